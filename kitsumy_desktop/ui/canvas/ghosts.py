"""Many things moved, stretched or turned together: painted once, then shown where the gesture has them.

Setting the text and cutting the tails of a dozen balloons takes longer than a frame. While such a gesture
runs, nothing of them changes: their picture does, over the page without them. Once released, they are drawn
as ever.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, scaling, translation
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.drawing.display import PageDrawing
from kitsumy_desktop.painting.paths import transform
from kitsumy_desktop.tools.gesture import Ghost
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.page_painter import PagePainter

REACH = 384
"""Device pixels beyond the view that are kept of what may come into it."""


class Sprite(NamedTuple):
    """One group, painted once."""

    pixmap: QPixmap
    at: QPoint
    """Of its corner, in page pixels."""
    center: Point | None
    """Of a balloon, in page points: text stays upright, whatever turns."""


class Ghosts:
    """Keeps what one gesture shows in one view of one drawing."""

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._made_for: tuple[object, ...] | None = None
        self._page = QPixmap()
        self._sprites: list[Sprite] = []

    def paint(
        self,
        painter: QPainter,
        document: Document,
        drawing: PageDrawing,
        ghost: Ghost,
        camera: Camera,
        size: QSize,
    ) -> None:
        """Show the page with the groups of the ghost mapped; the painter maps device pixels."""
        key = (id(drawing), ghost.ids, camera, size, self._painter.bleed, self._painter.colours)
        if key != self._made_for:
            self._make(document, drawing, ghost, camera, size)
            self._made_for = key
        window = QPoint(camera.x, camera.y)
        painter.drawPixmap(0, 0, self._page)
        painter.save()
        painter.setClipRect(self._painter.sheet(drawing, camera.scale).translated(-window))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        base = painter.transform()
        turns = ghost.m.b != 0.0 or ghost.m.c != 0.0
        for sprite in self._sprites:
            m = ghost.m
            if turns and sprite.center is not None:
                m = translation(*m.apply(sprite.center).minus(sprite.center))
            pixels = scaling(1 / camera.scale).then(m).then(scaling(camera.scale))
            if (m.a, m.b, m.c, m.d) == (1.0, 0.0, 0.0, 1.0):
                painter.setTransform(base)
                way = QPoint(round(pixels.e), round(pixels.f))
                painter.drawPixmap(sprite.at - window + way, sprite.pixmap)
            else:
                view = QTransform.fromTranslate(-window.x(), -window.y())
                painter.setTransform(transform(pixels) * view * base)
                painter.drawPixmap(sprite.at, sprite.pixmap)
        painter.restore()

    def drop(self) -> None:
        """The gesture is over."""
        if self._made_for is not None:
            self._made_for = None
            self._page = QPixmap()
            self._sprites = []

    def _make(
        self, document: Document, drawing: PageDrawing, ghost: Ghost, camera: Camera, size: QSize
    ) -> None:
        window = QRect(QPoint(camera.x, camera.y), size)
        still = tuple(g for g in drawing.groups if g.record not in ghost.ids)
        rest = msgspec.structs.replace(drawing, groups=still)
        self._page = QPixmap(size)
        self._painter.paint(self._page, window.topLeft(), window, rest, camera.scale, camera.ratio)
        reach = window.adjusted(-REACH, -REACH, REACH, REACH)
        self._sprites = []
        for group in drawing.groups:
            area = self._painter.dirty(group, camera.scale).intersected(reach)
            if group.record not in ghost.ids or area.isEmpty():
                continue
            pixmap = QPixmap(area.size())
            pixmap.fill(Qt.GlobalColor.transparent)
            self._painter.paint_groups(pixmap, area.topLeft(), area, drawing, (group,), camera.scale)
            record = document.find(group.record)
            center = record.center if isinstance(record, Balloon) else None
            self._sprites.append(Sprite(pixmap, area.topLeft(), center))
