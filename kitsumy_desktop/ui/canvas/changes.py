"""Which pixels differ between two drawings of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PageDrawing, PictureItem

Dirty = Callable[[GroupItem], QRect]


def differing(before: PageDrawing, after: PageDrawing, dirty: Dirty) -> QRegion:
    """What groups that came, went or changed cover, before and after; and those that changed their order."""
    old = {g.record: g for g in before.groups}
    new = {g.record: g for g in after.groups}
    region = QRegion()
    for record in old.keys() | new.keys():
        was, now = old.get(record), new.get(record)
        if was is not now:
            for group in (was, now):
                if group is not None:
                    region = region.united(dirty(group))
    stayed_before = [g.record for g in before.groups if g.record in new]
    stayed_after = [g.record for g in after.groups if g.record in old]
    if stayed_before != stayed_after:
        for a, b in zip(stayed_before, stayed_after, strict=True):
            if a != b:
                region = region.united(dirty(new[a])).united(dirty(new[b]))
    return region


def showing(drawing: PageDrawing, picture: PictureHash) -> Iterator[GroupItem]:
    """The groups in which a picture is seen."""
    return (g for g in drawing.groups if _shows(g, picture))


def _shows(item: DisplayItem, picture: PictureHash) -> bool:
    if isinstance(item, GroupItem):
        return any(_shows(inner, picture) for inner in item.items)
    return isinstance(item, PictureItem) and item.picture == picture
