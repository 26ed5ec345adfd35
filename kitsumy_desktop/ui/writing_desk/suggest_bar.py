"""The slim bar over the page while the writer proposes something: asking, the proposal, or why none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.story.writer.suggestion import SuggestedPart
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk.elided import Elided
from kitsumy_desktop.ui.writing_desk.fields import IconButton
from kitsumy_desktop.ui.writing_desk.rows import add_all
from kitsumy_desktop.ui.writing_desk.writer_bar import readable

HEIGHT = 44
SAID = 900
BEFORE, AFTER = 320, 520
"""Pixels for the two texts, where there is room."""


class SuggestBar(QFrame):
    """Shows; the person's answers come out as signals."""

    taken = Signal()
    left = Signal()
    again = Signal()
    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._parts: tuple[SuggestedPart, ...] = ()
        self._shown = 0
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Proposal"))
        self.head = label("", "strong")
        self.before = Elided("gone", most=BEFORE)
        self._arrow = label("→", "soft")
        self.after = Elided(most=AFTER)
        self.back = IconButton(theme, "chevron-left", tr("The change before"))
        self.number = label("", "faint")
        self.on = IconButton(theme, "chevron-right", tr("The next change"))
        self.repeat = QPushButton(tr("Again"))
        self.leave = QPushButton(tr("Leave"))
        self.leave.setToolTip(tr("Leave it (Esc)"))
        self.take = QPushButton(tr("Take"))
        self.take.setProperty("role", "primary")
        self.stop = QPushButton(tr("Stop"))
        self._lay_out()
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)
        self.repeat.clicked.connect(self.again)
        self.stop.clicked.connect(self.stopped)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
        self.hide()

    def show_asking(self, said: str) -> None:
        """The writer thinks; what it said so far."""
        self._show("asking", tr("Asking the writer…"))
        self.after.tell(readable(said[-SAID:]))

    def show_parts(self, parts: tuple[SuggestedPart, ...]) -> None:
        """What would change."""
        self._parts, self._shown = parts, 0
        self._show("proposal", tr("Proposal:"))
        self._turn(0)
        self.take.setFocus()

    def show_nothing(self) -> None:
        """The writer would change nothing."""
        self._show("failed", tr("The writer would leave it as it is."))
        self.after.tell("")

    def show_error(self, error: KitsumyError) -> None:
        """There is no proposal, and why."""
        self._show("failed", told(error.user_text))
        self.after.tell(told(error.hint))
        set_role(self.head, "role", "error")

    def _show(self, state: str, head: str) -> None:
        self.head.setText(head)
        set_role(self.head, "role", "strong")
        proposal = state == "proposal"
        several = proposal and len(self._parts) > 1
        for widget in (self.before, self._arrow, self.take):
            widget.setVisible(proposal)
        self.number.setVisible(several)
        self.back.setVisible(several)
        self.on.setVisible(several)
        self.repeat.setVisible(state != "asking")
        self.leave.setVisible(state != "asking")
        self.leave.setText(tr("Leave") if proposal else tr("Close"))
        self.stop.setVisible(state == "asking")
        self.show()

    def _turn(self, step: int) -> None:
        self._shown = max(0, min(len(self._parts) - 1, self._shown + step))
        part = self._parts[self._shown]
        self.before.tell(part.before)
        self.after.tell(part.after)
        self.number.setText(f"{self._shown + 1}/{len(self._parts)}")
        self.before.setVisible(bool(part.before))
        self._arrow.setVisible(bool(part.before))
        self.setAccessibleDescription(f"{part.before} → {part.after}")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.head)
        add_all(row, self.before, self._arrow, self.after)
        row.addStretch(1)
        add_all(row, self.back, self.number, self.on, self.stop, self.repeat, self.leave, self.take)
