"""The whole way round: the endpoint we make, its start command run as RunPod would, RunPod's real SDK, our
handler, an imitated ComfyUI, and the picture back through the provider."""

from __future__ import annotations

import io
import shlex
from pathlib import Path

import msgspec
import pytest
from PIL import Image
from support.runpod_room import RunpodRoom, picture_bytes, text_recipe
from support.standin.comfy import FakeComfy
from support.standin.sdk_process import sdk_environment, sdk_worker

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Edit
from kitsumy_desktop.generation.providers.runpod_serverless import RunPodServerless
from kitsumy_desktop.generation.runpod.endpoints import Endpoints

ANNA = PictureHash("a" * 64)


@pytest.mark.slow
@pytest.mark.asyncio
async def test_an_endpoint_of_ours_draws_with_the_real_sdk(tmp_path: Path) -> None:
    async with RunpodRoom(speed=1.0) as room, FakeComfy() as comfy:
        endpoints = Endpoints(room.http, room.clock, room.facts, lambda: room.key)
        made = await endpoints.create(await endpoints.plan("flux1-schnell"))
        endpoint = room.standin.endpoints[made.id]
        endpoint.external = True
        room.prefs = GenerationPreferences(endpoints={made.id: ""})
        room.pictures = {ANNA: picture_bytes(512, 512)}
        provider = RunPodServerless(**room.common(), tell=room.events.append)
        await provider.refresh()
        python, *arguments = shlex.split(endpoint.body["args"])
        assert python == "python"
        environment = {
            **sdk_environment(room.standin.url, room.standin.key, made.id),
            **endpoint.body["env"],
            "KITSUMY_COMFY": comfy.url,
            "KITSUMY_COMFY_COMMAND": "",
        }
        with sdk_worker(arguments, environment, tmp_path):
            wanted = text_recipe("flux1-schnell", width=512, height=512)
            for number, edit in enumerate((None, Edit("image", ANNA, 0.5)), 1):
                recipe = provider.adapt(msgspec.structs.replace(wanted, edit=edit), fixed_model=True)
                assert recipe is not None
                job = await room.sent(provider, recipe, number)
                await room.watched(provider, job)
                arrived = await provider.fetch(job)
                with Image.open(io.BytesIO(arrived.data)) as opened:
                    assert (opened.format, opened.size) == ("PNG", (recipe.width, recipe.height))
                assert arrived.seconds > 0
        assert room.standin.violations == []
