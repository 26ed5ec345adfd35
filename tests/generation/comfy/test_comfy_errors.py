"""Recorded refusals and runs of a real server, through our parsers."""

from __future__ import annotations

import asyncio
import io
import json
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, PngImagePlugin

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.comfy.errors import graph_failure, refused, run_failure, told_in
from kitsumy_desktop.generation.comfy.link import Heard, Link, is_near, socket_url
from kitsumy_desktop.generation.comfy.received import received, stripped
from kitsumy_desktop.generation.comfy.values import (
    Place,
    chosen_files,
    files_of,
    last_message,
    place_of,
    run_seconds,
    stats_of,
)
from kitsumy_desktop.generation.comfy.watch import Tally, Watch, sampler_steps
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Reply


@pytest.fixture
def recorded(contracts: Path) -> dict[str, Any]:
    """All exchanges."""
    found: dict[str, Any] = json.loads((contracts / "comfyui" / "recorded-traffic-0.33.0.json").read_bytes())
    return found


class Recorded:
    """A server that has the recorded history."""

    def __init__(self, history: dict[str, Any]) -> None:
        self.history = history
        self.kept: dict[str, str] = {}

    async def place(self, prompt_id: str) -> Place:
        return place_of({"queue_running": [], "queue_pending": []}, self.history, prompt_id)

    def keep_outputs(self, prompt_id: str, node: str, output: Any) -> None:
        self.kept[node] = output["images"][0]["filename"]


async def replayed(exchange: dict[str, Any]) -> tuple[Recorded, list[float | None]]:
    """Put the recorded messages through socket sorting and watching."""
    clock = WallClock(100)
    history = exchange["history"]
    (prompt_id,) = history
    server = Recorded(history)
    link = Link("http://127.0.0.1:1", "x", dict, clock)
    graph = history[prompt_id]["prompt"][2]
    watch = Watch(server, clock, link, prompt_id, graph)
    inbox: asyncio.Queue[Heard] = asyncio.Queue()
    link._inboxes[prompt_id] = [inbox]
    for event in exchange["events"]:
        if "message" in event:
            link._sort(json.dumps(event["message"]))
    messages = [inbox.get_nowait() for _ in range(inbox.qsize())]
    shares: list[float | None] = []
    for heard in messages:
        told, over = await watch._take(heard)
        shares += [told.share] if told is not None else []
        if over:
            break
    else:
        raise AssertionError("it never ended")
    return server, shares


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "name",
    [
        "txt2img 2 steps, feature flags sent",
        "txt2img 2 steps, no feature flags",
        "txt2img 2 steps, same graph again (all cached)",
        "SaveVideo",
    ],
)
async def test_recorded_runs_end_with_their_files(recorded: dict[str, Any], name: str) -> None:
    server, shares = await replayed(recorded[name])
    ((_, entry),) = recorded[name]["history"].items()
    files = files_of(entry["outputs"])
    assert server.kept == {f.node: f.filename for f in files}
    known = [s for s in shares if s is not None]
    assert known == sorted(known)
    if "cached" not in name and "Video" not in name:
        assert known[-1] > 0.9
        assert run_seconds(entry) > 0.1
    assert place_of({}, recorded[name]["history"], next(iter(recorded[name]["history"]))).state == "done"


@pytest.mark.asyncio
async def test_a_recorded_interruption_and_a_recorded_error(recorded: dict[str, Any]) -> None:
    with pytest.raises(ProviderFailure, match="stopped in ComfyUI"):
        await replayed(recorded["interrupted during sampling"])
    with pytest.raises(ProviderFailure, match=r"KSampler\.sample") as raised:
        await replayed(recorded["execution error (TypeError inside a node)"])
    assert "tensor" not in raised.value.detail
    for name, state in (
        ("interrupted during sampling", "cancelled"),
        ("execution error (TypeError inside a node)", "failed"),
    ):
        history = recorded[name]["history"]
        assert place_of({}, history, next(iter(history))).state == state
        assert last_message(history[next(iter(history))])[0].startswith("execution_")


def answered(body: Any, status: int = 400) -> Reply:
    return Reply(status, {}, json.dumps(body).encode())


def test_recorded_refusals_in_plain_words(recorded: dict[str, Any]) -> None:
    told = refused(answered(recorded["validation: unknown checkpoint"]["history"]))
    assert (told.kind, told.user_text) == ("model", "ComfyUI lacks the file “nope.safetensors”.")
    told = refused(answered(recorded["validation: unknown node"]["history"]))
    assert (told.kind, told.user_text) == ("model", "ComfyUI lacks the node “IPAdapterAdvanced”.")
    told = refused(answered(recorded["validation: missing input + out of range"]["history"]))
    assert told.kind == "model"
    assert "misses its input “steps”" in told.user_text


def test_other_refusals() -> None:
    old = {"error": {"type": "invalid_prompt", "message": "Cannot execute because node Foo does not exist."}}
    assert refused(answered(old)).user_text == "ComfyUI lacks the node “Foo”."
    assert (
        refused(answered({"error": {"type": "prompt_no_outputs"}})).user_text == "The graph saves no picture."
    )
    page = Reply(502, {"retry-after": "7"}, b"<html>")
    assert (refused(page).kind, refused(page).retry_after) == ("server", 7.0)
    assert refused(Reply(401, {}, b"")).kind == "key"
    low = {"type": "value_smaller_than_min", "message": "Value 0 smaller than min of 1", "details": "steps"}
    low["extra_info"] = {"input_name": "steps", "received_value": 0}  # type: ignore[assignment]
    told = graph_failure({}, {"3": {"class_type": "KSampler", "errors": [low]}})
    assert (told.kind, told.user_text) == (
        "input",
        "ComfyUI does not accept 0 for “steps” of the node “KSampler”.",
    )
    for odd in ({}, {"3": None}, {"3": {"errors": [None]}}, []):
        assert graph_failure({"message": "Strange"}, odd).kind == "input"


def test_several_missing_files_are_named_together() -> None:
    def lacks(name: str, value: str) -> dict[str, Any]:
        return {"type": "value_not_in_list", "extra_info": {"input_name": name, "received_value": value}}

    told = graph_failure(
        {},
        {
            "1": {"class_type": "UNETLoader", "errors": [lacks("unet_name", "a.safetensors")]},
            "2": {"class_type": "VAELoader", "errors": [lacks("vae_name", "b.safetensors")]},
        },
    )
    assert told.user_text == "ComfyUI lacks “a.safetensors”, “b.safetensors”."
    assert "models/vae" in told.hint
    assert "models/diffusion_models" in told.hint


def test_a_worker_s_text_is_understood() -> None:
    text = (
        "Workflow validation failed:\n• Node 4 (errors): [{'type': 'value_not_in_list', 'details': "
        "\"ckpt_name: 'x.safetensors' not in ['a']\"}]"
    )
    told = told_in(text)
    assert told is not None
    assert told.user_text == "ComfyUI lacks the file “x.safetensors”."
    assert told_in("Node 'IPAdapter' not found. The custom node may not be installed.") is not None
    assert told_in("CUDA out of memory. Tried to allocate 20 MiB") is not None
    assert told_in("something else") is None
    assert run_failure({}).kind == "server"


def test_the_queue_is_a_heap_not_a_list() -> None:
    def item(number: float, name: str) -> list[Any]:
        return [number, name, {}, {}, []]

    queue = {
        "queue_running": [item(0, "r")],
        "queue_pending": [item(1, "a"), item(9, "d"), item(2, "b"), item(-3, "front")],
    }
    assert [place_of(queue, {}, n).position for n in ("front", "a", "b", "d")] == [1, 2, 3, 4]
    assert place_of(queue, {}, "r").state == "running"
    assert place_of(queue, {}, "zz").state == "absent"
    assert place_of(None, None, "zz").state == "absent"


def test_stats_of_anything_else_are_none(recorded: dict[str, Any]) -> None:
    stats = stats_of(recorded["GET /system_stats"])
    assert stats is not None
    assert (stats.version, stats.kind, stats.device) == ("0.33.0", "cpu", "cpu")
    for odd in (None, [], {}, {"system": 3}, {"system": {}}, "text"):
        assert stats_of(odd) is None
    assert stats_of({"system": {"comfyui_version": "1"}, "devices": [None]}) is not None


def test_our_own_output_is_chosen() -> None:
    graph = {
        "8": {"class_type": "SaveImage", "_meta": {"title": "other"}},
        "9": {"class_type": "SaveImage", "_meta": {"title": "kitsumy output"}},
    }
    files = files_of(
        {
            "7": {"images": [{"filename": "t.png", "type": "temp"}]},
            "8": {"images": [{"filename": "o.png", "type": "output", "subfolder": "s"}]},
            "9": {"images": [{"filename": "k.png", "type": "output"}]},
        }
    )
    assert [f.filename for f in chosen_files(files, graph, "kitsumy output")] == ["k.png"]
    assert [f.filename for f in chosen_files(files, {}, "kitsumy output")] == ["o.png", "k.png"]
    assert [f.filename for f in chosen_files(files[:1], None, "kitsumy output")] == ["t.png"]
    assert files_of({"3": {"text": ["x"]}, "4": None}) == ()


def test_shares_follow_steps_of_all_samplers() -> None:
    graph = {
        "1": {"class_type": "KSampler", "inputs": {"steps": 10}},
        "2": {"class_type": "SamplerCustomAdvanced", "inputs": {"sigmas": ["3", 0]}},
        "3": {"class_type": "BasicScheduler", "inputs": {"steps": 30}},
        "4": {"class_type": "KSamplerSelect", "inputs": {}},
    }
    assert sampler_steps(graph) == {"1": 10.0, "2": 30.0}
    tally = Tally(graph)
    tally.hear(Heard("progress", {"node": "1", "value": 10, "max": 10}))
    assert tally.share == pytest.approx(0.8 * 0.25)
    assert not tally.hear(Heard("executed", {}))
    unknown = Tally(None)
    unknown.hear(Heard("progress", {"node": "1", "value": 5, "max": 10}))
    assert unknown.share == pytest.approx(0.4)


def test_addresses_of_sockets() -> None:
    assert socket_url("http://127.0.0.1:8188", "a b") == "ws://127.0.0.1:8188/ws?clientId=a%20b"
    assert socket_url("https://x.example/proxy/p-1/", "c") == "wss://x.example/proxy/p-1/ws?clientId=c"
    near = [
        is_near(u)
        for u in ("http://192.168.1.2:1", "http://localhost", "http://nas", "https://a.example.com")
    ]
    assert near == [True, True, True, False]


def picture(kind: str, colour: str = "red", **more: Any) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, kind, **more)
    return out.getvalue()


def test_received_pictures_lose_their_texts_and_keep_their_pixels() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("prompt", "secret words")
    texts.add_itxt("workflow", "secret words", zip=True)
    exif = Image.Exif()
    exif[0x010E] = "secret words"
    profile = b"a profile" * 20
    for data in (
        picture("PNG", pnginfo=texts, icc_profile=profile),
        picture("JPEG", exif=exif, comment=b"secret words", icc_profile=profile),
        picture("WEBP", exif=exif, xmp=b"<x>secret words</x>", icc_profile=profile, lossless=True),
    ):
        clean = received(data)
        assert b"secret" not in clean
        assert stripped(clean) == clean
        with Image.open(io.BytesIO(clean)) as image, Image.open(io.BytesIO(data)) as before:
            assert image.tobytes() == before.tobytes()
            assert image.info.get("icc_profile") == profile
            assert not {"prompt", "workflow", "exif", "xmp", "comment"} & set(image.info)
    assert stripped(b"GIF89a") == b"GIF89a"


def test_black_and_broken_pictures_are_refused() -> None:
    with pytest.raises(ProviderFailure) as raised:
        received(picture("PNG", "black"))
    assert raised.value.kind == "model"
    whole = picture("PNG")
    for bad in (whole[: len(whole) // 2], b"", b"<html>", whole[:60] + b"\0" * 40):
        with pytest.raises(ProviderFailure) as raised:
            received(bad)
        assert raised.value.kind == "network"


@pytest.mark.asyncio
async def test_a_long_sleep_is_no_failure_of_the_server() -> None:
    class Jumping:
        time = 0.0

        def now(self) -> float:
            return self.time

        async def sleep(self, seconds: float) -> None:
            self.time += seconds
            await asyncio.sleep(0)

    class Away:
        looks = 0

        async def place(self, prompt_id: str) -> Place:
            self.looks += 1
            if self.looks == 1:
                return Place("running")
            if self.looks == 2:
                clock.time += 8 * 3600  # the lid was closed
            if self.looks < 6:
                raise ProviderFailure("network", "away")
            return Place("done")

        def keep_outputs(self, prompt_id: str, node: str, output: Any) -> None:
            raise AssertionError

    clock, server = Jumping(), Away()
    watch = Watch(server, clock, Link("http://127.0.0.1:1", "x", dict, clock), "p", None)
    async with aclosing(watch.reports(asyncio.Queue())) as reports:
        texts = [report.text async for report in reports]
    assert texts == ["Starting", "Trying to reach ComfyUI again"]
