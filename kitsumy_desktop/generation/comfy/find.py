"""Finding ComfyUI on this computer and in the network, and which of our models it can run."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.comfy.client import ComfyClient
from kitsumy_desktop.generation.comfy.values import ComfyStats
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.recipes.models import Model, models
from kitsumy_desktop.generation.recipes.template import part, template
from kitsumy_desktop.generation.setup import ComfySeen

PORTS = (8188, 8000, 8189, 8190, 8191)
"""Where ComfyUI listens as a rule: its own port, the older desktop program's, and the next ones."""
LOOK_SECONDS = 2.0

Files = Mapping[str, Collection[str]]
"""Model files by folder below ComfyUI's models."""


def clean_url(text: str) -> str:
    """What a person typed as an address, made one: "192.168.1.5:8188" → "http://192.168.1.5:8188". Empty
    stays empty. Raises InputError for what is none."""
    text = text.strip()
    if not text:
        return ""
    url = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in url
        _ = parts.port
    except ValueError:
        good = False
    if not good:
        raise InputError(f"“{text}” is no address.", "Write something like http://192.168.1.5:8188.")
    # on some systems "localhost" is tried as IPv6 first, where ComfyUI does not listen
    return url.rstrip("/").replace("://localhost", "://127.0.0.1", 1)


def candidates(url: str = "", ports: Collection[int] = PORTS) -> tuple[str, ...]:
    """Addresses to try: the person's own alone where there is one."""
    given = clean_url(url)
    return (given,) if given else tuple(f"http://127.0.0.1:{port}" for port in ports)


async def running(
    http: Http, clock: Clock, url: str = "", ports: Collection[int] = PORTS
) -> tuple[tuple[str, ComfyStats], ...]:
    """Servers that answer within two seconds, in the order of the addresses. Raises InputError."""

    async def look(address: str) -> tuple[str, ComfyStats] | None:
        try:
            return address, await ComfyClient(http, clock, address).stats(timeout=LOOK_SECONDS)
        except ProviderFailure:
            return None

    found = await asyncio.gather(*(look(address) for address in candidates(url, ports)))
    return tuple(seen for seen in found if seen is not None)


async def find_comfy(
    http: Http, clock: Clock, url: str = "", ports: Collection[int] = PORTS
) -> tuple[ComfySeen, ...]:
    """Servers that answer, with the models they have. Raises InputError for a wrong address."""
    there = await running(http, clock, url, ports)
    seen = await asyncio.gather(*(_seen(ComfyClient(http, clock, a), stats) for a, stats in there))
    return tuple(s for s in seen if s is not None)


async def _seen(client: ComfyClient, stats: ComfyStats) -> ComfySeen | None:
    try:
        return (await look_at(client, stats))[0]
    except ProviderFailure:
        return None


async def look_at(client: ComfyClient, stats: ComfyStats | None = None) -> tuple[ComfySeen, dict[str, Any]]:
    """What one server has, and its /object_info. Raises ProviderFailure."""
    stats = stats or await client.stats()
    known, files, queue = await asyncio.gather(
        client.object_info(), client.models_there(), client.queue_length()
    )
    there, missing = sorted_models(files, known)
    seen = ComfySeen(client.base_url, stats.version, stats.device, stats.vram_gb, there, missing, queue)
    return seen, known


def sorted_models(
    files: Files, known: Collection[str] | None = None
) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """Models of the registry that can run, and what the others lack: files by name, then classes of nodes
    (`known` None: all nodes are taken to be there). Files may lie in subfolders."""
    there, missing = [], {}
    names = {folder: {_base(name) for name in listed} for folder, listed in files.items()}
    for model in models():
        if not model.files:
            continue
        lacks = [f.name for f in model.files if _base(f.name) not in names.get(f.folder, ())]
        lacks += [n for n in nodes_of(model) if known is not None and n not in known]
        if lacks:
            missing[model.id] = tuple(lacks)
        else:
            there.append(model.id)
    return tuple(there), missing


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].casefold()


def nodes_of(model: Model) -> tuple[str, ...]:
    """Classes of nodes that the model's graphs use, their parts included."""
    found: dict[str, None] = {}
    for name in dict.fromkeys(model.graphs.values()):
        whole = template(name)
        found |= {node.class_type: None for node in whole.nodes.values()}
        for parts in whole.parts.values():
            for piece in parts:
                found |= {node.class_type: None for node in part(piece, 1).nodes.values()}
    return tuple(found)


def files_in(folder: Path) -> dict[str, frozenset[str]]:
    """Model files of a ComfyUI's folder on this computer, without asking it."""
    found = {}
    models_folder = folder / "models"
    for kind in {f.folder for m in models() for f in m.files}:
        place = models_folder / kind
        if place.is_dir():
            found[str(kind)] = frozenset(
                p.relative_to(place).as_posix()
                for p in place.rglob("*")
                if p.is_file() and p.suffix != ".part"
            )
    return found


def missing_words(missing: Mapping[str, tuple[str, ...]]) -> str:
    """The model with the least missing, in a sentence; empty when nothing is missing."""
    if not missing:
        return ""
    model_id, lacks = min(missing.items(), key=lambda item: len(item[1]))
    name = next((m.name for m in models() if m.id == model_id), model_id)
    return f"For {name} it lacks {', '.join(lacks)}."
