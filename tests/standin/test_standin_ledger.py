"""The bill: begun seconds count whole, machines cost from their start to their real end, and no longer."""

from __future__ import annotations

import math

import pytest
from support.standin.caller import Caller
from support.standin.faults import Times
from support.standin.ledger import Ledger
from support.standin.server import StandIn

SPEED = 100.0


class _Hand:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def now(self) -> float:
        return self.at


def test_a_begun_second_counts_whole() -> None:
    hand = _Hand()
    ledger = Ledger(hand.now)
    ledger.begin("pod", "p1", "p1", 3_600_000)  # a thousandth of a dollar a second
    hand.at += 10.2
    ledger.end("p1")
    hand.at += 100
    assert ledger.seconds("p1") == 11
    assert ledger.total() == 11_000
    assert ledger.by_kind() == {"pod": 11_000}
    assert ledger.alive() == []


def test_whole_seconds_are_not_rounded_up() -> None:
    hand = _Hand()
    ledger = Ledger(hand.now)
    hand.at = 0.1
    ledger.begin("serverless", "w1", "e1", 3_600_000)
    hand.at = 0.1 + 0.7 + 0.2 + 2.0  # 3.0000000000000004 - 0.1 in floats
    assert ledger.seconds("w1") == 3


def test_what_runs_costs_until_now() -> None:
    hand = _Hand()
    ledger = Ledger(hand.now)
    ledger.begin("serverless", "w1", "e1", 3_600_000)
    ledger.begin("serverless", "w2", "e1", 7_200_000)
    ledger.buy("public", "flux", 2500)
    hand.at += 60
    assert ledger.by_owner() == {"e1": 180_000, "flux": 2500}
    assert ledger.by_machine() == {"w1": 60_000, "w2": 120_000, "flux": 2500}
    assert [line.machine for line in ledger.alive()] == ["w1", "w2"]


@pytest.mark.asyncio
async def test_a_worker_costs_its_start_its_work_and_its_idle_time() -> None:
    times = Times(cold_start=(50, 50), picture=(19, 19))  # 10 s on a 4090
    async with StandIn(SPEED, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint(idle=20)
        told = await c.over(endpoint.id, await c.run(endpoint.id))
        while s.alive():
            await s.world.sleep(1)
        seconds = s.ledger.by_owner()[endpoint.id] / (0.00031 * 1_000_000)
        least = 50 + told["executionTime"] / 1000 + 20
        assert told["executionTime"] >= 10_000
        assert least - 1 <= seconds <= least + 60, "the rest is this computer's own slowness, times its speed"
        total = s.ledger.total()
        await s.world.sleep(60)
        assert s.ledger.total() == total, "nothing costs when nothing runs"


@pytest.mark.asyncio
async def test_a_pod_costs_from_the_request_to_the_real_deletion() -> None:
    times = Times(delete_lag=(100, 100))
    async with StandIn(SPEED, times=times, agents="none") as s, Caller(s) as c:
        before = s.clock.now()
        pod = (await c.rent()).body["id"]
        rented = s.clock.now()
        await s.world.sleep(40)
        asked = s.clock.now()
        assert (await c.rest("DELETE", f"/pods/{pod}")).status == 204
        assert [p["id"] for p in (await c.rest("GET", "/pods")).body["pods"]] == [pod], "still listed"
        assert s.alive(), "and still billed"
        await c.until_pod(pod, "gone")
        over = s.clock.now()
        assert (await c.rest("GET", f"/pods/{pod}")).status == 404
        assert s.alive() == []
        assert asked + 100 - rented <= s.ledger.seconds(pod) <= over - before + 1
        assert s.ledger.by_machine()[pod] == round(440_000 * s.ledger.seconds(pod) / 3600)


@pytest.mark.asyncio
async def test_billing_routes_tell_the_ledger(contracts: object) -> None:
    times = Times(cold_start=(5, 5), picture=(2, 2), delete_lag=(0, 0))
    async with StandIn(SPEED, times=times, agents="none") as s, Caller(s) as c:
        endpoint = s.add_endpoint(idle=1)
        await c.over(endpoint.id, await c.run(endpoint.id))
        pod = (await c.rent()).body["id"]
        await s.world.sleep(100)
        await c.rest("DELETE", f"/pods/{pod}")
        await c.job("POST", "z-image-turbo", "/runsync", {"input": {"prompt": "a fox"}})
        while s.alive():
            await s.world.sleep(1)
        await s.world.sleep(1)
        kinds = s.ledger.by_kind()
        for path, kind in (("pods", "pod"), ("serverless", "serverless"), ("endpoints", "public")):
            body = (await c.rest("GET", f"/billing/{path}?bucketSize=hour")).body
            total = body["metadata"]["totals"]["totalAmount"]
            assert math.isclose(total, kinds[kind] / 1_000_000), kind
            assert math.isclose(sum(r["totalAmount"] for r in body["records"]), total)
        everything = (await c.rest("GET", "/billing?bucketSize=day")).body["metadata"]["totals"]
        assert math.isclose(everything["totalAmount"], s.ledger.total() / 1_000_000)
        only = (await c.rest("GET", f"/billing/pods?bucketSize=hour&podId={pod}")).body
        assert {r["podId"] for r in only["records"]} == {pod}
        assert s.violations == []


@pytest.mark.asyncio
async def test_billing_hears_of_charges_late() -> None:
    async with StandIn(SPEED, times=Times(billing_lag=60)) as s, Caller(s) as c:
        await c.job("POST", "z-image-turbo", "/runsync", {"input": {"prompt": "a fox"}})
        assert s.ledger.total() == 5000
        before = (await c.rest("GET", "/billing/endpoints?bucketSize=hour")).body
        await s.world.sleep(65)
        after = (await c.rest("GET", "/billing/endpoints?bucketSize=hour")).body
        assert before["metadata"]["totals"]["totalAmount"] == 0
        assert math.isclose(after["metadata"]["totals"]["totalAmount"], 0.005)
