"""Stories that were begun and are no comic yet: a quiet list above the library."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kitsumy_desktop.comic.records.writing import Writing, WritingId
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import Wishes
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.labels import framed, label

MOST_SHOWN = 3
"""So many rows are seen at once; the others are scrolled to."""
ROW_HEIGHT = 40
TITLE_LETTERS = 70


class UnfinishedStory(msgspec.Struct, frozen=True):
    """A story on disk, read."""

    writing: Writing
    wishes: Wishes
    plan: Plan | None

    @property
    def title(self) -> str:
        """Its title, or how its premise begins."""
        if self.plan is not None and self.plan.title:
            return self.plan.title
        words = " ".join((self.wishes.title or self.wishes.premise).split()) or tr("Untitled")
        return words if len(words) <= TITLE_LETTERS else f"{words[:TITLE_LETTERS]}…"

    @property
    def written(self) -> int:
        """Pages that are more than their beats."""
        return sum(bool(page.panels) for page in self.plan.pages) if self.plan is not None else 0

    @property
    def complete(self) -> bool:
        """Whether it only waits for the person."""
        return self.writing.state == "written"

    @property
    def told(self) -> str:
        """How far it came."""
        if self.complete:
            return trn("%n page, ready to be a comic|%n pages, ready to be a comic", self.written)
        far = tr("{done} of {total} pages written", done=self.written, total=self.wishes.pages)
        if self.writing.state == "failed" and self.writing.reason:
            return f"{far} · {told(self.writing.reason)}"
        return far


def read_writing(writing: Writing) -> UnfinishedStory | None:
    """What stands on disk; None when it cannot be read (written by another version)."""
    try:
        wishes = msgspec.json.decode(writing.wishes, type=Wishes)
        plan = msgspec.json.decode(writing.plan, type=Plan) if writing.plan else None
    except msgspec.DecodeError:
        return None
    return UnfinishedStory(writing, wishes, plan)


class StoryRow(QFrame):
    """One story and what can be done with it."""

    def __init__(self, story: UnfinishedStory) -> None:
        super().__init__()
        self.story = story
        self.setFixedHeight(ROW_HEIGHT)
        self.setAccessibleName(story.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        title = label(story.title, "strong")
        title.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(title)
        self.told = label(story.told, "soft")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumWidth(40)
        row.addWidget(self.told, 1)
        self.go_on = QPushButton(tr("Continue"))
        self.go_on.setAccessibleName(tr("Continue {title}", title=story.title))
        self.go_on.setVisible(not story.complete)
        self.open = QPushButton(tr("Open plan"))
        self.open.setAccessibleName(tr("Open the plan of {title}", title=story.title))
        self.open.setVisible(story.plan is not None)
        self.forget = QPushButton(tr("Forget"))
        self.forget.setProperty("role", "link")
        self.forget.setAccessibleName(tr("Forget {title}", title=story.title))
        for button in (self.go_on, self.open, self.forget):
            row.addWidget(button)


class Unfinished(QFrame):
    """`show_stories` fills it; it is not there while there are none."""

    go_on_wanted = Signal(object)
    """UnfinishedStory."""
    open_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[StoryRow] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = framed("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 10, 12, 6)
        column.setSpacing(4)
        column.addWidget(label(tr("Unfinished stories").upper(), "section"))
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("role", "body")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area.setWidget(body)
        column.addWidget(self._area)
        outer.addWidget(card)
        self.hide()

    def show_stories(self, stories: tuple[UnfinishedStory, ...]) -> None:
        """These, in this order."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._make(story) for story in stories]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
        self._area.setFixedHeight(ROW_HEIGHT * min(MOST_SHOWN, len(stories)))
        self.setVisible(bool(stories))

    def ids(self) -> list[WritingId]:
        """What is shown, for tests."""
        return [row.story.writing.id for row in self.rows]

    def _make(self, story: UnfinishedStory) -> StoryRow:
        row = StoryRow(story)
        row.go_on.clicked.connect(lambda: self.go_on_wanted.emit(story))
        row.open.clicked.connect(lambda: self.open_wanted.emit(story))
        row.forget.clicked.connect(lambda: self.forget_wanted.emit(story))
        return row
