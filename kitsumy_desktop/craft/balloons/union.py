"""Bodies that meet as one outline: closed loops of curves united exactly where they cross.

Loops are simple and run clockwise on screen. Crossings are found on the loops' samples, then brought onto the
curves; between them the curves themselves are kept, so that the outline stays smooth at every size.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Point, Rect, contains
from kitsumy_desktop.craft.balloons.loop import Edge, Loop, Piece

NUDGES = (
    Point(0.0, 0.0),
    Point(0.0017, 0.0011),
    Point(-0.0123, 0.0131),
    Point(0.0341, -0.0529),
    Point(-0.0611, -0.0873),
    Point(0.0931, 0.1127),
)
"""Points by which a loop is moved when it touches the other without crossing it clearly: nobody sees it."""
SLACK = 0.05
"""Square points by which areas computed from samples may be off."""
LEAST_ARC = 2e-4
"""Part of a piece between two crossings below which they cannot be told apart."""
STEPS = 4
"""Newton's steps from a crossing of samples to one of curves."""


class Crossing(NamedTuple):
    """Where loop a crosses loop b; `entering`: a runs into b there."""

    a: float
    b: float
    entering: bool


def united(loops: Sequence[Loop]) -> list[Loop]:
    """The loops with those that meet united, in the order of the first of each; holes are filled."""
    rest, found = list(loops), list[Loop]()
    while rest:
        shape, met = rest.pop(0), True
        while met:
            met = False
            for i, other in enumerate(rest):
                both = union(shape, other)
                if both is not None:
                    shape, met = both, True
                    del rest[i]
                    break
        found.append(shape)
    return found


def union(a: Loop, b: Loop) -> Loop | None:
    """The outer outline of two loops that meet; None for two that stand apart."""
    if a.box.intersection(b.box) is None:
        return None
    for nudge in NUDGES:
        moved = b if nudge == NUDGES[0] else _moved(b, nudge)
        crossings = _crossings(a, moved)
        if not crossings:
            if contains(a.samples, moved.samples[0]):
                return a
            return b if contains(moved.samples, a.samples[0]) else None
        if _is_sound(crossings):
            both = _traced(a, moved, crossings)
            if _is_around(both, a, moved):
                return both
    return None


def _is_around(both: Loop, a: Loop, b: Loop) -> bool:
    """Whether an outline can be that of both: the crossings were told apart, and followed the right way."""
    areas = [abs(loop.area) for loop in (both, a, b)]
    # a hole between the two is filled, so that the outline may hold more than both, though no more than that
    return max(areas[1:]) - SLACK <= areas[0] <= min(sum(areas[1:]) * 1.5, both.box.area) + SLACK


def meet(a: Loop, b: Loop) -> bool:
    """Whether two loops cross or one lies within the other."""
    if a.box.intersection(b.box) is None:
        return False
    return bool(_crossings(a, b)) or contains(a.samples, b.samples[0]) or contains(b.samples, a.samples[0])


def _moved(loop: Loop, by: Point) -> Loop:
    return Loop(
        [Piece(p.p0.plus(by), p.p1.plus(by), p.p2.plus(by), p.p3.plus(by), p.straight) for p in loop.pieces]
    )


def _crossings(a: Loop, b: Loop) -> list[Crossing]:
    """Where two loops cross, along a: a sweep from left to right over the edges in the box of both."""
    box = a.box.intersection(b.box)
    if box is None:
        return []
    near = box.grown(1e-6)
    ours, theirs = _within(a.edges, near), sorted(_within(b.edges, near))
    found = []
    for left, right, top, bottom, p, q, start, span in ours:
        for other in theirs:
            if other[0] > right:
                break
            if other[1] < left or other[3] < top or other[2] > bottom:
                continue
            at = _cross(p, q, other.p, other.q)
            if at is not None:
                ua, ub = start + at[0] * span, other.start + at[1] * other.span
                found.append(Crossing(*_on_curves(a, b, ua, ub), at[2]))
    return sorted(found)


def _within(edges: Sequence[Edge], box: Rect) -> list[Edge]:
    """The edges whose boxes touch that one."""
    left, right, top, bottom = box.x, box.right, box.y, box.bottom
    return [e for e in edges if e[0] <= right and e[1] >= left and e[2] <= bottom and e[3] >= top]


def _cross(p: Point, q: Point, r: Point, s: Point) -> tuple[float, float, bool] | None:
    """Where the segments p–q and r–s cross (parts of both), and whether p–q runs to the right of r–s."""
    side_p, side_q = _side(r, s, p), _side(r, s, q)
    side_r, side_s = _side(p, q, r), _side(p, q, s)
    if (side_p > 0) == (side_q > 0) or (side_r > 0) == (side_s > 0):
        return None
    return side_p / (side_p - side_q), side_r / (side_r - side_s), side_q > side_p


def _side(a: Point, b: Point, p: Point) -> float:
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)


def _on_curves(a: Loop, b: Loop, ua: float, ub: float) -> tuple[float, float]:
    """The crossing of the curves next to that of their samples; that of the samples where there is none."""
    x, y = ua, ub
    for _ in range(STEPS):
        p, q = a.at(x), b.at(y)
        da, db = _slope(a, x), _slope(b, y)
        det = db.x * da.y - da.x * db.y
        if abs(det) < 1e-12:
            return ua, ub
        gap = q.minus(p)
        x += (db.x * gap.y - db.y * gap.x) / det
        y += (da.x * gap.y - da.y * gap.x) / det
    step = 1.0 / a.SAMPLES
    same = abs(x - ua) < step and abs(y - ub) < step and int(x) == int(ua) and int(y) == int(ub)
    return (x, y) if same and a.at(x).distance(b.at(y)) < 1e-3 else (ua, ub)


def _slope(loop: Loop, u: float) -> Point:
    return loop.at(u + 1e-4).minus(loop.at(u - 1e-4)).times(5e3)


def _is_sound(crossings: Sequence[Crossing]) -> bool:
    """Whether each loop runs in and out of the other in turn, as it must where they cross clearly."""
    along_b = sorted(crossings, key=lambda c: c.b)
    ends = [c.a for c in crossings], [c.b for c in along_b]
    if len(crossings) % 2 or any(q - p < LEAST_ARC for line in ends for p, q in pairwise(line)):
        return False
    return all(
        order[i - 1].entering != c.entering for order in (crossings, along_b) for i, c in enumerate(order)
    )


def _traced(a: Loop, b: Loop, crossings: Sequence[Crossing]) -> Loop:
    """The longest way round outside: along b where a runs into it, along a where it comes out."""
    along_a = sorted(range(len(crossings)), key=lambda k: crossings[k].a)
    along_b = sorted(range(len(crossings)), key=lambda k: crossings[k].b)
    after_a = {k: along_a[(i + 1) % len(along_a)] for i, k in enumerate(along_a)}
    after_b = {k: along_b[(i + 1) % len(along_b)] for i, k in enumerate(along_b)}
    best, most, left = a, -1.0, set(range(len(crossings)))
    while left:
        k = first = min(left)
        pieces: list[Piece] = []
        while True:
            left.discard(k)
            here = crossings[k]
            k = after_b[k] if here.entering else after_a[k]
            pieces += (
                b.between(here.b, crossings[k].b) if here.entering else a.between(here.a, crossings[k].a)
            )
            if k == first:
                break
        shape = Loop(pieces)
        if pieces and shape.area > most:
            best, most = shape, shape.area
    return best
