"""Faults on the wire: each comes when the script says so, once, and only where it was meant."""

from __future__ import annotations

import aiohttp
import pytest
from support.standin.caller import Caller, tiny_graph
from support.standin.faults import Faults, HttpFault, Step, Times
from support.standin.server import StandIn

QUICK = Times(cold_start=(2, 2), picture=(2, 2), public_picture=(1, 1))


@pytest.mark.asyncio
@pytest.mark.parametrize(("fault", "status"), [("429", 429), ("429_bare", 429), ("401", 401), ("403", 403),
                                               ("500", 500)])  # fmt: skip
async def test_errors_in_the_manner_of_each_host(fault: HttpFault, status: int) -> None:
    async with StandIn(100) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        s.script.add(Step("GET /v2/pods", fault), Step("GET /health", fault, where=endpoint))
        rest = await c.rest("GET", "/pods")
        job = await c.job("GET", endpoint, "/health")
        assert rest.status == job.status == status
        assert rest.body["status"] == status and rest.body["title"]
        assert isinstance(job.body["error"], str)
        for reply in (rest, job):
            assert ("retry-after" in reply.headers) == (fault == "429")
        assert (await c.rest("GET", "/pods")).status == 200
        assert s.script.left == [] and s.violations == []


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["502", "503", "504", "524"])
async def test_edge_errors_are_pages(fault: HttpFault) -> None:
    async with StandIn(100) as s, Caller(s) as c:
        s.script.add(Step("GET /v2/*", fault, times=2))
        replies = [await c.rest("GET", "/serverless") for _ in range(3)]
        assert [r.status for r in replies] == [int(fault)] * 2 + [200]
        assert replies[0].headers["content-type"].startswith("text/html")
        assert replies[0].body.startswith("<!DOCTYPE html>")


@pytest.mark.asyncio
async def test_a_reset_before_does_nothing_and_a_reset_after_has_done_it() -> None:
    async with StandIn(100, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint()
        for fault, there in (("reset", 0), ("reset_after", 1)):
            s.script.add(Step("POST /run", fault))  # type: ignore[arg-type]
            with pytest.raises(aiohttp.ClientError):
                await c.run(endpoint.id)
            assert len(endpoint.jobs) == there
        assert [r.status for r in s.requests if r.op == "POST /run"] == [0, 0]


@pytest.mark.asyncio
async def test_failed_after_it_was_done() -> None:
    async with StandIn(100, agents="none") as s, Caller(s) as c:
        s.script.add(Step("POST /v2/pods", "fail_after"))
        assert (await c.rent()).status == 503
        assert len((await c.rest("GET", "/pods")).body["pods"]) == 1


@pytest.mark.asyncio
async def test_a_body_is_cut_off() -> None:
    async with StandIn(100, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        job = await c.run(endpoint)
        await c.over(endpoint, job)
        s.script.add(Step("GET /status", "truncate"))
        with pytest.raises(aiohttp.ClientError):
            await c.status(endpoint, job)
        assert (await c.status(endpoint, job))["output"]["images"]


@pytest.mark.asyncio
async def test_a_slow_answer_takes_its_time() -> None:
    async with StandIn(100) as s, Caller(s) as c:
        s.script.add(Step("GET /v2/pods", "slow", seconds=30, after=1))
        await c.rest("GET", "/pods")
        before = s.clock.now()
        assert (await c.rest("GET", "/pods")).status == 200
        assert s.clock.now() - before >= 30


@pytest.mark.asyncio
async def test_a_body_comes_in_little_pieces() -> None:
    async with StandIn(100, times=QUICK, faults=Faults(fat=True)) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        job = await c.run(endpoint, {"workflow": tiny_graph(size=512)})
        await c.over(endpoint, job)
        s.script.add(Step("GET /status", "trickle", seconds=40))
        before = s.clock.now()
        told = await c.status(endpoint, job)
        assert s.clock.now() - before >= 40
        assert len(told["output"]["images"][0]["data"]) > 512 * 512 * 3, "full of noise: it does not compress"


@pytest.mark.asyncio
async def test_answers_of_a_later_version() -> None:
    async with StandIn(200, agents="none") as s, Caller(s) as c:
        pod = (await c.rent()).body["id"]
        await c.until_pod(pod, "RUNNING")
        s.script.add(Step("GET /v2/pods/{id}", "extra_fields"), Step("GET /v2/pods/{id}", "drift"))
        extra = (await c.rest("GET", f"/pods/{pod}")).body
        drift = (await c.rest("GET", f"/pods/{pod}")).body
        assert extra["futureField"] and extra["status"] == "RUNNING"
        assert drift["status"] == "MIGRATING" and "createdAt" not in drift


@pytest.mark.asyncio
async def test_chance_is_the_same_for_the_same_seed() -> None:
    async def statuses(seed: int) -> list[int]:
        async with StandIn(100, seed, Faults(http={"500": 0.3, "429": 0.2})) as s, Caller(s) as c:
            s.edge.windows.per_minute(1000)
            return [(await c.rest("GET", "/pods")).status for _ in range(60)]

    first = await statuses(7)
    assert first == await statuses(7) != await statuses(8)
    assert 8 <= first.count(500) <= 30 and 3 <= first.count(429) <= 24


def test_named_faults() -> None:
    assert Faults.named("none") == Faults()
    some, storm = Faults.named("some"), Faults.named("storm")
    assert 0 < some.http["429"] < storm.http["429"]
    assert sum(storm.pods.values()) < 1 and sum(storm.jobs.values()) < 1
