"""What lies under and over the groups a gesture changes, painted once at the press.

While the gesture runs, a change costs two copies of the dirty rectangle and the changed groups between them.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.drawing.display import GroupItem, PageDrawing
from kitsumy_desktop.ui.canvas.buffer import merged
from kitsumy_desktop.ui.canvas.page_painter import PagePainter


class DragLayers:
    """Layers for one view of one drawing; `fits` tells whether they still hold for another drawing."""

    def __init__(
        self,
        painter: PagePainter,
        drawing: PageDrawing,
        touched: frozenset[RecordId],
        area: QRect,
        scale: float,
        ratio: float,
    ) -> None:
        places = [i for i, g in enumerate(drawing.groups) if g.record in touched]
        self._painter = painter
        self._area = area
        self._scale = scale
        self._first = min(places, default=len(drawing.groups))
        self._after = len(drawing.groups) - (max(places) + 1 if places else self._first)
        self._below = drawing.groups[: self._first]
        self._above = drawing.groups[len(drawing.groups) - self._after :]
        self._under = QPixmap(area.size())
        below = msgspec.structs.replace(drawing, groups=self._below)
        painter.paint(self._under, area.topLeft(), area, below, scale, ratio)
        self._inked = QRegion()
        """Where there is anything in the layer over."""
        for group in self._above:
            self._inked += painter.dirty(group, scale)
        self._over = QPixmap(area.size())
        self._over.fill(Qt.GlobalColor.transparent)
        painter.paint_groups(self._over, area.topLeft(), area, drawing, self._above, scale)

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


def _same(a: tuple[GroupItem, ...], b: tuple[GroupItem, ...]) -> bool:
    return len(a) == len(b) and all(x is y for x, y in zip(a, b, strict=True))
