"""The dispatcher: looks at every batch after every event, gives jobs to providers, ends what is ended."""

from __future__ import annotations

import asyncio
import logging

from kitsumy_desktop.comic.records.job import Job, JobId, ProviderId
from kitsumy_desktop.comic.records.recipe import RecipeHash, recipe_hash
from kitsumy_desktop.generation.engine.aftermath import DOUBT_HINT, Aftermath
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.lane import Active, Lane
from kitsumy_desktop.generation.engine.machines import Machines
from kitsumy_desktop.generation.engine.planning import Planning
from kitsumy_desktop.generation.engine.purse import Purse, picture_cost
from kitsumy_desktop.generation.engine.reporter import Reporter
from kitsumy_desktop.generation.engine.stages import Stages
from kitsumy_desktop.generation.engine.work import ACTIVE, Work, replaced
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.planner.plan import slots

log = logging.getLogger(__name__)

LOOKED_UP_AT_ONCE = 200
"""Jobs whose recipes are looked up among the takes in one turn of the loop."""
CHECK_SECONDS = 5.0
"""How often it is seen without a reason whether there still is somebody for every job."""


class Dispatch:
    """One task; everything it starts is a task of its own."""

    def __init__(
        self,
        desk: Desk,
        planning: Planning,
        purse: Purse,
        machines: Machines,
        aftermath: Aftermath,
        stages: Stages,
        reporter: Reporter,
    ) -> None:
        self._desk = desk
        self._planning = planning
        self._purse = purse
        self._machines = machines
        self._aftermath = aftermath
        self._stages = stages
        self._reporter = reporter

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            await self.turn()
            await self._desk.woken(self._next_moment())

    async def turn(self) -> None:
        """Look at everything once."""
        for work in list(self._desk.works.values()):
            await self._look_up(work)
            if work.cancelling:
                await self._aftermath.cancel_waiting(work)
            else:
                await self._drop_hopeless(work)
                self._planning.look(work)
                await self._give_out(work)
                await self._out_of_money(work)
            await self._reporter.look(work)
        self._machines.look()

    # What exists already

    async def _look_up(self, work: Work) -> None:
        """Recipes whose pictures exist are done before anybody is asked."""
        fresh = [i for i in work.queued if i not in work.reckoned]
        lanes = self._planning.lanes_of(work) if fresh else []
        for job_id in fresh[:LOOKED_UP_AT_ONCE]:
            work.reckoned.add(job_id)
            known = self._desk.known(work.jobs[job_id], lanes)
            if known is not None:
                await self._desk.finish_with(work.jobs[job_id], known)
        if len(fresh) > LOOKED_UP_AT_ONCE:
            self._desk.wake()

    # Whom nobody can help

    async def _drop_hopeless(self, work: Work) -> None:
        """Jobs that no provider will ever make fail, with the reason of the last one."""
        now = self._desk.clock.now()
        if not work.queued or not (work.stale or abs(now - work.checked) > CHECK_SECONDS):
            return
        work.checked = now
        waiting: dict[ProviderId, Lane] = {}
        why: ProviderFailure | None = None
        for lane in self._planning.lanes_of(work):
            failure = self._planning.hopeless(work, lane)
            if failure is None:
                waiting[lane.id] = lane
            else:
                why = failure
        dropped: dict[str, list[Job]] = {}
        for job in [work.jobs[i] for i in work.queued]:
            if not any(self._may_take(job, lane) for lane in waiting.values()):
                dropped.setdefault(job.reason, []).append(job)
        for reason, jobs in dropped.items():
            failure = ProviderFailure("setup", reason, jobs[0].hint) if reason else why or _nobody()
            self._aftermath.tell_fallback(jobs[0], None)
            await self._aftermath.give_up_all(jobs, failure)

    def _may_take(self, job: Job, lane: Lane) -> bool:
        """Of one that is out of reach it is not known what it can do."""
        if lane.aside is not None:
            return lane.id not in job.tried
        return self._planning.takes(job, lane) is not None

    async def _out_of_money(self, work: Work) -> None:
        """Nobody may be paid any more, and nothing under way can change that: what is left fails."""
        if not work.queued or work.plan is not None or work.active or self._waiting(work):
            return
        for lane in self._planning.lanes_of(work):
            recipes = [
                r
                for i in list(work.queued)[:1]
                if (r := self._planning.takes(work.jobs[i], lane)) is not None
            ]
            if not recipes or lane.aside is not None or self._planning.hopeless(work, lane) is not None:
                continue
            failure = self._purse.refuses(work, lane, lane.terms(recipes[0]))
            if failure is not None and not self._purse.committed():
                await self._aftermath.give_up_all([work.jobs[i] for i in work.queued], failure)
                return

    def _waiting(self, work: Work) -> bool:
        """Somebody who is put aside may still take it."""
        return any(
            lane.aside is not None and self._planning.hopeless(work, lane) is None
            for lane in self._planning.lanes_of(work)
        )

    # Giving out

    async def _give_out(self, work: Work) -> None:
        if work.plan is None or self._desk.closing:
            return
        running = {lane.id: len(lane.active) for lane in self._desk.lanes.values()}
        for provider, count in slots(work.plan, running, len(work.queued)).items():
            lane = self._desk.lanes[provider]
            if not self._machines.ready(lane, count):
                continue
            for job in self._next(work, lane, count):
                if self._purse.refuses(work, lane, work.offers[provider]) is not None:
                    work.stale = True
                    self._desk.wake()
                    break
                self._begin(work, job, lane)
        await self._mark_twins(work)

    def _next(self, work: Work, lane: Lane, count: int) -> list[Job]:
        """The first jobs in order that the lane may make now."""
        now = self._desk.clock.now()
        found: list[Job] = []
        taken = work.in_doubt()
        for job_id in work.queued:
            if len(found) >= count:
                break
            job = work.jobs[job_id]
            if work.not_before.get((job_id, lane.id), 0.0) > now or job_id in self._desk.tasks:
                continue
            keys = self._keys(work, job, lane)
            if keys is None or self._held(job_id, keys) or taken & keys:
                continue
            taken |= keys
            found.append(job)
        return found

    def _keys(self, work: Work, job: Job, lane: Lane) -> set[RecipeHash] | None:
        recipe = self._planning.takes(job, lane)
        if recipe is None:
            return None
        key = work.key(job)
        return {key} if recipe == job.wanted else {key, recipe_hash(recipe)}

    def _held(self, job_id: JobId, keys: set[RecipeHash]) -> bool:
        """The same picture is being made for another job: it will be free."""
        return any(self._desk.making.get(key, job_id) != job_id for key in keys)

    async def _mark_twins(self, work: Work) -> None:
        doubted = work.in_doubt()
        if not doubted:
            return
        twins = [j for i in work.queued if work.key(j := work.jobs[i]) in doubted]
        reason = "The same picture may have been paid already for another panel."
        if twins:
            await self._desk.keep(
                [replaced(j, state="unsure", reason=reason, hint=DOUBT_HINT) for j in twins]
            )

    def _begin(self, work: Work, job: Job, lane: Lane) -> None:
        offer = work.offers[lane.id]
        for key in self._keys(work, job, lane) or ():
            self._desk.making[key] = job.id
        work.left_behind.pop(lane.id, None)
        if work.left_behind:
            self._aftermath.tell_fallback(job, lane)
        self.take_up(job, lane, Active(work.batch.id, offer, picture_cost(offer)))

    def take_up(self, job: Job, lane: Lane, active: Active) -> None:
        """Make a job, or go on with one."""
        lane.active[job.id] = active
        task = asyncio.ensure_future(self._stages.make(job, lane))
        self._desk.tasks[job.id] = task
        task.add_done_callback(lambda done: self._ended(done, job, lane))

    def _ended(self, task: asyncio.Task[None], job: Job, lane: Lane) -> None:
        self._desk.tasks.pop(job.id, None)
        lane.active.pop(job.id, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("job %s failed unexpectedly", job.id, exc_info=error)
            self._desk.spawn(self._after_bug(job), f"after the bug in job {job.id}")
        self._desk.wake()

    async def _after_bug(self, job: Job) -> None:
        """Our own mistake, not the provider's: nothing is sent again by itself."""
        if self._desk.closing:
            return
        now = self._desk.job(job.id, job.batch)
        if now.state in ACTIVE:
            reason = "Something went wrong inside Kitsumy while this picture was made."
            await self._desk.keep([replaced(now, state="unsure", reason=reason, hint=DOUBT_HINT)])
        elif now.state == "queued":
            await self._aftermath.give_up(
                now, ProviderFailure("input", "Something went wrong inside Kitsumy.")
            )

    # Time

    def _next_moment(self) -> float | None:
        """When to look again without an event: a pause ends, or patience."""
        now = self._desk.clock.now()
        moments: list[float] = []
        for work in self._desk.works.values():
            if work.queued:
                moments += [at for (i, _), at in work.not_before.items() if i in work.queued and at > now]
        for lane in self._desk.lanes.values():
            if lane.aside is not None and self._desk.works:
                moments.append(max(now + 0.5, lane.aside.since + lane.patience() + 1.0))
        return min(moments, default=None)


def _nobody() -> ProviderFailure:
    return ProviderFailure(
        "setup", "Nobody can make this picture.", "Set up another provider, or choose another model."
    )
