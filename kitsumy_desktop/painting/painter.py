"""Paints a display list with QPainter: the one raster renderer, for screen, PNG, CBZ and thumbnails."""

from __future__ import annotations

import math
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QTransform

from kitsumy_desktop.comic.geometry import Rect, pixels
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.drawing.display import (
    DisplayItem,
    GroupItem,
    PageDrawing,
    PathItem,
    PictureItem,
    TextItem,
    ToneItem,
)
from kitsumy_desktop.painting.copies import paint_copies, runs
from kitsumy_desktop.painting.many import paint_clipped, paint_many, stroke_many
from kitsumy_desktop.painting.paths import brush, cached_dashes, cached_path, colour, pen, transform
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.painting.stripes import resampled, shown_area
from kitsumy_desktop.painting.text import paint_text

HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)

SIMPLE = 48
"""Outlines of up to so many pieces are stroked at once."""
OPAQUE = 255
EDGE = 1e-3
"""Of a picture's pixel: less than this beyond its edge is still on it."""


def render_page(
    drawing: PageDrawing, pictures: PictureSource, book: FaceBook, scale: float, *, bleed: bool = False
) -> QImage:
    """The page as an opaque picture, `scale` pixels a point (dpi / 72), cut at the trim or the bleed box.

    Needs a QGuiApplication. Raises what `pictures` raises.
    """
    box = drawing.bleed if bleed else drawing.trim
    dpi = scale * 72
    image = QImage(max(1, pixels(box.w, dpi)), max(1, pixels(box.h, dpi)), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(colour(drawing.paper))
    painter = QPainter(image)
    try:
        painter.setClipRect(image.rect())  # Qt draws hairlines differently with a clip, as on the canvas
        painter.setTransform(QTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale))
        for group in drawing.groups:
            paint_group(painter, group, pictures, book)
    finally:
        painter.end()
    return image


def paint_page(painter: QPainter, drawing: PageDrawing, pictures: PictureSource, book: FaceBook) -> None:
    """Paper over the bleed box, then every group. The painter already maps page points to the device."""
    painter.fillRect(_rect(drawing.bleed), colour(drawing.paper))
    for group in drawing.groups:
        paint_group(painter, group, pictures, book)


def paint_group(
    painter: QPainter, group: GroupItem, pictures: PictureSource, book: FaceBook, *, rough: bool = False
) -> None:
    """One group, inside its clip. The painter already maps page points to the device.

    `rough`: quickly rather than well, for what is painted anew in a moment.
    """
    painter.setRenderHints(HINTS)
    parted = tuple(item for item in group.items if isinstance(item, PathItem) and item.separate)
    if group.clip is not None and parted and len(parted) == len(group.items):
        for part in parted:
            paint_clipped(painter, part, group.clip, rough=rough)
        return
    if group.clip is not None:
        painter.save()
        painter.setClipPath(cached_path(group.clip), Qt.ClipOperation.IntersectClip)
    for run in runs(group.items):
        first = run[0]
        if isinstance(first, PictureItem):
            _paint_pictures(painter, cast(tuple[PictureItem, ...], run), pictures)
        else:
            for item in run:
                _paint(painter, item, pictures, book, rough)
    if group.clip is not None:
        painter.restore()


def _paint(
    painter: QPainter, item: DisplayItem, pictures: PictureSource, book: FaceBook, rough: bool
) -> None:
    if isinstance(item, PathItem):
        _paint_path(painter, item, rough)
    elif isinstance(item, TextItem):
        paint_text(painter, item, book)
    elif isinstance(item, ToneItem):
        from kitsumy_desktop.painting.tones import paint_tone  # brings numpy: not before the first frame

        paint_tone(painter, item)
    elif isinstance(item, GroupItem):
        paint_group(painter, item, pictures, book, rough=rough)


def _paint_path(painter: QPainter, item: PathItem, rough: bool) -> None:
    if item.separate and isinstance(item.fill, str):
        paint_many(painter, item, item.fill)
        return
    path = cached_path(item.path)
    if item.fill is not None:
        painter.fillPath(path, brush(item.fill))
    if item.stroke is not None and item.stroke.width > 0 and item.stroke.dash:
        painter.fillPath(cached_dashes(item.path, item.stroke), colour(item.stroke.colour))
    elif item.stroke is not None and item.stroke.width > 0:
        drawn = pen(item.stroke)
        if len(item.path.ops) > SIMPLE and drawn.color().alpha() == OPAQUE:
            stroke_many(painter, item.path, drawn, rough=rough)
        else:
            painter.strokePath(path, drawn)


def _paint_pictures(painter: QPainter, copies: tuple[PictureItem, ...], pictures: PictureSource) -> None:
    """One picture, or several copies of one."""
    item = copies[0]
    placed = transform(item.transform)
    to_device = placed * painter.deviceTransform()
    width = math.ceil(item.width * math.hypot(to_device.m11(), to_device.m12()) - 1e-6)
    height = math.ceil(item.height * math.hypot(to_device.m21(), to_device.m22()) - 1e-6)
    image = pictures.image(item.picture, width, height)
    if image is None or image.isNull():
        return
    from_level = QTransform.fromScale(item.width / image.width(), item.height / image.height()) * placed
    if len(copies) > 1 or item.opacity < 1:
        covered = all(_covers(c, transform(c.transform), cached_path(c.clip)) for c in copies)
        paint_copies(painter, copies, image, from_level, covered=covered)
        return
    clip = cached_path(item.clip)
    covered = _covers(item, placed, clip)
    area = shown_area(painter, clip.boundingRect())
    if area.isEmpty():
        return
    page = painter.transform()
    patch = resampled(image, from_level, page, area, covered)
    painter.save()
    if covered and not _is_upright(item):
        _fill_with(painter, page.map(clip), patch)
    else:
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        painter.setTransform(QTransform())
        painter.drawImage(patch.offset(), patch)
    painter.restore()


def _fill_with(painter: QPainter, shape: QPainterPath, patch: QImage) -> None:
    """A texture fill has smooth edges where a clip path has steps. Everything in device pixels."""
    painter.setTransform(QTransform())
    brush = QBrush(patch)
    brush.setTransform(QTransform.fromTranslate(patch.offset().x(), patch.offset().y()))
    painter.fillPath(shape, brush)


def _is_upright(item: PictureItem) -> bool:
    """Whether the clip is an upright rectangle, whose edges a clip renders without steps."""
    if item.clip.ops != "MLLLZ":
        return False
    xy = item.clip.xy
    return len({round(x, 6) for x in xy[0::2]}) == 2 and len({round(y, 6) for y in xy[1::2]}) == 2


def _covers(item: PictureItem, placed: QTransform, clip: QPainterPath) -> bool:
    """Whether the picture is behind all of its clip, to a thousandth of a pixel."""
    back, possible = placed.inverted()
    seen = back.map(clip).controlPointRect()
    return possible and _box(item).adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(seen)


def _box(item: PictureItem) -> QRectF:
    """The picture in its own pixels."""
    return QRectF(0, 0, item.width, item.height)


def _rect(box: Rect) -> QRectF:
    return QRectF(box.x, box.y, box.w, box.h)
