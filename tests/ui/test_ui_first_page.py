"""A comic opens at the page where it was left: only that page is drawn, in a turn of the loop for itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.drawing.display import PageDrawing
from kitsumy_desktop.drawing.page import PageDrawer
from tests.support.sample_comic import sample_comic
from tests.support.window_hands import WindowHands


def test_only_the_page_in_view_is_drawn_and_after_the_view_is_made(
    hands: WindowHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.open(sample_comic(tmp_path, pages=3, size=32)[0])
    hands.settle()
    comic, last = hands.document.comic.id, hands.document.comic.pages[2]
    hands.session.show_page(last)
    hands.do("file.home")
    hands.settle()
    drawn: list[tuple[PageDrawer, PageId]] = []
    draw = PageDrawer.draw

    def watched(self: PageDrawer, document: Document, page: PageId) -> PageDrawing:
        drawn.append((self, page))
        return draw(self, document, page)

    monkeypatch.setattr(PageDrawer, "draw", watched)
    hands.window.open_comic(comic)
    canvas = hands.view.canvas
    assert drawn == [] and canvas.page == last == canvas.host.scene().page.id
    hands.until(lambda: bool(drawn) and canvas.isVisible() and canvas.updatesEnabled(), "the page is seen")
    assert canvas.view.sharp, "the first that is seen is the page as it is, not a stretched picture of it"
    the_canvas = drawn[0][0]
    assert {page for drawer, page in drawn if drawer is the_canvas} == {last}
    assert canvas.view.drawing is not None


def test_a_page_turned_to_before_it_was_drawn_is_the_one_that_is_seen(
    hands: WindowHands, tmp_path: Path
) -> None:
    hands.open(sample_comic(tmp_path, pages=3, size=32)[0])
    hands.settle()
    comic = hands.document.comic.id
    hands.do("file.home")
    hands.settle()
    hands.window.open_comic(comic)
    wanted = hands.document.comic.pages[1]
    hands.session.show_page(wanted)
    canvas = hands.view.canvas
    hands.until(lambda: canvas.view.complete and canvas.isVisible(), "the page is seen")
    assert canvas.page == wanted
    seen = canvas.view.drawing
    canvas.draw_page()
    assert seen is not None and canvas.view.drawing is not None
    assert wanted in {hands.document.page_of(g.record) for g in seen.groups}
    assert [g.record for g in seen.groups] == [g.record for g in canvas.view.drawing.groups]
