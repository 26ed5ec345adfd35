"""Lines along an outline: where they are seen, how a hand wavers, how a brush swells."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from kitsumy_desktop.comic.forms.noise import noise
from kitsumy_desktop.comic.forms.outline import Run, inward, runs
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect
from kitsumy_desktop.comic.path import Path

ON_EDGE = 0.01
"""Points within which an edge lies on the edge of the bleed."""
STEP = 4.0
"""Points between two places of a wavering line."""


class Line(NamedTuple):
    """Points that are joined, and whether the last is joined to the first."""

    points: tuple[Point, ...]
    closed: bool = False

    def path(self) -> Path:
        """As an outline to be drawn."""
        ops = "M" + "L" * (len(self.points) - 1) + ("Z" if self.closed else "")
        return Path(ops, tuple(v for p in self.points for v in p))


def joined(lines: Iterable[Line]) -> Path:
    """All lines as one outline."""
    paths = [line.path() for line in lines if len(line.points) > 1]
    return Path("".join(p.ops for p in paths), tuple(v for p in paths for v in p.xy))


def at_bleed(a: Point, b: Point, bleed: Rect | None) -> bool:
    """Whether an edge lies on the bleed's edge or beyond, where no border is drawn."""
    if bleed is None:
        return False
    return (
        max(a.x, b.x) <= bleed.x + ON_EDGE
        or min(a.x, b.x) >= bleed.right - ON_EDGE
        or max(a.y, b.y) <= bleed.y + ON_EDGE
        or min(a.y, b.y) >= bleed.bottom - ON_EDGE
    )


def seen(run: Run, bleed: Rect | None) -> bool:
    """Whether a border is drawn along the run."""
    return bleed is None or not at_bleed(run.points[0], run.points[-1], bleed) or run.closed


def seen_lines(polygon: Polygon, bleed: Rect | None) -> tuple[Line, ...]:
    """The outline as far as it is not at the bleed: one closed line, or several open ones."""
    n = len(polygon)
    hidden = [i for i in range(n) if at_bleed(polygon[i], polygon[(i + 1) % n], bleed)]
    if not hidden:
        return (Line(polygon, True),)
    lines = []
    for k, edge in enumerate(hidden):
        start = (edge + 1) % n
        end = hidden[(k + 1) % len(hidden)]
        count = (end - start) % n
        if count:
            lines.append(Line(tuple(polygon[(start + j) % n] for j in range(count + 1))))
    return tuple(lines)


def wavering(polygon: Polygon, reach: float, hill: float, seed: int, bleed: Rect | None) -> Polygon:
    """The outline as a hand draws it: off by up to `reach` points in hills `hill` points long.

    n(s) = reach·(.6·noise(s/hill) + .4·noise(2.3·s/hill)); corners are off by as much. Runs at the bleed
    stay.
    """
    found = runs(polygon)
    if found[0].closed:
        return tuple(_ring(found[0], reach, hill, seed))
    fixed = [not seen(run, bleed) for run in found]
    corners = []
    for i in range(len(found)):
        dice = noise(seed + 211 * i)
        off = 0.0 if fixed[i] or fixed[i - 1] else 0.7 * reach
        corners.append(Point(off * dice.at(0.5), off * dice.at(5.5)))
    outline: list[Point] = []
    for i, run in enumerate(found):
        a, b = corners[i], corners[(i + 1) % len(found)]
        if fixed[i]:
            outline += run.points[:-1]
        else:
            outline += _waver(run, reach, hill, seed + 977 * i + 1, (a, b))[:-1]
    return tuple(outline)


def _waver(run: Run, reach: float, hill: float, seed: int, ends: tuple[Point, Point]) -> list[Point]:
    """Points along a run that lead from its first end, moved, to its last end, moved."""
    dice = noise(seed)
    count = max(2, math.ceil(run.length / STEP))
    points = []
    for k in range(count + 1):
        t = k / count
        s = run.length * t
        place = run.at(s)
        calm = min(1.0, 3 * t, 3 * (1 - t))
        p = place.moved(reach * calm * dice.wobble(s / hill))
        a, b = ends
        points.append(Point(p.x + a.x * (1 - t) + b.x * t, p.y + a.y * (1 - t) + b.y * t))
    return points


def _ring(run: Run, reach: float, hill: float, seed: int) -> list[Point]:
    dice = noise(seed)
    count = max(8, math.ceil(run.length / STEP))
    seam = min(2 * hill, run.length / 3)
    points = []
    for k in range(count):
        s = run.length * k / count
        off = dice.wobble(s / hill)
        if s > run.length - seam:
            share = (s - run.length + seam) / seam
            off = off * (1 - share) + dice.wobble((s - run.length) / hill) * share
        points.append(run.at(s).moved(reach * off))
    return points


def ribbon(points: Sequence[Point], left: Callable[[float], float], right: Callable[[float], float]) -> Line:
    """An open line as wide as `left` and `right` say (points, by the length so far), with round ends."""
    reached, normals = measured(points)
    one = [_off(p, n, -left(s)) for p, n, s in zip(points, normals, reached, strict=True)]
    other = [_off(p, n, right(s)) for p, n, s in zip(points, normals, reached, strict=True)]
    cap_end = _cap(one[-1], other[-1])
    cap_start = _cap(other[0], one[0])
    return Line((*one, *cap_end, *reversed(other), *cap_start), True)


def measured(points: Sequence[Point]) -> tuple[list[float], list[Point]]:
    """The length so far and the normal to the right of the way, at each point of an open line."""
    reached = [0.0]
    normals = []
    last = len(points) - 1
    for i, p in enumerate(points):
        if i:
            reached.append(reached[-1] + p.distance(points[i - 1]))
        normals.append(inward(points[max(0, i - 1)], points[min(last, i + 1)]))
    return reached, normals


def resampled(points: Sequence[Point], step: float) -> list[Point]:
    """An open line with points about every `step`, its own corners kept."""
    dense = [points[0]]
    for a, b in pairwise(points):
        count = max(1, round(a.distance(b) / step))
        dense += [
            Point(a.x + (b.x - a.x) * k / count, a.y + (b.y - a.y) * k / count) for k in range(1, count)
        ]
        dense.append(b)
    return dense


def cut(points: Sequence[Point], start: float, end: float) -> tuple[Point, ...]:
    """The part of an open line from `start` to `end` along it."""
    found: list[Point] = []
    reached = 0.0
    for a, b in pairwise(points):
        length = a.distance(b)
        if length > 0 and reached + length > start and reached < end:
            t0, t1 = max(0.0, (start - reached) / length), min(1.0, (end - reached) / length)
            if not found:
                found.append(Point(a.x + (b.x - a.x) * t0, a.y + (b.y - a.y) * t0))
            found.append(Point(a.x + (b.x - a.x) * t1, a.y + (b.y - a.y) * t1))
        reached += length
    return tuple(found)


def _off(p: Point, normal: Point, by: float) -> Point:
    return Point(p.x + normal.x * by, p.y + normal.y * by)


def _cap(a: Point, b: Point) -> list[Point]:
    """Points of the half circle from a to b that rounds off the end of a ribbon."""
    middle = Point((a.x + b.x) / 2, (a.y + b.y) / 2)
    arm = Point(a.x - middle.x, a.y - middle.y)
    out = Point(-arm.y, arm.x)
    return [
        Point(
            middle.x + arm.x * math.cos(t) + out.x * math.sin(t),
            middle.y + arm.y * math.cos(t) + out.y * math.sin(t),
        )
        for t in (math.pi / 4, math.pi / 2, 3 * math.pi / 4)
    ]
