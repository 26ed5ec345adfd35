"""The stand-in on a thread, and in a process of its own; and the agent as a real process in a pod."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.standin.caller import PORT, SECRET, Caller, tiny_graph
from support.standin.faults import Faults, Step, Times
from support.standin.running import apart, running, within
from support.standin.server import StandIn

from kitsumy_desktop.generation.pods.payload import AGENT_VARIABLE, packed, starter, worker_source

QUICK = Times(provisioning=(2, 2), starting=(4, 4), proxy_502=(5, 5), comfy_boot=(10, 10), delete_lag=(0, 0))


def _get(url: str, path: str, key: str) -> httpx.Response:
    return httpx.get(url + path, headers={"Authorization": f"Bearer {key}"}, trust_env=False)


def test_on_a_thread() -> None:
    with running(speed=200, agents="none") as s:
        assert s.url.startswith("http://127.0.0.1:")
        assert _get(s.url, "/api.runpod.io/v2/pods", s.key).json() == {"pods": []}
        within(s, lambda: s.pods.foreign("somebody-else"))
        assert len(_get(s.url, "/api.runpod.io/v2/pods", s.key).json()["pods"]) == 1
        s.script.add(Step("GET /v2/pods", "500"))
        assert _get(s.url, "/api.runpod.io/v2/pods", s.key).status_code == 500
        assert [r.op for r in s.requests] == ["GET /v2/pods"] * 3


def test_a_wrong_option_is_told_where_it_was_given() -> None:
    with pytest.raises(TypeError), running(speeed=2):
        pass


def test_in_a_process_of_its_own() -> None:
    with apart("--speed", "200", "--agents", "none", "--endpoint", "--foreign", "2") as s:
        assert s.environment()["KITSUMY_STANDIN_URL"] == s.url
        endpoints = _get(s.url, "/api.runpod.io/v2/serverless", s.key).json()["endpoints"]
        assert len(_get(s.url, "/api.runpod.io/v2/pods", s.key).json()["pods"]) == 2
        s.order(jobs=[{"fate": "error_text", "nth": 1}])
        run = endpoints[0]["requestUrls"]["run"]
        body = {"input": {"workflow": tiny_graph(), "tag": "t-9"}}
        header = {"Authorization": f"Bearer {s.key}"}
        for _ in range(2):
            assert httpx.post(run, json=body, headers=header, trust_env=False).status_code == 200
        state = _until(s.state, lambda found: found["pictures"] == 1 and not found["alive"])
        assert list(state["by_tag"].values()) == list(state["by_key"].values()) == [1]
        assert state["by_tag"] == {"t-9": 1}
        assert state["by_kind"]["serverless"] > 0 and state["violations"] == [] == state["problems"]
        assert all(pod["foreign"] for pod in state["pods"])
        with pytest.raises(AssertionError, match="unknown field"):
            s.order(nonsense=1)
    assert s.process.returncode == 0


def _until(state: Callable[[], dict[str, Any]], good: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        found = state()
        if good(found):
            return found
        time.sleep(0.05)
    raise AssertionError(found)


@pytest.mark.asyncio
async def test_faults_are_set_and_cleared_over_http() -> None:
    async with StandIn(100) as s, Caller(s) as c:
        await c.ask("POST", "/standin/script", {"steps": [{"on": "GET /v2/pods", "do": "429", "times": 2}]})
        assert [(await c.rest("GET", "/pods")).status for _ in range(3)] == [429, 429, 200]
        await c.ask("POST", "/standin/script", {"faults": {"http": {"500": 1.0}}})
        assert (await c.rest("GET", "/pods")).status == 500
        await c.ask("POST", "/standin/script", {"faults": {}})
        assert (await c.rest("GET", "/pods")).status == 200
        assert s.faults == Faults()


@pytest.mark.slow
@pytest.mark.asyncio
async def test_the_agent_as_a_real_process_ends_its_pod_when_idle_and_tells_of_sigterm() -> None:
    env = {AGENT_VARIABLE: packed(worker_source("agent")), "KITSUMY_IDLE_S": "90"}
    async with StandIn(60, times=QUICK, agents="process") as s, Caller(s) as c:
        s.edge.windows.per_minute(100_000)
        pod = (await c.rent(env=env, args=starter(AGENT_VARIABLE))).body["id"]
        await c.until_pod(pod, "ready")
        process = s.pods.all[pod].inside.pid  # type: ignore[union-attr]
        assert (await c.pod("GET", pod, "/system_stats", secret="wrong")).status == 401
        assert (await c.pod("GET", pod, "/system_stats")).status == 200
        await c.until_pod(pod, "gone")
        assert s.alive() == []
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
        other = (await c.rent(env=env, args=starter(AGENT_VARIABLE))).body["id"]
        await c.until_pod(other, "ready")
        async with c.socket(other) as socket:
            s.world.spawn(s.pods.strike(s.pods.all[other], "preempt"))
            message = await socket.receive_json(timeout=10)
            while message["type"] != "kitsumy":
                message = await socket.receive_json(timeout=10)
            assert message["data"]["event"] == "pod_preemption_warning"
        assert f"{PORT}/http" in s.pods.all[other].body["ports"] if other in s.pods.all else True
        assert SECRET not in str([r.body for r in s.requests])


@pytest.mark.slow
@pytest.mark.system
def test_no_agent_outlives_a_stand_in_that_is_killed() -> None:
    if shutil.which("setpriv") is None:
        pytest.skip("only where a process can be bound to the one that started it")
    env = {AGENT_VARIABLE: packed(worker_source("agent"))}
    body = {"name": "k-1", "image": "x:1", "gpu": {"id": "NVIDIA A40"}, "ports": [f"{PORT}/http"], "env": env,
            "args": starter(AGENT_VARIABLE)}  # fmt: skip
    with apart("--speed", "200", "--foreign", "0") as s:
        header = {"Authorization": f"Bearer {s.key}"}
        created = httpx.post(f"{s.url}/api.runpod.io/v2/pods", json=body, headers=header, trust_env=False)
        assert created.status_code == 201
        state = _until(s.state, lambda found: bool(found["pods"][0]["pid"]))
        agent = state["pods"][0]["pid"]
        os.kill(agent, 0)
        s.process.kill()
        s.process.wait()
        end = time.monotonic() + 5
        while time.monotonic() < end and _lives(agent):
            time.sleep(0.05)
        assert not _lives(agent)


def _lives(process: int) -> bool:
    """Whether it runs; one that nobody has waited for yet does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
