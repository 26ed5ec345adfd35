"""A job's way: send, run, receive. Each step is on disk before the next one begins.

"sending" is written before a byte leaves, the provider's name for the job before it is asked about, and
"receiving" before the picture is fetched; from there on nothing stops it but the end of the program.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable

import msgspec

from kitsumy_desktop.comic.errors import InputError, LibraryError
from kitsumy_desktop.comic.ids import TakeId
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.recipe import recipe_hash, subject_hash
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.generation.engine.aftermath import OUT_OF_REACH, Aftermath
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.failover import pause
from kitsumy_desktop.generation.engine.lane import PATIENCE, PATIENCE_OFFLINE, Active, Lane
from kitsumy_desktop.generation.engine.planning import Planning
from kitsumy_desktop.generation.engine.purse import Purse, received_cost
from kitsumy_desktop.generation.engine.work import moment_text
from kitsumy_desktop.generation.events import JobChanged, QueuePosition
from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure
from kitsumy_desktop.generation.provider import Progress, Received
from kitsumy_desktop.generation.store import KeptPicture

FETCH_AGAIN: frozenset[FailureKind] = frozenset(("network", "rate", "server", "timeout", "key", "scope"))
FETCHES = 6
"""Tries when what arrives is no picture."""
FETCH_PATIENCE = 1800.0
"""Seconds a server may take to hand out a picture that is made and paid."""
ASKED_AFTER = 6
"""Times a provider is asked whether a request arrived, apart from those without a network."""


class Stages:
    """Makes one job at a time from start to end; many run side by side."""

    def __init__(
        self,
        desk: Desk,
        planning: Planning,
        purse: Purse,
        aftermath: Aftermath,
        stop: Callable[[Job, Lane], None],
    ) -> None:
        """`stop`: ends a job whose batch was cancelled while it was being sent."""
        self._desk = desk
        self._planning = planning
        self._purse = purse
        self._aftermath = aftermath
        self._stop = stop

    async def make(self, job: Job, lane: Lane) -> None:
        """From wherever the job stands to its end, or back to the queue."""
        stage = job.state
        try:
            if job.state == "queued":
                job = await self._send(job, lane)
            elif job.state == "sending":
                job = await self._found(job, lane)
            stage = job.state
            if job.state == "running":
                stage = "running"
                job = await self._run(job, lane)
            if job.state == "receiving":
                stage = "receiving"
                await self._receive(job, lane)
        except ProviderFailure as failure:
            now = self._desk.job(job.id, job.batch)
            await self._aftermath.failed(now, lane, failure, stage)
        except InputError as error:
            now = self._desk.job(job.id, job.batch)
            wrong = ProviderFailure("input", error.user_text, error.hint)
            await self._aftermath.failed(now, lane, wrong, stage)

    # Send

    async def _send(self, job: Job, lane: Lane) -> Job:
        desk = self._desk
        async with desk.sending:
            work = desk.works[job.batch]
            recipe = desk.adapted(job, lane)
            if work.cancelling:
                return await self._aftermath.cancelled(job)
            if recipe is None:
                raise ProviderFailure("model", "This provider cannot make the picture.")
            if (known := desk.store.take_of(recipe_hash(recipe))) is not None:
                await desk.finish_with(job, known)
                return desk.job(job.id, job.batch)
            sending = msgspec.structs.replace(
                job,
                state="sending",
                recipe=recipe,
                provider=lane.id,
                tag=str(uuid.UUID(int=desk.rng.getrandbits(128), version=4)),
                remote="",
                attempts=job.attempts + 1,
                sent=desk.clock.now(),
                reason="",
                hint="",
            )
            await desk.keep([sending])
            try:
                remote = await lane.provider.submit(sending, desk.read)
                return await self._running(sending, lane, remote)
            except ProviderFailure as failure:
                if not failure.sent:
                    raise
                doubt = failure
        return await self._found(sending, lane, doubt)

    async def _running(self, job: Job, lane: Lane, remote: str) -> Job:
        running = msgspec.structs.replace(job, state="running", remote=remote, reason="", hint="")
        await self._desk.keep([running])
        if self._desk.works[job.batch].cancelling:
            self._stop(running, lane)
        return running

    async def _found(self, job: Job, lane: Lane, failure: ProviderFailure | None = None) -> Job:
        """After a request of which it is not known whether it arrived: ask. Raises the failure, as one that
        surely did not arrive, when the provider knows nothing; is "unsure" when nobody can tell."""
        tries = 0
        began = self._desk.clock.now()
        while True:
            try:
                remote = await lane.provider.find(job)
                break
            except ProviderFailure as trouble:
                tries += 1
                offline = trouble.kind == "network" and self._desk.clock.now() - began < PATIENCE_OFFLINE
                if not offline and (trouble.kind not in FETCH_AGAIN or tries >= ASKED_AFTER):
                    return await self._aftermath.unsure(job, lane, failure or trouble)
                await self._wait(job, trouble, tries)
        if remote is not None:
            return await self._running(job, lane, remote)
        if self._desk.works[job.batch].cancelling:
            return await self._aftermath.cancelled(job)
        if failure is None:
            return await self._aftermath.unsent(job)
        raise ProviderFailure(
            failure.kind,
            failure.user_text,
            failure.hint,
            retry_after=failure.retry_after,
            paid=failure.paid,
            detail=failure.detail,
        )

    # Run

    async def _run(self, job: Job, lane: Lane) -> Job:
        tries = 0
        began = self._desk.clock.now()
        while True:
            try:
                async for progress in lane.provider.watch(job):
                    tries = 0
                    began = self._desk.clock.now()
                    self._report(job, progress)
                break
            except ProviderFailure as failure:
                tries += 1
                waited = self._desk.clock.now() - began
                if failure.kind not in OUT_OF_REACH or waited > patience_for(failure):
                    raise
                await self._wait(job, failure, tries)
        job = self._desk.job(job.id, job.batch)
        receiving = msgspec.structs.replace(job, state="receiving", reason="", hint="")
        await self._desk.keep([receiving])
        return receiving

    def _report(self, job: Job, progress: Progress) -> None:
        if progress.position is not None:
            self._desk.tell(QueuePosition(job.id, progress.position))
        self._desk.tell(JobChanged(job, progress.text, progress.share))

    # Receive

    async def _receive(self, job: Job, lane: Lane) -> None:
        desk = self._desk
        received, picture = await self._fetched(job, lane)
        terms = lane.active.get(job.id) or self.terms(job, lane)
        paid, estimated = received_cost(terms.offer, received)
        now = desk.clock.now()
        seconds = received.seconds or max(0.0, now - job.sent)
        take = self._take(job, picture, now)
        charges: tuple[Charge, ...] = self._purse.line(
            job, "picture", paid, estimated=estimated, machine=received.machine
        )
        done = msgspec.structs.replace(job, seconds=received.seconds, paid=job.paid + paid)
        await desk.finish(done, take, charges, free=False)
        lane.succeeded()
        if received.seconds > 0.0 or lane.id not in ("draft", "runpod-serverless", "runpod-pod"):
            self._measure(job, lane, terms, seconds)

    async def _fetched(self, job: Job, lane: Lane) -> tuple[Received, KeptPicture]:
        """The picture, safe on disk. Tries again for as long as there is hope."""
        tries = 0
        began = self._desk.clock.now()
        while True:
            received: Received | None = None
            try:
                async with self._desk.receiving:
                    received = await lane.provider.fetch(job)
                    return received, await self._desk.add_picture(received.data)
            except LibraryError as error:
                self._desk.disk_trouble(error)
                trouble = ProviderFailure("lost", error.user_text, error.hint)
                tries = min(tries + 1, FETCHES - 1)  # the disk may take as long as it likes
            except InputError as error:
                tries += 1
                paid = (received.paid or 0) if received is not None else 0
                trouble = ProviderFailure(
                    "lost", "What arrived is no picture.", paid=paid, detail=error.user_text
                )
                if tries >= FETCHES:
                    raise trouble from error
            except ProviderFailure as failure:
                tries += 1
                trouble = failure
                if failure.kind not in FETCH_AGAIN:
                    raise
                if self._desk.clock.now() - began > patience_for(failure):
                    raise _kept_back(failure) from None
            await self._wait(job, trouble, tries)

    def _take(self, job: Job, picture: KeptPicture, now: float) -> Take:
        made = job.recipe or job.wanted
        return Take(
            id=TakeId(self._desk.ids("tk")),
            comic=job.comic,
            panel=job.panel,
            picture=picture.hash,
            width=picture.width,
            height=picture.height,
            provider=job.provider or "",
            recipe=recipe_hash(made),
            subject=subject_hash(job.wanted),
            seed=made.seed,
            model=made.model,
            job=job.id,
            made=moment_text(now),
        )

    def _measure(self, job: Job, lane: Lane, terms: Active, seconds: float) -> None:
        model = job.recipe.model if job.recipe is not None else terms.offer.model
        try:
            self._desk.store.measure("picture", lane.id, model, terms.offer.gpu, seconds)
        except LibraryError as error:
            self._desk.disk_trouble(error)

    def terms(self, job: Job, lane: Lane) -> Active:
        """On what terms a job of an earlier run was sent, as far as can be told now."""
        return Active(job.batch, lane.terms(job.recipe or job.wanted), 0)

    async def _wait(self, job: Job, failure: ProviderFailure, tries: int) -> None:
        """Say why it takes longer, and wait before the next try."""
        current = self._desk.job(job.id, job.batch)
        self._desk.tell(JobChanged(current, failure.user_text))
        await self._desk.clock.sleep(pause(max(1, tries), self._desk.rng, failure.retry_after))


def patience_for(failure: ProviderFailure) -> float:
    """How long a job that runs or is made is asked about in vain, in seconds: a night without a network, an
    hour with a key that is not accepted, half an hour when the server fails."""
    if failure.kind in ("server", "timeout"):
        return FETCH_PATIENCE
    return PATIENCE if failure.kind in ("key", "scope") else PATIENCE_OFFLINE


def _kept_back(failure: ProviderFailure) -> ProviderFailure:
    """The failure of a picture that is made and cannot be had. Without network or key it may still be there,
    so that stays as it is."""
    if failure.kind in OUT_OF_REACH:
        return failure
    return ProviderFailure("lost", failure.user_text, failure.hint, paid=failure.paid, detail=failure.detail)
