"""Several items and free panels at once, each its own way: moved, turned, stretched, mirrored, copied.

Locked (`pinned`) things and panels of the layout stay where they are. What stands in a panel that moves goes
along, unless it was named itself: then it goes its own way and no other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import ITEMS, Document, Item
from kitsumy_desktop.comic.geometry import Affine, Point, Rect, bounds
from kitsumy_desktop.comic.ids import BalloonId, IdSource, PageId, PanelId, RecordId
from kitsumy_desktop.comic.mapping import mapped, mapped_panel
from kitsumy_desktop.comic.placing import displaced, renamed
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_format
from kitsumy_desktop.editing.commands.carry import reshaped
from kitsumy_desktop.editing.commands.groups import regrouped
from kitsumy_desktop.editing.commands.items import allowed, at_home, item_box, moved_item

NO_WAY = Point(0.0, 0.0)


def movable(document: Document, ids: Iterable[RecordId]) -> tuple[RecordId, ...]:
    """Those of `ids` that can be moved by hand: items and free panels that are not locked."""
    return tuple(r.id for r in (*_panels(document, ids), *_items(document, ids)))


def move_each(document: Document, ways: Mapping[RecordId, Point], *, carry_tails: bool = False) -> Diff:
    """Every thing moved its own way, balloons and effects locked against automatic placement from now on."""
    shift = {p.id: p for p in _panels(document, ways)}
    moved = [
        msgspec.structs.replace(p, polygon=tuple(c.plus(ways[p.id]) for c in p.polygon or ()))
        for p in shift.values()
    ]
    records: list[Item] = []
    for item in _items(document, ways):
        tails = carry_tails or (item.panel in shift and ways[item.panel or ""] == ways[item.id])
        records.append(
            moved_item(item, ways[item.id], _bleed(document, item.page), carry_tails=tails)
            if ways[item.id] != NO_WAY
            else item
        )
    return _placed(document, moved, records)


def map_together(document: Document, ids: Collection[RecordId], m: Affine) -> Diff:
    """Everything turned, stretched or mirrored by one map of the page, in points."""
    return map_each(document, dict.fromkeys(ids, m))


def map_each(document: Document, maps: Mapping[RecordId, Affine]) -> Diff:
    """Every thing mapped by a map of its own. Bodies keep to the bleed with their centres."""
    panels = [mapped_panel(p, maps[p.id]) for p in _panels(document, maps)]
    items = []
    for item in _items(document, maps):
        there = msgspec.structs.replace(mapped(item, maps[item.id]), locked=True)
        box = _bleed(document, item.page)
        items.append(displaced(there, allowed([_spot(there)], NO_WAY, box), carry_tails=False))
    return _placed(document, panels, items)


def duplicate_together(
    document: Document, ids: Sequence[RecordId], fresh: IdSource, by: Point
) -> tuple[Diff, dict[RecordId, RecordId]]:
    """Copies moved by `by` (as far as the bleed allows), above everything else; {copy: original}.

    A free panel takes copies of what stands in it along; copies of joined balloons are joined to each other,
    copies of a group are a group of their own.
    """
    panels = _panels(document, ids)
    homes = {p.id: PanelId(fresh("pn")) for p in panels}
    chosen = {i.id for i in _items(document, ids)}
    if not panels and not chosen:
        return EMPTY, {}
    page = document.page((*panels, *_items(document, ids))[0].page)
    items = [i for i in document.items(page.id) if i.id in chosen or i.panel in homes]
    boxes = [*(bounds(p.polygon or ()) for p in panels), *(item_box(i) for i in items if i.id in chosen)]
    by = allowed(boxes, by, _bleed(document, page.id))
    twins: dict[RecordId, RecordId] = dict(homes.items())
    copies: list[Panel | Item] = [_panel_copy(p, homes[p.id], by) for p in panels]
    for item in items:
        home = homes.get(item.panel, item.panel) if item.panel is not None else None
        copy = displaced(renamed(item, fresh, item.page, home), by)
        twins[item.id] = copy.id
        copies.append(copy)
    page = msgspec.structs.replace(
        page,
        panels=(*page.panels, *homes.values()),
        items=(*page.items, *(twins[i.id] for i in items)),
    )
    joins = {twins[i.id]: i for i in items if isinstance(i, Balloon) and i.joined in twins}
    tied = [_tied(c, joins, twins) for c in regrouped(copies, fresh)]
    first = changed(document, [page, *tied])
    after = first.applied_to(document)
    loose = [at_home(after, c) for c in tied if not isinstance(c, Panel) and c.panel not in homes.values()]
    return first.then(changed(after, loose)), {new: old for old, new in twins.items()}


def _placed(document: Document, panels: Sequence[Panel], items: Sequence[Item]) -> Diff:
    """Panels first, with what stands in them; then items where they were told to go."""
    pages = list(dict.fromkeys(p.page for p in panels))
    diff = reshaped(document, panels, pages=pages) if panels else EMPTY
    after = diff.applied_to(document)
    # Where an item is at home shows when the panels and the item are where they go.
    diff = diff.then(changed(after, items))
    after = diff.applied_to(document)
    return diff.then(changed(after, [at_home(after, i) for i in items]))


def _panels(document: Document, ids: Iterable[RecordId]) -> list[Panel]:
    found = (document.find(i) for i in ids)
    return [r for r in found if isinstance(r, Panel) and r.polygon is not None and not r.pinned]


def _items(document: Document, ids: Iterable[RecordId]) -> list[Item]:
    found = (document.find(i) for i in ids)
    return [r for r in found if isinstance(r, ITEMS) and not r.pinned]


def _bleed(document: Document, page: PageId) -> Rect:
    return page_format(document.comic, document.page(page)).bleed_box


def _spot(item: Item) -> Rect:
    return Rect(item.center.x, item.center.y, 0.0, 0.0)


def _panel_copy(panel: Panel, panel_id: PanelId, by: Point) -> Panel:
    polygon = tuple(c.plus(by) for c in panel.polygon or ())
    return msgspec.structs.replace(panel, id=panel_id, polygon=polygon)


def _tied(
    copy: Panel | Item, joins: Mapping[RecordId, Balloon], twins: Mapping[RecordId, RecordId]
) -> Panel | Item:
    """A copy joined to the copy of what its original is joined to."""
    original = joins.get(copy.id)
    if original is None or original.joined is None or not isinstance(copy, Balloon):
        return copy
    joined = BalloonId(twins[original.joined])
    return msgspec.structs.replace(copy, joined=joined, bridge=original.bridge)
