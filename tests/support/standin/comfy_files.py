"""A file server on loopback with ranges, whose connections can be made to break off."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.http import Http


class Files:
    """A file server with ranges whose connections may break off."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.break_after: list[int] = []
        """Bytes after which the next answers break off."""
        self.ranges: list[str] = []
        self.asked: list[str] = []
        self.url = ""

    async def get(self, request: web.Request) -> web.StreamResponse:
        """The file, or the rest of it; "moved-NAME" leads to NAME."""
        name = request.match_info["name"]
        self.asked.append(name)
        if name.startswith("moved-"):
            raise web.HTTPFound(f"/{name[6:]}")
        if name not in self.files:
            return web.Response(status=404)
        data, tag = self.files[name], f'"{hashlib.sha256(self.files[name]).hexdigest()}"'
        begin = 0
        if (asked := request.headers.get("Range")) and request.headers.get("If-Range", tag) == tag:
            self.ranges.append(asked)
            begin = int(asked.removeprefix("bytes=").rstrip("-"))
            if begin >= len(data):
                return web.Response(status=416, headers={"Content-Range": f"bytes */{len(data)}"})
        headers = {"Content-Length": str(len(data) - begin), "ETag": tag}
        if begin:
            headers["Content-Range"] = f"bytes {begin}-{len(data) - 1}/{len(data)}"
        answer = web.StreamResponse(status=206 if begin else 200, headers=headers)
        await answer.prepare(request)
        left = data[begin:]
        if self.break_after:
            await answer.write(left[: self.break_after.pop(0)])
            await asyncio.sleep(0.05)
            assert request.transport is not None
            request.transport.abort()
            return answer
        await answer.write(left)
        return answer


@asynccontextmanager
async def file_server() -> AsyncIterator[tuple[Files, Http, WallClock]]:
    """A server with a client and a quick clock."""
    files, http = Files(), Http(trust_env=False)
    app = web.Application()
    app.router.add_get("/{name:.*}", files.get)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    files.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield files, http, WallClock(100)
    finally:
        await http.aclose()
        await runner.cleanup()
