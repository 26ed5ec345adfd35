"""Finer fields of the generate dialog: how many variations, from which seed, and a LoRA."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kitsumy_desktop.comic.records.recipe import Lora
from kitsumy_desktop.ui.generation import MOST_VARIATIONS
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.spins import DecimalBox, WholeBox

LARGEST_SEED = 2**32 - 1
STRONGEST = 1.5
"""Beyond it a LoRA breaks pictures."""


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
        self.number = WholeBox()
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


class LoraField(QWidget):
    """A LoRA's file and strength."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.file = QLineEdit()
        self.file.setPlaceholderText(tr("File in ComfyUI's folder “loras”"))
        self.file.setAccessibleName(tr("LoRA file"))
        self.file.setToolTip(
            tr("As ComfyUI names it, with its folder: comics/ink.safetensors. Hosted models take only a link "
               "(https://…), and draw without a file.")
        )  # fmt: skip
        self.strength = DecimalBox()
        self.strength.setRange(0.0, STRONGEST)
        self.strength.setSingleStep(0.05)
        self.strength.setValue(Lora("").strength)
        self.strength.setAccessibleName(tr("LoRA strength"))
        self.strength.setToolTip(tr("0: as without it · 1: as it was made"))
        row.addWidget(self.file, 1)
        row.addWidget(self.strength)
        self.setFocusProxy(self.file)
        self.file.textEdited.connect(self._edited)
        self.strength.valueChanged.connect(self.changed)
        self.show_lora(None)

    @property
    def lora(self) -> Lora | None:
        """What is written; None: nothing."""
        file = self.file.text().strip()
        return Lora(file, round(self.strength.value(), 2)) if file else None

    def show_lora(self, lora: Lora | None) -> None:
        """Another one, without telling anybody."""
        with QSignalBlocker(self.strength):
            self.strength.setValue((lora or Lora("")).strength)
        self.file.setText(lora.file if lora is not None else "")
        self.strength.setEnabled(self.lora is not None)

    def _edited(self, _text: str) -> None:
        self.strength.setEnabled(self.lora is not None)
        self.changed.emit()
