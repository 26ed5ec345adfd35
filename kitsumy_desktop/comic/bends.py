"""Curved edges of polygons: each a circular arc over its chord, given by how high it stands.

A bend is the arc's height over its chord's length, positive outward. With a whole turn of φ the height is
tan(φ/4)/2 of the chord, so a part of an arc is an arc again and its bend is known exactly.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kitsumy_desktop.comic.geometry import Point, Polygon, signed_area

MOST_BEND = 1.0
"""An edge is curved at most so far: more than a half circle (0.5)."""
STEPS = 24
"""Straight pieces of a curved edge."""
FLAT = 1e-6
"""A bend below this is none."""


def bend_at(bends: Sequence[float], index: int) -> float:
    """The bend of edge `index`; 0 where none are given."""
    return bends[index] if index < len(bends) else 0.0


def outward(polygon: Sequence[Point]) -> float:
    """1 when outward lies left of the edges (clockwise on screen), −1 when right of them."""
    return 1.0 if signed_area(polygon) >= 0 else -1.0


def arc_point(p: Point, q: Point, bend: float, t: float) -> Point:
    """The point `t` (0..1) along the arc from p to q; `bend` positive to the left of the way, y down."""
    if abs(bend) < FLAT:
        return Point(p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t)
    half = 2 * math.atan(2 * bend)  # half the turn of the arc
    reach = math.sin(half * t) / math.sin(half)
    turn = half * (1 - t)  # angle between the chords p–q and p–point
    c, s = math.cos(turn) * reach, math.sin(turn) * reach
    dx, dy = q.x - p.x, q.y - p.y
    return Point(p.x + dx * c + dy * s, p.y + dy * c - dx * s)


def part_of_bend(bend: float, share: float) -> float:
    """The bend of a part of an arc that takes `share` (0..1) of its turn."""
    return math.tan(math.atan(2 * bend) * share) / 2


def edges(polygon: Sequence[Point], bends: Sequence[float]) -> Iterator[tuple[Point, Point, float]]:
    """Each edge as (from, to, bend positive to the left of the way)."""
    side = outward(polygon)
    for i, p in enumerate(polygon):
        yield p, polygon[(i + 1) % len(polygon)], side * bend_at(bends, i)


@lru_cache(maxsize=512)
def flat_outline(polygon: Polygon, bends: tuple[float, ...], steps: int = STEPS) -> Polygon:
    """The polygon with every curved edge as `steps` straight pieces."""
    if not any(abs(b) >= FLAT for b in bends):
        return polygon
    out: list[Point] = []
    for p, q, bend in edges(polygon, bends):
        out.append(p)
        if abs(bend) >= FLAT:
            out += [arc_point(p, q, bend, k / steps) for k in range(1, steps)]
    return tuple(out)


def bend_through(p: Point, q: Point, at: Point) -> float:
    """The bend, positive to the left of the way p–q, with which the arc's top is as high as `at`."""
    dx, dy = q.x - p.x, q.y - p.y
    squared = dx * dx + dy * dy
    if squared <= 0:
        return 0.0
    bend = ((at.x - p.x) * dy - (at.y - p.y) * dx) / squared
    return max(-MOST_BEND, min(MOST_BEND, bend))
