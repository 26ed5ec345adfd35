"""Which GPU this computer has, found by the system's own tools, and how fast it should draw."""

from __future__ import annotations

import asyncio
import contextlib
import json
import platform
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.generation.facts import shipped_facts

Kind: TypeAlias = Literal["nvidia", "amd", "intel", "apple", "none"]
Run: TypeAlias = Callable[[Sequence[str]], Awaitable[str]]
"""Runs a program and answers what it prints; empty when it is missing, fails or takes too long."""

TOOL_SECONDS = 5.0
OLD_NVIDIA = re.compile(r"\b(GTX 9\d\d|GTX 10\d\d|TITAN X|TITAN Xp|Quadro [MP]\d|Tesla [MP]\d)", re.I)
"""Generations that the newest CUDA no longer serves."""
NVIDIA = ("nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader,nounits")
ROCM = ("rocm-smi", "--showproductname", "--showmeminfo", "vram", "--json")
APPLE = ("sysctl", "-n", "machdep.cpu.brand_string", "hw.memsize")
ROSETTA = ("sysctl", "-n", "sysctl.proc_translated")
WINDOWS = (
    "powershell", "-NoProfile", "-NonInteractive", "-Command",
    "Get-CimInstance Win32_VideoController | Select-Object Name,PNPDeviceID,AdapterRAM | ConvertTo-Json",
)  # fmt: skip
PCI_KINDS: Mapping[str, Kind] = {"10DE": "nvidia", "1002": "amd", "8086": "intel"}
SLOW: Mapping[str, float] = {"mps": 0.2, "cpu": 0.01}
"""Speed beside an A40 where there is no NVIDIA GPU to look up."""
UNKNOWN_SPEED = 0.5


class GpuFound(msgspec.Struct, frozen=True):
    """A GPU. `vram_gb` in GiB, 0: not known; Apple's is the memory it shares. `old`: needs older CUDA."""

    kind: Kind
    name: str = ""
    vram_gb: float = 0.0

    @property
    def old(self) -> bool:
        """Too old for the newest CUDA."""
        return self.kind == "nvidia" and OLD_NVIDIA.search(self.name) is not None


NO_GPU = GpuFound("none")


async def run_tool(command: Sequence[str]) -> str:
    """Run a program of the system for at most five seconds."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
    except OSError:
        return ""
    try:
        printed, _ = await asyncio.wait_for(process.communicate(), TOOL_SECONDS)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        return ""
    return printed.decode("utf-8", "replace") if process.returncode == 0 else ""


async def find_gpu(run: Run = run_tool, system: str = "", machine: str = "") -> GpuFound:
    """The best GPU of this computer. `system` and `machine` as `platform` names them."""
    system, machine = system or platform.system(), machine or platform.machine()
    if system == "Darwin":
        arm = machine == "arm64" or (await run(ROSETTA)).strip() == "1"
        return parse_apple(await run(APPLE)) if arm else NO_GPU
    if (found := parse_nvidia(await run(NVIDIA))).kind != "none":
        return found
    if system == "Windows":
        return parse_windows(await run(WINDOWS))
    return parse_rocm(await run(ROCM))


def parse_nvidia(text: str) -> GpuFound:
    """nvidia-smi: "NVIDIA GeForce RTX 4090, 24564" a line, in MiB; the one with the most memory."""
    found = []
    for line in text.splitlines():
        name, _, memory = line.rpartition(",")
        if name and memory.strip().isdigit():
            found.append(GpuFound("nvidia", name.strip(), round(int(memory) / 1024, 1)))
    return max(found, key=lambda g: g.vram_gb, default=NO_GPU)


def parse_rocm(text: str) -> GpuFound:
    """rocm-smi as JSON: {"card0": {"Card Series": …, "VRAM Total Memory (B)": "…"}}."""
    try:
        cards = json.loads(text)
    except ValueError:
        return NO_GPU
    found = []
    for card in cards.values() if isinstance(cards, dict) else ():
        memory = card.get("VRAM Total Memory (B)") if isinstance(card, dict) else None
        if isinstance(memory, str) and memory.isdigit():
            name = str(
                card.get("Card Series") or card.get("Card series") or card.get("Card Model") or "AMD GPU"
            )
            found.append(GpuFound("amd", name, round(int(memory) / 1024**3, 1)))
    return max(found, key=lambda g: g.vram_gb, default=NO_GPU)


def parse_apple(text: str) -> GpuFound:
    """sysctl: the chip's name and, on the next line, its memory in bytes."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return NO_GPU
    memory = int(lines[1]) / 1024**3 if len(lines) > 1 and lines[1].isdigit() else 0.0
    return GpuFound("apple", lines[0], round(memory, 1))


def parse_windows(text: str) -> GpuFound:
    """Win32_VideoController as JSON, one or several. AdapterRAM holds 32 bits: no use above 4 GiB."""
    try:
        answer = json.loads(text)
    except ValueError:
        return NO_GPU
    order: dict[Kind, int] = {"nvidia": 3, "amd": 2, "intel": 1}
    found = []
    for card in answer if isinstance(answer, list) else [answer]:
        if not isinstance(card, dict):
            continue
        vendor = re.search(r"VEN_([0-9A-F]{4})", str(card.get("PNPDeviceID") or "").upper())
        if vendor is not None and vendor[1] in PCI_KINDS:
            found.append(GpuFound(PCI_KINDS[vendor[1]], str(card.get("Name") or "GPU")))
    return max(found, key=lambda g: order[g.kind], default=NO_GPU)


def speed_of(device: str, kind: str = "cuda") -> float:
    """How fast a device draws beside an A40, by the table of GPUs; half for one that is not in it."""
    if kind in SLOW:
        return SLOW[kind]
    wanted = _words(device)
    known = [(g, _words(g.name)) for g in shipped_facts().gpus]
    fits = [(len(words), g.speed) for g, words in known if words and words <= wanted]
    return max(fits)[1] if fits else UNKNOWN_SPEED


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", name.lower())) - {"nvidia", "geforce", "gpu", "graphics"}
