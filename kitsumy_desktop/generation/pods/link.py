"""Talking to the agent of a pod: through RunPod's proxy, with a secret that is worked out, never kept."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping

import msgspec

from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http, Reply

AGENT_PORT = 8288
REPLY_SECONDS = 15.0
"""The agent answers at once or not at all."""


class AgentState(msgspec.Struct, frozen=True):
    """What a pod says of itself. Bytes in `done` and `total`; `seconds_left`: until it goes by itself."""

    phase: str = ""
    text: str = ""
    done: int = 0
    total: int = 0
    uptime_s: float = 0.0
    seconds_left: float | None = None
    log: tuple[str, ...] = ()


def pod_secret(secret: Callable[[], str], name: str) -> str:
    """A pod's password: HMAC-SHA-256 of its name by this installation's secret, hex."""
    return hmac.new(secret().encode(), name.encode(), hashlib.sha256).hexdigest()


def secret_digest(secret: Callable[[], str], name: str) -> str:
    """All the pod knows of it: the SHA-256, hex."""
    return hashlib.sha256(pod_secret(secret, name).encode()).hexdigest()


class PodLink:
    """The way to one pod. Failures: "key": the pod does not know our secret; "network" and "server": it is
    not reached, or not yet."""

    def __init__(self, http: Http, facts: Facts, remote: str, name: str, secret: Callable[[], str]) -> None:
        self._http = http
        self.url = facts.hosts.proxy.format(pod=remote, port=AGENT_PORT)
        """Where ComfyUI answers to those who know the secret."""
        self._name = name
        self._secret = secret

    def headers(self) -> Mapping[str, str]:
        """For every request to the pod."""
        return {"authorization": f"Bearer {pod_secret(self._secret, self._name)}"}

    async def state(self) -> AgentState:
        """What the pod does."""
        reply = await self._ask("GET", "/kitsumy/state")
        value = reply.json()
        try:
            state = msgspec.convert(value, AgentState, strict=False)
        except msgspec.ValidationError:
            state = AgentState()
        if not state.phase:
            raise ProviderFailure("server", "The pod's answer was not understood.", detail=reply.text[:80])
        return state

    async def beat(self) -> None:
        """We are still here."""
        await self._ask("POST", "/kitsumy/beat")

    async def leave(self) -> None:
        """The pod is to delete itself."""
        await self._ask("POST", "/kitsumy/leave")

    async def _ask(self, method: str, path: str) -> Reply:
        reply = await self._http.request(
            method, self.url + path, headers=self.headers(), timeout=REPLY_SECONDS
        )
        if reply.ok:
            return reply
        if reply.status == 401:
            raise ProviderFailure("key", "The pod does not accept this installation's secret.")
        raise ProviderFailure("server", "The pod does not answer.", detail=f"{reply.status}")
