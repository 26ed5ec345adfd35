"""Drag a handle of a balloon's body: the text is set anew in it. Alt resizes about the centre."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.lettering.balloon_text import natural_body, overflows
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import SIDES, Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import Snapped
from kitsumy_desktop.tools.snapping import pulled, snapper_for

LEAST = Size(18.0, 14.0)
"""No body is made smaller than this, in points."""
HINT = "Drag to resize · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping"
STEPS = 18
"""Halvings when the smallest body on the way is sought."""


def resize_balloon(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """Moves the grabbed sides; the body never gets too small for its text."""
    balloon = scene.document.balloon(handle.record)
    snapper = snapper_for(scene, (balloon.id,))
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(balloon.id,)))
    while True:
        diff, snap = Diff({}), Snapped(Point(0.0, 0.0))
        if pointer.at != press.at:
            snap = pulled(snapper, balloon.box, SIDES[handle.side], press, pointer)
            diff = changed(scene.document, [_resized(scene, balloon, handle, snap.way, pointer)])
        if pointer.released:
            return Done("Resize caption" if balloon.kind == "caption" else "Resize balloon", diff)
        pointer = yield Shown(diff, HINT, Marks(snaps=snap.marks))


def resized_box(
    box: Rect, side: Point, way: Point, least: Size, *, proportional: bool = False, centred: bool = False
) -> Rect:
    """The box with the sides that `side` names (−1, 0, 1 per axis) moved by `way`, not below `least`."""
    share = 2.0 if centred else 1.0
    w = max(least.w, box.w + share * side.x * way.x)
    h = max(least.h, box.h + share * side.y * way.y)
    if proportional:
        factor = max(w / box.w if side.x else 0.0, h / box.h if side.y else 0.0)
        factor = max(factor, least.w / box.w, least.h / box.h)
        w, h = box.w * factor, box.h * factor
    if centred:
        return Rect(box.center.x - w / 2, box.center.y - h / 2, w, h)
    x = box.right - w if side.x < 0 else box.x if side.x > 0 else box.center.x - w / 2
    y = box.bottom - h if side.y < 0 else box.y if side.y > 0 else box.center.y - h / 2
    return Rect(x, y, w, h)


def _resized(scene: Scene, balloon: Balloon, handle: Handle, way: Point, pointer: Pointer) -> Balloon:
    bleed = scene.sheet.bleed_box
    wanted = resized_box(
        balloon.box,
        SIDES[handle.side],
        way,
        LEAST,
        proportional=pointer.shift,
        centred=pointer.alt,
    )
    box = wanted.intersection(bleed) or balloon.box
    side = Point(0.0, 0.0) if pointer.alt else SIDES[handle.side]
    size = holding_size(scene, balloon, Size(box.w, box.h))
    box = _anchored(box, side, size)
    return msgspec.structs.replace(
        balloon, center=box.center, width=box.w, height=box.h, locked=True, sized=True
    )


def holding_size(scene: Scene, balloon: Balloon, size: Size) -> Size:
    """`size`, or the smallest one on the straight way from it to a body that holds the text."""
    style = balloon_style(scene.document, scene.page, balloon)

    def holds(s: Size) -> bool:
        return not overflows(msgspec.structs.replace(balloon, width=s.w, height=s.h), style, scene.book)

    if not balloon.text.strip() or holds(size):
        return size
    natural = natural_body(balloon, style, scene.book, size.w / size.h)
    good = Size(max(natural.w, size.w), max(natural.h, size.h))
    bad = size
    for _ in range(STEPS):
        middle = Size((good.w + bad.w) / 2, (good.h + bad.h) / 2)
        good, bad = (middle, bad) if holds(middle) else (good, middle)
        if good.w - bad.w < 0.25 and good.h - bad.h < 0.25:
            break
    return good


def _anchored(box: Rect, side: Point, size: Size) -> Rect:
    """A box of `size` that shares with `box` the sides opposite to those being dragged."""
    x = box.right - size.w if side.x < 0 else box.x if side.x > 0 else box.center.x - size.w / 2
    y = box.bottom - size.h if side.y < 0 else box.y if side.y > 0 else box.center.y - size.h / 2
    return Rect(x, y, size.w, size.h)
