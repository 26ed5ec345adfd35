"""How much of each pixel a screened grey covers. The same page pixel comes out the same in any area.

Pixels are counted from the page's origin: pixel (x, y) at `scale` pixels a point covers the page points
from (x/scale, y/scale) to the next one. craft.md §4.2: tones stay procedural and are screened at the
resolution of whoever paints; finer than 2.5 pixels a period there is no screen to be seen, only the grey.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from kitsumy_desktop.comic.records.tone import Screen, ScreenKind
from kitsumy_desktop.craft.tones.ranks import FULL, Ranks, samples_for, threshold

Coverage: TypeAlias = npt.NDArray[np.uint8]
FINEST = 2.5
"""Pixels a period below which a tone is shown as plain grey."""
BLOCK = 256
"""Pixels worked on at a time, each way."""


class Pixels(NamedTuple):
    """A box of page pixels."""

    x: int
    y: int
    w: int
    h: int


def is_flat(screen: Screen, scale: float) -> bool:
    """Whether the tone is a plain grey at that resolution."""
    return screen.kind == "flat" or scale * 72 / screen.lpi < FINEST


def is_gradient(screen: Screen) -> bool:
    """Whether the density differs from place to place."""
    return (
        screen.density_to is not None
        and screen.start is not None
        and screen.end is not None
        and screen.start != screen.end
        and screen.density_to != screen.density
    )


def coverage(screen: Screen, area: Pixels, scale: float) -> Coverage:
    """0..255 for every pixel of `area`, rows first."""
    if is_flat(screen, scale):
        return _grey(screen, area, scale)
    made = np.empty((area.h, area.w), dtype=np.uint8)
    for top in range(0, area.h, BLOCK):
        for left in range(0, area.w, BLOCK):
            here = Pixels(area.x + left, area.y + top, min(BLOCK, area.w - left), min(BLOCK, area.h - top))
            made[top : top + here.h, left : left + here.w] = _block(screen, here, scale)
    return made


def _block(screen: Screen, here: Pixels, scale: float) -> Coverage:
    """At most BLOCK pixels each way: of a plane for every sample, a stretch that is not copied."""
    samples = samples_for(scale * 72 / screen.lpi)
    planes = _planes(screen.kind, screen.lpi, screen.angle, screen.seed, scale, samples)
    side = planes.shape[1] - BLOCK
    dense = _thresholds(screen, here, scale)
    x, y = here.x % side, here.y % side
    inked = np.zeros((here.h, here.w), dtype=np.uint8)
    for plane in planes:
        inked += plane[y : y + here.h, x : x + here.w] < dense
    full = samples * samples
    spread = ((np.arange(full + 1) * 255 + full // 2) // full).astype(np.uint8)
    return spread[inked]


@lru_cache(maxsize=8)
def _planes(kind: ScreenKind, lpi: float, angle: float, seed: int, scale: float, samples: int) -> Ranks:
    """For every sample of a pixel the ranks of one repeat, and of BLOCK pixels more each way."""
    ranks = threshold(kind, lpi, angle, seed, scale, samples)
    side = ranks.shape[0] // samples
    times = -(-(side + BLOCK) // side)
    wide = side + BLOCK
    made = np.stack(
        [
            np.tile(ranks[j::samples, i::samples], (times, times))[:wide, :wide]
            for j in range(samples)
            for i in range(samples)
        ]
    )
    made.setflags(write=False)
    return made


def bits(screen: Screen, area: Pixels, scale: float) -> npt.NDArray[np.bool_]:
    """Ink or none for every pixel of `area`: the screen as a plate has it. For tones that are not flat."""
    ranks = _ranks(screen, scale, 1)
    columns = _samples(area.x, area.w, ranks.shape[0], 1)
    rows = _samples(area.y, area.h, ranks.shape[0], 1)
    picked: npt.NDArray[np.bool_] = ranks[rows][:, columns] < _thresholds(screen, area, scale)
    return picked


def repeat(screen: Screen, scale: float) -> int:
    """Pixels after which the tone repeats both ways; 1 where it is plain. For tones without a gradient."""
    if is_flat(screen, scale):
        return 1
    samples = samples_for(scale * 72 / screen.lpi)
    side: int = _ranks(screen, scale, samples).shape[0]
    return side // samples


def _ranks(screen: Screen, scale: float, samples: int) -> Ranks:
    return threshold(screen.kind, screen.lpi, screen.angle, screen.seed, scale, samples)


def _samples(start: int, count: int, side: int, samples: int) -> npt.NDArray[np.intp]:
    return np.arange(start * samples, (start + count) * samples) % (side * samples)


def _grey(screen: Screen, area: Pixels, scale: float) -> Coverage:
    grey = np.floor(_density(screen, area, scale) * 255 + 0.5).astype(np.uint8)
    return np.broadcast_to(grey, (area.h, area.w)).copy()


def _thresholds(screen: Screen, area: Pixels, scale: float) -> Ranks:
    """What a rank must be below to be ink; one value for the whole area where there is no gradient."""
    made: Ranks = np.floor(_density(screen, area, scale) * FULL + 0.5).astype(np.uint16)
    return made


def _density(screen: Screen, area: Pixels, scale: float) -> npt.NDArray[np.float32]:
    """The density asked for at the middle of every pixel."""
    first = min(1.0, max(0.0, screen.density))
    start, end = screen.start, screen.end
    if not is_gradient(screen) or start is None or end is None or screen.density_to is None:
        return np.full((1, 1), first, dtype=np.float32)
    way = end.minus(start)
    squared = way.x * way.x + way.y * way.y
    across = ((np.arange(area.x, area.x + area.w) + 0.5) / scale - start.x) * (way.x / squared)
    down = ((np.arange(area.y, area.y + area.h) + 0.5) / scale - start.y) * (way.y / squared)
    share = np.clip(across.astype(np.float32)[None, :] + down.astype(np.float32)[:, None], 0.0, 1.0)
    last = min(1.0, max(0.0, screen.density_to))
    made: npt.NDArray[np.float32] = np.float32(first) + share * np.float32(last - first)
    return made


def pixels_of(x: float, y: float, right: float, bottom: float, scale: float) -> Pixels:
    """All pixels that a box of page points touches."""
    left, top = math.floor(x * scale), math.floor(y * scale)
    return Pixels(left, top, math.ceil(right * scale) - left, math.ceil(bottom * scale) - top)
