"""Lines, tones and smears on the canvas: every gesture, what stops it, and pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import effect_page
from support.canvas_room import Room, pixels_of
from support.effect_page import effect_comic, with_effects
from support.hand import Hand
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.items import delete_items
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures
from kitsumy_desktop.tools.effect_kinds import LINES_CYCLE, TONE_CYCLE
from kitsumy_desktop.tools.handles import handles

Mod = Qt.KeyboardModifier
QUIET = Point(70, 210)
"""In panel 0, away from balloons."""


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    yield made
    made.close()


def added(room: Room) -> Effect:
    """The one effect of the page."""
    found = [i for i in room.document.items(room.page) if isinstance(i, Effect)]
    assert len(found) == 1
    return found[0]


def put(room: Room, *effects: Effect) -> None:
    """Effects on the page, the first one selected."""
    before = room.editor.committed
    after = with_effects(before, *effects)
    room.editor.commit("Put", changed(before, [after.page(room.page), *effects]))
    room.canvas.select((effects[0].id,))


def place(room: Room, kind: str, side: str = "", index: int = 0) -> Point:
    found = handles(room.canvas.host.scene(), room.canvas.camera.view_scale)
    return next(h.at for h in found if h.kind == kind and h.side == side and h.index == index)


def lines_drag(room: Room) -> Hand:
    room.canvas.set_tool("lines")
    return room.hand.press_at(QUIET).drag(40, 25)


def tone_drag(room: Room) -> Hand:
    room.canvas.set_tool("tone")
    return room.hand.press_at(QUIET).drag(60, -70)


def center_drag(room: Room) -> Hand:
    put(room, effect_page.lines(room.document))
    return room.hand.press_at(place(room, "lines_center")).drag(20, 10)


def radius_drag(room: Room) -> Hand:
    put(room, effect_page.lines(room.document))
    return room.hand.press_at(place(room, "lines_radius", "e")).drag(20, 10)


def turn_drag(room: Room) -> Hand:
    put(room, effect_page.lines(room.document, kind="speed"))
    return room.hand.press_at(place(room, "lines_turn")).drag(0, 30)


def bend_drag(room: Room) -> Hand:
    put(room, effect_page.lines(room.document, kind="stream", bend=0.3))
    return room.hand.press_at(place(room, "lines_bend")).drag(0, 25)


def corner_drag(room: Room) -> Hand:
    put(room, effect_page.tone(room.document, 0))
    return room.hand.press_at(place(room, "area_corner", index=2)).drag(-30, -25)


def edge_drag(room: Room) -> Hand:
    put(room, effect_page.tone(room.document, 0))
    return room.hand.press_at(place(room, "area_edge", index=1)).drag(-30, -25)


def end_drag(room: Room) -> Hand:
    put(room, effect_page.tone(room.document, 0, density_to=0.0, start=Point(80, 200), end=Point(180, 210)))
    return room.hand.press_at(place(room, "tone_end", index=1)).drag(-30, 20)


def way_drag(room: Room) -> Hand:
    put(room, effect_page.smear(room.document, 0, way=Point(40, 0)))
    return room.hand.press_at(place(room, "smear_way")).drag(10, 30)


DRAGS: dict[str, Callable[[Room], Hand]] = {
    "Add lines": lines_drag,
    "Add tone": tone_drag,
    "Move lines": center_drag,
    "Size lines": radius_drag,
    "Turn lines": turn_drag,
    "Bend lines": bend_drag,
    "Shape area": corner_drag,
    "Shape edge": edge_drag,
    "Move gradient": end_drag,
    "Change motion": way_drag,
}


@pytest.mark.parametrize("name", DRAGS)
def test_a_drag_writes_one_step_at_the_release_and_undo_takes_it_back(room: Room, name: str) -> None:
    hand = DRAGS[name](room)
    written, before = len(room.journal.labels), room.editor.committed
    hand.release()
    assert room.journal.labels[written:] == [name.replace("edge", "area")]
    assert room.editor.committed != before
    assert not problems(room.editor.committed)
    room.editor.undo()
    assert room.editor.committed == before


@pytest.mark.parametrize("name", DRAGS)
@pytest.mark.parametrize("stop", ["escape", "focus", "tool"])
def test_what_stops_a_drag_leaves_nothing(room: Room, name: str, stop: str) -> None:
    hand = DRAGS[name](room)
    written, before = len(room.journal.labels), room.editor.committed
    if stop == "escape":
        hand.escape()
    elif stop == "focus":
        hand.lose_focus()
    else:
        room.canvas.set_tool("hand")
    assert room.document == before
    assert not room.canvas.host.running
    hand.release()
    assert room.journal.labels[written:] == []


@pytest.mark.parametrize("kind", LINES_CYCLE)
def test_the_tool_for_lines_makes_what_it_says_and_taking_it_again_takes_the_next(
    room: Room, kind: str
) -> None:
    room.canvas.set_tool("lines")
    for _ in range(LINES_CYCLE.index(kind)):
        room.canvas.set_tool("lines")
    assert room.canvas.host.effects.lines == kind
    room.hand.press_at(QUIET).drag(40, 25).release()
    made = added(room)
    assert isinstance(made, Lines)
    assert made.panel == room.panel(0).id
    if made.kind in ("focus", "burst"):
        assert (made.center, made.rx, made.ry) == (pytest.approx(QUIET, abs=0.5), *map(near, (40, 25)))
    else:
        assert made.angle == near(32.0)
    assert room.canvas.host.selection.single == made.id
    assert room.canvas.host.tool == "select"


def near(value: float) -> object:
    return pytest.approx(value, abs=0.6)


@pytest.mark.parametrize("kind", TONE_CYCLE)
def test_the_tool_for_tones_makes_what_it_says(room: Room, kind: str) -> None:
    for _ in range(TONE_CYCLE.index(kind) + 1):
        room.canvas.set_tool("tone")
    room.hand.press_at(QUIET).drag(60, -70).release()
    made = added(room)
    assert isinstance(made, Smear if kind.startswith("smear") else Tone)
    box = bounds(made.area)  # type: ignore[union-attr]
    assert (box.w, box.h) == (near(60), near(70))


def test_a_click_tones_the_whole_panel_and_a_drag_with_alt_what_was_drawn_around(room: Room) -> None:
    room.canvas.set_tool("tone")
    room.hand.click_at(QUIET)
    made = added(room)
    assert isinstance(made, Tone)
    assert made.area == panel_shapes(room.document, room.page)[room.panel(0).id]
    room.editor.undo()
    room.canvas.set_tool("tone")
    room.hand.press_at(QUIET, Mod.AltModifier).drag(50, 0, Mod.AltModifier).drag(
        0, -50, Mod.AltModifier
    ).release()
    drawn = added(room)
    assert isinstance(drawn, Tone)
    assert len(drawn.area) > 4
    assert bounds(drawn.area).w == near(50)


def test_new_effects_lie_beneath_what_is_said_and_over_other_effects(room: Room) -> None:
    put(room, effect_page.lines(room.document))
    room.canvas.set_tool("tone")
    room.hand.click_at(QUIET)
    kinds = [type(i) for i in room.document.items(room.page)]
    assert kinds[:2] == [Lines, Tone]
    assert set(kinds[2:]) == {Balloon, Sfx}


def test_blur_without_a_picture_is_refused_and_says_why(room: Room) -> None:
    told: list[object] = []
    room.canvas.failed.connect(told.append)
    bare = msgspec.structs.replace(room.panel(0), art=None)
    room.editor.commit("Bare", changed(room.document, [bare]))
    for _ in range(TONE_CYCLE.index("smear.motion") + 1):
        room.canvas.set_tool("tone")
    before = room.document
    room.hand.press_at(QUIET).drag(60, -70).release()
    assert room.document == before
    assert "picture" in str(told)


def test_a_drag_beside_a_blur_shows_fewer_copies_and_the_step_has_all(room: Room) -> None:
    hand = way_drag(room)
    shown = room.document.get("sm-0", Smear)
    assert shown.copies < room.editor.committed.get("sm-0", Smear).copies
    hand.release()
    assert room.document.get("sm-0", Smear).copies == 16


def test_lines_are_grabbed_at_the_rim_of_what_they_leave_free_only(room: Room) -> None:
    put(room, effect_page.lines(room.document))
    lines = room.document.get("ln-0", Lines)
    room.canvas.select(())
    room.hand.click_at(Point(lines.center.x + lines.rx * 0.6, lines.center.y + lines.ry * 0.5))
    assert room.canvas.host.selection.single == room.panel(0).id
    room.hand.click_at(Point(lines.center.x, lines.center.y + lines.ry))
    assert room.canvas.host.selection.single == lines.id


def test_a_tone_over_a_panel_shuts_off_neither_balloons_nor_the_panel(room: Room) -> None:
    whole = panel_shapes(room.document, room.page)[room.panel(0).id]
    put(room, msgspec.structs.replace(effect_page.tone(room.document, 0), area=whole))
    room.canvas.select(())
    room.hand.click_at(QUIET)
    assert room.canvas.host.selection.single == room.panel(0).id
    room.hand.click_at(room.balloon().center)
    assert room.canvas.host.selection.single == room.balloon().id
    room.hand.click_at(Point(whole[0].x + 0.5, QUIET.y))
    assert room.canvas.host.selection.single == "tn-0"


def test_a_small_tone_is_moved_by_dragging_it(room: Room) -> None:
    put(room, effect_page.tone(room.document, 0))
    small = msgspec.structs.replace(
        room.document.get("tn-0", Tone), area=bounds((Point(90, 220), Point(130, 250))).corners()
    )
    room.editor.commit("Small", changed(room.document, [small]))
    room.canvas.select(())
    room.hand.press_at(Point(110, 235)).drag(25, -15, Mod.ControlModifier).release()
    moved = bounds(room.document.get("tn-0", Tone).area)
    assert (moved.x, moved.y) == (near(115), near(205))


def test_delete_and_undo(room: Room) -> None:
    put(room, effect_page.lines(room.document))
    before = room.document
    room.hand.key(Qt.Key.Key_Delete)
    assert room.document.find("ln-0") is None
    room.editor.undo()
    assert room.document == before


def test_the_canvas_shows_exactly_what_is_exported(tmp_path: Path, qtbot: QtBot) -> None:
    document, _ = effect_comic(tmp_path, size=320)
    made = Room(tmp_path, document)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    made.canvas.zoom_to(1.7)
    made.canvas.settle()
    shown = made.repainted()
    camera = made.canvas.camera
    whole = pixels_of(
        render_page(
            PageDrawer(shipped_faces()).draw(document, made.page),
            LoadedPictures(made.cache),
            shipped_faces(),
            camera.scale,
        )
    )
    left, top = max(0, -camera.x), max(0, -camera.y)
    x, y = max(0, camera.x), max(0, camera.y)
    part = whole[y : y + shown.shape[0] - top, x : x + shown.shape[1] - left]
    seen = shown[top : top + part.shape[0], left : left + part.shape[1]]
    assert part.size > 100_000
    assert np.array_equal(seen, part)
    made.close()


def test_panning_over_effects_equals_painting_anew(tmp_path: Path, qtbot: QtBot) -> None:
    full, _ = effect_comic(tmp_path, size=320)
    words = [i.id for i in full.items(effect_page.PAGE) if not isinstance(i, Effect)]
    document = delete_items(full, words).applied_to(full)
    made = Room(tmp_path, document)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    made.canvas.zoom_to(2.6)
    made.canvas.settle()
    for step in (Point(37, 90), Point(-111, 203), Point(300, -17)):
        made.canvas.navigator.pan(step.x, step.y)
        made.pixels()
    panned = made.pixels()
    assert np.array_equal(panned, made.repainted())
    made.close()


def test_effects_are_stretched_while_a_gutter_is_dragged_and_right_after_it(
    tmp_path: Path, qtbot: QtBot
) -> None:
    full, _ = effect_comic(tmp_path, size=64)
    words = [i.id for i in full.items(effect_page.PAGE) if not isinstance(i, Effect)]
    made = Room(tmp_path, delete_items(full, words).applied_to(full))
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    made.canvas.settle()
    before = made.pixels()
    cut = made.canvas.host.scene().cuts[-1]
    hand = made.hand.press_at(Point((cut.a.x + cut.b.x) / 2, (cut.a.y + cut.b.y) / 2)).drag(25, 25)
    during = pixels_of(made.canvas.grab().toImage())
    assert (during != before).any()
    hand.release()
    assert np.array_equal(made.pixels(), made.repainted())
    assert not problems(made.document)
    made.close()
