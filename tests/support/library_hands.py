"""Small hands for a library: open an editor, make one gesture, look at the disk."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.library.library import Library

COMIC = ComicId("co-1")


def edit(library: Library, comic: ComicId = COMIC) -> Editor:
    """An editor on a comic of the library."""
    opened = library.load(comic)
    return Editor(opened.document, library.journal(comic), opened.history)


def note(editor: Editor, text: str) -> None:
    """One gesture: a note on the first page."""
    page = editor.document.page("pg-first")
    editor.commit(f"Note {text}", changed(editor.document, [msgspec.structs.replace(page, notes=text)]))


def notes(library: Library) -> str:
    """The note as it is on disk."""
    return library.load(COMIC).document.page("pg-first").notes
