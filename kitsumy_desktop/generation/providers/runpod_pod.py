"""A pod of the person's RunPod account: ComfyUI on a rented GPU, booted for a batch and gone afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.job import BatchId, Job, ProviderId
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, OwnGraph
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy.values import ComfyProgress
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.pods.bill import POD, machine_name
from kitsumy_desktop.generation.pods.choosing import Choosing, able_models, models_of
from kitsumy_desktop.generation.pods.keeper import Keeper
from kitsumy_desktop.generation.pods.live import Live
from kitsumy_desktop.generation.pods.reconcile import seen_pods
from kitsumy_desktop.generation.pods.rent import Order
from kitsumy_desktop.generation.provider import Health, Progress, ReadPicture, Received, Tell
from kitsumy_desktop.generation.providers.common import Measurements, switched_off
from kitsumy_desktop.generation.recipes.adapt import adapted, stand_in
from kitsumy_desktop.generation.recipes.graph import build_graph, graph_pictures
from kitsumy_desktop.generation.recipes.own_graph import own_hash
from kitsumy_desktop.generation.runpod.catalog import Catalog
from kitsumy_desktop.generation.runpod.errors import bearer
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.setup import PodSeen
from kitsumy_desktop.generation.store import Store

ID: ProviderId = POD
WAITING_LOOKED_AT = 200
"""Jobs, to see which models are wanted."""


class RunPodPod:
    """A Provider (see provider.py). `install` names this installation, `secret` is what pods' passwords are
    worked out from."""

    def __init__(
        self,
        *,
        http: Http,
        clock: Clock,
        facts: Facts,
        key: Callable[[], str | None],
        prefs: Callable[[], GenerationPreferences],
        store: Store,
        tell: Tell,
        install: str,
        secret: Callable[[], str],
    ) -> None:
        self._clock, self._facts, self._key, self._prefs, self._store = clock, facts, key, prefs, store
        self._rest = RunPodRest(http, clock, facts, key)
        self._catalog = Catalog(http, clock, facts, key)
        self.keeper = Keeper(
            http=http, clock=clock, facts=facts, rest=self._rest, store=store, tell=tell, prefs=prefs,
            install=install, secret=secret,
        )  # fmt: skip
        self._choosing = Choosing(self._catalog, facts, Measurements(store, clock, ID), self.keeper, prefs)
        self._install = install
        self._offered: tuple[str, ...] = ()
        self._refused = ("", 0)
        """Why the key was not accepted, and the hash of that key."""

    @property
    def id(self) -> ProviderId:
        """Its name."""
        return ID

    def refusal(self) -> Refusal | None:
        """No key, switched off, or the key was not accepted at the last look."""
        text, refused_key = self._refused
        if (off := self._off()) is None and text and refused_key == hash(self._key()):
            return Refusal(ID, text, "See Settings → Accounts.", True)
        return off

    def _off(self) -> Refusal | None:
        return switched_off(ID, "Pods are", self._prefs().off, lambda: bearer(self._key))

    def adapt(self, recipe: Recipe, *, fixed_model: bool) -> Recipe | None:
        """With a model that ComfyUI can run: a pod fetches whichever is wanted."""
        if recipe.graph:
            return recipe if self._own_graph(recipe) is not None else None
        chosen = stand_in(recipe, able_models(), fixed_model=fixed_model)
        return adapted(recipe, chosen) if chosen is not None else None

    def offer(self, recipes: Sequence[Recipe]) -> Offer:
        """The best value among the GPUs that suit: live price, measured boot and picture times."""
        wanted = models_of(recipes)
        self._offered = wanted or self._offered
        return self._choosing.offer(wanted, len(recipes))

    async def refresh(self) -> None:
        """Live prices; and what earlier runs left is looked for."""
        if self._off() is not None:
            return
        self.keeper.start()
        await self._catalog.refresh_gpus()

    async def health(self) -> Health:
        """Whether the key may rent and what the pod does."""
        now = self._clock.now()
        if (refusal := self._off()) is not None:
            return Health("off", refusal.reason, refusal.hint, now)
        live, booting = self.keeper.live, self.keeper.boot_watch
        if live is not None and live.usable:
            return Health("ready", "GPU ready.", at=now)
        if booting is not None:
            return Health("busy", f"{booting.text}… (~{round(booting.left() / 60) or 1} min)", at=now)
        try:
            await self.keeper.compare()
        except ProviderFailure as failure:
            if failure.kind not in ("key", "scope"):
                raise  # RunPod is not reached now: that says nothing about pods
            self._refused = (failure.user_text, hash(self._key()))
            return Health("broken", failure.user_text, failure.hint, now)
        self._refused = ("", 0)
        return Health("cold", "A pod is booted when it is worth it.", at=now)

    async def prepare(self, count: int) -> None:
        """Boots a pod, or takes the one that is there. Which models: those of the pictures that wait."""
        wanted = self._waiting_models() or self._offered or (self._choosing.usual_model(),)
        await self._catalog.refresh_gpus()

        def order() -> Order:
            return Order(
                gpus=self._choosing.ranked(wanted, max(1, count)),
                need=lambda gpu: self._choosing.need(wanted, gpu),
                template=RentedPod(name="", intended=0.0, model=", ".join(wanted), batch=self._first_batch()),
            )

        try:
            await self.keeper.prepare(order, wanted)
        except ProviderFailure as failure:
            if failure.kind in ("key", "scope"):
                self._refused = (failure.user_text, hash(self._key()))
            raise

    async def submit(self, job: Job, read: ReadPicture) -> str:
        """Send the pictures it needs and the graph to the pod's ComfyUI."""
        live = self.keeper.live
        if live is None or not live.usable:
            raise live.lost() if live else ProviderFailure("gone", "There is no pod now.")
        live.bill.batch, live.bill.comic = job.batch, job.comic
        live.users += 1
        try:
            await self._post(live, job, read)
        except ProviderFailure as failure:
            await self._blame(live, failure)
            raise
        finally:
            live.users -= 1
        return f"{live.pod.name}/{job.tag}"

    async def watch(self, job: Job) -> AsyncIterator[Progress]:
        """Until the picture is made; ends at once with "gone" when the pod is lost."""
        live = await self._where(job)
        live.users += 1
        try:
            async with aclosing(self._progress(live, job.tag)) as reports:
                async for seen in reports:
                    if seen.position is None and seen.share is not None:
                        live.began(job.tag, self._clock.now())
                    yield Progress(seen.text, seen.position, seen.share)
            live.ended(job.tag, self._clock.now())
        except ProviderFailure as failure:
            if failure.kind in ("network", "rate"):
                raise
            live.ended(job.tag, self._clock.now())
            if live.over.is_set():
                raise live.lost(job.tag) from None
            failure.paid = live.share(job.tag, live.took(job.tag))
            raise
        finally:
            live.users -= 1

    async def fetch(self, job: Job) -> Received:
        """The picture, and its share of the pod's time."""
        live = await self._where(job)
        live.users += 1
        try:
            result = await live.comfy.result(job.tag)
            seconds = result.seconds or live.took(job.tag)
            data = await live.comfy.fetch(result.files[0])
        except ProviderFailure as failure:
            await self._blame(live, failure, job.tag)
            if failure.kind in ("lost", "gone", "model"):
                failure.paid = live.share(job.tag, live.took(job.tag))
            raise
        finally:
            live.users -= 1
        live.comfy.forget(job.tag)
        return Received(data, live.share(job.tag, seconds), seconds=seconds, machine=live.pod.name)

    async def cancel(self, job: Job) -> bool:
        """Stop it. The pod's time runs on until it is released, for this picture none."""
        live = self.keeper.live
        if live is None or machine_name(job.remote) != live.pod.name:
            return False
        try:
            await live.comfy.cancel(job.tag)
        except ProviderFailure as failure:
            await self.keeper.check(live)
            if not live.over.is_set():
                raise failure from None
        return False

    async def find(self, job: Job) -> str | None:
        """Ask the pod by our own id, exactly. A pod that is gone draws nothing: None."""
        live = await self._present()
        if live is None:
            return None
        try:
            state = await live.comfy.state(job.tag)
        except ProviderFailure as failure:
            await self.keeper.check(live)
            if live.over.is_set():
                return None
            raise ProviderFailure(
                "network", "The pod cannot be asked for the picture now.", sent=True, detail=failure.detail
            ) from None
        return None if state == "absent" else f"{live.pod.name}/{job.tag}"

    async def release(self) -> None:
        """The pod waits a while for more work, then it is deleted."""
        await self.keeper.release()

    async def aclose(self) -> None:
        """The program ends."""
        await self.keeper.aclose()

    # Pods for the monitor and the command line

    async def pods(self) -> tuple[PodSeen, ...]:
        """All pods of the account."""
        return seen_pods(await self._rest.list_pods(), self._store.pods(), self._install, self._catalog)

    async def stop(self, remote: str) -> None:
        """Delete one of ours now. Raises ProviderFailure for one that is not ours."""
        await self.keeper.stop(remote)

    # How it is done

    async def _present(self) -> Live | None:
        """The pod, once it is known whether there is one."""
        await self.keeper.started()
        while self.keeper.boot is not None:
            await asyncio.wait({self.keeper.boot})
        return self.keeper.live

    async def _where(self, job: Job) -> Live:
        live = self.keeper.live
        if live is None or machine_name(job.remote) != live.pod.name:
            live = await self._present()
        if live is None or machine_name(job.remote) != live.pod.name:
            raise ProviderFailure("gone", "The pod that drew this picture is gone.", detail=job.remote)
        return live

    async def _progress(self, live: Live, tag: str) -> AsyncGenerator[ComfyProgress]:
        """ComfyUI's reports until the end, or until the pod is lost: whichever is first."""
        over = asyncio.create_task(live.over.wait())
        try:
            async with aclosing(live.comfy.watch(tag, tag)) as reports:
                while True:
                    report = asyncio.ensure_future(anext(reports, None))
                    try:
                        await asyncio.wait({report, over}, return_when=asyncio.FIRST_COMPLETED)
                    finally:  # also when the watch itself is cancelled
                        lost = not report.done()
                        if lost:
                            report.cancel()
                            await asyncio.wait({report})
                    if lost:
                        raise live.lost(tag)
                    seen = await self._heard(live, report, tag)
                    if seen is None:
                        return
                    yield seen
        finally:
            over.cancel()

    async def _heard(
        self, live: Live, report: asyncio.Future[ComfyProgress | None], tag: str
    ) -> ComfyProgress | None:
        try:
            seen = report.result()
        except ProviderFailure as failure:
            await self._blame(live, failure, tag)
            raise
        if seen is not None and seen.position is None and seen.share is None:
            await self.keeper.check(live)  # it says that ComfyUI is not reached
        return seen

    async def _blame(self, live: Live, failure: ProviderFailure, tag: str = "") -> None:
        """When the pod itself is the reason, that is what the job failed of: what it was sent is lost."""
        if failure.kind in ("network", "server", "gone", "key"):
            answers = await self.keeper.check(live)
            if live.over.is_set():
                if tag:
                    live.ended(tag, self._clock.now())
                raise live.lost(tag) from None
            if failure.kind == "gone" and not answers:
                # it may draw on while we are offline: asked again later, never made twice
                raise ProviderFailure(
                    "network", "The pod cannot be reached now.", failure.hint, detail=failure.detail
                ) from None

    async def _post(self, live: Live, job: Job, read: ReadPicture) -> None:
        recipe = job.recipe or job.wanted
        own = self._own_graph(recipe)
        if recipe.graph and own is None:
            raise ProviderFailure("setup", "The ComfyUI graph of this picture is no longer in the settings.")
        if not live.known:
            live.known = await live.comfy.object_info()
        for picture in graph_pictures(recipe):
            if picture not in live.uploads:
                data = await read(picture)
                live.uploads[picture] = await live.comfy.upload(data, f"{picture[:32]}.{_ending(data)}")
        try:
            graph = build_graph(recipe, live.uploads, live.known, own)
        except InputError as error:
            raise ProviderFailure("model", error.user_text, error.hint) from error
        await live.comfy.post(graph, job.tag, job.tag)

    def _own_graph(self, recipe: Recipe) -> OwnGraph | None:
        if not recipe.graph:
            return None
        return next((g for g in self._prefs().graphs if own_hash(g) == recipe.graph), None)

    def _waiting_models(self) -> tuple[str, ...]:
        """Of the pictures that wait in the library, as this provider would make them."""
        waiting = [j for j in self._store.open_jobs() if j.state == "queued"][:WAITING_LOOKED_AT]
        made = [self.adapt(j.wanted, fixed_model=j.fixed_model) for j in waiting]
        return models_of([r for r in made if r is not None])

    def _first_batch(self) -> BatchId | None:
        return next((j.batch for j in self._store.open_jobs() if j.state == "queued"), None)


def _ending(data: bytes) -> str:
    if data[:2] == b"\xff\xd8":
        return "jpg"
    return "webp" if data[:4] == b"RIFF" else "png"
