"""The stand-in's own routes, for those who see it only from outside: its state as JSON, faults to be set."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import web
from support.standin.answers import reply
from support.standin.faults import CreateStep, Faults, JobStep, PodStep, Step
from support.standin.llm import LlmFault
from support.standin.pods import STRIKES

if TYPE_CHECKING:
    from support.standin.server import StandIn


class Orders(msgspec.Struct, forbid_unknown_fields=True):
    """What POST /standin/script takes; what is left out stays as it is. `strike`: pod id to its fate, now."""

    faults: Faults | None = None
    steps: list[Step] = []
    jobs: list[JobStep] = []
    pods: list[PodStep] = []
    creates: list[CreateStep] = []
    llm: list[LlmFault] = []
    """Of the next questions to language models."""
    strike: dict[str, str] = {}
    clear: bool = False


class Control:
    """Routes /standin/state and /standin/script."""

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        app.router.add_get("/standin/state", self._state)
        app.router.add_post("/standin/script", self._script)

    async def _state(self, request: web.Request) -> web.StreamResponse:
        return reply(state(self._standin))

    async def _script(self, request: web.Request) -> web.StreamResponse:
        try:
            orders = msgspec.json.decode(await request.read(), type=Orders)
        except msgspec.ValidationError as error:
            return reply({"error": str(error)}, 422)
        world, pods = self._standin.world, self._standin.pods
        if orders.clear:
            world.script.clear()
            self._standin.llm.script.clear()
        if orders.faults is not None:
            world.faults = orders.faults
        world.script.add(*orders.steps, *orders.jobs, *orders.pods, *orders.creates)
        self._standin.llm.script.extend(orders.llm)
        for pod_id, fate in orders.strike.items():
            pod = pods.all.get(pod_id)
            if pod is None or fate not in STRIKES:
                return reply({"error": f"no such pod or fate: {pod_id} {fate}"}, 422)
            world.spawn(pods.strike(pod, fate))  # type: ignore[arg-type]
        return web.Response(status=204)


def state(standin: StandIn) -> dict[str, Any]:
    """Bill, machines and pictures. Money in millionths of a dollar."""
    world = standin.world
    made = world.made
    return {
        "now": world.now(),
        "total": world.ledger.total(),
        "by_machine": world.ledger.by_machine(),
        "by_owner": world.ledger.by_owner(),
        "by_kind": world.ledger.by_kind(),
        "balance": world.balance(),
        "alive": [{"kind": x.kind, "machine": x.machine, "since": x.start} for x in standin.alive()],
        "pods": [
            {"id": p.id, "name": p.body["name"], "status": p.status, "dead": p.dead, "pictures": p.pictures,
             "foreign": p.foreign, "pid": getattr(p.inside, "pid", None), "created": p.created}
            for p in standin.pods.all.values()
        ],
        "pictures": len(made),
        "made": [msgspec.structs.asdict(m) for m in made],
        "by_key": dict(Counter(m.key for m in made)),
        "by_tag": dict(Counter(m.tag for m in made if m.tag)),
        "twice": world.twice(),
        "by_kind_made": dict(Counter(m.kind for m in made)),
        "requests": len(world.requests),
        "questions": len(standin.llm.requests),
        "violations": world.violations + standin.llm.violations,
        "problems": [repr(p) for p in world.problems],
        "left": len(world.script.left),
    }  # fmt: skip
