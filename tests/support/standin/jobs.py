"""Serverless endpoints: their queue, their workers and what becomes of a job."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import msgspec
from support.standin.catalog import Card, pool_card
from support.standin.fates import LOST, UNMADE, fated, subject
from support.standin.faults import JobStep, Stuck, drawn
from support.standin.job import Job, JobState, Result
from support.standin.world import World, key_of

Handler: TypeAlias = Callable[["Endpoint", "Worker", Job], Awaitable[Result]]


class Worker(msgspec.Struct):
    """A worker and what it does: INITIALIZING, IDLE, RUNNING, THROTTLED or UNHEALTHY."""

    id: str
    card: Card
    since: float
    status: str = "INITIALIZING"


class Endpoint:
    """One endpoint. `body` as the management host knows it; `handler` does the work.

    `external`: the work is done by a real worker that takes jobs over HTTP (sdk_worker.py).
    """

    def __init__(self, world: World, id: str, body: dict[str, Any], handler: Handler) -> None:
        self.world = world
        self.id = id
        self.body = body
        self.handler = handler
        self.created = self.asked = world.now()

        self.public = False
        self.external = False
        self.version = 1
        self.jobs: dict[str, Job] = {}
        self.workers: dict[str, Worker] = {}
        self.completed = self.failed = self.retried = 0
        self.deleted = False
        self.last_stop = -1e12
        self._queue: list[Job] = []
        self._news = asyncio.Event()

    @property
    def max_workers(self) -> int:
        """As set, or lowered by RunPod."""
        return int(self.body["workers"]["max"])

    @property
    def stuck(self) -> Stuck:
        """Why nothing moves at present."""
        table = self.world.faults.stuck
        reason = table.get(self.id, table.get("*", ""))
        if not reason and self.max_workers == 0:
            return "workers_max"
        if not reason and self.world.balance() <= 0:
            return "balance"
        return reason

    @property
    def card(self) -> Card:
        """The GPU of its workers."""
        card = pool_card(self.body["gpu"]["pools"])
        assert card is not None
        return card

    def submit(self, job: Job) -> None:
        """A job enters the queue."""
        job.queued = self.asked = self.world.now()
        self.jobs[job.id] = job
        self._draw_fate(job)
        self._queue.append(job)
        self.kick()

    def queued(self) -> list[Job]:
        """Jobs that wait, first come first."""
        now = self.world.now()
        self._queue = [j for j in self._queue if j.state == "IN_QUEUE" and now < j.submitted + j.ttl]
        return self._queue

    def kick(self) -> None:
        """Something changed: wake workers, start more of them."""
        self._news.set()
        self._news = asyncio.Event()
        if not self.external:
            self.world.spawn(self._scale())

    def find(self, job_id: str) -> Job | None:
        """The job, unless it is unknown, expired or past its ttl."""
        job, now, times = self.jobs.get(job_id), self.world.now(), self.world.times
        if job is None:
            return None
        kept = times.sync_result_kept if job.sync else times.result_kept
        if (job.over and now > job.ended + kept) or now > job.submitted + job.ttl:
            return None
        return job

    def finish(self, job: Job, state: JobState, output: Any = None, error: str = "") -> None:
        """A job is over."""
        job.state, job.output, job.error, job.ended = state, output, error, self.world.now()
        if state == "COMPLETED":
            self.completed += 1
        elif state != "CANCELLED":
            self.failed += 1

    def health(self) -> dict[str, Any]:
        """As /health tells it."""
        running = [j for j in self.jobs.values() if j.state == "IN_PROGRESS"]
        kinds = [w.status for w in self.workers.values()]
        idle, busy = kinds.count("IDLE"), kinds.count("RUNNING")
        return {
            "jobs": {"completed": self.completed, "failed": self.failed, "inProgress": len(running),
                     "inQueue": len(self.queued()), "retried": self.retried},
            "workers": {"idle": idle, "initializing": kinds.count("INITIALIZING"), "ready": idle + busy,
                        "running": busy, "throttled": kinds.count("THROTTLED"),
                        "unhealthy": kinds.count("UNHEALTHY")},
        }  # fmt: skip

    # ---- workers

    def tend(self) -> None:
        """Called every now and then: start what should run, as after a change of settings."""
        if self.external or self.deleted:
            return
        self._scale_down()
        if len(self.workers) < int(self.body["workers"].get("min", 0)):
            self._hire()
        elif self.queued():
            self.kick()

    def _scale_down(self) -> None:
        """RunPod takes workers from endpoints that nobody uses, and tells it by mail only."""
        idle = self.world.now() - self.asked
        most = 0 if idle > 7 * 86400 else 2 if idle > 3 * 86400 else self.max_workers
        self.body["workers"]["max"] = min(self.max_workers, most)

    def _hire(self) -> None:
        worker = Worker(self.world.name(), self.card, self.world.now())
        self.workers[worker.id] = worker
        self.world.spawn(self._live(worker))

    async def _scale(self) -> None:
        """Start a worker where jobs wait for one: the first at once, more after the queue delay."""
        if self.workers and self.queued():
            await self.world.sleep(float(self.body["scaling"].get("queueDelay", 0.0)))
        waiting = [job for job in self.queued() if not job.low]
        free = [w for w in self.workers.values() if w.status in ("IDLE", "INITIALIZING")]
        stuck = self.stuck
        if not waiting or self.deleted or stuck in ("workers_max", "balance"):
            return
        if len(self.workers) < self.max_workers and len(free) < len(waiting):
            self._hire()

    async def _live(self, worker: Worker) -> None:
        """A worker from its start to its stop; billed all the time, unless it is throttled."""
        ledger, stuck = self.world.ledger, self.stuck
        try:
            if stuck in ("throttled", "initializing"):
                await self._stand_still(worker, stuck)
            if not self.public:
                price = round(worker.card.worker_hour * self.world.faults.price_factor)
                ledger.begin("serverless", worker.id, self.id, price)
            await self.world.sleep(self._start_seconds())
            if self.stuck == "unhealthy":
                worker.status = "UNHEALTHY"
                ledger.end(worker.id)
                await self._stand_still(worker, "unhealthy")
            worker.status = "IDLE"
            while (job := await self._next()) is not None:
                await self._work(worker, job)
        finally:
            ledger.end(worker.id)
            self.workers.pop(worker.id, None)
            self.last_stop = self.world.now()
        self.kick()

    async def _stand_still(self, worker: Worker, reason: Stuck) -> None:
        worker.status = {"throttled": "THROTTLED", "unhealthy": "UNHEALTHY"}.get(reason, "INITIALIZING")
        while self.stuck == reason and not self.deleted:
            await self.world.sleep(1.0)
        worker.status = "INITIALIZING"

    def _start_seconds(self) -> float:
        times = self.world.times
        if self.public:
            return 0.0
        recent = self.world.now() - self.last_stop < 3600
        if recent and self.body.get("flashboot", "OFF") != "OFF":
            return self.world.some(times.flash_start)
        first = 0.0 if self.last_stop > 0 else times.first_pull
        return first + self.world.some(times.cold_start)

    async def _next(self) -> Job | None:
        """The next job, or None when the idle time is over (or the worker is one too many)."""
        limit = self.world.now() + float(self.body["workers"].get("idleTimeout", 10))
        while not self.deleted:
            if len(self.workers) > max(self.max_workers, int(self.body["workers"].get("min", 0))):
                return None
            if self.queued() and self.stuck != "balance":
                return self._queue.pop(0)
            left = limit - self.world.now()
            if left <= 0 and len(self.workers) > int(self.body["workers"].get("min", 0)):
                return None
            await self._some_news(max(left, 1.0))
        return None

    async def _some_news(self, seconds: float) -> None:
        waiting = asyncio.ensure_future(self._news.wait())
        pause = asyncio.ensure_future(self.world.sleep(seconds))
        try:
            await asyncio.wait((waiting, pause), return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
            pause.cancel()

    # ---- work

    def begin(self, job: Job, worker: str) -> None:
        """A worker takes a job."""
        job.state, job.started, job.worker = "IN_PROGRESS", self.world.now(), worker

    async def _work(self, worker: Worker, job: Job) -> None:
        worker.status = "RUNNING"
        self.begin(job, worker.id)
        try:
            if job.fate == "redispatch" and not job.retries:
                await self._dispatch_again(job)
                return
            result = await self.handler(self, worker, job)
            await self._run(job, result)
            self._settle(worker, job, result)
        finally:
            worker.status = "IDLE"

    async def _dispatch_again(self, job: Job) -> None:
        """The worker is lost in the middle; the job goes back, its clock starts anew."""
        await self.world.sleep(self.world.some(self.world.times.picture) / 2)
        if job.state == "IN_PROGRESS":
            job.state, job.queued, job.retries = "IN_QUEUE", self.world.now(), job.retries + 1
            self.retried += 1
            self._queue.append(job)
            self.kick()

    async def _run(self, job: Job, result: Result) -> None:
        """Spend the time; a timeout ends it earlier, a cancellation only for handlers that notice."""
        seconds = min(result.seconds, job.execution_timeout)
        parts = len(result.progress) + 1
        for number, payload in enumerate((*result.progress, None), 1):
            # what drawing took for real is part of the time, not added to it
            await self.world.sleep(job.started + seconds * number / parts - self.world.now())
            if job.state != "IN_PROGRESS":
                continue  # cancelled: a synchronous handler works on all the same
            if payload is not None:
                job.output = payload

    def _settle(self, worker: Worker, job: Job, result: Result) -> None:
        """Write down what came of it. What was made is paid, even if nobody gets it."""
        timed_out = result.seconds > job.execution_timeout or job.fate == "timed_out"
        if result.pictures and not timed_out and job.fate not in UNMADE:
            kind = "public" if self.public else "serverless"
            tag = str(job.input.get("tag", ""))
            lost = job.fate in LOST or job.state != "IN_PROGRESS"
            self.world.count_made(key_of(subject(job)), tag, kind, self.id, job.id, lost=lost)
            if result.cost:
                self.world.ledger.buy("public", self.id, result.cost)
        if job.state != "IN_PROGRESS":
            return
        if timed_out:
            self.finish(job, "TIMED_OUT", error="job timed out")
            return
        outcome = fated(job, result)
        self.finish(job, *outcome)

    def _draw_fate(self, job: Job) -> None:
        text = msgspec.json.encode(subject(job)).decode()
        step: JobStep | None = self.world.script.job(job.number, text)
        if step is not None:
            job.fate, job.fate_text = step.fate, step.text
            return
        fate = drawn(self.world.rng, self.world.faults.jobs)  # type: ignore[arg-type]
        if fate != "refused" or self.public:
            job.fate = fate or ""
