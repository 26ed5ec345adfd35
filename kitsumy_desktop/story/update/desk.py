"""Records while they are merged: items put into panels, moved between them, taken off their page."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.story.update.structure import brought_in


class Desk:
    """`records` are those of `before`, changed. Panels keep the shapes they have there."""

    def __init__(self, before: Document) -> None:
        self.before = before
        self.records: dict[RecordId, Record] = dict(before.records)

    def panel(self, panel_id: PanelId) -> Panel:
        """A panel as it is now."""
        panel = self.records[panel_id]
        assert isinstance(panel, Panel)
        return panel

    def page(self, page_id: PageId) -> Page:
        """A page as it is now."""
        page = self.records[page_id]
        assert isinstance(page, Page)
        return page

    def drop(self, item: Item) -> None:
        """An item off its page."""
        self._take_off(item)
        del self.records[item.id]

    def move(self, item: Item, panel_id: PanelId) -> None:
        """An item to another panel, where it lies as it lay in its own; one of no panel stays where it is."""
        now = self.records[item.id]
        assert isinstance(now, Balloon | Sfx)
        if now.panel is None or now.panel == panel_id:
            return
        panel = self.panel(panel_id)
        old = bounds(panel_shapes(self.before, now.page)[now.panel])
        new = bounds(panel_shapes(self.before, panel.page)[panel_id])
        by = Point(new.center.x - old.center.x, new.center.y - old.center.y)
        moved = msgspec.structs.replace(now, center=now.center.plus(by))
        if isinstance(moved, Balloon):
            tails = tuple(msgspec.structs.replace(t, tip=t.tip.plus(by)) for t in moved.tails)
            moved = msgspec.structs.replace(moved, tails=tails)
        if now.page != panel.page:
            self._take_off(now)
        self.bring(moved, panel_id)

    def bring(self, item: Item, panel_id: PanelId) -> None:
        """An item into a panel, above everything else on the page if it is new there."""
        panel = self.panel(panel_id)
        box = bounds(panel_shapes(self.before, panel.page)[panel_id])
        item = brought_in(msgspec.structs.replace(item, page=panel.page, panel=panel_id), box)
        self.records[item.id] = item
        page = self.page(panel.page)
        if item.id not in page.items:
            self.records[page.id] = msgspec.structs.replace(page, items=(*page.items, item.id))

    def _take_off(self, item: Item) -> None:
        page = self.page(item.page)
        left = tuple(i for i in page.items if i != item.id)
        self.records[page.id] = msgspec.structs.replace(page, items=left)

    def strays(self, known: set[RecordId]) -> dict[PanelId, list[RecordId]]:
        """Items by panel that are not `known`."""
        found: dict[PanelId, list[RecordId]] = {}
        for page in self.before.pages():
            for item in self.before.items(page.id):
                if item.panel is not None and item.id not in known:
                    found.setdefault(item.panel, []).append(item.id)
        return found
