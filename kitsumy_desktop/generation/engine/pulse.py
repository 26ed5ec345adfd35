"""While batches are open: the health of the providers in use, and what sleep and wake change."""

from __future__ import annotations

import logging

import msgspec

from kitsumy_desktop.generation.engine.desk import Desk
from kitsumy_desktop.generation.engine.lane import Lane
from kitsumy_desktop.generation.engine.machines import Machines
from kitsumy_desktop.generation.engine.planning import Planning
from kitsumy_desktop.generation.events import HealthChanged
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.provider import Billed

log = logging.getLogger(__name__)

HEALTH_SECONDS = 30.0
REFRESH_SECONDS = 60.0
BILL_SECONDS = 1200.0
"""Bills are read so often while something was paid lately."""
BILLED_SECONDS = 2 * 86400.0
"""… that is, within so many seconds."""
BEAT_SECONDS = 5.0
FIRST_BILL_SECONDS = 60.0
"""After the start."""
JUMP_SECONDS = 30.0
"""A beat that comes so much too late, or too early: the computer slept, or the clock was set."""


class Pulse:
    """One task."""

    def __init__(self, desk: Desk, planning: Planning, machines: Machines) -> None:
        self._desk = desk
        self._planning = planning
        self._machines = machines

    async def run(self) -> None:
        """Until it is cancelled."""
        looked = self._desk.clock.now()
        billed = looked - BILL_SECONDS + FIRST_BILL_SECONDS
        while True:
            before = self._desk.clock.now()
            await self._desk.clock.sleep(BEAT_SECONDS)
            now = self._desk.clock.now()
            if abs(now - before - BEAT_SECONDS) > JUMP_SECONDS:
                self._woke(now)
            if self._desk.works and abs(now - looked) >= HEALTH_SECONDS:
                looked = now
                for lane in self._in_use():
                    await self._look(lane)
            if abs(now - billed) >= BILL_SECONDS:
                billed = now
                await self._read_bills(now)

    async def _read_bills(self, now: float) -> None:
        """Bring the ledger to the bills of providers that tell them."""
        since = now - BILLED_SECONDS
        paid = {charge.provider for charge in self._desk.store.charges(since=since)}
        for lane in self._desk.lanes.values():
            if lane.id in paid and isinstance(lane.provider, Billed):
                try:
                    if await lane.provider.reconcile(since):
                        self._desk.ledger_version += 1
                except ProviderFailure as failure:
                    log.info("the bill of %s cannot be read: %s", lane.id, failure.detail)

    def _woke(self, now: float) -> None:
        """After sleep nothing that was known of the world is taken for granted."""
        log.info("the clock jumped: everything is looked at anew")
        for lane in self._desk.lanes.values():
            lane.refreshed = float("-inf")
            if lane.aside is not None and not lane.aside.broken:
                lane.aside = msgspec.structs.replace(lane.aside, since=now, until=now)
        self._planning.all_stale()
        self._desk.wake()

    def _in_use(self) -> list[Lane]:
        planned = {p for w in self._desk.works.values() if w.plan is not None for p in w.plan.providers}
        lanes = self._desk.lanes.values()
        return [lane for lane in lanes if lane.aside is None and (lane.active or lane.id in planned)]

    async def _look(self, lane: Lane) -> None:
        before = lane.health
        try:
            if abs(self._desk.clock.now() - lane.refreshed) >= REFRESH_SECONDS:
                await lane.provider.refresh()
                lane.forget_adapted()
                lane.refreshed = self._desk.clock.now()
                self._planning.all_stale()
                self._desk.wake()
            lane.health = health = await lane.provider.health()
        except ProviderFailure as failure:
            log.info("%s does not say how it is: %s", lane.id, failure.detail)
            return
        if before is None or (before.state, before.text) != (health.state, health.text):
            self._desk.tell(HealthChanged(lane.id, health.state, health.text))
