"""The outline's tree: bars dragged by their ends, panels dragged to other places, beats written in place."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.editing.commands.layout import set_importance
from kitsumy_desktop.editing.commands.outline import move_panel_to
from kitsumy_desktop.ui.editor.outline.model import Index, OutlineModel
from kitsumy_desktop.ui.editor.outline.rows import OutlineDelegate, grips, importance_at
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, tr
from kitsumy_desktop.ui.theme.theme import Theme

INDENT = 14
EDGE = 24
"""Logical pixels from the edge within which a drag scrolls."""


class _Place(NamedTuple):
    """Where a dragged panel would land: its number on a page, and the line that shows it."""

    page: PageId
    number: int
    y: int
    """In the viewport."""


class OutlineTree(QTreeView):
    """Pages and their panels; what is chosen here is selected on the canvas."""

    def __init__(self, session: Session, model: OutlineModel, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._rows = model
        self._theme = theme
        self._gripped: PanelId | None = None
        self._dragged: PanelId | None = None
        self._place: _Place | None = None
        self._following = False
        self.setProperty("role", "outline")
        self.setAccessibleName(tr("Outline"))
        self.setModel(model)
        delegate = OutlineDelegate(model, theme)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setIndentation(INDENT)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        model.rebuilt.connect(self._rebuilt)
        session.selected.connect(self._follow)
        session.page_changed.connect(lambda _page: self._follow())
        theme.changed.connect(self.viewport().update)
        self._rebuilt()

    # Bars and panels under the hand.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a bar's end, or choose."""
        at = event.position().toPoint()
        panel = self._grip_at(at) if event.button() is Qt.MouseButton.LeftButton else None
        if panel is None:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCurrentIndex(self._rows.index_of(panel))
        self._gripped = panel

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The page is laid out as the bar has it; a dragged panel shows where it would land."""
        at = event.position().toPoint()
        if self._gripped is not None:
            self._stretch(self._gripped, at)
            return
        if self._dragged is None:
            super().mouseMoveEvent(event)
        if self._dragged is not None:
            self._drag_to(at)
        else:
            over = self._grip_at(at) is not None
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was shown becomes true, as one step."""
        if self._gripped is not None:
            self._gripped = None
            self._session.commit(named("Importance"))
            return
        panel, place = self._dragged, self._place
        self._end_drag()
        if panel is not None and place is not None:
            self._move(panel, place.page, place.number)
        else:
            super().mouseReleaseEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Begin to move the chosen panel."""
        self._dragged = self._rows.panel_at(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up; Ctrl and an arrow changes the importance, Alt and an arrow moves the panel."""
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape and (self._gripped or self._dragged):
            self._give_up()
        elif held & Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._weigh(1 if key == Qt.Key.Key_Right else -1)
        elif held & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._shift(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing half done stays when something else gets the keys."""
        self._give_up()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the line where a panel would land."""
        super().paintEvent(event)
        if self._place is not None:
            painter = QPainter(self.viewport())
            line = QRect(INDENT, self._place.y - 1, self.viewport().width() - INDENT - 8, 3)
            painter.fillRect(line, QColor(self._theme.tokens.accent))
            painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show the page and select the panel."""
        super().currentChanged(current, previous)
        if self._following or not current.isValid():
            return
        self._following = True
        self._session.show_page(self._rows.home_of(current))
        panel = self._rows.panel_at(current)
        self._session.select((panel,) if panel is not None else ())
        self._following = False

    # What it does.

    def _grip_at(self, at: QPoint) -> PanelId | None:
        index = self.indexAt(at)
        panel = self._rows.panel_at(index) if index.isValid() else None
        if panel is None:
            return None
        row = self._rows.panel_row(index)
        return panel if grips(self.visualRect(index), row.importance, at.x()) else None

    def _stretch(self, panel: PanelId, at: QPoint) -> None:
        wanted = importance_at(self.visualRect(self._rows.index_of(panel)), at.x())
        editor = self._session.editor
        if wanted != editor.document.panel(panel).importance:
            same = wanted == editor.committed.panel(panel).importance
            if same:
                editor.cancel()
            else:
                editor.preview(set_importance(editor.committed, panel, wanted))

    def _weigh(self, by: int) -> None:
        panel = self._rows.panel_at(self.currentIndex())
        if panel is not None:
            document = self._session.editor.committed
            wanted = document.panel(panel).importance + by
            if 1 <= wanted <= 5:
                self._session.commit(named("Importance"), set_importance(document, panel, wanted))

    def _shift(self, by: int) -> None:
        """The panel one place on or back, over the edge of its page as well."""
        panel = self._rows.panel_at(self.currentIndex())
        if panel is None:
            return
        document = self._session.editor.committed
        page = document.page(document.panel(panel).page)
        index, pages = page.panels.index(panel) + by, document.comic.pages
        if 0 <= index < len(page.panels):
            self._move(panel, page.id, index)
            return
        beyond = pages.index(page.id) + by
        if 0 <= beyond < len(pages):
            end = 0 if by > 0 else len(document.page(pages[beyond]).panels)
            self._move(panel, pages[beyond], end)

    def _move(self, panel: PanelId, page: PageId, index: int) -> None:
        document = self._session.editor.committed
        if self._session.commit(named("Move panel"), move_panel_to(document, panel, page, index)):
            self.setCurrentIndex(self._rows.index_of(panel))

    def _drag_to(self, at: QPoint) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if at.y() < EDGE or at.y() > high - EDGE:
            bar.setValue(bar.value() + (-EDGE // 2 if at.y() < EDGE else EDGE // 2))
        self._place = self._place_at(at)
        self.viewport().update()

    def _place_at(self, at: QPoint) -> _Place | None:
        index = self.indexAt(QPoint(max(INDENT + 4, at.x()), at.y()))
        if not index.isValid() or self._dragged is None:
            return None
        box, page = self.visualRect(index), self._rows.home_of(index)
        if self._rows.panel_at(index) is None:
            return _Place(page, 0, box.bottom())
        after = at.y() > box.center().y()
        place = index.row() + after
        panels = self._session.document.page(page).panels
        if self._dragged in panels and panels.index(self._dragged) < place:
            place -= 1
        return _Place(page, place, box.bottom() if after else box.top())

    def _end_drag(self) -> None:
        self._dragged = self._place = None
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _give_up(self) -> None:
        if self._gripped is not None:
            self._gripped = None
            self._session.editor.cancel()
        if self._dragged is not None:
            self._end_drag()

    def _rebuilt(self) -> None:
        self._gripped = self._dragged = self._place = None
        self.expandAll()
        self._follow()

    def _follow(self, *_news: object) -> None:
        """What is selected on the canvas, or the page in view, is the current row."""
        session = self._session
        if self._following or session.page is None:
            return
        index = self._rows.index_of(session.selection[-1]) if session.selection else QModelIndex()
        if not index.isValid():
            index = self._rows.index_of(session.page)
        self._following = True
        self.setCurrentIndex(index)
        self._following = False
