"""What lies around the page: the desk, and the page's soft shadow on it."""

from __future__ import annotations

import math
from array import array
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

REACH = 22
"""How far the shadow reaches beyond the page, in logical pixels."""
DROP = 5
"""How far it lies below the page."""


def paint_desk(painter: QPainter, area: QRect, sheet: QRect, desk: str, shadow: str, ratio: float) -> None:
    """Desk and shadow in `area`, all in device pixels of the page; the sheet itself is left to others."""
    painter.fillRect(area, QColor(desk))
    reach, drop = round(REACH * ratio), round(DROP * ratio)
    cast = sheet.translated(0, drop).adjusted(-reach, -reach, reach, reach)
    if not cast.intersects(area) or sheet.contains(area) or sheet.width() < 4 * reach:
        return
    patch = _patch(reach, shadow)
    for target, source in _nine(cast, sheet.translated(0, drop), reach):
        if target.intersects(area):
            painter.drawImage(target, patch, source)


def _nine(cast: QRect, sheet: QRect, reach: int) -> list[tuple[QRect, QRect]]:
    """(where, which part of the patch) of the corners and edges; the middle lies under the page."""
    two = 2 * reach
    xs = ((cast.left(), two, 0, two), (cast.left() + two, cast.width() - 2 * two, two, 1))
    ys = ((cast.top(), two, 0, two), (cast.top() + two, cast.height() - 2 * two, two, 1))
    columns = (*xs, (cast.right() + 1 - two, two, two + 1, two))
    rows = (*ys, (cast.bottom() + 1 - two, two, two + 1, two))
    return [
        (QRect(x, y, w, h), QRect(sx, sy, sw, sh))
        for j, (y, h, sy, sh) in enumerate(rows)
        for i, (x, w, sx, sw) in enumerate(columns)
        if (i, j) != (1, 1)
    ]


@lru_cache(maxsize=8)
def _patch(reach: int, shadow: str) -> QImage:
    """The shadow of a square that reaches from `reach` to 3·reach + 1 in a square of 4·reach + 1."""
    size = 4 * reach + 1
    colour = QColor(shadow)
    sigma = reach / 2.2
    fall = [
        0.5
        * (
            math.erf((i + 0.5 - reach) / (sigma * math.sqrt(2)))
            - math.erf((i + 0.5 - (size - reach)) / (sigma * math.sqrt(2)))
        )
        for i in range(size)
    ]
    rgb = colour.rgb() & 0xFFFFFF
    pixels = array("I")
    for down in fall[: size // 2 + 1]:
        left = [
            round(colour.alpha() * max(0.0, down * across)) << 24 | rgb for across in fall[: size // 2 + 1]
        ]
        pixels.extend((*left, *left[-2::-1]))
    for row in range(size // 2 - 1, -1, -1):
        pixels.extend(pixels[row * size : (row + 1) * size])
    image = QImage(pixels.tobytes(), size, size, 4 * size, QImage.Format.Format_ARGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
