"""Commands on places: each is one step that can be taken back, briefs follow a new name."""

from __future__ import annotations

import msgspec
import pytest
from support.recipe_comic import PIER, changed, recipe_comic
from support.sheet_steps import applied

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PanelId, PictureHash, PlaceId
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.editing.commands.places import PLACES, set_in_panel
from kitsumy_desktop.editing.commands.sheets import (
    add,
    add_references,
    change,
    move,
    remove,
    rename,
    set_references,
    undescribed,
)

NEW = PlaceId("pl-new")
A, B = PictureHash("a"), PictureHash("b")


def names(document: Document) -> list[str]:
    return [document.get(p, Place).name for p in document.comic.places]


def brief_places(document: Document) -> list[str]:
    return [p.brief.place for page in document.pages() for p in document.panels(page.id)]


def test_places_come_and_go_and_change_their_order() -> None:
    document = applied(recipe_comic(), add(recipe_comic(), PLACES, NEW, " Lighthouse "))
    assert names(document) == ["Pier", "Lighthouse"]
    assert document.get(NEW, Place).seed != 0, "drafts of different places differ"
    document = applied(document, move(document, PLACES, NEW, 0))
    assert names(document) == ["Lighthouse", "Pier"]
    document = applied(document, remove(document, PLACES, PIER.id))
    with pytest.raises(KeyError):
        move(document, PLACES, PIER.id, 0)
    assert names(document) == ["Lighthouse"]
    assert "pier" in brief_places(document), "panels still name it"


@pytest.mark.parametrize("name", ["", "  ", "pier", " PIER "])
def test_a_place_needs_a_name_of_its_own(name: str) -> None:
    with pytest.raises(InputError):
        add(recipe_comic(), PLACES, NEW, name)
    document = add(recipe_comic(), PLACES, NEW, "Lighthouse").applied_to(recipe_comic())
    with pytest.raises(InputError):
        rename(document, PLACES, NEW, name)


def test_a_new_name_is_written_in_every_brief() -> None:
    document = recipe_comic(2)
    after = applied(document, rename(document, PLACES, PIER.id, "Old pier"))
    assert brief_places(after) == ["Old pier", "Old pier", "deck", ""] * 2
    assert after.records["pg-0-pn-2"] is document.records["pg-0-pn-2"]
    again = applied(after, rename(after, PLACES, PIER.id, "OLD PIER"))
    assert names(again) == ["OLD PIER"], "its own name in other letters is not taken"


def test_look_and_pictures() -> None:
    document = applied(recipe_comic(), change(recipe_comic(), PLACES, PIER.id, look="new concrete"))
    document = applied(document, add_references(document, PLACES, PIER.id, (A, *PIER.references, A, B)))
    assert document.get(PIER.id, Place).references == (*PIER.references, A, B)
    document = applied(document, set_references(document, PLACES, PIER.id, (B, A, B)))
    place = document.get(PIER.id, Place)
    assert (place.look, place.references) == ("new concrete", (B, A))


def test_what_briefs_name_and_nobody_described() -> None:
    document = recipe_comic(3)
    panel = document.panel(PanelId("pg-0-pn-3"))
    brief = msgspec.structs.replace(panel.brief, place=" Cellar ")
    document = changed(document, msgspec.structs.replace(panel, brief=brief))
    assert undescribed(document, PLACES) == ("deck", "Cellar")
    document = add(document, PLACES, NEW, "DECK").applied_to(document)
    assert undescribed(document, PLACES) == ("Cellar",)
    gone = remove(document, PLACES, PIER.id).applied_to(document)
    assert undescribed(gone, PLACES) == ("pier", "Cellar")


def test_a_panel_is_set_in_a_place_once() -> None:
    deck = PanelId("pg-0-pn-2")
    document = applied(recipe_comic(), set_in_panel(recipe_comic(), deck, PIER.id))
    assert document.panel(deck).brief.place == "Pier"
    with pytest.raises(InputError, match="set at Pier already"):
        set_in_panel(document, PanelId("pg-0-pn-0"), PIER.id)
