"""ComicInfo.xml against its schema."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.export.comicinfo import PageEntry, comic_info

PAGES = [PageEntry(1000 + n, 1988, 3075) for n in range(3)]


def with_cast(document: Document) -> Document:
    cast = (Character(id="ch-1", name="Ada, the Brave"), Character(id="ch-2", name="Олена"))  # type: ignore[arg-type]
    comic = msgspec.structs.replace(document.comic, cast=tuple(c.id for c in cast))
    return changed(document, [comic, *cast]).applied_to(document)


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
@pytest.mark.parametrize("language", ["en", "uk", "pl"])
def test_valid_against_the_schema(tmp_path: Path, contracts: Path, reading: str, language: str) -> None:
    xmlschema = pytest.importorskip("xmlschema")
    document = with_cast(sample_comic(tmp_path, language=language, reading=reading)[0])
    schema = xmlschema.XMLSchema(contracts / "comicinfo" / "ComicInfo-2.0.xsd")
    file = tmp_path / "ComicInfo.xml"
    file.write_bytes(comic_info(document, PAGES))
    schema.validate(file)


def test_what_it_says(tmp_path: Path) -> None:
    document = with_cast(sample_comic(tmp_path, language="uk", reading="rtl")[0])
    root = ElementTree.fromstring(comic_info(document, PAGES))
    said = {e.tag: e.text for e in root}
    assert said["Title"] == "The Lantern — Ліхтар"
    assert said["Writer"] == "Ada Źródło"
    assert said["PageCount"] == "3"
    assert said["LanguageISO"] == "uk"
    assert said["Manga"] == "YesAndRightToLeft"
    assert said["Characters"] == "Ada  the Brave, Олена"
    pages = root.find("Pages")
    assert pages is not None
    assert [p.get("Image") for p in pages] == ["0", "1", "2"]
    assert pages[0].get("Type") == "FrontCover"
    assert (pages[1].get("ImageWidth"), pages[1].get("ImageHeight")) == ("1988", "3075")
    assert pages[2].get("ImageSize") == "1002"


def test_left_to_right_is_not_manga(tmp_path: Path) -> None:
    root = ElementTree.fromstring(comic_info(sample_comic(tmp_path)[0], PAGES))
    assert root.findtext("Manga") == "No"


def test_characters_xml_cannot_hold_are_left_out(tmp_path: Path) -> None:
    document = sample_comic(tmp_path)[0]
    comic = msgspec.structs.replace(document.comic, title="A\x00B\x1b<&>", author="")
    data = comic_info(changed(document, [comic]).applied_to(document), PAGES)
    root = ElementTree.fromstring(data)
    assert root.findtext("Title") == "A B <&>"
    assert root.find("Writer") is None, "nothing to say is not said"
