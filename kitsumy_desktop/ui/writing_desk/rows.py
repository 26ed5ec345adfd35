"""Rows that come and go with a plan: those that stay are shown anew, so that nobody loses the cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

R = TypeVar("R", bound=QWidget)


class Rows(Generic[R]):
    """As many widgets as there are things to show, in a box layout of their own.

    Making widgets is slow (a panel's card takes tens of milliseconds), so that those that are not needed now
    are only hidden, and some can be made before they are needed.
    """

    def __init__(self, layout: QBoxLayout, make: Callable[[], R]) -> None:
        self._layout = layout
        self._make = make
        self._made: list[R] = []
        self._count = 0

    def __iter__(self) -> Iterator[R]:
        return iter(self._made[: self._count])

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> R:
        return self._made[: self._count][index]

    def resize(self, count: int) -> bool:
        """Have so many rows; answers whether there were more or fewer before."""
        while len(self._made) < count:
            self.prepare()
        for number in range(min(count, self._count), max(count, self._count)):
            self._made[number].setVisible(number < count)
        different, self._count = count != self._count, count
        return different

    def prepare(self) -> None:
        """Make one that is not needed yet."""
        row = self._make()
        row.hide()
        self._layout.addWidget(row)
        self._made.append(row)

    @property
    def prepared(self) -> int:
        """How many have been made."""
        return len(self._made)


def add_all(layout: QBoxLayout, *widgets: QWidget) -> None:
    """Widgets beside each other."""
    for widget in widgets:
        layout.addWidget(widget)


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Tab goes through these in this order."""
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)
