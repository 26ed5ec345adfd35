"""Commands on the cast: each is one step that can be taken back, names stay clear."""

from __future__ import annotations

import msgspec
import pytest
from support.recipe_comic import MARA, OLEKSA, changed, recipe_comic, with_art
from support.sample_comic import shipped_faces
from support.sheet_steps import applied

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import CharacterId, PanelId, PictureHash, ShelvedId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character, VoiceLettering
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.editing.commands.cast import CAST, put_in_panel, set_aliases, set_lettering
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

RUN, ARGUE, DECK = (PanelId(f"pg-0-pn-{i}") for i in range(3))
NEW = CharacterId("ch-new")


def mara(document: Document) -> Character:
    return document.get(MARA.id, Character)


def said_by_mara(speaker: str = "MARA", **more: object) -> Document:
    """The comic with its balloon said by her."""
    document = recipe_comic()
    balloon = document.get("pg-0-bl", Balloon)
    return changed(document, msgspec.structs.replace(balloon, speaker=speaker, **more))


def test_members_come_and_go_and_change_places() -> None:
    document = applied(recipe_comic(), add(recipe_comic(), CAST, NEW, " Ada "))
    assert [c.name for c in document.characters()] == ["Mara", "Олекса", "Ada"]
    document = applied(document, move(document, CAST, NEW, 0))
    assert [c.name for c in document.characters()] == ["Ada", "Mara", "Олекса"]
    document = applied(document, remove(document, CAST, MARA.id))
    assert [c.name for c in document.characters()] == ["Ada", "Олекса"]
    assert document.panel(ARGUE).brief.figures[0].who == "Mara", "panels still name her"
    assert undescribed(document, CAST) == ("the keeper", "Mara", "Nobody")


@pytest.mark.parametrize("name", ["", "  ", "mara", "The keeper", "ОЛЕКСА"])
def test_names_are_neither_empty_nor_taken(name: str) -> None:
    with pytest.raises(InputError):
        add(recipe_comic(), CAST, NEW, name)
    if name.strip().casefold() not in ("mara", "the keeper"):
        with pytest.raises(InputError):
            rename(recipe_comic(), CAST, MARA.id, name)
        with pytest.raises(InputError):
            set_aliases(recipe_comic(), MARA.id, ["fine", name.strip() or "олекса"])


def test_a_new_name_is_written_wherever_the_old_one_was() -> None:
    document = said_by_mara()
    art = Art(PictureHash("p"), 9, 9, faces=(FaceBox(0, 0, 1, 1, "Mara"), FaceBox(0, 0, 1, 1, "Олекса")))
    document = with_art(document, ARGUE, art)
    after = applied(document, rename(document, CAST, MARA.id, "Marta"))
    assert mara(after).name == "Marta"
    assert [f.who for f in after.panel(ARGUE).brief.figures] == ["Marta", "Олекса"]
    assert after.get("pg-0-bl", Balloon).speaker == "Marta"
    shown = after.panel(ARGUE).art
    assert shown is not None and [f.who for f in shown.faces] == ["Marta", "Олекса"]
    assert after.panel(PanelId("pg-0-pn-0")).brief.figures[0].who == "the keeper", "an alias stays"
    assert after.records["pg-0-pn-2"] is document.records["pg-0-pn-2"]


def test_what_lies_on_the_shelf_follows_a_new_name() -> None:
    document = said_by_mara()
    aside = Shelved(
        ShelvedId("sh"),
        msgspec.structs.replace(document.panel(ARGUE), id=PanelId("gone")),
        (msgspec.structs.replace(document.balloon("pg-0-bl"), id="gone-bl"),),  # type: ignore[arg-type]
    )
    comic = msgspec.structs.replace(document.comic, shelf=(aside.id,))
    document = changed(document, aside, comic)
    after = applied(document, rename(document, CAST, MARA.id, "Marta")).get(aside.id, Shelved)
    assert after.panel is not None and after.panel.brief.figures[0].who == "Marta"
    assert isinstance(after.items[0], Balloon) and after.items[0].speaker == "Marta"


def test_a_name_may_change_its_case() -> None:
    assert mara(applied(recipe_comic(), rename(recipe_comic(), CAST, MARA.id, "MARA"))).name == "MARA"


def test_sheet_fields() -> None:
    document = recipe_comic()
    document = applied(document, set_aliases(document, MARA.id, [" Keeper ", "", "Keeper", "M."]))
    assert mara(document).aliases == ("Keeper", "M.")
    document = applied(document, change(document, CAST, MARA.id, look="tall", outfit="coat", voice="gruff"))
    document = applied(document, change(document, CAST, MARA.id, palette=("#000000",)))
    found = mara(document)
    assert (found.look, found.outfit, found.voice, found.palette) == ("tall", "coat", "gruff", ("#000000",))
    document = applied(
        document, add_references(document, CAST, MARA.id, [PictureHash("x"), MARA.references[0]])
    )
    assert mara(document).references == (*MARA.references, "x")
    document = applied(
        document, set_references(document, CAST, MARA.id, [PictureHash("x"), PictureHash("x")])
    )
    assert mara(document).references == ("x",)
    document = applied(document, change(document, CAST, MARA.id, turnaround=None))
    assert mara(document).turnaround is None and document.records[OLEKSA.id] == OLEKSA
    assert change(document, CAST, MARA.id, turnaround=None).is_empty


def test_larger_letters_get_larger_balloons_and_colours_leave_them() -> None:
    words = "Who is out there in this weather?"
    document = said_by_mara("the keeper", text=words)
    coloured = set_lettering(
        document, MARA.id, VoiceLettering(fill="#222222", ink="#ffffff"), shipped_faces()
    )
    assert list(coloured.changes) == [MARA.id]
    large = applied(document, set_lettering(document, MARA.id, VoiceLettering(scale=1.4), shipped_faces()))
    small = applied(document, set_lettering(document, MARA.id, VoiceLettering(scale=0.8), shipped_faces()))
    assert large.balloon("pg-0-bl").box.area > 1.5 * small.balloon("pg-0-bl").box.area
    held = said_by_mara("the keeper", text=words, locked=True)
    assert list(set_lettering(held, MARA.id, VoiceLettering(scale=1.4), shipped_faces()).changes) == [MARA.id]


def test_a_member_comes_into_a_panel_on_a_free_side_and_only_once() -> None:
    document = applied(recipe_comic(), put_in_panel(recipe_comic(), RUN, OLEKSA.id))
    assert [(f.who, f.position) for f in document.panel(RUN).brief.figures][1:] == [("Олекса", "right")]
    assert document.panel(RUN).brief.figures[0].pose == "run", "who was there stays as they were"
    with pytest.raises(InputError, match="Mara is in this panel already"):
        put_in_panel(document, RUN, MARA.id)
    document = applied(document, add(document, CAST, NEW, "Ada"))
    document = applied(document, put_in_panel(document, RUN, NEW))
    assert document.panel(RUN).brief.figures[2].position == "center"
    empty = applied(document, put_in_panel(document, DECK, NEW))
    assert [f.position for f in empty.panel(DECK).brief.figures] == ["left"]
    manga = changed(document, msgspec.structs.replace(document.comic, reading="rtl"))
    assert [
        f.position for f in put_in_panel(manga, DECK, NEW).applied_to(manga).panel(DECK).brief.figures
    ] == ["right"]
