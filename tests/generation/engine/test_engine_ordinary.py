"""Orders that go well: made, kept, paid once, told."""

from __future__ import annotations

import pytest
from support.engine_room import COMIC, Room, order
from support.scripted_providers import Scripted

from kitsumy_desktop.generation.events import BatchEnded, GenerationComplete, GenerationProgress

pytestmark = pytest.mark.asyncio


async def test_an_order_becomes_takes_and_lines_of_the_ledger(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world))
    quote = await room.engine.quote(order(12))
    assert quote.best is not None and quote.best.cost == 120_000 and quote.free == 0
    ended = await room.run(order(12))
    assert (ended.done, ended.failed, ended.unsure, ended.spent) == (12, 0, 0, 120_000)
    assert room.takes() == 12
    assert room.ledger() == room.world.bill() == 120_000
    jobs = room.jobs(ended.batch.id)
    assert {j.state for j in jobs} == {"done"} and all(j.take and j.paid == 10_000 for j in jobs)
    assert len(room.store.unplaced(COMIC)) == 12
    assert len(room.of(GenerationComplete)) == 12
    assert room.of(GenerationProgress)[-1].current == 12
    assert not room.store.open_jobs() and not room.store.batches(open_only=True)


async def test_the_same_recipe_again_is_free(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world))
    await room.run(order(3))
    again = order(5)
    assert (await room.engine.quote(again)).free == 3
    ended = await room.run(again)
    assert ended.done == 5
    assert room.world.bill() == 50_000
    free = [e for e in room.of(GenerationComplete) if e.free]
    assert len(free) == 3 and all(e.job.paid == 0 for e in free)


async def test_equal_recipes_in_one_batch_are_made_once(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world))
    one = order(4)
    wanted = tuple(type(w)(w.page, w.panel, one.wanted[n % 2].recipe) for n, w in enumerate(one.wanted))
    twice = type(one)(one.comic, wanted)
    assert (await room.engine.quote(twice)).free == 2
    ended = await room.run(twice)
    assert ended.done == 4
    assert room.world.bill() == 20_000
    assert room.takes() == 4
    assert len({j.panel for j in room.jobs(ended.batch.id) if j.take}) == 4


async def test_a_panel_of_another_comic_gets_a_take_of_its_own(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world))
    await room.run(order(1))
    other = room.library.duplicate(COMIC)
    ended = await room.run(type(order(1))(other, order(1).wanted))
    assert ended.done == 1 and room.world.bill() == 10_000
    assert isinstance(ended, BatchEnded)
    assert len(room.library.takes(order(1).wanted[0].panel, other)) >= 1
