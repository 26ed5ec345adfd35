"""Addresses, limits, prices and GPUs of RunPod and Gemini: from one dated file, resources/providers.json.

Live prices come from RunPod's catalog; the file is what holds without it, and says of when it is.
"""

from __future__ import annotations

import ipaddress
import os
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import msgspec

from kitsumy_desktop import assets
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.money import Money

STANDIN_VARIABLE = "KITSUMY_STANDIN_URL"
"""For developers: address of a stand-in of RunPod and Gemini on this computer that takes the hosts' place."""


class Hosts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base addresses without a final slash. `proxy` holds {pod} and {port}."""

    management: str
    """REST v2: https://…/v2"""
    jobs: str
    """Job API: https://…/v2; an endpoint's jobs lie under /{endpoint}."""
    graphql: str
    proxy: str
    gemini: str
    v1: str = ""
    """RunPod's old REST API, only ever looked at to tell whether it is still there."""


class Gpu(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of GPU. Prices in millionths of a dollar; 0: not known."""

    id: str
    """RunPod's id for pods, such as "NVIDIA A40"."""
    name: str
    pool: str
    """RunPod's pool for serverless, such as "AMPERE_48"; empty: none."""
    vram_gb: int
    pod_per_hour: Money
    worker_per_hour: Money
    speed: float
    """Pictures per time beside an A40."""
    blackwell: bool = False
    """Needs the image built for CUDA 12.8."""


class PublicEndpoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A public endpoint of RunPod that makes pictures, and how it takes its input."""

    slug: str
    model: str
    """Id in the model registry; empty: no equal there."""
    name: str
    price: Money
    per_megapixel: bool = False
    takes: tuple[str, ...] = ()
    """Input names it knows: "width", "size", "aspect_ratio", "seed", "negative_prompt", "image", "images",
    "strength", "loras", "num_inference_steps", "guidance", "output_format", "image_format"."""
    sizes: tuple[tuple[int, int], ...] = ()
    """The only sizes there are; empty: any that fits `multiple`, `smallest` and `largest`."""
    multiple: int = 16
    smallest: int = 256
    largest: int = 1536
    size_mark: str = "*"
    """Between width and height in "size"."""
    ratios: tuple[str, ...] = ()
    references: int = 0
    needs_reference: bool = False
    formats: tuple[str, ...] = ()
    seconds: float = 6.0
    most_steps: int = 50
    extra: dict[str, str | int | float | bool] = {}
    """Sent with every request."""


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """RunPod's limits. Seconds and bytes."""

    run_body: int
    result_kept: float
    job_runs_per_10s: int
    job_reads_per_10s: int
    cancels_per_10s: int
    management_per_minute: int
    poll_first: float
    poll_longest: float
    pod_list_every: float
    proxy_seconds: float


class GeminiFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Google's image model."""

    model: str
    price: Money
    text_check: str
    """A path that costs nothing and tells whether the key is good."""
    ratios: tuple[str, ...]
    references: int
    seconds: float
    size: str = ""
    """What "imageSize" is asked for."""
    input_per_million: Money = 0
    """A million tokens of words and pictures sent; with the next two a picture's price is worked out."""
    text_per_million: Money = 0
    """… of words and thoughts answered."""
    image_per_million: Money = 0
    """… of pictures answered."""


class PeerPrice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Another service's list price, for comparison only."""

    service: str
    model: str
    price: Money
    dated: str


class TextOffer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A language model with a price. Counts are tokens."""

    model: str
    """The name that is sent; empty: the endpoint is asked for it."""
    name: str
    dated: str
    """ISO date of the price."""
    slug: str = ""
    """RunPod's public endpoint."""
    input_per_million: Money = 0
    output_per_million: Money = 0
    context: int = 32_768
    longest: int = 8_192
    structured: bool = False
    """Takes a JSON Schema for its answer."""
    tokens_per_second: float = 40.0
    thinking: int = 0
    """It may think for so many before it answers; they are charged like those of the answer."""
    extra: dict[str, Any] = {}
    """Sent with every question, such as how long it is to think."""


class TextFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Language models whose prices are known, those to be preferred first."""

    runpod: tuple[TextOffer, ...]
    openai: tuple[TextOffer, ...]
    """OpenAI's own, by the beginning of their names."""
    gemini: tuple[TextOffer, ...]


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of the file. `dated`: ISO date of the prices."""

    dated: str
    hosts: Hosts
    limits: Limits
    gpus: tuple[Gpu, ...]
    public: tuple[PublicEndpoint, ...]
    gemini: GeminiFacts
    peers: tuple[PeerPrice, ...]
    container_disk_gb_month: Money
    network_volume_gb_month: Money
    texts: TextFacts
    worker_image: str
    """Image name with {tag}: "runpod/worker-comfyui:5.8.5-{tag}"."""
    worker_base_tag: str
    """Tag of the image without models."""
    worker_blackwell_tag: str = ""
    """Tag of the same for Blackwell GPUs."""
    notes: tuple[str, ...] = ()
    """Where the figures are from and of when."""

    def public_endpoint(self, slug: str) -> PublicEndpoint | None:
        """The public endpoint of that name."""
        return next((p for p in self.public if p.slug == slug), None)

    def gpu(self, gpu_id: str) -> Gpu | None:
        """The GPU of that id or name."""
        return next((g for g in self.gpus if gpu_id in (g.id, g.name)), None)


@cache
def shipped_facts() -> Facts:
    """The file's content."""
    return msgspec.json.decode(assets.read_bytes("providers.json"), type=Facts)


def facts() -> Facts:
    """The file's content; hosts as KITSUMY_STANDIN_URL says when it is set.

    Raises InputError when that is no address of this computer: a key must not go elsewhere.
    """
    there = os.environ.get(STANDIN_VARIABLE, "").rstrip("/")
    return with_standin(shipped_facts(), there) if there else shipped_facts()


def with_standin(known: Facts, base: str) -> Facts:
    """The same with all hosts at `base`, which must be of this computer. Raises InputError."""
    if not is_loopback(base):
        raise InputError(
            f"{STANDIN_VARIABLE} must be an address of this computer, such as http://127.0.0.1:8900."
        )
    hosts = Hosts(
        management=f"{base}/api.runpod.io/v2",
        jobs=f"{base}/api.runpod.ai/v2",
        graphql=f"{base}/api.runpod.io/graphql",
        proxy=f"{base}/proxy/{{pod}}-{{port}}",
        gemini=f"{base}/gemini",
        v1=f"{base}/rest.runpod.io/v1",
    )
    return msgspec.structs.replace(known, hosts=hosts)


def is_loopback(url: str) -> bool:
    """Whether an address is of this computer."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return False
    if parts.hostname == "localhost":
        return True
    try:
        return ipaddress.ip_address(parts.hostname).is_loopback
    except ValueError:
        return False
