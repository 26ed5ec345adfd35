"""The page strip: order by dragging, turning by choosing, thumbnails that follow."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from tests.support.window_hands import WindowHands


def drop(hands: WindowHands, at: QPointF) -> None:
    """Let go of the current page over the strip."""
    event = QDropEvent(
        at,
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    hands.view.strip.dropEvent(event)
    hands.settle()


def open_pages(hands: WindowHands, count: int) -> tuple[str, ...]:
    hands.window.make_comic(NewComic("", BuildOptions(), count))
    hands.idle()
    return hands.document.comic.pages


def test_a_page_is_dragged_to_the_end_and_back(hands: WindowHands) -> None:
    one, two, three = open_pages(hands, 3)
    strip = hands.view.strip
    assert strip.currentIndex().row() == 0
    drop(hands, QPointF(strip.visualRect(strip.model().index(2, 0)).bottomLeft()))
    assert hands.document.comic.pages == (two, three, one)
    assert hands.session.page == one, "the page that was moved stays in view"
    drop(hands, QPointF(strip.visualRect(strip.model().index(0, 0)).topLeft()))
    assert hands.document.comic.pages == (one, two, three)
    hands.do("edit.undo")
    hands.do("edit.undo")
    assert hands.document.comic.pages == (one, two, three)
    assert hands.session.editor.history.undoable is None


def test_a_page_dropped_where_it_is_changes_nothing(hands: WindowHands) -> None:
    pages = open_pages(hands, 2)
    strip = hands.view.strip
    drop(hands, QPointF(strip.visualRect(strip.model().index(0, 0)).center()))
    assert hands.document.comic.pages == pages
    assert hands.session.editor.history.undoable is None


def test_choosing_a_page_turns_to_it(hands: WindowHands) -> None:
    pages = open_pages(hands, 3)
    hands.view.strip.setCurrentIndex(hands.view.strip.model().index(2, 0))
    assert hands.session.page == pages[2]
    assert hands.view.canvas.page == pages[2]


def test_a_thumbnail_follows_its_page(hands: WindowHands) -> None:
    pages = open_pages(hands, 2)
    hands.until(lambda: hands.view.thumbnails.pixmap(pages[0]) is not None, "a first thumbnail")
    before = hands.view.thumbnails.pixmap(pages[0])
    hands.do("add.caption")
    hands.view.canvas.finish()
    hands.until(lambda: hands.view.thumbnails.pixmap(pages[0]) is not before, "a new thumbnail")
