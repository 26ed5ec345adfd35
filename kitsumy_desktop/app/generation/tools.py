"""All that lives in the engine's loop: connections, providers, clients; made and closed together."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence

import msgspec

from kitsumy_desktop.app.generation.webhook import Webhook
from kitsumy_desktop.app.writing.tools import TextTools
from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, WritingPreferences
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy.find import find_comfy
from kitsumy_desktop.generation.comfy.install import ComfyInstaller
from kitsumy_desktop.generation.comfy.server import LocalServer
from kitsumy_desktop.generation.engine.engine import Engine
from kitsumy_desktop.generation.events import Notice
from kitsumy_desktop.generation.facts import facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.planner.calculator import calculate
from kitsumy_desktop.generation.provider import Health, Provider, Tell
from kitsumy_desktop.generation.providers import gemini
from kitsumy_desktop.generation.providers.comfy import LocalComfy
from kitsumy_desktop.generation.providers.draft import Draft, Draw
from kitsumy_desktop.generation.providers.gemini import Gemini
from kitsumy_desktop.generation.providers.keyed import KeyedParts
from kitsumy_desktop.generation.providers.runpod_pod import RunPodPod
from kitsumy_desktop.generation.providers.runpod_public import RunPodPublic
from kitsumy_desktop.generation.providers.runpod_serverless import RunPodServerless
from kitsumy_desktop.generation.recipes.compose import NATURAL
from kitsumy_desktop.generation.runpod import account
from kitsumy_desktop.generation.runpod.endpoints import Endpoints
from kitsumy_desktop.generation.setup import ComfySeen, Finding, InstallPlan, KeyCheck, PodSeen
from kitsumy_desktop.generation.store import Store
from kitsumy_desktop.generation.text import openai_text
from kitsumy_desktop.generation.text.speaker import TextStore
from kitsumy_desktop.library.accounts import Account
from kitsumy_desktop.ui.generation import CalculatorRow, ProviderState

SAMPLE = Recipe(model=NATURAL, style="american-classic", width=1024, height=1024)
"""A usual picture: what offers are shown for where no comic is."""
NAMES: dict[ProviderId, str] = {
    "comfy": "ComfyUI",
    "runpod-public": "RunPod, ready-made models",
    "runpod-serverless": "RunPod serverless",
    "runpod-pod": "RunPod pod",
    "gemini": "Gemini",
    "draft": "Draft artist",
}


class EquippedEngine(Engine):
    """The engine that closes its tools after itself."""

    def __init__(
        self,
        tools: Tools,
        store: Store,
        providers: Sequence[Provider],
        clock: Clock,
        prefs: Callable[[], GenerationPreferences],
        tell: Tell,
        ids: Callable[[str], str],
        rng: random.Random,
    ) -> None:
        super().__init__(store, providers, clock, prefs, tell, ids, rng)
        self._tools = tools

    async def aclose(self) -> None:
        """As the engine does; then the connections go."""
        await super().aclose()
        await self._tools.aclose()


class Tools:
    """What the settings and the monitor ask of the engine's loop."""

    def __init__(
        self,
        *,
        store: Store,
        clock: Clock,
        prefs: Callable[[], GenerationPreferences],
        key: Callable[[Account], str | None],
        install: str,
        pod_secret: Callable[[], str],
        draw: Draw,
        tell: Tell,
        writing: Callable[[], WritingPreferences],
        answers: TextStore,
    ) -> None:
        """`install`: this installation's name; `pod_secret`: what passwords of pods are worked out from."""
        self._prefs = prefs
        self._writing = writing
        self._key = key
        self._facts = known = facts()
        self._http = Http()
        self._near = Http(trust_env=False)
        self._clock = clock
        self._installer = ComfyInstaller(self._http, self._near, clock)
        self.webhook = Webhook(self._http, clock, prefs)
        self.endpoints = Endpoints(self._http, clock, known, self._runpod_key)
        parts: KeyedParts = {
            "http": self._http, "clock": clock, "facts": known, "key": self._runpod_key, "prefs": prefs,
            "store": store,
        }  # fmt: skip
        self.pod = RunPodPod(**parts, tell=tell, install=install, secret=pod_secret)
        self.serverless = RunPodServerless(**parts, tell=tell)
        self.providers: tuple[Provider, ...] = (
            LocalComfy(
                http=self._near, clock=clock, prefs=prefs, store=store, server=LocalServer(self._near, clock)
            ),
            RunPodPublic(**parts),
            self.serverless,
            self.pod,
            Gemini(**(parts | {"key": self._gemini_key})),
            Draft(draw),
        )
        self.text = TextTools(
            http=self._http, near=self._near, clock=clock, facts=known, key=key, prefs=prefs,
            writing=writing, store=answers, tell=lambda text: tell(Notice(text)),
        )  # fmt: skip

    def _runpod_key(self) -> str | None:
        return self._key("runpod")

    def _gemini_key(self) -> str | None:
        return self._key("gemini")

    async def aclose(self) -> None:
        """Close the connections; the engine closes its providers."""
        await self.webhook.aclose()
        await self.text.aclose()
        await self._http.aclose()
        await self._near.aclose()

    # Accounts

    async def check_key(self, account_name: Account, key: str) -> KeyCheck:
        """Try a key with read-only calls."""
        if account_name == "gemini":
            return await gemini.check_key(self._http, self._facts, key)
        if account_name == "openai":
            return await openai_text.check_key(self._http, self._clock, self._writing().addresses, key)
        return await account.check_key(self._http, self._clock, self._facts, key)

    async def diagnose(self) -> tuple[Finding, ...]:
        """Look at the RunPod account and the providers."""
        used = tuple(self._prefs().endpoints)
        return await account.diagnose(self._http, self._clock, self._facts, self._runpod_key, used)

    # Providers

    async def states(self, look: bool) -> tuple[ProviderState, ...]:
        """All providers; `look`: each is asked for its health now, all at once."""
        return tuple(await asyncio.gather(*(self._state(provider, look) for provider in self.providers)))

    async def _state(self, provider: Provider, look: bool) -> ProviderState:
        health: Health | None = None
        if look:
            try:
                await provider.refresh()
                health = await provider.health()
            except ProviderFailure as failure:
                health = Health("broken", failure.user_text, failure.hint, self._clock.now())
        refusal = provider.refusal()
        offer = self._offer(provider, SAMPLE) if refusal is None else None
        return ProviderState(provider.id, NAMES[provider.id], refusal, health, offer)

    def _offer(self, provider: Provider, wanted: Recipe) -> Offer | None:
        made = provider.adapt(wanted, fixed_model=False)
        return provider.offer((made,)) if made is not None else None

    async def calculate(self, count: int, model: str) -> tuple[CalculatorRow, ...]:
        """What so many pictures cost with everybody, also with those who are not set up yet."""
        wanted = msgspec.structs.replace(SAMPLE, model=model) if model else SAMPLE
        off = self._prefs().off
        offers = [o for p in self.providers if p.id not in off and (o := self._offer(p, wanted)) is not None]
        rows = await asyncio.to_thread(calculate, count, offers, self._facts.peers, NAMES)
        missing = {p.id: r.reason for p in self.providers if (r := p.refusal()) is not None}
        return tuple(_shown(CalculatorRow(**msgspec.structs.asdict(row)), missing) for row in rows)

    # ComfyUI

    async def find_comfy(self, url: str) -> tuple[ComfySeen, ...]:
        """Servers that answer."""
        return await find_comfy(self._near, self._clock, url)

    async def plan_comfy(self, folder: str, model: str) -> InstallPlan:
        """What installing would do."""
        return await self._installer.plan(folder, model)

    async def install_comfy(
        self, plan: InstallPlan, progress: Callable[[str, float], None], cancelled: Callable[[], bool]
    ) -> None:
        """Do it."""
        await self._installer.install(plan, progress, cancelled)

    # Pods

    async def pods(self) -> tuple[PodSeen, ...]:
        """Pods of the account."""
        return await self.pod.pods()

    async def stop_pod(self, remote: str) -> None:
        """Delete one of ours."""
        await self.pod.stop(remote)


def _shown(row: CalculatorRow, missing: Mapping[ProviderId, str]) -> CalculatorRow:
    """A row of a provider that is not set up says what is missing."""
    reason = missing.get(row.provider) if row.provider is not None else None
    if reason is None:
        return row
    return msgspec.structs.replace(row, note=" · ".join(part for part in (row.note, reason) if part))
