"""The imitated ComfyUI answers as the recorded real one."""

from __future__ import annotations

import asyncio
import io
import json
import struct
import uuid
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from PIL import Image
from support.standin.comfy import FakeComfy
from support.standin.comfy_graphs import FILES, graph
from support.standin.comfy_nodes import REDUCED, all_nodes


async def run(
    comfy: FakeComfy, body: dict[str, Any], *, flags: bool = True
) -> tuple[list[dict[str, Any]], list[bytes]]:
    """Post a graph and hear everything until executing{node: null}."""
    client, heard, pictures = str(uuid.uuid4()), [], []
    async with (
        aiohttp.ClientSession(comfy.url) as session,
        session.ws_connect(f"/ws?clientId={client}", max_msg_size=0) as socket,
    ):
        if flags:
            await socket.send_json({"type": "feature_flags", "data": {"supports_preview_metadata": True}})
        async with session.post("/prompt", json={"prompt": body, "client_id": client}) as answer:
            assert answer.status == 200, await answer.text()
        async for message in socket:
            if message.type is aiohttp.WSMsgType.BINARY:
                pictures.append(message.data)
                continue
            heard.append(json.loads(message.data))
            if heard[-1]["type"] == "executing" and heard[-1]["data"]["node"] is None:
                break
    return heard, pictures


def kinds(messages: list[dict[str, Any]]) -> list[str]:
    return [m["type"] for m in messages if m["type"] not in ("status", "feature_flags")]


@pytest.mark.asyncio
async def test_messages_come_in_the_recorded_order(contracts: Path) -> None:
    recorded = json.loads((contracts / "comfyui" / "recorded-traffic-0.33.0.json").read_bytes())
    known = [
        e["message"]
        for e in recorded["txt2img 2 steps, same graph again (all cached)"]["events"]
        if "message" in e
    ]
    full = [e["message"] for e in recorded["txt2img 2 steps, feature flags sent"]["events"] if "message" in e]
    async with FakeComfy(speed=200, models=FILES) as comfy:
        first, _ = await run(comfy, graph())
        again, _ = await run(comfy, graph())
    assert kinds(again) == kinds(known)
    seen = [k for k in kinds(first) if k != "progress_state"]
    assert seen[:2] == ["execution_start", "execution_cached"]
    tail = [k for k in kinds(full) if k != "progress_state"][-4:]
    assert seen[-4:] == tail == ["executing", "executed", "execution_success", "executing"]
    assert [m["data"]["value"] for m in first if m["type"] == "progress"] == [1, 2]
    files = [m["data"]["output"]["images"][0]["filename"] for m in first + again if m["type"] == "executed"]
    assert files == ["kitsumy_00001_.png"] * 2, "a cached run names the old file"


@pytest.mark.asyncio
@pytest.mark.parametrize(("flags", "event"), [(True, 4), (False, 1)])
async def test_previews_come_in_both_kinds(flags: bool, event: int) -> None:
    async with FakeComfy(speed=200, models=FILES, previews=True) as comfy:
        _, frames = await run(comfy, graph(), flags=flags)
    assert {struct.unpack(">I", f[:4])[0] for f in frames} == {event}
    assert len(frames) == 2


@pytest.mark.asyncio
async def test_pictures_have_the_size_asked_for_and_differ_by_seed_and_words() -> None:
    async with FakeComfy(speed=500, models=FILES) as comfy:
        for body in (graph(1), graph(2), graph(1, text="rain"), graph(1, width=128)):
            await run(comfy, body)
        assert len(set(comfy.files.values())) == 4
        sizes = []
        for data in comfy.files.values():
            with Image.open(io.BytesIO(data)) as image:
                assert json.loads(image.text["prompt"])["9"]["class_type"] == "SaveImage"  # type: ignore[attr-defined]
                sizes.append(image.size)
        assert sizes == [(96, 64)] * 3 + [(128, 64)]
    rendered = FakeComfy(models=FILES).render(graph(1))
    with Image.open(io.BytesIO(rendered[0][1])) as image:
        assert image.size == (96, 64)


def without(value: dict[str, Any], *names: str) -> dict[str, Any]:
    return {k: v for k, v in value.items() if k not in names}


def test_refusals_have_the_recorded_shapes(contracts: Path) -> None:
    recorded = json.loads((contracts / "comfyui" / "recorded-traffic-0.33.0.json").read_bytes())
    comfy = FakeComfy(models=FILES)
    body = graph()
    body["4"]["inputs"]["ckpt_name"] = "nope.safetensors"
    ours, real = comfy.validate(body), recorded["validation: unknown checkpoint"]["history"]
    assert ours is not None
    assert ours["error"] == real["error"]
    one, other = ours["node_errors"]["4"], real["node_errors"]["4"]
    assert without(one, "errors") == without(other, "errors")
    assert without(one["errors"][0], "details", "extra_info") == without(
        other["errors"][0], "details", "extra_info"
    )
    assert (
        one["errors"][0]["details"] == "ckpt_name: 'nope.safetensors' not in ['sd15-tiny-random.safetensors']"
    )

    body = graph()
    body["3"]["inputs"]["cfg"] = 1000.0
    del body["3"]["inputs"]["steps"]
    ours, real = comfy.validate(body), recorded["validation: missing input + out of range"]["history"]
    assert ours is not None
    assert ours["node_errors"]["3"]["dependent_outputs"] == ["9"]

    def told(answer: dict[str, Any]) -> set[tuple[str, str, str]]:
        return {(e["type"], e["message"], e["details"]) for e in answer["node_errors"]["3"]["errors"]}

    assert told(ours) == told(real)

    body = graph() | {"8": {"class_type": "IPAdapterAdvanced", "inputs": {}}}
    assert comfy.validate(body) == recorded["validation: unknown node"]["history"]
    assert comfy.validate(graph()) is None


def test_half_a_graph_is_accepted_with_errors() -> None:
    comfy = FakeComfy(models=FILES)
    body = graph()
    body["20"] = {"class_type": "LoadImage", "inputs": {"image": "missing.png"}}
    body["21"] = {"class_type": "SaveImage", "inputs": {"filename_prefix": "x", "images": ["20", 0]}}
    verdict = comfy.check(body)
    assert verdict.error is None
    assert verdict.outputs == ["9"]
    assert verdict.node_errors["20"]["errors"][0]["details"] == "image - Invalid image file: missing.png"


@pytest.mark.asyncio
async def test_the_same_id_is_queued_twice_and_old_sockets_take_the_new_one_with_them() -> None:
    async with FakeComfy(speed=50, models=FILES) as comfy, aiohttp.ClientSession(comfy.url) as session:
        one = str(uuid.uuid4())
        for _ in range(2):
            await session.post("/prompt", json={"prompt": graph(), "prompt_id": one})
        assert comfy.posted[one] == 2
        bad = await session.post("/prompt", json={"prompt": graph(), "prompt_id": "ABC"})
        assert (bad.status, (await bad.json())["error"]["type"]) == (400, "invalid_prompt_id")
        text = await session.post("/prompt", data=b"no json")
        assert text.status == 500
        foreign = await session.get("/queue", headers={"Origin": "http://elsewhere.example"})
        assert foreign.status == 403

        old = await session.ws_connect("/ws?clientId=abc")
        new = await session.ws_connect("/ws?clientId=abc")
        assert "abc" in comfy.sockets.sockets
        await old.close()
        while len(comfy.sockets.all) > 1:
            await asyncio.sleep(0.01)
        assert "abc" not in comfy.sockets.sockets
        assert not new.closed
        await new.close()


def test_the_reduced_nodes_agree_with_the_contract(contracts: Path) -> None:
    whole, reduced = all_nodes(), json.loads(REDUCED.read_bytes())
    assert contracts.is_dir()
    for name, node in reduced.items():
        assert node["output"] == whole[name]["output"]
        for group, inputs in node["input"].items():
            assert list(inputs) == list(whole[name]["input"][group]), name


@pytest.mark.asyncio
async def test_a_crash_loses_the_queue_and_keeps_the_files() -> None:
    async with FakeComfy(speed=500, models=FILES) as comfy, aiohttp.ClientSession(comfy.url) as session:
        await run(comfy, graph())
        assert await (await session.get("/history")).json() != {}
        await comfy.crash()
        with pytest.raises(aiohttp.ClientError):
            await session.get("/queue")
        await comfy.restart()
        assert await (await session.get("/history")).json() == {}
        picture = await session.get("/view", params={"filename": "kitsumy_00001_.png", "type": "output"})
        assert picture.status == 200
