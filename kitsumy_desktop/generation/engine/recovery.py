"""After a start: every unfinished job of earlier runs is taken up where it stood.

A job that was being sent is looked for at the provider, a running one is watched again, a finished one
fetched. Jobs that still waited go on by themselves when their batch was worked on within the last day: the
person accepted its price, and its limits hold as before. Older ones wait for the person, since a program that
is opened after a week should not begin to spend; what costs nothing goes on however old it is.
"""

from __future__ import annotations

from kitsumy_desktop.comic.records.job import Batch, Job
from kitsumy_desktop.generation.engine.aftermath import DOUBT, DOUBT_HINT, Aftermath
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.dispatch import Dispatch
from kitsumy_desktop.generation.engine.news import News
from kitsumy_desktop.generation.engine.planning import LOCAL
from kitsumy_desktop.generation.engine.stages import Stages
from kitsumy_desktop.generation.engine.stopper import Stopper
from kitsumy_desktop.generation.engine.work import ACTIVE, Work, replaced
from kitsumy_desktop.generation.failures import ProviderFailure

CONSENT_SECONDS = 24 * 3600.0
"""So long after the last sign of life of a batch its waiting jobs are still sent without asking."""


class Recovery:
    """Runs once, before the dispatcher's first turn."""

    def __init__(
        self,
        desk: Desk,
        dispatch: Dispatch,
        stages: Stages,
        aftermath: Aftermath,
        stopper: Stopper,
        news: News,
    ) -> None:
        self._desk = desk
        self._dispatch = dispatch
        self._stages = stages
        self._aftermath = aftermath
        self._stopper = stopper
        self._news = news

    async def resume(self) -> None:
        """Take up all open batches and jobs."""
        store = self._desk.store
        open_batches = {batch.id: batch for batch in store.batches(open_only=True)}
        for job in store.open_jobs():
            if job.batch not in open_batches and job.state != "unsure":
                found = next((b for b in store.batches(job.comic) if b.id == job.batch), None)
                if found is not None:
                    open_batches[found.id] = found
        if open_batches:
            await self._news.bring(list(self._desk.lanes.values()), wait_for=True)
        for batch in sorted(open_batches.values(), key=lambda b: b.ordered):
            if batch.id not in self._desk.works:
                await self._take_up(batch)
        for lane in self._desk.lanes.values():
            lane.rented = True
        self._desk.wake()

    async def _take_up(self, batch: Batch) -> None:
        jobs = self._desk.store.jobs(batch.id)
        work = self._desk.works[batch.id] = Work(batch, jobs)
        for job in jobs:
            if job.over and job.provider is not None:
                work.reckoned.add(job.id)
        if work.cancelling:
            await self._aftermath.cancel_waiting(work)
        elif not self._agreed(batch, jobs):
            await self._ask_first([j for j in jobs if j.state == "queued"])
        for job in [j for j in jobs if j.state in ACTIVE]:
            await self.go_on(work, job)

    def _agreed(self, batch: Batch, jobs: tuple[Job, ...]) -> bool:
        """Whether waiting jobs may be sent without asking."""
        if batch.choice in LOCAL or batch.local_only:
            return True
        last = max((max(j.ordered, j.sent, j.ended) for j in jobs), default=batch.ordered)
        return self._desk.clock.now() - max(batch.ordered, last) <= CONSENT_SECONDS

    async def _ask_first(self, jobs: list[Job]) -> None:
        failure = ProviderFailure(
            "expired",
            "The program was closed for more than a day before this picture was begun.",
            "Try again to have it made; it costs what was quoted or less.",
        )
        await self._aftermath.give_up_all(jobs, failure)

    async def go_on(self, work: Work, job: Job) -> None:
        """Take up one job that a provider is at."""
        lane = self._desk.lane_of(job)
        if lane is None:
            reason = f"The provider that was asked for this picture is not there any more. {DOUBT}"
            await self._desk.keep([replaced(job, state="unsure", reason=reason, hint=DOUBT_HINT)])
            return
        for key in work.keys(job):
            self._desk.making[key] = job.id
        work.reckoned.add(job.id)
        self._dispatch.take_up(job, lane, self._stages.terms(job, lane))
        if work.cancelling and job.state == "running":
            self._stopper.stop(job, lane)
