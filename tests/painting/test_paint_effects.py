"""Effects as pixels: a part equals the whole, averages are averages, borders stay clean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from support.canvas_room import pixels_of
from support.effect_page import PAGE, lines, panel, smear, tone, with_effects
from support.sample_comic import PictureFolder, sample_comic, shipped_faces

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import LinesId, PageId
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Art, Border, BorderStyle
from kitsumy_desktop.craft.lines.draw import drawn_lines
from kitsumy_desktop.drawing.display import GroupItem, PathItem
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.painting.painter import paint_group
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

pytestmark = pytest.mark.usefixtures("qapp")


class Sheet:
    """A comic, and painting parts of its page."""

    def __init__(self, folder: Path) -> None:
        self.document, self.pictures = sample_comic(folder, kinds=("PNG",), size=160)
        self.cache = PictureCache(self.pictures.path)

    def paint(self, document: Document, scale: float, area: QRect, only: str | None = None) -> np.ndarray:
        """The page's pixels in `area`, of one record only if told so."""
        image = QImage(area.width(), area.height(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setTransform(QTransform(scale, 0, 0, scale, -area.x(), -area.y()))
        for group in PageDrawer(shipped_faces()).draw(document, PAGE).groups:
            if only is None or group.record == only:
                paint_group(painter, group, LoadedPictures(self.cache), shipped_faces())
        painter.end()
        return pixels_of(image)


@pytest.fixture
def sheet(tmp_path: Path) -> Iterator[Sheet]:
    made = Sheet(tmp_path)
    yield made
    made.cache.close()


def effects(document: Document) -> dict[str, Effect]:
    ends = {"density_to": 0.9, "start": Point(240, 30), "end": Point(400, 160)}
    return {
        "focus": lines(document, 0, backing="#ffffff"),
        "many": lines(document, 0, count=700, thickness=0.8),
        "stream": lines(document, 3, kind="stream", bend=0.5),
        "burst": lines(document, 5, kind="burst"),
        "dots": tone(document, 1),
        "gradient": tone(document, 1, **ends),
        "sand": tone(document, 4, kind="sand", lpi=30.0),
        "motion": smear(document, 2, way=Point(40, 12)),
        "ghosts": smear(document, 3, way=Point(60, 0), kind="ghosts", copies=4),
    }


@pytest.mark.parametrize("scale", [1.7, 2.6])
@pytest.mark.parametrize(
    "kind", ["focus", "many", "stream", "burst", "dots", "gradient", "sand", "motion", "ghosts"]
)
def test_a_part_equals_the_whole(sheet: Sheet, kind: str, scale: float) -> None:
    effect = effects(sheet.document)[kind]
    document = with_effects(sheet.document, effect)
    w, h = int(477 * scale), int(738 * scale)
    whole = sheet.paint(document, scale, QRect(0, 0, w, h), effect.id)
    assert (whole < 250).any()
    for x, y, wide, high in ((0, 0, 300, 300), (128, 77, 333, 501), (384, 300, 256, 700)):
        wide, high = min(wide, w - x), min(high, h - y)
        part = sheet.paint(document, scale, QRect(x, y, wide, high), effect.id)
        assert np.array_equal(part, whole[y : y + high, x : x + wide])


def test_motion_is_the_average_of_shifted_pictures(tmp_path: Path) -> None:
    """A picture of a step from black to white, moved by ±20 px, becomes a ramp of 40 px."""
    sheet = Sheet(tmp_path)
    step = Image.new("RGB", (400, 400), "#000000")
    step.paste("#ffffff", (200, 0, 400, 400))
    picture = PictureFolder(tmp_path).add(step, "PNG")
    shape = Rect(0, 0, 400, 400).corners()
    pictured = msgspec.structs.replace(
        sheet.document.panel(panel(5)), art=Art(picture, 400, 400), polygon=shape, border=Border(style="none")
    )
    document = changed(sheet.document, [pictured]).applied_to(sheet.document)
    blur = msgspec.structs.replace(
        smear(document, 5, way=Point(40, 0), copies=41, feather=0.0), area=Rect(100, 100, 200, 200).corners()
    )
    row = sheet.paint(with_effects(document, blur), 1.0, QRect(0, 0, 400, 400))[200, :, 0].astype(float)
    ramp = np.clip((np.arange(400) + 0.5 - 180) / 40, 0, 1) * 255
    off = np.abs(row[110:290] - ramp[110:290])
    assert off.max() <= 12, "41 roundings to eight bits"
    assert off.mean() <= 2
    assert row[150] == 0 and row[250] == 255
    sheet.cache.close()


def test_many_parts_are_filled_like_one_outline() -> None:
    """Below and above the number from which tiles are kept, against one fill by Qt."""
    shape = Rect(0, 0, 200, 130).corners()
    for count in (60, 400):
        made = Lines(
            LinesId("ln"), PageId("pg"), None, Point(100, 65), count=count, thickness=0.6, rx=60, ry=40
        )
        ink = drawn_lines(made, shape).ink
        found = []
        for separate in (True, False):
            image = QImage(400, 260, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.scale(2, 2)
            items = (PathItem(ink, fill="#000000", separate=separate),)
            paint_group(painter, GroupItem("ln", items, polygon_path(shape)), NOTHING, shipped_faces())
            painter.end()
            found.append(pixels_of(image).astype(float))
        assert found[0].min() < 40
        assert np.abs(found[0] - found[1]).mean() < 1.0


@pytest.mark.parametrize("style", ["clean", "double", "rough", "sketchy", "worn", "ink", "broken", "rounded"])
def test_borders_stay_clean(sheet: Sheet, style: BorderStyle) -> None:
    """White lines under everything: where the border is black without them, it is black with them."""
    framed = msgspec.structs.replace(
        sheet.document.panel(panel(0)), border=Border(style=style, width=3.0), background="#808080", art=None
    )
    document = changed(sheet.document, [framed]).applied_to(sheet.document)
    white = lines(document, 0, colour="#ffffff", count=400, thickness=4.0)
    area = QRect(0, 0, 520, 560)
    plain = sheet.paint(document, 2.0, area).max(-1)
    busy = sheet.paint(with_effects(document, white), 2.0, area).max(-1)
    inked = plain < 30
    assert inked.sum() > 500
    assert (busy[inked] > 120).mean() < 0.06


class Nothing:
    """No pictures."""

    def image(self, picture: str, min_width_px: int, min_height_px: int) -> None:
        return None


NOTHING = Nothing()
