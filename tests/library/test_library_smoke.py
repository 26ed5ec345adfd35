"""A comic kept, edited, closed and opened again."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import ComicId, PageId
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.library.formats import page_format, page_formats
from kitsumy_desktop.library.library import Library


def _blank() -> Document:
    page = Page(id=PageId("pg-1"))
    comic = Comic(id=ComicId("co-1"), title="Test", pages=(page.id,))
    return Document({comic.id: comic, page.id: page})


def test_undo_survives_a_restart(kitsumy_home: Path) -> None:
    library = Library.open(kitsumy_home)
    library.create(_blank())
    opened = library.load(ComicId("co-1"))
    editor = Editor(opened.document, library.journal(ComicId("co-1")), opened.history)
    page = editor.document.page("pg-1")
    editor.commit("Note", changed(editor.document, [msgspec.structs.replace(page, notes="a")]))
    library.close()

    library = Library.open(kitsumy_home)
    opened = library.load(ComicId("co-1"))
    assert opened.document.page("pg-1").notes == "a"
    editor = Editor(opened.document, library.journal(ComicId("co-1")), opened.history)
    assert editor.undo()
    assert editor.document == _blank()
    library.close()
    assert "sqlite_utils" in sys.modules


def test_formats() -> None:
    assert page_format("us-comic").width == 477.0
    assert len(page_formats()) >= 12
