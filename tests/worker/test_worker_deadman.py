"""The dead-man's switch: a pod that nobody needs deletes itself, however hard that is made."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from typing import Any

import pytest
from support.agent_hands import BEARER, POD_KEY, SECRET, Inside, inline, process
from support.standin.comfy import FakeComfy
from support.standin.comfy_graphs import FILES, graph

SPEED = 100.0
LIMITS = {"KITSUMY_SILENCE_S": "100", "KITSUMY_IDLE_S": "60", "KITSUMY_BOOT_S": "200"}


@asynccontextmanager
async def ready(**more: str) -> AsyncIterator[tuple[Inside, FakeComfy]]:
    """An agent at a hundred times the pace, ready, and its ComfyUI."""
    async with (
        FakeComfy(speed=SPEED, models=FILES) as comfy,
        inline(comfy.url, speed=SPEED, **{**LIMITS, **more}) as agent,
    ):
        await agent.until_phase("ready")
        yield agent, comfy


def now(agent: Inside) -> float:
    assert agent.agent is not None
    return agent.agent.clock()


async def gone_after(agent: Inside, longest: float) -> float:
    """Seconds of the agent's until it deletes itself."""
    began = now(agent)
    await asyncio.wait_for(agent.runpod.deleted.wait(), longest / SPEED)
    return now(agent) - began


async def beats(agent: Inside, path: str = "/kitsumy/beat", method: str = "POST") -> None:
    """Say something every ten seconds, for ever."""
    while True:
        async with agent.session.request(method, agent.url + path, headers=BEARER) as answer:
            await answer.read()
        await asyncio.sleep(10 / SPEED)


@pytest.mark.asyncio
async def test_silence_deletes_the_pod_with_its_own_key() -> None:
    async with ready(KITSUMY_IDLE_S="9999") as (agent, _):
        assert 90 < await gone_after(agent, 400) < 140
        assert agent.runpod.asked[0][:2] == ("rest pod1", f"Bearer {POD_KEY}")
        state = await agent.state()
        assert state["phase"] == "leaving"
        assert state["text"] == "Nothing was heard from the program for 100 s"


@pytest.mark.asyncio
async def test_a_pod_that_is_only_looked_at_is_idle() -> None:
    async with ready() as (agent, _):
        looking = [
            asyncio.create_task(beats(agent)),
            asyncio.create_task(beats(agent, "/queue", "GET")),
            asyncio.create_task(beats(agent, "/system_stats", "GET")),
        ]
        assert 50 < await gone_after(agent, 400) < 110
        for task in looking:
            task.cancel()
        await asyncio.gather(*looking, return_exceptions=True)
        assert (await agent.state())["text"] == "Nothing was drawn for 60 s"


@pytest.mark.asyncio
async def test_drawing_keeps_it_even_when_each_picture_takes_long() -> None:
    async with ready() as (agent, comfy):
        comfy.step_seconds = 30.0
        beating = asyncio.create_task(beats(agent))
        body: dict[str, Any] = {"prompt": graph(steps=8), "prompt_id": str(uuid.uuid4())}
        async with agent.session.post(agent.url + "/prompt", json=body, headers=BEARER) as answer:
            assert answer.status == 200
        await asyncio.sleep(200 / SPEED)
        assert comfy.remaining() == 1
        assert not agent.runpod.deleted.is_set()
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
        assert await gone_after(agent, 400) < 150, "the program is silent: drawing on would be for nobody"


@pytest.mark.asyncio
async def test_a_comfyui_that_never_starts_is_given_up() -> None:
    async with inline("http://127.0.0.1:9", speed=SPEED, **LIMITS) as agent:
        beating = asyncio.create_task(beats(agent))
        assert 180 < await gone_after(agent, 600) < 260
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
        assert "not ready after 200 s" in (await agent.state())["text"]


@pytest.mark.asyncio
async def test_graphql_is_asked_where_rest_refuses_the_pods_key() -> None:
    async with ready() as (agent, _):
        agent.runpod.rest = 403
        await gone_after(agent, 400)
        assert [what for what, _, _ in agent.runpod.asked[:2]] == ["rest pod1", "graphql pod1"]
        assert agent.runpod.asked[1][1] == f"Bearer {POD_KEY}"


@pytest.mark.asyncio
async def test_it_never_stops_trying_and_ever_more_slowly() -> None:
    async with ready(KITSUMY_SILENCE_S="30") as (agent, _):
        agent.runpod.rest, agent.runpod.graphql = 500, 401
        async with asyncio.timeout(20):
            while len(agent.runpod.asked) < 12:
                await asyncio.sleep(0.01)
        times = [at for what, _, at in agent.runpod.asked if what.startswith("rest")]
        waits = [(b - a) * SPEED for a, b in pairwise(times)]
        assert waits[0] < waits[2] < waits[4]
        assert max(waits) < 60
        agent.runpod.rest = 204
        await asyncio.wait_for(agent.runpod.deleted.wait(), 10)


@pytest.mark.asyncio
async def test_who_leaves_takes_no_more_work() -> None:
    async with ready() as (agent, _):
        agent.runpod.rest = 500
        async with agent.session.post(agent.url + "/kitsumy/leave", headers=BEARER) as answer:
            assert answer.status == 202
        await agent.until_phase("leaving")
        async with agent.session.post(agent.url + "/prompt", json={}, headers=BEARER) as answer:
            assert (answer.status, (await answer.json())["phase"]) == (503, "leaving")
        async with agent.session.get(agent.url + "/system_stats", headers=BEARER) as answer:
            assert answer.status == 200, "what is made can still be fetched"


@pytest.mark.asyncio
async def test_sigterm_warns_everybody_and_counts_down() -> None:
    async with ready(KITSUMY_GRACE_S="50") as (agent, _):
        sockets = [
            await agent.session.ws_connect(f"{agent.url}/ws?clientId={n}", headers=BEARER) for n in range(3)
        ]
        for socket in sockets:
            assert (await socket.receive_json())["type"] == "status"
        agent.sigterm()
        for socket in sockets:
            warning = await socket.receive_json()
            assert warning == {
                "type": "kitsumy",
                "data": {"event": "pod_preemption_warning", "seconds_left": 50.0},
            }
        late = await agent.session.ws_connect(f"{agent.url}/ws?clientId=late", headers=BEARER)
        kinds = [(await late.receive_json())["type"] for _ in range(2)]
        assert "kitsumy" in kinds
        first = (await agent.state())["seconds_left"]
        await asyncio.sleep(0.1)
        assert (await agent.state())["seconds_left"] < first <= 50
        assert not agent.runpod.asked, "it is being taken away: nothing to delete yet"
        assert await gone_after(agent, 200) < 80, "it is still there after all"
        for socket in (*sockets, late):
            await socket.close()


@pytest.mark.asyncio
async def test_nothing_heard_yet_is_no_idleness() -> None:
    """The proxy may find the pod minutes after ComfyUI is ready; only silence counts until then."""
    async with (
        FakeComfy(speed=SPEED) as comfy,
        inline(comfy.url, speed=SPEED, KITSUMY_SILENCE_S="200", KITSUMY_IDLE_S="50") as agent,
    ):
        assert 180 < await gone_after(agent, 600) < 260


@pytest.mark.asyncio
async def test_as_a_process_it_survives_sigterm_warns_and_says_no_secret() -> None:
    async with (
        FakeComfy(speed=20) as comfy,
        process(comfy.url, KITSUMY_GRACE_S="0.5", KITSUMY_SILENCE_S="20", KITSUMY_IDLE_S="20") as agent,
    ):
        await agent.until_phase("ready")
        socket = await agent.session.ws_connect(f"{agent.url}/ws?clientId=1", headers=BEARER)
        await socket.receive()
        agent.sigterm()
        told = json.loads((await socket.receive()).data)
        assert told["data"]["event"] == "pod_preemption_warning"
        await asyncio.wait_for(agent.runpod.deleted.wait(), 5)
        await agent.state()
        assert agent.process is not None
        assert agent.process.returncode is None, "ending would only start the container again"
        agent.process.kill()
        output, _ = await agent.process.communicate()
        assert b"DELETE /v2/pods/pod1: 204" in output
        assert SECRET.encode() not in output
        assert POD_KEY.encode() not in output


@pytest.mark.asyncio
async def test_a_slow_client_is_served_and_hinders_nobody() -> None:
    """A phone's network: an upload that trickles for longer than the silence allows, and others beside it."""
    async with ready(KITSUMY_SILENCE_S="30") as (agent, _):

        async def trickle() -> AsyncIterator[bytes]:
            for _ in range(40):
                yield b" "
                await asyncio.sleep(1 / SPEED)
            yield b"{}"

        uploading = asyncio.create_task(
            agent.session.post(agent.url + "/prompt", data=trickle(), headers=BEARER)
        )
        beating = asyncio.create_task(beats(agent))
        await asyncio.sleep(20 / SPEED)
        assert (await agent.state())["phase"] == "ready"
        answer = await uploading
        assert answer.status == 400, "it arrived whole: ComfyUI misses a graph in it"
        answer.release()
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
        assert await gone_after(agent, 200) < 60
