"""A new comic from a premise, a script, a story, a plan, or blank pages; a file may be dropped."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec
from PySide6.QtCore import QRandomGenerator, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import Wishes
from kitsumy_desktop.ui.dialogs.new_comic_form import ComicForm
from kitsumy_desktop.ui.dialogs.new_comic_premise import PremisePage
from kitsumy_desktop.ui.dialogs.new_comic_source import BlankPages, PlanPreview, read_text, script_field
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.services import Services
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

Source: TypeAlias = Literal["script", "premise", "blank", "plan"]
SOURCES: tuple[tuple[Source, str], ...] = (
    ("script", "Script or story"),
    ("premise", "Premise"),
    ("blank", "Blank pages"),
)
"""What can be chosen; a plan is there when one was opened."""
TEXT_FILES = "*.txt *.md *.fountain *.text"
PLAN_SUFFIX = ".json"
LARGEST_SEED = 2**31 - 1


class NewComic(msgspec.Struct, frozen=True):
    """What the person wants: a story written (`wishes`, `model`), a plan opened, a text laid out, or, all of
    these empty, `blank_pages` empty pages."""

    text: str
    options: BuildOptions
    blank_pages: int
    wishes: Wishes | None = None
    model: TextModel | None = None
    plan: Plan | None = None


class NewComicDialog(QDialog):
    """Emits `chosen(NewComic)` when the person is done."""

    chosen = Signal(object)
    settings_wanted = Signal()
    """A writer is to be set up."""

    def __init__(
        self, parent: QWidget, services: Services, theme: Theme, last: BuildOptions, source: Source = "script"
    ) -> None:
        """`last`: the choices of the last new comic."""
        super().__init__(parent)
        self.setWindowTitle(tr("New comic"))
        self.setAcceptDrops(True)
        self.setModal(True)
        self.resize(940, 600)
        self._services = services
        self.tasks = Tasks(lambda error: self._say(told(error), "error"))
        self._source: Source = "script"
        self.form = ComicForm(services.formats(), services.styles(), last)
        self.title_edit = self.form.title
        self.text = script_field()
        self.premise = PremisePage(services.writing, self.tasks, theme)
        self.blank = BlankPages()
        self.plan = PlanPreview()
        self._told = label("", "faint", wrap=True)
        self._lay_out()
        self._connect()
        self.show_source(source)

    @property
    def source(self) -> Source:
        """What the comic is made from."""
        return self._source

    def show_source(self, source: Source) -> None:
        """Turn to a source."""
        self._source = source
        for name, button in self._buttons.items():
            button.setChecked(name == source)
        fields: dict[Source, QWidget] = {
            "script": self.text,
            "premise": self.premise,
            "blank": self.blank,
            "plan": self.plan,
        }
        self._pages.setCurrentWidget(fields[source])
        self._open.setVisible(source in ("script", "plan"))
        self.form.any_language(source == "premise")
        if source == "premise":
            self.premise.show_options(self.form.options())
            self.premise.premise.setFocus()
        elif source == "script":
            self.text.setFocus()
        self._update()

    def load_file(self, path: Path) -> None:
        """Read a text or a plan; says below it when that is impossible."""
        if path.suffix.lower() == PLAN_SUFFIX:
            self.tasks.spawn(self._load_plan(path), "read plan")
            return
        try:
            self.text.setPlainText(read_text(path))
        except InputError as error:
            self._say(told(error), "error")
            return
        self.show_source("script")
        self._propose_title(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the dialog."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first dropped file."""
        urls = event.mimeData().urls()
        if urls:
            self.load_file(Path(urls[0].toLocalFile()))

    async def _load_plan(self, path: Path) -> None:
        plan = await self._services.read_plan(path)
        self.plan.show_plan(plan)
        if not self.title_edit.text():
            self.title_edit.setText(plan.title)
        self._propose_title(path)
        self._buttons["plan"].show()
        self.show_source("plan")

    def _propose_title(self, path: Path) -> None:
        if not self.title_edit.text():
            self.title_edit.setPlaceholderText(path.name.split(".")[0])

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(self._make_tabs())
        self._pages = QStackedWidget()
        self._pages.setMinimumWidth(460)
        for page in (self.text, self.premise, self.blank, self.plan):
            self._pages.addWidget(page)
        left.addWidget(self._pages, 1)
        left.addWidget(self._told)
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addLayout(self._make_buttons())

    def _make_tabs(self) -> QHBoxLayout:
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        group = QButtonGroup(self)
        self._buttons: dict[Source, QPushButton] = {}
        for source, name in (*SOURCES, ("plan", "Plan")):
            button = QPushButton(tr(name))
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.clicked.connect(lambda _on=False, s=source: self.show_source(s))
            group.addButton(button)
            self._buttons[source] = button
            tabs.addWidget(button)
        self._buttons["plan"].hide()
        tabs.addStretch(1)
        self._open = QPushButton(tr("Open file…"))
        self._open.clicked.connect(self._ask_file)
        tabs.addWidget(self._open)
        return tabs

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.make = QPushButton(tr("Make comic"))
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._finish)
        row.addWidget(cancel)
        row.addWidget(self.make)
        return row

    def _connect(self) -> None:
        self.text.textChanged.connect(self._update)
        self.form.changed.connect(self._form_changed)
        self.premise.changed.connect(self._update)
        self.premise.quoting.settings_wanted.connect(self.settings_wanted)
        self.finished.connect(self._close)

    def _form_changed(self) -> None:
        if self._source == "premise":
            self.premise.show_options(self.form.options())
        self._update()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Open a script, a story or a plan"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters(
            [
                tr("Texts and plans") + f" ({TEXT_FILES} *{PLAN_SUFFIX})",
                tr("All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self.load_file(Path(name)))
        dialog.open()

    def _update(self) -> None:
        words = len(self.text.toPlainText().split())
        ready = {
            "script": words > 0,
            "premise": self._premise_ready(),
            "blank": True,
            "plan": self.plan.plan is not None,
        }
        self.make.setEnabled(ready[self._source])
        self.make.setText(self._verb())
        if self._source == "premise" and not self.form.language_tag():
            self._say(tr("This language is not known here: type its name in English, or its code."), "error")
        else:
            self._say(trn("%n word|%n words", words) if self._source == "script" and words else "", "faint")

    def _premise_ready(self) -> bool:
        page = self.premise
        if not page.text or not self.form.language_tag():
            return False
        return page.offline or page.quoting.allowed

    def _verb(self) -> str:
        if self._source == "premise":
            return tr("Lay out as prose") if self.premise.offline else tr("Write")
        return tr("Open plan") if self._source == "plan" else tr("Make comic")

    def _say(self, text: str, role: str) -> None:
        self._told.setText(text)
        set_role(self._told, "role", role)

    def _finish(self) -> None:
        options = self.form.options()
        self.chosen.emit(self._wanted(options))
        self.accept()

    def _wanted(self, options: BuildOptions) -> NewComic:
        if self._source == "blank":
            return NewComic("", options, self.blank.count.value())
        if self._source == "plan":
            return NewComic("", options, 0, plan=self.plan.plan)
        if self._source == "script":
            return NewComic(self.text.toPlainText(), options, 0)
        if self.premise.offline:
            return NewComic(self.premise.text, msgspec.structs.replace(options, kind="prose"), 0)
        # The same premise written twice is meant to become two stories; answers are kept by their seed.
        wishes = msgspec.structs.replace(
            self.premise.wishes(), seed=QRandomGenerator.global_().bounded(1, LARGEST_SEED)
        )
        return NewComic("", options, 0, wishes=wishes, model=self.premise.quoting.model)

    def _close(self) -> None:
        self.tasks.cancel()
        asyncio.get_event_loop().create_task(self.tasks.close())
