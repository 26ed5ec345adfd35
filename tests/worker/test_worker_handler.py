"""The serverless handler: worker-comfyui's requests and answers, steps on the way, results that arrive."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import os
import shlex
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support.standin.comfy import FakeComfy
from support.standin.comfy_faults import ComfyFaults
from support.standin.comfy_graphs import FILES, graph
from support.standin.server import StandIn

from kitsumy_desktop.generation.facts import shipped_facts, with_standin
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.pods.payload import HANDLER_VARIABLE, packed, starter, worker_source
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.values import JobStatus
from kitsumy_desktop.worker import handler
from kitsumy_desktop.worker.handler import LARGEST, Refused, Worker, fitted
from kitsumy_desktop.worker.machine import Machine


def picture(kind: str = "PNG", size: tuple[int, int] = (32, 32), mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, "red").save(out, kind)
    return out.getvalue()


def noise(side: int) -> bytes:
    """A PNG that does not compress."""
    out = io.BytesIO()
    Image.frombytes("RGB", (side, side), os.urandom(side * side * 3)).save(out, "PNG", compress_level=0)
    return out.getvalue()


async def made(given: Any, comfy: FakeComfy) -> tuple[dict[str, Any], list[Any]]:
    """The handler's answer and what it told on the way."""
    told: list[Any] = []
    worker = Worker(Machine((), comfy.url, tick=0.05))
    return await worker.work(given, told.append), told


@asynccontextmanager
async def comfy_server(**options: Any) -> AsyncIterator[FakeComfy]:
    async with FakeComfy(speed=50, models=FILES, **options) as comfy:
        yield comfy


@pytest.mark.asyncio
async def test_a_graph_becomes_a_picture_and_its_steps_are_told() -> None:
    async with comfy_server() as comfy:
        output, told = await made({"workflow": graph(steps=5)}, comfy)
        (image,) = output["images"]
        assert image["type"] == "base64"
        assert image["filename"].endswith(".png")
        with Image.open(io.BytesIO(base64.b64decode(image["data"]))) as opened:
            assert opened.size == (96, 64)
        steps = [(t["step"], t["steps"]) for t in told if "step" in t]
        assert steps[-1] == (5, 5)
        assert steps == sorted(steps)


@pytest.mark.parametrize(("kind", "format"), [("webp", "WEBP"), ("jpeg", "JPEG"), ("png", "PNG")])
@pytest.mark.asyncio
async def test_the_result_comes_in_the_wanted_format(kind: str, format: str) -> None:
    async with comfy_server() as comfy:
        output, _ = await made({"workflow": graph(), "format": {"type": kind, "quality": 80}}, comfy)
        (image,) = output["images"]
        assert image["filename"].endswith(f".{kind}")
        with Image.open(io.BytesIO(base64.b64decode(image["data"]))) as opened:
            assert opened.format == format


@pytest.mark.asyncio
async def test_input_pictures_are_uploaded_under_their_names() -> None:
    flow = graph()
    flow["5"] = {"class_type": "LoadImage", "inputs": {"image": "ref.png"}}
    flow["8"]["class_type"], flow["8"]["inputs"] = "ImageScale", {
        "image": ["5", 0], "upscale_method": "bilinear", "width": 50, "height": 40, "crop": "disabled",
    }  # fmt: skip
    del flow["3"], flow["4"], flow["6"], flow["7"]
    for prefix in ("", "data:image/png;base64,"):
        given = {"name": "ref.png", "image": prefix + base64.b64encode(picture()).decode()}
        async with comfy_server() as comfy:
            output, _ = await made(json.dumps({"workflow": flow, "images": [given]}), comfy)
            assert len(output["images"]) == 1
            assert "ref.png" in comfy.pictures


IMAGES = "'images' must be a list of objects with 'name' and 'image' keys"
FORMAT = "'format' must be an object with 'type' png, webp or jpeg"
BAD: tuple[tuple[Any, str], ...] = (
    (None, "Please provide input"),
    ("{not json", "Invalid JSON format in input"),
    ({}, "Missing 'workflow' parameter"),
    ({"workflow": "text"}, "Missing 'workflow' parameter"),
    ([1], "Missing 'workflow' parameter"),
    ({"workflow": {}, "images": "x"}, IMAGES),
    ({"workflow": {}, "images": [{"name": "x"}]}, IMAGES),
    ({"workflow": {}, "images": [{"name": "x", "image": "%%"}]}, "Failed to upload one or more input images"),
    ({"workflow": {}, "format": {"type": "tiff"}}, FORMAT),
    ({"workflow": {}, "format": "tiff"}, FORMAT),
    ({"workflow": {}, "format": [1]}, FORMAT),
    ({"workflow": {}, "format": {"quality": 500}}, "'quality' must be a number from 1 to 100"),
)  # fmt: skip


@pytest.mark.parametrize(("given", "text"), BAD)
@pytest.mark.asyncio
async def test_bad_requests_are_refused_in_known_words(given: Any, text: str) -> None:
    async with comfy_server() as comfy:
        output, _ = await made(given, comfy)
        assert output["error"] == text
        assert not comfy.posted


@pytest.mark.asyncio
async def test_what_comfyui_refuses_is_told_as_worker_comfyui_does() -> None:
    wrong = graph()
    wrong["4"]["inputs"]["ckpt_name"] = "nope.safetensors"
    strange = graph()
    strange["8"]["class_type"] = "IPAdapterAdvanced"
    async with comfy_server() as comfy:
        output, _ = await made({"workflow": wrong}, comfy)
        assert output["error"].startswith("Workflow validation failed:\n• Node 4 (value_not_in_list): ")
        assert "nope.safetensors" in output["error"]
        output, _ = await made({"workflow": strange}, comfy)
        assert "IPAdapterAdvanced" in output["error"]


@pytest.mark.parametrize("fault", ["node_error", "oom"])
@pytest.mark.asyncio
async def test_a_node_that_fails_is_named(fault: Any) -> None:
    faults = ComfyFaults()
    faults.arm(fault)
    async with comfy_server(faults=faults) as comfy:
        output, _ = await made({"workflow": graph()}, comfy)
        assert output["error"] == "Job processing failed"
        assert "KSampler" in output["details"][0]


@pytest.mark.parametrize("fault", ["socket_drop", "mute", "mute_end"])
@pytest.mark.asyncio
async def test_a_deaf_socket_loses_no_picture(fault: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handler, "SILENT_SECONDS", 0.3)
    faults = ComfyFaults()
    faults.arm(fault)
    async with comfy_server(faults=faults) as comfy:
        output, _ = await made({"workflow": graph()}, comfy)
        assert len(output["images"]) == 1
        assert faults.happened[fault] == 1


@pytest.mark.parametrize("fault", ["post_500", "view_404", "crash", "post_dropped"])
@pytest.mark.asyncio
async def test_whatever_comfyui_does_the_job_ends_with_an_error(
    fault: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handler, "SILENT_SECONDS", 0.3)
    faults = ComfyFaults()
    async with comfy_server(faults=faults) as comfy:
        faults.arm(fault)
        output, _ = await made({"workflow": graph()}, comfy)
        assert output["error"]
        assert faults.happened[fault] == 1


@pytest.mark.asyncio
async def test_previews_alone_are_no_pictures() -> None:
    flow = graph()
    flow["9"]["class_type"] = "PreviewImage"
    flow["9"]["inputs"].pop("filename_prefix")
    async with comfy_server() as comfy:
        output, _ = await made({"workflow": flow}, comfy)
        assert output == {"status": "success_no_images", "images": []}


@pytest.mark.asyncio
async def test_a_large_result_is_made_to_fit() -> None:
    data = noise(2400)
    assert len(data) * 4 // 3 > LARGEST
    name, fit = fitted("big.png", data, "", 92)
    assert (name, fit[8:12]) == ("big.webp", b"WEBP")
    assert len(base64.b64encode(fit)) <= LARGEST
    assert fitted("small.png", picture(), "png", 92) == ("small.png", picture())
    assert fitted("flat.png", picture(mode="RGBA"), "jpeg", 80)[1][:2] == b"\xff\xd8"
    assert fitted("film.mp4", b"no picture", "webp", 80) == ("film.mp4", b"no picture")
    with pytest.raises(Refused, match="too large"):
        fitted("film.mp4", b"0" * LARGEST, "", 80)


@asynccontextmanager
async def sdk_worker(standin: StandIn, endpoint: str, env: dict[str, str]) -> AsyncIterator[None]:
    """RunPod's own worker with our handler, started by its start command."""
    base = f"{standin.url}/api.runpod.ai/v2/{endpoint}"
    # the SDK itself replaces $ID and $RUNPOD_POD_ID: nothing else may
    env = {
        "PATH": os.environ["PATH"], "HOME": env.pop("HOME"), "RUNPOD_POD_ID": "wrk1",
        "RUNPOD_AI_API_KEY": standin.key, "RUNPOD_SKIP_AUTO_SYSTEM_CHECKS": "true",
        "RUNPOD_SKIP_GPU_CHECK": "true",
        "RUNPOD_WEBHOOK_GET_JOB": base + "/job-take/$ID?gpu=fake",
        "RUNPOD_WEBHOOK_POST_OUTPUT": base + "/job-done/$RUNPOD_POD_ID/$ID?gpu=fake",
        "RUNPOD_WEBHOOK_PING": base + "/ping/$RUNPOD_POD_ID",
        HANDLER_VARIABLE: packed(worker_source("handler")), **env,
    }  # fmt: skip
    _, *arguments = shlex.split(starter(HANDLER_VARIABLE))
    child = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, env=env, cwd=env["HOME"], stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    reading = asyncio.create_task(child.communicate())
    try:
        yield
    finally:
        os.killpg(child.pid, signal.SIGKILL)  # its heartbeat is a process of its own
        output, _ = await reading
        assert standin.key.encode() not in output


async def finished(jobs: RunPodJobs, endpoint: str, job: str) -> tuple[JobStatus, list[Any]]:
    """The last state of a job, and what it said in between."""
    told: list[Any] = []
    async with asyncio.timeout(60):
        while not (status := await jobs.status(endpoint, job)).over:
            if status.output not in (None, *told):
                told.append(status.output)
            await asyncio.sleep(0.05)
    return status, told


@pytest.mark.slow
@pytest.mark.asyncio
async def test_the_real_sdk_worker_runs_it(tmp_path: Path) -> None:
    async with comfy_server(step_seconds=10.0) as comfy, StandIn(speed=1.0) as standin:
        endpoint = standin.add_endpoint(external=True).id
        http = Http(trust_env=False)
        facts = with_standin(shipped_facts(), standin.url)
        jobs = RunPodJobs(http, standin.clock, facts, lambda: standin.key)
        async with sdk_worker(standin, endpoint, {"HOME": str(tmp_path), "KITSUMY_COMFY": comfy.url}):
            good = {"workflow": graph(steps=8), "format": {"type": "webp", "quality": 80}}
            status, told = await finished(jobs, endpoint, await jobs.run(endpoint, good))
            assert status.status == "COMPLETED", status
            assert base64.b64decode(status.output["images"][0]["data"])[8:12] == b"WEBP"
            assert any(isinstance(t, dict) and t.get("steps") == 8 for t in told), told
            wrong = graph()
            wrong["4"]["inputs"]["ckpt_name"] = "nope.safetensors"
            status, _ = await finished(jobs, endpoint, await jobs.run(endpoint, {"workflow": wrong}))
            assert status.status == "FAILED"
            assert "nope.safetensors" in str(status.error)
            status, _ = await finished(jobs, endpoint, await jobs.run(endpoint, {"nothing": 1}))
            assert (status.status, status.error) == ("FAILED", "Missing 'workflow' parameter")
        await http.aclose()
        assert standin.violations == []
