"""RunPod's real SDK worker takes the stand-in's jobs: what the client sees agrees with the worker."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from support.standin.caller import Caller
from support.standin.sdk_process import sdk_environment, sdk_worker
from support.standin.server import StandIn

HANDLER = """
import time
import runpod

def handler(job):
    given = job["input"]
    if given["do"] == "raise":
        raise RuntimeError("boom")
    if given["do"] == "error":
        return {"error": "Job processing failed", "details": ["node 3"]}
    runpod.serverless.progress_update(job, {"step": 1, "steps": 2})
    time.sleep(given.get("seconds", 0.6))
    return {"images": [{"filename": "a.png", "type": "base64", "data": "aGVsbG8="}]}

runpod.serverless.start({"handler": handler})
"""


@pytest.mark.slow
@pytest.mark.asyncio
async def test_jobs_done_by_the_real_worker(tmp_path: Path) -> None:
    (tmp_path / "handler.py").write_text(HANDLER)
    async with StandIn(1.0) as s, Caller(s) as c:
        endpoint = s.add_endpoint(external=True).id
        environment = sdk_environment(s.url, s.key, endpoint)
        with sdk_worker(["handler.py"], environment, tmp_path):
            first = await c.run(endpoint, {"do": "draw", "tag": "t-1"})
            assert (await c.status(endpoint, first)) == {"id": first, "status": "IN_QUEUE"}
            seen = []
            while (told := await c.status(endpoint, first))["status"] != "COMPLETED":
                seen += [told["output"]] if "output" in told else []
                await asyncio.sleep(0.02)
            assert seen and all(progress == {"step": 1, "steps": 2} for progress in seen)
            assert told["workerId"] == "wrk1" and told["executionTime"] >= 600
            assert told["output"]["images"][0]["filename"] == "a.png"
            assert [(m.tag, m.kind) for m in s.made] == [("t-1", "serverless")]
            raised = await c.over(endpoint, await c.run(endpoint, {"do": "raise"}))
            assert raised["status"] == "FAILED" and json.loads(raised["error"])["error_message"] == "boom"
            failed = await c.over(endpoint, await c.run(endpoint, {"do": "error"}))
            assert (failed["status"], failed["error"]) == ("FAILED", "Job processing failed")
            assert failed["output"] == {"details": ["node 3"]}
            long = await c.run(endpoint, {"do": "draw", "seconds": 2})
            while (await c.status(endpoint, long))["status"] == "IN_QUEUE":
                await asyncio.sleep(0.02)
            cancelled = await c.job("POST", endpoint, f"/cancel/{long}")
            assert cancelled.body["status"] == "CANCELLED"
            assert (await c.status(endpoint, long))["status"] == "CANCELLED"
        assert s.violations == []
