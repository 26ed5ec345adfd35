"""What agent and handler share on a rented machine: models are fetched, ComfyUI is started and waited for.

Standard library and aiohttp; travels with the agent and the handler in one text (generation/pods/payload.py).
"""

from __future__ import annotations

import asyncio
import collections
import hashlib
import json
import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import aiohttp
from yarl import URL

PIECE = 1 << 20
TRIES = 6
"""Downloads of one file before it is given up."""
TAIL_LINES, LINE = 40, 400
STALL_SECONDS = 60.0
"""A download that brings nothing for so long is begun again where it stopped."""
OWN_MODELS = "/comfyui/models"
"""ComfyUI's own folder in the worker images."""
FOLDERS = (
    "checkpoints",
    "diffusion_models",
    "text_encoders",
    "vae",
    "loras",
    "upscale_models",
    "clip_vision",
)
Sleep = Callable[[float], Awaitable[None]]


class Unable(Exception):
    """The machine cannot become ready; its text is shown to the person."""


def say(text: str) -> None:
    """A line in the machine's log."""
    print("kitsumy:", text, flush=True)


class Machine:
    """ComfyUI and its models. `files` as in KITSUMY_FILES; `command` starts ComfyUI, empty: it is there.

    `models` is where downloads go; when that is not ComfyUI's own folder, ComfyUI is told of it.
    """

    def __init__(
        self,
        files: Sequence[Mapping[str, Any]],
        comfy: str,
        command: str = "",
        models: str = OWN_MODELS,
        own_models: str = OWN_MODELS,
        sleep: Sleep = asyncio.sleep,
        tick: float = 5.0,
    ) -> None:
        self.files, self.comfy, self.command = files, comfy, command
        self.models, self.own_models = models, own_models
        self.sleep, self.tick = sleep, tick
        self.text = ""
        self.done = 0
        """Bytes downloaded of `total`."""
        self.total = 0
        self.child: asyncio.subprocess.Process | None = None
        self.tail: collections.deque[str] = collections.deque(maxlen=TAIL_LINES)
        """ComfyUI's last lines."""
        self._reader: asyncio.Task[None] | None = None

    @classmethod
    def from_env(cls, env: Mapping[str, str], sleep: Sleep = asyncio.sleep, tick: float = 5.0) -> Machine:
        """Read KITSUMY_FILES, _COMFY, _COMFY_COMMAND, _MODELS, _OWN_MODELS. Raises ValueError."""
        files = json.loads(env.get("KITSUMY_FILES") or "[]")
        if not isinstance(files, list) or not all(isinstance(f, dict) for f in files):
            raise ValueError("KITSUMY_FILES is no list of files")
        return cls(
            files,
            (env.get("KITSUMY_COMFY") or "http://127.0.0.1:8188").rstrip("/"),
            env.get("KITSUMY_COMFY_COMMAND", ""),
            env.get("KITSUMY_MODELS") or OWN_MODELS,
            env.get("KITSUMY_OWN_MODELS") or OWN_MODELS,
            sleep,
            tick,
        )

    def missing(self) -> list[tuple[Mapping[str, Any], Path]]:
        """Files that are to be downloaded, and where to. Raises Unable for one with no proper place."""
        wanted = [(f, self._place(f)) for f in self.files]
        return [(f, p) for f, p in wanted if not self._there(f, p)]

    async def download(self, session: aiohttp.ClientSession) -> None:
        """Fetch what is missing, going on where an earlier attempt ended. Raises Unable."""
        missing = self.missing()
        self.total = sum(int(f.get("bytes") or 0) for f, _ in missing)
        if not missing:
            return
        Path(self.models).mkdir(parents=True, exist_ok=True)
        self._check_room(self.total - sum(_size(_part(p)) for _, p in missing))
        for file, place in missing:
            self.text = f"Downloading {place.name}"
            await self._fetched(session, file, place, self.done)

    def _check_room(self, needed: int) -> None:
        free = shutil.disk_usage(self.models).free
        if needed > free:
            raise Unable(
                f"The models need {needed / 1e9:.1f} GB more and the machine has {free / 1e9:.1f} GB"
            )

    async def _fetched(
        self, session: aiohttp.ClientSession, file: Mapping[str, Any], place: Path, before: int
    ) -> None:
        for attempt in range(TRIES):
            try:
                await self._fetch(session, file, place, before)
                return
            except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as problem:
                say(f"{place.name}: {type(problem).__name__}, try {attempt + 1}")
                if attempt == TRIES - 1:
                    raise Unable(f"{place.name} could not be downloaded: {_told(problem)}") from None
                await self.sleep(min(self.tick * 2**attempt, 12 * self.tick))

    def _place(self, file: Mapping[str, Any]) -> Path:
        folder, name = str(file.get("folder", "")), str(file.get("name", ""))
        if not re.fullmatch(r"\w+", folder, re.ASCII) or not re.fullmatch(r"[^./\\\0][^/\\\0]*", name):
            raise Unable(f"“{folder}/{name}” is no place for a model")
        url = URL(str(file.get("url", "")))
        if url.scheme != "https" and url.host not in ("127.0.0.1", "localhost"):
            raise Unable(f"{name} has no secure address")
        return Path(self.models, folder, name)

    def _there(self, file: Mapping[str, Any], place: Path) -> bool:
        size = int(file.get("bytes") or 0)
        own = Path(self.own_models, place.parent.name, place.name)
        return any(p.is_file() and size in (0, _size(p)) for p in (place, own))

    async def _fetch(
        self, session: aiohttp.ClientSession, file: Mapping[str, Any], place: Path, before: int
    ) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        part = _part(place)
        digest = await asyncio.to_thread(_digest, part)
        headers = {"Range": f"bytes={_size(part)}-"} if _size(part) else {}
        async with session.get(str(file["url"]), headers=headers) as answer:
            if answer.status == 416:
                part.unlink(missing_ok=True)
                raise ValueError("the server has another file than before")
            answer.raise_for_status()
            if answer.status != 206:
                part.unlink(missing_ok=True)
                digest = hashlib.sha256()
            self.done = before + _size(part)
            if not file.get("bytes") and answer.content_length:  # a size nobody told us before
                self.total = max(self.total, self.done + answer.content_length)
                self._check_room(answer.content_length)
            with part.open("ab") as out:
                while piece := await asyncio.wait_for(answer.content.read(PIECE), STALL_SECONDS):
                    digest.update(piece)
                    out.write(piece)
                    self.done += len(piece)
        size, wanted = int(file.get("bytes") or 0), str(file.get("sha256") or "").lower()
        if _size(part) < size:
            raise ValueError("the connection ended too early")
        if size not in (0, _size(part)) or wanted not in ("", digest.hexdigest()):
            part.unlink()
            raise ValueError("it is not the file it should be")
        part.replace(place)

    async def spawn(self) -> None:
        """Start ComfyUI, without our variables and without the machine's key. Raises Unable."""
        command = shlex.split(self.command)
        if self.models != self.own_models:
            command += ["--extra-model-paths-config", _paths_file(Path(self.models))]
        env = {k: v for k, v in os.environ.items() if not k.startswith(("RUNPOD_", "KITSUMY_"))}
        try:
            self.child = await asyncio.create_subprocess_exec(
                *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, env=env
            )
        except OSError as problem:
            raise Unable(f"ComfyUI cannot be started: {problem.strerror}") from None
        self._reader = asyncio.create_task(self._read(self.child))

    async def _read(self, child: asyncio.subprocess.Process) -> None:
        assert child.stdout is not None
        rest = ""
        while piece := await child.stdout.read(65536):
            *lines, rest = re.split(r"[\r\n]+", rest + piece.decode("utf-8", "replace"))
            self.tail.extend(line[-LINE:] for line in lines if line.strip())
            rest = rest[-LINE:]
        if rest.strip():
            self.tail.append(rest)

    async def until_ready(self, session: aiohttp.ClientSession) -> bool:
        """Wait until ComfyUI answers. False: it ended before."""
        while self.child is None or self.child.returncode is None:
            try:
                async with asyncio.timeout(5), session.get(self.comfy + "/system_stats") as answer:
                    if answer.status == 200:
                        return True
            except (aiohttp.ClientError, OSError, TimeoutError):
                self.text = self.tail[-1] if self.tail else self.text
            await self.sleep(min(1.0, self.tick))
        return False

    async def queue(self, session: aiohttp.ClientSession) -> int:
        """How many prompts ComfyUI runs and has waiting; 0 when it does not answer."""
        try:
            async with asyncio.timeout(10), session.get(self.comfy + "/queue") as answer:
                queue = json.loads(await answer.read())
            return len(queue["queue_running"]) + len(queue["queue_pending"])
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError, KeyError, TypeError):
            return 0

    async def stop(self) -> None:
        """End ComfyUI."""
        if self.child is not None and self.child.returncode is None:
            self.child.kill()
            await self.child.wait()
        if self._reader is not None:
            await self._reader


def _told(problem: BaseException) -> str:
    if isinstance(problem, aiohttp.ClientResponseError):
        return f"the server answered {problem.status}"
    return str(problem) if isinstance(problem, ValueError) else type(problem).__name__


def _part(place: Path) -> Path:
    return place.with_name(place.name + ".part")


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _digest(path: Path) -> hashlib._Hash:
    digest = hashlib.sha256()
    if path.is_file():
        with path.open("rb") as source:
            while piece := source.read(PIECE):
                digest.update(piece)
    return digest


def _paths_file(models: Path) -> str:
    path = Path(tempfile.gettempdir(), "kitsumy_models.yaml")
    lines = ["kitsumy:", f"  base_path: {json.dumps(str(models))}", *(f"  {f}: {f}" for f in FOLDERS)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)
