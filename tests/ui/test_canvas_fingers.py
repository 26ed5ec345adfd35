"""Touchpads, touch screens and pens on the canvas, by events as the system sends them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitsumy_desktop.comic.geometry import Point
from tests.support.canvas_room import Room

Gesture = Qt.NativeGestureType
Mod = Qt.KeyboardModifier
NONE = Mod.NoModifier


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """A canvas that is shown."""
    made = Room(tmp_path)
    made.canvas.show()
    made.canvas.fit()
    yield made
    made.close()


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)


def view_of(room: Room, at: Point) -> QPoint:
    """Where a page point is on the canvas."""
    seen = room.canvas.camera.to_view(at)
    return QPoint(round(seen.x), round(seen.y))


def apart(a: QPoint, b: QPoint) -> float:
    """How far two places are from each other."""
    return math.hypot(a.x() - b.x(), a.y() - b.y())


def gesture(room: Room, kind: Gesture, value: float = 0.0, delta: QPointF | None = None) -> None:
    """A gesture of two fingers on a touchpad, at one place."""
    at = QPointF(300, 400)
    event = QNativeGestureEvent(
        kind, QPointingDevice.primaryPointingDevice(), 2, at, at, at, value, delta or QPointF()
    )
    QApplication.sendEvent(room.canvas, event)


def scroll(room: Room, pixels: QPoint, phase: Qt.ScrollPhase, modifiers: Mod = NONE) -> None:
    """Two fingers move over a touchpad, or have moved and it rolls on."""
    at = QPointF(300, 400)
    event = QWheelEvent(
        at,
        at,
        pixels,
        QPoint(pixels.x() * 2, pixels.y() * 2),
        Qt.MouseButton.NoButton,
        modifiers,
        phase,
        False,
    )
    QApplication.sendEvent(room.canvas, event)


def pen(room: Room, kind: QEvent.Type, at: QPointF, *, eraser: bool = False, pressure: float = 0.5) -> None:
    """A pen on a tablet."""
    end = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    capable = QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure
    device = QPointingDevice("pen", 7, QPointingDevice.DeviceType.Stylus, end, capable, 1, 3)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
    event = QTabletEvent(kind, device, at, at, pressure, 0, 0, 0, 0, 0, NONE, button, held)
    QApplication.sendEvent(room.canvas, event)


def test_pinching_zooms_about_the_fingers(room: Room) -> None:
    before, zoom = room.canvas.camera.to_page(Point(300, 400)), room.canvas.zoom
    gesture(room, Gesture.BeginNativeGesture)
    for _ in range(10):
        gesture(room, Gesture.ZoomNativeGesture, 0.05)
    gesture(room, Gesture.EndNativeGesture)
    assert room.canvas.zoom == pytest.approx(zoom * 1.05**10, rel=0.01)
    after = room.canvas.camera.to_page(Point(300, 400))
    assert after.distance(before) < 2


def test_turning_two_fingers_changes_nothing(room: Room) -> None:
    camera = room.canvas.camera
    gesture(room, Gesture.RotateNativeGesture, 15)
    assert room.canvas.camera == camera


def test_two_fingers_that_tap_twice_go_in_and_out(room: Room) -> None:
    gesture(room, Gesture.SmartZoomNativeGesture)
    assert room.canvas.zoom >= 1 and room.canvas.navigator.fitting is None
    gesture(room, Gesture.SmartZoomNativeGesture)
    assert room.canvas.navigator.fitting == "page"


def test_panning_by_native_gesture_and_by_pixels_are_alike(room: Room) -> None:
    room.canvas.zoom_to(2.0)
    middle = room.canvas.center()
    gesture(room, Gesture.PanNativeGesture, delta=QPointF(-40, 30))
    native = room.canvas.center()
    gesture(room, Gesture.PanNativeGesture, delta=QPointF(40, -30))
    assert room.canvas.center().distance(middle) < 1e-6
    scroll(room, QPoint(-40, 30), Qt.ScrollPhase.NoScrollPhase)
    assert room.canvas.center().distance(native) < 1e-6 and native.distance(middle) > 10


def test_what_rolls_on_after_a_pan_does_not_zoom_when_ctrl_is_pressed(room: Room) -> None:
    room.canvas.zoom_to(2.0)
    scroll(room, QPoint(0, -5), Qt.ScrollPhase.ScrollBegin)
    scroll(room, QPoint(0, -20), Qt.ScrollPhase.ScrollUpdate)
    scroll(room, QPoint(0, -20), Qt.ScrollPhase.ScrollMomentum, Mod.ControlModifier)
    assert room.canvas.zoom == pytest.approx(2.0)
    scroll(room, QPoint(0, 0), Qt.ScrollPhase.ScrollEnd)
    scroll(room, QPoint(0, 20), Qt.ScrollPhase.ScrollBegin, Mod.ControlModifier)
    assert room.canvas.zoom > 2.0


def test_one_finger_drags_a_balloon_as_the_mouse_does(room: Room, screen: QPointingDevice) -> None:
    balloon = room.balloon()
    start = view_of(room, balloon.center)
    QTest.touchEvent(room.canvas, screen).press(0, start, room.canvas).commit()
    for step in range(1, 9):
        QTest.touchEvent(room.canvas, screen).move(0, start + QPoint(5 * step, 0), room.canvas).commit()
    QTest.touchEvent(room.canvas, screen).release(0, start + QPoint(40, 0), room.canvas).commit()
    assert room.balloon().center.x > balloon.center.x + 5
    assert len(room.journal.labels) == 1


def test_a_second_finger_gives_up_what_the_first_began(room: Room, screen: QPointingDevice) -> None:
    document = room.document
    start, other = view_of(room, room.balloon().center), QPoint(500, 700)
    QTest.touchEvent(room.canvas, screen).press(0, start, room.canvas).commit()
    QTest.touchEvent(room.canvas, screen).move(0, start + QPoint(30, 0), room.canvas).commit()
    assert room.document != document
    zoom = room.canvas.zoom
    moved = start + QPoint(30, 0)
    QTest.touchEvent(room.canvas, screen).move(0, moved, room.canvas).press(1, other, room.canvas).commit()
    assert room.document == document
    further = other + QPoint(100, 100)
    QTest.touchEvent(room.canvas, screen).move(0, moved, room.canvas).move(1, further, room.canvas).commit()
    distance = apart(further, moved) / apart(other, moved)
    assert room.canvas.zoom == pytest.approx(zoom * distance, rel=0.02)
    QTest.touchEvent(room.canvas, screen).move(0, moved, room.canvas).release(
        1, further, room.canvas
    ).commit()
    QTest.touchEvent(room.canvas, screen).move(0, moved + QPoint(50, 0), room.canvas).commit()
    QTest.touchEvent(room.canvas, screen).release(0, moved + QPoint(50, 0), room.canvas).commit()
    assert room.document == document and room.journal.labels == []


def test_two_fingers_pan(room: Room, screen: QPointingDevice) -> None:
    room.canvas.zoom_to(2.0)
    middle = room.canvas.center()
    a, b, way = QPoint(200, 300), QPoint(400, 300), QPoint(-60, 40)
    QTest.touchEvent(room.canvas, screen).press(0, a, room.canvas).press(1, b, room.canvas).commit()
    QTest.touchEvent(room.canvas, screen).move(0, a + way, room.canvas).move(1, b + way, room.canvas).commit()
    QTest.touchEvent(room.canvas, screen).release(0, a + way, room.canvas).release(
        1, b + way, room.canvas
    ).commit()
    moved = room.canvas.center()
    scale = room.canvas.camera.view_scale
    assert moved.x - middle.x == pytest.approx(60 / scale, abs=1)
    assert moved.y - middle.y == pytest.approx(-40 / scale, abs=1)
    assert room.canvas.zoom == pytest.approx(2.0, rel=0.01)


def test_two_taps_edit_the_text(room: Room, screen: QPointingDevice) -> None:
    at = view_of(room, room.balloon().center)
    for _ in range(2):
        QTest.touchEvent(room.canvas, screen).press(0, at, room.canvas).commit()
        QTest.touchEvent(room.canvas, screen).release(0, at, room.canvas).commit()
    assert room.canvas.host.text is not None


def test_a_pen_draws_where_it_is_however_hard_it_presses(room: Room) -> None:
    balloon = room.balloon()
    seen = room.canvas.camera.to_view(balloon.center)
    start = QPointF(seen.x, seen.y)
    pen(room, QEvent.Type.TabletPress, start, pressure=0.1)
    for step in range(1, 9):
        pen(room, QEvent.Type.TabletMove, start + QPointF(5.5 * step, 0), pressure=step / 8)
    pen(room, QEvent.Type.TabletRelease, start + QPointF(44, 0), pressure=0)
    assert room.balloon().center.x > balloon.center.x + 5
    assert len(room.journal.labels) == 1


def test_a_pen_that_hovers_presses_nothing(room: Room) -> None:
    document = room.document
    pen(room, QEvent.Type.TabletMove, QPointF(100, 100))
    assert room.document == document and not room.canvas.host.running


def test_the_other_end_of_the_pen_is_alt(room: Room) -> None:
    seen = room.canvas.camera.to_view(room.balloon().center)
    room.canvas.set_tool("zoom")
    zoom = room.canvas.zoom
    at = QPointF(seen.x, seen.y)
    pen(room, QEvent.Type.TabletPress, at, eraser=True)
    pen(room, QEvent.Type.TabletRelease, at, eraser=True)
    assert room.canvas.zoom < zoom
    pen(room, QEvent.Type.TabletPress, at)
    pen(room, QEvent.Type.TabletRelease, at)
    assert room.canvas.zoom >= zoom


def test_a_lost_touch_leaves_nothing(room: Room, screen: QPointingDevice) -> None:
    document = room.document
    start = view_of(room, room.balloon().center)
    QTest.touchEvent(room.canvas, screen).press(0, start, room.canvas).commit()
    QTest.touchEvent(room.canvas, screen).move(0, start + QPoint(30, 0), room.canvas).commit()
    assert room.document != document
    room.canvas.fingers._let_go()
    assert room.document == document
    QTest.touchEvent(room.canvas, screen).release(0, start, room.canvas).commit()
    assert room.journal.labels == []
