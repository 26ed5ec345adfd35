"""A list of what was found: a sign, a subject, a sentence and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kitsumy_desktop.generation.setup import Finding
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme

SIGN = 16
SIGNS: dict[bool | None, tuple[str, str]] = {
    True: ("circle-check", "success"),
    False: ("circle-x", "danger"),
    None: ("circle-question-mark", "text_faint"),
}
"""Verdict → icon and the token of its colour."""


def spoken(good: bool | None) -> str:
    """The sign in words, for those who do not see it."""
    return {True: tr("works"), False: tr("does not work"), None: tr("could not be told")}[good]


class Findings(QWidget):
    """Shows findings one below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: tuple[Finding, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        theme.changed.connect(self._tint)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Replace what is shown."""
        self._found = tuple(found)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, finding in enumerate(self._found):
            self._add(row, finding)

    def _tint(self) -> None:
        self.show_findings(self._found)

    def _add(self, row: int, finding: Finding) -> None:
        top = Qt.AlignmentFlag.AlignTop
        sign = QLabel()
        icon, token = SIGNS[finding.good]
        sign.setPixmap(icons.pixmap(icon, getattr(self._theme.tokens, token), SIGN))
        sign.setAccessibleName(spoken(finding.good))
        self._grid.addWidget(sign, row, 0, top)
        self._grid.addWidget(label(told(finding.subject)), row, 1, top)
        text = f"{told(finding.text)} {told(finding.hint)}".strip()
        words = label(text, "soft", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(words, row, 2, top)
