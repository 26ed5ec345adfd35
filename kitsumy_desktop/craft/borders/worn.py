"""A worn border: dry ink on old paper, with chipped sides, bare patches and specks."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from kitsumy_desktop.comic.forms.noise import Noise, noise
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.comic.records.panel import Border
from kitsumy_desktop.craft.borders.strokes import Line, joined, measured, resampled, ribbon, seen_lines
from kitsumy_desktop.craft.borders.values import Frame, Mark

STEP = 2.0
"""Points between two places at which the ink is looked at."""
BARE = 0.16
"""Less ink than this leaves the paper bare."""
GRAIN = 0.55
"""How many bare places keep a speck."""


class _Ink:
    """How well the ink holds along a line, and how its two sides are chipped."""

    def __init__(self, border: Border, seed: int) -> None:
        self._pen = border.width
        self._wear = 0.62 * border.amount
        self._chips = 0.32 * min(1.5, border.amount)
        self._dry, self._left, self._right = noise(seed), noise(seed + 1), noise(seed + 2)

    def at(self, s: float) -> float:
        """How much ink there is: 1 is plenty."""
        dryness = 1 + 0.75 * self._dry.at(s / 34.0) + 0.55 * self._dry.at(s / 9.0 + 60.3)
        return 1.15 - 0.9 * self._wear * dryness

    def ribbon(self, points: Sequence[Point], start: float) -> Line:
        """The line along `points`, which begin `start` points from the line's own begin."""
        return ribbon(points, self._side(self._left, 2.6, start), self._side(self._right, 2.9, start))

    def _side(self, chips: Noise, length: float, start: float) -> Callable[[float], float]:
        def half(s: float) -> float:
            held = min(1.0, max(0.22, self.at(start + s)))
            return 0.5 * self._pen * held * (1 + self._chips * chips.at((start + s) / length))

        return half


def worn(outline: Polygon, border: Border, seed: int, bleed: Rect | None) -> Frame:
    """Dry ink on old paper: chipped sides, bare patches, specks."""
    dice = random.Random(seed)
    pieces: list[Line] = []
    for k, line in enumerate(seen_lines(outline, bleed)):
        points = (*line.points, line.points[0]) if line.closed else line.points
        pieces += _dried(points, _Ink(border, seed + 389 * k), border.width, dice)
    return Frame(outline, polygon_path(outline), (Mark(joined(pieces)),))


def _dried(points: Sequence[Point], ink: _Ink, pen: float, dice: random.Random) -> list[Line]:
    """The pieces of a line where the ink held, and specks where it hardly did."""
    dense = resampled(points, STEP)
    pieces: list[Line] = []
    piece: list[Point] = []
    begun = 0.0
    for p, s in zip(dense, measured(dense)[0], strict=True):
        if ink.at(s) > BARE:
            begun = begun if piece else s
            piece.append(p)
            continue
        if len(piece) > 1:
            pieces.append(ink.ribbon(piece, begun))
        piece = []
        if dice.random() < GRAIN:
            pieces.append(_speck(p, pen, dice))
    if len(piece) > 1:
        pieces.append(ink.ribbon(piece, begun))
    return pieces


def _speck(at: Point, pen: float, dice: random.Random) -> Line:
    """A grain of ink somewhere across the line."""
    size = pen * dice.uniform(0.1, 0.3)
    x, y = at.x + pen * dice.uniform(-0.5, 0.5), at.y + pen * dice.uniform(-0.5, 0.5)
    turn = dice.random()
    ring = [(size * dice.uniform(0.6, 1.2), (turn + k / 6) * math.tau) for k in range(6)]
    return Line(tuple(Point(x + r * math.cos(a), y + r * math.sin(a)) for r, a in ring), True)
