"""A client of the stand-in for tests of the stand-in itself and of what stands before it: plain requests."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import time
from collections.abc import Mapping
from typing import Any

import aiohttp
import msgspec
from support.standin.server import StandIn

SECRET = "the pod's secret"
PORT = 8288
WAIT_SECONDS = 20.0
"""Real seconds that anything may take."""


class Reply(msgspec.Struct, frozen=True):
    """An answer. `body`: JSON where it is that, else text."""

    status: int
    body: Any
    headers: Mapping[str, str]


def tiny_graph(seed: int = 1, size: int = 64) -> dict[str, Any]:
    """A small graph that every ComfyUI here takes: a picture of one colour, saved."""
    return {
        "1": {
            "class_type": "EmptyImage",
            "inputs": {"width": size, "height": size, "batch_size": 1, "color": seed},
        },
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "kitsumy"}},
    }


class Caller:
    """Requests with the account's key, or another."""

    def __init__(self, standin: StandIn, key: str | None = None) -> None:
        self.standin = standin
        self.key = standin.key if key is None else key
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Caller:
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True))
        return self

    async def __aexit__(self, *exc: object) -> None:
        if self._session is not None:
            await self._session.close()

    async def ask(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """Any request; `path` below the stand-in's address, or a whole address."""
        assert self._session is not None
        url = path if path.startswith("http") else self.standin.url + path
        given = {"Authorization": f"Bearer {self.key}", **(headers or {})}
        sent = None if body is None else io.BytesIO(json.dumps(body).encode())
        if sent is not None:
            given["Content-Type"] = "application/json"
        async with self._session.request(method, url, data=sent, headers=given) as answer:
            raw = await answer.read()
            data: Any = raw
            if "json" in answer.content_type and raw:
                data = json.loads(raw)
            elif answer.content_type.startswith("text"):
                data = raw.decode()
            return Reply(answer.status, data, {k.lower(): v for k, v in answer.headers.items()})

    async def rest(self, method: str, path: str, body: Any = None) -> Reply:
        """REST v2."""
        return await self.ask(method, f"/api.runpod.io/v2{path}", body)

    async def job(self, method: str, endpoint: str, path: str, body: Any = None) -> Reply:
        """The job API."""
        return await self.ask(method, f"/api.runpod.ai/v2/{endpoint}{path}", body)

    async def run(self, endpoint: str, given: Any = None, **policy: int) -> str:
        """Submit a job (the tiny graph, or an input)."""
        body = {"input": {"workflow": tiny_graph()} if given is None else given}
        if policy:
            body["policy"] = policy
        reply = await self.job("POST", endpoint, "/run", body)
        assert reply.status == 200, reply
        return str(reply.body["id"])

    async def status(self, endpoint: str, job: str) -> dict[str, Any]:
        """A job's state."""
        reply = await self.job("GET", endpoint, f"/status/{job}")
        assert reply.status == 200, reply
        return dict(reply.body)

    async def over(self, endpoint: str, job: str) -> dict[str, Any]:
        """Wait until a job is in a last state."""
        end = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < end:
            told = await self.status(endpoint, job)
            if told["status"] in ("COMPLETED", "FAILED", "CANCELLED", "TIMED_OUT"):
                return told
            await asyncio.sleep(0.01)
        raise AssertionError(f"still {told['status']}")

    async def rent(self, **more: Any) -> Reply:
        """Ask for a pod."""
        env = {"KITSUMY_SECRET_SHA256": hashlib.sha256(SECRET.encode()).hexdigest(), **more.pop("env", {})}
        body = {"name": "kitsumy-test-1", "image": "runpod/worker-comfyui:5.8.5-base", "disk": 30,
                "gpu": {"id": "NVIDIA A40"}, "ports": [f"{PORT}/http"], "env": env, **more}  # fmt: skip
        return await self.rest("POST", "/pods", body)

    async def pod(self, method: str, pod: str, path: str, body: Any = None, secret: str = SECRET) -> Reply:
        """Through the proxy to a pod's agent."""
        headers = {"Authorization": f"Bearer {secret}"}
        return await self.ask(method, f"/proxy/{pod}-{PORT}{path}", body, headers)

    async def until_pod(self, pod: str, status: str) -> None:
        """Wait until a pod has that status, or "ready" (its agent says so), or "gone" (404)."""
        end = time.monotonic() + WAIT_SECONDS
        seen = ""
        while time.monotonic() < end:
            found = self.standin.pods.all.get(pod)
            seen = "gone" if found is None else found.status
            if status == "ready" and seen == "RUNNING":
                reply = await self.pod("GET", pod, "/kitsumy/state")
                seen = reply.body.get("phase", "") if reply.status == 200 else seen
            if seen == status:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"the pod is {seen}, not {status}")

    def socket(self, pod: str, client: str = "me") -> Any:
        """The websocket of a pod's ComfyUI."""
        assert self._session is not None
        url = f"{self.standin.url}/proxy/{pod}-{PORT}/ws?clientId={client}"
        return self._session.ws_connect(url, headers={"Authorization": f"Bearer {SECRET}"}, max_msg_size=0)
