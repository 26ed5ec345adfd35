"""Many pictures while everything goes wrong by chance; and a program that is killed beside its server."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
import uuid
from contextlib import aclosing
from pathlib import Path

import pytest
from support.standin.comfy import FakeComfy
from support.standin.comfy_faults import ComfyFaults, Fault
from support.standin.comfy_graphs import FILES, graph

from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.comfy.server import KEEPER
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http

SPEED = 300.0
RATES: dict[Fault, float] = {
    "post_dropped": 0.06,
    "post_lost": 0.1,
    "post_500": 0.05,
    "error_page": 0.05,
    "oom": 0.03,
    "node_error": 0.03,
    "black": 0.03,
    "socket_drop": 0.1,
    "mute": 0.05,
    "mute_end": 0.05,
    "view_404": 0.02,
    "view_cut": 0.05,
    "view_500": 0.05,
    "crash": 0.02,
    "forget": 0.03,
}


ATTEMPTS = 6


async def attempt(client: ComfyClient, seed: int, one: str) -> None:
    """Post, watch, fetch."""
    await client.post(graph(seed, steps=4), one, one)
    async with aclosing(client.watch(one, one)) as reports:
        async for _ in reports:
            pass
    for again in range(8):
        try:
            (file,) = await client.outputs(one)
            assert await client.fetch(file)
            return
        except ProviderFailure as failure:
            if again == 7 or failure.kind not in ("network", "server"):
                raise


async def one_picture(client: ComfyClient, clock: WallClock, seed: int) -> tuple[str, str]:
    """ "made", or the kind of the last failure with its words; each attempt has an id of its own."""
    rng = random.Random(seed)
    for tries in range(ATTEMPTS):
        try:
            await attempt(client, seed * 10 + tries, str(uuid.UUID(int=rng.getrandbits(128), version=4)))
            return "made", ""
        except ProviderFailure as failure:
            last = failure.kind, failure.user_text
            assert not failure.sent or failure.kind == "network"
        await clock.sleep(5.0)
    return last


@pytest.mark.slow
@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(3))
async def test_every_picture_ends_made_or_with_a_reason_and_none_is_posted_twice(seed: int) -> None:
    http, clock = Http(trust_env=False), WallClock(SPEED)
    async with FakeComfy(speed=SPEED, models=FILES, faults=ComfyFaults(RATES, seed), cheap=True) as comfy:
        client = ComfyClient(http, clock, comfy.url)

        async def reviver() -> None:
            while True:
                await clock.sleep(2.0)
                if comfy.dead:
                    await comfy.restart()

        reviving = asyncio.create_task(reviver())
        try:
            ends = await asyncio.gather(*(one_picture(client, clock, seed * 1000 + n) for n in range(30)))
        finally:
            reviving.cancel()
            await client.aclose()
            await http.aclose()
        assert sum(end == "made" for end, _ in ends) >= 20, ends
        assert all(text for end, text in ends if end != "made")
        assert max(comfy.posted.values()) == 1
        assert max(comfy.executed.values()) == 1
        assert comfy.sockets.most <= 1
        assert sum(comfy.faults.happened.values()) > 10


HOLDER = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", {keeper!r}, {script!r}, "--port", "1"],
                         stdin=subprocess.PIPE, start_new_session=True)
print(child.pid, flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_server_ends_when_the_program_is_killed(tmp_path: Path) -> None:
    script, ran = tmp_path / "main.py", tmp_path / "ran"
    words = "' '.join(sys.argv[1:]) + sys.path[0]"
    script.write_text(f"import sys, time\nopen({str(ran)!r}, 'w').write({words})\ntime.sleep(60)\n")
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER.format(keeper=KEEPER, script=str(script))], stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    child = int(holder.stdout.readline())
    deadline = time.monotonic() + 10
    while not (ran.is_file() and ran.read_text()) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert ran.read_text() == f"--port 1{tmp_path}"
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    while _lives(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _lives(child)


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0] != "Z"
    except OSError:
        return False
