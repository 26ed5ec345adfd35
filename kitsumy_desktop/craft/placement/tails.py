"""The finished tails of a panel's balloons: who has one, and which way it bends."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.balloon import Tail
from kitsumy_desktop.craft.placement.bodies import Bodies, segment_nearness
from kitsumy_desktop.craft.placement.costs import joined
from kitsumy_desktop.craft.placement.scene import Item, Scene

BENDS = (0.3, -0.3, 0.15, -0.15, 0.5, -0.5)
BOW = 0.3
"""Sideways offset of a tail's middle at bend 1, as a share of its length, used to judge what it nears."""


def finished_tails(scene: Scene, items: Sequence[Item], state: Sequence[Bodies]) -> list[tuple[Tail, ...]]:
    """Tails of every balloon; none for captions and for a balloon joined to a nearer one of its speaker."""
    bare = _joined_to_nearer(scene, items, state)
    tails: list[tuple[Tail, ...]] = []
    for i, (item, body) in enumerate(zip(items, state, strict=True)):
        if item.aim == "none" or i in bare:
            tails.append(())
            continue
        others = [b for j, b in enumerate(state) if j != i]
        bend = _bend(scene, item, body, others)
        tails.append((Tail(tip=Point(float(body.tx[0]), float(body.ty[0])), bend=bend),))
    return tails


def _joined_to_nearer(scene: Scene, items: Sequence[Item], state: Sequence[Bodies]) -> set[int]:
    """Of neighbours with one speaker that stand close together, those farther from the mouth."""
    bare: set[int] = set()
    for i in range(len(items) - 1):
        if items[i].boxy or not joined(scene, items[i], items[i + 1], state[i], state[i + 1]):
            continue
        near, far = (i, i + 1) if state[i].way[0] < state[i + 1].way[0] else (i + 1, i)
        bare.add(far)
        if near in bare:
            bare.discard(near)
    return bare


def _bend(scene: Scene, item: Item, body: Bodies, others: Sequence[Bodies]) -> float:
    """The gentle curve whose middle keeps farthest from other balloons and foreign faces."""
    ex, ey, tx, ty = (float(v[0]) for v in (body.ex, body.ey, body.tx, body.ty))
    length = math.hypot(tx - ex, ty - ey)
    if length < 1e-6:
        return 0.0
    nx, ny = -(ty - ey) / length, (tx - ex) / length
    toward_center = math.copysign(1.0, (tx - ex) * (ey - float(body.cy[0])) or 1.0)

    def badness(bend: float) -> float:
        mx = np.array([(ex + tx) / 2 + nx * bend * BOW * length])
        my = np.array([(ey + ty) / 2 + ny * bend * BOW * length])
        tip = np.array([tx]), np.array([ty])
        near = [float(segment_nearness(mx, my, *tip, o.cx, o.cy, o.a, o.b)[0]) for o in others]
        near += [
            float(segment_nearness(mx, my, *tip, *(np.array([v]) for v in ellipse))[0])
            for k, ellipse in enumerate(scene.ellipses)
            if k != item.face
        ]
        crowding = sum(max(0.0, 1.6 - v) for v in near)
        return crowding + 0.05 * abs(bend) + (0.01 if bend * toward_center < 0 else 0.0)

    return min(BENDS, key=badness)
