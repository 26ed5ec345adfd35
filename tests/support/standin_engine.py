"""All six real providers against a stand-in, wired as the program does it, for tests and benchmarks."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from support.scripted_providers import picture_of

from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.events import Event
from kitsumy_desktop.generation.facts import shipped_facts, with_standin
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.provider import Provider
from kitsumy_desktop.generation.providers.comfy import LocalComfy
from kitsumy_desktop.generation.providers.draft import Draft
from kitsumy_desktop.generation.providers.gemini import Gemini
from kitsumy_desktop.generation.providers.runpod_pod import RunPodPod
from kitsumy_desktop.generation.providers.runpod_public import RunPodPublic
from kitsumy_desktop.generation.providers.runpod_serverless import RunPodServerless
from kitsumy_desktop.generation.store import Store

INSTALL = "killtest"


class SharedClock:
    """The stand-in's time as it goes on in every process: `epoch` at the real moment `since`."""

    def __init__(self, epoch: float, since: float, speed: float) -> None:
        self._epoch, self._since, self._speed = epoch, since, speed

    def now(self) -> float:
        return self._epoch + (time.time() - self._since) * self._speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds) / self._speed)


@dataclass
class Wired:
    """The providers and what closes with them."""

    http: Http
    near: Http
    providers: tuple[Provider, ...]

    async def aclose(self) -> None:
        """After the engine."""
        await self.http.aclose()
        await self.near.aclose()


async def _draw(job: Job) -> bytes:
    return picture_of(job.recipe or job.wanted)


def wired(
    url: str,
    key: str,
    clock: Clock,
    store: Store,
    prefs: Callable[[], GenerationPreferences],
    tell: Callable[[Event], None],
    rng: random.Random,
    install: str = INSTALL,
    gemini_key: str = "",
) -> Wired:
    """All six. Make them in the engine's loop."""
    http, near = Http(trust_env=False), Http(trust_env=False)
    known = with_standin(shipped_facts(), url)

    def the_key() -> str | None:
        return key

    providers: tuple[Provider, ...] = (
        LocalComfy(http=near, clock=clock, prefs=prefs, store=store),
        RunPodPublic(http=http, clock=clock, facts=known, key=the_key, prefs=prefs, store=store, rng=rng),
        RunPodServerless(
            http=http, clock=clock, facts=known, key=the_key, prefs=prefs, store=store, tell=tell, rng=rng
        ),
        RunPodPod(
            http=http, clock=clock, facts=known, key=the_key, prefs=prefs, store=store, tell=tell,
            install=install, secret=lambda: "of this test",
        ),
        Gemini(
            http=http, clock=clock, facts=known, key=lambda: gemini_key or None, prefs=prefs, store=store
        ),
        Draft(_draw),
    )  # fmt: skip
    return Wired(http, near, providers)
