"""A comic on the shelf: its first page with a soft shadow, title and page count below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kitsumy_desktop.library.comics import ComicSummary
from kitsumy_desktop.ui.home.model import SUMMARY_ROLE
from kitsumy_desktop.ui.i18n import trn
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import FONT_SMALL_PX

CELL = QSize(208, 300)
COVER = QSize(160, 232)
SHADOW_STEPS = 5


class ComicDelegate(QStyledItemDelegate):
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
        """Cover, title, page count; a ring when selected."""
        summary: ComicSummary | None = index.data(SUMMARY_ROLE)
        if summary is None:
            return
        state = option.state
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        cover = self._cover_rect(cell, index.data(Qt.ItemDataRole.DecorationRole))
        self._paint_cover(painter, cover, index.data(Qt.ItemDataRole.DecorationRole))
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            colour = self._theme.tokens.accent if chosen else self._theme.tokens.line_strong
            painter.setPen(QColor(colour))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for step in range(2 if chosen else 1):
                painter.drawRoundedRect(cover.adjusted(-3 - step, -3 - step, 3 + step, 3 + step), 5, 5)
        self._paint_words(painter, cell, summary)
        painter.restore()

    def _cover_rect(self, cell: QRect, picture: QPixmap | None) -> QRectF:
        size = QSize(COVER)
        if picture is not None and not picture.isNull():
            size = picture.size().scaled(COVER, Qt.AspectRatioMode.KeepAspectRatio)
        x = cell.x() + (cell.width() - size.width()) / 2
        y = cell.y() + 12 + (COVER.height() - size.height())
        return QRectF(QPointF(x, y), size.toSizeF())

    def _paint_cover(self, painter: QPainter, cover: QRectF, picture: QPixmap | None) -> None:
        tokens = self._theme.tokens
        shade = QColor(tokens.shadow)
        shade.setAlpha(shade.alpha() // SHADOW_STEPS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for step in range(SHADOW_STEPS):
            painter.drawRoundedRect(cover.adjusted(-step, 1, step, step + 2), 3, 3)
        if picture is not None and not picture.isNull():
            painter.drawPixmap(cover, picture, QRectF(picture.rect()))
            return
        painter.setBrush(QColor(tokens.surface))
        painter.drawRect(cover)
        mark = icons.pixmap("book-image", tokens.text_faint, 36)
        painter.drawPixmap(QPointF(cover.center().x() - 18, cover.center().y() - 18), mark)

    def _paint_words(self, painter: QPainter, cell: QRect, summary: ComicSummary) -> None:
        tokens = self._theme.tokens
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        words = QRect(cell.x() + 8, cell.y() + COVER.height() + 20, cell.width() - 16, 18)
        title = painter.fontMetrics().elidedText(summary.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, title)
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(FONT_SMALL_PX)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text_faint))
        count = trn("%n page|%n pages", summary.pages)
        painter.drawText(words.translated(0, 19), Qt.AlignmentFlag.AlignCenter, count)
