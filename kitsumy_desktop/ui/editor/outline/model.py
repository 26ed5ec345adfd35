"""The outline as a tree model: a row for each page, below it a row for each of its panels."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.paging import Numbers, page_numbers
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page, PageTurn
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands.outline import set_beat
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, tr, trn

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class PageRow(NamedTuple):
    """What is told of a page."""

    number: str
    beat: str
    turn: PageTurn
    panels: int
    words: int


class PanelRow(NamedTuple):
    """What is told of a panel."""

    number: int
    text: str
    importance: int
    by_hand: bool
    words: int


class OutlineModel(QAbstractItemModel):
    """Follows the comic; a change of one panel renews one row."""

    rebuilt = Signal()
    """Pages or panels are others than before."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._words: dict[PageId, dict[RecordId | None, int]] = {}
        self._read()
        session.changed.connect(self._changed)

    def page_at(self, row: int) -> PageId:
        """The page of a row at the top."""
        return self._pages[row]

    def panel_at(self, index: Index) -> PanelId | None:
        """The panel of a row; None for a page's row."""
        above = index.parent()
        return self._panels[above.row()][index.row()] if above.isValid() else None

    def home_of(self, index: Index) -> PageId:
        """The page that a row belongs to, or is."""
        above = index.parent()
        return self._pages[above.row() if above.isValid() else index.row()]

    def index_of(self, record: RecordId) -> QModelIndex:
        """The row of a page or panel; invalid for anything else."""
        if record in self._pages:
            return self.index(self._pages.index(PageId(record)), 0)
        page = self._session.document.page_of(record)
        if page not in self._pages:
            return QModelIndex()
        row = self._pages.index(page)
        panels = self._panels[row]
        if record not in panels:
            return QModelIndex()
        return self.index(panels.index(PanelId(record)), 0, self.index(row, 0))

    def page_row(self, row: int) -> PageRow:
        """What is told of a page."""
        page = self._session.document.page(self._pages[row])
        words = sum(self._words_of(page.id).values())
        return PageRow(self._numbers[page.id].text, page.beat, page.turn, len(page.panels), words)

    def panel_row(self, index: Index) -> PanelRow:
        """What is told of a panel."""
        panel = self._session.document.panel(self._panels[index.parent().row()][index.row()])
        return PanelRow(
            index.row() + 1,
            panel.brief.action,
            panel.importance,
            panel.importance_source == "hand",
            self._words_of(panel.page).get(panel.id, 0),
        )

    def totals(self) -> tuple[int, int]:
        """Panels and words of the whole comic."""
        words = sum(sum(self._words_of(p).values()) for p in self._pages)
        return sum(len(p) for p in self._panels), words

    # What every model must answer.

    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        """A page's row, or a panel's below it."""
        if row < 0 or column != 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, 0) if row < len(self._pages) else QModelIndex()
        if parent.internalId() or row >= len(self._panels[parent.row()]):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The page of a panel."""
        above = index.internalId()
        return self.createIndex(above - 1, 0, 0) if index.isValid() and above else QModelIndex()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Pages, or a page's panels."""
        if not parent.isValid():
            return len(self._pages)
        return 0 if parent.internalId() else len(self._panels[parent.row()])

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """One: a row paints itself."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Beats are edited in place, panels are dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.internalId() else Qt.ItemFlag.ItemIsEditable)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for those who listen, and the beat for its editor."""
        if not index.isValid():
            return None
        if not index.internalId():
            return self._page_data(self.page_row(index.row()), role)
        row = self.panel_row(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = tr(
                "Panel {number}, importance {importance} of 5", number=row.number, importance=row.importance
            )
            return f"{told}, {row.text}" if row.text else told
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Another beat, as one step."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.internalId():
            return False
        document = self._session.editor.committed
        page = self._pages[index.row()]
        return self._session.commit(named("Beat"), set_beat(document, page, " ".join(str(value).split())))

    def _page_data(self, row: PageRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return row.beat
        if role == Qt.ItemDataRole.AccessibleTextRole:
            counts = f"{trn('1 panel|%n panels', row.panels)}, {trn('1 word|%n words', row.words)}"
            told = tr("Page {number}", number=row.number)
            return ", ".join(filter(None, (told, row.beat, counts)))
        return None

    def _read(self) -> None:
        document = self._session.document
        self._pages = document.comic.pages
        self._panels = [page.panels for page in document.pages()]
        self._numbers: dict[PageId, Numbers] = page_numbers(document)

    def _words_of(self, page: PageId) -> dict[RecordId | None, int]:
        found = self._words.get(page)
        if found is None:
            found = {}
            for item in self._session.document.worded(page):
                if isinstance(item, Balloon):
                    found[item.panel] = found.get(item.panel, 0) + len(item.text.split())
            self._words[page] = found
        return found

    def _changed(self, diff: Diff, _phase: Phase) -> None:
        document = self._session.document
        for record in diff.touched():
            page = document.page_of(record)
            if page is not None:
                self._words.pop(page, None)
        if any(_built_differently(b, a) for b, a in diff.changes.values()):
            self.beginResetModel()
            self._words.clear()
            self._read()
            self.endResetModel()
            self.rebuilt.emit()
            return
        told = [i for i in diff.touched() if isinstance(document.find(i), Page | Panel)]
        for record in told:
            index = self.index_of(record)
            if index.isValid():
                self.dataChanged.emit(index, index)


def _built_differently(before: object, after: object) -> bool:
    if isinstance(before, Comic) and isinstance(after, Comic):
        return before.pages != after.pages
    if isinstance(before, Page) and isinstance(after, Page):
        return (before.panels, before.spread) != (after.panels, after.spread)
    return isinstance(before or after, Page)
