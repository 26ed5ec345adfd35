"""Lettering commands: a whole page placed anew, one balloon fitted to its text."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import BalloonId, PageId
from kitsumy_desktop.craft.lettering.faces import FaceBook


def letter_page(document: Document, page_id: PageId, book: FaceBook) -> Diff:
    """One text size for the page, and places, sizes and tails for all balloons and effects not locked.

    Deterministic by the comic's seed. Raises KeyError for an unknown page.
    """
    from kitsumy_desktop.craft.placement.page import letter_items  # brings numpy: not before the first frame

    lettering = letter_items(document, page_id, book)
    page = msgspec.structs.replace(document.page(page_id), text_size=lettering.text_size)
    return changed(document, [page, *lettering.balloons, *lettering.effects])


def fit_balloon(document: Document, balloon_id: BalloonId, book: FaceBook) -> Diff:
    """The body of one balloon fitted to its text: about the same centre, inside panel and safe area.

    Keeps the shape's proportions where they suit the text; a caption keeps the panel's edges it touches.
    Raises KeyError for an unknown balloon.
    """
    from kitsumy_desktop.craft.placement.fit import fitted_balloon  # brings numpy, see above

    return changed(document, [fitted_balloon(document, document.balloon(balloon_id), book)])
