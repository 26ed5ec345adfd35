"""The pod agent: stands before ComfyUI on a rented pod, and ends the pod when nobody needs it.

Passed to the pod as its start command, one text with machine.py; standard library and aiohttp. It lets in
only who knows the pod's secret (of which it knows the SHA-256 alone), forwards HTTP and WebSocket to ComfyUI
on loopback, tells what it is doing, turns SIGTERM into a warning, and is a dead-man's switch: without a word
from the program, without work, or without ever getting ready, it deletes the pod it runs on.
"""

from __future__ import annotations

import asyncio
import dataclasses
import hashlib
import hmac
import os
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from typing import Any

import aiohttp
from aiohttp import web
from yarl import URL

from kitsumy_desktop.worker.machine import Machine, Unable, say
from kitsumy_desktop.worker.relay import Relay, is_work

VERSION = 1
STARTS = 3
"""Starts of ComfyUI before the pod is given up."""
Tick = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


@dataclasses.dataclass(frozen=True)
class Config:
    """What the environment says. Times in seconds."""

    digest: str
    """SHA-256 of the pod's secret, hex. Empty: nobody is let in."""
    port: int = 8288
    host: str = "0.0.0.0"
    idle_s: float = 300.0
    silence_s: float = 600.0
    boot_s: float = 2700.0
    grace_s: float = 5.0
    """Between SIGTERM and SIGKILL."""
    api: str = "https://api.runpod.io/v2"
    graphql: str = "https://api.runpod.io/graphql"
    pod: str = ""
    key: str = dataclasses.field(default="", repr=False)
    env: Mapping[str, str] = dataclasses.field(default_factory=dict, repr=False)
    """For the machine: files, ComfyUI."""

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Config:
        """Read KITSUMY_… and RUNPOD_… variables. Raises ValueError for what is no number."""

        def number(name: str, usual: float) -> float:
            return float(env.get(name) or usual)

        return cls(
            digest=env.get("KITSUMY_SECRET_SHA256", "").strip().lower(),
            port=int(number("KITSUMY_PORT", cls.port)),
            host=env.get("KITSUMY_HOST") or cls.host,
            idle_s=number("KITSUMY_IDLE_S", cls.idle_s),
            silence_s=number("KITSUMY_SILENCE_S", cls.silence_s),
            boot_s=number("KITSUMY_BOOT_S", cls.boot_s),
            grace_s=number("KITSUMY_GRACE_S", cls.grace_s),
            api=(env.get("KITSUMY_API") or cls.api).rstrip("/"),
            graphql=env.get("KITSUMY_GRAPHQL") or cls.graphql,
            pod=env.get("RUNPOD_POD_ID", ""),
            key=env.get("RUNPOD_API_KEY", ""),
            env=env,
        )


class Agent:
    """State and tasks of one pod. Of `clock`, in seconds, only differences matter."""

    def __init__(self, config: Config, clock: Tick = time.monotonic, sleep: Sleep = asyncio.sleep) -> None:
        self.config, self.clock, self.sleep = config, clock, sleep
        self.tick = min(5.0, config.idle_s / 10, config.silence_s / 10)
        self.machine = Machine.from_env(config.env, sleep, self.tick)
        self.phase, self.reason = "starting", ""
        self.began = self.heard = self.active = clock()
        self.met = False
        """The program has been here."""
        self.ends: float | None = None
        """When the pod goes, once that is known."""
        self.relay = Relay(self.machine.comfy, self._hear)
        self._tasks: list[asyncio.Task[None]] = []
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """Connections to ComfyUI, RunPod and where models are downloaded."""
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=None, sock_connect=10)
            self._session = aiohttp.ClientSession(auto_decompress=False, timeout=timeout)
        return self._session

    def start(self) -> None:
        """Begin booting and watching, in the running loop."""
        self._do(self.boot())
        self._do(self.watch())

    async def stop(self) -> None:
        """End all tasks and ComfyUI: for tests; a pod's agent ends with its pod."""
        for task in self._tasks:
            task.cancel()
        try:
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await self.machine.stop()
            for socket in list(self.relay.sockets):
                await socket.close()
        finally:
            if self._session is not None:
                await self._session.close()

    def _do(self, what: Coroutine[Any, Any, None]) -> None:
        self._tasks = [t for t in self._tasks if not t.done()]
        self._tasks.append(asyncio.create_task(what))

    def _enter(self, phase: str, text: str) -> None:
        if self.phase != "leaving":
            self.phase, self.machine.text = phase, text

    async def boot(self) -> None:
        """Fetch models, start ComfyUI, and start it again should it end."""
        machine = self.machine
        try:
            if machine.missing():
                self._enter("downloading", "Models are downloaded")
                await machine.download(self.session)
            for _ in range(STARTS):
                self._enter("starting", "ComfyUI starts")
                if machine.command:
                    await machine.spawn()
                if await machine.until_ready(self.session):
                    self.active = self.clock()
                    self._enter("ready", "ComfyUI is ready")
                    say(f"{self.phase} after {self.clock() - self.began:.0f} s")
                if machine.child is None:
                    return
                await machine.child.wait()
            last = machine.tail[-1] if machine.tail else "no message"
            raise Unable(f"ComfyUI ended {STARTS} times: {last}")
        except Unable as problem:
            await self.leave(str(problem), wait=3 * self.tick)

    async def watch(self) -> None:
        """The dead-man's switch."""
        while self.phase != "leaving":
            await self.sleep(self.tick)
            if self.phase == "ready" and await self.working():
                self.active = self.clock()
            reason = self.overdue()
            if reason:
                await self.leave(reason)

    async def working(self) -> bool:
        """Whether something is drawn or moved, or the program has not found the way here yet."""
        return not self.met or self.relay.moving > 0 or await self.machine.queue(self.session) > 0

    def overdue(self) -> str:
        """Why the pod should go now; empty: it should not."""
        now, config = self.clock(), self.config
        if now - self.heard > config.silence_s:
            return f"Nothing was heard from the program for {config.silence_s:.0f} s"
        if self.phase == "ready" and now - self.active > config.idle_s:
            return f"Nothing was drawn for {config.idle_s:.0f} s"
        if self.phase != "ready" and now - max(self.began, self.active) > config.boot_s:
            return f"ComfyUI was not ready after {config.boot_s:.0f} s"
        return ""

    def preempt(self) -> None:
        """SIGTERM: the pod is being taken away. Tell everybody; if it stays after all, delete it."""
        if self.phase != "leaving":
            warning = {"event": "pod_preemption_warning", "seconds_left": self.config.grace_s}
            self._do(self._go("The pod is being taken away", self.config.grace_s, warning))

    async def leave(self, reason: str, wait: float = 0.0) -> None:
        """Refuse work from now on and delete the pod, for as long as that takes.

        During `wait` seconds the reason can still be read.
        """
        if self.phase != "leaving":
            await self._go(reason, wait, {"event": "pod_leaving", "reason": reason})

    async def _go(self, reason: str, wait: float, told: Mapping[str, Any]) -> None:
        self.phase, self.reason, self.ends = "leaving", reason, self.clock() + wait
        say(reason)
        await self.relay.tell(told)
        await self.sleep(wait)
        pause = self.tick
        while True:  # as long as this runs the pod is there, whatever was answered
            if not await self._delete_by_rest():
                await self._delete_by_graphql()
            await self.sleep(pause)
            pause = min(2 * pause, 12 * self.tick)

    async def _delete_by_rest(self) -> bool:
        return await self._asked("DELETE", f"{self.config.api}/pods/{self.config.pod}", None)

    async def _delete_by_graphql(self) -> bool:
        query = "mutation($id: String!) { podTerminate(input: {podId: $id}) }"
        return await self._asked(
            "POST", self.config.graphql, {"query": query, "variables": {"id": self.config.pod}}
        )

    async def _asked(self, method: str, url: str, body: Any) -> bool:
        headers = {"Authorization": "Bearer " + self.config.key}
        ask = self.session.request(method, url, json=body, headers=headers, allow_redirects=False)
        try:
            async with asyncio.timeout(30), ask as answer:
                text = await answer.text(errors="replace")
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as problem:
            say(f"{method} {URL(url).path}: {type(problem).__name__}")
            return False
        say(f"{method} {URL(url).path}: {answer.status}")
        return answer.ok and '"errors"' not in text

    def knows(self, request: web.BaseRequest) -> bool:
        """Whether the request brings the secret; if so, the program has been heard."""
        kind, _, secret = request.headers.get("Authorization", "").partition(" ")
        digest = hashlib.sha256(secret.strip().encode("utf-8", "surrogateescape")).hexdigest()
        good = hmac.compare_digest(digest.encode(), self.config.digest.encode()) and kind.lower() == "bearer"
        if good:
            self._hear()
        return good

    def _hear(self) -> None:
        self.heard, self.met = self.clock(), True

    async def expect(self, request: web.BaseRequest) -> web.StreamResponse | None:
        """What to answer to "Expect: 100-continue" before the body is sent; None: go on."""
        if not self.knows(request):
            return refused()
        if request.headers.get("Expect", "").lower() == "100-continue":
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            request.writer.output_size = 0
        return None

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Any request."""
        silence = self.clock() - self.heard
        if not self.knows(request):
            return refused()
        method, path = request.method, request.rel_url.path
        if path.startswith("/kitsumy/"):
            return self._own(f"{method} {path}", silence)
        if self.phase != "ready" and not (self.phase == "leaving" and method == "GET"):
            return web.json_response(self.state(silence), status=503)
        try:
            return await self.relay.forward(request, self.session)
        finally:
            if is_work(request):
                self.active = self.clock()

    def _own(self, what: str, silence: float) -> web.Response:
        if what == "GET /kitsumy/state":
            return web.json_response(self.state(silence))
        if what == "POST /kitsumy/beat":
            return web.Response(status=204)
        if what == "POST /kitsumy/leave":
            self._do(self.leave("The program asked for it"))
            return web.Response(status=202)
        return web.Response(status=404)

    def state(self, silence: float = 0.0) -> dict[str, Any]:
        """What `GET /kitsumy/state` answers: `idle_s` since the last work, `silence_s` since the word before
        this one, `seconds_left` until the pod goes if nothing happens; bytes in `done` and `total`."""
        now = self.clock()
        idle = now - self.active if self.phase == "ready" else 0.0
        left = self.config.idle_s - idle if self.phase == "ready" else None
        if self.ends is not None:
            left = self.ends - now
        return {
            "version": VERSION,
            "phase": self.phase,
            "text": self.reason or self.machine.text,
            "done": self.machine.done,
            "total": self.machine.total,
            "idle_s": round(idle, 3),
            "silence_s": round(silence, 3),
            "uptime_s": round(now - self.began, 3),
            "seconds_left": None if left is None else round(max(0.0, left), 3),
            "log": list(self.machine.tail),
        }


def refused() -> web.Response:
    """The only answer to who does not know the secret."""
    response = web.Response(status=401)
    response.force_close()
    return response


AGENT = web.AppKey("agent", Agent)


def make_app(config: Config, clock: Tick = time.monotonic, sleep: Sleep = asyncio.sleep) -> web.Application:
    """An agent as an application, for many pods in one process; `app[AGENT].preempt()` is its SIGTERM."""
    agent = Agent(config, clock, sleep)

    async def life(_: web.Application) -> AsyncIterator[None]:
        agent.start()
        yield
        await agent.stop()

    app = web.Application()
    app[AGENT] = agent
    app.cleanup_ctx.append(life)
    app.router.add_route("*", "/{path:.*}", agent.handle, expect_handler=agent.expect)
    return app


async def serve(config: Config) -> None:
    """Run until the pod ends."""
    agent = Agent(config)

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        early = await agent.expect(request) if "Expect" in request.headers else None
        return early if early is not None else await agent.handle(request)

    usual = web.RequestHandler.handle_error

    def malformed(self: Any, request: Any, status: int = 500, *rest: Any, **more: Any) -> web.StreamResponse:
        return usual(self, request, status, *rest, **more) if status == 500 else refused()

    web.RequestHandler.handle_error = malformed  # type: ignore[method-assign]
    runner = web.ServerRunner(web.Server(handle, auto_decompress=False, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, config.host, config.port).start()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, agent.preempt)
    say(f"listening on port {config.port}")
    agent.start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(Config.from_env(os.environ)))
