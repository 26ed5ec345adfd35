"""Turn a sound effect about its centre."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

SNAP = 15.0
"""Degrees between the angles that Shift keeps to."""


def turn_sfx(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The effect turns with the pointer; Shift keeps to multiples of 15°."""
    sfx = scene.document.get(handle.record, Sfx)
    pointer = yield from wait_for_drag(
        press, Shown(hint="Drag to turn · Shift: steps of 15°", touches=(sfx.id,))
    )
    while True:
        diff, angle = Diff({}), sfx.angle
        if pointer.at != press.at:
            way = direction(sfx.center, pointer.at) - direction(sfx.center, press.at)
            angle = turned(sfx.angle + way, pointer.shift)
            diff = changed(scene.document, [msgspec.structs.replace(sfx, angle=angle, locked=True)])
        if pointer.released:
            return Done("Turn sound effect", diff)
        pointer = yield Shown(diff, f"{angle:.0f}°  ·  Shift: steps of 15°")


def direction(center: Point, p: Point) -> float:
    """Degrees clockwise from the right."""
    return math.degrees(math.atan2(p.y - center.y, p.x - center.x))


def turned(angle: float, snapped: bool) -> float:
    """The angle within −180..180, to the next multiple of 15° when `snapped`."""
    if snapped:
        angle = SNAP * math.floor(angle / SNAP + 0.5)
    return (angle + 180.0) % 360.0 - 180.0
