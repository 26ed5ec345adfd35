"""Checks a graph the way ComfyUI does before it runs one: nodes, inputs, link types, values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

FILE_LISTS = ("ckpt_name", "unet_name", "clip_name", "clip_name1", "clip_name2", "vae_name", "lora_name")
FILE_LISTS += ("model_name", "image")
"""Choices that depend on the machine: any name passes."""
TYPES: dict[str, tuple[type, ...]] = {
    "INT": (int,),
    "FLOAT": (int, float),
    "STRING": (str,),
    "BOOLEAN": (bool,),
}


def problems(graph: Mapping[str, Any], known: Mapping[str, Any]) -> list[str]:
    """Everything ComfyUI would refuse, and inputs it does not know."""
    found = []
    for key, node in graph.items():
        where = f"{key} {node['class_type']} “{node.get('_meta', {}).get('title', '')}”"
        spec = known.get(node["class_type"])
        if spec is None:
            found.append(f"{where}: no such node")
            continue
        found += [f"{where}: {told}" for told in _node_problems(graph, known, node, spec)]
    return found


def _node_problems(
    graph: Mapping[str, Any], known: Mapping[str, Any], node: Mapping[str, Any], spec: Mapping[str, Any]
) -> Iterator[str]:
    required, optional = spec["input"].get("required", {}), spec["input"].get("optional", {})
    for name in required:
        if name not in node["inputs"]:
            yield f"{name} is missing"
    for name, value in node["inputs"].items():
        entry = required.get(name, optional.get(name))
        if entry is None:
            if name.split(".")[0] not in required:
                yield f"{name} is unknown"
        elif isinstance(value, list):
            yield from _link_problems(graph, known, name, value, entry)
        else:
            yield from _value_problems(name, value, entry)


def _link_problems(
    graph: Mapping[str, Any], known: Mapping[str, Any], name: str, value: list[Any], entry: list[Any]
) -> Iterator[str]:
    source = graph.get(value[0])
    if source is None:
        yield f"{name} is linked to nothing"
        return
    outputs = known[source["class_type"]]["output"]
    if value[1] >= len(outputs):
        yield f"{name} is linked to an output that is not there"
    elif outputs[value[1]] != entry[0]:
        yield f"{name} wants {entry[0]}, gets {outputs[value[1]]}"


def _value_problems(name: str, value: Any, entry: list[Any]) -> Iterator[str]:
    kind, more = entry[0], entry[1] if len(entry) > 1 else {}
    options = kind if isinstance(kind, list) else more.get("options") if kind == "COMBO" else None
    if options is not None:
        if name in FILE_LISTS or not options:
            if not value:
                yield f"{name} names no file"
        elif value not in options:
            yield f"{name} = {value!r} is not among {options[:5]}…"
    elif kind in TYPES:
        if not isinstance(value, TYPES[kind]) or (kind != "BOOLEAN" and isinstance(value, bool)):
            yield f"{name} = {value!r} is no {kind}"
        elif not isinstance(value, str) and not more.get("min", value) <= value <= more.get("max", value):
            yield f"{name} = {value!r} is out of range"
    elif kind not in ("COMFY_DYNAMICCOMBO_V3",):
        yield f"{name} wants a link"
