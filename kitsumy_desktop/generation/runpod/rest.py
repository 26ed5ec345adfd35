"""RunPod's management API, REST v2: pods, serverless endpoints, catalog, volumes, billing.

One method per call that we use; answers are values of `values.py`. Errors are ProviderFailure (see
`errors.py`): reading is tried again when the network or RunPod's server fails, anything that makes or changes
something is sent once, and `sent` tells whether it may have been carried out. RunPod has no idempotency keys:
list by name before making anything again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http, Reply
from kitsumy_desktop.generation.runpod.errors import after_sending, bearer, not_understood, refusal_of
from kitsumy_desktop.generation.runpod.limits import TokenBucket
from kitsumy_desktop.generation.runpod.values import (
    BillingRecord,
    DataCenter,
    Endpoint,
    GpuType,
    Pod,
    Volume,
    Workers,
    each_understood,
    understood,
)

Product: TypeAlias = Literal["POD", "SERVERLESS"]
BillingKind: TypeAlias = Literal["pods", "serverless", "endpoints", "network-volumes"]
"""endpoints: RunPod's public endpoints, not one's own."""

TRIES = 3
"""Of a call that only reads."""
_AGAIN = ("network", "server", "rate")


class RunPodRest:
    """REST v2 with one key. `key` is asked at every call and never kept."""

    def __init__(
        self,
        http: Http,
        clock: Clock,
        facts: Facts,
        key: Callable[[], str | None],
        *,
        tries: int = TRIES,
        rng: random.Random | None = None,
    ) -> None:
        self._http = http
        self._clock = clock
        self._base = facts.hosts.management
        self._key = key
        self._tries = tries
        self._rng = rng or random.Random()
        per_minute = facts.limits.management_per_minute
        self._bucket = TokenBucket(clock, per_minute, 60.0, burst=max(1, per_minute // 3))

    # Pods

    async def list_pods(self) -> tuple[Pod, ...]:
        """All pods of the account, other people's programs' included."""
        return each_understood(await self._read("/pods", doing="list the pods"), "pods", Pod, "list the pods")

    async def create_pod(self, body: Mapping[str, Any]) -> Pod:
        """Rent one. "capacity": no such GPU free; `sent` True: it may exist, look for its name."""
        return understood(
            await self._write("POST", "/pods", body, "rent a pod"), Pod, "rent a pod", posted=True
        )

    async def get_pod(self, pod: str) -> Pod:
        """One pod; "gone" when there is none."""
        return understood(
            await self._read(f"/pods/{_part(pod)}", doing="look at the pod"), Pod, "look at the pod"
        )

    async def delete_pod(self, pod: str) -> None:
        """Delete it. It is gone only when `get_pod` says so. A pod that is not there is no failure."""
        await self._delete(f"/pods/{_part(pod)}", "delete the pod")

    # Serverless endpoints

    async def list_endpoints(self) -> tuple[Endpoint, ...]:
        """All serverless endpoints of the account."""
        doing = "list the serverless endpoints"
        return each_understood(await self._read("/serverless", doing=doing), "endpoints", Endpoint, doing)

    async def create_endpoint(self, body: Mapping[str, Any]) -> Endpoint:
        """Make one. `sent` True: it may exist, look for its name."""
        doing = "make a serverless endpoint"
        return understood(await self._write("POST", "/serverless", body, doing), Endpoint, doing, posted=True)

    async def get_endpoint(self, endpoint: str) -> Endpoint:
        """One endpoint; "gone" when there is none."""
        doing = "look at the serverless endpoint"
        return understood(await self._read(f"/serverless/{_part(endpoint)}", doing=doing), Endpoint, doing)

    async def patch_endpoint(self, endpoint: str, body: Mapping[str, Any]) -> Endpoint:
        """Change the given fields."""
        doing = "change the serverless endpoint"
        path = f"/serverless/{_part(endpoint)}"
        return understood(await self._write("PATCH", path, body, doing), Endpoint, doing, posted=True)

    async def delete_endpoint(self, endpoint: str) -> None:
        """Delete it; one that is not there is no failure."""
        await self._delete(f"/serverless/{_part(endpoint)}", "delete the serverless endpoint")

    async def endpoint_workers(self, endpoint: str) -> Workers:
        """Its workers that run, start or wait for a GPU."""
        doing = "look at the endpoint's workers"
        return understood(
            await self._read(f"/serverless/{_part(endpoint)}/workers", doing=doing), Workers, doing
        )

    # Catalog and volumes

    async def gpus(self, product: Product | None = None) -> tuple[GpuType, ...]:
        """GPUs with prices; with a product also how many are free for it."""
        doing = "read the prices"
        params = {"include": "AVAILABILITY", "product": product} if product else None
        return each_understood(await self._read("/catalog/gpus", params, doing=doing), "gpus", GpuType, doing)

    async def data_centers(self) -> tuple[DataCenter, ...]:
        """Data centers and the GPUs they have free."""
        doing = "read the list of data centers"
        found = await self._read("/catalog/datacenters", {"include": "GPU_AVAILABILITY"}, doing=doing)
        return each_understood(found, "dataCenters", DataCenter, doing)

    async def list_volumes(self) -> tuple[Volume, ...]:
        """Network volumes of the account."""
        doing = "list the network volumes"
        return each_understood(
            await self._read("/network-volumes", doing=doing), "networkVolumes", Volume, doing
        )

    async def create_volume(self, name: str, size_gb: int, data_center: str) -> Volume:
        """Make a network volume; it is charged by the month. `sent` True: it may exist."""
        doing = "make a network volume"
        body = {"name": name, "size": size_gb, "dataCenter": data_center}
        return understood(
            await self._write("POST", "/network-volumes", body, doing), Volume, doing, posted=True
        )

    async def delete_volume(self, volume: str) -> None:
        """Delete it with all that is on it; one that is not there is no failure."""
        await self._delete(f"/network-volumes/{_part(volume)}", "delete the network volume")

    # Money

    async def billing(
        self,
        kind: BillingKind,
        *,
        start: str = "",
        end: str = "",
        bucket: str = "hour",
        last: int = 0,
        only: str = "",
    ) -> tuple[BillingRecord, ...]:
        """What was charged, by buckets of time. `start`, `end`: RFC 3339; or the `last` buckets; `only`: the
        pod, endpoint or volume of that id."""
        params = {"bucketSize": bucket}
        if last:
            params["lastN"] = str(last)
        else:
            params.update({k: v for k, v in (("startTime", start), ("endTime", end)) if v})
        filters = {"pods": "podId", "serverless": "serverlessId", "network-volumes": "networkVolumeId"}
        if only and kind in filters:
            params[filters[kind]] = only
        doing = "read the bill"
        return each_understood(
            await self._read(f"/billing/{kind}", params, doing=doing), "records", BillingRecord, doing
        )

    # How it is done

    async def _read(self, path: str, params: Mapping[str, str] | None = None, *, doing: str) -> Any:
        for attempt in range(1, self._tries + 1):
            try:
                reply = await self._send("GET", path, doing, params=params)
                return _body(reply, doing, posted=False)
            except ProviderFailure as failure:
                if attempt == self._tries or failure.kind not in _AGAIN:
                    raise
                wait = failure.retry_after if failure.retry_after is not None else float(2**attempt)
                await self._clock.sleep(wait + self._rng.uniform(0.0, 1.0))
        raise AssertionError("unreachable")

    async def _write(self, method: str, path: str, body: Mapping[str, Any], doing: str) -> Any:
        return _body(await self._send(method, path, doing, body=body, posted=True), doing, posted=True)

    async def _delete(self, path: str, doing: str) -> None:
        try:
            await self._send("DELETE", path, doing)
        except ProviderFailure as failure:
            if failure.kind != "gone":
                raise

    async def _send(
        self,
        method: str,
        path: str,
        doing: str,
        *,
        body: Mapping[str, Any] | None = None,
        params: Mapping[str, str] | None = None,
        posted: bool = False,
    ) -> Reply:
        headers = bearer(self._key) | {"accept": "application/json"}
        await self._bucket.take()
        try:
            reply = await self._http.request(
                method, self._base + path, json=body, params=params, headers=headers
            )
        except ProviderFailure as failure:
            raise after_sending(failure, posted=posted) from None
        self._bucket.heed(reply.headers.get("ratelimit"))
        if reply.ok:
            return reply
        refused = refusal_of(reply, doing, posted=posted)
        if refused.kind == "rate":
            self._bucket.pause(refused.retry_after or 1.0)
        raise refused


def _part(value: str) -> str:
    return quote(value, safe="")


def _body(reply: Reply, doing: str, *, posted: bool) -> Any:
    value = reply.json()
    if not isinstance(value, dict | list):
        raise not_understood(doing, posted=posted, detail=f"{reply.status} {reply.text[:120]}")
    return value
