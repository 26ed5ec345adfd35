"""One's own serverless endpoints: requests, queues that stand still, workers' time, and every fault."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import msgspec
import pytest
import pytest_asyncio
from PIL import Image
from support.runpod_room import RunpodRoom, text_recipe
from support.serverless_room import ANNA, MASK, OURS, Serverless
from support.standin.faults import Faults, JobStep, Step, Times

from kitsumy_desktop.comic.records.preferences import GenerationPreferences, OwnGraph
from kitsumy_desktop.comic.records.recipe import Edit, Reference
from kitsumy_desktop.generation.events import Notice
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.provider import Progress
from kitsumy_desktop.generation.providers.runpod_serverless import RunPodServerless
from kitsumy_desktop.generation.recipes.own_graph import own_hash


@pytest_asyncio.fixture
async def room() -> AsyncIterator[RunpodRoom]:
    async with RunpodRoom() as made:
        yield made


@pytest.mark.asyncio
@pytest.mark.parametrize("env", [{}, OURS], ids=["worker-comfyui", "our handler"])
async def test_a_picture_comes_from_either_kind_of_worker(env: dict[str, str]) -> None:
    async with RunpodRoom(times=Times(cold_start=(45.0, 46.0), picture=(500.0, 510.0))) as room:
        own = Serverless(room, env=env)
        job = await own.job()
        told = await room.watched(own.provider, job)
        arrived = await own.provider.fetch(job)
    with Image.open(io.BytesIO(arrived.data)) as opened:
        assert opened.size == (job.recipe.width, job.recipe.height)  # type: ignore[union-attr]
    assert arrived.machine == own.endpoint.id
    assert arrived.seconds > 1.0
    assert arrived.paid == pytest.approx(arrived.seconds * 1_116_000 / 3600, rel=0.01)
    assert not arrived.exact
    if env:
        assert any(p.share for p in told)
    assert room.standin.violations == []


@pytest.mark.asyncio
async def test_what_is_sent(room: RunpodRoom) -> None:
    own = Serverless(room, env=OURS)
    await own.job(edit=Edit("inpaint", ANNA, 0.7, MASK))
    (body,) = [r.body for r in room.standin.requests if r.op == "POST /run"]
    names = {i["name"] for i in body["input"]["images"]}
    loaded = {
        n["inputs"]["image"]
        for n in body["input"]["workflow"].values()
        if n["class_type"] in ("LoadImage", "LoadImageMask")
    }
    assert loaded == names
    assert len(names) == 2
    assert body["input"]["format"] == {"type": "png"}
    assert body["policy"]["executionTimeout"] >= 300_000
    assert body["policy"]["ttl"] > 3_600_000


@pytest.mark.asyncio
async def test_large_pictures_come_as_webp_or_not_at_all(room: RunpodRoom) -> None:
    ours = Serverless(room, env={**OURS, "KITSUMY_MODEL": "esrgan-x4"}, image="runpod/x:base")
    await ours.provider.refresh()
    upscale = text_recipe("esrgan-x4", edit=Edit("upscale", ANNA, factor=4.0), width=2560, height=1920)
    recipe = ours.provider.adapt(upscale, fixed_model=True)
    assert recipe is not None
    arrived = await room.made(ours.provider, recipe)
    with Image.open(io.BytesIO(arrived.data)) as opened:
        assert (opened.format, opened.size) == ("WEBP", (2560, 1920))
    official = Serverless(room, image="someone/worker-comfyui:1")
    room.prefs = GenerationPreferences(endpoints={official.endpoint.id: "esrgan-x4"})
    await official.provider.refresh()
    assert official.provider.adapt(upscale, fixed_model=True) is None


@pytest.mark.asyncio
async def test_the_own_graph_runs_where_its_model_is(room: RunpodRoom) -> None:
    own = Serverless(room)
    await own.provider.refresh()
    body_job = await own.job()
    (body,) = [r.body for r in room.standin.requests if r.op == "POST /run"]
    graph = body["input"]["workflow"]
    text = next(k for k, n in graph.items() if n["class_type"] == "CLIPTextEncode")
    mine = OwnGraph("mine", msgspec.json.encode(graph).decode(), {"prompt": f"#{text}/text"})
    recipe = text_recipe("flux1-schnell", graph=own_hash(mine))
    assert own.provider.adapt(recipe, fixed_model=False) is None
    room.prefs = msgspec.structs.replace(room.prefs, graphs=(mine,))
    assert own.provider.adapt(recipe, fixed_model=False) == recipe
    assert (await room.made(own.provider, recipe, 2)).data
    assert body_job.remote.startswith(own.endpoint.id)


# What is offered, and when it is refused


@pytest.mark.asyncio
async def test_refusals_until_an_endpoint_is_there(room: RunpodRoom) -> None:
    own = Serverless(room)
    room.prefs = GenerationPreferences()
    refusal = own.provider.refusal()
    assert refusal is not None and refusal.fixable
    room.prefs = GenerationPreferences(endpoints={"vanished": "sdxl"})
    await own.provider.refresh()
    refusal = own.provider.refusal()
    assert refusal is not None and "no longer there" in refusal.reason
    room.prefs = GenerationPreferences(endpoints={own.endpoint.id: ""})
    await own.provider.refresh()
    assert own.provider.refusal() is None
    room.prefs = GenerationPreferences(endpoints={own.endpoint.id: ""}, off=("runpod-serverless",))
    assert own.provider.refusal() is not None
    room.key = None
    room.prefs = GenerationPreferences(endpoints={own.endpoint.id: ""})
    assert own.provider.refusal() is not None


@pytest.mark.asyncio
async def test_lowered_workers_are_told_and_refused_at_none(room: RunpodRoom) -> None:
    own = Serverless(room, workers_max=3)
    await own.provider.refresh()
    own.endpoint.body["workers"]["max"] = 2
    await own.provider.refresh()
    (notice,) = [e for e in room.events if isinstance(e, Notice)]
    assert "from 3 to 2" in notice.text
    assert own.provider.refusal() is None
    own.endpoint.body["workers"]["max"] = 0
    await own.provider.refresh()
    refusal = own.provider.refusal()
    assert refusal is not None and refusal.fixable and "workers" in refusal.reason
    with pytest.raises(ProviderFailure) as told:
        await own.provider.prepare(1)
    assert told.value.kind == "setup"


@pytest.mark.asyncio
async def test_nobody_is_asked_while_it_is_off(room: RunpodRoom) -> None:
    own = Serverless(room)
    room.prefs = msgspec.structs.replace(room.prefs, off=("runpod-serverless",))
    await own.provider.refresh()
    assert (await own.provider.health()).state == "off"
    room.prefs = msgspec.structs.replace(room.prefs, off=())
    room.key = None
    await own.provider.refresh()
    assert room.standin.requests == []
    room.key = room.standin.key
    await own.provider.refresh()
    assert own.provider.refusal() is None


@pytest.mark.asyncio
async def test_health_in_its_states(room: RunpodRoom) -> None:
    own = Serverless(room, idle=600)
    assert (await own.provider.health()).state == "cold"
    await room.made(own.provider, own.recipe())
    await room.clock.sleep(5.0)
    assert (await own.provider.health()).state == "ready"
    own.endpoint.body["workers"]["max"] = 0
    await room.clock.sleep(5.0)
    assert (await own.provider.health()).state == "broken"


# Stuck in the queue


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("stuck", "kind", "word"),
    [
        ("throttled", "capacity", "no GPU free"),
        ("unhealthy", "setup", "stop with an error"),
        ("initializing", "timeout", "is starting"),
        ("workers_max", "setup", "no workers"),
        ("balance", "balance", "no money left"),
    ],
)
async def test_five_reasons_to_stand_still_are_told_apart_and_end(stuck: str, kind: str, word: str) -> None:
    async with RunpodRoom(speed=2000.0) as room:
        own = Serverless(room)
        await own.provider.refresh()
        if stuck == "workers_max":
            own.endpoint.body["workers"]["max"] = 0
        elif stuck == "balance":
            room.standin.world.balance_start = 0
        else:
            room.standin.faults.stuck[own.endpoint.id] = stuck  # type: ignore[assignment]
        job = await room.sent(own.provider, own.recipe())
        told: list[Progress] = []
        with pytest.raises(ProviderFailure) as failed:
            async for progress in own.provider.watch(job):
                told.append(progress)
        assert failed.value.kind == kind
        assert word in failed.value.user_text
        assert any(word in p.text for p in told) or stuck in ("workers_max", "balance")
        _, remote = job.remote.split("/")
        assert own.endpoint.jobs[remote].state == "CANCELLED"
        assert not failed.value.sent


@pytest.mark.asyncio
async def test_a_shortage_that_passes_ends_nothing(room: RunpodRoom) -> None:
    own = Serverless(room)
    room.standin.faults.stuck[own.endpoint.id] = "throttled"
    job = await own.job()
    told: list[str] = []
    async for progress in own.provider.watch(job):
        told.append(progress.text)
        if "no GPU free" in progress.text:
            room.standin.faults.stuck.clear()
    assert any("no GPU free" in t for t in told)
    assert (await own.provider.fetch(job)).data


@pytest.mark.asyncio
async def test_places_in_the_queue_are_told(room: RunpodRoom) -> None:
    own = Serverless(room, workers_max=1)
    first = await own.job(1)
    second = await own.job(2)
    told = await room.watched(own.provider, second)
    assert 2 in {p.position for p in told}
    await room.watched(own.provider, first)


# What becomes of jobs


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fate", "text", "kind"),
    [
        ("error_text", "Job processing failed", "server"),
        ("error_text", "Workflow validation failed:\n• Node 1 (x): 'a.safetensors' not in ['b']", "model"),
        ("error_json", "CUDA out of memory", "model"),
        ("timed_out", "", "timeout"),
        ("timed_out_retries", "", "timeout"),
        ("no_output", "", "lost"),
        ("lost_large", "", "lost"),
        ("progress_left", "", "lost"),
        ("no_images", "", "input"),
    ],
)
async def test_failures_are_told_with_what_they_cost(
    room: RunpodRoom, fate: str, text: str, kind: str
) -> None:
    own = Serverless(room)
    room.standin.script.add(JobStep(fate, nth=1, text=text))  # type: ignore[arg-type]
    failure = await own.fails()
    assert failure.kind == kind
    assert failure.paid > 0
    if "safetensors" in text:
        assert "a.safetensors" in failure.user_text


@pytest.mark.asyncio
async def test_a_model_the_worker_lacks_is_named(room: RunpodRoom) -> None:
    room.standin.workers.options["models"] = {"diffusion_models": ["other.safetensors"]}
    own = Serverless(room)
    failure = await own.fails()
    assert failure.kind == "model", failure.detail
    assert ".safetensors”" in failure.user_text


@pytest.mark.asyncio
async def test_a_black_picture_is_none(room: RunpodRoom) -> None:
    own = Serverless(room)
    room.standin.script.add(JobStep("black", nth=1))
    job = await own.job()
    await room.watched(own.provider, job)
    with pytest.raises(ProviderFailure) as told:
        await own.provider.fetch(job)
    assert told.value.kind == "refused"
    assert told.value.paid > 0


@pytest.mark.asyncio
async def test_a_second_dispatch_is_told(room: RunpodRoom) -> None:
    own = Serverless(room)
    room.standin.script.add(JobStep("redispatch", nth=1))
    job = await own.job()
    told = await room.watched(own.provider, job)
    assert any("another worker" in p.text for p in told)
    assert (await own.provider.fetch(job)).data


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["429", "500", "524", "reset", "truncate"])
async def test_a_bad_line_loses_nothing(room: RunpodRoom, fault: str) -> None:
    own = Serverless(room)
    job = await own.job()
    room.standin.script.add(Step("GET /status", fault, times=5))  # type: ignore[arg-type]
    room.standin.script.add(Step("GET /health", fault, times=3))  # type: ignore[arg-type]
    await room.watched(own.provider, job)
    assert (await own.provider.fetch(job)).data


@pytest.mark.asyncio
async def test_an_answer_that_was_lost_is_unsure(room: RunpodRoom) -> None:
    own = Serverless(room)
    await own.provider.refresh()
    room.standin.script.add(Step("POST /run", "reset_after"))
    job = room.job(own.recipe())
    with pytest.raises(ProviderFailure) as told:
        await own.provider.submit(job, room.read)
    assert told.value.sent
    with pytest.raises(ProviderFailure) as told:
        await own.provider.find(job)
    assert told.value.sent


@pytest.mark.asyncio
async def test_a_restart_watches_and_fetches_and_expires() -> None:
    async with RunpodRoom(speed=3000.0) as room:
        own = Serverless(room)
        job = await own.job()
        again = RunPodServerless(**room.common(), tell=room.events.append, rng=room.rng)
        await room.watched(again, job)
        later = RunPodServerless(**room.common(), tell=room.events.append, rng=room.rng)
        assert (await later.fetch(job)).data
        await room.clock.sleep(1850.0)
        assert (await later.fetch(job)).data  # kept: a full disk may ask again
        much_later = RunPodServerless(**room.common(), tell=room.events.append, rng=room.rng)
        await much_later.refresh()
        with pytest.raises(ProviderFailure) as told:
            await much_later.fetch(job)
        assert told.value.kind == "expired"
        assert told.value.paid > 0


@pytest.mark.asyncio
async def test_cancelling_says_whether_money_may_run(room: RunpodRoom) -> None:
    own = Serverless(room, idle=60)
    waiting = await own.job(1)
    assert not await own.provider.cancel(waiting)
    done = await own.job(2)
    await room.watched(own.provider, done)
    assert not await own.provider.cancel(done)
    running = await own.job(3)
    while own.endpoint.jobs[running.remote.split("/")[1]].state == "IN_QUEUE":
        await room.clock.sleep(1.0)
    assert await own.provider.cancel(running)


@pytest.mark.asyncio
async def test_references_that_nobody_follows_are_left_out(room: RunpodRoom) -> None:
    own = Serverless(room)
    await own.provider.refresh()
    wanted = text_recipe("flux2-klein-4b", references=(Reference(ANNA, "Anna"),))
    made = own.provider.adapt(wanted, fixed_model=False)
    assert made is not None
    assert (made.model, made.references) == ("flux1-schnell", ())
    assert own.provider.adapt(made, fixed_model=True) == made
    assert own.provider.adapt(wanted, fixed_model=True) is None


@pytest.mark.asyncio
async def test_random_trouble_ends_in_a_picture_or_a_reason() -> None:
    faults = Faults.named("storm")
    async with RunpodRoom(speed=1000.0, faults=faults) as room:
        own = Serverless(room, workers_max=5)
        for number in range(1, 21):
            try:
                await own.provider.refresh()
                job = await room.sent(own.provider, own.recipe(number=number), number)
                await room.watched(own.provider, job)
                assert (await own.provider.fetch(job)).data
            except ProviderFailure as failure:
                assert failure.user_text
                assert room.standin.key not in f"{failure!r} {failure} {failure.detail}"
                assert failure.kind in (
                    "server", "network", "timeout", "lost", "input", "model", "rate", "refused", "gone",
                )  # fmt: skip
