"""What the canvas shows equals a full repaint, and the exported picture of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.canvas_room import Room, pixels_of

from kitsumy_desktop.comic.geometry import Point


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path)
    made.canvas.overlay_shown = False
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    yield made
    made.close()


def test_at_100_percent_the_canvas_shows_the_exported_pixels(room: Room) -> None:
    room.canvas.zoom_to(1.0)
    page, seen = room.exported(), room.pixels()
    assert page.shape == (984, 636, 3)
    x, y = -room.canvas.camera.x, -room.canvas.camera.y
    assert np.array_equal(seen[y : y + page.shape[0], x : x + page.shape[1]], page)


def moved(room: Room) -> None:
    room.hand.press(room.balloon(2).id).drag(33, 71, steps=9).release()


def gutter(room: Room) -> None:
    cut = room.canvas.host.scene().cuts[0]
    room.hand.press_at(Point(cut.a.x * 0.9 + cut.b.x * 0.1, cut.a.y)).drag(0, 24, steps=5).release()


def cropped(room: Room) -> None:
    panel = next(p for p in room.document.panels(room.page) if p.art is not None and p.polygon is None)
    room.canvas.set_tool("crop")
    room.hand.press_at(room.hand.middle(panel.id)).drag(19, 7, steps=5).release()
    room.canvas.set_tool("select")


def cancelled(room: Room) -> None:
    cut = room.canvas.host.scene().cuts[0]
    room.hand.press_at(Point(cut.a.x * 0.9 + cut.b.x * 0.1, cut.a.y)).drag(0, 24, steps=5)
    room.canvas.grab()
    room.hand.escape()


def typed(room: Room) -> None:
    room.canvas.select((room.balloon(1).id,))
    room.canvas.edit_text()
    room.hand.type_text("Now something much longer than before is said here.")
    room.canvas.finish()


def panned(room: Room) -> None:
    room.canvas.zoom_to(2.3)
    for _ in range(23):
        room.canvas.navigator.pan(-17, -29)
        room.canvas.grab()


def zoomed(room: Room) -> None:
    for factor in (1.3, 1.2, 0.4, 1.9):
        room.canvas.navigator.zoom_by(factor, Point(300, 200))
        room.canvas.grab()
    moved(room)


def undone(room: Room) -> None:
    moved(room)
    room.canvas.select((room.sfx().id,))
    room.canvas.host.delete()
    room.editor.undo()
    room.editor.undo()


@pytest.mark.parametrize(
    "act", [moved, gutter, cropped, cancelled, typed, panned, zoomed, undone], ids=lambda f: f.__name__
)
def test_whatever_was_done_the_picture_is_that_of_a_full_repaint(
    room: Room, act: Callable[[Room], None]
) -> None:
    room.canvas.zoom_to(1.0)
    act(room)
    room.canvas.select(())
    seen = room.pixels()
    assert np.array_equal(seen, room.repainted())
    assert seen.std() > 20  # there is something to see


def alike(a: np.ndarray, b: np.ndarray) -> float:
    """The share of pixels that nobody could tell apart."""
    return float(np.mean(np.abs(a.astype(int) - b.astype(int)).max(axis=2) < 48))


def test_while_a_gutter_is_dragged_the_page_looks_nearly_as_it_will(room: Room) -> None:
    room.canvas.zoom_to(1.0)
    before = room.pixels()
    cut = room.canvas.host.scene().cuts[0]
    hand = room.hand.press_at(Point(cut.a.x * 0.9 + cut.b.x * 0.1, cut.a.y)).drag(0, 24, steps=5)
    under_way = room.pixels()
    hand.release()
    after = room.pixels()
    assert alike(under_way, after) > 0.98 > alike(before, after)


def test_after_a_gutter_the_page_gets_sharp_by_itself(room: Room, qtbot: QtBot) -> None:
    room.canvas.zoom_to(1.0)
    room.canvas.settle()
    gutter(room)
    qtbot.waitUntil(lambda: room.canvas.view.settled)
    seen = pixels_of(room.canvas.grab().toImage())
    assert np.array_equal(seen, room.repainted())


def test_zooming_in_the_middle_of_a_gesture_shows_the_page_as_it_is(room: Room) -> None:
    cut = room.canvas.host.scene().cuts[0]
    room.hand.press_at(Point(cut.a.x * 0.9 + cut.b.x * 0.1, cut.a.y)).drag(0, 24, steps=5)
    room.canvas.zoom_to(1.3)
    assert np.array_equal(room.pixels(), room.repainted())
    room.hand.escape()


def test_a_change_in_the_middle_of_a_band_begins_the_band_anew(room: Room) -> None:
    view = room.canvas.view
    room.canvas.zoom_to(1.7)
    steps = 0
    while not view.settled:
        view.work(0.0)
        steps += 1
        if steps in (5, 40):
            moved(room)
    assert steps > 60
    assert np.array_equal(room.pixels(), room.repainted())


def test_handles_and_guides_are_seen_but_only_on_screen(room: Room) -> None:
    plain, page = room.pixels(), room.exported()
    room.canvas.overlay_shown = True
    room.canvas.select((room.balloon().id,))
    room.canvas.show_guides(True)
    assert not np.array_equal(room.pixels(), plain)
    assert np.array_equal(room.exported(), page)
