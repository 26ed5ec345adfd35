"""Answers as RunPod's hosts word them: JSON, problems, error pages of edge servers, connections cut off."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, Literal, TypeAlias

import msgspec
from aiohttp import web
from support.standin.faults import Step

Host: TypeAlias = Literal["management", "jobs", "graphql", "proxy", "files", "worker"]

TITLES = {
    400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 409: "Conflict", 410: "Gone", 413: "Payload Too Large",
    422: "Unprocessable Entity", 429: "Too Many Requests", 500: "Internal Server Error",
    503: "Service Unavailable",
}  # fmt: skip
_HTML = (
    "<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>Error {status}</h1>"
    "<p>The web server reported an error.</p></body></html>"
)


class Problem(Exception):
    """An answer that is an error. `errors`: single faults of a request."""

    def __init__(
        self,
        status: int,
        detail: str,
        errors: list[str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.errors = errors
        self.headers = headers or {}


class Rule(msgspec.Struct, frozen=True):
    """What holds for a route. `path`: the OpenAPI's where there is one; `group`: the scope it needs."""

    host: Host
    method: str
    path: str
    group: str = ""
    largest: int = 64 * 1024 * 1024

    @property
    def op(self) -> str:
        """As scripts name it."""
        return f"{self.method} {self.path}"


def reply(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> Bringing:
    """A JSON answer."""
    return Bringing(
        body=json.dumps(data).encode(), status=status, headers=headers, content_type="application/json"
    )


class Bringing(web.Response):
    """An answer with a picture in it: of which machine and job."""

    picture: tuple[str, str] | None = None


def html(status: int) -> web.Response:
    """An edge server's error page."""
    return web.Response(text=_HTML.format(status=status), status=status, content_type="text/html")


class Cut(web.Response):
    """An answer that never leaves."""


def cut(request: web.Request) -> Cut:
    """Reset the connection."""
    if request.transport is not None:
        request.transport.abort()
    return Cut(status=500)


async def read(request: web.Request) -> bytes:
    """The body. Whoever vanished while sending it gets no answer, and nobody hears of it."""
    try:
        return await request.read()
    except ConnectionResetError:
        raise asyncio.CancelledError from None


def early(request: web.Request, step: Step) -> web.Response | None:
    """The answer of a fault that strikes before anything is done."""
    if step.do == "reset":
        return cut(request)
    if step.do in ("502", "503", "504", "524"):
        return html(int(step.do))
    if step.do in ("429", "429_bare"):
        after = step.retry_after if step.do == "429" else None
        headers = {} if after is None else {"Retry-After": str(after)}
        raise Problem(429, step.text or "Too many requests.", headers=headers)
    if step.do in ("401", "403", "500"):
        raise Problem(int(step.do), step.text or TITLES[int(step.do)])
    return None


def said(host: Host, problem: Problem) -> web.Response:
    """A problem in the manner of its host."""
    if host == "management":
        data: dict[str, Any] = {
            "title": TITLES.get(problem.status, "Error"),
            "status": problem.status,
            "detail": problem.detail,
        }
        if problem.errors:
            data["errors"] = problem.errors
        response = reply(data, problem.status, problem.headers)
        response.content_type = "application/problem+json"
        return response
    return reply({"error": problem.detail}, problem.status, problem.headers)


async def truncated(request: web.Request, response: web.Response) -> web.StreamResponse:
    """Half of the body, then the end of the connection."""
    raw = response.body if isinstance(response.body, bytes) else b""
    cut_off = web.StreamResponse(status=response.status, headers={"Content-Type": response.content_type})
    cut_off.content_length = len(raw)
    await cut_off.prepare(request)
    await cut_off.write(raw[: len(raw) // 2])
    await asyncio.sleep(0)
    cut(request)
    return cut_off


PIECES = 20


async def trickled(
    request: web.Request, response: web.Response, pause: Callable[[float], Awaitable[None]], seconds: float
) -> web.StreamResponse:
    """The whole body, in little pieces."""
    raw = response.body if isinstance(response.body, bytes) else b""
    slow = web.StreamResponse(status=response.status, headers={"Content-Type": response.content_type})
    slow.content_length = len(raw)
    await slow.prepare(request)
    size = len(raw) // PIECES + 1
    for start in range(0, len(raw), size):
        await pause(seconds / PIECES)
        await slow.write(raw[start : start + size])
    await slow.write_eof()
    return slow


_NEW_NAMES = {"RUNNING": "MIGRATING", "PROVISIONING": "SCHEDULED", "HIGH": "PLENTY"}
_MISSING = ("createdAt", "startedAt", "locked", "ssh", "template", "cudaVersion", "retries", "isStale")


def drifted(value: Any) -> Any:
    """An answer as a later version might word it: optional fields gone, states with other names."""
    if isinstance(value, dict):
        return {k: drifted(v) for k, v in value.items() if k not in _MISSING} | {"futureField": 1}
    if isinstance(value, list):
        return [drifted(entry) for entry in value]
    return _NEW_NAMES.get(value, value) if isinstance(value, str) else value


def extended(response: web.Response, *, drift: bool = False) -> web.Response:
    """The same with fields that nobody has heard of; with `drift` see `drifted`."""
    if response.content_type != "application/json" or not isinstance(response.body, bytes):
        return response
    data = json.loads(response.body)
    if isinstance(data, dict):
        data = drifted(data) if drift else {**data, "futureField": {"of": "a later version"}}
        response.body = json.dumps(data).encode()
    return response
