"""RunPod's public endpoints: pictures with a key alone, nothing to set up, paid by the picture."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, Unpack

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.money import Money, dollars
from kitsumy_desktop.comic.records.job import Job, ProviderId
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.facts import PublicEndpoint
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.provider import Health, Progress, ReadPicture, Received
from kitsumy_desktop.generation.providers.common import from_base64, looked_at
from kitsumy_desktop.generation.providers.keyed import LASTING, KeyedParts, KeyedProvider
from kitsumy_desktop.generation.providers.public_requests import (
    adapted_for,
    budget_of,
    endpoint_for,
    pictures_of,
    price_of,
    request_for,
)
from kitsumy_desktop.generation.runpod.catalog import Catalog
from kitsumy_desktop.generation.runpod.errors import bearer, error_words, is_safety
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import JobStatus
from kitsumy_desktop.generation.runpod.watching import gone, looks, remote_name, remote_parts

PARALLEL = 8
"""Pictures ordered at once; RunPod allows far more, the shared workers do not."""
ID: ProviderId = "runpod-public"


class RunPodPublic(KeyedProvider):
    """A Provider (see provider.py). Failed pictures are not charged by RunPod."""

    def __init__(self, *, rng: random.Random | None = None, **parts: Unpack[KeyedParts]) -> None:
        super().__init__(ID, "RunPod's public endpoints are", lambda: bearer(self._key), **parts)
        http, clock, facts, key = self._http, self._clock, self._facts, self._key
        self._jobs = RunPodJobs(http, clock, facts, key)
        self._catalog = Catalog(http, clock, facts, key)
        self._rng = rng or random.Random()
        self._done: dict[str, JobStatus] = {}

    @property
    def id(self) -> ProviderId:
        """Its name."""
        return ID

    def adapt(self, recipe: Recipe, *, fixed_model: bool) -> Recipe | None:
        """With a model and size that a public endpoint offers."""
        return adapted_for(recipe, self._catalog.public, fixed_model=fixed_model)

    def offer(self, recipes: Sequence[Recipe]) -> Offer:
        """The price by picture: the mean of these."""
        pairs = [(r, self._endpoint(r)) for r in recipes]
        if not pairs:
            return Offer(ID, "picture", parallel=PARALLEL)
        times = [
            self._measured.times("picture", recipe.model, (endpoint.slug, ""), endpoint.seconds)
            for recipe, endpoint in pairs
        ]
        return Offer(
            ID,
            "picture",
            model=recipes[0].model,
            price=round(sum(price_of(r, e) for r, e in pairs) / len(pairs)),
            seconds=sum(t.seconds for t in times) / len(times),
            parallel=PARALLEL,
            fail=max(t.fail for t in times),
            measured=all(t.measured for t in times),
        )

    async def refresh(self) -> None:
        """Live prices and what is in service; without an answer the saved list holds."""
        if self._off() is None:
            await self._catalog.refresh_public()

    async def health(self) -> Health:
        """Whether the key is accepted and workers are warm."""
        if (refusal := self._off()) is not None:
            return Health("off", refusal.reason, refusal.hint, self._clock.now())
        slug = next((p.slug for p in self._catalog.public if not p.needs_reference), "")
        warm = False
        try:
            warm = (await self._jobs.health(slug)).workers.warm > 0
            self._refused = ""
        except ProviderFailure as failure:
            told = failure if failure.kind in ("network", "server") else await self._key_trouble()
            self._refused = told.user_text if told is not None and told.kind in LASTING else ""
            if told is not None:
                return Health("broken", told.user_text, told.hint, self._clock.now())
        if warm:
            return Health("ready", "Ready.", at=self._clock.now())
        return Health("cold", "Reached; a first picture may take longer.", at=self._clock.now())

    async def _key_trouble(self) -> ProviderFailure | None:
        """What is wrong with the key or the line. RunPod need not show the health of endpoints that are not
        one's own, so a refusal there alone means nothing."""
        try:
            await RunPodRest(self._http, self._clock, self._facts, self._key, tries=1).gpus()
        except ProviderFailure as failure:
            return None if failure.kind in ("scope", "rate") else failure
        return None

    async def prepare(self, count: int) -> None:
        """Nothing to prepare."""

    async def submit(self, job: Job, read: ReadPicture) -> str:
        """Order the picture."""
        recipe = _recipe(job)
        endpoint = self._endpoint(recipe)
        pictures = await pictures_of(recipe, read, budget_of(recipe, self._facts.limits.run_body))
        request = request_for(recipe, endpoint, pictures)
        try:
            remote = await self._jobs.run(endpoint.slug, request)
        except ProviderFailure as failure:
            if failure.kind in LASTING:
                self._refused = failure.user_text
            raise
        return remote_name(endpoint.slug, remote)

    async def watch(self, job: Job) -> AsyncIterator[Progress]:
        """Until the picture is made."""
        try:
            async for look in looks(self._jobs, self._clock, self._facts.limits, job, self._rng):
                status = look.status
                if status is None:
                    yield Progress(look.trouble)
                elif status.over:
                    self._settle(job, status)
                elif status.status == "IN_QUEUE":
                    yield Progress("Waiting for RunPod's shared workers")
                else:
                    yield Progress("Being drawn")
        except ProviderFailure as failure:
            self._note_price(failure, job)
            raise

    async def fetch(self, job: Job) -> Received:
        """The picture, downloaded at once: RunPod's links expire."""
        slug, remote = remote_parts(job.remote)
        status = self._done.get(job.remote)
        if status is None:
            try:
                status = await self._jobs.status(slug, remote)
            except ProviderFailure as failure:
                if failure.kind != "gone":
                    raise
                dropped = gone(job, self._clock.now(), self._facts.limits)
                self._note_price(dropped, job)
                raise dropped from None
            self._settle(job, status)
        paid = _cost(status)
        data = await self._picture(status, paid)
        try:
            await looked_at(data)
        except ProviderFailure as failure:
            failure.paid = paid if paid is not None else self._expected(job)
            raise
        return Received(
            data,
            paid if paid is not None else self._expected(job),
            exact=paid is not None,
            seconds=status.execution_time / 1000,
            machine=slug,
        )

    async def cancel(self, job: Job) -> bool:
        """Stop it. What is being drawn may be charged all the same."""
        slug, remote = remote_parts(job.remote)
        try:
            before = await self._jobs.status(slug, remote)
            if before.over:
                return False
            await self._jobs.cancel(slug, remote)
        except ProviderFailure as failure:
            if failure.kind == "gone":
                return False
            raise
        return before.status != "IN_QUEUE"

    async def find(self, job: Job) -> str | None:
        """RunPod lists no jobs: nobody can tell whether one arrived."""
        raise ProviderFailure(
            "lost",
            "The picture may have been ordered when the program ended; RunPod does not tell.",
            "Ordering it again may pay for it twice.",
            sent=True,
        )

    async def release(self) -> None:
        """Nothing runs on; answers need not be kept any longer."""
        self._done.clear()

    async def aclose(self) -> None:
        """Nothing to close: the connections are the engine's."""

    def _endpoint(self, recipe: Recipe) -> PublicEndpoint:
        found = endpoint_for(recipe, self._catalog.public) or endpoint_for(recipe, self._facts.public)
        if found is None:
            raise InputError("No public endpoint makes this picture.", "Choose another model.")
        return found

    def _settle(self, job: Job, status: JobStatus) -> None:
        """Keep a result for `fetch`, or raise what went wrong."""
        if status.status == "COMPLETED" and _result(status):
            self._done[job.remote] = status
            return
        failure = _failure(status)
        self._note_price(failure, job)
        raise failure

    def _expected(self, job: Job) -> Money:
        recipe = _recipe(job)
        endpoint = endpoint_for(recipe, self._catalog.public) or endpoint_for(recipe, self._facts.public)
        return price_of(recipe, endpoint) if endpoint is not None else 0

    def _note_price(self, failure: ProviderFailure, job: Job) -> None:
        """What was made and did not arrive is paid all the same."""
        if failure.kind in ("expired", "lost") and not failure.paid:
            failure.paid = self._expected(job)

    async def _picture(self, status: JobStatus, paid: Money | None) -> bytes:
        found = _result(status)
        if not found.startswith(("http://", "https://")):
            return from_base64(found)
        try:
            return await self._http.download(found)
        except ProviderFailure as failure:
            failure.paid = (paid or 0) if failure.kind == "expired" else 0
            failure.sent = False
            raise


def _recipe(job: Job) -> Recipe:
    return job.recipe if job.recipe is not None else job.wanted


def _output(status: JobStatus) -> Mapping[str, Any]:
    return status.output if isinstance(status.output, dict) else {}


def _result(status: JobStatus) -> str:
    """Link or base64 of the picture, whatever it is called; empty: there is none."""
    output = _output(status)
    for name in ("image_url", "result", "image", "url"):
        if isinstance(output.get(name), str) and output[name]:
            return str(output[name])
    images = output.get("images")
    if isinstance(images, list) and images and isinstance(images[0], str):
        return images[0]
    return ""


def _cost(status: JobStatus) -> Money | None:
    cost = _output(status).get("cost")
    return dollars(cost) if isinstance(cost, int | float) and not isinstance(cost, bool) else None


def _failure(status: JobStatus) -> ProviderFailure:
    message, trace = error_words(status.error or _output(status).get("error"))
    detail = f"{status.status} {message} {trace}".strip()
    paid = _cost(status) or 0
    if is_safety(message):
        return ProviderFailure(
            "refused",
            "The safety filter refused the picture.",
            "Change the words of the panel.",
            paid=paid,
            detail=detail,
        )
    if status.status == "TIMED_OUT" or "timed out" in message:
        return ProviderFailure("timeout", "RunPod took too long for the picture.", paid=paid, detail=detail)
    if status.status == "CANCELLED":
        return ProviderFailure("gone", "The job was cancelled at RunPod.", paid=paid, detail=detail)
    if status.status == "COMPLETED":
        return ProviderFailure(
            "lost", "RunPod says the picture is made, but sent none.", paid=paid, detail=detail
        )
    if "parameter" in message.lower() or "invalid" in message.lower():
        return ProviderFailure(
            "input", f"RunPod would not make the picture: {message}.", paid=paid, detail=detail
        )
    because = f": {message}" if message else ""
    return ProviderFailure("server", f"RunPod could not make the picture{because}.", paid=paid, detail=detail)
