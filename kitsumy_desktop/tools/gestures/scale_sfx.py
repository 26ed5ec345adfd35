"""Drag a corner of a sound effect: the letters grow about their centre."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

LEAST, MOST = 6.0, 400.0
"""Sizes of a sound effect, in points."""


def scale_sfx(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The size follows the pointer's distance from the centre; outlines grow in proportion."""
    sfx = scene.document.get(handle.record, Sfx)
    start = max(press.at.distance(sfx.center), 1e-6)
    pointer = yield from wait_for_drag(press, Shown(hint="Drag to resize", touches=(sfx.id,)))
    while True:
        diff, size = Diff({}), sfx.size
        if pointer.at != press.at:
            size = max(LEAST, min(MOST, sfx.size * pointer.at.distance(sfx.center) / start))
            grown = size / sfx.size
            diff = changed(
                scene.document,
                [
                    msgspec.structs.replace(
                        sfx,
                        size=size,
                        outline_width=sfx.outline_width * grown,
                        halo_width=sfx.halo_width * grown,
                        locked=True,
                    )
                ],
            )
        if pointer.released:
            return Done("Resize sound effect", diff)
        pointer = yield Shown(diff, f"{size:.0f} pt")
