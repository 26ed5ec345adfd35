"""What is known of the person's serverless endpoints: settings, workers, prices. Brought up to date by
`refresh`, read without waiting."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.events import Notice
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.provider import Tell
from kitsumy_desktop.generation.runpod.catalog import Catalog, GpuNow
from kitsumy_desktop.generation.runpod.endpoints import endpoint_seen
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.setup import EndpointSeen

ID: ProviderId = "runpod-serverless"
COMMON_GB = 48
"""Memory of the largest GPUs that are commonly used for pictures."""


class Known(msgspec.Struct, frozen=True):
    """An endpoint the person allowed. `model` is the one to be asked of it."""

    id: str
    model: str
    seen: EndpointSeen | None = None
    """None: not looked at yet."""
    pools: tuple[str, ...] = ()
    warm: int = 0
    waiting: int = 0
    gone: bool = False

    @property
    def ours(self) -> bool:
        """Runs our handler."""
        return self.seen is not None and self.seen.ours

    @property
    def workers(self) -> int:
        """How many there may be; 1 while that is not known."""
        return self.seen.workers_max if self.seen is not None else 1

    @property
    def idle(self) -> float:
        """Seconds a worker waits for more work, paid."""
        return float(self.seen.idle_seconds) if self.seen is not None else 5.0

    @property
    def usable(self) -> bool:
        """Whether a job sent there could ever be made."""
        return not self.gone and self.workers > 0 and bool(self.model)


class ServerlessState:
    """The endpoints of the preferences, with what RunPod says about them."""

    def __init__(
        self,
        rest: RunPodRest,
        jobs: RunPodJobs,
        catalog: Catalog,
        prefs: Callable[[], GenerationPreferences],
        tell: Tell,
    ) -> None:
        self._rest = rest
        self._jobs = jobs
        self.catalog = catalog
        self._prefs = prefs
        self._tell = tell
        self._known: dict[str, Known] = {}
        self.refused = ""
        """Why RunPod would not be asked at all, at the last look."""

    def all(self) -> tuple[Known, ...]:
        """Endpoints of the preferences, as far as they are known."""
        return tuple(
            msgspec.structs.replace(self._known.get(i, Known(i, m)), model=m or self._seen_model(i))
            for i, m in self._prefs().endpoints.items()
        )

    def one(self, endpoint: str) -> Known:
        """One endpoint, also one that is no longer in the preferences."""
        for known in self.all():
            if known.id == endpoint:
                return known
        return self._known.get(endpoint, Known(endpoint, ""))

    def models(self) -> tuple[str, ...]:
        """Models that can be had."""
        return tuple(dict.fromkeys(k.model for k in self.all() if k.usable))

    def best_for(self, model: str) -> Known | None:
        """The endpoint to send a model's job to: warm ones first, then our own, then the roomiest."""
        able = [k for k in self.all() if k.usable and k.model == model]
        return max(able, key=lambda k: (k.warm > 0, k.ours, k.workers, k.id), default=None)

    def gpus(self, known: Known) -> tuple[GpuNow, ...]:
        """GPUs its workers may have, in the order of its pools, the dearest of a pool first."""
        return tuple(g for pool in known.pools for g in self.catalog.pool(pool))

    def rate(self, known: Known, gpu: str = "") -> float:
        """Millionths of a dollar for a second of a worker, on that GPU where it is named.

        A price nobody tells is never taken for nothing: then the cheapest GPU as large counts, or, with an
        endpoint that was not looked at yet, the dearest of common size.
        """
        gpus = self.gpus(known)
        card = next((g for g in gpus if g.gpu.name == gpu), usable_gpu(gpus))
        if card is not None and card.gpu.worker_per_hour:
            return card.gpu.worker_per_hour / 3600
        priced = [g.gpu for g in self.catalog.gpus if g.gpu.worker_per_hour]
        if card is not None:
            as_large = [g.worker_per_hour for g in priced if g.vram_gb >= card.gpu.vram_gb]
            return min(as_large, default=max(g.worker_per_hour for g in priced)) / 3600
        return max(g.worker_per_hour for g in priced if g.vram_gb <= COMMON_GB) / 3600

    def refusal(self) -> Refusal | None:
        """Why none can be used, or None."""
        if self.refused:
            return Refusal(ID, self.refused, "See Settings → Accounts.", True)
        known = self.all()
        if not known:
            return Refusal(
                ID,
                "No serverless endpoint is chosen.",
                "Let the program create one, or choose one of yours in Settings → Accounts.",
                True,
            )
        if any(k.usable for k in known):
            return None
        if all(k.gone for k in known):
            reason = "The serverless endpoint is no longer there."
            return Refusal(ID, reason, "Choose or create another one in Settings → Accounts.", True)
        if any(k.workers == 0 for k in known if not k.gone):
            return Refusal(
                ID,
                "The endpoint may have no workers: RunPod lowers their number after days without work.",
                "Raise the number of workers in Settings → Accounts.",
                True,
            )
        return Refusal(
            ID, "It is not known which model the endpoint has.", "Choose it in Settings → Accounts.", True
        )

    async def refresh(self) -> None:
        """Look at endpoints, workers and prices. What cannot be asked keeps its last state."""
        try:
            listed = {e.id: e for e in await self._rest.list_endpoints()}
        except ProviderFailure as failure:
            if failure.kind in ("key", "scope"):
                self.refused = failure.user_text
                return
            listed = {}
        else:
            self.refused = ""
            self._note_gone(set(listed))
        for endpoint_id in self._prefs().endpoints:
            endpoint = listed.get(endpoint_id)
            if endpoint is not None:
                before = self._known.get(endpoint_id, Known(endpoint_id, ""))
                after = msgspec.structs.replace(
                    before, seen=endpoint_seen(endpoint), pools=endpoint.gpu.pools, gone=False
                )
                self._note_lowered(before, after)
                self._known[endpoint_id] = after
            await self._look_at_workers(endpoint_id)
        await self._prices()

    def at_work(self, endpoint: str) -> None:
        """A worker of the endpoint is seen at work."""
        known = self._known.get(endpoint)
        if known is not None and not known.warm:
            self._known[endpoint] = msgspec.structs.replace(known, warm=1)

    def lowered(self, endpoint: str) -> None:
        """It was seen elsewhere that an endpoint may have no workers any longer."""
        known = self._known.get(endpoint)
        if known is not None and known.seen is not None:
            seen = msgspec.structs.replace(known.seen, workers_max=0)
            self._known[endpoint] = msgspec.structs.replace(known, seen=seen)

    async def _look_at_workers(self, endpoint: str) -> None:
        known = self._known.get(endpoint)
        if known is None or known.gone:
            return
        try:
            health = await self._jobs.health(endpoint)
        except ProviderFailure:
            return
        self._known[endpoint] = msgspec.structs.replace(
            known, warm=health.workers.warm, waiting=health.jobs.in_queue
        )

    async def _prices(self) -> None:
        try:
            await self.catalog.refresh_gpus()
        except ProviderFailure:
            return
        ours = {g.gpu.name for k in self.all() for g in self.gpus(k)}
        for change in self.catalog.take_changes():
            if any(change.what == f"{name} (serverless)" for name in ours):
                word = "dearer" if change.after > change.before else "cheaper"
                self._tell(Notice(f"RunPod: {change.what} has become {word}."))

    def _note_gone(self, listed: set[str]) -> None:
        for endpoint_id in self._prefs().endpoints:
            if endpoint_id not in listed:
                known = self._known.get(endpoint_id, Known(endpoint_id, ""))
                self._known[endpoint_id] = msgspec.structs.replace(known, gone=True)

    def _note_lowered(self, before: Known, after: Known) -> None:
        if before.seen is None or after.seen is None or after.workers >= before.workers:
            return
        lowered = f"from {before.workers} to {after.workers}"
        self._tell(
            Notice(
                f"RunPod lowered the workers of “{after.seen.name}” {lowered}. "
                "They can be raised again in Settings → Accounts.",
                "warning",
            )
        )

    def _seen_model(self, endpoint: str) -> str:
        known = self._known.get(endpoint)
        return known.seen.model if known is not None and known.seen is not None else ""


def usable_gpu(gpus: Sequence[GpuNow]) -> GpuNow | None:
    """The GPU to reckon with: the dearest of the first pool."""
    return gpus[0] if gpus else None
