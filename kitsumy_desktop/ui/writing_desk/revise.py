"""Asking the writer for a change of the plan: what, where, whom, and what it would cost."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import Revision, RevisionKind
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import framed, label, set_role
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.writing import WritingDesk
from kitsumy_desktop.ui.writing_desk.fields import typable
from kitsumy_desktop.ui.writing_desk.quoting import Quoting
from kitsumy_desktop.ui.writing_desk.words import LANGUAGES, REVISIONS, TONES, language_tag

ASKED: dict[RevisionKind, str] = {
    "rewrite": "What shall be different?",
    "shorten": "",
    "retone": "Which tone?",
    "translate": "Into which language?",
}
WISH_HEIGHT = 84
WIDTH = 460


class RevisionDialog(QDialog):
    """Emits `wanted(Revision, TextModel)`."""

    wanted = Signal(object, object)
    settings_wanted = Signal()

    def __init__(
        self, parent: QWidget, desk: WritingDesk, plan: Plan, kind: RevisionKind, page: int | None
    ) -> None:
        """`page`: from 0, the page in view; None: only all pages can be meant."""
        super().__init__(parent)
        self._desk = desk
        self._plan = plan
        self._kind: RevisionKind = kind
        self._page = page
        self.setWindowTitle(tr(REVISIONS[kind]))
        self.setModal(True)
        self.setFixedWidth(WIDTH)
        self.tasks = Tasks(self._tell)
        self.wish = QPlainTextEdit()
        self.choice = QComboBox()
        self.this_page = QRadioButton(tr("Only page {number}", number=(page or 0) + 1))
        self.all_pages = QRadioButton(tr("All pages"))
        self.quoting = Quoting(desk, self.tasks)
        self.told = label("", "error", wrap=True)
        self.go = QPushButton(tr(REVISIONS[kind]))
        self._lay_out()
        self._connect()
        self._ask()

    @property
    def revision(self) -> Revision:
        """What is asked for now."""
        meant = self._page if self.this_page.isChecked() else None
        return Revision(self._kind, meant, self._words())

    def _words(self) -> str:
        if self._kind == "rewrite":
            return self.wish.toPlainText().strip()
        if self._kind == "retone":
            return self.choice.currentText().strip()
        return language_tag(self.choice.currentText()) if self._kind == "translate" else ""

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        if ASKED[self._kind]:
            column.addWidget(label(tr(ASKED[self._kind]), "strong"))
        if self._kind == "rewrite":
            self._prepare_wish()
            column.addWidget(self.wish)
        elif self._kind != "shorten":
            self._prepare_choice()
            column.addWidget(self.choice)
        self._add_scope(column)
        card = framed("quote")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(self.quoting)
        column.addWidget(card)
        column.addWidget(self.told)
        self.told.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        row.addWidget(self.go)
        column.addLayout(row)

    def _prepare_wish(self) -> None:
        self.wish.setAccessibleName(tr("Wish"))
        self.wish.setPlaceholderText(tr("Marta finds the letter here already…"))
        self.wish.setTabChangesFocus(True)
        self.wish.setFixedHeight(WISH_HEIGHT)
        self.wish.setFocus()

    def _prepare_choice(self) -> None:
        if self._kind == "retone":
            typable(self.choice, tr("Tone"))
            self.choice.addItems([tr(tone) for tone in TONES])
        else:
            typable(self.choice, tr("Language"))
            self.choice.addItems([name for tag, name in LANGUAGES if tag != self._plan.language])
        self.choice.setCurrentIndex(-1)
        self.choice.setFocus()

    def _add_scope(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.this_page)
        row.addWidget(self.all_pages)
        row.addStretch(1)
        column.addLayout(row)
        whole = self._page is None or self._kind == "translate"
        self.this_page.setChecked(not whole)
        self.all_pages.setChecked(whole)
        self.this_page.setVisible(not whole)
        self.all_pages.setVisible(self._kind != "translate" and not whole)

    def _connect(self) -> None:
        self.wish.textChanged.connect(self._ask)
        self.choice.editTextChanged.connect(self._ask)
        self.this_page.toggled.connect(self._ask)
        self.quoting.changed.connect(self._enable)
        self.quoting.settings_wanted.connect(self.settings_wanted)
        self.go.clicked.connect(self._finish)
        self.finished.connect(self._close)

    def _ready(self) -> bool:
        return bool(self._words()) or self._kind == "shorten"

    def _ask(self) -> None:
        revision = self.revision
        if self._ready():
            self.quoting.ask(lambda model: self._desk.quote_revision(self._plan, revision, model))
        else:
            self.quoting.ask(None)
        self._enable()

    def _enable(self) -> None:
        self.go.setEnabled(self._ready() and self.quoting.allowed)
        unknown = self._kind == "translate" and bool(self.choice.currentText().strip()) and not self._ready()
        self.told.setVisible(unknown)
        if unknown:
            self.told.setText(tr("This language is not known here: type its name in English, or its code."))

    def _tell(self, error: KitsumyError) -> None:
        self.told.setText(told(error))
        set_role(self.told, "role", "error")
        self.told.show()

    def _close(self) -> None:
        self.tasks.cancel()
        asyncio.get_event_loop().create_task(self.tasks.close())

    def _finish(self) -> None:
        self.wanted.emit(self.revision, self.quoting.model)
        self.accept()
