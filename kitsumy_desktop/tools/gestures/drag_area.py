"""Drag a handle of a tone or smear: corners and edges of its area, a gradient's ends, the way of a blur."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.geometry import Point, Polygon, Size, bounds
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.resize_balloon import resized_box
from kitsumy_desktop.tools.handle import SIDES, Handle, HandleKind
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import SnapMark, Snapper
from kitsumy_desktop.tools.snapping import led, snapper_for

Covering: TypeAlias = Tone | Smear

HINTS: dict[HandleKind, str] = {
    "area_corner": "Drag the corner · Shift: straight",
    "area_edge": "Drag the edge",
    "area_box": "Drag to resize · Shift: keep proportions · Alt: about the centre",
    "tone_end": "Drag the end of the gradient · Shift: steps of 15°",
    "smear_way": "Drag how far and where to · Shift: steps of 15°",
}
LABELS: dict[HandleKind, str] = {
    "area_corner": "Shape area",
    "area_edge": "Shape area",
    "area_box": "Resize area",
    "tone_end": "Move gradient",
    "smear_way": "Change motion",
}
LEAST = Size(6.0, 6.0)
"""No area is made smaller than this, in points."""
SNAPPING = frozenset({"area_corner", "area_box"})
"""What of an area lines up with what is near."""
BOTH = Point(1.0, 1.0)
STEP = math.radians(15.0)
FEW_COPIES = 6
"""Copies of a blur while it is dragged; the change that becomes true has them all."""


def drag_area(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """What the handle stands for follows the pointer; a blur is shown with fewer copies meanwhile."""
    effect = scene.document.find(handle.record)
    if not isinstance(effect, Covering):
        raise KeyError(f"no area {handle.record}")
    hint, change = HINTS[handle.kind], _CHANGES[handle.kind]
    snapper = snapper_for(scene, (effect.id,)) if handle.kind in SNAPPING else Snapper()
    pointer = yield from wait_for_drag(press, Shown(hint=hint, touches=(effect.id,)))
    while True:
        after: Covering = effect
        snaps: tuple[SnapMark, ...] = ()
        if pointer.at != press.at:
            at, snaps = led(snapper, handle.at, SIDES.get(handle.side, BOTH), press, pointer)
            after = msgspec.structs.replace(change(effect, handle, press, at), locked=True)
        if pointer.released:
            return Done(LABELS[handle.kind], changed(scene.document, [after]))
        line = (after.center, after.center.plus(after.way)) if isinstance(after, Smear) else None
        pointer = yield Shown(changed(scene.document, [_lighter(after)]), hint, Marks(line=line, snaps=snaps))


def _lighter(effect: Covering) -> Covering:
    if isinstance(effect, Smear) and effect.kind == "motion" and effect.copies > FEW_COPIES:
        return msgspec.structs.replace(effect, copies=FEW_COPIES)
    return effect


def _corner(effect: Covering, handle: Handle, press: Pointer, pointer: Pointer) -> Covering:
    way = pointer.at.minus(press.at)
    if pointer.shift:
        way = Point(way.x, 0.0) if abs(way.x) >= abs(way.y) else Point(0.0, way.y)
    return _with_area(effect, _moved(effect.area, {handle.index}, way))


def _edge(effect: Covering, handle: Handle, press: Pointer, pointer: Pointer) -> Covering:
    """Both ends of the edge move, straight away from it."""
    a, b = effect.area[handle.index], effect.area[(handle.index + 1) % len(effect.area)]
    along = b.minus(a)
    length = max(along.length(), 1e-9)
    normal = Point(-along.y / length, along.x / length)
    way = pointer.at.minus(press.at)
    off = normal.times(way.x * normal.x + way.y * normal.y)
    return _with_area(effect, _moved(effect.area, {handle.index, (handle.index + 1) % len(effect.area)}, off))


def _box(effect: Covering, handle: Handle, press: Pointer, pointer: Pointer) -> Covering:
    old = bounds(effect.area)
    way = pointer.at.minus(press.at)
    new = resized_box(old, SIDES[handle.side], way, LEAST, proportional=pointer.shift, centred=pointer.alt)
    across, down = new.w / max(old.w, 1e-9), new.h / max(old.h, 1e-9)
    area = tuple(Point(new.x + (p.x - old.x) * across, new.y + (p.y - old.y) * down) for p in effect.area)
    return _with_area(effect, area)


def _end(effect: Covering, handle: Handle, press: Pointer, pointer: Pointer) -> Covering:
    if not isinstance(effect, Tone) or effect.screen.start is None or effect.screen.end is None:
        return effect
    ends = [effect.screen.start, effect.screen.end]
    fixed = ends[1 - handle.index]
    ends[handle.index] = fixed.plus(stepped(pointer.at.minus(fixed), pointer.shift))
    screen = msgspec.structs.replace(effect.screen, start=ends[0], end=ends[1])
    return msgspec.structs.replace(effect, screen=screen)


def _way(effect: Covering, handle: Handle, press: Pointer, pointer: Pointer) -> Covering:
    if not isinstance(effect, Smear):
        return effect
    way = effect.way.plus(pointer.at.minus(press.at))
    return msgspec.structs.replace(effect, way=stepped(way, pointer.shift))


def stepped(way: Point, held: bool) -> Point:
    """A way turned to the nearest multiple of 15° while Shift is held."""
    if not held:
        return way
    angle = STEP * math.floor(math.atan2(way.y, way.x) / STEP + 0.5)
    return Point(math.cos(angle), math.sin(angle)).times(way.length())


def _moved(area: Polygon, which: set[int], way: Point) -> Polygon:
    return tuple(p.plus(way) if i in which else p for i, p in enumerate(area))


def _with_area(effect: Covering, area: Polygon) -> Covering:
    """With another area, unless nothing would be left of it."""
    box = bounds(area)
    return effect if box.w < LEAST.w or box.h < LEAST.h else msgspec.structs.replace(effect, area=area)


_CHANGES: dict[HandleKind, Callable[[Covering, Handle, Pointer, Pointer], Covering]] = {
    "area_corner": _corner,
    "area_edge": _edge,
    "area_box": _box,
    "tone_end": _end,
    "smear_way": _way,
}
