"""What the monitor counts: jobs by state, times of pictures. Pure."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from kitsumy_desktop.comic.records.job import OVER, Job, JobState

DAY_S = 86_400.0


class Counts(msgspec.Struct, frozen=True):
    """How far jobs are. `waiting`: queued; `working`: with a provider; `unsure`: wait for the person."""

    waiting: int
    working: int
    unsure: int
    done: int
    failed: int


class Times(msgspec.Struct, frozen=True):
    """Of pictures that were made: half within `p50` seconds from sending, 95 of 100 within `p95`."""

    done: int
    failed: int
    p50: float | None
    p95: float | None

    @property
    def success(self) -> float | None:
        """Share of jobs that ended well; None: none has ended."""
        ended = self.done + self.failed
        return self.done / ended if ended else None


def counts(jobs: Iterable[Job]) -> Counts:
    """Jobs by what is going on with them."""
    found: dict[JobState, int] = defaultdict(int)
    for job in jobs:
        found[job.state] += 1
    working = found["sending"] + found["running"] + found["receiving"]
    return Counts(found["queued"], working, found["unsure"], found["done"], found["failed"])


def times(jobs: Iterable[Job]) -> Times:
    """Times and ends of jobs. Pictures that were there already took no time and are left aside."""
    ended = [job for job in jobs if job.state in OVER]
    took = sorted(j.ended - j.sent for j in ended if j.state == "done" and 0 < j.sent <= j.ended)
    done = sum(job.state == "done" for job in ended)
    failed = sum(job.state == "failed" for job in ended)
    return Times(done, failed, percentile(took, 0.5), percentile(took, 0.95))


def by_provider(jobs: Iterable[Job]) -> dict[str, Times]:
    """Times of each provider. A failed job counts against every provider that failed on it."""
    found: dict[str, list[Job]] = defaultdict(list)
    for job in jobs:
        if job.state == "done" and job.provider:
            found[job.provider].append(job)
        failed = {*job.tried, *([job.provider] if job.state == "failed" and job.provider else [])}
        for provider in failed - {job.provider if job.state == "done" else None}:
            found[str(provider)].append(msgspec.structs.replace(job, state="failed"))
    return {provider: times(mine) for provider, mine in found.items()}


def percentile(sorted_values: Sequence[float], share: float) -> float | None:
    """The smallest value that `share` of all do not exceed (nearest rank); None of nothing."""
    if not sorted_values:
        return None
    return sorted_values[max(0, math.ceil(share * len(sorted_values)) - 1)]
