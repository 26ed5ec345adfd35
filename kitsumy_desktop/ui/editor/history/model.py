"""The steps of the history as a list: the comic as it was opened, then every step, those undone included."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kitsumy_desktop.editing.history import History
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import told, tr

DONE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the step is part of the comic as it is."""
NOW_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether the comic stands at this row."""
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Row n is the place in the history after n steps."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._history: History = session.editor.history

    @property
    def position(self) -> int:
        """The row at which the comic stands."""
        return self._history.position

    def renew(self) -> None:
        """Show the history as it is now."""
        before, self._history = self._history, self._session.editor.history
        if before.entries is self._history.entries:
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        else:
            self.beginResetModel()
            self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The steps, and where they began."""
        return 0 if parent.isValid() else len(self._history.entries) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The step's name, and whether it is done."""
        row = index.row()
        if not index.isValid() or row >= self.rowCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == DONE_ROLE:
            return row <= self._history.position
        return row == self._history.position if role == NOW_ROLE else None

    def _name(self, row: int) -> str:
        return told(self._history.entries[row - 1].label) if row else tr("At the beginning")

    def _spoken(self, row: int) -> str:
        if row == self._history.position:
            return tr("{step}, the comic is here", step=self._name(row))
        if row > self._history.position:
            return tr("{step}, undone", step=self._name(row))
        return self._name(row)
