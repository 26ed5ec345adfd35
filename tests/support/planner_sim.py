"""An event-driven simulation of a batch: who makes which picture when, and what it costs.

Chance comes from streams that depend on the seed and on what they are for, not on the policy: the third boot
of a run takes the same time, whoever asks for it. Service and start times are gamma distributed around the
offer's figures; a pod is refused now and then, vanishes after an exponential time and loses the picture in
hand; cold starts and idle tails are billed as RunPod does. Money in millionths of a dollar, times in seconds.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np

from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.generation.offer import Offer

HALF_HOUR = 1800.0
NO_CAPACITY_S = 120.0
"""After a refusal a pod is asked for again this much later at the earliest."""
STREAM = 1024


@dataclass(frozen=True)
class World:
    """What can happen. `offers` holds the truth, unless `error` scales all times of a run."""

    offers: tuple[Offer, ...]
    jitter: float = 0.2
    start_jitter: float = 0.3
    no_capacity: float = 0.05
    error: float = 0.0
    """Standard deviation of the logarithm of a factor on all times of a run."""


@dataclass(frozen=True)
class View:
    """What a policy sees: offers as the providers would make them now."""

    left: int
    offers: tuple[Offer, ...]
    busy: Mapping[ProviderId, int]
    losses: int
    """Pods lost in the last half hour."""
    lost: int
    """Pods lost at all."""
    now: float


@dataclass(frozen=True)
class Wish:
    """What a policy wants now: so many more jobs each, and whether there is to be a pod."""

    more: Mapping[ProviderId, int]
    machine: bool


Policy = Callable[[View], Wish]


@dataclass
class Result:
    """How a run ended."""

    cost: float = 0.0
    seconds: float = 0.0
    done: int = 0
    losses: int = 0
    boots: int = 0
    by: dict[ProviderId, int] = field(default_factory=dict)


@dataclass
class _Machine:
    offer: Offer
    rented: float
    ready: float
    dies: float
    working: int = 0
    up: bool = False
    leaves: int = 0
    """Number of the event that ends its idle time; 0: none."""


class Simulation:
    """One run."""

    def __init__(self, world: World, count: int, policy: Policy, seed: int) -> None:
        self.world, self.policy = world, policy
        self.left, self.count = count, count
        self.now = 0.0
        self.result = Result()
        self._offers = {o.provider: o for o in world.offers}
        self._events: list[tuple[float, int, Callable[..., None], tuple[Any, ...]]] = []
        self._number = 0
        self._busy: dict[ProviderId, int] = dict.fromkeys(self._offers, 0)
        self._streams = {
            "service": 1.0 / world.jitter**2,
            "start": 1.0 / world.start_jitter**2,
        }
        self._seed = seed
        self._drawn: dict[str, Any] = {}
        self._used: dict[str, int] = {}
        self._factor = float(np.exp(world.error * self._draw("error", "normal"))) if world.error else 1.0
        self._idle: dict[ProviderId, list[tuple[float, int]]] = {p: [] for p in self._offers}
        self._alive: dict[ProviderId, int] = dict.fromkeys(self._offers, 0)
        self._machine: _Machine | None = None
        self._refused_until = -1.0
        self._lost_at: list[float] = []

    def run(self) -> Result:
        """Until all pictures are made and nothing is billed any longer."""
        self._act()
        while self.result.done < self.count:
            if not self._events:
                raise AssertionError("the policy starves: nothing happens any more")
            self.now, _, what, args = heapq.heappop(self._events)
            what(*args)
            if self.result.done < self.count:
                self._act()
        self.result.seconds = self.now
        for provider, idle in self._idle.items():
            offer = self._offers[provider]
            self.result.cost += offer.rate * offer.idle_seconds * len(idle)
        if self._machine is not None:
            offer = self._machine.offer
            tail = offer.idle_seconds if self._machine.up else 0.0
            self._bill_machine(self.now + tail)
        return self.result

    # Chance

    def _draw(self, stream: str, kind: str) -> float:
        if stream not in self._drawn:
            rng = np.random.default_rng([self._seed, *stream.encode()])
            shape = self._streams.get(kind, 1.0)
            self._drawn[stream] = {
                "normal": lambda: rng.normal(size=8),
                "exponential": lambda: rng.exponential(size=256),
                "uniform": lambda: rng.random(256),
            }.get(kind, lambda: rng.gamma(shape, 1.0 / shape, STREAM))().tolist()
            self._used[stream] = 0
        drawn = self._drawn[stream]
        value = drawn[self._used[stream] % len(drawn)]
        self._used[stream] += 1
        return float(value)

    # What happens

    def _at(self, when: float, what: Callable[..., None], *args: Any) -> int:
        self._number += 1
        heapq.heappush(self._events, (when, self._number, what, args))
        return self._number

    def _act(self) -> None:
        wish = self.policy(self._view())
        self._want_machine(wish.machine)
        for provider, more in wish.more.items():
            for _ in range(min(more, self.left)):
                if not self._start(self._offers[provider]):
                    break

    def _view(self) -> View:
        offers = tuple(seen for o in self.world.offers if (seen := self._seen(o)) is not None)
        recent = sum(self.now - at <= HALF_HOUR for at in self._lost_at)
        return View(self.left, offers, dict(self._busy), recent, len(self._lost_at), self.now)

    def _seen(self, offer: Offer) -> Offer | None:
        if offer.billing == "workers" and self._alive[offer.provider]:
            return msgspec.structs.replace(offer, running=self._alive[offer.provider])
        if offer.billing != "machine":
            return offer
        if self._machine is None:
            return None if self.now < self._refused_until else offer
        left = 0.0
        if not self._machine.up:
            left = max(0.1 * offer.start_seconds, offer.start_seconds - (self.now - self._machine.rented))
        return msgspec.structs.replace(
            offer, running=1, start_seconds=left, restart_seconds=offer.start_seconds
        )

    def _start(self, offer: Offer) -> bool:
        provider, service = offer.provider, offer.seconds * self._factor
        service *= self._draw(f"service {provider}", "service")
        if self._busy[provider] >= offer.parallel:
            return False
        begin = 0.0
        if offer.billing == "machine":
            if self._machine is None or not self._machine.up:
                return False
            self._machine.working += 1
            self._machine.leaves = 0
            self._at(self.now + service, self._machine_done, self._machine)
        elif offer.billing == "workers":
            begin = self._worker(offer)
            self.result.cost += offer.rate * service
            self._at(self.now + begin + service, self._worker_done, offer)
        else:
            self.result.cost += offer.price
            self._at(self.now + offer.start_seconds + service, self._done, provider)
        self._busy[provider] += 1
        self.left -= 1
        return True

    def _done(self, provider: ProviderId) -> None:
        self._busy[provider] -= 1
        self.result.done += 1
        self.result.by[provider] = self.result.by.get(provider, 0) + 1

    # Workers

    def _worker(self, offer: Offer) -> float:
        """Take a warm worker, or start one; how long until it begins."""
        idle = self._idle[offer.provider]
        if idle:
            since, _ = idle.pop()
            self.result.cost += offer.rate * (self.now - since)
            return 0.0
        self._alive[offer.provider] += 1
        cold = offer.start_seconds * self._factor * self._draw(f"cold {offer.provider}", "start")
        self.result.cost += offer.rate * cold * offer.start_billed
        return cold

    def _worker_done(self, offer: Offer) -> None:
        self._done(offer.provider)
        number = self._number + 1
        self._idle[offer.provider].append((self.now, number))
        self._at(self.now + offer.idle_seconds, self._worker_stops, offer, number)

    def _worker_stops(self, offer: Offer, number: int) -> None:
        idle = self._idle[offer.provider]
        for entry in idle:
            if entry[1] == number:
                idle.remove(entry)
                self._alive[offer.provider] -= 1
                self.result.cost += offer.rate * offer.idle_seconds
                return

    # The machine

    def _want_machine(self, wanted: bool) -> None:
        machine = self._machine
        if machine is None:
            if wanted and self.now >= self._refused_until:
                self._rent()
            return
        if not wanted and not machine.up:
            self._bill_machine(self.now)
        elif not wanted and not machine.working and not machine.leaves:
            machine.leaves = self._at(
                self.now + machine.offer.idle_seconds, self._leaves, machine, self._number + 1
            )
        elif wanted:
            machine.leaves = 0

    def _rent(self) -> None:
        offer = next(o for o in self.world.offers if o.billing == "machine")
        if self._draw("capacity", "uniform") < self.world.no_capacity:
            self._refused_until = self.now + NO_CAPACITY_S
            self._at(self._refused_until, lambda: None)
            return
        boot = offer.start_seconds * self._factor * self._draw("boot", "start")
        dies = float("inf")
        if offer.loss_per_hour > 0:
            dies = self.now + self._draw("loss", "exponential") * 3600.0 / offer.loss_per_hour
        machine = _Machine(offer, self.now, self.now + boot, dies)
        self._machine = machine
        self.result.boots += 1
        self._at(machine.ready, self._ready, machine)
        if dies < float("inf"):
            self._at(dies, self._dies, machine)

    def _ready(self, machine: _Machine) -> None:
        if machine is self._machine:
            machine.up = True

    def _machine_done(self, machine: _Machine) -> None:
        if machine is self._machine:
            machine.working -= 1
            self._done(machine.offer.provider)

    def _leaves(self, machine: _Machine, number: int) -> None:
        if machine is self._machine and machine.leaves == number and not machine.working:
            self._bill_machine(self.now)

    def _dies(self, machine: _Machine) -> None:
        if machine is not self._machine:
            return
        self._busy[machine.offer.provider] -= machine.working
        self.left += machine.working
        self._lost_at.append(self.now)
        self.result.losses += 1
        self._bill_machine(self.now)

    def _bill_machine(self, until: float) -> None:
        machine = self._machine
        assert machine is not None
        booting = min(machine.ready, until) - machine.rented
        working = max(0.0, until - machine.ready)
        self.result.cost += machine.offer.rate * (booting * machine.offer.start_billed + working)
        self._machine = None


def simulate(world: World, count: int, policy: Policy, seed: int) -> Result:
    """One run of a batch of `count` pictures."""
    return Simulation(world, count, policy, seed).run()
