"""The facing page beside the one in view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.shapes import page_format
from tests.support.trees import blank_pages
from tests.support.window_hands import WindowHands


def opened(hands: WindowHands, sizes: str, page: str, reading: Reading = "ltr") -> None:
    hands.open(blank_pages(sizes, reading))
    hands.do("view.facing")
    hands.session.show_page(PageId(page))
    hands.until(lambda: hands.view.canvas.isVisible(), "the canvas is there")
    hands.settle()
    hands.settle()


@pytest.mark.parametrize(("reading", "right"), [("ltr", True), ("rtl", False)])
def test_the_page_that_faces_the_one_in_view_lies_beside_it(
    hands: WindowHands, reading: Reading, right: bool
) -> None:
    opened(hands, "1111", "1", reading)
    facing, canvas = hands.view.facing, hands.view.canvas
    assert facing.isVisible()
    assert facing.page == "2"
    width = hands.document.comic.format.width
    fold = canvas.camera.to_view(Point(width if right else 0.0, 0.0)).x
    assert (facing.x() >= fold) is right
    assert facing.x() >= 0 and facing.geometry().right() <= canvas.width(), "both pages fit the view"


def test_a_click_turns_to_it(hands: WindowHands) -> None:
    opened(hands, "1111", "1")
    QTest.mouseClick(hands.view.facing, Qt.MouseButton.LeftButton)
    assert hands.session.page == "2"
    assert hands.view.facing.page == "1"


def test_it_goes_along_when_the_view_moves(hands: WindowHands) -> None:
    opened(hands, "1111", "1")
    facing, canvas = hands.view.facing, hands.view.canvas
    before = facing.geometry()
    canvas.navigator.pan(30, 20)
    assert facing.geometry() == before.translated(30, 20)
    canvas.zoom_to(2.0)
    assert facing.width() > before.width()


def test_a_cover_a_spread_and_a_last_page_face_nothing(hands: WindowHands) -> None:
    opened(hands, "12111", "0")
    for page, other in (("0", None), ("1", None), ("2", "3"), ("4", None)):
        hands.session.show_page(PageId(page))
        assert hands.view.facing.page == other
        assert hands.view.facing.isVisible() is (other is not None)


def test_it_follows_pages_that_come_and_go_and_the_wish(hands: WindowHands) -> None:
    opened(hands, "1111", "1")
    hands.do("page.make_spread")
    assert not hands.view.facing.isVisible()
    hands.do("edit.undo")
    hands.session.show_page(PageId("1"))
    assert hands.view.facing.isVisible()
    hands.do("view.facing")
    assert not hands.view.facing.isVisible()
    hands.until(lambda: not hands.view.facing.thumbnails.waiting, "its picture is made")


def test_a_page_that_becomes_a_spread_stays_in_sight_as_a_whole(hands: WindowHands) -> None:
    hands.open(blank_pages("1111", "ltr"))
    hands.session.show_page(PageId("1"))
    hands.settle()
    hands.settle()
    canvas = hands.view.canvas
    for command in ("page.make_spread", "edit.undo", "edit.redo"):
        hands.do(command)
        hands.settle()
        format_ = page_format(hands.document.comic, hands.document.page(PageId("1")))
        left, right = (canvas.camera.to_view(Point(x, 0.0)).x for x in (0.0, format_.width))
        assert left > 0 and right < canvas.width()
        assert left == pytest.approx(canvas.width() - right, abs=30), command


def test_a_zoom_chosen_by_hand_stays_when_the_page_becomes_a_spread(hands: WindowHands) -> None:
    hands.open(blank_pages("1111", "ltr"))
    hands.session.show_page(PageId("1"))
    hands.settle()
    canvas = hands.view.canvas
    canvas.zoom_to(1.5)
    hands.settle()
    before = canvas.camera
    for command in ("page.make_spread", "edit.undo", "edit.redo", "page.split_spread", "edit.undo"):
        hands.do(command)
        hands.settle()
        assert canvas.camera.zoom == before.zoom, command
    canvas.fit()
    for command in ("page.split_spread", "edit.undo"):
        hands.do(command)
        hands.settle()
        shown = canvas.camera
        canvas.fit()
        assert canvas.camera == shown, command
