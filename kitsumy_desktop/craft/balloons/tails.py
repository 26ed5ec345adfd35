"""Tails: where they leave the body and how they bend."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Point, Polygon, contains
from kitsumy_desktop.comic.path import flatten
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.craft.balloons.loop import Loop, Piece, between, closed_path, line, quadratic

ROOT = 1.2
"""Width of a tail's root, in letter sizes."""

SLIM = 0.42
"""Width of a tail half way, as a part of the root's: the sides are a little hollow."""

SPINE = 0.5
"""How far a tail's root moves along a long body toward its tip: 0 points at the middle, 1 leaves upright."""

BEND = 0.22
"""How far a full bend moves the middle of a tail, as a part of its length."""

SHORTEST = 0.35
"""A tip nearer to the body than this, in letter sizes, has no tail."""

BOLT = ((0.1, 0.42), (1.15, 0.37), (-0.2, 0.56), (-1.3, 0.61))
"""Corners of a bolt's jog, two on either side: across in half widths, along in lengths."""

PROBES = 8
"""Points per side at which a tail is tested against the body."""

TRIES = 5
"""A tail that would run into the body is bent half as much, this often; then it is straight."""


class Cut(NamedTuple):
    """A tail in place of the outline between two places, in the direction of the outline."""

    start: float
    end: float
    pieces: tuple[Piece, ...]
    """From the outline at `start` by the tip back to the outline at `end`."""


def tail_tips(balloon: Balloon, panel_shape: Polygon | None) -> tuple[Tail, ...]:
    """The tails with the tips they are drawn with: at the panel's border for a speaker who is off panel."""
    if not balloon.off_panel or panel_shape is None or len(panel_shape) < 3:
        return balloon.tails
    return tuple(
        Tail(border_point(balloon.center, t.tip, panel_shape), t.bend, t.width) for t in balloon.tails
    )


def cut_tails(
    body: Loop, center: Point, tails: Sequence[Tail], em: float, tooth: int = 0, bolts: bool = False
) -> list[Cut]:
    """Where the outline opens for each tail, in its own order; tails whose tip is inside are left out.

    `tooth` > 0: the body has teeth of that many pieces, and a tail takes the place of one. `bolts`: the
    tails are strokes of lightning.
    """
    hull = flatten(closed_path(body.pieces), 8)[0]
    drawn = [t for t in tails if not contains(hull, t.tip)]
    roots = [_root(body, center, t) for t in drawn]
    gaps = [body.at(root).distance(t.tip) for root, t in zip(roots, drawn, strict=True)]
    kept = [i for i, gap in enumerate(gaps) if gap >= SHORTEST * em]
    kept.sort(key=lambda i: roots[i])
    at = [roots[i] for i in kept]
    if tooth:
        spans = _teeth(body, at, tooth)
    else:
        spans = _spans(body, at, [_half(body, drawn[i], gaps[i], em) for i in kept])
    wider = tooth if len(kept) == 1 else 0
    return [
        _clear(body, start, end, drawn[i], wider, bolts) for i, (start, end) in zip(kept, spans, strict=True)
    ]


def tail_pieces(a: Point, b: Point, tip: Point, bend: float) -> tuple[Piece, ...]:
    """The two sides of a tail, from a by the tip to b."""
    root = between(a, b, 0.5)
    way, chord = tip.minus(root), b.minus(a)
    across = Point(-way.y, way.x).times(0.5 * SLIM * chord.length() / max(way.length(), 1e-9))
    control = bend_point(root, tip, bend)
    return (quadratic(a, control.minus(across), tip), quadratic(tip, control.plus(across), b))


def bolt_pieces(a: Point, b: Point, tip: Point, bend: float) -> tuple[Piece, ...]:
    """A tail like a bolt: two slanting strokes with a jog between them, mirrored for a bend below 0."""
    root = between(a, b, 0.5)
    way = tip.minus(root)
    width = max(a.distance(b) / 2, 0.06 * way.length())
    across = Point(way.y, -way.x).times(width / max(way.length(), 1e-9))
    right = [root.plus(way.times(y)).plus(across.times(x)) for x, y in BOLT]
    left = [root.plus(way.times(y)).plus(across.times(-x)) for x, y in reversed(BOLT)]
    corners = right if bend >= 0 else left
    return tuple(line(p, q) for p, q in pairwise([a, *corners[:2], tip, *corners[2:], b]))


def bend_point(root: Point, tip: Point, bend: float) -> Point:
    """Control point of the tail's middle line."""
    way = tip.minus(root)
    return between(root, tip, 0.5).plus(Point(-way.y, way.x).times(bend * BEND * 2))


def border_point(center: Point, tip: Point, shape: Polygon) -> Point:
    """Where the way from `center` through `tip` last crosses the border of `shape`; `tip` if nowhere."""
    best, found = 0.0, tip
    way = tip.minus(center)
    for i, p in enumerate(shape):
        q = shape[(i + 1) % len(shape)]
        edge, to = q.minus(p), p.minus(center)
        det = edge.x * way.y - edge.y * way.x
        if abs(det) < 1e-9:
            continue
        t = (edge.x * to.y - edge.y * to.x) / det
        s = (way.x * to.y - way.y * to.x) / det
        if t > best and -1e-9 <= s <= 1 + 1e-9:
            best, found = t, center.plus(way.times(t))
    return found


def _root(body: Loop, center: Point, tail: Tail) -> float:
    """Where a tail leaves the body: on the way to its tip from a place between the body's middle and the
    point of its long axis that is nearest to the tip; a bent tail sets out toward its bend.
    """
    box = closed_path(body.pieces).bounds()
    spine_x, spine_y = max(0.0, box.w - box.h) / 2, max(0.0, box.h - box.w) / 2
    to = tail.tip.minus(center)
    origin = Point(
        center.x + SPINE * max(-spine_x, min(spine_x, to.x)),
        center.y + SPINE * max(-spine_y, min(spine_y, to.y)),
    )
    straight = body.at(body.towards(origin, tail.tip))
    aim = between(tail.tip, bend_point(straight, tail.tip, max(-1.0, min(1.0, tail.bend))), 0.5)
    return body.towards(origin, aim)


def _half(body: Loop, tail: Tail, gap: float, em: float) -> float:
    """Half the length of the opening: short tails are thin."""
    return 0.5 * min(ROOT * em * max(tail.width, 0.1), 0.14 * body.length, 0.7 * gap)


def _spans(body: Loop, roots: list[float], halves: list[float]) -> list[tuple[float, float]]:
    """Openings about the roots, pushed apart where they would overlap."""
    count, whole = len(roots), body.length
    at = [body.length_at(u) for u in roots]
    halves = [min(h, 0.4 * whole / max(1, count)) for h in halves]
    for _ in range(count):
        for i in range(count if count > 1 else 0):
            j = (i + 1) % count
            gap = (at[j] - at[i]) % whole
            lack = halves[i] + halves[j] + 0.002 * whole - gap
            if lack > 0:
                at[i], at[j] = at[i] - lack / 2, at[j] + lack / 2
    return [(body.place_at(s - h), body.place_at(s + h)) for s, h in zip(at, halves, strict=True)]


def _teeth(body: Loop, roots: list[float], tooth: int) -> list[tuple[float, float]]:
    """Each root's tooth, the next free one where it is taken."""
    count, taken = body.count // tooth, list[int]()
    for u in roots:
        n = int(u) // tooth % count
        while n in taken and len(taken) < count:
            n = (n + 1) % count
        taken.append(n)
    return [(float(n * tooth), float((n + 1) % count * tooth)) for n in sorted(taken)]


def _clear(body: Loop, start: float, end: float, tail: Tail, wider: int, bolts: bool) -> Cut:
    """The tail with as much of its bend as keeps its sides off the body and off each other.

    `wider` > 0: neighbouring teeth of that many pieces may go where they are in the way.
    """
    for extra in (0, wider, 2 * wider) if wider else (0,):
        first, last = (start - extra) % body.count, (end + extra) % body.count
        rest = tuple(flatten(closed_path(body.between(last, first)), 8)[0])
        a, b = body.at(first), body.at(last)
        bend = max(-1.0, min(1.0, tail.bend))
        shapes = [bolt_pieces(a, b, tail.tip, bend)] if bolts else []
        shapes += [tail_pieces(a, b, tail.tip, bend / 2**k) for k in range(TRIES)]
        for pieces in shapes:
            if _is_clear(pieces, rest):
                return Cut(first, last, pieces)
    a, b = body.at(start), body.at(end)
    return Cut(start, end, (line(a, tail.tip), line(tail.tip, b)))


def _is_clear(pieces: Sequence[Piece], hull: Polygon) -> bool:
    """Whether a tail's sides stay out of the body and do not cross each other."""
    lines = [[piece.at(k / PROBES) for k in range(PROBES + 1)] for piece in pieces]
    chain = [p for i, points in enumerate(lines) for p in points[(i > 0) :]]
    if any(contains(hull, p) for p in chain[1:-1]):
        return False
    sides = [_boxed(a, b) for a, b in pairwise(chain)]
    xs, ys = [p.x for p in chain], [p.y for p in chain]
    around = Boxed(min(xs), max(xs), min(ys), max(ys), chain[0], chain[-1])
    near = [edge for edge in (_boxed(a, b) for a, b in pairwise(hull)) if _touch(around, edge)]
    if any(_meet(side, edge) for side in sides for edge in near):
        return False
    return not any(_meet(side, other) for i, side in enumerate(sides) for other in sides[i + 2 :])


class Boxed(NamedTuple):
    """A segment from a to b and its box."""

    left: float
    right: float
    top: float
    bottom: float
    a: Point
    b: Point


def _boxed(a: Point, b: Point) -> Boxed:
    (x0, y0), (x1, y1) = a, b
    left, right = (x0, x1) if x0 < x1 else (x1, x0)
    top, bottom = (y0, y1) if y0 < y1 else (y1, y0)
    return Boxed(left, right, top, bottom, a, b)


def _touch(one: Boxed, other: Boxed) -> bool:
    return not (other[1] < one[0] or other[0] > one[1] or other[3] < one[2] or other[2] > one[3])


def _meet(one: Boxed, other: Boxed) -> bool:
    """Whether two segments cross; most are told apart by their boxes."""
    return _touch(one, other) and _cross(one.a, one.b, other.a, other.b)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the segments a–b and c–d cross."""
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, p: Point) -> float:
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
