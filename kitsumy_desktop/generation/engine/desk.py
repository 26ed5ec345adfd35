"""What the parts of the engine share: open batches, lanes, and the way a change reaches the disk."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import msgspec

from kitsumy_desktop.comic.errors import InputError, LibraryError
from kitsumy_desktop.comic.ids import PictureHash, TakeId
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId, ProviderId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Recipe, RecipeHash, recipe_hash, subject_hash
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.engine.failover import pause
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.engine.work import Work, moment_text
from kitsumy_desktop.generation.events import Event, GenerationComplete, JobChanged, Notice
from kitsumy_desktop.generation.provider import Provider
from kitsumy_desktop.generation.store import KeptPicture, Store

log = logging.getLogger(__name__)

SENDING_AT_ONCE = 8
RECEIVING_AT_ONCE = 4
"""Bounds the bytes of pictures in memory."""
READERS = 2

T = TypeVar("T")


class Desk:
    """Everything is touched in the engine's loop only; the store's methods are quick, pictures are not."""

    def __init__(
        self,
        store: Store,
        providers: Sequence[Provider],
        clock: Clock,
        prefs: Callable[[], GenerationPreferences],
        tell: Callable[[Event], None],
        ids: Callable[[str], str],
        rng: random.Random,
    ) -> None:
        self.store = store
        self.clock = clock
        self.prefs = prefs
        self.tell = tell
        self.ids = ids
        self.rng = rng
        self.lanes: dict[ProviderId, Lane] = {p.id: Lane(p) for p in providers}
        self.works: dict[BatchId, Work] = {}
        self.tasks: dict[JobId, asyncio.Task[None]] = {}
        """One for each job that is being made."""
        self.making: dict[RecipeHash, JobId] = {}
        """Recipes under way, as ordered and as made: the same picture is not made twice at once."""
        self.sending = asyncio.Semaphore(SENDING_AT_ONCE)
        self.receiving = asyncio.Semaphore(RECEIVING_AT_ONCE)
        self.background: set[asyncio.Task[None]] = set()
        self.ledger_version = 0
        """Counts what the engine wrote into the ledger."""
        self.closing = False
        self._woken = asyncio.Event()
        self._pool = ThreadPoolExecutor(READERS, "kitsumy-pictures")
        self._disk_trouble = False

    # Waking the dispatcher

    def wake(self) -> None:
        """Something happened: the dispatcher is to look again."""
        self._woken.set()

    async def woken(self, until: float | None) -> None:
        """Wait for `wake`, at most until a moment of the clock. Events that come together count once."""
        if until is None:
            await self._woken.wait()
        else:
            timer = asyncio.ensure_future(self.clock.sleep(max(0.0, until - self.clock.now())))
            waiter = asyncio.ensure_future(self._woken.wait())
            try:
                await asyncio.wait((timer, waiter), return_when=asyncio.FIRST_COMPLETED)
            finally:
                timer.cancel()
                waiter.cancel()
        await asyncio.sleep(0)
        self._woken.clear()

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """A task that is kept until it ends; what it raises unexpectedly is logged."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self.background.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self.background.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("%s failed", task.get_name(), exc_info=error)

    # Changes

    async def keep(self, jobs: Sequence[Job], charges: Sequence[Charge] = ()) -> None:
        """New states on disk, then in memory, then told. Waits for as long as the disk does not take them."""
        await self._written(lambda: self.store.save_jobs(jobs, charges))
        self.ledger_version += bool(charges)
        for job in jobs:
            self._taken_over(job)
            self.tell(JobChanged(job))

    async def keep_batch(self, batch: Batch) -> None:
        """A batch's new state, likewise."""
        await self._written(lambda: self.store.save_batch(batch))
        if batch.id in self.works:
            self.works[batch.id].batch = batch

    async def finish(self, job: Job, take: Take, charges: Sequence[Charge] = (), *, free: bool) -> None:
        """The picture is there: take, job and charges at once."""
        done = msgspec.structs.replace(
            job, state="done", take=take.id, ended=self.clock.now(), reason="", hint=""
        )
        await self._written(lambda: self._finish(done, take, charges))
        self.ledger_version += bool(charges)
        self._taken_over(done)
        work = self.works.get(done.batch)
        if work is not None:
            work.made[work.key(done)] = take
            work.look_again(work.key(done))
        self.tell(GenerationComplete(done, free))

    def _finish(self, job: Job, take: Take, charges: Sequence[Charge]) -> None:
        try:
            self.store.finish(job, take, charges)
        except LibraryError:
            if self.store.job(job.id) is not None:
                raise
            self.store.charge(charges)  # its comic was removed for good: only the ledger remembers

    async def finish_with(self, job: Job, known: Take) -> None:
        """The recipe's picture exists: the panel gets a take of its own of it, free."""
        take = known
        if (known.comic, known.panel) != (job.comic, job.panel):
            take = msgspec.structs.replace(
                known,
                id=TakeId(self.ids("tk")),
                comic=job.comic,
                panel=job.panel,
                subject=subject_hash(job.wanted),
                job=job.id,
                made=moment_text(self.clock.now()),
            )
        await self.finish(job, take, free=True)

    async def _written(self, write: Callable[[], None]) -> None:
        """Try until the disk takes it: what is in memory then never runs ahead of it."""
        tries = 0
        while True:
            try:
                write()
            except LibraryError as error:
                tries += 1
                self.disk_trouble(error)
                await self.clock.sleep(pause(tries, self.rng))
                continue
            self._disk_trouble = False
            return

    def disk_trouble(self, error: LibraryError) -> None:
        """Say once that the disk does not take what has to be written."""
        log.info("the library does not take a change: %s", error)
        if not self._disk_trouble:
            self._disk_trouble = True
            self.tell(Notice(f"{error.user_text} Pictures wait until it can be written.", "warning"))

    def _taken_over(self, job: Job) -> None:
        work = self.works.get(job.batch)
        if work is None:
            return
        work.put(job)
        if job.state in ("queued", "unsure") or job.over:
            for key in [k for k in work.keys(job) if self.making.get(k) == job.id]:
                del self.making[key]
        if job.over or job.state == "unsure":
            self.wake()

    # What is there

    def job(self, job_id: JobId, batch: BatchId) -> Job:
        """A job of an open batch, as it is now."""
        return self.works[batch].jobs[job_id]

    def lane_of(self, job: Job) -> Lane | None:
        """The lane of the provider that is at the job, unless there is none or it is not there any more."""
        return self.lanes.get(job.provider) if job.provider is not None else None

    def adapted(self, job: Job, lane: Lane) -> Recipe | None:
        """The job's recipe as the lane's provider would make it."""
        return lane.adapted(job.wanted, job.fixed_model)

    def known(self, job: Job, lanes: Sequence[Lane]) -> Take | None:
        """A take of the job's recipe, as ordered or as one of `lanes` would make it. With a chosen model only
        that model's; a draft is no answer to an order that others may fill as well."""
        work = self.works.get(job.batch)
        if work is not None and (made := work.made.get(work.key(job))) is not None:
            return made
        hashes = {recipe_hash(job.wanted): None}
        for lane in lanes:
            recipe = self.adapted(job, lane)
            if recipe is not None and (lane.id != "draft" or len(lanes) == 1):
                hashes[recipe_hash(recipe)] = None
        return next((take for h in hashes if (take := self.store.take_of(h)) is not None), None)

    async def read(self, picture: PictureHash) -> bytes:
        """The bytes of a picture in the library. Raises InputError when they are not there."""
        try:
            return await self.in_pool(self.store.picture_path(picture).read_bytes)
        except OSError as error:
            raise InputError("A picture that this one is made from is missing.", "Choose another.") from error

    async def add_picture(self, data: bytes) -> KeptPicture:
        """Check and keep a picture, away from the loop."""
        return await self.in_pool(lambda: self.store.add_picture(data))

    async def in_pool(self, act: Callable[[], T]) -> T:
        """Run it in the picture threads."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, act)

    def shut(self) -> None:
        """End the picture threads; what they are at is finished first."""
        self._pool.shutdown(wait=True)
