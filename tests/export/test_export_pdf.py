"""The PDF: what a reader finds in it, seen through pdfium and by its bytes."""

from __future__ import annotations

import gc
import io
import re
import tracemalloc
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image
from support.sample_comic import LINES, PictureFolder, sample_comic, shipped_faces, smooth_picture

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.export.encode import Pixels, pixels_of
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

DPI = 300
FAR = 48
"""Of 255: a pixel that differs by more is on an edge, or wrong."""
SUBPIXEL_GAPS = 2
"""Pixels."""


def exported(folder: Path, document: Document, pictures: PictureFolder, **options: object) -> Path:
    target = folder / "comic.pdf"
    run_export(Snapshot(document, pictures.path), [target], options=ExportOptions(**options))  # type: ignore[arg-type]
    return target


def words(text: str) -> list[str]:
    """Words as a search sees them: soft hyphens joined, composed letters."""
    joined = re.sub("[\u00ad\ufffe]\\s*", "", text)
    return unicodedata.normalize("NFC", joined).split()


def page_text(file: Path, page: int = 0) -> str:
    with pdfium.PdfDocument(file) as pdf:
        return str(pdf[page].get_textpage().get_text_range())


def with_text(document: Document, text: str) -> Document:
    """The first balloon says `text` in a wide body."""
    balloon = msgspec.structs.replace(document.balloon("pg-0-bl-0"), text=text, width=300.0, height=60.0)
    return changed(document, [balloon]).applied_to(document)


@pytest.mark.parametrize("language", ["en", "uk", "pl"])
def test_text_of_the_balloons_is_found_in_reading_order(tmp_path: Path, language: str) -> None:
    document, pictures = sample_comic(tmp_path, language=language, size=64)
    said = " ".join(line.replace("*", "") for line in LINES[language])
    assert words(page_text(exported(tmp_path, document, pictures))) == words(said)


def test_letters_that_share_a_glyph_keep_their_own_text(tmp_path: Path) -> None:
    """Latin and Cyrillic twins, and a stress mark, which makes a cluster of two glyphs."""
    document, pictures = sample_comic(tmp_path, language="uk", size=64)
    text = "AА OО pр зáмок за\u0301мок fi ffi"
    file = exported(tmp_path, with_text(document, text), pictures)
    assert words(page_text(file))[: len(words(text))] == words(text)


def test_word_broken_by_a_hyphen_is_found_whole(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, size=64)
    balloon = msgspec.structs.replace(
        document.balloon("pg-0-bl-0"), text="Extraordinarily", width=46.0, height=60.0
    )
    file = exported(tmp_path, changed(document, [balloon]).applied_to(document), pictures)
    assert words(page_text(file))[0] == "Extraordinarily"


def test_letters_of_a_stand_in_face_are_found(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, size=64)
    comic = document.comic
    lettering = msgspec.structs.replace(comic.lettering, face="comic-neue")
    comic = msgspec.structs.replace(comic, lettering=lettering)
    text = "Latin і кирилиця"
    document = changed(with_text(document, text), [comic]).applied_to(with_text(document, text))
    assert words(page_text(exported(tmp_path, document, pictures)))[:3] == words(text)


def test_information_and_bookmarks(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, pages=3, language="uk", reading="rtl", size=64)
    file = exported(tmp_path, document, pictures)
    with pdfium.PdfDocument(file) as pdf:
        said = pdf.get_metadata_dict(skip_empty=True)
        assert said["Title"] == "The Lantern — Ліхтар"
        assert said["Author"] == "Ada Źródło"
        assert [mark.get_title() for mark in pdf.get_toc()] == [
            f"The Lantern — Ліхтар · {n}" for n in (1, 2, 3)
        ]
        assert [mark.get_dest().get_index() for mark in pdf.get_toc()] == [0, 1, 2]
        assert [pdf.get_page_label(n) for n in range(3)] == ["1", "2", "3"]
    data = file.read_bytes()
    assert b"/Lang (uk)" in data
    assert b"/Direction /R2L" in data
    assert b"CreationDate" not in data, "the same comic gives the same bytes tomorrow"


def test_left_to_right_is_marked(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, size=64)
    assert b"/Direction /L2R" in exported(tmp_path, document, pictures).read_bytes()


@pytest.mark.parametrize("bleed", [False, True])
def test_boxes(tmp_path: Path, bleed: bool) -> None:
    document, pictures = sample_comic(tmp_path, size=64)
    out = 9.0 if bleed else 0.0
    with pdfium.PdfDocument(exported(tmp_path, document, pictures, bleed=bleed)) as pdf:
        page = pdf[0]
        whole = (0.0, 0.0, 477.0 + 2 * out, 738.0 + 2 * out)
        assert page.get_mediabox() == page.get_cropbox() == page.get_bleedbox() == whole
        assert page.get_trimbox() == (out, out, 477.0 + out, 738.0 + out)


def jpegs_in(file: Path) -> list[bytes]:
    """The bytes of every DCT stream, cut out by the lengths the file states."""
    data = file.read_bytes()
    found = []
    for match in re.finditer(rb"/Filter /DCTDecode[^>]*?/Length (\d+)[^>]*?>>\nstream\n", data):
        found.append(data[match.end() : match.end() + int(match[1])])
    return found


def test_jpeg_passes_byte_for_byte_and_once(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, pages=3, kinds=("JPEG",), size=200)
    arts = {p.art.picture for p in document.panels("pg-0") if p.art is not None}  # type: ignore[arg-type]
    files = [pictures.path(a).read_bytes() for a in arts]
    files = [f for f in files if f.startswith(b"\xff\xd8")]
    found = jpegs_in(exported(tmp_path, document, pictures))
    assert len(files) == 5
    assert sorted(found) == sorted(files)


def test_png_and_webp_become_jpeg_once_and_alpha_stays(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, pages=2, kinds=("PNG", "WEBP"), size=100)
    file = exported(tmp_path, document, pictures)
    found = jpegs_in(file)
    assert len(found) == 5
    stand_in = np.asarray(Image.open(io.BytesIO(found[0])), int)
    assert np.abs(stand_in - np.asarray(smooth_picture(100, 100, 0), int)).max() < 12
    assert file.read_bytes().count(b"/SMask") == 1


def test_stand_ins_are_kept_where_a_folder_is_given(tmp_path: Path) -> None:
    kept = tmp_path / "proxies"
    kept.mkdir()
    document, pictures = sample_comic(tmp_path, kinds=("PNG",), size=64)
    snapshot = Snapshot(document, pictures.path, kept)
    run_export(snapshot, [tmp_path / "a.pdf"])
    made = {p: p.stat().st_mtime_ns for p in kept.iterdir()}
    assert len(made) == 5
    run_export(snapshot, [tmp_path / "b.pdf"])
    assert {p: p.stat().st_mtime_ns for p in kept.iterdir()} == made
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def shown(tmp_path: Path, picture: Image.Image, kind: str) -> Image.Image:
    """The page with `picture` in its first panel, as pdfium shows it at 72 dpi."""
    document, pictures = sample_comic(tmp_path, size=64)
    art = Art(picture=pictures.add(picture, kind), width=picture.width, height=picture.height)
    panel = msgspec.structs.replace(document.panel("pg-0-pn-0"), art=art)
    file = exported(tmp_path, changed(document, [panel]).applied_to(document), pictures)
    with pdfium.PdfDocument(file) as pdf:
        return pdf[0].render(scale=1).to_pil().convert("RGB")  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("make", "kind", "want"),
    [
        (lambda: Image.new("CMYK", (40, 40), (0, 255, 255, 0)), "JPEG", (220, 40, 40)),
        (lambda: Image.new("L", (40, 40), 90), "JPEG", (90, 90, 90)),
        (lambda: Image.new("1", (40, 40), 1), "PNG", (255, 255, 255)),
        (lambda: Image.new("RGB", (40, 40), (10, 200, 30)).quantize(4), "PNG", (10, 200, 30)),
        (lambda: Image.fromarray(np.full((40, 40), 0x8000, np.uint16)), "PNG", (128, 128, 128)),
        (lambda: Image.new("LA", (40, 40), (60, 255)), "PNG", (60, 60, 60)),
        (lambda: Image.new("RGBA", (40, 40), (0, 0, 255, 0)), "PNG", (0xE9, 0xE6, 0xDF)),
    ],
    ids=["cmyk", "grey", "one-bit", "palette", "deep", "grey-alpha", "clear"],
)
def test_every_kind_of_picture_has_its_colour(
    tmp_path: Path, make: Callable[[], Image.Image], kind: str, want: tuple[int, int, int]
) -> None:
    got = shown(tmp_path, make(), kind).getpixel((60, 180))
    assert all(abs(a - b) <= 35 for a, b in zip(got, want, strict=True)), got  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["en", "uk", "pl"])
@pytest.mark.usefixtures("qapp")
def test_looks_like_the_png_but_for_soft_edges(tmp_path: Path, language: str) -> None:
    """At most 0.5 % of the pixels differ by more than 48 of 255, and away from edges no more than a gap
    narrower than a pixel between two dashes (one rasteriser closes it, the other leaves it light)."""
    document, pictures = sample_comic(tmp_path, language=language)
    drawing = PageDrawer(shipped_faces()).draw(document, "pg-0")
    cache = PictureCache(pictures.path)
    ours = pixels_of(render_page(drawing, LoadedPictures(cache), shipped_faces(), DPI / 72))
    cache.close()
    with pdfium.PdfDocument(exported(tmp_path, document, pictures)) as pdf:
        theirs = np.asarray(pdf[0].render(scale=DPI / 72).to_pil().convert("RGB"))
    assert theirs.shape == ours.shape
    far = (np.maximum(ours, theirs) - np.minimum(ours, theirs)).max(-1) > FAR
    assert far.mean() <= 0.005
    assert (far & flat(ours)).sum() <= SUBPIXEL_GAPS, "a difference where nothing is near"


def flat(pixels: Pixels) -> np.ndarray:  # type: ignore[type-arg]
    """Pixels with no edge within two pixels along their row and column."""
    top = bottom = pixels
    for axis in (0, 1):
        for step in (1, -1, 2, -2):
            top = np.maximum(top, np.roll(pixels, step, axis))
            bottom = np.minimum(bottom, np.roll(pixels, step, axis))
    return (top - bottom).max(-1) < FAR


def test_translucent_ink_is_translucent(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, size=64)
    balloon = msgspec.structs.replace(document.balloon("pg-0-bl-0"), fill="#80ffffff")
    file = exported(tmp_path, changed(document, [balloon]).applied_to(document), pictures)
    assert b"/ca .502" in file.read_bytes() or b"/ca 0.502" in file.read_bytes()


def test_paper_colour_fills_the_page(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, size=64)
    page = msgspec.structs.replace(document.page("pg-0"), paper="#203040")
    file = exported(tmp_path, changed(document, [page]).applied_to(document), pictures, bleed=True)
    with pdfium.PdfDocument(file) as pdf:
        image = pdf[0].render(scale=1).to_pil().convert("RGB")
    assert image.getpixel((2, 2)) == (0x20, 0x30, 0x40)


@pytest.fixture
def collecting() -> Iterator[None]:
    """Garbage is collected on the way, as in the program; tests leave it until later (tests/conftest.py)."""
    gc.enable()
    yield
    gc.disable()


@pytest.mark.usefixtures("collecting")
def test_memory_does_not_grow_with_the_pages(tmp_path: Path) -> None:
    """Every page has pictures of its own; what stays of a page is less than a tenth of its bytes.

    What the process keeps of balloons is bounded by their number: the first pages fill it."""
    document, pictures = distinct_pages(tmp_path, 40)
    pages = document.comic.pages
    grown, sizes = [], []
    tracemalloc.start()
    for some in (pages[:16], pages[16:20], pages[20:]):
        snapshot, options = Snapshot(document, pictures.path), ExportOptions(pages=some)
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        run_export(snapshot, [tmp_path / "c.pdf"], options=options)
        grown.append(tracemalloc.get_traced_memory()[1] - before)
        sizes.append((tmp_path / "c.pdf").stat().st_size)
    tracemalloc.stop()
    assert grown[2] - grown[1] < 0.1 * (sizes[2] - sizes[1])


def distinct_pages(folder: Path, count: int) -> tuple[Document, PictureFolder]:
    """Pages whose pictures differ and are far bigger than their records."""
    document, pictures = sample_comic(folder, pages=count, kinds=("JPEG",), size=64)
    panels = []
    rng = np.random.default_rng(5)
    for page in document.comic.pages:
        noise = Image.fromarray(rng.integers(0, 256, (300, 300, 3), np.uint8))
        art = Art(picture=pictures.add(noise, "JPEG", quality=95), width=300, height=300)
        panels += [msgspec.structs.replace(document.panel(f"{page}-pn-{n}"), art=art) for n in range(6)]
    return changed(document, panels).applied_to(document), pictures
