"""All commands and their keys, to look up."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.ui.i18n import tr


class ShortcutsDialog(QDialog):
    """A table of commands with a search field."""

    def __init__(self, parent: QWidget, actions: list[QAction]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(460, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        search = QLineEdit()
        search.setPlaceholderText(tr("Search commands"))
        search.setAccessibleName(tr("Search commands"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._search)
        column.addWidget(search)
        self._table = QTreeWidget()
        self._table.setAccessibleName(tr("Commands"))
        self._table.setHeaderLabels([tr("Command"), tr("Keys")])
        self._table.setRootIsDecorated(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for action in actions:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys:
                self._table.addTopLevelItem(QTreeWidgetItem([action.text().rstrip("…"), keys]))
        column.addWidget(self._table)

    def _search(self, needle: str) -> None:
        for row in range(self._table.topLevelItemCount()):
            item = self._table.topLevelItem(row)
            if item is not None:
                item.setHidden(needle.strip().casefold() not in item.text(0).casefold())
