"""A comic of blank pages: each page one panel, ready to be cut."""

from __future__ import annotations

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import ComicId, IdSource, PageId, PanelId
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import Leaf
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.i18n import tr


def blank_comic(wanted: NewComic, ids: IdSource) -> Document:
    """`wanted.blank_pages` pages of one empty panel each."""
    options = wanted.options
    records: list[Record] = []
    order: list[PageId] = []
    for _ in range(max(1, wanted.blank_pages)):
        page, panel = PageId(ids("pg")), PanelId(ids("pn"))
        records += [Page(page, layout=Leaf(panel), panels=(panel,)), Panel(panel, page)]
        order.append(page)
    comic = Comic(
        id=ComicId(ids("co")),
        title=options.title or tr("Untitled"),
        format=options.format,
        reading=options.reading or "ltr",
        style=options.style,
        language=options.language or "en",
        author=options.author,
        pages=tuple(order),
    )
    return Document({r.id: r for r in (comic, *records)})
