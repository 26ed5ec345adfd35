"""An imitation of ComfyUI 0.33.0 on loopback: same routes, same messages, same traps, real pictures.

As a server of its own: `async with FakeComfy() as comfy: comfy.url`. Inside another one: `comfy.app()`, or
without any server `comfy.render(graph, pictures)`. Its seconds pass `speed` times as fast.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import re
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from support.standin import comfy_nodes, comfy_paint, comfy_routes
from support.standin.comfy_faults import ComfyFaults
from support.standin.comfy_nodes import Graph, Verdict
from support.standin.comfy_run import Run, stamp
from support.standin.comfy_socket import Sockets

from kitsumy_desktop import assets
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.recipes.models import models as registry

VERSION = "0.33.0"
OLD_VERSION = "0.3.64"
Models = Mapping[str, Collection[str]]


@dataclass(order=True)
class Entry:
    """A prompt in the queue."""

    number: float
    prompt_id: str
    graph: Graph = field(compare=False)
    extra: dict[str, Any] = field(compare=False)
    client_id: str | None = field(compare=False)
    outputs: list[str] = field(compare=False)
    created: int = field(compare=False, default_factory=stamp)

    def listed(self) -> list[Any]:
        """As /queue and /history show it."""
        about = {**({"client_id": self.client_id} if self.client_id else {}), "create_time": self.created}
        return [self.number, self.prompt_id, self.graph, about, self.outputs]


def registry_models() -> dict[str, set[str]]:
    """All files of the model registry, by folder."""
    found: dict[str, set[str]] = {}
    if assets.resource("models.json").is_file():
        for model in registry():
            for file in model.files:
                found.setdefault(file.folder, set()).add(file.name)
    return found


class FakeComfy:
    """The server. `executed` and `posted` count runs and posts by prompt id; `requests` lists all calls."""

    def __init__(
        self,
        object_info: Mapping[str, Any] | None = None,
        speed: float = 1.0,
        faults: ComfyFaults | None = None,
        *,
        models: Models | None = None,
        step_seconds: float = 0.25,
        load_seconds: float = 3.0,
        previews: bool = False,
        noise: bool = False,
        cheap: bool = False,
        old: bool = False,
        vram_gb: float = 24.0,
        max_upload: int = 100 * 1024 * 1024,
    ) -> None:
        """`object_info` None: the contract's. `models` None: all of the registry, by folder. `old`:
        answers as 0.3.64 did. `noise`: pictures that do not compress, three bytes a pixel; `cheap`: with a
        palette, quick to make."""
        self.nodes = dict(object_info) if object_info is not None else comfy_nodes.all_nodes()
        self.models: dict[str, set[str]] = {k: set(v) for k, v in (models or {}).items()}
        if models is None:
            self.models = registry_models()
        self.clock = WallClock(speed)
        self.faults = faults or ComfyFaults()
        self.step_seconds, self.load_seconds = step_seconds, load_seconds
        self.previews, self.noise, self.cheap, self.old = previews, noise, cheap, old
        self.vram_gb, self.max_upload = vram_gb, max_upload
        self.version = OLD_VERSION if old else VERSION
        self.pictures: dict[str, bytes] = {}
        """Input pictures by the value LoadImage takes."""
        self.files: dict[tuple[str, str, str], bytes] = {}
        """Made pictures by type, subfolder and name."""
        self.posted: Counter[str] = Counter()
        self.executed: Counter[str] = Counter()
        self.requests: list[tuple[str, str]] = []
        self.uploads = 0
        self.freed = 0
        self.sockets = Sockets(self._greet)
        self.url = ""
        self.dead = False
        self._counter = self._number = 0
        self._worker: asyncio.Task[None] | None = None
        self._crashing: asyncio.Task[None] | None = None
        self._work = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._forget()

    def _forget(self) -> None:
        """What is only in memory."""
        self.queue: list[Entry] = []
        self.running: Entry | None = None
        self.history: dict[str, Any] = {}
        self.cache: dict[str, Any] = {}
        self.loaded: set[str] = set()
        self.interrupt = False
        self.node: str | None = None

    # ------------------------------------------------------------------ used without a server

    def object_info(self) -> dict[str, Any]:
        """/object_info with the files that are there."""
        return comfy_nodes.filled(self.nodes, self.models, self.pictures)

    def check(self, graph: Graph, pictures: Collection[str] | None = None) -> Verdict:
        """What the server thinks of a graph."""
        there = self.pictures if pictures is None else pictures
        return comfy_nodes.Checker(self.object_info(), graph, there, self.old).verdict()

    def validate(self, graph: Graph, pictures: Collection[str] | None = None) -> dict[str, Any] | None:
        """The body of the error that POST /prompt would answer; None when it would queue the graph."""
        return comfy_nodes.error_body(self.check(graph, pictures))

    def render(self, graph: Graph, images: Mapping[str, bytes] | None = None) -> list[tuple[str, bytes]]:
        """What a graph would save, at once: file names and bytes. `images`: input pictures by name."""
        pictures = {**self.pictures, **(images or {})}
        made = []
        for node_id, node in graph.items():
            if node["class_type"] in comfy_paint.SAVERS and node["class_type"] != "PreviewImage":
                prefix = str(node["inputs"].get("filename_prefix", "ComfyUI"))
                black = self.faults.hit("black")
                for ending, data in self.paint_node(graph, node_id, pictures, black, {}):
                    shown = self.keep(prefix, ending, data, "output")
                    made.append((shown["filename"], data))
        return made

    def paint_node(
        self, graph: Graph, node: str, pictures: Mapping[str, bytes], black: bool, extra: Mapping[str, Any]
    ) -> list[tuple[str, bytes]]:
        """The files a saving node writes: their endings and bytes."""
        inputs = graph[node]["inputs"]
        source = str(inputs.get("images", inputs.get("video", [node]))[0])
        sizes = comfy_paint.Sizes(graph, pictures)
        seed = comfy_paint.signature(graph, source, pictures)
        made = []
        for number in range(sizes.batch(source)):
            image = comfy_paint.painted(
                f"{seed}{number}", sizes.of(source), black=black, noise=self.noise, cheap=self.cheap
            )
            made.append(comfy_paint.saved(graph[node]["class_type"], image, graph, extra))
        return made

    def keep(self, prefix: str, ending: str, data: bytes, folder: str) -> dict[str, str]:
        """Write a file as the server names it; what `executed` and the history say of it."""
        self._counter += 1
        subfolder, _, name = prefix.rpartition("/")
        filename = f"{name}_{self._counter:05d}_.{ending}"
        self.files[folder, subfolder, filename] = data
        return {"filename": filename, "subfolder": subfolder, "type": folder}

    # ------------------------------------------------------------------ queue

    def enqueue(self, graph: Graph, outputs: list[str], body: Mapping[str, Any]) -> Entry:
        """Put a graph that was found good into the queue."""
        number = float(body["number"]) if "number" in body else float(self._number)
        number = -number if body.get("front") else number
        self._number += 1
        prompt_id = str(body.get("prompt_id") or uuid.uuid4())
        client_id = body.get("client_id")
        extra = dict(body.get("extra_data", {}).get("extra_pnginfo", {}))
        entry = Entry(number, prompt_id, graph, extra, client_id, outputs)
        self.posted[prompt_id] += 1
        heapq.heappush(self.queue, entry)
        self._work.set()
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._work_off())
        return entry

    def remaining(self) -> int:
        """Prompts waiting or running."""
        return len(self.queue) + (self.running is not None)

    async def tell_status(self) -> None:
        """The message that everybody gets."""
        await self.sockets.send("status", {"status": self._exec_info()}, None)

    def _exec_info(self) -> dict[str, Any]:
        return {"exec_info": {"queue_remaining": self.remaining()}}

    async def _greet(self, sid: str) -> None:
        await self.sockets.send("status", {"status": self._exec_info(), "sid": sid}, sid)
        if self.running is not None and self.running.client_id == sid and self.node is not None:
            await self.sockets.send("executing", {"node": self.node}, sid)

    async def _work_off(self) -> None:
        while True:
            while not self.queue:
                self._work.clear()
                await self._work.wait()
            self.running = heapq.heappop(self.queue)
            self.interrupt = False
            self.node = None
            await self.tell_status()
            await Run(self, self.running).go()
            self.running = self.node = None

    def interrupt_now(self, prompt_id: str | None) -> None:
        """Stop what runs; with an id only if it is that."""
        if self.running is not None and prompt_id in (None, self.running.prompt_id):
            self.interrupt = True

    def delete(self, prompt_id: str) -> bool:
        """Take a prompt out of the queue: no event, no history."""
        before = len(self.queue)
        self.queue = [e for e in self.queue if e.prompt_id != prompt_id]
        heapq.heapify(self.queue)
        return len(self.queue) < before

    # ------------------------------------------------------------------ as a server

    def app(self) -> web.Application:
        """The routes, bare and below /api. The worker starts with the first prompt; see `aclose`."""
        app = web.Application(client_max_size=2**30, middlewares=[comfy_routes.gate(self)])
        comfy_routes.add(app, self)
        return app

    async def __aenter__(self) -> FakeComfy:
        """Listen at a free port of this computer; `url` is its address."""
        self._runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await self._listen(0)
        return self

    async def _listen(self, port: int) -> None:
        assert self._runner is not None
        self._site = web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True)
        await self._site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def _stop_listening(self) -> None:
        if self._site is None:
            return
        listening = self._site._server
        for listener in getattr(listening, "sockets", ()):
            # who is just being let in is let in: asyncio would leave that connection open for ever
            asyncio.get_running_loop().remove_reader(listener.fileno())
        for _ in range(3):
            await asyncio.sleep(0)
        await self._site.stop()
        self._site = None

    async def __aexit__(self, *exc: object) -> None:
        """Close everything."""
        await self.aclose()
        await self._stop_listening()
        if self._runner is not None:
            await self._runner.cleanup()

    async def aclose(self) -> None:
        """End the work and the sockets."""
        for task in (self._crashing, self._worker):
            if task is not None and task is not asyncio.current_task():
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
        self._worker = self._crashing = None
        await self.sockets.aclose()

    def crash_soon(self) -> None:
        """Die as soon as whoever calls has returned."""
        self._crashing = asyncio.create_task(self.crash())

    async def crash(self) -> None:
        """Die as after SIGTERM: sockets end without a close frame, queue and history are lost, files stay."""
        self.dead = True
        self.sockets.drop()
        await self._stop_listening()
        if self._worker is not None:
            self._worker.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._worker
            self._worker = None
        self._forget()

    async def restart(self) -> None:
        """Come back at the same address."""
        if self._crashing is not None:
            await self._crashing
        self.dead = False
        if self._runner is not None and self._site is None:
            await self._listen(int(re.findall(r":(\d+)", self.url)[0]))


@asynccontextmanager
async def fake_comfy(**options: Any) -> AsyncIterator[FakeComfy]:
    """A server of its own with these options."""
    async with FakeComfy(**options) as comfy:
        yield comfy
