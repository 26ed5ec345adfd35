"""How the person wants pictures to be made: part of the settings, read by engine and planner."""

from __future__ import annotations

from typing import Literal

import msgspec

from kitsumy_desktop.comic.money import DOLLAR, Money
from kitsumy_desktop.comic.records.job import Choice, Mode, ProviderId
from kitsumy_desktop.comic.records.recipe import Lora
from kitsumy_desktop.comic.records.text import TextProviderId


class Caps(msgspec.Struct, frozen=True):
    """What may be spent at most; None: no limit. A batch that could exceed one is refused before paying."""

    batch: Money | None = 5 * DOLLAR
    day: Money | None = 10 * DOLLAR
    month: Money | None = 50 * DOLLAR


class OwnGraph(msgspec.Struct, frozen=True):
    """The person's own ComfyUI graph (API format) and which of its inputs take our values.

    `slots`: our word ("prompt", "negative", "seed", "width", "height", "steps", "guidance", "picture",
    "mask", "reference1"…) → "title of the node/input"; a node without a title is addressed by "#id/input".
    """

    name: str
    graph: str
    """JSON text."""
    slots: dict[str, str] = {}


class WritingPreferences(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the person wants stories to be written."""

    model: str = ""
    """`TextModel.id`; empty: the first that can be used."""
    addresses: tuple[str, ...] = ()
    """OpenAI-compatible base addresses the person added, such as "http://192.168.1.5:11434/v1"."""
    endpoints: dict[str, str] = {}
    """The person's vLLM endpoints on RunPod: id → name of the model they serve, empty: asked for."""
    off: tuple[TextProviderId, ...] = ()
    """Providers that are never used."""
    cap: Money | None = 2 * DOLLAR
    """A story must not cost more; day and month are those of pictures."""


class GenerationPreferences(msgspec.Struct, frozen=True):
    """Choices that hold until changed."""

    choice: Choice = "auto"
    mode: Mode = "balanced"
    local_only: bool = False
    """No picture and no word leaves this computer and its network."""
    policy: Literal["planner", "classic"] = "planner"
    """classic: more than `classic_threshold` pictures on a pod, fewer, offline or urgent on serverless."""
    classic_threshold: int = 20
    caps: Caps = Caps()
    model: str = ""
    """Id in the model registry; empty: what suits the style and the provider."""
    off: tuple[ProviderId, ...] = ()
    """Providers that are never used."""
    comfy_url: str = ""
    """Where the person's ComfyUI answers; empty: looked for at the usual ports."""
    comfy_folder: str = ""
    """Where a guided installation stands."""
    endpoints: dict[str, str] = {}
    """Serverless endpoints the person allowed: RunPod's id → model id."""
    pod_gpus: tuple[str, ...] = ()
    """GPU ids allowed for pods, the first preferred; empty: the best value."""
    pod_volume: str = ""
    """Network volume with models, mounted on pods; empty: none."""
    idle_seconds: int = 60
    """A pod without work is deleted by the program after this long."""
    idle_limit_seconds: int = 300
    """… and by the pod itself after this long, even when the program is gone."""
    silence_limit_seconds: int = 600
    """A pod that hears nothing from the program for this long deletes itself."""
    notify: bool = True
    """Tell the desktop when a batch ends."""
    webhook: str = ""
    """Is sent a JSON note when a batch ends; empty: none."""
    graphs: tuple[OwnGraph, ...] = ()
    loras: dict[str, Lora] = {}
    """Model id → the LoRA that was last used with it."""
