"""A command's step on a document, with what must hold for every one of them."""

from __future__ import annotations

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document


def applied(document: Document, diff: Diff) -> Document:
    """The document after the step, which is sound and can be taken back exactly."""
    after = diff.applied_to(document)
    assert problems(after) == []
    assert diff.inverse().applied_to(after) == document
    return after
