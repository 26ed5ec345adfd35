"""A changed plan before it is taken: its pages before and after, side by side."""

from __future__ import annotations

import html
from difflib import SequenceMatcher

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.story.plan.plan import Plan, PlanLine, PlanPage
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk.counts import page_words
from kitsumy_desktop.ui.writing_desk.words import REVISIONS, language_title
from kitsumy_desktop.ui.writing_desk.work import Proposal

INDENT = 18
"""Pixels, of lines under their panel."""
STORY = -1
"""What is proposed beside the pages: title, summary, cast, places, language."""


class ProposalView(QWidget):
    """Emits `taken(Plan)`, `left()` or `again()`."""

    taken = Signal(object)
    left = Signal()
    again = Signal()
    """Another proposal is wanted."""

    def __init__(self, proposal: Proposal, theme: Theme) -> None:
        super().__init__()
        self.proposal = proposal
        self._theme = theme
        self.checks: dict[int, QCheckBox] = {}
        self._texts: list[tuple[QLabel, list[str], list[str]]] = []
        before, after = proposal.before, proposal.written.plan
        self.changed = changed_parts(before, after)
        """Pages from 0; `STORY` first where more than pages would change."""
        self._whole = len(before.pages) != len(after.pages) or proposal.revision.kind == "translate"
        self.take = QPushButton()
        self.take.setProperty("role", "primary")
        self.leave = QPushButton(tr("Discard"))
        self.repeat = QPushButton(tr("Again"))
        self.repeat.setToolTip(tr("Discard it and ask for another proposal"))
        self._lay_out(before, after)
        self.take.clicked.connect(lambda: self.taken.emit(self.plan()))
        self.leave.clicked.connect(self.left)
        self.repeat.clicked.connect(self.again)
        theme.changed.connect(self._colour)
        self._colour()
        self._count()

    def plan(self) -> Plan:
        """The plan with the pages that are ticked."""
        before, after = self.proposal.before, self.proposal.written.plan
        if self._whole:
            return after
        pages = tuple(
            new if self._ticked(number) else old
            for number, (old, new) in enumerate(zip(before.pages, after.pages, strict=True))
        )
        return replace(after if self._ticked(STORY) else before, pages=pages)

    def _ticked(self, number: int) -> bool:
        return number not in self.checks or self.checks[number].isChecked()

    def _lay_out(self, before: Plan, after: Plan) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = framed("bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(label(tr(REVISIONS[self.proposal.revision.kind]), "strong"))
        self._told = label("", "soft")
        row.addWidget(self._told, 1)
        row.addWidget(self.repeat)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        column.addWidget(head)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        pages = QVBoxLayout(body)
        pages.setContentsMargins(24, 16, 24, 24)
        pages.setSpacing(12)
        for number in self.changed:
            pages.addWidget(self._make_part(number, before, after))
        for remark in self.proposal.written.remarks:
            pages.addWidget(label(remark.text, "faint", wrap=True))
        if not self.changed:
            pages.addWidget(label(tr("Nothing would change."), "soft"))
        pages.addStretch(1)
        area.setWidget(body)
        column.addWidget(area, 1)

    def _make_part(self, number: int, before: Plan, after: Plan) -> QWidget:
        if number == STORY:
            return self._make_card(number, tr("The story"), "", (story_lines(before), story_lines(after)))
        old = before.pages[number] if number < len(before.pages) else PlanPage()
        new = after.pages[number] if number < len(after.pages) else PlanPage()
        name = tr("Page {number}", number=number + 1)
        words = tr("{before} → {after} words", before=page_words(old), after=page_words(new))
        return self._make_card(number, name, words, (page_lines(old), page_lines(new)))

    def _make_card(self, number: int, name: str, words: str, sides: tuple[list[str], list[str]]) -> QWidget:
        card = framed("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        if self._whole:
            grid.addWidget(label(name, "strong"), 0, 0)
        else:
            check = QCheckBox(name)
            check.setChecked(True)
            check.toggled.connect(self._count)
            self.checks[number] = check
            grid.addWidget(check, 0, 0)
        grid.addWidget(label(words, "faint"), 0, 1, Qt.AlignmentFlag.AlignRight)
        for place, (own, other) in enumerate((sides, sides[::-1])):
            text = QLabel()
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setAccessibleName(tr("Before") if place == 0 else tr("After"))
            self._texts.append((text, own, other))
            grid.addWidget(text, 1, place)
            grid.setColumnStretch(place, 1)
        return card

    def _colour(self) -> None:
        """Lines that are not on the other side stand on colour."""
        tokens = self._theme.tokens
        for number, (text, own, other) in enumerate(self._texts):
            fresh = number % 2 == 1
            kept = _common(own, other)
            parts = []
            for place, line in enumerate(own):
                words, left = html.escape(line.lstrip()) or "&nbsp;", INDENT if line.startswith(" ") else 0
                style = f"margin:2px 0 2px {left}px; color:"
                if place in kept:
                    parts.append(f'<p style="{style}{tokens.text_soft}">{words}</p>')
                elif fresh:
                    ground = f"; background:{tokens.accent_soft}"
                    parts.append(f'<p style="{style}{tokens.text}{ground}">{words}</p>')
                else:
                    parts.append(f'<p style="{style}{tokens.text_faint}"><s>{words}</s></p>')
            text.setText("".join(parts))

    def _count(self) -> None:
        taken = len(self.changed)
        if not self._whole:
            taken = sum(check.isChecked() for check in self.checks.values())
        count = len([number for number in self.changed if number != STORY])
        self._told.setText(trn("%n page would change.|%n pages would change.", count))
        self.take.setText(tr("Take") if taken == len(self.changed) else tr("Take {count}", count=taken))
        self.take.setEnabled(taken > 0)


def changed_parts(before: Plan, after: Plan) -> list[int]:
    """Pages that are not the same, from 0; before them `STORY` where anything else is not."""
    most = max(len(before.pages), len(after.pages))
    pages = [n for n in range(most) if before.pages[n : n + 1] != after.pages[n : n + 1]]
    return [STORY, *pages] if replace(before, pages=()) != replace(after, pages=()) else pages


def story_lines(plan: Plan) -> list[str]:
    """What a plan says beside its pages, as it is read."""
    told = [plan.title, plan.summary, " · ".join(filter(None, (plan.genre, plan.tone, plan.audience)))]
    for member in plan.cast:
        told.append(f"{member.name}: {', '.join(filter(None, (member.role, member.look, member.outfit)))}")
        told += [f"      {member.voice}"] if member.voice else []
    told += [f"{thing.name}: {thing.look}" for thing in (*plan.places, *plan.props)]
    return [*filter(None, told), language_title(plan.language)]


def page_lines(page: PlanPage) -> list[str]:
    """A page as it is read: the panels' descriptions and lines."""
    lines = [page.beat] if page.beat else []
    for number, panel in enumerate(page.panels, 1):
        lines.append(f"{number}. {panel.action}")
        lines += [f"      {spoken(line)}" for line in panel.lines]
    return lines


def spoken(line: PlanLine) -> str:
    """A line with who says it."""
    heads = {"caption": tr("Caption"), "sfx": "SFX", "note": tr("Note")}
    head = line.who or heads.get(line.kind, "")
    return f"{head}: {line.text}" if head else line.text


def _common(own: list[str], other: list[str]) -> set[int]:
    """Numbers of the lines of `own` that stand in `other`, in the same order."""
    blocks = SequenceMatcher(None, own, other, autojunk=False).get_matching_blocks()
    return {place for block in blocks for place in range(block.a, block.a + block.size)}
