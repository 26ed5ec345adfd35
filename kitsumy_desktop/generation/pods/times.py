"""How long a pod takes from the request until it draws."""

from __future__ import annotations

from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.pods.bill import POD
from kitsumy_desktop.generation.pods.needs import BOOT_SECONDS, Need, boot_seconds
from kitsumy_desktop.generation.providers.common import Measurements
from kitsumy_desktop.generation.store import Store


class BootTimes:
    """Measured boots, read from the library every few seconds at most."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._measured = Measurements(store, clock, POD)
        self._boots: list[Measured] = []
        self._read_at = float("-inf")

    def seconds(self, models: str, gpu: str, need: Need | None) -> float:
        """For these models on that GPU; else on any GPU; else worked out from what the pod must bring."""
        usual = boot_seconds(need) if need else BOOT_SECONDS
        return self._measured.times("boot", models, (gpu,), self._anywhere(models, usual)).seconds

    def _anywhere(self, models: str, usual: float) -> float:
        now = self._clock.now()
        if not 0 <= now - self._read_at < Measurements.FRESH:
            self._read_at = now
            self._boots = [m for m in self._store.measured() if (m.what, m.provider) == ("boot", POD)]
        found = [m for m in self._boots if m.model == models and m.count]
        count = sum(m.count for m in found)
        return sum(m.seconds * m.count for m in found) / count if count else usual
