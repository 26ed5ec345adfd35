"""The raster renderer against what can be computed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from support.sample_comic import PictureFolder, sample_comic, shipped_faces

from kitsumy_desktop.comic.geometry import Point, Rect, scaling, translation
from kitsumy_desktop.comic.path import Path as Outline
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.drawing.display import (
    DisplayItem,
    Glyph,
    GroupItem,
    PageDrawing,
    PathItem,
    PictureItem,
    Stroke,
    TextItem,
)
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.painting.painter import paint_group, paint_page, render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

pytestmark = pytest.mark.usefixtures("qapp")
PAGE = Rect(0, 0, 40, 30)


class NoPictures:
    def image(self, picture: str, min_width_px: int, min_height_px: int) -> QImage | None:
        return None


@pytest.fixture
def folder(tmp_path: Path) -> PictureFolder:
    return PictureFolder(tmp_path)


@pytest.fixture
def loaded(folder: PictureFolder) -> Iterator[LoadedPictures]:
    cache = PictureCache(folder.path)
    yield LoadedPictures(cache)
    cache.close()


def page(*items: DisplayItem, paper: str = "#ffffff", clip: Outline | None = None) -> PageDrawing:
    return PageDrawing(PAGE, PAGE.grown(5), paper, (GroupItem("r", items, clip),))


def rect(x: float, y: float, w: float, h: float) -> Outline:
    return polygon_path(Rect(x, y, w, h).corners())


def rendered(drawing: PageDrawing, scale: float = 1.0, bleed: bool = False) -> QImage:
    return render_page(drawing, NoPictures(), shipped_faces(), scale, bleed=bleed)


def name(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


def test_size_dpi_and_paper_of_trim_and_bleed() -> None:
    image = rendered(page(paper="#aabbcc"), 300 / 72)
    assert (image.width(), image.height()) == (167, 125)
    assert round(image.dotsPerMeterX() * 0.0254) == 300
    assert name(image, 0, 0) == "#aabbcc"
    wide = rendered(page(), 300 / 72, bleed=True)
    assert (wide.width(), wide.height()) == (208, 167)


def test_half_pixels_round_up() -> None:
    drawing = PageDrawing(Rect(0, 0, 477, 10), Rect(0, 0, 477, 10), "#ffffff", ())
    assert rendered(drawing, 300 / 72).width() == 1988


def test_fill_stroke_and_translucence() -> None:
    image = rendered(
        page(
            PathItem(rect(5, 5, 20, 20), fill="#ff0000", stroke=Stroke("#0000ff", 2, join="miter")),
            PathItem(rect(10, 10, 5, 5), fill="#80000000"),
        )
    )
    assert name(image, 20, 20) == "#ff0000"
    assert name(image, 5, 15) == "#0000ff"
    assert name(image, 4, 4) == "#0000ff", "a mitred corner is filled"
    assert name(image, 2, 2) == "#ffffff"
    assert abs(image.pixelColor(12, 12).red() - 127) <= 1


def test_overlapping_outlines_fill_by_winding() -> None:
    twice = rect(5, 5, 20, 20).joined(rect(10, 10, 5, 5))
    assert name(rendered(page(PathItem(twice, fill="#112233"))), 12, 12) == "#112233"


def test_group_clip_cuts_its_items() -> None:
    image = rendered(page(PathItem(rect(0, 0, 40, 30), fill="#ff0000"), clip=rect(10, 10, 5, 5)))
    assert name(image, 12, 12) == "#ff0000"
    assert name(image, 20, 12) == "#ffffff"


def test_bleed_box_shows_what_the_trim_cuts() -> None:
    drawing = page(PathItem(rect(-5, -5, 50, 40), fill="#00ff00"))
    assert name(rendered(drawing, bleed=True), 0, 0) == "#00ff00"


@pytest.mark.parametrize("slanted", [False, True])
def test_picture_is_clipped_and_placed(folder: PictureFolder, loaded: LoadedPictures, slanted: bool) -> None:
    halves = Image.new("RGB", (200, 100), "#c00000")
    halves.paste("#0000c0", (100, 0, 200, 100))
    picture = folder.add(halves, "PNG")
    clip = (
        polygon_path((Point(5, 5), Point(36, 6), Point(35, 25), Point(6, 24)))
        if slanted
        else rect(5, 5, 30, 20)
    )
    item = PictureItem(picture, 200, 100, scaling(0.2).then(translation(0, 5)), clip)
    image = render_page(page(item), loaded, shipped_faces(), 4.0)
    assert name(image, 4 * 15, 4 * 15) == "#c00000"
    assert name(image, 4 * 25, 4 * 15) == "#0000c0"
    assert name(image, 4 * 2, 4 * 15) == "#ffffff"
    assert name(image, 4 * 38, 4 * 15) == "#ffffff"


def test_slanted_panel_without_border_has_smooth_edges(folder: PictureFolder, loaded: LoadedPictures) -> None:
    picture = folder.add(Image.new("RGB", (64, 64), "#000000"), "PNG")
    clip = polygon_path((Point(10, 2), Point(30, 2), Point(25, 28), Point(5, 28)))
    image = render_page(page(PictureItem(picture, 64, 64, scaling(1), clip)), loaded, shipped_faces(), 4.0)
    shades = {image.pixelColor(x, y).red() for y in range(20, 100) for x in range(20, 45)}
    assert len(shades) > 5


def test_picture_that_does_not_cover_its_panel_is_not_repeated(
    folder: PictureFolder, loaded: LoadedPictures
) -> None:
    picture = folder.add(Image.new("RGB", (10, 10), "#000000"), "PNG")
    clip = polygon_path((Point(1, 1), Point(38, 2), Point(37, 28), Point(2, 27)))
    image = render_page(
        page(PictureItem(picture, 10, 10, translation(5, 5), clip)), loaded, shipped_faces(), 2.0
    )
    assert name(image, 20, 20) == "#000000"
    assert name(image, 60, 20) == "#ffffff"


def test_missing_picture_leaves_the_background() -> None:
    item = PictureItem("none", 10, 10, scaling(1), rect(0, 0, 10, 10))
    assert name(rendered(page(PathItem(rect(0, 0, 40, 30), fill="#e9e6df"), item)), 5, 5) == "#e9e6df"


def test_text_has_ink_at_every_size() -> None:
    """Qt drops big glyphs of fonts made from bytes; the painter must not."""
    face = shipped_faces().face("balsamiq-sans")
    shaped = face.shape("Ї")
    item = TextItem(face.id, 10, "#102030", (Glyph(shaped.glyphs[0].gid, 10, 20, "Ї"),))
    for scale in (1, 3, 5.9, 6.1, 12, 30):
        image = rendered(page(item), scale)
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)  # lives as long as its bytes are read
        dark = sum(shade < 128 for shade in bytes(grey.constBits()))
        assert 4 < dark / scale**2 < 40, f"ink at scale {scale}"


def test_cached_glyphs_and_outlines_agree() -> None:
    """The same letter just below and just above the size where the painter changes its way."""
    face = shipped_faces().face("balsamiq-sans", bold=True)
    gid = face.shape("Щ").glyphs[0].gid
    shares = []
    for size in (59.9, 60.1):
        drawing = PageDrawing(
            Rect(0, 0, 90, 90),
            Rect(0, 0, 90, 90),
            "#ffffff",
            (GroupItem("r", (TextItem(face.id, size, "#000000", (Glyph(gid, 10, 70, "Щ"),)),)),),
        )
        image = rendered(drawing)
        shares.append(sum(255 - image.pixelColor(x, y).red() for x in range(90) for y in range(90)))
    assert abs(shares[0] / shares[1] - 1) < 0.02


def test_painting_on_a_canvas_equals_rendering_the_page(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path)
    drawing = PageDrawer(shipped_faces()).draw(document, "pg-0")
    cache = PictureCache(pictures.path)
    page_image = render_page(drawing, LoadedPictures(cache), shipped_faces(), 1.5)
    canvas = QImage(page_image.size(), QImage.Format.Format_RGB32)
    canvas.fill(QColor("#123456"))
    painter = QPainter(canvas)
    painter.setTransform(QTransform.fromScale(1.5, 1.5))
    paint_page(painter, drawing, cache, shipped_faces())
    painter.end()
    assert canvas == page_image
    cache.close()


def test_groups_one_by_one_equal_the_page(tmp_path: Path) -> None:
    document, pictures = sample_comic(tmp_path)
    drawing = PageDrawer(shipped_faces()).draw(document, "pg-0")
    cache = PictureCache(pictures.path)
    whole = render_page(drawing, LoadedPictures(cache), shipped_faces(), 1.0)
    layered = QImage(whole.size(), QImage.Format.Format_RGB32)
    layered.fill(QColor(drawing.paper))
    for group in drawing.groups:
        painter = QPainter(layered)
        painter.setClipRect(layered.rect())  # as wherever a page is painted: see render_page
        paint_group(painter, group, cache, shipped_faces())
        painter.end()
    assert layered == whole
    cache.close()


def test_colour_that_is_none_is_a_bug() -> None:
    with pytest.raises(ValueError, match="not a colour"):
        rendered(page(PathItem(rect(0, 0, 5, 5), fill="#12")))
