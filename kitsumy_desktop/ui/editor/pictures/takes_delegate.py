"""A take in the strip: its thumbnail on a sunken square, a ring around the one the panel shows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kitsumy_desktop.ui.editor.pictures.takes_model import SHOWN_ROLE, THUMB
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import RADIUS_SMALL

CELL = THUMB + 8
TICK = 15


class TakeDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every cell has the same size."""
        return QSize(CELL, CELL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Thumbnail, ring, tick."""
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(option.rect).adjusted(4, 4, -4, -4)
        frame = QPainterPath()
        frame.addRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        painter.fillPath(frame, QColor(tokens.sunken))
        image: QImage | None = index.data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            size = image.size().toSizeF().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(box.center())
            painter.save()
            painter.setClipPath(frame)
            painter.drawImage(target, image)
            painter.restore()
        shown = bool(index.data(SHOWN_ROLE))
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus)
        if shown or chosen or state & QStyle.StateFlag.State_MouseOver:
            strong = QColor(tokens.accent if shown else tokens.text if chosen else tokens.line_strong)
            painter.setPen(QPen(strong, 2.0))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), RADIUS_SMALL + 2, RADIUS_SMALL + 2)
        if shown:
            self._tick(painter, box)
        painter.restore()

    def _tick(self, painter: QPainter, box: QRectF) -> None:
        tokens = self._theme.tokens
        disc = QRectF(box.right() - TICK - 3, box.bottom() - TICK - 3, TICK, TICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(disc)
        tick = icons.pixmap("check", tokens.accent_text, TICK - 6)
        painter.drawPixmap(disc.topLeft() + QPointF(3, 3), tick)
