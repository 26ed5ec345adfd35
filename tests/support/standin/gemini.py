"""An imitation of Google's image model: generateContent with pictures inline, its refusals and its bill.

Alone (`async with FakeGemini() as g: g.url`), or as routes of another application (`routes(app, "/gemini")`).
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import io
import json
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import msgspec
from aiohttp import web
from PIL import Image
from support.standin import comfy_paint
from support.standin.answers import read

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.generation.clock import Clock, WallClock

MODEL = "gemini-nano-banana-2.1"
KEY = "AIzaSTANDIN000000000000000000000000000"
"""The key it takes: no secret, it opens nothing else."""
INPUT, TEXT, IMAGE = 1.5, 7.5, 30.0
"""Millionths of a dollar for a token: what is sent, words and thoughts, pictures."""
IMAGE_TOKENS = {"1K": 1120, "2K": 1680, "4K": 2520}
LARGEST = 20 * 1024 * 1024
RATIOS = (
    "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "1:4", "4:1", "1:8", "8:1",
)  # fmt: skip

GeminiFault: TypeAlias = Literal[
    "429", "429_bare", "429_no_billing", "500", "503", "404", "403", "400", "reset", "reset_after",
    "truncate", "prompt_blocked", "image_safety", "no_image", "only_words", "black", "broken", "no_usage",
]  # fmt: skip
"""429: RetryInfo says when again · 429_no_billing: a free key · reset_after: drawn, charged, then the
connection is reset · prompt_blocked: refused before drawing · image_safety: refused after it · no_image: an
empty candidate · only_words: an answer in words · broken: base64 that is no picture · no_usage: no count."""
_ERRORS: dict[str, tuple[int, str, str]] = {
    "429": (429, "RESOURCE_EXHAUSTED", "You exceeded your current quota."),
    "429_bare": (429, "RESOURCE_EXHAUSTED", "Resource has been exhausted."),
    "429_no_billing": (429, "RESOURCE_EXHAUSTED", "Quota exceeded for free_tier_requests, limit: 0."),
    "500": (500, "INTERNAL", "An internal error has occurred."),
    "503": (503, "UNAVAILABLE", "The model is overloaded. Please try again later."),
    "404": (404, "NOT_FOUND", f"models/{MODEL} is not found for API version v1beta."),
    "403": (403, "PERMISSION_DENIED", "Generative Language API has not been used in project 1 before."),
    "400": (400, "INVALID_ARGUMENT", "Request contains an invalid argument."),
}


class FakeGemini:
    """`script`: faults of the next requests, in order, "" for none. `bill`: what it would charge."""

    def __init__(self, *, key: str = KEY, clock: Clock | None = None, seconds: float = 12.0) -> None:
        self.key = key
        self.clock = clock or WallClock()
        self.seconds = seconds
        self.script: list[GeminiFault | Literal[""]] = []
        self.requests: list[dict[str, Any]] = []
        """Bodies of generateContent, in order."""
        self.violations: list[str] = []
        self.bill: Money = 0
        self.bought: Callable[[Money], None] | None = None
        """Is told every charge: a ledger of somebody else."""
        self.url = ""
        self._runner: web.AppRunner | None = None

    def routes(self, app: web.Application, base: str = "/gemini") -> None:
        """Serve under `base`."""
        app.router.add_get(base + "/models/{model}", self._model)
        app.router.add_post(base + "/models/{call}", self._generate)

    async def __aenter__(self) -> FakeGemini:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        self.routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/gemini"
        return self

    async def __aexit__(self, *exc: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        await asyncio.sleep(0)

    # ---- routes

    async def _model(self, request: web.Request) -> web.StreamResponse:
        if (denied := self._denied(request)) is not None:
            return denied
        if request.match_info["model"] != MODEL:
            return _error(*_ERRORS["404"])
        return _json({"name": f"models/{MODEL}", "supportedGenerationMethods": ["generateContent"]})

    async def _generate(self, request: web.Request) -> web.StreamResponse:
        if (denied := self._denied(request)) is not None:
            return denied
        if request.match_info["call"] != f"{MODEL}:generateContent":
            return _error(*_ERRORS["404"])
        raw = await read(request)
        if len(raw) > LARGEST:
            return _error(400, "INVALID_ARGUMENT", "Request payload size exceeds the limit.")
        body = json.loads(raw)
        self.requests.append(body)
        if (wrong := _wrong(body)) is not None:
            self.violations.append(wrong)
            return _error(400, "INVALID_ARGUMENT", wrong)
        fault = self.script.pop(0) if self.script else ""
        if fault == "reset":
            return _cut(request)
        if fault in _ERRORS:
            return _error(*_ERRORS[fault], retry="33s" if fault == "429" else "")
        answer = await self._answered(body, fault)
        if fault == "reset_after":
            return _cut(request)
        text = json.dumps(answer).encode()
        if fault == "truncate":
            return web.Response(body=text[: len(text) // 2], content_type="application/json")
        return web.Response(body=text, content_type="application/json")

    def _denied(self, request: web.Request) -> web.Response | None:
        if request.headers.get("x-goog-api-key") == self.key:
            return None
        message = "API key not valid. Please pass a valid API key."
        return _error(400, "INVALID_ARGUMENT", message, reason="API_KEY_INVALID")

    async def _answered(self, body: dict[str, Any], fault: str) -> dict[str, Any]:
        sent = 300 + 1120 * sum("inlineData" in p for p in body["contents"][0]["parts"])
        if fault == "prompt_blocked":
            return {
                "promptFeedback": {"blockReason": "PROHIBITED_CONTENT"},
                "usageMetadata": _usage(sent, 0, 0),
            }
        await self.clock.sleep(self.seconds)
        size = body["generationConfig"]["imageConfig"].get("imageSize", "1K")
        drawn = fault in ("", "black", "broken", "no_usage", "reset_after", "truncate", "image_safety")
        images, words = IMAGE_TOKENS[size] if drawn and fault != "image_safety" else 0, 40
        usage = _usage(sent, words, images)
        self._charge(sent, words, images)
        answer: dict[str, Any] = {"candidates": [_candidate(fault)], "usageMetadata": usage}
        if drawn and fault != "image_safety":
            data = await asyncio.to_thread(_painted, body, fault)
            parts = [
                {"text": "A thought on the way.", "thought": True},
                {"inlineData": {"mimeType": "image/png", "data": _base64(_dot())}, "thought": True},
                {"inlineData": {"mimeType": "image/png", "data": _base64(data)}},
            ]
            answer["candidates"][0]["content"] = {"role": "model", "parts": parts}
        if fault == "no_usage":
            del answer["usageMetadata"]
        return answer

    def _charge(self, sent: int, words: int, images: int) -> None:
        amount = round(sent * INPUT + words * TEXT + images * IMAGE)
        self.bill += amount
        if self.bought is not None:
            self.bought(amount)


def _candidate(fault: str) -> dict[str, Any]:
    if fault == "image_safety":
        return {"finishReason": "IMAGE_SAFETY", "index": 0}
    if fault == "no_image":
        return {"finishReason": "NO_IMAGE", "index": 0}
    if fault == "only_words":
        parts = [{"text": "I can describe this scene, but which moment do you want?"}]
        return {"content": {"role": "model", "parts": parts}, "finishReason": "STOP", "index": 0}
    return {"finishReason": "STOP", "index": 0}


def _usage(sent: int, words: int, images: int) -> dict[str, Any]:
    return {
        "promptTokenCount": sent,
        "candidatesTokenCount": images,
        "thoughtsTokenCount": words,
        "totalTokenCount": sent + words + images,
        "candidatesTokensDetails": [{"modality": "IMAGE", "tokenCount": images}] if images else [],
    }


def _wrong(body: Any) -> str | None:
    """What is wrong with a request, in Google's manner."""
    try:
        parts = body["contents"][0]["parts"]
        config = body["generationConfig"]
        image = config["imageConfig"]
    except (KeyError, IndexError, TypeError):
        return "contents and generationConfig.imageConfig are required"
    if set(body) - {"contents", "generationConfig"} or set(config) - {"responseModalities", "imageConfig"}:
        return "Unknown name in the request"
    if "IMAGE" not in config.get("responseModalities", []):
        return "responseModalities must include IMAGE"
    if set(image) - {"aspectRatio", "imageSize"} or image.get("aspectRatio") not in RATIOS:
        return f"aspectRatio must be one of {RATIOS}"
    if image.get("imageSize", "1K") not in IMAGE_TOKENS:
        return "imageSize must be one of 1K, 2K, 4K"
    return _wrong_parts(parts)


def _wrong_parts(parts: list[dict[str, Any]]) -> str | None:
    if not any(isinstance(p.get("text"), str) and p["text"] for p in parts):
        return "a text part is required"
    inline = [p["inlineData"] for p in parts if "inlineData" in p]
    if len(inline) > 14:
        return "at most 14 images"
    for picture in inline:
        try:
            data = base64.b64decode(picture["data"], validate=True)
            with Image.open(io.BytesIO(data)) as opened:
                if Image.MIME[opened.format or ""] != picture["mimeType"]:
                    return "mimeType does not match the data"
        except (KeyError, binascii.Error, OSError):
            return "Unable to process input image"
    return None


def _painted(body: dict[str, Any], fault: str) -> bytes:
    if fault == "broken":
        return b"this is no picture"
    across, down = (int(n) for n in body["generationConfig"]["imageConfig"]["aspectRatio"].split(":"))
    scale = 1024 / (across * down) ** 0.5
    seed = msgspec.json.encode(body, order="sorted").decode()
    image = comfy_paint.painted(seed, (round(across * scale), round(down * scale)), black=fault == "black")
    return comfy_paint.encoded(image, "png")


def _dot() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "PNG")
    return out.getvalue()


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _json(data: Any, status: int = 200) -> web.Response:
    return web.Response(body=json.dumps(data).encode(), status=status, content_type="application/json")


def _error(code: int, status: str, message: str, *, retry: str = "", reason: str = "") -> web.Response:
    details: list[dict[str, str]] = []
    if retry:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": retry})
    if reason:
        details.append({"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason})
    error: dict[str, Any] = {"code": code, "message": message, "status": status}
    if details:
        error["details"] = details
    return _json({"error": error}, code)


def _cut(request: web.Request) -> web.Response:
    """Reset the connection; the answer never leaves."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
