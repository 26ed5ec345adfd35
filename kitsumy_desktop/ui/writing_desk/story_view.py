"""What a plan says about the whole story, and how its comic shall look."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kitsumy_desktop.ui.dialogs.new_comic_form import ComicForm
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.fields import Line, Name, Words
from kitsumy_desktop.ui.writing_desk.words import AUDIENCES, GENRES, TONES, language_title

FIELDS = ("title", "premise", "summary", "genre", "tone", "audience")
LABEL_WIDTH = 72
FORM_WIDTH = 340


class StoryView(QScrollArea):
    """Shows title, premise and summary of the book's plan, and the form of the comic."""

    def __init__(self, book: PlanBook, form: ComicForm) -> None:
        super().__init__()
        self._book = book
        self.form = form
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = Line(tr("Title"), tr("Untitled"))
        self.title.setProperty("role", "heading")
        self.premise = Words(tr("Premise"))
        self.summary = Words(tr("Summary"), tr("What happens, in a few sentences"))
        self.genre = Name(tr("Genre"))
        self.tone = Name(tr("Tone"))
        self.audience = Name(tr("Audience"))
        self._language = label("", "soft")
        self._lay_out()
        for name in FIELDS:
            field = getattr(self, name)
            field.typed.connect(lambda text, n=name: self._change(n, text))
            field.left.connect(book.rest)

    def show_plan(self) -> None:
        """As it is now."""
        plan = self._book.plan
        self.title.show_text(plan.title)
        self.premise.show_text(plan.premise)
        self.summary.show_text(plan.summary)
        self.genre.show_name(plan.genre, [tr(genre) for genre in GENRES])
        self.tone.show_name(plan.tone, [tr(tone) for tone in TONES])
        self.audience.show_name(plan.audience, [tr(audience) for audience in AUDIENCES])
        self._language.setText(language_title(plan.language))
        locked = self._book.locked
        for text in (self.title, self.premise, self.summary):
            text.setReadOnly(locked)
        for box in (self.genre, self.tone, self.audience):
            box.setEnabled(not locked)

    def _change(self, name: str, text: str) -> None:
        label_of = {"title": tr("Title"), "premise": tr("Premise"), "summary": tr("Summary")}
        self._book.change(
            label_of.get(name, tr("Edit story")), replace(self._book.plan, **{name: text}), name
        )

    def _lay_out(self) -> None:
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(24, 16, 24, 24)
        outer.setSpacing(12)
        outer.addWidget(self.title)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._make_words(), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._make_comic(), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(row)
        outer.addStretch(1)
        self.setWidget(body)

    def _make_words(self) -> QFrame:
        card = framed("card")
        form = QFormLayout(card)
        form.setContentsMargins(12, 12, 12, 12)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (tr("Summary"), self.summary),
            (tr("Premise"), self.premise),
            (tr("Genre"), self.genre),
            (tr("Tone"), self.tone),
            (tr("Audience"), self.audience),
            (tr("Language"), self._language),
        ):
            name = label(text, "section")
            name.setMinimumWidth(LABEL_WIDTH)
            name.setContentsMargins(6, 7, 0, 0)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            form.addRow(name, field)
        self._language.setContentsMargins(8, 5, 0, 5)
        return card

    def _make_comic(self) -> QFrame:
        card = framed("card")
        card.setFixedWidth(FORM_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addWidget(label(tr("The comic").upper(), "section"))
        column.addWidget(self.form)
        return card
