"""The page overview: pages chosen, opened, moved by hand and by keys, joined and cut; one step each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.paging import misplaced_spreads
from kitsumy_desktop.ui.dialogs.export_dialog import ExportDialog, ExportRequest
from tests.support.clipboard_hands import told
from tests.support.page_hands import PageHands
from tests.support.trees import blank_pages
from tests.support.window_hands import WindowHands

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Room:
    """A comic of pages and spreads, the overview open."""

    def __init__(self, hands: WindowHands, sizes: str, reading: str = "ltr") -> None:
        self.hands = hands
        document = blank_pages(sizes, reading)  # type: ignore[arg-type]
        hands.open(document)
        hands.do("view.overview")
        assert hands.view.overview is not None
        self.overview = hands.view.overview
        self.page = PageHands(self.overview.pages)
        hands.until(lambda: self.overview.isVisible(), "the overview is there")

    @property
    def order(self) -> str:
        return "".join(self.hands.document.comic.pages)

    @property
    def chosen(self) -> str:
        return "".join(self.overview.pages.chosen())

    def undo(self) -> None:
        self.hands.do("edit.undo")


def test_pages_face_each_other_and_a_spread_is_twice_as_wide(hands: WindowHands) -> None:
    room = Room(hands, "11211")
    cells = room.overview.pages.arrangement.cells
    one, two, spread, three, four = cells
    assert spread.width() == 2 * one.width()
    assert one.left() - two.left() != 0
    assert three.top() == four.top() or four.top() > three.top()
    assert len(cells) == 5


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_dragging_moves_the_chosen_pages_as_one_step(hands: WindowHands, reading: str) -> None:
    room = Room(hands, "111111", reading)
    room.page.click(1)
    room.page.click(3, CTRL)
    assert room.chosen == "13"
    room.page.drag(3, room.page.after(5))
    assert room.order == "024513"
    assert room.chosen == "13", "what was moved stays chosen"
    room.undo()
    assert room.order == "012345"
    assert hands.session.editor.history.undoable is None


def test_escape_and_lost_focus_give_a_drag_up(hands: WindowHands) -> None:
    room = Room(hands, "1111")
    ways: tuple[Callable[[], object], ...] = (
        lambda: room.page.key(Qt.Key.Key_Escape),
        hands.view.strip.setFocus,
    )
    for give_up in ways:
        room.overview.pages.setFocus()
        room.page.press(0)
        room.page.move(room.page.after(3))
        assert room.page.dragging()
        give_up()
        assert not room.page.dragging()
        room.page.release(room.page.after(3))
        assert room.order == "0123"
    assert hands.session.editor.history.undoable is None


def test_a_drag_at_the_edge_scrolls(hands: WindowHands) -> None:
    room = Room(hands, "1" * 80)
    view = room.overview.pages
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0
    room.page.press(0)
    low = QPoint(200, view.viewport().height() - 3)
    room.page.move(low)
    hands.until(lambda: bar.value() > 300, "the view scrolls")
    room.page.release(low)
    assert hands.document.comic.pages.index(PageId("0")) > 20


def test_keys_move_choose_and_open(hands: WindowHands) -> None:
    room = Room(hands, "11111")
    room.overview.pages.setFocus()
    room.page.key(Qt.Key.Key_Right)
    assert hands.session.page == "1"
    room.page.key(Qt.Key.Key_Right, SHIFT)
    assert room.chosen == "12"
    room.page.key(Qt.Key.Key_Right, ALT)
    assert room.order == "03124"
    assert room.chosen == "12"
    room.page.key(Qt.Key.Key_Left, ALT)
    assert room.order == "01234"
    room.page.key(Qt.Key.Key_End)
    assert hands.session.page == "4"
    room.page.key(Qt.Key.Key_Return)
    assert hands.view.canvas.isVisible()
    assert hands.view.canvas.page == "4"


def test_a_double_click_opens_and_escape_closes(hands: WindowHands) -> None:
    room = Room(hands, "111")
    room.page.double_click(2)
    hands.settle()
    assert hands.view.canvas.page == "2"
    assert hands.view.canvas.isVisible()
    hands.do("view.overview")
    QTest.keyClick(room.overview.pages, Qt.Key.Key_Escape)
    assert hands.view.canvas.isVisible()
    assert not hands.window.actions_["view.overview"].isChecked()


def test_chosen_pages_are_doubled_and_deleted_together(hands: WindowHands) -> None:
    room = Room(hands, "1111")
    room.page.click(0)
    room.page.click(1, SHIFT)
    hands.do("page.duplicate")
    order = hands.document.comic.pages
    assert order[:2] == ("0", "1")
    assert order[4:] == ("2", "3")
    assert room.overview.pages.chosen() == order[2:4]
    hands.do("page.delete")
    assert room.order == "0123"
    room.undo()
    room.undo()
    assert room.order == "0123"
    assert hands.session.editor.history.undoable is None


def test_keys_choose_all_and_delete_pages_not_what_is_on_them(hands: WindowHands) -> None:
    room = Room(hands, "1111")
    room.page.click(1)
    room.page.click(2, SHIFT)
    room.page.key(Qt.Key.Key_Delete)
    assert room.order == "03"
    room.undo()
    room.overview.pages.setFocus()
    room.page.key(Qt.Key.Key_A, CTRL)
    assert room.chosen == "0123"
    room.page.key(Qt.Key.Key_Delete)
    assert len(hands.document.comic.pages) == 1


def test_pages_are_cut_and_pasted(hands: WindowHands) -> None:
    room = Room(hands, "1111")
    room.page.click(0)
    room.page.click(1, SHIFT)
    room.overview.pages.setFocus()
    hands.do("edit.cut")
    assert room.order == "23"
    room.page.click(1)
    room.overview.pages.setFocus()
    hands.do("edit.paste")
    hands.idle()
    order = hands.document.comic.pages
    assert len(order) == 4
    assert order[:2] == ("2", "3")
    assert problems(hands.document) == []


def test_a_spread_is_made_cut_and_undone(hands: WindowHands) -> None:
    room = Room(hands, "1111")
    room.page.click(1)
    hands.do("page.make_spread")
    assert room.order == "013"
    assert hands.document.page("1").spread
    assert not hands.window.actions_["page.make_spread"].isEnabled()
    hands.do("page.split_spread")
    assert len(hands.document.comic.pages) == 4
    assert problems(hands.document) == []
    room.undo()
    room.undo()
    assert room.order == "0123"


def test_a_spread_on_a_recto_is_told_and_mended(hands: WindowHands) -> None:
    room = Room(hands, "1111")
    room.page.click(2)
    hands.do("page.make_spread")
    told = [t for t in hands.window.notices.texts() if "right-hand" in t]
    assert told
    model = room.overview.pages.model()
    spoken = model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Pages 3 and 4, a spread")
    assert "right-hand" in spoken
    hands.do("page.add_before")
    order = hands.document.comic.pages
    assert order.index(PageId("2")) == 3
    hands.session.show_page(PageId("2"))
    spoken = model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "right-hand" not in spoken


def test_numbers_in_the_status_line_are_those_printed(hands: WindowHands) -> None:
    room = Room(hands, "1211")
    room.page.click(1)
    assert hands.view.status_page == "Pages 2–3 of 5"
    room.page.click(2)
    assert hands.view.status_page == "Page 4 of 5"


def test_three_sizes(hands: WindowHands) -> None:
    room = Room(hands, "111111")
    heights = []
    for size in (0, 1, 2):
        room.overview.size_slider.setValue(size)
        heights.append(room.overview.pages.arrangement.cells[0].height())
    assert heights == sorted(heights)
    assert len(set(heights)) == 3


def test_only_pages_in_view_get_thumbnails(hands: WindowHands) -> None:
    room = Room(hands, "1" * 120)
    room.overview.size_slider.setValue(2)
    thumbnails = room.overview.thumbnails

    def made() -> list[PageId]:
        return [p for p in hands.document.comic.pages if thumbnails.made(p)]

    hands.until(lambda: bool(made()) and not thumbnails.waiting, "all thumbnails in view are made")
    assert len(made()) < 40


def test_the_strip_shows_facing_pages_as_long_as_it_is_asked_to(hands: WindowHands) -> None:
    Room(hands, "1111")
    hands.do("view.facing")
    assert hands.view.strip.arrangement.spacing.facing
    hands.do("view.facing")
    assert not hands.view.strip.arrangement.spacing.facing


def test_export_asks_about_spreads_only_where_there_are_some(hands: WindowHands) -> None:
    for sizes, asked in (("111", False), ("121", True)):
        dialog = ExportDialog(hands.window, "Folded", 300, spreads="2" in sizes)
        asking: list[ExportRequest] = []
        dialog.chosen.connect(asking.append)
        dialog.open()
        assert dialog.whole_spreads.isVisible() is asked
        dialog.whole_spreads.setChecked(asked)
        dialog.finish(Path("x.pdf"))
        assert asking[0].whole_spreads is asked
        dialog.deleteLater()


def test_a_spread_that_a_drag_puts_on_a_recto_is_told_of_and_mended(hands: WindowHands) -> None:
    room = Room(hands, "1211")
    assert told(hands) == ""
    room.page.click(0)
    room.page.drag(0, room.page.after(3))
    assert room.order == "1230"
    assert "back to back" in told(hands)
    buttons = hands.window.notices.findChildren(QPushButton)
    next(b for b in buttons if b.text() == "Insert a page before").click()
    assert len(hands.document.comic.pages) == 5 and hands.document.comic.pages[1] == "1"
    assert misplaced_spreads(hands.document) == () and problems(hands.document) == []
    room.undo()
    room.undo()
    assert room.order == "0123"
