"""Pages: add, delete, duplicate, move."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.chains import linked_copies
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId, RecordId
from kitsumy_desktop.comic.placing import renamed
from kitsumy_desktop.comic.records.layout import LayoutNode, Leaf
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel


def add_page(document: Document, page_id: PageId, panel_id: PanelId, at: int) -> Diff:
    """A blank page of one panel, so that it is the page of that number (0 = first)."""
    page = Page(page_id, layout=Leaf(panel_id), panels=(panel_id,))
    order = list(document.comic.pages)
    order.insert(at, page_id)
    return changed(document, [_ordered(document, order), page, Panel(panel_id, page_id)])


def delete_pages(document: Document, ids: Sequence[PageId]) -> Diff:
    """Pages with everything on them. The last page of a comic stays: a comic always has one."""
    doomed = [p for p in document.comic.pages if p in ids]
    if len(doomed) == len(document.comic.pages):
        doomed = doomed[1:]
    gone: list[RecordId] = []
    for page_id in doomed:
        page = document.page(page_id)
        gone += [page_id, *page.panels, *page.items]
    left = [p for p in document.comic.pages if p not in doomed]
    return changed(document, [_ordered(document, left)], gone)


def duplicate_page(document: Document, page_id: PageId, fresh: IdSource) -> tuple[Diff, PageId]:
    """A copy right after the page, with panels, pictures and lettering; and the copy's id."""
    page = document.page(page_id)
    copy_id = PageId(fresh("pg"))
    panels = {p: PanelId(fresh("pn")) for p in page.panels}
    records: list[Record] = [
        msgspec.structs.replace(document.panel(p), id=new, page=copy_id) for p, new in panels.items()
    ]
    copies: list[tuple[Item, Item]] = []
    for item in document.items(page_id):
        panel = panels[item.panel] if item.panel is not None else None
        copies.append((item, renamed(item, fresh, copy_id, panel)))
    linked = linked_copies(copies)
    records += linked
    items = [copy.id for copy in linked]
    layout = _renamed(page.layout, panels) if page.layout is not None else None
    records.append(
        msgspec.structs.replace(
            page, id=copy_id, layout=layout, panels=tuple(panels.values()), items=tuple(items)
        )
    )
    order = list(document.comic.pages)
    order.insert(order.index(page_id) + 1, copy_id)
    return changed(document, [_ordered(document, order), *records]), copy_id


def move_pages(document: Document, ids: Sequence[PageId], to: int) -> Diff:
    """Pages put together, in their own order, before the page that is number `to` now (0 = to the front)."""
    order = document.comic.pages
    moved = [p for p in order if p in ids]
    before = [p for p in order[:to] if p not in ids]
    after = [p for p in order[to:] if p not in ids]
    return changed(document, [_ordered(document, [*before, *moved, *after])])


def _ordered(document: Document, order: Sequence[PageId]) -> Record:
    return msgspec.structs.replace(document.comic, pages=tuple(order))


def _renamed(node: LayoutNode, names: dict[PanelId, PanelId]) -> LayoutNode:
    if isinstance(node, Leaf):
        return Leaf(names[node.panel])
    return msgspec.structs.replace(node, parts=tuple(_renamed(part, names) for part in node.parts))
