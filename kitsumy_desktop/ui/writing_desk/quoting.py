"""Which model is asked and what that would cost, in every place where the writer is asked for something."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.writing import TextQuote, WritingDesk
from kitsumy_desktop.ui.writing_desk.words import price_text, quote_text

Ask: TypeAlias = Callable[[TextModel], Coroutine[Any, Any, TextQuote]]
"""Asks for the quote of what is wanted now."""

DELAY_MS = 350
"""A quote is asked for when the choices rest this long."""
NO_WRITER = "No writer is set up yet."
NO_WRITER_HINT = (
    "A language model on this computer (Ollama, LM Studio, llama.cpp), or a key of RunPod, OpenAI or Gemini, "
    "is enough."
)


class Quoting(QWidget):
    """A model to choose and a quote that follows. Without any model: what to do."""

    changed = Signal()
    """Models arrived, another one was chosen, or a quote did: what may be started may be different now."""
    settings_wanted = Signal()

    def __init__(self, desk: WritingDesk, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._tasks = tasks
        self._ask: Ask | None = None
        self._asking: asyncio.Task[Any] | None = None
        self._models: tuple[TextModel, ...] | None = None
        self._unknown: KitsumyError | None = None
        """Why it is not known which models there are."""
        self.quote: TextQuote | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._ask_now)
        self.models = QComboBox()
        self.models.setAccessibleName(tr("Writer"))
        self.models.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.models.setMinimumContentsLength(12)
        self.models.activated.connect(self._chosen)
        self.told = label("", "soft", wrap=True)
        self.told.setAccessibleName(tr("Quote"))
        self.set_up = QPushButton(tr("Set up a writer…"))
        self.set_up.clicked.connect(self.settings_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._writer = label(tr("Writer"))
        row.addWidget(self._writer)
        row.addWidget(self.models, 1)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addWidget(self.set_up, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_models()
        self.look()

    @property
    def known(self) -> bool:
        """Whether it is known which models there are."""
        return self._models is not None

    @property
    def model(self) -> TextModel | None:
        """The chosen model; None: nothing is set up, or not known yet."""
        found = self._models or ()
        return found[max(0, self.models.currentIndex())] if found else None

    @property
    def allowed(self) -> bool:
        """Whether the work may be started: there is a model, and no limit would be passed."""
        return self.model is not None and not (self.quote is not None and self.quote.refusal)

    def look(self) -> None:
        """Find out which models there are."""
        self._tasks.spawn(self._look(), "models")

    def ask(self, how: Ask | None) -> None:
        """From now on quote this; None: there is nothing to be quoted yet."""
        self._ask = how
        self._forget()
        if self.model is None:
            self._timer.stop()
            self._say_nobody()
        elif how is None:
            self._timer.stop()
            self._say("")
        else:
            self._say(tr("Working out the price…"))
            self._timer.start()

    async def _look(self) -> None:
        try:
            self._models, self._unknown = await self._desk.models(), None
        except KitsumyError as error:
            self._models, self._unknown = (), error
        self._show_models()
        self.ask(self._ask)
        self.changed.emit()

    def _show_models(self) -> None:
        found = self._models or ()
        self.models.clear()
        for model in found:
            self.models.addItem(f"{model.title} · {price_text(model)}", model.id)
        nothing = self.known and not found
        self.models.setVisible(not nothing)
        self.set_up.setVisible(nothing)
        self._writer.setText(tr(NO_WRITER) if nothing else tr("Writer"))
        if not self.known:
            self._say_nobody()

    def _say_nobody(self) -> None:
        if self._unknown is not None:
            self._say(str(self._unknown), "error")
        else:
            self._say(tr(NO_WRITER_HINT) if self.known else tr("Looking for writers…"))

    def _chosen(self) -> None:
        model = self.model
        if model is not None:
            # The next time this one is proposed first.
            preferred = replace(self._desk.preferences(), model=model.id)
            self._tasks.spawn(self._desk.prefer(preferred), "prefer writer", to_the_end=True)
        self.ask(self._ask)
        self.changed.emit()

    def _forget(self) -> None:
        self.quote = None
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def _ask_now(self) -> None:
        if self._ask is not None and self.model is not None:
            self._asking = self._tasks.spawn(self._quote(self._ask, self.model), "quote")

    async def _quote(self, how: Ask, model: TextModel) -> None:
        try:
            quote = await how(model)
        except KitsumyError as error:
            self._say(told(error), "error")
        else:
            self.quote = quote
            if quote.refusal:
                self._say(f"{quote_text(quote)}. {told(quote.refusal)}", "error")
            else:
                self._say(quote_text(quote))
        self.changed.emit()

    def _say(self, text: str, role: str = "soft") -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        set_role(self.told, "role", role)
