"""The source "Premise" of a new comic: an idea, what kind of story, how long, whom to ask, what it costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.writer.wishes import MOST_PAGES, Wishes
from kitsumy_desktop.ui.dialogs.new_comic_cast import FixedCast
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.parts.spins import WholeBox
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing import WritingDesk
from kitsumy_desktop.ui.writing_desk.fields import typable
from kitsumy_desktop.ui.writing_desk.quoting import Quoting
from kitsumy_desktop.ui.writing_desk.words import AUDIENCES, GENRES, TONES

PREMISE_HEIGHT = 96
USUAL_PAGES = 8
WITHOUT = (
    "A writer turns a premise into a cast, places and a script, page by page. "
    "Without one your words are laid out as they stand, one picture for each moment."
)


class PremisePage(QScrollArea):
    """`wishes(options)` is what is to be written."""

    changed = Signal()

    def __init__(self, desk: WritingDesk, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._options = BuildOptions()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.premise = QPlainTextEdit()
        self.premise.setAccessibleName(tr("Premise"))
        self.premise.setPlaceholderText(
            tr("What is it about? A keeper's lamp goes out for the first time in forty years…")
        )
        self.premise.setTabChangesFocus(True)
        self.premise.setMinimumHeight(PREMISE_HEIGHT)
        # As high as there is room, but the page does not scroll for its sake.
        self.premise.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.genre = _words(tr("Genre"), GENRES)
        self.tone = _words(tr("Tone"), TONES)
        self.audience = _words(tr("Audience"), AUDIENCES)
        self.pages = WholeBox()
        self.pages.setRange(1, MOST_PAGES)
        self.pages.setValue(USUAL_PAGES)
        self.pages.setAccessibleName(tr("Pages"))
        self.cast = FixedCast(theme)
        self.quoting = Quoting(desk, tasks)
        self.without = label(tr(WITHOUT), "soft", wrap=True)
        self._lay_out()
        self.premise.textChanged.connect(self.ask)
        for box in (self.genre, self.tone, self.audience):
            box.currentTextChanged.connect(self.ask)
        self.pages.valueChanged.connect(self.ask)
        self.cast.changed.connect(self.ask)
        self.quoting.changed.connect(self._heard)
        self._heard()

    @property
    def text(self) -> str:
        """The premise."""
        return self.premise.toPlainText().strip()

    @property
    def offline(self) -> bool:
        """Whether it is certain that there is nobody to ask."""
        return self.quoting.known and self.quoting.model is None

    def wishes(self) -> Wishes:
        """What is to be written, under the options that were shown last."""
        return Wishes(
            premise=self.text,
            pages=self.pages.value(),
            language=self._options.language or "en",
            genre=self.genre.currentText().strip(),
            tone=self.tone.currentText().strip(),
            audience=self.audience.currentText().strip(),
            title=self._options.title,
            cast=self.cast.members(),
            reading=self._options.reading or "ltr",
        )

    def show_options(self, options: BuildOptions) -> None:
        """Title, language and reading come from the form beside."""
        self._options = options
        self.ask()

    def ask(self) -> None:
        """A quote for what is wished now."""
        wishes = self.wishes()
        if self.text:
            self.quoting.ask(lambda model: self._desk.quote_writing(wishes, model))
        else:
            self.quoting.ask(None)
        self.changed.emit()

    def _heard(self) -> None:
        self.without.setVisible(self.offline)
        self.changed.emit()

    def _lay_out(self) -> None:
        body = QWidget()
        self.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        column.addWidget(self.premise, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (text, field) in enumerate(
            (
                (tr("Genre"), self.genre),
                (tr("Tone"), self.tone),
                (tr("Audience"), self.audience),
                (tr("Pages"), self.pages),
            )
        ):
            grid.addWidget(label(text, "section"), 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 2 if place < 3 else 1)
            field.setMinimumWidth(64)
        column.addLayout(grid)
        column.addWidget(self.cast)
        card = framed("quote")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(6)
        inner.addWidget(self.quoting)
        inner.addWidget(self.without)
        column.addWidget(card)


def _words(name: str, suggestions: Sequence[str]) -> QComboBox:
    """A field with suggestions; empty at first: whatever suits the premise."""
    box = QComboBox()
    typable(box, name, tr("any"))
    box.addItems([tr(s) for s in suggestions])
    box.setCurrentIndex(-1)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(4)
    return box
