"""The main window: library home or one open comic; commands, notices, and what outlives a comic."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QActionGroup, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from kitsumy_desktop import __version__
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import ComicId, PanelId
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.history import Entry
from kitsumy_desktop.editing.journal import Journal
from kitsumy_desktop.library.library import Opened
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.dialogs.export_dialog import ExportDialog, ExportRequest
from kitsumy_desktop.ui.dialogs.new_comic import NewComic, NewComicDialog
from kitsumy_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from kitsumy_desktop.ui.editor.commands import EditorCommands
from kitsumy_desktop.ui.editor.page_work import PageWork
from kitsumy_desktop.ui.editor.pictures.work import PictureWork
from kitsumy_desktop.ui.editor.scopes import scopes_of
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.home.view import HomeView
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.new_comic import blank_comic
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.services import Services, Shelf
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Choice, Theme

THEMES: dict[str, Choice] = {"theme.system": "system", "theme.light": "light", "theme.dark": "dark"}
SIDES = {"view.strip": "strip", "view.inspector": "inspector", "view.script": "script"}


class MainWindow(QMainWindow):
    """One window, one open comic at a time; the library is behind it."""

    def __init__(self, services: Services, theme: Theme, memory: Memory) -> None:
        super().__init__()
        self.setWindowTitle("Kitsumy")
        self.setMinimumSize(960, 600)
        self.resize(1440, 900)
        self._services = services
        self._theme = theme
        self._memory = memory
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.notices = Notices(self, theme)
        self.tasks = Tasks(self.notices.tell_error)
        self.actions_ = ActionSet(self, theme, self._run)
        self.actions_.fill_menu_bar(self.menuBar())
        self.addActions(self.actions_.all())
        self._check_actions()
        self.home = HomeView(services.shelf, theme, self.notices)
        self.home.open_requested.connect(lambda comic: self.open_comic(ComicId(comic)))
        self.home.new_requested.connect(self.ask_new_comic)
        self._stack.addWidget(self.home)
        self.view: EditorView | None = None
        self._commands: EditorCommands | None = None
        self.work: PageWork | None = None
        self.pictures: PictureWork | None = None
        self._comic_tasks = self.tasks.branch()
        self._restore(memory.geometry())
        self.show_home()

    def show_home(self) -> None:
        """Close the comic and show the library."""
        self._close_comic()
        self.home.reload()
        self._stack.setCurrentWidget(self.home)
        self.setWindowTitle("Kitsumy")
        self.actions_.enable(frozenset())
        self.home.list.setFocus()

    def open_comic(self, comic: ComicId) -> None:
        """Open a comic of the library; a failure is told and the library stays."""
        try:
            opened, journal = _read(self._services.shelf, comic)
        except KitsumyError as error:
            self.notices.tell_error(error)
            return
        self._show_opened(opened, journal)

    def ask_new_comic(self) -> None:
        """Open the new-comic dialog."""
        dialog = NewComicDialog(
            self, self._services.formats(), self._services.styles(), self._memory.new_comic()
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.make_comic)
        dialog.open()

    def make_comic(self, wanted: NewComic) -> None:
        """Make the comic the person described, open it, and draw its drafts."""
        self._memory.keep_new_comic(wanted.options)
        if wanted.text:
            self.tasks.spawn(self._make(wanted), "make comic")
        else:
            self._open_new(blank_comic(wanted, self._services.ids))

    def export(self, request: ExportRequest) -> None:
        """Write the open comic to a file or folder."""
        if self.view is not None:
            self._comic_tasks.spawn(self._export(self.view, request), "export")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already; only remember the window."""
        self._memory.keep_geometry(bytes(self.window().saveGeometry().data()))
        self._close_comic()
        super().closeEvent(event)

    async def _make(self, wanted: NewComic) -> None:
        with self.home.work.begin(tr("Laying out pages")) as work:
            built = await self._services.compose(wanted.text, wanted.options)
            if work.cancelled():
                return
        if built.diagnostics:
            first = built.diagnostics[0]
            more = len(built.diagnostics) - 1
            text = tr("Line {line}: {message}", line=first.line, message=first.message)
            self.notices.tell(text + (f" (+{more})" if more else ""), "warning")
        shelf, comic = self._services.shelf, built.document.comic.id
        await asyncio.to_thread(shelf.create, built.document)
        self._show_opened(*await asyncio.to_thread(_read, shelf, comic))
        # The pages are seen before the work on them begins.
        await asyncio.sleep(0)
        if self.work is not None:
            self.work.draw_missing()

    def _show_opened(self, opened: Opened, journal: Journal) -> None:
        for problem in opened.problems:
            self.notices.tell(tr("This comic has a fault: {problem}", problem=problem), "warning")
        self._show_comic(Editor(opened.document, journal, opened.history))

    def _open_new(self, document: Document) -> None:
        try:
            self._services.shelf.create(document)
        except KitsumyError as error:
            self.notices.tell_error(error)
            return
        self.open_comic(document.comic.id)

    async def _export(self, view: EditorView, request: ExportRequest) -> None:
        target = Path(f"{request.target}/") if request.folder else request.target
        view.canvas.finish()
        document = view.session.editor.committed
        with view.work.begin(tr("Exporting page")) as work:
            await self._services.export(document, [target], request.dpi, work.progress, work.cancelled)
        self.notices.tell(tr("Exported to {path}", path=str(request.target)))

    def _show_comic(self, editor: Editor) -> None:
        self._close_comic()
        session = Session(editor, self._services, self.notices)
        self._comic_tasks = self.tasks.branch()
        view = EditorView(session, self.actions_, self._theme, self._comic_tasks)
        self.work = PageWork(session, view.work, self._comic_tasks)
        self.pictures = PictureWork(view, self.actions_, self._theme, self._comic_tasks)
        self.pictures.settings_wanted.connect(self._set_up)
        self._commands = EditorCommands(view, self.work)
        work = self.work
        view.canvas.files_dropped.connect(
            lambda files, panel, at: work.place_files(list(files), _panel(panel), _point(at))
        )
        session.selected.connect(self._enable)
        session.changed.connect(self._enable)
        view.state.changed.connect(self._enable)
        self.view = view
        for command, side in SIDES.items():
            shown = self._memory.side(side)
            self.actions_[command].setChecked(shown)
            view.side(side).setVisible(shown)
        self.actions_["view.guides"].setChecked(self._memory.guides())
        view.canvas.show_guides(self._memory.guides())
        self.setWindowTitle(f"{editor.document.comic.title} — Kitsumy")
        self._enable()
        # Making the view, placing it and painting it take a turn of the loop each: none is long.
        QTimer.singleShot(0, view, lambda: self._place(view))

    def _place(self, view: EditorView) -> None:
        if self.view is not view:
            return
        view.setUpdatesEnabled(False)
        QTimer.singleShot(0, view, lambda: view.setUpdatesEnabled(True))
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.canvas.setFocus()

    def _close_comic(self) -> None:
        view, self.view, self._commands, self.work = self.view, None, None, None
        pictures, self.pictures = self.pictures, None
        if view is None:
            return
        if pictures is not None:
            pictures.close()
        view.close_comic()
        for what in view.work.stop_all():
            self.notices.tell(tr("{what}: stopped.", what=what))
        self._stack.removeWidget(view)
        self.tasks.spawn(self._put_away(view, self._comic_tasks), "put away", to_the_end=True)

    async def _put_away(self, view: EditorView, tasks: Tasks) -> None:
        """The view goes when nothing reports to it any more."""
        await tasks.close()
        view.deleteLater()
        await self._services.thumbnail(view.session.editor.committed)

    def _run(self, command: str, checked: bool) -> None:
        if command in THEMES:
            self._choose_theme(command)
        elif command in SIDES and self.view is not None:
            self.view.side(SIDES[command]).setVisible(checked)
            self._memory.keep_side(SIDES[command], checked)
        elif command == "view.guides" and self.view is not None:
            self.view.canvas.show_guides(checked)
            self._memory.keep_guides(checked)
        elif not (self._commands is not None and self._commands.run(command)) and not (
            self.pictures is not None and self.pictures.run(command)
        ):
            self._run_window(command)

    def _run_window(self, command: str) -> None:
        table = {
            "file.new": self.ask_new_comic,
            "file.home": self.show_home,
            "file.export": self._ask_export,
            "file.settings": self._show_settings,
            "file.quit": self.window().close,
            "help.shortcuts": self._show_shortcuts,
            "help.about": self._show_about,
            "tools.calculator": self._show_calculator,
            "tools.monitor": self._show_monitor,
        }
        table[command]()

    def _ask_export(self) -> None:
        if self.view is None:
            return
        comic = self.view.session.document.comic
        dialog = ExportDialog(self, comic.title, comic.format.dpi)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.export)
        dialog.open()

    def _show_settings(self) -> None:
        self._set_up("")

    def _set_up(self, provider: str) -> None:
        """The settings, opened where a provider is set up."""
        from kitsumy_desktop.ui.settings.dialog import SettingsDialog  # the first frame does not wait for it

        dialog = self.findChild(SettingsDialog) or SettingsDialog(self, self._services, self._theme)
        if provider in ("runpod-serverless", "runpod-pod"):
            dialog.show_page("runpod")
        elif provider == "comfy":
            dialog.show_page("comfy")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _show_calculator(self) -> None:
        from kitsumy_desktop.ui.money.calculator import CalculatorDialog

        dialog = CalculatorDialog(self, self._services.generation)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_monitor(self) -> None:
        from kitsumy_desktop.ui.money.monitor import MonitorWindow

        monitor = self.findChild(MonitorWindow)
        if monitor is None:
            monitor = MonitorWindow(self, self._services.generation, self._title_of)
            monitor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        monitor.show()
        monitor.activateWindow()

    def _title_of(self, comic: ComicId) -> str:
        """The comic's title, also when it is no longer on the shelf."""
        titles = {known.id: known.title for known in self._services.shelf.comics()}
        return titles.get(comic, tr("A deleted comic")) or tr("Untitled")

    def _show_shortcuts(self) -> None:
        dialog = ShortcutsDialog(self, self.actions_.all())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_about(self) -> None:
        self.notices.tell(tr("Kitsumy {version}. Your comics live on this computer.", version=__version__))

    def _check_actions(self) -> None:
        group = QActionGroup(self)
        for command, choice in THEMES.items():
            group.addAction(self.actions_[command])
            self.actions_[command].setChecked(choice == self._theme.choice)

    def _choose_theme(self, command: str) -> None:
        self._theme.choose(THEMES[command])
        self._memory.keep_theme(THEMES[command])

    def _enable(self, *_news: object) -> None:
        view = self.view
        self.actions_.enable(scopes_of(view.session, view.state) if view is not None else frozenset())
        if self.view is not None:
            history = self.view.session.editor.history
            self._name_step("edit.undo", tr("Undo"), history.undoable)
            self._name_step("edit.redo", tr("Redo"), history.redoable)

    def _name_step(self, command: str, verb: str, step: Entry | None) -> None:
        """The menu says what would be undone or redone."""
        action = self.actions_[command]
        action.setEnabled(step is not None)
        action.setText(f"{verb} “{tr(step.label)}”" if step is not None else verb)

    def _restore(self, geometry: bytes) -> None:
        if geometry:
            self.restoreGeometry(QByteArray(geometry))


def _read(shelf: Shelf, comic: ComicId) -> tuple[Opened, Journal]:
    """What an editor needs; from any thread. Raises LibraryError."""
    return shelf.load(comic), shelf.journal(comic)


def _panel(value: object) -> PanelId | None:
    return PanelId(value) if isinstance(value, str) and value else None


def _point(value: object) -> Point | None:
    return value if isinstance(value, Point) else None
