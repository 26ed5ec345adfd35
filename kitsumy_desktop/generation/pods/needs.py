"""What a pod must bring for some models, and which GPUs suit, the best value first. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.recipes.models import Model, ModelFile, model
from kitsumy_desktop.generation.runpod.catalog import GpuNow

ROOM_GB = 12
"""Disk beyond the models: ComfyUI's own writing, pictures, a download under way."""
BOOT_SECONDS = 240.0
"""Until ComfyUI answers, image and all, as long as nothing was measured."""
LOAD_BYTES_PER_SECOND = 150e6
"""Downloads of models in a data center, cautiously."""
DEAREST = 3.0
"""A GPU on which the batch costs more than so many times the best one's is not rented unasked."""
LOW_STOCK = 1.1
"""A GPU that is nearly sold out counts as so much dearer: asking for it often fails."""
CUDA = "12.6"
CUDA_BLACKWELL = "12.8"


class Need(msgspec.Struct, frozen=True):
    """Image, files and sizes for `models`, the most wanted first. `seconds`: a picture on an A40."""

    models: tuple[str, ...]
    image: str
    cuda: str
    files: tuple[ModelFile, ...]
    vram_gb: int
    disk_gb: int
    seconds: float

    @property
    def download_bytes(self) -> float:
        """To be fetched before ComfyUI can start; estimated from the models' sizes where files have none."""
        if not self.files:
            return 0.0
        told = sum(f.bytes for f in self.files)
        return float(told) if all(f.bytes for f in self.files) else max(told, (self.disk_gb - ROOM_GB) * 1e9)


def can_run(wanted: Model) -> bool:
    """Whether a pod could make pictures with it."""
    return bool(wanted.files and wanted.graphs)


def need_of(ids: Sequence[str], facts: Facts, *, blackwell: bool = False) -> Need:
    """For models in the order of demand. Raises InputError for an unknown one.

    The first one's own image is taken where there is one; files of the others are downloaded. Blackwell GPUs
    need the image built for CUDA 12.8, which has no models.
    """
    wanted = [model(i) for i in dict.fromkeys(ids)]
    tag = facts.worker_blackwell_tag if blackwell else (wanted[0].image_tag or facts.worker_base_tag)
    there = {(f.folder, f.name) for m in wanted if m.image_tag == tag for f in m.files}
    files = {(f.folder, f.name): f for m in wanted for f in m.files}
    return Need(
        models=tuple(m.id for m in wanted),
        image=facts.worker_image.format(tag=tag),
        cuda=CUDA_BLACKWELL if blackwell else CUDA,
        files=tuple(f for key, f in files.items() if key not in there),
        vram_gb=max(m.vram_gb for m in wanted),
        disk_gb=sum(m.disk_gb for m in wanted) + ROOM_GB,
        seconds=wanted[0].seconds,
    )


def boot_seconds(need: Need) -> float:
    """A boot that was never measured."""
    return BOOT_SECONDS + need.download_bytes / LOAD_BYTES_PER_SECOND


def suitable(
    gpus: Sequence[GpuNow],
    vram_gb: int,
    allowed: Sequence[str],
    cost: Callable[[GpuNow], float],
    data_center: str = "",
) -> tuple[GpuNow, ...]:
    """GPUs that may be asked for, in order: as `allowed` says, or by `cost`.

    Left out are those with too little memory, none free, no price (not rented in the secure cloud), and, with
    a volume in `data_center`, those that are not there; without `allowed` also those that would cost so much
    more than the best that the quote would not hold: then another provider is asked.
    """
    able = [
        g
        for g in gpus
        if g.gpu.vram_gb >= vram_gb
        and g.gpu.pod_per_hour > 0
        and g.pod_stock != "none"
        and (not data_center or not g.data_centers or data_center in g.data_centers)
    ]
    if allowed:
        place = {name: number for number, name in enumerate(allowed)}
        chosen = [g for g in able if g.gpu.id in place or g.gpu.name in place]
        return tuple(
            sorted(chosen, key=lambda g: min(place.get(n, len(place)) for n in (g.gpu.id, g.gpu.name)))
        )
    ranked = sorted(able, key=lambda g: cost(g) * (LOW_STOCK if g.pod_stock == "low" else 1.0))
    dearest = DEAREST * min((cost(g) for g in ranked), default=0.0)
    return tuple(g for g in ranked if cost(g) <= dearest)


def batch_cost(per_hour: Money, boot: float, picture: float, count: int, idle: float) -> float:
    """Of `count` pictures on a pod of their own, in millionths of a dollar; times in seconds."""
    return per_hour / 3600.0 * (boot + picture * count + idle)
