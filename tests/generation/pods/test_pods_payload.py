"""What a pod is started with runs by itself, from nothing but the variable and the command."""

from __future__ import annotations

import base64
import os
import re
import shlex
import socket
import subprocess
import sys
import urllib.error
import urllib.request
import zlib
from pathlib import Path

import pytest

from kitsumy_desktop.generation.pods import payload


@pytest.mark.parametrize("name", ["agent", "handler"])
def test_it_is_small_and_complete(name: payload.WorkerName) -> None:
    text = payload.packed(payload.worker_source(name))
    assert len(text) < 32_000
    assert zlib.decompress(base64.b64decode(text)) == payload.worker_source(name)


def test_the_command_is_one_line_of_three_arguments() -> None:
    command = payload.starter("KITSUMY_AGENT")
    assert "\n" not in command
    python, flag, code = shlex.split(command)
    assert (python, flag) == ("python", "-c")
    assert not re.search(r"[\s$\\\"`]", code)


def test_nothing_of_the_package_is_needed_on_the_machine(tmp_path: Path) -> None:
    """Started in an empty folder, without our package on the path, it listens and refuses strangers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    _, *arguments = shlex.split(payload.starter("KITSUMY_AGENT"))
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    env |= {"KITSUMY_AGENT": payload.packed(payload.worker_source("agent")), "KITSUMY_PORT": str(port)}
    # -S keeps the development install of our package out; aiohttp's own folder is put back
    packages = str(Path(sys.modules["pytest"].__file__ or "").parents[1])
    env |= {"PYTHONPATH": packages, "KITSUMY_SECRET_SHA256": "0" * 64, "KITSUMY_COMFY": "http://127.0.0.1:9"}
    with subprocess.Popen(
        [sys.executable, "-S", *arguments],
        env=env,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as agent:
        try:
            assert agent.stdout is not None
            first = agent.stdout.readline().decode()
            assert "listening" in first, first + agent.stdout.read().decode()
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/kitsumy/state", timeout=5)
            assert refused.value.code == 401
            refused.value.close()
        finally:
            agent.kill()
            agent.wait()
