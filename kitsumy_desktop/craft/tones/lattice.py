"""The grid of a screen on a grid of pixels: cells snapped so that the pattern repeats in whole pixels.

craft.md §4.2: a cell of whole pixels leaves a third of the unevenness of one that is off, so n cells
together are made a vector of whole pixels: (7, 7) is a 60 lpi screen at 45° and 600 dpi with n = 1. What
repeats every (a, b) and (−b, a) pixels repeats in a box of (a² + b²)/gcd(a, b) pixels both ways.
"""

from __future__ import annotations

import math
from functools import lru_cache

import msgspec

CLOSE = 0.02
"""How far the snapped cell may be off the one asked for, as a share of it, when there is a choice."""
PLATE_DPI = 600
"""craft.md §4.2: tones are made for 600 dpi and one bit."""
MOST_CELLS = 96
"""Cells tried together."""


class Lattice(msgspec.Struct, frozen=True):
    """`cells` cells in a row make the vector (a, b), in pixels."""

    a: int
    b: int
    cells: int

    @property
    def period(self) -> int:
        """Pixels after which everything repeats, across and down."""
        return (self.a * self.a + self.b * self.b) // math.gcd(self.a, self.b)

    @property
    def cell(self) -> float:
        """Pixels from one line of the screen to the next."""
        return math.hypot(self.a, self.b) / self.cells


@lru_cache(maxsize=256)
def screen_lattice(lpi: float, angle: float, scale: float, largest: int) -> Lattice:
    """The lattice of a screen at `scale` pixels a point that repeats within `largest` pixels.

    It is snapped at the plates' resolution first and follows that at any other: the same screen then stands
    at nearly the same places on paper, on screen and in a picture.
    """
    plate = snapped(PLATE_DPI / lpi, angle, largest)
    turn = math.degrees(math.atan2(plate.b, plate.a))
    return snapped(plate.cell * scale * 72 / PLATE_DPI, turn, largest)


@lru_cache(maxsize=256)
def snapped(period: float, angle: float, largest: int) -> Lattice:
    """The best lattice for lines `period` pixels apart at `angle`°; it repeats within `largest` pixels.

    The smallest repeat among those that are close enough, else the closest one. An angle modulo 90° is
    the same lattice.
    """
    turn = math.radians(angle % 90.0)
    dx, dy = period * math.cos(turn), period * math.sin(turn)
    best: tuple[bool, float, Lattice] | None = None
    for n in range(1, MOST_CELLS + 1):
        a, b = round(n * dx), round(n * dy)
        if (a, b) == (0, 0) or math.hypot(a, b) > largest:
            continue
        lattice = Lattice(a, b, n)
        if lattice.period > largest and best is not None:
            continue
        off = math.hypot(a - n * dx, b - n * dy) / (n * period)
        close = off <= CLOSE
        key = (not close, lattice.period if close else off, lattice)
        if best is None or key[:2] < best[:2] or best[2].period > largest:
            best = key
    if best is None:
        return Lattice(max(1, round(dx)), round(dy), 1)
    return best[2]
