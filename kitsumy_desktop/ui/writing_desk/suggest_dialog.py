"""Asking the writer for a proposal about balloons or panels of the open comic: the wish, whom, the quote."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import BalloonId, PanelId
from kitsumy_desktop.story.writer.suggestion import SuggestionKind, SuggestionWish
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.labels import framed, label, set_role
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.writing import WritingDesk
from kitsumy_desktop.ui.writing_desk.quoting import Quoting

TITLES: dict[SuggestionKind, str] = {
    "shorter": "Say it shorter",
    "rewrite": "Rewrite",
    "beat": "Add a beat",
    "importance": "Score importance again",
}
ABOUT: dict[SuggestionKind, str] = {
    "shorter": "1 balloon|%n balloons",
    "rewrite": "1 balloon|%n balloons",
    "beat": "After this panel|After these %n panels",
    "importance": "1 panel|%n panels",
}
ASKED: dict[SuggestionKind, str] = {
    "rewrite": "How shall it be said?",
    "beat": "What shall happen? Empty: whatever the story lacks here.",
}
WISH_HEIGHT = 72
WIDTH = 440


class SuggestDialog(QDialog):
    """Emits `wanted(SuggestionWish, TextModel)`."""

    wanted = Signal(object, object)
    settings_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        desk: WritingDesk,
        document: Document,
        kind: SuggestionKind,
        targets: tuple[BalloonId | PanelId, ...],
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._document = document
        self._kind: SuggestionKind = kind
        self._targets = targets
        self.setWindowTitle(tr(TITLES[kind]))
        self.setModal(True)
        self.setFixedWidth(WIDTH)
        self.tasks = Tasks(self._tell)
        self.wish = QPlainTextEdit()
        self.quoting = Quoting(desk, self.tasks)
        self.told = label("", "error", wrap=True)
        self.told.hide()
        self.go = QPushButton(tr("Propose"))
        self._lay_out()
        self.wish.textChanged.connect(self._ask)
        self.quoting.changed.connect(self._enable)
        self.quoting.settings_wanted.connect(self.settings_wanted)
        self.go.clicked.connect(self._finish)
        self.finished.connect(self._close)
        self._ask()

    @property
    def asked(self) -> SuggestionWish:
        """What is asked for now."""
        return SuggestionWish(self._kind, self._targets, self.wish.toPlainText().strip())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(trn(ABOUT[self._kind], len(self._targets)), "soft"))
        if self._kind in ASKED:
            self.wish.setAccessibleName(tr("Wish"))
            self.wish.setPlaceholderText(tr(ASKED[self._kind]))
            self.wish.setTabChangesFocus(True)
            self.wish.setFixedHeight(WISH_HEIGHT)
            column.addWidget(self.wish)
            self.wish.setFocus()
        card = framed("quote")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(self.quoting)
        column.addWidget(card)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        row.addWidget(self.go)
        column.addLayout(row)

    def _ready(self) -> bool:
        return self._kind != "rewrite" or bool(self.asked.words)

    def _ask(self) -> None:
        asked = self.asked
        if self._ready():
            self.quoting.ask(lambda model: self._desk.quote_suggestion(self._document, asked, model))
        else:
            self.quoting.ask(None)
        self._enable()

    def _enable(self) -> None:
        self.go.setEnabled(self._ready() and self.quoting.allowed)

    def _tell(self, error: KitsumyError) -> None:
        self.told.setText(told(error))
        set_role(self.told, "role", "error")
        self.told.show()

    def _close(self) -> None:
        self.tasks.cancel()
        asyncio.get_event_loop().create_task(self.tasks.close())

    def _finish(self) -> None:
        self.wanted.emit(self.asked, self.quoting.model)
        self.accept()
