"""Installing ComfyUI: planned, then done step by step; stopped and taken up again at any point."""

from __future__ import annotations

import asyncio
import platform
import shutil
import stat
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from kitsumy_desktop.comic.errors import CancelledError
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy.commands import Runner, run_command
from kitsumy_desktop.generation.comfy.download import Download
from kitsumy_desktop.generation.comfy.hardware import GpuFound, Run, find_gpu, run_tool
from kitsumy_desktop.generation.comfy.install_plan import (
    GB,
    InstallFacts,
    Layout,
    Step,
    backend_for,
    install_facts,
    obstacle_for,
    steps_for,
)
from kitsumy_desktop.generation.comfy.server import LocalServer, Mark, read_mark, write_mark
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.recipes.models import Folder, model
from kitsumy_desktop.generation.setup import InstallPlan, InstallStep

Progress = Callable[[str, float], None]
Cancelled = Callable[[], bool]

SMALL = 20_000_000
"""Bytes that a step without a download counts in the progress."""
SPARE = GB
"""Bytes that stay free on the disk."""
LAST_LINES = 5


class ComfyInstaller:
    """Plans and installs. `http` reaches the internet; `near` this computer, without proxies."""

    def __init__(
        self,
        http: Http,
        near: Http,
        clock: Clock,
        *,
        run: Runner = run_command,
        tool: Run = run_tool,
        facts: InstallFacts | None = None,
        system: str = "",
        machine: str = "",
    ) -> None:
        self._http = http
        self._near = near
        self._clock = clock
        self._run = run
        self._tool = tool
        self._facts = facts or install_facts()
        self._system = system or platform.system()
        self._machine = machine or platform.machine()
        self._busy: set[Path] = set()

    # ------------------------------------------------------------------ plan

    async def plan(self, folder: str, model_id: str = "") -> InstallPlan:
        """What would be done, for one model or none. Raises InputError for an unknown model."""
        place = Path(folder).expanduser()
        gpu = await find_gpu(self._tool, self._system, self._machine)
        backend = backend_for(gpu, self._system)
        steps = steps_for(place, self._system, self._machine, backend, model_id, self._facts)
        left, free = await asyncio.to_thread(self._left_and_free, place, steps)
        needed = sum(max(step.disk, step.bytes) for step in left) + (SPARE if left else 0)
        obstacle, hint = await asyncio.to_thread(
            obstacle_for, place, self._system, self._machine, needed, free
        )
        return InstallPlan(
            folder=str(place),
            gpu=gpu.name if backend != "cpu" else "",
            vram_gb=gpu.vram_gb,
            steps=tuple(InstallStep(step.text, step.bytes) for step in left),
            disk_needed=needed,
            disk_free=free,
            obstacle=obstacle,
            hint=hint or _advice(gpu, backend, model_id),
            model=model_id,
            backend=backend,
        )

    def _left_and_free(self, folder: Path, steps: tuple[Step, ...]) -> tuple[list[Step], int]:
        mark = read_mark(folder)
        there = folder
        while not there.exists() and there != there.parent:
            there = there.parent
        return [s for s in steps if not self._is_done(folder, mark, s)], shutil.disk_usage(there).free

    def _is_done(self, folder: Path, mark: Mark, step: Step) -> bool:
        if step.kind == "file":
            return (folder / step.path).is_file()
        if step.kind == "check":
            return mark.whole and mark.version == self._facts.version
        if step.kind == "archive" and not (folder / step.path).is_dir():
            return False
        return step.key in mark.done

    # ------------------------------------------------------------------ install

    async def install(self, plan: InstallPlan, progress: Progress, cancelled: Cancelled) -> None:
        """Do what the plan says; progress(text, share 0..1). What is done already is not done again.

        Raises CancelledError when it was stopped, ProviderFailure for everything that went wrong; both leave
        what is there for the next time.
        """
        if plan.obstacle:
            raise ProviderFailure("setup", plan.obstacle, plan.hint)
        folder = Path(plan.folder)
        if folder in self._busy:
            raise ProviderFailure("setup", "ComfyUI is being installed there already.")
        self._busy.add(folder)
        try:
            await self._install(folder, plan, progress, cancelled)
        except OSError as error:
            text = f"A file could not be written: {error.strerror or error}."
            raise ProviderFailure("setup", text, f"Folder: {folder}", detail=str(error)) from error
        finally:
            self._busy.discard(folder)

    async def _install(
        self, folder: Path, plan: InstallPlan, progress: Progress, cancelled: Cancelled
    ) -> None:
        steps = steps_for(folder, self._system, self._machine, plan.backend, plan.model, self._facts)
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        mark = await asyncio.to_thread(read_mark, folder)
        mark.state, mark.backend = "incomplete", plan.backend
        await asyncio.to_thread(write_mark, folder, mark)
        total, behind = sum(map(_weight, steps)), 0
        for step in steps:
            if cancelled():
                raise CancelledError("The installation was stopped.", "What is there is used the next time.")
            if not await asyncio.to_thread(self._is_done, folder, mark, step):
                before = behind
                progress(step.text, before / total)

                def told(text: str, part: float, step: Step = step, before: int = before) -> None:
                    progress(text, min(1.0, (before + _weight(step) * part) / total))

                await self._do(step, folder, told, cancelled)
                mark.done = [*(key for key in mark.done if key != step.key), step.key]
                await asyncio.to_thread(write_mark, folder, mark)
            behind += _weight(step)
        mark.state, mark.whole, mark.version = "complete", True, self._facts.version
        await asyncio.to_thread(write_mark, folder, mark)
        await asyncio.to_thread(_tidy, Layout(folder, self._system))
        progress("ComfyUI is installed", 1.0)

    async def _do(self, step: Step, folder: Path, told: Progress, cancelled: Cancelled) -> None:
        place = Layout(folder, self._system)
        if step.kind == "folders":
            await asyncio.to_thread(_make_folders, folder)
        elif step.kind == "file":
            await self._download(step, folder / step.path, told, cancelled)
        elif step.kind == "archive":
            archive = place.downloads / (step.path + "".join(Path(step.url).suffixes[-2:]))
            await self._download(step, archive, told, cancelled)
            await asyncio.to_thread(_unpack, archive, folder / step.path)
            await asyncio.to_thread(archive.unlink)
        elif step.kind == "command":
            await self._command(step, place, told, cancelled)
        else:
            await self._check(folder, told)

    async def _download(self, step: Step, target: Path, told: Progress, cancelled: Cancelled) -> None:
        expected = max(1, step.bytes)

        def gained(have: int) -> None:
            share = min(1.0, have / expected)
            told(f"{step.text}: {have / GB:.2f} of {max(expected, have) / GB:.2f} GB", share)

        await Download(self._http, self._clock, step.url, target, step.sha256).run(gained, cancelled)

    async def _command(self, step: Step, place: Layout, told: Progress, cancelled: Cancelled) -> None:
        last: list[str] = []

        def heard(line: str) -> None:
            last.append(line)
            del last[:-LAST_LINES]
            told(f"{step.text}: {line[:120]}", 0.5)

        code = await self._run(step.command, place.folder, place.environment(), heard, cancelled)
        if cancelled():
            raise CancelledError("The installation was stopped.", "What is there is used the next time.")
        if code != 0:
            words = " ".join(last)[:400]
            raise ProviderFailure(
                "setup",
                f"This step failed: {step.text}.",
                f"Its last words: {words}" if words else "Try again.",
                detail=f"exit code {code}",
            )

    async def _check(self, folder: Path, told: Progress) -> None:
        told("Starting ComfyUI for the first time", 0.0)
        server = LocalServer(self._near, self._clock, system=self._system)
        try:
            await server.start(folder)
        finally:
            await server.aclose()


def _weight(step: Step) -> int:
    return max(SMALL, step.bytes)


def _advice(gpu: GpuFound, backend: str, model_id: str) -> str:
    if backend == "cpu":
        found = f"The {gpu.name} cannot be used on this system. " if gpu.name else ""
        return f"{found}Without a GPU a picture takes many minutes; RunPod costs about a cent."
    wanted = model(model_id) if model_id else None
    if wanted is not None and 0 < gpu.vram_gb < wanted.vram_gb:
        return (
            f"{wanted.name} is made for {wanted.vram_gb} GB of GPU memory, this one has {gpu.vram_gb:.0f}:"
            " it will work, and be slow."
        )
    return ""


def _make_folders(folder: Path) -> None:
    kinds = (f"models/{kind}" for kind in get_args(Folder))
    names = (*kinds, "custom_nodes", "input", "output", "temp", "user")
    for name in names:
        (folder / name).mkdir(parents=True, exist_ok=True)


def _unpack(archive: Path, target: Path) -> None:
    """Unpack beside the place, then put it there; a single folder at the top is left out."""
    beside = target.with_name(target.name + ".new")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    try:
        if archive.suffix == ".zip":
            with zipfile.ZipFile(archive) as packed:
                packed.extractall(beside)  # leaves out "..", drives and leading slashes by itself
        else:
            with tarfile.open(archive) as tarred:
                tarred.extractall(beside, filter="data")
    except (zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        archive.unlink(missing_ok=True)
        shutil.rmtree(beside, ignore_errors=True)
        text = f"{archive.name} did not arrive whole."
        raise ProviderFailure("network", text, "Try again.", detail=str(error)) from error
    entries = list(beside.iterdir())
    top = entries[0] if len(entries) == 1 and entries[0].is_dir() else beside
    shutil.rmtree(target, ignore_errors=True)
    top.replace(target)
    shutil.rmtree(beside, ignore_errors=True)
    for program in (target / "uv", target / "uvx"):
        if program.is_file():
            program.chmod(program.stat().st_mode | stat.S_IXUSR)


def _tidy(place: Layout) -> None:
    """What was needed only for installing."""
    shutil.rmtree(place.cache, ignore_errors=True)
    shutil.rmtree(place.downloads, ignore_errors=True)
