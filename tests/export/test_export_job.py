"""Whole exports: what is written, what is left behind, and that it is always the same."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.sample_comic import PictureFolder, sample_comic, shipped_faces

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import CancelledError, ExportError, InputError, LibraryError
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.export.encode import pixels_of
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.page_writer import RasterOrder
from kitsumy_desktop.export.pool import PageTask, worker_count
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.export.table import EXPORTERS, check_target, exporter_for
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

pytestmark = pytest.mark.usefixtures("qapp")
DPI = 60


class Shelf:
    """A comic with its pictures, and a folder for exports."""

    def __init__(self, root: Path, **options: object) -> None:
        pictures, self.out = root / "pictures", root / "out"
        pictures.mkdir()
        self.out.mkdir()
        self.document: Document
        self.pictures: PictureFolder
        self.document, self.pictures = sample_comic(pictures, size=120, **options)  # type: ignore[arg-type]

    @property
    def snapshot(self) -> Snapshot:
        return Snapshot(self.document, self.pictures.path)

    def left(self) -> list[str]:
        return sorted(p.name for p in self.out.rglob("*"))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path, pages=3)


def all_kinds(folder: Path) -> list[Path]:
    return [folder / "c.pdf", folder / "c.cbz", folder / "pages"]


def test_exported_png_equals_the_painter_pixel_for_pixel(shelf: Shelf) -> None:
    run_export(shelf.snapshot, [shelf.out / "pages"], dpi=150, options=ExportOptions(bleed=True))
    cache = PictureCache(shelf.pictures.path)
    drawer = PageDrawer(shipped_faces())
    for number, page in enumerate(shelf.document.comic.pages, 1):
        drawing = drawer.draw(shelf.document, page)
        painted = render_page(drawing, LoadedPictures(cache), shipped_faces(), 150 / 72, bleed=True)
        written = Image.open(shelf.out / "pages" / f"page-{number:03d}.png")
        assert written.info["dpi"] == pytest.approx((150, 150), abs=0.02)
        assert (np.asarray(written) == pixels_of(painted)).all()
    cache.close()


def test_all_targets_in_one_pass_with_progress(shelf: Shelf) -> None:
    seen: list[tuple[int, int]] = []
    written = run_export(
        shelf.snapshot, all_kinds(shelf.out), lambda done, total: seen.append((done, total)), dpi=DPI
    )
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert list(written) == all_kinds(shelf.out)
    assert shelf.left() == ["c.cbz", "c.pdf", "page-001.png", "page-002.png", "page-003.png", "pages"]


def test_cbz_is_stored_sorted_and_dated_alike(shelf: Shelf) -> None:
    run_export(shelf.snapshot, [shelf.out / "c.cbz"], dpi=DPI)
    with zipfile.ZipFile(shelf.out / "c.cbz") as archive:
        assert archive.testzip() is None
        entries = archive.infolist()
        assert [e.filename for e in entries] == [
            "page-001.jpg",
            "page-002.jpg",
            "page-003.jpg",
            "ComicInfo.xml",
        ]
        assert {e.compress_type for e in entries} == {zipfile.ZIP_STORED}
        assert {e.date_time for e in entries} == {(1980, 1, 1, 0, 0, 0)}
        page = Image.open(io.BytesIO(archive.read("page-002.jpg")))
        assert page.format == "JPEG"
        assert page.size == (398, 615)


def test_cbz_can_hold_png_pages(shelf: Shelf) -> None:
    options = ExportOptions(dpi=DPI, page_image="png")
    run_export(shelf.snapshot, [shelf.out / "c.cbz", shelf.out / "pages"], options=options)
    with zipfile.ZipFile(shelf.out / "c.cbz") as archive:
        assert archive.read("page-001.png") == (shelf.out / "pages" / "page-001.png").read_bytes()


def test_same_comic_same_bytes_whatever_the_processes(shelf: Shelf) -> None:
    made = []
    for name, workers in (("a", 1), ("b", 1), ("c", 2)):
        folder = shelf.out / name
        folder.mkdir()
        run_export(shelf.snapshot, all_kinds(folder), dpi=DPI, workers=workers)
        made.append({p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()})
    assert len(made[0]) == 5
    assert made[0] == made[1] == made[2]


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancel_between_pages_leaves_nothing(shelf: Shelf, after: int) -> None:
    done = [0]

    def progress(pages: int, total: int) -> None:
        done[0] = pages

    with pytest.raises(CancelledError):
        run_export(shelf.snapshot, all_kinds(shelf.out), progress, lambda: done[0] >= after, dpi=DPI)
    assert done == [after]
    assert shelf.left() == []


def test_cancel_with_worker_processes_leaves_nothing(shelf: Shelf) -> None:
    done = [0]
    with pytest.raises(CancelledError):
        run_export(
            shelf.snapshot,
            all_kinds(shelf.out),
            lambda pages, total: done.__setitem__(0, pages),
            lambda: done[0] >= 1,
            dpi=DPI,
            workers=2,
        )
    assert shelf.left() == []


def test_cancel_keeps_the_file_of_the_last_export(shelf: Shelf) -> None:
    target = shelf.out / "c.pdf"
    target.write_bytes(b"last time's")
    with pytest.raises(CancelledError):
        run_export(shelf.snapshot, [target], cancelled=lambda: True)
    assert target.read_bytes() == b"last time's"


@pytest.mark.parametrize("workers", [1, 2])
def test_missing_picture_is_an_explained_failure(shelf: Shelf, workers: int) -> None:
    art = shelf.document.panel("pg-1-pn-0").art
    assert art is not None
    shelf.pictures.path(art.picture).unlink()
    with pytest.raises(LibraryError, match="cannot be read"):
        run_export(shelf.snapshot, [shelf.out / "pages"], dpi=DPI, workers=workers)
    with pytest.raises(LibraryError, match="cannot be read"):
        run_export(shelf.snapshot, [shelf.out / "c.pdf"], workers=workers)
    assert shelf.left() == []


def test_missing_folder_fails_before_any_page(shelf: Shelf) -> None:
    seen: list[int] = []
    with pytest.raises(ExportError, match="does not exist"):
        run_export(
            shelf.snapshot,
            [shelf.out / "ok.cbz", shelf.out / "no" / "c.pdf"],
            lambda done, total: seen.append(done),
        )
    assert seen == []
    assert shelf.left() == []


def test_comic_without_pages_is_refused(tmp_path: Path) -> None:
    comic = Comic(id="co-1", title="Empty")  # type: ignore[arg-type]
    with pytest.raises(ExportError, match="no pages"):
        run_export(Snapshot(Document({"co-1": comic}), lambda p: tmp_path / p), [tmp_path / "c.pdf"])


def test_chosen_pages_only(shelf: Shelf) -> None:
    options = ExportOptions(dpi=DPI, pages=(shelf.document.comic.pages[1],))
    run_export(shelf.snapshot, [shelf.out / "one.png", shelf.out / "pages"], options=options)
    assert (shelf.out / "one.png").read_bytes() == (shelf.out / "pages" / "page-001.png").read_bytes()
    assert shelf.left() == ["one.png", "page-001.png", "pages"]


def test_one_png_file_cannot_hold_many_pages(shelf: Shelf) -> None:
    with pytest.raises(ExportError, match="there are 3"):
        run_export(shelf.snapshot, [shelf.out / "one.png"], dpi=DPI)
    assert shelf.left() == []


def test_snapshot_does_not_see_later_edits(shelf: Shelf) -> None:
    snapshot = shelf.snapshot
    run_export(snapshot, [shelf.out / "a.cbz"], dpi=DPI)
    balloon = shelf.document.balloon("pg-0-bl-0")
    shelf.document = changed(shelf.document, [], [balloon.id]).applied_to(shelf.document)
    run_export(snapshot, [shelf.out / "b.cbz"], dpi=DPI)
    assert (shelf.out / "a.cbz").read_bytes() == (shelf.out / "b.cbz").read_bytes()


def test_processes_only_where_they_pay() -> None:
    order = (RasterOrder(300, False, "png"),)
    few = [PageTask(f"p{n}", order) for n in range(3)]  # type: ignore[arg-type]
    many = [PageTask(f"p{n}", order) for n in range(40)]  # type: ignore[arg-type]
    light = [PageTask(f"p{n}") for n in range(400)]  # type: ignore[arg-type]
    assert worker_count(few) == 1
    assert 1 <= worker_count(many) <= 8
    assert worker_count(light) == 1


@pytest.mark.parametrize(
    ("text", "suffix"),
    [("a.pdf", ".pdf"), ("b/A.CBZ", ".cbz"), ("x.png", ".png"), ("out/", "/"), ("v1.2/", "/")],
)
def test_targets_by_name(text: str, suffix: str) -> None:
    assert exporter_for(check_target(text)) is EXPORTERS[suffix]


@pytest.mark.parametrize("text", ["a.docx", "noending", "c.pdf/"])
def test_targets_that_cannot_be_made(text: str) -> None:
    with pytest.raises(InputError):
        check_target(text)


def test_existing_folder_needs_no_slash(tmp_path: Path) -> None:
    assert exporter_for(check_target(str(tmp_path))) is EXPORTERS["/"]
