"""Pages and panels brought into the order of a changed script: new ones made, gone ones put on the shelf."""

from __future__ import annotations

from types import MappingProxyType

import msgspec

from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId, RecordId, ShelvedId
from kitsumy_desktop.comic.placing import displaced
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.carry import reshaped
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.update.layouts import Sheet, held_rects, laid_out
from kitsumy_desktop.story.update.places import Places
from kitsumy_desktop.story.update.slots import Matched, Slot


def shelf_of(document: Document, ids: IdSource, panel: PanelId) -> Shelved:
    """A panel of a page with everything in it, as it goes to the shelf."""
    record = document.panel(panel)
    page = document.page(record.page)
    items = tuple(i for i in document.items(page.id) if i.panel == panel)
    number = document.comic.pages.index(page.id) + 1
    return Shelved(ShelvedId(ids("sh")), record, items, number, page.panels.index(panel) + 1)


def shelf_of_items(document: Document, ids: IdSource, items: tuple[Item, ...]) -> Shelved:
    """Balloons and SFX of one page (at least one), as they go to the shelf without a panel."""
    page = document.page(items[0].page)
    panel = items[0].panel
    at = page.panels.index(panel) + 1 if panel in page.panels and panel is not None else 1
    return Shelved(ShelvedId(ids("sh")), None, items, document.comic.pages.index(page.id) + 1, at)


class Structure:
    """Carries out what `Places` says. `document` is the comic with its panels in place; nothing new is
    lettered yet. `pages`: those with panels come, gone or in another order."""

    def __init__(self, matched: Matched, places: Places, ids: IdSource) -> None:
        self.matched, self.places, self.ids = matched, places, ids
        self.before = matched.document
        self.slots: dict[PanelId, Slot] = {s.panel: s for s in matched.slots if s.panel}
        self.records: dict[RecordId, Record] = {}
        self.removed: set[RecordId] = set()
        self.shelved: list[Shelved] = []
        self._shelve()
        self.pages = self._changed_pages()
        self._items = self._items_by_panel()
        for page_id in self.pages:
            self._lay_out(page_id)
        self.document = self._applied()

    def _shelve(self) -> None:
        for panel in self.matched.gone_panels:
            shelved = shelf_of(self.before, self.ids, panel)
            self.shelved.append(shelved)
            self.removed.update((panel, *(item.id for item in shelved.items)))
        for page_id in self.places.gone:
            loose = tuple(
                i for i in self.before.items(page_id) if i.id not in self.removed and i.panel is None
            )
            if loose:
                self.shelved.append(shelf_of_items(self.before, self.ids, loose))
            self.removed.update((page_id, *(item.id for item in loose)))

    def _changed_pages(self) -> tuple[PageId, ...]:
        found = []
        for page_id in self.places.pages:
            page = self.before.find(page_id)
            there = (page.panels, page.spread) if isinstance(page, Page) else None
            if there != (tuple(self.places.panels[page_id]), self.places.is_spread(page_id)):
                found.append(page_id)
        return tuple(found)

    def _items_by_panel(self) -> dict[PanelId, list[Item]]:
        found: dict[PanelId, list[Item]] = {}
        for page in self.before.pages():
            for item in self.before.items(page.id):
                if item.panel is not None:
                    found.setdefault(item.panel, []).append(item)
        for slot in self.matched.slots:
            if slot.shelved is not None:
                found[slot.panel] = list(slot.shelved.items)
        return found

    def _lay_out(self, page_id: PageId) -> None:
        old = self.before.find(page_id)
        page = old if isinstance(old, Page) else Page(page_id)
        page = msgspec.structs.replace(page, spread=self.places.is_spread(page_id))
        coming = [self._panel(p, page_id) for p in self.places.panels[page_id]]
        sheet = Sheet(
            page,
            self.places.pages.index(page_id) + 1,
            tuple(coming),
            {p.id: self._words(p.id) for p in coming},
            held_rects(self.before, page_id, [self._as_was(p.id) or p for p in coming]),
        )
        page, panels = laid_out(self.before, sheet)
        here = set(page.panels)
        kept = [i for i in page.items if self._stays(i, here)]
        joining = [i for p in page.panels for i in self._items.get(p, []) if i.id not in page.items]
        items = [*kept, *(i.id for i in joining)]
        self.records[page_id] = msgspec.structs.replace(page, items=tuple(items))
        for panel in panels:
            self.records[panel.id] = msgspec.structs.replace(panel, page=page_id)
        for item in joining:
            self.records[item.id] = msgspec.structs.replace(item, page=page_id)

    def _stays(self, item_id: RecordId, here: set[PanelId]) -> bool:
        item = self.before.records[item_id]
        assert isinstance(item, Item)
        return item_id not in self.removed and (item.panel is None or item.panel in here)

    def _as_was(self, panel_id: PanelId) -> Panel | None:
        record = self.before.find(panel_id)
        return record if isinstance(record, Panel) else None

    def _panel(self, panel_id: PanelId, page_id: PageId) -> Panel:
        """The panel's record as it comes to a page: as it is, from the shelf, or new."""
        there = self._as_was(panel_id)
        if there is not None:
            return msgspec.structs.replace(there, page=page_id)
        slot = self.slots[panel_id]
        if slot.shelved is not None and slot.shelved.panel is not None:
            return msgspec.structs.replace(slot.shelved.panel, page=page_id)
        rating = self.matched.theirs.ratings[slot.node]
        told = self.matched.theirs.told[slot.node]
        return Panel(panel_id, page_id, brief=told.brief, type=rating.type, importance=rating.importance)

    def _words(self, panel_id: PanelId) -> int:
        slot = self.slots.get(panel_id)
        if slot is not None:
            lines = self.matched.theirs.nodes[slot.node].panel.spoken()
            return sum(word_count(line.text) for line in lines)
        return sum(word_count(i.text) for i in self._items.get(panel_id, []) if isinstance(i, Balloon))

    def _applied(self) -> Document:
        comic = self.before.comic
        back = {s.shelved.id for s in self.matched.slots if s.shelved is not None}
        shelf = (*(s for s in comic.shelf if s not in back), *(s.id for s in self.shelved))
        comic = msgspec.structs.replace(comic, pages=tuple(self.places.pages), shelf=shelf)
        records: list[Record] = [comic, *self.records.values(), *self.shelved]
        records = [r for r in records if r.id not in self.removed]
        pages = [p for p in self.pages if p in self.records]
        diff = reshaped(self.before, records, [*self.removed, *back], pages)
        return self._brought_in(diff.applied_to(self.before))

    def _brought_in(self, document: Document) -> Document:
        """Items from the shelf whose place lies outside their panel's new shape moved into it."""
        records = dict(document.records)
        for slot in self.matched.slots:
            if slot.shelved is None or slot.panel not in records:
                continue
            box = bounds(panel_shapes(document, document.panel(slot.panel).page)[slot.panel])
            for item in slot.shelved.items:
                now = records[item.id]
                assert isinstance(now, Item)
                records[item.id] = brought_in(now, box)
        return Document(MappingProxyType(records))

    def reshaped_panels(self) -> frozenset[PanelId]:
        """Panels that have another shape than before, or another page."""
        found: set[PanelId] = set()
        for page_id in self.pages:
            for panel, shape in panel_shapes(self.document, page_id).items():
                was = self._as_was(panel)
                if was is None or panel_shapes(self.before, was.page)[panel] != shape:
                    found.add(panel)
        return frozenset(found)


def brought_in(item: Item, box: Rect) -> Item:
    """The item with its centre inside `box`; its tails go with it."""
    margin_x, margin_y = min(item_half(item)[0], box.w / 2), min(item_half(item)[1], box.h / 2)
    center = Point(
        min(max(item.center.x, box.x + margin_x), box.right - margin_x),
        min(max(item.center.y, box.y + margin_y), box.bottom - margin_y),
    )
    if center == item.center or box.contains(item.center):
        return item
    return displaced(item, center.minus(item.center))


def item_half(item: Item) -> tuple[float, float]:
    """Half the width and height of an item's body; none for SFX, which may hang over an edge."""
    return (item.width / 2, item.height / 2) if isinstance(item, Balloon) else (0.0, 0.0)
