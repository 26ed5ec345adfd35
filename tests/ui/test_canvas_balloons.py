"""Gestures of balloons on the canvas: tails, binding, free bodies, figures, the kind of the next one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.balloon_page import ANN, FACE
from support.canvas_room import Room
from support.hand import Hand

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.geometry import Point, bounds, contains
from kitsumy_desktop.comic.shapes import mouth_points, panel_shapes
from kitsumy_desktop.craft.balloons.base import control_points
from kitsumy_desktop.editing.commands import bodies, joints
from kitsumy_desktop.editing.commands.art import set_crop
from kitsumy_desktop.tools.handles import handles

Mod = Qt.KeyboardModifier


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    panel = made.panel(0)
    assert panel.art is not None
    art = msgspec.structs.replace(panel.art, faces=(FACE,), angle=0.0)
    made.editor.commit("Face", changed(made.document, [msgspec.structs.replace(panel, art=art)]))
    made.journal.labels.clear()
    yield made
    made.close()


def place(room: Room, kind: str, index: int = 0) -> Point:
    found = handles(room.canvas.host.scene(), room.canvas.camera.view_scale)
    return next(h.at for h in found if h.kind == kind and h.index == index)


def mouth(room: Room) -> Point:
    panel = room.panel(0)
    assert panel.art is not None
    return mouth_points(panel.art, panel_shapes(room.document, room.page)[panel.id])[0]


def selected(room: Room, number: int = 0) -> Hand:
    room.canvas.select((room.balloon(number).id,))
    return room.hand


def made_free(room: Room, number: int = 0) -> Hand:
    room.editor.commit("Free", bodies.free_bodies(room.document, [room.balloon(number).id]))
    room.journal.labels.clear()
    return selected(room, number)


def add_tail(room: Room) -> Hand:
    return selected(room).press_at(place(room, "tail_add")).drag(-30, 26)


def widen_tail(room: Room) -> Hand:
    return selected(room).press_at(place(room, "tail_width")).drag(9, 5)


def shape_balloon(room: Room) -> Hand:
    return made_free(room).press_at(place(room, "point", 3)).drag(9, 8)


def add_point(room: Room) -> Hand:
    room.canvas.zoom_to(2.5)
    return made_free(room).press_at(place(room, "point_add", 4)).drag(6, 7)


def lasso(room: Room) -> Hand:
    room.canvas.set_tool("figure")
    hand = room.hand.press_at(Point(90, 180))
    for x, y in ((60, 10), (30, 50), (-40, 40), (-50, -40)):
        hand.drag(x, y)
    return hand


GESTURES: dict[str, Callable[[Room], Hand]] = {
    "Add tail": add_tail,
    "Width of tail": widen_tail,
    "Shape balloon": shape_balloon,
    "Add point": add_point,
    "Outline figure": lasso,
}


@pytest.mark.parametrize("label", GESTURES)
def test_a_gesture_is_one_step_and_undone_exactly(room: Room, label: str) -> None:
    hand = GESTURES[label](room)
    before = room.editor.committed
    assert room.journal.labels == []
    hand.release()
    room.canvas.finish()
    assert room.journal.labels == [label]
    assert problems(room.document) == []
    room.editor.undo()
    assert room.document == before


@pytest.mark.parametrize("way_out", ["escape", "focus", "tool"])
@pytest.mark.parametrize("label", GESTURES)
def test_a_gesture_that_is_cancelled_leaves_nothing(room: Room, label: str, way_out: str) -> None:
    hand = GESTURES[label](room)
    before = room.editor.committed
    if way_out == "escape":
        hand.escape()
    elif way_out == "focus":
        hand.lose_focus()
    else:
        room.canvas.set_tool("hand")
    assert room.document == before
    hand.release()
    assert room.document == before
    assert room.journal.labels == []


def test_a_tip_dropped_on_a_face_follows_it(room: Room) -> None:
    hand = selected(room)
    hand.press_at(place(room, "tail")).drag_to(mouth(room)).sees("keeps to this mouth").release()
    assert room.balloon().tails[0].follows == ANN
    tip = room.balloon().tails[0].tip
    panel = room.panel(0)
    assert panel.art is not None
    room.editor.commit("Zoom", set_crop(room.document, panel.id, 2.0, Point(10, -14)))
    assert room.journal.labels == ["Move tail", "Zoom"]
    assert room.balloon().tails[0].tip != tip
    assert room.balloon().tails[0].tip.distance(mouth(room)) < 12
    room.editor.undo()
    assert room.balloon().tails[0].tip == tip


def test_while_the_picture_is_moved_the_tip_goes_along(room: Room) -> None:
    selected(room).press_at(place(room, "tail")).drag_to(mouth(room)).release()
    tip = room.balloon().tails[0].tip
    room.canvas.select(())
    room.canvas.set_tool("crop")
    room.hand.press_at(Point(120, 230)).drag(0, 14, Mod.AltModifier)
    assert room.balloon().tails[0].tip.y == pytest.approx(tip.y + 14, abs=3)
    room.hand.escape()
    assert room.balloon().tails[0].tip == tip


def test_dragged_away_it_follows_nobody(room: Room) -> None:
    hand = selected(room)
    hand.press_at(place(room, "tail")).drag_to(mouth(room)).release()
    hand.press_at(place(room, "tail")).drag_to(mouth(room).plus(Point(-60, 60))).release()
    assert room.balloon().tails[0].follows == ""
    hand.press_at(place(room, "tail")).drag_to(mouth(room), Mod.ControlModifier).release(Mod.ControlModifier)
    assert room.balloon().tails[0].follows == ""


def test_a_tip_dropped_outside_the_panel_means_a_speaker_outside(room: Room) -> None:
    hand = selected(room)
    shape = panel_shapes(room.document, room.page)[room.panel(0).id]
    below = Point(room.balloon().center.x, bounds(shape).bottom + 40)
    hand.press_at(place(room, "tail")).drag_to(below).sees("outside the panel").release()
    assert room.balloon().off_panel
    tip = place(room, "tail")
    assert tip.y < below.y - 20, "the tip is drawn, and grabbed, at the border"
    hand.press_at(tip).drag(0, -40).release()
    assert not room.balloon().off_panel
    assert contains(shape, room.balloon().tails[0].tip)
    hand.press_at(place(room, "tail")).drag_to(below, Mod.ControlModifier).release(Mod.ControlModifier)
    assert not room.balloon().off_panel


def test_alt_click_takes_a_tail_and_a_click_on_the_plus_gives_one(room: Room) -> None:
    hand = selected(room)
    hand.press_at(place(room, "tail"), Mod.AltModifier).release(Mod.AltModifier)
    assert room.balloon().tails == ()
    hand.click_at(place(room, "tail_add"))
    assert len(room.balloon().tails) == 1
    hand.click_at(place(room, "tail_add"))
    first, second = room.balloon().tails
    assert first.tip.distance(second.tip) > 20
    for _ in range(4):
        hand.click_at(place(room, "tail_add"))
    assert len(room.balloon().tails) == 6
    assert "tail_add" not in {h.kind for h in handles(room.canvas.host.scene(), 1.0)}


def test_a_click_on_a_tip_changes_nothing(room: Room) -> None:
    selected(room).click_at(place(room, "tail"))
    assert room.journal.labels == []


def test_shift_gives_the_usual_width_back(room: Room) -> None:
    hand = widen_tail(room).release()
    assert room.balloon().tails[0].width != 1.0
    hand.press_at(place(room, "tail_width")).drag(3, 3, Mod.ShiftModifier).release(Mod.ShiftModifier)
    assert room.balloon().tails[0].width == 1.0


def test_a_point_that_would_cross_the_outline_stops_before(room: Room) -> None:
    hand = made_free(room)
    start = place(room, "point", 0)
    away = room.balloon().center.plus(Point(-400, 0))
    hand.press_at(start).drag_to(away).sees("cross itself").release()
    assert not bodies.crosses_itself(control_points(room.balloon()))


def test_alt_click_takes_a_point_away(room: Room) -> None:
    hand = made_free(room)
    count = len(room.balloon().outline)
    hand.press_at(place(room, "point", 2), Mod.AltModifier).release(Mod.AltModifier)
    assert len(room.balloon().outline) == count - 1
    assert room.journal.labels == ["Remove point"]


def test_the_box_of_a_free_body_is_the_one_around_its_points(room: Room) -> None:
    shape_balloon(room).release()
    balloon = room.balloon()
    assert bounds(control_points(balloon)) == pytest.approx(tuple(balloon.box))
    corner = next(h for h in handles(room.canvas.host.scene(), 1.0) if h.kind == "size" and h.side == "se")
    room.hand.press_at(corner.at).drag(20, 20).release()
    resized = room.balloon().box
    assert resized.w > balloon.box.w
    assert room.balloon().outline == balloon.outline


def test_figures_are_replaced_added_and_forgotten(room: Room) -> None:
    def front() -> tuple[tuple[Point, ...], ...]:
        art = room.panel(0).art
        assert art is not None
        return art.front

    lasso(room).release()
    assert len(front()) == 1
    assert all(-0.2 < v < 1.2 for p in front()[0] for v in p)
    assert len(front()[0]) < 12, "simplified"
    lasso(room).release()
    assert len(front()) == 1
    lasso(room).release(Mod.ShiftModifier)
    assert len(front()) == 2
    room.hand.press_at(Point(125, 220), Mod.AltModifier).release(Mod.AltModifier)
    assert len(front()) == 1


def test_no_figure_without_a_picture(room: Room) -> None:
    room.canvas.set_tool("figure")
    room.hand.press_at(Point(2, 2)).sees("no picture").drag(40, 40).release()
    assert room.journal.labels == []


def test_the_tool_makes_the_kind_last_used_and_shows_its_outline(room: Room) -> None:
    host = room.canvas.host
    host.aids = msgspec.structs.replace(host.aids, kind="shout")
    room.canvas.set_tool("balloon")
    room.hand.press_at(Point(60, 180)).drag(80, 50)
    outline = host.marks.outline
    assert outline is not None and len(outline) > 40
    room.hand.release()
    room.canvas.finish()
    made = room.balloon(-1)
    assert (made.kind, made.sized) == ("shout", True)
    assert room.journal.labels == ["Add balloon"]


def test_moving_one_of_joined_balloons_repaints_the_joint(room: Room) -> None:
    ids = [room.balloon(n).id for n in (0, 1)]
    room.editor.commit("Join", joints.join_balloons(room.document, ids))
    room.canvas.overlay_shown = False
    room.hand.press(ids[1]).drag(-60, 30)
    during = room.pixels()
    room.hand.release()
    room.canvas.select(())
    assert (during == room.repainted()).mean() > 0.99
    assert (room.pixels() == room.repainted()).all()
