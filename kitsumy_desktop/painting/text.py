"""Glyphs with QPainter: from Qt's glyph cache at reading size, as outlines where they are big."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun, QPainter, QTransform

from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.drawing.display import TextItem
from kitsumy_desktop.painting.fonts import raw_font
from kitsumy_desktop.painting.paths import cached_path, colour

BIGGEST_CACHED = 60.0
"""Device pixels an em. Qt caches glyphs up to 64; above that it drops those of fonts made from bytes."""


def paint_text(painter: QPainter, item: TextItem, book: FaceBook) -> None:
    """The run at its place. The painter already maps page points to the device."""
    scale = math.sqrt(abs(painter.deviceTransform().determinant()))
    if item.size * scale > BIGGEST_CACHED:
        _paint_outlines(painter, item, book)
    else:
        _paint_run(painter, item, book)


def _paint_run(painter: QPainter, item: TextItem, book: FaceBook) -> None:
    run = QGlyphRun()
    run.setRawFont(raw_font(book, item.face, item.size))
    run.setGlyphIndexes([g.gid for g in item.glyphs])
    run.setPositions([QPointF(g.x, g.y) for g in item.glyphs])
    painter.setPen(colour(item.colour))
    painter.drawGlyphRun(QPointF(0, 0), run)


def _paint_outlines(painter: QPainter, item: TextItem, book: FaceBook) -> None:
    """One fill a glyph: a third of the time of one fill for the whole run."""
    face, ink, size = book.by_id(item.face), colour(item.colour), item.size
    page = painter.transform()
    for glyph in item.glyphs:
        painter.setTransform(QTransform(size, 0, 0, size, glyph.x, glyph.y) * page)
        painter.fillPath(cached_path(face.outline(glyph.gid)), ink)
    painter.setTransform(page)
