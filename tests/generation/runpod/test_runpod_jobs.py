"""The job API and the watch over a job, with everything that goes wrong there."""

from __future__ import annotations

from collections.abc import AsyncIterator

import msgspec
import pytest
import pytest_asyncio
from support.runpod_room import RunpodRoom, text_recipe
from support.standin.faults import JobStep, Step

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.values import JobStatus
from kitsumy_desktop.generation.runpod.watching import looks, remote_name, remote_parts

SLUG = "z-image-turbo"
INPUT = {"prompt": "A fox", "size": "1024*1024", "seed": 3}


@pytest_asyncio.fixture
async def room() -> AsyncIterator[RunpodRoom]:
    async with RunpodRoom() as made:
        yield made


def jobs_of(room: RunpodRoom) -> RunPodJobs:
    return RunPodJobs(room.http, room.clock, room.facts, lambda: room.key)


async def watched(
    room: RunpodRoom, jobs: RunPodJobs, remote: str, age: float = 0.0
) -> list[JobStatus | None]:
    job = room.job(text_recipe(), remote=remote_name(SLUG, remote))
    job = msgspec.structs.replace(job, sent=job.sent - age)
    return [look.status async for look in looks(jobs, room.clock, room.facts.limits, job, room.rng)]


@pytest.mark.asyncio
async def test_a_job_is_sent_watched_and_done(room: RunpodRoom) -> None:
    jobs = jobs_of(room)
    seen = await watched(room, jobs, await jobs.run(SLUG, INPUT))
    assert seen[-1] is not None
    assert seen[-1].status == "COMPLETED"
    assert seen[-1].output["cost"] == pytest.approx(0.005)
    assert seen[-1].execution_time > 0
    health = await jobs.health(SLUG)
    assert health.jobs.completed == 1
    assert room.standin.violations == []


class Noting(WallClock):
    """A clock that notes how long it was asked to wait."""

    def __init__(self, speed: float) -> None:
        super().__init__(speed)
        self.waits: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        await super().sleep(seconds)


@pytest.mark.asyncio
async def test_the_watch_backs_off_between_looks(room: RunpodRoom) -> None:
    room.standin.public.cold[SLUG] = 120.0
    jobs = jobs_of(room)
    job = room.job(text_recipe(), remote=remote_name(SLUG, await jobs.run(SLUG, INPUT)))
    clock = Noting(room.clock.speed)
    async for _ in looks(jobs, clock, room.facts.limits, job, room.rng):
        pass
    first, longest = room.facts.limits.poll_first, room.facts.limits.poll_longest
    assert 0.8 * first <= clock.waits[0] <= 1.2 * first
    assert max(clock.waits) <= 1.2 * longest
    assert sum(1 for w in clock.waits if w > 0.8 * longest) > 5
    assert len({round(w, 3) for w in clock.waits}) > len(clock.waits) // 2


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fault", "kind", "sent"),
    [
        ("401", "key", False),
        ("403", "scope", False),
        ("429", "rate", False),
        ("429_bare", "rate", False),
        ("500", "server", True),
        ("502", "server", True),
        ("524", "server", True),
        ("reset_after", "network", True),
        ("truncate", "network", True),
        ("fail_after", "server", True),
    ],
)
async def test_a_refused_job_tells_whether_it_may_run(
    room: RunpodRoom, fault: str, kind: str, sent: bool
) -> None:
    room.standin.script.add(Step("POST /run", fault))  # type: ignore[arg-type]
    with pytest.raises(ProviderFailure) as told:
        await jobs_of(room).run(SLUG, INPUT)
    assert (told.value.kind, told.value.sent) == (kind, sent), told.value.detail


@pytest.mark.asyncio
async def test_what_the_endpoint_would_not_take_is_told_in_its_words(room: RunpodRoom) -> None:
    with pytest.raises(ProviderFailure) as told:
        await jobs_of(room).run("black-forest-labs-flux-1-schnell", {"prompt": "x", "width": 1000})
    assert told.value.kind == "input"
    assert "width" in told.value.user_text
    assert not told.value.sent
    with pytest.raises(ProviderFailure) as told:
        await jobs_of(room).run("no-such-endpoint", INPUT)
    assert told.value.kind == "setup"
    room.standin.violations.clear()


@pytest.mark.asyncio
async def test_a_body_over_the_limit_never_leaves(room: RunpodRoom) -> None:
    with pytest.raises(ProviderFailure) as told:
        await jobs_of(room).run(SLUG, {**INPUT, "image": "x" * 11_000_000})
    assert (told.value.kind, told.value.sent) == ("input", False)
    assert room.standin.requests == []


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["429", "429_bare", "500", "502", "524", "reset", "truncate"])
async def test_trouble_while_watching_is_sat_out(room: RunpodRoom, fault: str) -> None:
    jobs = jobs_of(room)
    remote = await jobs.run(SLUG, INPUT)
    room.standin.script.add(Step("GET /status", fault, times=4))  # type: ignore[arg-type]
    seen = await watched(room, jobs, remote)
    assert None in seen
    assert seen[-1] is not None
    assert seen[-1].status == "COMPLETED"


@pytest.mark.asyncio
async def test_a_lost_network_ends_no_watch_until_the_result_must_be_gone(room: RunpodRoom) -> None:
    jobs = jobs_of(room)
    remote = await jobs.run(SLUG, INPUT)
    room.standin.script.add(Step("GET /status", "502", times=10_000))
    with pytest.raises(ProviderFailure) as told:
        await watched(room, jobs, remote, age=4 * 3600 + 1700)
    assert told.value.kind == "expired"


@pytest.mark.asyncio
async def test_an_unknown_state_is_none_to_stay_in(room: RunpodRoom) -> None:
    room.standin.script.add(JobStep("unknown_status", nth=1))
    room.standin.public.cold[SLUG] = 120.0
    jobs = jobs_of(room)
    seen = await watched(room, jobs, await jobs.run(SLUG, INPUT))
    assert "RUNNING" in [s.status for s in seen if s is not None]
    assert seen[-1] is not None
    assert seen[-1].status == "COMPLETED"


@pytest.mark.asyncio
async def test_a_result_is_expired_by_our_own_clock() -> None:
    async with RunpodRoom(speed=4000.0) as room:
        jobs = jobs_of(room)
        remote = await jobs.run(SLUG, INPUT)
        await watched(room, jobs, remote)
        await room.clock.sleep(1830.0)
        with pytest.raises(ProviderFailure) as told:
            await watched(room, jobs, remote, age=1840.0)
        assert told.value.kind == "expired"
        assert "30 minutes" in told.value.user_text
        with pytest.raises(ProviderFailure) as told:
            await watched(room, jobs, "never-heard-of-it", age=60.0)
        assert told.value.kind == "lost"


@pytest.mark.asyncio
async def test_a_wrong_key_ends_the_watch(room: RunpodRoom) -> None:
    jobs = jobs_of(room)
    remote = await jobs.run(SLUG, INPUT)
    room.key = "rpa_another"
    with pytest.raises(ProviderFailure) as told:
        await watched(room, jobs, remote)
    assert told.value.kind == "key"


@pytest.mark.asyncio
async def test_cancelling_and_what_is_already_over(room: RunpodRoom) -> None:
    room.standin.public.cold[SLUG] = 300.0
    jobs = jobs_of(room)
    remote = await jobs.run(SLUG, INPUT)
    assert (await jobs.cancel(SLUG, remote)).status == "CANCELLED"
    with pytest.raises(ProviderFailure) as told:
        await jobs.cancel(SLUG, "unknown")
    assert told.value.kind == "gone"


def test_names_of_jobs_keep_where_they_run() -> None:
    assert remote_parts(remote_name("abc", "1-u1")) == ("abc", "1-u1")
    with pytest.raises(ProviderFailure):
        remote_parts("nonsense")
