"""Handles of one balloon: its tails, its body's box, the control points of a free body."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.craft.balloons.base import control_points, free_curve
from kitsumy_desktop.craft.balloons.tails import BEND, ROOT, tail_tips
from kitsumy_desktop.editing.commands.balloons import MOST_TAILS, free_tip
from kitsumy_desktop.tools.handle import CORNERS, SIDES, Handle, HandleKind, Side
from kitsumy_desktop.tools.scene import Scene, tail_root

LEAST_TAIL = 14.0
"""Points of tail below which there is no room for handles on it."""
ADD_PX = 18.0
"""How far the handle for one more tail stands off the body, in screen pixels."""
BETWEEN_PX = 30.0
"""Control points nearer to each other than this have no handle between them, in screen pixels."""
WIDTH_PX = 9.0
"""How near to a tail's middle line the handle of its width comes, in screen pixels."""


def balloon_handles(scene: Scene, balloon: Balloon, scale: float) -> tuple[Handle, ...]:
    """Tail tips, bends, widths, one for a further tail, then those of the body. The points of a free body
    come right after the tips: they are what it was made free for. `scale`: pixels a point."""
    found: list[Handle] = []
    if balloon.kind != "caption":
        found += tail_handles(scene, balloon, scale)
    if not balloon.outline:
        return (*found, *box_handles("size", balloon.id, balloon.box, tuple(SIDES)))
    points = control_points(balloon)
    tips = sum(h.kind == "tail" for h in found)
    found[tips:tips] = [Handle("point", balloon.id, p, index=i) for i, p in enumerate(points)]
    between = [
        Handle("point_add", balloon.id, p, index=i)
        for i, p in enumerate(side_middles(points))
        if points[i].distance(points[(i + 1) % len(points)]) * scale >= BETWEEN_PX
    ]
    corners = box_handles("size", balloon.id, balloon.box.grown(ADD_PX / 2 / scale), CORNERS)
    return (*found, *between, *corners)


def tail_handles(scene: Scene, balloon: Balloon, scale: float) -> list[Handle]:
    """The handles of all tails, at the tips they are drawn with."""
    panel = scene.shapes.get(balloon.panel) if balloon.panel is not None else None
    drawn = tail_tips(balloon, panel)
    found = [Handle("tail", balloon.id, tail.tip, index=i) for i, tail in enumerate(drawn)]
    em = scene.document.comic.lettering.size * balloon.text_scale
    for i, tail in enumerate(drawn):
        root = tail_root(balloon, tail.tip)
        if root.distance(tail.tip) >= LEAST_TAIL:
            found.append(Handle("bend", balloon.id, bend_handle(root, tail.tip, tail.bend), index=i))
            found.append(Handle("tail_width", balloon.id, width_handle(root, tail, em, scale), index=i))
    if len(balloon.tails) < MOST_TAILS:
        found.append(Handle("tail_add", balloon.id, add_place(balloon, scale)))
    return found


def side_middles(points: Polygon) -> tuple[Point, ...]:
    """The middle of each side of a free body, on its curve."""
    return tuple(piece.at(0.5) for piece in free_curve(points).pieces)


def add_place(balloon: Balloon, scale: float) -> Point:
    """Where one more tail is grabbed: off the body, on the side that has the most room."""
    way = free_tip(balloon).minus(balloon.center)
    half = balloon.box.grown(ADD_PX / scale)
    out = min(half.w / 2 / max(abs(way.x), 1e-6), half.h / 2 / max(abs(way.y), 1e-6))
    return balloon.center.plus(way.times(out))


def width_handle(root: Point, tail: Tail, em: float, scale: float) -> Point:
    """Beside a tail's root, as far from its middle as the tail is wide there."""
    way = tail.tip.minus(root)
    length = max(way.length(), 1e-6)
    half = max(ROOT * em * tail.width / 2, WIDTH_PX / scale)
    return root.plus(way.times(0.12)).plus(Point(-way.y, way.x).times(half / length))


def bend_handle(root: Point, tip: Point, bend: float) -> Point:
    """The middle of a bent tail."""
    way = tip.minus(root)
    return _middle(root, tip).plus(Point(-way.y, way.x).times(bend * BEND))


def bend_towards(root: Point, tip: Point, at: Point) -> float:
    """The bend, −1..1, that brings the middle of a tail as near to `at` as it can be."""
    way = tip.minus(root)
    squared = way.x * way.x + way.y * way.y
    if squared <= 0:
        return 0.0
    off = at.minus(_middle(root, tip))
    return max(-1.0, min(1.0, (off.x * -way.y + off.y * way.x) / (squared * BEND)))


def width_towards(root: Point, tip: Point, em: float, at: Point) -> float:
    """The width, as a multiple of the usual, of a tail whose side passes `at`."""
    way = tip.minus(root)
    length = max(way.length(), 1e-6)
    off = at.minus(root)
    return abs(off.x * -way.y + off.y * way.x) / length * 2 / (ROOT * em)


def box_handles(kind: HandleKind, record: RecordId, box: Rect, sides: tuple[Side, ...]) -> tuple[Handle, ...]:
    """Handles on the corners and sides of a box, the sides after the corners."""
    c = box.center
    return tuple(
        Handle(kind, record, Point(c.x + SIDES[s].x * box.w / 2, c.y + SIDES[s].y * box.h / 2), s)
        for s in sorted(sides, key=len, reverse=True)
    )


def _middle(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)
