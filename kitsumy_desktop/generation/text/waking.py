"""Workers of the person's own endpoint: woken before they are asked, and paid by the second while they stand.

RunPod's edge ends every request after about 100 seconds, and a cold worker needs longer than that to load its
model. So a tiny job is queued first, which has no such limit, and the question follows when it is done.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable

from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Limits
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.runpod.errors import error_words
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.queue import QueueDoctor
from kitsumy_desktop.generation.runpod.watching import GROWTH, JITTER

WAKE = "Waking your writer…"
TINY = {"prompt": "Hello", "sampling_params": {"max_tokens": 1}}
"""The input of RunPod's vLLM worker that costs least."""
JOB_POLICY = {"executionTimeout": 600_000, "ttl": 3_600_000}
"""Milliseconds."""
LONGEST_WAIT = 2_700.0
"""Seconds: the first start of a large model."""
CANCEL_SECONDS = 5.0
"""Real ones, for the last word to a job nobody waits for any more."""
_PASSING = ("network", "server", "rate")


class Waker:
    """Sees to it that an endpoint has a worker."""

    def __init__(
        self,
        jobs: RunPodJobs,
        doctor: QueueDoctor,
        clock: Clock,
        limits: Limits,
        tell: Callable[[str], None],
        rng: random.Random | None = None,
    ) -> None:
        self._jobs = jobs
        self._doctor = doctor
        self._clock = clock
        self._limits = limits
        self._tell = tell
        self._rng = rng or random.Random()
        self._locks: dict[str, asyncio.Lock] = {}

    async def wake(self, endpoint: str) -> bool:
        """Wait for a worker that answers; whether it had to be woken. Raises ProviderFailure with the reason
        when none will come."""
        async with self._locks.setdefault(endpoint, asyncio.Lock()):
            if (await self._jobs.health(endpoint)).workers.warm:
                return False
            self._tell(WAKE)
            job = await self._queued(endpoint)
            try:
                await self._until_done(endpoint, job)
            except (asyncio.CancelledError, ProviderFailure):
                await self._give_up(endpoint, job)
                raise
            return True

    async def _queued(self, endpoint: str) -> str:
        """The job's id. One whose sending is cancelled may have arrived all the same: it is waited for, since
        without its id nobody could take it back."""
        sending = asyncio.get_running_loop().create_task(self._jobs.run(endpoint, TINY, JOB_POLICY))
        try:
            return await asyncio.shield(sending)
        except asyncio.CancelledError:
            with contextlib.suppress(ProviderFailure, TimeoutError):
                async with asyncio.timeout(CANCEL_SECONDS):
                    await self._give_up(endpoint, await sending)
            raise

    async def _until_done(self, endpoint: str, job: str) -> None:
        began, wait = self._clock.now(), self._limits.poll_first
        while self._clock.now() - began < LONGEST_WAIT:
            await self._clock.sleep(wait * self._rng.uniform(1.0 - JITTER, 1.0 + JITTER))
            wait = min(self._limits.poll_longest, wait * GROWTH)
            try:
                status = await self._jobs.status(endpoint, job)
            except ProviderFailure as failure:
                if failure.kind not in _PASSING:
                    raise
                continue
            if status.status == "COMPLETED":
                return
            if status.over:
                why = error_words(status.error)[0]
                raise ProviderFailure(
                    "server",
                    f"Your writer could not start{': ' + why.rstrip('.') if why else ''}.",
                    "Look at the endpoint's logs in RunPod's console.",
                    sent=True,
                    detail=f"{status.status} {why}",
                )
            if status.status == "IN_QUEUE":
                await self._look_why(endpoint, began)
        raise ProviderFailure("timeout", "Your writer did not wake up in 45 minutes.", sent=True)

    async def _look_why(self, endpoint: str, began: float) -> None:
        diagnosis = await self._doctor.look(endpoint)
        if self._doctor.hopeless(endpoint, diagnosis, began):
            raise ProviderFailure(
                diagnosis.kind, f"{diagnosis.text}.", diagnosis.hint, sent=True, detail=diagnosis.cause
            )

    async def _give_up(self, endpoint: str, job: str) -> None:
        # unasked it would start a worker later on, for nobody
        with contextlib.suppress(ProviderFailure, TimeoutError):
            async with asyncio.timeout(CANCEL_SECONDS):
                await self._jobs.cancel(endpoint, job)


class WorkerTime:
    """What a worker's time costs that belongs to our questions: it is paid from its start to its stop, which
    comes `idle` seconds after the last question. The first question after a start bears that tail at once; a
    later one bears the pause before it instead, which the tail did not cover, and its own time."""

    def __init__(self) -> None:
        self._last: dict[str, float] = {}

    def billed(self, endpoint: str, began: float, ended: float, idle: float, *, woken: bool) -> float:
        """Seconds to be charged for a question from `began` to `ended`, waking included."""
        last = self._last.get(endpoint)
        self._last[endpoint] = max(ended, last or ended)
        if woken or last is None or began - last > idle:
            return ended - began + idle
        return max(0.0, ended - last)
