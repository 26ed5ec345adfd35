"""A pod agent between a ComfyUI and a RunPod of a few routes, in this process or as a pod starts it."""

from __future__ import annotations

import asyncio
import hashlib
import os
import shlex
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp import web

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.pods.payload import AGENT_VARIABLE, packed, starter, worker_source
from kitsumy_desktop.worker.agent import AGENT, Agent, Config, make_app

SECRET = "a-pods-own-secret-" + "0" * 40
POD_KEY = "rpa_PODSCOPEDKEY0123456789"
BEARER = {"Authorization": f"Bearer {SECRET}"}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class RunPodEnd:
    """The two routes that delete a pod. `rest` and `graphql` are the statuses they answer with."""

    def __init__(self) -> None:
        self.rest, self.graphql = 204, 200
        self.asked: list[tuple[str, str, float]] = []
        """What was asked, with which Authorization, at which moment of the loop's clock."""
        self.deleted = asyncio.Event()
        """A request to delete was answered well."""
        self.url = ""

    def app(self) -> web.Application:
        """The routes."""
        app = web.Application()
        app.router.add_delete("/v2/pods/{pod}", self._delete)
        app.router.add_post("/graphql", self._terminate)
        return app

    def _note(self, what: str, request: web.Request) -> None:
        now = asyncio.get_running_loop().time()
        self.asked.append((what, request.headers.get("Authorization", ""), now))

    async def _delete(self, request: web.Request) -> web.Response:
        self._note(f"rest {request.match_info['pod']}", request)
        if self.rest == 204:
            self.deleted.set()
        return web.Response(status=self.rest)

    async def _terminate(self, request: web.Request) -> web.Response:
        body = await request.json()
        self._note(f"graphql {body['variables']['id']}", request)
        assert "podTerminate" in body["query"]
        if self.graphql != 200:
            return web.json_response({"errors": [{"message": "Unauthorized"}]})
        self.deleted.set()
        return web.json_response({"data": {"podTerminate": None}})


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[str]:
    """An application at a free port."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(comfy: str, runpod: str, **more: str) -> dict[str, str]:
    """What a pod's environment says."""
    return {
        "KITSUMY_SECRET_SHA256": hashlib.sha256(SECRET.encode()).hexdigest(),
        "KITSUMY_COMFY": comfy,
        "KITSUMY_API": f"{runpod}/v2",
        "KITSUMY_GRAPHQL": f"{runpod}/graphql",
        "KITSUMY_HOST": "127.0.0.1",
        "RUNPOD_POD_ID": "pod1",
        "RUNPOD_API_KEY": POD_KEY,
        **more,
    }


class Inside:
    """A running agent and the ways to it."""

    def __init__(self, url: str, session: aiohttp.ClientSession, runpod: RunPodEnd) -> None:
        self.url, self.session, self.runpod = url, session, runpod
        self.agent: Agent | None = None
        self.process: asyncio.subprocess.Process | None = None

    async def state(self) -> dict[str, Any]:
        """What it says of itself."""
        async with self.session.get(self.url + "/kitsumy/state", headers=BEARER) as answer:
            assert answer.status == 200
            state: dict[str, Any] = await answer.json()
            return state

    async def until_phase(self, phase: str, seconds: float = 10.0) -> dict[str, Any]:
        """Ask until it is in that phase; real seconds."""
        async with asyncio.timeout(seconds):
            while (state := await self.state())["phase"] != phase:
                await asyncio.sleep(0.01)
        return state

    def sigterm(self) -> None:
        """The pod is taken away."""
        if self.agent is not None:
            self.agent.preempt()
        else:
            assert self.process is not None
            self.process.send_signal(signal.SIGTERM)


@asynccontextmanager
async def inline(comfy: str, *, speed: float = 1.0, **more: str) -> AsyncIterator[Inside]:
    """An agent in this process, its seconds `speed` times as fast."""
    runpod, clock = RunPodEnd(), WallClock(speed)
    async with served(runpod.app()) as runpod.url, aiohttp.ClientSession() as session:
        app = make_app(Config.from_env(environment(comfy, runpod.url, **more)), clock.now, clock.sleep)
        async with served(app) as url:
            inside = Inside(url, session, runpod)
            inside.agent = app[AGENT]
            yield inside


@asynccontextmanager
async def process(comfy: str, **more: str) -> AsyncIterator[Inside]:
    """An agent started by its start command, from the environment alone, in an empty folder."""
    runpod, port = RunPodEnd(), free_port()
    async with served(runpod.app()) as runpod.url, aiohttp.ClientSession() as session:
        env = {
            "PATH": os.environ.get("PATH", ""),
            AGENT_VARIABLE: packed(worker_source("agent")),
            "KITSUMY_PORT": str(port),
            **environment(comfy, runpod.url, **more),
        }
        _, *arguments = shlex.split(starter(AGENT_VARIABLE))
        child = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, env=env, cwd="/", stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        assert child.stdout is not None
        try:
            first = await asyncio.wait_for(child.stdout.readline(), 20)
            assert b"listening" in first, first + await child.stdout.read()
            inside = Inside(f"http://127.0.0.1:{port}", session, runpod)
            inside.process = child
            yield inside
        finally:
            if child.returncode is None:
                os.killpg(child.pid, signal.SIGKILL)
            await child.communicate()


async def raw(url: str, data: bytes, *, longest: float = 5.0) -> bytes:
    """Send bytes, whatever they are, and read until the other side closes, or for a while after the head."""
    host, port = url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    answer = b""
    try:
        writer.write(data)
        while piece := await asyncio.wait_for(reader.read(65536), 0.1 if b"\r\n\r\n" in answer else longest):
            answer += piece
    except (TimeoutError, ConnectionError):
        pass  # what was answered so far counts
    finally:
        writer.close()
    return answer


def is_bare_401(answer: bytes) -> bool:
    """Whether an answer is 401 and nothing else: no body, no word about what is behind."""
    head, _, body = answer.partition(b"\r\n\r\n")
    return head.split(b"\r\n")[0].split(b" ")[1:2] == [b"401"] and body == b""
