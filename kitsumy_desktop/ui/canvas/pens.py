"""Strokes and fills of the overlay: page points to screen, thin lines thin at every zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRegion

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.records.layout import Axis
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.colours import CanvasColours

HANDLE = 7.0
"""Side of a handle in logical pixels."""
FEW_CORNERS = 12
"""Up to so many corners an outline is drawn side by side: Qt strokes a large polygon as one slowly traced
area (1–2 ms), single lines by a quick way of their own (0.05 ms)."""


class Pens:
    """Page points to strokes on screen: thin lines stay thin at every zoom."""

    def __init__(self, painter: QPainter, camera: Camera, colours: CanvasColours) -> None:
        self._painter = painter
        self.camera = camera
        self._colours = colours
        self._accent = QColor(colours.accent)

    def at(self, p: Point) -> QPointF:
        """A page point on screen."""
        return QPointF(*self.camera.to_view(p))

    def polygon(self, points: Sequence[Point]) -> QPolygonF:
        """A page polygon on screen."""
        return QPolygonF([self.at(p) for p in points])

    def outline(self, points: Sequence[Point], width: float, alpha: int = 255) -> None:
        """A closed line over a light halo."""
        corners = [self.at(p) for p in points]
        sides = [QLineF(corners[i - 1], corner) for i, corner in enumerate(corners)]
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in self._pens(width, alpha):
            self._painter.setPen(pen)
            if len(sides) <= FEW_CORNERS:
                self._painter.drawLines(sides)
            else:
                self._painter.drawPolygon(QPolygonF(corners))

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

    def ring(self, at: Point, radius: float) -> None:
        """A circle; `radius` in points."""
        reach = radius * self.camera.view_scale
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in self._pens(1.5, 255):
            self._painter.setPen(pen)
            self._painter.drawEllipse(self.at(at), reach, reach)

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

    def crisp(self, a: Point, b: Point) -> None:
        """An upright or level line that shows an alignment: one sharp pixel."""
        p, q = self.at(a), self.at(b)
        line = QLineF(round(p.x()), round(p.y()), round(q.x()), round(q.y()))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.setPen(QPen(QColor(self._colours.snap), 1.0))
        self._painter.drawLine(line)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def endless(self, axis: Axis, at: float, area: QRectF, *, strong: bool = False) -> None:
        """A guide from one edge of the view to the other."""
        place = self.at(Point(at, at))
        x, y = round(place.x()), round(place.y())
        if axis == "columns":
            line = QLineF(x, area.top(), x, area.bottom())
        else:
            line = QLineF(area.left(), y, area.right(), y)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.setPen(QPen(QColor(self._colours.guide), 3.0 if strong else 1.0))
        self._painter.drawLine(line)
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
        """Everything but a polygon, dimmed, by whole pixels: an outline drawn on the edge hides the steps."""
        inside = QRegion(self.polygon(points).toPolygon())
        self._painter.save()
        self._painter.setClipRegion(QRegion(area.toAlignedRect()).subtracted(inside))
        self._painter.fillRect(area, QColor(0, 0, 0, alpha))
        self._painter.restore()

    def _pens(self, width: float, alpha: int) -> tuple[QPen, QPen]:
        """Halo and line, opaque: Qt blends translucent lines ten times as slowly. `alpha` pales the line."""
        halo = QColor(QColor(self._colours.halo).rgb())
        return QPen(halo, width + 1.5), QPen(_between(halo, self._accent, alpha / 255), width)


def _between(a: QColor, b: QColor, share: float) -> QColor:
    """The opaque colour `share` of the way from one to another."""
    red, green, blue = (
        round(x + (y - x) * share)
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    )
    return QColor(red, green, blue)
