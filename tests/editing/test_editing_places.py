"""Commands on places: each is one step that can be taken back, briefs follow a new name."""

from __future__ import annotations

import msgspec
import pytest
from support.recipe_comic import PIER, changed, recipe_comic

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PanelId, PictureHash, PlaceId
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.editing.commands.places import (
    add_place,
    add_place_references,
    move_place,
    remove_place,
    rename_place,
    set_place_look,
    set_place_references,
    undescribed_places,
)

NEW = PlaceId("pl-new")
A, B = PictureHash("a"), PictureHash("b")


def applied(document: Document, diff: Diff) -> Document:
    """The document after the step, which can be taken back exactly."""
    after = diff.applied_to(document)
    assert problems(after) == []
    assert diff.inverse().applied_to(after) == document
    return after


def names(document: Document) -> list[str]:
    return [document.get(p, Place).name for p in document.comic.places]


def brief_places(document: Document) -> list[str]:
    return [p.brief.place for page in document.pages() for p in document.panels(page.id)]


def test_places_come_and_go_and_change_their_order() -> None:
    document = applied(recipe_comic(), add_place(recipe_comic(), NEW, " Lighthouse "))
    assert names(document) == ["Pier", "Lighthouse"]
    assert document.get(NEW, Place).seed != 0, "drafts of different places differ"
    document = applied(document, move_place(document, NEW, 0))
    assert names(document) == ["Lighthouse", "Pier"]
    document = applied(document, remove_place(document, PIER.id))
    assert names(document) == ["Lighthouse"]
    assert "pier" in brief_places(document), "panels still name it"


@pytest.mark.parametrize("name", ["", "  ", "pier", " PIER "])
def test_a_place_needs_a_name_of_its_own(name: str) -> None:
    with pytest.raises(InputError):
        add_place(recipe_comic(), NEW, name)
    document = add_place(recipe_comic(), NEW, "Lighthouse").applied_to(recipe_comic())
    with pytest.raises(InputError):
        rename_place(document, NEW, name)


def test_a_new_name_is_written_in_every_brief() -> None:
    document = recipe_comic(2)
    after = applied(document, rename_place(document, PIER.id, "Old pier"))
    assert brief_places(after) == ["Old pier", "Old pier", "deck", ""] * 2
    assert after.records["pg-0-pn-2"] is document.records["pg-0-pn-2"]
    again = applied(after, rename_place(after, PIER.id, "OLD PIER"))
    assert names(again) == ["OLD PIER"], "its own name in other letters is not taken"


def test_look_and_pictures() -> None:
    document = applied(recipe_comic(), set_place_look(recipe_comic(), PIER.id, "new concrete"))
    document = applied(document, add_place_references(document, PIER.id, (A, *PIER.references, A, B)))
    assert document.get(PIER.id, Place).references == (*PIER.references, A, B)
    document = applied(document, set_place_references(document, PIER.id, (B, A, B)))
    place = document.get(PIER.id, Place)
    assert (place.look, place.references) == ("new concrete", (B, A))


def test_what_briefs_name_and_nobody_described() -> None:
    document = recipe_comic(3)
    panel = document.panel(PanelId("pg-0-pn-3"))
    brief = msgspec.structs.replace(panel.brief, place=" Cellar ")
    document = changed(document, msgspec.structs.replace(panel, brief=brief))
    assert undescribed_places(document) == ("deck", "Cellar")
    document = add_place(document, NEW, "DECK").applied_to(document)
    assert undescribed_places(document) == ("Cellar",)
    gone = remove_place(document, PIER.id).applied_to(document)
    assert undescribed_places(gone) == ("pier", "Cellar")
