"""Pods: from the request to the real deletion, with all that may happen in between."""

from __future__ import annotations

import asyncio
from typing import Any, Literal, TypeAlias

import aiohttp
from support.standin.answers import Problem
from support.standin.catalog import BY_ID, PLACE_IDS, Card
from support.standin.comfy import FakeComfy
from support.standin.comfy_faults import ComfyFaults
from support.standin.comfy_nodes import Graph
from support.standin.containers import Agents, AsProcess, Inline, Inside, Plain, PodComfy
from support.standin.faults import PodFate, drawn
from support.standin.world import World, key_of

Status: TypeAlias = Literal["PROVISIONING", "STARTING", "RUNNING", "EXITED", "ERROR", "TERMINATED"]
NO_CAPACITY = (
    "There are no longer any instances available with the requested specifications. Please refresh and try"
    " again.",
    "There are no instances currently available.",
    "This machine does not have the resources to deploy your pod. Please try a different machine",
)
STRIKES = ("preempt", "vanish", "migrate")
"""What can happen to a pod that runs."""
ACTIONS: dict[str, list[str]] = {
    "PROVISIONING": ["terminate"],
    "STARTING": ["stop", "terminate"],
    "RUNNING": ["stop", "restart", "terminate"],
    "EXITED": ["start", "terminate"],
    "ERROR": ["terminate"],
    "TERMINATED": [],
}


class Pod:
    """A pod. `dead`: nothing runs in it any longer, whatever its status tells."""

    def __init__(self, world: World, number: int, pod_id: str, body: dict[str, Any], card: Card) -> None:
        self.number, self.id, self.body, self.card = number, pod_id, body, card
        self.status: Status = "PROVISIONING"
        self.created = world.now()
        self.started: float | None = None
        self.found = float("inf")
        """From when on the proxy knows it."""
        community = body.get("cloud") == "COMMUNITY"
        hour = card.community if community else card.secure
        self.per_hour = round(hour * 1_000_000 * world.faults.price_factor)
        self.place = (body.get("dataCenterIds") or [PLACE_IDS[number % len(PLACE_IDS)]])[0]
        self.key = world.name("rpa_POD", 24).upper()
        self.pictures = self.begun = 0
        self.dead = False
        self.struck = False
        """It vanishes now: what is being drawn is not finished."""
        self.ending = False
        self.foreign = False
        self.lock = asyncio.Lock()
        """Held while what runs inside is started or ended."""
        self.comfy: PodComfy | None = None
        self.inside: Inside | None = None

    def told(self, world: World) -> dict[str, Any]:
        """As the management host shows it."""
        body = self.body
        off = self.status in ("EXITED", "TERMINATED", "ERROR")
        return {
            "id": self.id, "name": body["name"], "status": self.status, "actions": ACTIONS[self.status],
            "image": body.get("image", ""), "args": body.get("args", ""), "disk": body.get("disk", 20),
            "mounts": body.get("mounts", {}), "ports": body.get("ports", []), "env": body.get("env", {}),
            "registry": body.get("registry"), "gpu": {"id": self.card.id, "count": 1},
            "cloud": body.get("cloud", "SECURE"), "dataCenterId": self.place, "cudaVersion": "12.8",
            "ssh": {"proxy": None, "direct": None}, "template": body.get("templateId"),
            "cost": 0.0 if off else self.per_hour / 1_000_000, "locked": False,
            "globalNetworking": {"enabled": False}, "runtime": self._runtime(world),
            "createdAt": world.moment(self.created),
            "startedAt": None if self.started is None else world.moment(self.started),
        }  # fmt: skip

    def _runtime(self, world: World) -> dict[str, Any] | None:
        if self.status != "RUNNING" or self.started is None:
            return None
        up = int(world.now() - self.started)
        ports = [
            {"private": int(p.split("/")[0]), "public": None, "type": p.split("/")[1], "ip": None}
            for p in self.body.get("ports", [])
        ]
        busy = {"util": 90 if self.pictures else 0}
        return {
            "uptime": up, "gpus": [{**busy, "memoryUtil": 40}], "cpu": {"util": 12}, "memory": {"util": 30},
            "ports": ports if up > 5 else [],
        }  # fmt: skip


class Pods:
    """All pods of the account."""

    def __init__(self, world: World, agents: Agents, pod_keys: dict[str, str], speed: float) -> None:
        self.world = world
        self.agents = agents
        self.speed = speed
        self.pod_keys = pod_keys
        self.all: dict[str, Pod] = {}
        """Those that are listed."""
        self.past: list[Pod] = []
        self._count = 0
        self.session: aiohttp.ClientSession | None = None
        self.volumes: dict[str, dict[str, Any]] = {}
        """Network volumes of the account by id."""
        self.comfy_options: dict[str, Any] = {}
        """For the pods' ComfyUI."""
        self.comfy_faults: ComfyFaults | None = None

    # ---- what the hosts ask

    def create(self, body: dict[str, Any]) -> Pod:
        """Rent one, or a Problem."""
        if ("gpu" in body) == ("cpu" in body):
            raise Problem(400, "exactly one of gpu or cpu must be set")
        mounts = body.get("mounts", {})
        if "persistent" in mounts and "network" in mounts:
            raise Problem(400, "at most one of mounts.persistent and mounts.network may be set")
        card = BY_ID.get(body.get("gpu", {}).get("id", ""))
        if card is None or card.id in self.world.faults.gpu_absent:
            raise Problem(400, "gpu type not found")
        self._affordable(card)
        self._free(body, card)
        return self._rent(body, card)

    def _affordable(self, card: Card) -> None:
        if self.world.balance() < card.pod_hour:
            raise Problem(402, "Insufficient balance to deploy this pod.")

    def _free(self, body: dict[str, Any], card: Card) -> None:
        world = self.world
        if (step := world.script.create()) is not None:
            if step.do == "no_capacity":
                raise Problem(400, NO_CAPACITY[step.wording])
            if step.do == "402":
                raise Problem(402, "Insufficient balance to deploy this pod.")
            if step.do == "403":
                raise Problem(403, "Your account cannot access the requested pool.")
            self._rent(body, card)
            raise Problem(503, "upstream request timeout")
        community = body.get("cloud") == "COMMUNITY" and not card.community
        places = body.get("dataCenterIds") or list(PLACE_IDS)
        for mount in body.get("mounts", {}).get("network", []):
            if mount["volumeId"] not in self.volumes:
                raise Problem(404, "network volume not found")
            places = list({self.volumes[mount["volumeId"]]["dataCenter"]} & set(places))
        elsewhere = not set(places) & set(PLACE_IDS)
        unlucky = world.faults.no_capacity and world.rng.random() < world.faults.no_capacity
        if card.id in world.faults.gpu_none or community or elsewhere or unlucky:
            raise Problem(400, NO_CAPACITY[world.rng.randrange(3)])
        if world.faults.ambiguous_create and world.rng.random() < world.faults.ambiguous_create:
            self._rent(body, card)
            raise Problem(503, "upstream request timeout")

    def _rent(self, body: dict[str, Any], card: Card) -> Pod:
        self._count += 1
        pod = Pod(self.world, self._count, self.world.name(), body, card)
        self.all[pod.id] = pod
        self.pod_keys[pod.key] = pod.id
        self.world.ledger.begin("pod", pod.id, pod.id, pod.per_hour)
        self.world.spawn(self._life(pod))
        return pod

    def delete(self, pod: Pod) -> None:
        """Begin to delete it: it is listed and billed a little longer."""
        faults = self.world.faults
        if faults.delete_fails and self.world.rng.random() < faults.delete_fails:
            raise Problem(500, "Something went wrong. Please try again later.")
        if not pod.ending:
            pod.ending = True
            self.world.spawn(self._end(pod))

    async def act(self, pod: Pod, action: str) -> None:
        """start, stop, restart, terminate; a Problem 409 where it makes no sense."""
        if action not in ACTIONS[pod.status]:
            raise Problem(409, f"pod cannot {action} while {pod.status}")
        if action == "terminate":
            self.delete(pod)
        elif action == "restart" and not self.world.faults.restart_without_effect:
            await self._stop_inside(pod)
            pod.dead = False
            self.world.spawn(self._life(pod, again=True))
        elif action == "stop":
            await self._stop_inside(pod)
            self.world.ledger.end(pod.id)
            pod.status = "EXITED"
        elif action == "start":
            raise Problem(400, "There are not enough free GPUs on the host machine to start this pod.")

    def foreign(self, name: str, gpu: str = "NVIDIA GeForce RTX 4090") -> Pod:
        """A pod that somebody else runs on the same account."""
        self._count += 1
        body = {"name": name, "image": "somebody/else:1", "ports": ["8888/http"], "gpu": {"id": gpu}}
        pod = Pod(self.world, self._count, self.world.name(), body, BY_ID[gpu])
        pod.foreign, pod.status, pod.started = True, "RUNNING", self.world.now()
        self.all[pod.id] = pod
        self.world.ledger.begin("pod", pod.id, pod.id, pod.per_hour)
        return pod

    # ---- a pod's life

    async def _life(self, pod: Pod, *, again: bool = False) -> None:
        world, times = self.world, self.world.times
        fate = self._fate(pod)
        pod.status = "PROVISIONING"
        await world.sleep(0.0 if again else world.some(times.provisioning))
        pod.status = "STARTING"
        await world.sleep(world.some(times.starting))
        if pod.dead:
            return
        pod.started = world.now()
        if fate == "error":
            await self._lose(pod, "ERROR")
            return
        pod.status = "RUNNING"
        if fate == "exit_early":
            await world.sleep(6.0)
            await self._lose(pod, "EXITED")
            return
        pod.found = float("inf") if fate == "never_ready" else pod.started + world.some(times.proxy_502)
        await self._run_inside(pod)

    def _fate(self, pod: Pod) -> str:
        step = self.world.script.pod(pod.number, None)
        fate: str | None = step.fate if step else drawn(self.world.rng, self.world.faults.pods)  # type: ignore[arg-type]
        if fate in STRIKES:
            seconds = step.seconds if step else self.world.rng.uniform(0.0, 900.0)
            self.world.spawn(self._later(pod, fate, seconds))  # type: ignore[arg-type]
        return fate or ""

    async def _later(self, pod: Pod, fate: PodFate, seconds: float) -> None:
        while pod.started is None and not pod.dead:
            await self.world.sleep(1.0)
        await self.world.sleep(seconds)
        await self.strike(pod, fate)

    async def strike(self, pod: Pod, fate: PodFate) -> None:
        """Let it happen now: "preempt", "vanish" or "migrate"."""
        if pod.dead or pod.ending:
            return
        if fate == "preempt":
            if pod.inside is not None:
                pod.inside.sigterm()
                await self.world.sleep(pod.inside.grace)
            if pod.dead:
                return
        await self._stop_inside(pod)
        self.world.lost(pod.id)
        self.world.ledger.end(pod.id)
        if fate == "migrate":
            self._forget(pod)
            self._rent(pod.body, pod.card)
            return
        await self.world.sleep(self.world.some(self.world.times.late_exit))
        if pod.status == "RUNNING":
            pod.status = "EXITED"

    async def _lose(self, pod: Pod, status: Status) -> None:
        await self._stop_inside(pod)
        self.world.ledger.end(pod.id)
        pod.status = status

    async def _run_inside(self, pod: Pod) -> None:
        """Start the container; its ComfyUI answers later."""
        comfy = PodComfy(
            lambda: self._begun(pod),
            lambda tag, graph: self._picture(pod, tag, graph),
            speed=self.speed,
            faults=self.comfy_faults,
            **self.comfy_options,
        )
        comfy.dead = True  # it hangs up until it is booted
        async with pod.lock:
            if pod.dead:
                return
            pod.comfy = comfy
            await comfy.__aenter__()
            pod.inside = self._inside(pod, comfy)
            await pod.inside.start()
        await self.world.sleep(self.world.some(self.world.times.comfy_boot))
        comfy.dead = pod.dead

    def _inside(self, pod: Pod, comfy: FakeComfy) -> Inside:
        """What runs before ComfyUI."""
        env = {
            "KITSUMY_API": f"{self.world.url}/api.runpod.io/v2",
            "KITSUMY_GRAPHQL": f"{self.world.url}/api.runpod.io/graphql",
            **pod.body.get("env", {}),
            "RUNPOD_POD_ID": pod.id,
            "RUNPOD_API_KEY": pod.key,
        }
        if self.agents == "none":
            return Plain(self.world, env, comfy, lambda: self._asked_to_leave(pod))
        if self.agents == "inline":
            return Inline(self.world, env, comfy, self.speed)
        return AsProcess(self.world, pod.body.get("args", ""), env, comfy, self.speed)

    def _asked_to_leave(self, pod: Pod) -> None:
        if not pod.ending:
            pod.ending = True
            self.world.spawn(self._end(pod))

    def _picture(self, pod: Pod, tag: str, graph: Graph) -> None:
        if pod.struck:
            return
        pod.pictures += 1
        self.world.count_made(key_of(graph), tag, "pod", pod.id, tag)

    def _begun(self, pod: Pod) -> None:
        pod.begun += 1
        step = self.world.script.pod(pod.number, pod.begun)
        if step is not None:
            pod.struck = step.fate in ("vanish", "migrate")
            self.world.spawn(self.strike(pod, step.fate))

    async def _end(self, pod: Pod) -> None:
        """The real deletion."""
        await self.world.sleep(self.world.some(self.world.times.delete_lag))
        await self._stop_inside(pod)
        self.world.ledger.end(pod.id)
        self._forget(pod)

    def _forget(self, pod: Pod) -> None:
        pod.status = "TERMINATED"
        self.all.pop(pod.id, None)
        self.pod_keys.pop(pod.key, None)
        self.past.append(pod)

    async def _stop_inside(self, pod: Pod) -> None:
        pod.dead = True
        async with pod.lock:
            if pod.inside is not None:
                await pod.inside.kill()
            if pod.comfy is not None:
                await pod.comfy.__aexit__()
            pod.inside = pod.comfy = None  # only now: who is cancelled above is tried again at the end

    async def watch_balance(self) -> None:
        """At a balance of nothing all pods go, at the next look."""
        while True:
            await self.world.sleep(self.world.times.balance_tick)
            if self.world.balance() > 0:
                continue
            for pod in list(self.all.values()):
                if pod.body.get("mounts", {}).get("network"):
                    await self._lose(pod, "EXITED")
                else:
                    pod.ending = True
                    await self._end(pod)

    async def aclose(self) -> None:
        """End what still runs."""
        for pod in list(self.all.values()):
            await self._stop_inside(pod)
