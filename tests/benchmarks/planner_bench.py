"""The planner in short: its J beside the best fixed rule, Economy beside the classic rule, time to decide.

The whole grid: `python -m tests.benchmarks.planner_grid`.
"""

from __future__ import annotations

from tests.benchmarks.planner_grid import PRICES, decision_ms, economy_beside_classic, grid, world

RUNS = 15


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    ratios = [cell.ratio for cell in grid(range(RUNS))]
    economy = [
        ratio
        for prices in PRICES
        for _, ratio in economy_beside_classic(world(prices, 0.5), range(RUNS), range(1, 501, 11))
    ]
    mean, longest = decision_ms()
    return [
        (
            f"planner's J / best fixed rule's, {len(ratios)} cases",
            f"mean {sum(ratios) / len(ratios):.3f}, worst {max(ratios):.3f}",
            "mean <= 1.00, worst <= 1.08",
        ),
        ("Economy / classic rule, n = 1 to 500", f"worst {max(economy):.3f}", "<= 1.02"),
        ("a decision among six providers", f"mean {mean:.1f} ms, longest {longest:.1f} ms", "< 5 ms"),
    ]


if __name__ == "__main__":
    for row in run():
        print(*row, sep=" | ")
