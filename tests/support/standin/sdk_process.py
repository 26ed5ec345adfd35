"""RunPod's own SDK worker in a process of its own, taking the jobs of an endpoint of the stand-in."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path


def sdk_environment(url: str, key: str, endpoint: str, worker: str = "wrk1") -> dict[str, str]:
    """What tells the SDK where to take jobs. $ID and $RUNPOD_POD_ID are filled in by the SDK itself."""
    base = f"{url}/api.runpod.ai/v2/{endpoint}"
    return {
        "RUNPOD_POD_ID": worker,
        "RUNPOD_AI_API_KEY": key,
        "RUNPOD_SKIP_AUTO_SYSTEM_CHECKS": "true",
        "RUNPOD_SKIP_GPU_CHECK": "true",
        "RUNPOD_WEBHOOK_GET_JOB": f"{base}/job-take/$ID?gpu=fake",
        "RUNPOD_WEBHOOK_POST_OUTPUT": f"{base}/job-done/$RUNPOD_POD_ID/$ID?gpu=fake",
        "RUNPOD_WEBHOOK_PING": f"{base}/ping/$RUNPOD_POD_ID",
    }


@contextlib.contextmanager
def sdk_worker(
    command: list[str], environment: Mapping[str, str], folder: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """Run `python` with `command` in a process group of its own; all of it ends with the context.

    What it says is in the file "worker.log" in `folder`.
    """
    env = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), **environment}
    with (folder / "worker.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, *command],
            env=env,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # it forks a heartbeat
        )
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
