"""Printed page numbers, and which pages face each other.

A page record is one page, or two when it is a spread. Page 1 is a recto: alone, to the right of the fold in a
comic read left to right; then 2–3, 4–5 … face each other. Read right to left, everything is mirrored.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.records.page import Page


class Numbers(NamedTuple):
    """The printed numbers of a page record, from 1: the same twice for a single page."""

    first: int
    last: int

    @property
    def text(self) -> str:
        """As it is written: "4", or "4–5" for a spread."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


class Opening(NamedTuple):
    """What lies open at once, as page ids in reading order; None where there is no page.

    For a spread `first` and `second` are the same page.
    """

    first: PageId | None
    second: PageId | None

    @property
    def pages(self) -> tuple[PageId, ...]:
        """The records that are seen, each once, in reading order."""
        found = (p for p in (self.first, self.second) if p is not None)
        return tuple(dict.fromkeys(found))

    @property
    def is_spread(self) -> bool:
        """Whether one record fills both sides."""
        return self.first is not None and self.first == self.second


def numbers_of(pages: Iterable[Page]) -> dict[PageId, Numbers]:
    """The printed numbers of all `pages`, given in their order."""
    found: dict[PageId, Numbers] = {}
    number = 1
    for page in pages:
        size = 2 if page.spread else 1
        found[page.id] = Numbers(number, number + size - 1)
        number += size
    return found


def page_numbers(document: Document) -> dict[PageId, Numbers]:
    """The printed numbers of every page of a comic."""
    return numbers_of(document.pages())


def page_count(document: Document) -> int:
    """How many pages a comic has in print; a spread is two."""
    return sum(2 if page.spread else 1 for page in document.pages())


def is_verso(number: int) -> bool:
    """Whether a printed page comes first of the two that face each other: even numbers do."""
    return number % 2 == 0


def misplaced_spreads(document: Document) -> tuple[PageId, ...]:
    """Spreads that would begin on a recto, so that their halves lie back to back on one leaf."""
    numbers = page_numbers(document)
    return tuple(p.id for p in document.pages() if p.spread and not is_verso(numbers[p.id].first))


def openings(pages: Iterable[Page]) -> tuple[Opening, ...]:
    """All that lies open at once, in order; a misplaced spread has an opening of its own all the same."""
    listed = list(pages)
    numbers = numbers_of(listed)
    found: list[Opening] = []
    for page in listed:
        if page.spread:
            found.append(Opening(page.id, page.id))
        elif is_verso(numbers[page.id].first):
            found.append(Opening(page.id, None))
        elif found and found[-1].second is None:
            found[-1] = Opening(found[-1].first, page.id)
        else:
            found.append(Opening(None, page.id))
    return tuple(found)


def facing_page(document: Document, page_id: PageId) -> PageId | None:
    """The page that lies open beside this one; None for a spread, and where there is none."""
    for opening in openings(document.pages()):
        if page_id in opening.pages:
            other = [p for p in opening.pages if p != page_id]
            return other[0] if other else None
    return None


def stands_left(document: Document, page_id: PageId) -> bool:
    """Whether a single page lies to the left of the fold."""
    verso = is_verso(page_numbers(document)[page_id].first)
    return verso != (document.comic.reading == "rtl")
