"""Spreads in scripts: PAGES 2–3 is one record, and a spread made on the page is written down as that."""

from __future__ import annotations

from support.updated_comics import BOOK, script_text

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import PageId, seeded_ids
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.spreads import make_spread
from kitsumy_desktop.editing.commands.unspread import split_spread
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.scripts.write import script_and_anchors
from kitsumy_desktop.story.update.follow import with_script
from kitsumy_desktop.story.update.update import update_comic

SCRIPT = """PAGE ONE (ONE PANEL)

Panel 1. A harbour at night.
MARTA: Where is he?

PAGES 2–3 (SPREAD, TWO PANELS)

Panel 1. The whole fleet on fire.
OLEH: All of them!

Panel 2. Marta's eyes.

PAGE FOUR (ONE PANEL)

Panel 1. Morning.
"""
SINGLE = SCRIPT.replace("PAGES 2–3 (SPREAD, TWO PANELS)", "PAGE TWO (TWO PANELS)").replace("FOUR", "THREE")


def comic(text: str = SCRIPT) -> Document:
    return build_comic(text, BuildOptions(language="en"), seeded_ids("spreads")).document


def spreads(document: Document) -> list[bool]:
    return [page.spread for page in document.pages()]


def followed(document: Document, diff: Diff) -> Document:
    after = with_script(document, diff).applied_to(document)
    assert problems(after) == []
    return after


def test_pages_told_together_are_a_spread() -> None:
    document = comic()
    assert problems(document) == []
    assert spreads(document) == [False, True, False]
    page = document.comic.pages[1]
    reach = max(bounds(s).right for s in panel_shapes(document, page).values())
    assert reach > document.comic.format.width, "panels are laid out over both pages"


def test_a_spread_is_written_and_read_again() -> None:
    text, _ = script_and_anchors(comic())
    assert "PAGES 2–3" in text
    assert "PAGE FOUR" in text
    assert spreads(comic(text)) == [False, True, False]


def test_two_pages_joined_on_the_page_are_told_together() -> None:
    document = comic(
        SCRIPT.replace("PAGES 2–3 (SPREAD, TWO PANELS)", "PAGE TWO (TWO PANELS)").replace("FOUR", "THREE")
    )
    page = document.comic.pages[0]
    after = followed(document, make_spread(document, page))
    text = script_text(after)
    assert "PAGES 1–2" in text
    assert "PAGE THREE" in text
    assert "OLEH: All of them!" in text
    assert spreads(comic(text)) == [True, False]
    diff, _ = split_spread(after, page, seeded_ids("cut"))
    again = script_text(followed(after, diff))
    assert "PAGES" not in again
    assert spreads(comic(again)) == [False, False, False]


def test_a_changed_heading_makes_and_unmakes_a_spread() -> None:
    document = comic()
    update = update_comic(document, SINGLE, seeded_ids("u"), BOOK)
    after = update.diff.applied_to(document)
    assert problems(after) == []
    assert spreads(after) == [False, False, False]
    assert after.comic.pages == document.comic.pages
    update = update_comic(after, SCRIPT, seeded_ids("v"), BOOK)
    assert spreads(update.diff.applied_to(after)) == [False, True, False]


def test_other_edits_leave_a_spread_one() -> None:
    document = comic()
    longer = SCRIPT.replace("Panel 2. Marta's eyes.", "Panel 2. Marta's eyes.\n\nPanel 3. Her hands.")
    update = update_comic(document, longer, seeded_ids("u"), BOOK)
    after = update.diff.applied_to(document)
    assert problems(after) == []
    assert spreads(after) == [False, True, False]
    assert len(after.page(PageId(document.comic.pages[1])).panels) == 3
