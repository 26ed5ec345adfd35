"""The planner against fixed rules, in simulation: `python -m tests.benchmarks.planner_grid [--runs N]`.

Three price sets × loss rates × sizes × values of waiting; for each the mean of J = cost + v · time over the
same seeds for all. Then Economy's cost beside the classic rule's at every size from 1 to 500.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from typing import NamedTuple

import msgspec

from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.planner.plan import plan
from tests.support.planner_policies import FIXED, Factory, Planned, classic
from tests.support.planner_sim import Result, World, simulate

POD = Offer(
    "runpod-pod", "machine", rate=440_000 / 3600, seconds=12.3, start_seconds=270.0, idle_seconds=60.0
)
PRICES: dict[str, tuple[Offer, ...]] = {
    "notes": (
        POD,
        Offer("runpod-serverless", "workers", rate=3000 / 12.3, seconds=12.3, start_seconds=8.0,
              idle_seconds=5.0, parallel=3),
    ),
    "list": (
        POD,
        Offer("runpod-serverless", "workers", rate=340.0, seconds=12.3, start_seconds=40.0,
              idle_seconds=5.0, parallel=3),
    ),
    "public": (
        Offer("runpod-pod", "machine", rate=440_000 / 3600, seconds=5.0, start_seconds=270.0,
              idle_seconds=60.0),
        Offer("runpod-public", "picture", price=5000, seconds=5.0, parallel=3),
    ),
}  # fmt: skip
"""notes: 0.44 $/h pod, 0.003 $ a picture on warm serverless · list: an A40's listed flex price, 40 s cold ·
public: 0.005 $ a picture, no start."""
LOSSES = (0.0, 0.5, 2.0)
SIZES = (5, 10, 20, 40, 80, 150, 300)
VALUES = (0.0, 0.2, 1.0, 5.0)


class Cell(NamedTuple):
    """One case of the grid: mean J in dollars."""

    prices: str
    loss: float
    size: int
    value: float
    planned: float
    best: float
    rule: str

    @property
    def ratio(self) -> float:
        """Planner's J over the best fixed rule's."""
        return self.planned / self.best


def world(prices: str, loss: float, **chance: float) -> World:
    """The offers of a price set; pods are lost `loss` times an hour."""
    offers = tuple(
        msgspec.structs.replace(o, loss_per_hour=loss) if o.billing == "machine" else o
        for o in PRICES[prices]
    )
    return World(offers, **chance)


def runs(place: World, size: int, factory: Factory, seeds: range) -> list[Result]:
    """One run for each seed."""
    return [simulate(place, size, factory(place.offers), seed) for seed in seeds]


def mean_j(results: list[Result], value: float) -> float:
    """Mean of cost + value · time, in dollars."""
    return sum(r.cost / 1e6 + value * r.seconds / 3600 for r in results) / len(results)


def grid(
    seeds: range,
    *,
    sizes: tuple[int, ...] = SIZES,
    losses: tuple[float, ...] = LOSSES,
    values: tuple[float, ...] = VALUES,
    prices: tuple[str, ...] = tuple(PRICES),
) -> Iterator[Cell]:
    """All cells."""
    for name in prices:
        for loss in losses:
            place = world(name, loss)
            planners = {value: Planned(value) for value in values}
            for size in sizes:
                fixed = {rule: runs(place, size, factory, seeds) for rule, factory in FIXED.items()}
                for value, planner in planners.items():
                    js = {rule: mean_j(results, value) for rule, results in fixed.items()}
                    rule = min(js, key=lambda r: js[r])
                    planned = mean_j(runs(place, size, planner, seeds), value)
                    yield Cell(name, loss, size, value, planned, js[rule], rule)


def economy_beside_classic(
    place: World, seeds: range, sizes: range = range(1, 501)
) -> Iterator[tuple[int, float]]:
    """(n, Economy's mean cost over the classic rule's)."""
    planner = Planned(0.0)
    for size in sizes:
        planned = sum(r.cost for r in runs(place, size, planner, seeds))
        yield size, planned / sum(r.cost for r in runs(place, size, classic, seeds))


def decision_ms() -> tuple[float, float]:
    """Mean and longest of a decision among six providers, each the median of 7; milliseconds of CPU."""
    offers = (
        *world("list", 0.5).offers,
        Offer("runpod-public", "picture", price=5000, seconds=5.0, parallel=8),
        Offer("gemini", "picture", price=39_000, seconds=8.0, parallel=4),
        Offer("comfy", "free", seconds=40.0),
        Offer("draft", "free", seconds=1.0, parallel=2),
    )
    times = []
    for size in (1, 7, 30, 100, 333, 1000):
        for mode in ("economy", "balanced", "fast"):
            took = []
            for _ in range(7):
                start = time.thread_time()
                plan(size, offers, mode, False)  # type: ignore[arg-type]
                took.append((time.thread_time() - start) * 1000)
            times.append(statistics.median(took))
    return sum(times) / len(times), max(times)


def show(cells: list[Cell]) -> None:
    """The table and its sums."""
    print(f"{'prices':8}{'λ/h':>5}{'n':>5}{'v $/h':>7}{'planner J':>11}{'best J':>9}{'ratio':>8}  best rule")
    for c in cells:
        print(
            f"{c.prices:8}{c.loss:5.1f}{c.size:5}{c.value:7.1f}{c.planned:11.4f}{c.best:9.4f}"
            f"{c.ratio:8.3f}  {c.rule}"
        )
    ratios = sorted(c.ratio for c in cells)
    worst = max(cells, key=lambda c: c.ratio)
    print(f"\n{len(cells)} cases: mean ratio {sum(ratios) / len(ratios):.4f} (goal <= 1.00)")
    print(f"best {ratios[0]:.3f}, median {ratios[len(ratios) // 2]:.3f}")
    print(f"worst {worst.ratio:.3f} (goal <= 1.08) at {worst[:4]} beside {worst.rule}")
    print(f"at most 1.02 in {sum(r <= 1.02 for r in ratios) / len(ratios):.1%}, "
          f"below 1 in {sum(r < 1 for r in ratios) / len(ratios):.1%}")  # fmt: skip


def _cells(prices: str, loss: float, count: int) -> list[Cell]:
    return list(grid(range(count), prices=(prices,), losses=(loss,)))


def _economy(prices: str, loss: float, count: int) -> dict[int, float]:
    return dict(economy_beside_classic(world(prices, loss), range(1000, 1000 + count)))


def main() -> int:
    """All figures, on all processors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=60, help="runs of a case of the grid")
    parser.add_argument("--economy-runs", type=int, default=12, help="runs of each size from 1 to 500")
    options = parser.parse_args()
    start = time.perf_counter()
    mean, longest = decision_ms()
    places = list(product(PRICES, LOSSES))
    with ProcessPoolExecutor() as pool:
        cells = [pool.submit(_cells, *place, options.runs) for place in places]
        sizes = [pool.submit(_economy, *place, options.economy_runs) for place in places]
        show([cell for future in cells for cell in future.result()])
        print()
        for (name, loss), future in zip(places, sizes, strict=True):
            ratios = future.result()
            size = max(ratios, key=lambda n: ratios[n])
            print(
                f"Economy / classic, n = 1 to 500, {name}, λ {loss}: worst {ratios[size]:.4f} at n = {size} "
                f"(goal <= 1.02), mean {sum(ratios.values()) / len(ratios):.3f}"
            )
    print(f"a decision among six providers: mean {mean:.2f} ms, longest {longest:.2f} ms (goal < 5 ms)")
    print(f"took {time.perf_counter() - start:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
