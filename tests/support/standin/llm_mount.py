"""Language models within the stand-in: RunPod's public ones, and vLLM workers of endpoints of one's own."""

from __future__ import annotations

import uuid
from typing import Any

from aiohttp import web
from support.standin.answers import Problem, Rule, html
from support.standin.edge import Edge
from support.standin.job import Job, Result
from support.standin.jobs import Endpoint, Worker
from support.standin.llm import Charge, Talker
from support.standin.llm_chat import chat
from support.standin.world import World

from kitsumy_desktop.comic.money import dollars

PUBLIC: dict[str, tuple[tuple[str, ...], float, float]] = {
    "moonshot-kimi": (("kimi-k2.6", "kimi-k3", "kimi-k2.7-code"), 0.95, 4.0),
    "qwen3-32b-awq": (("Qwen/Qwen3-32B-AWQ",), 10.0, 10.0),
    "gpt-oss-120b": (("openai/gpt-oss-120b",), 10.0, 10.0),
    "cogito-671b-v2-1-fp8-dynamic": (("deepcogito/cogito-v2-preview",), 0.5, 0.5),
}
"""Slug → what it serves, dollars for a million tokens asked and answered; of August 2026."""
LISTED = tuple(slug for slug in PUBLIC if not slug.startswith("cogito"))
"""What the list of public endpoints holds: not all that have a page."""
DEARER: dict[str, tuple[float, float]] = {"kimi-k3": (3.0, 15.0)}
"""Models with a price other than their endpoint's."""
VLLM = "runpod/worker-v1-vllm:v2.14.0"
"""An image of RunPod's vLLM worker."""
SERVED = "Qwen/Qwen3-14B"
LONGEST = 600.0


class LlmMount(Talker):
    """Routes under /api.runpod.ai/v2/{endpoint}/openai/v1; `handle` is what a vLLM worker does with jobs."""

    def __init__(self, world: World, edge: Edge, endpoints: dict[str, Endpoint]) -> None:
        super().__init__(seed=world.rng.getrandbits(32), clock=world.clock)
        self._world = world
        self._edge = edge
        self._endpoints = endpoints
        self._busy: set[str] = set()

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        base = "/api.runpod.ai/v2/{endpoint}"
        listed = Rule("jobs", "GET", "/openai/v1/models", group="jobs")
        spoken = Rule("jobs", "POST", "/openai/v1/chat/completions", group="jobs", largest=20_000_000)
        self._edge.add(app, listed, base + listed.path, self._models)
        self._edge.add(app, spoken, base + spoken.path, self._chat)

    def fault(self) -> str:
        """The script's, or by the chances the stand-in was given."""
        self.faults = self._world.faults.llm
        return super().fault()

    async def _models(self, request: web.Request, body: Any) -> web.StreamResponse:
        name = request.match_info["endpoint"]
        if name in PUBLIC:
            return _listed(PUBLIC[name][0])
        endpoint = self._own(name)
        job = await self._worker(endpoint)
        if job is None:
            return html(524)
        self._let_go(job)
        return _listed((served(endpoint),))

    async def _chat(self, request: web.Request, body: Any) -> web.StreamResponse:
        if self._world.balance() <= 0:
            raise Problem(402, "Insufficient balance.")
        name = request.match_info["endpoint"]
        if name in PUBLIC:
            return await chat(self, request, body, self._buying(name, body), PUBLIC[name][0])
        endpoint = self._own(name)
        job = await self._worker(endpoint)
        if job is None:
            return html(524)
        try:
            return await chat(self, request, body, lambda asked, answered: None, (served(endpoint),))
        finally:
            self._let_go(job)

    def _buying(self, slug: str, body: Any) -> Charge:
        model = body.get("model") if isinstance(body, dict) else ""
        asked_price, answered_price = DEARER.get(str(model), PUBLIC[slug][1:])

        def charge(asked: int, answered: int) -> None:
            paid = asked * dollars(asked_price) + answered * dollars(answered_price)
            self._world.ledger.buy("public", slug, round(paid / 1_000_000))

        return charge

    def _own(self, name: str) -> Endpoint:
        found = self._endpoints.get(name)
        if found is None or found.deleted or not is_vllm(found.body):
            raise Problem(404, "endpoint not found")
        return found

    def _let_go(self, job: Job) -> None:
        self._busy.discard(job.id)

    async def _worker(self, endpoint: Endpoint) -> Job | None:
        """Wait in the queue like any job; None: the edge did not wait so long."""
        now = self._world.now()
        job = Job(
            id=f"{uuid.UUID(int=self._world.rng.getrandbits(128))}-u1", number=0, input={"openai": True},
            submitted=now, execution_timeout=LONGEST, ttl=86400.0,
        )  # fmt: skip
        self._busy.add(job.id)
        endpoint.submit(job)
        job.fate = ""
        while job.state == "IN_QUEUE":
            if self._world.now() - now > self._world.times.edge:
                endpoint.finish(job, "CANCELLED")
                self._let_go(job)
                return None
            await self._world.sleep(0.25)
        return job

    async def handle(self, endpoint: Endpoint, worker: Worker, job: Job) -> Result:
        """A job: the tiny one that wakes a worker, or a question of the OpenAI-compatible route."""
        if "openai" in job.input:
            return await self._held(job)
        prompt = job.input.get("prompt") or job.input.get("messages")
        if not prompt:
            return Result(0.2, error="Input must have a prompt or messages")
        output = [{"choices": [{"tokens": ["Hello"]}], "usage": {"input": 2, "output": 1}}]
        return Result(0.5, output)

    async def _held(self, job: Job) -> Result:
        """The worker is busy as long as the question is answered."""
        while job.id in self._busy:
            await self._world.sleep(0.1)
        return Result(0.0, {"done": True})


def is_vllm(body: dict[str, Any]) -> bool:
    """Whether an endpoint's workers run vLLM."""
    return "vllm" in str(body.get("image", ""))


def served(endpoint: Endpoint) -> str:
    """What its workers call their model."""
    env = endpoint.body.get("env", {})
    return str(env.get("OPENAI_SERVED_MODEL_NAME_OVERRIDE") or env.get("MODEL_NAME") or SERVED)


def _listed(names: tuple[str, ...]) -> web.Response:
    return web.json_response({"object": "list", "data": [{"id": n, "object": "model"} for n in names]})
