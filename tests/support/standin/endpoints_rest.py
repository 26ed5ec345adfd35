"""REST v2, second half: serverless endpoints, their workers, network volumes."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from support.standin.answers import Problem, Rule, reply
from support.standin.catalog import PLACES, pool_card
from support.standin.edge import Act, Edge
from support.standin.jobs import Endpoint, Handler
from support.standin.management import HOST
from support.standin.world import World

WORKER_KINDS = ("RUNNING", "IDLE", "INITIALIZING", "THROTTLED", "UNHEALTHY")


class EndpointsRest:
    """Routes under /api.runpod.io/v2/serverless and …/network-volumes. The jobs share `endpoints`."""

    def __init__(self, world: World, edge: Edge, endpoints: dict[str, Endpoint], handler: Handler) -> None:
        self._world = world
        self._edge = edge
        self._handler = handler
        self.endpoints = endpoints
        self.volumes: dict[str, dict[str, Any]] = {}

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        table: tuple[tuple[str, str, str, Act], ...] = (
            ("GET", "/v2/serverless", "serverless", self._list),
            ("POST", "/v2/serverless", "serverless", self._create),
            ("GET", "/v2/serverless/{id}", "serverless", self._one),
            ("PATCH", "/v2/serverless/{id}", "serverless", self._patch),
            ("DELETE", "/v2/serverless/{id}", "serverless", self._delete),
            ("GET", "/v2/serverless/{id}/workers", "serverless", self._workers),
            ("GET", "/v2/network-volumes", "network-volumes", self._volumes),
            ("POST", "/v2/network-volumes", "network-volumes", self._new_volume),
            ("GET", "/v2/network-volumes/{id}", "network-volumes", self._volume),
            ("DELETE", "/v2/network-volumes/{id}", "network-volumes", self._drop_volume),
        )
        for method, path, group, act in table:
            self._edge.add(app, Rule("management", method, path, group), HOST + path, act)

    def make(self, body: dict[str, Any]) -> Endpoint:
        """An endpoint from a request's body, defaults filled in as RunPod does it."""
        body = dict(body)
        body["workers"] = {"min": 0, "max": 3, **body.get("workers", {})}
        if body["scaling"]["type"] == "QUEUE_DELAY":
            body["workers"].setdefault("idleTimeout", 10)
        body["gpu"] = {"count": 1, "allowedCudaVersions": [], "minCudaVersion": None, **body["gpu"]}
        body.setdefault("timeout", 0)  # documented as 300000, seen as 0
        body.setdefault("flashboot", "OFF")
        endpoint = Endpoint(self._world, self._world.name(), body, self._handler)
        self.endpoints[endpoint.id] = endpoint
        return endpoint

    def _endpoint(self, request: web.Request) -> Endpoint:
        found = self.endpoints.get(request.match_info["id"])
        if found is None:
            raise Problem(404, "endpoint not found")
        return found

    def _told(self, endpoint: Endpoint) -> dict[str, Any]:
        body = endpoint.body
        base = f"{self._world.url}/api.runpod.ai/v2/{endpoint.id}"
        return {
            "id": endpoint.id, "name": body["name"], "type": body["type"], "image": body.get("image", ""),
            "args": body.get("args", ""), "disk": body.get("disk", 20), "ports": body.get("ports", []),
            "env": body.get("env", {}), "registry": body.get("registry"), "gpu": body["gpu"],
            "workers": body["workers"], "scaling": body["scaling"],
            "dataCenterIds": body.get("dataCenterIds", []), "networkVolumes": body.get("networkVolumes", []),
            "timeout": body["timeout"], "flashboot": body["flashboot"],
            "createdAt": self._world.moment(endpoint.created),
            "requestUrls": {
                "run": f"{base}/run", "runSync": f"{base}/runsync", "status": f"{base}/status/{{id}}",
                "stream": f"{base}/stream/{{id}}", "cancel": f"{base}/cancel/{{id}}",
                "retry": f"{base}/retry/{{id}}", "purgeQueue": f"{base}/purge-queue",
                "health": f"{base}/health",
            },
        }  # fmt: skip

    async def _list(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply({"endpoints": [self._told(e) for e in self.endpoints.values()]})

    async def _create(self, request: web.Request, body: Any) -> web.StreamResponse:
        if ("gpu" in body) == ("cpu" in body):
            raise Problem(400, "exactly one of gpu or cpu must be set")
        if pool_card(body["gpu"]["pools"]) is None:
            raise Problem(400, f"unknown gpu pool {body['gpu']['pools'][0]}")
        if self._world.balance() <= 0:
            raise Problem(402, "Insufficient balance.")
        if body["scaling"]["type"] == "REQUEST_COUNT" and "idleTimeout" in body.get("workers", {}):
            raise Problem(400, "workers.idleTimeout does not apply to requestCount scaling")
        if missing := set(body.get("networkVolumes", [])) - self.volumes.keys():
            raise Problem(404, f"network volume {missing.pop()} not found")
        return reply(self._told(self.make(body)), 201)

    async def _one(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply(self._told(self._endpoint(request)))

    async def _patch(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint = self._endpoint(request)
        for name, value in body.items():
            nested = name in ("workers", "gpu")
            endpoint.body[name] = {**endpoint.body[name], **value} if nested else value
        endpoint.version += 1
        endpoint.asked = self._world.now()
        endpoint.kick()
        return reply(self._told(endpoint))

    async def _delete(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint = self._endpoint(request)
        endpoint.deleted = True
        self.endpoints.pop(endpoint.id)
        endpoint.kick()
        return web.Response(status=204)

    async def _workers(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint, now = self._endpoint(request), self._world.now()
        rows = [
            {
                "id": w.id, "status": w.status, "isStale": False, "version": endpoint.version, "gpuCount": 1,
                "image": endpoint.body.get("image", ""), "uptimeSeconds": int(now - w.since),
                "gpuTypeId": w.card.id, "dataCenterId": PLACES[0][0],
                "startedAt": self._world.moment(w.since),
            }
            for w in endpoint.workers.values()
        ]  # fmt: skip
        kinds = [w.status for w in endpoint.workers.values()]
        summary = {kind.lower(): kinds.count(kind) for kind in WORKER_KINDS}
        summary["total"] = len(kinds)
        return reply({"workers": rows, "summary": summary, "endpointVersion": endpoint.version})

    # ---- volumes

    async def _volumes(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply({"networkVolumes": list(self.volumes.values())})

    async def _new_volume(self, request: web.Request, body: Any) -> web.StreamResponse:
        place = next((p for p in PLACES if p[0] == body["dataCenter"]), None)
        if place is None or not place[3]:
            raise Problem(400, "this data center has no network volumes")
        volume = {"type": place[3][0], **body, "id": self._world.name("", 10)}
        self.volumes[volume["id"]] = volume
        hour = round(volume["size"] * 70_000 / 730)  # 0.07 $ per GB and month
        self._world.ledger.begin("storage", volume["id"], volume["id"], hour)
        return reply(volume, 201)

    async def _volume(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply(self._found(request))

    async def _drop_volume(self, request: web.Request, body: Any) -> web.StreamResponse:
        volume = self._found(request)
        self.volumes.pop(volume["id"])
        self._world.ledger.end(volume["id"])
        return web.Response(status=204)

    def _found(self, request: web.Request) -> dict[str, Any]:
        volume = self.volumes.get(request.match_info["id"])
        if volume is None:
            raise Problem(404, "network volume not found")
        return volume
