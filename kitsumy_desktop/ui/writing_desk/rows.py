"""Rows that come and go with a plan: those that stay are shown anew, so that nobody loses the cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

R = TypeVar("R", bound=QWidget)


class Rows(Generic[R]):
    """As many widgets as there are things to show, in a box layout, from `start` on."""

    def __init__(self, layout: QBoxLayout, make: Callable[[], R], start: int = 0) -> None:
        self._layout = layout
        self._make = make
        self._start = start
        self._rows: list[R] = []

    def __iter__(self) -> Iterator[R]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: int) -> R:
        return self._rows[index]

    def resize(self, count: int) -> None:
        """Have so many rows."""
        while len(self._rows) < count:
            row = self._make()
            self._layout.insertWidget(self._start + len(self._rows), row)
            self._rows.append(row)
        while len(self._rows) > count:
            row = self._rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()


def add_all(layout: QBoxLayout, *widgets: QWidget) -> None:
    """Widgets beside each other."""
    for widget in widgets:
        layout.addWidget(widget)
