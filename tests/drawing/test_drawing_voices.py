"""A speaker's own lettering on the page: drawn and measured in it, and nobody else's balloons change."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from support.recipe_comic import changed
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import CharacterId, PageId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character, VoiceLettering
from kitsumy_desktop.craft.placement.page import letter_items
from kitsumy_desktop.drawing.display import GroupItem, PathItem, TextItem
from kitsumy_desktop.drawing.page import PageDrawer

PAGE = PageId("pg-0")
MARA = Character(
    CharacterId("ch-mara"), "Mara", lettering=VoiceLettering("oswald", 1.3, "#20262e", "#f2f2f2")
)


@pytest.fixture
def plain(tmp_path: Path) -> Document:
    """A page on which Mara says the first balloon, before she has lettering of her own."""
    document = sample_comic(tmp_path)[0]
    first = next(i for i in document.items(PAGE) if isinstance(i, Balloon) and i.kind == "speech")
    comic = msgspec.structs.replace(document.comic, cast=(*document.comic.cast, MARA.id))
    quiet = msgspec.structs.replace(MARA, lettering=VoiceLettering())
    return changed(document, msgspec.structs.replace(first, speaker="mara", locked=False), comic, quiet)


def hers(document: Document) -> Balloon:
    return next(i for i in document.items(PAGE) if isinstance(i, Balloon) and i.speaker == "mara")


def groups(drawer: PageDrawer, document: Document) -> dict[str, GroupItem]:
    return {g.record: g for g in drawer.draw(document, PAGE).groups}


def test_only_the_speakers_balloons_are_drawn_anew(plain: Document) -> None:
    drawer = PageDrawer(shipped_faces())
    before, after = groups(drawer, plain), groups(drawer, changed(plain, MARA))
    assert [r for r in after if after[r] is not before[r]] == [hers(plain).id]
    body = next(i for i in after[hers(plain).id].items if isinstance(i, PathItem))
    assert body.fill == "#20262e" and body.stroke is not None and body.stroke.colour == "#f2f2f2"
    text = [i for i in after[hers(plain).id].items if isinstance(i, TextItem)]
    assert {(i.colour, i.face.partition("/")[0]) for i in text} == {("#f2f2f2", "oswald")}


def test_a_balloons_own_fill_counts_more(plain: Document) -> None:
    own = changed(plain, MARA, msgspec.structs.replace(hers(plain), fill="#ffee00"))
    body = groups(PageDrawer(shipped_faces()), own)[hers(plain).id].items[0]
    assert isinstance(body, PathItem) and body.fill == "#ffee00"


def test_a_page_is_lettered_in_the_size_it_is_drawn_in(plain: Document) -> None:
    def size(document: Document) -> float:
        found = next(
            b for b in letter_items(document, PAGE, shipped_faces()).balloons if b.id == hers(plain).id
        )
        return found.width * found.height

    tall = msgspec.structs.replace(MARA, lettering=VoiceLettering(scale=1.3))
    assert size(changed(plain, tall)) > 1.2 * size(plain)
