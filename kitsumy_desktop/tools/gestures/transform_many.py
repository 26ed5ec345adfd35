"""Stretch or turn several things by their common box."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.geometry import Point, Rect, Size, rotation
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.mapping import LEAST_BODY, about, onto
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.editing.commands.together import map_together, movable
from kitsumy_desktop.tools.gesture import FEW, Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.move_items import ghost_of, moving
from kitsumy_desktop.tools.gestures.resize_balloon import holding_size, resized_box
from kitsumy_desktop.tools.gestures.turn_sfx import direction, turned
from kitsumy_desktop.tools.handle import SIDES, Handle
from kitsumy_desktop.tools.many_handles import many_box
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import Snapped
from kitsumy_desktop.tools.snapping import box_of, pulled, snapper_for

LEAST = 8.0
"""No common box is made smaller than this, in points."""
FITTINGS = 6
"""How often a size in numbers is approached: outlines and tails grow with the square root of an area."""
NEAR = 1e-3
SCALE_HINT = "Drag to resize all · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping"
TURN_HINT = "Drag to turn all · Shift: steps of 15°"


def scale_many(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The grabbed sides of the common box follow the pointer with all things; balloons hold their text."""
    box = many_box(scene) or Rect(press.at.x, press.at.y, 0.0, 0.0)
    ids, side = movable(scene.document, scene.selection.ids), SIDES[handle.side]
    touches = moving(scene, scene.selection)
    snapper = snapper_for(scene, touches)
    least = Size(min(LEAST, box.w), min(LEAST, box.h))
    shown = Shown(hint=SCALE_HINT, touches=touches if len(touches) <= FEW else ())
    pointer = yield from wait_for_drag(press, shown)
    while True:
        diff, snap = Diff({}), Snapped(Point(0.0, 0.0))
        if pointer.at != press.at:
            snap = pulled(snapper, box, side, press, pointer)
            wanted = resized_box(box, side, snap.way, least, proportional=pointer.shift, centred=pointer.alt)
            # What hangs over the bleed already may, and proportions count more than the edge.
            limit = scene.sheet.bleed_box.united(wanted if pointer.shift else box)
            wanted = wanted.intersection(limit) or box
            if len(touches) > FEW and not pointer.released:
                ghost = ghost_of(scene, touches, onto(box, wanted))
                pointer = yield Shown(hint=SCALE_HINT, marks=Marks(snaps=snap.marks, ghost=ghost))
                continue
            diff = stretched(scene, ids, box, wanted)
        if pointer.released:
            return Done(f"Resize {len(ids)} items", diff)
        pointer = yield Shown(diff, SCALE_HINT, Marks(snaps=snap.marks))


def turn_many(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """All things turn about the middle of their common box; text stays upright."""
    box = many_box(scene) or Rect(press.at.x, press.at.y, 0.0, 0.0)
    ids, touches = movable(scene.document, scene.selection.ids), moving(scene, scene.selection)
    start = direction(box.center, press.at)
    shown = Shown(hint=TURN_HINT, touches=touches if len(touches) <= FEW else ())
    pointer = yield from wait_for_drag(press, shown)
    while True:
        diff, hint = Diff({}), TURN_HINT
        if pointer.at != press.at:
            angle = turned(direction(box.center, pointer.at) - start, pointer.shift)
            hint = f"{angle:.0f}°  ·  Drag to turn all · Shift: steps of 15°"
            m = about(box.center, rotation(angle))
            if len(touches) > FEW and not pointer.released:
                marks = Marks(ghost=ghost_of(scene, touches, m))
                pointer = yield Shown(hint=hint, marks=marks)
                continue
            diff = map_together(scene.document, ids, m)
        if pointer.released:
            return Done(f"Turn {len(ids)} items", diff)
        pointer = yield Shown(diff, hint)


def stretched(scene: Scene, ids: tuple[RecordId, ...], old: Rect, new: Rect) -> Diff:
    """Everything as the box `old` becomes `new`; a balloon gets no smaller than its text needs."""
    diff = map_together(scene.document, ids, onto(old, new))
    after = diff.applied_to(scene.document)
    grown = []
    for record in map(after.find, ids):
        if isinstance(record, Balloon) and math.hypot(new.w, new.h) < math.hypot(old.w, old.h):
            size = holding_size(scene, record, Size(record.width, record.height))
            size = Size(max(size.w, LEAST_BODY.w), max(size.h, LEAST_BODY.h))
            grown.append(msgspec.structs.replace(record, width=size.w, height=size.h))
    return diff.then(changed(after, grown))


def fitted(scene: Scene, ids: tuple[RecordId, ...], old: Rect, new: Rect) -> Diff:
    """`stretched` until the common box is as large as `new`, whatever outlines add to it, as far as text
    allows."""
    target = new
    diff = stretched(scene, ids, old, target)
    for _ in range(FITTINGS):
        after = Scene(diff.applied_to(scene.document), scene.page_id, scene.book)
        now = box_of(after, ids)
        off = Size(new.w - now.w, new.h - now.h)
        if abs(off.w) < NEAR and abs(off.h) < NEAR:
            break
        target = Rect(target.x, target.y, max(NEAR, target.w + off.w), max(NEAR, target.h + off.h))
        diff = stretched(scene, ids, old, target)
    return diff
