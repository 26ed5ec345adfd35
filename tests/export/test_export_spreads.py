"""Spreads in every kind of export: two pages that go on exactly where they meet, or one wide one."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image
from support.sample_comic import LINES, PictureFolder, sample_comic, shipped_faces

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.spreads import make_spread
from kitsumy_desktop.export.encode import Pixels, pixels_of
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

pytestmark = pytest.mark.usefixtures("qapp")
DPI = 144
"""Two pixels a point: a page is a whole number of pixels wide."""


class Room:
    """Four pages, the middle two of them a spread."""

    def __init__(self, folder: Path, reading: str = "ltr") -> None:
        self.folder = folder
        document, self.pictures = sample_comic(folder, pages=4, size=96, reading=reading)
        self.document: Document = make_spread(document, PageId("pg-1")).applied_to(document)

    def export(self, name: str, **options: object) -> Path:
        snapshot = Snapshot(self.document, PictureFolder(self.folder).path)
        target = self.folder / name
        run_export(snapshot, [target], options=ExportOptions(dpi=DPI, **options))  # type: ignore[arg-type]
        return target

    def painted(self, *, bleed: bool = False) -> Pixels:
        """The spread as the canvas paints it."""
        drawing = PageDrawer(shipped_faces()).draw(self.document, PageId("pg-1"))
        cache = PictureCache(self.pictures.path)
        image = render_page(drawing, LoadedPictures(cache), shipped_faces(), DPI / 72, bleed=bleed)
        cache.close()
        return pixels_of(image)


def picture(file: Path) -> Pixels:
    return np.asarray(Image.open(file).convert("RGB"))


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
@pytest.mark.parametrize("bleed", [False, True])
def test_the_halves_of_the_canvas_are_the_pages(tmp_path: Path, reading: str, bleed: bool) -> None:
    room = Room(tmp_path, reading)
    folder = room.export("pages", bleed=bleed)
    assert sorted(f.name for f in folder.iterdir()) == [f"page-00{n}.png" for n in (1, 2, 3, 4)]
    sheet = room.painted(bleed=bleed)
    middle = sheet.shape[1] // 2
    left, right = sheet[:, :middle], sheet[:, middle:]
    one, two = (right, left) if reading == "rtl" else (left, right)
    assert (picture(folder / "page-002.png") == one).all()
    assert (picture(folder / "page-003.png") == two).all()


def test_halves_are_as_wide_as_pages_at_any_resolution(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.export("pages")
    snapshot = Snapshot(room.document, room.pictures.path)
    for dpi in (75, 150):
        run_export(snapshot, [tmp_path / f"at{dpi}"], dpi=dpi)
        assert len({picture(f).shape for f in (tmp_path / f"at{dpi}").iterdir()}) == 1


def test_a_spread_can_stay_whole(tmp_path: Path) -> None:
    room = Room(tmp_path)
    folder = room.export("pages", whole_spreads=True)
    names = sorted(f.name for f in folder.iterdir())
    assert names == ["page-001.png", "page-002-003.png", "page-004.png"]
    assert (picture(folder / names[1]) == room.painted()).all()


def test_a_single_spread_is_one_png(tmp_path: Path) -> None:
    room = Room(tmp_path)
    assert (picture(room.export("one.png", pages=(PageId("pg-1"),))) == room.painted()).all()


@pytest.mark.parametrize("bleed", [False, True])
@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_pdf_pages_have_their_own_boxes(tmp_path: Path, bleed: bool, reading: str) -> None:
    room = Room(tmp_path, reading)
    out = 9.0 if bleed else 0.0
    with pdfium.PdfDocument(room.export("c.pdf", bleed=bleed)) as pdf:
        assert len(pdf) == 4
        assert [pdf.get_page_label(n) for n in range(4)] == ["1", "2", "3", "4"]
        left, right = (pdf[2], pdf[1]) if reading == "rtl" else (pdf[1], pdf[2])
        whole = (0.0, 0.0, 477.0 + out, 738.0 + 2 * out)
        for page, x in ((left, out), (right, 0.0)):
            assert page.get_mediabox() == page.get_cropbox() == page.get_bleedbox() == whole
            assert page.get_trimbox() == (x, out, 477.0 + x, 738.0 + out)
    assert b"/TwoPageRight" in (tmp_path / "c.pdf").read_bytes()


@pytest.mark.parametrize("bleed", [False, True])
def test_pdf_pages_go_on_at_the_fold(tmp_path: Path, bleed: bool) -> None:
    room = Room(tmp_path)
    with pdfium.PdfDocument(room.export("c.pdf", bleed=bleed)) as pdf:
        halves = [np.asarray(pdf[n].render(scale=DPI / 72).to_pil().convert("RGB"), int) for n in (1, 2)]
    sheet = room.painted(bleed=bleed).astype(int)
    both = np.concatenate(halves, axis=1)
    assert both.shape == sheet.shape
    far = np.abs(both - sheet).max(axis=2) > 48
    assert far.mean() < 0.01
    fold = both.shape[1] // 2
    assert far[:, fold - 20 : fold + 20].mean() < 0.02


def test_pdf_keeps_a_spread_whole_for_the_screen(tmp_path: Path) -> None:
    room = Room(tmp_path)
    with pdfium.PdfDocument(room.export("c.pdf", whole_spreads=True)) as pdf:
        assert len(pdf) == 3
        assert [pdf.get_page_label(n) for n in range(3)] == ["1", "2–3", "4"]
        assert [m.get_title().split(" · ")[1] for m in pdf.get_toc()] == ["1", "2–3", "4"]
        assert pdf[1].get_trimbox() == (0.0, 0.0, 954.0, 738.0)


def test_text_is_found_on_its_own_page_alone(tmp_path: Path) -> None:
    room = Room(tmp_path)
    last = LINES["en"][1].split(".")[0]
    with pdfium.PdfDocument(room.export("c.pdf")) as pdf:
        for number in range(4):
            text = " ".join(str(pdf[number].get_textpage().get_text_range()).split())
            assert text.count(last) == 1


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_cbz_has_one_double_page(tmp_path: Path, contracts: Path, reading: str) -> None:
    room = Room(tmp_path, reading)
    with zipfile.ZipFile(room.export("c.cbz", page_image="png")) as archive:
        names = [n for n in archive.namelist() if n.startswith("page")]
        assert names == sorted(names) == ["page-001.png", "page-002-003.png", "page-004.png"]
        assert (np.asarray(Image.open(io.BytesIO(archive.read(names[1])))) == room.painted()).all()
        told = archive.read("ComicInfo.xml")
    pages = ElementTree.fromstring(told).find("Pages")
    assert pages is not None
    assert [p.get("DoublePage") for p in pages] == [None, "true", None]
    assert pages[1].get("ImageWidth") == "1908"
    xmlschema = pytest.importorskip("xmlschema")
    (tmp_path / "info.xml").write_bytes(told)
    xmlschema.XMLSchema(contracts / "comicinfo" / "ComicInfo-2.0.xsd").validate(tmp_path / "info.xml")
