"""How far a group of the display list paints, in page points; never less than it really does."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PathItem, PictureItem, TextItem, ToneItem

MITER = 10.0
"""A mitred corner reaches at most this many half pens out (the painter's limit)."""
ABOVE, BELOW, ASIDE = 1.6, 1.0, 2.5
"""How far a glyph may reach from its pen position, em."""


class Extents:
    """Extents of groups, kept as long as the group is the same object."""

    def __init__(self) -> None:
        self._held: dict[RecordId, tuple[GroupItem, Rect | None]] = {}

    def of(self, group: GroupItem) -> Rect | None:
        """The rectangle a group may paint in; None for a group without ink."""
        held = self._held.get(group.record)
        if held is not None and held[0] is group:
            return held[1]
        box = extent(group)
        self._held[group.record] = (group, box)
        return box

    def forget(self) -> None:
        """Let all groups go."""
        self._held.clear()


def extent(item: DisplayItem) -> Rect | None:
    """The rectangle an item may paint in, in page points; None for one without ink."""
    if isinstance(item, PathItem):
        return _path_extent(item)
    if isinstance(item, PictureItem):
        return item.clip.bounds() if item.clip.ops else None
    if isinstance(item, TextItem):
        return _text_extent(item)
    if isinstance(item, ToneItem):
        return item.clip.bounds() if item.clip.ops else None
    box: Rect | None = None
    for inner in item.items:
        more = extent(inner)
        if more is not None:
            box = more if box is None else box.united(more)
    if box is not None and item.clip is not None and item.clip.ops:
        return box.intersection(item.clip.bounds())
    return box


def _path_extent(item: PathItem) -> Rect | None:
    if not item.path.ops:
        return None
    box = item.path.bounds()
    if item.stroke is None:
        return box
    corners = len(item.path.ops) > 6 or "C" in item.path.ops
    reach = item.stroke.width / 2 * (MITER if item.stroke.join == "miter" and corners else 1.5)
    return box.grown(reach)


def _text_extent(item: TextItem) -> Rect | None:
    if not item.glyphs:
        return None
    xs, ys = [g.x for g in item.glyphs], [g.y for g in item.glyphs]
    x, y = min(xs) - item.size, min(ys) - ABOVE * item.size
    return Rect(x, y, max(xs) + ASIDE * item.size - x, max(ys) + BELOW * item.size - y)
