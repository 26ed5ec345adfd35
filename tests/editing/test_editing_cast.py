"""Commands on the cast: each is one step that can be taken back, names stay clear."""

from __future__ import annotations

import msgspec
import pytest
from support.recipe_comic import MARA, OLEKSA, recipe_comic, with_art

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import CharacterId, PanelId, PictureHash
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.editing.commands.cast import (
    add_character,
    add_references,
    move_character,
    remove_character,
    rename_character,
    set_aliases,
    set_look,
    set_palette,
    set_references,
    set_turnaround,
)

ARGUE = PanelId("pg-0-pn-1")
NEW = CharacterId("ch-new")


def applied(document: Document, diff: Diff) -> Document:
    """The document after the step, which can be taken back exactly."""
    after = diff.applied_to(document)
    assert problems(after) == []
    assert diff.inverse().applied_to(after) == document
    return after


def mara(document: Document) -> Character:
    return document.get(MARA.id, Character)


def test_members_come_and_go_and_change_places() -> None:
    document = applied(recipe_comic(), add_character(recipe_comic(), NEW, " Ada "))
    assert [c.name for c in document.characters()] == ["Mara", "Олекса", "Ada"]
    document = applied(document, move_character(document, NEW, 0))
    assert [c.name for c in document.characters()] == ["Ada", "Mara", "Олекса"]
    document = applied(document, remove_character(document, MARA.id))
    assert [c.name for c in document.characters()] == ["Ada", "Олекса"]
    assert document.panel(ARGUE).brief.figures[0].who == "Mara", "panels still name her"


@pytest.mark.parametrize("name", ["", "  ", "mara", "The keeper", "ОЛЕКСА"])
def test_names_are_neither_empty_nor_taken(name: str) -> None:
    with pytest.raises(InputError):
        add_character(recipe_comic(), NEW, name)
    if name.strip().casefold() not in ("mara", "the keeper"):
        with pytest.raises(InputError):
            rename_character(recipe_comic(), MARA.id, name)
        with pytest.raises(InputError):
            set_aliases(recipe_comic(), MARA.id, ["fine", name.strip() or "олекса"])


def test_a_new_name_is_written_wherever_the_old_one_was() -> None:
    document = recipe_comic()
    balloon = document.get("pg-0-bl", Balloon)
    document = Document({**document.records, balloon.id: msgspec.structs.replace(balloon, speaker="MARA")})
    art = Art(PictureHash("p"), 9, 9, faces=(FaceBox(0, 0, 1, 1, "Mara"), FaceBox(0, 0, 1, 1, "Олекса")))
    document = with_art(document, ARGUE, art)
    after = applied(document, rename_character(document, MARA.id, "Marta"))
    assert mara(after).name == "Marta"
    assert [f.who for f in after.panel(ARGUE).brief.figures] == ["Marta", "Олекса"]
    assert after.get("pg-0-bl", Balloon).speaker == "Marta"
    shown = after.panel(ARGUE).art
    assert shown is not None and [f.who for f in shown.faces] == ["Marta", "Олекса"]
    assert after.panel(PanelId("pg-0-pn-0")).brief.figures[0].who == "the keeper", "an alias stays"
    assert after.records["pg-0-pn-2"] is document.records["pg-0-pn-2"]


def test_a_name_may_change_its_case() -> None:
    assert mara(applied(recipe_comic(), rename_character(recipe_comic(), MARA.id, "MARA"))).name == "MARA"


def test_sheet_fields() -> None:
    document = recipe_comic()
    document = applied(document, set_aliases(document, MARA.id, [" Keeper ", "", "Keeper", "M."]))
    assert mara(document).aliases == ("Keeper", "M.")
    document = applied(document, set_look(document, MARA.id, "tall"))
    document = applied(document, set_palette(document, MARA.id, ["#000000"]))
    assert (mara(document).look, mara(document).palette) == ("tall", ("#000000",))
    document = applied(document, add_references(document, MARA.id, [PictureHash("x"), MARA.references[0]]))
    assert mara(document).references == (*MARA.references, "x")
    document = applied(document, set_references(document, MARA.id, [PictureHash("x"), PictureHash("x")]))
    assert mara(document).references == ("x",)
    document = applied(document, set_turnaround(document, MARA.id, None))
    assert mara(document).turnaround is None and document.records[OLEKSA.id] == OLEKSA
    assert set_turnaround(document, MARA.id, None).is_empty
