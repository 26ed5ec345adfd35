"""The client against the imitated server with each of its traps."""

from __future__ import annotations

import asyncio
import io
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PIL import Image
from support.standin.comfy import FakeComfy
from support.standin.comfy_faults import Fault
from support.standin.comfy_graphs import FILES, graph

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.comfy.values import ComfyProgress
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http

SPEED = 100.0
SLOW = 10.0
"""Where order matters: a loaded machine must not let seconds pass between two steps of ours."""
CLIENT = "kitsumy-test"


@asynccontextmanager
async def room(speed: float = SPEED, **options: Any) -> AsyncIterator[tuple[FakeComfy, ComfyClient]]:
    """A server and a client of it."""
    http = Http(trust_env=False)
    async with FakeComfy(speed=speed, models=FILES, **options) as comfy:
        client = ComfyClient(http, WallClock(speed), comfy.url)
        try:
            yield comfy, client
        finally:
            await client.aclose()
            await http.aclose()


def fresh() -> str:
    return str(uuid.uuid4())


async def made(client: ComfyClient, prompt_id: str) -> bytes:
    """Watch to the end and fetch the one picture."""
    async for _ in client.watch(prompt_id, CLIENT):
        pass
    (file,) = await client.outputs(prompt_id)
    return await client.fetch(file)


async def failure(client: ComfyClient, prompt_id: str) -> ProviderFailure:
    with pytest.raises(ProviderFailure) as raised:
        await made(client, prompt_id)
    return raised.value


@pytest.mark.asyncio
async def test_a_picture_is_made_with_rising_shares_and_arrives_without_its_prompt() -> None:
    async with room(SLOW, previews=True) as (comfy, client):
        one, reports = fresh(), list[ComfyProgress]()
        await client.post(graph(steps=4), one, CLIENT)
        async for report in client.watch(one, CLIENT):
            reports.append(report)
        shares = [r.share for r in reports if r.share is not None]
        assert shares == sorted(shares)
        assert shares[-1] > 0.8
        assert "Step 4 of 4" in {r.text for r in reports}
        assert await client.state(one) == "done"
        data = await made(client, one)
        with Image.open(io.BytesIO(data)) as image:
            assert image.size == (96, 64)
            assert image.info == {}
        assert comfy.executed[one] == 1
        assert not comfy.sockets.all, "nobody listens: the socket is closed"


@pytest.mark.asyncio
async def test_the_history_race_is_waited_out() -> None:
    async with room(speed=20) as (_, client):
        for seed in range(5):
            one = fresh()
            await client.post(graph(seed, steps=1), one, CLIENT)
            assert await made(client, one)


@pytest.mark.asyncio
async def test_a_cached_run_gives_the_old_picture() -> None:
    async with room() as (_, client):
        first, second = fresh(), fresh()
        await client.post(graph(), first, CLIENT)
        one = await made(client, first)
        await client.post(graph(), second, CLIENT)
        assert await made(client, second) == one


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["post_lost", "post_500"])
async def test_a_lost_answer_is_never_posted_twice(fault: Fault) -> None:
    async with room() as (comfy, client):
        one = fresh()
        comfy.faults.arm(fault)
        if fault == "post_lost":
            await client.post(graph(), one, CLIENT)
        else:
            with pytest.raises(ProviderFailure) as raised:
                await client.post(graph(), one, CLIENT)
            assert (raised.value.kind, raised.value.sent) == ("server", False)
        await client.post(graph(), one, CLIENT)
        assert await made(client, one)
        assert comfy.posted[one] == comfy.executed[one] == 1


@pytest.mark.asyncio
async def test_a_request_that_did_not_arrive_is_known_not_to_have() -> None:
    async with room() as (comfy, client):
        one = fresh()
        comfy.faults.arm("post_dropped")
        with pytest.raises(ProviderFailure) as raised:
            await client.post(graph(), one, CLIENT)
        assert (raised.value.kind, raised.value.sent) == ("network", False)
        assert comfy.posted[one] == 0


@pytest.mark.asyncio
async def test_nobody_can_tell_when_the_server_dies_after_a_lost_answer() -> None:
    async with room() as (comfy, client):
        one = fresh()
        comfy.faults.arm("post_lost")
        comfy.faults.rates["error_page"] = 1.0
        with pytest.raises(ProviderFailure) as raised:
            await client.post(graph(), one, CLIENT)
        assert raised.value.sent


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", ["socket_drop", "mute", "mute_end"])
async def test_a_deaf_or_lost_socket_loses_no_picture(fault: Fault) -> None:
    async with room() as (comfy, client):
        one = fresh()
        comfy.faults.arm(fault)
        await client.post(graph(steps=6), one, CLIENT)
        assert await made(client, one)
        assert comfy.executed[one] == 1
        assert comfy.sockets.most == 1, "the old socket is closed before a new one is opened"


@pytest.mark.asyncio
async def test_a_socket_the_server_forgot_is_opened_anew() -> None:
    async with room(50.0, step_seconds=10.0) as (comfy, client):
        one = fresh()
        await client.post(graph(steps=10), one, CLIENT)
        reports = []
        async for report in client.watch(one, CLIENT):
            reports.append(report)
            if len(reports) == 2:
                comfy.sockets.sockets.pop(CLIENT)
        assert comfy.sockets.opened >= 2
        assert any(r.text.startswith("Step") for r in reports)


@pytest.mark.asyncio
async def test_two_prompts_share_a_socket_and_know_their_places() -> None:
    async with room(SLOW, step_seconds=1.0) as (comfy, client):
        one, two = fresh(), fresh()
        await client.post(graph(1, steps=4), one, CLIENT)
        await client.post(graph(2, steps=4), two, CLIENT)
        assert {await client.state(one), await client.state(two)} <= {"pending", "running"}
        assert await client.queue_length() == 2
        positions = []

        async def second() -> None:
            async for report in client.watch(two, CLIENT):
                positions.append(report.position)

        waiting = asyncio.create_task(second())
        assert await made(client, one)
        await waiting
        assert positions[0] == 1
        assert comfy.sockets.most == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("old", [False, True])
async def test_cancelling_a_waiting_and_a_running_prompt(old: bool) -> None:
    async with room(SLOW, step_seconds=1.0, old=old) as (comfy, client):
        one, two = fresh(), fresh()
        await client.post(graph(1, steps=50), one, CLIENT)
        await client.post(graph(2, steps=50), two, CLIENT)
        watching = asyncio.create_task(failure(client, two))
        while await client.state(one) != "running":
            await asyncio.sleep(0.01)
        assert await client.cancel(two)
        assert (await watching).user_text == "The picture was stopped in ComfyUI."
        assert await client.state(two) == "cancelled"
        assert comfy.executed[two] == 0
        watching = asyncio.create_task(failure(client, one))
        await asyncio.sleep(0.03)
        assert await client.cancel(one)
        assert "stopped" in (await watching).user_text
        while comfy.running is not None:
            await asyncio.sleep(0.01)
        assert await client.state(one) == "cancelled"
        assert not await client.cancel(one)
        assert not await client.cancel(fresh())


@pytest.mark.asyncio
async def test_a_restart_tells_that_the_picture_is_gone() -> None:
    async with room() as (comfy, client):
        one = fresh()
        comfy.faults.arm("crash")
        await client.post(graph(steps=4), one, CLIENT)
        watching = asyncio.create_task(failure(client, one))
        while not comfy.dead:
            await asyncio.sleep(0.01)
        await comfy.restart()
        told = await watching
        assert (told.kind, told.retryable, told.elsewhere) == ("gone", True, True)


@pytest.mark.asyncio
async def test_a_server_that_stays_away_is_given_up() -> None:
    async with room(speed=400) as (comfy, client):
        one, reports = fresh(), []
        comfy.faults.arm("crash")
        await client.post(graph(steps=4), one, CLIENT)
        with pytest.raises(ProviderFailure) as raised:
            async for report in client.watch(one, CLIENT):
                reports.append(report.text)
        assert raised.value.kind == "gone"
        assert "Trying to reach ComfyUI again" in reports


@pytest.mark.asyncio
async def test_a_run_that_makes_no_step_is_given_up() -> None:
    async with room(speed=2000) as (comfy, client):
        one = fresh()
        comfy.faults.arm("stall")
        await client.post(graph(steps=4), one, CLIENT)
        assert (await failure(client, one)).kind == "timeout"
        assert await client.cancel(one)


@pytest.mark.asyncio
async def test_failures_while_drawing_are_told_in_plain_words() -> None:
    async with room() as (comfy, client):
        for fault, kind, words in (
            ("oom", "model", "memory is too small"),
            ("node_error", "server", "KSampler"),
            ("black", "model", "black picture"),
        ):
            one = fresh()
            comfy.faults.arm(fault)  # type: ignore[arg-type]
            await client.post(graph(hash(fault) % 1000), one, CLIENT)
            told = await failure(client, one)
            assert told.kind == kind
            assert words in told.user_text
            assert await client.state(one) == ("done" if fault == "black" else "failed")


@pytest.mark.asyncio
async def test_fetching_may_be_repeated_after_a_failure() -> None:
    async with room() as (comfy, client):
        one = fresh()
        await client.post(graph(), one, CLIENT)
        data = await made(client, one)
        (file,) = await client.outputs(one)
        for fault, kind in (("view_cut", "network"), ("view_500", "server"), ("view_404", "lost")):
            comfy.faults.arm(fault)  # type: ignore[arg-type]
            with pytest.raises(ProviderFailure) as raised:
                await client.fetch(file)
            assert raised.value.kind == kind
        assert await client.fetch(file) == data


@pytest.mark.asyncio
async def test_a_forgotten_history_is_no_loss_for_who_listened() -> None:
    async with room() as (comfy, client):
        one = fresh()
        await client.post(graph(), one, CLIENT)
        async for _ in client.watch(one, CLIENT):
            pass
        comfy.history.clear()
        (file,) = await client.outputs(one)
        assert await client.fetch(file)
        client.forget(one)
        with pytest.raises(ProviderFailure) as raised:
            await client.outputs(one)
        assert raised.value.kind == "lost"


@pytest.mark.asyncio
async def test_refused_graphs_name_what_is_missing() -> None:
    async with room() as (comfy, client):
        body = graph()
        body["4"]["inputs"]["ckpt_name"] = "nope.safetensors"
        with pytest.raises(ProviderFailure) as raised:
            await client.post(body, fresh(), CLIENT)
        assert (raised.value.kind, raised.value.sent) == ("model", False)
        assert raised.value.user_text == "ComfyUI lacks the file “nope.safetensors”."
        assert "models/checkpoints" in raised.value.hint

        half = graph()
        half["20"] = {"class_type": "LoadImage", "inputs": {"image": "missing.png"}}
        half["21"] = {"class_type": "SaveImage", "inputs": {"filename_prefix": "x", "images": ["20", 0]}}
        one = fresh()
        with pytest.raises(ProviderFailure) as raised:
            await client.post(half, one, CLIENT)
        assert "lost a picture" in raised.value.user_text
        while comfy.remaining():
            await asyncio.sleep(0.01)
        assert await client.state(one) == "cancelled", "the half that was accepted is taken back"


@pytest.mark.asyncio
async def test_uploads_keep_the_name_the_server_chose() -> None:
    async with room(max_upload=2000) as (comfy, client):
        assert await client.upload(b"one", "ab.png") == "kitsumy/ab.png"
        assert await client.upload(b"one", "ab.png") == "kitsumy/ab.png"
        assert await client.upload(b"two", "ab.png") == "kitsumy/ab (1).png"
        assert comfy.pictures["kitsumy/ab (1).png"] == b"two"
        with pytest.raises(ProviderFailure) as raised:
            await client.upload(b"x" * 3000, "large.png")
        assert raised.value.kind == "input"


@pytest.mark.asyncio
async def test_what_is_there_is_listed() -> None:
    async with room(vram_gb=16) as (_, client):
        stats = await client.stats()
        assert (stats.version, stats.device, stats.kind) == ("0.33.0", "NVIDIA GeForce RTX 4090", "cuda")
        assert stats.vram_gb == 16.0
        there = await client.models_there()
        assert there["checkpoints"] == frozenset(FILES["checkpoints"])
        assert there["loras"] == frozenset()
        assert "KSampler" in await client.object_info()
        await client.free()


@pytest.mark.asyncio
async def test_large_frames_do_not_end_the_socket() -> None:
    async with room(SLOW, noise=True) as (comfy, client):
        body = graph(width=1024, height=512)
        body["20"] = {"class_type": "SaveImageWebsocket", "inputs": {"images": ["8", 0]}}
        one = fresh()
        await client.post(body, one, CLIENT)
        assert len(await made(client, one)) > 1_500_000
        assert comfy.sockets.opened == 1
