"""What a long queue costs the processor: `python tests/benchmarks/queue_load.py [JOBS]`.

An order of so many pictures against a scripted provider that answers at once; the thread's CPU time covers
the engine, its journal in SQLite and the events, and, to be taken off, the scripted world and the pictures
it paints, measured by themselves.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.engine_room import Room, order, recipe
from support.scripted_providers import Scripted, picture_of

from kitsumy_desktop.generation.events import BatchEnded, Event

LIMIT_MS = 5.0


async def load(count: int) -> tuple[float, float, int]:
    """CPU milliseconds and seconds of the whole, and how many events were told."""
    with tempfile.TemporaryDirectory() as home:
        room = Room(Path(home), speed=10.0)
        await room.begin(
            Scripted("runpod-public", room.world, price=2_400, seconds=4.0, parallel=8),
            Scripted("runpod-serverless", room.world, billing="workers", rate=300.0, seconds=8.0, parallel=3),
        )
        await room.run(order(3, first=count))  # what is imported late is imported now
        over = asyncio.Event()
        events = 0

        def tell(event: Event) -> None:
            nonlocal events
            events += 1
            if isinstance(event, BatchEnded):
                over.set()

        room.engine._desk.tell = tell
        begin, cpu = time.perf_counter(), _cpu()
        batch = await room.engine.start(order(count, mode="fast"))
        await over.wait()
        spent, took = _cpu() - cpu, time.perf_counter() - begin
        assert room.states(batch) == ["done"] * count
        await room.end()
    return spent * 1000, took, events


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def painting(count: int) -> float:
    """Milliseconds that painting the test's own pictures takes."""
    begin = _cpu()
    for number in range(count):
        picture_of(recipe(number))
    return (_cpu() - begin) * 1000


def main() -> int:
    """Run and print; the exit code is 0 below the limit."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    spent, took, events = asyncio.run(load(count))
    paint = painting(count)
    each = (spent - paint) / count
    print(f"jobs                          {count}")
    print(f"took                          {took:.1f} s")
    print(f"events told                   {events} ({events / count:.1f} a job)")
    print(f"CPU, painting taken off       {spent - paint:.0f} ms")
    print(f"CPU a job                     {each:.2f} ms (limit {LIMIT_MS})")
    return 0 if each <= LIMIT_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())
