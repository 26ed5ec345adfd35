"""The person's own vLLM endpoint on RunPod: any open model, paid by the second of its worker."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable
from typing import Unpack

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel, TextProviderId
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.runpod.catalog import Catalog
from kitsumy_desktop.generation.runpod.errors import bearer
from kitsumy_desktop.generation.runpod.graphql import account_money
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.queue import QueueDoctor
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import Endpoint
from kitsumy_desktop.generation.text.away import AwayParts, AwayText
from kitsumy_desktop.generation.text.openai_chat import OpenAIChat, Server
from kitsumy_desktop.generation.text.runpod_text import RUNPOD, runpod_refusal
from kitsumy_desktop.generation.text.speaker import Heard
from kitsumy_desktop.generation.text.waking import Waker, WorkerTime

ID: TextProviderId = "runpod-vllm"
FRESH_SECONDS = 60.0
IDLE_SECONDS = 5
"""RunPod's default, where an endpoint cannot be read."""
CONTEXT = 32_768
SPEED = 45.0
"""Tokens a second, rough."""


class VllmEndpoint(msgspec.Struct, frozen=True):
    """An endpoint as far as a writer needs it. `model` empty: it has to be asked."""

    id: str
    name: str
    model: str
    context: int
    per_second: Money
    idle: float


class RunPodVllm(AwayText):
    """A TextSpeaker (see speaker.py). Only endpoints that the person allowed are used."""

    def __init__(
        self,
        *,
        tell: Callable[[str], None] | None = None,
        rng: random.Random | None = None,
        **parts: Unpack[AwayParts],
    ) -> None:
        """`tell` hears what a waiting person should know, such as "Waking your writer…"."""
        super().__init__(**parts)
        http, clock, facts, key = self._http, self._clock, self._facts, self._key
        self._base = facts.hosts.jobs
        self._chat = OpenAIChat(http, clock)
        self._rest = RunPodRest(http, clock, facts, key)
        self._catalog = Catalog(http, clock, facts, key)
        self._jobs = RunPodJobs(http, clock, facts, key)
        doctor = QueueDoctor(self._jobs, self._rest, clock, lambda: account_money(http, facts, key))
        self._waker = Waker(self._jobs, doctor, clock, facts.limits, tell or _silence, rng)
        self._time = WorkerTime()
        self._known: dict[str, tuple[float, VllmEndpoint]] = {}
        self._served: dict[str, str] = {}

    @property
    def id(self) -> TextProviderId:
        """Its name."""
        return ID

    def refusal(self) -> Refusal | None:
        """No key, switched off, staying local, or no endpoint allowed."""
        writing = self._writing()
        refusal = runpod_refusal(ID, "Your own endpoint is", self._key, self._prefs(), writing)
        if refusal is None and not writing.endpoints:
            return Refusal(
                ID, "No vLLM endpoint of yours is allowed.", "Allow one in Settings → Writer.", True
            )
        return refusal

    async def models(self) -> tuple[TextModel, ...]:
        """One for each allowed endpoint. Asking wakes no worker. Raises when none could be looked at."""
        if self.refusal() is not None:
            return ()
        ids = tuple(self._writing().endpoints)
        seen = await asyncio.gather(*(self._endpoint(e) for e in ids), return_exceptions=True)
        failed = [s for s in seen if isinstance(s, BaseException)]
        found = tuple(self._model(s) for s in seen if isinstance(s, VllmEndpoint))
        if failed and (not found or not isinstance(failed[0], ProviderFailure)):
            raise failed[0]
        return found

    async def speak(self, model: TextModel, ask: TextAsk, heard: Heard) -> TextAnswer:
        """One try, on a worker that is woken before where none is ready."""
        if model.where not in self._writing().endpoints:
            raise ProviderFailure(
                "setup", "This endpoint may not be used any more.", "Allow it in Settings → Writer."
            )
        began, woken, paid = self._clock.now(), False, 0
        idle = (await self._endpoint(model.where)).idle
        try:
            woken = await self._waker.wake(model.where)
            server = Server(f"{self._base}/{model.where}/openai/v1", RUNPOD, bearer(self._key))
            named = msgspec.structs.replace(model, model=await self._name(model, server))
            answer = await self._chat.speak(server, named, ask, heard)
        except ProviderFailure as failure:
            failure.paid = self._paid(model, began, idle, woken) if failure.sent or woken else 0
            failure.sent = failure.sent or woken
            raise
        except asyncio.CancelledError:
            self._paid(model, began, idle, woken)
            raise
        paid = self._paid(model, began, idle, woken)
        return msgspec.structs.replace(answer, paid=paid, exact=False)

    def _paid(self, model: TextModel, began: float, idle: float, woken: bool) -> Money:
        now = self._clock.now()
        return math.ceil(model.per_second * self._time.billed(model.where, began, now, idle, woken=woken))

    async def _endpoint(self, endpoint: str) -> VllmEndpoint:
        at, known = self._known.get(endpoint, (float("-inf"), None))
        if known is not None and 0 <= self._clock.now() - at < FRESH_SECONDS:
            return known
        seen = await self._rest.get_endpoint(endpoint)
        await self._refresh_prices()
        found = VllmEndpoint(
            endpoint,
            seen.name or endpoint,
            self._writing().endpoints.get(endpoint) or _model_name(seen),
            _context(seen),
            self._price(seen),
            float(seen.workers.idle_timeout or IDLE_SECONDS),
        )
        self._known[endpoint] = (self._clock.now(), found)
        return found

    async def _refresh_prices(self) -> None:
        try:
            await self._catalog.refresh_gpus()
        except ProviderFailure as failure:
            if failure.kind == "key":
                raise  # everything else will fail as well; otherwise the shipped prices hold

    def _price(self, seen: Endpoint) -> Money:
        """Of a second: that of the dearest GPU its workers may get."""
        prices = [g.gpu.worker_per_hour for pool in seen.gpu.pools for g in self._catalog.pool(pool)]
        prices = prices or [g.gpu.worker_per_hour for g in self._catalog.gpus]
        return math.ceil(max(prices) * max(1, seen.gpu.count) / 3600)

    def _model(self, endpoint: VllmEndpoint) -> TextModel:
        label = endpoint.model.rsplit("/", 1)[-1] or endpoint.name
        return TextModel(
            ID,
            endpoint.model or endpoint.name,
            f"{label} ({endpoint.name})" if label != endpoint.name else label,
            endpoint.id,
            per_second=endpoint.per_second,
            context=endpoint.context,
            longest=max(1024, min(8_192, endpoint.context // 2)),
            structured=True,
            tokens_per_second=SPEED,
        )

    async def _name(self, model: TextModel, server: Server) -> str:
        """What the worker calls its model; asked for once where nobody told."""
        known = (await self._endpoint(model.where)).model
        if known:
            return known
        if model.where not in self._served:
            listed = await self._chat.listed(server)
            if not listed:
                raise ProviderFailure(
                    "model", "Your endpoint serves no model.", "See its settings at RunPod."
                )
            self._served[model.where] = str(listed[0]["id"])
        return self._served[model.where]


def _model_name(seen: Endpoint) -> str:
    return seen.marks.get("OPENAI_SERVED_MODEL_NAME_OVERRIDE") or seen.marks.get("MODEL_NAME", "")


def _context(seen: Endpoint) -> int:
    told = seen.marks.get("MAX_MODEL_LEN", "")
    return max(1_024, int(told)) if told.isdecimal() else CONTEXT


def _silence(text: str) -> None:
    """Nobody wants to hear it."""
