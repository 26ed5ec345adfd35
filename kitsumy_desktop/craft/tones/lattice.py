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
EXACT = 2e-4
"""So little off is none."""
SOON = 96
"""An exact lattice is taken when it repeats within so many pixels."""
ROOM = 12
"""Coarse screens may take so many periods to repeat."""
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

    One that is exact and repeats soon comes first, then the smallest repeat among those that are close
    enough, then the closest. An angle modulo 90° is the same lattice.
    """
    largest = max(largest, math.ceil(ROOM * period))
    turn = math.radians(angle % 90.0)
    dx, dy = period * math.cos(turn), period * math.sin(turn)
    best: tuple[tuple[int, float], Lattice] | None = None
    for n in range(1, MOST_CELLS + 1):
        for a, b in _around(n * dx, n * dy):
            if (a, b) == (0, 0) or math.hypot(a, b) > largest:
                continue
            lattice = Lattice(a, b, n)
            key = _rank(lattice, math.hypot(a - n * dx, b - n * dy) / (n * period), largest)
            if best is None or key < best[0]:
                best = (key, lattice)
    return best[1] if best is not None else Lattice(max(1, round(dx)), 0, 1)


def _around(x: float, y: float) -> list[tuple[int, int]]:
    return [(round(x) + i, round(y) + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]


def _rank(lattice: Lattice, off: float, largest: int) -> tuple[int, float]:
    """The smaller the better."""
    repeat = lattice.period
    if repeat > largest:
        return 3, repeat
    if off <= EXACT and repeat <= SOON:
        return 0, repeat
    return (1, repeat) if off <= CLOSE else (2, off)
