"""Passing HTTP and WebSocket on to a server on this computer: RunPod's proxy before a pod does that."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import aiohttp
from aiohttp import web
from multidict import CIMultiDict
from support.standin.answers import read
from yarl import URL

HOP = frozenset(
    ("connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "host", "content-length",
     "content-encoding", "expect")
)  # fmt: skip
_LINKS = (aiohttp.ClientError, OSError, RuntimeError)


class Unreached(Exception):
    """Nobody answers there."""


def kept(headers: Iterable[tuple[str, str]], drop: frozenset[str] = frozenset()) -> CIMultiDict[str]:
    """Headers that a proxy passes on."""
    return CIMultiDict((k, v) for k, v in headers if k.lower() not in HOP | drop)


async def passed(
    request: web.Request,
    session: aiohttp.ClientSession,
    base: str,
    tail: str,
    drop: frozenset[str] = frozenset(),
) -> web.StreamResponse:
    """What `base` + "/" + `tail` (still encoded) answers, asked without the headers in `drop`."""
    target = URL(f"{base}/{tail}", encoded=True)
    if request.query_string:
        target = URL(f"{base}/{tail}?{request.rel_url.raw_query_string}", encoded=True)
    if request.headers.get("Upgrade", "").lower() == "websocket":
        return await _socket(request, session, target, drop)
    try:
        body = await read(request)
    except ConnectionError:
        return web.Response(status=400)  # who asked is gone already
    try:
        async with session.request(
            request.method,
            target,
            headers=kept(request.headers.items(), drop),
            data=body or None,
            allow_redirects=False,
        ) as answer:
            data = await answer.read()
            return web.Response(status=answer.status, headers=kept(answer.headers.items()), body=data)
    except _LINKS as problem:
        raise Unreached(str(problem)) from None


async def _socket(
    request: web.Request, session: aiohttp.ClientSession, target: URL, drop: frozenset[str]
) -> web.StreamResponse:
    own = frozenset(
        ("sec-websocket-key", "sec-websocket-version", "sec-websocket-extensions", "sec-websocket-protocol")
    )
    try:
        up = await session.ws_connect(
            target.with_scheme("ws"), headers=kept(request.headers.items(), drop | own), max_msg_size=0
        )
    except aiohttp.WSServerHandshakeError as refused:
        return web.Response(status=refused.status)
    except _LINKS as problem:
        raise Unreached(str(problem)) from None
    down = web.WebSocketResponse(max_msg_size=0)
    try:
        await down.prepare(request)
    except ConnectionError:
        await up.close()
        return web.Response(status=400)  # who asked is gone already
    ways = [asyncio.ensure_future(_pump(down, up)), asyncio.ensure_future(_pump(up, down))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        await up.close()
        if request.transport is not None:
            request.transport.abort()  # a dead pod sends no close frame
    return down


async def _pump(
    source: web.WebSocketResponse | aiohttp.ClientWebSocketResponse,
    target: web.WebSocketResponse | aiohttp.ClientWebSocketResponse,
) -> None:
    async for message in source:
        if message.type is aiohttp.WSMsgType.TEXT:
            await target.send_str(message.data)
        elif message.type is aiohttp.WSMsgType.BINARY:
            await target.send_bytes(message.data)
