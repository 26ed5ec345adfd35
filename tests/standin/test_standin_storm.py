"""Everything at once: whatever happens, the stand-in keeps its books and its contract."""

from __future__ import annotations

import asyncio
import random

import aiohttp
import pytest
from support.standin.caller import Caller, tiny_graph
from support.standin.faults import Faults, Times
from support.standin.server import StandIn

SPEED = 400.0
TIMES = Times(
    provisioning=(2, 8), starting=(2, 20), proxy_502=(5, 20), comfy_boot=(5, 30), late_exit=(20, 60)
)
TROUBLE = (aiohttp.ClientError, ConnectionError, AssertionError, KeyError, TypeError)
"""What a client that checks nothing runs into."""


async def _somebody(s: StandIn, c: Caller, endpoint: str, seed: int) -> int:
    """Orders pictures and pods without any care; how often something went wrong."""
    rng, wrong = random.Random(seed), 0
    for number in range(40):
        try:
            match rng.randrange(5):
                case 0:
                    await c.run(
                        endpoint, {"workflow": tiny_graph(rng.randrange(1000)), "tag": f"{seed}.{number}"}
                    )
                case 1:
                    await c.job("POST", "z-image-turbo", "/run", {"input": {"prompt": f"{seed} {number}"}})
                case 2:
                    await c.rent(name=f"kitsumy-{seed}-{number}")
                case 3:
                    pods = (await c.rest("GET", "/pods")).body["pods"]
                    for pod in pods[: rng.randrange(3)]:
                        await c.pod("POST", pod["id"], "/prompt", {"prompt": tiny_graph(number)})
                        await c.rest("DELETE", f"/pods/{pod['id']}")
                case _:
                    await c.rest("GET", f"/serverless/{endpoint}/workers")
        except TROUBLE:
            wrong += 1
        await s.world.sleep(rng.uniform(0, 20))
    return wrong


async def _end(s: StandIn, c: Caller) -> None:
    """Delete all pods, as often as that takes."""
    while s.pods.all:
        for pod in list(s.pods.all):
            await c.rest("DELETE", f"/pods/{pod}")
        await s.world.sleep(5)


@pytest.mark.asyncio
@pytest.mark.parametrize("seed", [1, 2])
async def test_a_storm_leaves_the_books_in_order(seed: int) -> None:
    async with StandIn(SPEED, seed, Faults.named("storm"), times=TIMES, agents="inline") as s:
        s.edge.windows.per_minute(1_000_000)
        endpoint = s.add_endpoint(idle=10).id
        async with Caller(s) as c:
            wrong = sum(await asyncio.gather(*(_somebody(s, c, endpoint, seed * 10 + n) for n in range(4))))
            s.world.faults = Faults()
            await _end(s, c)
            while s.alive():
                await s.world.sleep(5)
        assert wrong > 5, "a storm is felt"
        assert [v for v in s.violations if v.startswith("answer")] == []
        assert s.world.problems == []
        assert all(line.end is not None for line in s.ledger.lines)
        total = s.ledger.total()
        assert total == sum(s.ledger.by_kind().values()) == sum(s.ledger.by_machine().values()) > 0
        await s.world.sleep(300)
        assert s.ledger.total() == total
        assert {m.kind for m in s.made} >= {"serverless", "public"}
        assert len(s.pods.past) >= 3
