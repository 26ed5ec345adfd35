"""A panel as display items: background, picture inside its outline, border."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PathItem, PictureItem, Stroke


def panel_group(panel: Panel, shape: Polygon) -> GroupItem:
    """The panel drawn in `shape`; nothing at all where the shape has no area to speak of."""
    outline = polygon_path(shape)
    items: list[DisplayItem] = []
    if len(shape) >= 3:
        items.append(PathItem(outline, fill=panel.background))
        if panel.art is not None:
            art = panel.art
            items.append(PictureItem(art.picture, art.width, art.height, art_transform(art, shape), outline))
        border = panel.border
        if border.style != "none" and border.width > 0:
            items.append(PathItem(outline, stroke=Stroke(border.colour, border.width, join="miter")))
    return GroupItem(panel.id, tuple(items))
