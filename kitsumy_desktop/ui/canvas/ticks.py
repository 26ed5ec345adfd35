"""Where a ruler has its lines and numbers, at any zoom and in any unit. Pure arithmetic."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from kitsumy_desktop.comic.units import Unit, points_of

LEAST_LABEL_PX = 56.0
"""Numbers stand at least so far apart, in logical pixels."""
LEAST_TICK_PX = 5.0
"""Lines without a number stand at least so far apart."""
HALVINGS = 4
"""Inches are halved down to sixteenths before they are divided by ten."""


class Tick(NamedTuple):
    """One line of a ruler: where on the page (points), how long (0..1), and its number, if it has one."""

    at: float
    length: float
    label: str = ""


class Scale(NamedTuple):
    """Distance of numbered lines in the unit, and into how many parts it is divided."""

    step: float
    parts: int
    points: float
    """Points of the unit."""


def scale_for(unit: Unit, dpi: float, pixels_a_point: float) -> Scale:
    """The finest division whose numbers and lines can be told apart at this zoom."""
    points = points_of(unit, dpi)
    steps = _inches() if unit == "in" else _decimal()
    step, parts = next(s for s in steps if s[0] * points * pixels_a_point >= LEAST_LABEL_PX)
    while parts > 1 and step * points * pixels_a_point / parts < LEAST_TICK_PX:
        parts = parts // 2 if parts % 2 == 0 else 1
    return Scale(step, parts, points)


def ticks(scale: Scale, low: float, high: float) -> Iterator[Tick]:
    """The lines from `low` to `high`, in points."""
    part = scale.step / scale.parts
    first = math.floor(low / scale.points / part)
    last = math.ceil(high / scale.points / part)
    for n in range(first, last + 1):
        at = n * part * scale.points
        if n % scale.parts == 0:
            yield Tick(at, 1.0, label_of(n // scale.parts * scale.step))
        else:
            yield Tick(at, 0.55 if scale.parts % 2 == 0 and n % (scale.parts // 2) == 0 else 0.3)


def label_of(value: float) -> str:
    """A number as short as it can be."""
    return f"{value:.4f}".rstrip("0").rstrip(".") if value else "0"


def _decimal() -> Iterator[tuple[float, int]]:
    """1, 2 and 5 times powers of ten."""
    power = 0.01
    while True:
        yield power, 10
        yield 2 * power, 4
        yield 5 * power, 10
        power *= 10


def _inches() -> Iterator[tuple[float, int]]:
    """Sixteenths up to inches, then 1, 2 and 5 times powers of ten."""
    for n in range(HALVINGS, 0, -1):
        yield 1 / 2**n, 4
    for step, parts in _decimal():
        if step >= 0.999:
            yield step, 8 if step < 1.5 else parts
