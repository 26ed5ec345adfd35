from __future__ import annotations

import msgspec
import pytest
from support.script_agreement import disagreements
from support.updated_comics import BOOK, built, script_text

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash, ShelvedId, TakeId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.story.update.shelf import discard, put_back
from kitsumy_desktop.story.update.update import update_comic

GONE = "Panel 2. The lamp room. Iris sits on a toolbox"
ART = Art(PictureHash("ab" * 32), 900, 700, "take", TakeId("take-7"))


def shelved() -> tuple[Document, Shelved]:
    """A comic whose second panel, with a picture, lies on the shelf."""
    document = built("lighthouse.en.txt")
    panel = document.panel(document.page(document.comic.pages[0]).panels[1])
    document = changed(document, [msgspec.structs.replace(panel, art=ART)]).applied_to(document)
    text = script_text(document)
    start, end = text.index(GONE), text.index("Panel 3. Iris presses")
    document = update_comic(document, text[:start] + text[end:], seeded_ids("s"), BOOK).diff.applied_to(
        document
    )
    (ref,) = document.comic.shelf
    return document, document.get(ref, Shelved)


def test_a_panel_goes_back_to_its_place_with_all_that_was_made_for_it() -> None:
    document, entry = shelved()
    diff = put_back(document, entry.id)
    after = diff.applied_to(document)
    assert problems(after) == [] and disagreements(after) == []
    assert entry.panel is not None
    page = after.page(after.comic.pages[0])
    assert page.panels[1] == entry.panel.id and after.comic.shelf == ()
    art = after.panel(entry.panel.id).art
    assert art is not None and art.take == ART.take
    assert {i.id for i in entry.items} <= set(page.items)
    assert GONE in script_text(after)
    assert diff.inverse().applied_to(after) == document


def test_a_panel_goes_to_another_page() -> None:
    document, entry = shelved()
    there = document.comic.pages[2]
    after = put_back(document, entry.id, there).applied_to(document)
    assert entry.panel is not None and after.panel(entry.panel.id).page == there
    assert problems(after) == [] and disagreements(after) == []


def test_a_panel_whose_page_is_gone_goes_to_the_page_with_that_number() -> None:
    document, entry = shelved()
    text = script_text(document)
    text = text[: text.index("PAGE ONE")] + text[text.index("PAGE TWO") :]
    document = update_comic(document, text, seeded_ids("t"), BOOK).diff.applied_to(document)
    after = put_back(document, entry.id).applied_to(document)
    assert entry.panel is not None and after.panel(entry.panel.id).page == after.comic.pages[0]
    assert problems(after) == [] and disagreements(after) == []


def test_a_single_balloon_goes_back_into_its_panel() -> None:
    document = built("lighthouse.en.txt")
    said = next(
        i
        for i in document.items(document.comic.pages[0])
        if isinstance(i, Balloon) and i.text.startswith("Mama")
    )
    document = changed(document, [msgspec.structs.replace(said, locked=True)]).applied_to(document)
    text = script_text(document).replace("IRIS: Mama's late.\n", "")
    document = update_comic(document, text, seeded_ids("b"), BOOK).diff.applied_to(document)
    (ref,) = document.comic.shelf
    assert document.get(ref, Shelved).panel is None
    after = put_back(document, ref).applied_to(document)
    assert problems(after) == [] and disagreements(after) == []
    assert after.balloon(said.id).center == said.center and "IRIS: Mama's late." in script_text(after)


def test_what_is_thrown_away_can_be_had_back_by_undo() -> None:
    document, entry = shelved()
    diff = discard(document, entry.id)
    after = diff.applied_to(document)
    assert problems(after) == [] and after.comic.shelf == () and after.find(entry.id) is None
    assert script_text(after) == script_text(document)
    assert diff.inverse().applied_to(after) == document


def test_what_is_not_on_the_shelf_cannot_be_put_back() -> None:
    document, _ = shelved()
    for act in (put_back, discard):
        with pytest.raises(InputError, match="not on the shelf"):
            act(document, ShelvedId("sh-unknown"))
