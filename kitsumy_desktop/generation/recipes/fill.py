"""Fitting a graph to the ComfyUI that will run it, by its /object_info: defaults, file names, what lacks.

Newer versions add required inputs to old nodes; a graph written before is refused without them. Three
encodings of a choice are in use side by side: [["a", "b"], {…}], ["COMBO", {"options": […]}] and
["COMFY_DYNAMICCOMBO_V3", {"options": [{"key": …, "inputs": {…}}]}] whose choice brings inputs of its own,
named "choice.input".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kitsumy_desktop.generation.recipes.template import Graph

_DYNAMIC = "COMFY_DYNAMICCOMBO_V3"
_PLAIN: dict[str, Any] = {"INT": 0, "FLOAT": 0.0, "STRING": "", "BOOLEAN": False}


class Missing(msgspec.Struct, frozen=True):
    """What a ComfyUI lacks for a graph: node classes, and model files it does not list."""

    nodes: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.nodes or self.files)


def filled(graph: Graph, known: Mapping[str, Any]) -> Graph:
    """The graph with required inputs it leaves out set to that server's defaults, and with files named as
    that server lists them (it may keep them in subfolders). Nothing is taken away; links are not invented."""
    return {key: {**node, "inputs": _fitted(node, known)} for key, node in graph.items()}


def missing(graph: Graph, known: Mapping[str, Any]) -> Missing:
    """Node classes and model files of a (filled) graph that the server does not have."""
    nodes: dict[str, None] = {}
    files: dict[str, None] = {}
    for node in graph.values():
        spec = known.get(node["class_type"])
        if spec is None:
            nodes[node["class_type"]] = None
            continue
        for name, entry in _entries(spec, ("required", "optional")):
            value, offered = node["inputs"].get(name), choices(entry)
            if offered is not None and _is_file(value) and value not in offered:
                files[str(value)] = None
    return Missing(tuple(nodes), tuple(files))


def choices(entry: Any) -> tuple[Any, ...] | None:
    """What a choice offers, whatever its encoding; None for an input that is no choice."""
    kind, more = _parts(entry)
    if isinstance(kind, list):
        return tuple(kind)
    if kind == "COMBO":
        return tuple(more.get("options", ()))
    if kind == _DYNAMIC:
        return tuple(option["key"] for option in more.get("options", ()))
    return None


def _fitted(node: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    inputs = dict(node["inputs"])
    spec = known.get(node["class_type"])
    if spec is None:
        return inputs
    for name, entry in _entries(spec, ("required",)):
        if name not in inputs:
            inputs.update(_default(name, entry))
        inputs.update(_nested(name, entry, inputs))
    for name, entry in _entries(spec, ("required", "optional")):
        there = _as_listed(inputs.get(name), choices(entry))
        if there is not None:
            inputs[name] = there
    return inputs


def _entries(spec: Mapping[str, Any], groups: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    for group in groups:
        yield from spec.get("input", {}).get(group, {}).items()


def _parts(entry: Any) -> tuple[Any, Mapping[str, Any]]:
    if not isinstance(entry, list) or not entry:
        return None, {}
    return entry[0], entry[1] if len(entry) > 1 and isinstance(entry[1], dict) else {}


def _default(name: str, entry: Any) -> dict[str, Any]:
    kind, more = _parts(entry)
    if "default" in more:
        return {name: more["default"]}
    offered = choices(entry)
    if offered is not None:
        return {name: offered[0]} if offered else {}
    if isinstance(kind, str) and kind in _PLAIN:
        return {name: more.get("min", _PLAIN[kind])}
    return {}


def _nested(name: str, entry: Any, inputs: Mapping[str, Any]) -> dict[str, Any]:
    """Inputs that come with the chosen option of a dynamic choice, where they are left out."""
    kind, more = _parts(entry)
    if kind != _DYNAMIC:
        return {}
    chosen = next((o for o in more.get("options", ()) if o["key"] == inputs.get(name)), None)
    found: dict[str, Any] = {}
    for inner, inner_entry in (chosen or {}).get("inputs", {}).get("required", {}).items():
        dotted = f"{name}.{inner}"
        if dotted not in inputs:
            found.update(_default(dotted, inner_entry))
    return found


def _is_file(value: Any) -> bool:
    return isinstance(value, str) and re.search(r"\.(safetensors|sft|ckpt|pth?|gguf)$", value) is not None


def _as_listed(value: Any, offered: tuple[Any, ...] | None) -> str | None:
    """The listed name of a model file that stands in a subfolder there."""
    if offered is None or not _is_file(value) or value in offered:
        return None
    wanted = str(value).casefold()
    for option in offered:
        if isinstance(option, str) and re.split(r"[/\\]", option)[-1].casefold() == wanted:
            return option
    return None
