"""Groups, hidden and locked things, and what lies beneath, under the hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PanelId, seeded_ids
from kitsumy_desktop.editing.commands.groups import group, set_hidden, set_pinned
from kitsumy_desktop.editing.selection import Selection
from tests.support.canvas_room import Room

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BL = [f"pg-0-bl-{n}" for n in range(7)]
FREE = PanelId("pg-0-pn-5")


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    made.canvas.show()
    made.canvas.fit()
    yield made
    made.close()


def tie(room: Room, *ids: str) -> None:
    room.editor.commit("Group", group(room.document, ids, seeded_ids("g")))


def typing(room: Room) -> bool:
    return room.canvas.host.text is not None


def test_a_click_takes_the_group_and_a_double_click_goes_inside(room: Room) -> None:
    tie(room, BL[0], BL[2], FREE)
    hand = room.hand
    hand.click(BL[0])
    assert set(room.canvas.host.selection.ids) == {BL[0], BL[2], FREE}
    hand.double_click_at(hand.middle(BL[2])).sees("Inside the group")
    assert room.canvas.host.selection.ids == (BL[2],)
    assert not typing(room)
    hand.click(BL[0])
    assert room.canvas.host.selection.ids == (BL[0],)
    hand.double_click_at(hand.middle(BL[0]))
    assert typing(room)
    hand.escape().escape()
    hand.click(BL[0])
    assert len(room.canvas.host.selection) == 3


def test_a_group_is_dragged_together_with_its_panels(room: Room) -> None:
    tie(room, BL[0], FREE)
    before, hand = room.document, room.hand
    hand.press(BL[0]).drag(7, 11, CTRL).release()
    assert room.journal.labels[-1] == "Move 2 items"
    moved = room.document.balloon(BL[0]).center.minus(before.balloon(BL[0]).center)
    way = bounds(room.document.panel(FREE).polygon or ()).center.minus(
        bounds(before.panel(FREE).polygon or ()).center
    )
    assert moved == pytest.approx(way, abs=1e-6)
    assert moved != Point(0, 0)
    assert room.editor.undo()
    assert room.document == before
    hand.press(FREE).drag(10, 0).escape()
    assert room.document == before
    hand.press(FREE).drag(10, 0).lose_focus()
    assert room.document == before
    hand.press(FREE).drag(10, 0)
    room.canvas.set_tool("balloon")
    assert room.document == before


def test_shift_and_the_marquee_take_whole_groups(room: Room) -> None:
    tie(room, BL[0], BL[4])
    hand = room.hand
    hand.click(BL[2]).click(BL[0], SHIFT)
    assert set(room.canvas.host.selection.ids) == {BL[0], BL[2], BL[4]}
    hand.click(BL[4], SHIFT)
    assert room.canvas.host.selection.ids == (BL[2],)
    box = room.document.balloon(BL[0]).box
    hand.press_at(Point(10, 10)).drag_to(Point(box.right + 4, box.bottom + 4)).release()
    assert set(room.canvas.host.selection.ids) == {BL[0], BL[4]}


def test_nudge_and_delete_act_on_the_group(room: Room) -> None:
    tie(room, BL[0], BL[1])
    before, hand = room.document, room.hand
    hand.click(BL[0]).key(Qt.Key.Key_Right)
    room.canvas.host.settle()
    for balloon in BL[:2]:
        assert room.document.balloon(balloon).center.x > before.balloon(balloon).center.x
    hand.key(Qt.Key.Key_Delete)
    assert BL[0] not in room.document.records
    assert BL[1] not in room.document.records
    assert problems(room.document) == []


def test_hidden_and_locked_things_are_passed_by(room: Room) -> None:
    hand = room.hand
    for field in (set_hidden, set_pinned):
        at = hand.middle(BL[0])
        room.editor.commit("Set", field(room.document, [BL[0]], True))
        hand.click_at(at)
        assert room.canvas.host.selection.ids == ("pg-0-pn-0",)
        hand.press_at(Point(5, 5)).drag_to(at.plus(Point(60, 60))).release()
        assert BL[0] not in room.canvas.host.selection
        assert room.editor.undo()
    room.editor.commit("Lock", set_pinned(room.document, [BL[0]], True))
    room.canvas.select((BL[0],))
    before = room.document
    hand.key(Qt.Key.Key_Right)
    room.canvas.host.settle()
    hand.key(Qt.Key.Key_Delete).sees("Locked")
    assert room.document == before


def test_a_locked_panel_lets_the_hand_through(room: Room) -> None:
    at = room.hand.middle(FREE)
    room.hand.click_at(at)
    assert room.canvas.host.selection.ids == (FREE,)
    room.editor.commit("Lock", set_pinned(room.document, [FREE], True))
    room.hand.click_at(at)
    assert room.canvas.host.selection.ids == ("pg-0-pn-4",)


def test_ctrl_and_click_goes_to_what_lies_beneath_and_round(room: Room) -> None:
    hand = room.hand
    at = hand.middle(FREE)
    balloon = room.document.balloon(BL[5])
    room.editor.commit("Move", _over(room, balloon.id, at))
    hand.click_at(at)
    seen = [room.canvas.host.selection.single]
    for _ in range(3):
        hand.click_at(at, CTRL)
        seen.append(room.canvas.host.selection.single)
    assert seen == [BL[5], FREE, "pg-0-pn-4", BL[5]]


def test_ctrl_and_click_takes_one_member(room: Room) -> None:
    tie(room, BL[0], BL[1])
    hand = room.hand
    hand.click(BL[0])
    assert len(room.canvas.host.selection) == 2
    hand.click(BL[0], CTRL)
    assert room.canvas.host.selection == Selection((BL[0],))


def _over(room: Room, balloon: str, at: Point) -> Diff:
    record = room.document.balloon(balloon)
    return changed(room.document, [msgspec.structs.replace(record, center=at, tails=())])
