"""Strokes and fills of the overlay: page points to screen, thin lines thin at every zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.colours import CanvasColours

HANDLE = 7.0
"""Side of a handle in logical pixels."""


class Pens:
    """Page points to strokes on screen: thin lines stay thin at every zoom."""

    def __init__(self, painter: QPainter, camera: Camera, colours: CanvasColours) -> None:
        self._painter = painter
        self._camera = camera
        self._colours = colours
        self._accent = QColor(colours.accent)

    def at(self, p: Point) -> QPointF:
        """A page point on screen."""
        return QPointF(*self._camera.to_view(p))

    def polygon(self, points: Sequence[Point]) -> QPolygonF:
        """A page polygon on screen."""
        return QPolygonF([self.at(p) for p in points])

    def outline(self, points: Sequence[Point], width: float, alpha: int = 255) -> None:
        """A closed line over a light halo."""
        shape = self.polygon(points)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in self._pens(width, alpha):
            self._painter.setPen(pen)
            self._painter.drawPolygon(shape)

    def line(self, a: Point, b: Point, width: float) -> None:
        """A straight line over a light halo."""
        for pen in self._pens(width, 255):
            self._painter.setPen(pen)
            self._painter.drawLine(self.at(a), self.at(b))

    def fill(self, points: Sequence[Point], alpha: int) -> None:
        """A tint."""
        colour = QColor(self._accent)
        colour.setAlpha(alpha)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawPolygon(self.polygon(points))

    def handle(self, at: Point, is_round: bool, solid: bool = False) -> None:
        """A small square or disc, on whole pixels."""
        place = self.at(at)
        side = HANDLE + (1.5 if is_round else 0.0)
        box = QRectF(round(place.x()) - side / 2, round(place.y()) - side / 2, side, side)
        self._painter.setPen(QPen(self._accent, 1.5))
        self._painter.setBrush(self._accent if solid else QColor(self._colours.handle))
        if is_round:
            self._painter.drawEllipse(box)
        else:
            self._painter.drawRoundedRect(box, 1.5, 1.5)

    def box(self, box: Rect, colour: str, *, dashed: bool = False) -> None:
        """A guide: one crisp pixel."""
        pen = QPen(QColor(colour), 1.0)
        if dashed:
            pen.setDashPattern([4.0, 3.0])
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(QRectF(self.at(Point(box.x, box.y)), self.at(Point(box.right, box.bottom))))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def frame(self, outer: Rect, inner: Rect, colour: str) -> None:
        """What lies between two boxes, tinted."""
        o = QRectF(self.at(Point(outer.x, outer.y)), self.at(Point(outer.right, outer.bottom)))
        i = QRectF(self.at(Point(inner.x, inner.y)), self.at(Point(inner.right, inner.bottom)))
        tint = QColor(colour)
        for side in (
            QRectF(o.left(), o.top(), o.width(), i.top() - o.top()),
            QRectF(o.left(), i.bottom(), o.width(), o.bottom() - i.bottom()),
            QRectF(o.left(), i.top(), i.left() - o.left(), i.height()),
            QRectF(i.right(), i.top(), o.right() - i.right(), i.height()),
        ):
            self._painter.fillRect(side, tint)

    def outside(self, area: QRectF, points: Sequence[Point], alpha: int) -> None:
        """Everything but a polygon, dimmed."""
        path = QPainterPath()
        path.addRect(area)
        path.addPolygon(self.polygon(points))
        path.closeSubpath()
        self._painter.fillPath(path, QColor(0, 0, 0, alpha))

    def _pens(self, width: float, alpha: int) -> tuple[QPen, QPen]:
        halo, line = QColor(self._colours.halo), QColor(self._accent)
        halo.setAlpha(halo.alpha() * alpha // 255)
        line.setAlpha(alpha)
        return QPen(halo, width + 1.5), QPen(line, width)
