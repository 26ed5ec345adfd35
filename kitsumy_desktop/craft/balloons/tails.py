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

BEND = 0.22
"""How far a full bend moves the middle of a tail, as a part of its length."""

SHORTEST = 0.35
"""A tip nearer to the body than this, in letter sizes, has no tail."""

BOLT = ((0.1, 0.42), (1.15, 0.37), (-0.2, 0.56), (-1.3, 0.61))
"""Corners of a bolt's jog, two on either side: across in half widths, along in lengths."""

TRIES = 6
"""A tail that would run into the body is bent half as much, this often; then it is straight."""


class Cut(NamedTuple):
    """A tail in place of the outline between two places, in the direction of the outline."""

    start: float
    end: float
    tip: Point
    bend: float


def tail_tips(balloon: Balloon, panel_shape: Polygon | None) -> tuple[Tail, ...]:
    """The tails with the tips they are drawn with: at the panel's border for a speaker who is off panel."""
    if not balloon.off_panel or panel_shape is None or len(panel_shape) < 3:
        return balloon.tails
    return tuple(
        Tail(border_point(balloon.center, t.tip, panel_shape), t.bend, t.width) for t in balloon.tails
    )


def cut_tails(body: Loop, center: Point, tails: Sequence[Tail], em: float, tooth: int) -> list[Cut]:
    """Where the outline opens for each tail, in its own order; tails whose tip is inside are left out.

    `tooth` > 0: the body has teeth of that many pieces, and a tail takes the place of one.
    """
    hull = flatten(closed_path(body.pieces), 8)[0]
    drawn = [t for t in tails if not contains(hull, t.tip)]
    roots = [body.towards(center, _aim(body, center, t)) for t in drawn]
    gaps = [body.at(root).distance(t.tip) for root, t in zip(roots, drawn, strict=True)]
    kept = [i for i, gap in enumerate(gaps) if gap >= SHORTEST * em]
    kept.sort(key=lambda i: roots[i])
    openings = (
        _teeth(body, [roots[i] for i in kept], tooth)
        if tooth
        else _spans(body, [roots[i] for i in kept], [_half(body, drawn[i], gaps[i], em) for i in kept])
    )
    cuts = [
        Cut(a, b, drawn[i].tip, max(-1.0, min(1.0, drawn[i].bend)))
        for i, (a, b) in zip(kept, openings, strict=True)
    ]
    return [_clear(body, cut, hull) for cut in cuts]


def tail_pieces(body: Loop, cut: Cut) -> list[Piece]:
    """The two sides of a tail, from one end of the opening by the tip to the other."""
    a, b, tip = body.at(cut.start), body.at(cut.end), cut.tip
    control = bend_point(between(a, b, 0.5), tip, cut.bend)
    half = b.minus(a).times(0.5 * SLIM)
    return [quadratic(a, control.minus(half), tip), quadratic(tip, control.plus(half), b)]


def lightning_pieces(body: Loop, cut: Cut) -> list[Piece]:
    """A tail like a bolt: two slanting strokes with a jog between them, mirrored for a bend below 0."""
    a, b, tip = body.at(cut.start), body.at(cut.end), cut.tip
    root = between(a, b, 0.5)
    way, half = tip.minus(root), a.minus(b).times(0.5)
    across = half.times(max(1.0, 0.06 * way.length() / max(half.length(), 1e-9)))
    side = [root.plus(way.times(y)).plus(across.times(x)) for x, y in BOLT]
    other = [root.plus(way.times(y)).plus(across.times(-x)) for x, y in reversed(BOLT)]
    first, last = side[:2], side[2:]
    if cut.bend < 0:
        first, last = other[:2], other[2:]
    corners = [a, *first, tip, *last, b]
    return [line(p, q) for p, q in pairwise(corners)]


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


def _aim(body: Loop, center: Point, tail: Tail) -> Point:
    """What the tail's beginning points at: a bent tail sets out toward its bend."""
    root = body.at(body.towards(center, tail.tip))
    return between(tail.tip, bend_point(root, tail.tip, max(-1.0, min(1.0, tail.bend))), 0.5)


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


def _clear(body: Loop, cut: Cut, hull: Sequence[Point]) -> Cut:
    """The cut with as much of its bend as keeps the tail's sides off the body."""
    for _ in range(TRIES):
        sides = tail_pieces(body, cut)
        if not any(contains(hull, side.at(t)) for side in sides for t in (0.15, 0.3, 0.5, 0.7, 0.85)):
            return cut
        cut = cut._replace(bend=cut.bend / 2)
    return cut._replace(bend=0.0)
