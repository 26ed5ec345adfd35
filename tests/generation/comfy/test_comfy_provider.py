"""The person's own ComfyUI as a provider, against the imitated server."""

from __future__ import annotations

import asyncio
import io
import uuid
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image
from support.standin.comfy import FakeComfy
from support.standin.comfy_graphs import FILES, graph

from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.records.job import BatchId, Job, JobId
from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, OwnGraph
from kitsumy_desktop.comic.records.recipe import Edit, PromptPart, Recipe, Reference
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.provider import Progress
from kitsumy_desktop.generation.providers.comfy import LocalComfy
from kitsumy_desktop.generation.recipes.models import model
from kitsumy_desktop.generation.recipes.own_graph import own_hash


class Measurements:
    """The part of the store that this provider asks."""

    def __init__(self) -> None:
        self.all: tuple[Measured, ...] = ()

    def measured(self) -> tuple[Measured, ...]:
        return self.all


class Room:
    """A server, a provider, preferences that can be changed, pictures that can be read."""

    def __init__(self, comfy: FakeComfy, http: Http, speed: float) -> None:
        self.comfy = comfy
        self.http = http
        self.clock = WallClock(speed)
        self.prefs = GenerationPreferences(comfy_url=comfy.url)
        self.store = Measurements()
        self.pictures: dict[str, bytes] = {}
        self.provider = self.again()

    def again(self, **options: Any) -> LocalComfy:
        """Another provider with nothing in its memory, as after a restart."""
        return LocalComfy(
            http=self.http,
            clock=self.clock,
            prefs=lambda: self.prefs,
            store=self.store,  # type: ignore[arg-type]
            **options,
        )

    def prefer(self, **values: Any) -> None:
        self.prefs = msgspec.structs.replace(self.prefs, **values)

    async def read(self, picture: PictureHash) -> bytes:
        return self.pictures[picture]

    def picture(self, name: str, size: tuple[int, int] = (320, 256)) -> PictureHash:
        out = io.BytesIO()
        Image.new("RGB", size, "green").save(out, "PNG")
        self.pictures[name] = out.getvalue()
        return PictureHash(name)

    def job(self, recipe: Recipe) -> Job:
        adapted = self.provider.adapt(recipe, fixed_model=False)
        assert adapted is not None
        return Job(
            id=JobId("j"),
            batch=BatchId("b"),
            comic=ComicId("c"),
            page=PageId("p"),
            panel=PanelId("n"),
            wanted=recipe,
            recipe=adapted,
            state="sending",
            tag=str(uuid.uuid4()),
        )

    async def submitted(self, job: Job) -> Job:
        remote = await self.provider.submit(job, self.read)
        return msgspec.structs.replace(job, remote=remote, state="running")

    async def made(self, job: Job) -> tuple[list[Progress], Image.Image]:
        job = await self.submitted(job)
        reports = [report async for report in self.provider.watch(job)]
        received = await self.provider.fetch(job)
        assert (received.paid, received.exact) == (0, True)
        with Image.open(io.BytesIO(received.data)) as image:
            image.load()
            return reports, image


@asynccontextmanager
async def room(
    models: Mapping[str, Collection[str]] | None = None, speed: float = 400.0, **options: Any
) -> AsyncIterator[Room]:
    http = Http(trust_env=False)
    async with FakeComfy(speed=speed, models=models, **options) as comfy:
        here = Room(comfy, http, speed)
        await here.provider.refresh()
        try:
            yield here
        finally:
            await here.provider.aclose()
            await http.aclose()


def recipe(model_id: str = "sdxl", **more: Any) -> Recipe:
    parts = (PromptPart("style", "ink"), PromptPart("action", "a cat on a roof"))
    return Recipe(
        **{"model": model_id, "style": "manga", "parts": parts, "width": 832, "height": 1216, **more}
    )


@pytest.mark.asyncio
async def test_a_picture_of_the_size_asked_for() -> None:
    async with room(speed=40.0) as here:
        assert here.provider.refusal() is None
        job = here.job(recipe())
        reports, image = await here.made(job)
        assert job.recipe is not None
        assert image.size == (job.recipe.width, job.recipe.height)
        assert reports[-1].share is not None
        assert reports[-1].share > 0.8
        assert here.comfy.executed[job.tag] == 1


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "model_id", ["flux2-klein-4b", "z-image-turbo", "flux1-schnell", "qwen-image", "flux1-dev"]
)
async def test_every_family_is_accepted_and_drawn(model_id: str) -> None:
    async with room() as here:
        _, image = await here.made(here.job(recipe(model_id)))
        assert image.size[0] < image.size[1]


@pytest.mark.asyncio
async def test_pictures_sent_along_are_uploaded_once() -> None:
    async with room() as here:
        person = here.picture("a" * 64)
        wanted = recipe("flux2-klein-4b", references=(Reference(person, "Ann"),))
        for seed in (1, 2):
            await here.made(here.job(msgspec.structs.replace(wanted, seed=seed)))
        assert here.comfy.uploads == 1
        here.comfy.pictures.clear()
        await here.made(here.job(msgspec.structs.replace(wanted, seed=3)))
        assert here.comfy.uploads == 2, "an emptied input folder is filled again"


@pytest.mark.asyncio
async def test_edits_start_from_a_picture() -> None:
    async with room() as here:
        base, mask = here.picture("b" * 64), here.picture("c" * 64)
        for edit in (
            Edit("image", base, strength=0.5),
            Edit("inpaint", base, mask=mask),
        ):
            await here.made(here.job(recipe("sdxl", edit=edit)))
        _, image = await here.made(here.job(recipe("esrgan-x4", edit=Edit("upscale", base, factor=2.0))))
        assert image.size[0] > 320


@pytest.mark.asyncio
async def test_only_models_that_are_there_are_offered() -> None:
    files = {f.folder: [f.name] for f in model("sdxl").files}
    async with room(files) as here:
        other = here.provider.adapt(recipe("animagine-xl-4"), fixed_model=False)
        assert other is not None
        assert other.model == "sdxl"
        assert here.provider.adapt(other, fixed_model=False) == other
        assert here.provider.adapt(recipe("animagine-xl-4"), fixed_model=True) is None
        assert here.provider.adapt(recipe(graph="0" * 64), fixed_model=False) is None
    async with room({}) as here:
        refusal = here.provider.refusal()
        assert refusal is not None
        assert "none of the models" in refusal.reason
        assert "lacks" in refusal.hint
        assert (await here.provider.health()).state == "broken"


@pytest.mark.asyncio
async def test_the_person_s_own_graph_is_drawn_as_it_is() -> None:
    async with room(FILES) as here:
        body = graph()
        body["6"]["_meta"] = {"title": "words"}
        own = OwnGraph(
            "mine", msgspec.json.encode(body).decode(), {"prompt": "words/text", "seed": "#3/seed"}
        )
        here.prefer(graphs=(own,))
        assert here.provider.refusal() is None
        job = here.job(recipe(graph=own_hash(own), seed=77))
        _, image = await here.made(job)
        assert image.size == (96, 64)
        sent = here.comfy.history[job.tag]["prompt"][2]
        assert (sent["3"]["inputs"]["seed"], sent["6"]["inputs"]["text"]) == (77, job.wanted.prompt)
        here.prefer(graphs=())
        with pytest.raises(ProviderFailure) as raised:
            await here.provider.submit(job, here.read)
        assert raised.value.kind == "setup"


@pytest.mark.asyncio
async def test_offers_are_free_and_learn_from_measurements() -> None:
    async with room() as here:
        one = here.provider.adapt(recipe(), fixed_model=False)
        assert one is not None
        offer = here.provider.offer([one])
        assert (offer.billing, offer.price, offer.rate, offer.parallel) == ("free", 0, 0.0, 1)
        assert offer.gpu == "NVIDIA GeForce RTX 4090"
        assert offer.start_seconds == model("sdxl").load_seconds
        assert offer.seconds == pytest.approx(model("sdxl").seconds / 2.1)
        ahead = here.provider.offer([one, one])
        assert (ahead.parallel, ahead.seconds) == (2, pytest.approx(2 * offer.seconds))
        here.store.all = (Measured("picture", "comfy", "sdxl", "NVIDIA GeForce RTX 4090", 3.0, 9),)
        await here.clock.sleep(20.0)
        learnt = here.provider.offer([one])
        assert (learnt.seconds, learnt.measured) == (3.0, True)
        await here.made(here.job(recipe()))
        assert here.provider.offer([one]).start_seconds == 0.0, "the model is in memory now"


@pytest.mark.asyncio
async def test_health_and_refusals_in_plain_words() -> None:
    async with room(speed=100.0, step_seconds=5.0) as here:
        assert (await here.provider.health()).state == "ready"
        job = await here.submitted(here.job(recipe()))
        assert (await here.provider.health()).state == "busy"
        assert not await here.provider.cancel(job)
        here.prefer(off=("comfy",))
        refusal = here.provider.refusal()
        assert refusal is not None
        assert "switched off" in refusal.reason
        here.prefer(off=())
        await here.comfy.crash()
        assert (await here.provider.health()).state == "broken"
        refusal = here.provider.refusal()
        assert refusal is not None
        assert here.comfy.url in refusal.reason
        with pytest.raises(ProviderFailure) as raised:
            await here.provider.prepare(1)
        assert raised.value.kind == "network"
        here.prefer(comfy_url="no address")
        assert "is no address" in (await here.provider.health()).text


@pytest.mark.asyncio
async def test_a_job_is_found_again_after_a_crash_of_the_program() -> None:
    async with room(speed=40.0, step_seconds=1.0) as here:
        sent, never = here.job(recipe()), here.job(recipe())
        await here.submitted(sent)  # and the program ends before it is written down
        here.provider = here.again()
        assert await here.provider.find(never) is None
        remote = await here.provider.find(sent)
        assert remote == f"{sent.tag}@{here.comfy.url}"
        found = msgspec.structs.replace(sent, remote=remote, state="running")
        reports = [report async for report in here.provider.watch(found)]
        assert reports
        assert (await here.provider.fetch(found)).data
        assert here.comfy.executed[sent.tag] == 1
        await here.comfy.crash()
        here.provider = here.again()
        assert await here.provider.find(never) is None, "a server that is off has nothing"


@pytest.mark.asyncio
async def test_cancelling_stops_it_there() -> None:
    async with room(speed=50.0, step_seconds=5.0) as here:
        job = await here.submitted(here.job(recipe()))

        async def watched() -> None:
            async for _ in here.provider.watch(job):
                pass

        watching = asyncio.create_task(watched())
        while here.comfy.running is None:
            await asyncio.sleep(0.01)
        assert not await here.provider.cancel(job)
        with pytest.raises(ProviderFailure, match="stopped"):
            await watching
        while here.comfy.running is not None:
            await asyncio.sleep(0.01)
        assert here.comfy.files == {}


class Server:
    """An installed server that is started when needed."""

    def __init__(self, comfy: FakeComfy) -> None:
        self.comfy = comfy
        self.closed = False

    def installed(self, folder: Path) -> bool:
        return folder.is_dir()

    async def start(self, folder: Path) -> str:
        await self.comfy.restart()
        return self.comfy.url

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.asyncio
async def test_the_installed_server_is_started_when_none_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kitsumy_desktop.generation.comfy.find.PORTS", (1,))
    monkeypatch.setattr(
        "kitsumy_desktop.generation.comfy.find.candidates", lambda url, ports: ("http://127.0.0.1:1",)
    )
    for file in model("sdxl").files:
        place = tmp_path / "models" / file.folder / file.name
        place.parent.mkdir(parents=True)
        place.write_bytes(b"x")
    async with room() as here:
        await here.comfy.crash()
        server = Server(here.comfy)
        here.prefer(comfy_url="", comfy_folder=str(tmp_path))
        here.provider = here.again(server=server)
        assert (await here.provider.health()).state == "cold"
        assert here.provider.refusal() is None
        job = here.job(recipe())
        await here.provider.prepare(1)
        _, image = await here.made(job)
        assert image.size[0] > 0
        await here.provider.release()
    assert server.closed
