"""Against a real ComfyUI, when KITSUMY_TEST_COMFYUI_URL says where one is. Needs no model."""

from __future__ import annotations

import asyncio
import io
import os
import uuid
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from PIL import Image

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.comfy.find import look_at
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http

URL = os.environ.get("KITSUMY_TEST_COMFYUI_URL", "")
pytestmark = pytest.mark.skipif(not URL, reason="KITSUMY_TEST_COMFYUI_URL names no server")


@pytest_asyncio.fixture
async def client() -> AsyncIterator[ComfyClient]:
    """A client of the real server."""
    http = Http(trust_env=False)
    made = ComfyClient(http, WallClock(), URL)
    yield made
    await made.aclose()
    await http.aclose()


def drawn(colour: int, name: str = "") -> dict[str, object]:
    """A graph without weights: one colour, or an uploaded picture scaled."""
    start: dict[str, object] = {
        "class_type": "EmptyImage",
        "inputs": {"width": 96, "height": 64, "batch_size": 1, "color": colour},
    }
    if name:
        start = {"class_type": "LoadImage", "inputs": {"image": name}}
    return {
        "1": start,
        "2": {
            "class_type": "SaveImage",
            "inputs": {"images": ["1", 0], "filename_prefix": "kitsumy"},
            "_meta": {"title": "kitsumy output"},
        },
    }


@pytest.mark.asyncio
async def test_a_picture_there_and_back(client: ComfyClient) -> None:
    colour = uuid.uuid4().int % 0xFFFFFF | 0x101010
    one = str(uuid.uuid4())
    await client.post(drawn(colour), one, one)
    async for _ in client.watch(one, one):
        pass
    assert await client.state(one) == "done"
    (file,) = await client.outputs(one)
    data = await client.fetch(file)
    with Image.open(io.BytesIO(data)) as image:
        assert (image.size, image.info) == ((96, 64), {})
        assert image.convert("RGB").getpixel((5, 5)) == (colour >> 16, colour >> 8 & 255, colour & 255)
    value = await client.upload(data, f"{one}.png")
    two = str(uuid.uuid4())
    await client.post(drawn(0, value), two, two)
    async for _ in client.watch(two, two):
        pass
    (file,) = await client.outputs(two)
    assert await client.fetch(file)


@pytest.mark.asyncio
async def test_it_says_what_it_has_and_what_it_refuses(client: ComfyClient) -> None:
    seen, known = await look_at(client)
    assert seen.version
    assert "KSampler" in known
    with pytest.raises(ProviderFailure, match="lacks the node"):
        await client.post({"1": {"class_type": "KitsumyHasNoSuchNode", "inputs": {}}}, str(uuid.uuid4()), "x")
    assert await client.state(str(uuid.uuid4())) == "absent"
    assert not await client.cancel(str(uuid.uuid4()))
    await asyncio.sleep(0)
