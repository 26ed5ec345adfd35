"""The figures of a picture that stand before a balloon: the picture once more, inside their outlines."""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.comic.geometry import Polygon, Rect
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.path import Path, polygon_path
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.comic.speakers import figure_outlines
from kitsumy_desktop.drawing.display import GroupItem, PictureItem


def figures_before(
    record: RecordId, panel: Panel, shape: Polygon, area: Rect, beneath: Sequence[GroupItem]
) -> GroupItem | None:
    """What covers the balloon `record` in `area` (page points); None where no figure stands before it.

    `beneath`: effects that lie on the picture and below the balloon; they show on the figures as well.
    """
    art = panel.art
    outlines = figure_outlines(art, shape) if art is not None and len(shape) >= 3 else ()
    if art is None or not outlines or panel.hidden:
        return None
    clip = Path()
    for outline in outlines:
        clip = clip.joined(polygon_path(outline))
    picture = PictureItem(art.picture, art.width, art.height, art_transform(art, shape), clip)
    # no ground beneath it: where a picture is clear, what lies behind it is seen
    figures = GroupItem(record, (picture, *beneath), clip)
    inside = GroupItem(record, (figures,), polygon_path(shape))
    return GroupItem(record, (inside,), polygon_path(area.corners()))
