"""Bodies of balloons: the base curve of a box, and what each kind makes of it, never inside that curve."""

from __future__ import annotations

import random
from collections.abc import Callable

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.craft.balloons.loop import Loop, Piece, arc, between, line, quadratic
from kitsumy_desktop.craft.balloons.superellipse import HANDLE

BodyMaker = Callable[[Rect, float, random.Random], Loop]
"""(box, letter size in points, the balloon's own dice) → outline."""


def smooth(box: Rect, _em: float, _dice: random.Random) -> Loop:
    """The base curve itself."""
    c, a, b = box.center, box.w / 2, box.h / 2
    right, below = Point(c.x + a, c.y), Point(c.x, c.y + b)
    left, above = Point(c.x - a, c.y), Point(c.x, c.y - b)
    h = HANDLE
    return Loop(
        [
            Piece(right, Point(c.x + a, c.y + h * b), Point(c.x + h * a, c.y + b), below),
            Piece(below, Point(c.x - h * a, c.y + b), Point(c.x - a, c.y + h * b), left),
            Piece(left, Point(c.x - a, c.y - h * b), Point(c.x - h * a, c.y - b), above),
            Piece(above, Point(c.x + h * a, c.y - b), Point(c.x + a, c.y - h * b), right),
        ]
    )


def cloud(box: Rect, em: float, dice: random.Random) -> Loop:
    """Round bumps of slightly different size between points of the base curve."""
    base = smooth(box, em, dice)
    count = _clamp(round(base.length / (2.2 * em)), 8, 24)
    points = _spread(base, count, 0.16, dice)
    pieces = []
    for p, q in zip(points, points[1:] + points[:1], strict=True):
        pieces.append(arc(p, q, p.distance(q) * dice.uniform(0.30, 0.36)))
    return Loop(pieces)


def burst(box: Rect, em: float, dice: random.Random) -> Loop:
    """Spikes of different length with sides that curve inward."""
    base = smooth(box, em, dice)
    count = _clamp(round(base.length / (1.9 * em)), 14, 28)
    valleys = _spread(base, count, 0.22, dice, lift=0.05 * min(box.w, box.h))
    c, reach = box.center, min(box.w, box.h) / 2
    pieces = []
    for i, (p, q) in enumerate(zip(valleys, valleys[1:] + valleys[:1], strict=True)):
        middle = between(p, q, dice.uniform(0.38, 0.62))
        length = reach * (dice.uniform(0.30, 0.46) if i % 2 else dice.uniform(0.18, 0.30))
        tip = middle.plus(_outward(middle, c, box).times(length))
        pieces += [quadratic(p, _waist(p, q, tip, 0.10), tip), quadratic(tip, _waist(q, p, tip, 0.10), q)]
    return Loop(pieces)


def zigzag(box: Rect, em: float, dice: random.Random) -> Loop:
    """Sharp teeth all around, as if a wire spoke."""
    base = smooth(box, em, dice)
    count = _clamp(round(base.length / (0.95 * em)), 14, 64)
    valleys = _spread(base, count, 0.18, dice)
    height = max(0.09 * min(box.w, box.h), 0.25 * em)
    pieces = []
    for p, q in zip(valleys, valleys[1:] + valleys[:1], strict=True):
        middle = between(p, q, dice.uniform(0.35, 0.65))
        tip = middle.plus(_outward(middle, box.center, box).times(height * dice.uniform(0.8, 1.2)))
        pieces += [line(p, tip), line(tip, q)]
    return Loop(pieces)


def wavy(box: Rect, em: float, dice: random.Random) -> Loop:
    """A trembling line that swings outward of the base curve."""
    base = smooth(box, em, dice)
    count = 2 * _clamp(round(base.length / (2.9 * em)), 6, 18)
    swing = min(0.10 * min(box.w, box.h) / 2 + 0.1 * em, 0.35 * em)
    places = [
        base.place_at(base.length * (k + dice.uniform(-0.12, 0.12)) / count % base.length)
        for k in range(count)
    ]
    points = []
    for k, u in enumerate(places):
        p = base.at(u)
        out = swing * (dice.uniform(0.85, 1.2) if k % 2 else dice.uniform(0.0, 0.08))
        points.append(p.plus(_outward(p, box.center, box).times(out)))
    return Loop(_through(points))


def rectangle(box: Rect, _em: float, _dice: random.Random) -> Loop:
    """The box."""
    corners = box.corners()
    return Loop([line(p, q) for p, q in zip(corners, corners[1:] + corners[:1], strict=True)])


BODIES: dict[BalloonKind, BodyMaker] = {
    "speech": smooth,
    "whisper": smooth,
    "thought": cloud,
    "shout": burst,
    "radio": zigzag,
    "weak": wavy,
    "caption": rectangle,
}


def _clamp(n: int, low: int, high: int) -> int:
    return max(low, min(high, n))


def _spread(base: Loop, count: int, jitter: float, dice: random.Random, lift: float = 0.0) -> list[Point]:
    """Points along the curve at even distances, each off by up to `jitter` steps, moved outward by `lift`."""
    start, step = dice.random(), base.length / count
    points = []
    for k in range(count):
        u = base.place_at((k + start + dice.uniform(-jitter, jitter)) * step % base.length)
        p = base.at(u)
        points.append(p.plus(_normal(base, u).times(lift)) if lift else p)
    return points


def _normal(base: Loop, u: float) -> Point:
    p, q = base.at(u - 0.01), base.at(u + 0.01)
    length = max(p.distance(q), 1e-9)
    return Point((q.y - p.y) / length, -(q.x - p.x) / length)


def _outward(p: Point, center: Point, box: Rect) -> Point:
    """Between the curve's normal and the way from the centre: spikes fan out at the ends of a wide body."""
    x, y = (p.x - center.x) / box.w, (p.y - center.y) / box.h
    nx, ny = x / box.w + 0.4 * x / max(box.w, box.h), y / box.h + 0.4 * y / max(box.w, box.h)
    length = max((nx * nx + ny * ny) ** 0.5, 1e-12)
    return Point(nx / length, ny / length)


def _waist(p: Point, q: Point, tip: Point, inward: float) -> Point:
    """Control point of a spike's side from valley p: off the straight side toward the spike's middle line."""
    foot = between(p, q, 0.5)
    return between(between(p, tip, 0.5), between(foot, tip, 0.5), inward * 2)


def _through(points: list[Point]) -> list[Piece]:
    """A smooth closed curve through points (Catmull–Rom)."""
    n = len(points)
    pieces = []
    for i in range(n):
        before, p, q, after = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
        p1 = p.plus(q.minus(before).times(1 / 6))
        p2 = q.minus(after.minus(p).times(1 / 6))
        pieces.append(Piece(p, p1, p2, q))
    return pieces
