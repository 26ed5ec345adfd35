"""What becomes of a job after a failure: back to the queue, elsewhere, failed, cancelled, or in doubt."""

from __future__ import annotations

import logging

import msgspec

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Job, JobState
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.failover import Verdict, verdict
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.engine.planning import Planning
from kitsumy_desktop.generation.engine.purse import Purse, picture_cost
from kitsumy_desktop.generation.engine.work import Work
from kitsumy_desktop.generation.events import FallbackActivated, Notice
from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure
from kitsumy_desktop.generation.offer import Billing

log = logging.getLogger(__name__)

DOUBT = "It may have been made and paid, and nobody can tell."
DOUBT_HINT = "Trying again may cost it a second time."
MADE_IN_VAIN: frozenset[FailureKind] = frozenset(("lost", "expired"))
OUT_OF_REACH: frozenset[FailureKind] = frozenset(("network", "rate", "key", "scope"))
"""After the job was accepted: it says nothing about the job, only about us."""
MAY_STILL_RUN: frozenset[FailureKind] = frozenset(("timeout", "server"))
"""The provider may still be at it: it is told to stop before anybody else is asked."""


class Aftermath:
    """Writes the job's new state with what the failure cost, and what it means for the provider."""

    def __init__(self, desk: Desk, planning: Planning, purse: Purse) -> None:
        self._desk = desk
        self._planning = planning
        self._purse = purse

    async def failed(self, job: Job, lane: Lane, failure: ProviderFailure, stage: JobState) -> None:
        """No picture comes of this attempt, for sure. `stage`: where it stood."""
        log.info("job %s at %s, %s: %s (%s)", job.id, lane.id, stage, failure.kind, failure.detail)
        desk = self._desk
        work = desk.works[job.batch]
        accepted = stage in ("running", "receiving")
        if accepted and failure.kind in OUT_OF_REACH and self._billing(job, lane) != "free":
            await self._keep_in_doubt(job, failure)
            return
        if stage == "running" and failure.kind in MAY_STILL_RUN:
            await self._stop(job, lane)
        charges = self._waste(job, lane, failure, stage)
        spoilt = msgspec.structs.replace(job, paid=job.paid + sum(c.amount for c in charges))
        if work.cancelling:
            await self.cancelled(spoilt, charges)
            return
        if failure.kind == "gone":
            self._machine_gone(lane)
        key = (job.id, lane.id)
        tries = work.tries.get(key, 0) + 1
        lane.in_a_row += failure.kind not in ("gone", "refused", "model", "input")
        judged = verdict(failure, tries, lane.in_a_row, lane.times_aside, desk.rng)
        work.tries[key] = tries if judged.counts else tries - 1
        self._measure_failure(job, lane, failure)
        await self._act(spoilt, lane, failure, judged, charges)

    async def _act(
        self, job: Job, lane: Lane, failure: ProviderFailure, judged: Verdict, charges: tuple[Charge, ...]
    ) -> None:
        work = self._desk.works[job.batch]
        now = self._desk.clock.now()
        if judged.aside is not None:
            self.put_aside(lane, failure, judged.aside, broken=judged.broken)
        if judged.action == "fail":
            await self.give_up(job, failure, charges)
            return
        tried = job.tried
        if judged.action == "elsewhere":
            tried = (*tried, lane.id)
            work.left_behind[lane.id] = failure.user_text
        else:
            work.not_before[(job.id, lane.id)] = now + judged.delay
        again = msgspec.structs.replace(
            job, state="queued", tried=tried, reason=failure.user_text, hint=failure.hint, remote="", tag=""
        )
        work.stale = True
        await self._desk.keep([again], charges)
        self._desk.wake()

    async def give_up(self, job: Job, failure: ProviderFailure, charges: tuple[Charge, ...] = ()) -> None:
        """The job has failed; the person may retry it."""
        await self.give_up_all([job], failure, charges)

    async def give_up_all(
        self, jobs: list[Job], failure: ProviderFailure, charges: tuple[Charge, ...] = ()
    ) -> None:
        """Jobs have failed for the same reason."""
        now = self._desk.clock.now()
        await self._desk.keep(
            [
                msgspec.structs.replace(
                    job, state="failed", reason=failure.user_text, hint=failure.hint, ended=now
                )
                for job in jobs
            ],
            charges,
        )

    async def unsure(self, job: Job, lane: Lane, failure: ProviderFailure) -> Job:
        """It may have been accepted, and nobody can tell. What costs nothing is simply tried again."""
        if self._billing(job, lane) == "free":
            raise ProviderFailure(failure.kind, failure.user_text, failure.hint, detail=failure.detail)
        return await self._keep_in_doubt(job, failure)

    def _billing(self, job: Job, lane: Lane) -> Billing:
        terms = lane.active.get(job.id)
        return (terms.offer if terms is not None else lane.terms(job.recipe or job.wanted)).billing

    async def _keep_in_doubt(self, job: Job, failure: ProviderFailure) -> Job:
        """Only the person may have it sent again."""
        if self._desk.works[job.batch].cancelling:
            self._desk.tell(Notice(f"{failure.user_text} A picture may still be charged for.", "warning"))
            return await self.cancelled(job)
        reason = f"{failure.user_text} {DOUBT}"
        doubtful = msgspec.structs.replace(job, state="unsure", reason=reason, hint=DOUBT_HINT)
        await self._desk.keep([doubtful])
        return doubtful

    async def unsent(self, job: Job) -> Job:
        """The request of an earlier run never arrived: back to the queue."""
        queued = msgspec.structs.replace(job, state="queued", remote="", tag="", reason="", hint="")
        await self._desk.keep([queued])
        self._desk.wake()
        return queued

    async def cancelled(self, job: Job, charges: tuple[Charge, ...] = ()) -> Job:
        """The person stopped it."""
        gone = msgspec.structs.replace(job, state="cancelled", ended=self._desk.clock.now())
        await self._desk.keep([gone], charges)
        return gone

    async def cancel_waiting(self, work: Work) -> None:
        """Jobs of a cancelled batch that nobody is at. One that failed as the person stopped the batch may
        come back to the queue after it was cleared: the dispatcher asks for this at every turn."""
        now = self._desk.clock.now()
        waiting = [j for j in work.jobs.values() if j.state in ("queued", "unsure")]
        idle = [j for j in waiting if j.id not in self._desk.tasks]
        if idle:
            await self._desk.keep([msgspec.structs.replace(j, state="cancelled", ended=now) for j in idle])

    def put_aside(self, lane: Lane, failure: ProviderFailure, seconds: float, *, broken: bool) -> None:
        """The provider gets no work for a while; plans are made without it."""
        lane.put_aside(failure, self._desk.clock.now(), seconds, broken=broken)
        for work in self._desk.works.values():
            if work.plan is not None and lane.id in work.plan.providers:
                work.left_behind[lane.id] = failure.user_text
        self._planning.all_stale()

    def _machine_gone(self, lane: Lane) -> None:
        if lane.prepared:
            lane.prepared = False
            self._planning.machine_lost()
        self._planning.all_stale()
        for work in self._desk.works.values():
            if work.plan is not None and lane.id in work.plan.providers:
                work.left_behind[lane.id] = "The machine went away."

    async def _stop(self, job: Job, lane: Lane) -> None:
        """Two attempts of a job are never alive at once."""
        try:
            await lane.provider.cancel(job)
        except ProviderFailure as trouble:
            log.info("job %s could not be stopped at %s: %s", job.id, lane.id, trouble.detail)

    def _waste(self, job: Job, lane: Lane, failure: ProviderFailure, stage: JobState) -> tuple[Charge, ...]:
        """What the failure cost. A picture that was made and is lost costs what a picture costs."""
        paid, estimated = failure.paid, False
        if paid == 0 and stage == "receiving" and failure.kind in MADE_IN_VAIN:
            terms = lane.active.get(job.id)
            offer = terms.offer if terms is not None else lane.terms(job.recipe or job.wanted)
            if offer.billing != "machine":  # a machine's time is in its own account
                paid, estimated = picture_cost(offer), True
        return self._purse.line(job, "waste", paid, estimated=estimated, note=failure.user_text)

    def _measure_failure(self, job: Job, lane: Lane, failure: ProviderFailure) -> None:
        if failure.kind in ("network", "rate", "cap", "input", "refused"):
            return
        terms = lane.active.get(job.id)
        model = job.recipe.model if job.recipe is not None else ""
        try:
            gpu = terms.offer.gpu if terms is not None else ""
            self._desk.store.measure("picture", lane.id, model, gpu, None)
        except LibraryError as error:
            self._desk.disk_trouble(error)

    def tell_fallback(self, job: Job, lane: Lane | None, reason: str = "") -> None:
        """Work goes to another provider, or to none."""
        work = self._desk.works[job.batch]
        after = lane.id if lane is not None else None
        for before, why in list(work.left_behind.items()):
            if before != after:
                self._desk.tell(FallbackActivated(job.batch, before, after, why or reason))
        work.left_behind.clear()
