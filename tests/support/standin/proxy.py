"""RunPod's proxy before the pods: open to everybody, 502 while a pod is not up, 404 when it is gone."""

from __future__ import annotations

import asyncio

import aiohttp
from aiohttp import web
from support.standin.answers import Problem as Refusal
from support.standin.answers import cut, early, html, truncated
from support.standin.faults import Step, drawn
from support.standin.forward import Unreached, passed
from support.standin.pods import Pod, Pods
from support.standin.world import Seen, World

LEAST_SECONDS = 5.0
"""Real seconds that a request through the proxy may take at any speed of the clock."""


class Proxy:
    """The route /proxy/{pod}-{port}/…"""

    def __init__(self, world: World, pods: Pods) -> None:
        self._world = world
        self._pods = pods
        self.session: aiohttp.ClientSession | None = None

    def routes(self, app: web.Application) -> None:
        """Serve it."""
        app.router.add_route("*", r"/proxy/{pod:\w+}-{port:\d+}/{tail:.*}", self._handle)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        pod_id, tail = request.match_info["pod"], request.match_info["tail"]
        seen = Seen(self._world.now(), "proxy", f"proxy {request.method} /{tail}", pod_id)
        self._world.requests.append(seen)
        step = self._world.script.request(seen.op, pod_id)
        if step is None:
            fault = drawn(self._world.rng, self._world.faults.proxy)  # type: ignore[arg-type]
            step = None if fault is None else Step(seen.op, fault)  # type: ignore[arg-type]
        response = await self._answered(request, self._pods.all.get(pod_id), step)
        seen.status = response.status
        seen.fault = step.do if step else ""
        return response

    async def _answered(self, request: web.Request, pod: Pod | None, step: Step | None) -> web.StreamResponse:
        if pod is None or (pod.dead and pod.status != "RUNNING"):
            return web.Response(status=404, text="404 page not found")
        if f"{request.match_info['port']}/http" not in pod.body.get("ports", []):
            return web.Response(status=404, text="404 page not found")
        inside = pod.inside
        if pod.dead or inside is None or not inside.url or self._world.now() < pod.found:
            return html(502)
        if step is None:
            return self._noted(request, pod, await self._forwarded(request, inside.url))
        return await self._faulty(request, inside.url, step)

    def _noted(self, request: web.Request, pod: Pod, response: web.StreamResponse) -> web.StreamResponse:
        """A picture that was sent is fetched."""
        name = request.query.get("filename", "")
        if response.status == 200 and pod.comfy is not None and name in pod.comfy.saved:
            self._world.fetched(pod.id, pod.comfy.saved[name])
        return response

    async def _faulty(self, request: web.Request, base: str, step: Step) -> web.StreamResponse:
        if step.do == "slow":
            await self._world.sleep(step.seconds or self._world.times.slow)
        try:
            if (at_once := early(request, step)) is not None:
                return at_once
        except Refusal as refusal:
            return web.Response(status=refusal.status, headers=refusal.headers)
        response = await self._forwarded(request, base)
        if not isinstance(response, web.Response):
            return response
        if step.do == "reset_after":
            return cut(request)
        if step.do == "truncate":
            return await truncated(request, response)
        return html(503) if step.do == "fail_after" else response

    async def _forwarded(self, request: web.Request, base: str) -> web.StreamResponse:
        assert self.session is not None
        tail = request.rel_url.raw_path.split("/", 3)[3]
        socket = request.headers.get("Upgrade", "").lower() == "websocket"
        limit = None if socket else max(self._world.times.edge / self._pods.speed, LEAST_SECONDS)
        try:
            async with asyncio.timeout(limit):
                return await passed(request, self.session, base, tail)
        except Unreached:
            return html(502)
        except TimeoutError:
            return html(524)
