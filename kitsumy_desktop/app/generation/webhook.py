"""A JSON note to an address of the person's choice when a batch has ended: numbers, nothing of the story."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from kitsumy_desktop.comic.money import in_dollars
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.events import BatchEnded, Event
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http

log = logging.getLogger(__name__)

TRIES = 3
FIRST_WAIT = 2.0
"""Seconds; doubled each time."""


class Webhook:
    """Listens in the engine's loop and sends from there."""

    def __init__(self, http: Http, clock: Clock, prefs: Callable[[], GenerationPreferences]) -> None:
        self._http = http
        self._clock = clock
        self._prefs = prefs
        self._sending: set[asyncio.Task[bool]] = set()

    def heard(self, event: Event) -> None:
        """Send when it is the end of a batch and there is somewhere to send to."""
        url = self._prefs().webhook
        if url and isinstance(event, BatchEnded):
            task = asyncio.get_running_loop().create_task(self.send(url, event))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def send(self, url: str, event: BatchEnded) -> bool:
        """Whether it was taken (2xx). A failure is written into the log and changes nothing else."""
        note = {
            "event": "batch_ended",
            "batch": event.batch.id,
            "done": event.done,
            "failed": event.failed,
            "unsure": event.unsure,
            "spent_usd": in_dollars(event.spent),
        }
        for number in range(TRIES):
            if number:
                await self._clock.sleep(FIRST_WAIT * 2 ** (number - 1))
            try:
                reply = await self._http.request("POST", url, json=note)
            except ProviderFailure as failure:
                log.info("the webhook could not be reached: %s", failure.detail)
                continue
            if reply.ok:
                return True
            log.info("the webhook answered %s", reply.status)
        return False

    async def aclose(self) -> None:
        """Wait for what is being sent."""
        await asyncio.gather(*self._sending, return_exceptions=True)
