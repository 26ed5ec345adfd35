"""How rows of the outline look: a page's beat with its counts, a panel's bar with what is seen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kitsumy_desktop.ui.editor.outline.model import OutlineModel, PageRow, PanelRow
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import FONT_PX, FONT_SMALL_PX, Tokens

Index = QModelIndex | QPersistentModelIndex
HIGH, PAGE_HIGH = 26, 42
STEP = 16
"""Logical pixels of a bar for each level of importance."""
LEVELS = 5
BAR_HIGH = 12
NUMBER = 22
GRIP = 6
"""How near to the end of a bar it is gripped, logical pixels."""


def bar_of(row: QRect, importance: int) -> QRect:
    """The bar of a panel in its row."""
    return QRect(row.left() + NUMBER, row.center().y() - BAR_HIGH // 2, STEP * importance, BAR_HIGH)


def importance_at(row: QRect, x: int) -> int:
    """The importance a bar has when its end is dragged to `x`."""
    return max(1, min(LEVELS, round((x - row.left() - NUMBER) / STEP)))


def grips(row: QRect, importance: int, x: int) -> bool:
    """Whether the end of a panel's bar is under the pointer."""
    return abs(bar_of(row, importance).right() - x) <= GRIP


class OutlineDelegate(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, model: OutlineModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Pages have two lines, panels one."""
        return QSize(200, HIGH if index.parent().isValid() else PAGE_HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row in its state."""
        tokens, state = self._theme.tokens, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        box: QRect = option.rect
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.sunken))
            painter.drawRoundedRect(box.adjusted(2, 1, -4, -1), 4, 4)
        if index.parent().isValid():
            _paint_panel(painter, box, self._model.panel_row(index), tokens)
        else:
            _paint_page(painter, box, self._model.page_row(index.row()), tokens)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line for the beat."""
        line = QLineEdit(parent)
        line.setAccessibleName(tr("Beat"))
        line.setPlaceholderText(tr("What happens on this page"))
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the whole row."""
        box: QRect = option.rect
        editor.setGeometry(box.adjusted(2, 6, -6, -6))


def _paint_page(painter: QPainter, box: QRect, row: PageRow, tokens: Tokens) -> None:
    counts = f"{trn('1 panel|%n panels', row.panels)} · {trn('1 word|%n words', row.words)}"
    if row.turn:
        counts = f"{tr('Hook') if row.turn == 'hook' else tr('Reveal')} · {counts}"
    top = QRect(box.left() + 6, box.top() + 4, box.width() - 16, 18)
    below = QRect(top.left(), top.bottom() + 1, top.width(), 14)
    _write(painter, top, row.number, tokens.text, FONT_PX, bold=True)
    lead = painter.fontMetrics().horizontalAdvance(row.number) + 10
    beat, colour = (row.beat, tokens.text) if row.beat else (tr("No beat yet"), tokens.text_faint)
    _write(painter, top.adjusted(lead, 0, 0, 0), beat, colour, FONT_PX)
    _write(painter, below, counts, tokens.text_faint, FONT_SMALL_PX)


def _paint_panel(painter: QPainter, box: QRect, row: PanelRow, tokens: Tokens) -> None:
    left = QRect(box.left(), box.top(), NUMBER - 6, box.height())
    _write(painter, left, str(row.number), tokens.text_faint, FONT_SMALL_PX, right=True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.sunken))
    painter.drawRoundedRect(bar_of(box, LEVELS), 3, 3)
    bar = bar_of(box, row.importance)
    painter.setBrush(QColor(tokens.accent if row.by_hand else tokens.text_faint))
    painter.drawRoundedRect(bar, 3, 3)
    painter.setBrush(QColor(tokens.surface))
    painter.drawRect(QRect(bar.right() - 3, bar.top() + 3, 1, BAR_HIGH - 6))
    words = str(row.words) if row.words else ""
    edge = 34
    start = bar_of(box, LEVELS).right() + 10
    text = QRect(start, box.top(), box.right() - start - edge, box.height())
    _write(painter, text, row.text or tr("Empty panel"), tokens.text_soft, FONT_PX)
    _write(
        painter,
        QRect(box.right() - edge, box.top(), edge - 10, box.height()),
        words,
        tokens.text_faint,
        FONT_SMALL_PX,
        right=True,
    )


def _write(
    painter: QPainter,
    box: QRect,
    text: str,
    colour: str,
    size: int,
    *,
    bold: bool = False,
    right: bool = False,
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
