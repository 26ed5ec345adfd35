"""Hidden and locked lines: the script keeps them, and a changed script leaves them hidden and locked."""

from __future__ import annotations

from support.updated_comics import BOOK, script_text

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.clip import clip_of
from kitsumy_desktop.editing.commands.clipboard import paste
from kitsumy_desktop.editing.commands.groups import group, set_hidden, set_pinned
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.update.follow import with_script
from kitsumy_desktop.story.update.update import update_comic

SCRIPT = """PAGE ONE (TWO PANELS)

Panel 1. A harbour at night.
MARTA: Where is he?
OLEH: I am late.

Panel 2. The boat leaves.
OLEH: Hold on!
"""


def comic() -> Document:
    return build_comic(SCRIPT, BuildOptions(language="en"), seeded_ids("hidden")).document


def said(document: Document, text: str) -> Balloon:
    return next(r for r in document.records.values() if isinstance(r, Balloon) and r.text == text)


def test_hiding_and_locking_is_no_matter_of_the_script() -> None:
    document = comic()
    balloon = said(document, "I am late.")
    for diff in (
        set_hidden(document, [balloon.id, balloon.panel or ""], True),
        set_pinned(document, [balloon.id], True),
        group(document, [balloon.id, said(document, "Hold on!").id], seeded_ids("g")),
    ):
        assert with_script(document, diff) == diff
        assert script_text(diff.applied_to(document)) == script_text(document)


def test_a_changed_script_leaves_what_is_hidden_hidden() -> None:
    document = comic()
    balloon = said(document, "I am late.")
    document = set_hidden(document, [balloon.id], True).applied_to(document)
    document = set_pinned(document, [said(document, "Hold on!").id], True).applied_to(document)
    text = script_text(document).replace("I am late.", "I am too late.").replace("Hold on!", "Hold tight!")
    update = update_comic(document, text, seeded_ids("update"), BOOK)
    after = update.diff.applied_to(document)
    assert problems(after) == []
    late = said(after, "I am too late.")
    assert late.id == balloon.id
    assert late.hidden
    assert said(after, "Hold tight!").pinned
    drawn = {g.record for g in PageDrawer(BOOK).draw(after, PageId(late.page)).groups}
    assert late.id not in drawn


def test_what_is_pasted_comes_into_the_script() -> None:
    document = comic()
    panel = next(r for r in document.records.values() if isinstance(r, Panel))
    balloon = said(document, "Hold on!")
    clip = clip_of(document, balloon.page, [balloon.id])
    assert clip is not None
    pasted = paste(document, panel.page, clip, seeded_ids("p"), BOOK)
    diff = with_script(document, pasted.diff)
    after = diff.applied_to(document)
    assert problems(after) == []
    script = next(r for r in after.records.values() if isinstance(r, Script))
    assert script.text.count("Hold on!") == 2
