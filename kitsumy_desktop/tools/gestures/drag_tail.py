"""Drag the tip of a tail: onto a face to bind it, out of the panel for a speaker who is not seen.

Alt+click takes the tail away.
"""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.geometry import Point, Rect, contains
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.speakers import mouth_of, person_at
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag the tip to the speaker's mouth · Ctrl: bound to nobody · Alt+click: take the tail away"
BOUND = "Release here: the tail keeps to this mouth · Ctrl: bound to nobody"
OUTSIDE = "Release here: the speaker is outside the panel · Ctrl: the tail reaches over the border"


def drag_tail(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The tip follows the pointer within the bleed; the balloon counts as placed by hand."""
    balloon = scene.document.balloon(handle.record)
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(balloon.id,)))
    if pointer.released and pointer.at == press.at:
        return taken(scene, balloon, handle.index) if press.alt else Done()
    tail = balloon.tails[handle.index]
    start = handle.at.minus(press.at)
    return (yield from follow_pointer(scene, balloon, handle.index, tail, start, pointer, "Move tail"))


def follow_pointer(
    scene: Scene, balloon: Balloon, index: int, tail: Tail, start: Point, pointer: Pointer, label: str
) -> Gesture:
    """The rest of a gesture in which the tip of tail `index` is `start` away from the pointer."""
    bleed = scene.sheet.bleed_box
    while True:
        tip = inside(pointer.at.plus(start), bleed)
        moved = aimed(scene, balloon, index, msgspec.structs.replace(tail, tip=tip), free=pointer.ctrl)
        diff = changed(scene.document, [moved])
        if pointer.released:
            return Done(label, diff)
        pointer = yield Shown(diff, _hint(moved, index), _marks(scene, moved, index))


def taken(scene: Scene, balloon: Balloon, index: int) -> Done:
    """The end of a gesture that takes a tail away."""
    tails = (*balloon.tails[:index], *balloon.tails[index + 1 :])
    return Done("Remove tail", changed(scene.document, [msgspec.structs.replace(balloon, tails=tails)]))


def aimed(scene: Scene, balloon: Balloon, index: int, tail: Tail, *, free: bool) -> Balloon:
    """The balloon with `tail` as number `index`, bound to whoever is at its tip.

    With every tip outside the panel its speaker is outside the picture. `free`: neither of both.
    """
    shape = scene.shapes.get(balloon.panel, ()) if balloon.panel is not None else ()
    art = scene.document.panel(balloon.panel).art if balloon.panel is not None else None
    who = "" if free else person_at(art, shape, tail.tip)
    tail = msgspec.structs.replace(tail, follows=who)
    tails = (*balloon.tails[:index], tail, *balloon.tails[index + 1 :])
    off = not free and len(shape) >= 3 and not any(contains(shape, t.tip) for t in tails)
    return msgspec.structs.replace(balloon, tails=tails, off_panel=off, locked=True)


def inside(p: Point, box: Rect) -> Point:
    """The nearest point of the box."""
    return Point(max(box.x, min(box.right, p.x)), max(box.y, min(box.bottom, p.y)))


def _hint(balloon: Balloon, index: int) -> str:
    if balloon.off_panel:
        return OUTSIDE
    return BOUND if balloon.tails[index].follows else HINT


def _marks(scene: Scene, balloon: Balloon, index: int) -> Marks:
    """The panel a speaker is outside of, or the mouth the tail is bound to."""
    if balloon.off_panel:
        return Marks(panel=balloon.panel)
    who = balloon.tails[index].follows
    if not who or balloon.panel is None:
        return Marks()
    art = scene.document.panel(balloon.panel).art
    mouth = mouth_of(who, art, scene.shapes.get(balloon.panel, ()))
    return Marks(ring=(mouth.at, mouth.size / 2)) if mouth is not None else Marks()
