"""What is selected on a page: a value the canvas, the inspector and the commands share."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.document import ITEMS, Document, Item
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel


class Selection(msgspec.Struct, frozen=True):
    """Panels and items of one page, in the order they were selected; the last one leads."""

    ids: tuple[RecordId, ...] = ()

    @property
    def primary(self) -> RecordId | None:
        """The one that was selected last."""
        return self.ids[-1] if self.ids else None

    @property
    def single(self) -> RecordId | None:
        """The selected record when there is exactly one."""
        return self.ids[0] if len(self.ids) == 1 else None

    def __contains__(self, record_id: object) -> bool:
        return record_id in self.ids

    def __len__(self) -> int:
        return len(self.ids)

    def toggled(self, record_id: RecordId) -> Selection:
        """With the record added, or without it when it was selected."""
        if record_id in self.ids:
            return Selection(tuple(i for i in self.ids if i != record_id))
        return Selection((*self.ids, record_id))

    def extended(self, ids: Iterable[RecordId]) -> Selection:
        """With `ids` added."""
        return Selection(tuple(dict.fromkeys((*self.ids, *ids))))

    def kept(self, document: Document, page: PageId) -> Selection:
        """Without what no longer stands on the page; the same object when nothing changed."""
        there = tuple(i for i in self.ids if i != page and document.page_of(i) == page)
        return self if there == self.ids else Selection(there)


NOTHING = Selection()


def only(record_id: RecordId) -> Selection:
    """One record selected."""
    return Selection((record_id,))


def panels_of(selection: Selection, document: Document) -> tuple[PanelId, ...]:
    """The selected panels."""
    found = (document.find(i) for i in selection.ids)
    return tuple(r.id for r in found if isinstance(r, Panel))


def items_of(selection: Selection, document: Document) -> tuple[RecordId, ...]:
    """The selected balloons, captions, SFX, lines, tones and smears."""
    found = (document.find(i) for i in selection.ids)
    return tuple(r.id for r in found if isinstance(r, ITEMS))


def tab_order(document: Document, page_id: PageId) -> tuple[RecordId, ...]:
    """Everything selectable on a page as a reader meets it: each panel, then what is said in it."""
    order: list[RecordId] = []
    by_panel: dict[PanelId | None, list[Item]] = {}
    for item in document.items(page_id):
        by_panel.setdefault(item.panel, []).append(item)
    for panel in (*document.page(page_id).panels, None):
        if panel is not None:
            order.append(panel)
        items = by_panel.get(panel, [])
        order += [b.id for b in sorted((i for i in items if isinstance(i, Balloon)), key=lambda b: b.order)]
        order += [i.id for i in items if not isinstance(i, Balloon)]
    return tuple(order)
