"""Translucent copies of one picture, shifted: scaled once, then laid over each other.

Shifts are rounded to whole device pixels, which is what makes one scaled picture do for all of them.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform

from kitsumy_desktop.drawing.display import DisplayItem, PictureItem
from kitsumy_desktop.painting.paths import cached_path
from kitsumy_desktop.painting.stripes import STRIPE, resampled, shown_area

MORE = 48
"""Device pixels that are scaled beyond what is needed, for the next frame."""


def runs(items: Sequence[DisplayItem]) -> Iterator[tuple[DisplayItem, ...]]:
    """The items in order, neighbours that are copies of one picture together."""
    run: list[DisplayItem] = []
    for item in items:
        if run and not _same_picture(run[-1], item):
            yield tuple(run)
            run = []
        run.append(item)
    if run:
        yield tuple(run)


def paint_copies(
    painter: QPainter, copies: Sequence[PictureItem], image: QImage, placed: QTransform, *, covered: bool
) -> None:
    """`placed` maps the pixels of `image` to page points for the first copy; `covered`: every copy fills
    its clip."""
    page = painter.transform()
    first = copies[0].transform
    shifts = [
        QPoint(
            _rounded((c.transform.e - first.e) * page.m11()), _rounded((c.transform.f - first.f) * page.m22())
        )
        for c in copies
    ]
    areas = [shown_area(painter, cached_path(c.clip).boundingRect()) for c in copies]
    needed = QRect()
    for area, shift in zip(areas, shifts, strict=True):
        if not area.isEmpty():
            needed = needed.united(area.translated(-shift))
    if needed.isEmpty():
        return
    patch = _LAST.patch(image, placed, page, _whole_stripes(needed, page), covered)
    painter.save()
    painter.setTransform(QTransform())
    brush = QBrush(patch)
    for copy, area, shift in zip(copies, areas, shifts, strict=True):
        if not area.isEmpty():
            at = patch.offset() + shift
            brush.setTransform(QTransform.fromTranslate(at.x(), at.y()))
            painter.setOpacity(copy.opacity)
            painter.fillPath(page.map(cached_path(copy.clip)), brush)
    painter.restore()


class _Last(threading.local):
    """The picture scaled last, with what it was made from: while a blur is dragged, it is needed again at
    every frame, a little more or less of it. A pixel of it is the same in any area."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._patch = QImage()

    def patch(
        self, image: QImage, placed: QTransform, page: QTransform, area: QRect, covered: bool
    ) -> QImage:
        """The part of the picture that `area` shows, or more."""
        key = (image.cacheKey(), placed, page, covered)
        held = QRect(self._patch.offset(), self._patch.size())
        if key != self._key or not held.contains(area):
            wide = area.adjusted(-MORE, -MORE, 0, MORE)
            self._patch = resampled(image, placed, page, wide, covered)
            self._key = key
        return self._patch


_LAST = _Last()


def _whole_stripes(area: QRect, page: QTransform) -> QRect:
    """Widened to the right, to the end of a stripe: where a row ends, Qt scales its last pixels otherwise."""
    origin = math.floor(page.dx() + 0.5)
    right = origin + math.ceil((area.right() + 1 + MORE - origin) / STRIPE) * STRIPE
    return QRect(area.left(), area.top(), right - area.left(), area.height())


def _same_picture(a: DisplayItem, b: DisplayItem) -> bool:
    return (
        isinstance(a, PictureItem)
        and isinstance(b, PictureItem)
        and (a.picture, a.width, a.height, a.transform[:4]) == (b.picture, b.width, b.height, b.transform[:4])
    )


def _rounded(value: float) -> int:
    return int(value + 0.5) if value >= 0 else -int(0.5 - value)
