"""Random orders against the stand-in with all six real providers, and the bill to the cent."""

from __future__ import annotations

import asyncio
import contextlib
import random
import uuid
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from support.engine_room import COMIC
from support.gestures import blank_comic
from support.killed_engine import recipe
from support.random_runs import BatchFigures, run_side_by_side
from support.standin.comfy import FakeComfy
from support.standin.faults import Faults, Times, chances
from support.standin.gemini import KEY as GEMINI_KEY
from support.standin.server import StandIn
from support.standin_engine import Wired, wired

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.job import BatchId, Choice, Job, Mode
from kitsumy_desktop.comic.records.preferences import Caps, GenerationPreferences
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.engine.engine import Engine
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.order import Order, Wanted
from kitsumy_desktop.generation.providers.runpod_serverless import RunPodServerless
from kitsumy_desktop.library.library import Library

SPEED = 100.0
CENT = 10_000
IDLE_LIMIT = 300.0
CHOICES: tuple[Choice, ...] = (
    "auto", "auto", "runpod-public", "runpod-serverless", "runpod-pod", "gemini", "comfy", "draft",
)  # fmt: skip
MODES: tuple[Mode, ...] = ("economy", "balanced", "fast")
QUICK = Times(
    cold_start=(20.0, 60.0), provisioning=(3.0, 10.0), starting=(5.0, 20.0), proxy_502=(5.0, 20.0),
    comfy_boot=(5.0, 30.0), late_exit=(60.0, 120.0),
)  # fmt: skip
OURS = {"KITSUMY_MODEL": "flux1-schnell", "KITSUMY_VERSION": "0", "KITSUMY_HANDLER": "ours"}


@dataclass
class Figures(BatchFigures):
    """What a series of batches came to."""

    by: Counter[str] = field(default_factory=Counter)
    off: list[str] = field(default_factory=list)
    """Ledger unlike the bill by a cent or more."""
    largest_off: int = 0
    alive: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    bill: int = 0
    in_doubt: int = 0

    @property
    def clean(self) -> bool:
        """Whether everything is as it must be."""
        return not (self.without_reason or self.stuck or self.off or self.alive or self.violations)

    def lines(self) -> list[str]:
        """For printing."""
        return [
            *self.ended_lines(),
            f"pictures by provider          {dict(self.by)}",
            f"bill                          ${self.bill / 1e6:.4f}, in doubt ${self.in_doubt / 1e6:.4f}",
            f"ledger off by a cent or more  {len(self.off)} {self.off[:4]}",
            f"largest difference            ${self.largest_off / 1e6:.6f}",
            f"machines beyond their use     {len(self.alive)} {self.alive[:3]}",
            f"requests against the contract {len(self.violations)} {self.violations[:3]}",
        ]


def run_batches(count: int, seed: int, side_by_side: int = 4, storm: float = 0.02) -> Figures:
    """`count` batches, some at once, each with a library and a stand-in of its own."""
    figures = Figures()
    run_side_by_side(count, seed, side_by_side, lambda home, own: _Run(home, own, storm, figures).run())
    return figures


class _Run:
    """One batch."""

    def __init__(self, home: Path, seed: int, storm: float, figures: Figures) -> None:
        self.seed, self.figures = seed, figures
        self.rng = random.Random(seed)
        self.storm = storm
        self.clock = WallClock(SPEED)
        self.library = Library.open(home)
        self.library.create(blank_comic(COMIC))
        self.store = self.library.work
        self.prefs = GenerationPreferences()
        self.engine: Engine
        self.wired: Wired

    async def run(self) -> None:
        rng = self.rng
        faults = chances(rng.uniform(0.0, self.storm)) if rng.random() < 0.7 else Faults()
        async with contextlib.AsyncExitStack() as stack:
            standin = StandIn(
                seed=self.seed, faults=faults, times=msgspec.structs.replace(QUICK), clock=self.clock
            )
            self.standin = await stack.enter_async_context(standin)
            endpoint = standin.add_endpoint(env=OURS)
            comfy = ""
            self.near = False
            if rng.random() < 0.15:
                self.near = True
                comfy = (await stack.enter_async_context(FakeComfy(speed=SPEED))).url
            self.prefs = GenerationPreferences(
                caps=Caps(None, None, None), endpoints={endpoint.id: ""}, comfy_url=comfy or "http://127.0.0.1:9",
                idle_seconds=20, policy=rng.choice(("planner", "classic")),
            )  # fmt: skip
            await self._begin()
            try:
                await self._one()
            finally:
                await self.engine.aclose()
                await self.wired.aclose()
                self.library.close()

    async def _begin(self) -> None:
        self.wired = wired(
            self.standin.url, self.standin.key, self.clock, self.store, lambda: self.prefs, lambda _: None,
            self.rng, gemini_key=GEMINI_KEY,
        )  # fmt: skip
        self.engine = Engine(
            self.store, self.wired.providers, self.clock, lambda: self.prefs, lambda _: None,
            lambda prefix: f"{prefix}-{uuid.uuid4().hex[:16]}", random.Random(self.seed),
        )  # fmt: skip
        await self.engine.resume()

    async def _one(self) -> None:
        self.figures.batches += 1
        try:
            batch = await self.engine.start(self._order())
        except ProviderError:
            self.figures.refused += 1
            return
        try:
            await self._live(batch)
        except TimeoutError:
            open_jobs = [(j.state, j.provider, j.reason) for j in self.store.open_jobs()][:4]
            self.figures.stuck.append(f"seed {self.seed}: {open_jobs} {self.store.pods()[:1]}"[:400])
            return
        jobs = self.store.jobs(batch)
        self._count(jobs)
        self._check_machines()
        await self._settle()
        self._check_money(jobs)
        violations = [*self.standin.violations, *map(repr, self.standin.world.problems)]
        self.figures.violations += [f"seed {self.seed}: {v}"[:300] for v in violations]

    def _order(self) -> Order:
        rng = self.rng
        count = rng.choice((1, 2, 3, 5, 8, 13, 24))
        fixed = rng.random() < 0.5
        wanted = tuple(
            Wanted(PageId("pg-1"), PanelId(f"pa-{n}"), recipe(n), fixed_model=fixed) for n in range(count)
        )
        choice = rng.choice([c for c in CHOICES if c != "comfy" or self.near])
        if choice == "draft":
            wanted = tuple(msgspec.structs.replace(w, fixed_model=False) for w in wanted)
        return Order(COMIC, wanted, "random", choice, rng.choice(MODES), urgent=rng.random() < 0.1)

    async def _live(self, batch: BatchId) -> None:
        rng = self.rng
        if rng.random() < 0.3:
            await self.clock.sleep(rng.uniform(0.0, 200.0))
            if rng.random() < 0.4:
                await self.engine.cancel(batch)
            else:  # the program ends and starts again
                await self.engine.aclose()
                await self.wired.aclose()
                await self._begin()
        async with asyncio.timeout(40_000 / SPEED):
            while self.engine.busy or self.store.pods():
                await asyncio.sleep(0.02)

    def _count(self, jobs: tuple[Job, ...]) -> None:
        figures = self.figures
        figures.jobs.update(j.state for j in jobs)
        figures.by.update(str(j.provider) for j in jobs if j.state == "done")
        figures.complete += all(j.state == "done" for j in jobs)
        figures.with_reasons += any(j.state != "done" for j in jobs)
        for job in jobs:
            if job.state in ("failed", "unsure") and not job.reason:
                figures.without_reason.append(f"seed {self.seed}: {job.id} {job.state}")
            if job.state in ("queued", "sending", "running", "receiving"):
                figures.stuck.append(f"seed {self.seed}: {job.id} {job.state}")

    def _check_machines(self) -> None:
        """No pod lives when all is done; a worker stops after its idle time by itself."""
        pods = [x for x in self.standin.alive() if x.kind == "pod"]
        self.figures.alive += [f"seed {self.seed}: {x.machine}" for x in pods]

    async def _settle(self) -> None:
        """Until the bills are there and read: pods' by the keeper, the endpoint's hour by hour."""
        self.standin.world.faults = Faults()
        began = self.clock.now() - 7200.0
        for _ in range(3):
            self.clock._start += 2000.0
            await self.clock.sleep(130.0)
        serverless = next(p for p in self.wired.providers if isinstance(p, RunPodServerless))
        with contextlib.suppress(ProviderFailure):
            await serverless.refresh()
            await serverless.reconcile(began)

    def _check_money(self, jobs: tuple[Job, ...]) -> None:
        """By provider; what nobody can know of is told as in doubt, and its price is what is missing."""
        figures = self.figures
        bill = self.standin.ledger.by_kind()
        booked: Counter[str] = Counter()
        for charge in self.store.charges():
            booked[charge.provider] += charge.amount
        figures.bill += sum(bill.values())
        for kind, provider in (
            ("pod", "runpod-pod"), ("serverless", "runpod-serverless"), ("public", "runpod-public"),
            ("gemini", "gemini"),
        ):  # fmt: skip
            off = bill.get(kind, 0) - booked[provider]
            unsure = [j for j in jobs if j.provider == provider and j.state in ("unsure", "cancelled")]
            if kind in ("public", "gemini") and unsure and off > 0:
                figures.in_doubt += off
                continue
            figures.largest_off = max(figures.largest_off, abs(off))
            if abs(off) >= CENT:
                text = f"{kind} billed {bill.get(kind, 0)} booked {booked[provider]}"
                figures.off.append(f"seed {self.seed}: {text}")
