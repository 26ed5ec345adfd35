"""Things of one page taken to another one, where they stood on theirs."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import ITEMS, Document, Item, Record
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.placing import displaced
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_format
from kitsumy_desktop.editing.commands.items import item_box, panel_at
from kitsumy_desktop.editing.commands.outline import move_panel_to


def move_to_page(document: Document, ids: Sequence[RecordId], page_id: PageId) -> Diff:
    """Panels and items of one page moved to another, under their own ids: takes and the script follow.

    Panels of the layout come last in the other page's layout, free ones keep their outline; items keep their
    place and are at home in the panel that lies there. What cannot be moved stays.
    """
    diff = EMPTY
    for panel in (r for r in map(document.find, ids) if isinstance(r, Panel) and r.page != page_id):
        after = diff.applied_to(document)
        diff = diff.then(move_panel_to(after, panel.id, page_id, len(after.page(page_id).panels)))
    after = diff.applied_to(document)
    items = [r for r in map(after.find, ids) if isinstance(r, ITEMS) and r.page != page_id]
    return diff.then(_items_to(after, items, page_id))


def _items_to(document: Document, items: Sequence[Item], page_id: PageId) -> Diff:
    if not items:
        return EMPTY
    moved = [_brought(document, item, page_id) for item in items]
    gone: set[RecordId] = {i.id for i in items}
    home = document.page(page_id)
    records: list[Record] = [
        msgspec.structs.replace(page, items=tuple(i for i in page.items if i not in gone))
        for page in {i.page: document.page(i.page) for i in items}.values()
    ]
    records.append(msgspec.structs.replace(home, items=(*home.items, *(i.id for i in moved))))
    return changed(document, [*records, *moved, *_loosened(document, gone)])


def _brought(document: Document, item: Item, page_id: PageId) -> Item:
    """The item on the other page, inside its bleed, with nobody of its own page beside it."""
    bleed = page_format(document.comic, document.page(page_id)).bleed_box
    item = displaced(item, _into(item_box(item), bleed))
    panel: PanelId | None = panel_at(document, page_id, item.center)
    item = msgspec.structs.replace(item, page=page_id, panel=panel, group="")
    return msgspec.structs.replace(item, joined=None) if isinstance(item, Balloon) else item


def _loosened(document: Document, gone: set[RecordId]) -> list[Balloon]:
    """Balloons that went on from one that has left."""
    balloons = (r for r in document.records.values() if isinstance(r, Balloon))
    return [
        msgspec.structs.replace(b, joined=None)
        for b in balloons
        if b.joined in gone and b.id not in gone and document.page_of(b.id) is not None
    ]


def _into(box: Rect, within: Rect) -> Point:
    """The shortest way that brings a box inside another."""
    x = max(0.0, within.x - box.x) + min(0.0, within.right - box.right)
    y = max(0.0, within.y - box.y) + min(0.0, within.bottom - box.bottom)
    return Point(x, y)
