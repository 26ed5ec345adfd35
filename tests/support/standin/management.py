"""REST v2, first half: pods and the catalog."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from support.standin.answers import Problem, Rule, reply
from support.standin.catalog import BY_ID, CARDS, PLACES, Card
from support.standin.edge import Act, Edge
from support.standin.pods import Pod, Pods
from support.standin.world import World

HOST = "/api.runpod.io"


class Management:
    """Routes under /api.runpod.io/v2/pods and …/catalog."""

    def __init__(self, world: World, edge: Edge, pods: Pods) -> None:
        self._world = world
        self._edge = edge
        self._pods = pods

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        table: tuple[tuple[str, str, str, Act], ...] = (
            ("GET", "/v2/pods", "pods", self._list),
            ("POST", "/v2/pods", "pods", self._create),
            ("GET", "/v2/pods/{id}", "pods", self._one),
            ("DELETE", "/v2/pods/{id}", "pods", self._delete),
            ("POST", "/v2/pods/{id}/action", "pods", self._action),
            ("GET", "/v2/catalog/gpus", "catalog", self._gpus),
            ("GET", "/v2/catalog/gpus/{id}", "catalog", self._gpu),
            ("GET", "/v2/catalog/datacenters", "catalog", self._places),
        )
        for method, path, group, act in table:
            self._edge.add(app, Rule("management", method, path, group), HOST + path, act)

    def _pod(self, request: web.Request) -> Pod:
        pod = self._pods.all.get(request.match_info["id"])
        if pod is None:
            raise Problem(404, "pod not found")
        return pod

    async def _list(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply({"pods": [pod.told(self._world) for pod in self._pods.all.values()]})

    async def _create(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply(self._pods.create(body).told(self._world), 201)

    async def _one(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply(self._pod(request).told(self._world))

    async def _delete(self, request: web.Request, body: Any) -> web.StreamResponse:
        self._pods.delete(self._pod(request))
        return web.Response(status=204)

    async def _action(self, request: web.Request, body: Any) -> web.StreamResponse:
        pod = self._pod(request)
        await self._pods.act(pod, body["action"])
        if body["action"] == "terminate":
            return web.Response(status=204)
        return reply(pod.told(self._world))

    # ---- catalog

    def _cards(self) -> list[Card]:
        return [card for card in CARDS if card.id not in self._world.faults.gpu_absent]

    async def _gpus(self, request: web.Request, body: Any) -> web.StreamResponse:
        stock = self._stock(request)
        return reply({"gpus": [self._told(card, stock) for card in self._cards()]})

    async def _gpu(self, request: web.Request, body: Any) -> web.StreamResponse:
        card = BY_ID.get(request.match_info["id"])
        if card is None or card not in self._cards():
            raise Problem(404, "gpu type not found")
        return reply(self._told(card, self._stock(request)))

    def _stock(self, request: web.Request) -> bool:
        include = request.query.get("include", "")
        if include and include != "AVAILABILITY":
            raise Problem(422, "Request validation failed.", [f"include: unknown value '{include}'"])
        if include and not request.query.get("product"):
            raise Problem(400, "include=AVAILABILITY requires product")
        return bool(include)

    def _told(self, card: Card, stock: bool) -> dict[str, Any]:
        factor = self._world.faults.price_factor
        level = "NONE" if card.id in self._world.faults.gpu_none else "HIGH" if card.memory < 80 else "LOW"
        data: dict[str, Any] = {
            "id": card.id, "name": card.name, "pool": card.pool, "manufacturer": "NVIDIA",
            "memory": card.memory, "secure": bool(card.secure), "community": bool(card.community),
            "price": {"secure": card.secure * factor, "community": card.community * factor,
                      "serverless": card.worker_second * 3600 * factor},
            "maxCount": {"secure": 8, "community": 4 if card.community else 0},
        }  # fmt: skip
        if stock:
            data["availability"] = level
            data["dataCenters"] = [{"id": i, "name": n, "availability": level} for i, n, _, _ in PLACES]
        return data

    async def _places(self, request: web.Request, body: Any) -> web.StreamResponse:
        include = request.query.get("include", "").split(",")
        found = []
        for place, name, region, tiers in PLACES:
            data: dict[str, Any] = {
                "id": place, "name": name, "region": region, "networkVolumeTypes": list(tiers),
                "compliance": ["GDPR"] if region == "EUROPE" else [], "globalNetwork": False,
            }  # fmt: skip
            if "GPU_AVAILABILITY" in include:
                data["gpuAvailability"] = [
                    {"id": c.id, "name": c.name, "availability": self._told(c, True)["availability"]}
                    for c in self._cards()
                ]
            found.append(data)
        return reply({"dataCenters": found})
