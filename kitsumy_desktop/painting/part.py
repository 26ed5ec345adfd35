"""A part of a page as a picture of its own, on nothing: what was copied, what is dragged."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.drawing.display import PageDrawing
from kitsumy_desktop.drawing.extents import extent
from kitsumy_desktop.painting.painter import paint_group
from kitsumy_desktop.painting.pictures import PictureSource


def render_part(
    drawing: PageDrawing,
    records: Collection[RecordId],
    pictures: PictureSource,
    book: FaceBook,
    *,
    dpi: float,
    most: int,
) -> QImage | None:
    """The groups of these records at `dpi`, or as large as `most` pixels allow; None where nothing is drawn.

    Needs a QGuiApplication. Raises what `pictures` raises.
    """
    groups = [g for g in drawing.groups if g.record in records]
    box: Rect | None = None
    for more in (extent(g) for g in groups):
        if more is not None:
            box = more if box is None else box.united(more)
    box = box.intersection(drawing.bleed) if box is not None else None
    if box is None:
        return None
    scale = min(dpi / 72.0, (most / max(1.0, box.w * box.h)) ** 0.5)
    image = QImage(
        max(1, round(box.w * scale)), max(1, round(box.h * scale)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        painter.setTransform(QTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale))
        for group in groups:
            paint_group(painter, group, pictures, book)
    finally:
        painter.end()
    return image
