"""The job API: run, runsync, status, cancel, retry, purge-queue, health of endpoints, own and public."""

from __future__ import annotations

import uuid
from typing import Any

from aiohttp import web
from support.standin.answers import Problem, Rule, html, reply
from support.standin.edge import Edge
from support.standin.job import Job
from support.standin.jobs import Endpoint
from support.standin.public import Public
from support.standin.world import World

MB = 1_000_000
WEEK_MS = 7 * 86400 * 1000


class JobApi:
    """Routes under /api.runpod.ai/v2/{endpoint}/."""

    def __init__(self, world: World, edge: Edge, endpoints: dict[str, Endpoint], public: Public) -> None:
        self._world = world
        self._endpoints = endpoints
        self._public = public
        self._count = 0
        self._edge = edge

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        base = "/api.runpod.ai/v2/{endpoint}"
        table = (
            ("POST", "/run", "", self._run, 10 * MB),
            ("POST", "/runsync", "", self._runsync, 20 * MB),
            ("GET", "/status", "/{job}", self._status, MB),
            ("POST", "/cancel", "/{job}", self._cancel, MB),
            ("POST", "/retry", "/{job}", self._retry, MB),
            ("POST", "/purge-queue", "", self._purge, MB),
            ("GET", "/health", "", self._health, MB),
        )
        for method, path, more, act, largest in table:
            rule = Rule("jobs", method, path, group="jobs", largest=largest)
            self._edge.add(app, rule, base + path + more, act)

    def _endpoint(self, request: web.Request) -> Endpoint:
        name = request.match_info["endpoint"]
        found = self._endpoints.get(name) or self._public.endpoint(name)
        if found is None or found.deleted:
            raise Problem(404, "endpoint not found")
        return found

    def _job(self, request: web.Request) -> tuple[Endpoint, Job]:
        endpoint = self._endpoint(request)
        job = endpoint.find(request.match_info["job"])
        if job is None:
            raise Problem(404, "job not found")
        return endpoint, job

    def _new(self, endpoint: Endpoint, body: Any, *, sync: bool) -> Job:
        if not isinstance(body, dict) or not isinstance(body.get("input"), dict) or not body["input"]:
            raise Problem(400, "Job has missing field(s): id or input.")
        policy = body.get("policy", {})
        execution = _within(policy, "executionTimeout", 5000, 600000)
        ttl = _within(policy, "ttl", 10000, 86400000)
        limit = int(endpoint.body.get("timeout") or 0)
        self._count += 1
        job_id = ("sync-" if sync else "") + str(uuid.UUID(int=self._world.rng.getrandbits(128))) + "-u1"
        return Job(
            id=job_id, number=self._count, input=body["input"], submitted=self._world.now(), sync=sync,
            low=isinstance(policy, dict) and policy.get("lowPriority") is True,
            execution_timeout=(limit or execution) / 1000, ttl=ttl / 1000,
        )  # fmt: skip

    async def _run(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint = self._endpoint(request)
        job = self._new(endpoint, body, sync=False)
        if endpoint.public and (refusal := self._public.refusal(endpoint, job)) is not None:
            return refusal
        endpoint.submit(job)
        return reply({"id": job.id, "status": "IN_QUEUE"})

    async def _runsync(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint = self._endpoint(request)
        job = self._new(endpoint, body, sync=True)
        if endpoint.public and (refusal := self._public.refusal(endpoint, job)) is not None:
            return refusal
        endpoint.submit(job)
        wait = min(max(int(request.query.get("wait", "90000")), 1000), 300000) / 1000
        start = self._world.now()
        while not job.over and (passed := self._world.now() - start) < wait:
            if passed > self._world.times.edge:
                return html(524)
            await self._world.sleep(0.5)
        return reply(job.told(self._world.now()))

    async def _status(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint, job = self._job(request)
        told = job.told(self._world.now())
        if job.fate == "unknown_status" and job.state == "IN_PROGRESS":
            told["status"] = "RUNNING"
        response = reply(told)
        brought = job.state == "COMPLETED" and job.output is not None and job.fate != "progress_left"
        if brought and not endpoint.public:
            response.picture = (endpoint.id, job.id)
        return response

    async def _cancel(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint, job = self._job(request)
        if not job.over:
            endpoint.finish(job, "CANCELLED")
        return reply({"id": job.id, "status": job.state})

    async def _retry(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint, job = self._job(request)
        if job.state not in ("FAILED", "TIMED_OUT"):
            raise Problem(400, "job is not in a retryable state")
        job.state, job.output, job.error, job.fate = "IN_QUEUE", None, "", ""
        job.started = job.ended = 0.0
        job.submitted = self._world.now()
        endpoint.submit(job)
        return reply({"id": job.id, "status": "IN_QUEUE"})

    async def _purge(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint = self._endpoint(request)
        waiting = list(endpoint.queued())
        for job in waiting:
            endpoint.finish(job, "CANCELLED")
        return reply({"removed": len(waiting), "status": "completed"})

    async def _health(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply(self._endpoint(request).health())


def _within(policy: Any, name: str, smallest: int, usual: int) -> int:
    value = policy.get(name, usual) if isinstance(policy, dict) else usual
    if not isinstance(value, int) or not smallest <= value <= WEEK_MS:
        raise Problem(400, f"policy.{name} must be between {smallest} and {WEEK_MS} ms")
    return value
