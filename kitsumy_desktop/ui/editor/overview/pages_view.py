"""The pages of the open comic in a view that scrolls: chosen, opened, and dragged into another order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.editing.commands.pages import move_pages
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.overview.arrangement import Arrangement, Spacing
from kitsumy_desktop.ui.editor.overview.cell import REACH, CellLook, paint_cell
from kitsumy_desktop.ui.editor.overview.keys import is_about_pages, is_enter, places_moved
from kitsumy_desktop.ui.editor.overview.reorder import Reorder, paint_drag
from kitsumy_desktop.ui.editor.page_order import commit_pages
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.strip_model import PagesModel
from kitsumy_desktop.ui.i18n import trn
from kitsumy_desktop.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
Cursor = QAbstractItemView.CursorAction


class PagesView(QAbstractItemView):
    """The page in view is the current one; which are chosen besides is the view's own affair."""

    opened = Signal(str)
    """A page was asked for by double click or Enter."""

    def __init__(
        self, session: Session, pages: PagesModel, actions: ActionSet, theme: Theme, menu: tuple[str, ...]
    ) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._theme = theme
        self._menu = menu
        self._pages = pages
        self._spacing = Spacing(136, 28, 32, 8, False)
        self._layout = Arrangement((), 1.0, "ltr", self._spacing, 1)
        self._moving: Reorder | None = None
        self._kept: tuple[PageId, ...] = ()
        self._hovered = -1
        self._turning = False
        self.setModel(pages)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        pages.modelAboutToBeReset.connect(self._keep_chosen)
        pages.modelReset.connect(self._renew)
        session.page_changed.connect(self._follow)
        theme.changed.connect(self.viewport().update)
        self._renew()

    @property
    def arrangement(self) -> Arrangement:
        """Where the pages lie in the contents."""
        return self._layout

    @property
    def reordering(self) -> Reorder | None:
        """The drag under way."""
        return self._moving

    def chosen(self) -> tuple[PageId, ...]:
        """The chosen pages in their order; the page in view where none is."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = tuple(self._pages.page(row) for row in rows if row < self._pages.rowCount())
        here = self._session.page
        return found or ((here,) if here is not None else ())

    def choose(self, pages: Sequence[PageId]) -> None:
        """Choose these pages, the first of them in view."""
        order = self._session.document.comic.pages
        rows = [order.index(p) for p in pages if p in order]
        if not rows:
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._pages.index(rows[0], 0), flags.NoUpdate)
        self.selectionModel().select(self._of_rows(rows), flags.ClearAndSelect)

    def set_spacing(self, spacing: Spacing) -> None:
        """Arrange the pages in another way; the page in view stays in view."""
        self._spacing = spacing
        self._arrange()
        self.scrollTo(self.currentIndex())

    def move_chosen(self, places: int) -> None:
        """Move the chosen pages so many places on, or back, as one step."""
        pages, order = self.chosen(), self._session.document.comic.pages
        if not pages:
            return
        rows = [order.index(p) for p in pages]
        to = rows[-1] + 1 + places if places > 0 else rows[0] + places
        self._move(pages, max(0, min(len(order), to)))

    # What every item view must answer.

    def horizontalOffset(self) -> int:
        """Pages never leave the view sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far the contents are scrolled."""
        return self.verticalScrollBar().value()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The page at a point of the viewport."""
        row = self._layout.at(point + QPoint(0, self.verticalOffset()))
        return self._pages.index(row, 0) if row >= 0 else QModelIndex()

    def visualRect(self, index: Index) -> QRect:
        """Where a page is in the viewport."""
        if not index.isValid() or index.row() >= len(self._layout.cells):
            return QRect()
        return self._layout.cells[index.row()].translated(0, -self.verticalOffset())

    def isIndexHidden(self, index: Index) -> bool:
        """No page is hidden."""
        return False

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a page into the viewport, its number included."""
        if not index.isValid() or index.row() >= len(self._layout.cells):
            return
        cell = self._layout.cells[index.row()]
        bar, high = self.verticalScrollBar(), self.viewport().height()
        top, bottom = cell.top() - self._spacing.margin, cell.bottom() + self._spacing.label
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + high:
            bar.setValue(min(top, bottom - high))

    def moveCursor(self, action: Cursor, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where the keys lead: along the reading order, or a row of the view up and down."""
        count = self._pages.rowCount()
        if not count:
            return QModelIndex()
        row = max(0, self.currentIndex().row())
        on = -1 if self._layout.rtl else 1
        steps = {
            Cursor.MoveHome: -row,
            Cursor.MoveEnd: count - 1 - row,
            Cursor.MoveLeft: -on,
            Cursor.MoveRight: on,
            Cursor.MoveNext: 1,
            Cursor.MovePrevious: -1,
        }
        if action in steps:
            return self._pages.index(max(0, min(count - 1, row + steps[action])), 0)
        page = max(1, self.viewport().height() // (self._spacing.height + self._spacing.label))
        lines = {Cursor.MoveUp: -1, Cursor.MoveDown: 1, Cursor.MovePageUp: -page, Cursor.MovePageDown: page}
        return self._pages.index(self._layout.beside(row, lines[action]), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose what a frame touches."""
        area = rect.normalized().translated(0, self.verticalOffset())
        seen = self._layout.between(area.top(), area.bottom())
        touched = [r for r in seen if self._layout.whole(r).intersects(area)]
        self.selectionModel().select(self._of_rows(touched), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What has to be painted again when the choice changes."""
        return sum((QRegion(self._cell_area(i.row())) for i in selection.indexes()), QRegion())

    # Events.

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in view, and where dragged ones would land."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        offset = self.verticalOffset()
        chosen = {index.row() for index in self.selectionModel().selectedIndexes()}
        current = self.currentIndex().row()
        moving = self._moving.rows if self._moving is not None else ()
        area = event.rect().translated(0, offset).adjusted(0, -REACH, 0, REACH)
        # rings reach over the neighbours: those that have one come last
        for row in sorted(self._layout.between(area.top(), area.bottom()), key=chosen.__contains__):
            cell = self._layout.cells[row].translated(0, -offset)
            look = CellLook(row in chosen, row == current, row == self._hovered, row in moving)
            paint_cell(painter, cell, self._pages.cell(row), look, self._theme.tokens)
        if self._moving is not None:
            down = QPoint(0, offset)
            mark = self._layout.mark(self._moving.place, self._moving.pointer + down).translated(-down)
            paint_drag(painter, self._moving, mark, self._theme.tokens)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the pages in the new width."""
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What stays in view is moved, not painted; thumbnails that left it are not wanted any more."""
        self._pages.want(self._shown())
        if self._moving is not None:
            self.viewport().update()
        else:
            self.viewport().scroll(0, dy)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Begin to move the chosen pages."""
        rows = tuple(sorted(index.row() for index in self.selectionModel().selectedIndexes()))
        if rows and not self._moving:
            bar = self.verticalScrollBar()
            self._moving = Reorder(rows, self._place_at, lambda by: bar.setValue(bar.value() + by))
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag on, or choose."""
        at = event.position().toPoint()
        if self._moving is None:
            super().mouseMoveEvent(event)
            self._hover(self.indexAt(at).row())
        if self._moving is not None:
            self._moving.move(at, self.viewport().height())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the dragged pages go."""
        if self._moving is None:
            super().mouseReleaseEvent(event)
            return
        moving = self._end_moving()
        if moving is not None and moving.moves:
            self._move(tuple(self._pages.page(row) for row in moving.rows), moving.place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the page."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self.opened.emit(self._pages.page(index.row()))
        else:
            super().mouseDoubleClickEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something for pages are not taken for commands about what is on a page."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and is_about_pages(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives a drag up; Enter opens; Alt and an arrow moves, Delete deletes the chosen pages."""
        if event.key() == Qt.Key.Key_Escape and self._moving is not None:
            self._end_moving()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._actions["page.delete"].trigger()
        elif is_enter(event) and self.currentIndex().isValid():
            self.opened.emit(self._pages.page(self.currentIndex().row()))
        elif places := places_moved(event, rtl=self._layout.rtl):
            self.move_chosen(places)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A drag ends without a change when something else gets the keys."""
        self._end_moving()
        super().focusOutEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Nothing is under the pointer."""
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The commands for pages."""
        menu = self._actions.menu(self._menu, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Turn to the page."""
        super().currentChanged(current, previous)
        pages = self._session.document.comic.pages
        if current.isValid() and current.row() < len(pages):
            self._turning = True
            self._session.show_page(pages[current.row()])
            self._turning = False
            self.scrollTo(current)

    # Its own.

    def _of_rows(self, rows: Iterable[int]) -> QItemSelection:
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._pages.index(row, 0), self._pages.index(row, 0))
        return chosen

    def _move(self, pages: tuple[PageId, ...], to: int) -> None:
        label = trn("Move page|Move %n pages", len(pages))
        if commit_pages(self._session, label, move_pages(self._session.editor.committed, pages, to)):
            self.choose(pages)

    def _place_at(self, at: QPoint) -> int:
        return self._layout.gap_at(at + QPoint(0, self.verticalOffset()))

    def _end_moving(self) -> Reorder | None:
        moving, self._moving = self._moving, None
        if moving is not None:
            moving.end()
            self.unsetCursor()
            self.setState(QAbstractItemView.State.NoState)
            self.viewport().update()
        return moving

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            before, self._hovered = self._hovered, row
            for changed in (before, row):
                if 0 <= changed < len(self._layout.cells):
                    self.viewport().update(self._cell_area(changed))

    def _cell_area(self, row: int) -> QRect:
        cell = self._layout.cells[row].translated(0, -self.verticalOffset())
        return cell.adjusted(-24, -REACH, 24, self._spacing.label)

    def _shown(self) -> tuple[PageId, ...]:
        top = self.verticalOffset()
        rows = self._layout.between(top, top + self.viewport().height())
        return tuple(self._pages.page(row) for row in rows)

    def _keep_chosen(self) -> None:
        self._end_moving()
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        self._kept = tuple(self._pages.page(row) for row in rows if row < self._pages.rowCount())

    def _renew(self) -> None:
        """Other pages, or another order: what was chosen stays chosen."""
        self._hovered = -1
        self._arrange()
        here = self._session.page
        if here is None:
            return
        kept = [p for p in self._kept if p in self._session.document.comic.pages]
        self.choose([here, *(p for p in kept if p != here)] if here in kept else [here])
        self.scrollTo(self.currentIndex())

    def _follow(self, page: str) -> None:
        """The page in view is chosen; a choice of several that holds it stays."""
        if self._turning or not page:
            return
        if page not in self.chosen():
            self.choose([PageId(page)])
        else:
            flags = QItemSelectionModel.SelectionFlag
            row = self._session.document.comic.pages.index(PageId(page))
            self.selectionModel().setCurrentIndex(self._pages.index(row, 0), flags.NoUpdate)

    def _arrange(self) -> None:
        document = self._session.document
        fmt = document.comic.format
        self._layout = Arrangement(
            list(document.pages()),
            fmt.width / fmt.height,
            document.comic.reading,
            self._spacing,
            self.viewport().width(),
        )
        high = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._layout.height - high))
        bar.setPageStep(high)
        bar.setSingleStep(max(16, self._spacing.height // 3))
        self.viewport().update()
