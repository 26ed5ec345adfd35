"""Installing ComfyUI without the internet: a file server here, a runner that pretends, a small main.py."""

from __future__ import annotations

import asyncio
import io
import os
import shutil
import socket
import sys
import tarfile
import zipfile
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from support.standin.comfy_files import Files, file_server

from kitsumy_desktop.comic.errors import CancelledError, InputError
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.comfy import install_plan
from kitsumy_desktop.generation.comfy.commands import run_command
from kitsumy_desktop.generation.comfy.hardware import GpuFound
from kitsumy_desktop.generation.comfy.install import ComfyInstaller
from kitsumy_desktop.generation.comfy.install_plan import (
    MARK,
    InstallFacts,
    Layout,
    backend_for,
    install_facts,
    obstacle_for,
    steps_for,
)
from kitsumy_desktop.generation.comfy.server import LocalServer, free_port, read_mark
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.recipes.models import ModelFile, model
from kitsumy_desktop.generation.setup import InstallPlan

posix = pytest.mark.skipif(os.name != "posix", reason="the pretended programs are scripts of POSIX systems")

MAIN = """
import argparse, json, sys
from http.server import BaseHTTPRequestHandler, HTTPServer

words = argparse.ArgumentParser()
words.add_argument("--listen"); words.add_argument("--port", type=int)
words.add_argument("--base-directory"); words.add_argument("--cpu", action="store_true")
words.add_argument("--disable-auto-launch", action="store_true")
given = words.parse_args()
if %(broken)r:
    print("Traceback: no module named torch"); sys.exit(1)

class Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"system": {"comfyui_version": "0.33.0"}, "devices": []}).encode()
        self.send_response(200); self.send_header("Content-Length", str(len(body)))
        self.end_headers(); self.wfile.write(body)
    def log_message(self, *words): pass

HTTPServer((given.listen, given.port), Answers).serve_forever()
"""


def source_zip(broken: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("ComfyUI-abc/main.py", MAIN % {"broken": broken})
        packed.writestr("ComfyUI-abc/requirements.txt", "torch\n")
    return out.getvalue()


def uv_tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as packed:
        info = tarfile.TarInfo("uv-x86_64-unknown-linux-gnu/uv")
        info.size = 2
        packed.addfile(info, io.BytesIO(b"uv"))
    return out.getvalue()


def never() -> bool:
    return False


def test_every_backend_has_its_numbers() -> None:
    facts = install_facts()
    found = {
        backend_for(GpuFound("nvidia", "NVIDIA GeForce RTX 4090", 24), "Linux"): "auto",
        backend_for(GpuFound("nvidia", "NVIDIA GeForce GTX 1080", 8), "Windows"): "cu126",
        backend_for(GpuFound("apple", "Apple M2", 16), "Darwin"): "mps",
        backend_for(GpuFound("intel", "Intel(R) Arc(TM) A770"), "Windows"): "xpu",
        backend_for(GpuFound("intel", "Intel(R) UHD Graphics"), "Windows"): "cpu",
        backend_for(GpuFound("amd", "Radeon"), "Windows"): "cpu",
    }
    assert all(got == wanted for got, wanted in found.items())
    assert backend_for(GpuFound("amd", "Radeon"), "Linux") == "auto"
    assert set(found) <= set(facts.torch_bytes)


@pytest.mark.parametrize(
    ("system", "machine"),
    [("Linux", "x86_64"), ("Darwin", "arm64"), ("Windows", "AMD64"), ("Linux", "aarch64")],
)
def test_steps_name_the_right_files_for_each_system(tmp_path: Path, system: str, machine: str) -> None:
    steps = steps_for(tmp_path, system, machine, "auto", "sdxl", install_facts())
    keys = [s.key for s in steps]
    assert len(keys) == len(set(keys))
    uv = steps[1]
    assert install_plan.TARGETS[system, machine] in uv.url
    assert uv.url.endswith(".zip" if system == "Windows" else ".tar.gz")
    place = Layout(tmp_path, system)
    assert place.uv.suffix == (".exe" if system == "Windows" else "")
    torch = next(s for s in steps if s.key.startswith("torch"))
    assert torch.command[:3] == (str(place.uv), "pip", "install")
    assert ("--torch-backend" in torch.command) is True
    mac = steps_for(tmp_path, "Darwin", "arm64", "mps", "", install_facts())
    assert not any("--torch-backend" in s.command for s in mac)
    files = [s for s in steps if s.kind == "file"]
    assert [s.path for s in files] == [f"models/{f.folder}/{f.name}" for f in model("sdxl").files]
    assert all(s.bytes > 0 and s.url.startswith("https://") for s in files)


def test_obstacles_in_plain_words(tmp_path: Path) -> None:
    assert obstacle_for(tmp_path / "new", "Linux", "x86_64", 5, 9) == ("", "")
    assert "Intel" in obstacle_for(tmp_path, "Darwin", "x86_64", 1, 2)[0]
    assert "missing on this disk" in obstacle_for(tmp_path, "Linux", "x86_64", 9_000_000_000, 5)[0]
    assert "in full" in obstacle_for(Path("x"), "Linux", "x86_64", 1, 2)[0]
    (tmp_path / "a").write_text("mine")
    assert "something else" in obstacle_for(tmp_path, "Linux", "x86_64", 1, 2)[0]
    assert "is a file" in obstacle_for(tmp_path / "a", "Linux", "x86_64", 1, 2)[0]
    (tmp_path / MARK).write_text("{}")
    assert obstacle_for(tmp_path, "Linux", "x86_64", 1, 2) == ("", "")


class Programs:
    """Pretends uv: makes the folder with the Python, and notes what it was asked."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.asked: list[str] = []
        self.fails: str = ""

    async def __call__(
        self,
        command: Sequence[str],
        folder: Path,
        environment: Mapping[str, str],
        told: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> int:
        assert command[0] == str(self.layout.uv)
        assert os.access(self.layout.uv, os.X_OK)
        assert environment["UV_CACHE_DIR"].startswith(str(self.layout.folder))
        what = "venv" if command[1] == "venv" else "torch" if "torchvision" in command else "packages"
        self.asked.append(what)
        told(f"Resolved for {what}")
        if what == self.fails:
            told("error: no space left on device")
            return 2
        if what == "venv":
            self.layout.python.parent.mkdir(parents=True, exist_ok=True)
            self.layout.python.symlink_to(sys.executable)
        return 0


class Bench:
    """An installer against the file server."""

    def __init__(self, tmp_path: Path, files: Files, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = tmp_path / "comfy"
        self.files = files
        files.files |= {"c.zip": source_zip(), "uv.tar.gz": uv_tar(), "m.safetensors": b"m" * 50_000}
        small = ModelFile("checkpoints", "m.safetensors", f"{files.url}/m.safetensors", 50_000)
        tiny = msgspec.structs.replace(model("sdxl"), files=(small,), disk_gb=1)
        monkeypatch.setattr(install_plan, "model", lambda _: tiny)
        facts = msgspec.structs.replace(
            install_facts(),
            source=f"{files.url}/c.zip",
            uv_source=f"{files.url}/uv.tar.gz",
            torch_bytes=dict.fromkeys(install_facts().torch_bytes, 1000),
            requirements_bytes=1000,
        )
        self.http, self.clock = http, WallClock(10)
        self.programs = Programs(Layout(self.folder, "Linux"))
        self.installer = self.made(facts)

    def made(self, facts: InstallFacts) -> ComfyInstaller:
        self.facts = facts

        async def no_tool(command: Sequence[str]) -> str:
            return "NVIDIA GeForce RTX 4090, 24564" if command[0] == "nvidia-smi" else ""

        return ComfyInstaller(
            self.http,
            self.http,
            self.clock,
            run=self.programs,
            tool=no_tool,
            facts=facts,
            system="Linux",
            machine="x86_64",
        )

    async def plan(self) -> InstallPlan:
        return await self.installer.plan(str(self.folder), "sdxl")


@asynccontextmanager
async def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bench]:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9**12, 0, 9**12))  # type: ignore[attr-defined]
    async with file_server() as (files, http, _):
        yield Bench(tmp_path, files, http, monkeypatch)


@posix
@pytest.mark.asyncio
async def test_from_nothing_to_a_server_that_is_started_when_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bench(tmp_path, monkeypatch) as here:
        plan = await here.plan()
        assert (plan.obstacle, plan.gpu, plan.vram_gb) == ("", "NVIDIA GeForce RTX 4090", 24.0)
        assert len(plan.steps) == 8
        assert plan.disk_needed > 1_000_000_000
        shares = list[tuple[str, float]]()
        await here.installer.install(plan, lambda text, share: shares.append((text, share)), never)
        assert here.programs.asked == ["venv", "torch", "packages"]
        assert [s for _, s in shares] == sorted(s for _, s in shares)
        assert shares[-1] == ("ComfyUI is installed", 1.0)
        assert (here.folder / "models/checkpoints/m.safetensors").read_bytes() == b"m" * 50_000
        mark = read_mark(here.folder)
        assert (mark.state, mark.whole, mark.version) == ("complete", True, "0.33.0")
        assert not (here.folder / "downloads").exists()
        assert (await here.plan()).steps == ()

        server = LocalServer(here.http, here.clock, system="Linux")
        assert server.installed(here.folder)
        url = await server.start(here.folder)
        assert await server.start(here.folder) == url
        process = server._process
        assert process is not None
        reply = await here.http.request("GET", f"{url}/system_stats")
        assert reply.json()["system"]["comfyui_version"] == "0.33.0"
        await server.aclose()
        assert process.returncode == 0, "it ended by itself when the pipe was closed"
        assert not server.running


@posix
@pytest.mark.asyncio
async def test_stopping_and_failing_keep_what_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bench(tmp_path, monkeypatch) as here:
        plan = await here.plan()
        here.programs.fails = "torch"
        with pytest.raises(ProviderFailure) as raised:
            await here.installer.install(plan, lambda *_: None, never)
        assert raised.value.kind == "setup"
        assert "no space left" in raised.value.hint
        assert read_mark(here.folder).state == "incomplete"
        assert not LocalServer(here.http, here.clock).installed(here.folder)
        here.programs.fails = ""

        texts = list[str]()
        with pytest.raises(CancelledError):
            await here.installer.install(
                plan, lambda text, _: texts.append(text), lambda: any("GB" in text for text in texts)
            )
        assert here.programs.asked == ["venv", "torch", "torch", "packages"]
        left = await here.plan()
        assert [s.text.split()[0] for s in left.steps] == ["Download", "Start"]

        asked = list(here.files.asked)
        await here.installer.install(plan, lambda *_: None, never)
        assert set(here.files.asked[len(asked) :]) == {"m.safetensors"}, "nothing else is fetched again"
        assert read_mark(here.folder).state == "complete"


@posix
@pytest.mark.asyncio
async def test_a_newer_version_is_installed_over_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bench(tmp_path, monkeypatch) as here:
        await here.installer.install(await here.plan(), lambda *_: None, never)
        here.installer = here.made(msgspec.structs.replace(here.facts, version="0.34.0"))
        plan = await here.plan()
        assert plan.steps[0].text == "Download ComfyUI 0.34.0"
        assert len(plan.steps) == 3
        await here.installer.install(plan, lambda *_: None, never)
        assert read_mark(here.folder).version == "0.34.0"
        assert (here.folder / "models/checkpoints/m.safetensors").is_file()


@posix
@pytest.mark.asyncio
async def test_a_server_that_does_not_start_says_its_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bench(tmp_path, monkeypatch) as here:
        here.files.files["c.zip"] = source_zip(broken=True)
        with pytest.raises(ProviderFailure) as raised:
            await here.installer.install(await here.plan(), lambda *_: None, never)
        assert "no module named torch" in raised.value.hint
        assert not read_mark(here.folder).whole
        server = LocalServer(here.http, here.clock)
        with pytest.raises(ProviderFailure, match="not installed"):
            await server.start(tmp_path / "nowhere")


@pytest.mark.asyncio
async def test_what_cannot_be_done_is_not_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with bench(tmp_path, monkeypatch) as here:
        here.folder.mkdir()
        (here.folder / "novel.odt").write_text("mine")
        plan = await here.plan()
        with pytest.raises(ProviderFailure, match="something else"):
            await here.installer.install(plan, lambda *_: None, never)
        assert [p.name for p in here.folder.iterdir()] == ["novel.odt"]


@pytest.mark.asyncio
async def test_unknown_models_are_not_planned(tmp_path: Path) -> None:
    async with file_server() as (_, http, clock):
        with pytest.raises(InputError):
            await ComfyInstaller(http, http, clock).plan(str(tmp_path), "no such model")


@posix
@pytest.mark.asyncio
async def test_a_broken_archive_is_fetched_again_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bench(tmp_path, monkeypatch) as here:
        good, here.files.files["c.zip"] = here.files.files["c.zip"], b"<html>not today</html>"
        with pytest.raises(ProviderFailure) as raised:
            await here.installer.install(await here.plan(), lambda *_: None, never)
        assert raised.value.kind == "network"
        here.files.files["c.zip"] = good
        await here.installer.install(await here.plan(), lambda *_: None, never)
        assert read_mark(here.folder).whole


@posix
@pytest.mark.asyncio
async def test_commands_tell_their_lines_and_end_when_told(tmp_path: Path) -> None:
    lines = list[str]()
    code = await run_command(
        (
            sys.executable,
            "-c",
            "import os; print('\\x1b[1mone\\x1b[0m\\rtwo'); print(os.environ['K']); exit(3)",
        ),
        tmp_path,
        {"K": "v"},
        lines.append,
        never,
    )
    assert (code, lines) == (3, ["one", "two", "v"])
    assert await run_command(("kitsumy-no-such-tool",), tmp_path, {}, lines.append, never) == 127
    script = (
        "import subprocess, sys, time; "
        "p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']); "
        "print(p.pid, flush=True); time.sleep(60)"
    )
    pids = list[str]()
    await run_command((sys.executable, "-c", script), tmp_path, {}, pids.append, lambda: bool(pids))
    for _ in range(100):
        if not _alive(int(pids[0])):
            break
        await asyncio.sleep(0.05)
    assert not _alive(int(pids[0])), "what it started ended as well"


def _alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as handle:
            return handle.read().split(")")[1].split()[0] != "Z"
    except (OSError, IndexError):
        return False


def test_taken_ports_are_left_alone() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port: Any = taken.getsockname()[1]
        assert free_port((port,)) != port
