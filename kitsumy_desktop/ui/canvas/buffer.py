"""A pixmap somewhat larger than the view: panning moves it, changes repaint parts of it, nothing is lost.

All rectangles are page pixels (see page_painter). Columns are painted in whole stripes, because a smoothly
scaled picture depends on where its rows of pixels begin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPixmap, QRegion

MARGIN = 128
"""Page pixels kept painted beyond the view on every side."""
STRIPE = 128
"""Width of the stripes the painter scales pictures in."""
TILE = 4 * STRIPE
"""Side of what is painted at a time when there is leisure: an outline is stroked whole for every piece."""

MOST_PARTS = 8
"""More rectangles than this are painted as one: each costs every group it touches."""
MERGE = 1.6
"""So much more area is painted rather than several rectangles."""

Paint = Callable[[QPixmap, QPoint, QRect], None]
"""paint(target, origin, area)."""


class PageBuffer:
    """Painted page pixels, and which of them are out of date."""

    def __init__(self) -> None:
        self.pixmap = QPixmap()
        self.origin = QPoint()
        self.stale = QRegion()

    @property
    def area(self) -> QRect:
        """The page pixels it holds."""
        return QRect(self.origin, self.pixmap.size())

    def reset(self, view: QRect) -> None:
        """Begin anew around a view; everything is out of date."""
        size = size_for(view.size())
        if self.pixmap.size() != size:
            self.pixmap = QPixmap(size)
        self.origin = _origin(view)
        self.stale = QRegion(self.area)

    def follow(self, view: QRect) -> None:
        """Move so that the view has its margin again; what comes into the buffer is out of date."""
        if self.area.contains(view.adjusted(-MARGIN // 2, -MARGIN // 2, MARGIN // 2, MARGIN // 2)):
            return
        before = self.area
        origin = _origin(view)
        by = self.origin - origin
        self.origin = origin
        self.stale = self.stale.intersected(self.area)
        kept = before.intersected(self.area)
        if kept.isEmpty():
            self.stale = QRegion(self.area)
            return
        self.pixmap.scroll(by.x(), by.y(), self.pixmap.rect())
        self.stale = self.stale.united(QRegion(self.area).subtracted(QRegion(kept)))

    def spoil(self, area: QRect) -> None:
        """These pixels are out of date."""
        area = striped(area).intersected(self.area)
        if not area.isEmpty():
            self.stale = self.stale.united(area)

    def renew(self, area: QRect, paint: Paint) -> None:
        """Paint what is out of date in `area`, a view."""
        due = self.stale.intersected(striped(area))
        for rect in rects(due):
            paint(self.pixmap, self.origin, rect)
        self.stale = self.stale.subtracted(due)


def rects(region: QRegion) -> tuple[QRect, ...]:
    """The rectangles of a region (the binding's stubs do not say that it can be iterated)."""
    return tuple(cast(Iterable[QRect], region))


def merged(region: QRegion) -> tuple[QRect, ...]:
    """A few rectangles that cover a region: one around all where that is hardly larger."""
    parts = rects(region)
    around = region.boundingRect()
    total = sum(r.width() * r.height() for r in parts)
    if len(parts) > MOST_PARTS or around.width() * around.height() <= MERGE * total:
        return (around,) if parts else ()
    return parts


def first_band(region: QRegion) -> QRect:
    """As much of a region as is painted at a time. Raises IndexError for an empty one."""
    rect = rects(region)[0]
    width = min(TILE - rect.x() % STRIPE, rect.width())
    return QRect(rect.x(), rect.y(), width, min(TILE, rect.height()))


def size_for(view: QSize) -> QSize:
    """The size of the pixmap around a view."""
    return QSize(view.width() + 2 * MARGIN + STRIPE, view.height() + 2 * MARGIN)


def striped(area: QRect) -> QRect:
    """The rectangle widened to whole stripes."""
    if area.isEmpty():
        return area
    left = area.left() // STRIPE * STRIPE
    right = -(-(area.right() + 1) // STRIPE) * STRIPE
    return QRect(left, area.top(), right - left, area.height())


def _origin(view: QRect) -> QPoint:
    return QPoint((view.left() - MARGIN) // STRIPE * STRIPE, view.top() - MARGIN)
