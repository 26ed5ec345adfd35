"""Focus lines: strokes from the edge toward a centre, which an ellipse keeps free (craft.md §4.1)."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.craft.dice import Dice
from kitsumy_desktop.craft.lines.spread import places
from kitsumy_desktop.craft.lines.streak import PROFILES, Outlines, Rib

ANGLE, BUNDLED, TIP, WIDTH = 1, 2, 3, 4
"""Channels of the dice."""
BEYOND = 1.03
"""Lines run this much past the edge, so that no edge shows their ends."""
UNEVEN_WIDTH = 0.5
"""Widths differ by this share at most."""
SHORTEST = 0.02
"""A line shorter than this share of its way is not drawn."""
FANS = 32
"""Fans of rays that are kept: one is about 200 bytes a line."""


def ellipse_radius(rx: float, ry: float, angle: float) -> float:
    """r_e(θ) = rx·ry/√((ry cosθ)² + (rx sinθ)²); 0 for an ellipse without area."""
    across = math.hypot(ry * math.cos(angle), rx * math.sin(angle))
    return rx * ry / across if across > 1e-9 else 0.0


def reach(box: Rect, x: float, y: float, dx: float, dy: float) -> tuple[float, float] | None:
    """How far from (x, y) the ray (dx, dy) enters and leaves a box; None where it misses it."""
    near, far = 0.0, math.inf
    for at, way, low, high in ((x, dx, box.x, box.right), (y, dy, box.y, box.bottom)):
        if abs(way) < 1e-12:
            if not low <= at <= high:
                return None
            continue
        a, b = (low - at) / way, (high - at) / way
        near, far = max(near, min(a, b)), min(far, max(a, b))
    return (near, far) if far > near else None


class Ray(NamedTuple):
    """What of a focus line does not depend on where the lines point to."""

    theta: float
    """Its angle in the ellipse's own axes."""
    dx: float
    dy: float
    """The way it takes on the page."""
    tip: float
    """By what share of the jitter its tip keeps off the ellipse."""
    width: float
    """How much wider than usual it is, as a share of its unevenness."""


def focus_lines(lines: Lines, box: Rect, grow: float) -> Outlines:
    """The strokes inside `box`, each `grow` points wider on every side than the ink."""
    drawn = Outlines()
    x, y = lines.center
    profile = PROFILES[lines.taper]
    for ray in _fan(lines.seed, lines.count, lines.bundle, lines.disarray, lines.angle):
        dx, dy = ray.dx, ray.dy
        span = reach(box, x, y, dx, dy)
        if span is None:
            continue
        inner = ellipse_radius(lines.rx, lines.ry, ray.theta) * (1 + lines.jitter * ray.tip)
        outer = span[1] * BEYOND
        inner = max(outer - lines.length * (outer - inner), span[0] / BEYOND)
        if outer - inner <= SHORTEST * outer:
            continue
        half = lines.thickness / 2 * (1 + UNEVEN_WIDTH * ray.width)
        ribs = [
            Rib(x + r * dx, y + r * dy, -dy, dx, half * share)
            for r, share in ((outer + (inner - outer) * t, w) for t, w in profile)
        ]
        drawn.add(ribs, grow)
    return drawn


@lru_cache(maxsize=FANS)
def _fan(seed: int, count: int, bundle: int, disarray: float, angle: float) -> tuple[Ray, ...]:
    """All rays: the same in every frame while the lines are moved about."""
    dice = Dice(seed)
    turn = math.radians(angle)
    rays = []
    for k, place in enumerate(places(count, bundle, disarray, dice, ANGLE)):
        theta = math.tau * place
        way = theta + turn
        tip, width = dice.at(TIP, k) ** 2, dice.around(WIDTH, k)
        rays.append(Ray(theta, math.cos(way), math.sin(way), tip, width))
    return tuple(rays)
