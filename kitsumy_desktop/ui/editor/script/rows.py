"""Rows of a side panel: a small picture or sign, words that wrap, and a softer line below them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import FONT_SMALL_PX, RADIUS_SMALL

Index = QModelIndex | QPersistentModelIndex
BELOW = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
WHAT = Qt.ItemDataRole.UserRole + 3
MARGIN, GAP = 8, 8
MOST_LINES = 4


class Rows(QListWidget):
    """A list of such rows."""

    def __init__(self, theme: Theme, name: str, icon: int) -> None:
        """`icon`: side of the picture in pixels."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(icon, icon))
        self.setItemDelegate(RowDelegate(self, theme))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        theme.changed.connect(self.viewport().update)

    def add_heading(self, text: str) -> None:
        """A line over the rows that follow."""
        item = QListWidgetItem(text)
        item.setData(HEADING, True)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def add_row(self, what: object, text: str, below: str, icon: QIcon) -> QListWidgetItem:
        """A row that stands for `what`."""
        item = QListWidgetItem(icon, text)
        item.setData(BELOW, below)
        item.setData(WHAT, what)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}. {below}" if below else text)
        item.setToolTip(text)
        self.addItem(item)
        return item

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap where the panel ends."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class RowDelegate(QStyledItemDelegate):
    """Paints them."""

    def __init__(self, owner: QWidget, theme: Theme) -> None:
        super().__init__(owner)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need."""
        width = _width(option)
        if index.data(HEADING):
            return QSize(width, 32)
        icon = option.decorationSize.height()
        words = self._words(option, index, QRect(0, 0, width, 10_000))
        below = _small(option).height() if index.data(BELOW) else 0
        return QSize(width, max(icon, words.height() + below) + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        rect: QRect = option.rect
        tokens = self._theme.tokens
        painter.save()
        if index.data(HEADING):
            painter.setFont(_small_font(option, QFont.Weight.DemiBold))
            painter.setPen(tokens.text_soft)
            at = rect.adjusted(MARGIN + 4, 0, -MARGIN, -4)
            painter.drawText(at, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, str(index.data()))
            painter.restore()
            return
        self._paint_ground(painter, option)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        size: QSize = option.decorationSize
        if isinstance(icon, QIcon) and not icon.isNull():
            icon.paint(
                painter, QRect(rect.left() + MARGIN + 4, rect.top() + MARGIN, size.width(), size.height())
            )
        words = self._words(option, index, rect)
        painter.setPen(tokens.text)
        painter.setFont(option.font)
        painter.drawText(words, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, str(index.data()))
        if index.data(BELOW):
            painter.setFont(_small_font(option))
            painter.setPen(tokens.text_soft)
            below = QRect(words.left(), words.bottom() + 1, rect.right() - MARGIN - words.left(), 100)
            text = _small(option).elidedText(
                str(index.data(BELOW)), Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        tokens = self._theme.tokens
        rect: QRect = option.rect.adjusted(4, 1, -4, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(tokens.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.sunken))
        else:
            return
        painter.drawRoundedRect(rect, RADIUS_SMALL, RADIUS_SMALL)

    def _words(self, option: QStyleOptionViewItem, index: Index, rect: QRect) -> QRect:
        """Where the words are, at most some lines of them."""
        icon: QSize = option.decorationSize
        left = MARGIN + 4 + icon.width() + GAP
        metrics = QFontMetrics(option.font)
        room = QRect(rect.left() + left, rect.top() + MARGIN, rect.width() - left - MARGIN - 4, 10_000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        room.setHeight(min(needed.height(), MOST_LINES * metrics.lineSpacing()))
        return room


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QListWidget) else 200


def _small_font(option: QStyleOptionViewItem, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(option.font)
    font.setPixelSize(FONT_SMALL_PX)
    font.setWeight(weight)
    return font


def _small(option: QStyleOptionViewItem) -> QFontMetrics:
    return QFontMetrics(_small_font(option))
