"""Drag a rectangle over empty paper: what it touches is selected."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.editing.selection import NOTHING, Selection
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag to select balloons and sound effects"


def marquee(scene: Scene, press: Pointer, clicked: Selection = NOTHING) -> Gesture:
    """Selects balloons and SFX inside or across the rectangle, else panels wholly inside it.

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
    items: list[RecordId] = [i.id for i in scene.items() if _touches(box, scene.box(i.id), i.center)]
    if items:
        return tuple(items)
    return tuple(p for p, shape in scene.shapes.items() if shape and box.contains_rect(bounds(shape)))


def _touches(box: Rect, item: Rect, center: Point) -> bool:
    common = box.intersection(item)
    return box.contains(center) or (common is not None and common.area >= item.area / 2)
