"""The palette itself: a line to type in over a list, at the top of the window; made for the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.palette.entries import Entry, Match, find
from kitsumy_desktop.ui.palette.rows import MATCH_ROLE, ROW, MatchDelegate, MatchesModel
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

WIDTH, TOP, MARGIN = 620, 72, 24
ROWS = 9
"""Rows in view at once."""
MOST = 60
"""Matches shown at most: nobody looks further."""
MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -ROWS,
    Qt.Key.Key_PageDown: ROWS,
}


class Palette(QFrame):
    """Opened with the entries there are at that moment; `chosen` tells the one to be done."""

    chosen = Signal(str)
    """Id of an entry."""
    closed = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Find a command"))
        self._entries: Sequence[Entry] = ()
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Commands, tools, pages"))
        self.search.setAccessibleName(tr("Commands, tools, pages"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)
        self.model = MatchesModel()
        self.list = QListView()
        self.list.setAccessibleName(tr("Found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(MatchDelegate(theme))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._click)
        self.nothing = label(tr("Nothing is called so."), "soft")
        self.nothing.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        window.installEventFilter(self)
        self.hide()

    def open_with(self, entries: Sequence[Entry], recent: Sequence[str]) -> None:
        """Show, with these entries; the focus goes back to where it was when the palette closes."""
        window = self.window()
        self._before = window.focusWidget()
        self._entries, self._recent = entries, recent
        self.search.clear()
        self._search("")
        self._place()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Hide, and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def current(self) -> Match | None:
        """The match that Enter would do."""
        found: Match | None = self.list.currentIndex().data(MATCH_ROLE)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, Enter and Esc in the line; a focus elsewhere closes; the window's size is followed."""
        if watched is self.search:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut and not self.isHidden():
                self._before = None
                self.close_palette()
        elif event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Escape: self.close_palette,
            Qt.Key.Key_Return: self._do,
            Qt.Key.Key_Enter: self._do,
        }
        act = acts.get(event.key())
        step = next((way for key, way in MOVES.items() if key == event.key()), 0)
        if act is not None:
            act()
        elif step:
            self._move(step)
        return act is not None or bool(step)

    def _move(self, step: int) -> None:
        """One row further goes round; a page further stops at the end."""
        rows = self.model.rowCount()
        if rows:
            at = self.list.currentIndex().row() + step
            to = at % rows if abs(step) == 1 else max(0, min(rows - 1, at))
            self.list.setCurrentIndex(self.model.index(to))

    def _search(self, typed: str) -> None:
        self.model.show_matches(find(typed, self._entries, self._recent, MOST))
        rows = self.model.rowCount()
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.list.setFixedHeight(ROW * min(ROWS, max(1, rows)))
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
        self.adjustSize()
        self._place()

    def _click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._do()

    def _do(self) -> None:
        """What cannot be done now says why in its row, and stays."""
        match = self.current()
        if match is not None and not match.entry.refused:
            self.close_palette()
            self.chosen.emit(match.entry.id)

    def _place(self) -> None:
        host = self.parentWidget()
        if host is not None:
            width = min(WIDTH, host.width() - 2 * MARGIN)
            self.setFixedWidth(width)
            self.move((host.width() - width) // 2, min(TOP, host.height() // 8))
