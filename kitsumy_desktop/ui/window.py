"""The main window: library home or one open comic; commands, notices, and what outlives a comic."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QLocale, QTimer
from PySide6.QtGui import QActionGroup, QCloseEvent, QStatusTipEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import Journal
from kitsumy_desktop.library.library import Opened
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.bundles import Bundles
from kitsumy_desktop.ui.dialogs.export_dialog import ExportRequest
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.editor.cast.work import CastWork
from kitsumy_desktop.ui.editor.commands import EditorCommands
from kitsumy_desktop.ui.editor.desk import Desk
from kitsumy_desktop.ui.editor.drops.work import DropWork
from kitsumy_desktop.ui.editor.look import Left
from kitsumy_desktop.ui.editor.page_work import PageWork
from kitsumy_desktop.ui.editor.pictures.work import PictureWork
from kitsumy_desktop.ui.editor.scopes import scopes_of
from kitsumy_desktop.ui.editor.script.work import ScriptWork
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.home.view import HomeView
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.keymap import Keymap
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.palette.finder import Finder
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.regions import go_to_region
from kitsumy_desktop.ui.services import Services, Shelf
from kitsumy_desktop.ui.sides import SIDES
from kitsumy_desktop.ui.speaking import Speaking
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Choice, Theme
from kitsumy_desktop.ui.window_dialogs import WindowDialogs
from kitsumy_desktop.ui.writing_desk.plan_view import PlanView
from kitsumy_desktop.ui.writing_desk.stories import Stories
from kitsumy_desktop.ui.writing_desk.suggest import COMMANDS as PROPOSALS
from kitsumy_desktop.ui.writing_desk.suggest import Suggestions

THEMES: dict[str, Choice] = {"theme.system": "system", "theme.light": "light", "theme.dark": "dark"}


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
        self.actions_ = ActionSet(self, theme, Keymap(memory, self), self._run)
        self.actions_.fill_menu_bar(self.menuBar())
        self.addActions(self.actions_.all())
        self._check_actions()
        self.home = self._make_home()
        self.dialogs = WindowDialogs(self, services, theme, self.notices, self.actions_)
        self.stories = Stories(self, self, services, theme, memory)
        self.stories.plan_changed.connect(self._enable)
        self.home.new_requested.connect(self.stories.ask_new_comic)
        self.bundles = Bundles(self, self, services, self.notices, self.tasks)
        self.finder = Finder(self, theme, memory, self.actions_, self._take_tool)
        self.speaking = Speaking(
            self, memory, self.notices, self.actions_,
            idle=self._nothing_waits, retell=self._retell, remake=self._remake,
        )  # fmt: skip
        self.dialogs.language_wanted.connect(self.speaking.choose)
        self.view: EditorView | None = None
        self._commands: EditorCommands | None = None
        self.work: PageWork | None = None
        self.pictures: PictureWork | None = None
        self.script: ScriptWork | None = None
        self.cast: CastWork | None = None
        self.suggestions: Suggestions | None = None
        self._comic_tasks = self.tasks.branch()
        self._restore(memory.geometry())
        self.show_home()

    def show_home(self) -> None:
        """Close the comic or the plan, and show the library."""
        self._close_comic()
        self.stories.close_plan()
        self.home.reload()
        self.stories.show_unfinished()
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

    def make_comic(self, wanted: NewComic) -> None:
        """Make the comic the person described, or begin to write it."""
        self.stories.make_comic(wanted)

    async def open_made(self, document: Document, *, draw: bool = True) -> None:
        """Keep a new comic, open it, and draw its drafts. Raises LibraryError."""
        shelf, comic = self._services.shelf, document.comic.id
        await asyncio.to_thread(shelf.create, document)
        self._show_opened(*await asyncio.to_thread(_read, shelf, comic))
        # The pages are seen before the work on them begins.
        await asyncio.sleep(0)
        if draw and self.work is not None:
            self.work.draw_missing()

    def show_plan(self, view: PlanView) -> None:
        """Put the plan editor in place of what is in view."""
        self._close_comic()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.setWindowTitle(f"{tr('Plan')} — Kitsumy")

    def event(self, event: QEvent) -> bool:
        """What a menu entry or a button is for is said where tools say what they do."""
        if isinstance(event, QStatusTipEvent) and self.view is not None:
            self.view.tell(event.tip())
            return True
        return super().event(event)

    def set_up(self, provider: str) -> QDialog:
        """The settings, opened where a provider is set up."""
        return self.dialogs.set_up(provider)

    def export(self, request: ExportRequest) -> None:
        """Write the open comic to a file or folder."""
        if self.view is not None:
            self._comic_tasks.spawn(self._export(self.view, request), "export")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already; only remember the window."""
        self._memory.keep_geometry(bytes(self.window().saveGeometry().data()))
        self._close_comic()
        self.stories.close_plan()
        self.stories.forget_now()
        super().closeEvent(event)

    def _show_opened(self, opened: Opened, journal: Journal) -> None:
        for problem in opened.problems:
            self.notices.tell(tr("This comic has a fault: {problem}", problem=problem), "warning")
        self._show_comic(Editor(opened.document, journal, opened.history))

    async def _export(self, view: EditorView, request: ExportRequest) -> None:
        target = Path(f"{request.target}/") if request.folder else request.target
        view.canvas.finish()
        await view.words.settled()
        document = view.session.editor.committed
        with view.work.begin(tr("Exporting page")) as work:
            await self._services.export(
                document, [target], request.dpi, work.progress, work.cancelled, request.whole_spreads
            )
        self.notices.tell(tr("Exported to {path}", path=str(request.target)))

    def _make_home(self) -> HomeView:
        home = HomeView(self._services.shelf, self._theme, self.notices)
        home.open_requested.connect(lambda comic: self.open_comic(ComicId(comic)))
        home.comics_dropped.connect(lambda files: self.bundles.take_in(files))
        self._stack.addWidget(home)
        return home

    def _retell(self) -> None:
        """Menus and actions in the language of the window, and whoever names them by what is selected."""
        self.setLocale(QLocale())
        self.actions_.retranslate()
        self.actions_.fill_menu_bar(self.menuBar())
        self.finder.retranslate()
        self._enable()

    def _nothing_waits(self) -> bool:
        """Whether no work runs and no proposal of the writer, which was paid for, waits for an answer."""
        plan, suggestions = self.stories.plan, self.suggestions
        proposed = plan is not None and plan.proposal is not None
        suggested = suggestions is not None and not suggestions.bar.isHidden()
        return len(self.tasks) == 0 and not proposed and not suggested

    def _remake(self) -> None:
        """Library, plan and comic in the language of the window; what they show stays where it was."""
        in_view = self._stack.currentWidget()
        earlier, self.home = self.home, self._make_home()
        self.stories.take_home(self.home)
        self.home.new_requested.connect(self.stories.ask_new_comic)
        self.home.reload()
        self.stories.show_unfinished()
        if in_view is earlier:
            self._stack.setCurrentWidget(self.home)
        self._stack.removeWidget(earlier)
        earlier.deleteLater()
        self.stories.remake_plan()
        self.dialogs.remake()
        view = self.view
        if view is not None:
            left = view.left()
            self._show_comic(view.session.editor, left)
        self._enable()

    def _take_tool(self, tool: str) -> None:
        if self.view is not None:
            self.view.canvas.set_tool(tool)
            self.view.canvas.setFocus()

    def _show_comic(self, editor: Editor, left: Left | None = None) -> None:
        """`left`: where an earlier view of it was; None: where the person left it last time."""
        self._close_comic()
        self.stories.close_plan()
        session = Session(editor, self._services, self.notices)
        left = left or Left.remembered(*self._memory.place(editor.document.comic.id))
        if left.page in editor.document.comic.pages:
            session.show_page(left.page)
        self._comic_tasks = self.tasks.branch()
        view = EditorView(session, self.actions_, self._theme, self._comic_tasks, left.look)
        view.halves(self._memory.splitter("words"))
        view.inspector.fold(self._memory.folded())
        view.inspector.folded.connect(self._memory.keep_folded)
        self.work = PageWork(session, view.work, self._comic_tasks)
        self.pictures = PictureWork(view, self.actions_, self._theme, self._comic_tasks)
        self.pictures.settings_wanted.connect(self.set_up)
        self._commands = EditorCommands(
            Desk(view, self.work, self.actions_, self._theme, self._comic_tasks, self._memory)
        )
        self.script = ScriptWork(view, self.work, self._theme, self._comic_tasks)
        self.cast = CastWork(view, self.work, self.actions_)
        self.suggestions = Suggestions(view, self.work, self._theme, self._comic_tasks)
        self.suggestions.settings_wanted.connect(self.set_up)
        DropWork(view, self._comic_tasks, self.script.take, self.bundles.take_in)
        session.selected.connect(self._enable)
        session.page_changed.connect(self._enable)
        session.gutter_changed.connect(self._enable)
        session.changed.connect(self._enable)
        view.state.changed.connect(self._enable)
        self.view = view
        for command, side in SIDES.items():
            shown = self._memory.side(side)
            self.actions_[command].setChecked(shown)
            view.show_side(side, shown)
        self.actions_["view.guides"].setChecked(self._memory.guides())
        view.canvas.show_guides(self._memory.guides())
        self.setWindowTitle(f"{editor.document.comic.title} — Kitsumy")
        self._enable()
        session.select(left.selection)
        view.canvas.set_tool(left.tool)
        # Making the view, placing it, drawing its page and painting it take a turn of the loop each.
        QTimer.singleShot(0, view, lambda: self._place(view))

    def _place(self, view: EditorView) -> None:
        if self.view is not view:
            return
        view.setUpdatesEnabled(False)
        QTimer.singleShot(0, view, lambda: self._reveal(view))
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.canvas.setFocus()

    def _reveal(self, view: EditorView) -> None:
        if self.view is view:
            view.draw_first()
        view.setUpdatesEnabled(True)

    def _close_comic(self) -> None:
        view, self.view = self.view, None
        self._commands = self.work = self.cast = None
        pictures, self.pictures = self.pictures, None
        script, self.script = self.script, None
        suggestions, self.suggestions = self.suggestions, None
        if view is None:
            return
        if suggestions is not None:
            suggestions.close()
        if pictures is not None:
            pictures.close()
        if script is not None:
            script.close()
        self._memory.keep_place(view.session.document.comic.id, *view.left().text)
        self._memory.keep_splitter("words", view.halves())
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
            self.view.show_side(SIDES[command], checked)
            self._memory.keep_sides({side: self.actions_[c].isChecked() for c, side in SIDES.items()})
        elif command == "view.guides" and self.view is not None:
            self.view.canvas.show_guides(checked)
            self._memory.keep_guides(checked)
        elif not any(part is not None and part.run(command) for part in self._parts()):
            self._run_window(command)

    def _parts(self) -> tuple[EditorCommands | PictureWork | ScriptWork | CastWork | Suggestions | None, ...]:
        """Who does the commands of the open comic."""
        return self._commands, self.pictures, self.script, self.cast, self.suggestions

    def _run_window(self, command: str) -> None:
        plan = self.stories.plan
        table: dict[str, Callable[[], object]] = {
            "file.new": self.stories.ask_new_comic,
            "file.home": self.show_home,
            "file.export": self._ask_export,
            "file.quit": self.window().close,
            "plan.open": self.stories.ask_plan_file,
            "help.palette": lambda: self.finder.open(self.view),
            "view.region_next": lambda: go_to_region(self._regions(), 1),
            "view.region_previous": lambda: go_to_region(self._regions(), -1),
        }
        if plan is not None:
            table |= {"edit.undo": plan.undo, "edit.redo": plan.redo}
        if not any(part.run(command) for part in (self.dialogs, self.speaking, self.bundles)):
            table[command]()

    def _regions(self) -> list[QWidget]:
        shown = self._stack.currentWidget()
        parts = self.view.regions() if self.view is not None and shown is self.view else [shown]
        return [self.menuBar(), *parts]

    def _ask_export(self) -> None:
        if self.view is not None:
            self.dialogs.ask_export(self.view.session.document, self.export)

    def _check_actions(self) -> None:
        group = QActionGroup(self)
        for command, choice in THEMES.items():
            group.addAction(self.actions_[command])
            self.actions_[command].setChecked(choice == self._theme.choice)

    def _choose_theme(self, command: str) -> None:
        self._theme.choose(THEMES[command])
        self._memory.keep_theme(THEMES[command])

    def _enable(self, *_news: object) -> None:
        view, plan = self.view, self.stories.plan
        self.actions_.enable(scopes_of(view.session, view.state) if view is not None else frozenset())
        undo = redo = ""
        if view is not None:
            history = view.session.editor.history
            undo, redo = (step.label if step else "" for step in (history.undoable, history.redoable))
            if self._services.shelf.read_only:
                for command in PROPOSALS:
                    self.actions_[command].setEnabled(False)
        elif plan is not None:
            self.actions_["file.home"].setEnabled(True)
            undo, redo = plan.undo_name, plan.redo_name
        self._name_step("edit.undo", tr("Undo"), undo)
        self._name_step("edit.redo", tr("Redo"), redo)

    def _name_step(self, command: str, verb: str, step: str) -> None:
        """The menu says what would be undone or redone."""
        action = self.actions_[command]
        action.setEnabled(bool(step))
        action.setText(f"{verb} “{told(step)}”" if step else verb)

    def _restore(self, geometry: bytes) -> None:
        if geometry:
            self.restoreGeometry(QByteArray(geometry))


def _read(shelf: Shelf, comic: ComicId) -> tuple[Opened, Journal]:
    """What an editor needs; from any thread. Raises LibraryError."""
    return shelf.load(comic), shelf.journal(comic)
