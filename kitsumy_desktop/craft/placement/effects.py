"""Sound effects into the room that balloons and faces leave."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.craft.placement.job import EffectJob, PanelJob, Placed, PlacedEffect
from kitsumy_desktop.craft.placement.region import ROUND, Floats
from kitsumy_desktop.craft.placement.scene import KIND_REACH, Scene

ANGLES = (-9.0, -14.0, 9.0, -5.0)
"""Degrees offered to an effect that stands straight: letters that climb read as loud."""
SIZES = (84.0, 70.0, 58.0, 48.0, 40.0, 33.0, 27.0, 22.0, 18.0, 15.0, 12.5)
"""Letter sizes in points for an effect that is too large as it is (fixed: placing again changes nothing)."""
GOOD = 0.5
"""A place this cheap, the size apart, ends the search for a smaller setting."""
STEPS = 13
"""Grid positions along each side of the panel."""

OUT, ON_BALLOON, ON_FACE, ON_TAIL, TOUCHED = 9.0, 9.0, 9.0, 3.0, 0.5
ON_BODY, SMALLER, MIDDLE, TURNED = 0.8, 0.9, 0.25, 0.004


def place_effects(
    job: PanelJob, placed: Sequence[Placed], effects: Sequence[EffectJob]
) -> tuple[PlacedEffect, ...]:
    """A place for every sound effect of a panel whose balloons are `placed`; off each other if possible."""
    if not effects:
        return ()
    scene = Scene(job)
    taken = [_outline(scene, b.kind, p) for b, p in zip(job.balloons, placed, strict=True)]
    boxed = [b.kind == "caption" for b in job.balloons]
    tails = np.array([q for p in placed for q in _tail_points(p)], dtype=np.float64).reshape(-1, 2)
    found: list[PlacedEffect] = []
    for effect in effects:
        middle, angle, size = _best_place(scene, effect, list(zip(taken, boxed, strict=True)), tails)
        found.append(PlacedEffect(effect.id, effect.center(middle, size, angle), angle, size))
        taken.append(_turned_bounds(effect.box(size), middle, angle))
        boxed.append(True)
    return tuple(found)


def _best_place(
    scene: Scene, effect: EffectJob, taken: Sequence[tuple[Rect, bool]], tails: Floats
) -> tuple[Point, float, float]:
    """Middle of the effect's extent, angle, letter size."""
    angles = ANGLES if effect.angle == 0.0 else (effect.angle,)
    best = scene.region.box.center, angles[0], effect.size
    lowest = math.inf
    for size in (effect.size, *(s for s in SIZES if s < effect.size)):
        least = math.inf
        for angle in angles:
            x, y, cost = _costs(scene, effect.box(size), angle, taken, tails)
            at = int(np.argmin(cost))
            least = min(least, float(cost[at]))
            total = float(cost[at]) - SMALLER * math.log(size)
            if total < lowest - 1e-9:
                lowest = total
                best = Point(round(float(x[at]), 2), round(float(y[at]), 2)), angle, size
        if least < GOOD:
            break
    return best


def _costs(
    scene: Scene,
    size: Size,
    angle: float,
    taken: Sequence[tuple[Rect, bool]],
    tails: Floats,
) -> tuple[Floats, Floats, Floats]:
    """Grid positions for one size and angle of the effect, and the cost of each."""
    box = scene.region.box
    half = size.w / 2, size.h / 2
    turn = math.radians(angle)
    reach_x = abs(half[0] * math.cos(turn)) + abs(half[1] * math.sin(turn))
    reach_y = abs(half[0] * math.sin(turn)) + abs(half[1] * math.cos(turn))
    x, y = (
        g.ravel()
        for g in np.meshgrid(_spread(box.x, box.right, reach_x), _spread(box.y, box.bottom, reach_y))
    )
    ox, oy = _samples(half, turn)
    px, py = x[:, None] + ox, y[:, None] + oy
    inside = scene.region.holds(px.ravel(), py.ravel()).reshape(px.shape)
    cost = OUT * (1 - inside.mean(axis=1))
    for rect, boxed in taken:
        cost += _conflict(ON_BALLOON, _share_inside(px, py, rect.grown(scene.gap), 12.0 if boxed else ROUND))
    for fx, fy, fa, fb in scene.ellipses:
        cost += _conflict(ON_FACE, _share_inside(px, py, _kept_free(fx, fy, fa, fb, scene.gap), 2.0))
    cost += ON_TAIL * _tails_hit(x, y, half, turn, tails)
    half_x, half_y = np.full_like(x, reach_x), np.full_like(y, reach_y)
    share = 4 * reach_x * reach_y / scene.panel_area
    cost += ON_BODY * scene.hidden_interest(x, y, half_x, half_y) / share
    middle = np.hypot(x - box.center.x, y - box.center.y) / scene.diagonal
    return x, y, cost + MIDDLE * middle + TURNED * abs(angle)


def _conflict(weight: float, share: Floats) -> Floats:
    """Cost of covering a share of the effect's own extent; the slightest touch already counts."""
    cost: Floats = weight * share + np.where(share > 0, TOUCHED, 0.0)
    return cost


def _kept_free(fx: float, fy: float, fa: float, fb: float, gap: float) -> Rect:
    """A face with its hair and some air around."""
    return Rect(fx - fa, fy - 1.3 * fb, 2 * fa, 2.3 * fb).grown(gap + 0.1 * fa)


def _spread(low: float, high: float, reach: float) -> Floats:
    low, high = low + reach, high - reach
    return np.linspace(low, high, STEPS) if high > low else np.array([(low + high) / 2])


def _samples(half: tuple[float, float], turn: float) -> tuple[Floats, Floats]:
    """Points over a turned box, about its centre."""
    u, v = (g.ravel() for g in np.meshgrid(np.linspace(-1, 1, 13) * half[0], np.linspace(-1, 1, 5) * half[1]))
    return u * math.cos(turn) - v * math.sin(turn), u * math.sin(turn) + v * math.cos(turn)


def _share_inside(px: Floats, py: Floats, rect: Rect, power: float) -> Floats:
    x = np.abs(px - rect.center.x) / (rect.w / 2)
    y = np.abs(py - rect.center.y) / (rect.h / 2)
    share: Floats = (np.minimum(x, 4.0) ** power + np.minimum(y, 4.0) ** power < 1).mean(axis=1)
    return share


def _tails_hit(x: Floats, y: Floats, half: tuple[float, float], turn: float, tails: Floats) -> Floats:
    """Share of the tails' points that lie under the turned box at each place."""
    if not len(tails):
        return np.zeros_like(x)
    dx, dy = tails[:, 0] - x[:, None], tails[:, 1] - y[:, None]
    u = np.abs(dx * math.cos(turn) + dy * math.sin(turn))
    v = np.abs(dy * math.cos(turn) - dx * math.sin(turn))
    share: Floats = ((u < half[0]) & (v < half[1])).mean(axis=1)
    return share


def _tail_points(placed: Placed) -> list[Point]:
    return [
        Point(
            placed.center.x + (tail.tip.x - placed.center.x) * t,
            placed.center.y + (tail.tip.y - placed.center.y) * t,
        )
        for tail in placed.tails
        for t in (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
    ]


def _outline(scene: Scene, kind: BalloonKind, placed: Placed) -> Rect:
    share, em = KIND_REACH[kind]
    extra = share * min(placed.size) / 2 + em * scene.job.text_size
    x, y = placed.center.x - placed.size.w / 2, placed.center.y - placed.size.h / 2
    return Rect(x, y, *placed.size).grown(extra)


def _turned_bounds(size: Size, middle: Point, angle: float) -> Rect:
    turn = math.radians(angle)
    w = abs(size.w * math.cos(turn)) + abs(size.h * math.sin(turn))
    h = abs(size.w * math.sin(turn)) + abs(size.h * math.cos(turn))
    return Rect(middle.x - w / 2, middle.y - h / 2, w, h)
