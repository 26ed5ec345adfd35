"""The page strip: order by dragging, turning by choosing, thumbnails that follow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from tests.support.page_hands import PageHands
from tests.support.window_hands import WindowHands


def open_pages(hands: WindowHands, count: int) -> tuple[PageId, ...]:
    hands.window.make_comic(NewComic("", BuildOptions(), count))
    hands.idle()
    return hands.document.comic.pages


def test_a_page_is_dragged_to_the_end_and_back(hands: WindowHands) -> None:
    one, two, three = open_pages(hands, 3)
    page = PageHands(hands.view.strip)
    assert hands.view.strip.currentIndex().row() == 0
    page.drag(0, page.after(2))
    assert hands.document.comic.pages == (two, three, one)
    assert hands.session.page == one, "the page that was moved stays in view"
    page.drag(2, page.before(0))
    assert hands.document.comic.pages == (one, two, three)
    hands.do("edit.undo")
    hands.do("edit.undo")
    assert hands.document.comic.pages == (one, two, three)
    assert hands.session.editor.history.undoable is None


def test_a_page_dropped_where_it_is_changes_nothing(hands: WindowHands) -> None:
    pages = open_pages(hands, 2)
    page = PageHands(hands.view.strip)
    page.drag(0, page.after(0))
    assert hands.document.comic.pages == pages
    assert hands.session.editor.history.undoable is None


def test_a_drag_is_given_up_with_escape(hands: WindowHands) -> None:
    pages = open_pages(hands, 3)
    page = PageHands(hands.view.strip)
    page.press(0)
    page.move(page.after(2))
    assert page.dragging()
    page.key(Qt.Key.Key_Escape)
    assert not page.dragging()
    page.release(page.after(2))
    assert hands.document.comic.pages == pages


def test_choosing_a_page_turns_to_it(hands: WindowHands) -> None:
    pages = open_pages(hands, 3)
    PageHands(hands.view.strip).click(2)
    assert hands.session.page == pages[2]
    assert hands.view.canvas.page == pages[2]


def test_a_click_on_the_number_chooses_the_page(hands: WindowHands) -> None:
    open_pages(hands, 3)
    strip = hands.view.strip
    cell = strip.visualRect(strip.model().index(2, 0))
    below = QPoint(cell.center().x(), cell.bottom() + 8)
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert hands.session.page_number == 2
    assert [index.row() for index in strip.selectionModel().selectedIndexes()] == [2]


def test_a_thumbnail_follows_its_page(hands: WindowHands) -> None:
    pages = open_pages(hands, 2)
    hands.until(lambda: hands.view.thumbnails.pixmap(pages[0]) is not None, "a first thumbnail")
    before = hands.view.thumbnails.pixmap(pages[0])
    hands.do("add.caption")
    hands.view.canvas.finish()
    hands.until(lambda: hands.view.thumbnails.pixmap(pages[0]) is not before, "a new thumbnail")
