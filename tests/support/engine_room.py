"""A library, a world of scripted providers and an engine between them, for tests that tell a story."""

from __future__ import annotations

import asyncio
import random
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec
from support.gestures import blank_comic
from support.scripted_providers import Scripted
from support.scripted_world import World

from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId
from kitsumy_desktop.comic.records.job import BatchId, Job, JobState
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import PromptPart, Recipe
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.engine.engine import Engine
from kitsumy_desktop.generation.events import BatchEnded, Event
from kitsumy_desktop.generation.order import Order, Wanted
from kitsumy_desktop.generation.provider import Provider
from kitsumy_desktop.library.jobs import JobStore
from kitsumy_desktop.library.library import Library

COMIC = ComicId("co-1")
SPEED = 400.0
E = TypeVar("E")


def recipe(number: int, model: str = "flux-schnell") -> Recipe:
    """A recipe of its own."""
    return Recipe(model, "noir", (PromptPart("action", f"Picture {number}"),), seed=number)


def order(count: int, first: int = 0, **how: object) -> Order:
    """`count` different pictures for as many panels."""
    wanted = tuple(Wanted(PageId("pg-1"), PanelId(f"pa-{n}"), recipe(n)) for n in range(first, first + count))
    return msgspec.structs.replace(Order(COMIC, wanted), **how)


class Room:
    """Everything together. Use `async with`; `again` is a restart of the program."""

    def __init__(self, home: Path, *, speed: float = SPEED, seed: int = 0, world: Path | None = None) -> None:
        self.home = home
        self.clock = WallClock(speed)
        self.world = World(self.clock, world)
        self.library = Library.open(home)
        if not self.library.comics():
            self.library.create(blank_comic(COMIC))
        self.prefs = GenerationPreferences()
        self.events: list[Event] = []
        self.rng = random.Random(seed)
        self.providers: list[Scripted] = []
        self.engine: Engine = None  # type: ignore[assignment]

    @property
    def store(self) -> JobStore:
        """Jobs and ledger on disk."""
        return self.library.work

    async def begin(self, *providers: Scripted) -> Engine:
        """Start an engine with these providers."""
        self.providers = list(providers)
        self.engine = self._made(providers)
        await self.engine.resume()
        return self.engine

    def _made(self, providers: Sequence[Provider]) -> Engine:
        return Engine(
            self.store,
            providers,
            self.clock,
            lambda: self.prefs,
            self.events.append,
            lambda prefix: f"{prefix}-{uuid.uuid4().hex[:16]}",
            random.Random(self.rng.getrandbits(64)),
        )

    async def end(self) -> None:
        """Close everything."""
        if self.engine is not None:
            await self.engine.aclose()
        self.library.close()
        self.world.close()

    async def killed(self) -> None:
        """The program dies: nothing is written any more, nothing is said."""
        engine = self.engine
        desk = engine._desk
        desk.closing = True
        tasks = [*engine._running, *desk.tasks.values(), *desk.background]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        desk.shut()
        self.engine = None  # type: ignore[assignment]

    async def again(self, *providers: Scripted) -> Engine:
        """The program starts again on the same disk."""
        return await self.begin(*(providers or self.providers))

    async def until(self, true: Callable[[], bool], seconds: float = 4000.0) -> None:
        """Wait, in the clock's seconds."""
        limit = self.clock.now() + seconds
        while not true():
            if self.clock.now() > limit:
                states = [
                    (j.id, j.state, j.reason) for b in self.store.batches() for j in self.store.jobs(b.id)
                ]
                raise AssertionError(f"it did not come to pass: {states[:10]}")
            await asyncio.sleep(0.002)

    async def ended(self, batch: BatchId, seconds: float = 4000.0) -> BatchEnded:
        """Wait for the end of a batch; what it ended with."""
        await self.until(lambda: any(e.batch.id == batch for e in self.of(BatchEnded)), seconds)
        return [e for e in self.of(BatchEnded) if e.batch.id == batch][-1]

    async def run(self, what: Order, seconds: float = 4000.0) -> BatchEnded:
        """Order and wait."""
        return await self.ended(await self.engine.start(what), seconds)

    async def calm(self) -> None:
        """Wait until nothing is rented or made any more."""
        await self.until(lambda: not self.engine.busy)

    def of(self, kind: type[E]) -> list[E]:
        """Events of a kind."""
        return [e for e in self.events if isinstance(e, kind)]

    def jobs(self, batch: BatchId) -> tuple[Job, ...]:
        """As they are on disk."""
        return self.store.jobs(batch)

    def states(self, batch: BatchId) -> list[JobState]:
        """As they are on disk."""
        return [job.state for job in self.jobs(batch)]

    def ledger(self) -> int:
        """Everything in our ledger."""
        return sum(charge.amount for charge in self.store.charges())

    def takes(self) -> int:
        """All takes of the comic."""
        db = self.library._connections.get()
        return int(db.execute("SELECT count(*) FROM takes").fetchone()[0])
