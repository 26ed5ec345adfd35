"""Outlines made of many separate parts, painted part by part: Qt's time for one fill grows with the square.

2,000 lines in one fill take 1.8 s, one by one 55 ms, from tiles that were filled before under a millisecond.
What changes with every frame is painted roughly, without smooth edges: that takes a tenth of the time.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPen, QTransform

from kitsumy_desktop.comic.path import ARITY, Path
from kitsumy_desktop.drawing.display import PathItem
from kitsumy_desktop.painting.paths import cached_path, colour, to_qt
from kitsumy_desktop.painting.stripes import shown_area

FEW = 60
"""Up to so many parts are filled at every painting; more of them are painted into tiles that are kept."""
TILE = 256
BUDGET = 20 * 1024 * 1024
"""Bytes of tiles kept by the main thread, where the same page is painted again and again: as much as a page
of such outlines takes that fills a large view. The least recently used go first."""
BUDGET_ASIDE = 1 * 1024 * 1024
"""… by any other one, which paints a page once."""
MOST_PARTS = 3000
"""Parts of outlines kept, about 4 kB each; the outline used last in any case."""

Parts = tuple[tuple[QPainterPath, QRectF], ...]
Key = tuple[int, str, float, float, float, int, int]


class _Held(threading.local):
    """Parts of outlines and painted tiles; each thread has its own. Outlines are held with what was made of
    them, so that their identity is not given to others."""

    def __init__(self) -> None:
        self.parts: OrderedDict[int, tuple[Path, Parts]] = OrderedDict()
        self.count = 0
        self.tiles: OrderedDict[Key, tuple[Path, QImage]] = OrderedDict()
        self.bytes = 0
        self.budget = BUDGET if threading.current_thread() is threading.main_thread() else BUDGET_ASIDE


_HELD = _Held()


def paint_many(painter: QPainter, item: PathItem, fill: str) -> None:
    """The parts of `item` filled with a colour. The painter maps page points to the device."""
    parts = _parts(item.path)
    page = painter.transform()
    if len(parts) <= FEW:
        _fill(painter, parts, page.inverted()[0].mapRect(QRectF(shown_area(painter, _around(parts)))), fill)
        return
    area = shown_area(painter, _around(parts))
    origin = QPoint(math.floor(page.dx() + 0.5), math.floor(page.dy() + 0.5))
    left = origin.x() + (area.left() - origin.x()) // TILE * TILE
    top = origin.y() + (area.top() - origin.y()) // TILE * TILE
    painter.save()
    painter.setTransform(QTransform())
    for y in range(top, area.bottom() + 1, TILE):
        for x in range(left, area.right() + 1, TILE):
            painter.drawImage(x, y, _tile(item.path, parts, fill, page, QPoint(x, y), origin))
    painter.restore()


def stroke_many(painter: QPainter, path: Path, pen: QPen, *, rough: bool = False) -> None:
    """A stroke along every part by itself, in a quarter of the time of one along all; for opaque pens."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not rough)
    for part, _ in _parts(path):
        painter.strokePath(part, pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_clipped(painter: QPainter, item: PathItem, clip: Path, *, rough: bool = False) -> None:
    """Such an outline inside another one: painted aside and filled into it at once.

    Qt cuts every span of every part to a clip that is no rectangle, which takes three times as long; and a
    filled outline has smooth edges, where a clip has steps.
    """
    page = painter.transform()
    area = shown_area(painter, cached_path(clip).boundingRect())
    if area.isEmpty() or not isinstance(item.fill, str):
        return
    patch = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
    patch.fill(Qt.GlobalColor.transparent)
    aside = QPainter(patch)
    aside.setRenderHint(QPainter.RenderHint.Antialiasing, not rough)
    aside.setTransform(page * QTransform.fromTranslate(-area.left(), -area.top()))
    if rough:
        _fill(aside, _parts(item.path), page.inverted()[0].mapRect(QRectF(area)), item.fill)
    else:
        paint_many(aside, item, item.fill)
    aside.end()
    brush = QBrush(patch)
    brush.setTransform(QTransform.fromTranslate(area.left(), area.top()))
    painter.save()
    painter.setTransform(QTransform())
    painter.fillPath(page.map(cached_path(clip)), brush)
    painter.restore()


def _tile(path: Path, parts: Parts, fill: str, page: QTransform, at: QPoint, origin: QPoint) -> QImage:
    held = _HELD
    place = at - origin
    off_x, off_y = page.dx() - origin.x(), page.dy() - origin.y()
    key = (id(path), fill, page.m11(), round(off_x, 6), round(off_y, 6), place.x(), place.y())
    made = held.tiles.get(key)
    if made is None:
        image = QImage(TILE, TILE, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(page * QTransform.fromTranslate(-at.x(), -at.y()))
        shown = painter.transform().inverted()[0].mapRect(QRectF(0, 0, TILE, TILE))
        _fill(painter, parts, shown, fill)
        painter.end()
        made = held.tiles[key] = (path, image)
        held.bytes += image.sizeInBytes()
        while held.bytes > held.budget and len(held.tiles) > 1:
            held.bytes -= held.tiles.popitem(last=False)[1][1].sizeInBytes()
    held.tiles.move_to_end(key)
    return made[1]


def _fill(painter: QPainter, parts: Parts, shown: QRectF, fill: str) -> None:
    ink = QBrush(colour(fill))
    for part, box in parts:
        if box.intersects(shown):
            painter.fillPath(part, ink)


def _parts(path: Path) -> Parts:
    held = _HELD.parts.get(id(path))
    if held is None:
        made = tuple((part, part.controlPointRect()) for part in map(to_qt, _split(path)))
        held = _HELD.parts[id(path)] = (path, made)
        _HELD.count += len(made)
        while _HELD.count > MOST_PARTS and len(_HELD.parts) > 1:
            _HELD.count -= len(_HELD.parts.popitem(last=False)[1][1])
    _HELD.parts.move_to_end(id(path))
    return held[1]


def _split(path: Path) -> list[Path]:
    """Each closed outline as a path of its own."""
    found: list[Path] = []
    at = 0
    for ops in path.ops.split("M")[1:]:
        size = 2 + _numbers(ops)
        found.append(Path("M" + ops, path.xy[at : at + size]))
        at += size
    return found


@lru_cache(maxsize=1024)
def _numbers(ops: str) -> int:
    """How many coordinates some operators have: lines of one kind are drawn by the same ones."""
    return sum(ARITY[op] for op in ops)


def _around(parts: Parts) -> QRectF:
    box = QRectF()
    for _, reach in parts:
        box = box.united(reach)
    return box
