"""What runs inside a pod: its ComfyUI, and before it the agent, as a process or in this one."""

from __future__ import annotations

import asyncio
import hashlib
import os
import shlex
import shutil
import signal
import socket
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any, Literal, Protocol, TypeAlias

import aiohttp
from aiohttp import web
from support.standin.comfy import FakeComfy
from support.standin.comfy_nodes import Graph
from support.standin.forward import Unreached, passed
from support.standin.world import World

from kitsumy_desktop.worker.agent import AGENT, Config, make_app

Agents: TypeAlias = Literal["process", "inline", "none"]
OnPicture: TypeAlias = Callable[[str, Graph], None]


class Runs(Counter[str]):
    """Runs by prompt id; `begins` is told each new one."""

    begins: Callable[[], None] | None = None

    def __setitem__(self, prompt_id: str, count: int) -> None:
        super().__setitem__(prompt_id, count)
        if self.begins is not None:
            self.begins()


class PodComfy(FakeComfy):
    """A pod's ComfyUI; tells each run it begins and each picture it has saved. `saved`: file to prompt id."""

    def __init__(self, begins: Callable[[], None], picture: OnPicture, **options: Any) -> None:
        super().__init__(**options)
        self.executed = Runs()
        self.executed.begins = begins
        self._picture = picture
        self.saved: dict[str, str] = {}

    def keep(self, prefix: str, ending: str, data: bytes, folder: str) -> dict[str, str]:
        """Keep a file."""
        shown = super().keep(prefix, ending, data, folder)
        if folder == "output" and self.running is not None:
            self.saved[shown["filename"]] = self.running.prompt_id
            self._picture(self.running.prompt_id, self.running.graph)
        return shown


class Inside(Protocol):
    """A running container. `url`: where the proxy finds it, empty: nowhere yet."""

    url: str
    grace: float
    """Seconds between SIGTERM and SIGKILL, in the stand-in's time."""

    async def start(self) -> None: ...

    def sigterm(self) -> None:
        """The pod is being taken away."""

    async def kill(self) -> None:
        """It is gone at once."""


async def served(app: web.Application) -> tuple[web.AppRunner, str]:
    """An application at a free port of this computer."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}"


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class AsProcess:
    """The agent exactly as a pod would start it: `args` as the container's command, in a group of its own.

    Only the port, ComfyUI's address and the pace differ: seconds are divided by the clock's speed.
    """

    def __init__(self, world: World, args: str, env: dict[str, str], comfy: FakeComfy, speed: float) -> None:
        self._world = world
        self._args = args
        port = free_port()
        self._at = f"http://127.0.0.1:{port}"
        self.url = ""
        self._env = {"PATH": os.environ.get("PATH", ""), **env, "KITSUMY_PORT": str(port)}
        self._env.update(
            KITSUMY_HOST="127.0.0.1",
            KITSUMY_COMFY=comfy.url,
            KITSUMY_COMFY_COMMAND="",
            KITSUMY_FILES="[]",  # its ComfyUI has all models
        )
        usual = {"KITSUMY_IDLE_S": 300.0, "KITSUMY_SILENCE_S": 600.0, "KITSUMY_BOOT_S": 2700.0}
        for name, seconds in usual.items():
            self._env[name] = str(float(env.get(name) or seconds) / speed)
        self.grace = max(world.times.sigkill, world.times.sigkill_real * speed)
        self._env["KITSUMY_GRACE_S"] = str(self.grace / speed)
        self._process: asyncio.subprocess.Process | None = None
        self.tail: list[str] = []

    async def start(self) -> None:
        """Run it."""
        argv = shlex.split(self._args)
        if not argv:
            return
        if os.path.basename(argv[0]).startswith("python"):
            argv[0] = sys.executable
        guard = shutil.which("setpriv")  # so that no agent outlives a stand-in that is killed
        before = [guard, "--pdeathsig", "KILL"] if guard else []
        self._process = await asyncio.create_subprocess_exec(
            *before,
            *argv,
            env=self._env,
            cwd="/",
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
        )
        self.url = self._at
        self._world.spawn(self._read())

    async def _read(self) -> None:
        assert self._process is not None and self._process.stdout is not None
        async for line in self._process.stdout:
            self.tail = [*self.tail[-40:], line.decode(errors="replace").rstrip()]

    @property
    def pid(self) -> int | None:
        """Of the first process."""
        return None if self._process is None else self._process.pid

    @property
    def ended(self) -> bool:
        """Whether the command has come to its end by itself."""
        return self._process is not None and self._process.returncode is not None

    def sigterm(self) -> None:
        """To the first process, as a container's stop does."""
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)

    async def kill(self) -> None:
        """The whole process group."""
        self.url = ""
        if self._process is None:
            return
        if self._process.returncode is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.wait()


class Inline:
    """The agent in this process, in the stand-in's time: cheap, for many pods."""

    def __init__(self, world: World, env: dict[str, str], comfy: FakeComfy, speed: float) -> None:
        self._world = world
        self.grace = max(world.times.sigkill, world.times.sigkill_real / 10 * speed)
        self._env = {
            "KITSUMY_GRACE_S": str(self.grace),
            **env,
            "KITSUMY_COMFY": comfy.url,
            "KITSUMY_COMFY_COMMAND": "",
            "KITSUMY_FILES": "[]",  # its ComfyUI has all models
        }
        self._app: web.Application | None = None
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self) -> None:
        """Serve it."""
        self._app = make_app(Config.from_env(self._env), self._world.now, self._world.sleep)
        self._runner, self.url = await served(self._app)

    def sigterm(self) -> None:
        """As the signal would."""
        if self._app is not None:
            self._app[AGENT].preempt()

    async def kill(self) -> None:
        """Gone."""
        self.url = ""
        if self._runner is not None:
            await self._runner.cleanup()


class Plain:
    """No agent of ours: the shortest server that keeps its protocol, for tests of other things."""

    def __init__(
        self, world: World, env: dict[str, str], comfy: FakeComfy, leave: Callable[[], None]
    ) -> None:
        self._world = world
        self.grace = world.times.sigkill
        self._digest = env.get("KITSUMY_SECRET_SHA256", "")
        self._comfy = comfy
        self._leave = leave
        self._began = self._heard = world.now()
        self._leaving = False
        self._sockets: set[web.WebSocketResponse] = set()
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.url = ""

    async def start(self) -> None:
        """Serve it."""
        app = web.Application(client_max_size=256 * 1024 * 1024)
        app.router.add_route("*", "/{tail:.*}", self._handle)
        self._session = aiohttp.ClientSession(auto_decompress=False)
        self._runner, self.url = await served(app)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        secret = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if hashlib.sha256(secret.encode()).hexdigest() != self._digest:
            return web.Response(status=401)
        silence, self._heard = self._world.now() - self._heard, self._world.now()
        what = f"{request.method} {request.path}"
        if what == "GET /kitsumy/state":
            return web.json_response(self._state(silence))
        if what == "POST /kitsumy/beat":
            return web.Response(status=204)
        if what == "POST /kitsumy/leave":
            self._leaving = True
            self._leave()
            return web.Response(status=202)
        assert self._session is not None
        if self._comfy.dead:
            return web.json_response(self._state(silence), status=503)
        try:
            return await passed(
                request,
                self._session,
                self._comfy.url,
                request.rel_url.raw_path.lstrip("/"),
                frozenset(("authorization", "origin")),
            )
        except Unreached:
            return web.json_response({"error": "ComfyUI does not answer"}, status=502)

    def _state(self, silence: float) -> dict[str, Any]:
        ready = not self._comfy.dead
        phase = "leaving" if self._leaving else "ready" if ready else "starting"
        return {
            "version": 1, "phase": phase, "text": "", "done": 0, "total": 0, "idle_s": 0.0,
            "silence_s": silence, "uptime_s": self._world.now() - self._began, "seconds_left": None,
        }  # fmt: skip

    def sigterm(self) -> None:
        """It can only leave."""
        self._leaving = True

    async def kill(self) -> None:
        """Gone."""
        self.url = ""
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()
