"""An imitation of a language model: what it says, what it counts, and how it fails.

Hosts that serve it: llm_server.py (OpenAI-compatible, Ollama and their like, alone on a port), llm_mount.py
(RunPod), gemini_text.py. Its words come from `tell(system, user, schema, seed)`, by default the storyteller's
(support/storyteller.py).
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import msgspec
from aiohttp import web
from support.standin.answers import cut, html
from support.standin.faults import drawn
from support.standin.llm_words import chatty, malformed, wrong_language

from kitsumy_desktop.comic.records.text import rough_tokens
from kitsumy_desktop.generation.clock import Clock, WallClock

Tell: TypeAlias = Callable[[str, str, str, int], str]
Charge: TypeAlias = Callable[[int, int], None]
"""charge(tokens asked, tokens answered)."""

LlmFault: TypeAlias = Literal[
    "malformed", "chatty", "wrong_language", "refusal", "filter", "truncate", "empty",
    "think", "think_open", "reasoning", "only_thoughts",
    "429", "429_bare", "401", "402", "quota", "500", "502", "524", "loading", "context", "policy", "no_model",
    "reset", "dropped", "dropped_early", "dropped_late", "error_in_stream", "slow", "no_usage",
    "not_streamed", "not_json",
]  # fmt: skip
"""Words: malformed: broken JSON · chatty: JSON between other words · refusal: it says that it will not ·
filter: a filter stops it in the middle · truncate: it ends at the longest answer though it is shorter ·
empty: no word · think, think_open: it thinks aloud between marks, or with the closing one only · reasoning:
thoughts apart · only_thoughts: and no room is left for an answer. Refusals before anything is said: by
status; quota: 429 without money · loading: 503 · context: too long · policy: 400 of a filter. On the wire:
reset: before anything · dropped_early: nothing was said yet, and it is charged · dropped: in the middle ·
dropped_late: everything but the end was said · slow: with pauses · not_streamed: in one piece · not_json: a
chunk that is none."""

SORRY = "I'm sorry, but I can't help with that request."
THOUGHT = "The user wants a comic. Let me think about the beats: { not yet }"
Refused: TypeAlias = Literal["response_format", "stream_options", "seed", "max_tokens", "temperature",
                             "chat_template_kwargs", "reasoning_effort"]  # fmt: skip
"""A field that a server does not take."""


class Speech(msgspec.Struct):
    """An answer as it will be given. `thought`: said apart from it."""

    text: str
    finish: str = "stop"
    thought: str = ""
    refusal: str = ""
    sent: int = 0
    said: int = 0


class Talker:
    """What all hosts share: words, faults, count, and what was asked."""

    def __init__(self, *, tell: Tell | None = None, seed: int = 0, clock: Clock | None = None) -> None:
        self.tell = tell
        """Where its words are from; None: the storyteller."""
        self.rng = random.Random(seed)
        self.clock = clock or WallClock()
        self.script: list[LlmFault | Literal[""]] = []
        """Faults of the next requests, one each; "" for none."""
        self.faults: dict[str, float] = {}
        """Faults by chance, where the script is empty."""
        self.refuses: set[Refused] = set()
        """Fields of a request it does not take."""
        self.tokens: Callable[[str], int] = rough_tokens
        self.speed = 0.0
        """Tokens a second; 0: as fast as the line."""
        self.retry_after: float = 2.0
        self.requests: list[Any] = []
        """Bodies of all questions, in order."""
        self.keys: list[str] = []
        """What they were opened with."""
        self.violations: list[str] = []
        self.answered = 0

    def fault(self) -> str:
        """That of the next request."""
        if self.script:
            return self.script.pop(0)
        return drawn(self.rng, self.faults) or ""

    def speech(self, system: str, user: str, schema: str, seed: int, most: int, fault: str) -> Speech:
        """What it says to a question."""
        text, speech = self._words(system, user, schema, seed, fault), Speech("")
        speech.sent = self.tokens(system) + self.tokens(user) + (self.tokens(schema) if schema else 0) + 48
        speech.text = text
        if fault in ("think", "think_open"):
            speech.text = f"{'<think>' if fault == 'think' else ''}\n{THOUGHT}\n</think>\n\n{text}"
        if fault in ("reasoning", "only_thoughts"):
            speech.thought = THOUGHT
        if fault == "only_thoughts":
            speech.text, speech.finish = "", "length"
        if fault == "refusal":
            speech.text, speech.refusal = "", SORRY
        if fault == "filter":
            speech.text, speech.finish = text[: len(text) // 3], "content_filter"
        if fault == "truncate":
            speech.text, speech.finish = text[: len(text) // 2], "length"
        while self.tokens(speech.text) > most:
            speech.text, speech.finish = speech.text[: int(len(speech.text) * 0.9)], "length"
        spoken = speech.text + speech.thought + speech.refusal
        speech.said = self.tokens(spoken) if spoken else 0
        return speech

    def _words(self, system: str, user: str, schema: str, seed: int, fault: str) -> str:
        if fault == "empty":
            return ""
        text = (self.tell or storyteller())(system, user, schema, seed)
        if fault == "malformed":
            return malformed(text, self.rng)
        if fault == "chatty":
            return chatty(text)
        return wrong_language(text) if fault == "wrong_language" else text

    def pieces(self, text: str) -> list[str]:
        """A text in pieces, cut anywhere."""
        found, at = [], 0
        while at < len(text):
            size = self.rng.choice((1, 3, 7, 40, 160))
            found.append(text[at : at + size])
            at += size
        return found


def compact(value: Any) -> str:
    """JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def storyteller() -> Tell:
    """Words for the writer's own questions."""
    from support.storyteller import tell  # only where no other words are given

    return tell


def refusal(request: web.Request, fault: str, talker: Talker) -> web.Response | None:
    """The answer of a fault that strikes before anything is said; None: it does not."""
    if fault == "reset":
        return cut(request)
    if fault in ("502", "524"):
        return html(int(fault))
    if fault not in _REFUSALS:
        return None
    status, message, kind, code = _REFUSALS[fault]
    headers = {"Retry-After": f"{talker.retry_after:g}"} if fault == "429" else {}
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return error(status, message.format(key=given), kind, code, headers=headers)


_REFUSALS = {
    "401": (401, "Incorrect API key provided: {key}. You can find your key in the settings.",
            "invalid_request_error", "invalid_api_key"),
    "402": (402, "Insufficient credits", "billing_error", ""),
    "quota": (429, "You exceeded your current quota, please check your plan and billing details.",
              "insufficient_quota", "insufficient_quota"),
    "429": (429, "Rate limit reached for requests", "requests", "rate_limit_exceeded"),
    "429_bare": (429, "Too many requests", "requests", ""),
    "500": (500, "EngineCore encountered an issue.", "InternalServerError", ""),
    "loading": (503, "Loading model", "unavailable_error", ""),
    "context": (400, "This model's maximum context length is 4096 tokens. You requested 9000 tokens.",
                "invalid_request_error", "context_length_exceeded"),
    "policy": (400, "The request was rejected as a result of our safety system.", "invalid_request_error",
               "content_policy_violation"),
    "no_model": (404, "The model `this` does not exist.", "NotFoundError", "model_not_found"),
}  # fmt: skip


def error(
    status: int,
    message: str,
    kind: str = "invalid_request_error",
    code: str = "",
    *,
    param: str | None = None,
    headers: dict[str, str] | None = None,
) -> web.Response:
    """An error in OpenAI's manner."""
    body = {"error": {"message": message, "type": kind, "param": param, "code": code or None}}
    return web.json_response(body, status=status, headers=headers)


def not_taken(body: dict[str, Any], refuses: set[Refused]) -> web.Response | None:
    """The refusal of a field that a server does not take."""
    for name in sorted(refuses & set(body)):
        if name == "max_tokens":
            told = "Unsupported parameter: 'max_tokens' is not supported with this model."
            text = f"{told} Use 'max_completion_tokens' instead."
            return error(400, text, code="unsupported_parameter", param=name)
        if name == "response_format":
            return error(400, "'response_format.type' json_schema is not supported by this model")
        return error(400, f"Unsupported parameter: '{name}'.", code="unsupported_parameter", param=name)
    return None


class Wire:
    """A stream of events, cut into pieces anywhere, with comments between."""

    def __init__(
        self,
        request: web.Request,
        rng: random.Random,
        kind: str = "text/event-stream",
        *,
        comments: bool = True,
    ) -> None:
        """`comments`: events may have comments and names; Google's never do, and its own library takes
        none."""
        self._request = request
        self._rng = rng
        self._rest = b""
        self._events = kind == "text/event-stream"
        self._comments = comments and self._events
        self.response = web.StreamResponse(headers={"Content-Type": kind, "Cache-Control": "no-cache"})

    async def begin(self) -> None:
        """Send the headers."""
        await self.response.prepare(self._request)
        if self._comments:
            await self._write(b": keep-alive\r\n\r\n")

    async def send(self, data: Any) -> None:
        """One event, or one line of JSON."""
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=self._rng.random() < 0.5)
        mark = "data:" if self._comments and self._rng.random() < 0.2 else "data: "
        line = f"{mark}{text}\n\n" if self._events else f"{text}\n"
        if self._comments and self._rng.random() < 0.1:
            line = f": still here\n\nevent: message\n{line}"
        await self._write(line.encode())

    async def end(self) -> web.StreamResponse:
        """Everything was sent."""
        await self.flush()
        await self.response.write_eof()
        return self.response

    async def flush(self) -> None:
        """What is held back is sent."""
        rest, self._rest = self._rest, b""
        if rest:
            await self.response.write(rest)

    async def drop(self) -> web.StreamResponse:
        """Everything until now arrives, then the connection ends."""
        await self.flush()
        await asyncio.sleep(0)
        if self._request.transport is not None:
            self._request.transport.close()
        return self.response

    async def _write(self, data: bytes) -> None:
        self._rest += data
        size = self._rng.randint(0, len(self._rest))
        first, self._rest = self._rest[:size], self._rest[size:]
        if first:
            await self.response.write(first)
