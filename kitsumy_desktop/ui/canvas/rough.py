"""The page while a gesture changes panels of the layout: quick to paint, right to the pixel only later.

Panels get their picture scaled at once into an outline of whole pixels, smoothly where only one panel
changes, as when its picture is moved; a plain line stands for any border. Balloons and sound effects are
painted once at the press and then moved, tails and all. What the gesture leaves alone is painted once, too.
When it ends the page is painted as ever.
"""

from __future__ import annotations

import math

import msgspec
from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap, QPolygonF, QRegion, QTransform

from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import art_transform, panel_shapes
from kitsumy_desktop.craft.borders.strokes import at_bleed
from kitsumy_desktop.drawing.display import GroupItem, PageDrawing
from kitsumy_desktop.editing.commands.art import covered
from kitsumy_desktop.painting.paths import colour, transform
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.page_painter import PagePainter

REACH = 256
"""Device pixels beyond the view that are kept of what may be moved into it."""


class Sprite(msgspec.Struct, frozen=True):
    """A group painted once."""

    record: RecordId
    pixmap: QPixmap
    at: QPoint
    """Of the pixmap's corner in the view, when it was painted."""
    center: Point | None
    """Of the record then, in page points; None for what stays."""
    home: tuple[PanelId, Rect] | None = None
    """An effect's panel and the panel's box then: the effect is stretched as the panel is."""


class RoughPage:
    """One view of one page, made at the press of a gesture that changes the records `touched`."""

    def __init__(
        self,
        painter: PagePainter,
        pictures: PictureSource,
        drawing: PageDrawing,
        document: Document,
        page_id: PageId,
        touched: frozenset[RecordId],
        camera: Camera,
        size: QSize,
    ) -> None:
        self._painter = painter
        self._pictures = pictures
        self._page_id = page_id
        self._scale = camera.scale
        self._window = QRect(QPoint(camera.x, camera.y), size)
        self._sheet = painter.sheet(drawing, self._scale).translated(-self._window.topLeft())
        self._bleed = drawing.bleed
        self._panels = tuple(
            p.id for p in document.panels(page_id) if p.polygon is None and p.id in touched and not p.hidden
        )
        beneath = {p.id for p in document.panels(page_id) if p.polygon is None}
        self._base = QPixmap(size)
        still = tuple(g for g in drawing.groups if g.record in beneath and g.record not in touched)
        below = msgspec.structs.replace(drawing, groups=still)
        painter.paint(self._base, self._window.topLeft(), self._window, below, self._scale, camera.ratio)
        shapes = self._before = panel_shapes(document, page_id)
        self._images = {p: self._image(document.panel(p), shapes[p]) for p in self._panels}
        made = (
            self._sprite(drawing, group, document) for group in drawing.groups if group.record not in beneath
        )
        self._sprites = tuple(s for s in made if s is not None)

    def paint(self, painter: QPainter, document: Document) -> None:
        """Show the document; the painter maps device pixels."""
        painter.drawPixmap(0, 0, self._base)
        painter.save()
        painter.setClipRect(self._sheet)
        shapes = panel_shapes(document, self._page_id)
        for panel_id in sorted(self._panels, key=lambda p: _is_free(document, p)):
            shape = shapes.get(panel_id, ())
            if len(shape) >= 3:
                self._paint_panel(painter, document.panel(panel_id), shape)
        for sprite in self._sprites:
            place = self._stretched(sprite, shapes)
            if place is not None:
                painter.drawPixmap(place, sprite.pixmap, QRectF(sprite.pixmap.rect()))
            else:
                painter.drawPixmap(sprite.at + self._way(sprite, document), sprite.pixmap)
        painter.restore()

    def _sprite(self, drawing: PageDrawing, group: GroupItem, document: Document) -> Sprite | None:
        reach = self._window.adjusted(-REACH, -REACH, REACH, REACH)
        area = self._painter.dirty(group, self._scale).intersected(reach)
        if area.isEmpty():
            return None
        pixmap = QPixmap(area.size())
        pixmap.fill(Qt.GlobalColor.transparent)
        self._painter.paint_groups(pixmap, area.topLeft(), area, drawing, (group,), self._scale)
        record = document.find(group.record)
        center = record.center if isinstance(record, Balloon | Sfx) else None
        home = None
        if isinstance(record, Effect) and record.panel in self._panels:
            home = (record.panel, bounds(self._before[record.panel]))
        return Sprite(group.record, pixmap, area.topLeft() - self._window.topLeft(), center, home)

    def _stretched(self, sprite: Sprite, shapes: dict[PanelId, Polygon]) -> QRectF | None:
        """Where an effect's sprite lies when its panel has another shape now; None: as ever."""
        if sprite.home is None or len(shapes.get(sprite.home[0], ())) < 3:
            return None
        old, new = sprite.home[1], bounds(shapes[sprite.home[0]])
        if old == new:
            return None
        across, down = new.w / max(old.w, 1e-9), new.h / max(old.h, 1e-9)
        a, b = self._at(Point(old.x, old.y)), self._at(Point(new.x, new.y))
        x, y = b.x() + (sprite.at.x() - a.x()) * across, b.y() + (sprite.at.y() - a.y()) * down
        return QRectF(x, y, sprite.pixmap.width() * across, sprite.pixmap.height() * down)

    def _way(self, sprite: Sprite, document: Document) -> QPoint:
        """How far it has moved since the press, in whole device pixels."""
        record = document.find(sprite.record)
        if sprite.center is None or not isinstance(record, Balloon | Sfx):
            return QPoint()
        way = record.center.minus(sprite.center).times(self._scale)
        return QPoint(math.floor(way.x + 0.5), math.floor(way.y + 0.5))

    def _paint_panel(self, painter: QPainter, panel: Panel, shape: Polygon) -> None:
        corners = [self._at(p) for p in shape]
        region = QRegion(QPolygonF(corners).toPolygon())
        box = region.boundingRect()
        if not box.intersects(QRect(QPoint(), self._window.size())):
            return
        painter.save()
        painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
        image = self._images.get(panel.id)
        if image is None or panel.art is None:
            painter.fillRect(box, colour(panel.background))
        else:
            if image.hasAlphaChannel() or covered(panel.art, shape) is not panel.art:
                painter.fillRect(box, colour(panel.background))
            self._paint_art(painter, panel.art, image, shape)
        painter.restore()
        border = panel.border
        if border.style != "none" and border.width > 0:
            pen = QPen(colour(border.colour), border.width * self._scale)
            painter.setPen(pen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edges = [
                QLineF(corners[i - 1], corner)
                for i, corner in enumerate(corners)
                if not at_bleed(shape[i - 1], shape[i], self._bleed)
            ]
            painter.drawLines(edges)

    def _paint_art(self, painter: QPainter, art: Art, image: QImage, shape: Polygon) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, len(self._panels) == 1)
        corner = self._window.topLeft()
        page = QTransform(self._scale, 0, 0, self._scale, -corner.x(), -corner.y())
        painter.setTransform(transform(art_transform(art, shape)) * page, combine=True)
        painter.drawImage(QRectF(0, 0, art.width, art.height), image)

    def _image(self, panel: Panel, shape: Polygon) -> QImage | None:
        """The panel's picture at the size it is shown at now, which will do for the gesture."""
        art = panel.art
        if art is None or len(shape) < 3:
            return None
        placed = art_transform(art, shape)
        grow = math.hypot(placed.a, placed.b) * self._scale
        image = self._pictures.image(
            art.picture, math.ceil(art.width * grow - 1e-6), math.ceil(art.height * grow - 1e-6)
        )
        return None if image is None or image.isNull() else image

    def _at(self, p: Point) -> QPointF:
        return QPointF(p.x * self._scale - self._window.x(), p.y * self._scale - self._window.y())


def _is_free(document: Document, panel_id: RecordId) -> bool:
    """Whether a panel has left the layout meanwhile: it then lies above those that are in it."""
    panel = document.find(panel_id)
    return isinstance(panel, Panel) and panel.polygon is not None
