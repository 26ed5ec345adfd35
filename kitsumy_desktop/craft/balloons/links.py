"""What joins two balloons of one speaker that stand apart: a narrow connector, or a wider neck."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.balloons.loop import Loop, between, line, quadratic

CONNECTOR = 0.45
"""Width of a connector, in letter sizes."""
NECK = 1.7
"""Width of a neck where it leaves a body, in letter sizes."""
WAIST = 0.55
"""Width of a neck half way, as a part of that at its ends."""
CORE = 0.45
"""The part of a body's box in which a link may end: well inside every kind of body."""


def link_loop(one: Balloon, other: Balloon, em: float) -> Loop | None:
    """The link of `other`, which goes on from `one`, ending inside both; None where they stand on each other.

    `em`: letter size in points.
    """
    a, b = link_ends(one.box, other.box)
    way = b.minus(a)
    if way.length() < 0.5 * em:
        return None
    width = CONNECTOR if other.bridge else min(NECK, 0.5 * _least(one, other) / em)
    across = Point(-way.y, way.x).times(width * em / 2 / way.length())
    left_a, left_b = a.minus(across), b.minus(across)
    right_a, right_b = a.plus(across), b.plus(across)
    if other.bridge:
        sides = (line(left_a, left_b), line(right_b, right_a))
    else:
        middle = between(a, b, 0.5)
        # a quadratic passes half way between its chord and its control point
        inward = across.times(2 * WAIST - 1)
        sides = (
            quadratic(left_a, middle.minus(inward), left_b),
            quadratic(right_b, middle.plus(inward), right_a),
        )
    return Loop([sides[0], line(left_b, right_b), sides[1], line(right_a, left_a)])


def link_ends(one: Rect, other: Rect) -> tuple[Point, Point]:
    """Where a link ends: the nearest places of the cores of two boxes, in the middle of what they share."""
    a, b = _core(one), _core(other)
    xs = _nearest((a.x, a.right), (b.x, b.right))
    ys = _nearest((a.y, a.bottom), (b.y, b.bottom))
    return Point(xs[0], ys[0]), Point(xs[1], ys[1])


def _core(box: Rect) -> Rect:
    c = box.center
    return Rect(c.x - CORE * box.w / 2, c.y - CORE * box.h / 2, CORE * box.w, CORE * box.h)


def _nearest(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    low, high = max(a[0], b[0]), min(a[1], b[1])
    if low <= high:
        return (low + high) / 2, (low + high) / 2
    return (a[1], b[0]) if a[1] < b[0] else (a[0], b[1])


def _least(one: Balloon, other: Balloon) -> float:
    return min(one.width, one.height, other.width, other.height)
