"""What lies under and over the groups a gesture changes: each part of it painted once, when it is needed.

While the gesture runs, a change costs two copies of the dirty rectangle and the changed groups between them.
Where nothing that changes or lies above stands, the layer under is what is seen already, so that a press
costs little; the rest is painted as the gesture gets there, or before that when there is leisure.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.drawing.display import GroupItem, PageDrawing
from kitsumy_desktop.ui.canvas.buffer import merged, rects, striped
from kitsumy_desktop.ui.canvas.page_painter import PagePainter

CELL = 256
"""Side of what is painted at a time, in page pixels: whole stripes."""


class DragLayers:
    """Layers for one view of one drawing; `fits` tells whether they still hold for another drawing."""

    def __init__(
        self,
        painter: PagePainter,
        drawing: PageDrawing,
        touched: frozenset[RecordId],
        seen: QPixmap,
        area: QRect,
        scale: float,
        ratio: float,
    ) -> None:
        """`seen`: the drawing as it is painted in `area`; it becomes the layer under."""
        places = [i for i, g in enumerate(drawing.groups) if g.record in touched]
        self._painter = painter
        self._area = area
        self._scale = scale
        self._ratio = ratio
        self._first = min(places, default=len(drawing.groups))
        self._after = len(drawing.groups) - (max(places) + 1 if places else self._first)
        self._below = drawing.groups[: self._first]
        self._above = drawing.groups[len(drawing.groups) - self._after :]
        self._lower = msgspec.structs.replace(drawing, groups=self._below)
        self._due = self._reach(drawing.groups[self._first :])
        """Where the layers are yet to be painted."""
        self._inked = self._reach(self._above)
        """Where there is anything in the layer over."""
        self._under = seen
        self._over = QPixmap(area.size())
        self._over.fill(Qt.GlobalColor.transparent)

    @property
    def ready(self) -> bool:
        """Whether all of the layers is painted."""
        return self._due.isEmpty()

    def work(self) -> None:
        """Paint a piece of what is yet to be painted."""
        if not self.ready:
            self._prepare(QRect(rects(self._due)[0].topLeft(), QSize(1, 1)))

    def fits(self, drawing: PageDrawing, area: QRect, scale: float) -> bool:
        """Whether only groups between the layers differ, and all of `area` is covered."""
        return (
            scale == self._scale
            and self._area.contains(area)
            and len(drawing.groups) >= self._first + self._after
            and _same(drawing.groups[: self._first], self._below)
            and _same(drawing.groups[len(drawing.groups) - self._after :], self._above)
        )

    def paint(self, target: QPixmap, origin: QPoint, area: QRect, drawing: PageDrawing) -> None:
        """Layer under, changed groups, layer over."""
        self._prepare(area)
        corner = self._area.topLeft()
        painter = QPainter(target)
        painter.setTransform(QTransform.fromTranslate(-origin.x(), -origin.y()))
        painter.drawPixmap(area, self._under, area.translated(-corner))
        painter.end()
        between = drawing.groups[self._first : len(drawing.groups) - self._after]
        self._painter.paint_groups(target, origin, area, drawing, between, self._scale, rough=True)
        painter = QPainter(target)
        painter.setTransform(QTransform.fromTranslate(-origin.x(), -origin.y()))
        for rect in merged(self._inked.intersected(area)):
            painter.drawPixmap(rect, self._over, rect.translated(-corner))
        painter.end()

    def _reach(self, groups: tuple[GroupItem, ...]) -> QRegion:
        region = QRegion()
        for group in groups:
            region += striped(self._painter.dirty(group, self._scale)).intersected(self._area)
        return region

    def _prepare(self, area: QRect) -> None:
        """Paint the layers in all cells that `area` touches."""
        corner = self._area.topLeft()
        for rect in merged(self._due.intersected(_cells(area))):
            self._painter.paint(self._under, corner, rect, self._lower, self._scale, self._ratio)
            clear = QPainter(self._over)
            clear.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            clear.fillRect(rect.translated(-corner), Qt.GlobalColor.transparent)
            clear.end()
            self._painter.paint_groups(self._over, corner, rect, self._lower, self._above, self._scale)
            self._due -= QRegion(rect)


def _cells(area: QRect) -> QRect:
    """The rectangle widened to whole cells."""
    left, top = area.left() // CELL * CELL, area.top() // CELL * CELL
    right, bottom = -(-(area.right() + 1) // CELL) * CELL, -(-(area.bottom() + 1) // CELL) * CELL
    return QRect(left, top, right - left, bottom - top)


def _same(a: tuple[GroupItem, ...], b: tuple[GroupItem, ...]) -> bool:
    return len(a) == len(b) and all(x is y for x, y in zip(a, b, strict=True))
