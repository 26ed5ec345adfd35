"""What is found when accounts, endpoints and servers are looked at, and what could be set up: values."""

from __future__ import annotations

from typing import Literal

import msgspec

from kitsumy_desktop.comic.money import Money


class Finding(msgspec.Struct, frozen=True):
    """One line of a diagnosis. `good` None: could not be told. `hint`: what the person can do."""

    subject: str
    good: bool | None
    text: str
    hint: str = ""


class KeyCheck(msgspec.Struct, frozen=True):
    """What a key is good for. `missing`: scopes it lacks, in the person's words."""

    verdict: Literal["good", "wrong", "partial", "unknown"]
    """wrong: 401 · partial: 403 for something we need · unknown: the server did not answer."""
    text: str
    hint: str = ""
    missing: tuple[str, ...] = ()


class EndpointSeen(msgspec.Struct, frozen=True):
    """A serverless endpoint of the person's account. `model`: in our registry, empty: not known."""

    id: str
    name: str
    image: str
    model: str
    ours: bool
    """Made by this program, for this installation or another."""
    workers_max: int
    idle_seconds: int
    usable: bool
    """Runs a ComfyUI worker."""

    @property
    def writes(self) -> bool:
        """Whether it runs a vLLM worker, which serves a language model."""
        return "vllm" in self.image.lower()


class EndpointPlan(msgspec.Struct, frozen=True):
    """What "Create for me" would do, and what it costs, before anything is made."""

    model: str
    name: str
    image: str
    pools: tuple[str, ...]
    gpus: tuple[str, ...]
    per_second: Money
    """Of a running worker, dearest pool."""
    per_month: Money
    """Fixed, 0 without a volume."""
    disk_gb: int
    volume_gb: int = 0
    data_center: str = ""
    workers_max: int = 3
    idle_seconds: int = 30
    first_start_seconds: float = 0.0
    """Until the first picture, image and models fetched."""


class ComfySeen(msgspec.Struct, frozen=True):
    """A ComfyUI that answers."""

    url: str
    version: str
    device: str
    vram_gb: float
    models: tuple[str, ...]
    """Ids of registry models whose files are all there."""
    missing: dict[str, tuple[str, ...]] = {}
    """Registry model → names of files it lacks."""
    queue: int = 0


class InstallStep(msgspec.Struct, frozen=True):
    """One thing a guided installation would do. `bytes` to download, 0: not known."""

    text: str
    bytes: int = 0


class InstallPlan(msgspec.Struct, frozen=True):
    """What installing ComfyUI would do. `obstacle`: why it cannot be done here, empty: it can."""

    folder: str
    gpu: str
    """Name of the GPU found, empty: none."""
    vram_gb: float
    steps: tuple[InstallStep, ...]
    disk_needed: int
    """Bytes."""
    disk_free: int
    obstacle: str = ""
    hint: str = ""
    model: str = ""
    """Registry model that is installed with it."""
    backend: str = ""
    """Which PyTorch: "auto", "cu126", "cpu"…"""


class PodSeen(msgspec.Struct, frozen=True):
    """A pod of this account as RunPod lists it. `ours`: of this installation."""

    remote: str
    name: str
    status: str
    gpu: str
    per_hour: Money
    since: float
    ours: bool
    text: str = ""
    """What it does, in the words of the live status."""
