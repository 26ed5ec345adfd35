"""A comic in one file: what goes in comes out, and what is no comic is refused whole."""

from __future__ import annotations

import hashlib
import io
import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PIL import Image
from support.gestures import blank_comic
from support.library_hands import COMIC, edit, note

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.errors import CancelledError, InputError, LibraryError
from kitsumy_desktop.comic.ids import PanelId, TakeId
from kitsumy_desktop.comic.records.layout import Leaf
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.library.bundle import BUNDLE_VERSION
from kitsumy_desktop.library.library import Library


def picture(colour: str, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), colour).save(out, kind)
    return out.getvalue()


@pytest.fixture
def filled(library: Library) -> Library:
    """A comic with a picture, a take beside it, a version and a thumbnail."""
    shown, offered = (library.add_picture(picture(c)) for c in ("red", "blue"))
    library.create(blank_comic(title="Вогник"))
    editor = edit(library)
    page = editor.document.page("pg-first")
    panel = Panel(PanelId("pn"), page.id, art=Art(shown.hash, 8, 8))
    page = msgspec.structs.replace(page, panels=(panel.id,), layout=Leaf(panel.id))
    editor.commit("Panel", changed(editor.document, [panel, page]))
    library.versions.keep(editor.committed, "Early", b"small")
    note(editor, "later")
    library.add_take(Take(TakeId("tk"), COMIC, panel.id, offered.hash, 8, 8))
    library.set_thumbnail(COMIC, picture("green", "JPEG"))
    return library


@pytest.fixture
def other(tmp_path: Path) -> Library:
    made = Library.open(tmp_path / "other")
    yield made  # type: ignore[misc]
    made.close()


def test_a_comic_moves_to_another_library_with_all_that_is_its(
    filled: Library, other: Library, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    target = tmp_path / "lantern.kitsumy"
    filled.put_out(COMIC, target, lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]
    assert [p.name for p in tmp_path.glob("*.part")] == []
    comic = other.take_in(target)
    assert comic == COMIC
    assert other.load(comic).document == filled.load(COMIC).document
    (take,) = other.takes(PanelId("pn"))
    assert other.picture_path(take.picture).read_bytes() == picture("blue")
    (version,) = other.versions.listed(comic)
    assert version.name == "Early" and other.versions.thumbnail(version.id) == b"small"
    assert other.versions.document(version.id).page("pg-first").notes == ""
    assert other.thumbnail_path(comic) is not None


def test_a_comic_that_is_there_already_comes_in_beside_it(filled: Library, tmp_path: Path) -> None:
    target = tmp_path / "lantern.kitsumy"
    filled.put_out(COMIC, target)
    copy = filled.take_in(target)
    assert copy != COMIC
    assert {c.id for c in filled.comics()} == {COMIC, copy}
    assert filled.load(copy).document.comic.title == "Вогник"
    assert filled.versions.document(filled.versions.listed(copy)[0].id).comic.id == copy
    assert {t.comic for t in filled.takes(PanelId("pn"))} == {COMIC, copy}


def test_a_file_that_was_there_stays_when_the_new_one_is_stopped(filled: Library, tmp_path: Path) -> None:
    target = tmp_path / "lantern.kitsumy"
    target.write_bytes(b"precious")
    with pytest.raises(CancelledError):
        filled.put_out(COMIC, target, stopped=lambda: True)
    assert target.read_bytes() == b"precious"
    assert list(tmp_path.glob("*.part")) == []
    with pytest.raises(LibraryError):
        filled.put_out(COMIC, tmp_path / "nowhere" / "x.kitsumy")


def test_stopping_leaves_no_comic(filled: Library, other: Library, tmp_path: Path) -> None:
    target = tmp_path / "lantern.kitsumy"
    filled.put_out(COMIC, target)
    with pytest.raises(CancelledError):
        other.take_in(target, stopped=lambda: True)
    assert other.comics() == ()


def spoil(statement: str, *values: object) -> Callable[[Path], None]:
    """Change a bundle behind our back."""

    def act(path: Path) -> None:
        db = sqlite3.connect(path)
        db.execute(statement, values)
        db.commit()
        db.close()

    return act


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda p: p.write_bytes(b""), "not a Kitsumy comic"),
    "text": (lambda p: p.write_text("PAGE ONE" * 100), "not a Kitsumy comic"),
    "a database of somebody else": (spoil("PRAGMA application_id = 7"), "not a Kitsumy comic"),
    "newer": (spoil(f"PRAGMA user_version = {BUNDLE_VERSION + 1}"), "newer Kitsumy"),
    "cut off": (lambda p: p.write_bytes(p.read_bytes()[:6000]), "damaged"),
    "scribbled over": (lambda p: p.write_bytes(p.read_bytes()[:4096] + b"\xff" * 40000), "damaged"),
    "no comic": (spoil("DELETE FROM records"), "holds no comic"),
    "a record of nothing": (spoil("UPDATE records SET json = '{}' WHERE id = 'pn'"), "damaged"),
    "a page too few": (spoil("DELETE FROM records WHERE id = 'pg-first'"), "damaged"),
    "another picture": (spoil("UPDATE pictures SET data = ?", picture("black")), "not what it was"),
    "no picture at all": (spoil("UPDATE pictures SET data = ?", b"#!/bin/sh"), "not what it was"),
    "a broken version": (spoil("UPDATE versions SET document = ?", b"zzz"), "damaged"),
    "a view in place of a table": (spoil("ALTER TABLE takes RENAME TO gone"), "tables are others"),
    "a trigger": (
        spoil("CREATE TRIGGER t AFTER INSERT ON takes BEGIN DELETE FROM records; END"),
        "tables are others",
    ),
}


@pytest.mark.parametrize("how", SPOILT)
def test_what_is_no_sound_bundle_is_refused(
    filled: Library, other: Library, tmp_path: Path, how: str
) -> None:
    target = tmp_path / "lantern.kitsumy"
    filled.put_out(COMIC, target)
    spoiling, told = SPOILT[how]
    spoiling(target)
    before = target.read_bytes()
    with pytest.raises(InputError, match=told):
        other.take_in(target)
    assert other.comics() == ()
    assert target.read_bytes() == before, "a file of somebody's is not touched"


def test_a_picture_that_is_no_picture_is_refused(filled: Library, other: Library, tmp_path: Path) -> None:
    target = tmp_path / "lantern.kitsumy"
    filled.put_out(COMIC, target)
    script = b"#!/bin/sh\n" * 10
    spoil(
        "UPDATE pictures SET data = ?, hash = ? WHERE rowid = 1", script, hashlib.sha256(script).hexdigest()
    )(target)
    with pytest.raises(InputError):
        other.take_in(target)
    assert other.comics() == ()
