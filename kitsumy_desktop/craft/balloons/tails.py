"""Tails: where they leave the body, how they bend, and the trail of a thought."""

from __future__ import annotations

import itertools
from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Point, Polygon, contains
from kitsumy_desktop.comic.path import Path, flatten
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.craft.balloons.loop import Loop, Piece, between, closed_path, line, quadratic

ROOT = 1.05
"""Width of a tail's root, in letter sizes."""

BEND = 0.30
"""How far a full bend moves the middle of a tail, as a part of its length."""

SHORTEST = 0.35
"""A tip nearer to the body than this, in letter sizes, has no tail."""


class Cut(NamedTuple):
    """A tail in place of the outline between two places, in the direction of the outline."""

    start: float
    end: float
    tip: Point
    tail: Tail


def tail_tips(balloon: Balloon, panel_shape: Polygon | None) -> tuple[Tail, ...]:
    """The tails with the tips they are drawn with: at the panel's border for a speaker who is off panel."""
    if not balloon.off_panel or panel_shape is None or len(panel_shape) < 3:
        return balloon.tails
    return tuple(
        Tail(_border_point(balloon.center, t.tip, panel_shape), t.bend, t.width) for t in balloon.tails
    )


def cut_tails(body: Loop, center: Point, tails: tuple[Tail, ...], em: float, whole: int) -> list[Cut]:
    """Where the outline opens for each tail, in its own order; tails whose tip is inside are left out.

    `whole` > 0: openings begin and end at multiples of that many pieces (the valleys of a toothed body).
    """
    hull = flatten(closed_path(body.pieces), 6)[0]
    cuts = []
    for tail in tails:
        root = body.towards(center, tail.tip)
        gap = body.at(root).distance(tail.tip)
        if contains(hull, tail.tip) or gap < SHORTEST * em:
            continue
        half = 0.5 * min(ROOT * em * tail.width, 0.16 * body.length, 0.8 * gap)
        start, end = body.moved(root, -half), body.moved(root, half)
        if whole:
            start, end = start // whole * whole, -(-end // whole) * whole % body.count
        cuts.append(Cut(start, end, tail.tip, tail))
    return _apart(sorted(cuts, key=lambda c: c.start), body.count)


def tail_pieces(body: Loop, cut: Cut, center: Point) -> list[Piece]:
    """The two sides of a tail, from one end of the opening by the tip to the other."""
    a, b, tip = body.at(cut.start), body.at(cut.end), cut.tip
    root = between(a, b, 0.5)
    control = bend_point(root, tip, cut.tail.bend)
    half = b.minus(a).times(0.5)
    slim = 0.36
    side_a, side_b = control.minus(half.times(slim)), control.plus(half.times(slim))
    return [quadratic(a, side_a, tip), quadratic(tip, side_b, b)]


def lightning_pieces(body: Loop, cut: Cut) -> list[Piece]:
    """A tail of three strokes."""
    a, b, tip = body.at(cut.start), body.at(cut.end), cut.tip
    half, way = b.minus(a).times(0.5), tip.minus(between(a, b, 0.5))
    side = Point(-way.y, way.x).times(0.10)
    knee, back = (
        between(between(a, b, 0.5), tip, 0.52).plus(side),
        between(between(a, b, 0.5), tip, 0.40).minus(side),
    )
    left = [a, knee.minus(half.times(0.55)), back.minus(half.times(0.30)), tip]
    right = [tip, back.plus(half.times(0.55)), knee.plus(half.times(0.60)), b]
    return [line(p, q) for p, q in [*itertools.pairwise(left), *itertools.pairwise(right)]]


def bend_point(root: Point, tip: Point, bend: float) -> Point:
    """Control point of the tail's middle line."""
    way = tip.minus(root)
    return between(root, tip, 0.5).plus(Point(-way.y, way.x).times(bend * BEND * 2))


def thought_trail(body: Loop, center: Point, tail: Tail, em: float) -> tuple[Path, ...]:
    """Ellipses from the cloud to the tip, each smaller than the one before."""
    hull = flatten(closed_path(body.pieces), 6)[0]
    root = body.at(body.towards(center, tail.tip))
    length = root.distance(tail.tip)
    if contains(hull, tail.tip) or length < SHORTEST * em:
        return ()
    control = bend_point(root, tail.tip, tail.bend)
    sizes = _trail_sizes(length, em * tail.width)
    gap = (length - 2 * sum(sizes)) / len(sizes)
    ellipses, at = [], 0.0
    for r in sizes:
        at += gap + r
        t = at / length
        p = between(between(root, control, t), between(control, tail.tip, t), t)
        ellipses.append(ellipse(p, r * 1.18, r * 0.9))
        at += r
    return tuple(ellipses)


def ellipse(center: Point, rx: float, ry: float) -> Path:
    """An ellipse of four cubics."""
    k, (x, y) = 0.5523, center
    right, below, left, above = Point(x + rx, y), Point(x, y + ry), Point(x - rx, y), Point(x, y - ry)
    return closed_path(
        [
            Piece(right, Point(x + rx, y + k * ry), Point(x + k * rx, y + ry), below),
            Piece(below, Point(x - k * rx, y + ry), Point(x - rx, y + k * ry), left),
            Piece(left, Point(x - rx, y - k * ry), Point(x - k * rx, y - ry), above),
            Piece(above, Point(x + k * rx, y - ry), Point(x + rx, y - k * ry), right),
        ]
    )


def _trail_sizes(length: float, em: float) -> list[float]:
    count = max(2, min(6, round(length / (1.25 * em)) + 1))
    sizes = [em * (0.52 - 0.36 * k / (count - 1)) for k in range(count)]
    room = 0.74 * length / (2 * sum(sizes))
    return [s * min(1.0, room) for s in sizes]


def _apart(cuts: list[Cut], count: int) -> list[Cut]:
    """The cuts with openings that overlap the one before narrowed to begin where it ends."""
    kept: list[Cut] = []
    for cut in cuts:
        if kept and kept[-1].end > kept[-1].start and cut.start < kept[-1].end:
            middle = (kept[-1].end + cut.start) / 2
            kept[-1] = kept[-1]._replace(end=middle)
            cut = cut._replace(start=middle)
        kept.append(cut)
    return kept


def _border_point(center: Point, tip: Point, shape: Polygon) -> Point:
    """Where the way from the balloon through the tip leaves the panel."""
    best, found = -1.0, tip
    way = tip.minus(center)
    for i, p in enumerate(shape):
        q = shape[(i + 1) % len(shape)]
        edge = q.minus(p)
        det = way.x * -edge.y + edge.x * way.y
        if abs(det) < 1e-9:
            continue
        to = p.minus(center)
        t = (to.x * -edge.y + edge.x * to.y) / det
        s = (way.x * to.y - way.y * to.x) / det
        if t > 0 and -1e-9 <= s <= 1 + 1e-9 and t > best:
            best, found = t, Point(center.x + way.x * t, center.y + way.y * t)
    return found
