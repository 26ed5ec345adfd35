"""Drag the middle of a tail to bend it."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.tools.balloon_handles import bend_towards
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene, tail_root

HINT = "Drag to bend the tail · Shift: straight"


def bend_tail(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The middle of the tail follows the pointer to its side; Shift makes it straight."""
    balloon = scene.document.balloon(handle.record)
    tail = balloon.tails[handle.index]
    root = tail_root(balloon, tail.tip)
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(balloon.id,)))
    while True:
        diff = Diff({})
        if pointer.at != press.at:
            at = handle.at.plus(pointer.at.minus(press.at))
            bend = 0.0 if pointer.shift else bend_towards(root, tail.tip, at)
            tails = list(balloon.tails)
            tails[handle.index] = msgspec.structs.replace(tail, bend=bend)
            diff = changed(
                scene.document, [msgspec.structs.replace(balloon, tails=tuple(tails), locked=True)]
            )
        if pointer.released:
            return Done("Bend tail", diff)
        pointer = yield Shown(diff, HINT)
