"""A changed script and its comic: what follows, what stays, what goes to the shelf."""

from __future__ import annotations

import random

import msgspec
import pytest
from support.updated_comics import BOOK, disagreeing_anchors, script_text, worked_on

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PanelId, PictureHash, TakeId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.items import delete_items, move_items, set_text
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.update.anchors import anchored, found_anchors
from kitsumy_desktop.story.update.reading import current_reading
from kitsumy_desktop.story.update.update import update_comic
from kitsumy_desktop.story.update.values import Update, Where

SCRIPT = """Title: The Boat

CHARACTERS
MARTA - 30, tall, red coat
OLEH - 60, white beard

PAGE ONE (THREE PANELS)

Panel 1. Wide shot of a harbour at night. Marta waits on the quay.
CAPTION: Nobody came that night.
MARTA: Where is he?

Panel 2. Close on Oleh in his boat.
OLEH: I am late, I know.
SFX: SPLASH

Panel 3. They look at each other.
MARTA (whisper): You came.

PAGE TWO (TWO PANELS)

Panel 1. The boat leaves the harbour.
OLEH: Hold on!

Panel 2. Marta laughs in the wind.
MARTA: Faster!
"""
TAKE = Art(PictureHash("ab" * 32), 800, 600, "take", TakeId("take-1"))


def comic(text: str = SCRIPT) -> Document:
    return build_comic(text, BuildOptions(language="en"), seeded_ids("merge")).document


def updated(document: Document, text: str) -> tuple[Document, Update]:
    update = update_comic(document, text, seeded_ids(f"update{len(text)}"), BOOK)
    after = update.diff.applied_to(document)
    assert problems(after) == []
    assert disagreeing_anchors(after) == []
    assert update_comic(after, text, seeded_ids("again"), BOOK).is_empty
    return after, update


def replaced(document: Document, old: str, new: str) -> tuple[Document, Update]:
    text = script_text(document)
    assert text.count(old) == 1
    return updated(document, text.replace(old, new))


def panels(document: Document) -> list[Panel]:
    return [panel for page in document.pages() for panel in document.panels(page.id)]


def balloon(document: Document, text: str) -> Balloon:
    return next(r for r in document.records.values() if isinstance(r, Balloon) and r.text == text)


def with_records(document: Document, *records: Panel | Balloon | Sfx) -> Document:
    return changed(document, records).applied_to(document)


def kinds(update: Update) -> list[str]:
    return [change.kind for change in update.changes]


def shelf(document: Document) -> list[Shelved]:
    return [document.get(ref, Shelved) for ref in document.comic.shelf]


def test_the_same_text_changes_nothing() -> None:
    document = comic()
    assert update_comic(document, SCRIPT, seeded_ids("x"), BOOK).is_empty


def test_a_line_is_reworded_in_its_balloon() -> None:
    document = comic()
    old = balloon(document, "Hold on!")
    after, update = replaced(document, "Hold on!", "Hold on to me now!")
    new = after.balloon(old.id)
    assert (new.text, new.kind, new.speaker, new.order) == ("Hold on to me now!", "speech", "Oleh", 0)
    assert update.diff.touched() == {old.id, document.comic.script}
    assert kinds(update) == ["same", "same", "same", "changed", "same"]
    change = update.changes[3]
    assert (change.before, change.after) == (Where(2, 1), Where(2, 1))
    assert change.touched == {"lines"}
    assert "Hold on!" in change.text_before and "Hold on to me now!" in change.text_after
    assert update.drafts == ()


def test_a_balloon_placed_by_hand_takes_new_words_where_it_stands() -> None:
    document = comic()
    old = balloon(document, "Where is he?")
    document = move_items(document, [old.id], Point(7.0, 5.0)).applied_to(document)
    placed = document.balloon(old.id)
    after, _ = replaced(document, "Where is he?", "Where is he now, and where is his boat?")
    new = after.balloon(old.id)
    assert new.locked and new.center == placed.center and new.tails == placed.tails
    assert new.width >= placed.width or new.height >= placed.height


def test_what_was_edited_by_hand_stays_where_the_script_does_not_change_it() -> None:
    document = comic()
    panel = panels(document)[0]
    brief = msgspec.structs.replace(panel.brief, angle="low", light="one lamp", action="By hand.")
    document = with_records(document, msgspec.structs.replace(panel, brief=brief))
    document = set_text(document, balloon(document, "Where is he?").id, "Where?", BOOK).applied_to(document)
    after, _ = replaced(document, "Nobody came that night.", "Nobody came at all.")
    assert after.panel(panel.id).brief == brief
    assert balloon(after, "Where?") and balloon(after, "Nobody came at all.")


def test_a_brief_follows_field_by_field() -> None:
    document = comic()
    panel = panels(document)[1]
    brief = msgspec.structs.replace(panel.brief, angle="dutch", light="one lamp", picture="A man in a boat")
    document = with_records(document, msgspec.structs.replace(panel, brief=brief, art=TAKE))
    after, update = replaced(document, "Close on Oleh in his boat.", "Wide shot of Oleh in his boat.")
    new = after.panel(panel.id).brief
    assert (new.action, new.shot) == ("Wide shot of Oleh in his boat.", "wide")
    assert (new.angle, new.light, new.figures) == ("dutch", "one lamp", brief.figures)
    assert new.picture == ""  # it told the old action
    assert after.panel(panel.id).art == TAKE
    assert update.drafts == ()  # it shows a take, which is stale now


def test_importance_by_hand_stays_and_by_heuristic_follows() -> None:
    document = comic()
    first, second = panels(document)[3:5]
    first = msgspec.structs.replace(first, importance=2, importance_source="hand")
    document = with_records(document, first)
    text = SCRIPT.replace("The boat leaves", "Splash page. The boat explodes and leaves")
    text = text.replace("Marta laughs in the wind.", "The sea explodes, Marta fights and jumps! A huge wave.")
    after, _ = updated(document, text)
    assert after.panel(first.id).importance == 2
    assert after.panel(second.id).importance > second.importance


def test_kind_and_voice_follow() -> None:
    document = comic()
    old = balloon(document, "You came.")
    after, update = replaced(document, "MARTA (whisper): You came.", "OLEH (off, shout): You came.")
    new = after.balloon(old.id)
    assert (new.kind, new.speaker, new.off_panel) == ("shout", "Oleh", True)
    assert {"lines", "speaker"} <= update.changes[2].touched


def test_a_kind_set_by_hand_survives_new_words() -> None:
    document = comic()
    old = balloon(document, "Faster!")
    document = with_records(document, msgspec.structs.replace(old, kind="shout"))
    after, _ = replaced(document, "MARTA: Faster!", "MARTA: Faster, Oleh!")
    assert after.balloon(old.id).kind == "shout"


def test_new_lines_get_balloons_in_their_reading_order() -> None:
    document = comic()
    after, update = replaced(
        document, "MARTA: Where is he?", "OLEH (off): Wait!\nMARTA: Where is he?\nSFX: DING"
    )
    panel = panels(after)[0]
    texts = {
        i.order: i.text for i in after.items(panel.page) if isinstance(i, Balloon) and i.panel == panel.id
    }
    assert [texts[k] for k in sorted(texts)] == ["Nobody came that night.", "Wait!", "Where is he?"]
    assert any(isinstance(i, Sfx) and i.text == "DING" for i in after.items(panel.page))
    assert after.page(panels(after)[3].page) == document.page(panels(document)[3].page)
    assert kinds(update).count("changed") == 1


def test_a_line_that_goes_takes_its_balloon_along_unless_a_person_worked_on_it() -> None:
    document = comic()
    quiet, placed = balloon(document, "Where is he?"), balloon(document, "Nobody came that night.")
    document = with_records(document, msgspec.structs.replace(placed, locked=True))
    text = SCRIPT.replace("MARTA: Where is he?\n", "").replace("CAPTION: Nobody came that night.\n", "")
    after, _ = updated(document, text)
    assert after.find(quiet.id) is None and after.find(placed.id) is None
    assert [[i.id for i in s.items] for s in shelf(after)] == [[placed.id]]
    back, _ = updated(after, SCRIPT)
    assert back.balloon(placed.id).center == placed.center and shelf(back) == []


def test_a_line_moves_with_its_balloon() -> None:
    document = comic()
    old = balloon(document, "Faster!")
    text = SCRIPT.replace("MARTA: Faster!\n", "").replace("OLEH: Hold on!", "OLEH: Hold on!\nMARTA: Faster!")
    after, _ = updated(document, text)
    assert after.balloon(old.id).panel == panels(after)[3].id
    assert shelf(after) == []


def test_a_panel_moves_with_everything_it_has() -> None:
    document = comic()
    panel = msgspec.structs.replace(panels(document)[4], art=TAKE)
    document = with_records(document, panel)
    said = balloon(document, "Faster!")
    block = "Panel 2. Marta laughs in the wind.\nMARTA: Faster!\n"
    text = SCRIPT.replace(block, "").replace("Panel 2. Close", block + "\nPanel 3. Close")
    after, update = updated(document, text)
    moved = next(c for c in update.changes if c.panel == panel.id)
    assert (moved.kind, moved.before, moved.after) == ("moved", Where(2, 2), Where(1, 2))
    now = after.panel(panel.id)
    assert now.page == after.comic.pages[0] and now.brief == panel.brief
    assert now.art is not None and now.art.take == TAKE.take
    assert after.balloon(said.id).panel == panel.id
    shape = bounds(panel_shapes(after, now.page)[now.id])
    assert shape.contains(after.balloon(said.id).center)


def test_what_is_gone_lies_on_the_shelf_and_comes_back_with_its_words() -> None:
    document = comic()
    panel = msgspec.structs.replace(panels(document)[1], art=TAKE)
    document = with_records(document, panel)
    block = "Panel 2. Close on Oleh in his boat.\nOLEH: I am late, I know.\nSFX: SPLASH\n\n"
    after, update = replaced(document, block, "")
    assert "gone" in kinds(update) and after.find(panel.id) is None
    (kept,) = shelf(after)
    assert kept.panel == panel and {i.text for i in kept.items} == {"I am late, I know.", "SPLASH"}
    assert (kept.page, kept.number) == (1, 2)
    back, again = updated(after, SCRIPT)
    assert back.panel(panel.id).art is not None and shelf(back) == []
    assert [c.kind for c in again.changes if c.panel == panel.id] == ["new"]
    assert {i.id for i in kept.items} <= set(back.page(back.comic.pages[0]).items)


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
