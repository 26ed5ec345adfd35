"""The person's own ComfyUI, on this computer or in their network: free, and nothing leaves the house."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any, Protocol

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.job import Job, ProviderId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, OwnGraph
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.comfy.find import (
    clean_url,
    files_in,
    look_at,
    missing_words,
    running,
    sorted_models,
)
from kitsumy_desktop.generation.comfy.hardware import speed_of
from kitsumy_desktop.generation.comfy.values import ComfyStats
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.provider import Health, Progress, ReadPicture, Received
from kitsumy_desktop.generation.providers.common import Measurements
from kitsumy_desktop.generation.recipes.adapt import adapted, stand_in
from kitsumy_desktop.generation.recipes.graph import build_graph, graph_pictures
from kitsumy_desktop.generation.recipes.models import Model, models
from kitsumy_desktop.generation.recipes.own_graph import own_hash
from kitsumy_desktop.generation.setup import ComfySeen
from kitsumy_desktop.generation.store import Store

ID: ProviderId = "comfy"
AHEAD = 2
"""Jobs at the server at once: one is drawn, one waits, so that the GPU never does."""
OWN_SECONDS = 20.0
"""A picture of the person's own graph on an A40, as long as nothing is measured."""
BUSY_SECONDS = 8.0
"""How long a server that was there may take to answer."""
TOO_LITTLE = 2.0
"""How much longer a picture takes when the model does not fit the GPU's memory."""
SETTINGS = "Settings → ComfyUI"


class OwnServer(Protocol):
    """A ComfyUI that this program installed and may start."""

    def installed(self, folder: Path) -> bool:
        """Whether a whole installation stands there."""

    async def start(self, folder: Path) -> str:
        """Start it, wait until it answers; its address. Raises ProviderFailure."""

    async def aclose(self) -> None:
        """End it."""


class LocalComfy:
    """A Provider (see provider.py). `http` should not use proxies of the environment: the server is near.

    A job's remote name is "prompt id@address", so that it is found again when the address has changed.
    """

    def __init__(
        self,
        *,
        http: Http,
        clock: Clock,
        prefs: Callable[[], GenerationPreferences],
        store: Store,
        server: OwnServer | None = None,
    ) -> None:
        self._http = http
        self._clock = clock
        self._prefs = prefs
        self._server = server
        self._measured = Measurements(store, clock, ID)
        self._clients: dict[str, ComfyClient] = {}
        self._seen: ComfySeen | None = None
        self._stats: ComfyStats | None = None
        self._known: Mapping[str, Any] = {}
        self._on_disk: tuple[str, ...] = ()
        self._startable = False
        self._looked = False
        self._trouble = ""
        self._warm = ""
        self._uploaded: dict[tuple[str, PictureHash], str] = {}

    @property
    def id(self) -> ProviderId:
        """Its name."""
        return ID

    # ------------------------------------------------------------------ what is known, without asking

    def refusal(self) -> Refusal | None:
        """Switched off, nowhere found, or without any model of ours."""
        prefs = self._prefs()
        if ID in prefs.off:
            return Refusal(ID, "The own ComfyUI is switched off.", SETTINGS, True)
        if self._seen is None:
            if self._startable:
                return None
            where = f" at {prefs.comfy_url}" if prefs.comfy_url else " on this computer"
            unknown = f"No ComfyUI answers{where}." if self._looked else "ComfyUI was not looked for yet."
            reason = self._trouble or unknown
            return Refusal(ID, reason, f"Start it, or have it installed: {SETTINGS}.", True)
        if not self._seen.models and not prefs.graphs:
            hint = missing_words(self._seen.missing)
            return Refusal(ID, f"The ComfyUI at {self._seen.url} has none of the models.", hint, True)
        return None

    def _available(self) -> tuple[str, ...]:
        if self._seen is not None:
            return self._seen.models
        return self._on_disk if self._startable else ()

    def _own(self, recipe: Recipe) -> OwnGraph | None:
        return next((g for g in self._prefs().graphs if own_hash(g) == recipe.graph), None)

    def adapt(self, recipe: Recipe, *, fixed_model: bool) -> Recipe | None:
        """With a model that is there; the person's own graph as it is."""
        if recipe.graph:
            return recipe if self._own(recipe) is not None else None
        chosen = stand_in(recipe, self._available(), fixed_model=fixed_model)
        return None if chosen is None else adapted(recipe, chosen)

    def offer(self, recipes: Sequence[Recipe]) -> Offer:
        """Free. One job is posted ahead, so the time of one counts twice where there are two at once."""
        if not recipes:
            return Offer(ID, "free", parallel=1)
        device = self._seen.device if self._seen is not None else ""
        times = [self._measured.times("picture", r.model, (device, ""), self._expected(r)) for r in recipes]
        seconds = sum(t.seconds for t in times) / len(times)
        parallel = AHEAD if len(recipes) > 1 else 1
        model = _model(recipes[0].model)
        cold = model is not None and self._warm != model.id
        return Offer(
            ID,
            "free",
            model=recipes[0].model,
            gpu=device,
            seconds=seconds * parallel,
            start_seconds=model.load_seconds if cold and model is not None else 0.0,
            parallel=parallel,
            running=int(self._seen is not None),
            fail=max(t.fail for t in times),
            measured=all(t.measured for t in times),
        )

    def _expected(self, recipe: Recipe) -> float:
        """Seconds by the table: the model's on an A40, and how fast this device is beside it."""
        model = _model(recipe.model)
        usual = OWN_SECONDS if recipe.graph or model is None else model.seconds
        if self._stats is None:
            return usual
        slow = model is not None and 0 < self._stats.vram_gb < model.vram_gb
        return usual / speed_of(self._stats.device, self._stats.kind) * (TOO_LITTLE if slow else 1.0)

    # ------------------------------------------------------------------ looking

    async def refresh(self) -> None:
        """Look where a server answers, and what it has."""
        prefs = self._prefs()
        folder = Path(prefs.comfy_folder) if prefs.comfy_folder else None
        self._startable, self._on_disk = False, ()
        if folder is not None and self._server is not None and not prefs.comfy_url:
            self._startable = await asyncio.to_thread(self._server.installed, folder)
            if self._startable:
                self._on_disk = sorted_models(await asyncio.to_thread(files_in, folder))[0]
        self._looked, self._trouble = True, ""
        try:
            found = await self._found(prefs.comfy_url)
            if found is not None:
                address, self._stats = found
                self._seen, self._known = await look_at(self._client(address), self._stats)
                return
        except InputError as error:
            self._trouble = str(error)
        except ProviderFailure as failure:
            self._trouble = str(failure)
        self._seen = None

    async def _found(self, wanted: str) -> tuple[str, ComfyStats] | None:
        """Where one answers. One that was there is given more time: it may be busy loading a model."""
        before = self._seen.url if self._seen is not None else ""
        if before and clean_url(wanted) in ("", before):
            try:
                return before, await self._client(before).stats(timeout=BUSY_SECONDS)
            except ProviderFailure as failure:
                self._trouble = "" if failure.kind == "network" else str(failure)
        found = await running(self._http, self._clock, wanted)
        return found[0] if found else None

    def _client(self, address: str) -> ComfyClient:
        if address not in self._clients:
            self._clients[address] = ComfyClient(self._http, self._clock, address)
        return self._clients[address]

    async def health(self) -> Health:
        """One look: is it there, has it models, does somebody else use it."""
        await self.refresh()
        now, refusal = self._clock.now(), self.refusal()
        if refusal is not None:
            off = ID in self._prefs().off or (self._seen is None and not self._prefs().comfy_url)
            return Health("off" if off else "broken", refusal.reason, refusal.hint, now)
        if self._seen is None:
            return Health("cold", "Will be started when it is needed.", at=now)
        seen = self._seen
        text = f"ComfyUI {seen.version} on {seen.device or 'an unknown device'}, {len(seen.models)} models."
        if seen.queue:
            return Health("busy", f"{text} {seen.queue} pictures in its queue.", at=now)
        return Health("ready", text, at=now)

    async def prepare(self, count: int) -> None:
        """Start the installed server when none answers."""
        await self.refresh()
        if self._seen is not None:
            return
        folder = self._prefs().comfy_folder
        if not self._startable or self._server is None:
            refusal = self.refusal()
            text = refusal.reason if refusal else "No ComfyUI answers."
            raise ProviderFailure("network", text, refusal.hint if refusal else "")
        address = await self._server.start(Path(folder))
        self._seen, self._known = await look_at(self._client(address))
        self._stats = await self._client(address).stats()

    # ------------------------------------------------------------------ a job's way

    async def submit(self, job: Job, read: ReadPicture) -> str:
        """Send its pictures, then its graph under the job's tag."""
        if self._seen is None:
            await self.prepare(1)
        assert self._seen is not None, "prepare raises otherwise"
        recipe = job.recipe or job.wanted
        client = self._client(self._seen.url)
        own = self._own(recipe) if recipe.graph else None
        if recipe.graph and own is None:
            raise ProviderFailure("setup", "The ComfyUI graph of this picture is no longer in the settings.")
        try:
            await self._post(client, job, recipe, own, read)
        except ProviderFailure as failure:
            if failure.sent or "lost a picture" not in failure.user_text:
                raise
            # its input folder was emptied: send the pictures again
            self._uploaded.clear()
            await self._post(client, job, recipe, own, read)
        return f"{job.tag}@{client.base_url}"

    async def _post(
        self, client: ComfyClient, job: Job, recipe: Recipe, own: OwnGraph | None, read: ReadPicture
    ) -> None:
        names = {picture: await self._upload(client, picture, read) for picture in graph_pictures(recipe)}
        try:
            graph = build_graph(recipe, names, self._known or None, own)
        except InputError as error:
            raise ProviderFailure("model", error.user_text, error.hint) from error
        await client.post(graph, job.tag, job.tag)

    async def _upload(self, client: ComfyClient, picture: PictureHash, read: ReadPicture) -> str:
        key = (client.base_url, picture)
        if key not in self._uploaded:
            data = await read(picture)
            self._uploaded[key] = await client.upload(data, f"{picture[:32]}.{_ending(data)}")
        return self._uploaded[key]

    async def watch(self, job: Job) -> AsyncIterator[Progress]:
        """Reports until it is drawn."""
        client, prompt_id = self._of(job)
        async with aclosing(client.watch(prompt_id, prompt_id)) as reports:
            async for report in reports:
                yield Progress(report.text, report.position, report.share)

    async def fetch(self, job: Job) -> Received:
        """The picture; it costs nothing."""
        client, prompt_id = self._of(job)
        result = await client.result(prompt_id)
        data = await client.fetch(result.files[0])
        self._warm = (job.recipe or job.wanted).model
        return Received(data, paid=0, exact=True, seconds=result.seconds)

    async def cancel(self, job: Job) -> bool:
        """Stop it there. Nothing is paid, whatever becomes of it."""
        client, prompt_id = self._of(job)
        await client.cancel(prompt_id)
        return False

    async def find(self, job: Job) -> str | None:
        """By its tag. A server that is off has nothing either, and drawing twice would cost nobody money."""
        if self._seen is None:
            await self.refresh()
        if self._seen is None or not job.tag:
            return None
        client = self._client(self._seen.url)
        place = await client.place(job.tag)
        return None if place.state == "absent" else f"{job.tag}@{client.base_url}"

    def _of(self, job: Job) -> tuple[ComfyClient, str]:
        prompt_id, _, address = (job.remote or job.tag).partition("@")
        if not address:
            address = self._seen.url if self._seen is not None else clean_url(self._prefs().comfy_url)
        if not prompt_id or not address:
            raise ProviderFailure("lost", "Nobody knows which ComfyUI draws this picture.")
        return self._client(address), prompt_id

    async def release(self) -> None:
        """Nothing is rented. The model stays in the GPU's memory for the next picture."""

    async def aclose(self) -> None:
        """Close the connections; the server this program started ends."""
        for client in self._clients.values():
            await client.aclose()
        if self._server is not None:
            await self._server.aclose()


def _model(model_id: str) -> Model | None:
    return next((m for m in models() if m.id == model_id), None)


def _ending(data: bytes) -> str:
    if data[:2] == b"\xff\xd8":
        return "jpg"
    return "webp" if data[8:12] == b"WEBP" else "png"
