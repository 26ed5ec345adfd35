"""Figures in a unit square, clockwise, y down.

Each is made from the size of its place in points, an amount as a multiple of the usual, and a seed.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from kitsumy_desktop.comic.geometry import Point, Polygon, Size

Figure: TypeAlias = Callable[[Size, float, int], Polygon]
Way: TypeAlias = Literal["left", "right", "top", "bottom"]

FINE = 0.03
"""Points by which a curve may be off."""


def _pairs(*xy: float) -> Polygon:
    return tuple(Point(xy[i], xy[i + 1]) for i in range(0, len(xy), 2))


def _turned(polygon: Polygon, way: Way) -> Polygon:
    """A figure made for the right or the top, turned about or mirrored to another side, clockwise again."""
    if way in ("right", "top"):
        return polygon
    if way == "left":
        return tuple(Point(1 - p.x, p.y) for p in reversed(polygon))
    return tuple(Point(p.x, 1 - p.y) for p in reversed(polygon))


def _sideways(polygon: Polygon) -> Polygon:
    """The top becomes the right side."""
    return tuple(Point(1 - p.y, 1 - p.x) for p in reversed(polygon))


def _least(size: Size, points: float) -> Point:
    """So many points as shares of width and height."""
    return Point(points / max(size.w, 1e-6), points / max(size.h, 1e-6))


def slanted(way: Way) -> Figure:
    """One side leans by 8 % of the place."""

    def figure(size: Size, amount: float, seed: int) -> Polygon:
        lean = min(0.35, 0.08 * amount)
        if way in ("left", "right"):
            return _turned(_pairs(0, 0, 1, 0, 1 - lean, 1, 0, 1), way)
        return _turned(_pairs(0, 0, 1, lean, 1, 1, 0, 1), way)

    return figure


def leaning(axis: Literal["x", "y"], back: bool) -> Figure:
    """A parallelogram: two sides lean by 12 %."""

    def figure(size: Size, amount: float, seed: int) -> Polygon:
        lean = min(0.5, 0.12 * amount)
        if axis == "x":
            made = _pairs(lean, 0, 1, 0, 1 - lean, 1, 0, 1)
            return _turned(made, "left") if back else made
        made = _pairs(0, lean, 1, 0, 1, 1 - lean, 0, 1)
        return _turned(made, "left") if back else made

    return figure


def trapezoid(way: Way) -> Figure:
    """Narrower toward one side, by 10 % at either end of it."""

    def figure(size: Size, amount: float, seed: int) -> Polygon:
        cut = min(0.28, 0.1 * amount)
        top = _pairs(cut, 0, 1 - cut, 0, 1, 1, 0, 1)
        return _turned(top, way) if way in ("top", "bottom") else _turned(_sideways(top), way)

    return figure


def wedge(way: Way) -> Figure:
    """Runs to a narrow end."""

    def figure(size: Size, amount: float, seed: int) -> Polygon:
        cut = min(0.44, 0.36 * amount)
        return _turned(_pairs(0, 0, 1, cut, 1, 1 - cut, 0, 1), way)

    return figure


def arrow(way: Way, tail: bool) -> Figure:
    """Points to a side; with `tail` the other side is hollowed alike (a chevron)."""

    def figure(size: Size, amount: float, seed: int) -> Polygon:
        head = min(
            0.45, (0.15 if tail else 0.2) * amount, 0.5 * size.h / max(size.w, 1e-6) * max(1.0, amount)
        )
        points = [*_pairs(0, 0, 1 - head, 0, 1, 0.5, 1 - head, 1, 0, 1)]
        if tail:
            points.append(Point(head, 0.5))
        return _turned(tuple(points), way)

    return figure


def banner(size: Size, amount: float, seed: int) -> Polygon:
    """A ribbon with notched ends."""
    notch = min(0.3, 0.08 * amount)
    return _pairs(0, 0, 1, 0, 1 - notch, 0.5, 1, 1, 0, 1, notch, 0.5)


def cut_corners(which: Sequence[int], share: float, most: float) -> Figure:
    """Corners cut off straight, by a share of the shorter side. 0 is the top left, then clockwise."""

    def figure(size: Size, amount: float, seed: int) -> Polygon:
        x, y = _least(size, min(most, share * amount) * min(size))
        corners = [(0.0, y, x, 0.0), (1 - x, 0.0, 1.0, y), (1.0, 1 - y, 1 - x, 1.0), (x, 1.0, 0.0, 1 - y)]
        points: list[Point] = []
        for k, (corner, cut) in enumerate(zip(_pairs(0, 0, 1, 0, 1, 1, 0, 1), corners, strict=True)):
            points += _pairs(*cut) if k in which else [corner]
        return tuple(points)

    return figure


def diamond(size: Size, amount: float, seed: int) -> Polygon:
    """A corner in the middle of every side; with a smaller amount an octagon."""
    cut = min(0.5, 0.5 * amount)
    return _pairs(cut, 0, 1 - cut, 0, 1, cut, 1, 1 - cut, 1 - cut, 1, cut, 1, 0, 1 - cut, 0, cut)


def hexagon(size: Size, amount: float, seed: int) -> Polygon:
    """Two corners in the middle of the shorter sides."""
    cut = min(0.5, 0.25 * amount)
    wide = _pairs(cut, 0, 1 - cut, 0, 1, 0.5, 1 - cut, 1, cut, 1, 0, 0.5)
    return wide if size.w >= size.h else _sideways(wide)


def ticket(size: Size, amount: float, seed: int) -> Polygon:
    """Corners taken out by quarter circles."""
    radius = min(0.34, 0.13 * amount) * min(size)
    count = _steps(radius, math.pi / 2)
    x, y = _least(size, radius)
    points: list[Point] = []
    for k, (cx, cy) in enumerate(((0, 0), (1, 0), (1, 1), (0, 1))):
        for n in range(count + 1):
            angle = math.pi / 2 * (k + 1 - n / count)
            points.append(Point(cx + x * math.cos(angle), cy + y * math.sin(angle)))
    return tuple(points)


def steps(size: Size, amount: float, seed: int) -> Polygon:
    """Corners taken out by squares."""
    x, y = _least(size, min(0.3, 0.1 * amount) * min(size))
    return _pairs(
        x, 0, 1 - x, 0, 1 - x, y, 1, y, 1, 1 - y, 1 - x, 1 - y,
        1 - x, 1, x, 1, x, 1 - y, 0, 1 - y, 0, y, x, y,
    )  # fmt: skip


def ellipse(size: Size, amount: float, seed: int) -> Polygon:
    """An ellipse; with a smaller amount squarer (a superellipse), with none the place itself."""
    power = 2 / max(0.05, min(1.0, amount))
    count = _steps(max(size) / 2, 2 * math.pi)
    return tuple(_on_superellipse(2 * math.pi * k / count, power) for k in range(count))


def circle(size: Size, amount: float, seed: int) -> Polygon:
    """A circle; drawn out into a pill where it would fill too little of a long place."""
    least, long = min(size), max(size)
    reach = max(least, 0.45 * long + 0.215 * least)
    reach = min(long, reach + (long - reach) * (1 - min(1.0, amount)))
    half = Size(least / 2 if size.w <= size.h else reach / 2, least / 2 if size.h < size.w else reach / 2)
    radius, count = least / 2, _steps(least / 2, math.pi / 2)
    points = []
    for k in range(4):
        sx, sy = ((1, -1), (1, 1), (-1, 1), (-1, -1))[k]
        for n in range(count + 1):
            angle = math.pi / 2 * (k - 1 + n / count)
            x = sx * (half.w - radius) + radius * math.cos(angle)
            y = sy * (half.h - radius) + radius * math.sin(angle)
            points.append(Point(0.5 + x / size.w, 0.5 + y / size.h))
    return tuple(p for i, p in enumerate(points) if p.distance(points[i - 1]) > 1e-9)


def arch(size: Size, amount: float, seed: int) -> Polygon:
    """A round top, as of a window."""
    high = min(0.95, 0.5 * amount * size.w / max(size.h, 1e-6), 0.5)
    count = _steps(max(size.w / 2, high * size.h), math.pi)
    top = [
        Point(0.5 - 0.5 * math.cos(math.pi * k / count), high * (1 - math.sin(math.pi * k / count)))
        for k in range(count + 1)
    ]
    return (*top, Point(1, 1), Point(0, 1))


def lens(size: Size, amount: float, seed: int) -> Polygon:
    """Two arcs that meet in points at the left and the right; with a smaller amount in short edges."""
    deep = 0.5 * min(1.0, amount)
    count = _steps(max(size), 1.6)
    top = [Point(k / count, deep * (2 * k / count - 1) ** 2) for k in range(count + 1)]
    return (*top, *(Point(1 - p.x, 1 - p.y) for p in top))


def leaf(size: Size, amount: float, seed: int) -> Polygon:
    """Two opposite corners round, the others sharp."""
    radius = min(0.95, 0.55 * amount) * min(size)
    x, y = _least(size, radius)
    count = _steps(radius, math.pi / 2)
    arc = [math.pi / 2 * k / count for k in range(count + 1)]
    right = [Point(1 - x + x * math.sin(a), y - y * math.cos(a)) for a in arc]
    return (Point(0, 0), *right, Point(1, 1), *(Point(1 - p.x, 1 - p.y) for p in right))


def bulging(inward: bool) -> Figure:
    """Sides that swell (a barrel) or are drawn in."""

    def figure(size: Size, amount: float, seed: int) -> Polygon:
        x, y = _least(size, min(0.14, 0.06 * amount) * min(size))
        count = _steps(max(size), 1.0)
        ts = [k / count for k in range(count)]
        bows = [4 * t * (1 - t) if inward else (1 - 2 * t) ** 2 for t in ts]
        top = [Point(t if inward else x + t * (1 - 2 * x), y * b) for t, b in zip(ts, bows, strict=True)]
        right = [
            Point(1 - x * b, t if inward else y + t * (1 - 2 * y)) for t, b in zip(ts, bows, strict=True)
        ]
        if not inward:
            top[0], right[0] = Point(x, y), Point(1 - x, y)
        half = (*top, *right)
        return (*half, *(Point(1 - p.x, 1 - p.y) for p in half))

    return figure


def tilted(size: Size, amount: float, seed: int) -> Polygon:
    """The place turned by 4° and made to fit again, touching all sides."""
    angle = math.radians(min(20.0, 4.0 * amount))
    while angle > 1e-3:
        c, s = math.cos(angle), math.sin(angle)
        w, h = (size.w * c - size.h * s) / (c * c - s * s), (size.h * c - size.w * s) / (c * c - s * s)
        if w > 0 and h > 0 and w * h >= 0.5 * size.w * size.h:
            break
        angle *= 0.8
    else:
        return _pairs(0, 0, 1, 0, 1, 1, 0, 1)
    x, y = _least(size, 1.0)
    return _pairs(0, w * s * y, w * c * x, 0, 1, h * c * y, h * s * x, 1)


def shard(size: Size, amount: float, seed: int) -> Polygon:
    """A splinter: every corner somewhere else, never twice the same."""
    dice = random.Random(seed)
    cut = min(0.3, 0.14 * amount)
    a, b, c, d = (cut * dice.uniform(0.15, 1) for _ in range(4))
    e, f, g, h = (cut * dice.uniform(0.0, 0.45) for _ in range(4))
    corners = _pairs(a, e, 1 - f, b, 1 - c, 1 - g, h, 1 - d)
    return corners if dice.random() < 0.5 else tuple(Point(1 - p.x, p.y) for p in reversed(corners))


def burst(soft: bool) -> Figure:
    """A star of uneven rays around the middle; `soft`: rounded."""

    def figure(size: Size, amount: float, seed: int) -> Polygon:
        dice = random.Random(seed)
        rays = 14 if soft else max(13, min(22, round((size.w + size.h) / 30)))
        depth = min(0.3, (0.15 if soft else 0.26) * amount)
        angles = [2 * math.pi * (k + dice.uniform(-0.2, 0.2)) / rays - math.pi for k in range(rays)]
        tips = [1 - (0.0 if dice.random() < 0.5 else dice.uniform(0, 0.35) * depth) for _ in angles]
        dips = [1 - depth * dice.uniform(0.75, 1.2) for _ in angles]
        points = []
        for k, angle in enumerate(angles):
            after = angles[(k + 1) % rays] + (2 * math.pi if k == rays - 1 else 0.0)
            if soft:
                ways = (angle, after, tips[k], tips[(k + 1) % rays], dips[k])
                points += [_soft(n / 14, ways) for n in range(14)]
            else:
                points += [_out(angle, tips[k]), _out((angle + after) / 2, dips[k])]
        return tuple(points)

    return figure


def flag(size: Size, amount: float, seed: int) -> Polygon:
    """Top and bottom wave alike."""
    deep = min(0.2, 0.07 * amount)
    waves = max(1, round(size.w / 150))
    count = 24 * waves
    top = [Point(k / count, deep * (0.5 - 0.5 * math.sin(2 * math.pi * k / 24))) for k in range(count + 1)]
    return (*top, *(Point(p.x, p.y + 1 - deep) for p in reversed(top)))


def _soft(t: float, ways: tuple[float, float, float, float, float]) -> Point:
    """A place between two rounded tips."""
    angle, after, tip, next_tip, dip = ways
    bow = 0.5 - 0.5 * math.cos(2 * math.pi * t)
    return _out(angle + (after - angle) * t, (tip + (next_tip - tip) * t) * (1 - bow) + dip * bow)


def _out(angle: float, reach: float) -> Point:
    """The point in a direction, at a share of the way to a full oval."""
    p = _on_superellipse(angle, 3.2)
    return Point(0.5 + (p.x - 0.5) * reach, 0.5 + (p.y - 0.5) * reach)


def _on_superellipse(angle: float, power: float) -> Point:
    """The point of |2x−1|^n + |2y−1|^n = 1 in a direction."""
    c, s = math.cos(angle), math.sin(angle)
    reach = (abs(c) ** power + abs(s) ** power) ** (-1 / power)
    return Point(0.5 + 0.5 * c * reach, 0.5 + 0.5 * s * reach)


def _steps(radius: float, angle: float) -> int:
    """Into how many pieces an arc is cut so that none is further than FINE from it."""
    if radius <= FINE:
        return 3
    return max(4, min(240, math.ceil(angle / (2 * math.acos(1 - FINE / radius)))))
