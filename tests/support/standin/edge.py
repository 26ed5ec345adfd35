"""The front of all hosts: keys, rate limits, faults on the wire, and the contract both ways."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from aiohttp import web
from support.standin.answers import (
    Bringing,
    Cut,
    Problem,
    Rule,
    cut,
    early,
    extended,
    html,
    read,
    said,
    trickled,
    truncated,
)
from support.standin.contract import answer_faults, request_faults
from support.standin.faults import Step, drawn
from support.standin.limits import Windows
from support.standin.world import Seen, World

Act: TypeAlias = Callable[[web.Request, Any], Awaitable[web.StreamResponse]]


class Edge:
    """Wraps every handler of the stand-in. `pod_keys`: a pod's own key to the pod's id."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.windows = Windows(world)
        self.pod_keys: dict[str, str] = {}

    def add(self, app: web.Application, rule: Rule, pattern: str, act: Act) -> None:
        """Serve `pattern` by `act`."""

        async def handle(request: web.Request) -> web.StreamResponse:
            return await self._handle(request, rule, act)

        app.router.add_route(rule.method, pattern, handle)

    async def _handle(self, request: web.Request, rule: Rule, act: Act) -> web.StreamResponse:
        where = request.match_info.get("id") or request.match_info.get("endpoint") or ""
        seen = Seen(self._world.now(), rule.host, rule.op, where)
        self._world.requests.append(seen)
        step = self._step(rule, where)
        seen.fault = step.do if step else ""
        try:
            early = await self._before(request, step)
            response = early or await self._checked(request, rule, seen, act)
        except Problem as problem:
            response = said(rule.host, problem)
        if rule.host == "management":
            self._hold(rule, response)
            response.headers.update(self.windows.told())
        picture = response.picture if isinstance(response, Bringing) else None
        response = await self._after(request, step, response)
        whole = step is None or step.do in ("slow", "trickle", "extra_fields", "drift")
        if whole and picture is not None:
            self._world.fetched(*picture)
        seen.status = response.status if not (step and step.do in ("reset", "reset_after")) else 0
        return response

    def _step(self, rule: Rule, where: str) -> Step | None:
        if rule.host == "worker":
            return None
        if (step := self._world.script.request(rule.op, where)) is not None:
            return step
        fault = drawn(self._world.rng, self._world.faults.http)  # type: ignore[arg-type]
        return None if fault is None else Step(rule.op, fault)  # type: ignore[arg-type]

    async def _before(self, request: web.Request, step: Step | None) -> web.Response | None:
        if step is None:
            return None
        if step.do == "slow":
            await self._world.sleep(step.seconds or self._world.times.slow)
        return early(request, step)

    async def _checked(self, request: web.Request, rule: Rule, seen: Seen, act: Act) -> web.StreamResponse:
        self._admit(request, rule)
        self.windows.count(rule, seen.where)
        body = await self._body(request, rule)
        seen.body = short(body)
        if rule.host == "management" and rule.method in ("POST", "PATCH", "PUT"):
            self._contract(rule, body)
        return await act(request, body)

    def _contract(self, rule: Rule, body: Any) -> None:
        if faults := request_faults(rule.method, rule.path, body):
            self._world.violations.extend(f"request {rule.op} {fault}" for fault in faults)
            raise Problem(422, "Request validation failed.", faults)

    def _admit(self, request: web.Request, rule: Rule) -> None:
        if rule.host in ("files", "worker"):
            return
        given = request.headers.get("Authorization", "")
        key = given.removeprefix("Bearer ")
        if rule.host == "management" and key == given:
            raise Problem(401, "Missing or malformed bearer token.")
        if rule.host == "graphql" and not given:
            key = request.query.get("api_key", "")
        if rule.host == "graphql":
            return  # it says so itself, with status 200
        if key in self.pod_keys:
            self._pod_key(request, rule, key)
            return
        if key != self._world.key:
            raise Problem(401, "Unauthorized")
        scopes = self._world.scopes
        if scopes is not None and rule.group not in scopes:
            raise Problem(403, f"API key lacks permission for {rule.group}.")

    def _pod_key(self, request: web.Request, rule: Rule, key: str) -> None:
        own = request.match_info.get("id") == self.pod_keys[key]
        if rule.op != "DELETE /v2/pods/{id}" or not own or not self._world.faults.pod_key_rest:
            raise Problem(403, "This key is for its own pod only.")

    async def _body(self, request: web.Request, rule: Rule) -> Any:
        if rule.method not in ("POST", "PATCH", "PUT"):
            return None
        data = await read(request)
        if len(data) > rule.largest:
            raise Problem(413 if rule.host == "jobs" else 400, "Request body too large.")
        if not data:
            return None
        try:
            return json.loads(data)
        except ValueError:
            if rule.host == "worker":
                return None
            raise Problem(400, "The body is no JSON.") from None

    def _hold(self, rule: Rule, response: web.StreamResponse) -> None:
        """Our own answers keep to the contract as well: a stand-in that lies is worth nothing."""
        if not isinstance(response, web.Response) or isinstance(response, Cut):
            return
        if response.content_type == "text/html":
            return
        raw = response.body
        body = json.loads(raw) if isinstance(raw, bytes) and raw else None
        for fault in answer_faults(rule.method, rule.path, response.status, body):
            self._world.violations.append(f"answer {rule.op} {response.status} {fault}")

    async def _after(
        self, request: web.Request, step: Step | None, response: web.StreamResponse
    ) -> web.StreamResponse:
        if step is None or not isinstance(response, web.Response):
            return response
        if step.do == "reset_after":
            return cut(request)
        if step.do == "fail_after":
            return html(503)
        if step.do == "truncate":
            return await truncated(request, response)
        if step.do == "trickle":
            seconds = step.seconds or self._world.times.slow
            return await trickled(request, response, self._world.sleep, seconds)
        if step.do in ("extra_fields", "drift"):
            return extended(response, drift=step.do == "drift")
        return response


LONGEST = 500


def short(value: Any) -> Any:
    """A body without its long texts (pictures, programs), to be kept."""
    if isinstance(value, dict):
        return {name: short(entry) for name, entry in value.items()}
    if isinstance(value, list):
        return [short(entry) for entry in value]
    if isinstance(value, str) and len(value) > LONGEST:
        return f"{value[:LONGEST]}… ({len(value)})"
    return value
