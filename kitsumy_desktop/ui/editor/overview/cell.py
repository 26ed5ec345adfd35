"""A page as strip and overview show it: thumbnail, number, marks, a ring when it is chosen."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from kitsumy_desktop.ui.canvas.badges import LOOKS
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.editor.pictures.marks import PAGE_WORDS, PageMarks
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.tokens import FONT_SMALL_PX, Tokens

DISC = 18
"""Of a mark, logical pixels."""
COLOURS = CanvasColours()
"""Marks lie on pictures, which no theme changes."""
REACH = 6
"""How far ring and marks reach over a page's rectangle, logical pixels."""


class PageCell(NamedTuple):
    """What is shown of a page."""

    number: str
    picture: QPixmap | None
    marks: PageMarks
    paper: str
    misplaced: bool
    """A spread that begins on a recto."""
    spread: bool


class CellLook(NamedTuple):
    """How it is shown now."""

    chosen: bool
    current: bool
    hovered: bool
    faded: bool
    """Being dragged elsewhere."""


def paint_cell(painter: QPainter, page: QRect, cell: PageCell, look: CellLook, tokens: Tokens) -> None:
    """The page within its rectangle, its number below, its ring around."""
    box = QRectF(page)
    painter.setOpacity(0.45 if look.faded else 1.0)
    if cell.picture is not None:
        paint_picture(painter, page, cell.picture)
    else:
        painter.fillRect(box, QColor(cell.paper))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(tokens.line_strong))
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    if cell.spread:
        painter.setPen(QPen(QColor(tokens.line_strong), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
    _paint_marks(painter, box, cell)
    if look.chosen or look.hovered:
        ring = QColor(tokens.accent if look.chosen else tokens.line_strong)
        painter.setPen(QPen(ring, 3 if look.current and look.chosen else 2))
        painter.drawRoundedRect(box.adjusted(-3, -3, 2, 2), 4, 4)
    _paint_number(painter, box, cell, look, tokens)
    painter.setOpacity(1.0)


def paint_picture(painter: QPainter, page: QRect, picture: QPixmap) -> None:
    """The thumbnail; one of the right size is copied, which is ten times as fast as stretching it."""
    size, ratio = picture.deviceIndependentSize(), picture.devicePixelRatio()
    if abs(size.width() - page.width()) <= 1.5 and abs(size.height() - page.height()) <= 1.5:
        part = QRect(0, 0, round(page.width() * ratio), round(page.height() * ratio))
        painter.drawPixmap(page.topLeft(), picture, part)
    else:
        painter.drawPixmap(QRectF(page), picture, QRectF(picture.rect()))


def _paint_number(painter: QPainter, box: QRectF, cell: PageCell, look: CellLook, tokens: Tokens) -> None:
    font = QFont(painter.font())
    font.setPixelSize(FONT_SMALL_PX)
    font.setWeight(QFont.Weight.DemiBold if look.chosen else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text if look.chosen else tokens.text_soft))
    below = QRectF(box.x() - 20, box.bottom() + 4, box.width() + 40, 16)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, cell.number)


def _paint_marks(painter: QPainter, box: QRectF, cell: PageCell) -> None:
    """A disc for each kind of mark, the gravest at the right, in the lower corner; above it what is wrong
    with the page's place."""
    x = box.right() - DISC - 2
    for kind in PAGE_WORDS:
        if kind in cell.marks and x >= box.left():
            _paint_disc(painter, QPointF(x, box.bottom() - DISC - 2), LOOKS[kind].icon, LOOKS[kind].fill)
            x -= DISC + 2
    if cell.misplaced:
        _paint_disc(painter, QPointF(box.right() - DISC - 2, box.top() + 2), "triangle-alert", "warning")


def _paint_disc(painter: QPainter, at: QPointF, icon: str, fill: str) -> None:
    painter.setPen(QPen(QColor("#80ffffff"), 1.0))
    painter.setBrush(QColor(getattr(COLOURS, fill)))
    painter.drawEllipse(QRectF(at.x(), at.y(), DISC, DISC))
    painter.drawPixmap(at + QPointF(4, 4), _symbol(icon))
    painter.setBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=32)
def _symbol(icon: str) -> QPixmap:
    return icons.pixmap(icon, "#ffffff", DISC - 8)
