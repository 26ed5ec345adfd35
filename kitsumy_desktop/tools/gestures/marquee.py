"""Drag a rectangle over empty paper: what it touches is selected."""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds, contains
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.editing.selection import NOTHING, Selection, with_groups
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag around what you want · Shift: add or take away · Alt: only what is wholly inside"


def marquee(scene: Scene, press: Pointer, clicked: Selection = NOTHING) -> Gesture:
    """Selects what the rectangle touches: items and free panels, else panels of the layout wholly inside it,
    whole groups of either.

    A mere click selects `clicked`. With Shift at the press, what was selected stays and what is caught
    changes sides. With Alt only what lies wholly inside counts.
    """
    before = scene.selection if press.shift else NOTHING
    pointer = yield from wait_for_drag(press, Shown(hint=HINT))
    if pointer.released and pointer.at == press.at:
        return Done(selection=clicked)
    while True:
        box = bounds((press.at, pointer.at))
        selection = before
        for unit in caught(scene, box, whole=pointer.alt):
            selection = selection.toggled_all(unit)
        if pointer.released:
            return Done(selection=selection)
        pointer = yield Shown(hint=HINT, marks=Marks(marquee=box), selection=selection)


def caught(scene: Scene, box: Rect, *, whole: bool) -> tuple[tuple[RecordId, ...], ...]:
    """What a rectangle takes, each group as one."""
    free = set(scene.free_panels())
    shapes: list[tuple[RecordId, Sequence[Polygon]]] = [
        (p, (scene.shapes[p],)) for p in scene.panels_in_reach() if p in free
    ]
    shapes += [(item.id, scene.outline(item)) for item in scene.in_reach()]
    found = [i for i, shape in shapes if (_inside if whole else _touches)(box, shape)]
    if not found:
        layout = [p for p in scene.panels_in_reach() if p not in free]
        found = [p for p in layout if _inside(box, (scene.shapes[p],))]
    units: dict[frozenset[RecordId], tuple[RecordId, ...]] = {}
    for record in found:
        unit = with_groups(scene.document, (record,), scene.selection)
        units.setdefault(frozenset(unit), unit)
    return tuple(units.values())


def _inside(box: Rect, shape: Sequence[Polygon]) -> bool:
    return any(shape) and all(box.contains_rect(bounds(p)) for p in shape if p)


def _touches(box: Rect, shape: Sequence[Polygon]) -> bool:
    """Whether a rectangle and a shape have anything in common."""
    return any(_meets(box, polygon) for polygon in shape if len(polygon) > 2)


def _meets(box: Rect, polygon: Polygon) -> bool:
    around = bounds(polygon)
    if around.x > box.right or around.right < box.x or around.y > box.bottom or around.bottom < box.y:
        return False
    if any(box.contains(p) for p in polygon) or contains(polygon, box.center):
        return True
    return any(_crosses(box, polygon[n - 1], p) for n, p in enumerate(polygon))


def _crosses(box: Rect, a: Point, b: Point) -> bool:
    """Whether a line from `a` to `b`, both outside, runs through a rectangle (Liang–Barsky)."""
    low, high = 0.0, 1.0
    for start, way, least, most in (
        (a.x, b.x - a.x, box.x, box.right),
        (a.y, b.y - a.y, box.y, box.bottom),
    ):
        if way == 0.0:
            if not least <= start <= most:
                return False
            continue
        enter, leave = sorted(((least - start) / way, (most - start) / way))
        low, high = max(low, enter), min(high, leave)
    return low <= high
