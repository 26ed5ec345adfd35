"""Captions that open or close a panel: flush in its corners, stacked where there are several."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from kitsumy_desktop.craft.placement.bodies import Bodies, make_bodies
from kitsumy_desktop.craft.placement.costs import unary
from kitsumy_desktop.craft.placement.region import Floats
from kitsumy_desktop.craft.placement.scene import Item, Scene

MOST_STACKED = 4
SLIDES = (0.0, 0.15, 0.3, 0.5, 0.75, 1.0)
"""How far a stack may leave its corner along the edge, as shares of the free way."""
SLIDE_COST, DROP_COST, ACROSS_COST = 0.9, 1.1, 0.15


def pinned_captions(scene: Scene, items: Sequence[Item]) -> dict[int, Bodies]:
    """Places of the opening and the closing captions by their index in `items`; one body each."""
    opening = 0
    while opening < len(items) and _free_caption(items[opening]):
        opening += 1
    last = len(items) - 1
    closing = last > 0 and _free_caption(items[last])
    if closing and opening == len(items):
        opening -= 1
    opening = min(opening, MOST_STACKED)
    pinned = dict(enumerate(_stack(scene, items[:opening], top=True)))
    if closing and last not in pinned:
        pinned[last] = _stack(scene, items[last:], top=False)[0]
    return pinned


def _free_caption(item: Item) -> bool:
    return item.boxy and item.job.locked is None


def _stack(scene: Scene, items: Sequence[Item], top: bool) -> list[Bodies]:
    """The best corner stack of these captions, first to last, over box sizes, direction and slides."""
    if not items:
        return []
    choices = [item.job.boxes if len(items) < 3 else item.job.boxes[:2] for item in items]
    sizes = np.array(list(itertools.product(*choices)), dtype=np.float64)
    best: tuple[float, list[Bodies]] | None = None
    for across in (False, True) if len(items) > 1 else (False,):
        for slide, drop in itertools.product(SLIDES, (0.0, 0.12, 0.3)):
            bodies = _stacked(scene, items, sizes, top, across, slide, drop)
            cost = sum((unary(scene, i, b) for i, b in zip(items, bodies, strict=True)), np.zeros(len(sizes)))
            cost = cost + SLIDE_COST * slide + DROP_COST * drop + ACROSS_COST * across
            at = int(np.argmin(cost))
            if best is None or cost[at] < best[0] - 1e-9:
                best = float(cost[at]), [b.chosen([at]) for b in bodies]
        if best is not None and best[0] < 0.0:
            break
    return best[1] if best is not None else []


def _stacked(
    scene: Scene, items: Sequence[Item], sizes: Floats, top: bool, across: bool, slide: float, drop: float
) -> list[Bodies]:
    """One body array per caption (a row per combination of sizes), touching each other from the corner on."""
    box = scene.region.box
    at_left = (scene.forward > 0) == top
    along = np.zeros(len(sizes))
    down = np.full(len(sizes), drop * box.h)
    bodies = []
    for k, item in enumerate(items):
        w, h = sizes[:, k, 0], sizes[:, k, 1]
        shift = along + slide * np.maximum(0.0, box.w - w)
        cx = box.x + w / 2 + shift if at_left else box.right - w / 2 - shift
        cy = box.y + h / 2 + down if top else box.bottom - h / 2 - down
        cx, cy = scene.region.pushed_inside(cx, cy, w / 2, h / 2, True, 0.0)
        bodies.append(make_bodies(scene, item, cx, cy, w, h))
        if across:
            along = along + w
        else:
            down = np.abs(cy - (box.y if top else box.bottom)) + h / 2
    return bodies
