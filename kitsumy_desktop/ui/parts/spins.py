"""Fields for numbers whose text stands as far from the edge as that of other fields."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

INDENT = 5
"""Pixels; the style sheet moves the text of every field but these, whose line edit is the style's own."""


class WholeBox(QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(INDENT, 0, 0, 0)


class DecimalBox(QDoubleSpinBox):
    """A number with decimals."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(INDENT, 0, 0, 0)
