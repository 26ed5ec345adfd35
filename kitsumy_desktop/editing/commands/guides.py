"""Guides of one's own: lines across a page to snap to. They are seen on the canvas only."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.records.page import Guide


def set_guides(document: Document, page_id: PageId, guides: Iterable[Guide]) -> Diff:
    """The page's guides, in the order they were made. Raises KeyError for an unknown page."""
    page = document.page(page_id)
    return changed(document, [msgspec.structs.replace(page, guides=tuple(guides))])


def add_guide(document: Document, page_id: PageId, guide: Guide) -> Diff:
    """One more guide; nothing changes when the page has it."""
    guides = document.page(page_id).guides
    return set_guides(document, page_id, guides if guide in guides else (*guides, guide))


def place_guide(document: Document, page_id: PageId, number: int, at: float) -> Diff:
    """One guide put to `at` points from the page's top or left edge. Raises IndexError for no such guide."""
    guides = list(document.page(page_id).guides)
    guides[number] = Guide(guides[number].axis, at)
    return set_guides(document, page_id, guides)
