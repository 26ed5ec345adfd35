"""Serverless endpoints are found, planned with their price, made once, raised and removed."""

from __future__ import annotations

import base64
import zlib
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from support.runpod_room import RunpodRoom
from support.standin.faults import Step

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.pods.payload import worker_source
from kitsumy_desktop.generation.recipes.models import models
from kitsumy_desktop.generation.runpod.endpoints import Endpoints

OFFICIAL = "runpod/worker-comfyui:5.8.5-"


@pytest_asyncio.fixture
async def room() -> AsyncIterator[RunpodRoom]:
    async with RunpodRoom() as made:
        yield made


def endpoints_of(room: RunpodRoom) -> Endpoints:
    return Endpoints(room.http, room.clock, room.facts, lambda: room.key)


def creations(room: RunpodRoom) -> int:
    return sum(1 for r in room.standin.requests if r.op == "POST /v2/serverless")


@pytest.mark.asyncio
async def test_comfy_endpoints_are_found_with_their_models(room: RunpodRoom) -> None:
    room.standin.add_endpoint("other", "runpod/worker-v1-vllm:2.0")
    room.standin.add_endpoint("flux -fb", OFFICIAL + "flux1-dev-fp8", workers_max=2, idle=9)
    room.standin.add_endpoint("base", OFFICIAL + "base")
    room.standin.add_endpoint("kitsumy-comfy-sdxl", OFFICIAL + "sdxl", env={"KITSUMY_MODEL": "sdxl"})
    found = {e.name: e for e in await endpoints_of(room).find()}
    assert next(iter(found)) == "kitsumy-comfy-sdxl"
    assert list(found)[-1] == "other"
    assert (found["flux"].model, found["flux"].workers_max, found["flux"].idle_seconds) == ("flux1-dev", 2, 9)
    assert (found["base"].model, found["base"].usable) == ("", True)
    assert not found["other"].usable
    assert found["kitsumy-comfy-sdxl"].ours
    assert found["kitsumy-comfy-sdxl"].model == "sdxl"


@pytest.mark.asyncio
@pytest.mark.parametrize("model", [m.id for m in models() if m.graphs])
async def test_every_model_can_be_planned_and_made(room: RunpodRoom, model: str) -> None:
    endpoints = endpoints_of(room)
    plan = await endpoints.plan(model)
    needed = next(m for m in models() if m.id == model)
    assert plan.pools
    assert all(g.vram_gb >= needed.vram_gb for g in room.facts.gpus if g.name in plan.gpus)
    assert 100 < plan.per_second < 2000
    assert bool(plan.volume_gb) == bool(plan.per_month) == bool(plan.data_center)
    assert bool(plan.volume_gb) == (not needed.image_tag and needed.disk_gb > 3)
    made = await endpoints.create(plan)
    assert (made.ours, made.usable, made.model, made.workers_max) == (True, True, model, plan.workers_max)
    assert room.standin.violations == []
    body = room.standin.endpoints[made.id].body
    assert zlib.decompress(base64.b64decode(body["env"]["KITSUMY_HANDLER"])) == worker_source("handler")
    assert "KITSUMY_HANDLER" in body["args"]
    assert body["flashboot"] == "FLASHBOOT"
    assert body["timeout"] > 0
    assert (room.key or "") not in str(body)


@pytest.mark.asyncio
async def test_a_hosted_model_needs_no_endpoint(room: RunpodRoom) -> None:
    with pytest.raises(InputError):
        await endpoints_of(room).plan("p-image")
    with pytest.raises(InputError):
        await endpoints_of(room).plan("nothing")


@pytest.mark.asyncio
async def test_a_plan_is_made_from_saved_prices_when_runpod_is_silent(room: RunpodRoom) -> None:
    room.standin.script.add(Step("GET /v2/catalog/gpus", "503", times=20))
    plan = await endpoints_of(room).plan("sdxl")
    assert plan.per_second > 0


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["fail_after", "reset_after"])
async def test_a_lost_answer_makes_no_second_endpoint(room: RunpodRoom, fault: str) -> None:
    endpoints = endpoints_of(room)
    plan = await endpoints.plan("sdxl")
    room.standin.script.add(Step("POST /v2/serverless", fault))  # type: ignore[arg-type]
    made = await endpoints.create(plan)
    again = await endpoints.create(plan)
    assert made.id == again.id
    assert len(room.standin.endpoints) == 1
    assert creations(room) == 1


@pytest.mark.asyncio
async def test_a_failure_before_anything_was_made_is_told(room: RunpodRoom) -> None:
    endpoints = endpoints_of(room)
    plan = await endpoints.plan("sdxl")
    room.standin.script.add(Step("POST /v2/serverless", "503"))
    with pytest.raises(ProviderFailure) as told:
        await endpoints.create(plan)
    assert told.value.sent
    assert (await endpoints.create(plan)).id in room.standin.endpoints


@pytest.mark.asyncio
async def test_a_lost_volume_is_found_and_goes_with_its_endpoint(room: RunpodRoom) -> None:
    endpoints = endpoints_of(room)
    plan = await endpoints.plan("flux2-klein-4b")
    room.standin.script.add(Step("POST /v2/network-volumes", "reset_after"))
    made = await endpoints.create(plan)
    (volume,) = room.standin.rest.volumes.values()
    body = room.standin.endpoints[made.id].body
    assert body["networkVolumes"] == [volume["id"]]
    assert body["dataCenterIds"] == [plan.data_center]
    assert "flux-2-klein" in body["env"]["KITSUMY_FILES"]
    await endpoints.delete(made.id)
    assert room.standin.endpoints == {}
    assert room.standin.rest.volumes == {}


@pytest.mark.asyncio
async def test_an_old_endpoint_of_ours_gets_the_new_handler(room: RunpodRoom) -> None:
    old = room.standin.add_endpoint(
        "kitsumy-comfy-sdxl", OFFICIAL + "sdxl", workers_max=0, env={"KITSUMY_VERSION": "old"}
    )
    endpoints = endpoints_of(room)
    made = await endpoints.create(await endpoints.plan("sdxl"))
    assert made.id == old.id
    assert made.workers_max == 3
    assert old.body["env"]["KITSUMY_VERSION"] != "old"
    assert creations(room) == 0


@pytest.mark.asyncio
async def test_foreign_endpoints_are_never_deleted(room: RunpodRoom) -> None:
    foreign = room.standin.add_endpoint("mine", OFFICIAL + "sdxl")
    with pytest.raises(InputError):
        await endpoints_of(room).delete(foreign.id)
    assert foreign.id in room.standin.endpoints


@pytest.mark.asyncio
async def test_lowered_workers_are_raised_again(room: RunpodRoom) -> None:
    lowered = room.standin.add_endpoint("mine", OFFICIAL + "sdxl", workers_max=0)
    assert (await endpoints_of(room).raise_workers(lowered.id, 3)).workers_max == 3
    assert lowered.body["workers"]["idleTimeout"] == 5
    with pytest.raises(InputError):
        await endpoints_of(room).raise_workers(lowered.id, 0)
    assert room.standin.violations == []
