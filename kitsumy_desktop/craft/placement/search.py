"""The search for the best places: a beam over shortlisted candidates, then descent of single balloons."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.craft.placement.bodies import Bodies, make_bodies
from kitsumy_desktop.craft.placement.captions import pinned_captions
from kitsumy_desktop.craft.placement.costs import pair, unary
from kitsumy_desktop.craft.placement.region import Floats
from kitsumy_desktop.craft.placement.scene import Item, Scene

GRID_STEPS = 18
"""Grid positions along the panel's diagonal."""
CELLS = 6
"""A shortlist holds the best candidate of each of CELLS² cells, so that every order stays possible…"""
BEST = 14
"""…and the best ones of all."""
BEAM = 40
FINALISTS = 3
STEPS = (0.06, 0.025, 0.01, 0.004)
"""Reach of the descent's moves, in panel diagonals, from the first round to the last."""
CALM = 1.6
"""A balloon that costs more than this has some conflict: then the search is repeated from elsewhere."""
KICKS = 3


def best_bodies(scene: Scene, items: Sequence[Item]) -> list[Bodies]:
    """One body per item: the cheapest places found, the same for the same scene and seed."""
    pinned = pinned_captions(scene, items)
    grids = [_candidates(scene, item, pinned.get(i)) for i, item in enumerate(items)]
    costs = [_own_cost(scene, item, grid) for item, grid in zip(items, grids, strict=True)]
    solver = _Solver(scene, items, grids, costs)
    finalists = [solver.descended(state) for state in solver.beam()]
    cost, state = min(finalists, key=lambda f: f[0])
    rng = random.Random(scene.job.seed)
    for _ in range(KICKS):
        if cost <= CALM * len(items):
            break
        again = solver.descended(solver.kicked(state, rng))
        cost, state = min((cost, state), again, key=lambda f: f[0])
    return state


def _candidates(scene: Scene, item: Item, pinned: Bodies | None) -> Bodies:
    if pinned is not None:
        return pinned
    if item.job.locked is not None:
        box = item.job.locked
        at = np.array([[box.center.x, box.center.y, box.w, box.h]], dtype=np.float64)
    else:
        at = np.concatenate([_grid(scene, item, size) for size in item.job.boxes])
    return make_bodies(scene, item, at[:, 0], at[:, 1], at[:, 2], at[:, 3])


def _grid(scene: Scene, item: Item, size: Size) -> Floats:
    """Centres (and the size) of one box size over the whole region, its edges included."""
    box = scene.region.box
    pad = scene.pad(item)
    step = scene.diagonal / GRID_STEPS
    half_w, half_h = (float(v[0]) for v in item.outline(np.array([size.w]), np.array([size.h])))
    columns = _spread(box.x + half_w + pad, box.right - half_w - pad, step)
    rows = _spread(box.y + half_h + pad, box.bottom - half_h - pad, step)
    cx, cy = (g.ravel() for g in np.meshgrid(columns, rows))
    a, b = np.full_like(cx, half_w), np.full_like(cy, half_h)
    cx, cy = scene.region.pushed_inside(cx, cy, a, b, item.boxy, pad)
    clear = scene.region.clearance(cx, cy, a, b, item.boxy)
    keep = clear >= min(pad - 1e-6, float(clear.max()))
    return np.stack([cx, cy, np.full_like(cx, size.w), np.full_like(cy, size.h)], axis=1)[keep]


def _spread(low: float, high: float, step: float) -> Floats:
    if high <= low:
        return np.array([(low + high) / 2])
    return np.linspace(low, high, 2 + int((high - low) / step))


def _own_cost(scene: Scene, item: Item, bodies: Bodies) -> Floats:
    if item.job.locked is not None:
        return np.zeros(len(bodies.cx))
    return unary(scene, item, bodies)


class _Solver:
    """The candidates of every balloon of a panel, and searches among them."""

    def __init__(self, scene: Scene, items: Sequence[Item], grids: list[Bodies], costs: list[Floats]) -> None:
        self.scene, self.items, self.grids, self.costs = scene, items, grids, costs
        self.short = [_shortlist(scene, g, c) for g, c in zip(grids, costs, strict=True)]
        self.free = [i for i, g in enumerate(grids) if len(g.cx) > 1]

    def beam(self) -> list[list[Bodies]]:
        """The best few complete placements of shortlisted candidates, in reading order, cheapest first."""
        bodies = [g.chosen(s) for g, s in zip(self.grids, self.short, strict=True)]
        states = np.zeros((1, 0), dtype=np.intp)
        totals = np.zeros(1)
        for i, (grid, short) in enumerate(zip(self.costs, self.short, strict=True)):
            cost = totals[:, None] + grid[short][None, :]
            for j in range(i):
                between = pair(self.scene, self.items[j], self.items[i], bodies[j], bodies[i], j == i - 1)
                cost = cost + between[states[:, j], :]
            order = np.argsort(cost, axis=None, kind="stable")[:BEAM]
            kept, added = np.divmod(order, cost.shape[1])
            states = np.concatenate([states[kept], added[:, None]], axis=1)
            totals = cost.ravel()[order]
        return [
            [b.chosen([int(k)]) for b, k in zip(bodies, state, strict=True)] for state in states[:FINALISTS]
        ]

    def descended(self, state: list[Bodies]) -> tuple[float, list[Bodies]]:
        """A placement improved one balloon at a time, with ever smaller moves; its total cost first."""
        state = list(state)
        for reach in STEPS:
            for i in self.free:
                options = self._moves(i, state[i], reach)
                cost = _own_cost(self.scene, self.items[i], options) + self._with_others(i, options, state)
                state[i] = options.chosen([int(np.argmin(cost))])
        return self.total(state), state

    def kicked(self, state: list[Bodies], rng: random.Random) -> list[Bodies]:
        """The placement with each free balloon thrown to some candidate, then to its best answer in turn."""
        state = list(state)
        for i in self.free:
            state[i] = self.grids[i].chosen([rng.choice(list(self.short[i]))])
        for i in self.free:
            cost = self.costs[i] + self._with_others(i, self.grids[i], state)
            state[i] = self.grids[i].chosen([int(np.argmin(cost))])
        return state

    def total(self, state: list[Bodies]) -> float:
        """Cost of a complete placement."""
        total = sum(float(_own_cost(self.scene, i, b)[0]) for i, b in zip(self.items, state, strict=True))
        for i in range(len(state)):
            for j in range(i):
                between = pair(self.scene, self.items[j], self.items[i], state[j], state[i], j == i - 1)
                total += float(between[0, 0])
        return total

    def _moves(self, i: int, now: Bodies, reach: float) -> Bodies:
        """The balloon where it stands and around it, in each of its sizes."""
        item = self.items[i]
        span = np.array([-1.0, -0.5, 0.0, 0.5, 1.0]) * reach * self.scene.diagonal
        dx, dy = (g.ravel() for g in np.meshgrid(span, span))
        parts = [now]
        for size in item.job.boxes:
            w, h = np.full_like(dx, size.w), np.full_like(dy, size.h)
            a, b = item.outline(w, h)
            at = self.scene.region.pushed_inside(
                now.cx + dx, now.cy + dy, a, b, item.boxy, self.scene.pad(item)
            )
            parts.append(make_bodies(self.scene, item, *at, w, h))
        return Bodies(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))

    def _with_others(self, i: int, options: Bodies, state: list[Bodies]) -> Floats:
        cost = np.zeros(len(options.cx))
        for j, other in enumerate(state):
            if j < i:
                cost += pair(self.scene, self.items[j], self.items[i], other, options, j == i - 1)[0]
            elif j > i:
                cost += pair(self.scene, self.items[i], self.items[j], options, other, j == i + 1)[:, 0]
        return cost


def _shortlist(scene: Scene, bodies: Bodies, cost: Floats) -> list[int]:
    """Indices of the best candidate of each cell of the panel, and of the best ones overall."""
    box = scene.frame.box
    column = np.clip((bodies.cx - box.x) / box.w * CELLS, 0, CELLS - 1).astype(np.intp)
    row = np.clip((bodies.cy - box.y) / box.h * CELLS, 0, CELLS - 1).astype(np.intp)
    order = np.argsort(cost, kind="stable")
    _, first = np.unique((row * CELLS + column)[order], return_index=True)
    picked = dict.fromkeys([*order[:BEST].tolist(), *order[np.sort(first)].tolist()])
    return list(picked)
