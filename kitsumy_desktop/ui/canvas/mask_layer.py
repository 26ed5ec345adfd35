"""A mask as it is seen over its picture, and as the file that is sent along: white where to draw anew."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QRegion, QTransform

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.tools.mask import Mask, Stroke
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.ui.canvas.camera import Camera

LONGEST = 768
"""Pixels of the picture that stands for the mask on screen, along its longer side."""
OPACITY = 0.5


class MaskLayer:
    """Keeps a picture of the strokes; only what came since the last time is painted into it."""

    def __init__(self) -> None:
        self._image = QImage()
        self._key: tuple[object, ...] = ()
        self._drawn: tuple[Stroke, ...] = ()

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        scene: Scene,
        mask: Mask,
        stroke: Stroke | None,
        colour: str,
    ) -> None:
        """The mask with the stroke under way, within its panel."""
        art = scene.document.panel(mask.panel).art
        shape = scene.shapes.get(mask.panel)
        if art is None or not shape:
            return
        self._catch_up(mask, (*mask.strokes, stroke) if stroke is not None else mask.strokes, colour)
        place = art_transform(art, shape)
        k = camera.view_scale * mask.longer / max(self._image.width(), self._image.height())
        corner = camera.to_view(place.apply(Point(0.0, 0.0)))
        painter.save()
        clip = QPolygonF([QPointF(*camera.to_view(p)) for p in shape])
        painter.setClipRegion(QRegion(clip.toPolygon()))
        painter.setOpacity(OPACITY)
        turned = QTransform(k * place.a, k * place.b, k * place.c, k * place.d, corner.x, corner.y)
        painter.setTransform(turned, True)
        painter.drawImage(QPointF(), self._image)
        painter.restore()

    def _catch_up(self, mask: Mask, wanted: tuple[Stroke, ...], colour: str) -> None:
        key = (mask.picture, mask.width, mask.height, colour)
        scale = min(1.0, LONGEST / mask.longer)
        if key != self._key or not _continues(self._drawn, wanted):
            self._key, self._drawn = key, ()
            size = (max(1, round(mask.width * scale)), max(1, round(mask.height * scale)))
            self._image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.fill(Qt.GlobalColor.transparent)
        if self._drawn == wanted:
            return
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, stroke in enumerate(wanted):
            known = len(self._drawn[number].points) if number < len(self._drawn) else 0
            if known < len(stroke.points):
                _paint_stroke(painter, stroke, scale, QColor(colour), known)
        painter.end()
        self._drawn = wanted


def mask_png(mask: Mask) -> bytes:
    """The mask as a PNG in the picture's own pixels: white on black. May be called from any thread.

    Raises InputError when nothing is painted, or nothing is left of it.
    """
    image = QImage(mask.width, mask.height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in mask.strokes:
        _paint_stroke(painter, stroke, 1.0, QColor(Qt.GlobalColor.white), 0, QColor(Qt.GlobalColor.black))
    painter.end()
    if not any(bytes(image.constBits())):
        raise InputError("Nothing is painted yet.", "Paint over the region that shall be drawn anew.")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _paint_stroke(
    painter: QPainter, stroke: Stroke, scale: float, colour: QColor, known: int, under: QColor | None = None
) -> None:
    """A stroke from its point number `known` on. `under`: what erasing leaves, transparency if None."""
    if stroke.erase and under is None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    else:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    ink = under if stroke.erase and under is not None else colour
    pen = QPen(ink, 2 * stroke.radius * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = [QPointF(p.x * scale, p.y * scale) for p in stroke.points[max(0, known - 1) :]]
    if len(points) == 1:
        painter.drawPoint(points[0])
    else:
        painter.drawPolyline(QPolygonF(points))


def _continues(drawn: tuple[Stroke, ...], wanted: tuple[Stroke, ...]) -> bool:
    """Whether what is wanted is what is drawn and more."""
    if len(drawn) > len(wanted) or drawn[:-1] != wanted[: max(0, len(drawn) - 1)]:
        return False
    if not drawn:
        return True
    last, now = drawn[-1], wanted[len(drawn) - 1]
    same = (last.radius, last.erase) == (now.radius, now.erase)
    return same and now.points[: len(last.points)] == last.points
