"""Every gesture on the canvas: what it does, and that nothing is written before the release."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.canvas_room import Room
from support.hand import Hand

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.tools.hit import hit

Mod = Qt.KeyboardModifier


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    yield made
    made.close()


def handle_place(room: Room, kind: str, side: str = "", *, cropping: bool = False) -> Point:
    found = handles(room.canvas.host.scene(), room.canvas.camera.view_scale, cropping=cropping)
    return next(h.at for h in found if h.kind == kind and (not side or h.side == side))


def balloon_drag(room: Room) -> Hand:
    return room.hand.press(room.balloon().id).drag(30, 20)


def resize_drag(room: Room) -> Hand:
    room.canvas.select((room.balloon().id,))
    return room.hand.press_at(handle_place(room, "size", "se")).drag(25, 15)


def tail_drag(room: Room) -> Hand:
    room.canvas.select((room.balloon().id,))
    return room.hand.press_at(handle_place(room, "tail")).drag(-30, 12)


def bend_drag(room: Room) -> Hand:
    room.canvas.select((room.balloon().id,))
    return room.hand.press_at(handle_place(room, "bend")).drag(-14, 2)


def turn_drag(room: Room) -> Hand:
    room.canvas.select((room.sfx().id,))
    return room.hand.press_at(handle_place(room, "turn")).drag(40, 30)


def scale_drag(room: Room) -> Hand:
    room.canvas.select((room.sfx().id,))
    return room.hand.press_at(handle_place(room, "scale", "se")).drag(20, 10)


def cut_drag(room: Room) -> Hand:
    cut = room.canvas.host.scene().cuts[0]
    return room.hand.press_at(Point(cut.a.x * 0.9 + cut.b.x * 0.1, cut.a.y * 0.9 + cut.b.y * 0.1)).drag(0, 30)


def free_panel_drag(room: Room) -> Hand:
    return room.hand.press(room.panel(5).id).drag(-40, -30)


def free_panel_resize(room: Room) -> Hand:
    room.canvas.select((room.panel(5).id,))
    return room.hand.press_at(handle_place(room, "panel", "se")).drag(15, 18)


def swap_drag(room: Room) -> Hand:
    target = bounds(panel_shapes(room.document, room.page)[room.panel(1).id]).center
    return room.hand.press_at(Point(60, 210)).drag_to(target)


def crop_drag(room: Room) -> Hand:
    room.canvas.set_tool("crop")
    return room.hand.press_at(Point(120, 400)).drag(12, -9)


def crop_zoom(room: Room) -> Hand:
    room.canvas.select((room.panel(2).id,))
    room.canvas.set_tool("crop")
    return room.hand.press_at(handle_place(room, "crop", "se", cropping=True)).drag(20, 20)


def draw_balloon(room: Room) -> Hand:
    room.canvas.set_tool("balloon")
    return room.hand.press_at(Point(60, 180)).drag(70, 40)


def draw_caption(room: Room) -> Hand:
    room.canvas.set_tool("caption")
    return room.hand.press_at(Point(60, 180)).drag(70, 40)


def draw_sfx(room: Room) -> Hand:
    room.canvas.set_tool("sfx")
    return room.hand.press_at(Point(100, 180)).drag(4, 4)


def draw_panel(room: Room) -> Hand:
    room.canvas.set_tool("panel")
    return room.hand.press_at(Point(100, 180)).drag(90, 80)


GESTURES: dict[str, Callable[[Room], Hand]] = {
    "Move balloon": balloon_drag,
    "Resize balloon": resize_drag,
    "Move tail": tail_drag,
    "Bend tail": bend_drag,
    "Turn sound effect": turn_drag,
    "Resize sound effect": scale_drag,
    "Move gutter": cut_drag,
    "Move panel": free_panel_drag,
    "Resize panel": free_panel_resize,
    "Swap panels": swap_drag,
    "Move picture": crop_drag,
    "Zoom picture": crop_zoom,
    "Add balloon": draw_balloon,
    "Add caption": draw_caption,
    "Add sound effect": draw_sfx,
    "Add panel": draw_panel,
}


@pytest.mark.parametrize("label", GESTURES)
def test_a_gesture_is_one_step_written_at_the_release_and_undone_exactly(room: Room, label: str) -> None:
    before = room.editor.committed
    hand = GESTURES[label](room)
    assert room.journal.labels == []
    assert room.editor.committed is before
    hand.release()
    room.canvas.finish()
    assert room.journal.labels == [label]
    assert room.document != before
    assert problems(room.document) == []
    room.editor.undo()
    assert room.document == before


WAYS_OUT = ("escape", "focus", "tool", "page", "escape")
CANCELLED = [(label, WAYS_OUT[n % 5]) for n, label in enumerate((*GESTURES, *GESTURES))]
"""Every gesture twice, each way out several times."""


@pytest.mark.parametrize(("label", "way_out"), CANCELLED)
def test_a_gesture_that_is_cancelled_leaves_nothing(room: Room, label: str, way_out: str) -> None:
    before = room.editor.committed
    hand = GESTURES[label](room)
    if way_out == "escape":
        hand.escape()
    elif way_out == "focus":
        hand.lose_focus()
    elif way_out == "tool":
        room.canvas.set_tool("hand")
    else:
        room.canvas.set_page(room.page)
    assert room.document == before
    hand.release()
    assert room.document == before
    assert room.journal.labels == []


@pytest.mark.parametrize("label", ["Move balloon", "Move gutter", "Zoom picture", "Add balloon"])
def test_a_refused_write_puts_everything_back_and_says_so(room: Room, label: str, qtbot: QtBot) -> None:
    before = room.editor.committed
    hand = GESTURES[label](room)
    room.journal.full = True
    with qtbot.waitSignal(room.canvas.failed, timeout=1000):
        hand.release()
        room.canvas.finish()
    assert room.document == before
    assert not room.canvas.host.running


def test_a_moved_balloon_is_locked_keeps_its_tail_and_stays_within_the_bleed(room: Room) -> None:
    start = room.balloon()
    room.hand.press(start.id).sees("Drag to move").drag(-900, 10).release()
    moved = room.balloon()
    assert moved.locked
    assert moved.tails == start.tails
    assert moved.box.x == pytest.approx(room.document.comic.format.bleed_box.x)
    room.hand.press(moved.id).drag(40, 0, Mod.AltModifier).release(Mod.AltModifier)
    assert room.balloon().tails[0].tip.x == pytest.approx(moved.tails[0].tip.x + 40)


def test_a_gutter_takes_the_panels_on_both_sides_along_and_keeps_its_width(room: Room) -> None:
    shapes = panel_shapes(room.document, room.page)
    before = bounds(shapes[room.panel(0).id]), bounds(shapes[room.panel(2).id])
    cut_drag(room).release()
    shapes = panel_shapes(room.document, room.page)
    after = bounds(shapes[room.panel(0).id]), bounds(shapes[room.panel(2).id])
    assert after[0].bottom == pytest.approx(before[0].bottom + 30, abs=1.5)
    assert after[1].y == pytest.approx(before[1].y + 30, abs=1.5)


def test_a_picture_never_uncovers_its_panel_unless_alt_is_held(room: Room) -> None:
    room.canvas.set_tool("crop")
    room.hand.press_at(Point(120, 400)).drag(400, 400).release()
    covered = room.panel(2).art
    assert covered is not None
    assert covered.offset.length() < 200
    room.hand.press_at(Point(120, 400)).drag(150, 100, Mod.AltModifier).release(Mod.AltModifier)
    free = room.panel(2).art
    assert free is not None
    assert free.offset.distance(covered.offset.plus(Point(150, 100))) < 1.0


def test_double_click_goes_into_a_panel_and_the_wheel_zooms_its_picture_in_one_step(room: Room) -> None:
    room.hand.double_click_at(Point(60, 210))
    assert room.canvas.tool == "crop"
    start = room.panel(0).art
    for _ in range(4):
        room.hand.wheel(Point(100, 200), 120)
    assert room.journal.labels == []
    room.canvas.finish()
    assert room.journal.labels == ["Zoom picture"]
    now = room.panel(0).art
    assert start is not None
    assert now is not None
    assert now.zoom > start.zoom * 1.5
    room.hand.escape()
    assert room.canvas.tool == "select"


def test_the_pointer_finds_the_nearest_thing_first(room: Room) -> None:
    balloon = room.balloon()
    room.canvas.select((balloon.id,))
    scene, pointer = room.canvas.host.scene(), room.canvas.mouse.pointer
    at = {
        "handle": balloon.tails[0].tip,
        "balloon": balloon.center,
        "sfx": room.sfx().center,
        "panel": Point(60, 210),
        "nothing": Point(-60, -60),
    }
    for kind, place in at.items():
        assert hit(scene, pointer(room.hand.view(place), Mod.NoModifier)).kind == kind
    cut = scene.cuts[0]
    middle = Point(cut.a.x * 0.8 + cut.b.x * 0.2, cut.a.y * 0.8 + cut.b.y * 0.2)
    assert hit(scene, pointer(room.hand.view(middle), Mod.NoModifier)).kind == "cut"


def test_marquee_and_shift_select_several_and_they_move_together(room: Room) -> None:
    room.hand.press_at(Point(-20, -20)).drag_to(Point(470, 140)).release()
    ids = room.canvas.host.selection.ids
    assert set(ids) == {room.balloon(0).id, room.balloon(1).id}
    starts = room.balloon(0).center, room.balloon(1).center
    room.hand.press(ids[0]).drag(10, 15).release()
    assert room.balloon(0).center.distance(starts[0].plus(Point(10, 15))) < 0.5
    assert room.balloon(1).center.distance(starts[1].plus(Point(10, 15))) < 0.5
    room.hand.click(room.balloon(1).id, Mod.ShiftModifier)
    assert room.canvas.host.selection.ids == (room.balloon(0).id,)
    assert room.journal.labels == ["Move 2 items"]


def test_keys_nudge_delete_tab_and_leave(room: Room, qtbot: QtBot) -> None:
    hand, balloon = room.hand, room.balloon()
    room.canvas.select((balloon.id,))
    for _ in range(3):
        hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Down, Mod.ShiftModifier)
    assert room.journal.labels == []
    qtbot.waitUntil(lambda: room.journal.labels == ["Nudge"], timeout=3000)
    assert room.balloon().center.distance(balloon.center.plus(Point(3, 10))) < 1e-6
    hand.key(Qt.Key.Key_Delete)
    assert room.document.find(balloon.id) is None
    room.editor.undo()
    hand.escape()
    seen = []
    while room.canvas.focusNextPrevChild(True) and room.canvas.host.selection.single not in seen:
        seen.append(room.canvas.host.selection.single)
    assert len(seen) == len(room.document.page(room.page).panels) + len(room.document.page(room.page).items)
    assert seen[0] == room.panel(0).id
    assert problems(room.document) == []
