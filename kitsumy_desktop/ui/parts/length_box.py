"""Spin boxes that can show several values as mixed; one of them for lengths in any unit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, QSize
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QToolTip

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.units import stepped
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.units import Units

MIXED = "—"
"""Shown where several objects have different values."""
NARROW = 72
"""Pixels that four digits with their unit take."""
EXACT = 6
"""Decimals of a point that are kept, whatever is shown."""


class NumberBox(QDoubleSpinBox):
    """A number from `low` to `high`, or nothing where several are meant that differ."""

    def __init__(self, low: float, high: float) -> None:
        super().__init__()
        self._low = low
        self.setRange(low, high)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(5, 0, 0, 0)
        # The style gives fields for numbers no less than they would like to have.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for the numbers that occur, not for the greatest there can be."""
        usual = super().minimumSizeHint()
        return QSize(min(usual.width(), NARROW), usual.height())

    def validate(self, text: str, place: int) -> Any:
        """Point and comma both begin the decimals, whatever the language."""
        sign = self.locale().decimalPoint()
        return super().validate(text.replace(".", sign).replace(",", sign), place)

    @property
    def mixed(self) -> bool:
        """Whether no common value is shown."""
        return self.minimum() < self._low and self.value() == self.minimum()

    def show_value(self, value: float | None) -> None:
        """Show a value without telling anybody; None: several that differ."""
        with QSignalBlocker(self):
            self.setMinimum(self._low if value is not None else self._low - 1.0)
            # Qt shows this text in place of the least value: one that nobody can mean.
            self.setSpecialValueText("" if value is not None else MIXED)
            self.setValue(self.minimum() if value is None else float(value))

    def stepBy(self, steps: int) -> None:
        """One step up or down; from mixed values, to the least one."""
        if self.mixed:
            self.setValue(self._low)
        else:
            super().stepBy(steps)


class LengthBox(NumberBox):
    """A length in points, shown in the preferred unit; takes any unit and sums: "10 + 2 mm".

    Text that is no length is put back, and a tip says how lengths are written.
    """

    def __init__(self, units: Units, low: float, high: float, *, fine: bool = False) -> None:
        self._units = units  # Qt asks for the text of the first value while the widget is being made
        self._fine = fine
        super().__init__(low, high)
        self.setDecimals(EXACT)
        units.changed.connect(self._renew)

    def validate(self, text: str, place: int) -> Any:
        """Any text may be on its way to a length; only a finished one is taken."""
        state = QValidator.State.Acceptable if self._readable(text) else QValidator.State.Intermediate
        return state, text, place

    def valueFromText(self, text: str) -> float:
        """Points; what is shown unchanged keeps its exact value."""
        if text in (self.textFromValue(self.value()), self.specialValueText()):
            return self.value()
        try:
            return max(self._low, min(self.maximum(), self._units.parse(text)))
        except InputError:
            return self.value()

    def textFromValue(self, value: float) -> str:
        """The length in the preferred unit."""
        return self._units.format(value)

    def fixup(self, text: str) -> str:
        """What cannot be read is replaced by what was there, and a tip says what can be."""
        try:
            self._units.parse(text)
        except InputError:
            where = self.mapToGlobal(QPoint(0, self.height()))
            told = tr("“{words}” is no length.", words=text.strip())
            hint = tr("Write it like 12 mm, 0.5 in, 36 pt, 40 px or 10 + 2 mm.")
            QToolTip.showText(where, f"{told}\n{hint}", self)
        return self.specialValueText() if self.mixed else self.textFromValue(self.value())

    def stepBy(self, steps: int) -> None:
        """Whole steps of the unit."""
        if self.mixed:
            super().stepBy(steps)
            return
        self.interpretText()
        self.setValue(stepped(self.value(), steps, self._units.unit, self._units.dpi, fine=self._fine))

    def _readable(self, text: str) -> bool:
        if text in (MIXED, self.textFromValue(self.value())):
            return True
        try:
            self._units.parse(text)
        except InputError:
            return False
        return True

    def _renew(self) -> None:
        """Another unit: the same length in other words."""
        if not self.mixed:
            self.lineEdit().setText(self.textFromValue(self.value()))
