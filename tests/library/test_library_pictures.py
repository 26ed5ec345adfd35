"""Pictures enter whole, upright and once; what nothing needs is swept, and nothing else."""

from __future__ import annotations

import hashlib
import io
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageStat
from support.gestures import blank_comic
from support.images import picture_bytes
from support.library_hands import COMIC, edit

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.errors import InputError, LibraryError
from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import ComicId, PanelId, PictureHash, TakeId
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.library import durable, intake, sweep
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.pictures import StoredPicture


def take(stored: StoredPicture, number: int = 1, comic: ComicId = COMIC) -> Take:
    """A take of that picture for the panel "pa-1"."""
    return Take(
        TakeId(f"tk-{number}"),
        comic,
        PanelId("pa-1"),
        stored.hash,
        stored.width,
        stored.height,
        made=f"2026-{number}",
    )


def age(library: Library, days: float) -> None:
    """Make every picture look older."""
    with library._connections.writing() as db:
        old = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="microseconds")
        db.execute("UPDATE pictures SET added = ?", (old,))
        db.execute("UPDATE comics SET deleted = ? WHERE deleted IS NOT NULL", (old,))
    then = datetime.now(UTC).timestamp() - days * 86400
    for path in library.home.glob("pictures/*/*"):
        os.utime(path, (then, then))


@pytest.mark.parametrize(
    ("kind", "mode"), [("JPEG", "RGB"), ("JPEG", "L"), ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P")]
)
def test_jpeg_and_png_keep_their_bytes(library: Library, kind: str, mode: str) -> None:
    data = picture_bytes(kind, (40, 30), mode)
    stored = library.add_picture(data)
    assert stored == (hashlib.sha256(data).hexdigest(), 40, 30)
    assert library.picture_path(stored.hash).read_bytes() == data


@pytest.mark.parametrize(
    ("kind", "mode", "becomes"),
    [("WEBP", "RGB", "PNG"), ("WEBP", "RGBA", "PNG"), ("GIF", "P", "PNG"), ("BMP", "RGB", "PNG"),
     ("TIFF", "RGB", "PNG"), ("TIFF", "CMYK", "PNG"), ("JPEG", "CMYK", "JPEG"), ("PNG", "I;16", "PNG")],
)  # fmt: skip
def test_other_pictures_are_converted(library: Library, kind: str, mode: str, becomes: str) -> None:
    image = Image.linear_gradient("L").resize((40, 30))
    if mode == "I;16":
        image = Image.frombytes("I;16", image.size, b"".join(bytes((0, v)) for v in image.tobytes()))
    else:
        image = image.convert("RGB").convert(mode)
    target = io.BytesIO()
    image.save(target, kind)
    stored = library.add_picture(target.getvalue())
    with Image.open(library.picture_path(stored.hash)) as kept:
        assert (kept.format, kept.size) == (becomes, (40, 30))
        assert kept.mode in ("RGB", "RGBA")
        assert ImageStat.Stat(kept.convert("L")).mean[0] == pytest.approx(127.5, abs=4)
    assert (stored.width, stored.height) == (40, 30)


def test_a_turned_photo_is_set_upright(library: Library) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the top of the scene is on the right
    stored = library.add_picture(picture_bytes("JPEG", (40, 30), exif=exif))
    assert (stored.width, stored.height) == (30, 40)
    with Image.open(library.picture_path(stored.hash)) as kept:
        assert kept.size == (30, 40)
        assert not kept.getexif()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_cut_off_picture_is_refused(library: Library, kind: str) -> None:
    data = picture_bytes(kind, (300, 300))
    with pytest.raises(InputError):
        library.add_picture(data[: len(data) // 2])
    assert not list(library.home.glob("pictures/*/*"))


def test_a_damaged_png_is_refused(library: Library) -> None:
    data = bytearray(picture_bytes("PNG", (60, 60)))
    data[len(data) // 2] ^= 0xFF
    with pytest.raises(InputError, match="damaged"):
        library.add_picture(bytes(data))


@given(st.binary(max_size=200), st.sampled_from(["", "JPEG", "PNG", "GIF"]))
def test_arbitrary_bytes_are_a_plain_error(tail: bytes, kind: str) -> None:
    head = picture_bytes(kind)[:60] if kind else b""
    with pytest.raises(InputError):
        intake.accept(head + tail)


def test_a_huge_picture_is_refused(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MAX_PIXELS", 1000)
    with pytest.raises(InputError, match="too large"):
        library.add_picture(picture_bytes("PNG", (40, 30)))


def test_the_same_picture_is_kept_once(library: Library) -> None:
    data = picture_bytes()
    assert library.add_picture(data) == library.add_picture(data)
    assert len(list(library.home.glob("pictures/*/*"))) == 1


def test_a_torn_file_is_written_again(library: Library) -> None:
    data = picture_bytes()
    path = library.picture_path(library.add_picture(data).hash)
    path.write_bytes(data[:10])
    library.add_picture(data)
    assert path.read_bytes() == data


def test_a_failed_write_leaves_nothing(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable.os, "fsync", full)
    with pytest.raises(LibraryError, match="disk is full"):
        library.add_picture(picture_bytes())
    assert not [p for p in library.home.glob("pictures/*/*") if p.is_file()]


def test_takes_are_kept_outside_undo(library: Library) -> None:
    library.create(blank_comic())
    stored = library.add_picture(picture_bytes())
    for number in (1, 2):
        library.add_take(take(stored, number))
    assert [t.id for t in library.takes(PanelId("pa-1"))] == ["tk-1", "tk-2"]
    copy = library.duplicate(COMIC)
    assert [t.comic for t in library.takes(PanelId("pa-1"), copy)] == [copy, copy]
    assert [t.comic for t in library.takes(PanelId("pa-1"), COMIC)] == [COMIC, COMIC]


def test_a_take_needs_its_picture_and_comic(library: Library) -> None:
    library.create(blank_comic())
    missing = StoredPicture(PictureHash("0" * 64), 1, 1)
    with pytest.raises(LibraryError, match="take"):
        library.add_take(take(missing))
    stored = library.add_picture(picture_bytes())
    with pytest.raises(LibraryError, match="take"):
        library.add_take(take(stored, comic=ComicId("co-none")))


def _show(library: Library, stored: StoredPicture) -> None:
    editor = edit(library)
    page = editor.document.page("pg-first")
    art = Art(stored.hash, stored.width, stored.height)
    panel = Panel(PanelId("pa-1"), page.id, art=art, polygon=Rect(0, 0, 50, 50).corners())
    editor.commit(
        "Draw", changed(editor.document, [panel, msgspec.structs.replace(page, panels=(panel.id,))])
    )


def test_the_sweep_takes_only_what_nothing_shows(library: Library) -> None:
    library.create(blank_comic())
    shown = library.add_picture(picture_bytes(size=(10, 10)))
    taken = library.add_picture(picture_bytes(size=(11, 11)))
    undone = library.add_picture(picture_bytes(size=(12, 12)))
    unused = library.add_picture(picture_bytes(size=(13, 13)))
    library.add_take(take(taken))
    _show(library, undone)
    edit(library).undo()
    _show_again = library.load(COMIC).history.redoable
    assert _show_again is not None
    library.create(blank_comic("co-2"))
    other = edit(library, ComicId("co-2"))
    panel = Panel(
        PanelId("pa-2"),
        other.document.comic.pages[0],
        art=Art(shown.hash, 10, 10),
        polygon=Rect(0, 0, 9, 9).corners(),
    )
    page = msgspec.structs.replace(other.document.page("pg-first"), panels=(panel.id,))
    other.commit("Draw", changed(other.document, [panel, page]))

    library.tidy()
    assert library.picture_path(unused.hash).exists(), "younger than a day"
    age(library, 2)
    library.tidy()
    kept = {p.name for p in library.home.glob("pictures/*/*")}
    assert kept == {shown.hash, taken.hash, undone.hash}


def test_a_picture_that_comes_again_is_young_again(library: Library) -> None:
    stored = library.add_picture(picture_bytes())
    age(library, 2)
    library.add_picture(picture_bytes())
    library.tidy()
    assert library.picture_path(stored.hash).exists()


def test_the_sweep_removes_files_without_rows_and_unfinished_ones(library: Library) -> None:
    stored = library.add_picture(picture_bytes())
    folder = library.picture_path(stored.hash).parent
    orphan, unfinished, foreign = folder / ("a" * 64), folder / f"x{durable.UNFINISHED}", folder / "notes.txt"
    for path in (orphan, unfinished, foreign):
        path.write_bytes(b"x")
    library.create(blank_comic())
    library.add_take(take(stored))
    library.tidy()
    assert orphan.exists()
    age(library, 2)
    library.tidy()
    assert sorted(folder.iterdir()) == sorted([library.picture_path(stored.hash), foreign])


def test_a_comic_deleted_long_ago_goes_with_its_pictures(library: Library) -> None:
    library.create(blank_comic())
    stored = library.add_picture(picture_bytes())
    _show(library, stored)
    library.add_take(take(stored))
    library.set_thumbnail(COMIC, b"small")
    library.delete(COMIC)
    age(library, 10)
    library.tidy()
    assert [c.id for c in library.deleted_comics()] == [COMIC]
    age(library, 40)
    library.tidy()
    assert library.deleted_comics() == ()
    assert not library.picture_path(stored.hash).exists()
    assert library.thumbnail_path(COMIC) is None


def test_files_are_removed_only_when_old(tmp_path: Path, library: Library) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x")
    assert not library._pictures.remove_if_older(path, path.stat().st_mtime)
    assert library._pictures.remove_if_older(path, path.stat().st_mtime + 1)
    assert not path.exists()
    assert timedelta(hours=1) <= sweep.SPARED
