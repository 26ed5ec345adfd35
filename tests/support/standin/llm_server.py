"""An imitated server of language models on a port of its own: Ollama, llama.cpp, LM Studio, or OpenAI's like.

`async with FakeLLM("ollama") as llm: llm.base` is what a person would add as an address.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any, Literal, TypeAlias

from aiohttp import web
from support.standin.answers import read
from support.standin.llm import Charge, Speech, Talker, Tell, Wire, compact, refusal
from support.standin.llm_chat import chat
from support.standin.llm_shape import wrong_ollama

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.generation.clock import Clock

ServerKind: TypeAlias = Literal["ollama", "llamacpp", "lmstudio", "openai"]
CONTEXT = 40_960


class FakeLLM(Talker):
    """One server. `key` None: it takes requests without one, and a key sent all the same is a violation."""

    def __init__(
        self,
        kind: ServerKind = "ollama",
        models: tuple[str, ...] = ("story:8b",),
        *,
        tell: Tell | None = None,
        key: str | None = None,
        prices: tuple[Money, Money] = (0, 0),
        seed: int = 0,
        clock: Clock | None = None,
        port: int = 0,
    ) -> None:
        """`prices`: a million tokens asked, and answered."""
        super().__init__(tell=tell, seed=seed, clock=clock)
        self.kind = kind
        self.models = models
        self.key = key
        self.prices = prices
        self.bill: Money = 0
        self.url = ""
        self._port = port
        self._runner: web.AppRunner | None = None

    @property
    def base(self) -> str:
        """Its address with /v1."""
        return f"{self.url}/v1"

    def app(self) -> web.Application:
        """Its routes."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_get("/v1/models", self._list)
        app.router.add_post("/v1/chat/completions", self._chat)
        if self.kind == "ollama":
            app.router.add_get("/api/version", self._version)
            app.router.add_get("/api/tags", self._tags)
            app.router.add_post("/api/show", self._show)
            app.router.add_post("/api/chat", self._own_chat)
        if self.kind == "llamacpp":
            app.router.add_get("/props", self._props)
        if self.kind == "lmstudio":
            app.router.add_get("/api/v0/models", self._contexts)
        return app

    async def __aenter__(self) -> FakeLLM:
        self._runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *exc: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        await asyncio.sleep(0)

    def charge(self, asked: int, answered: int) -> None:
        """On the bill."""
        self.bill += round((asked * self.prices[0] + answered * self.prices[1]) / 1_000_000)

    # ---- routes

    def _denied(self, request: web.Request) -> web.Response | None:
        given = request.headers.get("Authorization", "")
        if self.key is None:
            if given:
                self.violations.append("a key was sent where none is wanted")
            return None
        if given == f"Bearer {self.key}":
            return None
        return refusal(request, "401", self)

    async def _list(self, request: web.Request) -> web.StreamResponse:
        if (denied := self._denied(request)) is not None:
            return denied
        return web.json_response(
            {"object": "list", "data": [{"id": m, "object": "model"} for m in self.models]}
        )

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        if (denied := self._denied(request)) is not None:
            return denied
        return await chat(self, request, json.loads(await read(request)), self.charge, self.models)

    async def _version(self, request: web.Request) -> web.StreamResponse:
        return web.json_response({"version": "0.40.12"})

    async def _tags(self, request: web.Request) -> web.StreamResponse:
        listed: list[dict[str, Any]] = [{"name": m, "model": m, "size": 5_000_000_000} for m in self.models]
        listed.append(
            {
                "name": "elsewhere:671b-cloud",
                "model": "elsewhere:671b-cloud",
                "remote_host": "https://ollama.com:443",
                "size": 300,
            }
        )
        return web.json_response({"models": listed})

    async def _show(self, request: web.Request) -> web.StreamResponse:
        asked = json.loads(await read(request)).get("model")
        if asked not in self.models:
            return web.json_response({"error": f"model '{asked}' not found"}, status=404)
        info = {"general.architecture": "story", "story.context_length": CONTEXT}
        abilities = ["completion", *(["thinking"] if "think" in asked else [])]
        return web.json_response({"model_info": info, "capabilities": abilities})

    async def _props(self, request: web.Request) -> web.StreamResponse:
        return web.json_response({"default_generation_settings": {"n_ctx": CONTEXT}, "total_slots": 1})

    async def _contexts(self, request: web.Request) -> web.StreamResponse:
        listed = [{"id": m, "type": "llm", "max_context_length": CONTEXT, "loaded_context_length": 16_384}
                  for m in self.models]  # fmt: skip
        return web.json_response({"object": "list", "data": listed})

    async def _own_chat(self, request: web.Request) -> web.StreamResponse:
        """Ollama's own chat route: lines of JSON."""
        body = json.loads(await read(request))
        self.requests.append(body)
        if (wrong := wrong_ollama(body)) is not None:
            self.violations.append(f"api/chat: {wrong}")
            return web.json_response({"error": wrong}, status=400)
        if body["model"] not in self.models:
            return web.json_response({"error": f"model '{body['model']}' not found"}, status=404)
        fault = self.fault()
        if (early := refusal(request, fault, self)) is not None:
            return early
        speech = own_speech(self, body, fault)
        return await _own_stream(self, request, body["model"], speech, fault, self.charge)


def own_speech(talker: Talker, body: dict[str, Any], fault: str) -> Speech:
    """The answer to a question in Ollama's form."""
    messages = {m["role"]: m["content"] for m in body["messages"]}
    schema = compact(body["format"]) if "format" in body else ""
    options = body.get("options", {})
    system, user = messages.get("system", ""), messages["user"]
    if talker.tokens(system) + talker.tokens(user) > options.get("num_ctx", 4096):
        talker.violations.append("api/chat: the question is longer than num_ctx and would be cut off unsaid")
    return talker.speech(system, user, schema, options.get("seed", 0), options.get("num_predict", 128), fault)


async def _own_stream(
    talker: Talker, request: web.Request, model: str, speech: Speech, fault: str, charge: Charge
) -> web.StreamResponse:
    wire = Wire(request, talker.rng, "application/x-ndjson")
    try:
        await wire.begin()
        parts = talker.pieces(speech.text)
        for number, piece in enumerate(parts):
            if fault in ("dropped", "error_in_stream") and number == len(parts) // 2:
                if fault == "dropped":
                    return await wire.drop()
                await wire.send({"error": "an error was encountered while running the model: CUDA error"})
                return await wire.end()
            await wire.send(
                {"model": model, "message": {"role": "assistant", "content": piece}, "done": False}
            )
        if fault == "dropped_late":
            return await wire.drop()
        charge(speech.sent, speech.said)
        last = {"model": model, "message": {"role": "assistant", "content": ""}, "done": True}
        counts = {"prompt_eval_count": speech.sent, "eval_count": speech.said} if fault != "no_usage" else {}
        await wire.send({**last, "done_reason": speech.finish, **counts})
        return await wire.end()
    except ConnectionError:
        return wire.response
