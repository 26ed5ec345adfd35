"""Python's cyclic garbage, collected in the window's thread only.

Left to itself the collector runs in whichever thread allocates next. There it may free a Qt object of the
window's thread, whose timers then stay registered and fire into freed memory.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD_MS = 200
"""Between two looks at what has gathered; a young collection then takes well under a millisecond."""


class Collector(QObject):
    """Collects as often as Python would, but only from the event loop of the thread that made it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._were_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=PERIOD_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again, if it was before."""
        self._timer.stop()
        if self._were_on:
            gc.enable()


def collect_due() -> None:
    """Collect the oldest generation whose count is over its threshold, as Python itself decides it."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
