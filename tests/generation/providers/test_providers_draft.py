"""The draft artist as a provider: always there, free, and nothing leaves this computer."""

from __future__ import annotations

import pytest
from support.runpod_room import RunpodRoom, picture_bytes, text_recipe

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.recipe import Edit, Reference
from kitsumy_desktop.generation.providers.draft import MODEL, Draft


async def draw(job: Job) -> bytes:
    recipe = job.recipe or job.wanted
    return picture_bytes(recipe.width, recipe.height, colour="#202020" if recipe.seed == 1 else "#909090")


@pytest.mark.asyncio
async def test_it_draws_what_is_asked_for_nothing() -> None:
    room = RunpodRoom()
    provider = Draft(draw)
    assert provider.refusal() is None
    recipe = provider.adapt(text_recipe("sdxl", width=300, height=200, steps=20), fixed_model=False)
    assert recipe is not None
    arrived = await room.made(provider, recipe)
    assert arrived.data == await draw(room.job(recipe))
    assert (arrived.paid, arrived.exact) == (0, True)
    assert provider.offer([recipe]).billing == "free"
    assert (await provider.health()).state == "ready"
    job = room.job(recipe, remote="draft/tag-1")
    assert await provider.find(job) is None
    assert not await provider.cancel(job)


def test_it_keeps_words_style_and_seed_and_takes_no_edits() -> None:
    provider = Draft(draw)
    wanted = text_recipe("qwen-image-edit", number=9, references=(Reference(PictureHash("a" * 64)),))
    made = provider.adapt(wanted, fixed_model=False)
    assert made is not None
    assert (made.model, made.parts, made.seed, made.references) == (MODEL, wanted.parts, 9, ())
    assert provider.adapt(made, fixed_model=True) == made
    assert provider.adapt(wanted, fixed_model=True) is None
    edited = text_recipe(edit=Edit("image", PictureHash("a" * 64)))
    assert provider.adapt(edited, fixed_model=False) is None
