"""Renting a pod: one GPU after the other, written down before it is asked for, never two for one wish."""

from __future__ import annotations

import re
import uuid
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.pods import payload
from kitsumy_desktop.generation.pods.link import AGENT_PORT, secret_digest
from kitsumy_desktop.generation.pods.needs import Need
from kitsumy_desktop.generation.runpod.catalog import GpuNow
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import Pod

PREFIX = "kitsumy"
COMFY_COMMAND = (
    "python -u /comfyui/main.py --listen 127.0.0.1 --port 8188 --disable-auto-launch --disable-metadata"
    " --log-stdout"
)
VOLUME_PATH = "/runpod-volume"
BOOT_LIMIT_SECONDS = 2700
"""The pod deletes itself when ComfyUI is not ready by then."""
SIGTERM_SECONDS = 5
RELEASED = "released"
"""`detail` of the failure of a boot that nobody waits for any more."""
LOOKS = (2.0, 6.0, 15.0, 30.0)
"""Waits before each look for a pod that may have been made."""
TRIES_AGAIN = 3
"""Of one GPU when RunPod asks for fewer requests."""

Wanted = Callable[[Need, GpuNow], Awaitable[None]]


def new_name(install: str) -> str:
    """`kitsumy-<install>-<id>`, never used before."""
    return f"{PREFIX}-{install}-{uuid.uuid4().hex[:12]}"


def is_ours(name: str, install: str) -> bool:
    """Whether a pod was named by this installation, and not by one whose id begins like ours."""
    return re.fullmatch(rf"{PREFIX}-{re.escape(install)}-[0-9a-f]{{12}}", name) is not None


def pod_body(
    name: str,
    need: Need,
    gpu: GpuNow,
    *,
    facts: Facts,
    prefs: GenerationPreferences,
    secret: Callable[[], str],
    data_center: str = "",
) -> dict[str, Any]:
    """The request. No secret is in it: the pod gets the digest of its own only."""
    files = [msgspec.to_builtins(f) for f in need.files]
    env = {
        payload.AGENT_VARIABLE: payload.packed(payload.worker_source("agent")),
        "KITSUMY_SECRET_SHA256": secret_digest(secret, name),
        "KITSUMY_PORT": str(AGENT_PORT),
        "KITSUMY_IDLE_S": str(prefs.idle_limit_seconds),
        "KITSUMY_SILENCE_S": str(prefs.silence_limit_seconds),
        "KITSUMY_BOOT_S": str(BOOT_LIMIT_SECONDS),
        "KITSUMY_GRACE_S": str(SIGTERM_SECONDS),
        "KITSUMY_API": facts.hosts.management,
        "KITSUMY_GRAPHQL": facts.hosts.graphql,
        "KITSUMY_COMFY_COMMAND": COMFY_COMMAND,
        "KITSUMY_FILES": msgspec.json.encode(files).decode(),
    }
    body: dict[str, Any] = {
        "name": name,
        "image": need.image,
        "args": payload.starter(payload.AGENT_VARIABLE),
        "cloud": "SECURE",
        "gpu": {"id": gpu.gpu.id, "count": 1, "minCudaVersion": need.cuda},
        "disk": need.disk_gb,
        "ports": [f"{AGENT_PORT}/http"],
        "env": env,
    }
    if prefs.pod_volume:
        env["KITSUMY_MODELS"] = f"{VOLUME_PATH}/models"
        body["mounts"] = {"network": [{"volumeId": prefs.pod_volume, "path": VOLUME_PATH}]}
        if data_center:
            body["dataCenterIds"] = [data_center]
    return body


class Order(msgspec.Struct, frozen=True):
    """What a pod is wanted for. `gpus`: to be tried in this order; `need`: what it must bring on each;
    `template`: what is to be remembered with it (models, batch)."""

    gpus: tuple[GpuNow, ...]
    need: Callable[[GpuNow], Need]
    template: RentedPod


class Rental:
    """The requests for pods of one installation. `renting` holds names that are being asked for now."""

    def __init__(
        self,
        *,
        rest: RunPodRest,
        clock: Clock,
        facts: Facts,
        prefs: Callable[[], GenerationPreferences],
        save: Callable[[RentedPod], None],
        install: str,
        secret: Callable[[], str],
    ) -> None:
        self._rest, self._clock, self._facts, self._prefs = rest, clock, facts, prefs
        self._save = save
        self._install = install
        self._secret = secret
        self.renting: set[str] = set()

    async def rent(self, order: Order, wanted: Callable[[], bool]) -> tuple[RentedPod, tuple[str, ...]]:
        """A pod that exists and is written down as booting, and ids of what to delete besides (twins).

        Raises ProviderFailure "capacity"
        when no GPU of the list is free, and whatever says that asking on is useless: balance, key, scope,
        input.
        """
        data_center = await self._data_center()
        last: ProviderFailure | None = None
        for gpu in order.gpus:
            if not wanted():
                raise ProviderFailure("gone", "The pod is no longer needed.", detail=RELEASED)
            pod = msgspec.structs.replace(
                order.template,
                name=new_name(self._install),
                intended=self._clock.now(),
                gpu=gpu.gpu.id,
                per_hour=gpu.gpu.pod_per_hour,
            )
            body = pod_body(
                pod.name, order.need(gpu), gpu,
                facts=self._facts, prefs=self._prefs(), secret=self._secret, data_center=data_center,
            )  # fmt: skip
            self._save(pod)
            self.renting.add(pod.name)
            try:
                return await self._created(pod, body)
            except ProviderFailure as failure:
                self._never(pod, failure)
                if failure.kind != "capacity" and not failure.sent:
                    raise
                last = failure
            finally:
                self.renting.discard(pod.name)
        raise ProviderFailure(
            "capacity",
            "RunPod has no GPU free that suits.",
            "Try again in a few minutes, or allow more kinds of GPU in Settings.",
            detail=last.detail if last else "no candidate",
        )

    def _never(self, pod: RentedPod, failure: ProviderFailure) -> None:
        """A pod that was surely not made is over; one that may have been stays written down as intended."""
        if not failure.sent:
            now = self._clock.now()
            self._save(msgspec.structs.replace(pod, state="gone", gone=now, reason=failure.user_text))

    async def _created(self, pod: RentedPod, body: Mapping[str, Any]) -> tuple[RentedPod, tuple[str, ...]]:
        for attempt in range(TRIES_AGAIN):
            asked = self._clock.now()
            try:
                made = await self._rest.create_pod(body)
            except ProviderFailure as failure:
                if failure.kind == "rate" and attempt < TRIES_AGAIN - 1:
                    await self._clock.sleep(failure.retry_after or 5.0)
                    continue
                if not failure.sent:
                    raise
                found = await self._look_for(pod.name)
                if not found:
                    raise
                made, twins = found[0], tuple(p.id for p in found[1:])
                return self._booting(pod, made, asked), twins
            return self._booting(pod, made, asked), ()
        raise AssertionError("unreachable")

    def _booting(self, pod: RentedPod, made: Pod, asked: float) -> RentedPod:
        rented = msgspec.structs.replace(
            pod,
            remote=made.id,
            state="booting",
            created=asked,
            per_hour=round(made.cost * 1_000_000) or pod.per_hour,
        )
        self._save(rented)
        return rented

    async def _look_for(self, name: str) -> list[Pod]:
        """Pods of that name: RunPod's answer to the request was lost, the pod may exist all the same."""
        for wait in LOOKS:
            await self._clock.sleep(wait)
            try:
                found = [p for p in await self._rest.list_pods() if p.name == name]
            except ProviderFailure:
                continue  # the reason the answer was lost may last; the next look is later
            if found:
                return sorted(found, key=lambda p: p.created_at)
        return []

    async def _data_center(self) -> str:
        """Where the person's volume is: only there it can be mounted."""
        volume = self._prefs().pod_volume
        if not volume:
            return ""
        found = next((v for v in await self._rest.list_volumes() if v.id == volume), None)
        if found is None:
            raise ProviderFailure(
                "setup",
                "The network volume for pods is no longer there.",
                "Choose another one in Settings, or none.",
                detail=volume,
            )
        return found.data_center
