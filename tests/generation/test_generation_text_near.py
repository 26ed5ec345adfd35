"""Servers of this computer found by themselves, and a worker of one's own endpoint that is woken and paid."""

from __future__ import annotations

import asyncio
import time

import msgspec
import pytest
from support.standin.faults import JobStep, Step
from support.standin.llm_mount import SERVED
from support.text_room import TextRoom, question

from kitsumy_desktop.comic.records.preferences import WritingPreferences
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.setup import EndpointSeen
from kitsumy_desktop.generation.text.local import LOCAL, LOOK_SECONDS
from kitsumy_desktop.generation.text.ollama_chat import MOST_CONTEXT
from kitsumy_desktop.generation.text.waking import WAKE, WorkerTime

HOLE = "http://127.0.0.1:9/v1"


@pytest.mark.asyncio
async def test_servers_are_found_side_by_side_within_a_second() -> None:
    async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    silent = await asyncio.start_server(mute, "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    async with TextRoom() as room, silent:
        ollama = await room.server("ollama", models=("gemma4:12b", "nomic-embed-text", "deepseek-r1:8b"))
        llama = await room.server("llamacpp", models=("story.gguf",))
        studio = await room.server("lmstudio", models=("lab/story-7b",))
        mutes = {f"http://127.0.0.1:{port}/v1": "Mute", HOLE: "Nobody"}
        local = room.local(
            mutes | {ollama.base: "Ollama", llama.base: "llama.cpp", studio.base: "LM Studio"}, look=2.0
        )
        began = time.monotonic()
        models = await local.models()
        assert time.monotonic() - began < 8.0, (
            "they are asked at once: a mute one costs no more than its time"
        )
        assert LOOK_SECONDS < 1.0
        assert [m.model for m in models] == ["gemma4:12b", "deepseek-r1:8b", "story.gguf", "lab/story-7b"]
        assert [m.title for m in models[2:]] == ["story", "story-7b"]
        assert [m.context for m in models] == [MOST_CONTEXT, MOST_CONTEXT, 40_960, 16_384]
        assert all(m.free and m.structured for m in models)
        assert [m.thinking > 0 for m in models] == [False, True, False, False]
        assert set(LOCAL.values()) == {"Ollama", "llama.cpp", "LM Studio"}


@pytest.mark.asyncio
async def test_nothing_there_is_said_with_what_to_do() -> None:
    async with TextRoom() as room:
        local = room.local({HOLE: "Ollama"})
        assert local.refusal() is None, "nobody has looked yet"
        assert await local.models() == ()
        refusal = local.refusal()
        assert refusal is not None and "Start Ollama" in refusal.hint
        server = await room.server("llamacpp")
        room.writing = WritingPreferences(addresses=(server.url, "http://8.8.8.8/v1", "no address ://"))
        assert local.addresses() == (HOLE, server.base), "only what is near"
        assert local.refusal() is None, "there is a new address to look at"
        (model,) = await local.models()
        assert server.base.removeprefix("http://").removesuffix("/v1") in model.title
        assert (await room.speak(local, model, question())).finish == "stop"
        with pytest.raises(ProviderFailure) as told:
            await room.speak(local, msgspec.structs.replace(model, where="http://8.8.8.8/v1"), question())
        assert told.value.kind == "setup"


@pytest.mark.asyncio
async def test_ollama_is_told_how_long_the_question_is() -> None:
    async with TextRoom() as room:
        server = await room.server("ollama", models=("think-4b",))
        local = room.local({server.base: "Ollama"})
        (model,) = await local.models()
        long = question(user="word " * 12_000)
        assert (await room.speak(local, model, long)).finish == "stop"
        options = server.requests[-1]["options"]
        assert options["num_ctx"] == model.context and server.requests[-1]["think"] is False
        assert server.violations == []
        fresh = room.local({server.base: "Ollama"})
        await room.speak(fresh, model, question())
        assert "options" in server.requests[-1], "its own route also when nobody has looked before"


# ---- the person's own endpoint


@pytest.mark.asyncio
async def test_a_cold_worker_is_woken_and_the_person_told() -> None:
    async with TextRoom(speed=150.0) as room:
        endpoint = room.standin.add_vllm(idle=300)
        room.writing = WritingPreferences(endpoints={endpoint.id: ""})
        speaker = room.vllm()
        (model,) = await speaker.models()
        assert (model.model, model.context, model.free) == (SERVED, 32_768, False)
        assert endpoint.workers == {}, "looking wakes nobody"
        cold = await room.speak(speaker, model, question())
        warm = await room.speak(speaker, model, question(2))
        assert room.told == [WAKE]
        assert cold.paid > 340 * model.per_second, "cold start and the tail until it stops"
        assert 0 < warm.paid < cold.paid
        assert not cold.exact
        await _until_stopped(room)
        bill, ours = room.standin.ledger.total(), cold.paid + warm.paid
        assert abs(bill - ours) < 0.25 * bill, f"billed {bill}, ours {ours}"
        again = await room.speak(speaker, model, question(3))
        assert again.paid > 340 * model.per_second and room.told == [WAKE, WAKE]


async def _until_stopped(room: TextRoom) -> None:
    for _ in range(2000):
        if not room.standin.alive():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("the worker runs on")


@pytest.mark.asyncio
async def test_a_name_nobody_told_is_asked_of_the_worker() -> None:
    async with TextRoom() as room:
        endpoint = room.standin.add_vllm(model="", idle=600)
        named = room.standin.add_vllm("named", env={"OPENAI_SERVED_MODEL_NAME_OVERRIDE": "mine"})
        room.writing = WritingPreferences(endpoints={endpoint.id: "", named.id: "", "gone": "x"})
        speaker = room.vllm()
        first, second = await speaker.models()
        assert (first.model, second.model) == ("writer", "mine"), "one that is gone hides no other"
        for model in (first, second):
            assert (await room.speak(speaker, model, question())).finish == "stop"
        assert [b["model"] for b in room.standin.llm.requests] == [SERVED, "mine"]
        room.writing = WritingPreferences(endpoints={"gone": ""})
        with pytest.raises(ProviderFailure):
            await room.vllm().models()
        with pytest.raises(ProviderFailure) as told:
            await room.speak(speaker, first, question())
        assert told.value.kind == "setup"
        room.writing = WritingPreferences()
        refusal = speaker.refusal()
        assert refusal is not None and "allowed" in refusal.reason


@pytest.mark.asyncio
async def test_a_worker_that_cannot_start_says_why() -> None:
    async with TextRoom() as room:
        endpoint = room.standin.add_vllm()
        room.writing = WritingPreferences(endpoints={endpoint.id: ""})
        speaker = room.vllm()
        (model,) = await speaker.models()
        room.standin.script.add(JobStep("error_json", text="CUDA out of memory"))
        with pytest.raises(ProviderFailure) as told:
            await room.speak(speaker, model, question())
        assert "CUDA out of memory" in told.value.user_text and told.value.paid > 0
        room.standin.faults.stuck = {endpoint.id: "workers_max"}
        endpoint.body["workers"]["max"] = 0
        await _until_stopped(room)
        with pytest.raises(ProviderFailure) as told:
            await room.speak(speaker, model, question())
        assert told.value.kind == "setup" and "no workers" in told.value.user_text


@pytest.mark.asyncio
@pytest.mark.parametrize("late", [False, True])
async def test_waking_that_is_cancelled_leaves_no_job_behind(late: bool) -> None:
    async with TextRoom(speed=50.0) as room:
        endpoint = room.standin.add_vllm()
        room.writing = WritingPreferences(endpoints={endpoint.id: ""})
        speaker = room.vllm()
        (model,) = await speaker.models()
        task = asyncio.get_running_loop().create_task(room.speak(speaker, model, question()))
        if late:  # the job arrives after nobody wants it any more
            room.standin.script.add(Step("POST /run", "slow", seconds=15.0))
            sent = room.standin.requests
            while not any(seen.op == "POST /run" for seen in sent):
                await asyncio.sleep(0.005)
            assert endpoint.jobs == {}
        while not endpoint.jobs and not late:
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [job.state for job in endpoint.jobs.values()] == ["CANCELLED"]


def test_a_workers_time_is_counted_once() -> None:
    def paid(*spans: tuple[float, float, bool], idle: float = 10.0) -> float:
        time_, total = WorkerTime(), 0.0
        for began, ended, woken in spans:
            total += time_.billed("e", began, ended, idle, woken=woken)
        return total

    assert paid((0, 60, True)) == 70, "from the start to the stop"
    assert paid((0, 60, True), (65, 80, False)) == 90, "the pause between belongs to it"
    assert paid((0, 60, True), (200, 260, True)) == 140, "two lives"
    assert paid((0, 60, True), (5, 70, False)) == 80, "two at once are paid once"
    assert paid((0, 60, True), (5, 40, False)) == 70
    assert paid((0, 60, False), (500, 560, False)) == 140, "somebody else had woken it"


def test_images_of_vllm_workers() -> None:
    def writes(image: str) -> bool:
        return EndpointSeen("e", "e", image, "", False, 1, 5, False).writes

    assert writes("runpod/worker-v1-vllm:v2.14.0") and not writes("runpod/worker-comfyui:5.8.5-base")
