"""Sets of words written as running text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of `text`, parted by spaces."""
    return frozenset(text.split())
