"""The client of REST v2 against the stand-in: every call, every kind of refusal, and what was sent or not."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from support.runpod_room import RunpodRoom
from support.standin.faults import CreateStep, Step

from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.runpod.rest import RunPodRest

POD = {
    "name": "kitsumy-test-1",
    "image": "runpod/worker-comfyui:5.8.5-sdxl",
    "gpu": {"id": "NVIDIA A40", "count": 1},
    "disk": 20,
    "ports": ["8288/http"],
}
ENDPOINT = {
    "name": "kitsumy-comfy-sdxl",
    "type": "QUEUE",
    "image": "runpod/worker-comfyui:5.8.5-sdxl",
    "disk": 20,
    "gpu": {"pools": ["AMPERE_48"], "count": 1},
    "workers": {"min": 0, "max": 2, "idleTimeout": 30},
    "scaling": {"type": "QUEUE_DELAY", "queueDelay": 4},
    "timeout": 600000,
    "env": {"SECRET": "hunter2", "KITSUMY_MODEL": "sdxl"},
}


@pytest_asyncio.fixture
async def room() -> AsyncIterator[RunpodRoom]:
    async with RunpodRoom() as made:
        yield made


def rest_of(room: RunpodRoom, tries: int = 3) -> RunPodRest:
    return RunPodRest(room.http, room.clock, room.facts, lambda: room.key, tries=tries, rng=room.rng)


@pytest.mark.asyncio
async def test_pods_are_rented_listed_and_deleted(room: RunpodRoom) -> None:
    rest = rest_of(room)
    pod = await rest.create_pod(POD)
    assert pod.name == "kitsumy-test-1"
    assert pod.gpu.id == "NVIDIA A40"
    assert [p.id for p in await rest.list_pods()] == [pod.id]
    assert (await rest.get_pod(pod.id)).id == pod.id
    await rest.delete_pod(pod.id)
    await room.clock.sleep(30.0)
    with pytest.raises(ProviderFailure) as told:
        await rest.get_pod(pod.id)
    assert told.value.kind == "gone"
    await rest.delete_pod(pod.id)
    assert room.standin.violations == []


@pytest.mark.asyncio
async def test_endpoints_are_made_changed_and_deleted_and_keep_no_secret(room: RunpodRoom) -> None:
    rest = rest_of(room)
    made = await rest.create_endpoint(ENDPOINT)
    assert made.workers.max == 2
    assert made.marks == {"KITSUMY_MODEL": "sdxl"}
    assert "hunter2" not in repr(made)
    changed = await rest.patch_endpoint(made.id, {"workers": {"max": 4}})
    assert changed.workers.max == 4
    assert (await rest.endpoint_workers(made.id)).workers == ()
    assert [e.id for e in await rest.list_endpoints()] == [made.id]
    await rest.delete_endpoint(made.id)
    assert await rest.list_endpoints() == ()
    assert room.standin.violations == []


@pytest.mark.asyncio
async def test_catalog_volumes_and_bill_are_read(room: RunpodRoom) -> None:
    rest = rest_of(room)
    gpus = {g.id: g for g in await rest.gpus("SERVERLESS")}
    assert gpus["NVIDIA A40"].price.serverless > 0
    assert gpus["NVIDIA A40"].availability in ("LOW", "MEDIUM", "HIGH")
    assert (await rest.gpus())[0].availability == ""
    centers = [c for c in await rest.data_centers() if c.network_volume_types]
    volume = await rest.create_volume("kitsumy-models-x", 20, centers[0].id)
    assert volume in await rest.list_volumes()
    await rest.delete_volume(volume.id)
    assert await rest.list_volumes() == ()
    assert await rest.billing("serverless", last=2) == ()
    assert room.standin.violations == []


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fault", "kind", "sent"),
    [
        ("401", "key", False),
        ("403", "scope", False),
        ("429", "rate", False),
        ("500", "server", True),
        ("503", "server", True),
        ("524", "server", True),
        ("reset", "network", True),
        ("reset_after", "network", True),
        ("truncate", "network", True),
    ],
)
async def test_a_refused_pod_tells_whether_it_may_exist(
    room: RunpodRoom, fault: str, kind: str, sent: bool
) -> None:
    room.standin.script.add(Step("POST /v2/pods", fault))  # type: ignore[arg-type]
    with pytest.raises(ProviderFailure) as told:
        await rest_of(room).create_pod(POD)
    assert (told.value.kind, told.value.sent) == (kind, sent), told.value.detail
    assert told.value.user_text
    assert (room.key or "") not in f"{told.value} {told.value.detail}"


@pytest.mark.asyncio
@pytest.mark.parametrize("wording", [0, 1, 2])
async def test_no_capacity_in_all_its_wordings(room: RunpodRoom, wording: int) -> None:
    room.standin.script.add(CreateStep("no_capacity", wording=wording))
    with pytest.raises(ProviderFailure) as told:
        await rest_of(room).create_pod(POD)
    assert (told.value.kind, told.value.sent) == ("capacity", False)


@pytest.mark.asyncio
async def test_no_money_and_no_permission(room: RunpodRoom) -> None:
    for do, kind in (("402", "balance"), ("403", "scope")):
        room.standin.script.add(CreateStep(do))  # type: ignore[arg-type]
        with pytest.raises(ProviderFailure) as told:
            await rest_of(room).create_pod(POD)
        assert (told.value.kind, told.value.sent) == (kind, False)


@pytest.mark.asyncio
async def test_a_wrong_body_is_told_and_never_sent_again(room: RunpodRoom) -> None:
    with pytest.raises(ProviderFailure) as told:
        await rest_of(room).create_pod({**POD, "gpuTypeIds": ["NVIDIA A40"]})
    assert told.value.kind == "input"
    assert not told.value.retryable
    assert "gpuTypeIds" in told.value.detail
    assert sum(1 for r in room.standin.requests if r.op == "POST /v2/pods") == 1
    room.standin.violations.clear()


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["500", "502", "524", "reset", "truncate", "429", "429_bare"])
async def test_reading_is_tried_again_and_never_counts_as_sent(room: RunpodRoom, fault: str) -> None:
    room.standin.script.add(Step("GET /v2/pods", fault, times=2))  # type: ignore[arg-type]
    assert await rest_of(room).list_pods() == ()
    room.standin.script.add(Step("GET /v2/pods", fault, times=9))  # type: ignore[arg-type]
    with pytest.raises(ProviderFailure) as told:
        await rest_of(room).list_pods()
    assert told.value.kind in ("server", "network", "rate")
    assert not told.value.sent


@pytest.mark.asyncio
async def test_retry_after_is_heeded(room: RunpodRoom) -> None:
    room.standin.script.add(Step("GET /v2/pods", "429", retry_after=40))
    begun = room.clock.now()
    await rest_of(room).list_pods()
    assert room.clock.now() - begun >= 40.0


@pytest.mark.asyncio
async def test_new_fields_are_no_trouble(room: RunpodRoom) -> None:
    room.standin.script.add(Step("*", "extra_fields", times=100))
    rest = rest_of(room)
    pod = await rest.create_pod(POD)
    assert [p.id for p in await rest.list_pods()] == [pod.id]
    assert await rest.gpus("POD")


@pytest.mark.asyncio
async def test_no_key_or_one_that_cannot_be_is_told_before_anything_is_sent(room: RunpodRoom) -> None:
    for key in (None, "", "   ", "rpa_ключ", "rpa_a\nb", "two words"):
        room.key = key
        with pytest.raises(ProviderFailure) as told:
            await rest_of(room).list_pods()
        assert told.value.kind == "key"
        assert "ключ" not in f"{told.value} {told.value.detail}"
    assert room.standin.requests == []


@pytest.mark.asyncio
async def test_the_rate_limit_is_kept(room: RunpodRoom) -> None:
    room.standin.edge.windows.per_minute(60)
    rest = rest_of(room, tries=1)
    for _ in range(75):
        await rest.list_pods()
    assert all(r.status == 200 for r in room.standin.requests)
