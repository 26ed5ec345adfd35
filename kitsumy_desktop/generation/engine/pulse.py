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

log = logging.getLogger(__name__)

HEALTH_SECONDS = 30.0
REFRESH_SECONDS = 60.0
BEAT_SECONDS = 5.0
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
