"""Pages: add, delete, duplicate, move."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import Leaf
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands.clip import clip_of_pages
from kitsumy_desktop.editing.commands.paste_pages import renamed_pages


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
    """A copy right after the page, with panels, pictures and lettering; and the copy's id.

    Raises KeyError for an unknown page.
    """
    clip = clip_of_pages(document, (page_id,))
    if clip is None:
        raise KeyError(f"no page {page_id}")
    small, (copy_id,) = renamed_pages(clip, fresh)
    records = [r for r in small.records.values() if not isinstance(r, Comic)]
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
