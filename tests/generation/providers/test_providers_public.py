"""RunPod's public endpoints: what is asked of them, what it costs, and all that goes wrong."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import msgspec
import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from support.runpod_room import RunpodRoom, picture_bytes, text_recipe
from support.standin.faults import Faults, JobStep, Step

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Edit, Lora, Recipe, Reference
from kitsumy_desktop.generation.facts import shipped_facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.providers.common import fit_to_send
from kitsumy_desktop.generation.providers.public_requests import (
    adapted_for,
    endpoint_for,
    request_for,
)
from kitsumy_desktop.generation.providers.runpod_public import RunPodPublic
from kitsumy_desktop.generation.recipes.models import models

ANNA = PictureHash("a" * 64)
TOM = PictureHash("b" * 64)
PUBLIC = shipped_facts().public
MODELS = st.sampled_from([m.id for m in models()])


@pytest_asyncio.fixture
async def room() -> AsyncIterator[RunpodRoom]:
    async with RunpodRoom() as made:
        made.pictures = {ANNA: picture_bytes(3000, 2000), TOM: picture_bytes(800, 600, "JPEG")}
        yield made


def provider_of(room: RunpodRoom) -> RunPodPublic:
    return RunPodPublic(**room.common(), rng=room.rng)


def with_references(model: str = "qwen-image-edit") -> Recipe:
    return text_recipe(model, references=(Reference(ANNA, "Anna"), Reference(TOM, "Tom")))


# What is asked


@given(
    model=MODELS,
    width=st.integers(64, 4096),
    height=st.integers(64, 4096),
    references=st.integers(0, 5),
    edit=st.sampled_from((None, "image", "inpaint", "upscale")),
    lora=st.sampled_from(("", "own.safetensors", "https://example.org/x.safetensors")),
)
def test_adapting_twice_is_adapting_once(
    model: str, width: int, height: int, references: int, edit: str | None, lora: str
) -> None:
    recipe = text_recipe(
        model,
        width=width,
        height=height,
        references=tuple(Reference(PictureHash(f"{n}" * 64)) for n in range(references)),
        edit=Edit(edit, ANNA) if edit else None,  # type: ignore[arg-type]
        loras=(Lora(lora),) if lora else (),
    )
    made = adapted_for(recipe, PUBLIC, fixed_model=False)
    if made is None:
        return
    assert adapted_for(made, PUBLIC, fixed_model=True) == made
    endpoint = endpoint_for(made, PUBLIC)
    assert endpoint is not None
    assert len(made.references) <= max(1, endpoint.references)
    if endpoint.sizes:
        assert (made.width, made.height) in endpoint.sizes
    elif {"width", "size"} & set(endpoint.takes):
        assert made.width % endpoint.multiple == made.height % endpoint.multiple == 0
        assert endpoint.smallest <= min(made.width, made.height)
        assert max(made.width, made.height) <= endpoint.largest


@pytest.mark.parametrize(
    ("recipe", "model"),
    [
        (text_recipe("flux1-schnell"), "flux1-schnell"),
        (text_recipe("flux2-klein-4b", references=(Reference(ANNA),)), "qwen-image-edit"),
        (with_references("flux1-kontext"), "flux1-kontext"),
        (text_recipe("z-image-turbo", edit=Edit("image", ANNA)), "z-image-turbo"),
        (text_recipe("z-image-turbo", edit=Edit("inpaint", ANNA, mask=TOM)), None),
        (text_recipe("esrgan-x4", edit=Edit("upscale", ANNA)), None),
        (text_recipe("z-image-turbo", graph="f" * 64), None),
    ],
)
def test_who_makes_what(recipe: Recipe, model: str | None) -> None:
    made = adapted_for(recipe, PUBLIC, fixed_model=False)
    assert (made.model if made else None) == model


def test_a_chosen_model_stays_or_is_refused() -> None:
    assert adapted_for(text_recipe("sdxl"), PUBLIC, fixed_model=True) is None
    assert adapted_for(text_recipe("sdxl"), PUBLIC, fixed_model=False) is not None


def test_the_request_holds_only_what_the_endpoint_knows() -> None:
    made = adapted_for(
        text_recipe("flux1-schnell", number=2**31 + 5, width=1500, height=700), PUBLIC, fixed_model=True
    )
    assert made is not None
    endpoint = endpoint_for(made, PUBLIC)
    assert endpoint is not None
    asked = request_for(made, endpoint, ())
    assert asked["seed"] == 5
    assert asked["width"] % 64 == asked["height"] % 64 == 0
    assert asked["image_format"] == "png"
    assert set(asked) <= {"prompt", *endpoint.takes}
    assert "size" not in asked and "negative_prompt" not in asked


# Pictures


@pytest.mark.asyncio
@pytest.mark.parametrize("model", sorted({p.model for p in PUBLIC if p.model}))
async def test_every_model_brings_a_picture_at_the_price_that_is_booked(room: RunpodRoom, model: str) -> None:
    provider = provider_of(room)
    wanted = text_recipe(model, width=1000, height=700)
    if not any(p.model == model and not p.needs_reference for p in PUBLIC):
        wanted = msgspec.structs.replace(wanted, references=(Reference(ANNA, "Anna"),))
    recipe = provider.adapt(wanted, fixed_model=True)
    assert recipe is not None
    arrived = await room.made(provider, recipe)
    endpoint = endpoint_for(recipe, PUBLIC)
    assert endpoint is not None
    if {"width", "size", "aspect_ratio"} & set(endpoint.takes):
        with Image.open(io.BytesIO(arrived.data)) as opened:
            assert opened.width > opened.height
    assert arrived.exact
    assert arrived.paid == room.standin.ledger.total()
    assert arrived.machine == endpoint.slug
    assert room.standin.violations == []


@pytest.mark.asyncio
async def test_references_are_sent_small_and_in_order(room: RunpodRoom) -> None:
    provider = provider_of(room)
    recipe = provider.adapt(with_references(), fixed_model=True)
    assert recipe is not None
    await room.made(provider, recipe)
    (asked,) = [r.body["input"] for r in room.standin.requests if r.op == "POST /run"]
    assert len(asked["images"]) == 2
    assert all(i.startswith("data:image/jpeg;base64,") for i in asked["images"])
    assert all(len(i) < 700_000 for i in asked["images"])
    assert "Picture 1 shows Anna" in asked["prompt"]


@pytest.mark.asyncio
async def test_many_large_references_are_made_smaller_until_they_fit() -> None:
    noise = Image.effect_noise((900, 900), 120).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "PNG")
    ready = await fit_to_send([(out.getvalue(), "reference")] * 5, 1_500_000)
    assert 500_000 < sum(len(p.uri) for p in ready) < 1_500_000
    with Image.open(io.BytesIO(ready[0].data)) as opened:
        assert (opened.format, opened.mode) == ("JPEG", "RGB")
    with pytest.raises(ProviderFailure) as told:
        await fit_to_send([(out.getvalue(), "reference")] * 5, 100_000)
    assert (told.value.kind, told.value.sent) == ("input", False)


@pytest.mark.asyncio
async def test_masks_stay_lossless_and_transparency_becomes_paper() -> None:
    out, drawn = io.BytesIO(), io.BytesIO()
    Image.new("L", (600, 400), 0).save(out, "PNG")
    Image.new("RGBA", (600, 400), (200, 0, 0, 0)).save(drawn, "PNG")
    mask, picture = await fit_to_send([(out.getvalue(), "mask"), (drawn.getvalue(), "picture")], 10**6)
    with Image.open(io.BytesIO(mask.data)) as opened:
        assert (opened.format, opened.size, opened.getextrema()) == ("PNG", (600, 400), (0, 0))
    with Image.open(io.BytesIO(picture.data)) as opened:
        assert opened.size == (600, 400)
        assert opened.convert("L").getextrema()[0] > 250


@pytest.mark.asyncio
async def test_a_reference_that_is_no_picture_is_told(room: RunpodRoom) -> None:
    room.pictures[ANNA] = b"no picture at all"
    provider = provider_of(room)
    recipe = provider.adapt(with_references(), fixed_model=True)
    assert recipe is not None
    with pytest.raises(ProviderFailure) as told:
        await provider.submit(room.job(recipe), room.read)
    assert (told.value.kind, told.value.sent) == ("input", False)


# Trouble


async def failing(room: RunpodRoom, model: str = "z-image-turbo") -> ProviderFailure:
    provider = provider_of(room)
    recipe = provider.adapt(text_recipe(model), fixed_model=True)
    assert recipe is not None
    with pytest.raises(ProviderFailure) as told:
        await room.made(provider, recipe)
    assert told.value.user_text.endswith(".")
    return told.value


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fate", "kind"),
    [
        ("refused", "refused"),
        ("error_text", "server"),
        ("error_json", "server"),
        ("timed_out", "timeout"),
        ("timed_out_retries", "timeout"),
        ("no_output", "lost"),
        ("progress_left", "lost"),
        ("black", "refused"),
    ],
)
async def test_what_becomes_of_a_job_is_told_and_what_it_cost(room: RunpodRoom, fate: str, kind: str) -> None:
    room.standin.script.add(JobStep(fate, nth=1))  # type: ignore[arg-type]
    failure = await failing(room)
    assert failure.kind == kind
    assert not failure.sent
    assert failure.paid == room.standin.ledger.total()


@pytest.mark.asyncio
async def test_a_link_that_has_expired_is_told_and_paid() -> None:
    async with RunpodRoom(faults=Faults(url_expires=1.0)) as room:
        failure = await failing(room)
        assert failure.kind == "expired"
        assert failure.paid == room.standin.ledger.total() > 0


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["500", "503", "reset", "truncate"])
async def test_a_download_that_fails_can_be_tried_again(room: RunpodRoom, fault: str) -> None:
    provider = provider_of(room)
    recipe = provider.adapt(text_recipe(), fixed_model=True)
    assert recipe is not None
    job = await room.sent(provider, recipe)
    await room.watched(provider, job)
    room.standin.script.add(Step("GET /files", fault))  # type: ignore[arg-type]
    with pytest.raises(ProviderFailure) as told:
        await provider.fetch(job)
    assert told.value.kind in ("server", "network")
    assert (told.value.paid, told.value.sent) == (0, False)
    assert (await provider.fetch(job)).paid == dollars(0.005)


@pytest.mark.asyncio
async def test_after_a_restart_it_is_watched_and_fetched_again(room: RunpodRoom) -> None:
    recipe = provider_of(room).adapt(text_recipe(), fixed_model=True)
    assert recipe is not None
    job = await room.sent(provider_of(room), recipe)
    again = provider_of(room)
    await room.watched(again, job)
    assert (await provider_of(room).fetch(job)).data
    with pytest.raises(ProviderFailure) as told:
        await again.find(job)
    assert told.value.sent


@pytest.mark.asyncio
async def test_cancelling_says_whether_money_may_run(room: RunpodRoom) -> None:
    provider = provider_of(room)
    recipe = provider.adapt(text_recipe(), fixed_model=True)
    assert recipe is not None
    room.standin.public.cold["z-image-turbo"] = 60.0
    running = await room.sent(provider, recipe)
    await room.clock.sleep(20.0)
    assert await provider.cancel(running)
    done = await room.sent(provider, recipe, 2)
    await room.watched(provider, done)
    assert not await provider.cancel(done)


@pytest.mark.asyncio
async def test_no_money_no_key_switched_off(room: RunpodRoom) -> None:
    provider = provider_of(room)
    assert provider.refusal() is None
    assert (await provider.health()).state in ("ready", "cold")
    room.prefs = GenerationPreferences(off=("runpod-public",))
    assert provider.refusal() is not None
    room.prefs = GenerationPreferences()
    room.key = None
    refusal = provider.refusal()
    assert refusal is not None and refusal.fixable
    room.key = "rpa_WRONG"
    assert (await provider.health()).state == "broken"
    assert provider.refusal() is not None
    room.key = room.standin.key
    assert (await provider.health()).state != "broken"
    assert provider.refusal() is None


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["401", "403", "429"])
async def test_a_hidden_health_of_shared_endpoints_means_nothing(room: RunpodRoom, fault: str) -> None:
    room.standin.script.add(Step("GET /health", fault, times=5))  # type: ignore[arg-type]
    provider = provider_of(room)
    assert (await provider.health()).state == "cold"
    assert provider.refusal() is None


@pytest.mark.asyncio
async def test_an_empty_account_is_told() -> None:
    async with RunpodRoom(balance=0) as room:
        failure = await failing(room)
        assert (failure.kind, failure.sent) == ("balance", False)


# The offer


def test_the_offer_is_the_price_and_what_was_measured() -> None:
    room = RunpodRoom()
    provider = provider_of(room)
    recipe = provider.adapt(text_recipe("flux1-schnell", width=1024, height=1024), fixed_model=True)
    assert recipe is not None
    offer = provider.offer([recipe])
    assert (offer.billing, offer.model) == ("picture", "flux1-schnell")
    assert offer.price == dollars(0.0024 * recipe.width * recipe.height / 1e6)
    assert not offer.measured
    slug = "black-forest-labs-flux-1-schnell"
    room.store.seen.append(Measured("picture", "runpod-public", "flux1-schnell", slug, 2.5, 12, 4))
    measured = provider_of(room).offer([recipe])
    assert measured.measured
    assert measured.seconds == pytest.approx(2.5)
    assert measured.fail == pytest.approx(0.25)
