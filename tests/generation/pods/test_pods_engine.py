"""The engine with nothing but a pod: whole batches through boot, loss and crash, every picture once."""

from __future__ import annotations

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
        random.Random(1),
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
