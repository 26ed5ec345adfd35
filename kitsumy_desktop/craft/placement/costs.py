"""What makes a place good or bad, as numbers to add up; lower is better.

Lengths are measured in panel diagonals, areas in panel areas, so that weights hold for any panel. After
the cost of craft literature on label placement (unary terms per balloon, pair terms between balloons).
"""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.craft.placement.bodies import Bodies, exits, segment_nearness, segments_cross
from kitsumy_desktop.craft.placement.region import Floats
from kitsumy_desktop.craft.placement.scene import Item, Scene

FACE, INTEREST, MOUTH_INSIDE, FOREIGN_FACE = 14.0, 5.0, 0.8, 2.0
OUTSIDE, AVOID = 200.0, 5.0
TAIL_WAY, TAIL_FAR, TAIL_TOO_SHORT, AT_FACE_LEVEL, HEIGHT = 0.7, 2.0, 0.8, 0.3, 0.9
NEAR_EDGE, VOICE_FROM_ABOVE, WRONG_NEIGHBOUR = 0.25, 0.6, 0.5
LARGE, SHAPE = 0.6, 0.12
BALLOON_SHAPE, CAPTION_SHAPE = 1.6, 3.0
"""Width by height a letterer likes best."""
OVERLAP, OVERLAP_AT_ALL, TOO_CLOSE = 8.0, 2.5, 0.3
SOLID = 0.4
"""How much of the room for spikes and bumps counts when two bodies are said to overlap."""
ORDER, ORDER_UNCLEAR, TAILS_CROSS, TAIL_THROUGH, EYE_WAY, TOGETHER = 4.5, 1.0, 1.5, 2.2, 0.35, 0.7
CAPTION_OFF_EDGE = 0.5
JOINED = 1.12
"""Two balloons of one voice nearer than this (see `_separation`) read as one: the nearer has the tail."""


def unary(scene: Scene, item: Item, bodies: Bodies) -> Floats:
    """Cost of each body by itself."""
    cx, cy, a, b = bodies.cx, bodies.cy, bodies.a, bodies.b
    box = scene.frame.box
    pad = scene.pad(item)
    clear = scene.region.clearance(cx, cy, a, b, item.boxy)
    cost = OUTSIDE * np.maximum(0.0, pad - clear - 1e-6) / scene.diagonal
    cost += FACE * scene.cover(cx, cy, a, b, item.boxy)
    cost += INTEREST * scene.hidden_interest(cx, cy, 0.94 * a, 0.94 * b)
    cost += HEIGHT * (cy - b - box.y) / box.h
    cost += LARGE * (4 * a * b) / (box.w * box.h)
    cost += SHAPE * np.abs(np.log(bodies.w / bodies.h / (CAPTION_SHAPE if item.boxy else BALLOON_SHAPE)))
    cost += _avoided(scene, item, bodies)
    if item.boxy:
        return cost + CAPTION_OFF_EDGE * np.minimum(1.0, clear / (4 * scene.gap))
    cost += NEAR_EDGE * np.clip(2 - clear / pad, 0.0, 1.0)
    cost += _tail_cost(scene, item, bodies)
    return cost


def _avoided(scene: Scene, item: Item, bodies: Bodies) -> Floats:
    cost = np.zeros_like(bodies.cx)
    for rect in scene.job.avoid:
        s = _separation(
            np.abs(bodies.cx - rect.center.x),
            np.abs(bodies.cy - rect.center.y),
            bodies.a + rect.w / 2,
            bodies.b + rect.h / 2,
            8.0 if item.boxy else 5.0,
        )
        cost += AVOID * np.maximum(0.0, 1 - s) + np.where(s < 1, OVERLAP_AT_ALL, 0.0)
    return cost


def _tail_cost(scene: Scene, item: Item, bodies: Bodies) -> Floats:
    way = bodies.way
    cost = np.zeros_like(way)
    if item.aim == "mouth":
        face_height = 2 * float(scene.ellipses[item.face, 3])
        least = 2.2 * scene.job.text_size + 0.6 * face_height
        level = (bodies.cy + 0.5 * bodies.b - bodies.my) / face_height + 1.0
        cost += AT_FACE_LEVEL * np.clip(level, 0.0, 2.0) + np.where(way <= 0, MOUTH_INSIDE, 0.0)
    else:
        least = 1.6 * scene.job.text_size
        cost += np.where(bodies.my < bodies.cy - bodies.b, VOICE_FROM_ABOVE, 0.0)
    far = np.maximum(0.0, way - least) / scene.diagonal
    cost += TAIL_WAY * far + TAIL_FAR * far**2
    cost += TAIL_TOO_SHORT * np.maximum(0.0, least - way) / least
    for i, (fx, fy, fa, fb) in enumerate(scene.ellipses):
        if i == item.face:
            continue
        near = segment_nearness(bodies.ex, bodies.ey, bodies.mx, bodies.my, fx, fy, fa, fb)
        cost += FOREIGN_FACE * np.clip(1.3 - near, 0.0, 0.3) / 0.3
        mx, my = scene.mouths[i]
        foreign_way = exits(bodies.cx, bodies.cy, bodies.a, bodies.b, mx, my)[2]
        cost += WRONG_NEIGHBOUR * np.clip(10 * (way - foreign_way) / scene.diagonal, 0.0, 1.0)
    return cost


def pair(scene: Scene, first: Item, second: Item, one: Bodies, two: Bodies, adjacent: bool) -> Floats:
    """Cost of each body of `first` (rows) with each of `second` (columns), which is read later.

    `adjacent`: nothing is read between them.
    """
    p = Bodies(*(column[:, None] for column in one))
    q = Bodies(*(column[None, :] for column in two))
    dx, dy = q.cx - p.cx, q.cy - p.cy
    gap = scene.gap if not _one_voice(first, second) else 0.3 * scene.gap
    s = _separation(np.abs(dx), np.abs(dy), p.a + q.a + gap, p.b + q.b + gap, _exponent(first, second))
    touching = _separation(np.abs(dx), np.abs(dy), p.a + q.a, p.b + q.b, _exponent(first, second))
    cost = OVERLAP * np.maximum(0.0, 1 - touching) + np.where(touching < 1, OVERLAP_AT_ALL, 0.0)
    if not (first.boxy and second.boxy):
        cost += np.where(s < 1, TOO_CLOSE, 0.0)
    cost += _order(scene, p, q, dx, dy)
    if adjacent:
        cost += EYE_WAY * np.hypot(dx, dy) / scene.diagonal
        if _one_voice(first, second):
            cost += TOGETHER * np.clip((s - 1.0) / 0.4, 0.0, 1.0)
    tails = _tails_between(first, second, p, q)
    return cost + (np.where(s < JOINED, 0.0, tails) if adjacent and _one_voice(first, second) else tails)


def joined(scene: Scene, first: Item, second: Item, one: Bodies, two: Bodies) -> bool:
    """Whether two neighbours in reading order belong to one voice and stand close enough to show it."""
    gap = 0.3 * scene.gap
    s = _separation(
        np.abs(two.cx - one.cx), np.abs(two.cy - one.cy), one.a + two.a + gap, one.b + two.b + gap, 2.9
    )
    return _one_voice(first, second) and bool(s[0] < JOINED)


def overlap(first: Item, second: Item, one: Bodies, two: Bodies) -> bool:
    """Whether two single bodies lie on each other; tips of spikes and bumps may meet."""
    wide = SOLID * (one.a + two.a) + (1 - SOLID) * (one.w + two.w) / 2
    high = SOLID * (one.b + two.b) + (1 - SOLID) * (one.h + two.h) / 2
    s = _separation(np.abs(two.cx - one.cx), np.abs(two.cy - one.cy), wide, high, _exponent(first, second))
    return bool(s[0] < 1 - 1e-6)


def _one_voice(first: Item, second: Item) -> bool:
    """Same speaker in the same tone twice in a row; two captions in a row are one voice too."""
    return first.job.kind == second.job.kind and first.job.speaker == second.job.speaker


def _exponent(first: Item, second: Item) -> float:
    return 12.0 if first.boxy and second.boxy else 5.0 if first.boxy or second.boxy else 2.9


def _separation(dx: Floats, dy: Floats, wide: Floats, high: Floats, p: float) -> Floats:
    """Distance of two bodies in units of their summed half sizes; below 1 they overlap.

    The Minkowski sum of two bodies is a little fuller than either, hence the exponents above the bodies'.
    """
    value: Floats = ((dx / wide) ** p + (dy / high) ** p) ** (1 / p)
    return value


def _order(scene: Scene, p: Bodies, q: Bodies, dx: Floats, dy: Floats) -> Floats:
    """Penalty where the second body would be read before the first: rows from the top, then along the row."""
    overlap = np.minimum(p.cy + p.b, q.cy + q.b) - np.maximum(p.cy - p.b, q.cy - q.b)
    beside = np.clip(overlap / (2 * np.minimum(p.b, q.b)), 0.0, 1.0)
    ahead = scene.forward * dx / (p.a + q.a)
    lower = dy / (p.b + q.b)
    row = np.clip((beside - 0.3) / 0.3, 0.0, 1.0)
    wrong_row = np.clip(0.5 - 2.5 * ahead, 0.0, 1.0)
    wrong_column = np.clip(0.5 - 2.5 * lower, 0.0, 1.0)
    wrong = row * wrong_row + (1 - row) * wrong_column
    unclear = np.where((ahead < 0) & (beside > 0.12), np.minimum(1.0, beside), 0.0)
    high = np.clip(-lower - 0.12, 0.0, 0.5)
    cost: Floats = ORDER * wrong + ORDER_UNCLEAR * (unclear + high)
    return cost


def _tails_between(first: Item, second: Item, p: Bodies, q: Bodies) -> Floats:
    cost = np.zeros(np.broadcast_shapes(p.cx.shape, q.cx.shape))
    if second.aim != "none":
        near = segment_nearness(q.ex, q.ey, q.mx, q.my, p.cx, p.cy, p.a, p.b)
        cost += TAIL_THROUGH * np.clip((1.15 - near) / 0.15, 0.0, 1.0)
    if first.aim != "none":
        near = segment_nearness(p.ex, p.ey, p.mx, p.my, q.cx, q.cy, q.a, q.b)
        cost += TAIL_THROUGH * np.clip((1.15 - near) / 0.15, 0.0, 1.0)
    if first.aim != "none" and second.aim != "none" and not _one_voice(first, second):
        ways = (p.ex, p.ey, p.mx, p.my), (q.ex, q.ey, q.mx, q.my)
        drawn = (p.ex, p.ey, p.tx, p.ty), (q.ex, q.ey, q.tx, q.ty)
        cost += 0.4 * TAILS_CROSS * segments_cross(*ways) + TAILS_CROSS * segments_cross(*drawn)
    return cost
