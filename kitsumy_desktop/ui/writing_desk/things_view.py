"""Places and props of a plan: a name and a look each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kitsumy_desktop.story.plan.plan import PlanThing
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.edits import ThingKind
from kitsumy_desktop.ui.writing_desk.fields import IconButton, Line, Words
from kitsumy_desktop.ui.writing_desk.rows import Rows

NAME_WIDTH = 200
KINDS: tuple[tuple[ThingKind, str, str, str], ...] = (
    ("places", "Places", "Add a place", "Place"),
    ("props", "Props", "Add a prop", "Prop"),
)


class ThingCard(QFrame):
    """One place or prop."""

    def __init__(self, book: PlanBook, theme: Theme, kind: ThingKind) -> None:
        super().__init__()
        self._book = book
        self._kind: ThingKind = kind
        self._index = 0
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = Line(tr("Name"))
        self.name.setFixedWidth(NAME_WIDTH)
        self.look = Words(tr("Look"), tr("What it looks like, in plain English"))
        self.remove = IconButton(theme, "trash-2", tr("Remove"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.name, 0, top)
        row.addWidget(self.look, 1, top)
        row.addWidget(self.remove, 0, top)
        self.name.left.connect(self._rename)
        self.look.typed.connect(self._describe)
        self.look.left.connect(book.rest)
        self.remove.clicked.connect(
            lambda: book.change(tr("Remove"), edits.remove_thing(book.plan, self._kind, self._index))
        )

    def show_thing(self, index: int, thing: PlanThing) -> None:
        """A place or prop of the plan."""
        self._index = index
        self.setAccessibleName(thing.name)
        self.name.show_text(thing.name)
        self.look.show_text(thing.look)

    def lock(self, locked: bool) -> None:
        """Read only, or not."""
        self.name.setReadOnly(locked)
        self.look.setReadOnly(locked)
        self.remove.setVisible(not locked)

    def _rename(self) -> None:
        plan = self._book.plan
        things: tuple[PlanThing, ...] = getattr(plan, self._kind)
        if self._index >= len(things):
            return
        old, wanted = things[self._index].name, self.name.text().strip()
        others = [thing.name for n, thing in enumerate(things) if n != self._index]
        if not wanted or wanted == old:
            self.name.show_text(old)
            return
        name = edits.free_name(wanted, others)
        self._book.change(tr("Rename"), edits.with_thing(plan, self._kind, self._index, name=name))

    def _describe(self, look: str) -> None:
        plan = edits.with_thing(self._book.plan, self._kind, self._index, look=look)
        self._book.change(tr("Edit the look"), plan, f"{self._kind}/{self._index}/look")


class ThingsView(QScrollArea):
    """All places, all props."""

    def __init__(self, book: PlanBook, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: dict[ThingKind, Rows[ThingCard]] = {}
        self.add: dict[ThingKind, QPushButton] = {}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(8)
        for kind, title, verb, name in KINDS:
            self._add_section(column, kind, title, verb, name)
        column.addStretch(1)
        self.setWidget(body)

    def show_plan(self) -> None:
        """As it is now."""
        for kind, cards in self.cards.items():
            things: tuple[PlanThing, ...] = getattr(self._book.plan, kind)
            cards.resize(len(things))
            for number, thing in enumerate(things):
                cards[number].show_thing(number, thing)
                cards[number].lock(self._book.locked)
            self.add[kind].setVisible(not self._book.locked)

    def _add_section(self, column: QVBoxLayout, kind: ThingKind, title: str, verb: str, name: str) -> None:
        column.addWidget(label(tr(title), "title"))
        cards = QVBoxLayout()
        cards.setSpacing(8)
        column.addLayout(cards)
        self.cards[kind] = Rows(cards, lambda: ThingCard(self._book, self._theme, kind))
        button = QPushButton(tr(verb))
        button.clicked.connect(
            lambda: self._book.change(tr(verb), edits.add_thing(self._book.plan, kind, tr(name)))
        )
        self.add[kind] = button
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
