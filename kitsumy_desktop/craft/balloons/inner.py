"""How much of a body's box is room for text: the largest lens (or box) inside its base curve."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Point, Polygon, bounds, contains
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.balloons.base import free_curve
from kitsumy_desktop.craft.balloons.superellipse import P

ELLIPSE = 0.5 ** (1 / 2 - 1 / P)
"""The largest lens of the same proportions inside an ellipse."""
CORNER = 1 - 0.5**0.5
"""How far a box must shrink to clear corners that are quarter ellipses, as a part of their radius."""
KEPT = 128
"""Free outlines remembered."""
SPREAD, ROUNDS = 0.36, 4
"""First step of the search for a place inside a free outline, and how often it is halved."""
STRETCHES = (0.6, 0.8, 1.0, 1.25, 1.6)
"""Proportions tried, as shares of the outline's own."""


class Inner(NamedTuple):
    """A lens or box inside a body: its middle in half sizes from the body's centre, its part of the sizes."""

    x: float = 0.0
    y: float = 0.0
    w: float = 1.0
    h: float = 1.0


WHOLE = Inner()


def inner_of(balloon: Balloon) -> Inner:
    """The room of a balloon, in parts of its box."""
    boxed = balloon.kind == "caption"
    if len(balloon.outline) >= 3:
        return _inside(balloon.outline, boxed)
    if balloon.roundness is None:
        return WHOLE
    roundness = max(0.0, min(1.0, balloon.roundness))
    # the same whatever the proportions: they change when the body is fitted to its text
    share = 1 - CORNER * roundness if boxed else 1 - (1 - ELLIPSE) * roundness**3
    return Inner(0.0, 0.0, share, share)


@lru_cache(KEPT)
def _inside(outline: Polygon, boxed: bool) -> Inner:
    """The largest lens or box inside a free outline, found by a search that narrows down."""
    samples = free_curve(outline).samples
    rim, coarse = tuple(samples[:-1:2]), tuple(samples[:-1:4])
    middle = bounds(rim).center
    best, at, ratio = 0.0, middle, 1.0
    step = SPREAD
    for _ in range(ROUNDS):
        center, wide = at, ratio
        stretches = STRETCHES if step == SPREAD else (1 - step / 2, 1.0, 1 + step / 2)
        for dx, dy, stretch in product((-1, 0, 1), (-1, 0, 1), stretches):
            place = Point(center.x + dx * step, center.y + dy * step)
            size = _rough_reach(coarse, place, wide * stretch, boxed)
            if size > best and contains(rim, place):
                best, at, ratio = size, place, wide * stretch
        step /= 2
    half = _reach(rim, at, ratio, boxed) * 0.98
    return Inner(at.x, at.y, max(0.05, half * ratio**0.5), max(0.05, half / ratio**0.5))


def _rough_reach(rim: Polygon, at: Point, ratio: float, boxed: bool) -> float:
    """The same for an ellipse in place of a lens, which is quicker to compare by."""
    if boxed:
        return _reach(rim, at, ratio, boxed)
    x, y = at
    across, down = 1 / ratio, ratio
    return float(min([(p[0] - x) ** 2 * across + (p[1] - y) ** 2 * down for p in rim]) ** 0.5)


def _reach(rim: Polygon, at: Point, ratio: float, boxed: bool) -> float:
    """Half size of the largest lens or box about a place that no point of the rim lies in."""
    across, down = ratio**-0.5, ratio**0.5
    if boxed:
        return float(min(max(abs(p.x - at.x) * across, abs(p.y - at.y) * down) for p in rim))
    least = min((abs(p.x - at.x) * across) ** P + (abs(p.y - at.y) * down) ** P for p in rim)
    return float(least ** (1 / P))
