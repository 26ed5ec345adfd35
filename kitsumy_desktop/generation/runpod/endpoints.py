"""The person's serverless endpoints: find those that run ComfyUI, and make one when asked to."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.pods.payload import HANDLER_VARIABLE, packed, starter, worker_source
from kitsumy_desktop.generation.pods.rent import COMFY_COMMAND
from kitsumy_desktop.generation.recipes.models import Model, model, models
from kitsumy_desktop.generation.runpod.catalog import Catalog, GpuNow
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import DataCenter, Endpoint, Volume
from kitsumy_desktop.generation.setup import EndpointPlan, EndpointSeen

PREFIX = "kitsumy-comfy-"
VOLUME_PREFIX = "kitsumy-models-"
VOLUME_MODELS = "/runpod-volume/models"
MIN_CUDA = "12.6"
"""Of the worker image."""
JOB_MS = 600_000
SMALL_GB = 3
"""Models up to this size are fetched at every start; larger ones need a volume or their own image."""
PULL_SECONDS = 600.0
"""First start of an image nobody has on the machine."""
FETCH_GB_PER_SECOND = 0.1
_TAG = re.compile(r"worker-comfyui:[\w.]+?-(?P<tag>[\w.-]+)$")


class Endpoints:
    """Looks at, makes and removes endpoints of the account."""

    def __init__(
        self,
        http: Http,
        clock: Clock,
        facts: Facts,
        key: Callable[[], str | None],
        catalog: Catalog | None = None,
    ) -> None:
        self._clock = clock
        self._facts = facts
        self._rest = RunPodRest(http, clock, facts, key)
        self._catalog = catalog or Catalog(http, clock, facts, key)

    async def find(self) -> tuple[EndpointSeen, ...]:
        """All queue endpoints of the account, those that run ComfyUI first."""
        found = [endpoint_seen(e) for e in await self._rest.list_endpoints() if e.type in ("QUEUE", "")]
        return tuple(sorted(found, key=lambda e: (not e.usable, not e.ours, e.name)))

    async def plan(self, model_id: str) -> EndpointPlan:
        """What "Create for me" would make for a model, with today's prices. Raises InputError for a model
        that no worker can run."""
        chosen = model(model_id)
        if not chosen.graphs:
            raise InputError(
                f"{chosen.name} runs only at its maker's.",
                "It needs no endpoint of your own: choose another model.",
            )
        try:
            await self._catalog.refresh_gpus()
        except ProviderFailure as failure:
            if failure.kind in ("key", "scope"):
                raise
        pools = suitable_pools(chosen, self._catalog.gpus)
        if not pools:
            raise InputError(f"No GPU for {chosen.name} is known.", "Try again when RunPod answers.")
        gpus = [g for p in pools for g in self._catalog.pool(p)]
        volume = (
            0 if chosen.image_tag or chosen.disk_gb <= SMALL_GB else max(10, round(chosen.disk_gb * 1.25) + 2)
        )
        return EndpointPlan(
            model=model_id,
            name=PREFIX + model_id,
            image=self._facts.worker_image.format(tag=chosen.image_tag or self._facts.worker_base_tag),
            pools=pools,
            gpus=tuple(g.gpu.name for g in gpus),
            per_second=round(max(g.gpu.worker_per_hour for g in gpus) / 3600),
            per_month=volume * self._facts.network_volume_gb_month,
            disk_gb=max(20, chosen.disk_gb + 5) if not volume else 20,
            volume_gb=volume,
            data_center=_best_center(await self._rest.data_centers(), gpus) if volume else "",
            first_start_seconds=PULL_SECONDS
            + chosen.load_seconds
            + (0.0 if chosen.image_tag else chosen.disk_gb / FETCH_GB_PER_SECOND),
        )

    async def create(self, plan: EndpointPlan) -> EndpointSeen:
        """Make it, or use what an earlier try has made: RunPod has no idempotency key, so names are looked at
        first, and again when the answer was lost."""
        if there := await self._named(plan.name):
            return endpoint_seen(await self._renewed(there, plan))
        volume = await self._volume(plan) if plan.volume_gb else None
        try:
            return endpoint_seen(await self._rest.create_endpoint(endpoint_body(plan, volume)))
        except ProviderFailure as failure:
            if not failure.sent:
                raise
            if there := await self._named(plan.name, looks=3):
                return endpoint_seen(there)
            raise

    async def delete(self, endpoint: str) -> None:
        """Remove an endpoint of ours and its volume. Raises InputError for somebody else's."""
        seen = await self._rest.get_endpoint(endpoint)
        if not _ours(seen):
            raise InputError(
                f"“{seen.name}” was not made by this program.",
                "Delete it in RunPod's console if you want to.",
            )
        await self._rest.delete_endpoint(endpoint)
        if seen.network_volumes:
            for volume in await self._rest.list_volumes():
                if volume.id in seen.network_volumes and volume.name.startswith(VOLUME_PREFIX):
                    await self._rest.delete_volume(volume.id)

    async def raise_workers(self, endpoint: str, count: int) -> EndpointSeen:
        """Set workers.max. Raises InputError below 1, ProviderFailure "setup" when RunPod leaves none."""
        if count < 1:
            raise InputError("An endpoint needs at least one worker.")
        seen = await self._rest.patch_endpoint(endpoint, {"workers": {"max": count}})
        if seen.workers.max < 1:
            raise ProviderFailure(
                "setup", "RunPod left the endpoint without workers.", "Look at it in RunPod's console."
            )
        return endpoint_seen(seen)

    async def _named(self, name: str, *, looks: int = 1) -> Endpoint | None:
        for look in range(looks):
            if look:
                await self._clock.sleep(5.0 * look)
            for endpoint in await self._rest.list_endpoints():
                if _plain_name(endpoint.name) == name:
                    return endpoint
        return None

    async def _renewed(self, there: Endpoint, plan: EndpointPlan) -> Endpoint:
        if there.marks.get("KITSUMY_VERSION") == handler_version() and there.workers.max > 0:
            return there
        body = endpoint_body(plan, None)
        kept = {k: body[k] for k in ("image", "args", "env")}
        return await self._rest.patch_endpoint(
            there.id, kept | {"workers": {"max": max(1, there.workers.max, plan.workers_max)}}
        )

    async def _volume(self, plan: EndpointPlan) -> Volume:
        name = VOLUME_PREFIX + plan.model
        for volume in await self._rest.list_volumes():
            if volume.name == name and volume.data_center == plan.data_center:
                return volume
        try:
            return await self._rest.create_volume(name, plan.volume_gb, plan.data_center)
        except ProviderFailure as failure:
            if not failure.sent:
                raise
            await self._clock.sleep(5.0)
            for volume in await self._rest.list_volumes():
                if volume.name == name and volume.data_center == plan.data_center:
                    return volume
            raise


def endpoint_seen(endpoint: Endpoint) -> EndpointSeen:
    """An endpoint as the settings show it."""
    ours = _ours(endpoint)
    return EndpointSeen(
        id=endpoint.id,
        name=_plain_name(endpoint.name),
        image=endpoint.image,
        model=_model_of(endpoint),
        ours=ours,
        workers_max=endpoint.workers.max,
        idle_seconds=endpoint.workers.idle_timeout,
        usable=ours or "comfy" in endpoint.image.lower(),
    )


def handler_version() -> str:
    """Tells one handler from another: the beginning of its text's SHA-256."""
    return hashlib.sha256(worker_source("handler")).hexdigest()[:12]


def suitable_pools(chosen: Model, gpus: Sequence[GpuNow]) -> tuple[str, ...]:
    """Pools whose every GPU holds the model, the best value first, at most three and none far dearer.

    Value is the price of a picture: price by the hour over speed. Blackwell GPUs need another image.
    """
    pools: dict[str, list[GpuNow]] = {}
    for gpu in gpus:
        if gpu.gpu.pool and gpu.gpu.worker_per_hour:
            pools.setdefault(gpu.gpu.pool, []).append(gpu)
    fitting = {
        name: members
        for name, members in pools.items()
        if all(m.gpu.vram_gb >= chosen.vram_gb and not m.gpu.blackwell for m in members)
    }
    free = {n: m for n, m in fitting.items() if any(g.worker_stock != "none" for g in m)} or fitting
    value = {n: max(g.gpu.worker_per_hour / g.gpu.speed for g in m) for n, m in free.items()}
    best = sorted(value, key=lambda n: (value[n], n))[:3]
    return tuple(n for n in best if value[n] <= 2.0 * value[best[0]])


def endpoint_body(plan: EndpointPlan, volume: Volume | None) -> dict[str, Any]:
    """The request that makes an endpoint; carries our handler in its environment."""
    chosen = model(plan.model)
    env = {
        HANDLER_VARIABLE: packed(worker_source("handler")),
        "KITSUMY_COMFY_COMMAND": COMFY_COMMAND,
        "KITSUMY_MODEL": plan.model,
        "KITSUMY_VERSION": handler_version(),
    }
    if not chosen.image_tag:
        env["KITSUMY_FILES"] = msgspec.json.encode([_file(f) for f in chosen.files]).decode()
        if plan.volume_gb:
            env["KITSUMY_MODELS"] = VOLUME_MODELS
    body: dict[str, Any] = {
        "name": plan.name,
        "type": "QUEUE",
        "image": plan.image,
        "args": starter(HANDLER_VARIABLE),
        "disk": plan.disk_gb,
        "env": env,
        "gpu": {"pools": list(plan.pools), "count": 1, "minCudaVersion": MIN_CUDA},
        "workers": {"min": 0, "max": plan.workers_max, "idleTimeout": plan.idle_seconds},
        "scaling": {"type": "QUEUE_DELAY", "queueDelay": 4},
        "flashboot": "FLASHBOOT",
        "timeout": JOB_MS,
    }
    if volume is not None:
        body |= {"networkVolumes": [volume.id], "dataCenterIds": [volume.data_center]}
    return body


def _file(file: Any) -> Mapping[str, Any]:
    return {k: v for k, v in msgspec.structs.asdict(file).items() if v}


def _plain_name(name: str) -> str:
    return name.removesuffix(" -fb")  # RunPod marks endpoints with FlashBoot so


def _ours(endpoint: Endpoint) -> bool:
    return "KITSUMY_VERSION" in endpoint.marks or _plain_name(endpoint.name).startswith(PREFIX)


def _model_of(endpoint: Endpoint) -> str:
    marked = endpoint.marks.get("KITSUMY_MODEL", "")
    if not marked and _ours(endpoint):
        marked = _plain_name(endpoint.name).removeprefix(PREFIX)
    known = {m.id for m in models()}
    if marked in known:
        return marked
    tag = _TAG.search(endpoint.image)
    return next((m.id for m in models() if tag and m.image_tag and m.image_tag == tag["tag"]), "")


def _best_center(centers: Sequence[DataCenter], gpus: Sequence[GpuNow]) -> str:
    """Where volumes can be and most of the wanted GPUs are free. Raises ProviderFailure "capacity"."""
    worth = {"HIGH": 4, "MEDIUM": 3, "LOW": 1}
    wanted = {g.gpu.id for g in gpus}
    scores = {
        c.id: sum(worth.get(s.availability, 0) for s in c.gpu_availability if s.id in wanted)
        for c in centers
        if c.network_volume_types
    }
    best = max(scores, key=lambda c: (scores[c], c), default="")
    if not best or not scores[best]:
        raise ProviderFailure(
            "capacity", "No data center has room for this model's GPUs now.", "Try again later."
        )
    return best
