"""Restarts: every unfinished job is taken up where it stood; nothing is lost, nothing is paid twice."""

from __future__ import annotations

import msgspec
import pytest
from support.engine_room import COMIC, Room, order, recipe
from support.scripted_providers import Faults, Scripted

from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId, JobState

pytestmark = pytest.mark.asyncio


def planted(room: Room, state: JobState, **how: object) -> Job:
    """A batch of one job on disk, as an earlier run left it."""
    batch = Batch(BatchId("ba-old"), COMIC, ordered=room.clock.now())
    job = Job(
        JobId("jo-old"), batch.id, COMIC, PageId("pg-1"), PanelId("pa-1"), recipe(1), state="queued",
        ordered=room.clock.now(),
    )  # fmt: skip
    room.store.add_batch(batch, [job])
    job = msgspec.structs.replace(
        job,
        state=state,
        recipe=recipe(1),
        provider="runpod-public",
        tag="tag-1",
        sent=room.clock.now(),
        **how,
    )
    room.store.save_jobs([job])
    return job


async def test_what_was_running_is_watched_again(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world, seconds=60.0))
    batch = await room.engine.start(order(10))
    await room.until(lambda: room.states(batch).count("running") == 4)
    await room.killed()
    await room.again(Scripted("runpod-public", room.world, seconds=60.0))
    assert (await room.ended(batch)).done == 10
    assert room.world.bill() == 100_000 == room.ledger()


async def test_what_was_being_sent_is_found(room: Room) -> None:
    job = planted(room, "sending")
    provider = Scripted("runpod-public", room.world)
    room.world.submit("runpod-public", job, 5.0, 10_000)
    await room.begin(provider)
    assert (await room.ended(job.batch)).done == 1
    assert not any(c.startswith("submit") for c in provider.calls)
    assert room.world.bill() == 10_000 == room.ledger()


async def test_what_never_left_is_sent(room: Room) -> None:
    job = planted(room, "sending")
    provider = Scripted("runpod-public", room.world)
    await room.begin(provider)
    assert (await room.ended(job.batch)).done == 1
    assert provider.calls.count("submit pa-1") == 1


async def test_what_nobody_can_tell_waits_for_the_person(room: Room) -> None:
    job = planted(room, "sending")
    provider = Scripted("runpod-public", room.world, finds=False)
    await room.begin(provider)
    assert (await room.ended(job.batch)).unsure == 1
    assert not any(c.startswith("submit") for c in provider.calls)


async def test_what_was_made_meanwhile_is_fetched_even_without_a_network_at_first(room: Room) -> None:
    job = planted(room, "receiving", remote="1")
    room.world.submit("runpod-public", job, 0.0, 10_000)
    provider = Scripted("runpod-public", room.world)
    provider.reachable = False
    await room.begin(provider)
    await room.clock.sleep(200.0)
    assert room.states(job.batch) == ["receiving"]
    provider.reachable = True
    assert (await room.ended(job.batch)).done == 1


async def test_a_result_that_is_no_longer_kept_is_told_plainly_and_not_ordered_again(room: Room) -> None:
    job = planted(room, "receiving", remote="1")
    job = msgspec.structs.replace(job, provider="runpod-serverless")
    room.store.save_jobs([job])
    room.world.submit("runpod-serverless", job, -4000.0, 3_000)
    provider = Scripted("runpod-serverless", room.world, billing="workers", rate=300.0)
    await room.begin(provider)
    ended = await room.ended(job.batch)
    assert ended.failed == 1
    (failed,) = room.jobs(job.batch)
    assert failed.reason == "The result is no longer kept."
    assert [(c.kind, c.amount) for c in room.store.charges()] == [("waste", 3_000)]
    assert not any(c.startswith("submit") for c in provider.calls)
    await room.engine.retry([failed.id])
    await room.until(lambda: room.states(job.batch) == ["done"])


async def test_waiting_jobs_of_today_go_on_and_old_ones_ask(room: Room) -> None:
    today = planted(room, "queued")
    old = Batch(BatchId("ba-older"), COMIC, ordered=room.clock.now() - 3 * 86400)
    jobs = [
        Job(
            JobId(f"jo-{n}"),
            old.id,
            COMIC,
            PageId("pg-1"),
            PanelId(f"pa-{n}"),
            recipe(n),
            ordered=old.ordered,
        )
        for n in (7, 8)
    ]
    room.store.add_batch(old, jobs)
    await room.begin(Scripted("runpod-public", room.world))
    assert (await room.ended(today.batch)).done == 1
    ended = await room.ended(old.id)
    assert (ended.done, ended.failed) == (0, 2)
    assert all("closed for more than a day" in j.reason for j in room.jobs(old.id))
    assert room.world.bill() == 10_000
    await room.engine.retry([j.id for j in jobs])
    await room.until(lambda: room.states(old.id) == ["done", "done"])


async def test_a_provider_that_is_gone_leaves_its_jobs_in_doubt(room: Room) -> None:
    job = planted(room, "running", remote="1")
    await room.begin(Scripted("gemini", room.world))
    assert (await room.ended(job.batch)).unsure == 1


async def test_a_machine_of_an_earlier_run_is_given_back(room: Room) -> None:
    first = Scripted(
        "runpod-pod", room.world, billing="machine", rate=122.0, start=50.0, store=room.store, parallel=1
    )
    await room.begin(first)
    batch = await room.engine.start(msgspec.structs.replace(order(3), choice="runpod-pod"))
    await room.until(lambda: bool(room.world.machines()))
    await room.killed()
    jobs = room.jobs(batch)
    room.store.save_jobs([msgspec.structs.replace(j, state="cancelled") for j in jobs])
    again = Scripted(
        "runpod-pod", room.world, billing="machine", rate=122.0, start=50.0, store=room.store, seed=9
    )
    await room.again(again)
    await room.until(lambda: not any(room.world.alive(n) for n in room.world.machines()))
    await room.calm()
    assert "release" in again.calls
    assert room.ledger() == room.world.bill()


async def test_again_and_again_in_the_middle_nothing_is_lost_or_paid_twice(room: Room) -> None:
    faults = Faults(lost_answer=0.1, lost_request=0.1, no_network=0.1, bad_fetch={"network": 0.2})

    def provider(number: int) -> Scripted:
        return Scripted("runpod-public", room.world, seconds=8.0, faults=faults, seed=number)

    await room.begin(provider(0))
    batch = await room.engine.start(order(60))
    for number in range(1, 12):
        await room.clock.sleep(room.rng.uniform(0.0, 25.0))
        await room.killed()
        await room.again(provider(number))
    await room.until(lambda: set(room.states(batch)) == {"done"})
    assert room.world.bill() == 600_000 == room.ledger()
    assert room.takes() == 60
