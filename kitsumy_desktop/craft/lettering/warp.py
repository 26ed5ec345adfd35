"""Bending drawn letters: waves, bulges, perspective, a free envelope, and a baseline along a curve.

All in em about the middle of the text. A map is applied to the points of the outline after its pieces have
been cut short, so that straight strokes bend as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from kitsumy_desktop.comic.geometry import Affine, Point, Rect, rotation, translation
from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.comic.records.sfx import Warp

Floats: TypeAlias = NDArray[np.float64]
Map: TypeAlias = Callable[[Floats, Floats], tuple[Floats, Floats]]
"""u, v in half widths and half heights about the middle (−1..1 inside the box), to where they go."""

PIECE = 0.16
"""Longest piece of an outline that is bent as one cubic, em."""
MOST_PIECES = 12
"""Of one segment of an outline."""
ENVELOPE = tuple(
    Point(x, y)
    for x, y in (
        (-1, -1),
        (-1 / 3, -1),
        (1 / 3, -1),
        (1, -1),
        (1, -1 / 3),
        (1, 1 / 3),
        (1, 1),
        (1 / 3, 1),
        (-1 / 3, 1),
        (-1, 1),
        (-1, 1 / 3),
        (-1, -1 / 3),
    )
)
"""Where the points of an envelope rest: clockwise from the top left, two between neighbouring corners. Each
side is a cubic Bézier through its corners; the inside is the Coons patch of the four (S. A. Coons, 1967)."""
STRONGEST = 0.6
"""Denominator's reach of a perspective of 1: the far side shrinks to 1 / 1.6, the near grows 2.5 times."""
SPLINE_STEPS = 24
"""Straight pieces between two points of a baseline."""


def warped(path: Path, box: Rect, warp: Warp) -> Path:
    """The outline bent inside `box`; the same path for a warp that bends nothing."""
    there = _map_of(warp)
    if there is None or not path.ops or box.w <= 0 or box.h <= 0:
        return path
    ops, points = _short_pieces(path)
    u = (points[:, 0] - box.center.x) / (box.w / 2)
    v = (points[:, 1] - box.center.y) / (box.h / 2)
    x, y = there(u, v)
    out = np.empty(2 * len(points))
    out[0::2] = box.center.x + x * (box.w / 2)
    out[1::2] = box.center.y + y * (box.h / 2)
    return Path(ops, tuple(out.tolist()))


def bends(warp: Warp) -> bool:
    """Whether a warp maps the outline (a path only places letters)."""
    return _map_of(warp) is not None


def _map_of(warp: Warp) -> Map | None:
    if warp.kind == "envelope":
        return envelope_map(warp.points) if len(warp.points) == len(ENVELOPE) else None
    maps = {"wave": _wave, "bulge": _bulge, "perspective": _perspective}
    make = maps.get(warp.kind)
    if make is None or (warp.amount == 0.0 and warp.across == 0.0):
        return None
    return make(warp.amount, warp.across)


def _wave(amount: float, across: float) -> Map:
    def there(u: Floats, v: Floats) -> tuple[Floats, Floats]:
        return u + 0.35 * across * np.sin(math.pi * v), v + amount * np.sin(math.pi * u)

    return there


def _bulge(amount: float, across: float) -> Map:
    def there(u: Floats, v: Floats) -> tuple[Floats, Floats]:
        tall = 1.0 + amount * (1.0 - u * u)
        wide = 1.0 + across * (1.0 - v * v)
        return u * np.maximum(wide, 0.05), v * np.maximum(tall, 0.05)

    return there


def _perspective(amount: float, across: float) -> Map:
    """A plane seen from one side (`amount`) or from below or above (`across`)."""

    def there(u: Floats, v: Floats) -> tuple[Floats, Floats]:
        depth = np.maximum(1.0 - STRONGEST * (amount * u + across * v), 0.15)
        middle = 0.5 * (1 / max(1 - STRONGEST * amount, 0.15) - 1 / max(1 + STRONGEST * amount, 0.15))
        drop = 0.5 * (1 / max(1 - STRONGEST * across, 0.15) - 1 / max(1 + STRONGEST * across, 0.15))
        return u / depth - middle, v / depth - drop

    return there


def envelope_map(points: Sequence[Point]) -> Map:
    """The Coons patch of four cubic sides; `points` in the order of ENVELOPE."""
    p = [np.array(q, dtype=np.float64) for q in points]
    top, right = (p[0], p[1], p[2], p[3]), (p[3], p[4], p[5], p[6])
    bottom, left = (p[9], p[8], p[7], p[6]), (p[0], p[11], p[10], p[9])

    def there(u: Floats, v: Floats) -> tuple[Floats, Floats]:
        s, t = (u + 1) / 2, (v + 1) / 2
        # Letters that hang over the box (accents, descenders) go on as the nearest side does.
        across, down = np.clip(s, 0, 1), np.clip(t, 0, 1)
        out = []
        for axis in (0, 1):
            ruled = (1 - t) * _bezier(top, across, axis) + t * _bezier(bottom, across, axis)
            ruled += (1 - s) * _bezier(left, down, axis) + s * _bezier(right, down, axis)
            corners = (1 - s) * ((1 - t) * p[0][axis] + t * p[9][axis])
            corners += s * ((1 - t) * p[3][axis] + t * p[6][axis])
            out.append(ruled - corners)
        return out[0], out[1]

    return there


def _bezier(c: tuple[Floats, Floats, Floats, Floats], t: Floats, axis: int) -> Floats:
    w = 1 - t
    made: Floats = (
        w * w * w * c[0][axis]
        + 3 * w * w * t * c[1][axis]
        + 3 * w * t * t * c[2][axis]
        + t * t * t * c[3][axis]
    )
    return made


def _short_pieces(path: Path) -> tuple[str, Floats]:
    """The outline as cubics no longer than a piece: operators, and all points in a row."""
    ops: list[str] = []
    points: list[tuple[float, float]] = []
    start = here = (0.0, 0.0)
    for op, c in path.segments():
        if op == "M":
            start = here = (c[0], c[1])
            ops.append("M")
            points.append(here)
        elif op == "Z":
            if math.dist(here, start) > 1e-9:
                _add(ops, points, here, _straight(here, start))
            ops.append("Z")
            here = start
        else:
            cubic = ((c[0], c[1]), (c[2], c[3]), (c[4], c[5])) if op == "C" else _straight(here, (c[0], c[1]))
            _add(ops, points, here, cubic)
            here = cubic[2]
    return "".join(ops), np.array(points, dtype=np.float64)


Place: TypeAlias = tuple[float, float]
Cubic: TypeAlias = tuple[Place, Place, Place]


def _straight(a: Place, b: Place) -> Cubic:
    dx, dy = (b[0] - a[0]) / 3, (b[1] - a[1]) / 3
    return (a[0] + dx, a[1] + dy), (b[0] - dx, b[1] - dy), b


def _add(ops: list[str], points: list[Place], here: Place, cubic: Cubic) -> None:
    """A cubic in equal shares of its parameter, each a cubic (blossoming: Farin, Curves and Surfaces, §3)."""
    length = math.dist(here, cubic[0]) + math.dist(cubic[0], cubic[1]) + math.dist(cubic[1], cubic[2])
    n = min(MOST_PIECES, max(1, math.ceil(length / PIECE)))
    if n == 1:
        ops.append("C")
        points.extend(cubic)
        return
    xs, ys = zip(here, *cubic, strict=True)
    for k in range(n):
        a, b = k / n, (k + 1) / n
        ops.append("C")
        points.append((_blossom(xs, a, a, b), _blossom(ys, a, a, b)))
        points.append((_blossom(xs, a, b, b), _blossom(ys, a, b, b)))
        points.append((_blossom(xs, b, b, b), _blossom(ys, b, b, b)))


def _blossom(c: tuple[float, ...], r: float, s: float, t: float) -> float:
    a, b, d = c[0] + (c[1] - c[0]) * r, c[1] + (c[2] - c[1]) * r, c[2] + (c[3] - c[2]) * r
    e, f = a + (b - a) * s, b + (d - b) * s
    return e + (f - e) * t


class Baseline:
    """A smooth curve through points (a uniform Catmull–Rom spline), walked by length from its middle."""

    def __init__(self, points: Sequence[Point]) -> None:
        """At least two points, in em."""
        self._line = _spline(points)
        self._far = [0.0]
        for a, b in pairwise(self._line):
            self._far.append(self._far[-1] + a.distance(b))
        self.length = self._far[-1]

    def place(self, along: float, drop: float) -> Affine:
        """The map of a letter whose middle is `along` em from the curve's middle, `drop` below the curve."""
        at = along + self.length / 2
        i = max(0, min(len(self._line) - 2, _before(self._far, at)))
        a, b = self._line[i], self._line[i + 1]
        angle = math.atan2(b.y - a.y, b.x - a.x)
        share = (at - self._far[i]) / max(self._far[i + 1] - self._far[i], 1e-9)
        x, y = a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share
        return translation(0.0, drop).then(rotation(math.degrees(angle))).then(translation(x, y))


def _before(far: list[float], at: float) -> int:
    low, high = 0, len(far) - 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if far[middle] <= at else (low, middle)
    return low


def _spline(points: Sequence[Point]) -> list[Point]:
    line = [points[0]]
    for i in range(len(points) - 1):
        a, b = points[i], points[i + 1]
        p = points[i - 1] if i else a.plus(a.minus(b))
        q = points[i + 2] if i + 2 < len(points) else b.plus(b.minus(a))
        for k in range(1, SPLINE_STEPS + 1):
            t = k / SPLINE_STEPS
            line.append(Point(_rom(p.x, a.x, b.x, q.x, t), _rom(p.y, a.y, b.y, q.y, t)))
    return line


def _rom(p: float, a: float, b: float, q: float, t: float) -> float:
    """Catmull and Rom, 1974: through a and b, with the slopes of their neighbours."""
    return 0.5 * (2 * a + (b - p) * t + (2 * p - 5 * a + 4 * b - q) * t * t + (3 * a - p - 3 * b + q) * t**3)
