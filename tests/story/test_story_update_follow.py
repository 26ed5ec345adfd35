"""Edits on the page and what they write into the script."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from support.merge_cases import balloon, panels
from support.script_agreement import disagreements
from support.updated_comics import BOOK, script_text

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId, PictureHash, SfxId, seeded_ids
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.editing.commands import items, layout, pages
from kitsumy_desktop.editing.commands.cast import rename_character
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.update import follow
from kitsumy_desktop.story.update.follow import with_script
from kitsumy_desktop.story.update.update import update_comic

SCRIPT = """Title: The Boat
Author: A. Writer

CHARACTERS
MARTA - 30, tall, red coat
OLEH - 60, white beard

PAGE ONE (TWO PANELS)
Draw this page in blue.

Panel 1. Wide shot of a harbour   at night. Marta waits.
  3. MARTA (sadly):   Where is he?
NOTE: Keep the lamp small.

/* ask Ivan about the boat */

Panel 2. Close on Oleh.
OLEH: I am late.
SFX: SPLASH

PAGE TWO (ONE PANEL)

Panel 1. The boat leaves.
**Oleh:** Hold on!
"""


def comic(text: str = SCRIPT) -> Document:
    return build_comic(text, BuildOptions(language="en"), seeded_ids("follow")).document


def followed(document: Document, diff: Diff) -> Document:
    full = with_script(document, diff)
    after = full.applied_to(document)
    assert problems(after) == []
    assert disagreements(after) == []
    assert full.inverse().applied_to(after) == document
    return after


def lines_changed(before: Document, after: Document) -> tuple[list[str], list[str]]:
    old, new = script_text(before).split("\n"), script_text(after).split("\n")
    return [x for x in old if x not in new], [x for x in new if x not in old]


def test_words_change_where_they_stand_and_nothing_else_does() -> None:
    document = comic()
    diff = items.set_text(document, balloon(document, "Where is he?").id, "Where can he be?", BOOK)
    after = followed(document, diff)
    assert script_text(after) == SCRIPT.replace("Where is he?", "Where can he be?")


def test_the_way_a_name_is_written_stays() -> None:
    document = comic()
    after = followed(document, items.set_text(document, balloon(document, "Hold on!").id, "Jump!", BOOK))
    assert script_text(after) == SCRIPT.replace("**Oleh:** Hold on!", "**Oleh:** Jump!")


def test_kind_and_speaker_are_written_in_the_line_s_head() -> None:
    document = comic()
    late = balloon(document, "I am late.")
    after = followed(document, items.set_kind(document, late.id, "whisper", BOOK))
    assert lines_changed(document, after) == (["OLEH: I am late."], ["OLEH (WHISPER): I am late."])
    after = followed(after, items.set_speaker(after, late.id, "Marta"))
    assert "MARTA (WHISPER): I am late." in script_text(after)


def test_a_new_balloon_gets_a_line_when_it_has_words() -> None:
    document = comic()
    page = document.comic.pages[1]
    new = BalloonId("bl-new")
    center = balloon(document, "Hold on!").center
    silent = followed(document, items.add_balloon(document, page, new, center, BOOK))
    assert script_text(silent) == SCRIPT
    spoken = followed(silent, items.set_speaker(silent, new, "Marta"))
    after = followed(spoken, items.set_text(spoken, new, "I am!", BOOK))
    gone, come = lines_changed(document, after)
    assert gone == [] and [line.replace("*", "") for line in come] in (["Marta: I am!"], ["MARTA: I am!"])
    emptied = followed(after, items.set_text(after, new, " ", BOOK))
    assert script_text(emptied) == SCRIPT


def test_deleting_and_moving_balloons() -> None:
    document = comic()
    late = balloon(document, "I am late.")
    after = followed(document, items.delete_items(document, [late.id]))
    assert lines_changed(document, after) == (["OLEH: I am late."], [])
    home = panels(document)[0]
    there = balloon(document, "Where is he?").center
    by = Point(there.x - late.center.x, there.y - late.center.y)
    moved = followed(document, items.move_items(document, [late.id], by))
    assert moved.balloon(late.id).panel == home.id
    assert script_text(moved).index("I am late.") < script_text(moved).index("Panel 2.")


def test_a_description_is_replaced_and_the_comments_stay() -> None:
    document = comic()
    panel = panels(document)[0]
    brief = msgspec.structs.replace(panel.brief, action="Fog. Nobody waits.")
    after = followed(document, changed(document, [msgspec.structs.replace(panel, brief=brief)]))
    text = script_text(after)
    assert "Panel 1. Fog. Nobody waits.\n" in text and "harbour" not in text
    for kept in (
        "/* ask Ivan about the boat */",
        "NOTE: Keep the lamp small.",
        "  3. MARTA (sadly):   Where",
    ):
        assert kept in text


def test_panels_come_go_and_change_places() -> None:
    document = comic()
    page, (first, second) = document.comic.pages[0], document.page(document.comic.pages[0]).panels
    after = followed(document, layout.add_panel(document, page, PanelId("pn-new"), first))
    assert "PAGE ONE (THREE PANELS)" in script_text(after) and "Panel 3. Close on Oleh." in script_text(after)
    after = followed(document, layout.delete_panel(document, first))
    assert "PAGE ONE (ONE PANEL)" in script_text(after) and "Panel 1. Close on Oleh." in script_text(after)
    after = followed(document, layout.swap_panels(document, first, second))
    assert script_text(after).index("Close on Oleh") < script_text(after).index("harbour")
    after = followed(document, layout.split_panel(document, first, PanelId("pn-cut"), "rows"))
    assert "PAGE ONE (THREE PANELS)" in script_text(after)


def test_pages_come_go_and_change_places() -> None:
    document = comic()
    first, second = document.comic.pages
    after = followed(document, pages.add_page(document, PageId("pg-new"), PanelId("pn-new"), 1))
    assert "PAGE TWO (ONE PANEL)\n\nPanel 1.\n\nPAGE THREE (ONE PANEL)" in script_text(after)
    after = followed(document, pages.delete_pages(document, [second]))
    assert "PAGE TWO" not in script_text(after)
    after = followed(document, pages.duplicate_page(document, second, seeded_ids("copy"))[0])
    assert script_text(after).count("Hold on!") == 2
    after = followed(document, pages.move_pages(document, [second], 0))
    text = script_text(after)
    assert text.index("Hold on!") < text.index("harbour") and "PAGE TWO (TWO PANELS)\nDraw this page" in text
    assert first == after.comic.pages[1]


def test_title_and_names_of_the_cast() -> None:
    document = comic()
    new = msgspec.structs.replace(document.comic, title="The Ship")
    assert script_text(followed(document, changed(document, [new]))).startswith(
        "Title: The Ship\nAuthor: A. W"
    )
    oleh = next(c for c in document.characters() if c.name == "Oleh")
    after = followed(document, rename_character(document, oleh.id, "Ivan"))
    text = script_text(after)
    assert "IVAN - 60, white beard" in text and "IVAN: I am late." in text and "**Ivan:** Hold on!" in text


@pytest.mark.parametrize(
    "words", ["PAGE TWO", "OLEH: No.", "Panel 9. Oh", "(softly) Oh", '"Oh"', "one\ntwo", "- 1. a"]
)
def test_words_that_look_like_something_else_are_only_words(words: str) -> None:
    document = comic()
    after = followed(document, items.set_text(document, balloon(document, "I am late.").id, words, BOOK))
    assert update_comic(after, script_text(after), seeded_ids("x"), BOOK).is_empty
    panel = panels(document)[1]
    brief = msgspec.structs.replace(panel.brief, action=words)
    followed(document, changed(document, [msgspec.structs.replace(panel, brief=brief)]))


def test_what_no_script_tells_is_passed_on_untouched() -> None:
    document = comic()
    panel = panels(document)[0]
    old = balloon(document, "Where is he?")
    art = msgspec.structs.replace(panel, art=Art(PictureHash("ab" * 32), 10, 10, "take"))
    brief = msgspec.structs.replace(panel.brief, angle="low")
    for record in (
        art,
        msgspec.structs.replace(panel, importance=5),
        msgspec.structs.replace(panel, brief=brief),
        msgspec.structs.replace(old, locked=True, center=Point(50, 50)),
    ):
        diff = changed(document, [record])
        assert with_script(document, diff) is diff


def test_a_change_with_a_script_of_its_own_is_passed_on() -> None:
    document = comic()
    diff = update_comic(document, SCRIPT.replace("Hold on!", "Go!"), seeded_ids("u"), BOOK).diff
    assert with_script(document, diff) is diff
    assert with_script(diff.applied_to(document), diff.inverse()) == diff.inverse()


def test_the_quick_way_reads_no_text_again(monkeypatch: pytest.MonkeyPatch) -> None:
    document = comic()
    diff = items.set_text(document, balloon(document, "I am late.").id, "I am early.", BOOK)
    with_script(document, Diff({}))

    def never(*_: object) -> None:
        raise AssertionError("the whole text was read again")

    monkeypatch.setattr(follow, "_thorough", never)
    assert "OLEH: I am early." in script_text(followed(document, diff))


def _prose(document: Document) -> str:
    return document.get(document.comic.script or "", Script).kind


def test_a_story_follows_in_its_words_alone() -> None:
    document = comic("Marta waited on the quay.\n\n“Where is he?” said Marta.\n\n“I am late,” said Oleh.\n")
    assert _prose(document) == "prose"
    said = balloon(document, "I am late.")
    full = with_script(document, items.set_text(document, said.id, "I am early.", BOOK))
    after = full.applied_to(document)
    assert "“I am early,” said Oleh." in script_text(after) and _prose(after) == "prose"
    diff = items.delete_items(document, [said.id])
    assert with_script(document, diff) is diff
    assert update_comic(diff.applied_to(document), script_text(document), seeded_ids("x"), BOOK).is_empty


def test_a_panel_that_had_no_words_is_told_once_it_has() -> None:
    document = comic(SCREENPLAY)
    first = panels(document)[0]
    added = with_script(document, layout.add_panel(document, first.page, PanelId("pn-new"), first.id))
    silent = added.applied_to(document)
    assert script_text(silent) == SCREENPLAY  # nothing marks a panel here but its words
    panel = silent.panel(PanelId("pn-new"))
    brief = msgspec.structs.replace(panel.brief, action="A moth circles the lamp.")
    diff = changed(silent, [msgspec.structs.replace(panel, brief=brief)])
    after = with_script(silent, diff).applied_to(silent)
    assert (
        script_text(after).index("clock.")
        < script_text(after).index("A moth")
        < script_text(after).index("Rain")
    )


SCREENPLAY = """INT. KITCHEN - NIGHT

Marta looks at the clock.

MARTA
Where is he?

Rain on the window.

OLEH
(shouts)
I am here!

EXT. STREET - DAY

They walk away. A dog follows them.

MARTA
Look at it.

OLEH
Poor thing.
"""


def _edits() -> list[Callable[[Document], Diff]]:
    return [
        lambda d: items.set_text(d, balloon(d, "Where is he?").id, "Where can he be tonight?", BOOK),
        lambda d: items.delete_items(d, [balloon(d, "I am here!").id]),
        lambda d: layout.delete_panel(d, panels(d)[0].id),
        lambda d: items.add_sfx(d, panels(d)[0].page, SfxId("sx"), balloon(d, "Where is he?").center),
    ]


@pytest.mark.parametrize("number", range(4))
def test_a_screenplay_stays_one(number: int) -> None:
    document = comic(SCREENPLAY)
    full = with_script(document, _edits()[number](document))
    after = full.applied_to(document)
    assert problems(after) == []
    assert "PAGE" not in script_text(after) and "INT. KITCHEN" in script_text(after)
    assert script_text(after) != SCREENPLAY
    assert update_comic(after, script_text(after), seeded_ids("x"), BOOK).is_empty
