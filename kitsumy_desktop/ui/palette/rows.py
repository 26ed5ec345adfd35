"""The rows of the palette: a model over matches, and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.palette.entries import Match
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import FONT_PX, FONT_SMALL_PX, ICON, RADIUS_SMALL

Index = QModelIndex | QPersistentModelIndex
MATCH_ROLE = Qt.ItemDataRole.UserRole
ROW = 40
LEFT, GAP = 12, 12


class MatchesModel(QAbstractListModel):
    """What was found."""

    def __init__(self) -> None:
        super().__init__()
        self.matches: Sequence[Match] = ()

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.matches = matches
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a match."""
        return 0 if parent is not None and parent.isValid() else len(self.matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The match, and what a screen reader says of it."""
        match = self.matches[index.row()]
        entry = match.entry
        if role == MATCH_ROLE:
            return match
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            refused = tr("Not now: {reason}", reason=entry.refused) if entry.refused else ""
            return ", ".join(part for part in (entry.name, entry.where, entry.keys, refused) if part)
        return None


class MatchDelegate(QStyledItemDelegate):
    """Icon, name with the typed letters strong, place in the menus or why not now, key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._small = QFont(), QFont()
        self._name.setPixelSize(FONT_PX)
        self._small.setPixelSize(FONT_SMALL_PX)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as the others."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        match: Match = index.data(MATCH_ROLE)
        tokens, entry = self._theme.tokens, match.entry
        row: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(QRectF(row.adjusted(4, 1, -4, -1)), RADIUS_SMALL, RADIUS_SMALL)
        if entry.icon:
            colour = tokens.text_faint if entry.refused else tokens.text_soft
            top = row.y() + (ROW - ICON) // 2
            painter.drawPixmap(row.x() + LEFT, top, icons.pixmap(entry.icon, colour))
        left = row.x() + LEFT + ICON + GAP
        right = row.right() - LEFT
        if entry.keys:
            right -= self._paint_end(painter, row, right, entry.keys, tokens.text_soft) + GAP
        left += self._paint_name(painter, row, left, right, match) + GAP
        self._paint_place(painter, row, left, right, entry.refused or entry.where)
        painter.restore()

    def _paint_end(self, painter: QPainter, row: QRect, right: int, text: str, colour: str) -> int:
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        width = QFontMetrics(self._small).horizontalAdvance(text)
        place = QRect(right - width, row.y(), width, row.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return width

    def _paint_name(self, painter: QPainter, row: QRect, left: int, right: int, match: Match) -> int:
        """Piece by piece: letters that were typed are strong. How wide it became."""
        tokens, x = self._theme.tokens, left
        plain = QColor(tokens.text_faint if match.entry.refused else tokens.text)
        strong = QFont(self._name)
        strong.setWeight(QFont.Weight.Bold)
        for text, typed in pieces(match):
            font = strong if typed else self._name
            width = QFontMetrics(font).horizontalAdvance(text)
            painter.setFont(font)
            painter.setPen(QColor(tokens.accent) if typed and not match.entry.refused else plain)
            painter.drawText(QRect(x, row.y(), right - x, row.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += width
        return x - left

    def _paint_place(self, painter: QPainter, row: QRect, left: int, right: int, text: str) -> None:
        if right - left < ICON:
            return
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.tokens.text_faint))
        shown = QFontMetrics(self._small).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(
            QRect(left, row.y(), right - left, row.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )


def pieces(match: Match) -> list[tuple[str, bool]]:
    """The name cut where typed letters begin and end: (text, whether it was typed)."""
    name, typed = match.entry.name, frozenset(match.letters)
    found: list[tuple[str, bool]] = []
    for n, letter in enumerate(name):
        if found and found[-1][1] == (n in typed):
            found[-1] = (found[-1][0] + letter, n in typed)
        else:
            found.append((letter, n in typed))
    return found
