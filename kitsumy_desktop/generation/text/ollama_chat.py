"""Ollama's own chat route. By its OpenAI-compatible one nobody can say how long the context is to be, and
what is longer than its default (4096 tokens as a rule) is cut off without a word."""

from __future__ import annotations

from typing import Any

import msgspec

from kitsumy_desktop.comic.records.text import TextAnswer, TextAsk, TextModel
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http, Lines
from kitsumy_desktop.generation.text.errors import in_stream, lost, not_understood, refused
from kitsumy_desktop.generation.text.openai_chat import Hearing, Server, decoded
from kitsumy_desktop.generation.text.quote import answer_room
from kitsumy_desktop.generation.text.speaker import Heard

MOST_CONTEXT = 16_384
"""Tokens: more takes memory that a home computer rarely has."""


class OllamaChat:
    """The client. Whether a model can be told not to think aloud is found out by asking."""

    def __init__(self, http: Http, clock: Clock) -> None:
        self._http = http
        self._clock = clock
        self._thinks: set[tuple[str, str]] = set()

    async def context(self, root: str, model: str, seconds: float) -> int:
        """How many tokens a model can hold here; 0: not told. Raises ProviderFailure when nobody answers."""
        reply = await self._http.request(
            "POST", f"{root}/api/show", json={"model": model}, timeout=seconds, largest=8_000_000
        )
        told = reply.json() if reply.ok else None
        if not isinstance(told, dict):
            return 0
        abilities = told.get("capabilities")
        if isinstance(abilities, list) and "thinking" in abilities:
            self._thinks.add((root, model))
        info = told.get("model_info")
        lengths = [
            value
            for name, value in (info.items() if isinstance(info, dict) else ())
            if name.endswith(".context_length") and isinstance(value, int) and value > 0
        ]
        return min(MOST_CONTEXT, max(lengths)) if lengths else 0

    async def speak(self, server: Server, model: TextModel, ask: TextAsk, heard: Heard) -> TextAnswer:
        """One try, as TextSpeaker.speak says it."""
        root = server.base.removesuffix("/v1")
        started = self._clock.now()
        body = chat_body(model, ask)
        if (root, model.model) in self._thinks:
            body["think"] = False
        async with self._http.lines("POST", f"{root}/api/chat", json=body, timeout=server.timeout) as answer:
            if not answer.reply.ok:
                raise refused(answer.reply, server.host)
            hearing = Hearing(heard)
            try:
                await _listen(hearing, answer, server)
            except ProviderFailure as failure:
                raise hearing.charged(failure, model, ask) from None
            return hearing.answer(server.host, model, ask, self._clock.now() - started)


def chat_body(model: TextModel, ask: TextAsk) -> dict[str, Any]:
    """The question in Ollama's form."""
    messages = [{"role": "system", "content": ask.system}] if ask.system else []
    body: dict[str, Any] = {
        "model": model.model,
        "messages": [*messages, {"role": "user", "content": ask.user}],
        "stream": True,
        "options": {
            "num_ctx": model.context,
            "num_predict": answer_room(model, ask),
            "temperature": ask.temperature,
            "seed": ask.seed,
        },
    }
    if ask.schema and model.structured:
        body["format"] = msgspec.json.decode(ask.schema)
    return body


async def _listen(hearing: Hearing, answer: Lines, server: Server) -> None:
    async for line in answer.lines:
        if not line.strip():
            continue
        chunk = decoded(line)
        if chunk is None:
            raise not_understood(server.host, line)
        if chunk.get("error"):
            raise in_stream(chunk["error"], server.host)
        message = chunk.get("message")
        if isinstance(message, dict):
            hearing.part({"content": message.get("content"), "reasoning": message.get("thinking")}, None)
        if chunk.get("done"):
            asked, answered = chunk.get("prompt_eval_count", 0), chunk.get("eval_count")
            hearing.note_usage({"prompt_tokens": asked, "completion_tokens": answered})
            hearing.part(None, chunk.get("done_reason") or "stop")
            hearing.ended()
            return
    raise lost(server.host, "no end of the stream")
