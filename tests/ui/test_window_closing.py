"""Leaving in the middle of work: it stops soon and quietly, what is finished stays, the rest can follow."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.app import work
from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.export_dialog import ExportRequest
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from tests.support.window_hands import WindowHands

PAGES = 6
SCRIPT = "".join(
    f"PAGE {number}\nPANEL 1. ANNA walks down street number {number}.\nANNA: On and on.\n"
    f"PANEL 2. She looks up.\nCAPTION: Corner {number}.\n"
    for number in range(1, PAGES + 1)
)
PROMPT_S = 6.0
"""A worker may have to finish one panel, on a busy machine."""


@pytest.fixture
def working(qapp: QApplication, tmp_path: Path) -> Iterator[WindowHands]:
    """A window with worker processes of its own."""
    made = WindowHands(qapp, tmp_path / "working", pool=Pool(work.warm, 2, gentle=True))
    yield made
    made.close()
    assert multiprocessing.active_children() == [], "no worker is left behind"


def drawn(document: Document) -> int:
    """How many pages have all their pictures."""
    return sum(all(p.art for p in document.panels(page.id)) for page in document.pages())


def begin_drawing(hands: WindowHands, pages: int = 1) -> ComicId:
    """Make a comic and stop waiting when `pages` of its pages are drawn."""
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="On and on"), 0))
    hands.until(lambda: hands.window.view is not None and drawn(hands.document) >= pages, "a page is drawn")
    assert drawn(hands.document) < PAGES, "there is something left to stop"
    return hands.document.comic.id


def continue_drawing(hands: WindowHands, comic: ComicId, finished: int) -> None:
    """Open the comic again: what was finished is there, and the rest is drawn."""
    hands.window.open_comic(comic)
    hands.settle()
    assert finished <= drawn(hands.document) < PAGES
    assert problems(hands.document) == []
    kept = {p.id: p.art for page in hands.document.pages() for p in hands.document.panels(page.id) if p.art}
    hands.do("page.draw")
    hands.idle()
    assert drawn(hands.document) == PAGES
    assert problems(hands.document) == []
    assert all(hands.document.panel(panel).art == art for panel, art in kept.items()), (
        "nothing is drawn twice"
    )


def test_going_home_stops_the_drawing(hands: WindowHands) -> None:
    comic = begin_drawing(hands)
    hands.do("file.home")
    hands.idle()
    opened = hands.library.load(comic)
    finished = drawn(opened.document)
    assert 1 <= finished < PAGES
    assert opened.problems == ()
    assert "stopped" in hands.window.notices.texts()[-1]
    hands.settle()
    assert drawn(hands.library.load(comic).document) == finished, "nothing arrives afterwards"
    continue_drawing(hands, comic, finished)


def test_going_home_with_workers_is_prompt(working: WindowHands) -> None:
    comic = begin_drawing(working)
    finished = drawn(working.document)
    started = time.monotonic()
    working.do("file.home")
    assert time.monotonic() - started < 1.0
    assert working.window.home.isVisible()
    continue_drawing(working, comic, finished)


def test_the_same_comic_is_opened_again_at_once(working: WindowHands) -> None:
    comic = begin_drawing(working)
    working.window.open_comic(comic)
    seen = working.document
    working.idle()
    assert working.document == seen, "what the first opening began does not reach into the second"
    assert working.library.load(comic).document == seen
    working.do("add.caption")
    working.view.canvas.finish()
    working.do("edit.undo")
    assert working.document == seen


def test_closing_the_window_while_it_draws(working: WindowHands, qapp: QApplication, tmp_path: Path) -> None:
    comic = begin_drawing(working)
    finished = drawn(working.document)
    started = time.monotonic()
    working.window.close()
    working.run(working.window.tasks.close())
    working.studio.close()
    assert time.monotonic() - started < PROMPT_S
    assert multiprocessing.active_children() == []
    again = WindowHands(qapp, tmp_path / "working")
    try:
        continue_drawing(again, comic, finished)
    finally:
        again.close()


def test_closing_the_window_while_pages_are_laid_out(working: WindowHands) -> None:
    working.window.make_comic(NewComic(SCRIPT * 4, BuildOptions(), 0))
    working.settle()
    working.window.close()
    working.run(working.window.tasks.close())
    assert len(working.window.tasks) == 0


@pytest.mark.parametrize("how", ["home", "close"])
def test_leaving_an_export_leaves_no_file(hands: WindowHands, tmp_path: Path, how: str) -> None:
    hands.window.make_comic(NewComic("", BuildOptions(), 60))
    hands.idle()
    target = tmp_path / "out" / "pages"
    target.parent.mkdir()
    hands.window.export(ExportRequest(target, True, 150))
    hands.until(lambda: any(target.parent.iterdir()), "the export has begun")
    assert not target.exists()
    if how == "home":
        hands.do("file.home")
    else:
        hands.window.close()
    hands.until(lambda: not any(target.parent.iterdir()), "the export is gone")
    hands.idle()


def test_stop_is_heard_and_the_rest_can_follow(hands: WindowHands) -> None:
    comic = begin_drawing(hands)
    hands.view.work.stop_all()
    hands.idle()
    finished = drawn(hands.document)
    assert 1 <= finished < PAGES
    assert hands.library.load(comic).document == hands.document
    hands.do("page.draw")
    hands.idle()
    assert drawn(hands.document) == PAGES


PROGRAM = """
import asyncio, sys
from kitsumy_desktop.ui.shell import Shell
def fill(shell, content, fill=Shell.fill):
    fill(shell, content)
    from kitsumy_desktop.story.build import BuildOptions
    from kitsumy_desktop.ui.dialogs.new_comic import NewComic
    content.make_comic(NewComic(sys.argv[1], BuildOptions(title="On and on"), 0))
    async def leave():
        while content.view is None or not any(
            p.art for p in content.view.session.editor.committed.records.values() if hasattr(p, "art")
        ):
            await asyncio.sleep(0.02)
        print(content.view.session.editor.committed.comic.id)
        shell.close()
    shell.leaving = asyncio.ensure_future(leave())
Shell.fill = fill
from kitsumy_desktop.app.main import main
sys.exit(main([]))
"""


def test_the_program_ends_quietly_in_the_middle_of_drawing(kitsumy_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    complaints = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, complaints) == (0, [])
    library = Library.open(kitsumy_home)
    try:
        opened = library.load(ComicId(done.stdout.strip()))
        assert 1 <= drawn(opened.document) <= PAGES
        assert opened.problems == ()
        assert library.thumbnail_path(opened.document.comic.id) is not None
    finally:
        library.close()
