"""Bend the letters of a sound effect: by the points of its envelope or baseline, or by one handle."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.sfx import Sfx, Warp
from kitsumy_desktop.craft.lettering.sfx import sfx_place
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.sfx_handles import ACROSS, text_box, unit_of, unit_place

LABEL = "Bend sound effect"
FAR = 4.0
"""How far a point of an envelope may leave the text, in half widths and half heights."""
FAREST = 40.0
"""How far a point of a baseline may be from the middle, em."""
LEAST_POINTS = 2
"""Of a baseline."""
POINT_HINT = "Drag to bend · Shift: the other side as well · Alt: straight along one axis"
BASELINE_HINT = "Drag to bend the line · Alt+click: take the point away"
MIRRORED = (3, 2, 1, 0, 11, 10, 9, 8, 7, 6, 5, 4)
"""The point of an envelope that lies opposite, left to right."""
MOST_ARC = 180.0


def drag_warp(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """A point of the envelope or baseline goes where the pointer goes."""
    sfx = scene.document.get(handle.record, Sfx)
    baseline = sfx.warp.kind == "path"
    if baseline and press.alt:
        return _remove(scene, press, sfx, handle.index)
    return _drag(scene, press, sfx, handle.index, BASELINE_HINT if baseline else POINT_HINT)


def add_warp_point(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """A new point between two of a baseline, dragged where it shall be."""
    sfx = scene.document.get(handle.record, Sfx)
    points = sfx.warp.points
    a, b = points[handle.index - 1], points[handle.index]
    middle = Point((a.x + b.x) / 2, (a.y + b.y) / 2)
    more = msgspec.structs.replace(
        sfx.warp, points=(*points[: handle.index], middle, *points[handle.index :])
    )
    return _drag(scene, press, msgspec.structs.replace(sfx, warp=more), handle.index, BASELINE_HINT)


def bend_sfx(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """One handle below the letters: the arc, or how strong wave, bulge or perspective are."""
    sfx = scene.document.get(handle.record, Sfx)
    hint = "Drag up or down to bend · Shift: steps · sideways bends the other way"
    pointer = yield from wait_for_drag(press, Shown(hint=hint, touches=(sfx.id,)))
    while True:
        diff = EMPTY
        if pointer.at != press.at:
            diff = changed(scene.document, [_bent(scene, sfx, press, pointer)])
        if pointer.released:
            return Done(LABEL, diff)
        pointer = yield Shown(diff, hint)


def _drag(scene: Scene, press: Pointer, sfx: Sfx, index: int, hint: str) -> Gesture:
    pointer = yield from wait_for_drag(press, Shown(hint=hint, touches=(sfx.id,)))
    while True:
        diff = EMPTY
        if pointer.at != press.at:
            diff = changed(scene.document, [_moved(scene, sfx, index, press, pointer)])
        if pointer.released:
            return Done(LABEL, diff)
        pointer = yield Shown(diff, hint)


def _remove(scene: Scene, press: Pointer, sfx: Sfx, index: int) -> Gesture:
    points = tuple(p for i, p in enumerate(sfx.warp.points) if i != index)
    diff = Diff({})
    if len(points) >= LEAST_POINTS:
        warp = msgspec.structs.replace(sfx.warp, points=points)
        diff = changed(scene.document, [msgspec.structs.replace(sfx, warp=warp, locked=True)])
    pointer = yield Shown(diff, BASELINE_HINT, touches=(sfx.id,))
    while not pointer.released:
        pointer = yield Shown(diff, BASELINE_HINT)
    return Done(LABEL, diff)


def _moved(scene: Scene, sfx: Sfx, index: int, press: Pointer, pointer: Pointer) -> Sfx:
    back = sfx_place(sfx).inverse()
    way = back.apply(pointer.at).minus(back.apply(press.at))
    points = list(sfx.warp.points)
    if sfx.warp.kind == "path":
        if pointer.shift:
            way = Point(way.x, 0.0) if abs(way.x) > abs(way.y) else Point(0.0, way.y)
        points[index] = _held(points[index].plus(way), FAREST)
    else:
        box = text_box(scene, sfx)
        if pointer.alt:
            way = Point(way.x, 0.0) if abs(way.x) > abs(way.y) else Point(0.0, way.y)
        points[index] = _held(unit_of(box, unit_place(box, points[index]).plus(way)), FAR)
        if pointer.shift:
            points[MIRRORED[index]] = Point(-points[index].x, points[index].y)
    warp = msgspec.structs.replace(sfx.warp, points=tuple(points))
    return msgspec.structs.replace(sfx, warp=warp, locked=True)


def _bent(scene: Scene, sfx: Sfx, press: Pointer, pointer: Pointer) -> Sfx:
    back, box = sfx_place(sfx).inverse(), text_box(scene, sfx)
    way = back.apply(pointer.at).minus(back.apply(press.at))
    if sfx.warp.kind == "none":
        # The height of an arc over its width, for small angles: s = w · angle / 8.
        arc = sfx.arc - math.degrees(8 * way.y / box.w)
        arc = 15.0 * round(arc / 15.0) if pointer.shift else arc
        return msgspec.structs.replace(sfx, arc=max(-MOST_ARC, min(MOST_ARC, arc)), locked=True)
    amount = sfx.warp.amount + 2 * way.y / box.h
    across = sfx.warp.across + way.x / (ACROSS * box.w)
    if pointer.shift:
        amount, across = round(amount * 4) / 4, round(across * 4) / 4
    bent = Warp(sfx.warp.kind, max(-1.0, min(1.0, amount)), max(-1.0, min(1.0, across)))
    return msgspec.structs.replace(sfx, warp=bent, locked=True)


def _held(p: Point, far: float) -> Point:
    return Point(max(-far, min(far, p.x)), max(-far, min(far, p.y)))
