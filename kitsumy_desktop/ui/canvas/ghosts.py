"""Many things moved, stretched or turned together: painted once, then shown where the gesture has them.

Setting the text and cutting the tails of a dozen balloons takes longer than a frame. While such a gesture
runs, nothing of them changes: their picture does, over the page without them. Once released, they are drawn
as ever.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from kitsumy_desktop.comic.geometry import Affine, scaling
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.drawing.display import PageDrawing
from kitsumy_desktop.painting.paths import transform
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.page_painter import PagePainter

REACH = 384
"""Device pixels beyond the view that are kept of what may come into it."""


class Ghosts:
    """Keeps the two pictures for one gesture in one view of one drawing."""

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._made_for: tuple[object, ...] | None = None
        self._page = QPixmap()
        self._things = QPixmap()
        self._area = QRect()

    def paint(
        self,
        painter: QPainter,
        drawing: PageDrawing,
        ids: frozenset[RecordId],
        m: Affine,
        camera: Camera,
        size: QSize,
    ) -> None:
        """Show the page with the groups of `ids` mapped by `m`, a map of page points."""
        key = (id(drawing), ids, camera, size, self._painter.bleed, self._painter.colours)
        if key != self._made_for:
            self._make(drawing, ids, camera, size)
            self._made_for = key
        painter.drawPixmap(0, 0, self._page)
        window = QPoint(camera.x, camera.y)
        pixels = scaling(1 / camera.scale).then(m).then(scaling(camera.scale))
        painter.save()
        painter.setClipRect(self._painter.sheet(drawing, camera.scale).translated(-window))
        if (m.a, m.b, m.c, m.d) == (1.0, 0.0, 0.0, 1.0):
            way = QPoint(round(pixels.e), round(pixels.f))
            painter.drawPixmap(self._area.topLeft() - window + way, self._things)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.setTransform(transform(pixels) * QTransform.fromTranslate(-window.x(), -window.y()))
            painter.drawPixmap(self._area.topLeft(), self._things)
        painter.restore()

    def drop(self) -> None:
        """The gesture is over."""
        if self._made_for is not None:
            self._made_for = None
            self._page = self._things = QPixmap()

    def _make(self, drawing: PageDrawing, ids: frozenset[RecordId], camera: Camera, size: QSize) -> None:
        window = QRect(QPoint(camera.x, camera.y), size)
        rest = msgspec.structs.replace(
            drawing, groups=tuple(g for g in drawing.groups if g.record not in ids)
        )
        self._page = QPixmap(size)
        self._painter.paint(self._page, window.topLeft(), window, rest, camera.scale, camera.ratio)
        moving = tuple(g for g in drawing.groups if g.record in ids)
        area = QRect()
        for group in moving:
            area = area.united(self._painter.dirty(group, camera.scale))
        self._area = area.intersected(window.adjusted(-REACH, -REACH, REACH, REACH))
        self._things = QPixmap(self._area.size())
        self._things.fill(Qt.GlobalColor.transparent)
        if not self._area.isEmpty():
            origin = self._area.topLeft()
            self._painter.paint_groups(self._things, origin, self._area, drawing, moving, camera.scale)
