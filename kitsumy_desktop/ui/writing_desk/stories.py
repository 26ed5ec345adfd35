"""New comics and the stories they come from: what the window does before a comic is there."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import ExportError, KitsumyError
from kitsumy_desktop.comic.records.writing import WritingId
from kitsumy_desktop.story.build import BuildOptions, Built
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.plan.write import write_plan
from kitsumy_desktop.ui.dialogs.new_comic import PLAN_SUFFIX, NewComic, NewComicDialog
from kitsumy_desktop.ui.home.unfinished import UnfinishedStory, read_writing
from kitsumy_desktop.ui.home.view import HomeView
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.new_comic import blank_comic
from kitsumy_desktop.ui.parts.notices import STAY_MS, Notices
from kitsumy_desktop.ui.services import Services
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.plan_view import PlanView


class Host(Protocol):
    """What stories need of the window."""

    home: HomeView
    notices: Notices
    tasks: Tasks

    def show_plan(self, view: PlanView) -> None:
        """Put the plan editor in place of what is in view."""

    def show_home(self) -> None:
        """Show the library."""

    async def open_made(self, document: Document, *, draw: bool = True) -> None:
        """Keep a new comic, open it, draw its drafts."""

    def set_up(self, provider: str) -> QDialog:
        """The settings, where something is set up."""


class Stories(QObject):
    """Makes comics of texts, premises and plans; holds the plan editor while it is open."""

    plan_changed = Signal()
    """What can be undone in the plan editor is different now."""

    def __init__(self, window: QWidget, host: Host, services: Services, theme: Theme, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._host = host
        self._services = services
        self._theme = theme
        self._memory = memory
        self._plan_tasks = host.tasks.branch()
        self._forgetting: dict[WritingId, QTimer] = {}
        self.plan: PlanView | None = None
        self.take_home(host.home)

    def take_home(self, home: HomeView) -> None:
        """Listen to a library view."""
        home.file_dropped.connect(self.take_file)
        home.unfinished.go_on_wanted.connect(lambda story: self.open_story(story, go_on=True))
        home.unfinished.open_wanted.connect(self.open_story)
        home.unfinished.forget_wanted.connect(self._forget)

    # -- new comics -------------------------------------------------------------------------------

    def ask_new_comic(self) -> NewComicDialog:
        """Open the new-comic dialog."""
        dialog = NewComicDialog(self._window, self._services, self._theme, self._memory.new_comic())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.make_comic)
        dialog.settings_wanted.connect(lambda: self._set_up_for(dialog))
        dialog.open()
        return dialog

    def make_comic(self, wanted: NewComic) -> None:
        """Make, or begin to make, what the person described."""
        self._memory.keep_new_comic(wanted.options)
        if wanted.wishes is not None and wanted.model is not None:
            wishes = wanted.wishes
            plan = Plan(
                title=wishes.title,
                language=wishes.language,
                reading=wishes.reading,
                premise=wishes.premise,
                genre=wishes.genre,
                tone=wishes.tone,
                audience=wishes.audience,
                cast=wishes.cast,
            )
            self._show_plan(plan, wanted.options).work.write(wishes, wanted.model)
        elif wanted.plan is not None:
            self._host.tasks.spawn(self._adopt(_titled(wanted.plan, wanted.options), wanted.options), "plan")
        elif wanted.text:
            self._host.tasks.spawn(self._compose(wanted), "make comic")
        else:
            document = blank_comic(wanted, self._services.ids)
            self._host.tasks.spawn(self._host.open_made(document, draw=False), "blank comic")

    def take_file(self, path: Path) -> None:
        """A file was dropped on the library: a plan is opened, a text goes into the new-comic dialog."""
        if path.suffix.lower() == PLAN_SUFFIX:
            self.open_plan_file(path)
        else:
            self.ask_new_comic().load_file(path)

    def ask_plan_file(self) -> None:
        """Choose a plan file and open it."""
        dialog = QFileDialog(self._window, tr("Open a plan"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([tr("Plans") + " (*.json)", tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.open_plan_file(Path(name)))
        dialog.open()

    def open_plan_file(self, path: Path) -> None:
        """Open a plan file in the editor; a failure is told."""
        self._host.tasks.spawn(self._read_plan(path), "open plan")

    async def _read_plan(self, path: Path) -> None:
        plan = await self._services.read_plan(path)
        options = msgspec.structs.replace(self._memory.new_comic(), reading=plan.reading)
        await self._adopt(plan, options)

    async def _adopt(self, plan: Plan, options: BuildOptions) -> None:
        """A plan from elsewhere is kept like one that was written here, so that no edit is lost."""
        writing = await self._services.writing.adopt(plan)
        self._show_plan(plan, options, writing)

    async def _compose(self, wanted: NewComic) -> None:
        with self._host.home.work.begin(tr("Laying out pages")) as work:
            built = await self._services.compose(wanted.text, wanted.options)
            if work.cancelled():
                return
        self._tell(built)
        await self._host.open_made(built.document)

    def _tell(self, built: Built) -> None:
        if built.diagnostics:
            first = built.diagnostics[0]
            more = len(built.diagnostics) - 1
            text = tr("Line {line}: {message}", line=first.line, message=told(first.message))
            self._host.notices.tell(text + (f" (+{more})" if more else ""), "warning")

    def _set_up_for(self, dialog: NewComicDialog) -> None:
        """The dialog steps aside for the settings, and looks again when they are closed."""
        dialog.hide()
        settings = self._host.set_up("writer")

        def back() -> None:
            dialog.premise.quoting.look()
            dialog.open()

        settings.finished.connect(back)

    # -- the plan editor --------------------------------------------------------------------------

    def open_story(self, story: UnfinishedStory, *, go_on: bool = False) -> None:
        """A story that is no comic yet, in the plan editor; `go_on`: the writer begins at once."""
        wishes = story.wishes
        plan = story.plan or Plan(
            title=wishes.title, language=wishes.language, reading=wishes.reading, premise=wishes.premise
        )
        options = msgspec.structs.replace(self._memory.new_comic(), reading=plan.reading)
        view = self._show_plan(plan, options, story.writing.id)
        if not story.complete:
            view.work.was_interrupted(story.written, wishes.pages)
            if go_on:
                view.work.go_on()

    def close_plan(self) -> None:
        """Keep what was edited, and let the editor go."""
        view, self.plan = self.plan, None
        if view is None:
            return
        if view.work.busy:
            self._host.notices.tell(tr("The writer stopped. The story waits in the library."))
        view.close_plan()
        self._host.tasks.spawn(self._put_away(view, self._plan_tasks), "put plan away", to_the_end=True)

    def remake_plan(self) -> None:
        """The plan in view, its steps and its place, in a view made anew: in the language of the window."""
        view = self.plan
        if view is None:
            return
        place, options, writing, book = view.place, view.options, view.work.writing, view.book.copied()
        interrupted = view.work.news if view.work.can_go_on else None
        made = self._show_plan(book.plan, options, writing, book)
        if interrupted is not None:
            made.work.was_interrupted(interrupted.done, interrupted.total)
        made.go_to(place)

    def _show_plan(
        self,
        plan: Plan,
        options: BuildOptions,
        writing: WritingId | None = None,
        book: PlanBook | None = None,
    ) -> PlanView:
        self.close_plan()
        self._plan_tasks = self._host.tasks.branch()
        view = PlanView(self._services, self._theme, self._plan_tasks, book or plan, options, writing)
        view.home_wanted.connect(self._host.show_home)
        tasks = self._plan_tasks
        view.make_wanted.connect(lambda: tasks.spawn(self._make(view), "make comic"))
        view.save_wanted.connect(lambda: self._ask_save(view))
        view.settings_wanted.connect(lambda: self._host.set_up("writer"))
        view.steps_changed.connect(self.plan_changed)
        self._host.show_plan(view)
        self.plan = view
        self.plan_changed.emit()
        return view

    async def _put_away(self, view: PlanView, tasks: Tasks) -> None:
        """The editor goes when nothing reports to it any more."""
        await tasks.close()
        view.deleteLater()
        await self._load()

    async def _make(self, view: PlanView) -> None:
        """Lay the plan out. It ends with the editor; opening the comic, which ends the editor, does not."""
        if view.making:
            return
        view.making = True
        options = view.options
        self._memory.keep_new_comic(options)
        view.work.keep_now()
        try:
            with view.busy.begin(tr("Laying out pages")) as work:
                built = await self._services.compose_plan(view.book.plan, options)
        except KitsumyError:
            view.making = False
            raise
        if work.cancelled():
            view.making = False
        else:
            self._tell(built)
            self._host.tasks.spawn(self._open(built.document, view), "open comic")

    async def _open(self, document: Document, view: PlanView) -> None:
        writing = view.work.writing
        try:
            await self._host.open_made(document)
        except KitsumyError:
            if self.plan is view:
                view.making = False
            raise
        if writing is not None:
            await self._services.writing.made(writing, document.comic.id)

    def _ask_save(self, view: PlanView) -> None:
        plan = view.book.plan
        dialog = QFileDialog(self._window, tr("Save the plan"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setNameFilters([tr("Plans") + " (*.json)"])
        dialog.selectFile(f"{plan.title or tr('Untitled')}.json")
        dialog.fileSelected.connect(lambda name: self.save_plan(plan, Path(name)))
        dialog.open()

    def save_plan(self, plan: Plan, path: Path) -> None:
        """Write a plan to a file; a failure is told."""
        self._host.tasks.spawn(self._save(plan, path), "save plan", to_the_end=True)

    async def _save(self, plan: Plan, path: Path) -> None:
        try:
            await asyncio.to_thread(path.write_bytes, write_plan(plan))
        except OSError as error:
            raise ExportError(
                tr("The plan could not be written to {path}.", path=str(path)), str(error.strerror or "")
            ) from error
        self._host.notices.tell(tr("Saved to {path}", path=str(path)))

    # -- the library ------------------------------------------------------------------------------

    def show_unfinished(self) -> None:
        """Look for stories that are no comic yet."""
        self._host.tasks.spawn(self._load(), "unfinished stories")

    def forget_now(self) -> None:
        """What the person wanted to forget is forgotten; before the window goes."""
        for writing in tuple(self._forgetting):
            self._forget_for_good(writing)

    async def _load(self) -> None:
        found = [read_writing(writing) for writing in await self._services.writing.writings()]
        shown = (s for s in found if s is not None and s.writing.id not in self._forgetting)
        self._host.home.unfinished.show_stories(tuple(shown))

    def _forget(self, story: UnfinishedStory) -> None:
        """It goes after a while, in which the person may want it back."""
        writing = story.writing.id
        timer = QTimer(self, singleShot=True, interval=STAY_MS["info"])
        timer.timeout.connect(lambda: self._forget_for_good(writing))
        timer.start()
        self._forgetting[writing] = timer
        self.show_unfinished()
        self._host.notices.tell(
            tr("“{title}” was forgotten.", title=story.title),
            "info",
            (tr("Undo"), lambda: self._keep(writing)),
        )

    def _keep(self, writing: WritingId) -> None:
        timer = self._forgetting.pop(writing, None)
        if timer is not None:
            timer.stop()
            self.show_unfinished()

    def _forget_for_good(self, writing: WritingId) -> None:
        timer = self._forgetting.pop(writing, None)
        if timer is not None:
            timer.stop()
            forget = self._services.writing.forget(writing)
            self._host.tasks.spawn(forget, "forget", to_the_end=True)


def _titled(plan: Plan, options: BuildOptions) -> Plan:
    """The title the person gave, else the plan's own."""
    return msgspec.structs.replace(plan, title=options.title or plan.title)
