"""Drag a rectangle over empty paper: what it touches is selected."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.editing.selection import NOTHING, Selection, with_groups
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag to select balloons and sound effects"


def marquee(scene: Scene, press: Pointer, clicked: Selection = NOTHING) -> Gesture:
    """Selects items inside or across the rectangle, else panels wholly inside it, whole groups of either.

    A mere click selects `clicked`; Shift keeps what was selected.
    """
    before = scene.selection if press.shift else NOTHING
    pointer = yield from wait_for_drag(press, Shown(hint=HINT))
    if pointer.released and pointer.at == press.at:
        return Done(selection=clicked)
    while True:
        box = bounds((press.at, pointer.at))
        selection = before.extended(inside(scene, box))
        if pointer.released:
            return Done(selection=selection)
        pointer = yield Shown(hint=HINT, marks=Marks(marquee=box), selection=selection)


def inside(scene: Scene, box: Rect) -> tuple[RecordId, ...]:
    """Items with their centre or most of their box in the rectangle; if none, panels wholly in it."""
    found: list[RecordId] = [i.id for i in scene.in_reach() if _touches(box, scene.box(i.id), i.center)]
    if not found:
        shapes = ((p, scene.shapes[p]) for p in scene.panels_in_reach())
        found = [p for p, shape in shapes if shape and box.contains_rect(bounds(shape))]
    return with_groups(scene.document, found, scene.selection)


def _touches(box: Rect, item: Rect, center: Point) -> bool:
    common = box.intersection(item)
    return box.contains(center) or (common is not None and common.area >= item.area / 2)
