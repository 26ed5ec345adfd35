"""A room with one serverless endpoint and its provider."""

from __future__ import annotations

from typing import Any

import pytest
from support.runpod_room import RunpodRoom, picture_bytes, text_recipe

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.providers.runpod_serverless import RunPodServerless

ANNA = PictureHash("a" * 64)
MASK = PictureHash("b" * 64)
SCHNELL = "runpod/worker-comfyui:5.8.5-flux1-schnell"
OURS = {"KITSUMY_MODEL": "flux1-schnell", "KITSUMY_VERSION": "0", "KITSUMY_HANDLER": "…"}


class Serverless:
    """A room with one endpoint and its provider."""

    def __init__(self, room: RunpodRoom, **endpoint: Any) -> None:
        self.room = room
        self.endpoint = room.standin.add_endpoint(**{"image": SCHNELL, "idle": 5, **endpoint})
        room.prefs = GenerationPreferences(endpoints={self.endpoint.id: ""})
        room.pictures = {ANNA: picture_bytes(), MASK: picture_bytes(640, 480, colour="#000000")}
        self.provider = RunPodServerless(**room.common(), tell=room.events.append, rng=room.rng)

    def recipe(self, **more: Any) -> Recipe:
        made = self.provider.adapt(text_recipe("flux1-schnell", **more), fixed_model=True)
        assert made is not None
        return made

    async def job(self, number: int = 1, **more: Any) -> Job:
        await self.provider.refresh()
        return await self.room.sent(self.provider, self.recipe(number=number, **more), number)

    async def fails(self, number: int = 1) -> ProviderFailure:
        job = await self.job(number)
        with pytest.raises(ProviderFailure) as told:
            await self.room.watched(self.provider, job)
        assert told.value.user_text.endswith(".") or told.value.detail
        return told.value
