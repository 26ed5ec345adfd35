"""One more tail, drawn out of a balloon's body; a click gives one that points where there is room."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.records.balloon import Tail
from kitsumy_desktop.editing.commands.balloons import give_tail
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.drag_tail import follow_pointer
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag to the mouth of whoever speaks as well · click: a tail where there is room"


def add_tail(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """A tail whose tip is at the pointer."""
    balloon = scene.document.balloon(handle.record)
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(balloon.id,)))
    if pointer.released and pointer.at == press.at:
        return Done("Add tail", give_tail(scene.document, (balloon.id,)))
    tail = Tail(pointer.at)
    wider = msgspec.structs.replace(balloon, tails=(*balloon.tails, tail))
    start = handle.at.minus(press.at)
    index = len(balloon.tails)
    return (yield from follow_pointer(scene, wider, index, tail, start, pointer, "Add tail"))
