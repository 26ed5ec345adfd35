"""Outlines of free panels: cut by a line, joined across a gutter, judged. Curved edges stay curved.

A line is a point on it and a unit normal; distances along the normal are positive on its side.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from kitsumy_desktop.comic.bends import (
    FLAT,
    MOST_BEND,
    arc_point,
    bend_at,
    edges,
    flat_outline,
    outward,
    part_of_bend,
)
from kitsumy_desktop.comic.geometry import Point, Polygon, area, beyond, bounds, contains, signed_area

SAME = 1e-6
"""Points nearer to each other than this, in points, are one."""
TOUCHING = 1e-9
"""What lies so near to a line counts as on its positive side."""
SEARCH_STEPS = 24
"""Parts of an arc in which one crossing each is looked for."""
COARSE = 12
"""Straight pieces of a curved edge where only crossings of edges matter."""
STRAIGHT_ON = 0.02
"""A corner that turns by less than this (sine) is none."""


Side: TypeAlias = Callable[[Point], float]
"""How far a point lies on the positive side of a line."""


class Outline(NamedTuple):
    """A polygon in page points and how far each of its edges is bent, positive outward."""

    corners: Polygon
    bends: tuple[float, ...] = ()

    @property
    def flat(self) -> Polygon:
        """Curves as straight pieces."""
        return flat_outline(self.corners, self.bends)


class Piece(NamedTuple):
    """A part of an edge on one side of a line; `bend` positive to the left of the way."""

    start: Point
    end: Point
    bend: float


def outline_of(corners: Sequence[Point], bends: Sequence[float]) -> Outline:
    """An outline; no bends are given where all edges are straight."""
    kept = tuple(max(-MOST_BEND, min(MOST_BEND, bend_at(bends, i))) for i in range(len(corners)))
    return Outline(tuple(corners), kept if any(abs(b) >= FLAT for b in kept) else ())


def clipped(outline: Outline, origin: Point, normal: Point) -> tuple[Outline, ...]:
    """The parts of an outline where (p − origin)·normal ≥ 0; several where it is hollow there.

    Nothing where the line only touches corners in a way that parts nothing.
    """

    def side(p: Point) -> float:
        away = beyond(p, origin, normal)
        return away if abs(away) > TOUCHING else TOUCHING

    chains = _chains(outline, side)
    if chains is None:
        return (outline,) if side(outline.corners[0]) > 0 else ()
    along = Point(-normal.y, normal.x)
    ends = sorted(
        (p.x * along.x + p.y * along.y, kind, n)
        for n, chain in enumerate(chains)
        for kind, p in (("in", chain[0].start), ("out", chain[-1].end))
    )
    follows: dict[int, int] = {}
    for one, other in zip(ends[::2], ends[1::2], strict=False):
        if {one[1], other[1]} != {"in", "out"}:
            return ()
        leaves, enters = (one, other) if one[1] == "out" else (other, one)
        follows[leaves[2]] = enters[2]
    return tuple(_rings(chains, follows, outward(outline.corners)))


def _chains(outline: Outline, side: Side) -> list[list[Piece]] | None:
    """Runs of pieces on the positive side, each from where the outline enters to where it leaves; None
    where it crosses the line nowhere."""
    pieces: list[tuple[Piece, bool]] = []
    for p, q, bend in edges(*outline):
        ts = [0.0, *_crossings(p, q, bend, side), 1.0]
        inside = side(p) > 0
        for t0, t1 in pairwise(ts):
            start, end = arc_point(p, q, bend, t0), arc_point(p, q, bend, t1)
            pieces.append((Piece(start, end, part_of_bend(bend, t1 - t0)), inside))
            inside = not inside
    begin = next((i for i, (_, inside) in enumerate(pieces) if inside and not pieces[i - 1][1]), None)
    if begin is None:
        return None
    chains: list[list[Piece]] = []
    was = False
    for piece, inside in (*pieces[begin:], *pieces[:begin]):
        if inside and not was:
            chains.append([])
        if inside:
            chains[-1].append(piece)
        was = inside
    return chains


def _crossings(p: Point, q: Point, bend: float, side: Side) -> list[float]:
    """Where an edge changes sides, as shares of its turn."""
    if abs(bend) < FLAT:
        a, b = side(p), side(q)
        return [a / (a - b)] if (a > 0) != (b > 0) else []
    found = []
    for k in range(SEARCH_STEPS):
        low, high = k / SEARCH_STEPS, (k + 1) / SEARCH_STEPS
        first = side(arc_point(p, q, bend, low)) > 0
        if first == (side(arc_point(p, q, bend, high)) > 0):
            continue
        for _ in range(40):
            middle = (low + high) / 2
            if (side(arc_point(p, q, bend, middle)) > 0) == first:
                low = middle
            else:
                high = middle
        found.append((low + high) / 2)
    return found


def _rings(chains: list[list[Piece]], follows: dict[int, int], facing: float) -> list[Outline]:
    """Chains linked along the line into closed outlines."""
    rings = []
    left = set(range(len(chains)))
    while left:
        start = now = min(left)
        pieces: list[Piece] = []
        while now in left:
            left.discard(now)
            pieces += chains[now]
            now = follows.get(now, start)
            pieces.append(Piece(pieces[-1].end, chains[now][0].start, 0.0))
        kept = [piece for piece in pieces if piece.start.distance(piece.end) > SAME]
        if len(kept) > 2 or any(abs(piece.bend) >= FLAT for piece in kept):
            rings.append(_closed(kept, facing))
    return [ring for ring in rings if area(ring.flat) > SAME]


def _closed(pieces: list[Piece], facing: float) -> Outline:
    """An outline of three corners at least: where curves leave two, one more stands on a curve."""
    while len(pieces) < 3:
        widest = max(range(len(pieces)), key=lambda i: abs(pieces[i].bend))
        p, q, bend = pieces[widest]
        middle, half = arc_point(p, q, bend, 0.5), part_of_bend(bend, 0.5)
        pieces[widest : widest + 1] = [Piece(p, middle, half), Piece(middle, q, half)]
    return outline_of([p.start for p in pieces], [facing * p.bend for p in pieces])


def crosses_itself(outline: Outline) -> bool:
    """Whether two edges that are no neighbours meet, or a corner folds back onto its own edge."""
    flat = flat_outline(outline.corners, outline.bends, COARSE)
    n = len(flat)
    boxes = [bounds((flat[i], flat[(i + 1) % n])).grown(SAME) for i in range(n)]
    for i in range(n):
        a, b, c = flat[i], flat[(i + 1) % n], flat[(i + 2) % n]
        if abs(_cross(a, b, c)) <= SAME and (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) < 0:
            return True
        for j in range(i + 2, n - (i == 0)):
            if boxes[i].intersection(boxes[j]) and _meet(a, b, flat[j], flat[(j + 1) % n]):
                return True
    return False


def _cross(a: Point, b: Point, c: Point) -> float:
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    ab = _cross(a, b, c), _cross(a, b, d)
    cd = _cross(c, d, a), _cross(c, d, b)
    if max(map(abs, (*ab, *cd))) <= SAME:
        return True
    return ab[0] * ab[1] <= 0 and cd[0] * cd[1] <= 0


def joined(a: Outline, b: Outline, reach: float) -> Outline | None:
    """Two outlines as one: the larger where it holds the other, else across the two edges that face each
    other at most `reach` points apart. None where they do neither, or the result would cross itself."""
    a, b = _clockwise(a), _clockwise(b)
    for whole, part in ((a, b), (b, a)):
        if all(contains(whole.flat, p) for p in part.flat):
            return whole
    pairs = (
        (gap, i, j)
        for i in range(len(a.corners))
        for j in range(len(b.corners))
        if (gap := _facing(a, i, b, j, reach)) is not None
    )
    for _, i, j in sorted(pairs):
        found = _spliced(a, i, b, j)
        if not crosses_itself(found) and area(found.flat) >= area(a.flat) + area(b.flat) - SAME:
            return found
    return None


def _clockwise(outline: Outline) -> Outline:
    if signed_area(outline.corners) >= 0:
        return outline
    corners = outline.corners[::-1]
    n = len(corners)
    return outline_of(corners, [bend_at(outline.bends, (n - 2 - i) % n) for i in range(n)])


def _facing(a: Outline, i: int, b: Outline, j: int, reach: float) -> float | None:
    """How far apart two edges are that run against each other side by side; None for others."""
    p, q = a.corners[i], a.corners[(i + 1) % len(a.corners)]
    r, s = b.corners[j], b.corners[(j + 1) % len(b.corners)]
    length, other = p.distance(q), r.distance(s)
    if min(length, other) < SAME:
        return None
    ux, uy = (q.x - p.x) / length, (q.y - p.y) / length
    if (s.x - r.x) / other * ux + (s.y - r.y) / other * uy > -math.cos(math.radians(15)):
        return None
    along = sorted((c.x - p.x) * ux + (c.y - p.y) * uy for c in (r, s))
    if min(along[1], length) - max(along[0], 0.0) < 0.3 * min(length, other):
        return None
    outside = [(c.x - p.x) * uy - (c.y - p.y) * ux for c in (r, s)]
    gap = sum(outside) / 2
    return gap if -reach / 2 <= gap <= reach else None


def _spliced(a: Outline, i: int, b: Outline, j: int) -> Outline:
    """All edges of both but the two that face each other, which two new ones replace."""
    n, m = len(a.corners), len(b.corners)
    corners = [a.corners[(i + 1 + k) % n] for k in range(n)] + [b.corners[(j + 1 + k) % m] for k in range(m)]
    bends = [bend_at(a.bends, (i + 1 + k) % n) for k in range(n - 1)] + [0.0]
    bends += [bend_at(b.bends, (j + 1 + k) % m) for k in range(m - 1)] + [0.0]
    return _smoothed(corners, bends)


def _smoothed(corners: list[Point], bends: list[float]) -> Outline:
    """Without corners at which two straight edges run on."""
    at = 0
    while at < len(corners) and len(corners) > 3:
        a, b, c = corners[at - 1], corners[at], corners[(at + 1) % len(corners)]
        size = max(a.distance(b) * b.distance(c), SAME)
        on = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) >= 0
        straight = abs(_cross(a, b, c)) <= STRAIGHT_ON * size and on
        if straight and abs(bends[at - 1]) < FLAT and abs(bends[at]) < FLAT:
            del corners[at], bends[at]
            at = max(0, at - 1)
        else:
            at += 1
    return outline_of(corners, bends)
