"""Stopping jobs at the providers when a batch is cancelled: cancel means cancel, and what is paid arrives."""

from __future__ import annotations

import asyncio

from kitsumy_desktop.comic.records.job import BatchId, Job, JobId
from kitsumy_desktop.generation.engine.aftermath import Aftermath
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.failover import pause
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.engine.work import Work
from kitsumy_desktop.generation.events import Notice
from kitsumy_desktop.generation.failures import ProviderFailure

STOP_PATIENCE = 20.0
"""A job that was told to stop may take so long to say so."""
STOP_TRIES = 3


class Stopper:
    """A task for every job that is to stop."""

    def __init__(self, desk: Desk, aftermath: Aftermath) -> None:
        self._desk = desk
        self._aftermath = aftermath
        self._stopping: dict[JobId, asyncio.Task[None]] = {}
        self._may_cost: dict[BatchId, int] = {}

    async def done(self, work: Work) -> None:
        """Wait until all that was told to stop has; say when money may still run."""
        if stopping := [t for i, t in self._stopping.items() if i in work.jobs]:
            await asyncio.wait(stopping)
        count = self._may_cost.pop(work.batch.id, 0)
        if count:
            pictures = "One picture" if count == 1 else f"{count} pictures"
            self._desk.tell(Notice(f"{pictures} could not be stopped at once and may still be charged for."))

    def stop(self, job: Job, lane: Lane) -> None:
        """End a running job of a cancelled batch."""
        if job.id not in self._stopping:
            task = self._desk.spawn(self._stop(job, lane), f"stopping {job.id}")
            self._stopping[job.id] = task
            task.add_done_callback(lambda _: self._stopping.pop(job.id, None))

    async def _stop(self, job: Job, lane: Lane) -> None:
        """If it is made before the word arrives, it is paid, and so it is still received."""
        if await self._told_to_stop(job, lane):
            self._may_cost[job.batch] = self._may_cost.get(job.batch, 0) + 1
        task = self._desk.tasks.get(job.id)
        if task is None:
            return
        timer = asyncio.ensure_future(self._desk.clock.sleep(STOP_PATIENCE))
        try:
            await asyncio.wait((task, timer), return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
        work = self._desk.works.get(job.batch)
        if work is None or task.done() or work.jobs[job.id].state != "running":
            return
        task.cancel()
        await asyncio.wait((task,))
        await self._aftermath.cancelled(work.jobs[job.id])
        self._desk.wake()

    async def _told_to_stop(self, job: Job, lane: Lane) -> bool:
        """Whether money may still run."""
        for tries in range(1, STOP_TRIES + 1):
            try:
                return await lane.provider.cancel(job)
            except ProviderFailure as failure:
                if tries < STOP_TRIES:
                    await self._desk.clock.sleep(pause(tries, self._desk.rng, failure.retry_after))
        return True
