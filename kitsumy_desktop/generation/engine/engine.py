"""The engine: takes orders, gets them made, loses nothing and pays nothing twice. One loop, no threads of
its own but those that decode pictures."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from kitsumy_desktop.comic.records.job import BatchId, JobId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.engine.aftermath import Aftermath
from kitsumy_desktop.generation.engine.batches import Batches
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.dispatch import Dispatch
from kitsumy_desktop.generation.engine.machines import Machines
from kitsumy_desktop.generation.engine.news import News
from kitsumy_desktop.generation.engine.planning import Planning
from kitsumy_desktop.generation.engine.pulse import Pulse
from kitsumy_desktop.generation.engine.purse import Purse
from kitsumy_desktop.generation.engine.recovery import Recovery
from kitsumy_desktop.generation.engine.reporter import Reporter
from kitsumy_desktop.generation.engine.stages import Stages
from kitsumy_desktop.generation.engine.stopper import Stopper
from kitsumy_desktop.generation.order import Order, Quote
from kitsumy_desktop.generation.provider import Provider, Tell
from kitsumy_desktop.generation.store import Store

CLOSING_PATIENCE = 10.0
"""Seconds that requests under way and pictures being received are given when the program ends."""


STUMBLE_SECONDS = 5.0
"""Between a mistake of ours and the next turn."""

log = logging.getLogger(__name__)


class Engine:
    """Made, used and closed in one event loop. Nothing is sent before `resume`."""

    def __init__(
        self,
        store: Store,
        providers: Sequence[Provider],
        clock: Clock,
        prefs: Callable[[], GenerationPreferences],
        tell: Tell,
        ids: Callable[[str], str],
        rng: random.Random,
    ) -> None:
        self._providers = tuple(providers)
        self._desk = desk = Desk(store, providers, clock, prefs, tell, ids, rng)
        purse = Purse(desk)
        planning = Planning(desk, purse)
        aftermath = Aftermath(desk, planning, purse)
        machines = Machines(desk, planning, aftermath)
        stopper = Stopper(desk, aftermath)
        news = News(desk, aftermath)
        stages = Stages(desk, planning, purse, aftermath, stopper.stop)
        reporter = Reporter(desk, purse)
        self._dispatch = Dispatch(desk, planning, purse, machines, aftermath, stages, reporter)
        self._recovery = Recovery(desk, self._dispatch, stages, aftermath, stopper, news)
        self._batches = Batches(desk, planning, purse, aftermath, stopper, self._recovery, news)
        self._pulse = Pulse(desk, planning, machines)
        self._running: list[asyncio.Task[None]] = []

    async def resume(self) -> None:
        """Take up what earlier runs left, and begin to work. A second call does nothing."""
        if self._running:
            return
        await self._recovery.resume()
        self._running = [
            self._desk.spawn(self._kept_up(self._dispatch.run), "the dispatcher's keeper"),
            self._desk.spawn(self._kept_up(self._pulse.run), "the pulse's keeper"),
        ]

    async def _kept_up(self, run: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """A mistake of ours in one turn must not leave paid jobs unattended: it is logged, and on it goes."""
        while True:
            task = asyncio.get_running_loop().create_task(run())
            try:
                await asyncio.wait((task,))
            finally:
                task.cancel()
            if not task.cancelled() and (error := task.exception()) is not None:
                log.error("the engine stumbled and goes on", exc_info=error)
            await self._desk.clock.sleep(STUMBLE_SECONDS)

    async def quote(self, order: Order) -> Quote:
        """What an order would cost, before anything is paid."""
        return await self._batches.quote(order)

    async def start(self, order: Order) -> BatchId:
        """Order it. Raises ProviderError when nobody can make it or a limit could be broken."""
        return await self._batches.start(order)

    async def cancel(self, batch: BatchId) -> None:
        """Stop a batch, at the providers as well."""
        await self._batches.cancel(batch)

    async def retry(self, jobs: Sequence[JobId], pay_again: bool = False) -> None:
        """Try jobs again; `pay_again`: also those that may have been paid already."""
        await self._batches.retry(jobs, pay_again=pay_again)

    async def dismiss(self, jobs: Sequence[JobId]) -> None:
        """The person has seen why they came to nothing."""
        await self._batches.dismiss(jobs)

    @property
    def busy(self) -> bool:
        """Whether a batch is open or something rented is being given back."""
        lanes = self._desk.lanes.values()
        return bool(self._desk.works) or any(not lane.idle for lane in lanes)

    async def aclose(self) -> None:
        """The program ends. Requests under way are waited for a little, so that their jobs' names are known;
        what is being made goes on at the providers and is found again at the next start."""
        desk = self._desk
        desk.closing = True
        for task in self._running:
            task.cancel()
        await self._let_end()
        left = [*desk.tasks.values(), *desk.background]
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)
        for provider in self._providers:
            await provider.aclose()
        desk.shut()

    async def _let_end(self) -> None:
        """Wait for jobs that are being sent or received."""
        desk = self._desk
        until = desk.clock.now() + CLOSING_PATIENCE
        while desk.clock.now() < until:
            states = [w.jobs[i].state for w in desk.works.values() for i in desk.tasks if i in w.jobs]
            if not any(state in ("sending", "receiving") for state in states):
                return
            await desk.clock.sleep(0.1)
