"""What the journal does when the disk does not do its part, and how the history is bounded."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from support.gestures import blank_comic
from support.library_hands import COMIC, edit, note, notes

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import ComicId, ScriptId
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.editing import history as history_module
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.library import connections, journal, rows
from kitsumy_desktop.library.library import Library

ExpectLog = Callable[[str], None]


def break_disk(library: Library, way: str) -> sqlite3.Connection | None:
    """Make the next writes fail in a way SQLite itself reports."""
    db = library._connections.get()
    if way == "full":
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    elif way == "read-only":
        db.execute("PRAGMA query_only = ON")
    else:
        db.execute("PRAGMA busy_timeout = 1")
        other = connections.connect(library.home / "library.db")
        other.execute("BEGIN IMMEDIATE")
        return other
    return None


@pytest.mark.parametrize(
    ("way", "text"),
    [("full", "disk is full"), ("read-only", "write-protected"), ("locked", "in use by another")],
)
def test_a_failed_write_puts_the_change_back(library: Library, way: str, text: str) -> None:
    library.create(blank_comic())
    editor = edit(library)
    note(editor, "kept")
    before, past = editor.document, editor.history
    other = break_disk(library, way)
    page = editor.document.page("pg-first")
    big = changed(editor.document, [msgspec.structs.replace(page, notes="x" * 500_000)])
    editor.preview(big)
    with pytest.raises(LibraryError, match=text) as caught:
        editor.commit("Too much")
    if other is not None:
        other.close()
    assert caught.value.user_text.endswith(".")
    assert (editor.document, editor.history, editor.previewing) == (before, past, False)
    library._connections.get().execute("PRAGMA query_only = OFF")
    library._connections.get().execute("PRAGMA max_page_count = 100000")
    assert notes(library) == "kept"
    note(editor, "again")
    assert notes(library) == "again"
    assert library.load(COMIC).history == editor.history


def test_a_failed_undo_changes_nothing(library: Library) -> None:
    library.create(blank_comic())
    editor = edit(library)
    note(editor, "kept")
    break_disk(library, "read-only")
    with pytest.raises(LibraryError):
        editor.undo()
    assert editor.document.page("pg-first").notes == "kept"
    assert editor.history.position == 1
    library._connections.get().execute("PRAGMA query_only = OFF")
    assert editor.undo()
    assert library.load(COMIC).document == blank_comic()


def test_an_interruption_between_rows_leaves_the_database_as_it_was(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.create(blank_comic())
    editor = edit(library)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(rows, "put_step", interrupted)
    with pytest.raises(KeyboardInterrupt):
        note(editor, "half")
    monkeypatch.undo()
    assert library.load(COMIC).document == blank_comic()
    note(editor, "whole")
    assert notes(library) == "whole"


def test_old_steps_are_forgotten_on_disk_as_in_memory(
    kitsumy_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_module, "HISTORY_LIMIT", 5)
    monkeypatch.setattr(journal, "HISTORY_LIMIT", 5)
    library = Library.open(kitsumy_home)
    library.create(blank_comic())
    editor = edit(library)
    for i in range(9):
        note(editor, str(i))
    for _ in range(3):
        editor.undo()
    assert library.load(COMIC).history == editor.history
    library.close()

    library = Library.open(kitsumy_home)
    editor = edit(library)
    assert (editor.history.position, len(editor.history.entries)) == (2, 5)
    note(editor, "new")
    assert library.load(COMIC).history == editor.history
    while editor.undo():
        assert library.load(COMIC).document == editor.document
    assert notes(library) == "3"
    library.close()


def test_a_history_of_many_bytes_loses_its_oldest_steps_at_the_next_opening(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.create(blank_comic())
    editor = edit(library)
    for letter in "abcdef":
        script = Script(ScriptId("script"), letter * 10_000)
        comic = msgspec.structs.replace(editor.document.comic, script=script.id)
        editor.commit("Rewrite", changed(editor.document, [script, comic]))
    editor.undo()
    monkeypatch.setattr(rows.bound_history, "__defaults__", (45_000,))
    history = library.load(COMIC).history
    assert [e.number for e in history.entries] == [4, 5, 6]
    assert history.position == 2
    editor = edit(library)
    while editor.undo():
        pass
    assert editor.document.get("script", Script).text == "c" * 10_000
    while editor.redo():
        pass
    assert editor.document.get("script", Script).text == "f" * 10_000
    assert library.load(COMIC).document == editor.document


def test_steps_that_cannot_be_read_leave_the_comic_readable(library: Library, expects_log: ExpectLog) -> None:
    library.create(blank_comic())
    note(edit(library), "a")
    with library._connections.writing() as db:
        db.execute("UPDATE history SET diff = '{'")
    expects_log("cannot be undone")
    opened = library.load(COMIC)
    assert opened.document.page("pg-first").notes == "a"
    assert opened.history.entries == ()
    editor = Editor(opened.document, library.journal(COMIC), opened.history)
    note(editor, "b")
    assert [e.label for e in library.load(COMIC).history.entries] == ["Note b"]
    editor.undo()
    assert notes(library) == "a"


def test_a_record_that_cannot_be_read_is_named(library: Library) -> None:
    library.create(blank_comic())
    with library._connections.writing() as db:
        db.execute("UPDATE records SET json = '{\"record\": \"dragon\"}' WHERE id = 'pg-first'")
    with pytest.raises(LibraryError, match="pg-first"):
        library.load(COMIC)
    with library._connections.writing() as db:
        db.execute("DELETE FROM records WHERE id = ?", (COMIC,))
        db.execute("DELETE FROM records WHERE id = 'pg-first'")
    with pytest.raises(LibraryError, match="missing"):
        library.load(COMIC)


def test_a_document_with_a_flaw_opens_and_says_so(library: Library, expects_log: ExpectLog) -> None:
    library.create(blank_comic())
    with library._connections.writing() as db:
        db.execute("DELETE FROM records WHERE id = 'pg-first'")
    expects_log("pg-first is missing")
    assert library.load(COMIC).problems == ("page pg-first is missing",)


def test_unknown_comics(library: Library) -> None:
    for action in (library.load, library.journal, library.delete, library.restore, library.duplicate):
        with pytest.raises(LibraryError, match="co-none"):
            action(ComicId("co-none"))
