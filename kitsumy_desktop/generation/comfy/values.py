"""What a ComfyUI tells us, as values."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

RunState: TypeAlias = Literal["absent", "pending", "running", "done", "failed", "cancelled"]
"""absent: neither in the queue nor in the history, which a restart empties."""


class OutputFile(msgspec.Struct, frozen=True):
    """A picture file on the server. `folder`: "output" or "temp"; `node`: id of the node that saved it."""

    filename: str
    subfolder: str = ""
    folder: str = "output"
    node: str = ""


class Result(msgspec.Struct, frozen=True):
    """Files of a prompt that is done. `seconds` from its start to its end, 0: not known, or nothing was to be
    done because all of it was cached."""

    files: tuple[OutputFile, ...]
    seconds: float = 0.0


class ComfyProgress(msgspec.Struct, frozen=True):
    """A prompt goes on. `position`: how many are before it; `share`: 0..1 is done, None: not known."""

    text: str = ""
    position: int | None = None
    share: float | None = None


class ComfyStats(msgspec.Struct, frozen=True):
    """A server that answers. Sizes in GiB; `kind` as PyTorch names devices: "cuda", "mps", "cpu"."""

    version: str
    device: str
    kind: str
    vram_gb: float
    vram_free_gb: float
    argv: tuple[str, ...] = ()


class Place(msgspec.Struct, frozen=True):
    """Where a prompt is. `position`: how many are before it while it waits; `entry`: its history."""

    state: RunState
    position: int | None = None
    entry: Any = None


def stats_of(answer: Any) -> ComfyStats | None:
    """The answer of /system_stats; None when it is not ComfyUI's."""
    try:
        system, devices = answer["system"], answer.get("devices") or [{}]
        version = system["comfyui_version"]
    except (TypeError, KeyError, AttributeError):
        return None
    device = devices[0] if isinstance(devices[0], dict) else {}
    return ComfyStats(
        version=str(version),
        device=_device_name(str(device.get("name", ""))),
        kind=str(device.get("type", "")),
        vram_gb=_gib(device.get("vram_total")),
        vram_free_gb=_gib(device.get("vram_free")),
        argv=tuple(str(a) for a in system.get("argv") or ()),
    )


def _device_name(name: str) -> str:
    """ "cuda:0 NVIDIA GeForce RTX 4090 : cudaMallocAsync" → "NVIDIA GeForce RTX 4090"."""
    first, _, rest = name.partition(" ")
    if ":" in first and rest:
        name = rest
    return name.partition(" : ")[0].strip()


def _gib(value: Any) -> float:
    return round(value / 1024**3, 1) if isinstance(value, int | float) and value > 0 else 0.0


def files_of(outputs: Any) -> tuple[OutputFile, ...]:
    """Pictures of a history entry's "outputs" (or of one `executed` message, {node: output}), in order."""
    found = []
    for node, output in outputs.items() if isinstance(outputs, dict) else ():
        shown = output.get("images") if isinstance(output, dict) else None
        for item in shown if isinstance(shown, list) else ():
            if isinstance(item, dict) and isinstance(item.get("filename"), str):
                folder, subfolder = str(item.get("type") or "output"), str(item.get("subfolder") or "")
                found.append(OutputFile(item["filename"], subfolder, folder, str(node)))
    return tuple(found)


def chosen_files(files: tuple[OutputFile, ...], graph: Any, title: str) -> tuple[OutputFile, ...]:
    """Those of the node with that title; without one the saved ones, without these the previews."""
    titled = {str(node_id) for node_id, node in _nodes(graph) if _title(node) == title}
    for group in (
        tuple(f for f in files if f.node in titled),
        tuple(f for f in files if f.folder == "output"),
    ):
        if group:
            return group
    return files


def _nodes(graph: Any) -> list[tuple[Any, Any]]:
    return list(graph.items()) if isinstance(graph, dict) else []


def _title(node: Any) -> str:
    meta = node.get("_meta") if isinstance(node, dict) else None
    return str(meta.get("title", "")) if isinstance(meta, dict) else ""


def place_of(queue: Any, history: Any, prompt_id: str) -> Place:
    """Where a prompt is, by the answers of /queue (asked first) and /history/{id}."""
    if isinstance(history, dict) and prompt_id in history:
        entry = history[prompt_id]
        return Place(_ended(entry), entry=entry)
    lists = queue if isinstance(queue, dict) else {}
    running, pending = _items(lists.get("queue_running")), _items(lists.get("queue_pending"))
    if any(item[1] == prompt_id for item in running):
        return Place("running")
    # the list is a heap, not sorted
    order = [item[1] for item in sorted(pending, key=lambda item: item[0])]
    if prompt_id in order:
        return Place("pending", position=order.index(prompt_id) + len(running))
    return Place("absent")


def _items(value: Any) -> list[list[Any]]:
    return [i for i in value if isinstance(i, list) and len(i) > 1] if isinstance(value, list) else []


def _ended(entry: Any) -> RunState:
    status = entry.get("status") if isinstance(entry, dict) else None
    status = status if isinstance(status, dict) else {}
    last = last_message(entry)[0]
    if last == "execution_interrupted":
        return "cancelled"
    return "failed" if status.get("status_str") == "error" or last == "execution_error" else "done"


def last_message(entry: Any) -> tuple[str, dict[str, Any]]:
    """The last event of a history entry and its data."""
    status = entry.get("status") if isinstance(entry, dict) else None
    messages = status.get("messages") if isinstance(status, dict) else None
    if not isinstance(messages, list) or not messages:
        return "", {}
    last = messages[-1]
    if not isinstance(last, list | tuple) or len(last) < 2:
        return "", {}
    return str(last[0]), last[1] if isinstance(last[1], dict) else {}


def run_seconds(entry: Any) -> float:
    """How long a history entry's run took, by the server's own times (milliseconds); 0: not known, or all
    cached."""
    status = entry.get("status") if isinstance(entry, dict) else None
    messages = status.get("messages") if isinstance(status, dict) else None
    times: dict[str, float] = {}
    for message in messages if isinstance(messages, list) else ():
        if isinstance(message, list) and len(message) > 1 and isinstance(message[1], dict):
            at = message[1].get("timestamp")
            if isinstance(at, int | float):
                times[str(message[0])] = float(at)
    seconds = (times.get("execution_success", 0.0) - times.get("execution_start", 0.0)) / 1000
    whole = "execution_success" in times and "execution_start" in times
    return seconds if whole and seconds >= 0.1 else 0.0
