"""Passing requests on: HTTP and WebSocket, both ways, of any size, piece by piece.

Standard library and aiohttp; travels with the agent (generation/pods/payload.py).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
from aiohttp import web
from yarl import URL

from kitsumy_desktop.worker.machine import PIECE, say

HOP = frozenset(
    ("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "trailers",
     "transfer-encoding", "upgrade", "host")
)  # fmt: skip
UNSENT = re.compile(r"authorization|cookie|origin|referer|expect|sec-.*|x-forwarded-.*|x-real-ip|cf-.*")
"""Never forwarded: ours alone; or ComfyUI answers 403 to a foreign Origin."""
Socket = web.WebSocketResponse | aiohttp.ClientWebSocketResponse


class Relay:
    """Between the programs connected to a pod and its ComfyUI at `base` (no final slash).

    `heard` is called for every message a program sends.
    """

    def __init__(self, base: str, heard: Callable[[], None]) -> None:
        self.base, self.heard = base, heard
        self.moving = 0
        """Requests on their way now that are work, see `is_work`."""
        self.sockets: dict[web.WebSocketResponse, str] = {}
        """Connected programs and their client ids."""
        self.news: Mapping[str, Any] | None = None
        """What was told last: who connects later hears it too."""

    async def forward(self, request: web.BaseRequest, session: aiohttp.ClientSession) -> web.StreamResponse:
        """Pass a request on and its answer back; 502 when ComfyUI does not answer."""
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return await self._socket(request, session)
        work = is_work(request)
        self.moving += work
        try:
            return await self._http(request, session)
        finally:
            self.moving -= work

    def _target(self, request: web.BaseRequest) -> URL:
        return URL(self.base + request.rel_url.raw_path_qs, encoded=True)

    async def _http(self, request: web.BaseRequest, session: aiohttp.ClientSession) -> web.StreamResponse:
        response: web.StreamResponse | None = None
        try:
            async with session.request(
                request.method,
                self._target(request),
                headers=passed_on(request.headers),
                data=request.content if request.can_read_body else None,
                allow_redirects=False,
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
            ) as answer:
                response = web.StreamResponse(
                    status=answer.status, reason=answer.reason, headers=passed_on(answer.headers)
                )
                await response.prepare(request)
                async for piece in answer.content.iter_chunked(PIECE):
                    await response.write(piece)
                await response.write_eof()
        except (aiohttp.ClientError, OSError, TimeoutError) as problem:
            say(f"forwarding {request.method} {request.rel_url.path}: {type(problem).__name__}")
            if response is None or not response.prepared:
                return web.json_response({"error": "ComfyUI does not answer"}, status=502)
            if request.transport is not None:
                request.transport.abort()  # so that nobody takes what arrived for the whole
        return response

    async def _socket(self, request: web.BaseRequest, session: aiohttp.ClientSession) -> web.StreamResponse:
        client = request.rel_url.query.get("clientId", "")
        for old in [s for s, c in self.sockets.items() if client and c == client]:
            await old.close()  # ComfyUI forgets the new socket when an old one of the same client ends later
        try:
            upstream = await session.ws_connect(self._target(request), max_msg_size=0)
        except (aiohttp.ClientError, OSError, TimeoutError):
            return web.json_response({"error": "ComfyUI does not answer"}, status=502)
        downstream = web.WebSocketResponse(max_msg_size=0, heartbeat=30.0, compress=False)
        async with upstream:
            try:
                await downstream.prepare(request)
            except OSError:
                return web.Response(status=400)  # who asked is gone already
            self.sockets[downstream] = client
            if self.news is not None:
                await self._say(downstream, self.news)
            ways = [
                asyncio.create_task(pump(downstream, upstream, self.heard)),
                asyncio.create_task(pump(upstream, downstream, lambda: None)),
            ]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                self.sockets.pop(downstream, None)
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
                await downstream.close()
        return downstream

    async def tell(self, data: Mapping[str, Any]) -> None:
        """A message of ours to every connected program."""
        self.news = data
        for socket in list(self.sockets):
            await self._say(socket, data)

    async def _say(self, socket: web.WebSocketResponse, data: Mapping[str, Any]) -> None:
        try:
            await socket.send_json({"type": "kitsumy", "data": data})
        except (OSError, RuntimeError, aiohttp.ClientError):
            say("a connection was gone before it could be told")


def is_work(request: web.BaseRequest) -> bool:
    """Whether a request keeps a pod busy: something is sent, or a picture fetched. Looking is no work."""
    return request.method not in ("GET", "HEAD", "OPTIONS") or request.rel_url.path.endswith("/view")


async def pump(source: Socket, target: Socket, heard: Callable[[], None]) -> None:
    """Pass messages on until one side ends; the caller closes both."""
    try:
        async for message in source:
            heard()
            if message.type is aiohttp.WSMsgType.TEXT:
                await target.send_str(message.data)
            elif message.type is aiohttp.WSMsgType.BINARY:
                await target.send_bytes(message.data)
    except (OSError, RuntimeError, aiohttp.ClientError):
        return


def passed_on(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Headers without those that belong to one connection only, and without ours."""
    drop = HOP | {n.strip().lower() for n in headers.get("Connection", "").split(",")}
    return [(k, v) for k, v in headers.items() if k.lower() not in drop and not UNSENT.fullmatch(k.lower())]
