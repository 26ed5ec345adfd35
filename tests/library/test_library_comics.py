"""Comics kept, listed, duplicated, deleted and opened again."""

from __future__ import annotations

import threading
from pathlib import Path

import msgspec
import pytest
from support.gestures import blank_comic
from support.library_hands import COMIC, edit, note, notes

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import ComicId, PageId
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.library.library import Library


def test_undo_and_redo_survive_a_restart(kitsumy_home: Path) -> None:
    library = Library.open(kitsumy_home)
    library.create(blank_comic())
    editor = edit(library)
    note(editor, "a")
    note(editor, "b")
    editor.undo()
    library.close()

    library = Library.open(kitsumy_home)
    editor = edit(library)
    assert notes(library) == "a"
    assert [e.label for e in editor.history.entries] == ["Note a", "Note b"]
    assert editor.redo()
    assert notes(library) == "b"
    assert editor.undo()
    assert editor.undo()
    assert not editor.undo()
    assert library.load(COMIC).document == blank_comic()
    library.close()


def test_a_new_step_forgets_what_could_be_redone(library: Library) -> None:
    library.create(blank_comic())
    editor = edit(library)
    for text in "abc":
        note(editor, text)
    editor.undo()
    editor.undo()
    note(editor, "d")
    assert [e.label for e in library.load(COMIC).history.entries] == ["Note a", "Note d"]


def test_the_list_follows_the_comics(library: Library) -> None:
    library.create(blank_comic("co-1", "First"))
    library.create(blank_comic("co-2", "Second"))
    assert [c.title for c in library.comics()] == ["Second", "First"]

    editor = edit(library)
    comic = editor.document.comic
    page = Page(id=PageId("pg-2"))
    renamed = msgspec.structs.replace(comic, title="Перша", pages=(*comic.pages, page.id))
    editor.commit("Rename", changed(editor.document, [renamed, page]))
    latest = library.comics()[0]
    assert (latest.title, latest.pages) == ("Перша", 2)
    assert latest.created < latest.modified


def test_a_comic_is_created_once(library: Library) -> None:
    library.create(blank_comic())
    with pytest.raises(LibraryError, match="already"):
        library.create(blank_comic())


@pytest.mark.parametrize("comic_id", ["", "../up", "a/b", "con:", "ж" * 3, "x" * 100])
def test_an_id_must_be_fit_for_a_file_name(library: Library, comic_id: str) -> None:
    with pytest.raises(ValueError, match="cannot be the id"):
        library.create(blank_comic(comic_id))
    assert library.comics() == ()


def test_delete_can_be_undone(library: Library) -> None:
    library.create(blank_comic())
    editor = edit(library)
    note(editor, "a")
    library.delete(COMIC)
    assert library.comics() == ()
    assert [c.id for c in library.deleted_comics()] == [COMIC]
    with pytest.raises(LibraryError, match="no comic"):
        library.load(COMIC)
    with pytest.raises(LibraryError, match="no longer"):
        note(editor, "lost")
    library.restore(COMIC)
    assert notes(library) == "a"
    note(editor, "b")
    assert notes(library) == "b"


def test_purge_removes_only_what_was_deleted(library: Library) -> None:
    library.create(blank_comic())
    note(edit(library), "a")
    with pytest.raises(LibraryError, match="deleted"):
        library.purge(COMIC)
    library.delete(COMIC)
    library.purge(COMIC)
    assert library.deleted_comics() == ()
    with pytest.raises(LibraryError):
        library.restore(COMIC)
    library.create(blank_comic())
    assert library.load(COMIC).history.entries == ()


def test_a_duplicate_lives_on_its_own(library: Library) -> None:
    library.create(blank_comic(title="Tale"))
    library.set_thumbnail(COMIC, b"small picture")
    note(edit(library), "a")
    copy = library.duplicate(COMIC)
    note(edit(library), "b")
    copied = library.load(copy)
    assert copied.document.comic.title == "Tale (copy)"
    assert copied.document.page("pg-first").notes == "a"
    assert copied.history.entries == ()
    assert copied.problems == ()
    thumbnail = library.thumbnail_path(copy)
    assert thumbnail is not None
    assert thumbnail.read_bytes() == b"small picture"
    note(edit(library, copy), "c")
    assert notes(library) == "b"


def test_thumbnails(library: Library) -> None:
    library.create(blank_comic())
    assert library.thumbnail_path(COMIC) is None
    library.set_thumbnail(COMIC, b"one")
    library.set_thumbnail(COMIC, b"two")
    path = library.thumbnail_path(COMIC)
    assert path is not None
    assert path.read_bytes() == b"two"


def test_every_thread_may_use_the_library(library: Library) -> None:
    for i in range(8):
        library.create(blank_comic(f"co-{i}"))

    def work(comic: ComicId) -> None:
        editor = edit(library, comic)
        for text in "abcdef":
            note(editor, text)

    threads = [threading.Thread(target=work, args=(ComicId(f"co-{i}"),)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for i in range(8):
        opened = library.load(ComicId(f"co-{i}"))
        assert opened.document.page("pg-first").notes == "f"
        assert len(opened.history.entries) == 6


def test_a_closed_library_says_so(library: Library) -> None:
    library.close()
    library.close()
    with pytest.raises(LibraryError, match="closed"):
        library.comics()


def test_a_spread_is_two_pages_in_the_list(library: Library) -> None:
    library.create(blank_comic())
    editor = edit(library)
    page = Page(id=PageId("pg-2"), spread=True)
    comic = editor.document.comic
    longer = msgspec.structs.replace(comic, pages=(*comic.pages, page.id))
    editor.commit("Add spread", changed(editor.document, [page, longer]))
    assert library.comics()[0].pages == 3
    copy = library.duplicate(COMIC)
    assert {c.id: c.pages for c in library.comics()} == {COMIC: 3, copy: 3}
    editor.undo()
    assert {c.id: c.pages for c in library.comics()} == {COMIC: 1, copy: 3}
    assert library.versions.keep(editor.document, "short").pages == 1
