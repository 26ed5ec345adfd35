"""A small picture of the whole page, shown wherever the buffer has nothing while zooming."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion

from kitsumy_desktop.drawing.display import GroupItem, PageDrawing
from kitsumy_desktop.ui.canvas.band import BandPainter, put
from kitsumy_desktop.ui.canvas.buffer import first_band
from kitsumy_desktop.ui.canvas.changes import differing
from kitsumy_desktop.ui.canvas.page_painter import PagePainter

HEIGHT = 560
"""Pixels."""


class Overview:
    """Kept up to date band by band when there is leisure."""

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._pixmap = QPixmap()
        self._bands = BandPainter(painter)
        self._drawing: PageDrawing | None = None
        self._scale = 1.0
        self._stale = QRegion()

    @property
    def fresh(self) -> bool:
        """Whether it shows the page as it is."""
        return self._stale.isEmpty()

    def reset(self, drawing: PageDrawing | None) -> None:
        """Another page, or other colours."""
        self._bands.drop()
        self._drawing = drawing
        if drawing is None:
            self._stale = QRegion()
            return
        self._scale = HEIGHT / drawing.bleed.h
        sheet = self._painter.sheet(drawing, self._scale)
        if self._pixmap.size() != sheet.size():
            self._pixmap = QPixmap(sheet.size())
        self._pixmap.fill(drawing.paper)
        self._stale = QRegion(sheet)

    def spoil(self, before: PageDrawing, drawing: PageDrawing) -> None:
        """The page changed."""
        self._drawing = drawing
        region = differing(before, drawing, lambda g: self._painter.dirty(g, self._scale))
        self._add(region)

    def spoil_group(self, group: GroupItem) -> None:
        """A group looks different now."""
        self._bands.drop()
        self._add(QRegion(self._painter.dirty(group, self._scale)))

    def renew_some(self) -> None:
        """Paint one item of a band."""
        if self._drawing is None or self._stale.isEmpty():
            return
        area = first_band(self._stale)
        band = self._bands.step(self._drawing, area, self._scale, 1.0)
        if band is not None:
            put(self._pixmap, self._origin(self._drawing), band, area)
            self._stale = self._stale.subtracted(QRegion(area))

    def paint(self, painter: QPainter, sheet: QRect) -> None:
        """Stretched over the sheet."""
        painter.drawPixmap(sheet, self._pixmap)

    def _add(self, region: QRegion) -> None:
        if self._drawing is not None:
            sheet = self._painter.sheet(self._drawing, self._scale)
            self._stale = self._stale.united(region).intersected(QRegion(sheet))

    def _origin(self, drawing: PageDrawing) -> QPoint:
        return self._painter.sheet(drawing, self._scale).topLeft()
