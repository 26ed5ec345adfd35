"""The job API of the stand-in: a job's life, its fates, and why it may wait for ever."""

from __future__ import annotations

import base64
import io
import json
from typing import Any

import pytest
from PIL import Image
from support.standin.caller import Caller, tiny_graph
from support.standin.faults import JobFate, JobStep, Stuck, Times
from support.standin.server import StandIn

QUICK = Times(cold_start=(5, 5), flash_start=(1, 1), picture=(4, 4), public_picture=(1, 1))
SPEED = 100.0


@pytest.mark.asyncio
async def test_a_job_from_the_queue_to_the_picture() -> None:
    times = Times(cold_start=(20, 20), picture=(19, 19))
    async with StandIn(SPEED, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        health = (await c.job("GET", endpoint, "/health")).body
        assert health["workers"]["ready"] == 0
        job = await c.run(endpoint, {"workflow": tiny_graph(size=96), "tag": "t-1"})
        told = await c.status(endpoint, job)
        assert told == {"id": job, "status": "IN_QUEUE"}
        told = await c.over(endpoint, job)
        assert told["status"] == "COMPLETED"
        assert told["delayTime"] >= 20_000 and told["executionTime"] >= 10_000
        image = told["output"]["images"][0]
        assert image["type"] == "base64"
        with Image.open(io.BytesIO(base64.b64decode(image["data"]))) as picture:
            assert (picture.format, picture.size) == ("PNG", (96, 96))
        assert [(m.kind, m.tag, m.job, m.fetched) for m in s.made] == [("serverless", "t-1", job, True)]
        assert (await c.job("GET", endpoint, "/health")).body["jobs"]["completed"] == 1


@pytest.mark.asyncio
async def test_the_same_graph_is_the_same_picture_and_has_the_same_key() -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        jobs = [await c.run(endpoint, {"workflow": tiny_graph(seed)}) for seed in (1, 1, 2)]
        data = [(await c.over(endpoint, job))["output"]["images"][0]["data"] for job in jobs]
        assert data[0] == data[1] != data[2]
        assert [m.job for m in s.made if m.key == s.made[0].key] in ([jobs[0], jobs[1]], [jobs[1], jobs[0]])


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fate", "status", "error", "output"),
    [("error_text", "FAILED", "Job processing failed", None),
     ("timed_out", "TIMED_OUT", "job timed out", None),
     ("timed_out_retries", "FAILED", "job timed out after 1 retries", None),
     ("no_output", "COMPLETED", None, None),
     ("lost_large", "COMPLETED", None, None),
     ("no_images", "COMPLETED", None, {"status": "success_no_images", "images": []}),
     ("progress_left", "COMPLETED", None, "step 19 of 20")],
)  # fmt: skip
async def test_fates(fate: JobFate, status: str, error: str | None, output: Any) -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        s.script.add(JobStep(fate, nth=1))
        told = await c.over(endpoint, await c.run(endpoint))
        assert (told["status"], told.get("error"), told.get("output")) == (status, error, output)
        again = await c.over(endpoint, await c.run(endpoint))
        assert again["output"]["images"], "the second job is not meant"
        assert len(s.made) == 1 + (fate in ("no_output", "lost_large", "progress_left"))
        assert [m.fetched for m in s.made][-1] and not any(m.fetched for m in s.made[:-1])


@pytest.mark.asyncio
async def test_an_exception_in_a_handler_is_json_in_a_string() -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        s.script.add(JobStep("error_json", match="kitsumy", text="CUDA out of memory"))
        told = await c.over(endpoint, await c.run(endpoint))
        assert told["status"] == "FAILED"
        assert json.loads(told["error"])["error_message"] == "CUDA out of memory"


@pytest.mark.asyncio
async def test_a_bad_graph_fails_with_the_words_of_the_handler() -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        graph = tiny_graph()
        graph["1"]["inputs"]["width"] = 0
        told = await c.over(endpoint, await c.run(endpoint, {"workflow": graph}))
        assert told["error"].startswith("Workflow validation failed:\n• Node 1 (errors): ")
        graph["1"]["class_type"] = "IPAdapter"
        told = await c.over(endpoint, await c.run(endpoint, {"workflow": graph}))
        assert "Node 'IPAdapter' not found" in told["error"]
        told = await c.over(endpoint, await c.run(endpoint, {"prompt": "a fox"}))
        assert told["error"] == "Missing 'workflow' parameter"
        assert s.made == []


@pytest.mark.asyncio
async def test_a_job_sent_again_by_the_server_begins_anew() -> None:
    times = Times(cold_start=(90, 90), picture=(4, 4))
    async with StandIn(SPEED, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        s.script.add(JobStep("redispatch"))
        told = await c.over(endpoint, await c.run(endpoint))
        assert (told["status"], told["retries"]) == ("COMPLETED", 1)
        assert told["delayTime"] < 90_000, "only the last wait"
        assert (await c.job("GET", endpoint, "/health")).body["jobs"]["retried"] == 1


@pytest.mark.asyncio
async def test_an_unknown_status_while_it_runs() -> None:
    times = Times(cold_start=(1, 1), picture=(400, 400))
    async with StandIn(SPEED, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        s.script.add(JobStep("unknown_status"))
        job = await c.run(endpoint)
        seen = set()
        while "COMPLETED" not in seen:
            seen.add((await c.status(endpoint, job))["status"])
        assert "RUNNING" in seen


@pytest.mark.asyncio
@pytest.mark.parametrize("reason", ["throttled", "unhealthy", "initializing", "workers_max", "balance"])
async def test_five_ways_to_wait_for_ever_are_told_apart_from_outside(reason: Stuck) -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint(workers_max=0 if reason == "workers_max" else 3)
        s.faults.stuck = {} if reason == "workers_max" else {endpoint.id: reason}
        job = await c.run(endpoint.id)
        await s.world.sleep(40)
        assert (await c.status(endpoint.id, job))["status"] == "IN_QUEUE"
        summary = (await c.rest("GET", f"/serverless/{endpoint.id}/workers")).body["summary"]
        workers = (await c.job("GET", endpoint.id, "/health")).body["workers"]
        if reason in ("throttled", "unhealthy", "initializing"):
            assert summary[reason] == workers[reason] == summary["total"] >= 1
        else:
            assert summary["total"] == 0
        most = (await c.rest("GET", f"/serverless/{endpoint.id}")).body["workers"]["max"]
        assert (most == 0) == (reason == "workers_max")
        if reason in ("throttled", "workers_max", "balance", "initializing"):
            assert s.ledger.total() == 0
        if reason == "unhealthy":
            assert s.ledger.total() > 0, "a crash loop costs"
        await c.rest("PATCH", f"/serverless/{endpoint.id}", {"workers": {"max": 2}})
        s.faults.stuck = {}
        assert (await c.over(endpoint.id, job))["status"] == "COMPLETED"
        assert s.violations == []


@pytest.mark.asyncio
async def test_results_are_kept_for_half_an_hour() -> None:
    times = Times(cold_start=(1, 1), picture=(1, 1), result_kept=200)
    async with StandIn(200, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        job = await c.run(endpoint)
        await c.over(endpoint, job)
        await s.world.sleep(30)
        assert (await c.status(endpoint, job))["status"] == "COMPLETED"
        await s.world.sleep(200)
        assert (await c.job("GET", endpoint, f"/status/{job}")).status == 404
        assert (await c.job("GET", endpoint, "/status/unknown-u1")).status == 404
    assert Times().result_kept == 1800 and Times().sync_result_kept == 60


@pytest.mark.asyncio
async def test_the_ttl_removes_a_job_and_the_execution_timeout_ends_it() -> None:
    times = Times(cold_start=(1, 1), picture=(38, 38))  # 20 s on a 4090
    async with StandIn(20, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        late = await c.run(endpoint, executionTimeout=5000)
        gone = await c.run(endpoint, {"workflow": tiny_graph(2)}, ttl=10_000)
        told = await c.over(endpoint, late)
        assert told["status"] == "TIMED_OUT" and 5000 <= told["executionTime"] < 19_000
        await s.world.sleep(15)
        assert (await c.job("GET", endpoint, f"/status/{gone}")).status == 404
        assert (
            await c.job("POST", endpoint, "/run", {"input": {"a": 1}, "policy": {"ttl": 1}})
        ).status == 400
        assert (await c.job("POST", endpoint, "/run", {"input": {}})).status == 400


@pytest.mark.asyncio
async def test_a_cancelled_job_is_worked_on_and_billed_all_the_same() -> None:
    times = Times(cold_start=(1, 1), picture=(190, 190))  # 100 s on a 4090
    async with StandIn(SPEED, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint(workers_max=1, idle=1).id
        running, waiting = await c.run(endpoint), await c.run(endpoint, {"workflow": tiny_graph(2)})
        while (await c.status(endpoint, running))["status"] == "IN_QUEUE":
            await s.world.sleep(1)
        for job in (running, waiting):
            assert (await c.job("POST", endpoint, f"/cancel/{job}")).body == {
                "id": job,
                "status": "CANCELLED",
            }
        assert (await c.job("POST", endpoint, "/cancel/unknown")).status == 404
        while s.alive():
            await s.world.sleep(1)
        assert (await c.status(endpoint, running))["status"] == "CANCELLED"
        assert [m.job for m in s.made] == [running], "the other one never began"
        assert s.ledger.by_owner()[endpoint] >= 101 * 310


@pytest.mark.asyncio
async def test_retry_and_purge() -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint(workers_max=0)
        s.script.add(JobStep("error_text", nth=1))
        jobs = [await c.run(endpoint.id) for _ in range(3)]
        assert (await c.job("POST", endpoint.id, f"/retry/{jobs[0]}")).status == 400
        await c.job("POST", endpoint.id, f"/cancel/{jobs[2]}")
        purged = await c.job("POST", endpoint.id, "/purge-queue")
        assert purged.body == {"removed": 2, "status": "completed"}
        await c.rest("PATCH", f"/serverless/{endpoint.id}", {"workers": {"max": 1}})
        s.script.add(JobStep("error_text", nth=4))
        failed = await c.run(endpoint.id)
        assert (await c.over(endpoint.id, failed))["status"] == "FAILED"
        assert (await c.job("POST", endpoint.id, f"/retry/{failed}")).body["id"] == failed
        assert (await c.over(endpoint.id, failed))["status"] == "COMPLETED"


@pytest.mark.asyncio
async def test_a_body_over_ten_megabytes_is_refused() -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        large = {"workflow": tiny_graph(), "images": [{"name": "a.png", "image": "A" * 11_000_000}]}
        assert (await c.job("POST", endpoint, "/run", {"input": large})).status == 413


@pytest.mark.asyncio
async def test_runsync_gives_up_where_the_edge_does() -> None:
    times = Times(cold_start=(400, 400), picture=(1, 1))
    async with StandIn(200, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        body = {"input": {"workflow": tiny_graph()}}
        short = await c.job("POST", endpoint, "/runsync?wait=20000", body)
        assert short.body["status"] == "IN_QUEUE"
        cold = await c.job("POST", endpoint, "/runsync?wait=300000", body)
        assert cold.status == 524 and cold.headers["content-type"].startswith("text/html")


@pytest.mark.asyncio
async def test_more_workers_come_up_to_the_maximum_and_go_again() -> None:
    times = Times(cold_start=(3, 3), picture=(57, 57))
    async with StandIn(SPEED, times=times) as s, Caller(s) as c:
        endpoint = s.add_endpoint(workers_max=2, idle=5)
        for seed in range(5):
            await c.run(endpoint.id, {"workflow": tiny_graph(seed)})
        most = 0
        while s.alive() or most == 0:
            most = max(most, len(s.alive()))
            await s.world.sleep(1)
        assert most == 2
        assert len(s.made) == 5
        assert (await c.job("GET", endpoint.id, "/health")).body["workers"]["idle"] == 0


@pytest.mark.asyncio
async def test_our_handler_tells_steps_and_knows_formats() -> None:
    times = Times(cold_start=(1, 1), picture=(400, 400))
    async with StandIn(SPEED, times=times) as s, Caller(s) as c:
        ours = s.add_endpoint(env={"KITSUMY_HANDLER": "…"}).id
        job = await c.run(ours, {"workflow": tiny_graph(), "format": "webp", "quality": 90})
        seen = []
        while (told := await c.status(ours, job))["status"] != "COMPLETED":
            seen += [told["output"]["step"]] if "output" in told else []
            await s.world.sleep(1)
        assert seen == sorted(seen) and len(set(seen)) >= 2
        with Image.open(io.BytesIO(base64.b64decode(told["output"]["images"][0]["data"]))) as picture:
            assert picture.format == "WEBP"


@pytest.mark.asyncio
async def test_our_handler_refuses_what_it_would_refuse() -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        ours = s.add_endpoint(env={"KITSUMY_HANDLER": "…"}).id
        told = await c.over(ours, await c.run(ours, {"workflow": tiny_graph(), "format": "gif"}))
        assert told["status"] == "FAILED" and "format" in told["error"]


@pytest.mark.asyncio
async def test_a_worker_has_the_models_of_its_image_and_those_it_fetches() -> None:
    def graph(checkpoint: str) -> dict[str, Any]:
        loader = {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": checkpoint}}
        decoded = {"class_type": "VAEDecode", "inputs": {"samples": ["5", 0], "vae": ["4", 2]}}
        empty = {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}}
        saved = {"class_type": "SaveImage", "inputs": {"images": ["6", 0], "filename_prefix": "k"}}
        return {"4": loader, "5": empty, "6": decoded, "7": saved}

    files = json.dumps([{"folder": "checkpoints", "name": "mine.safetensors"}])
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        base = "runpod/worker-comfyui:5.8.5-base"
        sdxl = s.add_endpoint(image="runpod/worker-comfyui:5.8.5-sdxl").id
        fetching = s.add_endpoint(image=base, env={"KITSUMY_HANDLER": "…", "KITSUMY_FILES": files}).id
        for endpoint, file, state in (
            (sdxl, "sd_xl_base_1.0.safetensors", "COMPLETED"),
            (sdxl, "mine.safetensors", "FAILED"),
            (fetching, "mine.safetensors", "COMPLETED"),
        ):
            told = await c.over(endpoint, await c.run(endpoint, {"workflow": graph(file)}))
            assert told["status"] == state, told
        assert (
            "mine.safetensors"
            in (await c.over(sdxl, await c.run(sdxl, {"workflow": graph("mine.safetensors")})))["error"]
        )


@pytest.mark.asyncio
async def test_low_priority_starts_no_worker() -> None:
    async with StandIn(SPEED, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint().id
        job = await c.run(endpoint, lowPriority=True)
        await s.world.sleep(30)
        assert (await c.status(endpoint, job))["status"] == "IN_QUEUE" and s.ledger.total() == 0
        await c.over(endpoint, await c.run(endpoint, {"workflow": tiny_graph(2)}))
        assert (await c.over(endpoint, job))["status"] == "COMPLETED"


@pytest.mark.asyncio
async def test_nobody_asks_for_days_and_the_workers_are_taken_away() -> None:
    async with StandIn(500_000, times=QUICK) as s, Caller(s) as c:
        endpoint = s.add_endpoint(workers_max=3)
        seen = {endpoint.max_workers}
        began = s.clock.now()
        while endpoint.max_workers and s.clock.now() - began < 20 * 86400:
            await s.world.sleep(3600)
            seen.add(endpoint.max_workers)
        assert seen == {3, 2, 0}
        assert 7 * 86400 <= s.clock.now() - began < 9 * 86400
        patched = await c.rest("PATCH", f"/serverless/{endpoint.id}", {"workers": {"max": 3}})
        assert patched.body["workers"]["max"] == 3
