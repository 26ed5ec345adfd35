"""Which picture style holds where: the page's own, else the comic's."""

from __future__ import annotations

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import RecordId


def picture_style(document: Document, page_id: RecordId) -> str:
    """Id of the style (resources/styles.json) of pictures on a page. Raises KeyError for an unknown page."""
    return document.page(page_id).style or document.comic.style
