"""A closed outline as cubic pieces that can be measured and cut open. Points, y down, clockwise on screen."""

from __future__ import annotations

import itertools
import math
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Point, Rect, signed_area
from kitsumy_desktop.comic.path import Path, PathBuilder

SAMPLES = 8
"""Per piece, for lengths and directions."""
SAMPLED = 1024
"""Pieces whose samples are remembered: most of an outline stays while a part of it is dragged."""
WEIGHTS = tuple(
    ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3)
    for t in (k / SAMPLES for k in range(SAMPLES))
)
"""Bernstein's polynomials at the samples."""


class Piece(NamedTuple):
    """A cubic from `p0` to `p3`, or a straight line between them."""

    p0: Point
    p1: Point
    p2: Point
    p3: Point
    straight: bool = False

    def at(self, t: float) -> Point:
        """The point at t in 0..1."""
        u = 1 - t
        w0, w1, w2, w3 = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        return Point(
            w0 * self.p0.x + w1 * self.p1.x + w2 * self.p2.x + w3 * self.p3.x,
            w0 * self.p0.y + w1 * self.p1.y + w2 * self.p2.y + w3 * self.p3.y,
        )

    def part(self, t0: float, t1: float) -> Piece:
        """The piece between two parameters (de Casteljau)."""
        if self.straight:
            return line(self.at(t0), self.at(t1))
        _, right = self._split(t0)
        left, _ = right._split((t1 - t0) / (1 - t0) if t0 < 1 else 0.0)
        return left

    def _split(self, t: float) -> tuple[Piece, Piece]:
        a, b, c = between(self.p0, self.p1, t), between(self.p1, self.p2, t), between(self.p2, self.p3, t)
        d, e = between(a, b, t), between(b, c, t)
        f = between(d, e, t)
        return Piece(self.p0, a, d, f), Piece(f, e, c, self.p3)


def between(a: Point, b: Point, t: float) -> Point:
    """The point at `t` of the way from a to b."""
    return Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)


def line(a: Point, b: Point) -> Piece:
    """A straight piece."""
    return Piece(a, between(a, b, 1 / 3), between(a, b, 2 / 3), b, True)


def quadratic(a: Point, control: Point, b: Point) -> Piece:
    """A quadratic curve as a cubic piece."""
    return Piece(a, between(a, control, 2 / 3), between(b, control, 2 / 3), b)


class Edge(NamedTuple):
    """A straight edge from p to q with its box, and the part of the outline it stands for."""

    left: float
    right: float
    top: float
    bottom: float
    p: Point
    q: Point
    start: float
    """The place of p."""
    span: float
    """How far on the place of q is."""


class Loop:
    """A closed string of pieces. A place on it is a number u: piece floor(u), parameter the rest."""

    SAMPLES = SAMPLES

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = tuple(pieces)

    @cached_property
    def samples(self) -> list[Point]:
        """Points along the outline, `SAMPLES` a piece, the first repeated at the end."""
        points = [point for piece in self.pieces for point in _sampled(piece)]
        points.append(points[0])
        return points

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        """The outline as straight edges between samples; a straight piece is one."""
        points, found = self.samples, []
        for i, piece in enumerate(self.pieces):
            first = i * SAMPLES
            if piece.straight:
                found.append(_edge(points[first], points[first + SAMPLES], float(i), 1.0))
            else:
                found += [
                    _edge(points[k], points[k + 1], k / SAMPLES, 1 / SAMPLES)
                    for k in range(first, first + SAMPLES)
                ]
        return tuple(found)

    @cached_property
    def box(self) -> Rect:
        """The rectangle around the samples."""
        xs, ys = [p[0] for p in self.samples], [p[1] for p in self.samples]
        x, y = min(xs), min(ys)
        return Rect(x, y, max(xs) - x, max(ys) - y)

    @cached_property
    def area(self) -> float:
        """Area within the samples; negative for a loop that runs the other way round."""
        return signed_area(self.samples)

    @property
    def count(self) -> int:
        """Number of pieces; u runs from 0 to this."""
        return len(self.pieces)

    def at(self, u: float) -> Point:
        """The point at u, any turn."""
        u %= self.count
        i = min(int(u), self.count - 1)
        return self.pieces[i].at(u - i)

    @cached_property
    def _lengths(self) -> array[float]:
        """Length so far at every sample."""
        lengths, total = array("d", (0.0,)), 0.0
        for p, q in itertools.pairwise(self.samples):
            total += p.distance(q)
            lengths.append(total)
        return lengths

    @property
    def length(self) -> float:
        """Length of the whole outline."""
        return self._lengths[-1]

    def length_at(self, u: float) -> float:
        """How far the place u is from the start, along the outline."""
        lengths = self._lengths
        u %= self.count
        k = min(int(u * SAMPLES), len(lengths) - 2)
        return lengths[k] + (lengths[k + 1] - lengths[k]) * (u * SAMPLES - k)

    def place_at(self, length: float) -> float:
        """The place that far from the start, along the outline, any number of turns."""
        lengths = self._lengths
        length %= self.length
        k = min(max(bisect_right(lengths, length) - 1, 0), len(lengths) - 2)
        step = lengths[k + 1] - lengths[k]
        return (k + ((length - lengths[k]) / step if step > 0 else 0.0)) / SAMPLES

    def towards(self, origin: Point, target: Point) -> float:
        """The place where the way from `origin` (inside) to `target` last leaves the outline."""
        dx, dy = target.x - origin.x, target.y - origin.y
        turned = [(x - origin.x, y - origin.y) for x, y in self.samples]
        sides = [dx * y - dy * x for x, y in turned]
        best, place = -1.0, 0.0
        for k, (side_p, side_q) in enumerate(itertools.pairwise(sides)):
            if (side_p > 0) == (side_q > 0):
                continue
            (px, py), (qx, qy) = turned[k], turned[k + 1]
            t = side_p / (side_p - side_q)
            along = (px + (qx - px) * t) * dx + (py + (qy - py) * t) * dy
            if along > best:
                best, place = along, (k + t) / SAMPLES
        return place

    def between(self, u0: float, u1: float) -> list[Piece]:
        """The pieces from u0 forward to u1, across the start if need be."""
        if u1 <= u0:
            u1 += self.count
        pieces = []
        i = int(u0)
        while i < u1:
            t0, t1 = max(0.0, u0 - i), min(1.0, u1 - i)
            if t1 - t0 > 1e-9:
                piece = self.pieces[i % self.count]
                pieces.append(piece if t0 <= 0 and t1 >= 1 else piece.part(t0, t1))
            i += 1
        return pieces


def _edge(p: Point, q: Point, start: float, span: float) -> Edge:
    (x0, y0), (x1, y1) = p, q
    left, right = (x0, x1) if x0 < x1 else (x1, x0)
    top, bottom = (y0, y1) if y0 < y1 else (y1, y0)
    return Edge(left, right, top, bottom, p, q, start, span)


@lru_cache(SAMPLED)
def _sampled(piece: Piece) -> tuple[Point, ...]:
    """The samples of a piece, its end left out."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3), _ = piece
    return tuple(
        Point(w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3, w0 * y0 + w1 * y1 + w2 * y2 + w3 * y3)
        for w0, w1, w2, w3 in WEIGHTS
    )


def closed_path(pieces: Iterable[Piece]) -> Path:
    """Pieces end to end as one closed outline."""
    builder, started = PathBuilder(), False
    for p in pieces:
        if not started:
            builder.move(p.p0.x, p.p0.y)
            started = True
        if p.straight:
            builder.line(p.p3.x, p.p3.y)
        else:
            builder.cubic(p.p1.x, p.p1.y, p.p2.x, p.p2.y, p.p3.x, p.p3.y)
    return builder.close().path() if started else Path()


def arc(a: Point, b: Point, sagitta: float) -> Piece:
    """A circle's arc from a to b that bulges `sagitta` outward of a clockwise loop."""
    chord = max(a.distance(b), 1e-9)
    half = 2 * math.atan(2 * sagitta / chord)
    radius = chord / (2 * math.sin(half)) if half > 1e-9 else 0.0
    handle = 4 / 3 * math.tan(half / 2) * radius if half > 1e-9 else chord / 3
    dx, dy = (b.x - a.x) / chord, (b.y - a.y) / chord
    cos, sin = math.cos(half), math.sin(half)
    out = Point(dx * cos + dy * sin, dy * cos - dx * sin)
    back = Point(-dx * cos + dy * sin, -dy * cos - dx * sin)
    return Piece(a, a.plus(out.times(handle)), b.plus(back.times(handle)), b)
