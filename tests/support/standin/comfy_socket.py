"""The imitated ComfyUI's websockets: who gets which message, and the real server's way of losing them."""

from __future__ import annotations

import asyncio
import json
import struct
import uuid
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import WSMsgType, web

FEATURES: dict[str, Any] = {
    "supports_preview_metadata": True,
    "supports_model_type_tags": True,
    "max_upload_size": 104857600,
    "extension": {"manager": {"supports_v4": True}},
    "node_replacements": True,
    "assets": False,
}
PREVIEW, PREVIEW_WITH_METADATA = 1, 4
JPEG, PNG = 1, 2


class Sockets:
    """Open sockets by client id."""

    def __init__(self, greeting: Callable[[str], Awaitable[None]]) -> None:
        self._greeting = greeting
        self.sockets: dict[str, web.WebSocketResponse] = {}
        self.all: set[web.WebSocketResponse] = set()
        """Also those that the server lost sight of."""
        self._requests: dict[web.WebSocketResponse, web.Request] = {}
        self._metadata: set[str] = set()
        self.opened = 0
        self.most = 0
        """The largest number that were open at once under one id."""

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One socket until it closes."""
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        sid = request.query.get("clientId") or uuid.uuid4().hex
        self.sockets[sid] = socket
        self._metadata.discard(sid)
        self._requests[socket] = request
        self.all.add(socket)
        self.opened += 1
        same = sum(r.query.get("clientId") == sid for r in self._requests.values())
        self.most = max(self.most, same)
        try:
            await self._greeting(sid)
            first = True
            async for message in socket:
                if message.type is WSMsgType.TEXT and first:
                    await self._features(sid, message.data)
                first = False
        finally:
            self.all.discard(socket)
            self._requests.pop(socket, None)
            # as the real one does: an old socket's end takes a newer one with the same id from the list
            self.sockets.pop(sid, None)
        return socket

    async def _features(self, sid: str, text: str) -> None:
        try:
            message = json.loads(text)
        except ValueError:
            return
        if isinstance(message, dict) and message.get("type") == "feature_flags":
            if message.get("data", {}).get("supports_preview_metadata"):
                self._metadata.add(sid)
            await self.send("feature_flags", FEATURES, sid)

    async def send(self, kind: str, data: Mapping[str, Any], sid: str | None) -> None:
        """A message to one client, or with None to all. Nobody there: it is lost."""
        text = json.dumps({"type": kind, "data": data})
        for socket in self._listeners(sid):
            if not socket.closed:
                try:
                    await socket.send_str(text)
                except (ConnectionError, RuntimeError):
                    self.all.discard(socket)

    def _listeners(self, sid: str | None) -> list[web.WebSocketResponse]:
        if sid is None:
            return list(self.sockets.values())
        return [self.sockets[sid]] if sid in self.sockets else []

    async def send_picture(self, data: bytes, kind: int, node: str, prompt_id: str, sid: str | None) -> None:
        """A binary frame: event 4 for clients that said they take metadata, else event 1."""
        for socket in self._listeners(sid):
            if sid is not None and sid in self._metadata:
                image_type = "image/png" if kind == PNG else "image/jpeg"
                about = {"node_id": node, "prompt_id": prompt_id, "display_node_id": node}
                about |= {"parent_node_id": None, "real_node_id": node, "image_type": image_type}
                encoded = json.dumps(about).encode()
                frame = struct.pack(">II", PREVIEW_WITH_METADATA, len(encoded)) + encoded + data
            else:
                frame = struct.pack(">II", PREVIEW, kind) + data
            try:
                await socket.send_bytes(frame)
            except (ConnectionError, RuntimeError):
                self.all.discard(socket)

    def drop(self) -> None:
        """All sockets end at once, without a close frame."""
        for request in list(self._requests.values()):
            if request.transport is not None:
                request.transport.abort()

    async def aclose(self) -> None:
        """All sockets end properly."""
        await asyncio.gather(*(socket.close() for socket in list(self.all)), return_exceptions=True)
