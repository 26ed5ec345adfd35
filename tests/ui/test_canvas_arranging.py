"""Arranging by hand: snapping, copies, several things at once, own guides; every way out leaves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.canvas_room import Room
from support.gesture_checks import WAYS_OUT, is_one_step, leaves_nothing
from support.hand import Hand

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.craft.lettering.balloon_text import overflows
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.editing.commands.groups import set_pinned
from kitsumy_desktop.editing.commands.guides import set_guides
from kitsumy_desktop.tools.gesture import FEW
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.tools.many_handles import many_box
from kitsumy_desktop.tools.snap import SnapLine

Mod = Qt.KeyboardModifier
GUIDES = (Guide("columns", 182.0), Guide("rows", 402.0))


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    made.canvas.set_aids(snapping=True)
    yield made
    made.close()


def several(room: Room) -> tuple[RecordId, ...]:
    """Two balloons, the sound effect and the free panel, selected."""
    ids = (room.balloon(0).id, room.balloon(3).id, room.sfx().id, room.panel(5).id)
    room.canvas.select(ids)
    return ids


def grip(room: Room, kind: str, side: str = "") -> Point:
    found = handles(room.canvas.host.scene(), room.canvas.camera.view_scale)
    return next(h.at for h in found if h.kind == kind and (not side or h.side == side))


def common(room: Room) -> Rect:
    box = many_box(room.canvas.host.scene())
    assert box is not None
    return box


def with_guides(room: Room) -> None:
    """The page has two guides, as if they had always been there."""
    room.editor.commit("Guides", set_guides(room.document, room.page, GUIDES), mode="preserve_redo")
    room.journal.labels.clear()


def copy_drag(room: Room) -> Hand:
    return room.hand.press(room.balloon().id, Mod.ControlModifier).drag(50, 60, Mod.ControlModifier)


def many_drag(room: Room) -> Hand:
    ids = several(room)
    return room.hand.press(ids[0]).drag(8, 30)


def many_scale(room: Room) -> Hand:
    several(room)
    return room.hand.press_at(grip(room, "scale_many", "se")).drag(-50, -70)


def many_turn(room: Room) -> Hand:
    several(room)
    return room.hand.press_at(grip(room, "turn_many")).drag(60, 30)


def guide_drag(room: Room) -> Hand:
    with_guides(room)
    return room.hand.press_at(Point(182.0, 300.0)).drag(33, 5)


GESTURES: dict[str, Callable[[Room], Hand]] = {
    "Duplicate balloon": copy_drag,
    "Move 4 items": many_drag,
    "Resize 4 items": many_scale,
    "Turn 4 items": many_turn,
    "Move guide": guide_drag,
}


@pytest.mark.parametrize("label", GESTURES)
def test_it_is_one_step_written_at_the_release_and_undone_exactly(room: Room, label: str) -> None:
    is_one_step(room, GESTURES[label], label)


@pytest.mark.parametrize("way_out", WAYS_OUT)
@pytest.mark.parametrize("label", GESTURES)
def test_whoever_lets_go_half_way_leaves_nothing(room: Room, label: str, way_out: str) -> None:
    leaves_nothing(room, GESTURES[label], way_out)


def test_a_dragged_balloon_lines_up_and_shows_with_what(room: Room) -> None:
    mover, other = room.balloon(0), room.balloon(4)
    way = other.center.x - mover.center.x
    room.hand.press(mover.id).drag(way + 2.0, 37.0).sees("no snapping")
    assert room.balloon(0).center.x == pytest.approx(other.center.x)
    lines = [m for m in room.canvas.host.marks.snaps if isinstance(m, SnapLine)]
    assert any(m.axis == "columns" and m.at == pytest.approx(other.center.x) for m in lines)
    assert room.canvas.grab().size() == room.canvas.size()
    room.hand.release()
    assert room.balloon(0).center.x == pytest.approx(other.center.x)
    assert room.canvas.host.marks.snaps == ()


@pytest.mark.parametrize("how", ["ctrl", "switched off"])
def test_snapping_can_be_left_out(room: Room, how: str) -> None:
    mover, other = room.balloon(0), room.balloon(4)
    way = other.center.x - mover.center.x + 2.0
    room.canvas.set_aids(snapping=how == "ctrl")
    room.hand.press(mover.id).drag(way, 37.0, Mod.ControlModifier if how == "ctrl" else Mod.NoModifier)
    assert room.balloon(0).center.x == pytest.approx(mover.center.x + way)
    room.hand.release()


def test_with_shift_a_thing_goes_straight_and_snaps_along_its_way_only(room: Room) -> None:
    mover = room.balloon(0)
    room.hand.press(mover.id).drag(30.0, 2.0, Mod.ShiftModifier)
    assert room.balloon(0).center.y == mover.center.y
    assert {m.axis for m in room.canvas.host.marks.snaps} <= {"columns"}
    room.hand.escape()


def test_guides_pull_unless_they_are_hidden(room: Room) -> None:
    with_guides(room)
    mover = room.balloon(0)
    way = 182.0 - mover.box.x - 1.0
    room.hand.press(mover.id).drag(way, 31.0)
    assert room.balloon(0).box.x == pytest.approx(182.0)
    room.hand.escape()
    room.canvas.set_aids(guides_shown=False)
    room.hand.press(mover.id).drag(way, 31.0)
    assert room.balloon(0).box.x != pytest.approx(182.0)
    room.hand.escape()


def test_a_copy_is_dragged_and_selected_and_a_mere_click_goes_beneath(room: Room) -> None:
    original = room.balloon(0)
    hand = copy_drag(room).sees("Drag a copy")
    assert room.document.balloon(original.id) == original
    hand.release(Mod.ControlModifier)
    (copy,) = room.canvas.host.selection.ids
    assert copy != original.id
    assert room.document.balloon(copy).text == original.text
    assert room.canvas.host.twins == {copy: original.id}
    count = len(room.document.page(room.page).items)
    room.hand.click(original.id, Mod.ControlModifier)
    assert len(room.document.page(room.page).items) == count


def test_the_same_ids_are_used_for_every_frame_of_a_copy(room: Room) -> None:
    room.hand.press(room.balloon().id, Mod.ControlModifier).drag(30, 40, Mod.ControlModifier)
    first = room.document.page(room.page).items
    room.hand.drag(10, 10, Mod.ControlModifier)
    assert room.document.page(room.page).items == first
    room.hand.release()


def test_a_common_box_stretches_everything_and_text_still_fits(room: Room) -> None:
    several(room)
    before, sfx = common(room), room.sfx()
    room.hand.press_at(grip(room, "scale_many", "se")).drag(-80, -120, Mod.ControlModifier).release()
    after = common(room)
    assert after.w < before.w and after.h < before.h
    assert room.sfx().size < sfx.size
    for number in (0, 3):
        balloon = room.balloon(number)
        style = balloon_style(room.document, room.document.page(room.page), balloon)
        assert not overflows(balloon, style, room.canvas.host.scene().book)


def test_shift_keeps_proportions_and_alt_the_centre(room: Room) -> None:
    room.canvas.select((room.sfx().id, room.panel(5).id))
    before = common(room)
    room.hand.press_at(grip(room, "scale_many", "se")).drag(-40, -5, Mod.ShiftModifier)
    after = common(room)
    assert after.w / after.h == pytest.approx(before.w / before.h, rel=0.05)
    room.hand.escape()
    room.hand.press_at(grip(room, "scale_many", "e")).drag(-20, 0, Mod.AltModifier)
    assert common(room).center.x == pytest.approx(before.center.x, abs=2.0)
    room.hand.escape()


def test_everything_turns_about_the_common_middle(room: Room) -> None:
    several(room)
    before, angle = common(room), room.sfx().angle
    start = grip(room, "turn_many")
    room.hand.press_at(start)
    room.hand.drag_to(
        Point(before.center.x + before.center.distance(start), before.center.y), Mod.ShiftModifier
    )
    assert "90°" in room.hand.hint
    assert (room.sfx().angle - angle) % 360 == pytest.approx(90.0)
    room.hand.release(Mod.ShiftModifier)
    assert room.journal.labels == ["Turn 4 items"]


def test_a_marquee_takes_items_and_free_panels_that_it_touches(room: Room) -> None:
    balloon, free = room.balloon(5), room.panel(5)
    box = room.canvas.host.scene().box(free.id)
    start = Point(balloon.box.x - 6, balloon.box.y - 6)
    end = Point(box.x + 5, box.center.y)
    room.hand.press_at(start, Mod.ShiftModifier).drag_to(end, Mod.ShiftModifier)
    assert {balloon.id, free.id} <= set(room.canvas.host.selection.ids)
    room.hand.release(Mod.ShiftModifier)
    room.hand.press_at(start, Mod.ShiftModifier).drag_to(end, Mod.ShiftModifier).release(Mod.ShiftModifier)
    assert not {balloon.id, free.id} & set(room.canvas.host.selection.ids)
    both = Mod.ShiftModifier | Mod.AltModifier
    room.hand.press_at(start, both).drag_to(end, both).release(both)
    assert free.id not in room.canvas.host.selection


def test_what_is_locked_has_no_part_in_it(room: Room) -> None:
    ids = several(room)
    room.editor.commit("Lock", set_pinned(room.document, [ids[0]], True))
    before = room.balloon(0)
    room.hand.press_at(grip(room, "scale_many", "se")).drag(-30, -40).release()
    assert room.balloon(0) == before
    assert room.journal.labels[-1] == "Resize 3 items"


def test_a_guide_is_turned_moved_by_whole_steps_and_removed(room: Room) -> None:
    with_guides(room)
    room.canvas.set_aids(step=10.0)

    def guides() -> tuple[Guide, ...]:
        return room.document.page(room.page).guides

    at = Point(182.0, 300.0)
    room.hand.press_at(at).drag(65.0, 3.0, Mod.ShiftModifier).sees("whole steps")
    assert guides()[0] == Guide("columns", 250.0)
    room.hand.drag(0.0, 0.0, Mod.AltModifier | Mod.ShiftModifier)
    assert guides()[0].axis == "rows"
    room.hand.drag_to(Point(247.0, 300.0), Mod.ShiftModifier).release(Mod.ShiftModifier)
    assert guides() == (Guide("columns", 250.0), GUIDES[1])
    room.hand.press_at(Point(250.0, 300.0)).drag_to(Point(-30.0, 300.0)).release()
    assert guides() == (GUIDES[1],)
    assert room.journal.labels == ["Move guide", "Remove guide"]


def test_locked_guides_are_left_alone(room: Room) -> None:
    with_guides(room)
    room.canvas.set_aids(guides_locked=True)
    room.hand.press_at(Point(182.0, 300.0)).drag(33, 5).release()
    assert room.document.page(room.page).guides == GUIDES


def test_a_double_click_on_a_guide_asks_for_its_place(room: Room, qtbot: QtBot) -> None:
    with_guides(room)
    room.hand.hover_at(Point(182.0, 300.0))
    with qtbot.waitSignal(room.canvas.guide_wanted) as asked:
        room.hand.double_click_at(Point(182.0, 300.0))
    assert asked.args == [0]
    assert room.journal.labels == []


def test_arrow_keys_step_in_the_unit_and_never_snap(room: Room, qtbot: QtBot) -> None:
    room.canvas.set_aids(step=1.5)
    before = room.balloon(0).center
    room.canvas.select((room.balloon(0).id,))
    room.hand.key(Qt.Key.Key_Right).key(Qt.Key.Key_Down, Mod.ShiftModifier)
    qtbot.waitUntil(lambda: room.journal.labels == ["Nudge"])
    assert room.balloon(0).center == pytest.approx((before.x + 1.5, before.y + 15.0))


def test_a_resized_body_lines_up(room: Room) -> None:
    balloon = room.balloon(0)
    with_guides(room)
    room.canvas.select((balloon.id,))
    east = grip(room, "size", "e")
    room.hand.press_at(east).drag(182.0 - balloon.box.right + 2.0, 0.0)
    assert room.balloon(0).box.right == pytest.approx(182.0)
    assert room.canvas.host.marks.snaps
    room.hand.escape()


def test_a_drawn_panel_lines_up_with_both_corners(room: Room) -> None:
    with_guides(room)
    room.canvas.set_tool("panel")
    room.hand.press_at(Point(183.5, 403.0)).drag_to(Point(300.0, 500.0)).release()
    made = room.panel(6)
    assert made.polygon is not None
    assert made.polygon[0] == pytest.approx((182.0, 402.0))


def crowd(room: Room) -> tuple[RecordId, ...]:
    """More things than are changed with every movement."""
    ids = tuple(i.id for i in room.document.items(room.page))
    assert len(ids) > FEW
    room.canvas.set_aids(snapping=False)
    room.canvas.select(ids)
    return ids


def crowd_move(room: Room) -> Hand:
    return room.hand.press(crowd(room)[0]).drag(9.0, 15.0)


def crowd_scale(room: Room) -> Hand:
    crowd(room)
    return room.hand.press_at(grip(room, "scale_many", "se")).drag(-60.0, -90.0)


def crowd_turn(room: Room) -> Hand:
    crowd(room)
    return room.hand.press_at(grip(room, "turn_many")).drag(80.0, 20.0)


@pytest.mark.parametrize("gesture", [crowd_move, crowd_scale, crowd_turn])
def test_many_things_are_shown_where_they_will_be_and_change_when_let_go(
    room: Room, gesture: Callable[[Room], Hand]
) -> None:
    before, bare = room.document, room.pixels()
    hand = gesture(room)
    assert room.document == before
    ghost = room.canvas.host.marks.ghost
    assert ghost is not None
    during = room.pixels()
    assert (during != bare).any()
    hand.release()
    assert room.canvas.host.marks.ghost is None
    assert len(room.journal.labels) == 1 and problems(room.document) == []
    room.canvas.select(())
    assert (room.pixels() == room.repainted()).all()
    room.editor.undo()
    assert room.document == before


@pytest.mark.parametrize("gesture", [crowd_move, crowd_scale, crowd_turn])
def test_many_things_let_go_by_esc_are_where_they_were(room: Room, gesture: Callable[[Room], Hand]) -> None:
    room.canvas.select(())
    before = room.pixels()
    gesture(room).escape()
    room.canvas.select(())
    assert room.journal.labels == []
    assert (room.pixels() == before).all()


def test_a_moved_crowd_is_shown_as_it_will_be_drawn(room: Room) -> None:
    whole = 12 / room.canvas.camera.view_scale
    room.canvas.overlay_shown = False
    ids = crowd(room)
    hand = room.hand.press(ids[0])
    hand.drag(whole, whole, Mod.AltModifier)
    during = room.pixels().astype(int)
    hand.release(Mod.AltModifier)
    after = room.pixels().astype(int)
    off = abs(during - after).max(axis=2) > 48
    assert off.mean() < 0.002


def test_a_sample_has_what_the_tests_lean_on(room: Room) -> None:
    assert isinstance(room.balloon(4), Balloon)
    assert room.panel(5).polygon is not None
