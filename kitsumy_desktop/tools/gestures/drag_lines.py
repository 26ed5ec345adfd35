"""Drag a handle of lines: their centre, the ellipse they leave free, their direction, their bend."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.geometry import Point, rotation
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.tools.effect_handles import bend_for, reach_of_lines
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.turn_sfx import direction, turned
from kitsumy_desktop.tools.handle import Handle, HandleKind
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINTS: dict[HandleKind, str] = {
    "lines_center": "Drag the centre · Shift: straight",
    "lines_radius": "Drag what stays free · Shift: keep proportions · to the middle: nothing stays free",
    "lines_turn": "Drag to turn · Shift: steps of 15°",
    "lines_bend": "Drag to bend the stream",
}
LABELS: dict[HandleKind, str] = {
    "lines_center": "Move lines",
    "lines_radius": "Size lines",
    "lines_turn": "Turn lines",
    "lines_bend": "Bend lines",
}
NOTHING_FREE = 3.0
"""Points from the middle within which an ellipse vanishes."""


def drag_lines(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """What the handle stands for follows the pointer."""
    lines = scene.document.get(handle.record, Lines)
    hint, change = HINTS[handle.kind], _CHANGES[handle.kind]
    pointer = yield from wait_for_drag(press, Shown(hint=hint, touches=(lines.id,)))
    while True:
        diff = Diff({})
        if pointer.at != press.at:
            after = change(scene, lines, handle, press, pointer)
            diff = changed(scene.document, [msgspec.structs.replace(after, locked=True)])
        if pointer.released:
            return Done(LABELS[handle.kind], diff)
        pointer = yield Shown(diff, hint)


def _center(scene: Scene, lines: Lines, handle: Handle, press: Pointer, pointer: Pointer) -> Lines:
    way = pointer.at.minus(press.at)
    if pointer.shift:
        way = Point(way.x, 0.0) if abs(way.x) >= abs(way.y) else Point(0.0, way.y)
    return msgspec.structs.replace(lines, center=lines.center.plus(way))


def _radius(scene: Scene, lines: Lines, handle: Handle, press: Pointer, pointer: Pointer) -> Lines:
    """The grabbed half axis is as long as the pointer is away, measured along it."""
    at = rotation(-lines.angle).apply(pointer.at.minus(lines.center))
    across = handle.side in ("e", "w")
    length = abs(at.x if across else at.y)
    length = 0.0 if length < NOTHING_FREE else length
    before = lines.rx if across else lines.ry
    if pointer.shift and before > 0:
        factor = length / before
        return msgspec.structs.replace(lines, rx=lines.rx * factor, ry=lines.ry * factor)
    return msgspec.structs.replace(lines, **{"rx" if across else "ry": length})


def _turn(scene: Scene, lines: Lines, handle: Handle, press: Pointer, pointer: Pointer) -> Lines:
    way = direction(lines.center, pointer.at) - direction(lines.center, press.at)
    return msgspec.structs.replace(lines, angle=turned(lines.angle + way, pointer.shift))


def _bend(scene: Scene, lines: Lines, handle: Handle, press: Pointer, pointer: Pointer) -> Lines:
    at = rotation(-lines.angle).apply(pointer.at.minus(lines.center))
    return msgspec.structs.replace(lines, bend=bend_for(at, reach_of_lines(scene, lines)))


_CHANGES: dict[HandleKind, Callable[[Scene, Lines, Handle, Pointer, Pointer], Lines]] = {
    "lines_center": _center,
    "lines_radius": _radius,
    "lines_turn": _turn,
    "lines_bend": _bend,
}
