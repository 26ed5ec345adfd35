"""The person's own serverless endpoints with ComfyUI: found ones (worker-comfyui) and those made by us."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Sequence

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Job, ProviderId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, OwnGraph
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.provider import Health, Progress, ReadPicture, Received, Tell
from kitsumy_desktop.generation.providers.common import Measurements, from_base64, looked_at, switched_off
from kitsumy_desktop.generation.providers.serverless_requests import (
    Queueing,
    accepts,
    failure_of,
    longest_ms,
    progress_of,
    request_for,
    result_of,
)
from kitsumy_desktop.generation.providers.serverless_state import ID, Known, ServerlessState, usable_gpu
from kitsumy_desktop.generation.providers.serverless_work import Answers, Bookkeeping
from kitsumy_desktop.generation.recipes.adapt import adapted, stand_in
from kitsumy_desktop.generation.recipes.models import model, models
from kitsumy_desktop.generation.recipes.own_graph import own_hash
from kitsumy_desktop.generation.runpod.catalog import Catalog
from kitsumy_desktop.generation.runpod.errors import bearer
from kitsumy_desktop.generation.runpod.graphql import account_money
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.queue import Diagnosis, QueueDoctor
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import JobStatus
from kitsumy_desktop.generation.runpod.watching import TTL_SECONDS, gone, looks, remote_name, remote_parts
from kitsumy_desktop.generation.store import Store

COLD_SECONDS = 45.0
"""A worker's start without loading a model."""
OVERHEAD_SECONDS = 1.0
"""Sending, looking and fetching around a picture."""
LOOK_AFTER = 4.0
AHEAD_BELOW = 2.5
"""Longer pictures are not sent ahead: RunPod starts one more worker for a job that waits some 4 seconds."""
EMPTY_LOOKS = 3
"""A finished job without a result is looked at so often: the last progress may still stand in its place."""
FRESH_SECONDS = 60.0
JUST_NOW_SECONDS = 3.0


class RunPodServerless:
    """A Provider (see provider.py); besides `reconcile`, for the bill."""

    def __init__(
        self,
        *,
        http: Http,
        clock: Clock,
        facts: Facts,
        key: Callable[[], str | None],
        prefs: Callable[[], GenerationPreferences],
        store: Store,
        tell: Tell,
        rng: random.Random | None = None,
    ) -> None:
        self._http = http
        self._clock = clock
        self._facts = facts
        self._key = key
        self._prefs = prefs
        self._store = store
        self._rng = rng or random.Random()
        self._rest = RunPodRest(http, clock, facts, key)
        self._jobs = RunPodJobs(http, clock, facts, key)
        self._state = ServerlessState(self._rest, self._jobs, Catalog(http, clock, facts, key), prefs, tell)
        self._doctor = QueueDoctor(self._jobs, self._rest, clock, lambda: account_money(http, facts, key))
        self._measured = Measurements(store, clock, ID)
        self._books = Bookkeeping(self._rest, self._state, store, clock)
        self._answers = Answers()
        self._order: list[str] = []
        """Our jobs in the order they were sent, while they wait."""
        self._fresh = float("-inf")

    @property
    def id(self) -> ProviderId:
        """Its name."""
        return ID

    def refusal(self) -> Refusal | None:
        """No key, switched off, no endpoint, no workers allowed."""
        return self._off() or self._state.refusal()

    def _off(self) -> Refusal | None:
        return switched_off(ID, "Serverless endpoints are", self._prefs().off, lambda: bearer(self._key))

    def adapt(self, recipe: Recipe, *, fixed_model: bool) -> Recipe | None:
        """With the model of an endpoint. The person's own graph runs where the recipe's model is."""
        if recipe.graph:
            known = self._state.best_for(recipe.model)
            return recipe if known is not None and self._own(recipe) is not None else None
        chosen = stand_in(recipe, self._able(recipe), fixed_model=fixed_model)
        if chosen is None:
            return None
        made = adapted(recipe, chosen)
        known = self._state.best_for(chosen.id)
        return made if known is not None and accepts(made, ours=known.ours) else None

    def offer(self, recipes: Sequence[Recipe]) -> Offer:
        """By the second of the endpoint's workers."""
        if not recipes:
            return Offer(ID, "workers")
        known = self._endpoint(recipes[0])
        gpus = self._state.gpus(known)
        card = usable_gpu(gpus)
        speed = card.gpu.speed if card else 1.0
        names = [g.gpu.name for g in gpus]
        needed = model(recipes[0].model)
        mean = sum(model(r.model).seconds for r in recipes) / len(recipes)
        picture = self._measured.times("picture", needed.id, names, mean / speed + OVERHEAD_SECONDS)
        start = self._measured.times("start", needed.id, names, COLD_SECONDS + needed.load_seconds)
        return Offer(
            ID,
            "workers",
            model=needed.id,
            gpu=card.gpu.name if card else "",
            rate=self._state.rate(known),
            seconds=picture.seconds,
            start_seconds=start.seconds,
            idle_seconds=known.idle,
            parallel=max(1, known.workers),
            ahead=min(known.warm, known.workers) if picture.seconds <= AHEAD_BELOW else 0,
            fail=picture.fail,
            running=known.warm,
            measured=picture.measured,
        )

    async def refresh(self) -> None:
        """Endpoints, workers and prices as they are now. Asks nobody when it is not to be used."""
        if self._off() is not None:
            return
        await self._state.refresh()
        self._fresh = self._clock.now()
        await self._books.reconcile_hourly()

    async def health(self) -> Health:
        """The chosen endpoints together."""
        if self._clock.now() - self._fresh > JUST_NOW_SECONDS:
            await self.refresh()
        now = self._clock.now()
        if (refusal := self.refusal()) is not None:
            there = self._off() is None and (self._state.refused or self._state.all())
            return Health("broken" if there else "off", refusal.reason, refusal.hint, now)
        usable = [k for k in self._state.all() if k.usable]
        if warm := sum(k.warm for k in usable):
            return Health("ready", f"{warm} workers are warm.", at=now)
        waiting = sum(k.waiting for k in usable)
        if waiting:
            found = await self._doctor.look(max(usable, key=lambda k: k.waiting).id)
            return Health("busy", f"{waiting} jobs wait: {found.text}.", found.hint, now)
        return Health("cold", "No worker runs; the first picture waits for one to start.", at=now)

    async def prepare(self, count: int) -> None:
        """See that workers are allowed. Nothing is started before the first job."""
        if self._clock.now() - self._fresh > FRESH_SECONDS:
            await self.refresh()
        if (refusal := self._state.refusal()) is not None:
            raise ProviderFailure("setup", refusal.reason, refusal.hint)

    async def submit(self, job: Job, read: ReadPicture) -> str:
        """Send it to the endpoint that has its model."""
        recipe = _recipe(job)
        known = self._endpoint(recipe)
        if known.workers == 0:
            refusal = self._state.refusal()
            raise ProviderFailure("setup", refusal.reason if refusal else "The endpoint may have no workers.")
        request = await request_for(
            recipe,
            read,
            ours=known.ours,
            own=self._own(recipe),
            tag=job.tag,
            budget=self._facts.limits.run_body,
        )
        policy = {"executionTimeout": longest_ms(recipe), "ttl": TTL_SECONDS * 1000}
        try:
            remote = remote_name(known.id, await self._jobs.run(known.id, request, policy))
        except ProviderFailure as failure:
            if failure.kind in ("key", "scope"):
                self._state.refused = failure.user_text
            raise
        self._books.sent(remote, known)
        self._order.append(remote)
        return remote

    async def watch(self, job: Job) -> AsyncIterator[Progress]:
        """Until the picture is made. What holds it up is told, and ends the watch where it is hopeless."""
        queue = Queueing(self._clock.now())
        status: JobStatus | None = None
        try:
            async for look in looks(self._jobs, self._clock, self._facts.limits, job, self._rng):
                status = look.status
                if status is None:
                    yield Progress(look.trouble)
                elif not status.over:
                    yield await self._under_way(job, status, queue)
        except ProviderFailure as failure:
            self._note_cost(failure, job)
            raise
        finally:
            self._started(job.remote)
        assert status is not None  # looks() ends with a last state only
        await self._settle(job, await self._with_result(job, status))

    async def fetch(self, job: Job) -> Received:
        """The picture."""
        kept = self._answers.of(job.remote)
        if kept is None:
            try:
                status = await self._jobs.status(*remote_parts(job.remote))
            except ProviderFailure as failure:
                if failure.kind != "gone":
                    raise
                dropped = gone(job, self._clock.now(), self._facts.limits)
                self._note_cost(dropped, job)
                raise dropped from None
            kept = await self._settle(job, status)
        status, paid = kept
        found = result_of(status)
        assert found is not None  # _settle raises without one
        kind, content = found
        try:
            data = await self._http.download(content) if kind == "s3_url" else from_base64(content)
            await looked_at(data)
        except ProviderFailure as failure:
            failure.sent = False
            if failure.kind not in ("network", "server"):
                failure.paid = paid
            raise
        self._answers.fetched(job.remote)
        endpoint, _ = remote_parts(job.remote)
        seconds = status.execution_time / 1000
        return Received(data, paid, exact=False, seconds=seconds, machine=endpoint)

    async def cancel(self, job: Job) -> bool:
        """Stop it. A worker that has begun goes on, and costs, until it notices."""
        endpoint, remote = remote_parts(job.remote)
        try:
            before = await self._jobs.status(endpoint, remote)
            if not before.over:
                await self._jobs.cancel(endpoint, remote)
        except ProviderFailure as failure:
            self._started(job.remote)
            if failure.kind == "gone":
                return False
            raise
        self._started(job.remote)
        if before.over or before.status == "IN_QUEUE":
            return False
        self._books.cancelled(job, before)
        return True

    async def find(self, job: Job) -> str | None:
        """RunPod lists no jobs: nobody can tell whether one arrived."""
        raise ProviderFailure(
            "lost",
            "The picture may have been ordered when the program ended; RunPod does not tell.",
            "Ordering it again may pay for it twice.",
            sent=True,
        )

    async def release(self) -> None:
        """Book the workers' starts and idle ends; RunPod stops them by itself."""
        await self._books.look_for_idle()
        self._books.settle(self._start_of)
        self._answers.forget_fetched()

    async def reconcile(self, since: float) -> tuple[Charge, ...]:
        """Correct the ledger by RunPod's bill from then on (seconds since 1970 UTC), for endpoints of ours.

        Other people's programs may use found endpoints, so those stay as worked out. Raises ProviderFailure.
        """
        return await self._books.reconcile(since)

    async def aclose(self) -> None:
        """Book what was not settled; the connections are the engine's."""
        self._books.settle(self._start_of)

    def _able(self, recipe: Recipe) -> tuple[str, ...]:
        there = set(self._state.models())
        kinds: tuple[str, ...] = ("reference", "text") if recipe.references else ("text",)
        if recipe.edit is not None:
            kinds = (recipe.edit.kind,)
        return tuple(m.id for m in models() if m.id in there and any(k in m.graphs for k in kinds))

    def _own(self, recipe: Recipe) -> OwnGraph | None:
        if not recipe.graph:
            return None
        return next((g for g in self._prefs().graphs if own_hash(g) == recipe.graph), None)

    def _endpoint(self, recipe: Recipe) -> Known:
        known = self._state.best_for(recipe.model)
        if known is None:
            raise ProviderFailure("setup", "No endpoint has the model any more.", "See Settings → Accounts.")
        if recipe.graph and self._own(recipe) is None:
            raise InputError(
                "The graph is no longer in the settings.", "Add it again in Settings → Pictures."
            )
        return known

    def _started(self, remote: str) -> None:
        if remote in self._order:
            self._order.remove(remote)

    async def _under_way(self, job: Job, status: JobStatus, queue: Queueing) -> Progress:
        queue.again = queue.again or status.retries > 0
        if status.status != "IN_QUEUE":
            queue.ran = status
            self._started(job.remote)
            self._state.at_work(remote_parts(job.remote)[0])
            told = progress_of(status)
            return msgspec.structs.replace(told, text=queue.lost + told.text)
        if queue.ran is not None:
            self._books.dropped(job, queue.ran)
            queue.since, queue.ran, queue.again = self._clock.now(), None, True
        endpoint, _ = remote_parts(job.remote)
        place = self._order.index(job.remote) + 1 if job.remote in self._order else None
        if self._clock.now() - queue.since < LOOK_AFTER:
            return Progress(f"{queue.lost}Sent, waiting", place)
        found = await self._doctor.look(endpoint)
        if found.cause == "no_workers":
            self._state.lowered(endpoint)
        if self._doctor.hopeless(endpoint, found, queue.since):
            await self._give_up(job, found)
        return Progress(queue.lost + found.text, place)

    async def _with_result(self, job: Job, status: JobStatus) -> JobStatus:
        """The last state; asked for again while a finished job still shows its last progress."""
        for _ in range(EMPTY_LOOKS):
            if status.status != "COMPLETED" or result_of(status) is not None:
                break
            await self._clock.sleep(self._facts.limits.poll_longest / 2)
            try:
                status = await self._jobs.status(*remote_parts(job.remote))
            except ProviderFailure as failure:
                if failure.kind not in ("network", "server", "rate"):
                    break
        return status

    async def _give_up(self, job: Job, found: Diagnosis) -> None:
        """End a job that will never be begun: first cancel it, so that it cannot be begun and paid later."""
        endpoint, remote = remote_parts(job.remote)
        try:
            after = await self._jobs.cancel(endpoint, remote)
        except ProviderFailure:
            return  # not reached: it may still begin, so it is watched on
        if after.status in ("COMPLETED", "IN_PROGRESS"):
            return
        raise ProviderFailure(found.kind, f"{found.text}.", found.hint, detail=found.cause)

    async def _settle(self, job: Job, status: JobStatus) -> tuple[JobStatus, Money]:
        """Keep a result for `fetch`, or raise what went wrong; book the worker's time."""
        paid = await self._books.ran(job, status)
        if status.status != "COMPLETED" or result_of(status) is None:
            raise failure_of(status, paid)
        self._answers.keep(job.remote, status, paid)
        return status, paid

    def _note_cost(self, failure: ProviderFailure, job: Job) -> None:
        """What RunPod no longer knows was probably made: its usual cost, until the bill is known."""
        if failure.kind in ("expired", "lost") and not failure.paid:
            offer = self.offer([_recipe(job)]) if self._state.best_for(_recipe(job).model) else None
            failure.paid = round(offer.rate * offer.seconds) if offer is not None else 0

    def _start_of(self, known: Known) -> float:
        needed = next((m for m in models() if m.id == known.model), None)
        names = [g.gpu.name for g in self._state.gpus(known)]
        usual = COLD_SECONDS + (needed.load_seconds if needed else 30.0)
        return 2.0 * self._measured.times("start", known.model, names, usual).seconds


def _recipe(job: Job) -> Recipe:
    return job.recipe if job.recipe is not None else job.wanted
