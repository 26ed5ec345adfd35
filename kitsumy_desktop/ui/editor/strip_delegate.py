"""A page in the strip: its thumbnail on a soft shadow, its number below, a ring when it is in view."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kitsumy_desktop.ui.canvas.badges import LOOKS
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.editor.pictures.marks import PAGE_WORDS, PageMarks
from kitsumy_desktop.ui.editor.strip_model import MARKS_ROLE
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import FONT_SMALL_PX, STRIP_WIDTH

BOX = QSize(96, 136)
DISC = 18
"""Of a mark, logical pixels."""
COLOURS = CanvasColours()
"""Marks lie on pictures, which no theme changes."""
CELL = QSize(STRIP_WIDTH - 14, BOX.height() + 36)


class PageDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every cell has the same size."""
        return CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Thumbnail, ring, number."""
        tokens = self._theme.tokens
        cell = QRectF(option.rect)
        state = option.state
        picture: QPixmap | None = index.data(Qt.ItemDataRole.DecorationRole)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        page = self._page_rect(cell, picture)
        painter.setPen(QColor(tokens.line_strong))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(page)
        if picture is not None:
            painter.drawPixmap(page, picture, QRectF(picture.rect()))
        self._paint_marks(painter, page, index.data(MARKS_ROLE) or {})
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.accent if chosen else tokens.line_strong))
            for step in range(2 if chosen else 1):
                painter.drawRoundedRect(page.adjusted(-3 - step, -3 - step, 3 + step, 3 + step), 4, 4)
        font = QFont(painter.font())
        font.setPixelSize(FONT_SMALL_PX)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if chosen else tokens.text_faint))
        below = QRectF(cell.x(), cell.y() + BOX.height() + 14, cell.width(), 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()

    def _paint_marks(self, painter: QPainter, page: QRectF, marks: PageMarks) -> None:
        """A disc for each kind of mark, the gravest at the right, in the lower corner."""
        x = page.right() - DISC - 2
        for kind in PAGE_WORDS:
            if kind not in marks or x < page.left():
                continue
            fill = getattr(COLOURS, LOOKS[kind].fill)
            painter.setPen(QPen(QColor("#80ffffff"), 1.0))
            painter.setBrush(QColor(fill))
            disc = QRectF(x, page.bottom() - DISC - 2, DISC, DISC)
            painter.drawEllipse(disc)
            symbol = icons.pixmap(LOOKS[kind].icon, "#ffffff", DISC - 8)
            painter.drawPixmap(disc.topLeft() + QPointF(4, 4), symbol)
            x -= DISC + 2
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _page_rect(self, cell: QRectF, picture: QPixmap | None) -> QRectF:
        size = BOX.toSizeF()
        if picture is not None:
            size = picture.deviceIndependentSize().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        x = cell.x() + (cell.width() - size.width()) / 2
        return QRectF(QPointF(x, cell.y() + 8 + (BOX.height() - size.height()) / 2), size)
