"""Drag the side of a tail: how wide it is where it leaves the body."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import EMPTY
from kitsumy_desktop.craft.balloons.tails import tail_tips
from kitsumy_desktop.editing.commands.balloons import set_tail
from kitsumy_desktop.tools.balloon_handles import width_towards
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene, tail_root

HINT = "Drag to make the tail wider or thinner · Shift: the usual width"


def widen_tail(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The tail's side follows the pointer; Shift gives the usual width."""
    balloon = scene.document.balloon(handle.record)
    panel = scene.shapes.get(balloon.panel) if balloon.panel is not None else None
    tail = tail_tips(balloon, panel)[handle.index]
    root = tail_root(balloon, tail.tip)
    em = scene.document.comic.lettering.size * balloon.text_scale
    base = width_towards(root, tail.tip, em, handle.at)
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(balloon.id,)))
    while True:
        diff = EMPTY
        if pointer.at != press.at:
            at = handle.at.plus(pointer.at.minus(press.at))
            grown = width_towards(root, tail.tip, em, at) - base
            width = 1.0 if pointer.shift else max(0.0, tail.width + grown)
            wide = msgspec.structs.replace(balloon.tails[handle.index], width=width)
            diff = set_tail(scene.document, balloon.id, handle.index, wide)
        if pointer.released:
            return Done("Width of tail", diff)
        pointer = yield Shown(diff, HINT)
