"""Several items and free panels at once, each its own way: moved, turned, stretched, mirrored, copied.

Locked (`pinned`) things and panels of the layout stay where they are. What stands in a panel that moves goes
along, unless it was named itself: then it goes its own way and no other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from kitsumy_desktop.comic.chains import linked_copies
from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import ITEMS, Document, Item
from kitsumy_desktop.comic.geometry import Affine, Point, Rect, bounds
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId, RecordId
from kitsumy_desktop.comic.mapping import mapped, mapped_panel
from kitsumy_desktop.comic.placing import displaced, renamed
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_format
from kitsumy_desktop.editing.commands.carry import reshaped
from kitsumy_desktop.editing.commands.groups import regrouped
from kitsumy_desktop.editing.commands.items import allowed, at_home, item_box, moved_item, next_order

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
    pairs: list[tuple[Item, Item]] = []
    for item in items:
        home = homes.get(item.panel, item.panel) if item.panel is not None else None
        copy = displaced(renamed(item, fresh, item.page, home), by)
        if isinstance(copy, Balloon) and home == item.panel:
            copy = msgspec.structs.replace(copy, order=next_order(document, page.id, home) + len(pairs))
        pairs.append((item, copy))
    copies = regrouped([*(_panel_copy(p, homes[p.id], by) for p in panels), *linked_copies(pairs)], fresh)
    page = msgspec.structs.replace(
        page, panels=(*page.panels, *homes.values()), items=(*page.items, *(c.id for _, c in pairs))
    )
    first = changed(document, [page, *copies])
    after = first.applied_to(document)
    made = set(homes.values())
    loose = [at_home(after, c) for c in copies if not isinstance(c, Panel) and c.panel not in made]
    twins: dict[RecordId, RecordId] = {homes[p.id]: p.id for p in panels}
    return first.then(changed(after, loose)), twins | {copy.id: item.id for item, copy in pairs}


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
