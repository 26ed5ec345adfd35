"""Machines: ready in time, beside others, gone when nothing needs them, replaced when they vanish."""

from __future__ import annotations

import asyncio

import msgspec
import pytest
from support.engine_room import Room, order
from support.scripted_providers import Faults, Scripted

from kitsumy_desktop.generation.events import Event, FallbackActivated, JobChanged, Notice

pytestmark = pytest.mark.asyncio

RATE = 122.0
"""Millionths of a dollar per second: $0.44 an hour."""


def pod(room: Room, **how: object) -> Scripted:
    """A machine that draws a picture in 5 s after a boot of 200 s."""
    given = {"rate": RATE, "seconds": 5.0, "start": 200.0, "parallel": 1, "store": room.store, **how}
    return Scripted("runpod-pod", room.world, billing="machine", **given)  # type: ignore[arg-type]


async def test_a_machine_boots_draws_and_is_gone(room: Room) -> None:
    machine = pod(room)
    await room.begin(machine)
    ended = await room.run(msgspec.structs.replace(order(20), choice="runpod-pod"))
    assert ended.done == 20
    await room.calm()
    assert "prepare 20" in machine.calls and machine.calls[-1] == "release"
    (name,) = room.world.machines()
    assert not room.world.alive(name)
    assert room.ledger() == room.world.bill() > 0
    assert not room.store.pods()


async def test_others_work_while_it_boots(room: Room) -> None:
    public = Scripted("runpod-public", room.world, price=2_000, seconds=30.0, parallel=1)
    await room.begin(pod(room), public)
    ended = await room.run(order(60, mode="fast"))
    await room.calm()
    assert ended.done == 60
    by = [j.provider for j in room.jobs(ended.batch.id)]
    assert by.count("runpod-pod") > 10 and by.count("runpod-public") > 0
    assert room.ledger() == room.world.bill()


async def test_a_machine_that_vanishes_costs_no_picture(room: Room) -> None:
    machine = pod(room, faults=Faults(gone=0.1), seed=5)
    await room.begin(machine, Scripted("runpod-public", room.world, price=9_000))
    ended = await room.run(order(40))
    await room.calm()
    assert ended.done == 40
    assert len(room.world.machines()) > 1 or room.of(FallbackActivated)
    assert not [name for name in room.world.machines() if room.world.alive(name)]
    assert room.ledger() == room.world.bill()


async def test_no_machine_to_be_had_leads_elsewhere(room: Room) -> None:
    machine = pod(room, faults=Faults(no_machine={"capacity": 1.0}))
    await room.begin(machine, Scripted("runpod-public", room.world, price=20_000, parallel=1))
    ended = await room.run(order(60), 20_000)
    assert ended.done == 60
    assert ("runpod-pod", "runpod-public") in {(e.before, e.after) for e in room.of(FallbackActivated)}
    assert room.world.machines() == []


async def test_cancelling_while_it_boots_gives_it_back(room: Room) -> None:
    machine = pod(room)
    await room.begin(machine)
    batch = await room.engine.start(msgspec.structs.replace(order(20), choice="runpod-pod"))
    await room.until(lambda: bool(room.world.machines()))
    await room.engine.cancel(batch)
    ended = await room.ended(batch)
    assert ended.batch.state == "cancelled" and ended.done == 0
    await room.calm()
    assert not [name for name in room.world.machines() if room.world.alive(name)]
    assert room.ledger() == room.world.bill()


async def test_a_machine_is_kept_for_the_next_order(room: Room) -> None:
    machine = pod(room, idle=400.0)
    await room.begin(machine)
    await room.run(msgspec.structs.replace(order(5), choice="runpod-pod"))
    await room.run(msgspec.structs.replace(order(5, first=5), choice="runpod-pod"))
    assert len(room.world.machines()) == 1
    await room.calm()


async def test_cancel_stops_the_remote_and_says_when_money_may_run(room: Room) -> None:
    provider = Scripted(
        "runpod-serverless", room.world, billing="workers", rate=340.0, seconds=400.0, parallel=3
    )
    await room.begin(provider)
    batch = await room.engine.start(order(9))
    await room.until(lambda: room.states(batch).count("running") == 3)
    await room.engine.cancel(batch)
    assert sum(c.startswith("cancel") for c in provider.calls) == 3
    assert set(room.states(batch)) == {"cancelled"}
    assert any("may still be charged" in e.text for e in room.of(Notice))
    assert (await room.ended(batch)).batch.state == "cancelled"
    assert room.world.going() == 0


async def test_a_batch_stopped_in_the_moment_a_job_goes_back_to_the_queue_ends(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world, seconds=5.0, faults=Faults(breaks=1.0)))
    stopping: list[asyncio.Task[None]] = []

    def tell(event: Event) -> None:
        room.events.append(event)
        if isinstance(event, JobChanged) and event.job.state == "queued" and event.job.reason:
            stopping.append(asyncio.ensure_future(room.engine.cancel(event.job.batch)))

    room.engine._desk.tell = tell
    batch = await room.engine.start(order(1))
    assert (await room.ended(batch)).batch.state == "cancelled"
    assert room.states(batch) == ["cancelled"] and len(stopping) == 1
    await stopping[0]
    assert room.ledger() == room.world.bill()


async def test_a_picture_that_was_made_before_the_word_came_still_arrives(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, seconds=10.0, parallel=4)
    await room.begin(provider)
    batch = await room.engine.start(order(4))
    await room.until(lambda: len(room.world.made()) >= 1)
    await room.engine.cancel(batch)
    await room.ended(batch)
    assert room.states(batch).count("done") == len(room.world.made()) >= 1
    assert room.ledger() == room.world.bill()


async def test_a_cancelled_batch_can_be_taken_up_again(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world, seconds=30.0, parallel=2))
    batch = await room.engine.start(order(6))
    await room.until(lambda: "running" in room.states(batch))
    await room.engine.cancel(batch)
    await room.ended(batch)
    room.events.clear()
    await room.engine.retry([j.id for j in room.jobs(batch) if j.state == "cancelled"])
    assert (await room.ended(batch)).done == 6
    assert room.ledger() == room.world.bill()
