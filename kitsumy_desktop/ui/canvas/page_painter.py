"""Paints parts of a page into pixmaps: the one place where the canvas meets the renderer.

Coordinates here are *page pixels*: device pixels from the trim's top left corner. A pixmap shows the page
pixels from its `origin` on. The same page pixel is painted the same way wherever the pixmap begins.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap, QTransform

from kitsumy_desktop.comic.geometry import Rect, pixels
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PageDrawing
from kitsumy_desktop.drawing.extents import Extents
from kitsumy_desktop.painting.painter import paint_group
from kitsumy_desktop.painting.paths import colour
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.canvas.desk import paint_desk


class PagePainter:
    """Knows how a page is to be shown: with which pictures, faces and colours, with or without its bleed."""

    def __init__(self, book: FaceBook, pictures: PictureSource, colours: CanvasColours) -> None:
        self._book = book
        self._pictures = pictures
        self.colours = colours
        self.bleed = False
        self.extents = Extents()

    def sheet(self, drawing: PageDrawing, scale: float) -> QRect:
        """The paper that is shown, in page pixels: as large as the exported picture of the page."""
        box = drawing.bleed if self.bleed else drawing.trim
        left, top = math.floor(box.x * scale + 0.5), math.floor(box.y * scale + 0.5)
        return QRect(left, top, max(1, pixels(box.w, scale * 72)), max(1, pixels(box.h, scale * 72)))

    def dirty(self, group: GroupItem, scale: float) -> QRect:
        """The page pixels a group may touch."""
        box = self.extents.of(group)
        return page_pixels(box, scale) if box is not None else QRect()

    def paint(
        self, target: QPixmap, origin: QPoint, area: QRect, drawing: PageDrawing, scale: float, ratio: float
    ) -> None:
        """Desk, shadow, paper and all groups in `area` (page pixels)."""
        painter = QPainter(target)
        sheet = self.sheet(drawing, scale)
        self._begin(painter, origin, area)
        paint_desk(painter, area, sheet, self.colours.desk, self.colours.shadow, ratio)
        shown = area.intersected(sheet)
        if not shown.isEmpty():
            self._begin(painter, origin, shown)
            painter.fillRect(shown, colour(drawing.paper))
            self._groups(painter, origin, shown, drawing.groups, scale)
        painter.end()

    def paint_groups(
        self,
        target: QPixmap,
        origin: QPoint,
        area: QRect,
        drawing: PageDrawing,
        groups: Sequence[GroupItem],
        scale: float,
        *,
        rough: bool = False,
    ) -> None:
        """Only these groups, on top of what is there, in the part of `area` where there is paper.

        `rough`: quickly rather than well, for what is painted anew in a moment.
        """
        shown = area.intersected(self.sheet(drawing, scale))
        if shown.isEmpty() or not groups:
            return
        painter = QPainter(target)
        self._begin(painter, origin, shown)
        self._groups(painter, origin, shown, groups, scale, rough)
        painter.end()

    def paint_items(
        self,
        target: QPixmap,
        origin: QPoint,
        area: QRect,
        drawing: PageDrawing,
        group: GroupItem,
        items: tuple[DisplayItem, ...],
        scale: float,
    ) -> None:
        """Only some items of a group, on top of what is there, in the part of `area` where there is paper."""
        shown = area.intersected(self.sheet(drawing, scale))
        if shown.isEmpty():
            return
        painter = QPainter(target)
        self._begin(painter, origin, shown)
        painter.setTransform(QTransform(scale, 0, 0, scale, -origin.x(), -origin.y()))
        paint_group(painter, msgspec.structs.replace(group, items=items), self._pictures, self._book)
        painter.end()

    def _begin(self, painter: QPainter, origin: QPoint, area: QRect) -> None:
        painter.setTransform(QTransform.fromTranslate(-origin.x(), -origin.y()))
        painter.setClipRect(area)

    def _groups(
        self,
        painter: QPainter,
        origin: QPoint,
        area: QRect,
        groups: Sequence[GroupItem],
        scale: float,
        rough: bool = False,
    ) -> None:
        painter.setTransform(QTransform(scale, 0, 0, scale, -origin.x(), -origin.y()))
        for group in groups:
            if self.dirty(group, scale).intersects(area):
                paint_group(painter, group, self._pictures, self._book, rough=rough)


def page_pixels(box: Rect, scale: float) -> QRect:
    """All page pixels that a rectangle in points touches, with one to spare for smooth edges."""
    left, top = math.floor(box.x * scale) - 1, math.floor(box.y * scale) - 1
    return QRect(left, top, math.ceil(box.right * scale) + 1 - left, math.ceil(box.bottom * scale) + 1 - top)
