"""GraphQL: the balance, the public endpoints, and a pod's own way to end itself. Always status 200."""

from __future__ import annotations

import json
import re
from typing import Any

from aiohttp import web
from support.standin.answers import Problem, Rule, reply
from support.standin.catalog import CARDS, Card
from support.standin.edge import Edge
from support.standin.llm_mount import LISTED, PUBLIC
from support.standin.pods import Pods
from support.standin.public import PRICES
from support.standin.world import World


class GraphQL:
    """The route /api.runpod.io/graphql, and the old REST v1 that is gone."""

    def __init__(self, world: World, edge: Edge, pods: Pods) -> None:
        self._world = world
        self._edge = edge
        self._pods = pods

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        self._edge.add(
            app, Rule("graphql", "POST", "/graphql", "graphql"), "/api.runpod.io/graphql", self._ask
        )
        for method in ("GET", "POST", "DELETE", "PATCH"):
            rule = Rule("files", method, "/v1")
            self._edge.add(app, rule, "/rest.runpod.io/v1/{tail:.*}", self._gone)

    async def _gone(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply({"error": "REST API v1 was retired on 2026-11-15. Use https://api.runpod.io/v2."}, 410)

    async def _ask(self, request: web.Request, body: Any) -> web.StreamResponse:
        if self._world.faults.graphql_gone:
            raise Problem(410, "The GraphQL API was retired.")
        if not isinstance(body, dict) or not isinstance(body.get("query"), str):
            raise Problem(400, "Must provide query string.")
        query, variables = body["query"], body.get("variables") or {}
        key = request.headers.get("Authorization", "").removeprefix("Bearer ")
        key = key or request.query.get("api_key", "")
        if "allAiApiPublicConfigs" in query:
            listed = [_public(slug) for slug in PRICES] + [_writes(slug) for slug in LISTED]
            return reply({"data": {"allAiApiPublicConfigs": listed}})
        if "podTerminate" in query:
            return self._terminate(query, variables, key)
        if key != self._world.key:
            return _errors("Unauthorized", "UNAUTHENTICATED")
        scopes = self._world.scopes
        if scopes is not None and "graphql" not in scopes:
            return _errors("You do not have permission to access this resource.", "FORBIDDEN")
        if "lowestPrice" in query:
            return reply({"data": {"gpuTypes": [self._prices(card) for card in CARDS]}})
        if re.search(r"\bmyself\b", query):
            return reply({"data": {"myself": self._myself()}})
        field = re.search(r"\{\s*(\w+)", query)
        return _errors(f'Cannot query field "{field[1] if field else "?"}".', "GRAPHQL_VALIDATION_FAILED")

    def _terminate(self, query: str, variables: dict[str, Any], key: str) -> web.Response:
        named = re.search(r'podId:\s*"([^"]+)"', query)
        through = re.search(r"podId:\s*\$(\w+)", query)
        wanted = named[1] if named else str(variables.get(through[1] if through else "", ""))
        if not wanted and isinstance(variables.get("input"), dict):
            wanted = str(variables["input"].get("podId", ""))
        if key != self._world.key and self._edge.pod_keys.get(key) != wanted:
            return _errors("Unauthorized", "UNAUTHENTICATED")
        pod = self._pods.all.get(wanted)
        if pod is None:
            return _errors("Pod not found", "NOT_FOUND")
        try:
            self._pods.delete(pod)
        except Problem as problem:
            return _errors(problem.detail, "INTERNAL_SERVER_ERROR")
        return reply({"data": {"podTerminate": None}})

    def _prices(self, card: Card) -> dict[str, Any]:
        """Since interruptible GPUs were withdrawn both prices are the same."""
        bid = card.secure * (0.5 if self._world.faults.interruptible else 1.0)
        price = {"minimumBidPrice": bid, "uninterruptablePrice": card.secure, "stockStatus": "High"}
        return {"id": card.id, "displayName": card.name, "lowestPrice": price}

    def _myself(self) -> dict[str, Any]:
        alive = self._world.ledger.alive()
        return {
            "id": "user_standin", "email": "somebody@example.com",
            "clientBalance": self._world.balance() / 1_000_000,
            "currentSpendPerHr": sum(line.per_hour for line in alive) / 1_000_000,
            "spendLimit": 80, "notifyLowBalance": True,
        }  # fmt: skip


def _errors(message: str, code: str) -> web.Response:
    return reply({"errors": [{"message": message, "extensions": {"code": code}}], "data": None})


def _public(slug: str) -> dict[str, Any]:
    cost, per_megapixel = PRICES[slug]
    unit = "megapixel" if per_megapixel else "image"
    return _config(slug, "image", cost, f"${cost} per {unit}")


def _writes(slug: str) -> dict[str, Any]:
    return _config(slug, "text", PUBLIC[slug][2], f"${PUBLIC[slug][2]:.2f} per 1M tokens")


def _config(slug: str, source: str, cost: float, price: str) -> dict[str, Any]:
    about = {"cost": cost, "owner": slug.split("-")[0], "source": source, "priceString": price}
    return {
        "id": f"cfg_{slug}", "aiApiId": slug, "modelName": slug, "displayName": slug, "description": "",
        "metadata": json.dumps(about), "isLive": True, "createdAt": "2026-01-01T00:00:00.000Z",
        "updatedAt": "2026-08-01T00:00:00.000Z",
    }  # fmt: skip
