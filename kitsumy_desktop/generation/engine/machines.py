"""Getting providers ready in time and letting them go: a pod boots while others work, and never stays."""

from __future__ import annotations

import asyncio
import logging

from kitsumy_desktop.generation.engine.aftermath import Aftermath
from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.failover import ATTEMPTS, BROKEN, aside_for, pause
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.engine.planning import Planning
from kitsumy_desktop.generation.engine.purse import opening_cost
from kitsumy_desktop.generation.failures import ProviderFailure

log = logging.getLogger(__name__)


class Machines:
    """Calls `prepare` when a plan begins to use a provider, and `release` when none does any longer."""

    def __init__(self, desk: Desk, planning: Planning, aftermath: Aftermath) -> None:
        self._desk = desk
        self._planning = planning
        self._aftermath = aftermath
        self._looking: dict[str, asyncio.Task[None]] = {}

    def ready(self, lane: Lane, count: int) -> bool:
        """Whether jobs can be sent there now; if not, it is being made ready for so many."""
        if lane.prepared:
            return True
        if lane.preparing is None:
            lane.opening = max((self._opening(lane)), default=0)
            lane.preparing = self._desk.spawn(self._prepare(lane, count), f"preparing {lane.id}")
            lane.preparing.add_done_callback(lambda _: self._prepare_ended(lane))
        return False

    def _opening(self, lane: Lane) -> list[int]:
        return [opening_cost(w.offers[lane.id]) for w in self._desk.works.values() if lane.id in w.offers]

    async def _prepare(self, lane: Lane, count: int) -> None:
        stumbled = True
        try:
            lane.rented = True
            releasing, lane.releasing = lane.releasing, None
            if releasing is not None:
                releasing.cancel()
                await asyncio.wait((releasing,))
            await lane.provider.prepare(self._wanted(lane, count))
            lane.prepared = True
            lane.prepare_tries = 0
            stumbled = False
        except ProviderFailure as failure:
            stumbled = False
            self._not_ready(lane, failure)
        except asyncio.CancelledError:
            stumbled = False
            raise
        finally:
            if stumbled:  # by our own mistake, which is logged: not again at once
                self._not_ready(lane, ProviderFailure("server", "Something went wrong inside Kitsumy."))

    def _prepare_ended(self, lane: Lane) -> None:
        """However it ended, also when it was cancelled before its first step."""
        lane.preparing = None
        lane.opening = 0
        self._planning.all_stale()
        self._desk.wake()

    def _wanted(self, lane: Lane, count: int) -> int:
        """So many pictures the plans give it, all batches together."""
        plans = [w.plan for w in self._desk.works.values() if w.plan is not None]
        return max(count, sum(s.count for p in plans for s in p.shares if s.provider == lane.id))

    def _not_ready(self, lane: Lane, failure: ProviderFailure) -> None:
        log.info("%s does not get ready: %s (%s)", lane.id, failure.kind, failure.detail)
        desk = self._desk
        lane.prepare_tries += 1
        broken = failure.kind in BROKEN
        seconds = (
            aside_for(lane.times_aside, desk.rng)
            if broken
            else pause(lane.prepare_tries, desk.rng, failure.retry_after)
        )
        if lane.prepare_tries >= ATTEMPTS and failure.kind != "network":
            for work in desk.works.values():
                if work.plan is not None and lane.id in work.plan.providers:
                    work.excluded[lane.id] = failure
                    work.left_behind[lane.id] = failure.user_text
            lane.prepare_tries = 0
        self._aftermath.put_aside(lane, failure, seconds, broken=broken)

    def look(self) -> None:
        """Let go whom no plan needs; look again at those who were put aside, when it is time."""
        needed = {p for w in self._desk.works.values() if w.plan is not None for p in w.plan.providers}
        for lane in self._desk.lanes.values():
            if lane.id not in needed and not lane.active:
                self._let_go(lane)
            if lane.aside is not None and self._desk.works and lane.id not in self._looking:
                task = self._desk.spawn(self._look_at(lane), f"looking at {lane.id}")
                self._looking[lane.id] = task

    def _let_go(self, lane: Lane) -> None:
        if not lane.rented or lane.releasing is not None:
            return
        if lane.preparing is not None:
            lane.preparing.cancel()
        lane.prepared = lane.rented = False
        releasing = self._desk.spawn(self._release(lane, lane.preparing), f"releasing {lane.id}")
        lane.releasing = releasing
        releasing.add_done_callback(lambda done: self._release_ended(lane, done))

    def _release_ended(self, lane: Lane, done: asyncio.Task[None]) -> None:
        if lane.releasing is done:
            lane.releasing = None
        self._planning.all_stale()
        self._desk.wake()

    async def _release(self, lane: Lane, preparing: asyncio.Task[None] | None) -> None:
        """Tried until it succeeds: what is rented costs."""
        tries = 0
        if preparing is not None:
            await asyncio.wait((preparing,))
        while True:
            try:
                await lane.provider.release()
                break
            except ProviderFailure as failure:
                tries += 1
                log.info("%s is not released: %s (%s)", lane.id, failure.kind, failure.detail)
                await self._desk.clock.sleep(pause(tries, self._desk.rng, failure.retry_after))

    async def _look_at(self, lane: Lane) -> None:
        """Wait until it is time, then see whether the provider is well again."""
        try:
            while (aside := lane.aside) is not None and self._desk.works:
                await self._desk.clock.sleep(max(0.2, aside.until - self._desk.clock.now()))
                await self._look_once(lane)
        finally:
            self._looking.pop(lane.id, None)
            self._planning.all_stale()
            self._desk.wake()

    async def _look_once(self, lane: Lane) -> None:
        failure = await self.trouble(lane)
        if failure is None:
            lane.aside = None
        elif lane.aside is not None:
            seconds = aside_for(lane.times_aside, self._desk.rng, failure.retry_after)
            now = self._desk.clock.now()
            lane.put_aside(failure, now, seconds, broken=failure.kind in BROKEN)
            self._desk.wake()

    async def trouble(self, lane: Lane) -> ProviderFailure | None:
        """What is wrong with a provider, or None."""
        try:
            await lane.provider.refresh()
            lane.forget_adapted()
            lane.refreshed = self._desk.clock.now()
            lane.health = health = await lane.provider.health()
        except ProviderFailure as failure:
            return failure
        if health.state in ("off", "broken"):
            return ProviderFailure("setup", health.text, health.hint)
        return None
