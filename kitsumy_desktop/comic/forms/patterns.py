"""Outlines eaten into: an edge pattern laid along a polygon, from its corners inward, never outward.

On every run between two corners the pattern lives in a strip as deep as `depth`, which begins and ends where
the strips of its neighbours do not reach: so the new outline cannot cross itself at a corner.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from kitsumy_desktop.comic.forms.noise import noise
from kitsumy_desktop.comic.forms.outline import Run, inward, runs
from kitsumy_desktop.comic.geometry import Point, Polygon

Stretch: TypeAlias = Callable[[float, float, int, bool], list[tuple[float, float]]]
"""stretch(length, depth, seed, closed): places along a stretch and how deep the outline lies there."""
Wanted: TypeAlias = Callable[[Run], bool]

BUSY = 0.7
"""Most of a run that its two corners may take."""


class Pattern(NamedTuple):
    """What lies along the runs, and what happens at a corner: it is kept or torn, rounded by a lobe, or the
    runs beside it just meet."""

    stretch: Stretch
    corner: Literal["keep", "tip", "lobe", "meet"] = "keep"
    period: float = 0.0
    """Length of a lobe's chord, points."""


def patterned(
    polygon: Polygon, pattern: Pattern, depth: float, seed: int, wanted: Wanted = lambda run: True
) -> Polygon:
    """The polygon with the pattern along the runs that are `wanted`; the others stay as they are.

    The polygon is clockwise; the answer lies within it. It may cross itself where a shape is thinner than
    the pattern is deep: see `is_simple`.
    """
    found = runs(polygon)
    if found[0].closed:
        if not wanted(found[0]):
            return polygon
        return tuple(_along(found[0], pattern, depth, seed, 0.0, found[0].length))
    chosen = [wanted(run) for run in found]
    corners = [_Corner.between(found[i - 1], run) for i, run in enumerate(found)]
    deep = [_depth(run, pattern, depth, corners, i) if chosen[i] else 0.0 for i, run in enumerate(found)]
    outline: list[Point] = []
    for i, run in enumerate(found):
        outline += _joint(corners[i], pattern, (deep[i - 1], deep[i]), seed + i)
        if not chosen[i]:
            outline += run.points[1:-1]
            continue
        after = (i + 1) % len(found)
        start = corners[i].margin(pattern, deep[i], alone=not chosen[i - 1])
        end = run.length - corners[after].margin(pattern, deep[i], alone=not chosen[after])
        outline += _along(run, pattern, deep[i], seed + 7919 * (i + 1), start, end)
    return tuple(outline)


class _Corner(NamedTuple):
    """A corner: its point, the normals of the edges that meet, half its inner angle (from π/2: hollow)."""

    at: Point
    before: Point
    after: Point
    half: float

    @classmethod
    def between(cls, first: Run, then: Run) -> _Corner:
        a, at, b = first.points[-2], then.points[0], then.points[1]
        n, m = inward(a, at), inward(at, b)
        turn = math.atan2(n.x * m.y - n.y * m.x, n.x * m.x + n.y * m.y)
        return cls(at, n, m, (math.pi - turn) / 2)

    @property
    def hollow(self) -> bool:
        return self.half >= math.pi / 2

    def margin(self, pattern: Pattern, depth: float, alone: bool = False) -> float:
        """How far from the corner a strip of that depth begins; `alone`: without a strip beside it."""
        if self.hollow:
            return 0.0
        if alone and pattern.corner in ("meet", "lobe"):
            return depth / math.tan(max(0.2, 2 * self.half))
        if pattern.corner == "lobe":
            return _radius(pattern.period, depth) / math.tan(self.half) + pattern.period / 2
        return depth / math.tan(self.half)

    def inside(self, depth: float) -> Point:
        """The point that lies `depth` from both edges."""
        share = depth / max(0.2, 1 + self.before.x * self.after.x + self.before.y * self.after.y)
        way = self.before.plus(self.after)
        return self.at.plus(way.times(share))


def _depth(run: Run, pattern: Pattern, depth: float, corners: Sequence[_Corner], i: int) -> float:
    """As deep as wanted, less on a run too short for it."""
    taken = corners[i].margin(pattern, depth) + corners[(i + 1) % len(corners)].margin(pattern, depth)
    return depth * min(1.0, BUSY * run.length / taken) if taken > 0 else depth


def _along(run: Run, pattern: Pattern, depth: float, seed: int, start: float, end: float) -> list[Point]:
    if end - start < 1e-6:
        return []
    return [run.at(start + s).moved(d) for s, d in pattern.stretch(end - start, depth, seed, run.closed)]


def _joint(corner: _Corner, pattern: Pattern, deep: tuple[float, float], seed: int) -> list[Point]:
    """What stands at a corner, between the ends of the patterns beside it."""
    depth = min(deep)
    if pattern.corner == "meet" and max(deep) > 0:
        return [corner.inside(depth)] if depth > 0 and corner.hollow else []
    if depth <= 0 < max(deep) and pattern.corner == "lobe" and not corner.hollow:
        return []
    if depth <= 0 or corner.hollow or pattern.corner == "keep":
        return [] if corner.hollow and pattern.corner == "lobe" and depth > 0 else [corner.at]
    if pattern.corner == "tip":
        return [corner.inside(depth * (0.45 + 0.4 * noise(seed).at(0.0)))]
    return _lobe(corner, pattern, depth)


def _lobe(corner: _Corner, pattern: Pattern, depth: float) -> list[Point]:
    """The round bump around a corner: an arc of the circle that touches both edges."""
    radius = _radius(pattern.period, depth)
    center = corner.inside(radius)
    more = math.asin(min(1.0, pattern.period / 2 / radius))
    first = math.atan2(-corner.before.y, -corner.before.x) - more
    whole = math.pi - 2 * corner.half + 2 * more
    count = max(4, math.ceil(whole / 0.2))
    angles = (first + whole * k / count for k in range(1, count))
    return [Point(center.x + radius * math.cos(a), center.y + radius * math.sin(a)) for a in angles]


def _radius(chord: float, depth: float) -> float:
    """Of the circle whose arc over `chord` is `depth` high."""
    return (chord * chord / 4 + depth * depth) / (2 * max(depth, 1e-6))


def _whole(length: float, period: float, least: int = 1) -> int:
    """How many times a period of about that length fits."""
    return max(least, round(length / period))


def torn(step: float, hill: float) -> Stretch:
    """Torn paper: hills `hill` points long, fibres `step` points long."""

    def stretch(length: float, depth: float, seed: int, closed: bool) -> list[tuple[float, float]]:
        rough, fine = noise(seed), noise(seed + 1)
        count = _whole(length, step, 3)
        seam = min(2 * hill, length / 3)

        def height(s: float) -> float:
            low = rough.at(s / hill) + 0.45 * rough.at(s / hill * 3.1 + 9)
            return 0.52 + 0.3 * low + 0.22 * fine.at(s / step * 1.7)

        places = []
        for k in range(count if closed else count + 1):
            s = length * k / count
            if 0 < k < count:
                s += 0.3 * step * fine.at(k * 1.37 + 0.5)
            value = height(s)
            if closed and s > length - seam:
                share = (s - length + seam) / seam
                value = value * (1 - share) + height(s - length) * share
            places.append((s, depth * max(0.0, min(1.0, value))))
        return places

    return stretch


def wavy(period: float) -> Stretch:
    """Even waves whose crests touch the outline."""

    def stretch(length: float, depth: float, seed: int, closed: bool) -> list[tuple[float, float]]:
        waves = _whole(length, period, 2 if closed else 1)
        count = waves * 16
        return [
            (length * k / count, depth * (0.5 - 0.5 * math.cos(2 * math.pi * k / 16)))
            for k in range(count if closed else count + 1)
        ]

    return stretch


def zigzag(period: float, uneven: float = 0.0) -> Stretch:
    """Teeth whose tips touch the outline; `uneven`: by what share they differ in length and depth."""

    def stretch(length: float, depth: float, seed: int, closed: bool) -> list[tuple[float, float]]:
        dice = noise(seed)
        teeth = _whole(length, period, 2 if closed else 1)
        half = length / teeth / 2
        places = [(0.0, 0.0)]
        for k in range(1, 2 * teeth):
            s = half * (k + uneven * dice.at(k * 1.37 + 0.5))
            low = depth * (1 - uneven * (0.5 + 0.5 * dice.at(k * 1.73 + 90.2)))
            places.append((s, low if k % 2 else depth * uneven * (0.5 + 0.5 * dice.at(k * 1.9 + 7.4)) * 0.6))
        return places if closed else [*places, (length, 0.0)]

    return stretch


def scalloped(period: float) -> Stretch:
    """Round bumps whose tops touch the outline, and cusps between them."""

    def stretch(length: float, depth: float, seed: int, closed: bool) -> list[tuple[float, float]]:
        bumps = _whole(length, period, 3 if closed else 1)
        chord = length / bumps
        radius = _radius(chord, depth)
        half = math.asin(min(1.0, chord / 2 / radius))
        steps = max(5, math.ceil(half / 0.1))
        places = []
        for bump in range(bumps):
            for k in range(steps):
                angle = half * (2 * k / steps - 1)
                places.append(
                    ((bump + 0.5) * chord + radius * math.sin(angle), radius * (1 - math.cos(angle)))
                )
        return places if closed else [*places, (length, depth)]

    return stretch


def rounded(polygon: Polygon, radius: float, wanted: Wanted = lambda run: True) -> Polygon:
    """The polygon with its corners, hollow ones too, rounded by arcs; less where an edge is too short.

    Only corners between runs that are `wanted`.
    """
    found = runs(polygon)
    if found[0].closed or radius <= 0:
        return polygon
    n = len(found)
    corners = [_Corner.between(found[i - 1], run) for i, run in enumerate(found)]
    reaches = []
    for i, corner in enumerate(corners):
        most = 0.48 * min(found[i - 1].length, found[i].length)
        legs = radius / math.tan(min(corner.half, math.pi - corner.half))
        reaches.append(min(most, legs) if wanted(found[i - 1]) and wanted(found[i]) else 0.0)
    outline: list[Point] = []
    for i, (corner, run) in enumerate(zip(corners, found, strict=True)):
        before, reach, end = found[i - 1], reaches[i], run.length - reaches[(i + 1) % n]
        if reach > 0:
            outline += _arc(before.at(before.length - reach).at, corner.at, run.at(reach).at, radius)
        else:
            outline.append(corner.at)
        outline += run.part(reach, end)[1:-1]
    return tuple(outline)


def _arc(a: Point, corner: Point, b: Point, radius: float) -> list[Point]:
    """Points of the round from a to b, whose ends point at the corner (a conic; exact for equal legs)."""
    chord, legs = a.distance(b), a.distance(corner) + corner.distance(b)
    weight = chord / legs if legs > 1e-9 else 1.0  # sine of half the inner angle
    count = max(3, min(24, math.ceil(1.6 * math.sqrt(radius))))
    points = []
    for k in range(count + 1):
        t = k / count
        u, w = 1 - t, 2 * t * (1 - t) * weight
        total = u * u + w + t * t
        points.append(
            Point(
                (u * u * a.x + w * corner.x + t * t * b.x) / total,
                (u * u * a.y + w * corner.y + t * t * b.y) / total,
            )
        )
    return points
