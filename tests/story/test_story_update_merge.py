"""A changed script and its comic: what follows, what stays, what goes to the shelf."""

from __future__ import annotations

import msgspec
from support.merge_cases import (
    SCRIPT,
    TAKE,
    balloon,
    comic,
    kinds,
    panels,
    replaced,
    shelf,
    updated,
    with_records,
)
from support.updated_comics import BOOK

from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.items import move_items, set_text
from kitsumy_desktop.story.update.update import update_comic
from kitsumy_desktop.story.update.values import Where


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
