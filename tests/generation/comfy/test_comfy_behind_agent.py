"""The client through the pod agent: a secret in every request, sockets too, and what the pod says."""

from __future__ import annotations

import asyncio
import hashlib
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from support.standin.comfy import FakeComfy
from support.standin.comfy_graphs import FILES, graph

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.worker import agent

SPEED = 10.0
SECRET = "a pod's own secret"


@asynccontextmanager
async def pod(comfy: FakeComfy) -> AsyncIterator[str]:
    """The agent before a server; its address."""
    digest = hashlib.sha256(SECRET.encode()).hexdigest()
    config = agent.Config(digest=digest, host="127.0.0.1", env={"KITSUMY_COMFY": comfy.url})
    runner = web.AppRunner(agent.make_app(config), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def bearer(secret: str = SECRET) -> dict[str, str]:
    return {"authorization": f"Bearer {secret}"}


@asynccontextmanager
async def client_of(
    url: str, headers: Callable[[], Mapping[str, str]] = bearer, speed: float = SPEED
) -> AsyncIterator[ComfyClient]:
    http = Http(trust_env=False)
    client = ComfyClient(http, WallClock(speed), url, headers=headers)
    try:
        yield client
    finally:
        await client.aclose()
        await http.aclose()


async def ready(client: ComfyClient) -> None:
    for _ in range(200):
        try:
            await client.stats()
            return
        except ProviderFailure as failure:
            assert failure.kind == "server", failure
            await asyncio.sleep(0.05)
    raise AssertionError("the agent never let the client through")


@pytest.mark.asyncio
async def test_a_picture_through_the_agent() -> None:
    async with (
        FakeComfy(speed=SPEED, models=FILES, noise=True, previews=True, step_seconds=1.0) as comfy,
        pod(comfy) as url,
        client_of(url) as client,
    ):
        await ready(client)
        one, shares = str(uuid.uuid4()), []
        assert await client.upload(b"x" * 2_000_000, "a.png") == "kitsumy/a.png"
        await client.post(graph(width=1024, height=768, steps=8), one, one)
        async for report in client.watch(one, one):
            shares.append(report.share)
        (file,) = await client.outputs(one)
        assert len(await client.fetch(file)) > 2_000_000
        assert comfy.sockets.opened >= 1, "the websocket goes through as well"
        assert [s for s in shares if s]


@pytest.mark.asyncio
async def test_without_the_secret_nothing_is_let_through_and_it_is_never_told() -> None:
    async with (
        FakeComfy(speed=SPEED, models=FILES) as comfy,
        pod(comfy) as url,
        client_of(url, lambda: bearer("wrong")) as client,
    ):
        for ask in (client.stats, client.object_info, client.models_there):
            with pytest.raises(ProviderFailure) as raised:
                await ask()
            assert raised.value.kind == "key"
            assert "wrong" not in f"{raised.value} {raised.value.detail} {client!r}"
        assert not [path for _, path in comfy.requests if path != "/system_stats"]


@pytest.mark.asyncio
async def test_what_the_pod_says_in_between_is_handed_on() -> None:
    heard = list[dict[str, Any]]()
    async with (
        FakeComfy(speed=SPEED, models=FILES, step_seconds=1.0) as comfy,
        client_of(comfy.url, dict) as client,
    ):
        client.on_message = heard.append
        one = str(uuid.uuid4())
        await client.post(graph(steps=8), one, one)
        told = {"event": "pod_preemption_warning", "seconds_left": 5}
        async for report in client.watch(one, one):
            if report.share and not heard:
                await comfy.sockets.send("kitsumy", told, None)
        assert heard[0] == {"type": "kitsumy", "data": told}
