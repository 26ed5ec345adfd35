"""The threshold of every pixel of a screen's repeat: ink stands there where the density is above it.

Thresholds are *ranks*: each share of 0..1 occurs equally often, so that a grey of density g covers exactly
g of the repeat (craft.md §4.2: ink where the spot function exceeds its quantile at 1 − g).
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from kitsumy_desktop.comic.records.tone import ScreenKind
from kitsumy_desktop.craft.tones.lattice import Lattice, screen_lattice

Ranks: TypeAlias = npt.NDArray[np.uint16]
FULL = 65535
FINE = 10.0
"""Samples a period at least: fewer pixels a period are sampled several times each."""
MOST_SAMPLES = 4
LARGEST = 640
"""Pixels after which a pattern repeats at the latest."""
GRAINS = 48
"""Periods of sand after which it repeats."""
KEPT = 24
FIELD_STEPS = 10**6
"""Values of a field that differ by less than one in so many are equal."""
TURN_STEPS = 2**24
"""Places in the turn equal values take."""
SAND_STEP = 1.44
"""Sand repeats after a multiple of so many points: whole pixels at 150, 200, 300 and 600 dpi."""


def samples_for(period: float) -> int:
    """How often a pixel is sampled each way for smooth edges."""
    return min(MOST_SAMPLES, max(1, math.ceil(FINE / period)))


@lru_cache(maxsize=KEPT)
def threshold(kind: ScreenKind, lpi: float, angle: float, seed: int, scale: float, samples: int) -> Ranks:
    """Ranks of one square repeat at `scale` pixels a point; `samples` of them stand for a pixel each way.

    `kind` is any but flat. The array is shared: do not change it.
    """
    if kind == "sand":
        points = max(1, round(GRAINS * 72 / lpi / SAND_STEP)) * SAND_STEP
        made = _sand(max(8, round(points * scale)) * samples, seed)
    else:
        made = _screen(kind, screen_lattice(lpi, angle, scale, LARGEST), angle, samples)
    made.setflags(write=False)
    return made


def _screen(kind: ScreenKind, lattice: Lattice, angle: float, samples: int) -> Ranks:
    """A dot, line or cross screen. Ranks are found in one box of the lattice, and laid out from it."""
    a, b = lattice.a * samples, lattice.b * samples
    high = math.gcd(a, b)
    wide = (a * a + b * b) // high
    x, y = np.meshgrid(np.arange(wide) + 0.5, np.arange(high) + 0.5)
    norm = (a * a + b * b) / lattice.cells
    u, v = (x * a + y * b) / norm, (y * a - x * b) / norm
    if int(angle // 90) % 2:
        u, v = v, -u
    box = _ranked(_spot(kind, u, v))
    side = wide
    rows = np.arange(side)
    shift = _shift(a, b, high)
    columns = (np.arange(side)[None, :] - (rows // high * shift)[:, None]) % wide
    return np.ascontiguousarray(box[(rows % high)[:, None], columns])


def _spot(
    kind: ScreenKind, u: npt.NDArray[np.float64], v: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Spot functions, −1..1, of a place in cells: what is highest is inked first."""
    if kind == "line":
        return np.cos(2 * np.pi * v)
    if kind == "cross":
        return np.maximum(np.cos(2 * np.pi * u), np.cos(2 * np.pi * v))
    return (np.cos(2 * np.pi * u) + np.cos(2 * np.pi * v)) / 2


def _shift(a: int, b: int, high: int) -> int:
    """How far right the vector of the lattice points that goes down by `high`, the least there is."""
    old_r, r, old_s, s, old_t, t = b, a, 1, 0, 0, 1
    while r:
        q = old_r // r
        old_r, r = r, old_r - q * r
        old_s, s = s, old_s - q * s
        old_t, t = t, old_t - q * t
    return old_s * a - old_t * b


def _sand(side: int, seed: int) -> Ranks:
    """Grain without grid: white noise of which a ring of frequencies about one a period is kept.

    The noise belongs to frequencies, not to pixels: the same grains stand at the same places whatever the
    resolution, and it has no low frequencies, as blue noise has none, so that it makes no clouds.
    """
    reach = GRAINS * 2
    generator = np.random.Generator(np.random.PCG64(seed))
    phases = generator.random((2 * reach + 1, 2 * reach + 1))
    k = np.arange(-reach, reach + 1)
    radius = np.hypot(k[:, None], k[None, :]) / GRAINS
    weight = np.exp(-(((radius - 1.0) / 0.28) ** 2)) * (radius > 0.45)
    waves = np.zeros((side, side), dtype=np.complex128)
    np.add.at(waves, (k[:, None] % side, k[None, :] % side), weight * np.exp(2j * np.pi * phases))
    return _ranked(np.fft.ifft2(waves).real)


def _ranked(field: npt.NDArray[np.float64]) -> Ranks:
    """Every value's place among all, the highest first, spread evenly over 0..65535.

    Equal values take turns by a low-discrepancy sequence over the plane (R2, after M. Roberts 2018), so
    that a density between two steps spreads over all lines and dots alike.
    """
    rows, columns = field.shape
    turn = (
        np.arange(rows)[:, None] * 0.7548776662466927 + np.arange(columns)[None, :] * 0.5698402909980532
    ) % 1
    # One key of both: sorted several times faster than two keys one after the other.
    key = np.round(field * -FIELD_STEPS).astype(np.int64) * TURN_STEPS + (turn * TURN_STEPS).astype(np.int64)
    order = np.argsort(key.ravel())
    ranks = np.empty(order.size, dtype=np.uint16)
    ranks[order] = ((np.arange(order.size) + 0.5) * (FULL / order.size)).astype(np.uint16)
    return ranks.reshape(field.shape)
