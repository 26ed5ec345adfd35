"""Live prices and stock of GPUs and public endpoints, laid over the shipped figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.money import Money, dollars
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts, Gpu, PublicEndpoint
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.runpod.graphql import PublicSeen, public_endpoints
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import GpuType

FRESH_SECONDS = 300.0
"""Prices are asked for again after this long."""

Stock: TypeAlias = Literal["none", "low", "medium", "high", ""]
"""How many are free; empty: not told."""
_STOCKS: dict[str, Stock] = {"NONE": "none", "LOW": "low", "MEDIUM": "medium", "HIGH": "high"}


class GpuNow(msgspec.Struct, frozen=True):
    """A GPU with today's prices. 0: it is not offered so."""

    gpu: Gpu
    """Its figures; prices are the live ones where there are any."""
    community_per_hour: Money = 0
    pod_stock: Stock = ""
    worker_stock: Stock = ""
    data_centers: tuple[str, ...] = ()
    """Where pods of it are free."""
    live: bool = False
    """From the catalog, not from the shipped file."""


class PriceChange(msgspec.Struct, frozen=True):
    """A price that is no longer what was last known."""

    what: str
    before: Money
    after: Money


class Catalog:
    """What can be rented, at what price. Without an answer of RunPod the shipped figures hold."""

    def __init__(self, http: Http, clock: Clock, facts: Facts, key: Callable[[], str | None]) -> None:
        self._http = http
        self._clock = clock
        self._facts = facts
        self._rest = RunPodRest(http, clock, facts, key)
        self._gpus: tuple[GpuNow, ...] = tuple(GpuNow(g) for g in facts.gpus)
        self._public: tuple[PublicEndpoint, ...] = facts.public
        self._live_public: frozenset[str] | None = None
        self._gpus_at = self._public_at = float("-inf")
        self._changes: list[PriceChange] = []

    @property
    def gpus(self) -> tuple[GpuNow, ...]:
        """All GPUs known now."""
        return self._gpus

    @property
    def public(self) -> tuple[PublicEndpoint, ...]:
        """Public endpoints that are in service, with their prices of today."""
        live = self._live_public
        return self._public if live is None else tuple(p for p in self._public if p.slug in live)

    @property
    def gpus_live(self) -> bool:
        """Whether prices come from RunPod and not from the shipped file."""
        return self._gpus_at > float("-inf")

    def gpu(self, gpu_id: str) -> GpuNow | None:
        """The GPU of that id or name."""
        return next((g for g in self._gpus if gpu_id in (g.gpu.id, g.gpu.name)), None)

    def pool(self, name: str) -> tuple[GpuNow, ...]:
        """GPUs of a serverless pool, the dearest first."""
        found = [g for g in self._gpus if g.gpu.pool == name]
        return tuple(sorted(found, key=lambda g: -g.gpu.worker_per_hour))

    def take_changes(self) -> tuple[PriceChange, ...]:
        """Price changes seen since the last call."""
        seen, self._changes = tuple(self._changes), []
        return seen

    async def refresh_gpus(self, *, force: bool = False) -> None:
        """Ask for GPUs, unless that was done lately. Raises ProviderFailure; what was known stays."""
        if not force and self._clock.now() - self._gpus_at < FRESH_SECONDS:
            return
        pods = await self._rest.gpus("POD")
        workers = {g.id: g for g in await self._rest.gpus("SERVERLESS")}
        known = {g.id: g for g in self._facts.gpus}
        found = [_now(seen, workers.get(seen.id), known.get(seen.id)) for seen in pods if _usable(seen)]
        missing = [GpuNow(g, pod_stock="none", worker_stock="none") for g in known.values()]
        there = {g.gpu.id for g in found}
        self._note([(g.gpu.name, g.gpu.pod_per_hour) for g in found], "pods")
        self._note([(g.gpu.name, g.gpu.worker_per_hour) for g in found], "serverless")
        self._gpus = tuple(found) + tuple(g for g in missing if g.gpu.id not in there)
        self._gpus_at = self._clock.now()

    async def refresh_public(self, *, force: bool = False) -> None:
        """Ask for public endpoints, unless that was done lately. Without an answer the saved list holds."""
        if not force and self._clock.now() - self._public_at < FRESH_SECONDS:
            return
        self._public_at = self._clock.now()
        try:
            seen = {p.slug: p for p in await public_endpoints(self._http, self._facts)}
        except ProviderFailure:
            return
        if not set(seen) & {p.slug for p in self._facts.public}:
            return  # names changed, or an empty list: the saved one is the better guess
        self._public = tuple(_priced(p, seen.get(p.slug)) for p in self._facts.public)
        self._live_public = frozenset(s for s, p in seen.items() if p.live)

    def _note(self, prices: list[tuple[str, Money]], what: str) -> None:
        before = {
            g.gpu.name: g.gpu.pod_per_hour if what == "pods" else g.gpu.worker_per_hour for g in self._gpus
        }
        for name, after in prices:
            if before.get(name, 0) and after and before[name] != after:
                self._changes.append(PriceChange(f"{name} ({what})", before[name], after))


def _usable(seen: GpuType) -> bool:
    return bool(seen.id) and seen.manufacturer.upper() in ("", "NVIDIA") and seen.memory >= 8


def _now(seen: GpuType, worker: GpuType | None, known: Gpu | None) -> GpuNow:
    flex = (worker.price.serverless if worker else 0.0) or seen.price.serverless
    name = known.name if known else seen.name or seen.id
    return GpuNow(
        gpu=Gpu(
            id=seen.id,
            name=name,
            pool=seen.pool or (known.pool if known else ""),
            vram_gb=seen.memory,
            pod_per_hour=dollars(seen.price.secure) if seen.secure else 0,
            worker_per_hour=dollars(flex) or (known.worker_per_hour if known else 0),
            # a GPU nobody has measured counts as an A40
            speed=known.speed if known else 1.0,
            blackwell=known.blackwell if known else False,
        ),
        community_per_hour=dollars(seen.price.community) if seen.community else 0,
        pod_stock=_STOCKS.get(seen.availability, ""),
        worker_stock=_STOCKS.get(worker.availability, "") if worker else "none",
        data_centers=tuple(d.id for d in seen.data_centers if d.availability != "NONE"),
        live=True,
    )


def _priced(known: PublicEndpoint, seen: PublicSeen | None) -> PublicEndpoint:
    """With the live price, where it is a number within reason: units in that list are not documented."""
    if seen is None or seen.price is None or not known.price:
        return known
    price = dollars(seen.price)
    if not known.price / 4 <= price <= known.price * 4:
        return known
    return msgspec.structs.replace(known, price=price)
