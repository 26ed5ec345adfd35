"""The outline: importance by dragging a bar, panels moved through the story, beats written in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.ui.editor.outline.rows import bar_of
from kitsumy_desktop.ui.editor.outline.tree import OutlineTree
from tests.support.sample_comic import sample_comic
from tests.support.trees import blank_pages
from tests.support.window_hands import WindowHands

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Room:
    """Three like pages with the outline open."""

    def __init__(self, hands: WindowHands, folder: Path) -> None:
        self.hands = hands
        hands.open(sample_comic(folder, pages=3, size=32)[0])
        hands.do("view.outline")
        hands.settle()
        self.tree: OutlineTree = hands.view.words.outline.tree

    def previewing(self) -> bool:
        return self.hands.session.editor.previewing

    def index(self, record: RecordId) -> QModelIndex:
        return self.tree.model().index_of(record)  # type: ignore[attr-defined, no-any-return]

    def end(self, panel: str, importance: int | None = None) -> QPoint:
        """The end of a panel's bar, or where it would be."""
        level = self.hands.session.document.panel(panel).importance if importance is None else importance
        bar = bar_of(self.tree.visualRect(self.index(panel)), level)
        return QPoint(bar.right(), bar.center().y())

    def middle(self, record: str) -> QPoint:
        return self.tree.visualRect(self.index(record)).center()

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self.tree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)

    def move(self, to: QPoint) -> None:
        for dx in (-20, -10, 0):
            QTest.mouseMove(self.tree.viewport(), to + QPoint(dx, 0))
            QTest.qWait(1)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self.tree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)

    def drag(self, start: QPoint, to: QPoint) -> None:
        self.press(start)
        self.move(to)
        self.release(to)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.tree, key, held)


@pytest.fixture
def room(hands: WindowHands, tmp_path: Path) -> Room:
    return Room(hands, tmp_path)


def test_a_bar_dragged_longer_gives_the_panel_more_room(room: Room) -> None:
    session = room.hands.session
    before = session.editor.committed
    room.press(room.end("pg-1-pn-1"))
    room.move(room.end("pg-1-pn-1", 5))
    assert session.editor.previewing
    assert session.document.panel("pg-1-pn-1").importance == 5
    assert session.document.page("pg-1").layout != before.page("pg-1").layout, (
        "the page is laid out meanwhile"
    )
    assert session.editor.committed is before
    room.release(room.end("pg-1-pn-1", 5))
    panel = room.hands.document.panel("pg-1-pn-1")
    assert (panel.importance, panel.importance_source) == (5, "hand")
    assert session.page == "pg-1"
    room.hands.do("edit.undo")
    assert room.hands.document == before


def test_a_drag_that_comes_back_changes_nothing(room: Room) -> None:
    before = room.hands.document
    room.press(room.end("pg-0-pn-0"))
    room.move(room.end("pg-0-pn-0", 1))
    room.move(room.end("pg-0-pn-0", 3))
    room.release(room.end("pg-0-pn-0", 3))
    assert room.hands.document == before
    assert room.hands.session.editor.history.undoable is None


def test_escape_and_lost_focus_give_up(room: Room) -> None:
    before = room.hands.document
    ways: tuple[Callable[[], object], ...] = (
        lambda: room.key(Qt.Key.Key_Escape),
        room.hands.view.strip.setFocus,
    )
    for give_up in ways:
        room.press(room.end("pg-0-pn-0"))
        room.move(room.end("pg-0-pn-0", 5))
        assert room.previewing()
        give_up()
        assert not room.previewing()
        room.release(room.end("pg-0-pn-0", 3))
    assert room.hands.document == before
    assert room.hands.session.editor.history.undoable is None


def test_a_panel_is_dragged_to_another_page(room: Room) -> None:
    before = room.hands.document
    target = room.middle("pg-1-pn-0")
    room.drag(room.middle("pg-0-pn-2"), QPoint(target.x(), target.y() + 8))
    after = room.hands.document
    assert after.page("pg-1").panels[1] == "pg-0-pn-2"
    assert "pg-0-pn-2" not in after.page("pg-0").panels
    assert problems(after) == []
    assert room.hands.session.page == "pg-1"
    assert room.hands.session.selection == ("pg-0-pn-2",)
    room.hands.do("edit.undo")
    assert room.hands.document == before


def test_a_dragged_panel_stays_after_escape(room: Room) -> None:
    before = room.hands.document
    room.press(room.middle("pg-0-pn-2"))
    room.move(room.middle("pg-1-pn-0"))
    room.key(Qt.Key.Key_Escape)
    room.release(room.middle("pg-1-pn-0"))
    assert room.hands.document == before


def test_keys_weigh_and_move(room: Room) -> None:
    room.tree.setCurrentIndex(room.index("pg-0-pn-0"))
    room.tree.setFocus()
    room.key(Qt.Key.Key_Right, CTRL)
    assert room.hands.document.panel("pg-0-pn-0").importance == 4
    room.key(Qt.Key.Key_Left, CTRL)
    assert room.hands.document.panel("pg-0-pn-0").importance == 3
    room.key(Qt.Key.Key_Down, ALT)
    assert room.hands.document.page("pg-0").panels[1] == "pg-0-pn-0"
    for _ in range(5):
        room.key(Qt.Key.Key_Down, ALT)
    assert room.hands.document.page("pg-1").panels[0] == "pg-0-pn-0"
    room.key(Qt.Key.Key_Up, ALT)
    assert room.hands.document.page("pg-0").panels[-1] == "pg-0-pn-0"


def test_a_beat_is_written_in_place(room: Room) -> None:
    room.tree.setCurrentIndex(room.index("pg-1"))
    room.tree.setFocus()
    room.key(Qt.Key.Key_F2)
    room.hands.settle()
    line = room.tree.viewport().findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "They meet at the  river.")
    QTest.keyClick(line, Qt.Key.Key_Return)
    room.hands.settle()
    assert room.hands.document.page("pg-1").beat == "They meet at the river."
    room.hands.do("edit.undo")
    assert room.hands.document.page("pg-1").beat == ""


def test_choosing_goes_both_ways(room: Room) -> None:
    QTest.mouseClick(room.tree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, room.middle("pg-0-pn-3"))
    assert room.hands.session.selection == ("pg-0-pn-3",)
    assert room.hands.view.canvas.host.scene().selection.ids == ("pg-0-pn-3",)
    room.hands.session.show_page(PageId("pg-2"))
    assert room.tree.currentIndex() == room.index("pg-2")
    room.hands.session.select((PanelId("pg-2-pn-4"),))
    assert room.tree.currentIndex() == room.index("pg-2-pn-4")


def test_totals_follow(room: Room) -> None:
    totals = room.hands.view.words.outline.totals
    assert totals.text().startswith("3 pages · 18 panels · ")
    room.hands.do("page.delete")
    assert totals.text().startswith("2 pages · 12 panels · ")


def test_two_hundred_pages_open(hands: WindowHands) -> None:
    hands.open(blank_pages("1" * 200))
    hands.do("view.outline")
    tree = hands.view.words.outline.tree
    assert tree.model().rowCount() == 200
    hands.session.show_page(PageId("199"))
    assert tree.visualRect(tree.currentIndex()).isValid()
