"""The side that RunPod's own SDK talks to, so that a real worker can take the jobs of an endpoint."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web
from support.standin.answers import Problem, Rule, reply
from support.standin.edge import Act, Edge
from support.standin.fates import subject
from support.standin.job import Job
from support.standin.jobs import Endpoint, Worker
from support.standin.world import World, key_of


class SdkWorkers:
    """Routes job-take, job-done, job-stop and ping of endpoints with `external` workers."""

    def __init__(self, world: World, edge: Edge, endpoints: dict[str, Endpoint]) -> None:
        self._world = world
        self._edge = edge
        self._endpoints = endpoints
        self._told_to_stop: set[str] = set()

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        base = "/api.runpod.ai/v2/{endpoint}"
        table: tuple[tuple[str, str, Act], ...] = (
            ("GET", "/job-take/{worker}", self._take),
            ("GET", "/job-take-batch/{worker}", self._take_batch),
            ("POST", "/job-done/{worker}/{job}", self._done),
            ("POST", "/job-stream/{worker}/{job}", self._stream),
            ("GET", "/job-stop/{worker}", self._stop),
            ("GET", "/ping/{worker}", self._ping),
        )
        for method, path, act in table:
            self._edge.add(app, Rule("worker", method, path.split("/{")[0]), base + path, act)

    def _endpoint(self, request: web.Request) -> Endpoint:
        found = self._endpoints.get(request.match_info["endpoint"])
        if found is None or not found.external:
            raise Problem(404, "no such endpoint")
        if request.headers.get("Authorization", "").removeprefix("Bearer ") != self._world.key:
            raise Problem(401, "Unauthorized")
        return found

    async def _one(self, request: web.Request) -> dict[str, Any] | None:
        endpoint = self._endpoint(request)
        name = request.match_info["worker"]
        endpoint.workers.setdefault(name, Worker(name, endpoint.card, self._world.now(), "IDLE"))
        if not endpoint.queued():
            await self._world.sleep(0.5)
        if not endpoint.queued():
            return None
        job = endpoint.queued().pop(0)
        endpoint.workers[name].status = "RUNNING"
        endpoint.begin(job, name)
        return {"id": job.id, "input": job.input}

    async def _take(self, request: web.Request, body: Any) -> web.StreamResponse:
        job = await self._one(request)
        return web.Response(status=204) if job is None else reply(job)

    async def _take_batch(self, request: web.Request, body: Any) -> web.StreamResponse:
        job = await self._one(request)
        return web.Response(status=204) if job is None else reply([job])

    async def _done(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint = self._endpoint(request)
        job = endpoint.find(request.match_info["job"])
        if job is None:
            raise Problem(404, "no such job")
        data = body if isinstance(body, dict) else json.loads(await request.read())
        if data.get("status") == "IN_PROGRESS":
            if job.state == "IN_PROGRESS":
                job.output = data.get("output")
            return reply({"ok": True})
        if (worker := endpoint.workers.get(request.match_info["worker"])) is not None:
            worker.status = "IDLE"
        self._settle(endpoint, job, data)
        return reply({"ok": True})

    def _settle(self, endpoint: Endpoint, job: Job, data: dict[str, Any]) -> None:
        output, error = data.get("output"), data.get("error")
        if isinstance(output, dict) and output.get("images"):
            tag = str(job.input.get("tag", "")) if isinstance(job.input, dict) else ""
            self._world.count_made(key_of(subject(job)), tag, "serverless", endpoint.id, job.id)
        if job.state != "IN_PROGRESS":
            return
        if error:
            endpoint.finish(job, "FAILED", output, str(error))
        else:
            endpoint.finish(job, "COMPLETED", output)

    async def _stream(self, request: web.Request, body: Any) -> web.StreamResponse:
        self._endpoint(request)
        return reply({"ok": True})

    async def _stop(self, request: web.Request, body: Any) -> web.StreamResponse:
        endpoint = self._endpoint(request)
        await self._world.sleep(0.5)
        gone = [
            j.id
            for j in endpoint.jobs.values()
            if j.state in ("CANCELLED", "TIMED_OUT") and j.worker and j.id not in self._told_to_stop
        ]
        self._told_to_stop.update(gone)
        return reply({"jobsToStop": gone}) if gone else web.Response(status=204)

    async def _ping(self, request: web.Request, body: Any) -> web.StreamResponse:
        self._endpoint(request)
        return reply({"ok": True})
