"""The unit lengths are shown and typed in: one choice for rulers, number fields and arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal

from kitsumy_desktop.comic.units import UNITS, Unit, format_length, parse_length


class Units(QObject):
    """Says how lengths of one comic are written. `dpi`: pixels per inch of its format."""

    changed = Signal()

    def __init__(self, dpi: float, unit: Unit | None = None) -> None:
        super().__init__()
        self.dpi = dpi
        self.unit: Unit = unit or usual_unit("")

    def choose(self, unit: Unit) -> None:
        """Show lengths in another unit from now on."""
        if unit != self.unit:
            self.unit = unit
            self.changed.emit()

    def parse(self, text: str) -> float:
        """Points. Raises InputError for what is no length."""
        return parse_length(text, self.unit, self.dpi)

    def format(self, points: float) -> str:
        """A length with its unit, with the decimal sign of the person's language."""
        return format_length(points, self.unit, self.dpi).replace(".", QLocale().decimalPoint())


def usual_unit(remembered: str) -> Unit:
    """The remembered unit, or the one the person's country measures with, in whatever language they work."""
    for unit in UNITS:
        if unit == remembered:
            return unit
    metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return "mm" if metric else "in"
