"""Pictures are resampled in stripes that stand fast on the page.

Qt walks along a row of a scaled picture in fixed-point steps from wherever the visible row begins, so the
same pixel comes out slightly different when a picture is painted in part. Here every row is resampled from
the same places, multiples of `STRIPE` device pixels from the page's origin, however much of the page is
painted: a repaired corner of the canvas equals the whole page, and the page on screen equals its export.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform

STRIPE = 128
"""Width of a stripe in device pixels."""
HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def shown_area(painter: QPainter, box: QRectF) -> QRect:
    """The device pixels that `box` (page points) touches as far as the painter shows it.

    For painters whose device has one pixel per unit.
    """
    place = painter.transform()
    shown = QRectF(painter.viewport())
    if painter.hasClipping():
        shown = shown.intersected(place.mapRect(painter.clipBoundingRect()))
    return place.mapRect(box).adjusted(-1, -1, 1, 1).intersected(shown).toAlignedRect()


def resampled(image: QImage, placed: QTransform, page: QTransform, area: QRect, covered: bool) -> QImage:
    """The part of a picture that `area` shows, one pixel per device pixel, from the stripe where it begins.

    `placed` maps the picture's pixels to page points, `page` page points to the device; `covered`: no edge of
    the picture will be seen, so that whole rows can be filled. The offset of the answer is where it begins.
    """
    origin = math.floor(page.dx() + 0.5)
    left = origin + (area.left() - origin) // STRIPE * STRIPE
    opaque = covered and not image.hasAlphaChannel()
    kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    patch = QImage(area.right() + 1 - left, area.height(), kind)
    patch.setOffset(QPoint(left, area.top()))
    if not opaque:
        patch.fill(Qt.GlobalColor.transparent)
    to_patch = placed * page * QTransform.fromTranslate(-left, -area.top())
    painter = QPainter(patch)
    painter.setRenderHints(HINTS)
    brush = QBrush(image)
    brush.setTransform(to_patch)
    for x in range(0, patch.width(), STRIPE):
        if covered:
            painter.fillRect(QRect(x, 0, STRIPE, patch.height()), brush)
        else:
            painter.setTransform(QTransform())
            painter.setClipRect(QRect(x, 0, STRIPE, patch.height()))
            painter.setTransform(to_patch)
            painter.drawImage(0, 0, image)
    painter.end()
    return patch
