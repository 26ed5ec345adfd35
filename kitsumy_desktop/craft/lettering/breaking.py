"""Line breaks by dynamic programming over a lens-shaped profile. Lengths in em."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from kitsumy_desktop.craft.balloons.superellipse import AREA, half_width_at
from kitsumy_desktop.craft.lettering.units import Unit
from kitsumy_desktop.craft.lettering.words import Word

Breaks: TypeAlias = tuple[int, ...]
"""Index of the unit after each line's last."""

SCALES = (0.92, 1.0, 1.1, 1.22, 1.36)
"""Widths tried for a number of lines, against the width at which the profile just holds the text."""

TOO_LONG = 9.0
"""How much worse a line is that sticks out of the profile than one that falls short."""

DANGLING, SENTENCE_END, NO_SPACE, WIDOW = 0.06, 0.008, 0.04, 0.08

WIDOW_LETTERS = 4
"""A last line of one word no longer than this is a widow."""

STRETCH, SHRINK = 1.6, 0.3
"""Lines beyond these multiples of their target width are not looked at."""

FEW_LINES = 8
"""Up to so many lines every width is tried; of taller blocks every other."""

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
    ruler = measured(units)
    total = sum(u.width + u.space for u in units)
    found: dict[Breaks, None] = {}
    for count in line_counts(units, leading, boxed):
        shape = profile(count, boxed)
        base = total / sum(shape)
        for scale in SCALES if count <= FEW_LINES else SCALES[::2]:
            breaks = fit_lines(ruler, [base * scale * f for f in shape], STRETCH)
            if breaks is not None:
                found.setdefault(breaks)
    return tuple(found) or (_all_forced(units),)


class Ruler(NamedTuple):
    """Units measured for breaking; index j of `ending` and `forced` is the break before unit j."""

    starts: list[float]
    ends: list[float]
    """Where each unit would begin and end if all stood on one line."""
    ending: list[float]
    """What is wrong with a break."""
    forced: list[bool]
    widow: bool
    """The last unit would be a widow if it stood alone."""


def measured(units: Sequence[Unit]) -> Ruler:
    """The ruler of some units."""
    starts, ends, x = [], [], 0.0
    for u in units:
        starts.append(x + u.space)
        x += u.space + u.width
        ends.append(x)
    ending = [0.0] + [_break_cost(a.word, b.word) for a, b in pairwise(units)] + [0.0]
    forced = [u.word.forced for u in units] + [False]
    return Ruler(starts, ends, ending, forced, is_widow(units[-1:]))


def fit_lines(ruler: Ruler, targets: Sequence[float], stretch: float) -> Breaks | None:
    """The breaks into len(targets) lines nearest to the target widths; None where it cannot be done.

    No line may be wider than `stretch` times its target, a unit alone apart.
    """
    starts, ends, ending, forced, widow = ruler
    count, last = len(starts), len(targets) - 1
    scale = max(max(targets), 1e-3) ** -2
    states: dict[int, tuple[float, Breaks]] = {0: (0.0, ())}
    for row, target in enumerate(targets):
        reached: dict[int, tuple[float, Breaks]] = {}
        limit, least = target * stretch, target * SHRINK
        for k, (cost, breaks) in states.items():
            for j in range(k + 1, count + 1 - (last - row)):
                miss = ends[j - 1] - starts[k]
                if j > k + 1 and (forced[j - 1] or miss > limit):
                    break
                if (row == last) != (j == count) or (miss < least and j < count and not forced[j]):
                    continue
                miss -= target
                total = cost + ending[j] + miss * miss * scale * (TOO_LONG if miss > 0 else 1.0)
                if j == count and widow and j == k + 1:
                    total += WIDOW
                if j not in reached or total < reached[j][0]:
                    reached[j] = (total, (*breaks, j))
        states = reached
    best = states.get(count)
    return best[1] if best is not None else None


def is_widow(line: Sequence[Unit]) -> bool:
    """Whether a last line is but one short word."""
    word = line[0].word
    letters = sum(c.isalnum() for c in word.text[word.start : word.end])
    return len(line) == 1 and not word.forced and letters <= WIDOW_LETTERS


def _break_cost(word: Word, following: Word) -> float:
    if following.forced:
        return 0.0
    cost = DANGLING if word.dangles else 0.0
    if not following.spaced:
        cost += NO_SPACE
    return cost - SENTENCE_END if word.sentence else cost


def _all_forced(units: Sequence[Unit]) -> Breaks:
    """Breaks only where they must be."""
    return (*(i for i, u in enumerate(units) if u.word.forced and i), len(units))
