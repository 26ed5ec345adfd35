"""The pod agent drilled: `python tests/benchmarks/agent_drill.py [RUNS] [STRANGERS]`.

Each run is an agent started as a pod starts it, in a process of its own. Limits are seconds instead of
minutes: silence 4 s, idle 3 s. The exit code is 0 when every pod was gone in time, none too early, and nobody
without the secret got an answer other than 401.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.agent_hands import BEARER, SECRET, Inside, is_bare_401, process, raw
from support.standin.comfy import FakeComfy
from support.strangers import STRANGE, request_by_chance

SILENCE, IDLE = 4.0, 3.0
AT_ONCE = 6
PROGRAM = """
import sys, time, urllib.request
while True:
    request = urllib.request.Request(sys.argv[1] + "/kitsumy/beat", method="POST",
                                     headers={"Authorization": "Bearer " + sys.argv[2]})
    try:
        urllib.request.urlopen(request, timeout=5).close()
    except OSError:
        pass
    time.sleep(0.3)
"""
Run = Callable[[random.Random], Awaitable[float]]


async def deleted(agent: Inside, since: float, longest: float) -> float:
    """Seconds from a moment until the pod was deleted; infinite when it never was."""
    try:
        await asyncio.wait_for(agent.runpod.deleted.wait(), longest)
    except TimeoutError:
        return float("inf")
    return time.monotonic() - since


async def killed_program(rng: random.Random) -> float:
    """A program that beats is killed with SIGKILL at some moment; how late the pod went."""
    async with FakeComfy(speed=20) as comfy, process(
        comfy.url, KITSUMY_SILENCE_S=str(SILENCE), KITSUMY_IDLE_S="999"
    ) as agent:  # fmt: skip
        program = await asyncio.create_subprocess_exec(
            sys.executable, "-c", PROGRAM, agent.url, SECRET, start_new_session=True
        )
        await asyncio.sleep(rng.uniform(0.5, SILENCE * 1.8))
        early = agent.runpod.deleted.is_set()
        os.killpg(program.pid, signal.SIGKILL)
        await program.wait()
        took = await deleted(agent, time.monotonic(), 3 * SILENCE)
        return float("-inf") if early else took - SILENCE


async def idle_pod(rng: random.Random) -> float:
    """The program lives, looks and beats, and orders nothing; how late the pod went."""
    async with FakeComfy(speed=20) as comfy, process(
        comfy.url, KITSUMY_SILENCE_S=str(SILENCE), KITSUMY_IDLE_S=str(IDLE)
    ) as agent:  # fmt: skip
        await agent.until_phase("ready")
        began = time.monotonic()
        beating = asyncio.create_task(beat(agent, rng, lambda: 0.0))
        took = await deleted(agent, began, 4 * IDLE)
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
        return took - IDLE


async def beat(agent: Inside, rng: random.Random, late: Callable[[], float]) -> None:
    """Beat and look for ever, each request delayed."""
    while True:
        await asyncio.sleep(rng.uniform(0.05, 0.3) + late())
        method, path = rng.choice((("POST", "/kitsumy/beat"), ("GET", "/queue"), ("GET", "/kitsumy/state")))
        async with agent.session.request(method, agent.url + path, headers=BEARER) as answer:
            await answer.read()


async def slow_network(rng: random.Random) -> float:
    """Requests come late or not at all for three times the silence, then none; how late the pod went."""
    async with FakeComfy(speed=20) as comfy, process(
        comfy.url, KITSUMY_SILENCE_S=str(SILENCE), KITSUMY_IDLE_S="999"
    ) as agent:  # fmt: skip
        beating = asyncio.create_task(beat(agent, rng, lambda: rng.expovariate(1.0) % (SILENCE * 0.7)))
        await asyncio.sleep(3 * SILENCE)
        early = agent.runpod.deleted.is_set()
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
        took = await deleted(agent, time.monotonic(), 3 * SILENCE)
        return float("-inf") if early else took - SILENCE


async def sigterm(rng: random.Random) -> float:
    """SIGTERM at some moment; seconds until every connected program was warned."""
    async with FakeComfy(speed=20) as comfy, process(comfy.url) as agent:
        await agent.until_phase("ready")
        sockets = [
            await agent.session.ws_connect(f"{agent.url}/ws?clientId={n}", headers=BEARER) for n in range(3)
        ]
        for socket in sockets:
            await socket.receive()
        await asyncio.sleep(rng.uniform(0.0, 1.0))
        began = time.monotonic()
        agent.sigterm()
        told = [await asyncio.wait_for(socket.receive_json(), 5) for socket in sockets]
        took = time.monotonic() - began
        for socket in sockets:
            await socket.close()
        right = all(t["data"]["event"] == "pod_preemption_warning" for t in told)
        return took if right else float("inf")


async def strangers(count: int, seed: int) -> tuple[int, int]:
    """So many requests without the secret; how many were answered, how many other than 401 without a word."""
    rng, answered, wrong = random.Random(seed), 0, 0
    async with FakeComfy(speed=20) as comfy, process(comfy.url) as agent:
        await agent.until_phase("ready")
        known = list(STRANGE.values())
        for number in range(count):
            data = known[number] if number < len(known) else request_by_chance(rng)
            answer = await raw(agent.url, data, longest=0.3)
            answered += bool(answer)
            wrong += bool(answer) and not is_bare_401(answer)
        state = await agent.state()
        wrong += state["phase"] != "ready"
    return answered, wrong


async def several(what: Run, runs: int) -> list[float]:
    """So many runs, a few at once."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> float:
        async with gate:
            return await what(random.Random(number))

    return list(await asyncio.gather(*(one(n) for n in range(runs))))


def told(name: str, figures: list[float], unit: str = "s") -> bool:
    """Print a line; whether every run went well."""
    early, never = figures.count(float("-inf")), figures.count(float("inf"))
    good = sorted(f for f in figures if abs(f) != float("inf"))
    middle = f"{statistics.median(good):7.3f} / {good[-1]:7.3f} {unit}" if good else "none"
    print(f"{name:<44} runs {len(figures):4}   never {never}   too early {early}   median / worst {middle}")
    return not early and not never


async def drill(runs: int, requests: int) -> bool:
    """All of it."""
    fine = told("program killed: pod gone after the limit by", await several(killed_program, runs))
    fine &= told("slow network, then killed: gone after by", await several(slow_network, runs))
    fine &= told("nothing drawn: pod gone after the limit by", await several(idle_pod, runs))
    fine &= told("SIGTERM: every program warned within", await several(sigterm, runs))
    answered, wrong = await strangers(requests, 1)
    print(f"strangers' requests {requests}, answered {answered}, other than 401 without a body {wrong}")
    return fine and wrong == 0


def main() -> int:
    """Run and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    requests = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    return 0 if asyncio.run(drill(runs, requests)) else 1


if __name__ == "__main__":
    raise SystemExit(main())
