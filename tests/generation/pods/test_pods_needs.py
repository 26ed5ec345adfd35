"""Which image, files and GPU a pod is rented with; and what its lines in the ledger come to."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from support.pod_room import MODEL, PodRoom
from support.standin.faults import Step

from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.recipe import PromptPart, Recipe
from kitsumy_desktop.generation.facts import Gpu, shipped_facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.pods.bill import PodBill, lifetime_cost
from kitsumy_desktop.generation.pods.link import pod_secret, secret_digest
from kitsumy_desktop.generation.pods.needs import batch_cost, boot_seconds, need_of, suitable
from kitsumy_desktop.generation.runpod.catalog import GpuNow

FACTS = shipped_facts()


def gpu(name: str, vram: int, price: int, **more: object) -> GpuNow:
    now = GpuNow(Gpu(name, name, "", vram, price, 0, 1.0))
    return msgspec.structs.replace(now, **more)


def names(found: tuple[GpuNow, ...]) -> list[str]:
    return [g.gpu.name for g in found]


def test_the_first_models_own_image_is_taken_and_the_others_files_fetched() -> None:
    need = need_of([MODEL, "sdxl"], FACTS)
    assert need.image.endswith(":5.8.5-z-image-turbo")
    assert {f.folder for f in need.files} == {"checkpoints"}
    assert need.vram_gb == 16
    assert need_of([MODEL], FACTS).files == ()
    assert boot_seconds(need_of([MODEL], FACTS)) < boot_seconds(need)


def test_blackwell_needs_another_image_without_models() -> None:
    need = need_of([MODEL], FACTS, blackwell=True)
    assert need.image.endswith("-base-cuda12.8.1")
    assert need.cuda == "12.8"
    assert len(need.files) == 3


def test_gpus_too_small_unpriced_or_sold_out_are_left_out() -> None:
    gpus = [
        gpu("small", 12, 100_000), gpu("free", 48, 0), gpu("sold", 48, 100_000, pod_stock="none"),
        gpu("good", 24, 400_000), gpu("cheap", 24, 300_000),
    ]  # fmt: skip
    assert names(suitable(gpus, 16, (), lambda g: g.gpu.pod_per_hour)) == ["cheap", "good"]
    assert names(suitable(gpus, 16, ("good", "small"), lambda g: 0)) == ["good"]


def test_little_stock_counts_as_dearer_and_a_volume_binds_to_its_place() -> None:
    gpus = [
        gpu("low", 24, 300_000, pod_stock="low", data_centers=("EU-RO-1",)),
        gpu("high", 24, 310_000, pod_stock="high", data_centers=("US-TX-3",)),
    ]
    assert names(suitable(gpus, 16, (), lambda g: g.gpu.pod_per_hour)) == ["high", "low"]
    assert names(suitable(gpus, 16, (), lambda g: g.gpu.pod_per_hour, "EU-RO-1")) == ["low"]


def test_many_pictures_are_worth_a_faster_gpu_few_are_not() -> None:
    slow, fast = (440_000, 12.0), (690_000, 6.0)

    def better(count: int) -> bool:
        return batch_cost(fast[0], 240, fast[1], count, 60) < batch_cost(slow[0], 240, slow[1], count, 60)

    assert not better(3)
    assert better(300)


def test_every_pod_has_a_password_of_its_own_that_is_nowhere_kept() -> None:
    def secret() -> str:
        return "installation"

    one, other = pod_secret(secret, "kitsumy-a-1"), pod_secret(secret, "kitsumy-a-2")
    assert one != other
    assert len(one) == 64
    assert secret_digest(secret, "kitsumy-a-1") not in (one, other)
    assert pod_secret(lambda: "another", "kitsumy-a-1") != one


@pytest.mark.asyncio
async def test_shares_and_rest_add_up_to_the_lifetime(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        pod = RentedPod("p", 1000.0, remote="r", created=1000.0, per_hour=440_000)
        bill = PodBill(room.store, pod)
        assert bill.hand("a", pod, 12.3) == bill.hand("a", pod, 99.0) == round(440_000 * 12.3 / 3600)
        assert bill.hand("b", pod, 0.0) == 0
        pod, lines = bill.rest(pod, 1250.5, "boot")
        assert sum(c.amount for c in lines) + bill.hand("a", pod, 1.0) == lifetime_cost(pod, 1250.5)
        assert lifetime_cost(pod, 1250.5) == round(440_000 * 251 / 3600)
        bill.hand("c", pod, 300.0)
        _, lines = bill.rest(pod, 1251.0, "more than the pod lasted")
        assert [c.kind for c in lines] == ["correction"]
        assert lines[0].amount < 0


@pytest.mark.asyncio
async def test_a_volume_is_mounted_where_it_is_and_a_missing_one_is_said(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        room.prefs = msgspec.structs.replace(room.prefs, pod_volume="nowhere")
        with pytest.raises(ProviderFailure) as failed:
            await room.pod.prepare(1)
        assert failed.value.kind == "setup"
        assert room.all_gone()


@pytest.mark.asyncio
async def test_offers_follow_prices_measurements_and_what_is_there(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        recipe = room.pod.adapt(Recipe("", "noir", (PromptPart("action", "x"),)), fixed_model=False)
        assert recipe is not None
        assert room.pod.adapt(recipe, fixed_model=False) == recipe
        assert room.pod.adapt(Recipe("nano-banana", "noir"), fixed_model=True) is None
        await room.pod.refresh()
        first = room.pod.offer([recipe] * 40)
        assert (first.billing, first.running, first.measured) == ("machine", 0, False)
        assert first.rate > 0
        for _ in range(4):
            room.store.measure("boot", "runpod-pod", recipe.model, first.gpu, 77.0)
            room.store.measure("picture", "runpod-pod", recipe.model, first.gpu, 3.0)
        await room.clock.sleep(10)
        later = room.pod.offer([recipe] * 40)
        assert (later.start_seconds, later.seconds, later.measured) == (77.0, 3.0, True)


@pytest.mark.asyncio
async def test_refusals_name_what_is_to_be_done_and_pass_with_another_key(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        good, room.key = room.key, None
        refusal = room.pod.refusal()
        assert refusal is not None and refusal.fixable
        room.key = "rpa_WRONG"
        assert room.pod.refusal() is None
        health = await room.pod.health()
        assert health.state == "broken"
        assert room.pod.refusal() is not None
        room.key = good
        assert room.pod.refusal() is None
        assert (await room.pod.health()).state == "cold"
        room.prefs = msgspec.structs.replace(room.prefs, off=("runpod-pod",))
        assert (await room.pod.health()).state == "off"


@pytest.mark.asyncio
async def test_a_server_that_fails_says_nothing_about_pods(tmp_path: Path) -> None:
    async with PodRoom(tmp_path) as room:
        room.standin.script.add(Step("GET /v2/pods", "503", times=10))
        with pytest.raises(ProviderFailure) as failed:
            await room.pod.health()
        assert failed.value.kind == "server"
        assert room.pod.refusal() is None


@pytest.mark.slow
@pytest.mark.asyncio
async def test_the_agent_as_a_process_exactly_as_a_pod_starts_it(tmp_path: Path) -> None:
    async with PodRoom(tmp_path, agents="process", speed=30) as room:
        await room.pod.prepare(2)
        for _ in range(2):
            assert (await room.drawn(room.job())).data[:4] == b"\x89PNG"
        await room.pod.release()
        await room.until(room.all_gone)
        assert abs(room.ledger() - room.bill()) < 10_000


def test_a_gpu_far_dearer_than_the_quote_is_not_rented_unasked() -> None:
    gpus = [gpu("fair", 24, 300_000), gpu("dear", 24, 800_000), gpu("far dearer", 180, 6_790_000)]
    assert names(suitable(gpus, 16, (), lambda g: g.gpu.pod_per_hour)) == ["fair", "dear"]
    assert names(suitable(gpus, 16, ("far dearer",), lambda g: g.gpu.pod_per_hour)) == ["far dearer"]
