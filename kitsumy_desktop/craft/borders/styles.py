"""The styles of borders: one function each, in one table.

Each is made from the outline (clockwise, points), the border, a seed and the bleed box, at which nothing is
drawn. Lengths follow the pen where it decides how a line looks, else the usual at print size.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import TypeAlias

from kitsumy_desktop.comic.forms.noise import noise
from kitsumy_desktop.comic.forms.outline import Run, cleaned, is_simple, runs, simplified, turns
from kitsumy_desktop.comic.forms.patterns import Pattern, patterned, rounded, scalloped, zigzag
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds
from kitsumy_desktop.comic.path import Path, polygon_path
from kitsumy_desktop.comic.records.panel import Border, BorderStyle
from kitsumy_desktop.craft.borders.strokes import (
    Line,
    cut,
    joined,
    measured,
    resampled,
    ribbon,
    seen,
    seen_lines,
    wavering,
)
from kitsumy_desktop.craft.borders.values import Frame, Mark
from kitsumy_desktop.craft.borders.worn import worn

Style: TypeAlias = Callable[[Polygon, Border, int, Rect | None], Frame]

MOST_SHARE = 0.12
"""How deep a border may eat into a panel, as a share of its shorter side."""
SMALLER = (1.0, 0.75, 0.55, 0.4, 0.28)
"""Shares of its size at which a pattern is tried where it does not fit."""
BUSY_TURNS = 900.0
"""Degrees: an outline that turns to and fro by more in all is made simpler before a pattern is laid on it."""
STRIDE = 14.0
"""Points between corners, on the average, from which a line is drawn from corner to corner."""
INNER_GAP, INNER_WIDTH = 2.2, 0.4
"""Of a double border: where the inner line lies and how wide it is, in pens."""


def clean(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """A ruled line."""
    return _ruled(outline, border, bleed)


def none(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """The picture's edge alone."""
    return Frame(outline, polygon_path(outline))


def rough(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """A line drawn without a ruler."""
    drawn = wavering(outline, _reach(border), 26.0, seed, bleed)
    return Frame(drawn, polygon_path(drawn), (Mark(_seen(drawn, bleed), border.width),))


def sketchy(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """Two or three quick lines a side that run past the corners."""
    dice = random.Random(seed)
    drawn = wavering(outline, 0.8 * _reach(border), 42.0, seed, bleed)
    lines = [run.points for run in _strides(drawn) if seen(run, bleed)]
    for run in _strides(outline):
        if seen(run, bleed):
            lines += [_quick(run, border, dice) for _ in range(3 if dice.random() < 0.45 else 2)]
    pencil = [_pencilled(line, 0.58 * border.width) for line in lines]
    return Frame(drawn, polygon_path(drawn), (Mark(joined(pencil)),))


def double(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """A line and a thinner one inside it, filled: hairlines differ with how much is painted of them."""
    gap, half = INNER_GAP * border.width * border.amount, INNER_WIDTH * border.width / 2
    base = _calm(outline, gap)
    frame = _ruled(outline, border, bleed)
    edges = []
    for depth in (max(0.0, gap - half), gap + half):
        edge = _patterned(base, Pattern(_inset, "meet"), depth, seed, bleed)
        if not edge or not is_simple(edge) or area(edge) < 0.2 * area(outline):
            return frame
        edges.append(edge)
    outer, inner = (seen_lines(edge, bleed) for edge in edges)
    band = [_band(a, b) for a, b in zip(outer, inner, strict=False)]
    return Frame(
        frame.outline, frame.clip, (*frame.marks, Mark(joined([line for pair in band for line in pair])))
    )


def jagged(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """Uneven teeth, as for an alarm."""
    return _eaten(outline, border, seed, bleed, _teeth, 4.5 * border.amount)


def cloud(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """Round bumps, as for a dream."""
    return _eaten(outline, border, seed, bleed, _bumps, 5.5 * border.amount)


def round_corners(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """A ruled line with round corners, 4.5 % of the shorter side."""
    box = bounds(outline)
    radius = min(0.4, 0.045 * border.amount) * min(box.w, box.h)
    return _ruled(rounded(outline, radius, lambda run: seen(run, bleed)), border, bleed)


def ink(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """A brush: it swells and thins on its way and lifts at the corners."""
    drawn = wavering(outline, 0.4 * _reach(border), 60.0, seed, bleed)
    strokes = []
    for i, run in enumerate(_strides(drawn)):
        if not seen(run, bleed):
            continue
        points = _past(run, 1.1 * border.width)
        strokes.append(_brushed(points, border, seed + 613 * i))
    return Frame(drawn, polygon_path(drawn), (Mark(joined(strokes)),))


def broken(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """A ruled line with gaps: 15 % of it."""
    dice = random.Random(seed)
    share = min(0.6, 0.15 * border.amount)
    pieces = []
    for run in _strides(outline) if border.amount > 0 else ():
        if seen(run, bleed):
            pieces.append(_gaps(run, share, dice))
    if not pieces:
        return _ruled(outline, border, bleed)
    chains = _chained(pieces)
    return Frame(outline, polygon_path(outline), (Mark(joined(chains), border.width, "miter"),))


STYLES: dict[BorderStyle, Style] = {
    "clean": clean,
    "rough": rough,
    "sketchy": sketchy,
    "double": double,
    "worn": worn,
    "ink": ink,
    "jagged": jagged,
    "cloud": cloud,
    "rounded": round_corners,
    "broken": broken,
    "none": none,
}


def _seen(polygon: Polygon, bleed: Rect | None) -> Path:
    return joined(seen_lines(polygon, bleed))


def _ruled(outline: Polygon, border: Border, bleed: Rect | None) -> Frame:
    return Frame(outline, polygon_path(outline), (Mark(_seen(outline, bleed), border.width, "miter"),))


def _reach(border: Border) -> float:
    """How far a hand wavers: more with a wider pen."""
    return (0.7 + 0.35 * border.width) * border.amount


def _calm(outline: Polygon, depth: float) -> Polygon:
    """The outline without details that a pattern of that depth would trip over."""
    busy = sum(abs(turn) for turn in turns(outline)) > BUSY_TURNS
    return simplified(outline, max(0.5, 0.45 * depth)) if busy else outline


def _teeth(depth: float) -> Pattern:
    return Pattern(zigzag(max(3.0, 2.3 * depth), 0.3))


def _bumps(depth: float) -> Pattern:
    period = max(4.0, 3.6 * depth)
    return Pattern(scalloped(period), "lobe", period)


def _eaten(
    outline: Polygon,
    border: Border,
    seed: int,
    bleed: Rect | None,
    pattern: Callable[[float], Pattern],
    depth: float,
) -> Frame:
    """A pattern along the outline; smaller where the panel is too small for it, ruled where it cannot be."""
    box = bounds(outline)
    depth = min(depth, MOST_SHARE * min(box.w, box.h))
    if depth > 0:
        base = _calm(outline, depth)
        for smaller in SMALLER:
            shape = _patterned(base, pattern(depth * smaller), depth * smaller, seed, bleed)
            if shape and is_simple(shape):
                return _ruled(shape, border, bleed)
    return _ruled(outline, border, bleed)


def _patterned(base: Polygon, pattern: Pattern, depth: float, seed: int, bleed: Rect | None) -> Polygon:
    return cleaned(patterned(base, pattern, depth, seed, lambda run: seen(run, bleed)))


def _strides(outline: Polygon) -> tuple[Run, ...]:
    """What a hand draws in one go: from corner to corner, or all round where corners stand close."""
    found = runs(outline)
    return found if sum(run.length for run in found) >= STRIDE * len(found) else runs(outline, math.inf)


def _inset(length: float, depth: float, seed: int, closed: bool) -> list[tuple[float, float]]:
    """The same depth everywhere."""
    count = max(1, math.ceil(length / 3.0))
    return [(length * k / count, depth) for k in range(count if closed else count + 1)]


def _band(outer: Line, inner: Line) -> tuple[Line, ...]:
    """What lies between two lines: a ring, or a strip where they are open."""
    if outer.closed:
        return (outer, Line(inner.points[::-1], True))
    return (Line((*outer.points, *inner.points[::-1]), True),)


def _pencilled(points: Sequence[Point], width: float) -> Line:
    """A line that is pressed less at its ends."""
    length = measured(points)[0][-1]
    soft = min(0.3 * length, 7 * width)

    def half(s: float) -> float:
        return 0.5 * width * (0.45 + 0.55 * min(1.0, max(0.0, min(s, length - s)) / max(soft, 1e-6)))

    return ribbon(points, half, half)


def _quick(run: Run, border: Border, dice: random.Random) -> tuple[Point, ...]:
    """A quick line along a run, a little beside it, past both ends."""
    reach = _reach(border)
    hand = noise(dice.randrange(1 << 30))
    lean = [dice.uniform(-0.9, 0.9) * reach for _ in range(2)]
    most = min(7.0 * math.sqrt(border.amount), 0.18 * run.length)
    past = [dice.uniform(0.3, 1.0) * most for _ in range(2)]
    if run.closed:
        start = dice.uniform(0, run.length)
        total = run.length * dice.uniform(0.72, 1.04)
        count = max(8, math.ceil(total / 4))
        places = [run.at((start + total * k / count) % run.length) for k in range(count + 1)]
    else:
        count = max(3, math.ceil(run.length / 4))
        places = [run.at(run.length * k / count) for k in range(count + 1)]
    points = []
    for k, place in enumerate(places):
        t = k / count
        off = lean[0] * (1 - t) + lean[1] * t + 0.6 * reach * hand.wobble(3.2 * t * max(1.0, count / 30))
        points.append(place.moved(off))
    return tuple(points) if run.closed else _longer(points, past[0], past[1])


def _longer(points: list[Point], before: float, after: float) -> tuple[Point, ...]:
    """An open line drawn on straight at both ends."""
    a, b = points[0], points[min(2, len(points) - 1)]
    d, c = points[-1], points[-min(3, len(points))]
    first = a.plus(a.minus(b).times(before / max(a.distance(b), 1e-6)))
    last = d.plus(d.minus(c).times(after / max(d.distance(c), 1e-6)))
    return (first, *points, last)


def _past(run: Run, by: float) -> list[Point]:
    """The points of a run, some way past its ends; a closed one overlaps itself."""
    if run.closed:
        more = [p for p in run.points[1:] if p.distance(run.points[0]) < 3 * by][:3]
        return resampled([*run.points, *more], 5.0)
    return resampled(_longer(list(run.points), by, by), 5.0)


def _brushed(points: list[Point], border: Border, seed: int) -> Line:
    """A stroke that begins with a touch, swells and thins, and is lifted at its end."""
    hand = noise(seed)
    length = measured(points)[0][-1]
    swing = min(1.0, 0.6 * border.amount)
    lift = min(0.25 * length, 5 * border.width)

    def half(s: float) -> float:
        swell = 1.0 + swing * hand.wobble(s / 58.0) + 0.35 * swing * math.cos(2 * math.pi * s / length)
        ends = min(1.0, 0.35 + 0.65 * math.sqrt(max(0.0, min(s, length - s)) / lift))
        return 0.5 * border.width * max(0.45, swell) * ends * 1.15

    return ribbon(points, half, half)


def _gaps(run: Run, share: float, dice: random.Random) -> list[tuple[Point, ...]]:
    """A run in pieces; its ends are drawn, so that corners are."""
    points = run.part(0.0, run.length)
    calm = min(14.0, 0.3 * run.length)
    room = run.length - 2 * calm
    if room < 12:
        return [tuple(points)]
    count = max(1, round(run.length / 62))
    gaps = [dice.uniform(0.5, 1.5) for _ in range(count)]
    scale = share * run.length / sum(gaps)
    cell = room / count
    pieces, begun = [], 0.0
    for k, gap in enumerate(gaps):
        wide = min(gap * scale, 0.85 * cell)
        start = calm + cell * k + dice.uniform(0.05, 0.95) * (cell - wide)
        pieces.append(cut(points, begun, start))
        begun = start + wide
    return [*pieces, cut(points, begun, run.length + 1)]


def _chained(pieces: list[list[tuple[Point, ...]]]) -> list[Line]:
    """The pieces of neighbouring runs joined at the corner they share."""
    chains: list[list[Point]] = []
    for run in pieces:
        for k, piece in enumerate(run):
            meets = k == 0 and chains and chains[-1][-1].distance(piece[0]) < 1e-6
            if meets:
                chains[-1] += piece[1:]
            else:
                chains.append(list(piece))
    if len(chains) > 1 and chains[-1][-1].distance(chains[0][0]) < 1e-6:
        chains[0] = chains.pop()[:-1] + chains[0]
    return [Line(tuple(chain)) for chain in chains if len(chain) > 1]
