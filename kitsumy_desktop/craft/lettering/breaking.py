"""Line breaks by dynamic programming over a lens-shaped profile. Lengths in em."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeAlias

from kitsumy_desktop.craft.balloons.superellipse import AREA, half_width_at
from kitsumy_desktop.craft.lettering.units import Unit

Breaks: TypeAlias = tuple[int, ...]
"""Index of the unit after each line's last."""

SCALES = (0.92, 1.0, 1.1, 1.22, 1.36)
"""Widths tried for a number of lines, against the width at which the profile just holds the text."""

TOO_LONG = 9.0
"""How much worse a line is that sticks out of the profile than one that falls short."""

DANGLING, SENTENCE_END, NO_SPACE, WIDOW = 0.06, 0.008, 0.04, 0.08

WIDOW_LETTERS = 4
"""A last line of one word no longer than this is a widow."""

TIGHTNESS = 2.15
"""Balloon area by text area of good lettering: it tells how many lines to try."""

WIDEST, NARROWEST = 2.9, 0.85
"""Aspects of bodies for which line counts are tried."""


def line_counts(units: Sequence[Unit], leading: float, boxed: bool) -> range:
    """The numbers of lines worth trying, from a wide body's to a narrow one's."""
    total = sum(u.width + u.space for u in units) * leading
    area = total * (1.25 if boxed else TIGHTNESS * 4 / AREA)
    tall, low = math.sqrt(area / NARROWEST), math.sqrt(area / (WIDEST * (1.6 if boxed else 1.0)))
    forced = sum(u.word.forced for u in units)
    first = max(1, forced + 1, math.floor((low - 0.8) / leading))
    last = min(len(units), max(first, math.ceil((tall - 0.8) / leading)))
    return range(min(first, last), last + 1)


def profile(count: int, boxed: bool) -> tuple[float, ...]:
    """Relative widths of `count` lines in a body: its width at the outer edge of each line."""
    if boxed:
        return (1.0,) * count
    half = count / 2 + 0.55
    return tuple(half_width_at(abs(i + 0.5 - count / 2) + 0.5, 1.0, half) for i in range(count))


def ways(units: Sequence[Unit], leading: float, boxed: bool) -> tuple[Breaks, ...]:
    """Different good ways to break the text, for bodies from narrow to wide. Empty for no text."""
    if not units:
        return ()
    total = sum(u.width + u.space for u in units)
    found: dict[Breaks, None] = {}
    for count in line_counts(units, leading, boxed):
        shape = profile(count, boxed)
        base = total / sum(shape)
        for scale in SCALES:
            breaks = fit_lines(units, [base * scale * f for f in shape], lambda w, t: w <= 1.6 * t)
            if breaks is not None:
                found.setdefault(breaks)
    return tuple(found) or (_all_forced(units),)


def fit_lines(
    units: Sequence[Unit], targets: Sequence[float], allowed: Callable[[float, float], bool]
) -> Breaks | None:
    """The breaks into len(targets) lines nearest to the target widths; None where it cannot be done.

    `allowed(width, target)` forbids lines that are far too long; a unit alone is always allowed.
    """
    starts, ends = _positions(units)
    norm = max(max(targets), 1e-3)
    states: dict[int, tuple[float, Breaks]] = {0: (0.0, ())}
    for row, target in enumerate(targets):
        left = len(targets) - row - 1
        reached: dict[int, tuple[float, Breaks]] = {}
        for k, (cost, breaks) in states.items():
            for j in range(k + 1, len(units) + 1 - left):
                if j > k + 1 and (units[j - 1].word.forced or not allowed(ends[j - 1] - starts[k], target)):
                    break
                if left == 0 and j < len(units):
                    continue
                total = cost + _line_cost(ends[j - 1] - starts[k], target, norm) + _end_cost(units, k, j)
                if j not in reached or total < reached[j][0]:
                    reached[j] = (total, (*breaks, j))
        states = reached
    best = states.get(len(units))
    return best[1] if best is not None else None


def _positions(units: Sequence[Unit]) -> tuple[list[float], list[float]]:
    """Where each unit would begin and end if all stood on one line."""
    starts, ends, x = [], [], 0.0
    for u in units:
        starts.append(x + u.space)
        x += u.space + u.width
        ends.append(x)
    return starts, ends


def _line_cost(width: float, target: float, norm: float) -> float:
    miss = (width - target) / norm
    return miss * miss * (TOO_LONG if miss > 0 else 1.0)


def is_widow(line: Sequence[Unit]) -> bool:
    """Whether a last line is but one short word."""
    word = line[0].word
    letters = sum(c.isalnum() for c in word.text[word.start : word.end])
    return len(line) == 1 and not word.forced and letters <= WIDOW_LETTERS


def _end_cost(units: Sequence[Unit], k: int, j: int) -> float:
    """What is wrong with a line of the units k to j, its width apart."""
    if j == len(units):
        return WIDOW if k and is_widow(units[k:j]) else 0.0
    word, following = units[j - 1].word, units[j].word
    if following.forced:
        return 0.0
    cost = DANGLING if word.dangles else 0.0
    if not following.spaced:
        cost += NO_SPACE
    return cost - SENTENCE_END if word.sentence else cost


def _all_forced(units: Sequence[Unit]) -> Breaks:
    """Breaks only where they must be."""
    return (*(i for i, u in enumerate(units) if u.word.forced and i), len(units))
