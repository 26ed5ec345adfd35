"""What is selected on a page: a value the canvas, the inspector and the commands share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from kitsumy_desktop.comic.document import ITEMS, Document, Item, Record
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.craft.layout.borders import CutRef, has_cut


class Selection(msgspec.Struct, frozen=True):
    """Panels and items of one page, in the order they were selected; the last one leads."""

    ids: tuple[RecordId, ...] = ()
    gutter: CutRef | None = None
    """A gutter of the layout, alone."""

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

    def toggled_all(self, ids: Sequence[RecordId]) -> Selection:
        """With all of `ids` added, or without them when all were selected: a group is one thing."""
        if all(i in self.ids for i in ids):
            return Selection(tuple(i for i in self.ids if i not in ids))
        return self.extended(ids)

    def extended(self, ids: Iterable[RecordId]) -> Selection:
        """With `ids` added."""
        return Selection(tuple(dict.fromkeys((*self.ids, *ids))))

    def kept(self, document: Document, page: PageId) -> Selection:
        """Without what no longer stands on the page; the same object when nothing changed."""
        there = tuple(i for i in self.ids if i != page and document.page_of(i) == page)
        gutter = (
            self.gutter if self.gutter is None or has_cut(document.page(page).layout, self.gutter) else None
        )
        return self if (there, gutter) == (self.ids, self.gutter) else Selection(there, gutter)


NOTHING = Selection()


def only(record_id: RecordId) -> Selection:
    """One record selected."""
    return Selection((record_id,))


def panels_of(selection: Selection, document: Document) -> tuple[PanelId, ...]:
    """The selected panels that may be worked on: locked ones stay as they are."""
    found = (document.find(i) for i in selection.ids)
    return tuple(r.id for r in found if isinstance(r, Panel) and not r.pinned)


def items_of(selection: Selection, document: Document) -> tuple[RecordId, ...]:
    """The selected balloons, captions, SFX, lines, tones and smears that are not locked."""
    found = (document.find(i) for i in selection.ids)
    return tuple(r.id for r in found if isinstance(r, ITEMS) and not r.pinned)


def standing(record: Record | None) -> Panel | Item | None:
    """The record as something that stands on a page; None for anything else."""
    return record if isinstance(record, (Panel, *ITEMS)) else None


def group_of(document: Document, record_id: RecordId) -> str:
    """The group a panel or item belongs to; empty: none."""
    record = standing(document.find(record_id))
    return record.group if record is not None else ""


def is_hidden(document: Document, record: Panel | Item) -> bool:
    """Whether something is not drawn: hidden itself, or standing in a hidden panel."""
    if record.hidden or isinstance(record, Panel) or record.panel is None:
        return record.hidden
    panel = document.find(record.panel)
    return isinstance(panel, Panel) and panel.hidden


def members(document: Document, page_id: PageId, group: str) -> tuple[RecordId, ...]:
    """Everything of a group on its page: panels in reading order, then items from the back."""
    if not group:
        return ()
    page = document.page(page_id)
    return tuple(i for i in (*page.panels, *page.items) if group_of(document, i) == group)


def unit(document: Document, record_id: RecordId, selection: Selection = NOTHING) -> tuple[RecordId, ...]:
    """What is taken when a record is: its whole group, the record itself at the end so that it leads.

    Of a group that was gone into, of which some but not all are selected, only the record. Members that
    are hidden or locked are not taken along.
    """
    record = standing(document.find(record_id))
    if record is None or not record.group:
        return (record_id,)
    found = [m for m in members(document, record.page, record.group) if m != record_id]
    others = tuple(m for m in found if _reachable(document, m))
    chosen = [m for m in (*others, record_id) if m in selection]
    if chosen and len(chosen) <= len(others):
        return (record_id,)
    return (*others, record_id)


def with_groups(
    document: Document, ids: Iterable[RecordId], selection: Selection = NOTHING
) -> tuple[RecordId, ...]:
    """`ids` with the rest of their groups."""
    return tuple(dict.fromkeys(m for i in ids for m in unit(document, i, selection)))


def _reachable(document: Document, record_id: RecordId) -> bool:
    record = standing(document.find(record_id))
    return record is not None and not record.pinned and not is_hidden(document, record)


def tab_order(document: Document, page_id: PageId) -> tuple[RecordId, ...]:
    """What a pointer could select on a page, as a reader meets it: each panel, then what is said in it."""
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
    return tuple(i for i in order if _reachable(document, i))
