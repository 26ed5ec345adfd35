"""A way of breaking a text judged: its rows, the smallest body around them, and its flaws. Lengths in em."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kitsumy_desktop.craft.balloons.superellipse import AREA, P
from kitsumy_desktop.craft.lettering.breaking import Breaks, is_widow
from kitsumy_desktop.craft.lettering.room import Room
from kitsumy_desktop.craft.lettering.units import Unit

NOT_UNIMODAL, DANGLING, SHORT_LAST, NO_SPACE, WIDOW = 0.10, 0.20, 0.15, 0.06, 0.24
RISE = 0.03
"""The block stands this part of its height above the middle: the eye's middle is above the ruler's."""
HIGHEST_RISE = 0.10
"""At most this many em, or tall blocks would touch the top."""


class Row(NamedTuple):
    """A line about the middle of the body: from `left` to `right`, capitals' `top` to `baseline`."""

    left: float
    right: float
    top: float
    baseline: float


class Setting(NamedTuple):
    """Broken text in place."""

    breaks: Breaks
    rows: tuple[Row, ...]
    flaws: float
    area: float
    """Of the text: line widths times line distance."""
    corners: tuple[tuple[float, float], ...]
    """Padded line corners (|x|, |y|), raised to the power P for a curved body."""
    boxed: bool

    def reach(self, a: float, b: float) -> float:
        """How far out the padded corners lie in a body of half axes a, b: 1 when they just touch it."""
        return _reach(self.corners, a, b, self.boxed)

    def least_reach(self, room: Room, a: float, b: float) -> float:
        """The same with the least padding that may be."""
        return _reach(_corners(self.rows, room.least_x, room.least_y, self.boxed), a, b, self.boxed)

    def cost(self, aspect: float) -> float:
        """How good it is in the smallest body of that aspect, lower is better."""
        return self.cost_at(aspect, self.reach(aspect, 1.0))

    def cost_at(self, aspect: float, half: float) -> float:
        """The same where its reach in a body of that aspect is known."""
        area = aspect * half * half * (4.0 if self.boxed else AREA)
        return math.log(area / self.area) + self.flaws


def set_rows(units: Sequence[Unit], breaks: Breaks, leading: float, cap: float, room: Room) -> Setting:
    """The rows of a way of breaking; `cap` is the capital height in em."""
    lines = [units[i:j] for i, j in zip((0, *breaks[:-1]), breaks, strict=True)]
    rows = _place(lines, leading, cap, room.boxed)
    widths = [r.right - r.left for r in rows]
    area = max(sum(widths) * leading, 1e-6)
    corners = _corners(rows, room.pad_x, room.pad_y, room.boxed)
    return Setting(breaks, rows, _flaws(lines, widths, room.boxed), area, corners, room.boxed)


def line_width(line: Sequence[Unit]) -> float:
    """Width of units on one line, the space before the first left out."""
    return sum(u.width + u.space for u in line) - line[0].space


def _place(lines: Sequence[Sequence[Unit]], leading: float, cap: float, boxed: bool) -> tuple[Row, ...]:
    scales = [max(u.scale for u in line) for line in lines]
    baselines = [0.0]
    for scale in scales[1:]:
        baselines.append(baselines[-1] + leading * scale)
    top = -cap * scales[0]
    height = baselines[-1] - top
    up = -top - height / 2 - min(RISE * height, HIGHEST_RISE)
    block = max(line_width(line) for line in lines)
    rows = []
    for line, scale, y in zip(lines, scales, baselines, strict=True):
        width = line_width(line)
        left = -block / 2 if boxed else _centred(line, width)
        rows.append(Row(left, left + width, y + up - cap * scale, y + up))
    return tuple(rows)


def _centred(line: Sequence[Unit], width: float) -> float:
    """Left end of a centred line whose outer punctuation hangs out."""
    left, right = line[0].hang_left, line[-1].hang_right
    return -left - (width - left - right) / 2


def _corners(rows: Sequence[Row], pad_x: float, pad_y: float, boxed: bool) -> tuple[tuple[float, float], ...]:
    outer = [(max(-r.left, r.right) + pad_x, max(-r.top, r.baseline) + pad_y) for r in rows]
    if boxed:
        return ((max(x for x, _ in outer), max(y for _, y in outer)),)
    return tuple((x**P, y**P) for x, y in outer)


def _reach(corners: Sequence[tuple[float, float]], a: float, b: float, boxed: bool) -> float:
    if boxed:
        return max(max(x / a, y / b) for x, y in corners)
    pa, pb = a**-P, b**-P
    return float(max([x * pa + y * pb for x, y in corners]) ** (1 / P))


def _flaws(lines: Sequence[Sequence[Unit]], widths: Sequence[float], boxed: bool) -> float:
    flaws = 0.0
    for line, following in pairwise(lines):
        if following[0].word.forced:
            continue
        flaws += DANGLING * line[-1].word.dangles
        flaws += NO_SPACE * (not following[0].word.spaced)
    if not boxed:
        flaws += NOT_UNIMODAL * _waists(widths)
    if len(lines) > 1 and is_widow(lines[-1]):
        flaws += WIDOW
    elif len(lines) > 1 and widths[-1] < 0.3 * max(widths):
        flaws += SHORT_LAST
    return flaws


def _waists(widths: Sequence[float]) -> int:
    """How often the block gets wider again after it got narrower."""
    falling, waists = False, 0
    for a, b in pairwise(widths):
        if b < a:
            falling = True
        elif b > a and falling:
            waists, falling = waists + 1, False
    return waists
