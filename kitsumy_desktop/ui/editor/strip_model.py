"""The pages of the open comic as a list model: one row a page record, a spread is one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.paging import Numbers, misplaced_spreads, page_numbers
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.ui.editor.overview.cell import PageCell
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
    """Numbers are those printed; `cell` gives a view all it paints at once."""

    def __init__(self, session: Session, thumbnails: PageThumbnails, state: PictureState) -> None:
        super().__init__()
        self._session = session
        self._state = state
        self._marks: dict[PageId, PageMarks] = state.pages
        self._thumbnails = thumbnails
        self._read()
        session.changed.connect(self._changed)
        thumbnails.ready.connect(self._renewed)
        state.changed.connect(self._remark)

    def page(self, row: int) -> PageId:
        """The page of a row."""
        return self._pages[row]

    def cell(self, row: int) -> PageCell:
        """All that is shown of a page."""
        page = self._pages[row]
        record = self._session.document.page(page)
        return PageCell(
            self._numbers[page].text,
            self._thumbnails.pixmap(page),
            self._marks.get(page, {}),
            record.paper,
            page in self._misplaced,
            record.spread,
        )

    def want(self, pages: Iterable[PageId]) -> None:
        """These pages are in view: the thumbnails of others need not be made."""
        self._thumbnails.only(pages)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many page records there are."""
        return 0 if parent.isValid() else len(self._pages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Pages can be dragged between pages."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDragActions(self) -> Qt.DropAction:
        """Pages are moved, never copied, by dragging."""
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Page number, spoken name, thumbnail."""
        if not index.isValid() or index.row() >= len(self._pages):
            return None
        page = self._pages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._numbers[page].text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((self._name(page), *self._words(page)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._words(page)) or None
        if role == MARKS_ROLE:
            return self._marks.get(page, {})
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.pixmap(page)
        return None

    def _name(self, page: PageId) -> str:
        first, last = self._numbers[page]
        if first == last:
            return tr("Page {number}", number=first)
        return tr("Pages {first} and {last}, a spread", first=first, last=last)

    def _words(self, page: PageId) -> tuple[str, ...]:
        words = tuple(page_words(self._marks.get(page, {})))
        if page not in self._misplaced:
            return words
        return (*words, misplaced_words(self._session.document.comic.reading))

    def _read(self) -> None:
        document = self._session.document
        self._pages = document.comic.pages
        self._numbers: dict[PageId, Numbers] = page_numbers(document)
        self._misplaced = frozenset(misplaced_spreads(document))

    def _changed(self, diff: Diff, _phase: Phase) -> None:
        if any(_counts_differently(before, after) for before, after in diff.changes.values()):
            self.beginResetModel()
            self._read()
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


def misplaced_words(reading: Reading) -> str:
    """What is wrong with a spread that begins on a recto, in a sentence."""
    if reading == "rtl":
        return tr("This spread begins on a left-hand page: in print its halves would lie back to back.")
    return tr("This spread begins on a right-hand page: in print its halves would lie back to back.")


def _counts_differently(before: object, after: object) -> bool:
    """Whether pages came, went, moved, or have other numbers or another shape."""
    if isinstance(before, Comic) and isinstance(after, Comic):
        return (before.pages, before.format, before.reading) != (after.pages, after.format, after.reading)
    if isinstance(before, Page) and isinstance(after, Page):
        return before.spread != after.spread
    return False
