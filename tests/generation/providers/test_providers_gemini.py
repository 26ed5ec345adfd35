"""Gemini: what is asked, what it costs, refusals; and the draft artist, who is always there."""

from __future__ import annotations

import base64
import io
from collections.abc import AsyncIterator

import msgspec
import pytest
import pytest_asyncio
from PIL import Image
from support.runpod_room import RunpodRoom, picture_bytes, text_recipe
from support.standin.gemini import FakeGemini, GeminiFault

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Edit, Recipe, Reference
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.facts import shipped_facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.providers.gemini import Gemini, check_key

ANNA = PictureHash("a" * 64)


class GeminiRoom(RunpodRoom):
    """With Google in RunPod's place."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = WallClock(1000.0)
        self.google = FakeGemini(clock=self.clock)

    async def __aenter__(self) -> GeminiRoom:
        await self.google.__aenter__()
        hosts = msgspec.structs.replace(shipped_facts().hosts, gemini=self.google.url)
        self.facts = msgspec.structs.replace(shipped_facts(), hosts=hosts)
        self.http = Http(trust_env=False)
        self.key = self.google.key
        self.pictures = {ANNA: picture_bytes(2400, 1800)}
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.http.aclose()
        await self.google.__aexit__(*exc)


@pytest_asyncio.fixture
async def room() -> AsyncIterator[GeminiRoom]:
    async with GeminiRoom() as made:
        yield made


def adapted(provider: Gemini, recipe: Recipe) -> Recipe:
    made = provider.adapt(recipe, fixed_model=False)
    assert made is not None
    return made


@pytest.mark.asyncio
async def test_a_picture_its_size_and_its_price(room: GeminiRoom) -> None:
    provider = Gemini(**room.common())
    recipe = adapted(provider, text_recipe("sdxl", width=1200, height=800, steps=30, negative="blurry"))
    assert recipe.model == "nano-banana-2.1"
    arrived = await room.made(provider, recipe)
    with Image.open(io.BytesIO(arrived.data)) as opened:
        assert opened.width / opened.height == pytest.approx(1.5, rel=0.02)
    assert arrived.paid == room.google.bill
    assert dollars(0.033) < (arrived.paid or 0) < dollars(0.036)
    assert not arrived.exact
    assert arrived.seconds > 10.0
    (body,) = room.google.requests
    assert body["generationConfig"]["imageConfig"] == {"aspectRatio": "3:2", "imageSize": "1K"}
    assert room.google.violations == []


@pytest.mark.asyncio
async def test_references_go_along_and_thoughts_are_no_pictures(room: GeminiRoom) -> None:
    provider = Gemini(**room.common())
    recipe = adapted(provider, text_recipe("qwen-image-edit", references=(Reference(ANNA, "Anna"),)))
    assert recipe.references
    arrived = await room.made(provider, recipe)
    with Image.open(io.BytesIO(arrived.data)) as opened:
        assert opened.width > 500  # the thought's picture is a dot
    (body,) = room.google.requests
    words, picture = body["contents"][0]["parts"]
    assert "Picture 1 shows Anna" in words["text"]
    with Image.open(io.BytesIO(base64.b64decode(picture["inlineData"]["data"]))) as opened:
        assert max(opened.size) == 1536


def test_what_it_takes_and_what_not() -> None:
    provider = Gemini(**RunpodRoom().common())
    for width, height in ((1024, 1024), (300, 3000), (1999, 1001), (640, 800)):
        made = adapted(provider, text_recipe("flux1-dev", width=width, height=height))
        assert provider.adapt(made, fixed_model=True) == made
    assert provider.adapt(text_recipe("sdxl"), fixed_model=True) is None
    assert provider.adapt(text_recipe("sdxl", graph="f" * 64), fixed_model=False) is None
    assert provider.adapt(text_recipe("sdxl", edit=Edit("upscale", ANNA)), fixed_model=False) is None
    assert provider.adapt(text_recipe("sdxl", edit=Edit("image", ANNA)), fixed_model=False) is not None
    offer = provider.offer([text_recipe("nano-banana-2.1")])
    assert (offer.billing, offer.price) == ("picture", dollars(0.0336))


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fault", "kind", "sent", "paid"),
    [
        ("429", "rate", False, False),
        ("429_bare", "rate", False, False),
        ("429_no_billing", "balance", False, False),
        ("500", "server", True, False),
        ("503", "server", False, False),
        ("404", "model", False, False),
        ("403", "scope", False, False),
        ("400", "input", False, False),
        ("reset", "network", True, False),
        ("reset_after", "network", True, False),
        ("truncate", "server", True, False),
        ("prompt_blocked", "refused", False, False),
        ("image_safety", "refused", False, True),
        ("no_image", "server", False, True),
        ("only_words", "refused", False, True),
        ("black", "refused", False, True),
        ("broken", "lost", False, True),
    ],
)
async def test_refusals_and_failures(
    room: GeminiRoom, fault: GeminiFault, kind: str, sent: bool, paid: bool
) -> None:
    provider = Gemini(**room.common())
    recipe = adapted(provider, text_recipe())
    room.google.script = [fault]
    with pytest.raises(ProviderFailure) as told:
        await provider.submit(room.job(recipe), room.read)
    failure = told.value
    assert (failure.kind, failure.sent) == (kind, sent), failure.detail
    assert bool(failure.paid) == paid
    if fault not in ("reset_after", "truncate"):
        assert failure.paid == room.google.bill
    if fault == "429":
        assert failure.retry_after == 33.0
    assert room.google.key not in f"{failure} {failure.detail}"


@pytest.mark.asyncio
async def test_without_a_count_the_list_price_holds(room: GeminiRoom) -> None:
    provider = Gemini(**room.common())
    room.google.script = ["no_usage"]
    assert (await room.made(provider, adapted(provider, text_recipe()))).paid == dollars(0.0336)


@pytest.mark.asyncio
async def test_what_came_before_a_crash_is_gone_and_told(room: GeminiRoom) -> None:
    provider = Gemini(**room.common())
    job = await room.sent(provider, adapted(provider, text_recipe()))
    again = Gemini(**room.common())
    for attempt in (again.fetch(job), anext(aiter(again.watch(job)))):
        with pytest.raises(ProviderFailure) as told:
            await attempt
        assert told.value.kind == "expired"
        assert told.value.paid == dollars(0.0336)
    with pytest.raises(ProviderFailure) as told:
        await again.find(job)
    assert told.value.sent


@pytest.mark.asyncio
async def test_keys_and_health(room: GeminiRoom) -> None:
    assert (await check_key(room.http, room.facts, room.google.key)).verdict == "good"
    assert (await check_key(room.http, room.facts, "AIzaWRONG")).verdict == "wrong"
    assert (await check_key(room.http, room.facts, "ключ")).verdict == "wrong"
    provider = Gemini(**room.common())
    assert (await provider.health()).state == "ready"
    room.key = "AIzaWRONG"
    assert (await provider.health()).state == "broken"
    assert provider.refusal() is not None
    room.key = None
    assert (await provider.health()).state == "off"
    room.key = room.google.key
    room.prefs = GenerationPreferences(off=("gemini",))
    assert provider.refusal() is not None
    await room.google.__aexit__()
    assert (await check_key(room.http, room.facts, room.google.key)).verdict == "unknown"


def test_the_model_is_the_registrys() -> None:
    from kitsumy_desktop.generation.recipes.models import models

    assert [m.id for m in models() if m.google == shipped_facts().gemini.model] == ["nano-banana-2.1"]
