"""Work in small steps between which the window answers: pictures of a list, parts of a form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

Step: TypeAlias = Callable[[], object]


class Gradually(QTimer):
    """One step a turn of the event loop, or every so many milliseconds; none while a mouse button is down.

    A hand that drags something needs every frame. What is begun anew takes the place of what was under way;
    whatever is left ends with `owner`.
    """

    def __init__(self, owner: QObject, pause_ms: int = 0) -> None:
        super().__init__(owner, interval=pause_ms)
        self._steps: Iterator[Step] = iter(())
        self.timeout.connect(self._next)

    def begin(self, steps: Iterable[Step]) -> None:
        """Do these, the first in a moment."""
        self._steps = iter(steps)
        self.start()

    def _next(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        step = next(self._steps, None)
        if step is None:
            self.stop()
        else:
            step()
