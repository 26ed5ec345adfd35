"""The pages of the open comic as a list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.ui.editor.pictures.marks import PageMarks, page_words
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.thumbnails import PageThumbnails
from kitsumy_desktop.ui.i18n import tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MARKS_ROLE = Qt.ItemDataRole.UserRole + 1
"""How many panels of the page bear which mark."""


class PagesModel(QAbstractListModel):
    """One row a page."""

    def __init__(self, session: Session, thumbnails: PageThumbnails, state: PictureState) -> None:
        super().__init__()
        self._session = session
        self._state = state
        self._marks: dict[PageId, PageMarks] = {}
        self._thumbnails = thumbnails
        self._pages = session.document.comic.pages
        session.changed.connect(self._changed)
        thumbnails.ready.connect(self._renewed)
        state.changed.connect(self._remark)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many pages there are."""
        return 0 if parent.isValid() else len(self._pages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Pages can be dragged between pages."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        """Pages are moved, never copied, by dragging."""
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Page number, spoken name, thumbnail."""
        if not index.isValid() or index.row() >= len(self._pages):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = page_words(self._marks.get(self._pages[index.row()], {}))
            return ", ".join((tr("Page {number}", number=index.row() + 1), *words))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(page_words(self._marks.get(self._pages[index.row()], {}))) or None
        if role == MARKS_ROLE:
            return self._marks.get(self._pages[index.row()], {})
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.pixmap(self._pages[index.row()])
        return None

    def _changed(self, _diff: Diff, _phase: Phase) -> None:
        pages = self._session.document.comic.pages
        if pages != self._pages:
            self.beginResetModel()
            self._pages = pages
            self.endResetModel()

    def _renewed(self, page: str) -> None:
        if page in self._pages:
            index = self.index(self._pages.index(PageId(page)), 0)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def _remark(self) -> None:
        """Tell of the pages whose marks are others than before."""
        before, self._marks = self._marks, self._state.pages
        for row, page in enumerate(self._pages):
            if before.get(page) != self._marks.get(page):
                index = self.index(row, 0)
                self.dataChanged.emit(index, index, [MARKS_ROLE])
