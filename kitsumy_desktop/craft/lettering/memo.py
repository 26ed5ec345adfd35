"""Results of composing, remembered in the face book that made them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kitsumy_desktop.craft.lettering.faces import FaceBook

T = TypeVar("T")

LIMIT = 4096
"""Results kept; then all are forgotten. A long comic has about 2 000 texts."""


def remembered(book: FaceBook, key: object, make: Callable[[], T]) -> T:
    """What `make` gives for `key`, made once. Threads may share a book: at worst they make a value twice."""
    found: T | None = book.memo.get(key)
    if found is not None:
        return found
    if len(book.memo) >= LIMIT:
        book.memo.clear()
    made = book.memo[key] = make()
    return made
