"""The installed ComfyUI as a child of this program: started when needed, ended with it, however it ends."""

from __future__ import annotations

import asyncio
import contextlib
import os
import platform
import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import msgspec

from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.comfy.commands import end_tree, own_group
from kitsumy_desktop.generation.comfy.install_plan import MARK, Layout
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http

START_SECONDS = 300.0
"""The first start compiles and loads for minutes on slow disks."""
LOOK_SECONDS = 0.5
STOP_SECONDS = 5.0
PORTS = range(8188, 8200)
LAST_WORDS = 1500
"""Characters of its log that are told when it does not start."""
KEEPER = (
    "import os,runpy,sys,threading;"
    "threading.Thread(target=lambda:(os.read(0,1),os._exit(0)),daemon=True).start();"
    "sys.argv=sys.argv[1:];"
    "sys.path.insert(0,os.path.dirname(os.path.abspath(sys.argv[0])));"
    "runpy.run_path(sys.argv[0],run_name='__main__')"
)
"""Runs a script and ends it when the pipe to us is closed: also when this program is killed."""


class Mark(msgspec.Struct):
    """How far an installation is: `kitsumy-comfy.json`. `whole`: it was started once and answered."""

    version: str = ""
    backend: str = ""
    state: str = "incomplete"
    whole: bool = False
    done: list[str] = []


def read_mark(folder: Path) -> Mark:
    """The folder's mark; a fresh one where there is none, or none that can be read."""
    with contextlib.suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode((folder / MARK).read_bytes(), type=Mark)
    return Mark()


def write_mark(folder: Path, mark: Mark) -> None:
    """Keep it, all or nothing."""
    beside = folder / (MARK + ".new")
    beside.write_bytes(msgspec.json.format(msgspec.json.encode(mark), indent=1))
    os.replace(beside, folder / MARK)


class LocalServer:
    """Starts at most one server. `http` must not use proxies of the environment."""

    def __init__(self, http: Http, clock: Clock, *, system: str = "", ports: Sequence[int] = PORTS) -> None:
        self._http = http
        self._clock = clock
        self._system = system or platform.system()
        self._ports = ports
        self._lock = asyncio.Lock()
        self._process: asyncio.subprocess.Process | None = None
        self._log: IO[bytes] | None = None
        self._url = ""

    def installed(self, folder: Path) -> bool:
        """Whether a whole installation stands there."""
        place = Layout(folder, self._system)
        return read_mark(folder).whole and place.main.is_file() and place.python.exists()

    @property
    def running(self) -> bool:
        """Whether the child lives."""
        return self._process is not None and self._process.returncode is None

    async def start(self, folder: Path) -> str:
        """Start it unless it runs, wait until it answers; its address. Raises ProviderFailure "setup"."""
        async with self._lock:
            if self.running:
                return self._url
            place = Layout(folder, self._system)
            if not place.main.is_file() or not place.python.exists():
                raise ProviderFailure("setup", "ComfyUI is not installed there.", f"Folder: {folder}")
            await self._launch(place)
            try:
                await self._ready(place)
            except BaseException:
                await self._end()
                raise
            return self._url

    async def _launch(self, place: Layout) -> None:
        await self._end()
        port = free_port(self._ports)
        self._url = f"http://127.0.0.1:{port}"
        command = [str(place.python), "-s", "-c", KEEPER, str(place.main), "--listen", "127.0.0.1"]
        command += ["--port", str(port), "--disable-auto-launch", "--base-directory", str(place.folder)]
        if read_mark(place.folder).backend == "cpu":
            command.append("--cpu")
        self._log = await asyncio.to_thread(place.log.open, "wb")
        try:
            self._process = await asyncio.create_subprocess_exec(
                *command,
                cwd=place.source,
                stdin=subprocess.PIPE,
                stdout=self._log,
                stderr=subprocess.STDOUT,
                **own_group(),
            )
        except OSError as error:
            self._close_log()
            raise ProviderFailure(
                "setup", "ComfyUI could not be started.", "Install it again.", detail=str(error)
            ) from None

    async def _ready(self, place: Layout) -> None:
        client = ComfyClient(self._http, self._clock, self._url)
        began = self._clock.now()
        while self._clock.now() - began < START_SECONDS:
            if not self.running:
                raise self._failed("ComfyUI ended while it was starting.", place)
            with contextlib.suppress(ProviderFailure):
                await client.stats(timeout=2.0)
                return
            await self._clock.sleep(LOOK_SECONDS)
        raise self._failed("ComfyUI did not answer within five minutes.", place)

    def _failed(self, text: str, place: Layout) -> ProviderFailure:
        words = ""
        with contextlib.suppress(OSError):
            words = place.log.read_bytes()[-LAST_WORDS:].decode("utf-8", "replace").strip()
        last = words.splitlines()[-1] if words else ""
        hint = f"Its last words: {last}" if last else ""
        return ProviderFailure("setup", text, hint, detail=words)

    async def aclose(self) -> None:
        """End it."""
        async with self._lock:
            await self._end()

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            if process.stdin is not None:
                process.stdin.close()
            ending = asyncio.create_task(process.wait())
            await asyncio.wait({ending}, timeout=STOP_SECONDS)
            await end_tree(process)
            await ending
        self._close_log()

    def _close_log(self) -> None:
        if self._log is not None:
            self._log.close()
            self._log = None


def free_port(ports: Sequence[int] = PORTS) -> int:
    """The first of these ports of this computer that nobody listens at; any free one when all are taken."""
    for port in (*ports, 0):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return int(probe.getsockname()[1])
    raise ProviderFailure("setup", "No port is free on this computer.")
