"""A small dialog: where exactly a guide lies."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from kitsumy_desktop.comic.records.layout import Axis
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.dialog_buttons import DialogButtons
from kitsumy_desktop.ui.parts.length_box import LengthBox
from kitsumy_desktop.ui.units import Units

FAR = 5000.0
"""Points a guide may lie from the page's edge at most."""


class GuidePlace(QDialog):
    """Asks for the distance from the page's top or left edge. It deletes itself."""

    placed = Signal(float)
    """Points."""

    def __init__(self, parent: QWidget, units: Units, axis: Axis, at: float) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        level = axis == "rows"
        self.setWindowTitle(tr("Level guide") if level else tr("Upright guide"))
        self.box = LengthBox(units, -FAR, FAR)
        self.box.show_value(at)
        words = tr("From the top of the page") if level else tr("From the left of the page")
        self.box.setAccessibleName(words)
        form = QFormLayout(self)
        form.setContentsMargins(20, 20, 20, 16)
        form.setVerticalSpacing(16)
        form.addRow(words, self.box)
        buttons = DialogButtons(self, tr("Place guide"))
        buttons.accepted.connect(self._place)
        form.addRow(buttons)
        self.box.selectAll()
        self.box.setFocus()

    def _place(self) -> None:
        self.box.interpretText()
        self.placed.emit(self.box.value())
        self.accept()
