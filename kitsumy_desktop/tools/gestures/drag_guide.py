"""Pull a guide out of a ruler, or move one: off the page it is gone."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.records.layout import Axis
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.editing.commands.guides import set_guides
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import SnapMark
from kitsumy_desktop.tools.snapping import reach_of, snapper_for

HINT = "Drag the guide · Shift: whole steps · Alt: turn it · Ctrl: no snapping · off the page: remove"
OTHER: dict[Axis, Axis] = {"rows": "columns", "columns": "rows"}


def new_guide(scene: Scene, press: Pointer, axis: Axis) -> Gesture:
    """A guide along the ruler it is pulled out of; let go beside the page, none is made."""
    return (yield from _dragged(scene, press, press, Guide(axis, 0.0), len(scene.page.guides)))


def drag_guide(scene: Scene, press: Pointer, number: int) -> Gesture:
    """The guide follows the pointer; let go beside the page, it is removed."""
    pointer = yield from wait_for_drag(press, Shown(hint=HINT))
    if pointer.released and pointer.at == press.at:
        return Done()
    return (yield from _dragged(scene, press, pointer, scene.page.guides[number], number))


def _dragged(scene: Scene, press: Pointer, pointer: Pointer, guide: Guide, number: int) -> Gesture:
    page, snapper = scene.page, snapper_for(scene, (), own_guides=False)
    rest = (*page.guides[:number], *page.guides[number + 1 :])
    label = "Move guide" if number < len(page.guides) else "Add guide"
    while True:
        now = OTHER[guide.axis] if pointer.alt else guide.axis
        at = pointer.at.x if now == "columns" else pointer.at.y
        snaps: tuple[SnapMark, ...] = ()
        if pointer.shift:
            at = scene.aids.step * math.floor(at / scene.aids.step + 0.5)
        else:
            at, snaps = snapper.line(now, at, reach_of(press, pointer))
        kept = not pointer.outside and scene.sheet.bleed_box.contains(pointer.at)
        guides = (*rest[:number], Guide(now, at), *rest[number:]) if kept else rest
        diff = set_guides(scene.document, scene.page_id, guides)
        if pointer.released:
            return Done(label if kept else "Remove guide", diff)
        pointer = yield Shown(diff, HINT, Marks(snaps=snaps))
