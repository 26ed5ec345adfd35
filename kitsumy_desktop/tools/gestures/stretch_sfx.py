"""Drag a side of a sound effect: the letters get wider or narrower about the other side."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, changed
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.sfx import sfx_place
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import SIDES, Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.sfx_handles import text_box

LEAST, MOST = 0.25, 4.0
"""Widths of letters as a multiple of their own."""
HINT = "Drag to widen the letters · Alt: about the middle"


def stretch_sfx(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The width follows the pointer along the line of letters."""
    sfx = scene.document.get(handle.record, Sfx)
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(sfx.id,)))
    while True:
        diff, stretch = EMPTY, sfx.stretch
        if pointer.at != press.at:
            wider = _stretched(scene, sfx, SIDES[handle.side].x, press, pointer)
            diff, stretch = changed(scene.document, [wider]), wider.stretch
        if pointer.released:
            return Done("Stretch sound effect", diff)
        pointer = yield Shown(diff, f"{stretch * 100:.0f} %")


def _stretched(scene: Scene, sfx: Sfx, side: float, press: Pointer, pointer: Pointer) -> Sfx:
    place = sfx_place(sfx)
    back = place.inverse()
    # Mirrored letters have their right side at the left: the handle's side is the page's.
    toward = -side if sfx.flipped else side
    way = toward * (back.apply(pointer.at).x - back.apply(press.at).x)
    width = max(text_box(scene, sfx).w, 1e-6)
    share = 2.0 if pointer.alt else 1.0
    stretch = max(LEAST, min(MOST, sfx.stretch * (width + share * way) / width))
    moved = 0.0 if pointer.alt else toward * (stretch / sfx.stretch - 1) * width / 2
    shift = place.apply(Point(moved, 0.0)).minus(place.apply(Point(0.0, 0.0)))
    return msgspec.structs.replace(sfx, stretch=stretch, center=sfx.center.plus(shift), locked=True)
