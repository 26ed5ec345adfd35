"""The comics of the library as a list model, filtered by what is searched."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from kitsumy_desktop.library.comics import ComicSummary
from kitsumy_desktop.ui.i18n import trn
from kitsumy_desktop.ui.services import Shelf

SUMMARY_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class ComicsModel(QAbstractListModel):
    """One row a comic, the last changed first."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._needle = ""
        self._rows: tuple[ComicSummary, ...] = ()
        self._thumbnails: dict[str, tuple[float, QPixmap]] = {}

    def reload(self) -> None:
        """Ask the library again."""
        needle = self._needle.casefold()
        self.beginResetModel()
        self._rows = tuple(c for c in self._shelf.comics() if needle in c.title.casefold())
        self.endResetModel()

    def search(self, needle: str) -> None:
        """Show only comics with `needle` in the title."""
        self._needle = needle.strip()
        self.reload()

    def summary(self, index: Index) -> ComicSummary | None:
        """The comic of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many comics are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, thumbnail, spoken name, and the summary itself."""
        summary = self.summary(index)
        if summary is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{summary.title}, {trn('%n page|%n pages', summary.pages)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(summary)
        return summary if role == SUMMARY_ROLE else None

    def _thumbnail(self, summary: ComicSummary) -> QPixmap | None:
        path = self._shelf.thumbnail_path(summary.id)
        if path is None:
            return None
        stamp = path.stat().st_mtime
        known = self._thumbnails.get(summary.id)
        if known is None or known[0] != stamp:
            known = (stamp, QPixmap(str(path)))
            self._thumbnails[summary.id] = known
        return known[1]
