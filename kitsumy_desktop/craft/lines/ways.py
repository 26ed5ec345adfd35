"""Speed lines (parallel) and stream lines (along arcs), cut where an ellipse keeps a figure free.

Straight lines: craft.md §4.1, parallel(φ, gap, disarray, length L·(1 − .5U), taper, keep-out with feather).
Stream lines are arcs about one pole, which is what offset curves of a circle are: their distances stay the
same all along.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from kitsumy_desktop.comic.geometry import Point, Polygon, bounds, rotation
from kitsumy_desktop.comic.records.lines import Lines, Taper
from kitsumy_desktop.craft.dice import Dice
from kitsumy_desktop.craft.lines.arc import Arcs
from kitsumy_desktop.craft.lines.rays import BEYOND, UNEVEN_WIDTH
from kitsumy_desktop.craft.lines.spread import places
from kitsumy_desktop.craft.lines.streak import PROFILES, Outlines, Rib, width_at

PLACE, BUNDLED, BEGIN, LENGTH, WIDTH, CUT, ALONG = 1, 2, 3, 4, 5, 6, 7
"""Channels of the dice."""
LATE = 0.6
"""Share of its way by which a line begins late at most, at full jitter."""
SHORTER = 1.4
"""craft.md's L·(1 − .5U) at the usual jitter of .35."""
ENTERING = 0.08
"""Share of a line over which it swells where it begins, so that none begins bluntly inside the shape."""
SOFT = 0.4
"""Share of a piece over which it thins toward what is kept free."""
STEP = 0.5
"""Radians between two places where an arc's width is set; cubics lie between them."""

Span: TypeAlias = tuple[float, float]
Profile: TypeAlias = tuple[tuple[float, float], ...]

ALONG_PROFILES: dict[Taper, Profile] = {
    **PROFILES,
    "end": ((0.0, 0.0), (ENTERING, 1.0), (1.0, 0.0)),
    "start": ((0.0, 0.0), (1.0 - ENTERING, 1.0), (1.0, 0.0)),
}


class Piece(NamedTuple):
    """A part of a line: from, to, and whether its ends thin toward what is kept free."""

    a: float
    b: float
    soft_first: bool
    soft_last: bool


def way_lines(lines: Lines, shape: Polygon, grow: float) -> Outlines:
    """Speed or stream lines through `shape`, each `grow` points wider on every side than the ink."""
    drawn = Outlines()
    dice = Dice(lines.seed)
    back = rotation(-lines.angle)
    corners = tuple(back.apply(p.minus(lines.center)) for p in shape)
    arcs = _arcs(lines, corners)
    low, high = arcs.aside(corners) if arcs else (min(p.y for p in corners), max(p.y for p in corners))
    turn = rotation(lines.angle)
    for k, spot in enumerate(places(lines.count, lines.bundle, lines.disarray, dice, PLACE)):
        aside = low + spot * (high - low)
        span = arcs.in_view(aside) if arcs else _chord(corners, aside)
        if span is None:
            continue
        half = lines.thickness / 2 * (1 + UNEVEN_WIDTH * dice.around(WIDTH, k))
        whole = _stretch(lines, span, dice, k)
        for piece in _pieces(lines, arcs, aside, whole, 1 + lines.jitter * dice.at(CUT, k) ** 2):
            marks = list(_widths(lines.taper, piece, whole, arcs))
            ribs = []
            for along, share in marks:
                p, n = arcs.at(along, aside) if arcs else (Point(along, aside), Point(0.0, 1.0))
                q, m = turn.apply(p), turn.apply(n)
                ribs.append(Rib(q.x + lines.center.x, q.y + lines.center.y, m.x, m.y, half * share))
            turns = [arcs.angle(b - a) for (a, _), (b, _) in pairwise(marks)] if arcs else []
            drawn.add(ribs, grow, turns)
    return drawn


def _arcs(lines: Lines, corners: Polygon) -> Arcs | None:
    """What bends the lines; None for straight ones."""
    if lines.kind != "stream" or abs(lines.bend) < 1e-3:
        return None
    free = max(lines.rx, lines.ry) * (1 + lines.jitter)
    return Arcs(lines.bend, max(p.length() for p in corners), bounds(corners), free)


def _chord(corners: Polygon, aside: float) -> Span | None:
    """Where the straight line at `aside` first enters and last leaves the shape, and a little more."""
    cuts: list[float] = []
    for i, q in enumerate(corners):
        p = corners[i - 1]
        if (p.y > aside) != (q.y > aside):
            cuts.append(p.x + (aside - p.y) * (q.x - p.x) / (q.y - p.y))
    if len(cuts) < 2:
        return None
    more = (max(cuts) - min(cuts)) * (BEYOND - 1)
    return min(cuts) - more, max(cuts) + more


def _stretch(lines: Lines, span: Span, dice: Dice, k: int) -> Span:
    """The part of its way that line `k` is drawn on: from the end where it is thick."""
    whole = span[1] - span[0]
    length = whole * lines.length * max(0.1, 1 - SHORTER * lines.jitter * dice.at(LENGTH, k))
    late = (LATE * lines.jitter * dice.at(BEGIN, k) ** 2 - ENTERING) * whole
    if lines.taper == "end":
        return span[0] + late, min(span[1], span[0] + late + length)
    if lines.taper == "start":
        return max(span[0], span[1] - late - length), span[1] - late
    begin = span[0] + (whole - length) * dice.at(ALONG, k)
    return begin, begin + length


def _pieces(lines: Lines, arcs: Arcs | None, aside: float, whole: Span, wider: float) -> Iterator[Piece]:
    """The line without what lies in the ellipse, which every line keeps off a little differently."""
    a, b = whole
    rx, ry = lines.rx * wider, lines.ry * wider
    free = None
    if rx > 0 and ry > 0:
        free = arcs.free(aside, rx, ry) if arcs else _free(aside, rx, ry)
    if free is None or free[0] >= b or free[1] <= a:
        yield Piece(a, b, False, False)
        return
    if free[0] > a:
        yield Piece(a, free[0], False, True)
    if free[1] < b:
        yield Piece(free[1], b, True, False)


def _free(aside: float, rx: float, ry: float) -> Span | None:
    """Where a straight line runs through the ellipse."""
    if abs(aside) >= ry:
        return None
    half = rx * math.sqrt(1 - (aside / ry) ** 2)
    return -half, half


def _widths(taper: Taper, piece: Piece, whole: Span, arcs: Arcs | None) -> Iterator[Span]:
    """(Place along, share of the full width) wherever the width takes another course, and often enough."""
    a, b, soft_first, soft_last = piece
    profile = ALONG_PROFILES[taper]
    long = whole[1] - whole[0]
    steps = max(1, math.ceil(arcs.angle(b - a) / STEP)) if arcs else 1
    marks = {i / steps for i in range(steps + 1)}
    marks |= ({SOFT} if soft_first else set()) | ({1 - SOFT} if soft_last else set())
    marks |= {t for m, _ in profile if 0 < (t := (whole[0] + m * long - a) / (b - a)) < 1}
    for t in sorted(marks):
        along = a + t * (b - a)
        share = width_at(profile, (along - whole[0]) / long)
        share *= min(1.0, t / SOFT) if soft_first else 1.0
        share *= min(1.0, (1 - t) / SOFT) if soft_last else 1.0
        yield along, share
