"""Pictures are resampled in stripes that stand fast on the page.

Qt walks along a row of a scaled picture in fixed-point steps from wherever the visible row begins, so the
same pixel comes out slightly different when a picture is painted in part. Here every row is resampled from
the same places, multiples of `STRIPE` device pixels from the page's origin, however much of the page is
painted: a repaired corner of the canvas equals the whole page, and the page on screen equals its export.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform

STRIPE = 128
"""Width of a stripe in device pixels."""
HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def stripes(painter: QPainter, box: QRectF) -> Iterator[QRect]:
    """The stripes, in device pixels, that `box` (page points) touches as far as the painter shows it.

    For painters whose device has one pixel per unit.
    """
    place = painter.transform()
    shown = QRectF(painter.viewport())
    if painter.hasClipping():
        shown = shown.intersected(place.mapRect(painter.clipBoundingRect()))
    area = place.mapRect(box).adjusted(-1, -1, 1, 1).intersected(shown).toAlignedRect()
    if area.isEmpty():
        return
    origin = math.floor(place.dx() + 0.5)
    first = (area.left() - origin) // STRIPE
    last = (area.right() - origin) // STRIPE
    for number in range(first, last + 1):
        yield QRect(origin + number * STRIPE, area.top(), STRIPE, area.height())


def resampled(image: QImage, placed: QTransform, page: QTransform, stripe: QRect, covered: bool) -> QImage:
    """The part of a picture that `stripe` shows, one pixel per device pixel.

    `placed` maps the picture's pixels to page points, `page` page points to the device; `covered`: no edge of
    the picture will be seen, so that whole rows can be filled.
    """
    opaque = covered and not image.hasAlphaChannel()
    patch = QImage(
        stripe.size(),
        QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied,
    )
    if not opaque:
        patch.fill(Qt.GlobalColor.transparent)
    to_patch = placed * page * QTransform.fromTranslate(-stripe.x(), -stripe.y())
    painter = QPainter(patch)
    painter.setRenderHints(HINTS)
    if covered:
        brush = QBrush(image)
        brush.setTransform(to_patch)
        painter.fillRect(patch.rect(), brush)
    else:
        painter.setTransform(to_patch)
        painter.drawImage(0, 0, image)
    painter.end()
    return patch
