"""The stand-in as a whole: `async with StandIn(speed=200) as s`, then `s.url`, `s.key`, `s.ledger`…"""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
from aiohttp import web
from support.standin.answers import Problem, said
from support.standin.billing import Billing
from support.standin.containers import Agents
from support.standin.control import Control
from support.standin.edge import Edge
from support.standin.endpoints_rest import EndpointsRest
from support.standin.faults import Faults, Script, Times
from support.standin.gemini import KEY as GEMINI_KEY
from support.standin.gemini_mount import GeminiMount
from support.standin.graphql import GraphQL
from support.standin.job import Job, Result
from support.standin.jobs import Endpoint, Worker
from support.standin.jobs_http import JobApi
from support.standin.ledger import Ledger, Line
from support.standin.llm_mount import SERVED, VLLM, LlmMount, is_vllm
from support.standin.management import Management
from support.standin.pods import Pods
from support.standin.proxy import Proxy
from support.standin.public import Public
from support.standin.sdk_worker import SdkWorkers
from support.standin.serverless import ComfyWorkers
from support.standin.world import Made, Seen, World

from kitsumy_desktop.comic.money import DOLLAR, Money
from kitsumy_desktop.generation.clock import WallClock

KEY = "rpa_STANDIN0000000000000000000000000000000000"
"""The key it takes: no secret, it opens nothing else."""


class StandIn:
    """RunPod on loopback. Its seconds pass `speed` times as fast; give `clock` to share the client's time.

    `agents`: how pods run the agent: "process" exactly as RunPod would, "inline" in this process, "none" a
    minimal server in its place. All choices by chance come from `seed`.
    """

    def __init__(
        self,
        speed: float = 1.0,
        seed: int = 0,
        faults: Faults | None = None,
        *,
        times: Times | None = None,
        agents: Agents = "inline",
        clock: WallClock | None = None,
        port: int = 0,
        key: str = KEY,
        balance: Money = 50 * DOLLAR,
    ) -> None:
        self.clock = clock or WallClock(speed)
        self._port = port
        self.world = World(self.clock, seed, faults or Faults(), times or Times(), key, balance)
        self.edge = Edge(self.world)
        self.endpoints: dict[str, Endpoint] = {}
        self.workers = ComfyWorkers(self.world)
        self.public = Public(self.world)
        self.pods = Pods(self.world, agents, self.edge.pod_keys, self.clock.speed)
        self.llm = LlmMount(self.world, self.edge, self.endpoints)
        self.rest = EndpointsRest(self.world, self.edge, self.endpoints, self._work)
        self.pods.volumes = self.rest.volumes
        self.billing = Billing(self.world, self.edge)
        self._gemini = GeminiMount(self.world, self.llm)
        self.gemini = self._gemini.fake
        self._proxy = Proxy(self.world, self.pods)
        self._runner: web.AppRunner | None = None

    # ---- what tests look at

    @property
    def url(self) -> str:
        """Its address: what KITSUMY_STANDIN_URL is to hold."""
        return self.world.url

    @property
    def key(self) -> str:
        """The account's key."""
        return self.world.key

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs in its environment to talk to it and nobody else."""
        return {
            "KITSUMY_STANDIN_URL": self.url,
            "KITSUMY_RUNPOD_API_KEY": self.key,
            "KITSUMY_GEMINI_API_KEY": GEMINI_KEY,
        }

    @property
    def ledger(self) -> Ledger:
        """The bill."""
        return self.world.ledger

    @property
    def script(self) -> Script:
        """What is to go wrong, and when."""
        return self.world.script

    @property
    def faults(self) -> Faults:
        """What may go wrong by chance; its fields may be changed at any time."""
        return self.world.faults

    @property
    def requests(self) -> list[Seen]:
        """All requests, in order."""
        return self.world.requests

    @property
    def violations(self) -> list[str]:
        """Requests and answers that break the contract."""
        return self.world.violations

    @property
    def made(self) -> list[Made]:
        """Pictures that were made."""
        return self.world.made

    def alive(self) -> list[Line]:
        """Machines that still cost, foreign pods left aside."""
        foreign = {pod.id for pod in self.pods.all.values() if pod.foreign}
        return [
            line
            for line in self.ledger.alive()
            if line.kind in ("pod", "serverless") and line.machine not in foreign
        ]

    def add_endpoint(
        self,
        name: str = "comfy",
        image: str = "runpod/worker-comfyui:5.8.5-flux1-schnell",
        *,
        pools: tuple[str, ...] = ("ADA_24",),
        workers_max: int = 3,
        idle: int = 5,
        env: dict[str, str] | None = None,
        external: bool = False,
        **more: Any,
    ) -> Endpoint:
        """An endpoint that is there already. `external`: a real worker takes its jobs over HTTP."""
        body = {
            "name": name, "type": "QUEUE", "image": image, "gpu": {"pools": list(pools)},
            "workers": {"min": 0, "max": workers_max, "idleTimeout": idle},
            "scaling": {"type": "QUEUE_DELAY", "queueDelay": 4}, "env": env or {}, **more,
        }  # fmt: skip
        endpoint = self.rest.make(body)
        endpoint.external = external
        return endpoint

    def add_vllm(self, name: str = "writer", model: str = SERVED, **more: Any) -> Endpoint:
        """An endpoint that serves a language model."""
        env = {"MODEL_NAME": model, "MAX_MODEL_LEN": "32768"} | more.pop("env", {})
        return self.add_endpoint(name, VLLM, env={k: v for k, v in env.items() if v}, **more)

    async def _work(self, endpoint: Endpoint, worker: Worker, job: Job) -> Result:
        """What a worker does, by its image."""
        handle = self.llm.handle if is_vllm(endpoint.body) else self.workers.handle
        return await handle(endpoint, worker, job)

    # ---- as a server

    def app(self) -> web.Application:
        """All routes."""
        app = web.Application(client_max_size=256 * 1024 * 1024)
        parts = (
            Management(self.world, self.edge, self.pods),
            self.rest,
            self.billing,
            GraphQL(self.world, self.edge, self.pods),
            SdkWorkers(self.world, self.edge, self.endpoints),
            JobApi(self.world, self.edge, self.endpoints, self.public),
            self._proxy,
            self.llm,
            self._gemini,
            Control(self),
        )
        for part in parts:
            part.routes(app)
        self.public.routes(app, self.edge)
        app.router.add_route("*", "/api.runpod.{top}/{tail:.*}", self._nowhere)
        return app

    async def _nowhere(self, request: web.Request) -> web.StreamResponse:
        """An address that RunPod does not have: surely a mistake of the client."""
        what = f"{request.method} {request.path}"
        self.world.violations.append(f"request {what}: no such route")
        return said("management", Problem(404, f"no route for {what}"))

    async def _tend(self) -> None:
        """Look after the endpoints every second of theirs, or twenty times in a real one."""
        while True:
            await self.world.sleep(max(1.0, 0.05 * self.clock.speed))
            for endpoint in list(self.endpoints.values()):
                endpoint.tend()

    async def __aenter__(self) -> StandIn:
        """Listen on loopback."""
        self._runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self.world.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._proxy.session = aiohttp.ClientSession(
            auto_decompress=False, connector=aiohttp.TCPConnector(limit=0, force_close=True)
        )
        self.world.spawn(self.pods.watch_balance())
        self.world.spawn(self._tend())
        return self

    async def __aexit__(self, *exc: object) -> None:
        """Close everything; an error of the stand-in itself is raised here."""
        try:
            await self.world.close()
        finally:
            await self.pods.aclose()
            if self._proxy.session is not None:
                await self._proxy.session.close()
            if self._runner is not None:
                await self._runner.cleanup()
            await asyncio.sleep(0)
