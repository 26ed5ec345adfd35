"""A balloon, caption or sound effect that is made by being typed into: one step, with its first words."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document


class Fresh(msgspec.Struct, frozen=True):
    """How it comes into being. Nothing is written before typing ends."""

    label: str
    """Of the step, in English."""
    make: Callable[[Document], Diff]
    """The change that makes it, of whatever the document is by then."""
    drawn: bool = False
    """Its body was drawn to a size: it is worth keeping without words."""
