"""How lines are spread: evenly, unevenly, in bundles."""

from __future__ import annotations

from kitsumy_desktop.craft.dice import Dice

BUNDLE_GAP = 0.42
"""Distance of lines in a bundle, as a share of the distance they would have evenly spread."""
UNEVEN = 1.5
"""Places by which a line may be off at full disarray: more than one, so that gaps and clusters come about."""


def places(count: int, bundle: int, disarray: float, dice: Dice, channel: int) -> list[float]:
    """Where `count` lines stand between 0 and 1 (a little outside at most), `bundle` of them together.

    craft.md §4.1: θ_k = 2π(k + disarray·U(−.5, .5))/N + gaps between groups.
    """
    size = max(1, bundle)
    bundles = -(-count // size)
    found: list[float] = []
    for b in range(bundles):
        middle = (b + 0.5 + disarray * UNEVEN * 0.5 * dice.around(channel, b)) / bundles
        members = min(size, count - b * size)
        for j in range(members):
            off = (j - (members - 1) / 2) * BUNDLE_GAP
            if size > 1:
                off += disarray * BUNDLE_GAP * 0.5 * dice.around(channel + 1, b * size + j)
            found.append(middle + off / count)
    return found
