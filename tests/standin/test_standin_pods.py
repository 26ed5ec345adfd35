"""Pods of the stand-in: proxy, agent's protocol, and everything that takes them away."""

from __future__ import annotations

import asyncio
import json
import uuid
from typing import Any

import aiohttp
import pytest
from support.standin.caller import PORT, Caller, tiny_graph
from support.standin.containers import Agents
from support.standin.faults import CreateStep, Faults, PodStep, Step, Times
from support.standin.pods import NO_CAPACITY
from support.standin.server import StandIn

SPEED = 200.0
QUICK = Times(
    provisioning=(2, 2), starting=(4, 4), proxy_502=(5, 5), comfy_boot=(10, 10), delete_lag=(0, 0),
    late_exit=(150, 150),
)  # fmt: skip
ALL_AGENTS: tuple[Agents, ...] = ("none", "inline")


async def _draw(c: Caller, pod: str, seed: int, client: str = "me") -> str:
    body = {"prompt": tiny_graph(seed), "client_id": client, "prompt_id": str(uuid.UUID(int=seed))}
    reply = await c.pod("POST", pod, "/prompt", body)
    assert reply.status == 200, reply
    return str(reply.body["prompt_id"])


async def _drawn(c: Caller, pod: str, prompt: str) -> str:
    """Wait for a picture; the name of its file."""
    for _ in range(500):
        history = (await c.pod("GET", pod, f"/history/{prompt}")).body
        if prompt in history:
            return str(history[prompt]["outputs"]["2"]["images"][0]["filename"])
        await asyncio.sleep(0.01)
    raise AssertionError("never drawn")


@pytest.mark.asyncio
@pytest.mark.parametrize("agents", ALL_AGENTS)
async def test_a_pod_from_the_request_to_a_picture(agents: Agents) -> None:
    async with StandIn(SPEED, times=QUICK, agents=agents) as s, Caller(s) as c:
        s.edge.windows.per_minute(100_000)
        pod = (await c.rent()).body["id"]
        assert (await c.pod("GET", pod, "/kitsumy/state")).status == 502
        await c.until_pod(pod, "ready")
        for path in ("/system_stats", "/kitsumy/state"):
            assert (await c.pod("GET", pod, path, secret="wrong")).status == 401
        assert (await c.pod("GET", pod, "/system_stats")).body["system"]["comfyui_version"] == "0.33.0"
        assert (await c.pod("POST", pod, "/kitsumy/beat")).status == 204
        prompt = await _draw(c, pod, 3)
        name = await _drawn(c, pod, prompt)
        assert [(m.kind, m.machine, m.tag, m.fetched) for m in s.made] == [("pod", pod, prompt, False)]
        picture = await c.pod("GET", pod, f"/view?filename={name}&type=output")
        assert picture.status == 200 and picture.body.startswith(b"\x89PNG")
        assert s.made[0].fetched
        assert (await c.pod("POST", pod, "/kitsumy/leave")).status == 202
        await c.until_pod(pod, "gone")
        assert (await c.pod("GET", pod, "/kitsumy/state")).status == 404
        assert s.alive() == [] and s.violations == []


@pytest.mark.asyncio
@pytest.mark.parametrize("agents", ALL_AGENTS)
async def test_the_websocket_goes_through_the_proxy(agents: Agents) -> None:
    async with StandIn(SPEED, times=QUICK, agents=agents) as s, Caller(s) as c:
        pod = (await c.rent()).body["id"]
        await c.until_pod(pod, "ready")
        kinds = []
        async with c.socket(pod) as socket:
            prompt = await _draw(c, pod, 1)
            while True:
                message = json.loads((await socket.receive(10)).data)
                kinds.append(message["type"])
                if message["type"] == "executing" and message["data"]["node"] is None:
                    assert message["data"]["prompt_id"] == prompt
                    break
        assert {"status", "execution_start", "executed", "execution_success"} <= set(kinds)


@pytest.mark.asyncio
async def test_other_ports_are_closed() -> None:
    async with StandIn(SPEED, times=QUICK, agents="none") as s, Caller(s) as c:
        pod = (await c.rent()).body["id"]
        await c.until_pod(pod, "ready")
        assert (await c.ask("GET", f"/proxy/{pod}-8188/system_stats")).status == 404
        assert (await c.ask("GET", f"/proxy/nobody-{PORT}/system_stats")).status == 404


@pytest.mark.asyncio
async def test_the_pods_own_key_ends_this_pod_and_nothing_else() -> None:
    async with StandIn(SPEED, times=QUICK, agents="none") as s, Caller(s) as c:
        one, two = [(await c.rent(name=f"kitsumy-x-{i}")).body["id"] for i in (1, 2)]
        async with Caller(s, s.pods.all[one].key) as own:
            assert (await own.rest("GET", "/pods")).status == 403
            assert (await own.rest("POST", "/pods", {"name": "x", "image": "y"})).status == 403
            assert (await own.rest("DELETE", f"/pods/{two}")).status == 403
            s.faults.pod_key_rest = False
            assert (await own.rest("DELETE", f"/pods/{one}")).status == 403
            for pod, good in ((two, False), (one, True)):
                query = {"query": f'mutation {{ podTerminate(input: {{podId: "{pod}"}}) }}'}
                reply = await own.ask("POST", "/api.runpod.io/graphql", query)
                assert reply.status == 200 and ("errors" in reply.body) != good
        await c.until_pod(one, "gone")
        assert list(s.pods.all) == [two]


@pytest.mark.asyncio
async def test_no_capacity_in_three_wordings_and_places() -> None:
    async with StandIn(SPEED, agents="none") as s, Caller(s) as c:
        s.script.add(*(CreateStep("no_capacity", wording=i) for i in range(3)))
        replies = [await c.rent() for _ in range(3)]
        assert [r.status for r in replies] == [400] * 3
        assert tuple(r.body["detail"] for r in replies) == NO_CAPACITY
        assert (await c.rent(dataCenterIds=["XX-YY-1"])).body["detail"] in NO_CAPACITY
        assert (await c.rent(cloud="COMMUNITY")).body["detail"] in NO_CAPACITY, "no A40 there"
        s.script.add(CreateStep("402"), CreateStep("403"))
        assert [(await c.rent()).status for _ in range(2)] == [402, 403]
        assert s.pods.all == {}


@pytest.mark.asyncio
async def test_an_ambiguous_create_leaves_a_pod_behind() -> None:
    async with StandIn(SPEED, agents="none") as s, Caller(s) as c:
        s.script.add(CreateStep("ambiguous"))
        assert (await c.rent(name="kitsumy-a-77")).status == 503
        pods = (await c.rest("GET", "/pods")).body["pods"]
        assert [p["name"] for p in pods] == ["kitsumy-a-77"]
        assert len(s.alive()) == 1


@pytest.mark.asyncio
async def test_a_deletion_that_fails_changes_nothing() -> None:
    async with (
        StandIn(SPEED, times=QUICK, agents="none", faults=Faults(delete_fails=1.0)) as s,
        Caller(s) as c,
    ):
        pod = (await c.rent()).body["id"]
        assert (await c.rest("DELETE", f"/pods/{pod}")).status == 500
        await s.world.sleep(30)
        assert pod in s.pods.all
        s.faults.delete_fails = 0.0
        assert (await c.rest("DELETE", f"/pods/{pod}")).status == 204
        await c.until_pod(pod, "gone")


@pytest.mark.asyncio
async def test_lost_at_its_third_picture() -> None:
    async with StandIn(SPEED, times=QUICK, agents="none") as s, Caller(s) as c:
        s.script.add(PodStep("vanish", at_picture=3))
        pod = (await c.rent()).body["id"]
        await c.until_pod(pod, "ready")
        async with c.socket(pod) as socket:
            for seed in (1, 2):
                await _drawn(c, pod, await _draw(c, pod, seed))
            await _draw(c, pod, 3)
            while (message := await socket.receive(10)).type is aiohttp.WSMsgType.TEXT:
                pass
            assert message.type in (
                aiohttp.WSMsgType.CLOSED,
                aiohttp.WSMsgType.ERROR,
                aiohttp.WSMsgType.CLOSE,
            )
            assert socket.close_code in (None, 1006), "no farewell"
        assert s.alive() == [] and len(s.made) == 2
        assert (await c.pod("GET", pod, "/system_stats")).status == 502
        assert (await c.rest("GET", f"/pods/{pod}")).body["status"] == "RUNNING", "it is told late"
        await c.until_pod(pod, "EXITED")
        assert (await c.pod("GET", pod, "/system_stats")).status == 404
        other = (await c.rent()).body["id"]
        await c.until_pod(other, "ready")
        await _drawn(c, other, await _draw(c, other, 3))
        assert len(s.made) == 3


@pytest.mark.asyncio
async def test_migrated_it_begins_anew_under_another_id() -> None:
    async with StandIn(SPEED, times=QUICK, agents="inline") as s, Caller(s) as c:
        s.script.add(PodStep("migrate", at_picture=1))
        pod = (await c.rent(name="kitsumy-a-1")).body["id"]
        await c.until_pod(pod, "ready")
        await _draw(c, pod, 1)
        await c.until_pod(pod, "gone")
        (other,) = (await c.rest("GET", "/pods")).body["pods"]
        assert other["id"] != pod and other["name"] == "kitsumy-a-1"
        await c.until_pod(other["id"], "ready")
        assert [line.machine for line in s.alive()] == [other["id"]]


@pytest.mark.asyncio
async def test_made_twice_is_told_from_made_again_because_it_was_lost() -> None:
    async with StandIn(SPEED, times=QUICK, agents="none") as s, Caller(s) as c:
        pods = [(await c.rent(name=f"kitsumy-a-{i}")).body["id"] for i in (1, 2)]
        for pod in pods:
            await c.until_pod(pod, "ready")
        await _drawn(c, pods[0], await _draw(c, pods[0], 5))
        await s.pods.strike(s.pods.all[pods[0]], "vanish")
        await _drawn(c, pods[1], await _draw(c, pods[1], 5))
        assert [m.lost for m in s.made] == [True, False]
        assert s.world.twice() == [], "nobody could have it"
        again = {"prompt": tiny_graph(5), "client_id": "me", "prompt_id": str(uuid.UUID(int=6))}
        await c.pod("POST", pods[1], "/free", {"free_memory": True, "unload_models": True})
        s.pods.all[pods[1]].comfy.cache.clear()  # type: ignore[union-attr]
        assert (await c.pod("POST", pods[1], "/prompt", again)).status == 200
        await _drawn(c, pods[1], str(uuid.UUID(int=6)))
        assert s.world.twice() == [s.made[0].key]


@pytest.mark.asyncio
async def test_preempted_with_a_warning_and_then_killed() -> None:
    async with StandIn(50, times=QUICK, agents="inline") as s, Caller(s) as c:
        pod = (await c.rent()).body["id"]
        await c.until_pod(pod, "ready")
        s.faults.pod_key_rest = False
        s.faults.graphql_gone = True  # so that the agent cannot delete the pod: the kill must do it
        async with c.socket(pod) as socket:
            started = s.clock.now()
            s.world.spawn(s.pods.strike(s.pods.all[pod], "preempt"))
            told: dict[str, Any] = {}
            while (message := await socket.receive(10)).type is aiohttp.WSMsgType.TEXT:
                data = json.loads(message.data)
                told = data["data"] if data["type"] == "kitsumy" else told
            assert told["event"] == "pod_preemption_warning" and told["seconds_left"] == 5
            assert s.clock.now() - started >= 5
        assert s.alive() == []
        await c.until_pod(pod, "EXITED")


@pytest.mark.asyncio
@pytest.mark.parametrize(("fate", "status"), [("error", "ERROR"), ("exit_early", "EXITED")])
async def test_pods_that_never_work(fate: Any, status: str) -> None:
    async with StandIn(SPEED, times=QUICK, agents="none") as s, Caller(s) as c:
        s.script.add(PodStep(fate, nth=1))
        pod = (await c.rent()).body["id"]
        await c.until_pod(pod, status)
        told = (await c.rest("GET", f"/pods/{pod}")).body
        assert told["cost"] == 0 and s.alive() == []
        assert s.violations == []


@pytest.mark.asyncio
async def test_running_but_never_ready_costs_all_the_time() -> None:
    async with StandIn(SPEED, times=QUICK, agents="inline") as s, Caller(s) as c:
        s.script.add(PodStep("never_ready", nth=1))
        pod = (await c.rent(env={"KITSUMY_IDLE_S": "100", "KITSUMY_SILENCE_S": "60"})).body["id"]
        await c.until_pod(pod, "RUNNING")
        await s.world.sleep(20)
        assert (await c.pod("GET", pod, "/kitsumy/state")).status == 502
        await c.until_pod(pod, "gone")
        assert 60 <= s.ledger.seconds(pod) <= 200, "the dead-man's switch ended it"


@pytest.mark.asyncio
async def test_without_money_all_pods_go_at_the_next_look() -> None:
    times = Times(**{**_as_dict(QUICK), "balance_tick": 20.0})
    async with StandIn(SPEED, times=times, agents="none", balance=450_000) as s, Caller(s) as c:
        pod = (await c.rent()).body["id"]
        await s.world.sleep(30)
        assert pod in s.pods.all
        s.ledger.buy("public", "somebody", 450_000)
        await c.until_pod(pod, "gone")
        assert s.alive() == []


def _as_dict(times: Times) -> dict[str, Any]:
    return {name: getattr(times, name) for name in times.__struct_fields__}


@pytest.mark.asyncio
async def test_pods_of_others_are_listed_and_are_not_ours() -> None:
    async with StandIn(SPEED, agents="none") as s, Caller(s) as c:
        foreign = s.pods.foreign("somebody-else")
        assert [p["id"] for p in (await c.rest("GET", "/pods")).body["pods"]] == [foreign.id]
        assert s.alive() == [] and s.ledger.alive() != []
        assert s.violations == []


@pytest.mark.asyncio
async def test_faults_of_the_proxy() -> None:
    async with StandIn(SPEED, times=QUICK, agents="none") as s, Caller(s) as c:
        pod = (await c.rent()).body["id"]
        await c.until_pod(pod, "ready")
        s.script.add(Step("proxy GET /queue", "502"), Step("proxy GET /queue", "524"))
        assert [(await c.pod("GET", pod, "/queue")).status for _ in range(3)] == [502, 524, 200]
        s.script.add(Step("proxy POST /prompt", "reset_after", where=pod))
        with pytest.raises(aiohttp.ClientError):
            await _draw(c, pod, 9)
        assert await _drawn(c, pod, str(uuid.UUID(int=9))), "it was taken all the same"


@pytest.mark.asyncio
async def test_restart_without_effect() -> None:
    async with StandIn(SPEED, times=QUICK, agents="none") as s, Caller(s) as c:
        pod = (await c.rent()).body["id"]
        await c.until_pod(pod, "ready")
        before = s.pods.all[pod].comfy
        s.faults.restart_without_effect = True
        assert (await c.rest("POST", f"/pods/{pod}/action", {"action": "restart"})).status == 200
        assert s.pods.all[pod].comfy is before
        s.faults.restart_without_effect = False
        assert (await c.rest("POST", f"/pods/{pod}/action", {"action": "restart"})).status == 200
        await c.until_pod(pod, "ready")
        assert s.pods.all[pod].comfy is not before
