"""One line of a panel in the plan editor: its kind, who says it, what is said, how many words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kitsumy_desktop.story.plan.plan import PlanLine
from kitsumy_desktop.story.review import BALLOON_WORDS
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.counts import line_full, line_words
from kitsumy_desktop.ui.writing_desk.fields import IconButton, Name, Pick, Words
from kitsumy_desktop.ui.writing_desk.grip import Grip

KINDS = (
    ("speech", "Speech"),
    ("thought", "Thought"),
    ("shout", "Shout"),
    ("whisper", "Whisper"),
    ("radio", "Radio"),
    ("weak", "Weak voice"),
    ("caption", "Caption"),
    ("sfx", "SFX"),
    ("note", "Note"),
)
VOICELESS = ("sfx", "note")
COUNT_WIDTH = 48


class LineRow(QWidget):
    """`show_line` shows a line of the book's plan; edits go into the book."""

    moved = Signal(int)
    """So many lines down."""

    def __init__(self, book: PlanBook, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._at = (0, 0, 0)
        self.grip = Grip(theme, tr("Move the line"))
        self.kind = Pick(tr("Kind of line"), KINDS, 8)
        self.who = Name(tr("Speaker"), 8)
        self.text = Words(tr("What is said"), tr("What is said…"))
        self.count = label("", "faint")
        self.count.setFixedWidth(COUNT_WIDTH)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.remove = IconButton(theme, "x", tr("Remove the line"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.grip, 0, top)
        row.addWidget(self.kind, 0, top)
        row.addWidget(self.who, 0, top)
        row.addWidget(self.text, 1, top)
        row.addWidget(self.count, 0, top)
        row.addWidget(self.remove, 0, top)
        self.count.setContentsMargins(0, 6, 4, 0)
        self.kind.picked.connect(lambda kind: self._change(tr("Kind of line"), kind=kind))
        self.who.typed.connect(lambda who: self._change(tr("Speaker"), "who", who=who))
        self.text.typed.connect(lambda text: self._change(tr("Edit line"), "text", text=text))
        self.who.left.connect(book.rest)
        self.text.left.connect(book.rest)
        self.grip.stepped.connect(self.moved)
        self.remove.clicked.connect(self._remove)

    @property
    def at(self) -> tuple[int, int, int]:
        """Page, panel and line, from 0."""
        return self._at

    def show_line(self, at: tuple[int, int, int], line: PlanLine, names: tuple[str, ...]) -> None:
        """A line of the plan; `names`: the cast."""
        self._at = at
        self.kind.show_value(line.kind)
        self.who.show_name(line.who, names)
        self.who.setVisible(line.kind not in VOICELESS or bool(line.who))
        self.text.show_text(line.text)
        words = line_words(line)
        over = line_full(line)
        self.count.setText(f"{words}/{BALLOON_WORDS}" if over else (str(words) if words else ""))
        set_role(self.count, "role", "over" if over else "faint")
        self.count.setToolTip(
            tr("{words} words in one balloon; {most} read well.", words=words, most=BALLOON_WORDS)
            if over
            else tr("Words")
        )

    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return self.grip, self.kind, self.who, self.text, self.remove

    def lock(self, locked: bool) -> None:
        """Read only, or not."""
        self.text.setReadOnly(locked)
        self.kind.setEnabled(not locked)
        self.who.setEnabled(not locked)
        self.grip.setEnabled(not locked)
        self.remove.setEnabled(not locked)

    def _change(self, name: str, field: str = "", **values: object) -> None:
        page, panel, line = self._at
        key = f"{page}/{panel}/{line}/{field}" if field else ""
        self._book.change(name, edits.with_line(self._book.plan, page, panel, line, **values), key)

    def _remove(self) -> None:
        page, panel, line = self._at
        self._book.change(tr("Remove line"), edits.remove_line(self._book.plan, page, panel, line))
