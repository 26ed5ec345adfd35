"""Asking after a job until it is over: backing off with jitter, through lost connections and sleep."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator

import msgspec

from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Limits
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.values import JobStatus

GROWTH = 1.35
"""Each wait is so much longer than the one before, up to the longest."""
JITTER = 0.2
SETTLE_SECONDS = 20.0
"""A job that was just sent may not be known everywhere yet: 404 is no news so early."""
TTL_SECONDS = 4 * 3600
"""A job that has not begun and ended by then is dropped by RunPod."""
_PASSING = ("network", "server", "rate")


class Look(msgspec.Struct, frozen=True):
    """One look at a job. `status` None: RunPod was not reached, `trouble` says why."""

    status: JobStatus | None
    trouble: str = ""


def remote_name(endpoint: str, job: str) -> str:
    """How a job is called in our records: where it runs and RunPod's id."""
    return f"{endpoint}/{job}"


def remote_parts(remote: str) -> tuple[str, str]:
    """The endpoint and RunPod's id. Raises ProviderFailure "lost" for what is no such name."""
    endpoint, slash, job = remote.partition("/")
    if not (endpoint and slash and job):
        raise ProviderFailure("lost", "It is not known where this picture was ordered.", detail=remote[:80])
    return endpoint, job


async def looks(
    jobs: RunPodJobs, clock: Clock, limits: Limits, job: Job, rng: random.Random
) -> AsyncIterator[Look]:
    """Looks at a sent job, the last one with a state in which it stays.

    The first wait is `limits.poll_first` seconds, the longest `limits.poll_longest`. A lost network never
    ends the watch before RunPod must have dropped the job. Raises ProviderFailure: "expired" or "lost" when
    RunPod does not know it any longer, "key" and "scope" as they come.
    """
    endpoint, remote = remote_parts(job.remote)
    started = clock.now()
    wait, state = limits.poll_first, ""
    while True:
        try:
            status = await jobs.status(endpoint, remote)
        except ProviderFailure as failure:
            _may_go_on(failure, clock.now(), started, job, limits)
            if failure.kind != "gone":
                yield Look(None, failure.user_text)
            pause = max(wait, failure.retry_after or 0.0)
        else:
            yield Look(status)
            if status.over:
                return
            if status.status != state:
                state, wait = status.status, limits.poll_first
            pause = wait
        await clock.sleep(pause * rng.uniform(1.0 - JITTER, 1.0 + JITTER))
        wait = min(limits.poll_longest, wait * GROWTH)


def gone(job: Job, now: float, limits: Limits) -> ProviderFailure:
    """RunPod does not know a job: whether it was dropped by age or is simply lost, by our own clock."""
    age = now - (job.sent or job.ordered or now)
    if age >= limits.result_kept:
        minutes = round(limits.result_kept / 60)
        return ProviderFailure(
            "expired",
            f"The picture is no longer there: RunPod keeps results for {minutes} minutes.",
            "It may have been made and charged. Order it again if you want it.",
            detail=f"404 after {age:.0f} s",
        )
    return ProviderFailure(
        "lost",
        "RunPod no longer knows this job.",
        "It may have been made and charged.",
        detail=f"404 after {age:.0f} s",
    )


def _may_go_on(failure: ProviderFailure, now: float, started: float, job: Job, limits: Limits) -> None:
    sent = job.sent or started
    if failure.kind == "gone":
        if now - max(sent, started) > SETTLE_SECONDS or now - sent > limits.result_kept:
            raise gone(job, now, limits) from None
        return
    if failure.kind not in _PASSING:
        raise failure
    if now - sent > TTL_SECONDS + limits.result_kept:
        raise gone(job, now, limits) from None
