"""REST v2 of the stand-in: it refuses what RunPod refuses, and its own answers keep to the contract."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.standin.caller import Caller
from support.standin.contract import answer_faults, request_faults
from support.standin.faults import Faults
from support.standin.server import StandIn

ENDPOINT: dict[str, Any] = {
    "name": "kitsumy-comfy", "type": "QUEUE", "image": "runpod/worker-comfyui:5.8.5-sdxl", "disk": 25,
    "gpu": {"pools": ["ADA_24", "AMPERE_24"], "count": 1}, "workers": {"min": 0, "max": 1, "idleTimeout": 30},
    "scaling": {"type": "QUEUE_DELAY", "queueDelay": 4}, "flashboot": "FLASHBOOT",
    "timeout": 600000, "env": {},
}  # fmt: skip


@pytest.mark.asyncio
async def test_a_field_of_the_old_api_is_named_and_noted(contracts: Path) -> None:
    async with StandIn(100, agents="none") as s, Caller(s) as c:
        reply = await c.rent(containerDiskInGb=20)
        assert reply.status == 422
        assert reply.headers["content-type"].startswith("application/problem+json")
        assert "containerDiskInGb" in reply.body["errors"][0]
        assert len(s.violations) == 1 and "containerDiskInGb" in s.violations[0]
        assert s.pods.all == {} and s.ledger.total() == 0


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("change", "named"),
    [({"workers": {"min": 0, "max": 1, "idleTimeout": 0}}, "idleTimeout"),
     ({"scaling": {"type": "QUEUE_DELAY"}}, "queueDelay"),
     ({"gpu": {"count": 1}}, "pools"),
     ({"flashboot": True}, "flashboot"),
     ({"idleTimeout": 30}, "idleTimeout")],
)  # fmt: skip
async def test_a_wrong_endpoint_is_refused(contracts: Path, change: dict[str, Any], named: str) -> None:
    async with StandIn(100) as s, Caller(s) as c:
        reply = await c.rest("POST", "/serverless", {**ENDPOINT, **change})
        assert reply.status == 422
        assert any(named in error for error in reply.body["errors"]), reply.body
        assert s.endpoints == {}


def test_wrong_answers_of_ours_would_be_seen(contracts: Path) -> None:
    good = {"title": "Not Found", "status": 404, "detail": "pod not found"}
    assert answer_faults("GET", "/v2/pods/{id}", 404, good) == []
    assert answer_faults("GET", "/v2/pods/{id}", 404, {"error": "no"}) != []
    assert answer_faults("GET", "/v2/pods", 200, {"pods": [{"id": "x"}]}) != []
    assert answer_faults("DELETE", "/v2/pods/{id}", 204, {"deleted": True}) != []
    assert (
        request_faults("POST", "/v2/network-volumes", {"name": "x", "size": 5, "dataCenter": "EU-RO-1"}) != []
    )


@pytest.mark.asyncio
async def test_a_tour_of_all_routes_keeps_to_the_contract(contracts: Path) -> None:
    async with StandIn(100, agents="none") as s, Caller(s) as c:
        volume = (
            await c.rest("POST", "/network-volumes", {"name": "m", "size": 50, "dataCenter": "EU-RO-1"})
        ).body
        made = await c.rest("POST", "/serverless", {**ENDPOINT, "networkVolumes": [volume["id"]]})
        assert made.status == 201
        one = f"/serverless/{made.body['id']}"
        patched = await c.rest("PATCH", one, {"workers": {"max": 3}})
        assert patched.body["workers"] == {"min": 0, "max": 3, "idleTimeout": 30}
        pod = (await c.rent()).body["id"]
        paths = ("/pods", f"/pods/{pod}", "/serverless", one, f"{one}/workers", "/network-volumes",
                 f"/network-volumes/{volume['id']}", "/catalog/gpus", "/catalog/gpus/NVIDIA%20A40",
                 "/catalog/gpus?include=AVAILABILITY&product=SERVERLESS", "/catalog/datacenters",
                 "/catalog/datacenters?include=GPU_AVAILABILITY", "/billing", "/billing/pods",
                 "/billing/serverless", "/billing/endpoints")  # fmt: skip
        for path in paths:
            assert (await c.rest("GET", path)).status == 200, path
        assert (await c.rest("POST", f"/pods/{pod}/action", {"action": "restart"})).status == 409
        for path in (f"/pods/{pod}", one, f"/network-volumes/{volume['id']}"):
            assert (await c.rest("DELETE", path)).status == 204, path
        assert (await c.rest("GET", one)).status == 404
        assert s.violations == []


@pytest.mark.asyncio
async def test_every_state_of_a_pod_is_told_by_the_contract(contracts: Path) -> None:
    async with StandIn(200, agents="none") as s, Caller(s) as c:
        pod = (await c.rent()).body["id"]
        for status in ("PROVISIONING", "STARTING", "RUNNING"):
            await c.until_pod(pod, status)
            told = (await c.rest("GET", f"/pods/{pod}")).body
            assert told["cost"] == 0.44
        await s.world.sleep(10)
        assert (await c.rest("GET", f"/pods/{pod}")).body["runtime"]["uptime"] > 0
        assert (await c.rest("POST", f"/pods/{pod}/action", {"action": "stop"})).status == 200
        told = (await c.rest("GET", f"/pods/{pod}")).body
        assert (told["status"], told["cost"], told["actions"]) == ("EXITED", 0.0, ["start", "terminate"])
        assert s.alive() == []
        assert (await c.rest("POST", f"/pods/{pod}/action", {"action": "start"})).status == 400
        assert s.violations == []


@pytest.mark.asyncio
async def test_the_sixty_first_request_in_a_minute_is_refused() -> None:
    async with StandIn(1) as s, Caller(s) as c:
        replies = [await c.rest("GET", "/pods") for _ in range(61)]
        assert [r.status for r in replies] == [200] * 60 + [429]
        assert replies[0].headers["ratelimit"].startswith('"minute";r=59;t=')
        assert replies[0].headers["ratelimit-policy"].startswith('"minute";q=60;w=60')
        assert 1 <= int(replies[60].headers["retry-after"]) <= 60
        assert replies[60].body["status"] == 429


@pytest.mark.asyncio
async def test_after_the_time_it_names_it_answers_again() -> None:
    async with StandIn(50) as s, Caller(s) as c:
        s.edge.windows.spans["minute"].quota = 3
        replies = [await c.rest("GET", "/pods") for _ in range(4)]
        assert replies[3].status == 429
        await s.world.sleep(int(replies[3].headers["retry-after"]) + 1)
        assert (await c.rest("GET", "/pods")).status == 200


@pytest.mark.asyncio
async def test_keys_and_scopes() -> None:
    async with StandIn(100) as s, Caller(s, "rpa_WRONG") as wrong, Caller(s) as c:
        assert (await wrong.rest("GET", "/pods")).status == 401
        assert (await c.ask("GET", "/api.runpod.io/v2/pods", headers={"Authorization": s.key})).status == 401
        endpoint = s.add_endpoint().id
        bare = await c.ask("GET", f"/api.runpod.ai/v2/{endpoint}/health", headers={"Authorization": s.key})
        assert bare.status == 200, "the job API takes the bare key"
        s.world.scopes = {"serverless", "jobs"}
        assert (await c.rest("GET", "/serverless")).status == 200
        refused = await c.rest("GET", "/pods")
        assert refused.status == 403 and "pods" in refused.body["detail"]


@pytest.mark.asyncio
async def test_without_money_nothing_is_rented() -> None:
    async with StandIn(100, balance=300_000) as s, Caller(s) as c:
        assert (await c.rent()).status == 402, "an hour must be covered"
        assert (await c.rent(gpu={"id": "NVIDIA RTX A4000"})).status == 201


@pytest.mark.asyncio
async def test_the_catalog_knows_stock_prices_and_what_is_absent() -> None:
    faults = Faults(gpu_absent=("NVIDIA A40",), gpu_none=("NVIDIA L4",), price_factor=2.0)
    async with StandIn(100, faults=faults) as s, Caller(s) as c:
        assert (await c.rest("GET", "/catalog/gpus?include=AVAILABILITY")).status == 400, "needs a product"
        cards = (await c.rest("GET", "/catalog/gpus?include=AVAILABILITY&product=POD")).body["gpus"]
        by_id = {card["id"]: card for card in cards}
        assert "NVIDIA A40" not in by_id
        assert by_id["NVIDIA L4"]["availability"] == "NONE"
        assert by_id["NVIDIA GeForce RTX 4090"]["price"]["secure"] == 1.38
        assert (await c.rent(gpu={"id": "NVIDIA L4"})).status == 400
        pod = (await c.rent(gpu={"id": "NVIDIA GeForce RTX 4090"})).body
        assert pod["cost"] == 1.38


@pytest.mark.asyncio
async def test_wrong_addresses_are_seen() -> None:
    async with StandIn(100) as s, Caller(s) as c:
        assert (await c.ask("GET", "/rest.runpod.io/v1/pods")).status == 410
        assert s.violations == []
        assert (await c.rest("GET", "/endpoints")).status == 404
        assert s.violations == ["request GET /api.runpod.io/v2/endpoints: no such route"]


@pytest.mark.asyncio
async def test_graphql_says_everything_with_status_200() -> None:
    async with StandIn(100, balance=12_500_000) as s, Caller(s) as c, Caller(s, "rpa_WRONG") as wrong:
        path = "/api.runpod.io/graphql"
        query = {"query": "query { myself { id clientBalance currentSpendPerHr } }"}
        assert (await c.ask("POST", path, query)).body["data"]["myself"]["clientBalance"] == 12.5
        refused = await wrong.ask("POST", path, query)
        assert refused.status == 200 and refused.body["errors"]
        unknown = await c.ask("POST", path, {"query": "query { podFindAndDeployOnDemand { id } }"})
        assert unknown.status == 200 and unknown.body["errors"]
        listed = await wrong.ask("POST", path, {"query": "query { allAiApiPublicConfigs { aiApiId } }"})
        assert "z-image-turbo" in {e["aiApiId"] for e in listed.body["data"]["allAiApiPublicConfigs"]}
        s.faults.graphql_gone = True
        assert (await c.ask("POST", path, query)).status == 410
