"""Items moved, fitted into another box, or copied: one place that knows where each kind keeps its points."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kitsumy_desktop.comic.document import Effect, Item
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone

PREFIXES: dict[type[Item], str] = {Balloon: "bl", Sfx: "fx", Lines: "ln", Tone: "tn", Smear: "sm"}
"""What the ids of each kind begin with."""


def displaced(item: Item, by: Point, *, carry_tails: bool = True) -> Item:
    """The item moved by `by`, with its tails unless told otherwise."""
    if isinstance(item, Balloon):
        tails = tuple(msgspec.structs.replace(t, tip=t.tip.plus(by)) for t in item.tails)
        return msgspec.structs.replace(
            item, center=item.center.plus(by), tails=tails if carry_tails else item.tails
        )
    if isinstance(item, Tone | Smear):
        return mapped_area(item, lambda p: p.plus(by))
    return msgspec.structs.replace(item, center=item.center.plus(by))


def refitted(item: Effect, old: Rect, new: Rect) -> Effect:
    """Lines, a tone or a smear whose panel's box was `old` and is `new`: stretched as the box was."""

    def there(p: Point) -> Point:
        return Point(
            new.x + (p.x - old.x) * new.w / max(old.w, 1e-9), new.y + (p.y - old.y) * new.h / max(old.h, 1e-9)
        )

    if isinstance(item, Lines):
        across, down = new.w / max(old.w, 1e-9), new.h / max(old.h, 1e-9)
        return msgspec.structs.replace(
            item, center=there(item.center), rx=item.rx * across, ry=item.ry * down
        )
    return mapped_area(item, there)


def renamed(item: Item, fresh: IdSource, page: PageId, panel: PanelId | None) -> Item:
    """A copy with an id of its own on `page`, in `panel`; a balloon's is joined with none."""
    copy = msgspec.structs.replace(item, id=fresh(PREFIXES[type(item)]), page=page, panel=panel)
    return msgspec.structs.replace(copy, joined=None, bridge=False) if isinstance(copy, Balloon) else copy


def mapped_area(item: Tone | Smear, there: Callable[[Point], Point]) -> Tone | Smear:
    """A tone or smear with every point of it mapped by `there`."""
    area = tuple(there(p) for p in item.area)
    if isinstance(item, Smear):
        middle = item.center
        return msgspec.structs.replace(item, area=area, way=there(middle.plus(item.way)).minus(there(middle)))
    screen = item.screen
    ends = {k: there(p) for k, p in (("start", screen.start), ("end", screen.end)) if p is not None}
    return msgspec.structs.replace(item, area=area, screen=msgspec.structs.replace(screen, **ends))
