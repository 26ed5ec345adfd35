"""A library, the stand-in of RunPod and the pod provider between them, for tests that tell a pod's story."""

from __future__ import annotations

import asyncio
import io
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from PIL import Image
from support.gestures import blank_comic
from support.standin.faults import Faults, Times
from support.standin.server import StandIn

from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import PromptPart, Recipe
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.events import Event
from kitsumy_desktop.generation.facts import shipped_facts, with_standin
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.provider import Received
from kitsumy_desktop.generation.providers.runpod_pod import RunPodPod
from kitsumy_desktop.library.jobs import JobStore
from kitsumy_desktop.library.library import Library

COMIC = ComicId("co-1")
MODEL = "z-image-turbo"
SPEED = 150.0
QUICK = Times(
    provisioning=(3.0, 6.0),
    starting=(5.0, 10.0),
    proxy_502=(5.0, 10.0),
    comfy_boot=(5.0, 10.0),
    late_exit=(60.0, 90.0),
)
SECRET = "this-installation's-secret"
E = TypeVar("E")


def picture(colour: str = "red") -> bytes:
    """A small PNG."""
    out = io.BytesIO()
    Image.new("RGB", (64, 64), colour).save(out, "PNG")
    return out.getvalue()


class PodRoom:
    """Use `async with`. `again` is a restart of the program, `crash` its sudden end."""

    def __init__(
        self,
        home: Path,
        *,
        faults: Faults | None = None,
        times: Times = QUICK,
        speed: float = SPEED,
        seed: int = 0,
        install: str = "7f3a",
        **standin: Any,
    ) -> None:
        self.clock = WallClock(speed)
        self.standin = StandIn(
            seed=seed, faults=faults, times=msgspec.structs.replace(times), clock=self.clock, **standin
        )
        self.library = Library.open(home)
        if not self.library.comics():
            self.library.create(blank_comic(COMIC))
        self.store: JobStore = self.library.work
        self.prefs = GenerationPreferences(model=MODEL)
        self.install = install
        self.events: list[Event] = []
        self.pod: RunPodPod = None  # type: ignore[assignment]
        self.key: str | None = self.standin.key
        self._https: list[Http] = []
        self._count = 0

    async def __aenter__(self) -> PodRoom:
        await self.standin.__aenter__()
        self.begin()
        return self

    def begin(self) -> RunPodPod:
        """Start the program."""
        self._https.append(Http(trust_env=False))
        self.pod = RunPodPod(
            http=self._https[-1],
            clock=self.clock,
            facts=with_standin(shipped_facts(), self.standin.url),
            key=lambda: self.key,
            prefs=lambda: self.prefs,
            store=self.store,
            tell=self.events.append,
            install=self.install,
            secret=lambda: SECRET,
        )
        return self.pod

    async def crash(self) -> None:
        """The program ends without a word: nothing is asked of anybody."""
        await self.pod.keeper.forget_all()

    async def __aexit__(self, *exc: object) -> None:
        await self.pod.aclose()
        for http in self._https:
            await http.aclose()
        await self.standin.__aexit__(*exc)
        self.library.close()

    # What is done

    def job(self, words: str = "", *, model: str = MODEL) -> Job:
        """A job, ordered in a batch of its own and written down as being sent."""
        self._count += 1
        text = words or f"picture {self._count}"
        recipe = Recipe(model, "noir", (PromptPart("action", text),), seed=self._count, width=512, height=512)
        made = self.pod.adapt(recipe, fixed_model=False)
        assert made is not None
        job = Job(
            id=JobId(f"jo-{self._count}"),
            batch=BatchId(f"ba-{self._count}"),
            comic=COMIC,
            page=PageId("pg-1"),
            panel=PanelId(f"pa-{self._count}"),
            wanted=recipe,
            recipe=made,
            number=self._count,
            provider="runpod-pod",
            state="sending",
            tag=str(uuid.uuid4()),
            ordered=self.clock.now(),
        )
        self.store.add_batch(Batch(job.batch, COMIC, ordered=self.clock.now()), [job])
        return job

    async def drawn(self, job: Job) -> Received:
        """Send, watch, fetch and charge a picture, as the engine does."""
        job = await self.sent(job)
        return await self.received(job)

    async def sent(self, job: Job) -> Job:
        """Send it and write down where."""

        async def read(_: PictureHash) -> bytes:
            return picture()

        remote = await self.pod.submit(job, read)
        job = msgspec.structs.replace(job, remote=remote, state="running", sent=self.clock.now())
        self.store.save_jobs([job])
        return job

    async def received(self, job: Job) -> Received:
        """Watch it to its end, fetch it and write down what it cost."""
        async for _ in self.pod.watch(job):
            pass
        got = await self.pod.fetch(job)
        self.charge(job, got.paid or 0, got.machine)
        return got

    def charge(self, job: Job, amount: Money, machine: str = "") -> None:
        """The ledger's line for a picture; the job is over."""
        done = msgspec.structs.replace(job, state="failed", ended=self.clock.now())
        line = Charge(
            ChargeId(uuid.uuid4().hex), self.clock.now(), "picture", "runpod-pod", amount, True,
            batch=job.batch, job=job.id, comic=COMIC, machine=machine,
        )  # fmt: skip
        self.store.save_jobs([done], [line] if amount else [])

    # What is seen

    def told(self, kind: type[E]) -> list[E]:
        """Events of a kind."""
        return [e for e in self.events if isinstance(e, kind)]

    def pods(self, states: Iterable[str] = ()) -> list[RentedPod]:
        """Our records, those of some states only."""
        wanted = set(states)
        return [p for p in self.store.pods(alive_only=False) if not wanted or p.state in wanted]

    async def until(self, true: Callable[[], bool], seconds: float = 900.0) -> None:
        """Wait, in the clock's time."""
        end = self.clock.now() + seconds
        while not true():
            assert self.clock.now() < end, "it does not happen"
            await asyncio.sleep(0.01)

    def all_gone(self) -> bool:
        """Nothing costs money, and our records say so."""
        return not self.standin.alive() and not self.store.pods()

    def ledger(self) -> Money:
        """What ours says was paid."""
        return sum(c.amount for c in self.store.charges())

    def bill(self) -> Money:
        """What the stand-in charges for our pods."""
        return self.standin.ledger.by_kind().get("pod", 0)
