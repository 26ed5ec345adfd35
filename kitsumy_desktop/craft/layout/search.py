"""Search over page structures: the cheapest, and the next ones, each exactly.

A structure is a sequence of tier patterns. For one sequence the best heights follow from a min-plus chain
over the page's height; sequences are taken best first (A*, Hart, Nilsson and Raphael 1968) with the exact
cost of the remaining panels as the estimate, so the K best come out in order of cost.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import accumulate, count

import numpy as np

from kitsumy_desktop.craft.layout.assemble import Tier
from kitsumy_desktop.craft.layout.profiles import LayoutProfile
from kitsumy_desktop.craft.layout.tables import Costs, Pattern, Tables, joined, later

NEAR = 2
"""Grid units within which the gutters of two tiers look like a slip of the ruler."""
MISALIGNED = 0.15
"""Cost of such a slip."""


def page_costs(tables: Tables, profile: LayoutProfile, most: int) -> Costs:
    """Least cost [k, n] of a page of the n panels from k on, for n up to `most`."""
    full = tables.field.rows
    by_count = tier_costs(tables)
    reach = {0: {0: _start(tables.count, full)}}
    costs = np.full((tables.count, most + 1), np.inf)
    for n in range(1, most + 1):
        reach[n] = {}
        for q, tier in by_count.items():
            if q > n or not reach[n - q]:
                continue
            before = _cheapest([t + profile.repeat * (q == last) for last, t in reach[n - q].items()])
            reach[n][q] = joined(before, later(tier, n - q), axis=1)
        if reach[n]:
            costs[:, n] = _cheapest(list(reach[n].values()))[:, full]
    return costs


def tier_costs(tables: Tables) -> dict[int, Costs]:
    """Least cost [k, h] of a tier of q panels from k on, by q."""
    by_count: dict[int, list[Costs]] = {}
    for pattern, tier in tables.tiers.items():
        by_count.setdefault(sum(pattern), []).append(tier)
    return {q: _cheapest(tiers) for q, tiers in by_count.items()}


def structures(tables: Tables, profile: LayoutProfile) -> Iterator[tuple[float, tuple[Pattern, ...]]]:
    """All structures of one page holding every panel of the tables, cheapest first."""
    total, full = tables.count, tables.field.rows
    rest = _remaining(tables)
    tick = count()
    start = _start(1, full)[0]
    queue: list[tuple[float, int, int, tuple[Pattern, ...], Costs]] = [(0.0, next(tick), 0, (), start)]
    while queue:
        bound, _, placed, chain, reached = heapq.heappop(queue)
        if placed == total:
            yield bound, chain
            continue
        for pattern, tier in tables.tiers.items():
            now = placed + sum(pattern)
            if now > total or not np.isfinite(tier[placed]).any():
                continue
            repeat = profile.repeat if chain and sum(chain[-1]) == sum(pattern) else 0.0
            longer = joined(reached, tier[placed], axis=0) + repeat
            estimate = float((longer + rest[now][::-1]).min())
            if np.isfinite(estimate):
                heapq.heappush(queue, (estimate, next(tick), now, (*chain, pattern), longer))


def measured(tables: Tables, chain: tuple[Pattern, ...]) -> tuple[Tier, ...]:
    """The best sizes for one structure; gutters of neighbouring tiers align or stand clearly apart."""
    starts = [sum(sum(p) for p in chain[:i]) for i in range(len(chain))]
    rows = [tables.tiers[p][k] for p, k in zip(chain, starts, strict=True)]
    heights = _shared(rows, np.zeros(tables.field.rows + 1))
    tiers: list[Tier] = []
    for pattern, first, height in zip(chain, starts, heights, strict=True):
        above = tiers[-1].widths if tiers else ()
        tiers.append(_measured_tier(tables, pattern, first, height, above))
    return tuple(tiers)


def _measured_tier(
    tables: Tables, pattern: Pattern, first: int, height: int, above: tuple[float, ...]
) -> Tier:
    starts = [first + sum(pattern[:i]) for i in range(len(pattern))]
    cells = [tables.cells[m - 1][k, :, height] for m, k in zip(pattern, starts, strict=True)]
    widths = _shared(cells, _near_misses(above, tables.field.columns))
    free = np.zeros(height + 1)
    stacks = tuple(
        _shared([tables.cells[0][k + i, w, : height + 1] for i in range(m)], free)
        for m, k, w in zip(pattern, starts, widths, strict=True)
    )
    return Tier(height, widths, stacks)


def _near_misses(above: tuple[float, ...], columns: int) -> Costs:
    """What a cut at each position costs beside the cuts of the tier above, seen as almost aligned."""
    costs = np.zeros(columns + 1)
    edges = [int(edge) for edge in accumulate(above)][:-1]
    for edge in edges:
        costs[max(1, edge - NEAR) : edge + NEAR + 1] = MISALIGNED
    costs[edges] = 0.0
    return costs


def _shared(costs: list[Costs], at_cut: Costs) -> tuple[int, ...]:
    """How parts share a length at the least sum of their costs; `costs[i][l]` for length l.

    `at_cut[x]` is added for a cut x units from the start; its last index is the length.
    """
    length = len(at_cut) - 1
    chain = [_start(1, length)[0]]
    for cost in costs[:-1]:
        chain.append(joined(chain[-1], cost, axis=0) + at_cut)
    sizes: list[int] = []
    left = length
    for before, cost in zip(chain[::-1], costs[::-1], strict=True):
        options = before[left::-1] + cost[: left + 1]
        sizes.append(int(np.argmin(options)))
        left -= sizes[-1]
    return tuple(reversed(sizes))


def _remaining(tables: Tables) -> list[Costs]:
    """Least cost [placed][h] of all panels from `placed` on in the height h."""
    total, full = tables.count, tables.field.rows
    by_count = tier_costs(tables)
    rest = [np.full(full + 1, np.inf) for _ in range(total)] + [_start(1, full)[0]]
    for placed in range(total - 1, -1, -1):
        options = [
            joined(rest[placed + q], tier[placed], axis=0)
            for q, tier in by_count.items()
            if placed + q <= total
        ]
        if options:
            rest[placed] = _cheapest(options)
    return rest


def _start(panels: int, length: int) -> Costs:
    start = np.full((panels, length + 1), np.inf)
    start[:, 0] = 0.0
    return start


def _cheapest(tables: list[Costs]) -> Costs:
    best = tables[0]
    for table in tables[1:]:
        best = np.minimum(best, table)
    return best


def signature(chain: tuple[Pattern, ...]) -> str:
    """The structure as text: tiers by "/", a digit per cell."""
    return "/".join("".join(str(m) for m in pattern) for pattern in chain)
