"""The chat route that OpenAI began and nearly everybody serves: vLLM, Ollama, llama.cpp, LM Studio, RunPod.

One try of one question, streamed. What a server says it does not take (a schema, a seed…) is left out and the
question asked again; that is remembered, for it costs nothing but time.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

import msgspec

from kitsumy_desktop.comic.records.text import Finish, TextAnswer, TextAsk, TextModel, rough_tokens
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http, Lines, Reply
from kitsumy_desktop.generation.runpod.errors import said
from kitsumy_desktop.generation.text.errors import (
    Host,
    in_stream,
    lost,
    not_understood,
    refused,
    silent,
)
from kitsumy_desktop.generation.text.quote import answer_room, asked_tokens, money_for
from kitsumy_desktop.generation.text.speaker import Heard
from kitsumy_desktop.generation.text.thoughts import ThoughtFilter

LIST_SECONDS = 10.0
DONE = "[DONE]"
FINISHES: dict[str, Finish] = {"length": "length", "max_tokens": "length", "content_filter": "refused"}
"""Their words for how an answer ended; all others are "stop"."""
_TOLD: dict[str, str] = {
    "max_tokens": r"max_completion_tokens",
    "response_format": r"response_format|json_?schema|grammar|guided|structured.?output",
    "stream_options": r"stream_options|include_usage",
    "seed": r"\bseed\b",
    "temperature": r"\btemperature\b",
}
"""Field → how a server speaks of it when it does not take it."""
_ASK_AGAIN = (400, 422, 500, 501)


class Server(msgspec.Struct, frozen=True):
    """Where to ask. `base` ends with /v1; `headers` hold the key; `timeout`: seconds without a byte."""

    base: str
    host: Host
    headers: Mapping[str, str] = {}
    timeout: float = 120.0
    extra: Mapping[str, Any] = {}
    """Sent along with every question."""

    def __repr__(self) -> str:
        return f"Server({self.base!r})"  # the headers hold a key

    @property
    def secret(self) -> str:
        """The key, so that no text repeats it."""
        return self.headers.get("authorization", "").removeprefix("Bearer ")


class OpenAIChat:
    """The client. What servers do not take is remembered per address and model."""

    def __init__(self, http: Http, clock: Clock) -> None:
        self._http = http
        self._clock = clock
        self._left_out: dict[tuple[str, str], frozenset[str]] = {}

    async def listed(self, server: Server, timeout: float = LIST_SECONDS) -> tuple[dict[str, Any], ...]:
        """What /models tells: one object for each model, "id" is its name. Raises ProviderFailure."""
        reply = await self._http.request(
            "GET", f"{server.base}/models", headers=server.headers, timeout=timeout, largest=4_000_000
        )
        if not reply.ok:
            raise refused(reply, server.host, hide=server.secret)
        body = reply.json()
        found = body.get("data") if isinstance(body, dict) else None
        if not isinstance(found, list):
            raise not_understood(server.host, reply.text[:120])
        return tuple(m for m in found if isinstance(m, dict) and isinstance(m.get("id"), str) and m["id"])

    async def speak(self, server: Server, model: TextModel, ask: TextAsk, heard: Heard) -> TextAnswer:
        """One try, as TextSpeaker.speak says it."""
        left_out = self._left_out.get((server.base, model.model), frozenset())
        started = self._clock.now()
        while True:
            body = request_body(server, model, ask, left_out)
            async with self._http.lines(
                "POST",
                f"{server.base}/chat/completions",
                headers={**server.headers, "accept": "text/event-stream"},
                json=body,
                timeout=server.timeout,
            ) as answer:
                if answer.reply.ok:
                    hearing = Hearing(heard)
                    try:
                        await hearing.listen(answer, server)
                    except ProviderFailure as failure:
                        raise hearing.charged(failure, model, ask) from None
                    return hearing.answer(server.host, model, ask, self._clock.now() - started)
                refusal = answer.reply
            field = not_taken(refusal, body)
            if field is None:
                raise refused(refusal, server.host, hide=server.secret)
            left_out |= {field}
            self._left_out[server.base, model.model] = left_out


def request_body(
    server: Server, model: TextModel, ask: TextAsk, left_out: frozenset[str] = frozenset()
) -> dict[str, Any]:
    """The question as JSON, without the fields that this model does not take."""
    body: dict[str, Any] = {
        "model": model.model,
        "messages": [{"role": "system", "content": ask.system}, {"role": "user", "content": ask.user}],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": ask.temperature,
        "seed": ask.seed,
        **server.extra,
    }
    room = "max_completion_tokens" if "max_tokens" in left_out else "max_tokens"
    body[room] = answer_room(model, ask)
    if not ask.system:
        del body["messages"][0]
    if ask.schema and model.structured:
        schema = msgspec.json.decode(ask.schema)
        shape = {"name": ask.schema_name or "answer", "schema": schema, "strict": is_strict(schema)}
        body["response_format"] = {"type": "json_schema", "json_schema": shape}
    return {name: value for name, value in body.items() if name not in left_out}


def is_strict(schema: Any) -> bool:
    """Whether a schema keeps to the rules of OpenAI's strict form: every object lists all its fields as
    required and allows no others."""
    if isinstance(schema, list):
        return all(is_strict(part) for part in schema)
    if not isinstance(schema, dict):
        return True
    fields = schema.get("properties")
    if schema.get("type") == "object" or isinstance(fields, dict):
        if not isinstance(fields, dict) or schema.get("additionalProperties") is not False:
            return False
        if set(schema.get("required", ())) != set(fields):
            return False
        return all(is_strict(part) for part in fields.values())
    return all(is_strict(part) for part in schema.values())


def not_taken(reply: Reply, body: Mapping[str, Any]) -> str | None:
    """The field of the request that the refusal complains of, if we can do without it."""
    if reply.status not in _ASK_AGAIN:
        return None
    told = said(reply)
    data = reply.json()
    error = data.get("error") if isinstance(data, dict) else None
    param = str(error.get("param") or "").split(".")[0] if isinstance(error, dict) else ""
    fixed = ("model", "messages", "stream", "max_completion_tokens")
    if param in body and param not in fixed and param != "max_tokens":
        return param
    for name in body:
        if name not in fixed and re.search(_TOLD.get(name, re.escape(name)), told, re.I):
            return name
    return None


class Hearing:
    """An answer while it comes."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._filter = ThoughtFilter()
        self._apart: list[str] = []
        self._finish = ""
        self._refused = ""
        self._usage: tuple[int, int] | None = None

    async def listen(self, answer: Lines, server: Server) -> None:
        """Go through the whole of it. Raises ProviderFailure when it breaks off."""
        if "json" in answer.reply.headers.get("content-type", ""):
            self._at_once("\n".join([line async for line in answer.lines]), server)
            return
        async for data in events(answer.lines):
            if data == DONE:
                break
            self._take(data, server)
        else:
            if not self._finish:
                raise lost(server.host, "no end of the stream")
        self.ended()

    def ended(self) -> None:
        """Nothing more comes."""
        self._say(self._filter.end())

    def answer(self, host: Host, model: TextModel, ask: TextAsk, seconds: float) -> TextAnswer:
        """The whole. Raises ProviderFailure "lost" when nothing was said."""
        text = self._filter.text
        finish = FINISHES.get(self._finish, "stop")
        if self._refused and not text.strip():
            finish, text = "refused", self._refused
        sent, said_tokens = self._counted(ask)
        if finish != "refused" and not text.strip():
            raise self.charged(silent(host, full=finish == "length"), model, ask)
        return TextAnswer(
            text=text,
            finish=finish,
            input_tokens=sent,
            output_tokens=said_tokens,
            paid=money_for(model, sent, said_tokens),
            exact=self._usage is not None and not model.per_second,
            seconds=seconds,
        )

    def charged(self, failure: ProviderFailure, model: TextModel, ask: TextAsk) -> ProviderFailure:
        """The same failure with what was asked and heard until then as its price."""
        failure.sent = True
        failure.paid = money_for(model, *self._counted(ask))
        return failure

    def _counted(self, ask: TextAsk) -> tuple[int, int]:
        if self._usage is not None:
            return self._usage
        spoken = self._filter.text + self._filter.thought + "".join(self._apart)
        return asked_tokens(ask), rough_tokens(spoken) if spoken else 0

    def _say(self, piece: str | None) -> None:
        if piece is None:
            self._heard("")
            piece = self._filter.text
        if piece:
            self._heard(piece)

    def _take(self, data: str, server: Server) -> None:
        chunk = decoded(data)
        if chunk is None:
            raise not_understood(server.host, data)
        if chunk.get("error"):
            raise in_stream(chunk["error"], server.host, hide=server.secret)
        self.note_usage(chunk.get("usage"))
        for choice in _dicts(chunk.get("choices"))[:1]:
            self.part(choice.get("delta") or choice.get("message"), choice.get("finish_reason"))

    def part(self, part: Any, finish: Any) -> None:
        """A piece of the message, and how the answer ended if it did."""
        if isinstance(part, dict):
            for name in ("reasoning_content", "reasoning"):
                if isinstance(part.get(name), str):
                    self._apart.append(part[name])
                    break
            if isinstance(part.get("refusal"), str):
                self._refused += part["refusal"]
            if isinstance(part.get("content"), str) and part["content"]:
                self._say(self._filter.feed(part["content"]))
        if isinstance(finish, str) and finish:
            self._finish = finish

    def _at_once(self, text: str, server: Server) -> None:
        """A server that does not stream."""
        whole = decoded(text)
        if whole is None or not (whole.get("choices") or whole.get("error")):
            raise not_understood(server.host, text)
        self._take(text, server)
        self._finish = self._finish or "stop"
        self.ended()

    def note_usage(self, usage: Any) -> None:
        """The server's own count of tokens; it replaces ours."""
        if isinstance(usage, dict):
            counts = tuple(usage.get(name) for name in ("prompt_tokens", "completion_tokens"))
            if all(isinstance(n, int) and not isinstance(n, bool) and n >= 0 for n in counts):
                self._usage = (int(counts[0] or 0), int(counts[1] or 0))


async def events(lines: AsyncIterator[str]) -> AsyncIterator[str]:
    """The data of server-sent events; comments, names and keep-alives are passed over. llama.cpp tells an
    error on a line of its own, "error: {…}"."""
    async for line in lines:
        if line.startswith("data:"):
            data = line[5:].strip()
            if data:
                yield data
        elif line.startswith("error:"):
            error = line[6:].strip()
            yield error if '"error"' in error else f'{{"error":{error or "null"}}}'


def decoded(data: str) -> dict[str, Any] | None:
    """A line of JSON as an object; None: it is none."""
    try:
        found = msgspec.json.decode(data)
    except msgspec.DecodeError:
        return None
    return found if isinstance(found, dict) else None


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []
