"""A panel as display items: background, picture inside its outline, border."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Polygon, Rect
from kitsumy_desktop.comic.records.panel import Border, Panel
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.craft.borders.frame import panel_frame
from kitsumy_desktop.craft.borders.values import Frame
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PathItem, PictureItem, Stroke


def panel_group(panel: Panel, shape: Polygon, bleed: Rect | None = None) -> GroupItem:
    """The panel drawn in `shape`; nothing at all where the shape has no area to speak of.

    A border that changes the outline changes where the picture shows, too; there is none along `bleed`.
    """
    if len(shape) < 3:
        return GroupItem(panel.id, ())
    frame = panel_frame(shape, panel.border, panel.id, bleed)
    items: list[DisplayItem] = [PathItem(frame.clip, fill=panel.background)]
    if panel.art is not None:
        art = panel.art
        items.append(PictureItem(art.picture, art.width, art.height, art_transform(art, shape), frame.clip))
    return GroupItem(panel.id, (*items, *border_items(frame, panel.border)))


def border_items(frame: Frame, border: Border) -> tuple[PathItem, ...]:
    """The marks of a border in its colour."""
    return tuple(
        PathItem(mark.path, stroke=Stroke(border.colour, mark.width, join=mark.join))
        if mark.width > 0
        else PathItem(mark.path, fill=border.colour)
        for mark in frame.marks
        if mark.path.ops
    )
