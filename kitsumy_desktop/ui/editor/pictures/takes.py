"""The takes strip: every picture ever made for the selected panel; a click puts one back."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.job import JobId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.commands.art import show_take
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.editor.cast.promote import reference_menu
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.pictures.takes_delegate import CELL, TakeDelegate
from kitsumy_desktop.ui.editor.pictures.takes_model import TakesModel
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, tr
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

COLUMNS = 3
OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOST_ROWS = 3
"""More takes than these rows hold are scrolled."""


class TakesStrip(QListView):
    """Takes of the one panel that is selected."""

    reference_wanted = Signal(object)
    """Take from which a new picture shall be made."""
    recipe_wanted = Signal(object)
    """Take whose recipe the person wants to see."""
    removal_wanted = Signal(object)
    """Take that shall go."""

    def __init__(
        self, session: Session, state: PictureState, pictures: PictureCache, tasks: Tasks, theme: Theme
    ) -> None:
        super().__init__()
        self.hide()
        self._session = session
        self._tasks = tasks
        self._panel: PanelId | None = None
        self._loading: asyncio.Task[object] | None = None
        self.takes = TakesModel(pictures, self.devicePixelRatioF())
        self.setModel(self.takes)
        self.setItemDelegate(TakeDelegate(theme))
        self.setProperty("role", "takes")
        self.setAccessibleName(tr("Takes"))
        self.setAccessibleDescription(tr("Every picture made for this panel. Enter shows the chosen one."))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setGridSize(QSize(CELL, CELL))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(self._use_row)
        self.takes.modelReset.connect(self._resize)
        session.selected.connect(self._follow)
        session.changed.connect(self._changed)
        state.arrived.connect(self._arrived)
        self._resize()
        self._follow()

    def use(self, take: Take) -> None:
        """Show a take in the panel, as one step."""
        document = self._session.editor.committed
        if self._panel is not None and document.find(self._panel) is not None:
            art = self._session.services.generation.art(take)
            self._session.commit(named("Put a take back"), show_take(document, self._panel, art))

    def current_take(self) -> Take | None:
        """The chosen take, not necessarily the one that is shown."""
        return self.takes.take(self.currentIndex())

    def reload(self) -> None:
        """Ask for the takes again."""
        if self._loading is not None:
            self._loading.cancel()
        if self._panel is None:
            self.takes.show((), {})
            return
        self._loading = self._tasks.spawn(self._load(self._panel), "takes")

    def close_strip(self) -> None:
        """Read no more pictures."""
        self.takes.close()

    def event(self, event: QEvent) -> bool:
        """Delete means the take here, not what is selected on the page."""
        asked = event.type() == QEvent.Type.ShortcutOverride and self.current_take() is not None
        if asked and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the chosen take, Delete puts it away."""
        take = self.current_take()
        if take is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.use(take)
        elif take is not None and event.key() == Qt.Key.Key_Delete:
            self._remove(take)
        else:
            super().keyPressEvent(event)

    async def _load(self, panel: PanelId) -> None:
        generation = self._session.services.generation
        takes = await generation.takes(self._session.document.comic.id, panel)
        names = dict.fromkeys(JobId(t.job) for t in takes if t.job)
        found = [await generation.job(name) for name in names]
        if panel == self._panel:
            self.takes.show(takes, {job.id: job for job in found if job is not None})
            self._show_current()

    def _follow(self, *_ids: object) -> None:
        record = self._session.selected_record()
        panel = record.id if isinstance(record, Panel) else None
        if panel != self._panel:
            self._panel = panel
            self.takes.show((), {})
            self.reload()
        self._show_current()

    def _changed(self, diff: Diff, phase: Phase) -> None:
        if self._panel is None or self._panel not in diff.touched():
            return
        self._show_current()
        panel = self._session.document.find(self._panel)
        art = panel.art if isinstance(panel, Panel) else None
        known = art is None or any(t.picture == art.picture for t in self.takes.takes)
        if phase is Phase.COMMIT and not known:
            self.reload()

    def _arrived(self, panel: str) -> None:
        if panel == self._panel:
            self.reload()

    def _show_current(self) -> None:
        panel = self._session.document.find(self._panel or "")
        art = panel.art if isinstance(panel, Panel) else None
        self.takes.show_current(art.picture if art is not None else None)

    def _resize(self) -> None:
        rows = -(-len(self.takes.takes) // COLUMNS)
        self.setFixedHeight(max(1, min(MOST_ROWS, rows)) * CELL + 2)

    def _use_row(self, index: QModelIndex) -> None:
        take = self.takes.take(index)
        if take is not None:
            self.use(take)

    def _show_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        take = self.takes.take(index if index.isValid() else self.currentIndex())
        if take is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Use this picture"), lambda: self.use(take))
        menu.addAction(tr("Make a new one from it…"), lambda: self.reference_wanted.emit(take))
        recipe = menu.addAction(tr("Show its recipe…"), lambda: self.recipe_wanted.emit(take))
        recipe.setEnabled(self.takes.job(take) is not None)
        menu.addMenu(reference_menu(self._session, take, menu))
        menu.addSeparator()
        remove = menu.addAction(tr("Remove…"), lambda: self._remove(take))
        remove.setEnabled(not self._is_shown(take))
        menu.popup(self.viewport().mapToGlobal(at))

    def _remove(self, take: Take) -> None:
        if self._is_shown(take):
            self._session.notices.tell(tr("The panel shows this picture. Show another one first."))
        else:
            self.removal_wanted.emit(take)

    def _is_shown(self, take: Take) -> bool:
        panel = self._session.document.find(take.panel)
        return isinstance(panel, Panel) and panel.art is not None and panel.art.picture == take.picture
