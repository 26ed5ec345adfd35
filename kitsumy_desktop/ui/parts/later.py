"""What is made when it is first needed; who waits for it hears of it then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """`made` tells whether it exists; `get` makes it; `then` acts on it once it exists."""

    def __init__(self, make: Callable[[], T]) -> None:
        """`make` is called once, or never."""
        self._make = make
        self._waiting: list[Callable[[T], object]] = []
        self.made: T | None = None

    def get(self) -> T:
        """The thing itself; the first call makes it."""
        if self.made is None:
            self.made = made = self._make()
            waiting, self._waiting = self._waiting, []
            for act in waiting:
                act(made)
        return self.made

    def then(self, act: Callable[[T], object]) -> None:
        """Call `act` with it: now when it exists, else as soon as it does, in the order of asking."""
        if self.made is not None:
            act(self.made)
        else:
            self._waiting.append(act)
