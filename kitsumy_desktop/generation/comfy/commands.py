"""Programs that are run for minutes: their words are told, and they end with all they started."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

Told: TypeAlias = Callable[[str], None]
Cancelled: TypeAlias = Callable[[], bool]
Runner: TypeAlias = Callable[[Sequence[str], Path, Mapping[str, str], Told, Cancelled], Awaitable[int]]
"""Runs a command in a folder, with more environment; tells its lines; answers its exit code."""

LOOK_SECONDS = 0.2
"""Between two looks whether it is to stop: real time, whatever the clock, for it is a real program."""
LAST_WORDS_SECONDS = 2.0
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def own_group() -> dict[str, Any]:
    """Options that put a program into a group of its own, so that it ends with all its children."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


async def end_tree(process: asyncio.subprocess.Process) -> None:
    """End a program and its children now."""
    if process.returncode is not None:
        return
    if sys.platform == "win32":
        killer = await asyncio.create_subprocess_exec(
            "taskkill",
            "/T",
            "/F",
            "/PID",
            str(process.pid),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        await killer.wait()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    await process.wait()


async def run_command(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], told: Told, cancelled: Cancelled
) -> int:
    """A `Runner`. A program that cannot be started answers 127 and tells why."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=folder,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            **own_group(),
        )
    except OSError as error:
        told(f"{command[0]}: {error.strerror}")
        return 127
    reading = asyncio.create_task(_lines(process, told))
    ending = asyncio.create_task(process.wait())
    try:
        while not ending.done() and not cancelled():
            await asyncio.wait({ending}, timeout=LOOK_SECONDS)
        if ending.done():
            # what it started may live on and hold its output open
            await asyncio.wait({reading}, timeout=LAST_WORDS_SECONDS)
    finally:
        await end_tree(process)
        reading.cancel()
        await asyncio.gather(reading, ending, return_exceptions=True)
    return process.returncode if process.returncode is not None else -1


async def _lines(process: asyncio.subprocess.Process, told: Told) -> None:
    """Tell line by line; a progress bar's carriage returns end lines too."""
    assert process.stdout is not None
    rest = ""
    while data := await process.stdout.read(65536):
        *whole, rest = re.split(r"[\r\n]+", rest + data.decode("utf-8", "replace"))
        for line in whole:
            if clean := _ESCAPES.sub("", line).strip():
                told(clean)
    if clean := _ESCAPES.sub("", rest).strip():
        told(clean)
