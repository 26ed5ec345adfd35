"""What providers know of the world is brought up to date before it is relied on."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from kitsumy_desktop.generation.engine.aftermath import Aftermath
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.failover import BROKEN, pause
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.failures import AGAIN, ProviderFailure

FRESH_SECONDS = 60.0
"""What a provider knows of prices and workers is good for so long."""
PATIENCE = 15.0
"""Nobody waits longer for providers that do not answer."""


class News:
    """Refreshes lanes, all at once."""

    def __init__(self, desk: Desk, aftermath: Aftermath) -> None:
        self._desk = desk
        self._aftermath = aftermath

    async def bring(self, lanes: Sequence[Lane], *, wait_for: bool = False) -> None:
        """Refresh those that were not lately. `wait_for`: there are jobs for them, so that whoever cannot be
        reached now is put aside and asked again, instead of being taken for unable."""
        now = self._desk.clock.now()
        old = [lane for lane in lanes if not 0.0 <= now - lane.refreshed < FRESH_SECONDS]
        if not old:
            return
        asked = [asyncio.ensure_future(self._ask(lane, wait_for)) for lane in old]
        timer = asyncio.ensure_future(self._desk.clock.sleep(PATIENCE))
        everybody = asyncio.gather(*asked)
        try:
            await asyncio.wait((timer, everybody), return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            for lane, task in zip(old, asked, strict=True):
                if not task.done() and wait_for:
                    self._out_of_reach(lane, ProviderFailure("network", "The server does not answer."))
                task.cancel()
            await asyncio.gather(*asked, everybody, return_exceptions=True)

    async def _ask(self, lane: Lane, wait_for: bool) -> None:
        try:
            await lane.provider.refresh()
        except ProviderFailure as failure:
            if wait_for and (failure.kind in AGAIN or failure.kind in BROKEN):
                self._out_of_reach(lane, failure)
            return  # else it says itself, in its refusal or offer, what it does not know
        lane.forget_adapted()
        lane.refreshed = self._desk.clock.now()

    def _out_of_reach(self, lane: Lane, failure: ProviderFailure) -> None:
        seconds = pause(1, self._desk.rng, failure.retry_after)
        self._aftermath.put_aside(lane, failure, seconds, broken=failure.kind in BROKEN)
