"""The cast of a plan as cards: who they are, what they look like, how they speak."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kitsumy_desktop.story.plan.plan import PlanCharacter
from kitsumy_desktop.ui.dialogs.cast_palette import PaletteRow
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.fields import IconButton, Line, Words
from kitsumy_desktop.ui.writing_desk.rows import Rows

LABEL_WIDTH = 64


class MemberCard(QFrame):
    """One member of the cast."""

    def __init__(self, book: PlanBook, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._index = 0
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = Line(tr("Name"))
        self.name.setProperty("role", "heading")
        self.role = Line(tr("Role"), tr("What they are in the story"))
        self.look = Words(tr("Look"), tr("In plain English, used word for word: age, face, hair…"))
        self.outfit = Words(tr("Outfit"), tr("In plain English"))
        self.voice = Words(tr("Voice"), tr("How they speak"))
        self.palette_row = PaletteRow(theme)
        self.remove = IconButton(theme, "trash-2", tr("Remove from the cast"))
        self._lay_out()
        self._connect()

    def show_member(self, index: int, member: PlanCharacter) -> None:
        """A member of the plan."""
        self._index = index
        self.setAccessibleName(member.name)
        self.name.show_text(member.name)
        self.role.show_text(member.role)
        self.look.show_text(member.look)
        self.outfit.show_text(member.outfit)
        self.voice.show_text(member.voice)
        self.palette_row.show_colours(member.palette)

    def lock(self, locked: bool) -> None:
        """Read only, or not."""
        for text in (self.name, self.role, self.look, self.outfit, self.voice):
            text.setReadOnly(locked)
        self.palette_row.setEnabled(not locked)
        self.remove.setVisible(not locked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 2)
        head.addWidget(self.role, 3)
        head.addWidget(self.remove)
        column.addLayout(head)
        form = QFormLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (tr("Look"), self.look),
            (tr("Outfit"), self.outfit),
            (tr("Voice"), self.voice),
            (tr("Colours"), self.palette_row),
        ):
            name = label(text, "section")
            name.setMinimumWidth(LABEL_WIDTH)
            name.setContentsMargins(6, 7, 0, 0)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            form.addRow(name, field)
        column.addLayout(form)

    def _connect(self) -> None:
        # A name is taken when it is complete: half a name would be carried into every panel.
        self.name.left.connect(self._rename)
        self.role.typed.connect(lambda text: self._change("role", role=text))
        self.look.typed.connect(lambda text: self._change("look", look=text))
        self.outfit.typed.connect(lambda text: self._change("outfit", outfit=text))
        self.voice.typed.connect(lambda text: self._change("voice", voice=text))
        self.palette_row.changed.connect(lambda colours: self._change("", palette=tuple(colours)))
        for field in (self.role, self.look, self.outfit, self.voice):
            field.left.connect(self._book.rest)
        self.remove.clicked.connect(
            lambda: self._book.change(
                tr("Remove from the cast"), edits.remove_member(self._book.plan, self._index)
            )
        )

    def _rename(self) -> None:
        plan = self._book.plan
        if self._index >= len(plan.cast):
            return
        old, wanted = plan.cast[self._index].name, self.name.text().strip()
        others = [m.name for n, m in enumerate(plan.cast) if n != self._index]
        if not wanted or wanted == old:
            self.name.show_text(old)
            return
        name = edits.free_name(wanted, others)
        self._book.change(tr("Rename"), edits.with_member(plan, self._index, name=name))

    def _change(self, field: str, **values: object) -> None:
        key = f"cast/{self._index}/{field}" if field else ""
        self._book.change(tr("Edit the cast"), edits.with_member(self._book.plan, self._index, **values), key)


class CastView(QScrollArea):
    """All of them."""

    def __init__(self, book: PlanBook, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(tr("Cast"), "title"))
        self._nobody = label(tr("Nobody yet. Whoever speaks in a panel may stand here."), "soft")
        column.addWidget(self._nobody)
        cards = QVBoxLayout()
        cards.setSpacing(12)
        column.addLayout(cards)
        self.cards = Rows(cards, lambda: MemberCard(book, theme))
        self.add = QPushButton(tr("Add somebody"))
        self.add.clicked.connect(self._add)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(body)

    def show_plan(self) -> None:
        """The cast as it is now."""
        cast = self._book.plan.cast
        self._nobody.setVisible(not cast)
        self.cards.resize(len(cast))
        for number, member in enumerate(cast):
            self.cards[number].show_member(number, member)
            self.cards[number].lock(self._book.locked)
        self.add.setVisible(not self._book.locked)

    def _add(self) -> None:
        self._book.change(tr("Add somebody"), edits.add_member(self._book.plan, tr("Somebody")))
        if len(self.cards):
            card = self.cards[len(self.cards) - 1]
            card.name.setFocus()
            card.name.selectAll()
