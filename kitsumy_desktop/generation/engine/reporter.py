"""Tells how batches go on, and ends them when nothing more happens by itself."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.records.job import OVER, BatchId
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.purse import Purse
from kitsumy_desktop.generation.engine.work import Work
from kitsumy_desktop.generation.events import BatchEnded, GenerationProgress


class Reporter:
    """Looks at a batch after every turn of the dispatcher."""

    def __init__(self, desk: Desk, purse: Purse) -> None:
        self._desk = desk
        self._purse = purse
        self._told: dict[BatchId, tuple[int, int]] = {}

    async def look(self, work: Work) -> None:
        """Tell what is new, if anything."""
        over = sum(work.count(state) for state in OVER)
        failed = work.count("failed")
        if self._told.get(work.batch.id) != (over, failed):
            self._told[work.batch.id] = (over, failed)
            self._tell_progress(work, over, failed)
        if work.ended and not any(i in self._desk.tasks for i in work.jobs):
            await self._end(work)

    def _tell_progress(self, work: Work, over: int, failed: int) -> None:
        spent = self._purse.spent(0.0, work.batch.id)
        plan = work.plan
        more = (plan.cost if plan is not None and work.queued else 0) + self._purse.committed(work.batch.id)
        self._desk.tell(
            GenerationProgress(
                batch=work.batch.id,
                current=over,
                total=len(work.jobs),
                failed=failed,
                spent=spent,
                expected=spent + more,
                seconds_left=plan.seconds if plan is not None and work.queued else None,
            )
        )

    async def _end(self, work: Work) -> None:
        state = "cancelled" if work.cancelling else "done"
        batch = msgspec.structs.replace(work.batch, state=state, ended=self._desk.clock.now())
        await self._desk.keep_batch(batch)
        del self._desk.works[batch.id]
        self._told.pop(batch.id, None)
        self._desk.tell(
            BatchEnded(
                batch=batch,
                done=work.count("done"),
                failed=work.count("failed"),
                unsure=work.count("unsure"),
                spent=self._desk.store.spent(0.0, batch=batch.id),
            )
        )
