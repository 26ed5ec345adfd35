"""What the agent passes on: any size, both ways, as it came, and nothing that belongs to one side only."""

from __future__ import annotations

import asyncio
import hashlib
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web
from support.agent_hands import BEARER, Inside, inline, served
from support.standin.comfy import FakeComfy

LARGE = bytes(range(256)) * 160_000
"""41 MB."""


class Behind:
    """A server in ComfyUI's place that tells what reaches it."""

    def __init__(self) -> None:
        self.headers: list[dict[str, str]] = []
        self.bodies: list[bytes] = []
        self.sockets: list[web.WebSocketResponse] = []
        self.paths: list[str] = []

    def app(self) -> web.Application:
        """Its routes."""
        app = web.Application(client_max_size=0)
        app.router.add_get("/queue", self._queue)
        app.router.add_get("/system_stats", self._queue)
        app.router.add_get("/ws", self._ws)
        app.router.add_get("/view", self._view)
        app.router.add_get("/drip", self._drip)
        app.router.add_get("/cut", self._cut)
        app.router.add_get("/moved", self._moved)
        app.router.add_route("*", "/{tail:.*}", self._echo)
        return app

    async def _queue(self, _: web.Request) -> web.Response:
        return web.json_response({"queue_running": [], "queue_pending": []})

    async def _view(self, _: web.Request) -> web.Response:
        return web.Response(body=LARGE, headers={"X-Their": "own", "Connection": "X-Secret", "X-Secret": "1"})

    async def _moved(self, _: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": "http://elsewhere.example/"})

    async def _drip(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for n in range(5):
            await response.write(b"%d\n" % n)
            await asyncio.sleep(0.05)
        return response

    async def _cut(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000000"})
        await response.prepare(request)
        await response.write(b"x" * 1000)
        assert request.transport is not None
        request.transport.abort()
        return response

    async def _echo(self, request: web.Request) -> web.Response:
        self.headers.append(dict(request.headers))
        self.paths.append(request.raw_path)
        body = await request.read()
        self.bodies.append(body)
        return web.Response(body=hashlib.sha256(body).digest(), status=207, reason="Something")

    async def _ws(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        self.sockets.append(socket)
        async for message in socket:
            if message.type is aiohttp.WSMsgType.TEXT:
                await socket.send_str(message.data[::-1])
            else:
                await socket.send_bytes(message.data)
        return socket


@asynccontextmanager
async def between() -> AsyncIterator[tuple[Inside, Behind]]:
    """A ready agent and what is behind it."""
    behind = Behind()
    async with served(behind.app()) as url, inline(url) as agent:
        await agent.until_phase("ready")
        yield agent, behind


@pytest.mark.asyncio
async def test_large_bodies_pass_both_ways() -> None:
    async with between() as (agent, behind):
        async with agent.session.post(
            agent.url + "/upload/image", data=io.BytesIO(LARGE), headers=BEARER
        ) as answer:
            assert (answer.status, answer.reason) == (207, "Something")
            assert await answer.read() == hashlib.sha256(LARGE).digest()
        assert behind.bodies == [LARGE]
        async with agent.session.get(agent.url + "/view", headers=BEARER) as answer:
            assert await answer.read() == LARGE


@pytest.mark.asyncio
async def test_a_body_of_unknown_length_passes_piece_by_piece() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b"p" * 100_000
            await asyncio.sleep(0)

    async with between() as (agent, behind):
        async with agent.session.put(agent.url + "/x", data=pieces(), headers=BEARER) as answer:
            await answer.read()
        assert behind.bodies == [b"p" * 2_000_000]
        async with agent.session.get(agent.url + "/drip", headers=BEARER) as answer:
            first = await answer.content.readany()
            assert first == b"0\n", "it arrives as it is made, not at the end"
            assert await answer.read() == b"1\n2\n3\n4\n"


@pytest.mark.asyncio
async def test_neither_secret_nor_origin_reaches_comfyui() -> None:
    sent = {
        **BEARER, "Origin": "http://evil.example", "Cookie": "a=b", "Sec-Fetch-Site": "cross-site",
        "X-Forwarded-For": "1.2.3.4", "Cf-Ray": "1", "X-Ours": "yes", "Connection": "X-Hop", "X-Hop": "1",
    }  # fmt: skip
    async with between() as (agent, behind):
        async with agent.session.get(agent.url + "/a%2Fb?c=%20d&e=f+g", headers=sent) as answer:
            await answer.read()
        (seen,) = behind.headers
        assert {k.lower() for k in seen} <= {"host", "x-ours", "accept", "accept-encoding", "user-agent"}
        assert seen["Host"].startswith("127.0.0.1:")
        assert behind.paths == ["/a%2Fb?c=%20d&e=f+g"]
        async with agent.session.get(agent.url + "/view", headers=BEARER) as answer:
            assert answer.headers["X-Their"] == "own"
            assert "X-Secret" not in answer.headers


@pytest.mark.asyncio
async def test_a_real_gate_of_comfyui_lets_the_agent_in() -> None:
    async with FakeComfy(speed=50) as comfy, inline(comfy.url) as agent:
        await agent.until_phase("ready")
        headers = {**BEARER, "Origin": "https://pod1-8288.proxy.runpod.net", "Sec-Fetch-Site": "cross-site"}
        async with agent.session.get(agent.url + "/system_stats", headers=headers) as answer:
            assert answer.status == 200


@pytest.mark.asyncio
async def test_redirections_are_passed_on_not_followed() -> None:
    async with (
        between() as (agent, _),
        agent.session.get(agent.url + "/moved", headers=BEARER, allow_redirects=False) as answer,
    ):
        assert (answer.status, answer.headers["Location"]) == (302, "http://elsewhere.example/")


@pytest.mark.asyncio
async def test_a_cut_answer_stays_cut() -> None:
    async with between() as (agent, _):
        with pytest.raises(aiohttp.ClientError):
            async with agent.session.get(agent.url + "/cut", headers=BEARER) as answer:
                await answer.read()


@pytest.mark.asyncio
async def test_a_dead_comfyui_is_502_and_one_that_starts_503() -> None:
    async with inline("http://127.0.0.1:9") as agent:
        async with agent.session.get(agent.url + "/queue", headers=BEARER) as answer:
            assert (answer.status, (await answer.json())["phase"]) == (503, "starting")
        assert agent.agent is not None
        agent.agent.phase = "ready"
        async with agent.session.get(agent.url + "/queue", headers=BEARER) as answer:
            assert answer.status == 502
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await agent.session.ws_connect(agent.url + "/ws", headers=BEARER)
        assert refused.value.status == 502


@pytest.mark.asyncio
async def test_messages_of_any_size_pass_both_ways() -> None:
    async with between() as (agent, _):
        socket = await agent.session.ws_connect(agent.url + "/ws?clientId=1", headers=BEARER, max_msg_size=0)
        async with socket:
            await socket.send_str("abc")
            assert (await socket.receive_str()) == "cba"
            await socket.send_bytes(LARGE)
            assert (await socket.receive_bytes()) == LARGE


@pytest.mark.asyncio
async def test_either_end_closes_the_other() -> None:
    async with between() as (agent, behind):
        socket = await agent.session.ws_connect(agent.url + "/ws?clientId=1", headers=BEARER)
        await socket.send_str("x")
        await socket.receive()
        await behind.sockets[0].close()
        assert (await socket.receive()).type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED)
        other = await agent.session.ws_connect(agent.url + "/ws?clientId=2", headers=BEARER)
        await other.send_str("x")
        await other.receive()
        await other.close()
        async with asyncio.timeout(5):
            while not behind.sockets[1].closed:
                await asyncio.sleep(0.01)


@pytest.mark.asyncio
async def test_a_second_socket_of_one_client_ends_the_first_before_it_opens() -> None:
    """ComfyUI would forget the new one when the old one ends later."""
    async with between() as (agent, behind):
        old = await agent.session.ws_connect(agent.url + "/ws?clientId=same", headers=BEARER)
        await old.send_str("x")
        await old.receive()
        new = await agent.session.ws_connect(agent.url + "/ws?clientId=same", headers=BEARER)
        await new.send_str("xy")
        assert (await new.receive_str()) == "yx"
        assert (await old.receive()).type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED)
        async with asyncio.timeout(5):
            while not behind.sockets[0].closed:
                await asyncio.sleep(0.01)
        assert not behind.sockets[1].closed
        await new.close()
