"""Repeatable dice: the same seed, channel and number always give the same throw, on every machine.

A throw depends on nothing but these three, so that one line more leaves all the others where they are.
The mixing is SplitMix64's finaliser (Steele, Lea, Flood 2014).
"""

from __future__ import annotations

MASK = (1 << 64) - 1
STEP = 0x9E3779B97F4A7C15


class Dice:
    """Throws between 0 and 1 by channel and number."""

    def __init__(self, seed: int) -> None:
        self._seed = seed & MASK

    def at(self, channel: int, number: int) -> float:
        """A throw, 0 ≤ throw < 1."""
        z = (self._seed + STEP * (channel * 1_000_003 + number + 1)) & MASK
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return ((z ^ (z >> 31)) >> 11) / 9007199254740992.0

    def around(self, channel: int, number: int) -> float:
        """A throw between −1 and 1."""
        return 2.0 * self.at(channel, number) - 1.0
