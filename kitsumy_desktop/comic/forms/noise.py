"""Smooth chance: the same seed gives the same hills, wherever they are asked for."""

from __future__ import annotations

import math
import random
from functools import lru_cache

CELLS = 256
"""Hills before they repeat."""


class Noise:
    """Value noise along a line: about one hill or valley for each unit of x, -1..1."""

    __slots__ = ("_values",)

    def __init__(self, seed: int) -> None:
        dice = random.Random(seed)
        self._values = tuple(dice.uniform(-1.0, 1.0) for _ in range(CELLS))

    def at(self, x: float) -> float:
        """The height at `x`, without steps or kinks."""
        cell = math.floor(x)
        t = x - cell
        t = t * t * (3 - 2 * t)
        a, b = self._values[cell % CELLS], self._values[(cell + 1) % CELLS]
        return a + (b - a) * t

    def wobble(self, x: float) -> float:
        """Two sizes of hills as a hand makes them: .6·noise(x) + .4·noise(2.3·x)."""
        return 0.6 * self.at(x) + 0.4 * self.at(2.3 * x + 31.7)


@lru_cache(maxsize=128)
def noise(seed: int) -> Noise:
    """The noise of a seed, made once."""
    return Noise(seed)
