"""What breaks: tried again, taken elsewhere, told; never two attempts at once, never paid twice."""

from __future__ import annotations

import itertools

import pytest
from support.engine_room import Room, order
from support.scripted_providers import Faults, Scripted

from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.preferences import Caps, GenerationPreferences
from kitsumy_desktop.generation.engine.failover import pause, verdict
from kitsumy_desktop.generation.events import FallbackActivated, JobChanged
from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure

pytestmark = pytest.mark.asyncio


async def test_three_attempts_then_the_next_provider_and_why(room: Room) -> None:
    bad = Scripted("runpod-public", room.world, faults=Faults(refuse={"server": 1.0}))
    good = Scripted("runpod-serverless", room.world, billing="workers", rate=5000.0)
    await room.begin(bad, good)
    ended = await room.run(order(1))
    assert ended.done == 1
    assert sum(c.startswith("submit") for c in bad.calls) == 3
    (told,) = room.of(FallbackActivated)
    assert (told.before, told.after, told.reason) == ("runpod-public", "runpod-serverless", "No: server.")
    (job,) = room.jobs(ended.batch.id)
    assert job.tried == ("runpod-public",) and job.attempts == 4
    times = [e.job.sent for e in room.of(JobChanged) if e.job.state == "sending"]
    waits = [b - a for a, b in itertools.pairwise(times)]
    assert waits[0] >= 1.5 and waits[1] >= 3.0, "the pauses grow"


async def test_pauses_double_with_jitter_and_keep_to_retry_after(room: Room) -> None:
    found = [pause(n, room.rng) for n in range(1, 9)]
    assert all(0.75 * 2**n <= p <= 1.25 * 2**n for n, p in zip(range(1, 6), found, strict=False))
    assert max(found) <= 75.0 and len(set(found)) == len(found)
    assert pause(1, room.rng, 40.0) >= 40.0


@pytest.mark.parametrize(
    ("kind", "action", "broken"),
    [
        ("input", "fail", False),
        ("expired", "fail", False),
        ("cap", "fail", False),
        ("refused", "elsewhere", False),
        ("model", "elsewhere", False),
        ("key", "elsewhere", True),
        ("balance", "elsewhere", True),
        ("rate", "again", False),
        ("gone", "again", False),
        ("timeout", "again", False),
    ],
)
async def test_every_kind_of_failure_has_its_consequence(
    room: Room, kind: FailureKind, action: str, broken: bool
) -> None:
    judged = verdict(ProviderFailure(kind, "No."), 1, 1, 0, room.rng)
    assert (judged.action, judged.broken) == (action, broken)


async def test_a_wrong_request_fails_at_once_and_says_so(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, faults=Faults(script=["input"]))
    await room.begin(provider, Scripted("gemini", room.world))
    ended = await room.run(order(2))
    assert (ended.done, ended.failed) == (1, 1)
    (failed,) = [j for j in room.jobs(ended.batch.id) if j.state == "failed"]
    assert failed.reason == "No: input." and failed.ended > 0
    await room.engine.retry([failed.id])
    assert (await room.ended(failed.batch)).done == 2 if not room.store.open_jobs() else True
    await room.until(lambda: room.states(failed.batch) == ["done", "done"])
    assert room.world.bill() == 20_000


async def test_retry_after_is_kept(room: Room) -> None:
    class Strict(Scripted):
        def __init__(self, *args, **how) -> None:  # type: ignore[no-untyped-def]
            super().__init__(*args, **how)
            self.times: list[float] = []

        async def submit(self, job, read):  # type: ignore[no-untyped-def]
            self.times.append(self.clock.now())
            if len(self.times) == 1:
                raise ProviderFailure("rate", "Too many requests.", retry_after=90.0)
            return await super().submit(job, read)

    provider = Strict("runpod-public", room.world)
    await room.begin(provider)
    assert (await room.run(order(1))).done == 1
    assert provider.times[1] - provider.times[0] >= 90.0


async def test_a_key_that_is_refused_puts_the_provider_aside_for_everybody(room: Room) -> None:
    bad = Scripted("runpod-public", room.world, faults=Faults(refuse={"key": 1.0}), parallel=2)
    good = Scripted("gemini", room.world, price=40_000, parallel=2)
    await room.begin(bad, good)
    ended = await room.run(order(8))
    assert ended.done == 8
    assert sum(c.startswith("submit") for c in bad.calls) <= 4, "not every job runs into it"
    assert {e.after for e in room.of(FallbackActivated)} == {"gemini"}


async def test_when_nobody_is_left_the_jobs_fail_with_the_reason(room: Room) -> None:
    bad = Scripted("runpod-public", room.world, faults=Faults(refuse={"balance": 1.0}))
    bad.healthy = False
    await room.begin(bad)
    ended = await room.run(order(5))
    assert ended.failed == 5
    assert {j.reason for j in room.jobs(ended.batch.id)} == {"No: balance."}
    assert room.of(FallbackActivated)[-1].after is None


async def test_an_answer_that_got_lost_is_found_and_not_paid_twice(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, faults=Faults(lost_answer=1.0))
    await room.begin(provider)
    ended = await room.run(order(6))
    assert ended.done == 6
    assert room.ledger() == room.world.bill() == 60_000
    assert provider.most_alive == 1


async def test_a_request_that_got_lost_is_sent_again_when_that_is_sure(room: Room) -> None:
    faults = Faults(script=["lost_request", "lost_request", "ok"])
    provider = Scripted("runpod-public", room.world, faults=faults)
    await room.begin(provider)
    ended = await room.run(order(1))
    assert ended.done == 1 and room.world.bill() == 10_000


async def test_in_doubt_nothing_is_sent_again_before_the_person_agrees(room: Room) -> None:
    faults = Faults(script=["lost_answer"])
    provider = Scripted(
        "runpod-serverless", room.world, billing="workers", rate=900.0, finds=False, faults=faults
    )
    await room.begin(provider, Scripted("gemini", room.world))
    ended = await room.run(order(1))
    assert (ended.done, ended.unsure) == (0, 1)
    (job,) = room.jobs(ended.batch.id)
    assert job.state == "unsure" and "nobody can tell" in job.reason and job.hint
    await room.engine.retry([job.id])
    await room.until(lambda: not room.engine.busy)
    assert room.states(job.batch) == ["unsure"]
    assert sum(c.startswith("submit") for p in room.providers for c in p.calls) == 1
    await room.engine.retry([job.id], pay_again=True)
    await room.until(lambda: room.states(job.batch) == ["done"])
    assert sum(c.startswith("submit") for p in room.providers for c in p.calls) == 2


async def test_a_job_in_doubt_can_be_taken_up_when_the_provider_remembers(room: Room) -> None:
    faults = Faults(script=["lost_answer"])
    provider = Scripted("runpod-public", room.world, finds=False, faults=faults)
    await room.begin(provider)
    ended = await room.run(order(1))
    assert ended.unsure == 1
    provider.finds = True
    await room.engine.retry([room.jobs(ended.batch.id)[0].id])
    await room.until(lambda: room.states(ended.batch.id) == ["done"])
    assert room.world.bill() == 10_000


async def test_a_twin_of_a_job_in_doubt_is_in_doubt_too(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, finds=False, faults=Faults(script=["lost_answer"]))
    await room.begin(provider)
    one = order(2)
    same = tuple(type(w)(w.page, w.panel, one.wanted[0].recipe) for w in one.wanted)
    ended = await room.run(type(one)(one.comic, same))
    assert ended.unsure == 2
    await room.engine.retry([j.id for j in room.jobs(ended.batch.id)], pay_again=True)
    await room.until(lambda: room.states(ended.batch.id) == ["done", "done"])
    assert len(room.world.made()) == 2, "once in doubt, once agreed"


async def test_dismissing_a_job_in_doubt_gives_it_up(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, finds=False, faults=Faults(script=["lost_answer"]))
    await room.begin(provider)
    ended = await room.run(order(1))
    assert [j.state for j in room.store.panel_jobs(ended.batch.comic)] == ["unsure"]
    await room.engine.dismiss([j.id for j in room.jobs(ended.batch.id)])
    assert room.states(ended.batch.id) == ["cancelled"]
    assert not room.store.panel_jobs(ended.batch.comic)


async def test_a_paid_failure_is_waste_in_the_ledger(room: Room) -> None:
    class Dear(Scripted):
        failed = False

        async def watch(self, job):  # type: ignore[no-untyped-def]
            if not self.failed:
                self.failed = True
                raise ProviderFailure("refused", "The picture was held back.", paid=7_000)
            async for progress in super().watch(job):
                yield progress

    await room.begin(Dear("runpod-public", room.world), Scripted("gemini", room.world))
    ended = await room.run(order(1))
    assert ended.done == 1
    assert [(c.kind, c.amount) for c in room.store.charges()] == [("waste", 7_000), ("picture", 10_000)]
    assert room.jobs(ended.batch.id)[0].paid == 17_000


async def test_what_arrives_broken_is_fetched_again(room: Room) -> None:
    faults = Faults(bad_fetch={"network": 0.3, "server": 0.2}, garbage=0.2)
    await room.begin(Scripted("runpod-public", room.world, faults=faults, seed=3))
    ended = await room.run(order(20))
    assert ended.done == 20 and room.world.bill() == 200_000 == room.ledger()


async def test_a_picture_that_never_comes_whole_is_told_and_counted_as_waste(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world, faults=Faults(garbage=1.0)))
    ended = await room.run(order(1))
    assert ended.failed == 1
    (job,) = room.jobs(ended.batch.id)
    assert job.reason == "What arrived is no picture."
    assert {c.kind for c in room.store.charges()} == {"waste"}
    assert room.ledger() == room.world.bill()


async def test_a_lost_network_is_waited_for(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, seconds=20.0)
    await room.begin(provider)
    batch = await room.engine.start(order(10))
    await room.until(lambda: room.states(batch).count("running") > 0)
    provider.reachable = False
    await room.clock.sleep(300.0)
    assert "failed" not in room.states(batch)
    provider.reachable = True
    assert (await room.ended(batch)).done == 10
    assert room.world.bill() == 100_000 == room.ledger()


async def test_a_limit_is_never_exceeded(room: Room) -> None:
    room.prefs = GenerationPreferences(caps=Caps(batch=None, day=60_000, month=None))
    await room.begin(Scripted("runpod-public", room.world))
    with pytest.raises(ProviderFailure, match="your limit for a day"):
        await room.engine.start(order(7))
    assert not room.store.batches()
    assert (await room.run(order(4))).done == 4
    with pytest.raises(ProviderFailure, match="leaves"):
        await room.engine.start(order(3, first=10))
    assert (await room.run(order(2, first=10))).done == 2
    assert room.world.bill() == 60_000


async def test_a_limit_that_is_reached_under_way_stops_the_rest(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, parallel=3)
    await room.begin(provider)
    batch = await room.engine.start(order(12))
    await room.until(lambda: room.states(batch).count("done") >= 3)
    room.prefs = GenerationPreferences(caps=Caps(batch=70_000))
    ended = await room.ended(batch)
    assert ended.done + ended.failed == 12
    assert room.world.bill() <= 70_000 and room.world.bill() == room.ledger()
    assert "your limit for one batch leaves" in next(
        j.reason for j in room.jobs(batch) if j.state == "failed"
    )


async def test_two_orders_at_once_share_the_limit(room: Room) -> None:
    room.prefs = GenerationPreferences(caps=Caps(batch=None, day=100_000, month=None))
    await room.begin(Scripted("runpod-public", room.world, parallel=2, seconds=30.0))
    first = await room.engine.start(order(6))
    await room.until(lambda: "running" in room.states(first))
    with pytest.raises(ProviderFailure, match="your limit for a day"):
        await room.engine.start(order(6, first=20))
    assert (await room.ended(first)).done == 6


async def test_a_key_that_is_withdrawn_while_a_picture_is_made_does_not_pay_it_twice(room: Room) -> None:
    class Locked(Scripted):
        locked = False

        async def watch(self, job):  # type: ignore[no-untyped-def]
            if self.locked:
                raise ProviderFailure("key", "The key is not accepted.")
            async for progress in super().watch(job):
                if self.locked:
                    raise ProviderFailure("key", "The key is not accepted.")
                yield progress

    provider = Locked("runpod-public", room.world, seconds=30.0)
    await room.begin(provider, Scripted("gemini", room.world))
    batch = await room.engine.start(order(3))
    await room.until(lambda: room.states(batch).count("running") == 3)
    provider.locked = True
    await room.clock.sleep(120.0)
    assert room.states(batch) == ["running"] * 3
    provider.locked = False
    assert (await room.ended(batch)).done == 3
    assert room.world.bill() == 30_000 == room.ledger()


async def test_the_ledger_follows_a_bill_that_can_be_read(room: Room) -> None:
    class WithBill(Scripted):
        async def reconcile(self, since):  # type: ignore[no-untyped-def]
            off = self.world.bill() + 5_000 - room.ledger()
            line = Charge(ChargeId(f"ch-{room.ledger()}"), self.clock.now(), "correction", self.id, off)
            room.store.charge([line])
            return (line,)

    await room.begin(WithBill("runpod-public", room.world))
    await room.run(order(2))
    await room.until(lambda: room.ledger() == 25_000)
    assert next(c.amount for c in room.store.charges() if c.kind == "correction") == 5_000
