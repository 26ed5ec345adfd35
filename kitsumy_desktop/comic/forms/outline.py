"""Outlines of panels taken apart: corners, runs between them, and what can be told about a polygon.

Polygons run clockwise on screen (y down); lengths are points.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Point, Polygon, signed_area

SAME = 1e-6
"""Points closer than this are one."""
CORNER = 22.0
"""Degrees: where an outline turns by more there is a corner, by less it is curved."""


class Place(NamedTuple):
    """A place on a run: the point, and the unit normal that leads into the panel."""

    at: Point
    inward: Point

    def moved(self, depth: float) -> Point:
        """The point so many points further in."""
        return Point(self.at.x + self.inward.x * depth, self.at.y + self.inward.y * depth)


class Run:
    """The outline from one corner to the next; a closed one where there is no corner at all."""

    def __init__(self, points: Sequence[Point], closed: bool = False) -> None:
        self.points = tuple(points)
        self.closed = closed

    @cached_property
    def _reached(self) -> list[float]:
        reached = [0.0]
        for i in range(1, len(self.points)):
            reached.append(reached[-1] + self.points[i].distance(self.points[i - 1]))
        return reached

    @property
    def length(self) -> float:
        """From end to end."""
        return self._reached[-1]

    @property
    def straight(self) -> bool:
        """Whether it is a single edge."""
        return len(self.points) == 2

    def at(self, s: float) -> Place:
        """The place `s` points from the start; normals of neighbouring edges are blended."""
        i = self._edge(s)
        a, b = self.points[i], self.points[i + 1]
        length = self._reached[i + 1] - self._reached[i]
        t = (s - self._reached[i]) / length if length > 0 else 0.0
        at = Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)
        own = inward(a, b)
        if self.straight:
            return Place(at, own)
        beside = self._beside(i, t)
        if beside is None:
            return Place(at, own)
        share = abs(t - 0.5)
        n = Point(own.x * (1 - share) + beside.x * share, own.y * (1 - share) + beside.y * share)
        size = n.length()
        return Place(at, n.times(1 / size) if size > SAME else own)

    def part(self, start: float, end: float) -> list[Point]:
        """The points of the run from `start` to `end`, both included."""
        inner = [p for p, s in zip(self.points, self._reached, strict=True) if start + SAME < s < end - SAME]
        return [self.at(start).at, *inner, self.at(end).at]

    def _edge(self, s: float) -> int:
        return min(max(bisect_right(self._reached, s) - 1, 0), len(self.points) - 2)

    def _beside(self, i: int, t: float) -> Point | None:
        """The normal of the edge that is nearer, before or after edge `i`."""
        j = i + 1 if t > 0.5 else i - 1
        edges = len(self.points) - 1
        if self.closed:
            j %= edges
        elif not 0 <= j < edges:
            return None
        return inward(self.points[j], self.points[j + 1])


def inward(a: Point, b: Point) -> Point:
    """The unit normal of the edge a → b that leads into a clockwise polygon."""
    length = max(a.distance(b), SAME)
    return Point((a.y - b.y) / length, (b.x - a.x) / length)


def cleaned(polygon: Sequence[Point]) -> Polygon:
    """The polygon clockwise, without repeated points and points on a straight edge."""
    points = [p for i, p in enumerate(polygon) if p.distance(polygon[i - 1]) > SAME]
    if len(points) < 3:
        return ()
    if signed_area(points) < 0:
        points.reverse()
    kept = [p for i, p in enumerate(points) if abs(_turn(points, i)) > 1e-4]
    return tuple(kept) if len(kept) >= 3 else ()


def turns(polygon: Sequence[Point]) -> list[float]:
    """By how many degrees the outline turns at each point; to the right is positive."""
    return [math.degrees(_turn(polygon, i)) for i in range(len(polygon))]


def runs(polygon: Sequence[Point], corner: float = CORNER) -> tuple[Run, ...]:
    """The outline from corner to corner. Run i begins at the corner where run i - 1 ends."""
    marks = [i for i, turn in enumerate(turns(polygon)) if abs(turn) > corner]
    if not marks:
        return (Run((*polygon, polygon[0]), closed=True),)
    found = []
    for k, start in enumerate(marks):
        end = marks[(k + 1) % len(marks)]
        count = (end - start) % len(polygon) or len(polygon)
        found.append(Run([polygon[(start + n) % len(polygon)] for n in range(count + 1)]))
    return tuple(found)


def is_convex(polygon: Sequence[Point]) -> bool:
    """Whether a clockwise polygon never turns left."""
    return all(_turn(polygon, i) >= -1e-6 for i in range(len(polygon)))


def is_simple(polygon: Sequence[Point]) -> bool:
    """Whether no two edges cross or overlap, by a sweep from left to right."""
    n = len(polygon)
    edges = []
    for i, a in enumerate(polygon):
        b = polygon[(i + 1) % n]
        edges.append((min(a.x, b.x), max(a.x, b.x), min(a.y, b.y), max(a.y, b.y), i))
    edges.sort()
    open_edges: list[tuple[float, float, float, float, int]] = []
    for edge in edges:
        low, _, top, bottom, i = edge
        open_edges = [e for e in open_edges if e[1] >= low]
        for other in open_edges:
            if other[2] > bottom or other[3] < top:
                continue
            j = other[4]
            apart = (i - j) % n
            if apart in (1, n - 1):
                continue
            if _cross(polygon[i], polygon[(i + 1) % n], polygon[j], polygon[(j + 1) % n]):
                return False
        open_edges.append(edge)
    return True


def simplified(polygon: Sequence[Point], tolerance: float) -> Polygon:
    """The closed polygon with points left out that lie within `tolerance` of the rest (Douglas-Peucker)."""
    n = len(polygon)
    far = max(range(n), key=lambda i: polygon[0].distance(polygon[i]))
    ring = [*polygon, polygon[0]]
    kept = {0, far}
    waiting = [(0, far), (far, n)]
    while waiting:
        first, last = waiting.pop()
        a, b = ring[first], ring[last]
        length = max(a.distance(b), SAME)
        worst, at = tolerance, -1
        for i in range(first + 1, last):
            p = ring[i]
            off = abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length
            if off > worst:
                worst, at = off, i
        if at >= 0:
            kept.add(at)
            waiting += [(first, at), (at, last)]
    return tuple(polygon[i] for i in sorted(kept))


def _turn(polygon: Sequence[Point], i: int) -> float:
    """The angle between the edges that meet at point `i`, radians."""
    a, b, c = polygon[i - 1], polygon[i], polygon[(i + 1) % len(polygon)]
    x0, y0, x1, y1 = b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y
    return math.atan2(x0 * y1 - y0 * x1, x0 * x1 + y0 * y1)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    abc = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    abd = (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x)
    if (abc > 0) == (abd > 0) and abc * abd != 0:
        return False
    cda = (d.x - c.x) * (a.y - c.y) - (d.y - c.y) * (a.x - c.x)
    cdb = (d.x - c.x) * (b.y - c.y) - (d.y - c.y) * (b.x - c.x)
    return not ((cda > 0) == (cdb > 0) and cda * cdb != 0)
