"""What installing ComfyUI means, as data: the same steps are shown beforehand, done, and taken up again.

uv (one file) brings a Python of its own and PyTorch for the GPU; ComfyUI comes from one pinned state of its
source, its packages as they were on that day. Everything lies in one folder and goes with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop import assets
from kitsumy_desktop.generation.comfy.hardware import GpuFound
from kitsumy_desktop.generation.recipes.models import Model, model

StepKind: TypeAlias = Literal["archive", "command", "folders", "file", "check"]
"""archive: downloaded and unpacked · command: run · folders: made · file: downloaded · check: the server is
started once."""
GB = 1_000_000_000
MARK = "kitsumy-comfy.json"
"""File in the folder that says how far the installation is."""
TARGETS: Mapping[tuple[str, str], str] = {
    ("Linux", "x86_64"): "x86_64-unknown-linux-gnu",
    ("Linux", "aarch64"): "aarch64-unknown-linux-gnu",
    ("Darwin", "arm64"): "aarch64-apple-darwin",
    ("Windows", "AMD64"): "x86_64-pc-windows-msvc",
}
"""Systems this works on (as `platform` names them) → uv's names for them."""


class InstallFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is installed and from where; bytes to download. `newest`: no package younger than that."""

    dated: str
    version: str
    source: str
    source_bytes: int
    newest: str
    python: str
    python_bytes: int
    uv: str
    uv_source: str
    """With {version}, {target} and {ending}."""
    uv_bytes: int
    torch: str
    torch_bytes: dict[str, int]
    """By backend."""
    requirements_bytes: int
    unpacked: float
    """How much larger packages are on the disk."""


@cache
def install_facts() -> InstallFacts:
    """The shipped file."""
    return msgspec.json.decode(assets.read_bytes("comfy.json"), type=InstallFacts)


class Step(msgspec.Struct, frozen=True):
    """One thing to do. `path` below the folder; `disk`: bytes it needs in the end."""

    key: str
    kind: StepKind
    text: str
    bytes: int = 0
    disk: int = 0
    url: str = ""
    path: str = ""
    sha256: str = ""
    command: tuple[str, ...] = ()


class Layout:
    """Where things lie in an installation."""

    def __init__(self, folder: Path, system: str) -> None:
        windows = system == "Windows"
        self.folder = folder
        self.uv = folder / "uv" / ("uv.exe" if windows else "uv")
        self.venv = folder / "venv"
        self.python = self.venv / ("Scripts/python.exe" if windows else "bin/python")
        self.source = folder / "ComfyUI"
        self.main = self.source / "main.py"
        self.downloads = folder / "downloads"
        self.cache = folder / "cache"
        self.mark = folder / MARK
        self.log = folder / "comfyui.log"

    def environment(self) -> dict[str, str]:
        """For uv: all it keeps stays in the folder."""
        return {
            "UV_CACHE_DIR": str(self.cache),
            "UV_PYTHON_INSTALL_DIR": str(self.folder / "python"),
            "UV_NO_PROGRESS": "1",
            "UV_NO_CONFIG": "1",
            "NO_COLOR": "1",
        }


def backend_for(gpu: GpuFound, system: str) -> str:
    """Which PyTorch: uv's own choice by the driver, save where we know better."""
    if gpu.kind == "apple":
        return "mps"
    if gpu.kind == "nvidia":
        return "cu126" if gpu.old else "auto"
    if gpu.kind == "amd" and system == "Linux":
        return "auto"
    if gpu.kind == "intel" and gpu.name and "Arc" in gpu.name:
        return "xpu"
    return "cpu"


def steps_for(
    folder: Path, system: str, machine: str, backend: str, model_id: str, facts: InstallFacts
) -> tuple[Step, ...]:
    """All steps, in order. Those done already are skipped by whoever does them."""
    place = Layout(folder, system)
    ending = "zip" if system == "Windows" else "tar.gz"
    uv_url = facts.uv_source.format(
        version=facts.uv, target=TARGETS.get((system, machine), machine), ending=ending
    )
    wanted = model(model_id) if model_id else None
    return (
        Step("folders", "folders", f"Make the folder {folder}"),
        Step(
            f"uv {facts.uv}", "archive", "Download uv, which installs Python and packages",
            facts.uv_bytes, facts.uv_bytes * 2, url=uv_url, path="uv",
        ),
        Step(
            f"python {facts.python}", "command", f"Install Python {facts.python} into the folder",
            facts.python_bytes, facts.python_bytes * 3,
            command=(str(place.uv), "venv", "--managed-python", "--allow-existing",
                     "--python", facts.python, str(place.venv)),
        ),
        Step(
            f"source {facts.version}", "archive", f"Download ComfyUI {facts.version}",
            facts.source_bytes, facts.source_bytes * 4, url=facts.source, path="ComfyUI",
        ),
        *_packages(place, backend, facts),
        *_files(wanted),
        Step("check", "check", "Start ComfyUI once and see that it answers"),
    )  # fmt: skip


def _packages(place: Layout, backend: str, facts: InstallFacts) -> tuple[Step, ...]:
    install = (str(place.uv), "pip", "install", "--python", str(place.python))
    torch_bytes = facts.torch_bytes.get(backend, facts.torch_bytes["auto"])
    # on a Mac there is one PyTorch for all
    chosen = () if backend == "mps" else ("--torch-backend", backend)
    packages = (f"torch=={facts.torch}", "torchvision", "torchaudio")
    return (
        Step(
            f"torch {facts.torch} {backend}", "command", f"Install PyTorch {facts.torch} ({_words(backend)})",
            torch_bytes, round(torch_bytes * facts.unpacked), command=(*install, *chosen, *packages),
        ),
        Step(
            f"packages {facts.version}", "command", "Install the packages ComfyUI needs",
            facts.requirements_bytes, round(facts.requirements_bytes * facts.unpacked),
            command=(*install, "--exclude-newer", facts.newest, "-r", str(place.source / "requirements.txt")),
        ),
    )  # fmt: skip


def _words(backend: str) -> str:
    known = {"auto": "for your GPU", "mps": "for Apple silicon", "cpu": "for the processor alone"}
    return known.get(backend, backend)


def _files(wanted: Model | None) -> tuple[Step, ...]:
    if wanted is None:
        return ()
    known = sum(f.bytes for f in wanted.files)
    unknown = [f for f in wanted.files if not f.bytes]
    guessed = max(0, wanted.disk_gb * GB - known) // max(1, len(unknown))
    return tuple(
        Step(
            f"model {file.folder}/{file.name}", "file", f"Download {wanted.name}: {file.name}",
            file.bytes or guessed, file.bytes or guessed,
            url=file.url, path=f"models/{file.folder}/{file.name}", sha256=file.sha256,
        )
        for file in wanted.files
    )  # fmt: skip


def obstacle_for(folder: Path, system: str, machine: str, needed: int, free: int) -> tuple[str, str]:
    """Why it cannot be done, and what helps; both empty: it can."""
    if (system, machine) not in TARGETS:
        what = "a Mac with an Intel processor" if system == "Darwin" else f"{system} on {machine}"
        return f"ComfyUI cannot be installed on {what}.", "Use RunPod, or a ComfyUI on another computer."
    if not folder.is_absolute():
        return "The folder must be named in full.", "Choose it with the button."
    if folder.exists() and not folder.is_dir():
        return f"{folder} is a file.", "Choose another folder."
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file():
        return "There is something else in this folder.", "Choose an empty or new one."
    if free < needed:
        missing = (needed - free) / GB
        return f"{missing:.1f} GB are missing on this disk.", "Make room, or choose a folder on another disk."
    return "", ""
