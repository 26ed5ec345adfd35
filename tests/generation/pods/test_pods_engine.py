"""The engine with nothing but a pod: whole batches through boot, loss and crash, every picture once."""

from __future__ import annotations

import asyncio
import random
import uuid
from pathlib import Path

import msgspec
import pytest
from support.pod_room import COMIC, MODEL, QUICK, PodRoom
from support.standin.faults import PodStep

from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.comic.records.recipe import PromptPart, Recipe
from kitsumy_desktop.generation.engine.engine import Engine
from kitsumy_desktop.generation.events import BatchEnded
from kitsumy_desktop.generation.order import Order, Wanted


def order(count: int) -> Order:
    wanted = tuple(
        Wanted(
            PageId("pg-1"),
            PanelId(f"pa-{n}"),
            Recipe(MODEL, "noir", (PromptPart("action", f"Picture {n}"),), seed=n, width=512, height=512),
        )
        for n in range(count)
    )
    return Order(COMIC, wanted, choice="runpod-pod")


def engine(room: PodRoom) -> Engine:
    return Engine(
        room.store,
        [room.pod],
        room.clock,
        lambda: room.prefs,
        room.events.append,
        lambda prefix: f"{prefix}-{uuid.uuid4().hex[:12]}",
        random.Random(),  # tags come from it: after a restart they must be others
    )


async def run(room: PodRoom, count: int) -> tuple[Engine, BatchEnded]:
    """A whole batch."""
    working = engine(room)
    await working.resume()
    batch: BatchId = await working.start(order(count))
    await room.until(lambda: any(e.batch.id == batch for e in room.told(BatchEnded)), 4000)
    return working, room.told(BatchEnded)[-1]


@pytest.mark.asyncio
async def test_a_batch_on_a_pod_costs_what_the_pod_costs(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        working, ended = await run(room, 6)
        assert (ended.done, ended.failed, ended.unsure) == (6, 0, 0)
        await room.until(room.all_gone)
        await room.until(lambda: any(not c.estimated for c in room.store.charges()))
        assert room.ledger() == room.bill()
        assert all(c.batch for c in room.store.charges() if c.kind in ("picture", "machine"))
        assert len(room.standin.made) == 6
        assert room.standin.violations == []
        await working.aclose()


@pytest.mark.slow
@pytest.mark.parametrize("fate", ["preempt", "vanish"])
@pytest.mark.asyncio
async def test_a_pod_lost_at_picture_three_is_replaced_and_nothing_made_is_lost(
    tmp_path: Path, fate: str
) -> None:
    async with PodRoom(tmp_path, times=msgspec.structs.replace(QUICK, sigkill=20.0), speed=100) as room:
        room.standin.script.add(PodStep(fate, nth=1, at_picture=3))  # type: ignore[arg-type]
        working, ended = await run(room, 5)
        assert (ended.done, ended.failed, ended.unsure) == (5, 0, 0)
        await room.until(room.all_gone)
        assert len(room.pods()) == 2
        await room.until(lambda: room.ledger() == room.bill(), 2500)
        await working.aclose()


async def killed(working: Engine, room: PodRoom) -> None:
    """The program dies: nothing is written any more, nothing is said."""
    desk = working._desk
    desk.closing = True
    tasks = [*working._running, *desk.tasks.values(), *desk.background]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    desk.shut()
    await room.crash()


@pytest.mark.parametrize("seed", [3, 8, 9])
@pytest.mark.asyncio
async def test_killed_again_and_again_nothing_is_drawn_twice_and_one_pod_does_it_all(
    tmp_path: Path, seed: int
) -> None:
    rng = random.Random(seed)
    async with PodRoom(tmp_path, seed=seed) as room:
        working = engine(room)
        await working.resume()
        batch = await working.start(order(4))
        for _ in range(3):
            await asyncio.sleep(rng.uniform(0.05, 0.8))
            await killed(working, room)
            room.begin()
            working = engine(room)
            await working.resume()
        await room.until(lambda: all(j.over for j in room.store.jobs(batch)), 4000)
        assert [j.state for j in room.store.jobs(batch)] == ["done"] * 4
        assert len(room.standin.made) == len({m.key for m in room.standin.made}) == 4
        await room.until(room.all_gone)
        assert len(room.pods()) == 1
        assert abs(room.ledger() - room.bill()) < 10_000
        await working.aclose()
