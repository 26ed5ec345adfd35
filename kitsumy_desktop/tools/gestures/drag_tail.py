"""Drag the tip of a tail."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag the tip to the speaker's mouth"


def drag_tail(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The tip follows the pointer within the bleed; the balloon counts as placed by hand."""
    balloon = scene.document.balloon(handle.record)
    bleed = scene.sheet.bleed_box
    start = balloon.tails[handle.index].tip
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(balloon.id,)))
    while True:
        diff = Diff({})
        if pointer.at != press.at:
            tip = inside(start.plus(pointer.at.minus(press.at)), bleed)
            tails = list(balloon.tails)
            tails[handle.index] = msgspec.structs.replace(tails[handle.index], tip=tip)
            diff = changed(
                scene.document, [msgspec.structs.replace(balloon, tails=tuple(tails), locked=True)]
            )
        if pointer.released:
            return Done("Move tail", diff)
        pointer = yield Shown(diff, HINT)


def inside(p: Point, box: Rect) -> Point:
    """The nearest point of the box."""
    return Point(max(box.x, min(box.right, p.x)), max(box.y, min(box.bottom, p.y)))
