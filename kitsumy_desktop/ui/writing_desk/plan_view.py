"""The plan editor: a story before it is a comic, page by page, with the writer at hand."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.comic.records.writing import WritingId
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import Revision, RevisionKind
from kitsumy_desktop.ui.dialogs.new_comic_form import ComicForm
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.parts.work_bar import WorkBar
from kitsumy_desktop.ui.services import Services
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.cast_view import CastView
from kitsumy_desktop.ui.writing_desk.fields import IconButton
from kitsumy_desktop.ui.writing_desk.page_list import PageList
from kitsumy_desktop.ui.writing_desk.page_view import PageView
from kitsumy_desktop.ui.writing_desk.problems import Problems, place_of
from kitsumy_desktop.ui.writing_desk.proposal import ProposalView
from kitsumy_desktop.ui.writing_desk.revise import RevisionDialog
from kitsumy_desktop.ui.writing_desk.story_view import StoryView
from kitsumy_desktop.ui.writing_desk.things_view import ThingsView
from kitsumy_desktop.ui.writing_desk.words import REVISIONS
from kitsumy_desktop.ui.writing_desk.work import PlanWork, Proposal
from kitsumy_desktop.ui.writing_desk.writer_bar import WriterBar

CHANGES: tuple[tuple[RevisionKind, str], ...] = (
    ("rewrite", "Rewrite…"),
    ("shorten", "Shorten…"),
    ("retone", "Change the tone…"),
    ("translate", "Translate…"),
)


class PlanView(QWidget):
    """One plan. `close_plan` keeps what was edited last."""

    home_wanted = Signal()
    make_wanted = Signal()
    save_wanted = Signal()
    settings_wanted = Signal()
    steps_changed = Signal()
    """What can be undone is different now."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        tasks: Tasks,
        plan: Plan | PlanBook,
        options: BuildOptions,
        writing: WritingId | None = None,
    ) -> None:
        """`plan`: a book goes on with the steps that were made in it; `options`: how the comic shall be made;
        `writing`: the story on disk the plan belongs to."""
        super().__init__()
        self._services = services
        self._theme = theme
        self.book = plan if isinstance(plan, PlanBook) else PlanBook(plan)
        self.work = PlanWork(services.writing, self.book, tasks, writing)
        for part in (self.book, self.work):
            part.setParent(self)  # whoever listens to them is free when the view goes
        self.form = ComicForm(services.formats(), services.styles(), options, own_words=False)
        self.story = StoryView(self.book, self.form)
        self.cast = CastView(self.book, theme)
        self.things = ThingsView(self.book, theme)
        self.page = PageView(self.book, theme)
        self.list = PageList(self.book, theme)
        self.problems = Problems(self.book, self.work, theme)
        self.proposal: ProposalView | None = None
        self._followed = -1
        self._making = False
        self._lay_out()
        self._connect()
        self.list.turn_to_part("story")
        self._show_plan()

    @property
    def options(self) -> BuildOptions:
        """How the comic shall be made: the form's choices; title and language are the plan's."""
        plan = self.book.plan
        chosen = self.form.options()
        return replace(chosen, title=plan.title, fallback_title=tr("Untitled"), language=plan.language)

    @property
    def undo_name(self) -> str:
        """What would be undone; empty: nothing."""
        return self.book.undoable if self.proposal is None else ""

    @property
    def redo_name(self) -> str:
        """What would be redone; empty: nothing."""
        return self.book.redoable if self.proposal is None else ""

    @property
    def making(self) -> bool:
        """Whether the comic is being made of it now."""
        return self._making

    @making.setter
    def making(self, making: bool) -> None:
        self._making = making
        self._enable()

    @property
    def place(self) -> str | int:
        """The part or the page in view."""
        return self.list.part if self.list.page is None else self.list.page

    def go_to(self, place: str | int) -> None:
        """Turn to a part or a page."""
        if isinstance(place, str):
            self.list.turn_to_part(place)
        else:
            self.list.turn_to_page(place)

    def close_plan(self) -> None:
        """Stop the writer, keep what was edited last."""
        self.work.stop()
        self.work.keep_now()

    def ask_revision(self, kind: RevisionKind) -> None:
        """Open the dialog for a change of this page or of all."""
        dialog = RevisionDialog(self, self._services.writing, self.book.plan, kind, self.list.page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self.revise)
        dialog.settings_wanted.connect(dialog.reject)
        dialog.settings_wanted.connect(self.settings_wanted)
        dialog.open()

    def revise(self, revision: Revision, model: TextModel) -> None:
        """Have the writer change the plan."""
        self._leave_proposal()
        self.work.revise(revision, model)

    def undo(self) -> None:
        """Take the last step back."""
        self.book.undo()

    def redo(self) -> None:
        """Do the last step again."""
        self.book.redo()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        self.writer = WriterBar(self.work, self._theme)
        column.addWidget(self.writer)
        self._main = QWidget()
        row = QHBoxLayout(self._main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = framed("side-left")
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        row.addWidget(side)
        self._parts = QStackedWidget()
        for part in (self.story, self.cast, self.things, self.page):
            self._parts.addWidget(part)
        row.addWidget(self._parts, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._main)
        column.addWidget(self._stack, 1)
        column.addWidget(self.problems)
        column.addWidget(self._make_status())

    def _make_header(self) -> QWidget:
        bar = framed("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(8)
        self.home = IconButton(self._theme, "arrow-left", tr("Back to the library"))
        self._title = label("", "headline")
        self.undo_button = IconButton(self._theme, "undo-2", tr("Undo"))
        self.redo_button = IconButton(self._theme, "redo-2", tr("Redo"))
        self.change = QToolButton()
        self.change.setText(tr("Ask the writer"))
        self.change.setProperty("role", "action")
        self.change.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.change.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.change)
        for kind, text in CHANGES:
            menu.addAction(tr(text)).triggered.connect(lambda _on=False, k=kind: self.ask_revision(k))
        self.change.setMenu(menu)
        self.save = QPushButton(tr("Save as plan…"))
        self.make = QPushButton(tr("Make comic"))
        self.make.setProperty("role", "primary")
        row.addWidget(self.home)
        row.addWidget(self._title, 1)
        for widget in (self.undo_button, self.redo_button, self.change, self.save, self.make):
            row.addWidget(widget)
        self._theme.changed.connect(self._tint)
        self._tint()
        return bar

    def _make_status(self) -> QWidget:
        bar = framed("status")
        bar.setFixedHeight(28)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(16)
        self._figures = label("", "faint")
        row.addWidget(self._figures)
        row.addStretch(1)
        self.busy = WorkBar(self._theme)
        row.addWidget(self.busy)
        row.addWidget(self.problems.button)
        return bar

    def _connect(self) -> None:
        self.home.clicked.connect(self.home_wanted)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.save.clicked.connect(self.save_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.list.part_chosen.connect(self._show_part)
        self.list.page_chosen.connect(self._show_page)
        self.page.revision_wanted.connect(self.ask_revision)
        self.page.panel_sent.connect(self._send_panel)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(keys), self, partial(self._turn, step))
        self.problems.wanted.connect(self._show_place)
        self.book.changed.connect(self._show_plan)
        self.book.locked_changed.connect(lambda _locked: self._show_plan())
        self.work.changed.connect(self._follow)
        self.work.proposed.connect(self._propose)

    def _show_part(self, key: str) -> None:
        parts: dict[str, QWidget] = {"story": self.story, "cast": self.cast, "things": self.things}
        self._parts.setCurrentWidget(parts[key])
        self._show_current()

    def _show_page(self, page: int) -> None:
        self._parts.setCurrentWidget(self.page)
        self.page.show_page(page)

    def _turn(self, step: int) -> None:
        page = self.list.page
        self.list.turn_to_page(page + step if page is not None else 0)

    def _show_place(self, where: str) -> None:
        page, panel = place_of(where)
        if page is None:
            self.list.turn_to_part("cast" if where.startswith("/cast") else "story")
        else:
            self.list.turn_to_page(page)
            if panel is not None:
                self.page.reveal(panel)

    def _show_plan(self) -> None:
        plan = self.book.plan
        self._title.setText(plan.title or tr("Untitled"))
        self.list.show_plan()
        if self._parts.currentWidget() is self.page and self.page.page >= len(plan.pages):
            self.list.turn_to_part("story")
        self._show_current()
        panels = sum(len(page.panels) for page in plan.pages)
        self._figures.setText(
            " · ".join(
                (
                    trn("%n page|%n pages", len(plan.pages)),
                    trn("%n panel|%n panels", panels),
                    trn("%n word|%n words", sum(self.list.words)),
                )
            )
        )
        self._enable()

    def _show_current(self) -> None:
        """Only what is in view is brought up to date."""
        shown = self._parts.currentWidget()
        for part in (self.story, self.cast, self.things, self.page):
            if part is shown:
                part.show_plan()

    def _send_panel(self, panel: int, at: QPoint) -> None:
        """A panel was dropped on another page of the list."""
        page, to = self.list.page, self.list.page_at(at)
        if page is not None and to is not None:
            self.book.change(tr("Move panel"), edits.send_panel(self.book.plan, page, panel, to))

    def _enable(self) -> None:
        free, pages = not self.book.locked, bool(self.book.plan.pages)
        self.make.setEnabled(free and pages and self.proposal is None and not self._making)
        self.change.setEnabled(free and pages and self.proposal is None)
        self.save.setEnabled(free)
        self.undo_button.setEnabled(bool(self.undo_name))
        self.redo_button.setEnabled(bool(self.redo_name))
        for button, verb, step in (
            (self.undo_button, tr("Undo"), self.undo_name),
            (self.redo_button, tr("Redo"), self.redo_name),
        ):
            button.setToolTip(f"{verb} “{step}”" if step else verb)
        self.steps_changed.emit()

    def _follow(self) -> None:
        """While a story is written, show the newest page, until the person turns elsewhere."""
        news = self.work.news
        newest = sum(bool(page.panels) for page in self.book.plan.pages) - 1
        following = self.list.page == self._followed or self._followed < 0
        if self.work.phase == "writing" and news.stage == "pages" and newest > self._followed:
            if following:
                self.list.turn_to_page(newest)
            self._followed = newest
        self._enable()

    def _propose(self, proposal: Proposal) -> None:
        self._leave_proposal()
        self.proposal = ProposalView(proposal, self._theme)
        self.proposal.taken.connect(self._take)
        self.proposal.left.connect(self._leave_proposal)
        self.proposal.again.connect(self._propose_again)
        self._stack.addWidget(self.proposal)
        self._stack.setCurrentWidget(self.proposal)
        self.proposal.take.setFocus()
        self._enable()

    def _propose_again(self) -> None:
        self._leave_proposal()
        self.work.revise_differently()

    def _take(self, plan: Plan) -> None:
        assert self.proposal is not None
        kind = self.proposal.proposal.revision.kind
        self._leave_proposal()
        self.book.change(tr(REVISIONS[kind]), plan)

    def _leave_proposal(self) -> None:
        shown, self.proposal = self.proposal, None
        if shown is not None:
            self._stack.setCurrentWidget(self._main)
            self._stack.removeWidget(shown)
            shown.deleteLater()
            self._enable()

    def _tint(self) -> None:
        self.change.setIcon(self._theme.icon("sparkles"))
