"""The knife: a line drawn across a panel makes two of it; with Shift, of every panel it crosses."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.geometry import Point, Polygon, contains
from kitsumy_desktop.comic.ids import IdSource, PanelId, seeded_ids
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.cuts import cut_panels
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag across a panel to cut it · Shift: every panel on the way · Ctrl: any slant, not straightened"
TOO_NEAR_HINT = "Draw the line across a whole panel, not too near to its border"
STRAIGHT = 6.0
"""A line that runs within so many degrees of level, upright, or square to a panel's edge is made so."""


def knife(scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    """The line from press to pointer, with the page's gutter; the halves are shown, the picture stays."""
    pointer = yield from wait_for_drag(press, Shown(hint=HINT))
    if pointer.released and pointer.at == press.at:
        return Done()
    while True:
        to = pointer.at if pointer.ctrl else straightened(scene, press.at, pointer.at)
        if pointer.released:
            diff = _cut(scene, press.at, to, pointer, fresh)
            return Done("Cut panel", diff, selection=Selection(_made(diff)))
        diff = _cut(scene, press.at, to, pointer, seeded_ids("knife"))
        marks = Marks(line=(press.at, to), pieces=_pieces(scene, diff))
        pointer = yield Shown(hint=TOO_NEAR_HINT if diff.is_empty else HINT, marks=marks)


def straightened(scene: Scene, a: Point, b: Point) -> Point:
    """The end of the line turned about its beginning to the nearest direction within `STRAIGHT` degrees:
    level, upright, or along or square to an edge of the panel beneath its middle."""
    way = b.minus(a)
    length, now = way.length(), math.degrees(math.atan2(way.y, way.x))
    middle = Point((a.x + b.x) / 2, (a.y + b.y) / 2)
    level = [0.0, 90.0]
    for shape in _beneath(scene, middle):
        for i, p in enumerate(shape if len(shape) <= 8 else ()):
            q = shape[(i + 1) % len(shape)]
            along = math.degrees(math.atan2(q.y - p.y, q.x - p.x))
            level += [along, along + 90.0]
    turns = [(target - now + 90) % 180 - 90 for target in level]
    straight = [t for t in turns[:2] if abs(t) <= STRAIGHT]
    near = straight or [t for t in turns if abs(t) <= STRAIGHT]
    if not near:
        return b
    angle = math.radians(now + min(near, key=abs))
    return Point(a.x + length * math.cos(angle), a.y + length * math.sin(angle))


def _beneath(scene: Scene, at: Point) -> list[Polygon]:
    return [scene.shapes[p] for p in scene.panels_in_reach()[::-1] if _inside(scene.shapes[p], at)][:1]


def _inside(shape: Polygon, at: Point) -> bool:
    return len(shape) > 2 and contains(shape, at)


def _cut(scene: Scene, a: Point, b: Point, pointer: Pointer, fresh: IdSource) -> Diff:
    return cut_panels(scene.document, scene.page_id, a, b, fresh, all_crossed=pointer.shift)


def _made(diff: Diff) -> tuple[PanelId, ...]:
    """The panels a cut changed or made."""
    return tuple(r.id for _, r in diff.changes.values() if isinstance(r, Panel))


def _pieces(scene: Scene, diff: Diff) -> tuple[Polygon, ...]:
    if diff.is_empty:
        return ()
    shapes = panel_shapes(diff.applied_to(scene.document), scene.page_id)
    return tuple(shape for p, shape in shapes.items() if shape != scene.shapes.get(p))
