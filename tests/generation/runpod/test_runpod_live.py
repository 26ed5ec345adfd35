"""The real RunPod, read only; opt-in by KITSUMY_TEST_RUNPOD_API_KEY.

With KITSUMY_TEST_RUNPOD_SPEND=1 besides, one picture of a public endpoint is made (half a cent).
"""

from __future__ import annotations

import os

import pytest
from support.runpod_room import MemoryStore, RunpodRoom, text_recipe

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.facts import shipped_facts
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.providers.runpod_public import RunPodPublic
from kitsumy_desktop.generation.runpod.account import check_key, diagnose
from kitsumy_desktop.generation.runpod.catalog import Catalog

KEY = os.environ.get("KITSUMY_TEST_RUNPOD_API_KEY", "")
SPEND = os.environ.get("KITSUMY_TEST_RUNPOD_SPEND", "") == "1"
pytestmark = [pytest.mark.skipif(not KEY, reason="KITSUMY_TEST_RUNPOD_API_KEY is not set"), pytest.mark.slow]


@pytest.mark.asyncio
async def test_the_account_is_diagnosed_and_prices_are_live() -> None:
    http, clock, known = Http(), WallClock(), shipped_facts()
    try:
        assert (await check_key(http, clock, known, KEY)).verdict in ("good", "partial")
        for finding in await diagnose(http, clock, known, lambda: KEY):
            print(finding.good, finding.subject, finding.text)
        catalog = Catalog(http, clock, known, lambda: KEY)
        await catalog.refresh_gpus()
        assert any(g.live and g.gpu.pod_per_hour for g in catalog.gpus)
    finally:
        await http.aclose()


@pytest.mark.asyncio
@pytest.mark.skipif(not SPEND, reason="KITSUMY_TEST_RUNPOD_SPEND is not 1")
async def test_a_picture_is_made() -> None:
    room = RunpodRoom(speed=1.0)
    room.facts, room.key, room.clock, room.store = shipped_facts(), KEY, WallClock(), MemoryStore()
    provider = RunPodPublic(**room.common())
    recipe = provider.adapt(text_recipe("z-image-turbo", width=512, height=512), fixed_model=True)
    assert recipe is not None
    try:
        arrived = await room.made(provider, recipe)
        assert arrived.data and arrived.paid
    finally:
        await room.http.aclose()
