"""The library home: search, new, open, duplicate, delete with undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.library.bundle import SUFFIX
from kitsumy_desktop.ui.home.delegate import CELL, ComicDelegate
from kitsumy_desktop.ui.home.model import ComicsModel
from kitsumy_desktop.ui.home.unfinished import Unfinished
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.empty import EmptyState
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.parts.work_bar import WorkBar
from kitsumy_desktop.ui.services import Shelf
from kitsumy_desktop.ui.theme.theme import Theme


class HomeView(QWidget):
    """All comics of the library."""

    open_requested = Signal(str)
    new_requested = Signal()
    file_dropped = Signal(object)
    comics_dropped = Signal(object)
    """list of Path: .kitsumy files."""
    """Path of a script, a story or a plan."""

    def __init__(self, shelf: Shelf, theme: Theme, notices: Notices) -> None:
        super().__init__()
        self._shelf = shelf
        self._theme = theme
        self._notices = notices
        self.setAcceptDrops(True)
        self.model = ComicsModel(shelf)
        self.work = WorkBar(theme)
        self.unfinished = Unfinished()
        self.list = self._make_list()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._make_empty())
        self._pages.addWidget(
            EmptyState(theme, "search", tr("Nothing found"), tr("No comic has this in its title."))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 8)
        column.setSpacing(16)
        column.addLayout(self._make_header())
        column.addWidget(self.unfinished)
        column.addWidget(self._pages, 1)
        column.addWidget(self.work, 0, Qt.AlignmentFlag.AlignRight)

    def reload(self) -> None:
        """Show the library as it is now."""
        self.model.reload()
        if self.model.rowCount():
            self._pages.setCurrentIndex(0)
        else:
            self._pages.setCurrentIndex(2 if self.search.text().strip() else 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A text or a plan may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Make a comic of the first file."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self._take([Path(f) for f in files])

    def _take(self, files: list[Path]) -> None:
        """Comics come in; a text or a plan begins a new one."""
        comics = [f for f in files if f.suffix.lower() == SUFFIX]
        if comics:
            self.comics_dropped.emit(comics)
        others = [f for f in files if f not in comics]
        if others:
            self.file_dropped.emit(others[0])

    def delete_selected(self) -> None:
        """Delete the selected comic; a notice offers to put it back."""
        summary = self.model.summary(self.list.currentIndex())
        if summary is None:
            return
        comic, title = summary.id, summary.title
        if self._try(lambda: self._shelf.delete(comic)):
            self._notices.tell(
                tr("“{title}” was deleted.", title=title), "info", (tr("Undo"), lambda: self._restore(comic))
            )

    def duplicate_selected(self) -> None:
        """Copy the selected comic."""
        summary = self.model.summary(self.list.currentIndex())
        if summary is not None:
            comic = summary.id
            self._try(lambda: self._shelf.duplicate(comic))

    def _restore(self, comic: ComicId) -> None:
        self._try(lambda: self._shelf.restore(comic))

    def _try(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except KitsumyError as error:
            self._notices.tell_error(error)
            return False
        self.reload()
        return True

    def _make_header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(tr("Library"), "title"))
        row.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search titles"))
        self.search.setAccessibleName(tr("Search titles"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(220)
        self.search.textChanged.connect(self._search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        row.addWidget(self.search)
        self.new_button = QPushButton(tr("New comic"))
        self.new_button.setProperty("role", "primary")
        self.new_button.clicked.connect(self.new_requested)
        row.addWidget(self.new_button)
        return row

    def _make_list(self) -> QListView:
        view = QListView()
        view.setProperty("role", "home")
        view.setAccessibleName(tr("Comics"))
        view.setModel(self.model)
        view.setItemDelegate(ComicDelegate(self._theme))
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMovement(QListView.Movement.Static)
        view.setGridSize(QSize(CELL.width() + 8, CELL.height() + 8))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.activated.connect(self._open)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete),
            view,
            self.delete_selected,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        return view

    def _make_empty(self) -> EmptyState:
        button = QPushButton(tr("Make your first comic"))
        button.setProperty("role", "primary")
        button.clicked.connect(self.new_requested)
        return EmptyState(
            self._theme,
            "book-open",
            tr("No comics yet"),
            tr(
                "Write down a premise, paste a script or a story, or start from blank pages. "
                "Drafts are drawn on this computer."
            ),
            button,
        )

    def _search(self, text: str) -> None:
        self.model.search(text)
        self.reload()

    def _open(self, index: QModelIndex) -> None:
        summary = self.model.summary(index)
        if summary is not None:
            self.open_requested.emit(summary.id)

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in (
            (tr("Open"), lambda: self._open(index)),
            (tr("Duplicate"), self.duplicate_selected),
            (tr("Delete"), self.delete_selected),
        ):
            action = QAction(text, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        menu.popup(self.list.viewport().mapToGlobal(at))
