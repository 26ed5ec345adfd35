"""Shape a free body by its control points: drag, add one on a side, take one away."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon
from kitsumy_desktop.craft.balloons.base import control_points
from kitsumy_desktop.editing.commands.bodies import set_outline
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag to shape the balloon · Alt+click: take the point away"
ADD = "Drag to shape the balloon with one more point"
NO_FURTHER = "The outline would cross itself here"
FEWEST = 4
"""Points that are left at least: with three there is no shape to speak of."""


def drag_point(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The control point follows the pointer as long as the outline stays simple."""
    points = control_points(scene.document.balloon(handle.record))
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(handle.record,)))
    if pointer.released and pointer.at == press.at:
        few = len(points) <= FEWEST
        left = (*points[: handle.index], *points[handle.index + 1 :])
        return Done() if few or not press.alt else Done("Remove point", _shaped(scene, handle, left) or EMPTY)
    return (yield from _follow(scene, press, handle, points, handle.index, pointer, "Shape balloon"))


def add_point(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """A control point on the side between two others, which follows the pointer."""
    points = control_points(scene.document.balloon(handle.record))
    at = handle.index + 1
    more = (*points[:at], handle.at, *points[at:])
    pointer = yield from wait_for_drag(press, Shown(hint=ADD, touches=(handle.record,)))
    return (yield from _follow(scene, press, handle, more, at, pointer, "Add point"))


def _follow(
    scene: Scene, press: Pointer, handle: Handle, points: Polygon, index: int, pointer: Pointer, label: str
) -> Gesture:
    last: Diff = EMPTY
    while True:
        to: Point = points[index].plus(pointer.at.minus(press.at))
        shaped = _shaped(scene, handle, (*points[:index], to, *points[index + 1 :]))
        last = last if shaped is None else shaped
        if pointer.released:
            return Done(label, last)
        pointer = yield Shown(last, HINT if shaped is not None else NO_FURTHER)


def _shaped(scene: Scene, handle: Handle, points: Polygon) -> Diff | None:
    """The body with these points; None where they make none."""
    balloon = scene.document.balloon(handle.record)
    try:
        return set_outline(scene.document, balloon.id, points)
    except InputError:
        return None
