"""A changed script and its comic as a whole: pages, cast, title, other kinds of text, old comics."""

from __future__ import annotations

import random

import msgspec
import pytest
from support.merge_cases import (
    SCRIPT,
    balloon,
    comic,
    kinds,
    panels,
    replaced,
    shelf,
    updated,
    with_records,
)
from support.updated_comics import BOOK, script_text, worked_on

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import BalloonId, PanelId, PictureHash
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Brief, Panel
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.items import add_balloon, delete_items
from kitsumy_desktop.editing.commands.layout import add_panel
from kitsumy_desktop.story.scripts.write import script_of
from kitsumy_desktop.story.update.anchors import anchored, found_anchors
from kitsumy_desktop.story.update.reading import current_reading


def test_pages_come_go_and_move_and_the_others_do_not_stir() -> None:
    document = comic()
    first, second = document.comic.pages
    head, one, two = SCRIPT.partition("PAGE ONE")[0], *SCRIPT[SCRIPT.index("PAGE ONE") :].split("PAGE TWO")
    swapped = f"{head}PAGE TWO{two}\n{one}"
    after, update = updated(document, swapped)
    assert after.comic.pages == (second, first)
    assert update.diff.touched() == {document.comic.id, document.comic.script}
    assert kinds(update).count("moved") == 2
    more, _ = updated(document, f"{head}{one}PAGE 2\n\nPanel 1. A gull.\n\nPAGE THREE{two}")
    assert (more.comic.pages[0], more.comic.pages[2]) == (first, second)
    fewer, _ = updated(document, f"{head}{one}")
    assert fewer.comic.pages == (first,) and len(shelf(fewer)) == 2


def test_another_number_in_a_heading_is_no_change() -> None:
    document = comic()
    after, update = updated(document, SCRIPT.replace("PAGE ONE (THREE PANELS)", "PAGE 7"))
    assert update.diff.touched() == {document.comic.script}
    assert set(kinds(update)) == {"same"}
    assert after.comic.pages == document.comic.pages


def test_locked_panels_keep_their_rectangle_when_others_come() -> None:
    document = comic()
    panel = msgspec.structs.replace(panels(document)[0], locked=True)
    document = with_records(document, panel)
    before = bounds(panel_shapes(document, panel.page)[panel.id])
    after, _ = replaced(
        document, "Panel 3. They look", "Panel 3. A gull.\n\nPanel 4. A cat.\n\nPanel 5. They look"
    )
    assert len(after.page(panel.page).panels) == 5
    now = bounds(panel_shapes(after, panel.page)[panel.id])
    assert now.contains_rect(before, 0.1) and before.contains_rect(now, 0.1)


def test_somebody_with_another_name_stays_the_same_character() -> None:
    document = comic()
    marta = next(c for c in document.characters() if c.name == "Marta")
    document = changed(
        document, [msgspec.structs.replace(marta, references=(PictureHash("cd" * 32),))]
    ).applied_to(document)
    after, _ = updated(document, SCRIPT.replace("MARTA", "HANNA").replace("Marta", "Hanna"))
    now = after.get(marta.id, Character)
    assert now.name == "Hanna" and now.references and len(after.comic.cast) == len(document.comic.cast)
    assert balloon(after, "Faster!").speaker == "Hanna"
    assert {f.who for p in panels(after) for f in p.brief.figures} <= {"Hanna", "Oleh"}


def test_who_speaks_for_the_first_time_joins_the_cast_and_nobody_leaves_it() -> None:
    document = comic()
    after, _ = replaced(document, "OLEH: Hold on!", "CAPTAIN REED: Hold on!")
    names = [c.name for c in after.characters()]
    assert "Captain Reed" in names and {"Marta", "Oleh"} <= set(names)
    assert balloon(after, "Hold on!").speaker == "Captain Reed"


def test_somebody_renamed_in_the_cast_alone_is_known_by_what_they_say() -> None:
    document = comic()
    marta = next(c for c in document.characters() if c.name == "Marta")
    records = [msgspec.structs.replace(marta, name="Anna")]
    said = [r for r in document.records.values() if isinstance(r, Balloon) and r.speaker == "Marta"]
    document = changed(
        document, [*records, *(msgspec.structs.replace(b, speaker="Anna") for b in said)]
    ).applied_to(document)
    after, _ = replaced(document, "MARTA: Faster!", "MARTA: Faster!\nMARTA: Much faster!")
    assert balloon(after, "Much faster!").speaker == "Anna"
    assert [c.name for c in after.characters()] == ["Anna", "Oleh"]


def test_the_title_follows_while_it_is_the_script_s() -> None:
    document = comic()
    after, _ = replaced(document, "Title: The Boat", "Title: The Ship")
    assert after.comic.title == "The Ship"
    own = changed(document, [msgspec.structs.replace(document.comic, title="Mine")]).applied_to(document)
    assert replaced(own, "Title: The Boat", "Title: The Ship")[0].comic.title == "Mine"


def test_a_balloon_deleted_by_hand_stays_away_until_its_line_changes() -> None:
    document = comic()
    old = balloon(document, "Hold on!")
    document = delete_items(document, [old.id]).applied_to(document)
    after, _ = replaced(document, "MARTA: Faster!", "MARTA: Faster, faster!")
    assert not any(isinstance(r, Balloon) and r.text == "Hold on!" for r in after.records.values())
    back, _ = replaced(after, "OLEH: Hold on!", "OLEH: Hold on tight!")
    assert balloon(back, "Hold on tight!").panel == panels(document)[3].id


def test_an_emptied_script_leaves_one_empty_page_and_everything_on_the_shelf() -> None:
    document = worked_on("lighthouse.en.txt", random.Random(3))
    text = script_text(document)
    after, update = updated(document, "")
    assert len(after.comic.pages) == 1 and panels(after) == []
    assert set(kinds(update)) == {"gone"} and len(shelf(after)) == len(panels(document))
    back, _ = updated(after, text)
    assert [p.id for p in panels(back)] == [p.id for p in panels(document)] and shelf(back) == []
    assert {p.id: p.art and p.art.picture for p in panels(back)} == {
        p.id: p.art and p.art.picture for p in panels(document)
    }


def test_prose_becomes_a_script_and_a_script_prose() -> None:
    prose = (
        "Marta waited on the quay. “Where is he?” said Marta.\n\n“I am late,” said Oleh. The boat was old.\n"
    )
    document = comic(prose)
    assert document.get(document.comic.script or "", Script).kind == "prose"
    after, _ = updated(document, SCRIPT)
    assert after.get(after.comic.script or "", Script).kind == "script"
    assert len(after.comic.pages) >= 2
    back, _ = updated(after, prose)
    assert back.get(back.comic.script or "", Script).kind == "prose"


def screenplay(count: int) -> list[str]:
    """Panels of a script without marks."""
    return [f"Gull {i * 3} flies over harbour {i}.\n\nMARTA\nThere goes number {i}." for i in range(count)]


def test_unmarked_panels_stand_on_the_page_of_the_one_before_them() -> None:
    told = screenplay(18)
    document = comic("INT. SHIP - NIGHT\n\n" + "\n\n".join(told) + "\n")
    homes = {p.id: p.page for p in panels(document)}
    assert len(document.comic.pages) > 1
    text = script_text(document).replace(told[2], f"{told[2]}\n\nA stowaway climbs out of a barrel.")
    after, update = updated(document, text)
    new = next(c for c in update.changes if c.kind == "new")
    assert after.panel(new.panel).page == homes[panels(document)[2].id]
    assert all(after.panel(p).page == page for p, page in homes.items())
    assert update.pages == (homes[panels(document)[2].id],)


def test_a_page_nobody_marked_is_divided_before_it_holds_too_much() -> None:
    told = screenplay(4)
    document = comic("INT. SHIP - NIGHT\n\n" + "\n\n".join(told) + "\n")
    more = [f"Sailor {i} tells story {i * 5}.\n\nOLEH\nI know storm {i * 11}." for i in range(15)]
    text = script_text(document).replace(told[1], "\n\n".join([told[1], *more]))
    after, _ = updated(document, text)
    assert max(len(page.panels) for page in after.pages()) <= 9
    assert len(panels(after)) == len(panels(document)) + 15


@pytest.mark.parametrize("sample", ["lighthouse.en.txt", "bakery.uk.txt", "tramwaj.pl.txt"])
def test_anchors_found_by_words_are_the_stored_ones(sample: str) -> None:
    document = worked_on(sample, random.Random(1))
    stored = anchored(document)
    assert stored == found_anchors(document, current_reading(document))
    script = document.get(document.comic.script or "", Script)
    old = changed(document, [msgspec.structs.replace(script, anchors=())]).applied_to(document)
    assert anchored(old) == stored


def test_records_that_are_gone_drop_out_of_their_anchors() -> None:
    document = comic()
    old = balloon(document, "Hold on!")
    after = delete_items(document, [old.id]).applied_to(document)
    assert anchored(after)[3].lines == ((),) and anchored(after)[3].panel == panels(after)[3].id
    assert all(isinstance(after.find(PanelId(a.panel)), Panel) for a in anchored(after))


def test_a_script_exported_and_brought_back_knows_its_comic() -> None:
    document = worked_on("lighthouse.en.txt", random.Random(5))
    first = document.page(document.comic.pages[0])
    document = add_panel(document, first.id, PanelId("pn-hand"), first.panels[0]).applied_to(document)
    panel = document.panel(PanelId("pn-hand"))
    brief = msgspec.structs.replace(panel.brief, action="A seal watches from the rocks.")
    document = changed(document, [msgspec.structs.replace(panel, brief=brief)]).applied_to(document)
    center = bounds(panel_shapes(document, first.id)[panel.id]).center
    document = add_balloon(
        document, first.id, BalloonId("bl-hand"), center, BOOK, kind="caption", text="Nobody saw the seal."
    ).applied_to(document)
    text = script_of(document)
    assert "A seal watches" in text
    after, update = updated(document, text)
    assert set(kinds(update)) == {"same"} and shelf(after) == []
    assert after.comic.pages == document.comic.pages
    assert {i for i in update.diff.touched() if isinstance(after.find(i), Panel | Balloon)} == set()
    assert any(("bl-hand",) in a.lines for a in anchored(after) if a.panel == "pn-hand")
    later, _ = updated(after, text.replace("Nobody saw the seal.", "Somebody saw the seal."))
    assert later.balloon(BalloonId("bl-hand")).text == "Somebody saw the seal."


def test_a_comic_without_a_script_is_known_by_what_it_would_write() -> None:
    document = worked_on("bakery.uk.txt", random.Random(2))
    script = document.get(document.comic.script or "", Script)
    text = script_of(document)
    bare = changed(document, [msgspec.structs.replace(document.comic, script=None)], [script.id]).applied_to(
        document
    )
    after, update = updated(bare, text)
    assert set(kinds(update)) == {"same"}
    assert [p.id for p in panels(after)] == [p.id for p in panels(document)]
    assert script_text(after) == text


def test_a_first_script_begins_with_the_blank_panels_there_are() -> None:
    document = comic("PAGE ONE\n\nPanel 1. A dog.\n")
    page = document.comic.pages[0]
    blank = msgspec.structs.replace(panels(document)[0], brief=Brief())
    script = document.get(document.comic.script or "", Script)
    document = changed(document, [blank, msgspec.structs.replace(script, text="", anchors=())]).applied_to(
        document
    )
    after, update = updated(
        document, "PAGE ONE\n\nPanel 1. A cat sleeps.\nMARTA: Psst.\n\nPanel 2. It wakes.\n"
    )
    assert after.comic.pages == (page,) and kinds(update) == ["changed", "new"]
    assert after.panel(blank.id).brief.action == "A cat sleeps." and balloon(after, "Psst.").panel == blank.id
    assert set(update.drafts) == {p.id for p in panels(after)}


def test_a_first_script_takes_nothing_away_that_was_made_without_one() -> None:
    document = worked_on("bakery.uk.txt", random.Random(2))
    script = document.get(document.comic.script or "", Script)
    document = changed(
        document, [msgspec.structs.replace(document.comic, script=None)], [script.id]
    ).applied_to(document)
    after, update = updated(document, "P")
    assert set(kinds(update)) == {"new"} and shelf(after) == []
    assert {p.id for p in panels(document)} < {p.id for p in panels(after)}
