"""Curves a hand would draw: splines, ribbons of varying width, tubes. Points: arrays of shape (n, 2)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Points: TypeAlias = npt.NDArray[np.float64]
"""Shape (n, 2)."""
Values: TypeAlias = npt.NDArray[np.float64]
"""Shape (n,)."""


def points(*xy: tuple[float, float]) -> Points:
    """An array from pairs."""
    return np.array(xy, dtype=np.float64)


@cache
def _basis(steps: int) -> npt.NDArray[np.float64]:
    """Catmull-Rom weights of four neighbours at `steps` parameters of the middle span, (steps, 4)."""
    t = np.arange(steps) / steps
    t2, t3 = t * t, t * t * t
    return 0.5 * np.stack([-t3 + 2 * t2 - t, 3 * t3 - 5 * t2 + 2, -3 * t3 + 4 * t2 + t, t3 - t2], axis=1)


def closed(control: Points, steps: int = 6) -> Points:
    """A smooth closed curve through `control`."""
    n = len(control)
    index = (np.arange(n)[:, None] + np.array([-1, 0, 1, 2])) % n
    spans: Points = np.einsum("sk,nkd->nsd", _basis(steps), control[index]).reshape(-1, 2)
    return spans


def opened(control: Points, steps: int = 6) -> Points:
    """A smooth open curve through `control`, both ends included."""
    n = len(control)
    if n < 3:
        t = np.linspace(0.0, 1.0, steps + 1)[:, None]
        line: Points = control[0] * (1 - t) + control[-1] * t
        return line
    padded = np.vstack([2 * control[0] - control[1], control, 2 * control[-1] - control[-2]])
    index = np.arange(n - 1)[:, None] + np.array([0, 1, 2, 3])
    spans = np.einsum("sk,nkd->nsd", _basis(steps), padded[index]).reshape(-1, 2)
    return np.vstack([spans, control[-1:]])


def normals(curve: Points, *, loop: bool = False) -> Points:
    """Unit normals, to the left of the way of travel (y down)."""
    tangent = (
        np.roll(curve, -1, axis=0) - np.roll(curve, 1, axis=0)
        if loop
        else np.gradient(curve, axis=0)
        if len(curve) > 1
        else np.ones_like(curve)
    )
    length = np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)
    return np.stack([tangent[:, 1] / length, -tangent[:, 0] / length], axis=1)


def ribbon(curve: Points, width: Values | float) -> Points:
    """The outline of an open stroke along `curve`; `width` is the full width at each point."""
    side = normals(curve) * (np.asarray(width, dtype=np.float64) / 2).reshape(-1, 1)
    return np.vstack([curve + side, (curve - side)[::-1]])


def tube(joints: Points, widths: Sequence[float], steps: int = 5) -> Points:
    """A limb: a bent bar through `joints`, `widths[i]` wide at each; closed outline."""
    centre = opened(joints, steps)
    at = np.linspace(0.0, len(joints) - 1.0, len(centre))
    width = np.interp(at, np.arange(len(joints)), widths)
    side = normals(centre) * (width / 2).reshape(-1, 1)
    start = _cap(centre[0], -side[0])
    end = _cap(centre[-1], side[-1])
    return np.vstack([centre + side, end, (centre - side)[::-1], start])


def _cap(centre: Points, radius: Points, steps: int = 4) -> Points:
    """A half circle from `centre + radius` round to `centre - radius`, the ends left out."""
    t = np.linspace(0.0, np.pi, steps + 2)[1:-1, None]
    ahead = np.array([-radius[1], radius[0]])
    round_end: Points = centre + radius * np.cos(t) + ahead * np.sin(t)
    return round_end


def taper(count: int, start: float = 0.25, end: float = 0.1) -> Values:
    """Pressure along a stroke: swelling from `start` to 1 and thinning to `end`."""
    t = np.linspace(0.0, 1.0, count)
    swell: Values = np.minimum(
        start + (1 - start) * np.minimum(1.0, t * 3.2), end + (1 - end) * np.minimum(1.0, (1 - t) * 2.4)
    )
    return swell


def ellipse(cx: float, cy: float, rx: float, ry: float, count: int = 20) -> Points:
    """An upright ellipse."""
    t = np.linspace(0.0, 2 * np.pi, count, endpoint=False)
    return np.stack([cx + rx * np.cos(t), cy + ry * np.sin(t)], axis=1)


def turned(shape: Points, degrees: float, about: tuple[float, float] = (0.0, 0.0)) -> Points:
    """`shape` rotated about a point; counter-clockwise where y points up."""
    r = np.radians(degrees)
    c, s = float(np.cos(r)), float(np.sin(r))
    moved = shape - np.array(about)
    out: Points = moved @ np.array([[c, s], [-s, c]]) + np.array(about)
    return out


def between(a: Points, b: Points, t: float) -> Points:
    """The shape `t` of the way from `a` to `b` (same number of points)."""
    out: Points = a * (1 - t) + b * t
    return out
