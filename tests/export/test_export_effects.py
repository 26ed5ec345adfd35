"""Effects in the PDF: what a reader shows against our own pixels, how large it gets, how it is made."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import pytest
from support.effect_page import PAGE, effect_comic, lines, smear, tone, with_effects
from support.sample_comic import PictureFolder, sample_comic, shipped_faces

from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import ToneId
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.comic.shapes import page_format
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.items import delete_items
from kitsumy_desktop.export.encode import pixels_of
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.pdf.tones import plate
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

pytestmark = pytest.mark.usefixtures("qapp")
DPI = 200
BLUR = 9
"""Pixels over which tones are compared: two renderers put dots a fraction of a pixel apart."""


def only_effects(document: Document) -> Document:
    words = [i.id for i in document.items(PAGE) if not isinstance(i, Effect)]
    return delete_items(document, words).applied_to(document)


def exported(folder: Path, document: Document, pictures: PictureFolder) -> Path:
    target = folder / "comic.pdf"
    run_export(Snapshot(document, pictures.path), [target], options=ExportOptions())
    return target


def in_pdf(file: Path) -> npt.NDArray[np.float64]:
    with pdfium.PdfDocument(file) as pdf:
        image = pdf[0].render(scale=DPI / 72).to_pil().convert("RGB")
    return np.asarray(image, dtype=float)


def painted(document: Document, pictures: PictureFolder, dpi: int = DPI) -> npt.NDArray[np.float64]:
    cache = PictureCache(pictures.path)
    drawing = PageDrawer(shipped_faces()).draw(document, PAGE)
    image = render_page(drawing, LoadedPictures(cache), shipped_faces(), dpi / 72)
    cache.close()
    return pixels_of(image)[..., :3].astype(float)


def blurred(picture: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    total = np.cumsum(np.cumsum(np.pad(picture, ((1, 0), (1, 0), (0, 0))), 0), 1)
    n = BLUR
    return (total[n:, n:] - total[:-n, n:] - total[n:, :-n] + total[:-n, :-n]) / (n * n)


def difference(folder: Path, document: Document, pictures: PictureFolder) -> npt.NDArray[np.float64]:
    document = only_effects(document)
    pdf, own = in_pdf(exported(folder, document, pictures)), painted(document, pictures)
    h, w = min(pdf.shape[0], own.shape[0]), min(pdf.shape[1], own.shape[1])
    return np.abs(blurred(pdf[:h, :w]) - blurred(own[:h, :w])).max(-1)


KINDS = ("focus", "speed", "stream", "burst", "dot", "line", "sand", "gradient", "soft", "motion", "ghosts")


def effect(document: Document, kind: str) -> Effect:
    ends = {"density_to": 0.9, "start": Point(240, 40), "end": Point(400, 200)}
    made: dict[str, Effect] = {
        "focus": lines(document, 0, backing="#ffffff"),
        "speed": lines(document, 4, kind="speed", angle=-10.0),
        "stream": lines(document, 3, kind="stream", bend=0.4),
        "burst": lines(document, 0, kind="burst", count=60),
        "dot": tone(document, 1),
        "line": tone(document, 1, kind="line", lpi=40.0),
        "sand": tone(document, 1, kind="sand", lpi=45.0),
        "gradient": tone(document, 1, density=0.1, **ends),
        "soft": tone(document, 1, kind="flat", density=0.1, **ends),
        "motion": smear(document, 2, way=Point(40, 10), copies=12),
        "ghosts": smear(document, 3, kind="ghosts", way=Point(50, 0), copies=3),
    }
    return made[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_a_pdf_shows_what_is_painted(tmp_path: Path, kind: str) -> None:
    document, pictures = sample_comic(tmp_path, kinds=("PNG",), size=320)
    off = difference(tmp_path, with_effects(document, effect(document, kind)), pictures)
    plain = difference(tmp_path, document, pictures)
    assert off.mean() <= plain.mean() + 1.2
    assert (off > 40).mean() <= (plain > 40).mean() + 0.002


def test_effects_show_in_both(tmp_path: Path) -> None:
    """The comparison above would not notice what both leave out."""
    document, pictures = sample_comic(tmp_path, kinds=("PNG",), size=320)
    bare = painted(only_effects(document), pictures, 72)
    for kind in KINDS:
        shown = painted(only_effects(with_effects(document, effect(document, kind))), pictures, 72)
        assert (np.abs(shown - bare).max(-1) > 8).mean() > 0.003, kind


@pytest.mark.parametrize(
    "screen",
    [
        Screen("dot"),
        Screen("line", 45.0, 75.0),
        Screen("cross", 30.0, 20.0),
        Screen("dot", density=0.1, density_to=0.9, start=Point(0, 0), end=Point(470, 738)),
        Screen("sand", 50.0),
        Screen("sand", density=0.1, density_to=0.9, start=Point(0, 0), end=Point(470, 738)),
    ],
)
def test_a_tone_over_a_whole_page_is_less_than_a_megabyte(tmp_path: Path, screen: Screen) -> None:
    document, _ = sample_comic(tmp_path, size=16)
    page = page_format(document.comic, document.page(PAGE)).bleed_box
    made = plate(screen, page)
    assert made.bits == 1
    assert made.width > (1900 if screen.kind == "sand" else 3900)
    assert len(made.data) < 1_000_000


def test_a_page_with_everything_is_exported_and_stays_small(tmp_path: Path) -> None:
    document, pictures = effect_comic(tmp_path, size=320)
    file = exported(tmp_path, document, pictures)
    assert file.stat().st_size < 1_500_000
    data = file.read_bytes()
    assert data.count(b"/ImageMask true") == 3, "the three screened tones"


def test_a_tone_beside_the_page_writes_nothing(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path, size=16)
    away = Tone(ToneId("tn-away"), PAGE, None, tuple(Point(x, y) for x, y in ((900, 0), (950, 0), (950, 90))))
    file = exported(tmp_path, with_effects(document, away), pictures)
    assert b"/ImageMask" not in file.read_bytes()
    hidden = msgspec.structs.replace(tone(document, 1), hidden=True)
    assert b"/ImageMask" not in exported(tmp_path, with_effects(document, hidden), pictures).read_bytes()
