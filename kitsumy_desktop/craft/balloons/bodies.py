"""Bodies of balloons: the base curve of a box, and what each kind makes of it, never inside that curve."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import lru_cache

from kitsumy_desktop.comic.geometry import Point, Rect, segment_distance
from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.craft.balloons.base import base_curve, through
from kitsumy_desktop.craft.balloons.loop import Loop, arc, between, line, quadratic

HOLLOW = 0.26
"""How far the sides of a burst's spikes are drawn in."""

SAG = 0.9
"""How much of a chord's distance from the base curve its ends make good by moving outward."""

KEPT = 128
"""Bodies remembered: most of a page stays as it is while one of them is dragged."""

BodyMaker = Callable[[Loop, Rect, float, random.Random], Loop]
"""(base curve, its box, letter size in points, the balloon's own dice) → outline."""


@lru_cache(KEPT)
def body_loop(balloon: Balloon, em: float) -> Loop:
    """The body of a balloon without its tails, in page points; `em`: letter size in points."""
    dice = random.Random(derived_seed("balloon", balloon.id))
    return BODIES[balloon.kind](base_curve(balloon), balloon.box, em, dice)


def smooth(base: Loop, _box: Rect, _em: float, _dice: random.Random) -> Loop:
    """The base curve itself."""
    return base


def cloud(base: Loop, box: Rect, em: float, dice: random.Random) -> Loop:
    """Round bumps of slightly different size between points of the base curve."""
    count = _clamp(round(base.length / min(2.2 * em, 0.62 * min(box.w, box.h))), 8, 24)
    points = _spread(base, count, 0.16, dice)
    pieces = []
    for p, q in zip(points, points[1:] + points[:1], strict=True):
        pieces.append(arc(p, q, p.distance(q) * dice.uniform(0.30, 0.36)))
    return Loop(pieces)


def burst(base: Loop, box: Rect, em: float, dice: random.Random) -> Loop:
    """Long and short spikes in turn, with sides that curve inward."""
    count = _clamp(round(base.length / (1.75 * em)) // 2 * 2, 14, 28)
    valleys = _spread(base, count, 0.20, dice, lift=0.05 * min(box.w, box.h))
    c, reach = box.center, min(box.w, box.h) / 2
    pieces = []
    for i, (p, q) in enumerate(zip(valleys, valleys[1:] + valleys[:1], strict=True)):
        middle = between(p, q, dice.uniform(0.36, 0.64))
        length = reach * (dice.uniform(0.30, 0.40) if i % 2 else dice.uniform(0.16, 0.25))
        tip = middle.plus(_outward(middle, c, box).times(length))
        pieces += [quadratic(p, _waist(p, q, tip), tip), quadratic(tip, _waist(q, p, tip), q)]
    return Loop(pieces)


def zigzag(base: Loop, box: Rect, em: float, dice: random.Random) -> Loop:
    """Sharp teeth all around, as if a wire spoke."""
    count = _clamp(round(base.length / (1.05 * em)), 14, 64)
    valleys = _spread(base, count, 0.18, dice, lift=0.05 * em)
    height = max(0.07 * min(box.w, box.h), 0.25 * em)
    pieces = []
    for p, q in zip(valleys, valleys[1:] + valleys[:1], strict=True):
        middle = between(p, q, dice.uniform(0.35, 0.65))
        tip = middle.plus(_outward(middle, box.center, box).times(height * dice.uniform(0.8, 1.2)))
        pieces += [line(p, tip), line(tip, q)]
    return Loop(pieces)


def wavy(base: Loop, box: Rect, em: float, dice: random.Random) -> Loop:
    """A trembling line that swings outward of the base curve."""
    count = 2 * _clamp(round(base.length / (1.7 * em)), 8, 30)
    swing = min(0.05 * min(box.w, box.h), 0.26 * em) + 0.05 * em
    points = []
    for k, p in enumerate(_spread(base, count, 0.16, dice)):
        out = swing * (dice.uniform(0.75, 1.1) if k % 2 else dice.uniform(0.04, 0.14))
        points.append(p.plus(_outward(p, box.center, box).times(out)))
    return Loop(through(points))


BODIES: dict[BalloonKind, BodyMaker] = {
    "speech": smooth,
    "whisper": smooth,
    "thought": cloud,
    "shout": burst,
    "radio": zigzag,
    "weak": wavy,
    "caption": smooth,
}


def _clamp(n: int, low: int, high: int) -> int:
    return max(low, min(high, n))


def _spread(base: Loop, count: int, jitter: float, dice: random.Random, lift: float = 0.0) -> list[Point]:
    """Points along the curve at even distances, each off by up to `jitter` steps, moved outward by `lift`.

    Where the curve is tight they move further out, so that the chord from one to the next stays around it.
    """
    start, step = dice.random(), base.length / count
    places = [(k + start + dice.uniform(-jitter, jitter)) * step for k in range(count)]
    us = [base.place_at(s) for s in places]
    points = [base.at(u) for u in us]
    sags = []
    for k in range(count):
        ahead = places[(k + 1) % count] + (base.length if k + 1 == count else 0.0)
        crown = base.at(base.place_at((places[k] + ahead) / 2))
        sags.append(segment_distance(crown, points[k], points[(k + 1) % count]))
    out = [lift + SAG * max(sags[k - 1], sags[k]) for k in range(count)]
    return [p.plus(_normal(base, u).times(d)) for p, u, d in zip(points, us, out, strict=True)]


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


def _waist(p: Point, q: Point, tip: Point) -> Point:
    """Control point of a spike's side from valley p: from the straight side toward the spike's middle."""
    return between(between(p, tip, 0.5), between(p, q, 0.5), HOLLOW)
