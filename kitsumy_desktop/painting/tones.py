"""Screened greys with QPainter. Needs numpy, so the painter imports it with the first tone.

A screen stands fast on the page: page pixel (x, y) is the same however much of the page is painted, on the
canvas and in an export of the same resolution.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QTransform

from kitsumy_desktop.comic.records.tone import Screen
from kitsumy_desktop.craft.tones.screen import Pixels, coverage, is_flat, is_gradient, repeat
from kitsumy_desktop.drawing.display import ToneItem
from kitsumy_desktop.painting.paths import cached_path, colour
from kitsumy_desktop.painting.stripes import shown_area

TILE = 256
"""Side of what is screened and kept of a gradient, in pixels."""
LEAST_TILE = 64
"""A repeat of fewer pixels is laid out several times: Qt fills with larger textures faster."""
BUDGET = 48 * 1024 * 1024
"""Bytes of screened tiles that are kept, the least recently used go first."""

Key = tuple[Screen, float, int, int]


class _Tiles(threading.local):
    """Screened tiles by screen, scale and place; each thread has its own."""

    def __init__(self) -> None:
        self._held: OrderedDict[Key, QImage] = OrderedDict()
        self._bytes = 0

    def get(self, screen: Screen, scale: float, area: Pixels) -> QImage:
        """The inked pixels of `area`, whose size follows from its place."""
        key = (screen, scale, area.x, area.y)
        held = self._held.get(key)
        if held is None:
            held = inked(screen, area, scale)
            self._held[key] = held
            self._bytes += held.sizeInBytes()
            while self._bytes > BUDGET and len(self._held) > 1:
                self._bytes -= self._held.popitem(last=False)[1].sizeInBytes()
        self._held.move_to_end(key)
        return held


_TILES = _Tiles()


def paint_tone(painter: QPainter, item: ToneItem) -> None:
    """The grey inside its outline. The painter maps page points to the device, without turning them."""
    page = painter.transform()
    scale = math.hypot(page.m11(), page.m12())
    clip = cached_path(item.clip)
    area = shown_area(painter, clip.boundingRect())
    if area.isEmpty():
        return
    screen = item.screen
    origin = QPoint(math.floor(page.dx() + 0.5), math.floor(page.dy() + 0.5))
    if is_flat(screen, scale) and not is_gradient(screen):
        painter.fillPath(clip, _translucent(screen))
        return
    brush = _gradient(screen, scale, area, origin) if is_gradient(screen) else _even(screen, scale, origin)
    painter.save()
    painter.setTransform(QTransform())
    painter.fillPath(page.map(clip), brush)
    painter.restore()


def inked(screen: Screen, area: Pixels, scale: float) -> QImage:
    """The tone's colour where there is ink, nothing elsewhere."""
    ink = colour(screen.colour)
    alpha = np.arange(256, dtype=np.uint32)
    words = alpha << 24
    for value, shift in ((ink.red(), 16), (ink.green(), 8), (ink.blue(), 0)):
        words |= (alpha * value + 127) // 255 << shift
    pixels = words[coverage(screen, area, scale)]
    image = QImage(pixels.data, area.w, area.h, area.w * 4, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()


def _translucent(screen: Screen) -> QColor:
    ink = QColor(colour(screen.colour))
    ink.setAlpha(round(255 * min(1.0, max(0.0, screen.density))))
    return ink


def _even(screen: Screen, scale: float, origin: QPoint) -> QBrush:
    """One repeat as a texture that begins at the page's origin."""
    side = repeat(screen, scale)
    side *= max(1, math.ceil(LEAST_TILE / side))
    brush = QBrush(_TILES.get(screen, scale, Pixels(0, 0, side, side)))
    brush.setTransform(QTransform.fromTranslate(origin.x(), origin.y()))
    return brush


def _gradient(screen: Screen, scale: float, area: QRect, origin: QPoint) -> QBrush:
    """The tiles of the page that `area` (device pixels) touches, as a texture."""
    left = origin.x() + (area.left() - origin.x()) // TILE * TILE
    top = origin.y() + (area.top() - origin.y()) // TILE * TILE
    patch = QImage(
        area.right() + 1 - left, area.bottom() + 1 - top, QImage.Format.Format_ARGB32_Premultiplied
    )
    patch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(patch)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for y in range(0, patch.height(), TILE):
        for x in range(0, patch.width(), TILE):
            here = Pixels(left + x - origin.x(), top + y - origin.y(), TILE, TILE)
            painter.drawImage(x, y, _TILES.get(screen, scale, here))
    painter.end()
    brush = QBrush(patch)
    brush.setTransform(QTransform.fromTranslate(left, top))
    return brush
