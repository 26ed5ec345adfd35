"""What lies above what: items in the page's order, free panels by their level, and items in other panels."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Literal, TypeAlias, TypeVar

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import ITEMS, Document, Effect, Item
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.placing import displaced, refitted
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.shapes import page_format, panel_shapes

Overlaps: TypeAlias = Callable[[RecordId, RecordId], bool]
"""Whether two things of the page lie on each other."""
Step: TypeAlias = Literal["forward", "backward", "front", "back"]
T = TypeVar("T", bound=str)


def panel_stack(document: Document, page_id: PageId) -> tuple[PanelId, ...]:
    """The free panels of a page from back to front: by level, equal ones in reading order."""
    free = [p for p in document.panels(page_id) if p.polygon is not None]
    return tuple(p.id for p in sorted(free, key=lambda p: p.level))


def restacked(
    document: Document, page_id: PageId, ids: Collection[RecordId], step: Step, overlaps: Overlaps
) -> Diff:
    """Items and free panels one step up or down, past the next thing they overlap, or to an end.

    Items move among items, panels among free panels: everything said lies above every panel. Nothing
    changes for what already lies above (below) all it overlaps.
    """
    page = document.page(page_id)
    items = moved_in(page.items, ids, step, overlaps)
    panels = moved_in(panel_stack(document, page_id), ids, step, overlaps)
    return _with_items(document, page_id, items).then(levelled(document, page_id, panels))


def moved_in(order: Sequence[T], ids: Collection[RecordId], step: Step, overlaps: Overlaps) -> tuple[T, ...]:
    """An order from back to front after one step of `ids`; their own order stays."""
    chosen = [i for i in order if i in ids]
    rest = [i for i in order if i not in ids]
    if step == "front":
        return (*rest, *chosen)
    if step == "back":
        return (*chosen, *rest)
    if step == "backward":
        return tuple(reversed(moved_in(tuple(reversed(order)), ids, "forward", overlaps)))
    moved = list(order)
    for one in reversed(chosen):
        at = moved.index(one)
        over = next((n for n in range(at + 1, len(moved)) if _blocks(moved[n], one, ids, overlaps)), None)
        if over is not None:
            moved.insert(over + 1, one)
            del moved[at]
    return tuple(moved)


def levelled(document: Document, page_id: PageId, order: Sequence[PanelId]) -> Diff:
    """The free panels of a page from back to front as `order` says; levels change only if they must."""
    if tuple(order) == panel_stack(document, page_id):
        return EMPTY
    panels = [document.panel(p) for p in order]
    return changed(document, [msgspec.structs.replace(p, level=n) for n, p in enumerate(panels)])


def put_items(
    document: Document, page_id: PageId, ids: Collection[RecordId], *, above: RecordId | None
) -> Diff:
    """Items together right above the item `above` of the page; None: behind all others."""
    order = document.page(page_id).items
    chosen = [i for i in order if i in ids]
    rest = [i for i in order if i not in ids]
    at = 0
    if above in ids:
        # Above one of its own: where the nearest of the others below it is.
        below = [i for i in order[: order.index(above)] if i not in ids] if above is not None else []
        above = below[-1] if below else None
    if above is not None:
        at = rest.index(above) + 1
    return _with_items(document, page_id, (*rest[:at], *chosen, *rest[at:]))


def put_panels(
    document: Document, page_id: PageId, ids: Collection[RecordId], *, above: PanelId | None
) -> Diff:
    """Free panels together right above the free panel `above`; None: behind the other free ones."""
    order = panel_stack(document, page_id)
    chosen = [p for p in order if p in ids]
    rest = [p for p in order if p not in ids]
    at = rest.index(above) + 1 if above in rest and above is not None else 0
    return levelled(document, page_id, (*rest[:at], *chosen, *rest[at:]))


def put_in_panel(document: Document, ids: Collection[RecordId], panel_id: PanelId | None) -> Diff:
    """Items made part of another panel of their page: carried from where they are in theirs to the same
    place in that one. Into no panel (None), or out of none, they stay where they are."""
    moved: list[Item] = []
    orders: dict[PanelId | None, int] = {}
    for record in (document.find(i) for i in ids):
        if not isinstance(record, ITEMS) or record.panel == panel_id:
            continue
        shapes = panel_shapes(document, record.page)
        bleed = page_format(document.comic, document.page(record.page)).bleed_box
        item = msgspec.structs.replace(record, panel=panel_id)
        old = shapes.get(record.panel) if record.panel is not None else None
        new = shapes.get(panel_id) if panel_id is not None else None
        if old and new:
            item = _carried(item, bounds(old), bounds(new), bleed)
        if isinstance(item, Balloon):
            orders.setdefault(panel_id, next_order(document, record.page, panel_id))
            item = msgspec.structs.replace(item, order=orders[panel_id])
            orders[panel_id] += 1
        moved.append(item)
    return changed(document, moved)


def next_order(document: Document, page_id: PageId, panel: PanelId | None) -> int:
    """The reading order of a balloon that is said last in a panel."""
    orders = [i.order for i in document.items(page_id) if isinstance(i, Balloon) and i.panel == panel]
    return max(orders, default=-1) + 1


def _carried(item: Item, old: Rect, new: Rect, bleed: Rect) -> Item:
    """An item whose home was the box `old` and is `new`, by hand from now on; what is said keeps its size."""
    if isinstance(item, Effect):
        return msgspec.structs.replace(refitted(item, old, new), locked=True)
    share = Point((item.center.x - old.x) / max(old.w, 1e-9), (item.center.y - old.y) / max(old.h, 1e-9))
    to = Point(
        max(bleed.x, min(bleed.right, new.x + share.x * new.w)),
        max(bleed.y, min(bleed.bottom, new.y + share.y * new.h)),
    )
    return msgspec.structs.replace(displaced(item, to.minus(item.center)), locked=True)


def _blocks(other: str, one: str, ids: Collection[RecordId], overlaps: Overlaps) -> bool:
    return other not in ids and overlaps(one, other)


def _with_items(document: Document, page_id: PageId, items: Sequence[RecordId]) -> Diff:
    return changed(document, [msgspec.structs.replace(document.page(page_id), items=tuple(items))])
