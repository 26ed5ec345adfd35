"""RunPod's job API: send a job, ask after it, cancel it. The same for public and one's own endpoints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

import msgspec

from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http, Reply
from kitsumy_desktop.generation.runpod.errors import (
    after_sending,
    bearer,
    error_words,
    is_safety,
    not_understood,
    refusal_of,
)
from kitsumy_desktop.generation.runpod.limits import TokenBucket
from kitsumy_desktop.generation.runpod.values import JobsHealth, JobStatus, understood

Verb: TypeAlias = Literal["run", "read", "cancel"]
SEND_SECONDS = 120.0
"""A body of 10 MB over a slow line."""


class RunPodJobs:
    """The job API with one key, asked for at every call. Below RunPod's rate limits, per endpoint."""

    def __init__(self, http: Http, clock: Clock, facts: Facts, key: Callable[[], str | None]) -> None:
        self._http = http
        self._clock = clock
        self._base = facts.hosts.jobs
        self._limits = facts.limits
        self._key = key
        self._buckets: dict[tuple[str, Verb], TokenBucket] = {}

    async def run(
        self, endpoint: str, job: Mapping[str, Any], policy: Mapping[str, Any] | None = None
    ) -> str:
        """Send a job's input; RunPod's id for it, which is told this once only.

        Raises ProviderFailure: "input" for what RunPod or the model would not take (also a body over the
        limit, which is not sent), "refused", "setup" for an endpoint that is not there; `sent` True when it
        may have been accepted.
        """
        body = msgspec.json.encode({"input": job} | ({"policy": policy} if policy else {}))
        if len(body) > self._limits.run_body:
            raise ProviderFailure(
                "input",
                "The pictures sent along are too large for RunPod.",
                "Use fewer or smaller reference pictures.",
                detail=f"{len(body)} bytes",
            )
        doing = "take the job"
        reply = await self._send("POST", endpoint, "/run", "run", doing, content=body, posted=True)
        value = reply.json()
        if not isinstance(value, dict):
            raise not_understood(doing, posted=True, detail=reply.text[:120])
        if value.get("status") == "FAILED":
            raise _turned_down(value, doing)
        if not isinstance(value.get("id"), str) or not value["id"]:
            raise not_understood(doing, posted=True, detail="no id")
        return str(value["id"])

    async def status(self, endpoint: str, job: str) -> JobStatus:
        """How it stands. "gone": RunPod does not know it, or does not keep it any longer."""
        doing = "tell how the job stands"
        reply = await self._send("GET", endpoint, f"/status/{quote(job, safe='')}", "read", doing)
        value = reply.json()
        if not isinstance(value, dict):
            raise not_understood(doing, posted=False, detail=reply.text[:120])
        return understood(value, JobStatus, doing)

    async def cancel(self, endpoint: str, job: str) -> JobStatus:
        """Stop it. "gone": RunPod does not know it any longer."""
        doing = "cancel the job"
        reply = await self._send("POST", endpoint, f"/cancel/{quote(job, safe='')}", "cancel", doing)
        value = reply.json()
        return understood(value if isinstance(value, dict) else {}, JobStatus, doing)

    async def health(self, endpoint: str) -> JobsHealth:
        """Queue and workers. "gone": there is no such endpoint."""
        doing = "tell the endpoint's health"
        reply = await self._send("GET", endpoint, "/health", "read", doing)
        return understood(reply.json(), JobsHealth, doing)

    async def _send(
        self,
        method: str,
        endpoint: str,
        path: str,
        verb: Verb,
        doing: str,
        *,
        content: bytes | None = None,
        posted: bool = False,
    ) -> Reply:
        headers = bearer(self._key) | {"accept": "application/json"}
        if content is not None:
            headers["content-type"] = "application/json"
        bucket = self._bucket(endpoint, verb)
        await bucket.take()
        try:
            reply = await self._http.request(
                method,
                f"{self._base}/{quote(endpoint, safe='')}{path}",
                content=content,
                headers=headers,
                timeout=SEND_SECONDS if posted else None,
            )
        except ProviderFailure as failure:
            raise after_sending(failure, posted=posted) from None
        if reply.ok:
            return reply
        refused = _refused(reply, doing, posted=posted)
        if refused.kind == "rate":
            bucket.pause(refused.retry_after or 1.0)
        raise refused

    def _bucket(self, endpoint: str, verb: Verb) -> TokenBucket:
        known = self._buckets.get((endpoint, verb))
        if known is None:
            limits = self._limits
            count = {
                "run": limits.job_runs_per_10s,
                "read": limits.job_reads_per_10s,
                "cancel": limits.cancels_per_10s,
            }[verb]
            known = self._buckets[endpoint, verb] = TokenBucket(self._clock, count, 10.0)
        return known


def _refused(reply: Reply, doing: str, *, posted: bool) -> ProviderFailure:
    """As `refusal_of`, with what only this host says: a failed job in a 400, unknown endpoints."""
    body = reply.json()
    if reply.status == 400 and isinstance(body, dict) and body.get("error"):
        message, _ = error_words(body["error"])
        plain = refusal_of(reply, doing, posted=posted)
        return plain if plain.kind in ("capacity", "balance") else _turned_down(body, doing, message)
    if reply.status == 404 and posted:
        return ProviderFailure(
            "setup",
            "RunPod knows no such endpoint.",
            "It may have been deleted: choose or create another one in Settings.",
            detail=str(reply.status),
        )
    if reply.status == 413:
        return ProviderFailure(
            "input",
            "The pictures sent along are too large for RunPod.",
            "Use fewer or smaller reference pictures.",
            detail="413",
        )
    return refusal_of(reply, doing, posted=posted)


def _turned_down(body: Mapping[str, Any], doing: str, message: str = "") -> ProviderFailure:
    message = message or error_words(body.get("error"))[0]
    if is_safety(message):
        return ProviderFailure(
            "refused",
            "The safety filter refused the picture's description.",
            "Change the words of the panel.",
            detail=message,
        )
    because = f": {message.rstrip('.')}" if message else ""
    return ProviderFailure("input", f"RunPod would not {doing}{because}.", detail=message)
