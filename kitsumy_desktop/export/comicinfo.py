"""ComicInfo.xml, the metadata comic readers look for: schema 2.0 of the Anansi project."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.export.page_writer import RasterPage

UNPRINTABLE = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], " ")
"""Characters XML 1.0 cannot hold."""


class PageEntry(msgspec.Struct, frozen=True):
    """Size of a page file: bytes, and pixels each way."""

    bytes: int
    width: int
    height: int
    double: bool = False
    """A spread: two pages in one picture."""

    @staticmethod
    def of(page: RasterPage, *, double: bool = False) -> PageEntry:
        """The entry of an encoded page."""
        return PageEntry(len(page.data), page.width, page.height, double)


def comic_info(document: Document, pages: Sequence[PageEntry]) -> bytes:
    """The file's bytes. Elements stand in the order the schema demands."""
    comic = document.comic
    root = ElementTree.Element("ComicInfo")
    fields = {
        "Title": comic.title,
        "Writer": comic.author,
        "PageCount": str(len(pages)),
        "LanguageISO": comic.language,
        "Manga": "YesAndRightToLeft" if comic.reading == "rtl" else "No",
        "Characters": ", ".join(c.name.replace(",", " ") for c in document.characters()),
    }
    for name, value in fields.items():
        if value:
            ElementTree.SubElement(root, name).text = value.translate(UNPRINTABLE)
    listed = ElementTree.SubElement(root, "Pages")
    for number, page in enumerate(pages):
        entry = {"Image": str(number), "ImageSize": str(page.bytes)}
        if number == 0:
            entry["Type"] = "FrontCover"
        if page.double:
            entry["DoublePage"] = "true"
        entry |= {"ImageWidth": str(page.width), "ImageHeight": str(page.height)}
        ElementTree.SubElement(listed, "Page", entry)
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, "utf-8", xml_declaration=True)) + b"\n"
