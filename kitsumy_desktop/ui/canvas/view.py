"""What is seen of a page: keeps a painted buffer, follows camera and changes, and catches up when idle.

Every interaction is made of copies of pixels plus a small repaint: panning moves the buffer, zooming
stretches it over a small picture of the whole page until a sharp one is ready, a gesture repaints only what
it changes between two layers. Whatever the way, once settled the pixels are those of a full repaint.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from kitsumy_desktop.comic.ids import PictureHash, RecordId
from kitsumy_desktop.drawing.display import PageDrawing
from kitsumy_desktop.ui.canvas.band import BandPainter, put
from kitsumy_desktop.ui.canvas.buffer import MARGIN, STRIPE, PageBuffer, first_band, merged, size_for, striped
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.changes import differing, showing
from kitsumy_desktop.ui.canvas.desk import paint_desk
from kitsumy_desktop.ui.canvas.layers import DragLayers
from kitsumy_desktop.ui.canvas.overview import Overview
from kitsumy_desktop.ui.canvas.page_painter import PagePainter

SLICE = 0.003
"""Seconds of painting at a time while there is leisure."""


class PageView:
    """The page in the view. `size` is in device pixels; painting happens in device pixels as well."""

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._buffer = PageBuffer()
        self._scale = 0.0
        """Scale the buffer is painted at; another one than the camera's while zooming."""
        self._next: PageBuffer | None = None
        self._overview = Overview(painter)
        self._layers: DragLayers | None = None
        self._layered = QRegion()
        """Painted through layers: as good as right, repainted when there is leisure."""
        self._bands = BandPainter(painter)
        self.camera = Camera()
        self.size = QSize(1, 1)
        self.drawing: PageDrawing | None = None

    @property
    def window(self) -> QRect:
        """The page pixels in view."""
        return QRect(QPoint(self.camera.x, self.camera.y), self.size)

    @property
    def sharp(self) -> bool:
        """Whether what is shown is painted for the zoom it is shown at."""
        return self._scale == self.camera.scale

    @property
    def complete(self) -> bool:
        """Whether all that is in view is painted, so that showing it costs a copy."""
        return self.sharp and not self._buffer.stale.intersects(self.window)

    @property
    def settled(self) -> bool:
        """Whether there is nothing left to catch up with."""
        return self.drawing is None or (
            self.sharp
            and self._buffer.stale.isEmpty()
            and not self._relayering
            and (self._overview.fresh if self._layers is None else self._layers.ready)
        )

    @property
    def _relayering(self) -> bool:
        """Whether something put together from layers can be painted straight: when the gesture is over."""
        return self._layers is None and not self._layered.isEmpty()

    def set_camera(self, camera: Camera, size: QSize) -> None:
        """Look elsewhere, or from nearer, or through a larger window."""
        self.camera, self.size = camera, size
        self._layers = None
        if not self.sharp:
            self._next = None
        elif self._fits(size):
            self._buffer.follow(self.window)
        else:
            self._begin(self._buffer)

    def set_drawing(self, drawing: PageDrawing | None) -> None:
        """Show this drawing; only what differs from the last one is painted."""
        before, self.drawing = self.drawing, drawing
        if drawing is None or before is None or not _same_sheet(before, drawing):
            self.reset()
            return
        if before is drawing:
            return
        if not self.sharp:
            self._sharpen()
        scale = self.camera.scale
        self._repaint(differing(before, drawing, lambda g: self._painter.dirty(g, scale)))
        self._overview.spoil(before, drawing)

    def reset(self) -> None:
        """Everything is out of date: another page, other colours, guides."""
        self._layers = None
        self._layered = QRegion()
        self._bands.drop()
        self._painter.extents.forget()
        self._begin(self._buffer)
        self._scale = self.camera.scale
        self._next = None
        self._overview.reset(self.drawing)

    def spoil_picture(self, picture: PictureHash) -> None:
        """A picture has been read at another size."""
        if self.drawing is None:
            return
        self._bands.drop()
        for group in showing(self.drawing, picture):
            if self.sharp:
                self._buffer.spoil(self._painter.dirty(group, self.camera.scale))
            elif self._next is not None:
                self._next.spoil(self._painter.dirty(group, self.camera.scale))
            self._overview.spoil_group(group)
        if self._layers is not None:
            self._layers = None

    def hold(self, touched: tuple[RecordId, ...]) -> None:
        """These records will change with every movement; () when that is over."""
        self._layers = None
        if touched and self.drawing is not None and self.window.isValid():
            if not self.sharp:
                self._sharpen()
            self._buffer.renew(self.window, self._paint)
            area = striped(self.window).intersected(self._buffer.area)
            seen = self._buffer.pixmap.copy(area.translated(-self._buffer.origin))
            scale, ratio = self.camera.scale, self.camera.ratio
            self._layers = DragLayers(
                self._painter, self.drawing, frozenset(touched), seen, area, scale, ratio
            )

    def paint(self, painter: QPainter) -> None:
        """Show the view; the painter maps device pixels."""
        if self.drawing is None:
            painter.fillRect(QRect(QPoint(), self.size), QColor(self._painter.colours.desk))
        elif self.sharp:
            self._buffer.renew(self.window, self._paint)
            painter.drawPixmap(self._buffer.origin - self.window.topLeft(), self._buffer.pixmap)
        else:
            self._paint_stretched(painter)

    def work(self, seconds: float = SLICE) -> bool:
        """Catch up for a moment; answers whether the picture in view changed."""
        until = time.perf_counter() + seconds
        changed = False
        while not self.settled:
            changed = self._step() or changed
            if time.perf_counter() >= until:
                break
        return changed

    def settle(self) -> None:
        """Catch up with everything now."""
        while not self.settled:
            self._step()

    def _step(self) -> bool:
        """Paint one item of what is due next; answers whether the picture in view changed."""
        if self.drawing is None:
            return False
        due = self._due()
        if due is None and not self.sharp:
            self._swap()
            return True
        if due is None and self._layers is not None:
            self._layers.work()
            return False
        if due is None:
            self._overview.renew_some()
            return False
        buffer, area = due
        band = self._bands.step(self.drawing, area, self.camera.scale, self.camera.ratio)
        if band is None:
            return False
        put(buffer.pixmap, buffer.origin, band, area)
        again = self._layered.intersects(area)
        if buffer is self._buffer:
            self._layered = self._layered.subtracted(QRegion(area))
        buffer.stale = buffer.stale.subtracted(QRegion(area))
        return again

    def _due(self) -> tuple[PageBuffer, QRect] | None:
        """The band to be painted next, and where."""
        if not self.sharp:
            coming = self._coming()
            wanted = coming.stale.intersected(striped(self.window))
            return None if wanted.isEmpty() else (coming, first_band(wanted))
        self._layered = self._layered.intersected(QRegion(self._buffer.area))
        if self._relayering:
            return self._buffer, first_band(self._layered)
        stale = self._buffer.stale
        seen = stale.intersected(striped(self.window))
        return None if stale.isEmpty() else (self._buffer, first_band(stale if seen.isEmpty() else seen))

    def _paint(self, target: QPixmap, origin: QPoint, area: QRect) -> None:
        if self.drawing is not None:
            self._painter.paint(target, origin, area, self.drawing, self.camera.scale, self.camera.ratio)

    def _repaint(self, region: QRegion) -> None:
        window = striped(self.window)
        due = merged(region)
        for rect in due:
            self._buffer.spoil(rect)
        if self._layers is None or self.drawing is None or region.isEmpty():
            return
        for rect in due:
            area = striped(rect).intersected(window).intersected(self._buffer.area)
            if area.isEmpty():
                continue
            if not self._layers.fits(self.drawing, area, self.camera.scale):
                self._layers = None
                return
            self._layers.paint(self._buffer.pixmap, self._buffer.origin, area, self.drawing)
            self._buffer.stale = self._buffer.stale.subtracted(QRegion(area))
            self._layered = self._layered.united(area)

    def _begin(self, buffer: PageBuffer) -> None:
        buffer.reset(self.window)

    def _fits(self, size: QSize) -> bool:
        return self._buffer.pixmap.size() == size_for(size)

    def _sharpen(self) -> None:
        """A sharp picture at once."""
        if not self.sharp:
            self._coming().renew(self.window, self._paint)
            self._swap()

    def _coming(self) -> PageBuffer:
        """The sharp picture under way; it takes the place of the stretched one when the view is complete."""
        if self._next is None:
            self._next = PageBuffer()
            self._begin(self._next)
        return self._next

    def _swap(self) -> None:
        self._buffer, self._next = self._coming(), None
        self._scale = self.camera.scale
        self._layered = QRegion()

    def _paint_stretched(self, painter: QPainter) -> None:
        if self.drawing is None:
            return
        window, scale = self.window, self.camera.scale
        colours = self._painter.colours
        sheet = self._painter.sheet(self.drawing, scale).translated(-window.topLeft())
        area = QRect(QPoint(), self.size)
        paint_desk(painter, area, sheet, colours.desk, colours.shadow, self.camera.ratio)
        painter.save()
        painter.setClipRect(sheet.intersected(area))
        painter.fillRect(sheet.intersected(area), QColor(self.drawing.paper))
        self._overview.paint(painter, sheet)
        good = self._good()
        if not good.isEmpty() and self._scale > 0:
            grow = scale / self._scale
            target = QRectF(
                good.x() * grow - window.x(),
                good.y() * grow - window.y(),
                good.width() * grow,
                good.height() * grow,
            )
            source = QRectF(good.translated(-self._buffer.origin))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawPixmap(target, self._buffer.pixmap, source)
        painter.restore()

    def _good(self) -> QRect:
        """The largest simple part of the buffer that is painted."""
        area = self._buffer.area
        if self._buffer.stale.isEmpty():
            return area
        inner = area.adjusted(MARGIN, MARGIN, -MARGIN - STRIPE, -MARGIN)
        return inner if not self._buffer.stale.intersects(inner) else QRect()


def _same_sheet(a: PageDrawing, b: PageDrawing) -> bool:
    return (a.trim, a.bleed, a.paper) == (b.trim, b.bleed, b.paper)
