"""A stand-in of RunPod, a connection to it and a small store, for tests of the client and its providers."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from typing import Any

import msgspec
from PIL import Image
from support.standin.faults import Faults, Times
from support.standin.server import StandIn

from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import BatchId, Job, JobId, ProviderId
from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import PromptPart, Recipe
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.events import Event
from kitsumy_desktop.generation.facts import Facts, shipped_facts, with_standin
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.provider import Progress, Provider, Received

SPEED = 400.0
FAST = Times(cold_start=(45.0, 46.0), picture=(7.0, 8.0), public_picture=(1.0, 2.0))


def picture_bytes(width: int = 640, height: int = 480, kind: str = "PNG", colour: str = "#336699") -> bytes:
    """A picture file with a line through it."""
    image = Image.new("RGB", (width, height), colour)
    for x in range(min(width, height)):
        image.putpixel((x, x), (250, 240, 10))
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


class MemoryStore:
    """The ledger, jobs and measurements in memory; the rest of a Store these tests do not need."""

    def __init__(self) -> None:
        self.lines: list[Charge] = []
        self.jobs_by_id: dict[JobId, Job] = {}
        self.seen: list[Measured] = []
        self.noted: list[tuple[str, str, str, str, float | None]] = []

    def charge(self, charges: Sequence[Charge]) -> None:
        self.lines.extend(charges)

    def charges(
        self, *, since: float = 0.0, until: float | None = None, comic: ComicId | None = None
    ) -> tuple[Charge, ...]:
        return tuple(c for c in self.lines if since <= c.at and (until is None or c.at < until))

    def job(self, job: JobId) -> Job | None:
        return self.jobs_by_id.get(job)

    def measure(self, what: str, provider: ProviderId, model: str, gpu: str, seconds: float | None) -> None:
        self.noted.append((what, provider, model, gpu, seconds))

    def measured(self) -> tuple[Measured, ...]:
        return tuple(self.seen)


class RunpodRoom:
    """Use `async with`. `key` may be changed to any other; `pictures` are what `read` finds."""

    def __init__(
        self, *, speed: float = SPEED, faults: Faults | None = None, times: Times | None = None, **more: Any
    ) -> None:
        self.clock = WallClock(speed)
        times = times or msgspec.structs.replace(FAST)
        self.standin = StandIn(speed, 1, faults, times=times, clock=self.clock, agents="none", **more)
        self.http = Http(trust_env=False)
        self.store = MemoryStore()
        self.prefs = GenerationPreferences()
        self.events: list[Event] = []
        self.rng = random.Random(7)
        self.pictures: dict[PictureHash, bytes] = {}
        self.key: str | None = None
        self.facts: Facts = shipped_facts()

    async def __aenter__(self) -> RunpodRoom:
        await self.standin.__aenter__()
        self.key = self.standin.key
        self.facts = with_standin(shipped_facts(), self.standin.url)
        self.standin.edge.windows.per_minute(100_000)
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.http.aclose()
        await self.standin.__aexit__(*exc)

    def common(self) -> dict[str, Any]:
        """What providers are made with."""
        return {
            "http": self.http,
            "clock": self.clock,
            "facts": self.facts,
            "key": lambda: self.key,
            "prefs": lambda: self.prefs,
            "store": self.store,
        }

    async def read(self, picture: PictureHash) -> bytes:
        return self.pictures[picture]

    def job(self, recipe: Recipe, number: int = 1, remote: str = "") -> Job:
        """A job that is about to be sent, or was."""
        job = Job(
            id=JobId(f"job-{number}"),
            batch=BatchId("batch-1"),
            comic=ComicId("co"),
            page=PageId("pg"),
            panel=PanelId(f"pa-{number}"),
            wanted=recipe,
            recipe=recipe,
            tag=f"tag-{number}",
            ordered=self.clock.now(),
            sent=self.clock.now(),
            remote=remote,
        )
        self.store.jobs_by_id[job.id] = job
        return job

    async def sent(self, provider: Provider, recipe: Recipe, number: int = 1) -> Job:
        """A job that was sent."""
        job = self.job(recipe, number)
        job = msgspec.structs.replace(job, remote=await provider.submit(job, self.read))
        self.store.jobs_by_id[job.id] = job
        return job

    async def watched(self, provider: Provider, job: Job) -> list[Progress]:
        """All that is reported until it is made."""
        return [p async for p in provider.watch(job)]

    async def made(self, provider: Provider, recipe: Recipe, number: int = 1) -> Received:
        """A picture from its order to its arrival."""
        job = await self.sent(provider, recipe, number)
        await self.watched(provider, job)
        return await provider.fetch(job)


def text_recipe(model: str = "z-image-turbo", number: int = 1, **more: Any) -> Recipe:
    """A recipe of words."""
    parts = (PromptPart("action", f"A fox crosses the bridge, number {number}"),)
    return Recipe(model=model, style="noir", parts=parts, seed=number, **more)
