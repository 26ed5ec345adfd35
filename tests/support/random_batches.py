"""Random orders with random faults: how each ended, and whether ledger and bill agree."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from support.engine_room import Room, order
from support.random_runs import BatchFigures, run_side_by_side
from support.scripted_providers import Faults, Scripted

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.records.job import BatchId, Choice, Job, Mode
from kitsumy_desktop.comic.records.preferences import Caps, GenerationPreferences
from kitsumy_desktop.generation.order import Order

POD_RATE = 122.0
IDLE_LIMIT = 300.0
SPEED = 1000.0
MODES: tuple[Mode, ...] = ("economy", "balanced", "fast")


@dataclass
class Figures(BatchFigures):
    """What a series of batches came to."""

    lost: list[str] = field(default_factory=list)
    """Paid pictures that could be known and are no take."""
    twice: list[str] = field(default_factory=list)
    """Pictures paid twice although the first could still be had."""
    two_alive: int = 0
    ledger_off: list[str] = field(default_factory=list)
    left_running: list[str] = field(default_factory=list)
    money: int = 0
    in_doubt: int = 0

    @property
    def clean(self) -> bool:
        """Whether everything is as it must be."""
        return not (
            self.without_reason
            or self.stuck
            or self.lost
            or self.twice
            or self.two_alive
            or self.ledger_off
            or self.left_running
        )

    def lines(self) -> list[str]:
        """For printing."""
        return [
            *self.ended_lines(),
            f"paid pictures lost            {len(self.lost)} {self.lost[:3]}",
            f"pictures paid twice           {len(self.twice)} {self.twice[:3]}",
            f"two attempts alive at once    {self.two_alive}",
            f"paid in all                   ${self.money / 1e6:.4f}, in doubt ${self.in_doubt / 1e6:.4f}",
            f"ledger unlike the bill        {len(self.ledger_off)} {self.ledger_off[:3]}",
            f"machines beyond their use     {len(self.left_running)} {self.left_running[:3]}",
        ]


def run_batches(count: int, seed: int, side_by_side: int = 6) -> Figures:
    """`count` batches, some at once, each with a library and a world of its own."""
    figures = Figures()
    run_side_by_side(count, seed, side_by_side, lambda home, own: _Run(home, own, figures).run())
    return figures


class _Run:
    """One batch."""

    def __init__(self, home: Path, seed: int, figures: Figures) -> None:
        self.seed = seed
        self.rng = random.Random(seed)
        self.figures = figures
        self.room = Room(home, speed=SPEED, seed=seed)
        self.starts = 0
        self.faults = {name: self._faults() for name in ("public", "serverless", "pod", "gemini")}
        self.have = [n for n in self.faults if self.rng.random() < 0.7] or ["public"]

    def _faults(self) -> Faults:
        rng = self.rng
        if rng.random() < 0.3:
            return Faults()

        def some(share: float) -> float:
            return rng.choice((0.0, 0.0, share, share * 3))

        kinds = ("server", "capacity", "rate", "refused", "balance", "key", "model", "network", "input")
        return Faults(
            refuse={kind: some(0.03) for kind in rng.sample(kinds, 3)},  # type: ignore[misc]
            lost_answer=some(0.05),
            lost_request=some(0.05),
            blind=some(0.1),
            breaks=some(0.05),
            gone=some(0.03),
            no_network=some(0.1),
            bad_fetch={"network": some(0.1), "server": some(0.1)},
            garbage=some(0.1),
            no_machine={"capacity": some(0.2), "server": some(0.2)},
        )

    def _providers(self) -> list[Scripted]:
        self.starts += 1
        world, seed = self.room.world, self.seed * 100 + self.starts
        made = {
            "public": lambda f: Scripted("runpod-public", world, price=9_000, faults=f, seed=seed),
            "serverless": lambda f: Scripted(
                "runpod-serverless", world, billing="workers", rate=310.0, seconds=12.0, start=60.0,
                parallel=3, faults=f, seed=seed, finds=self.seed % 3 != 0,
            ),
            "pod": lambda f: Scripted(
                "runpod-pod", world, billing="machine", rate=POD_RATE, seconds=6.0, start=120.0, parallel=2,
                faults=f, seed=seed, store=self.room.store,
            ),
            "gemini": lambda f: Scripted("gemini", world, price=39_000, faults=f, seed=seed, finds=False),
        }  # fmt: skip
        return [made[name](self.faults[name]) for name in self.have]

    async def run(self) -> None:
        rng, room = self.rng, self.room
        caps = Caps(None, None, None) if rng.random() < 0.7 else Caps(batch=rng.randrange(20_000, 400_000))
        room.prefs = GenerationPreferences(caps=caps, policy=rng.choice(("planner", "planner", "classic")))
        await room.begin(*self._providers())
        self.figures.batches += 1
        try:
            batch = await room.engine.start(self._order())
        except ProviderError:
            self.figures.refused += 1
            await room.end()
            return
        try:
            await self._live(batch)
        except AssertionError as error:
            lanes = [
                (lane.id, lane.aside, lane.preparing, lane.prepared, list(lane.active))
                for lane in self.room.engine._desk.lanes.values()
            ]
            works = [
                (w.plan, w.stale, w.excluded, w.not_before) for w in self.room.engine._desk.works.values()
            ]
            self.figures.stuck.append(f"seed {self.seed}: {error} {lanes} {works}"[:2500])
        else:
            self._check(batch)
        self._count_alive()
        await room.end()

    def _order(self) -> Order:
        rng = self.rng
        count = rng.choice((1, 2, 3, 5, 8, 13, 21, 40))
        made = order(count)
        if count > 2 and rng.random() < 0.3:  # the same picture for several panels
            wanted = [msgspec.structs.replace(w, recipe=rng.choice(made.wanted).recipe) for w in made.wanted]
            made = msgspec.structs.replace(made, wanted=tuple(wanted))
        choice: Choice = "auto" if rng.random() < 0.8 else "runpod-public"
        return msgspec.structs.replace(made, mode=rng.choice(MODES), urgent=rng.random() < 0.1, choice=choice)

    async def _live(self, batch: BatchId) -> None:
        """Whatever may happen on the way: cancel, a killed program, no network."""
        rng, room = self.rng, self.room
        for _ in range(rng.choice((0, 0, 1, 2))):
            await room.clock.sleep(rng.uniform(0.0, 120.0))
            act = rng.random()
            if act < 0.2:
                await room.engine.cancel(batch)
            elif act < 0.7:
                self._count_alive()
                await room.killed()
                await room.clock.sleep(rng.choice((0.0, 100.0)))
                await room.again(*self._providers())
            else:
                for provider in room.providers:
                    provider.reachable = False
                await room.clock.sleep(rng.uniform(10.0, 600.0))
                for provider in room.providers:
                    provider.reachable = True
        await room.until(lambda: not self._open(batch) and not room.engine.busy, 60_000.0)

    def _open(self, batch: BatchId) -> bool:
        return any(b.id == batch and b.state == "open" for b in self.room.store.batches())

    def _count_alive(self) -> None:
        self.figures.two_alive += any(p.most_alive > 1 for p in self.room.providers)

    def _check(self, batch: BatchId) -> None:
        figures, room = self.figures, self.room
        jobs = room.jobs(batch)
        figures.jobs.update(j.state for j in jobs)
        figures.complete += all(j.state == "done" for j in jobs)
        figures.with_reasons += any(j.state != "done" for j in jobs)
        for job in jobs:
            if job.state in ("failed", "unsure") and not job.reason:
                figures.without_reason.append(f"seed {self.seed}: {job.id} {job.state}")
            if job.state in ("queued", "sending", "running", "receiving"):
                figures.stuck.append(f"seed {self.seed}: {job.id} {job.state}")
        self._check_money({j.id: j for j in jobs})
        for name in room.world.machines():
            if room.world.alive(name):
                figures.left_running.append(f"seed {self.seed}: {name}")

    def _check_money(self, jobs: dict[str, Job]) -> None:
        """Every paid picture is a take, told waste, or in doubt; their sum is the bill."""
        figures, room = self.figures, self.room
        charges = room.store.charges()
        doubt = 0
        by_job: dict[str, list[int]] = {}
        for row in room.world.made():
            by_job.setdefault(row["job"], []).append(row["price"])
        for job_id, prices in by_job.items():
            job = jobs[job_id]
            ours = [c.amount for c in charges if c.job == job_id]
            kept = sum(c.kind == "picture" for c in charges if c.job == job_id)
            if sum(ours) < sum(prices):
                doubt += sum(prices) - sum(ours)
                if job.state == "done" or (job.state == "failed" and len(prices) > 1):
                    figures.twice.append(f"seed {self.seed}: {job_id} paid {prices}, known {ours}")
                elif job.state not in ("unsure", "cancelled"):
                    figures.lost.append(f"seed {self.seed}: {job_id} {job.state} {job.reason}")
            if kept > 1:
                figures.twice.append(f"seed {self.seed}: {job_id} kept {kept}")
        bill, ledger = room.world.bill(), room.ledger()
        figures.money += bill
        figures.in_doubt += doubt
        if bill - ledger != doubt:
            figures.ledger_off.append(f"seed {self.seed}: bill {bill}, ledger {ledger}, in doubt {doubt}")
