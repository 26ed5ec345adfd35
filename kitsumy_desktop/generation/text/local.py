"""Language models on this computer and its network: Ollama, llama.cpp, LM Studio. Free, and no word leaves.

Servers of this computer are found at their usual ports; others are at the addresses the person added.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kitsumy_desktop.comic.records.preferences import GenerationPreferences, WritingPreferences
from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel, TextProviderId
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.text.addresses import cleaned, is_near, shown, switched_off
from kitsumy_desktop.generation.text.errors import Host
from kitsumy_desktop.generation.text.ollama_chat import OllamaChat
from kitsumy_desktop.generation.text.openai_chat import OpenAIChat, Server
from kitsumy_desktop.generation.text.speaker import Heard

ID: TextProviderId = "local-text"
LOCAL: Mapping[str, str] = {
    "http://127.0.0.1:11434/v1": "Ollama",
    "http://127.0.0.1:8080/v1": "llama.cpp",
    "http://127.0.0.1:1234/v1": "LM Studio",
}
"""Usual addresses on this computer → whose they are."""
LOOK_SECONDS = 0.8
"""A server of this computer answers at once or is not there."""
ADDED_SECONDS = 2.0
"""The person's own addresses, which may be a slower machine's."""
ANSWER_SECONDS = 900.0
"""Without a byte: a slow computer reads a long question for minutes, and loads a model before."""
SPEED = 25.0
"""Tokens a second, rough."""
CONTEXT = 8_192
"""Where a server does not tell."""
FRESH_SECONDS = 5.0
"""Models are asked for again after this long."""
THINKING = 2_048
"""Room for thoughts of models that cannot be kept from them, in tokens."""
QUIET: Mapping[str, Any] = {"chat_template_kwargs": {"enable_thinking": False}}
"""Asks a model not to think aloud, which a home computer has little time for; llama.cpp knows it."""
_THINKS = re.compile(r"qwen-?3|deepseek-r1|gpt-oss|magistral|think|reason", re.I)
_NO_WRITERS = ("embed", "rerank", "whisper", "bge-", "-tts")
"""Parts of names of models that write nothing."""


class LocalText:
    """A TextSpeaker (see speaker.py)."""

    def __init__(
        self,
        *,
        http: Http,
        clock: Clock,
        prefs: Callable[[], GenerationPreferences],
        writing: Callable[[], WritingPreferences],
        usual: Mapping[str, str] = LOCAL,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        """`http`: without proxies. `usual`: where to look on this computer, and for how long."""
        self._http = http
        self._clock = clock
        self._prefs = prefs
        self._writing = writing
        self._usual = usual
        self._look_seconds = look_seconds
        self._chat = OpenAIChat(http, clock)
        self._ollama = OllamaChat(http, clock)
        self._native: set[str] = set()
        self._found: tuple[float, tuple[str, ...], tuple[TextModel, ...]] = (float("-inf"), (), ())

    @property
    def id(self) -> TextProviderId:
        """Its name."""
        return ID

    def refusal(self) -> Refusal | None:
        """Switched off, or nothing was found at the last look."""
        off = switched_off(ID, "Models on this computer are", self._writing().off, self._prefs())
        if off is not None:
            return off
        at, looked, models = self._found
        if at > 0 and not models and looked == self.addresses():
            return Refusal(
                ID,
                "No language model answers on this computer.",
                "Start Ollama, llama.cpp or LM Studio and load a model, or add an address of your network.",
                True,
            )
        return None

    def addresses(self) -> tuple[str, ...]:
        """Where to look: the usual ports of this computer, then what the person added."""
        return tuple(dict.fromkeys((*self._usual, *cleaned(self._writing().addresses, near=True))))

    async def models(self) -> tuple[TextModel, ...]:
        """What all servers offer that answer within a second; those of this computer first."""
        if switched_off(ID, "", self._writing().off, self._prefs()) is not None:
            return ()
        bases = self.addresses()
        at, looked, known = self._found
        if looked == bases and known and 0 <= self._clock.now() - at < FRESH_SECONDS:
            return known
        found = await asyncio.gather(*(self._look(base) for base in bases))
        models = tuple(model for there in found for model in there)
        self._found = (self._clock.now(), bases, models)
        return models

    async def speak(self, model: TextModel, ask: TextAsk, heard: Heard) -> TextAnswer:
        """One try. Ollama is asked by its own route: by the other one it cuts long questions off unsaid."""
        if not is_near(model.where):
            raise ProviderFailure("setup", f"{shown(model.where)} is not of this computer or its network.")
        extra = QUIET if _THINKS.search(model.model) else {}
        server = Server(model.where, self._host(model.where), timeout=ANSWER_SECONDS, extra=extra)
        known = model.where in {m.where for m in self._found[2]}
        if model.where in self._native or (not known and await self._is_ollama(model.where)):
            return await self._ollama.speak(server, model, ask, heard)
        return await self._chat.speak(server, model, ask, heard)

    async def aclose(self) -> None:
        """Nothing to close: the connections are the engine's."""

    def _host(self, base: str) -> Host:
        name = self._usual.get(base) or f"the server at {shown(base)}"
        return Host(name[:1].upper() + name[1:])

    async def _look(self, base: str) -> Sequence[TextModel]:
        seconds = self._look_seconds if base in self._usual else max(ADDED_SECONDS, self._look_seconds)
        try:
            async with asyncio.timeout(seconds):
                return await self._offered(base, seconds)
        except (ProviderFailure, TimeoutError):
            return ()

    async def _offered(self, base: str, seconds: float) -> Sequence[TextModel]:
        if await self._is_ollama(base, seconds):
            return await self._of_ollama(base, seconds)
        listed = await self._chat.listed(Server(base, self._host(base)), seconds)
        names = [str(m["id"]) for m in listed if _writes(str(m["id"]))]
        contexts = await self._contexts(base, seconds)
        return [self._model(base, name, contexts.get(name) or contexts.get("", CONTEXT)) for name in names]

    def _model(self, base: str, name: str, context: int) -> TextModel:
        label = name.rsplit("/", 1)[-1].removesuffix(".gguf")
        if base not in self._usual:
            label = f"{label} ({shown(base)})"
        return TextModel(
            ID,
            name,
            label,
            base,
            context=context,
            longest=max(1024, min(8_192, context // 2)),
            structured=True,
            tokens_per_second=SPEED,
            thinking=THINKING if _THINKS.search(name) else 0,
        )

    async def _is_ollama(self, base: str, seconds: float = ADDED_SECONDS) -> bool:
        told = await self._get(base, "/api/version", seconds)
        if isinstance(told.get("version"), str) and "models" in await self._get(base, "/api/tags", seconds):
            self._native.add(base)
        else:
            self._native.discard(base)
        return base in self._native

    async def _of_ollama(self, base: str, seconds: float) -> Sequence[TextModel]:
        """Its models but those it only passes on to a service elsewhere."""
        tags = await self._get(base, "/api/tags", seconds)
        names = [
            str(m["name"])
            for m in tags.get("models") or ()
            if isinstance(m, dict)
            and isinstance(m.get("name"), str)
            and not m.get("remote_host")
            and not m["name"].endswith(("-cloud", ":cloud"))
            and _writes(m["name"])
        ]
        longest = await asyncio.gather(*(self._ollama.context(_root(base), name, seconds) for name in names))
        return [self._model(base, n, c or CONTEXT) for n, c in zip(names, longest, strict=True)]

    async def _contexts(self, base: str, seconds: float) -> dict[str, int]:
        """Context lengths by model; "" for the only one of llama.cpp."""
        told = await self._get(base, "/props", seconds)
        settings = told.get("default_generation_settings")
        length = settings.get("n_ctx") if isinstance(settings, dict) else None
        if isinstance(length, int) and length > 0:
            return {"": length}
        listed = (await self._get(base, "/api/v0/models", seconds)).get("data")
        found: dict[str, int] = {}
        for model in listed if isinstance(listed, list) else ():
            if isinstance(model, dict):
                length = model.get("loaded_context_length") or model.get("max_context_length")
                if isinstance(length, int) and length > 0:
                    found[str(model.get("id"))] = min(length, 32_768)
        return found

    async def _get(self, base: str, path: str, seconds: float) -> dict[str, Any]:
        """A server's own route beside /v1; empty where there is none. Raises ProviderFailure when nobody
        answers."""
        reply = await self._http.request("GET", _root(base) + path, timeout=seconds, largest=4_000_000)
        body = reply.json() if reply.ok else None
        return body if isinstance(body, dict) else {}


def _root(base: str) -> str:
    return base.removesuffix("/v1")


def _writes(name: str) -> bool:
    return not any(part in name.lower() for part in _NO_WRITERS)
