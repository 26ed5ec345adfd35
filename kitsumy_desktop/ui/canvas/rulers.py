"""Rulers at the canvas's top and left edge: the unit's scale, where the pointer is, and a place to pull
guides from. The scale is painted once for a zoom, over more than is seen; panning copies it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.layout import Axis
from kitsumy_desktop.tools.gestures.drag_guide import new_guide
from kitsumy_desktop.ui.canvas.ticks import scale_for, ticks
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.units import Units

THICKNESS = 20
"""Logical pixels across a ruler."""
MARGIN = 512
"""Logical pixels painted beyond what is seen, at either end."""
LABEL_PX = 9
MARK = 1
"""Half the width of the pointer's mark, in logical pixels."""


class Ruler(QWidget):
    """One ruler. `level`: it lies at the top and measures across."""

    pulled = Signal()
    """A guide is being pulled out."""

    def __init__(self, canvas: CanvasWidget, units: Units, theme: Theme, *, level: bool) -> None:
        super().__init__()
        self._canvas = canvas
        self._units = units
        self._theme = theme
        self._level = level
        self._strip = QPixmap()
        self._begins = 0.0
        """Logical pixels of the page's scale at which the strip begins."""
        self._painted: object = None
        """What the strip was painted for."""
        self._pointer: int | None = None
        if level:
            self.setFixedHeight(THICKNESS)
            self.setAccessibleName(tr("Ruler across the page"))
        else:
            self.setFixedWidth(THICKNESS)
            self.setAccessibleName(tr("Ruler down the page"))
        self.setToolTip(tr("Drag onto the page for a guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.SplitVCursor if level else Qt.CursorShape.SplitHCursor)
        canvas.camera_moved.connect(self.update)
        canvas.pointed.connect(self._follow)
        units.changed.connect(self.update)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A copy of the strip, and the pointer's mark."""
        self._renew()
        start = self._start()
        painter = QPainter(self)
        at = round(self._begins - start)
        painter.drawPixmap(QPoint(at, 0) if self._level else QPoint(0, at), self._strip)
        if self._pointer is not None:
            painter.fillRect(self._mark(self._pointer), QColor(self._theme.tokens.accent))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A guide is pulled out; Esc on the canvas lets it go."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.pulled.emit()
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        axis: Axis = "rows" if self._level else "columns"
        at = self._there(event)
        self._canvas.guarded(
            lambda: self._canvas.mouse.begin_beside(
                lambda scene, press: new_guide(scene, press, axis), at, event.modifiers()
            )
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The guide follows over the canvas."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self._there(event)
            self._canvas.guarded(lambda: self._canvas.mouse.go_on_beside(at, event.modifiers()))
            self._canvas.pointed.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The guide stays where it is, or is none."""
        if event.button() == Qt.MouseButton.LeftButton:
            at = self._there(event)
            self._canvas.guarded(lambda: self._canvas.mouse.end_beside(at, event.modifiers()))

    def _there(self, event: QMouseEvent) -> QPointF:
        return QPointF(self._canvas.mapFromGlobal(event.globalPosition()))

    def _start(self) -> float:
        """Logical pixels between the page's edge and the view's."""
        zero = self._canvas.camera.to_view(Point(0.0, 0.0))
        return -(zero.x if self._level else zero.y)

    def _renew(self) -> None:
        """Paint the strip anew where it does not fit any more."""
        length = self.width() if self._level else self.height()
        start, camera, tokens = self._start(), self._canvas.camera, self._theme.tokens
        ratio = self.devicePixelRatioF()
        wanted = (camera.view_scale, self._units.unit, tokens, length, ratio)
        if wanted == self._painted and self._begins <= start <= self._begins + 2 * MARGIN:
            return
        self._painted = wanted
        self._begins = math.floor(start) - MARGIN
        size = QSize(length + 2 * MARGIN, THICKNESS) if self._level else QSize(THICKNESS, length + 2 * MARGIN)
        self._strip = QPixmap(size * ratio)
        self._strip.setDevicePixelRatio(ratio)
        self._strip.fill(QColor(tokens.surface))
        painter = QPainter(self._strip)
        self._paint_scale(painter, length + 2 * MARGIN)
        painter.end()

    def _paint_scale(self, painter: QPainter, length: int) -> None:
        tokens, pixels = self._theme.tokens, self._canvas.camera.view_scale
        font = self.font()
        font.setPixelSize(LABEL_PX)
        painter.setFont(font)
        line, words = QPen(QColor(tokens.line_strong), 1.0), QPen(QColor(tokens.text_soft))
        scale = scale_for(self._units.unit, self._units.dpi, pixels)
        begins = self._begins
        for tick in ticks(scale, begins / pixels, (begins + length) / pixels):
            at = math.floor(tick.at * pixels - begins) + 0.5
            painter.setPen(line)
            end = THICKNESS - tick.length * (THICKNESS - 4)
            if self._level:
                painter.drawLine(QPointF(at, end), QPointF(at, THICKNESS))
            else:
                painter.drawLine(QPointF(end, at), QPointF(THICKNESS, at))
            if tick.label:
                painter.setPen(words)
                self._paint_label(painter, at, tick.label)
        painter.setPen(QPen(QColor(tokens.line), 1.0))
        edge = THICKNESS - 0.5
        if self._level:
            painter.drawLine(QPointF(0, edge), QPointF(length, edge))
        else:
            painter.drawLine(QPointF(edge, 0), QPointF(edge, length))

    def _paint_label(self, painter: QPainter, at: float, label: str) -> None:
        """Beside its line; along the left ruler it reads upward."""
        if self._level:
            painter.drawText(QPointF(at + 3, LABEL_PX + 1), label)
            return
        painter.save()
        painter.translate(LABEL_PX + 1, at - 3)
        painter.rotate(-90)
        painter.drawText(QPointF(0, 0), label)
        painter.restore()

    def _follow(self, at: QPointF | None) -> None:
        """Only the mark's old and new place are painted."""
        place = None if at is None else round(at.x() if self._level else at.y())
        if place == self._pointer:
            return
        for old in (self._pointer, place):
            if old is not None:
                self.update(self._mark(old))
        self._pointer = place

    def _mark(self, place: int) -> QRect:
        if self._level:
            return QRect(place - MARK, 0, 2 * MARK, THICKNESS)
        return QRect(0, place - MARK, THICKNESS, 2 * MARK)


class RuledCanvas(QWidget):
    """A canvas with rulers that can be put away."""

    pulled = Signal()

    def __init__(self, canvas: CanvasWidget, units: Units, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.across = Ruler(canvas, units, theme, level=True)
        self.down = Ruler(canvas, units, theme, level=False)
        self.corner = _Corner(theme)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.corner, 0, 0)
        grid.addWidget(self.across, 0, 1)
        grid.addWidget(self.down, 1, 0)
        grid.addWidget(canvas, 1, 1)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)
        for ruler in (self.across, self.down):
            ruler.pulled.connect(self.pulled)
        self.setFocusProxy(canvas)
        self.show_rulers(False)

    def show_rulers(self, shown: bool) -> None:
        """Show the rulers, or give their room to the canvas."""
        for part in (self.across, self.down, self.corner):
            part.setVisible(shown)


class _Corner(QWidget):
    """Where the rulers meet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(THICKNESS, THICKNESS)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the rulers, with their edges."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.surface))
        painter.setPen(QColor(self._theme.tokens.line))
        painter.drawRect(QRectF(-1, -1, THICKNESS + 0.5, THICKNESS + 0.5))
        painter.end()
