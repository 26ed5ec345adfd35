"""The list of steps: a click on one goes there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.ui.editor.history.model import DONE_ROLE, NOW_ROLE, HistoryModel
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme

ROW = 26
DOT = 4
EDGE = 14


class StepList(QListView):
    """Follows the history while it is seen."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Steps of the history"))
        self.setProperty("role", "steps")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.steps = HistoryModel(session)
        self.setModel(self.steps)
        self.setItemDelegate(StepDelegate(self, theme))
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        session.changed.connect(self._changed)
        theme.changed.connect(self.viewport().update)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden list follows nothing."""
        super().showEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the comic stands stays in sight: a list is shown before it has got its room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT and self.isVisible():
            self._follow()

    def _follow(self) -> None:
        self.steps.renew()
        now = self.steps.index(self.steps.position)
        self.setCurrentIndex(now)
        self.scrollTo(now)

    def _go(self, index: QModelIndex) -> None:
        self._session.travel(index.row())
        self._follow()


class StepDelegate(QStyledItemDelegate):
    """A dot where the comic stands; what is undone is faint."""

    def __init__(self, parent: QListView, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row is as high."""
        return QSize(0, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Dot and name."""
        tokens, state = self._theme.tokens, option.state
        row: QRect = option.rect
        now, done = bool(index.data(NOW_ROLE)), bool(index.data(DONE_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, QColor(tokens.accent_soft))
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(row.x() + EDGE - DOT, row.center().y() - DOT + 1, 2 * DOT, 2 * DOT)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if now else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if done else tokens.text_faint))
        words = row.adjusted(2 * EDGE, 0, -8, 0)
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(row.adjusted(1, 1, -2, -2))
        painter.restore()
