"""The stand-in for tests that are not asynchronous (on a thread) and for kill tests (a process apart)."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import httpx
from support.standin.gemini import KEY as GEMINI_KEY
from support.standin.server import KEY, StandIn

TESTS = Path(__file__).resolve().parents[2]
STARTED = "listening at "
_LOOPS: dict[StandIn, asyncio.AbstractEventLoop] = {}
"""Of those that run on a thread."""


@contextlib.contextmanager
def running(**options: Any) -> Iterator[StandIn]:
    """A stand-in with StandIn's options on a thread of its own; its values may be read from any thread.

    What changes it must run in its loop: see `within`.
    """
    began: Future[StandIn] = Future()
    end = threading.Event()

    async def life() -> None:
        async with StandIn(**options) as standin:
            _LOOPS[standin] = asyncio.get_running_loop()
            began.set_result(standin)
            while not end.is_set():
                await asyncio.sleep(0.02)
            _LOOPS.pop(standin)

    def run() -> None:
        try:
            asyncio.run(life())
        except BaseException as error:
            if began.done():
                raise
            began.set_exception(error)

    thread = threading.Thread(target=run, name="stand-in")
    thread.start()
    try:
        yield began.result(timeout=30)
    finally:
        end.set()
        thread.join(timeout=30)
        assert not thread.is_alive(), "the stand-in does not end"


def within(standin: StandIn, act: Any) -> Any:
    """Run `act()`, or wait for what it returns, in the loop of a stand-in that `running` runs."""

    async def there() -> Any:
        result = act()
        return await result if asyncio.iscoroutine(result) else result

    return asyncio.run_coroutine_threadsafe(there(), _LOOPS[standin]).result(timeout=30)


class Apart:
    """A stand-in in a process of its own."""

    def __init__(self, url: str, process: subprocess.Popen[str]) -> None:
        self.url = url
        self.key = KEY
        self.process = process

    def state(self) -> dict[str, Any]:
        """GET /standin/state."""
        answer = httpx.get(f"{self.url}/standin/state", trust_env=False, timeout=30)
        answer.raise_for_status()
        return dict(answer.json())

    def order(self, **orders: Any) -> None:
        """POST /standin/script: see control.Orders."""
        answer = httpx.post(f"{self.url}/standin/script", json=orders, trust_env=False, timeout=30)
        assert answer.status_code == 204, answer.text

    def environment(self) -> dict[str, str]:
        """What a program needs in its environment to talk to it."""
        return {
            "KITSUMY_STANDIN_URL": self.url,
            "KITSUMY_RUNPOD_API_KEY": self.key,
            "KITSUMY_GEMINI_API_KEY": GEMINI_KEY,
        }


@contextlib.contextmanager
def apart(*arguments: str) -> Iterator[Apart]:
    """`python -m support.standin` with these arguments and a free port, in a process of its own."""
    command = [sys.executable, "-m", "support.standin", "--port", "0", *arguments]
    paths = os.pathsep.join((str(TESTS), str(TESTS.parent)))
    process = subprocess.Popen(
        command, cwd=TESTS, env={**os.environ, "PYTHONPATH": paths}, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        lines = []
        for line in process.stdout:
            lines.append(line)
            if STARTED in line:
                break
        else:
            raise AssertionError(f"the stand-in did not start: {''.join(lines)}")
        yield Apart(lines[-1].split(STARTED)[1].strip(), process)
    finally:
        process.terminate()
        process.wait(timeout=30)
        process.stdout.close()
