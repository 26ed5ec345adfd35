"""Named versions: kept, listed, brought back as a step, and their pictures spared by the sweep."""

from __future__ import annotations

import io
import sqlite3
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PIL import Image
from support.gestures import blank_comic
from support.library_hands import COMIC, edit, note

from kitsumy_desktop.comic.diff import between, changed
from kitsumy_desktop.comic.errors import InputError, LibraryError
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Leaf
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.library import sweep
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.versions import packed_document, unpacked_document


def test_a_version_is_the_comic_as_it_was(library: Library) -> None:
    library.create(blank_comic())
    editor = edit(library)
    note(editor, "first")
    kept = library.versions.keep(editor.committed, "  Before\nthe fire ", b"jpeg")
    note(editor, "second")
    assert [v.name for v in library.versions.listed(COMIC)] == ["Before the fire"]
    then = library.versions.document(kept.id)
    assert then.page("pg-first").notes == "first"
    assert library.versions.thumbnail(kept.id) == b"jpeg"
    editor.commit("Restore", between(editor.committed.records, then.records))
    assert library.load(COMIC).document == then
    editor.undo()
    assert library.load(COMIC).document.page("pg-first").notes == "second"


def test_versions_are_renamed_removed_and_listed_latest_first(library: Library) -> None:
    library.create(blank_comic())
    document = library.load(COMIC).document
    one, two = (library.versions.keep(document, name) for name in ("One", "Two"))
    assert [v.id for v in library.versions.listed(COMIC)] == [two.id, one.id]
    assert library.versions.thumbnail(one.id) is None
    library.versions.rename(one.id, "Uno")
    library.versions.remove(two.id)
    assert [v.name for v in library.versions.listed(COMIC)] == ["Uno"]
    for gone in (lambda: library.versions.remove(two.id), lambda: library.versions.document(two.id)):
        with pytest.raises(LibraryError, match="no longer"):
            gone()


@pytest.mark.parametrize("name", ["", " \n\t "])
def test_a_version_needs_a_name(library: Library, name: str) -> None:
    library.create(blank_comic())
    with pytest.raises(InputError, match="needs a name"):
        library.versions.keep(library.load(COMIC).document, name)
    assert library.versions.listed(COMIC) == ()


def test_versions_go_with_their_comic(library: Library) -> None:
    library.create(blank_comic())
    kept = library.versions.keep(library.load(COMIC).document, "One")
    library.delete(COMIC)
    library.purge(COMIC)
    with pytest.raises(LibraryError):
        library.versions.document(kept.id)


def test_pictures_of_a_version_are_spared(library: Library) -> None:
    png = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(png, "PNG")
    picture = library.add_picture(png.getvalue())
    library.create(blank_comic())
    editor = edit(library)
    page = editor.document.page("pg-first")
    panel = Panel(PanelId("pn"), page.id, art=Art(picture.hash, 8, 8))
    with_panel = changed(
        editor.document, [panel, msgspec.structs.replace(page, panels=(panel.id,), layout=Leaf(panel.id))]
    )
    library.versions.keep(with_panel.applied_to(editor.document), "With the picture")
    long_after = sweep.moment() + timedelta(days=400)
    assert sweep.forget_unused_pictures(library._connections, long_after) == 0
    library.versions.remove(library.versions.listed(COMIC)[0].id)
    assert sweep.forget_unused_pictures(library._connections, long_after) == 1


def test_what_cannot_be_unpacked_is_told() -> None:
    packed = packed_document(blank_comic())
    assert unpacked_document(packed.data) == blank_comic()
    for spoilt in (packed.data[:-4], b"", b"rubbish"):
        with pytest.raises(LibraryError, match="cannot be read"):
            unpacked_document(spoilt)


def test_a_library_of_the_version_before_is_brought_up(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with_library = Library.open(home)
    with_library.create(blank_comic())
    with_library.close()
    db = sqlite3.connect(home / "library.db")
    db.execute("DROP TABLE versions")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = '0004_versions'")
    db.execute("PRAGMA user_version = 3")
    db.commit()
    db.close()
    again = Library.open(home)
    again.versions.keep(again.load(COMIC).document, "One")
    assert len(again.versions.listed(COMIC)) == 1
    again.close()
