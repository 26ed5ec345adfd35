"""A band of a page painted item by item, so that between two items the window can do something else."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap, QTransform

from kitsumy_desktop.drawing.display import PageDrawing
from kitsumy_desktop.painting.copies import runs
from kitsumy_desktop.ui.canvas.page_painter import PagePainter


class BandPainter:
    """Paints one band at a time on a sheet of its own: nobody sees it half done."""

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._key: tuple[QRect, float, float] | None = None
        self._drawing: PageDrawing | None = None
        self._sheet = QPixmap()
        self._steps: Iterator[None] = iter(())

    def drop(self) -> None:
        """Begin anew: a picture, the colours or anything else but drawing, band and scale changed."""
        self._key = None

    def step(self, drawing: PageDrawing, area: QRect, scale: float, ratio: float) -> QPixmap | None:
        """Paint the next item of the band `area` (page pixels); the band itself when it is complete."""
        if self._key != (area, scale, ratio) or self._drawing is not drawing:
            self._key, self._drawing = (area, scale, ratio), drawing
            self._sheet = QPixmap(area.size())
            self._steps = self._painted(drawing, area, scale, ratio)
        for _ in self._steps:
            return None
        self._key = self._drawing = None
        return self._sheet

    def _painted(self, drawing: PageDrawing, area: QRect, scale: float, ratio: float) -> Iterator[None]:
        sheet, origin, painter = self._sheet, area.topLeft(), self._painter
        painter.paint(sheet, origin, area, msgspec.structs.replace(drawing, groups=()), scale, ratio)
        for group in drawing.groups:
            for items in runs(group.items) if painter.dirty(group, scale).intersects(area) else ():
                yield
                painter.paint_items(sheet, origin, area, drawing, group, items, scale)


def put(target: QPixmap, origin: QPoint, band: QPixmap, area: QRect) -> None:
    """Copy a painted band into a pixmap that shows the page from `origin` on."""
    painter = QPainter(target)
    painter.setTransform(QTransform.fromTranslate(-origin.x(), -origin.y()))
    painter.drawPixmap(area.topLeft(), band)
    painter.end()
