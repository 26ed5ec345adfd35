"""Finer fields of the generate dialog: how many variations, and from which seed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QWidget

from kitsumy_desktop.ui.generation import MOST_VARIATIONS
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label

LARGEST_SEED = 2**32 - 1


class SeedValidator(QValidator):
    """Nothing, or a whole number from 0 to LARGEST_SEED."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Whether it may be typed."""
        plain = text.strip()
        fits = not plain or (plain.isascii() and plain.isdigit() and int(plain) <= LARGEST_SEED)
        return QValidator.State.Acceptable if fits else QValidator.State.Invalid, text, position


class Variations(QWidget):
    """How many, and the seed of the first; the others count on from it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.number = QSpinBox()
        self.number.setRange(1, MOST_VARIATIONS)
        self.number.setAccessibleName(tr("Variations of each panel"))
        self.number.setToolTip(tr("The first that arrives is shown in the panel; all are kept as takes."))
        self.first = QLineEdit()
        self.first.setValidator(SeedValidator(self.first))
        self.first.setPlaceholderText(tr("A fresh one each time"))
        self.first.setAccessibleName(tr("Seed"))
        self.first.setToolTip(tr("The same seed makes the same picture again. Further variations count on."))
        row.addWidget(self.number)
        row.addWidget(label(tr("Seed"), "soft"))
        row.addWidget(self.first, 1)
        self.setFocusProxy(self.number)
        self.number.valueChanged.connect(self.changed)
        self.first.textEdited.connect(self.changed)

    @property
    def count(self) -> int:
        """1 to MOST_VARIATIONS."""
        return self.number.value()

    @property
    def seed(self) -> int | None:
        """The first one's; None: fresh ones."""
        text = self.first.text().strip()
        return int(text) if text else None
