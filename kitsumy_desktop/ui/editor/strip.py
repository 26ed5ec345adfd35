"""The page strip: thumbnails in order; drag to reorder, arrows to turn, a menu to add and remove."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from kitsumy_desktop.editing.commands.pages import move_pages
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.strip_delegate import PageDelegate
from kitsumy_desktop.ui.editor.strip_model import PagesModel
from kitsumy_desktop.ui.editor.thumbnails import PageThumbnails
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import STRIP_WIDTH

MENU = (
    "page.add",
    "page.duplicate",
    "page.delete",
    "-",
    "page.layout",
    "page.shuffle",
    "page.draw",
    "generate.page",
)


class PageStrip(QListView):
    """All pages of the comic, the one in view selected."""

    def __init__(
        self,
        session: Session,
        thumbnails: PageThumbnails,
        state: PictureState,
        actions: ActionSet,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._pages = PagesModel(session, thumbnails, state)
        self.setProperty("role", "strip")
        self.setAccessibleName(tr("Pages"))
        self.setModel(self._pages)
        self.setItemDelegate(PageDelegate(theme))
        self.setFixedWidth(STRIP_WIDTH)
        self.setSpacing(0)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().currentChanged.connect(self._chosen)
        session.page_changed.connect(self._follow)
        self._pages.modelReset.connect(self._follow)
        self._follow()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the dragged page to where it is dropped; the move is one undo step."""
        index = self.currentIndex()
        row = self._row_at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if index.isValid():
            page = self._session.document.comic.pages[index.row()]
            self._session.commit(tr("Move page"), move_pages(self._session.editor.committed, [page], row))

    def sizeHint(self) -> QSize:
        """As wide as the strip."""
        return QSize(STRIP_WIDTH, 400)

    def _row_at(self, at: QPoint) -> int:
        index = self.indexAt(at)
        if not index.isValid():
            return self._pages.rowCount()
        return index.row() + (1 if at.y() > self.visualRect(index).center().y() else 0)

    def _chosen(self, index: QModelIndex) -> None:
        pages = self._session.document.comic.pages
        if index.isValid() and index.row() < len(pages):
            self._session.show_page(pages[index.row()])

    def _follow(self, *_page: object) -> None:
        if self._session.page is None:
            return
        index = self._pages.index(self._session.page_number, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _show_menu(self, at: QPoint) -> None:
        menu: QMenu = self._actions.menu(MENU, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at))
