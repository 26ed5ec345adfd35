"""Many random runs, some at once, each with a folder and a seed of its own; how orders of pictures ended."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

One = Callable[[Path, int], Awaitable[None]]
"""One run: its folder and its seed."""


def run_side_by_side(count: int, seed: int, side_by_side: int, one: One) -> None:
    """`count` runs in a loop of their own; run number n has the seed `seed` x 100 000 + n."""
    asyncio.run(_all(count, seed, side_by_side, one))


async def _all(count: int, seed: int, side_by_side: int, one: One) -> None:
    room_for = asyncio.Semaphore(side_by_side)

    async def run(number: int) -> None:
        async with room_for:
            with tempfile.TemporaryDirectory() as home:
                await one(Path(home), seed * 100_000 + number)

    await asyncio.gather(*(run(n) for n in range(count)))


@dataclass
class BatchFigures:
    """How batches ended."""

    batches: int = 0
    refused: int = 0
    complete: int = 0
    with_reasons: int = 0
    jobs: Counter[str] = field(default_factory=Counter)
    without_reason: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)

    def ended_lines(self) -> list[str]:
        """For printing."""
        return [
            f"batches                       {self.batches}",
            f"refused before paying         {self.refused}",
            f"ended complete                {self.complete}",
            f"ended with clear reasons      {self.with_reasons}",
            f"jobs                          {dict(self.jobs)}",
            f"jobs without a reason         {len(self.without_reason)} {self.without_reason[:3]}",
            f"batches that did not end      {len(self.stuck)} {self.stuck[:3]}",
        ]
