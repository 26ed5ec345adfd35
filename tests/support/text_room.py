"""A stand-in, connections and a small store, for tests of language models' providers and of the meter."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from typing import Any

import msgspec
from support.standin.faults import Faults, Times
from support.standin.llm_server import FakeLLM, ServerKind
from support.standin.server import StandIn

from kitsumy_desktop.comic.money import DOLLAR, Money
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.comic.records.preferences import Caps, GenerationPreferences, WritingPreferences
from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.facts import Facts, TextOffer, shipped_facts, with_standin
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.text.gemini_text import GeminiText
from kitsumy_desktop.generation.text.local import LocalText
from kitsumy_desktop.generation.text.meter import MeteredSource
from kitsumy_desktop.generation.text.openai_text import OpenAIText
from kitsumy_desktop.generation.text.runpod_text import RunPodText
from kitsumy_desktop.generation.text.runpod_vllm import RunPodVllm
from kitsumy_desktop.generation.text.speaker import TextSpeaker

SPEED = 400.0
QUICK = Times(cold_start=(45.0, 46.0), edge=4000.0)
"""The edge is patient: seconds are short here, and a busy computer loses many of them."""
OPENAI_KEY = "sk-standin-0123456789abcdef"
SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {"title": {"type": "string"}, "pages": {"type": "array", "items": {"type": "string"}}},
        "required": ["title", "pages"],
        "additionalProperties": False,
    },
    separators=(",", ":"),
)


def plain_tell(system: str, user: str, schema: str, seed: int) -> str:
    """Words that depend on the question alone: JSON where a schema is given."""
    rng = random.Random(f"{user}{seed}")
    lines = [f"Line {n}: the lamp burns over the harbour, café № {rng.randint(1, 99)}." for n in range(12)]
    if schema:
        return json.dumps({"title": f"About {len(user)} letters", "pages": lines}, ensure_ascii=False)
    return " ".join(lines)


def question(number: int = 1, **more: Any) -> TextAsk:
    """A question, with a schema unless told otherwise."""
    given: dict[str, Any] = {
        "system": "You write comics.",
        "user": f"Premise {number}: a lamp in a window.",
        "schema": SCHEMA,
        "schema_name": "bible",
        "seed": number,
        "step": "plot",
    }
    return TextAsk(**(given | more))


class MemoryTextStore:
    """A TextStore in memory."""

    def __init__(self) -> None:
        self.answers: dict[str, TextAnswer] = {}
        self.lines: list[Charge] = []
        self.asked: dict[ChargeId, Charge] = {}
        """Questions that are not settled."""

    def answer(self, key: str) -> TextAnswer | None:
        return self.answers.get(key)

    def asking(self, charge: Charge) -> None:
        self.asked[charge.id] = charge

    def keep_answer(
        self, key: str, answer: TextAnswer, charges: Sequence[Charge], asked: ChargeId | None = None
    ) -> None:
        self.answers[key] = answer
        self.charge(charges, asked)

    def charge(self, charges: Sequence[Charge], asked: ChargeId | None = None) -> None:
        self.lines.extend(charges)
        if asked is not None:
            del self.asked[asked]

    def spent(self, since: float, *, batch: BatchId | None = None) -> Money:
        return sum(c.amount for c in self.lines if c.at >= since and batch in (None, c.batch))


class TextRoom:
    """Use `async with`. Servers that are no part of RunPod are made by `server`."""

    def __init__(self, *, speed: float = SPEED, faults: Faults | None = None, seed: int = 1) -> None:
        self.clock = WallClock(speed)
        self.standin = StandIn(speed, seed, faults, times=QUICK, clock=self.clock, agents="none")
        self.standin.llm.tell = plain_tell
        self.http = Http(trust_env=False)
        self.store = MemoryTextStore()
        self.prefs = GenerationPreferences()
        self.writing = WritingPreferences()
        self.keys: dict[str, str | None] = {"openai": OPENAI_KEY}
        self.facts: Facts = shipped_facts()
        self.told: list[str] = []
        self.heard: list[str] = []
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> TextRoom:
        await self._stack.enter_async_context(self.standin)
        self.keys |= {
            "runpod": self.standin.key,
            "gemini": self.standin.environment["KITSUMY_GEMINI_API_KEY"],
        }
        self.facts = with_standin(shipped_facts(), self.standin.url)
        self.standin.edge.windows.per_minute(100_000)
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.http.aclose()
        await self._stack.__aexit__(*exc)  # type: ignore[arg-type]

    async def server(self, kind: ServerKind = "openai", **more: Any) -> FakeLLM:
        """A server of its own that ends with the room."""
        made = FakeLLM(kind, tell=plain_tell, clock=self.clock, **more)
        return await self._stack.enter_async_context(made)

    def common(self, account: str) -> dict[str, Any]:
        """What speakers away from here are made with."""
        return {
            "http": self.http,
            "clock": self.clock,
            "facts": self.facts,
            "key": lambda: self.keys.get(account),
            "prefs": lambda: self.prefs,
            "writing": lambda: self.writing,
        }

    def runpod(self) -> RunPodText:
        return RunPodText(**self.common("runpod"))

    def vllm(self) -> RunPodVllm:
        return RunPodVllm(**self.common("runpod"), tell=self.told.append, rng=random.Random(3))

    def gemini(self) -> GeminiText:
        return GeminiText(**self.common("gemini"))

    def openai(self, *, near: bool = True) -> OpenAIText:
        """`near`: servers of this computer count as being elsewhere, which tests need."""
        made = OpenAIText(**self.common("openai"))
        if near:
            made.addresses = lambda: self.writing.addresses  # type: ignore[method-assign]
        return made

    def local(self, usual: dict[str, str] | None = None, *, look: float = 20.0) -> LocalText:
        return LocalText(
            http=self.http,
            clock=self.clock,
            prefs=lambda: self.prefs,
            writing=lambda: self.writing,
            usual=usual or {},
            look_seconds=look,
        )

    def source(
        self,
        speaker: TextSpeaker,
        model: TextModel,
        *,
        caps: Callable[[], Caps] = lambda: Caps(),
        cap: Money | None = DOLLAR,
        run: str = "wr-1",
        seed: int = 5,
    ) -> MeteredSource:
        return MeteredSource(
            speaker, model, self.store, self.clock, caps, run=run, cap=cap, rng=random.Random(seed)
        )

    async def speak(self, speaker: TextSpeaker, model: TextModel, ask: TextAsk) -> TextAnswer:
        """One try; what is heard is noted."""
        self.heard = []
        return await speaker.speak(model, ask, self.heard.append)

    def said(self) -> str:
        """What was heard, as a listener puts it together."""
        text = ""
        for piece in self.heard:
            text = text + piece if piece else ""
        return text


def priced(name: str, **more: Any) -> TextOffer:
    """An entry of a price list."""
    return TextOffer(name, name, "2026-11-21", **more)


def keys_in(value: Any, keys: Sequence[str]) -> Iterator[str]:
    """Keys that stand somewhere in a value's text."""
    text = value if isinstance(value, str) else repr(value)
    if isinstance(value, msgspec.Struct):
        text += msgspec.json.encode(value).decode()
    yield from (key for key in keys if key and key in text)
