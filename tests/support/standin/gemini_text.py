"""An imitation of Google's Gemini as a writer: streamGenerateContent by server-sent events, and its bill."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from aiohttp import web
from support.standin.answers import cut, read
from support.standin.llm import Speech, Talker, Wire, compact
from support.standin.llm_shape import wrong_gemini

from kitsumy_desktop.comic.money import Money

PRICES: dict[str, tuple[float, float]] = {
    "gemini-3.8-flash": (0.75, 3.75),
    "gemini-3.5-flash-lite": (0.3, 2.5),
}
"""Dollars for a million tokens asked, and answered or thought; of October 2026."""
_ERRORS: dict[str, tuple[int, str, str]] = {
    "429": (429, "RESOURCE_EXHAUSTED", "You exceeded your current quota."),
    "429_bare": (429, "RESOURCE_EXHAUSTED", "Resource has been exhausted."),
    "quota": (429, "RESOURCE_EXHAUSTED", "Quota exceeded for free_tier_requests, limit: 0."),
    "500": (500, "INTERNAL", "An internal error has occurred."),
    "502": (503, "UNAVAILABLE", "The model is overloaded. Please try again later."),
    "524": (504, "DEADLINE_EXCEEDED", "The request timed out."),
    "loading": (503, "UNAVAILABLE", "The model is overloaded. Please try again later."),
    "402": (400, "FAILED_PRECONDITION", "Please enable billing on your project."),
    "context": (
        400,
        "INVALID_ARGUMENT",
        "The input token count exceeds the maximum number of tokens allowed.",
    ),
    "no_model": (404, "NOT_FOUND", "models/x is not found for API version v1beta."),
    "401": (400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key."),
}
_FINISH = {"stop": "STOP", "length": "MAX_TOKENS", "content_filter": "SAFETY"}


class GeminiWriter:
    """Its route. `talker` has words and faults; `bought` is told every charge: model and money."""

    def __init__(self, talker: Talker, key: str, bought: Callable[[str, Money], None]) -> None:
        self._talker = talker
        self._key = key
        self._bought = bought
        self.takes_schemas = True

    def routes(self, app: web.Application, base: str) -> None:
        """Serve under `base`."""
        app.router.add_post(base + "/models/{model}:streamGenerateContent", self._stream)

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        talker = self._talker
        body = json.loads(await read(request))
        model = request.match_info["model"]
        if request.headers.get("x-goog-api-key") != self._key:
            return _error(*_ERRORS["401"], reason="API_KEY_INVALID")
        if model not in PRICES:
            return _error(*_ERRORS["no_model"])
        talker.requests.append(body)
        wrong = wrong_gemini(body) or ("alt must be sse" if request.query.get("alt") != "sse" else None)
        if wrong is not None:
            talker.violations.append(f"gemini text: {wrong}")
            return _error(400, "INVALID_ARGUMENT", wrong)
        if not self.takes_schemas and "responseJsonSchema" in body["generationConfig"]:
            return _error(400, "INVALID_ARGUMENT", "The specified schema produces a constraint too complex.")
        fault = talker.fault()
        if fault in ("reset", "dropped_early"):
            return cut(request)
        if fault in _ERRORS:
            return _error(*_ERRORS[fault], retry="2s" if fault == "429" else "")
        return await self._answered(request, model, body, fault)

    async def _answered(
        self, request: web.Request, model: str, body: dict[str, Any], fault: str
    ) -> web.StreamResponse:
        talker, config = self._talker, body["generationConfig"]
        system = "".join(p["text"] for p in body.get("systemInstruction", {}).get("parts", ()))
        user = "".join(p["text"] for c in body["contents"] for p in c["parts"])
        schema = compact(config["responseJsonSchema"]) if "responseJsonSchema" in config else ""
        most = config.get("maxOutputTokens", 8192)
        kind = "reasoning" if fault in ("think", "think_open") else fault
        speech = talker.speech(system, user, schema, config.get("seed", 0), most, kind)
        wire = Wire(request, talker.rng, comments=False)
        try:
            await wire.begin()
            if fault in ("refusal", "policy"):
                blocked = {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "usageMetadata": {}}
                await wire.send(blocked)
                return await wire.end()
            return await self._told(wire, model, speech, fault)
        except ConnectionError:
            return wire.response

    async def _told(self, wire: Wire, model: str, speech: Speech, fault: str) -> web.StreamResponse:
        talker, said = self._talker, ""
        charged = False
        parts = [(p, True) for p in talker.pieces(speech.thought)]
        parts += [(p, False) for p in talker.pieces(speech.text)]
        try:
            for number, (piece, thought) in enumerate(parts):
                if fault in ("dropped", "error_in_stream") and number == len(parts) // 2:
                    if fault == "dropped":
                        return await wire.drop()
                    await wire.send(
                        {"error": {"code": 500, "status": "INTERNAL", "message": "Internal error"}}
                    )
                    return await wire.end()
                said += piece
                await wire.send(_chunk(piece, thought, None))
            if fault == "dropped_late":
                return await wire.drop()
            charged = True
            self._charge(model, speech.sent, speech.said)
            await wire.send(
                _chunk("", False, _FINISH[speech.finish], None if fault == "no_usage" else speech)
            )
            return await wire.end()
        finally:
            if not charged:
                self._charge(model, speech.sent, talker.tokens(said) if said else 0)

    def _charge(self, model: str, asked: int, answered: int) -> None:
        asked_price, answered_price = PRICES[model]
        self._bought(model, round(asked * asked_price + answered * answered_price))


def _chunk(text: str, thought: bool, finish: str | None, speech: Speech | None = None) -> dict[str, Any]:
    part: dict[str, Any] = {"text": text, "thought": True} if thought else {"text": text}
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": [part]}, "index": 0}
    chunk: dict[str, Any] = {"candidates": [candidate], "modelVersion": "x", "responseId": "r"}
    if finish is not None:
        candidate["finishReason"] = finish
    if speech is not None:
        thoughts = speech.said // 3 if speech.thought else 0
        chunk["usageMetadata"] = {
            "promptTokenCount": speech.sent,
            "candidatesTokenCount": speech.said - thoughts,
            "thoughtsTokenCount": thoughts,
            "totalTokenCount": speech.sent + speech.said,
        }
    return chunk


def _error(code: int, status: str, message: str, *, retry: str = "", reason: str = "") -> web.Response:
    details = []
    if retry:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": retry})
    if reason:
        details.append({"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason})
    body = {"error": {"code": code, "message": message, "status": status, "details": details}}
    return web.json_response(body, status=code)
