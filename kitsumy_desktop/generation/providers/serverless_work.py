"""What serverless workers cost: a job's own time at once, starts and idle ends at the settlement."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import BatchId, Job
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.providers.serverless_state import ID, Known, ServerlessState, usable_gpu
from kitsumy_desktop.generation.runpod.reconcile import HOUR, reconciled
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import JobStatus
from kitsumy_desktop.generation.runpod.watching import remote_parts
from kitsumy_desktop.generation.runpod.worktime import COLD_AFTER, Ran, WorkTime
from kitsumy_desktop.generation.store import Store

log = logging.getLogger(__name__)

LOOK_SECONDS = 30.0
"""A worker nobody knows is asked after so often."""
RECONCILED_HOURS = 48
"""So far back the ledger is held against the bill."""
AFTER_CANCEL = 10.0
"""Seconds a worker goes on with a cancelled picture, about."""


class Sent(msgspec.Struct, frozen=True):
    """When a job was sent, and whether a warm worker was there then."""

    at: float
    warm: bool


class Answers:
    """Finished jobs with their pictures, until they are fetched and for a while after: a full disk may ask
    for one again after RunPod has dropped it."""

    MOST = 24
    """Fetched answers that are kept, some megabytes each."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[JobStatus, Money]] = {}
        self._fetched: list[str] = []

    def keep(self, remote: str, status: JobStatus, paid: Money) -> None:
        """A job is done."""
        self._kept[remote] = (status, paid)

    def of(self, remote: str) -> tuple[JobStatus, Money] | None:
        """Its last state and what it cost."""
        return self._kept.get(remote)

    def fetched(self, remote: str) -> None:
        """It was handed over."""
        if remote not in self._fetched:
            self._fetched.append(remote)
        while len(self._fetched) > self.MOST:
            self._kept.pop(self._fetched.pop(0), None)

    def forget_fetched(self) -> None:
        """Nothing is made any more."""
        for remote in self._fetched:
            self._kept.pop(remote, None)
        self._fetched.clear()


class Bookkeeping:
    """Working time of all endpoints since the last settlement: `ran` prices a job, `settle` the rest."""

    def __init__(self, rest: RunPodRest, state: ServerlessState, store: Store, clock: Clock) -> None:
        self._rest = rest
        self._state = state
        self._store = store
        self._clock = clock
        self._work: dict[str, WorkTime] = {}
        self._sent: dict[str, Sent] = {}
        self._counted: dict[str, Money] = {}
        self._cards: dict[str, str] = {}
        self._asked: dict[str, float] = {}
        self._reconciled = float("-inf")

    def sent(self, remote: str, known: Known) -> None:
        """A job was accepted."""
        self._sent[remote] = Sent(self._clock.now(), known.warm > 0)

    async def ran(self, job: Job, status: JobStatus) -> Money:
        """A job is over: what its own time cost. The same job is counted once."""
        if job.remote in self._counted:
            return self._counted[job.remote]
        endpoint, _ = remote_parts(job.remote)
        known = self._state.one(endpoint)
        seconds = status.execution_time / 1000
        paid: Money = 0
        if seconds > 0.0 and status.worker_id:
            await self._card(known, status.worker_id)
            paid = round(seconds * self._rate(known, status.worker_id))
            waited = status.delay_time / 1000
            work = self._work.setdefault(endpoint, WorkTime())
            self._measure_start(job, known, status, waited, work)
            began = self._began(job, status)
            work.add(Ran(status.worker_id, job.batch, began, began + seconds, waited))
        self._counted[job.remote] = paid
        self._sent.pop(job.remote, None)
        return paid

    def cancelled(self, job: Job, status: JobStatus) -> None:
        """A running job was cancelled: its worker's time is paid, but belongs to no picture."""
        self._unpaid(job, status, AFTER_CANCEL)
        self._sent.pop(job.remote, None)

    def dropped(self, job: Job, status: JobStatus) -> None:
        """A running job was handed to another worker: what the first did is paid as well."""
        self._unpaid(job, status, 0.0)

    def _unpaid(self, job: Job, status: JobStatus, more: float) -> None:
        endpoint, _ = remote_parts(job.remote)
        now = self._clock.now()
        work = self._work.setdefault(endpoint, WorkTime())
        work.add(
            Ran(
                status.worker_id or job.remote,
                job.batch,
                now - status.execution_time / 1000,
                now + more,
                status.delay_time / 1000,
                paid=False,
            )
        )

    async def look_for_idle(self) -> None:
        """Workers that were started for us and never came to work are paid as well: count those still there.

        Only on endpoints of ours, which nobody else uses.
        """
        for endpoint, work in self._work.items():
            last = work.last
            if last is None or not self._state.one(endpoint).ours:
                continue
            try:
                there = await self._rest.endpoint_workers(endpoint)
            except ProviderFailure:
                continue
            for seen in there.workers:
                if seen.status in ("IDLE", "INITIALIZING") and not work.knows(seen.id):
                    now = self._clock.now()
                    work.add(Ran(seen.id, last.batch, now - seen.uptime_seconds, now, 0.0, paid=False))

    def settle(self, start_of: Callable[[Known], float]) -> None:
        """Book starts, gaps and idle ends as "machine", estimated until the bill is known."""
        charges: list[Charge] = []
        for endpoint, work in self._work.items():
            known = self._state.one(endpoint)
            rate = self._rate(known, "")
            for batch, seconds in work.settle(known.idle, start_of(known)).items():
                if amount := round(seconds * rate):
                    charges.append(self._charge(endpoint, batch, amount, seconds))
        if charges:
            self._store.charge(charges)

    async def reconcile(self, since: float) -> tuple[Charge, ...]:
        """Correct the ledger by RunPod's bill from then on, for endpoints of ours. Raises ProviderFailure."""
        ours = {k.id for k in self._state.all() if k.ours}
        return await reconciled(self._rest, self._store, self._clock, ours, since)

    async def reconcile_hourly(self) -> None:
        """The same of the last days, at most once an hour; without an answer it is done later."""
        now = self._clock.now()
        if now - self._reconciled > HOUR:
            self._reconciled = now
            try:
                await self.reconcile(now - RECONCILED_HOURS * HOUR)
            except ProviderFailure as failure:
                log.info("the bill could not be read, it is asked for in an hour again: %s", failure.detail)

    def _charge(self, endpoint: str, batch: BatchId, amount: Money, seconds: float) -> Charge:
        return Charge(
            id=ChargeId(uuid.uuid4().hex),
            at=self._clock.now(),
            kind="machine",
            provider=ID,
            amount=amount,
            estimated=True,
            batch=batch,
            machine=endpoint,
            note=f"starts and idle time of workers, {seconds:.0f} s",
        )

    def _began(self, job: Job, status: JobStatus) -> float:
        """When the job's work began: by RunPod's own count from when it was sent; one that was handed on
        has lost that count and has ended just now."""
        sent = self._sent.get(job.remote)
        at = sent.at if sent is not None else job.sent
        if at and not status.retries:
            return at + status.delay_time / 1000
        return self._clock.now() - status.execution_time / 1000

    def _measure_start(
        self, job: Job, known: Known, status: JobStatus, waited: float, work: WorkTime
    ) -> None:
        sent = self._sent.get(job.remote)
        if sent is None or sent.warm or status.retries or waited <= COLD_AFTER:
            return
        if not work.knows(status.worker_id) and known.model:
            gpu = self._cards.get(status.worker_id) or _name(self._state, known)
            self._store.measure("start", ID, known.model, gpu, waited)

    def _rate(self, known: Known, worker: str) -> float:
        """Millionths of a dollar per second: of the worker's own GPU where it is known."""
        return self._state.rate(known, self._cards.get(worker, ""))

    async def _card(self, known: Known, worker: str) -> None:
        """Learn which GPU a worker has, where the endpoint may have several."""
        if worker in self._cards or len(known.pools) < 2:
            return
        now = self._clock.now()
        if now - self._asked.get(known.id, float("-inf")) < LOOK_SECONDS:
            return
        self._asked[known.id] = now
        try:
            there = await self._rest.endpoint_workers(known.id)
        except ProviderFailure:
            return
        for seen in there.workers:
            gpu = self._state.catalog.gpu(seen.gpu_type_id)
            if gpu is not None:
                self._cards[seen.id] = gpu.gpu.name


def _name(state: ServerlessState, known: Known) -> str:
    card = usable_gpu(state.gpus(known))
    return card.gpu.name if card else ""
