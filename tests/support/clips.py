"""A second comic to paste into."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from tests.support.gestures import blank_comic


def other_comic() -> Document:
    """Another comic on paper of another size, lettered larger, with one empty page."""
    made = blank_comic("co-other")
    comic = made.comic
    comic = msgspec.structs.replace(
        comic,
        format=msgspec.structs.replace(comic.format, id="a5", width=420.0, height=595.0),
        lettering=msgspec.structs.replace(comic.lettering, size=11.0),
    )
    return changed(made, [comic]).applied_to(made)
