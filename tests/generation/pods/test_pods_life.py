"""A pod's life from the order to the last line of the ledger, against the stand-in of RunPod."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest
from support.pod_room import MODEL, QUICK, SECRET, PodRoom
from support.standin.faults import CreateStep, Faults, PodStep, Step

from kitsumy_desktop.generation.events import (
    PodBooting,
    PodGone,
    PodIdle,
    PodPreemptionWarning,
    PodReady,
)
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.pods.bill import lifetime_cost


@pytest.mark.asyncio
async def test_a_pod_boots_draws_waits_and_is_gone(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.refresh()
        cold = room.pod.offer([room.job().recipe])
        await room.pod.prepare(2)
        assert [p.state for p in room.pods()] == ["ready"]
        warm = room.pod.offer([room.job().recipe])
        assert (cold.running, warm.running) == (0, 1)
        assert cold.start_seconds > 60
        assert warm.start_seconds == 0
        for _ in range(2):
            got = await room.drawn(room.job())
            assert got.data[:4] == b"\x89PNG"
            assert got.paid
        await room.pod.release()
        await room.until(room.all_gone)
        texts = [e.text for e in room.told(PodBooting)]
        assert texts[0] == "Starting your GPU"
        assert set(texts[1:]) & {"GPU is booting", "ComfyUI starts"}
        assert len(room.told(PodReady)) == len(room.told(PodIdle)) == 1
        assert [e.asked for e in room.told(PodGone)] == [True]
        assert abs(room.ledger() - room.bill()) < 10_000
        assert room.standin.violations == []
        assert [m.count for m in room.store.measured() if m.what == "boot"] == [1]


@pytest.mark.asyncio
async def test_the_ledger_is_lifetime_times_price_exactly(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(3)
        for _ in range(3):
            await room.drawn(room.job())
        await room.pod.release()
        await room.until(room.all_gone)
        (pod,) = room.pods()
        assert room.ledger() == lifetime_cost(pod, pod.gone) == pod.charged
        kinds = {c.kind for c in room.store.charges()}
        assert kinds == {"machine", "picture"}
        # RunPod's own bill follows, and is agreed on once
        await room.until(lambda: any(not c.estimated for c in room.store.charges()))
        assert room.ledger() == room.bill()


@pytest.mark.asyncio
async def test_a_new_order_within_the_idle_time_reuses_the_pod(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(1)
        await room.drawn(room.job())
        await room.pod.release()
        await room.until(lambda: bool(room.told(PodIdle)))
        await room.pod.prepare(1)
        await room.drawn(room.job())
        await room.clock.sleep(2 * room.prefs.idle_seconds)
        assert [p.state for p in room.pods()] == ["ready"], "it is wanted, however long it idles"
        await room.pod.release()
        await room.until(room.all_gone)
        assert len(room.pods()) == 1


@pytest.mark.asyncio
async def test_a_boot_nobody_needs_any_more_is_deleted_at_once(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        preparing = asyncio.create_task(room.pod.prepare(5))
        await room.until(lambda: bool(room.pods(["booting"])))
        preparing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await preparing
        await room.pod.release()
        await room.until(room.all_gone, 60)
        assert room.told(PodReady) == []
        assert abs(room.ledger() - room.bill()) < 10_000


@pytest.mark.asyncio
async def test_gpus_are_tried_in_turn_and_every_wording_of_no_capacity_is_understood(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        room.standin.script.add(*(CreateStep("no_capacity", wording=n) for n in range(3)))
        await room.pod.prepare(1)
        tried = [s.body["gpu"]["id"] for s in room.standin.requests if s.op == "POST /v2/pods"]
        assert len(tried) == len(set(tried)) == 4
        assert [p.state for p in room.pods()].count("gone") == 3
        assert room.ledger() <= room.bill() + 1000


@pytest.mark.asyncio
async def test_only_allowed_gpus_are_rented_the_first_preferred(tmp_path: Path) -> None:
    async with PodRoom(tmp_path, faults=Faults(gpu_none=("NVIDIA A40",))) as room:
        room.prefs = msgspec.structs.replace(room.prefs, pod_gpus=("NVIDIA A40", "NVIDIA L40S"))
        await room.pod.prepare(1)
        assert [p.gpu for p in room.pods(["ready"])] == ["NVIDIA L40S"]


@pytest.mark.asyncio
async def test_no_gpu_anywhere_is_said_as_such(tmp_path: Path) -> None:
    async with PodRoom(tmp_path, faults=Faults(no_capacity=1.0)) as room:
        with pytest.raises(ProviderFailure) as failed:
            await room.pod.prepare(1)
        assert failed.value.kind == "capacity"
        assert room.all_gone()


@pytest.mark.parametrize(("do", "kind"), [("402", "balance"), ("403", "scope")])
@pytest.mark.asyncio
async def test_no_money_and_no_permission_end_the_search(tmp_path: Path, do: str, kind: str) -> None:
    async with PodRoom(tmp_path) as room:
        room.standin.script.add(CreateStep(do))  # type: ignore[arg-type]
        with pytest.raises(ProviderFailure) as failed:
            await room.pod.prepare(1)
        assert failed.value.kind == kind
        assert len([s for s in room.standin.requests if s.op == "POST /v2/pods"]) == 1
        assert room.all_gone()


@pytest.mark.asyncio
async def test_a_pod_whose_making_was_not_answered_is_found_by_its_name(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        room.standin.script.add(CreateStep("ambiguous"))
        await room.pod.prepare(1)
        assert len(room.standin.alive()) == 1
        assert len([s for s in room.standin.requests if s.op == "POST /v2/pods"]) == 1
        assert len(room.pods()) == 1


@pytest.mark.parametrize("fate", ["exit_early", "error"])
@pytest.mark.asyncio
async def test_a_pod_that_ends_seconds_after_the_rent_is_replaced(tmp_path: Path, fate: str) -> None:
    async with PodRoom(tmp_path) as room:
        room.standin.script.add(PodStep(fate, nth=1))  # type: ignore[arg-type]
        await room.pod.prepare(1)
        assert len(room.standin.alive()) == 1
        await room.drawn(room.job())
        await room.pod.release()
        await room.until(room.all_gone)
        assert sum(not e.asked for e in room.told(PodGone)) == 1
        assert abs(room.ledger() - room.bill()) < 10_000


@pytest.mark.asyncio
async def test_a_pod_that_never_answers_is_given_up_and_deleted(tmp_path: Path) -> None:
    async with PodRoom(tmp_path, faults=Faults(pods={"never_ready": 1.0}), speed=600) as room:
        with pytest.raises(ProviderFailure) as failed:
            await room.pod.prepare(1)
        assert failed.value.kind == "timeout"
        await room.until(room.all_gone)
        assert [m.failed for m in room.store.measured() if m.what == "boot"] == [2]


@pytest.mark.asyncio
async def test_sigterm_becomes_a_warning_and_the_picture_is_free_for_others_at_once(tmp_path: Path) -> None:
    async with PodRoom(tmp_path, times=msgspec.structs.replace(QUICK, sigkill=20.0), speed=40) as room:
        await room.pod.prepare(2)
        room.standin.script.add(PodStep("preempt", at_picture=1))
        began = room.clock.now()
        with pytest.raises(ProviderFailure) as failed:
            await room.drawn(room.job())
        assert failed.value.kind == "gone"
        assert room.clock.now() - began < 120
        assert [w.seconds_left > 0 for w in room.told(PodPreemptionWarning)] == [True]
        with pytest.raises(ProviderFailure) as refused:
            await room.sent(room.job())
        assert (refused.value.kind, refused.value.sent) == ("gone", False)
        await room.until(room.all_gone)
        assert [e.asked for e in room.told(PodGone)] == [False]


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_pod_that_vanishes_is_noticed_before_runpod_says_so(tmp_path: Path) -> None:
    times = msgspec.structs.replace(QUICK, late_exit=(400.0, 400.0))
    async with PodRoom(tmp_path, times=times) as room:
        await room.pod.prepare(1)
        await room.drawn(room.job())
        room.standin.script.add(PodStep("vanish", at_picture=2))
        began = room.clock.now()
        with pytest.raises(ProviderFailure) as failed:
            await room.drawn(room.job())
        assert failed.value.kind == "gone"
        assert room.clock.now() - began < 300
        await room.until(room.all_gone)
        # the estimate counted the minutes RunPod still called it RUNNING; the bill corrects that
        await room.until(lambda: room.ledger() == room.bill(), 1500)


@pytest.mark.asyncio
async def test_time_spent_on_a_picture_that_was_lost_is_told_as_waste(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        room.standin.pods.comfy_options = {"step_seconds": 20.0}
        await room.pod.prepare(1)
        (pod,) = room.standin.pods.all.values()
        job, striking = await room.sent(room.job()), None
        with pytest.raises(ProviderFailure) as failed:
            async for seen in room.pod.watch(job):
                if seen.share and not pod.dead and not striking:
                    await room.clock.sleep(10)
                    striking = room.standin.world.spawn(room.standin.pods.strike(pod, "preempt"))
        assert failed.value.kind == "gone"
        assert failed.value.paid > 0
        room.charge(job, failed.value.paid, room.pods()[0].name)
        await room.until(room.all_gone)
        (record,) = room.pods()
        assert room.ledger() == lifetime_cost(record, record.gone)


@pytest.mark.asyncio
async def test_offline_for_a_while_is_no_loss(tmp_path: Path) -> None:
    """Neither the pod nor RunPod is reached: the picture is drawn on, and asked about again."""
    async with PodRoom(tmp_path) as room:
        room.standin.pods.comfy_options = {"step_seconds": 20.0}
        await room.pod.prepare(1)
        job = await room.sent(room.job())
        room.standin.faults.proxy = {"502": 1.0}
        room.standin.faults.http = {"502": 1.0}
        with pytest.raises(ProviderFailure) as failed:
            async for _ in room.pod.watch(job):
                pass
        assert failed.value.kind == "network"
        assert [p.state for p in room.pods()] == ["ready"]
        room.standin.faults.proxy = {}
        room.standin.faults.http = {}
        assert (await room.received(job)).data
        assert len(room.standin.made) == 1


@pytest.mark.asyncio
async def test_a_deletion_is_tried_until_it_is_seen(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(1)
        room.standin.script.add(Step("DELETE /v2/pods/{id}", "500", times=3))
        room.standin.script.add(Step("proxy POST /kitsumy/leave", "502", times=3))
        await room.pod.release()
        await room.until(lambda: bool(room.told(PodIdle)))
        assert room.told(PodGone) == []
        await room.until(room.all_gone)
        deletions = [s for s in room.standin.requests if s.op == "DELETE /v2/pods/{id}"]
        assert len(deletions) >= 4
        assert abs(room.ledger() - room.bill()) < 10_000


@pytest.mark.asyncio
async def test_a_pod_that_cannot_be_deleted_is_asked_to_delete_itself(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(1)
        room.standin.world.scopes = {"catalog", "billing"}
        await room.pod.release()
        await room.until(lambda: not room.standin.alive())
        assert [s.op for s in room.standin.requests if s.op == "proxy POST /kitsumy/leave"]
        room.standin.world.scopes = None
        await room.until(room.all_gone)


@pytest.mark.asyncio
async def test_no_secret_is_in_a_request_a_record_or_an_event(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        await room.pod.prepare(1)
        await room.drawn(room.job())
        await room.pod.release()
        await room.until(room.all_gone)
        seen = msgspec.json.encode([s.body for s in room.standin.requests if s.body is not None])
        kept = msgspec.json.encode(room.store.pods(alive_only=False))
        told = repr(room.events).encode()
        for place in (seen, kept, told, repr(room.pod).encode()):
            assert SECRET.encode() not in place
            assert room.standin.key.encode() not in place
        assert b"KITSUMY_SECRET_SHA256" in seen


@pytest.mark.asyncio
async def test_models_without_an_image_of_their_own_are_downloaded(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        room.prefs = msgspec.structs.replace(room.prefs, model="flux2-klein-4b")
        await room.pod.prepare(1)
        (body,) = [p.body for p in room.standin.pods.all.values()]
        files = msgspec.json.decode(body["env"]["KITSUMY_FILES"])
        assert {f["folder"] for f in files} == {"diffusion_models", "text_encoders", "vae"}
        assert body["image"].endswith("-base")
        room.prefs = msgspec.structs.replace(room.prefs, model=MODEL)
        await room.pod.prepare(1)
        body = list(room.standin.pods.all.values())[-1].body
        assert body["image"].endswith("-z-image-turbo")
        assert msgspec.json.decode(body["env"]["KITSUMY_FILES"]) == []
        assert len(room.pods(["ready"])) == 1
