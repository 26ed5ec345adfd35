"""Which models a pod is booted for, on which GPU, and what it would cost: pure, from what is known now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.pods.bill import POD
from kitsumy_desktop.generation.pods.keeper import Keeper
from kitsumy_desktop.generation.pods.live import Live
from kitsumy_desktop.generation.pods.needs import Need, batch_cost, can_run, need_of, suitable
from kitsumy_desktop.generation.providers.common import Measurements, Times
from kitsumy_desktop.generation.recipes.models import model, models
from kitsumy_desktop.generation.runpod.catalog import Catalog, GpuNow

LOSS_PER_HOUR = 0.05
"""Host faults and maintenance, as long as nothing else is known."""


def able_models() -> list[str]:
    """Models of the registry that ComfyUI on a pod can run."""
    return [m.id for m in models() if can_run(m)]


def models_of(recipes: Sequence[Recipe]) -> tuple[str, ...]:
    """Their models, the most wanted first."""
    return tuple(m for m, _ in Counter(r.model for r in recipes if r.model).most_common())


class Choosing:
    """Prices from the catalog, times from measurements, and the model registry where nothing was measured."""

    def __init__(
        self,
        catalog: Catalog,
        facts: Facts,
        measured: Measurements,
        keeper: Keeper,
        prefs: Callable[[], GenerationPreferences],
    ) -> None:
        self._catalog, self._facts, self._measured = catalog, facts, measured
        self._keeper, self._prefs = keeper, prefs

    def usual_model(self) -> str:
        """When nothing is known of the pictures to come."""
        able = able_models()
        preferred = self._prefs().model
        return preferred if preferred in able else able[0]

    def need(self, wanted: Sequence[str], gpu: GpuNow) -> Need:
        """What the pod must bring."""
        return need_of(wanted, self._facts, blackwell=gpu.gpu.blackwell)

    def ranked(self, wanted: Sequence[str], count: int) -> tuple[GpuNow, ...]:
        """GPUs for so many pictures: as the person says, or by what they cost in all."""
        idle = float(self._prefs().idle_seconds)

        def cost(gpu: GpuNow) -> float:
            boot, picture = self.boot_seconds(wanted, gpu), self.picture_seconds(wanted, gpu).seconds
            return batch_cost(gpu.gpu.pod_per_hour, boot, picture, count, idle)

        vram = max(model(m).vram_gb for m in wanted)
        return suitable(self._catalog.gpus, vram, self._prefs().pod_gpus, cost)

    def boot_seconds(self, wanted: Sequence[str], gpu: GpuNow) -> float:
        """From the request to the first picture."""
        return self._keeper.times.seconds(", ".join(wanted), gpu.gpu.id, self.need(wanted, gpu))

    def picture_seconds(self, wanted: Sequence[str], gpu: GpuNow) -> Times:
        """One picture of the most wanted model."""
        usual = model(wanted[0]).seconds / max(0.1, gpu.gpu.speed)
        return self._measured.times("picture", wanted[0], (gpu.gpu.name, gpu.gpu.id), usual)

    def offer(self, wanted: Sequence[str], count: int) -> Offer:
        """Of the pod that runs, if it can draw these; else of a new one."""
        wanted = tuple(wanted) or (self.usual_model(),)
        live = self._keeper.live
        if live is not None and live.usable and set(wanted) <= set(live.models):
            return self._running(live, wanted)
        idle = float(self._prefs().idle_seconds)
        ranked = self.ranked(wanted, max(1, count))
        if not ranked:
            return Offer(POD, "machine", model=wanted[0], fail=1.0, idle_seconds=idle)
        best = ranked[0]
        boot, watch = self.boot_seconds(wanted, best), self._keeper.boot_watch
        times = self.picture_seconds(wanted, best)
        return Offer(
            POD,
            "machine",
            model=wanted[0],
            gpu=best.gpu.name,
            rate=best.gpu.pod_per_hour / 3600,
            seconds=times.seconds,
            start_seconds=watch.left() if watch is not None else boot,
            idle_seconds=idle,
            loss_per_hour=LOSS_PER_HOUR,
            fail=times.fail,
            running=1 if watch is not None else 0,
            measured=times.measured,
            restart_seconds=boot,
        )

    def _running(self, live: Live, wanted: Sequence[str]) -> Offer:
        gpu = self._catalog.gpu(live.pod.gpu)
        times = self.picture_seconds(wanted, gpu) if gpu else Times(model(wanted[0]).seconds, False)
        return Offer(
            POD,
            "machine",
            model=wanted[0],
            gpu=gpu.gpu.name if gpu else live.pod.gpu,
            rate=live.pod.per_hour / 3600,
            seconds=times.seconds,
            idle_seconds=float(self._prefs().idle_seconds),
            loss_per_hour=LOSS_PER_HOUR,
            fail=times.fail,
            running=1,
            measured=times.measured,
            restart_seconds=self.boot_seconds(wanted, gpu) if gpu else 0.0,
        )
