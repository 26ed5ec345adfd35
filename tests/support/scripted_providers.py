"""Providers without a network: they make pictures in a small world and break as they are told to."""

from __future__ import annotations

import hashlib
import io
import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

import msgspec
from PIL import Image
from support.scripted_world import World

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import Job, ProviderId
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.recipe import Recipe, recipe_hash
from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure
from kitsumy_desktop.generation.offer import Billing, Offer, Refusal
from kitsumy_desktop.generation.provider import Health, Progress, ReadPicture, Received
from kitsumy_desktop.generation.store import Store

KEPT = 1800.0
"""Seconds a result is kept by those who do not keep it for ever."""


def picture_of(recipe: Recipe) -> bytes:
    """The recipe's picture: a small PNG, different for every recipe."""
    digest = hashlib.sha256(recipe_hash(recipe).encode()).digest()
    image = Image.frombytes("RGB", (4, 2), digest[:24])
    target = io.BytesIO()
    image.resize((16, 8), Image.Resampling.NEAREST).save(target, "PNG")
    return target.getvalue()


@dataclass
class Faults:
    """How often what goes wrong, 0..1, and what goes wrong next whatever the odds."""

    refuse: dict[FailureKind, float] = field(default_factory=dict)
    """The request is answered with such a failure; nothing was accepted."""
    lost_answer: float = 0.0
    """The request is accepted, the answer never comes."""
    lost_request: float = 0.0
    """The connection breaks before the request arrives; we cannot know."""
    blind: float = 0.0
    """Nobody can tell whether a request arrived."""
    breaks: float = 0.0
    """The picture fails while it is made."""
    gone: float = 0.0
    """The machine vanishes while it is made."""
    no_network: float = 0.0
    """While waiting the network is lost for a while."""
    bad_fetch: dict[FailureKind, float] = field(default_factory=dict)
    garbage: float = 0.0
    """What arrives is no picture."""
    no_machine: dict[FailureKind, float] = field(default_factory=dict)
    """No machine can be had."""
    script: list[FailureKind | str] = field(default_factory=list)
    """Faults of the next requests in order; "ok" for none, "lost_answer", "lost_request" as above."""


class Scripted:
    """A provider of the small world."""

    def __init__(
        self,
        name: ProviderId,
        world: World,
        *,
        billing: Billing = "picture",
        price: Money = 10_000,
        rate: float = 0.0,
        seconds: float = 10.0,
        start: float = 0.0,
        parallel: int = 4,
        faults: Faults | None = None,
        seed: int = 0,
        finds: bool = True,
        store: Store | None = None,
        models: Sequence[str] = (),
        idle: float = 30.0,
        silence: float = 600.0,
    ) -> None:
        self._name: ProviderId = name
        self.world = world
        self.clock = world.clock
        self.billing: Billing = billing
        self.price = price
        self.rate = rate
        self.seconds = seconds
        self.start = start
        self.parallel = parallel
        self.faults = faults or Faults()
        self.rng = random.Random(f"{name}:{seed}")
        self.finds = finds
        self.store = store
        self.models = tuple(models)
        self.idle = idle
        self.silence = silence
        self.why_not: Refusal | None = None
        self.reachable = True
        self.healthy = True
        self.pod: RentedPod | None = None
        self.calls: list[str] = []
        self.alive: dict[str, int] = {}
        """Job → attempts that are alive at once."""
        self.most_alive = 0
        self.beating: object | None = None

    @property
    def id(self) -> ProviderId:
        return self._name

    def refusal(self) -> Refusal | None:
        return self.why_not

    def adapt(self, recipe: Recipe, *, fixed_model: bool) -> Recipe | None:
        if self.models and recipe.model not in self.models:
            return None if fixed_model else msgspec.structs.replace(recipe, model=self.models[0])
        return recipe

    def offer(self, recipes: Sequence[Recipe]) -> Offer:
        up = self.pod is not None and self.world.alive(self.pod.name)
        return Offer(
            provider=self._name,
            billing=self.billing,
            price=self.price if self.billing == "picture" else 0,
            rate=self.rate,
            seconds=self.seconds,
            start_seconds=0.0 if up else self.start,
            idle_seconds=self.idle if self.billing == "machine" else 0.0,
            parallel=self.parallel,
            running=int(up),
        )

    async def refresh(self) -> None:
        self._reach()

    async def health(self) -> Health:
        self._reach()
        return Health("ready" if self.healthy else "broken", "Ready." if self.healthy else "Broken.")

    async def prepare(self, count: int) -> None:
        self.calls.append(f"prepare {count}")
        self._reach()
        self._throw(self.faults.no_machine)
        if self.billing != "machine":
            return
        if self.pod is None or not self.world.alive(self.pod.name):
            self._settle_pod()
            assert self.store is not None
            pod = RentedPod(f"kitsumy-test-{self.rng.getrandbits(48):012x}", self.clock.now())
            self.store.save_pod(pod)
            self.pod = pod
            self.world.rent(pod.name, self._name, self.rate, self.silence)
            await self.clock.sleep(self.start)
        if not self.world.beat(self.pod.name):
            raise ProviderFailure("gone", "The machine went away.")

    async def release(self) -> None:
        self.calls.append("release")
        if self.billing != "machine":
            return
        await self.clock.sleep(self.idle)
        self._reach()
        for pod in self._pods():
            self.world.end(pod.name)
            self._charge(pod)
        self.pod = None

    def _pods(self) -> list[RentedPod]:
        assert self.store is not None
        return list(self.store.pods())

    def _settle_pod(self) -> None:
        """A machine that is gone is written off with what it cost."""
        if self.billing == "machine":
            for pod in self._pods():
                if not self.world.alive(pod.name):
                    self._charge(pod)

    def _charge(self, pod: RentedPod) -> None:
        assert self.store is not None
        now = self.clock.now()
        amount = self.world.cost_of(pod.name)
        line = Charge(ChargeId(f"ch-{pod.name}"), now, "machine", self._name, amount, machine=pod.name)
        gone = msgspec.structs.replace(pod, state="gone", gone=now, charged=amount)
        self.store.save_pod(gone, [line])

    async def submit(self, job: Job, read: ReadPicture) -> str:
        self.calls.append(f"submit {job.panel}")
        self._reach()
        self._count(job)
        scripted = self.faults.script.pop(0) if self.faults.script else None
        if scripted is None:
            self._throw(self.faults.refuse)
            scripted = "lost_request" if self._chance(self.faults.lost_request) else scripted
            scripted = "lost_answer" if self._chance(self.faults.lost_answer) else scripted
        if scripted == "lost_request":
            raise ProviderFailure("network", "The connection was lost.", sent=True)
        if scripted not in (None, "ok", "lost_answer"):
            raise ProviderFailure(scripted, f"No: {scripted}.", retry_after=None)  # type: ignore[arg-type]
        if self.billing == "machine" and not self._pod_up():
            raise ProviderFailure("gone", "The machine went away.")
        remote = self.world.submit(self._name, job, self._takes(), self._price_now())
        if scripted == "lost_answer":
            raise ProviderFailure("network", "The connection was lost.", sent=True)
        return remote

    def _count(self, job: Job) -> None:
        """Two attempts of a job must never be alive at once."""
        key = recipe_hash(job.recipe or job.wanted)
        query = "SELECT count(*) FROM made WHERE key = ? AND state = 'going' AND ready > ?"
        alive = self.world._db.execute(query, (key, self.clock.now())).fetchone()[0]
        self.most_alive = max(self.most_alive, int(alive) + 1)

    def _pod_up(self) -> bool:
        return self.pod is not None and self.world.beat(self.pod.name)

    def _takes(self) -> float:
        return self.seconds * self.rng.uniform(0.8, 1.2)

    def _price_now(self) -> Money:
        if self.billing == "picture":
            return self.price
        return round(self.rate * self.seconds) if self.billing == "workers" else 0

    async def watch(self, job: Job) -> AsyncIterator[Progress]:
        self._reach()
        if self._chance(self.faults.no_network):
            raise ProviderFailure("network", "The network is gone.")
        doomed = self._chance(self.faults.breaks)
        vanishes = self.billing == "machine" and self._chance(self.faults.gone)
        while True:
            self._reach()
            state, ready = self.world.state(job.remote)
            if state == "made":
                return
            if state in ("stopped", "broken"):
                raise ProviderFailure("lost", "It was stopped.")
            if doomed and self.world.stop(job.remote, "broken"):
                raise ProviderFailure("server", "The picture failed.")
            self._machine(job, vanishes)
            yield Progress("Drawing")
            await self.clock.sleep(max(0.05, min(2.0, ready - self.clock.now())))

    def _machine(self, job: Job, vanishes: bool) -> None:
        if self.billing != "machine":
            return
        pods = self._pods()
        if vanishes:
            for pod in pods:
                self.world.end(pod.name)
        if not any(self.world.beat(pod.name) for pod in pods):
            self.world.stop(job.remote, "broken")
            self._settle_pod()
            raise ProviderFailure("gone", "The machine went away.")

    async def fetch(self, job: Job) -> Received:
        self._reach()
        self._throw(self.faults.bad_fetch)
        _, ready = self.world.state(job.remote)
        if self.billing == "workers" and self.clock.now() > ready + KEPT:
            raise ProviderFailure(
                "expired", "The result is no longer kept.", paid=self.world.price(job.remote)
            )
        if self._chance(self.faults.garbage):
            return Received(b"no picture", 0, True)
        self.world.fetched(job.remote)
        data = picture_of(job.recipe or job.wanted)
        return Received(data, self.world.price(job.remote), True, self.seconds)

    async def cancel(self, job: Job) -> bool:
        self.calls.append(f"cancel {job.panel}")
        self._reach()
        self.world.stop(job.remote)
        return self.billing != "picture"

    async def find(self, job: Job) -> str | None:
        self.calls.append(f"find {job.panel}")
        self._reach()
        if not self.finds or self._chance(self.faults.blind):
            raise ProviderFailure("lost", "Nobody can tell.", sent=True)
        return self.world.find(job.tag)

    async def aclose(self) -> None:
        self.calls.append("close")

    def _reach(self) -> None:
        if not self.reachable:
            raise ProviderFailure("network", "The server cannot be reached.")

    def _chance(self, share: float) -> bool:
        return share > 0.0 and self.rng.random() < share

    def _throw(self, odds: dict[FailureKind, float]) -> None:
        for kind, share in odds.items():
            if self._chance(share):
                raise ProviderFailure(kind, f"No: {kind}.", retry_after=3.0 if kind == "rate" else None)
