"""An open batch in memory: its jobs by state, what it has made, and the plan it follows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import msgspec

from kitsumy_desktop.comic.records.job import Batch, Job, JobId, JobState, ProviderId
from kitsumy_desktop.comic.records.recipe import RecipeHash, recipe_hash
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.order import Estimate

ACTIVE: frozenset[JobState] = frozenset(("sending", "running", "receiving"))


class Work:
    """A batch at work."""

    def __init__(self, batch: Batch, jobs: Iterable[Job]) -> None:
        self.batch = batch
        self.jobs: dict[JobId, Job] = {}
        self.queued: dict[JobId, None] = {}
        """In order; a job that failed comes back to its place."""
        self.by_state: dict[JobState, int] = {}
        self.made: dict[RecipeHash, Take] = {}
        """Wanted recipe → the take it became."""
        self.excluded: dict[ProviderId, ProviderFailure] = {}
        """Providers that could not get ready for this batch."""
        self.left_behind: dict[ProviderId, str] = {}
        """Providers that failed and why, until work goes on elsewhere and that is told."""
        self.not_before: dict[tuple[JobId, ProviderId], float] = {}
        self.tries: dict[tuple[JobId, ProviderId], int] = {}
        self.reckoned: set[JobId] = set()
        """Jobs whose recipe was looked up among the takes."""
        self.plan: Estimate | None = None
        self.offers: dict[ProviderId, Offer] = {}
        self.planned_at = 0.0
        self.planned_left = -1
        self.checked = 0.0
        self.stale = True
        """The plan must be made anew before it is used."""
        self._keys: dict[JobId, RecipeHash] = {}
        for job in jobs:
            self.put(job)
        self._twins = len({self.key(job) for job in self.jobs.values()}) < len(self.jobs)

    @property
    def cancelling(self) -> bool:
        """The person stopped it."""
        return self.batch.state == "cancelled"

    @property
    def ended(self) -> bool:
        """Nothing more happens by itself."""
        return not self.queued and not self.active

    @property
    def active(self) -> int:
        """Jobs a provider is at."""
        return sum(self.by_state.get(state, 0) for state in ACTIVE)

    def count(self, state: JobState) -> int:
        """Jobs in a state."""
        return self.by_state.get(state, 0)

    def put(self, job: Job) -> None:
        """A job's new state."""
        before = self.jobs.get(job.id)
        if before is not None:
            self.by_state[before.state] -= 1
        self.jobs[job.id] = job
        self.by_state[job.state] = self.by_state.get(job.state, 0) + 1
        if job.state != "queued":
            self.queued.pop(job.id, None)
        elif job.id not in self.queued:
            self._queue(job)

    def _queue(self, job: Job) -> None:
        last = next(reversed(self.queued), None)
        self.queued[job.id] = None
        if last is not None and self.jobs[last].number > job.number:
            self.queued = dict.fromkeys(sorted(self.queued, key=lambda i: self.jobs[i].number))

    def key(self, job: Job) -> RecipeHash:
        """Hash of what was ordered."""
        key = self._keys.get(job.id)
        if key is None:
            key = self._keys[job.id] = recipe_hash(job.wanted)
        return key

    def keys(self, job: Job) -> tuple[RecipeHash, ...]:
        """Hashes of what was ordered and of what is being made."""
        ordered = self.key(job)
        if job.recipe is None or job.recipe == job.wanted:
            return (ordered,)
        return (ordered, recipe_hash(job.recipe))

    def look_again(self, made: RecipeHash) -> None:
        """What was ordered is made: other jobs that ordered it find its take."""
        if self._twins:
            self.reckoned -= {i for i in self.queued if self._keys.get(i) == made}

    def in_doubt(self) -> set[RecipeHash]:
        """What jobs ordered that may have been paid already: it is not made for another panel either."""
        if not self.count("unsure"):
            return set()
        return {self.key(j) for j in self.jobs.values() if j.state == "unsure"}


def moment_text(now: float) -> str:
    """A moment of the clock as ISO 8601 in UTC, to the microsecond."""
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="microseconds")


def replaced(job: Job, **changes: Any) -> Job:
    """The job with other values."""
    return msgspec.structs.replace(job, **changes)
