"""Why a job waits in an endpoint's queue. Six answers look the same in /status; workers, settings and
balance tell them apart."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure
from kitsumy_desktop.generation.runpod.graphql import AccountMoney
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import Endpoint, JobsHealth, Workers

Cause: TypeAlias = Literal[
    "busy", "starting", "initializing", "throttled", "unhealthy", "no_workers", "balance", "unknown"
]
"""busy: workers are at work · starting: none yet, which is usual at first · initializing: image and models
are being fetched · throttled: no GPU free · unhealthy: workers crash at their start · no_workers: the
endpoint may have none · balance: no money, or the spending limit."""

LOOK_SECONDS = 12.0
"""A diagnosis is shared by all jobs of an endpoint for so long: the management API allows few requests."""
MONEY_AFTER = 45.0
"""Without any worker for so long, the balance is asked for."""


class Diagnosis(msgspec.Struct, frozen=True):
    """Why jobs wait, in the person's words."""

    cause: Cause
    text: str
    hint: str = ""
    waiting: int = 0
    """Jobs in the queue."""
    patience: float | None = None
    """Seconds after which waiting is hopeless, from when this cause was first seen; None: never."""
    kind: FailureKind = "capacity"
    """What the job then fails with."""


def told_apart(
    health: JobsHealth,
    endpoint: Endpoint | None = None,
    workers: Workers | None = None,
    money: AccountMoney | None = None,
) -> Diagnosis:
    """The cause, from what is known. Missing answers leave it less exact, never wrong."""
    counts = health.workers
    throttled, unhealthy, initializing = counts.throttled, counts.unhealthy, counts.initializing
    if workers is not None:
        throttled = max(throttled, workers.count("THROTTLED"))
        unhealthy = max(unhealthy, workers.count("UNHEALTHY"))
        initializing = max(initializing, workers.count("INITIALIZING"))
    waiting = health.jobs.in_queue
    if counts.warm:
        return Diagnosis("busy", "Waiting for a worker that is busy", waiting=waiting)
    if endpoint is not None and endpoint.workers.max == 0:
        return _hopeless("no_workers", waiting)
    if unhealthy and not initializing:
        return _hopeless("unhealthy", waiting)
    if throttled and not initializing:
        return _hopeless("throttled", waiting)
    if initializing:
        return _hopeless("initializing", waiting)
    if money is not None and _broke(money):
        return _hopeless("balance", waiting)
    return _hopeless("starting", waiting)


def _broke(money: AccountMoney) -> bool:
    if money.balance is not None and money.balance <= 0.0:
        return True
    return bool(money.limit and money.per_hour is not None and money.per_hour >= money.limit)


_WORDS: dict[Cause, tuple[str, str, float, FailureKind]] = {
    "no_workers": (
        "The endpoint may have no workers: RunPod lowers their number after days without work",
        "Raise the number of workers in Settings → Accounts.",
        0.0,
        "setup",
    ),
    "unhealthy": (
        "The endpoint's workers stop with an error as soon as they start",
        "Look at their logs in RunPod's console: the image or a model is probably at fault.",
        180.0,
        "setup",
    ),
    "throttled": (
        "RunPod has no GPU free for this endpoint",
        "It may help to allow more kinds of GPU.",
        600.0,
        "capacity",
    ),
    "initializing": (
        "A worker is starting: image and models are being loaded",
        "The very first start can take more than 20 minutes.",
        2700.0,
        "timeout",
    ),
    "balance": (
        "The RunPod account has no money left, or its spending limit is reached",
        "Add money or raise the limit at console.runpod.io/user/billing.",
        0.0,
        "balance",
    ),
    "starting": (
        "Waiting for RunPod to start a worker",
        "Balance, spending limit or a lack of GPUs may be the reason.",
        900.0,
        "capacity",
    ),
}


def _hopeless(cause: Cause, waiting: int) -> Diagnosis:
    text, hint, patience, kind = _WORDS[cause]
    return Diagnosis(cause, text, hint, waiting, patience, kind)


class QueueDoctor:
    """Diagnoses of endpoints, each shared for some seconds. Failures to look are "unknown", never raised."""

    def __init__(
        self,
        jobs: RunPodJobs,
        rest: RunPodRest,
        clock: Clock,
        money: Callable[[], Awaitable[AccountMoney]],
    ) -> None:
        self._jobs = jobs
        self._rest = rest
        self._clock = clock
        self._money = money
        self._known: dict[str, tuple[float, Diagnosis]] = {}
        self._since: dict[str, tuple[Cause, float]] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def look(self, endpoint: str) -> Diagnosis:
        """Why jobs of the endpoint wait."""
        async with self._locks.setdefault(endpoint, asyncio.Lock()):
            now = self._clock.now()
            at, known = self._known.get(endpoint, (float("-inf"), None))
            if known is not None and now - at < LOOK_SECONDS:
                return known
            found = await self._examine(endpoint)
            cause, since = self._since.get(endpoint, (found.cause, now))
            self._since[endpoint] = (found.cause, since if cause == found.cause else now)
            self._known[endpoint] = (now, found)
            return found

    def hopeless(self, endpoint: str, diagnosis: Diagnosis, waited_from: float) -> bool:
        """Whether waiting longer makes no sense for a job that waits since then."""
        if diagnosis.patience is None:
            return False
        cause, since = self._since.get(endpoint, (diagnosis.cause, self._clock.now()))
        return cause == diagnosis.cause and (
            self._clock.now() - max(since, waited_from) >= diagnosis.patience
        )

    def forget(self, endpoint: str) -> None:
        """The endpoint was changed: look anew."""
        self._known.pop(endpoint, None)
        self._since.pop(endpoint, None)

    async def _examine(self, endpoint: str) -> Diagnosis:
        try:
            health = await self._jobs.health(endpoint)
        except ProviderFailure as failure:
            return Diagnosis("unknown", f"Waiting; {failure.user_text[:1].lower()}{failure.user_text[1:]}")
        if health.workers.warm:
            return told_apart(health)
        settings = await self._settings(endpoint)
        workers = await self._workers(endpoint)
        found = told_apart(health, settings, workers)
        cause, since = self._since.get(endpoint, ("", 0.0))
        if found.cause == "starting" and cause == "starting" and self._clock.now() - since >= MONEY_AFTER:
            return told_apart(health, settings, workers, await self._account())
        if found.cause == "starting" and cause == "balance":
            return told_apart(health, settings, workers, await self._account())
        return found

    async def _settings(self, endpoint: str) -> Endpoint | None:
        try:
            return await self._rest.get_endpoint(endpoint)
        except ProviderFailure:
            return None

    async def _workers(self, endpoint: str) -> Workers | None:
        try:
            return await self._rest.endpoint_workers(endpoint)
        except ProviderFailure:
            return None

    async def _account(self) -> AccountMoney | None:
        try:
            return await self._money()
        except ProviderFailure:
            return None
