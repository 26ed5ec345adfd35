"""Which nodes the imitated ComfyUI has, and how it checks a graph: messages as recorded from 0.33.0."""

from __future__ import annotations

import copy
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

Graph = Mapping[str, Mapping[str, Any]]

CONTRACT = (
    Path(__file__).resolve().parents[4] / "shared" / "contracts" / "comfyui" / "object_info-0.33.0.json"
)
REDUCED = Path(__file__).with_name("comfy_object_info.json")

FILE_INPUTS: dict[tuple[str, str], str] = {
    ("CheckpointLoaderSimple", "ckpt_name"): "checkpoints",
    ("CheckpointLoader", "ckpt_name"): "checkpoints",
    ("unCLIPCheckpointLoader", "ckpt_name"): "checkpoints",
    ("UNETLoader", "unet_name"): "diffusion_models",
    ("CLIPLoader", "clip_name"): "text_encoders",
    ("DualCLIPLoader", "clip_name1"): "text_encoders",
    ("DualCLIPLoader", "clip_name2"): "text_encoders",
    ("TripleCLIPLoader", "clip_name1"): "text_encoders",
    ("TripleCLIPLoader", "clip_name2"): "text_encoders",
    ("TripleCLIPLoader", "clip_name3"): "text_encoders",
    ("VAELoader", "vae_name"): "vae",
    ("LoraLoader", "lora_name"): "loras",
    ("LoraLoaderModelOnly", "lora_name"): "loras",
    ("UpscaleModelLoader", "model_name"): "upscale_models",
    ("CLIPVisionLoader", "clip_name"): "clip_vision",
    ("StyleModelLoader", "style_model_name"): "style_models",
    ("ControlNetLoader", "control_net_name"): "controlnet",
    ("ModelPatchLoader", "name"): "model_patches",
}
"""Inputs that name a model file → the folder it lies in."""
FOLDERS = (
    "checkpoints", "loras", "vae", "text_encoders", "diffusion_models", "clip_vision", "style_models",
    "controlnet", "upscale_models", "model_patches",
)  # fmt: skip
PICTURE_INPUTS = (("LoadImage", "image"), ("LoadImageMask", "image"))
NUMBERS = {"INT": int, "FLOAT": float}


@cache
def _nodes() -> dict[str, Any]:
    source = CONTRACT if CONTRACT.is_file() else REDUCED
    nodes: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    nodes.pop("_meta", None)
    return nodes


def all_nodes() -> dict[str, Any]:
    """/object_info as a fresh value: the contract's where it is at hand, else the reduced set beside us."""
    return copy.deepcopy(_nodes())


def filled(
    nodes: Mapping[str, Any], models: Mapping[str, Collection[str]], pictures: Collection[str]
) -> dict[str, Any]:
    """The same with the lists of files that a machine has: model files by folder, pictures in input."""
    result = dict(nodes)
    wanted = {key: sorted(models.get(folder, ())) for key, folder in FILE_INPUTS.items()}
    wanted |= {key: sorted(pictures) for key in PICTURE_INPUTS}
    for (name, slot), files in wanted.items():
        if slot not in result.get(name, {}).get("input", {}).get("required", {}):
            continue
        node = result[name] = copy.deepcopy(result[name])
        spec = node["input"]["required"][slot]
        own = [*_extra(name), *files]
        node["input"]["required"][slot] = (
            [own, *spec[1:]] if isinstance(spec[0], list) else ["COMBO", {**spec[1], "options": own}]
        )
    return result


def _extra(name: str) -> tuple[str, ...]:
    return ("pixel_space",) if name == "VAELoader" else ()


def choices(spec: list[Any]) -> list[Any] | None:
    """The values a combo allows, in each of its three encodings; None for other inputs."""
    if isinstance(spec[0], list):
        return spec[0]
    if spec[0] == "COMBO":
        return list(spec[1].get("options", []))
    if spec[0] == "COMFY_DYNAMICCOMBO_V3":
        return [option["key"] for option in spec[1]["options"]]
    return None


def problem(kind: str, message: str, details: str, **extra: Any) -> dict[str, Any]:
    """One error as the server words it."""
    return {"type": kind, "message": message, "details": details, "extra_info": extra}


@dataclass
class Verdict:
    """What the server thinks of a graph. `error` None: it is queued with `outputs`, `node_errors` or not."""

    error: dict[str, Any] | None = None
    node_errors: dict[str, Any] = field(default_factory=dict)
    outputs: list[str] = field(default_factory=list)


class Checker:
    """Checks one graph against nodes that are there."""

    def __init__(self, nodes: Mapping[str, Any], graph: Graph, pictures: Collection[str], old: bool) -> None:
        self._nodes = nodes
        self._graph = graph
        self._pictures = pictures
        self._old = old
        self._seen: dict[str, bool] = {}
        self._errors: dict[str, list[dict[str, Any]]] = {}

    def verdict(self) -> Verdict:
        """The server's answer."""
        if (unknown := self._unknown()) is not None:
            return Verdict(error=unknown)
        outputs = [i for i, node in self._graph.items() if self._nodes[node["class_type"]]["output_node"]]
        if not outputs:
            return Verdict(error=problem("prompt_no_outputs", "Prompt has no outputs", ""))
        good: list[str] = []
        node_errors: dict[str, Any] = {}
        for output in outputs:
            if self._valid(output):
                good.append(output)
                continue
            for node_id in self._upstream(output):
                if node_id in self._errors:
                    entry = node_errors.setdefault(
                        node_id,
                        {
                            "errors": self._errors[node_id],
                            "dependent_outputs": [],
                            "class_type": self._graph[node_id]["class_type"],
                        },
                    )
                    entry["dependent_outputs"].append(output)
        if good:
            return Verdict(node_errors=node_errors, outputs=good)
        failed = problem("prompt_outputs_failed_validation", "Prompt outputs failed validation", "")
        return Verdict(error=failed, node_errors=node_errors)

    def _unknown(self) -> dict[str, Any] | None:
        for node_id, node in self._graph.items():
            if "class_type" not in node:
                return problem(
                    "missing_node_type" if not self._old else "invalid_prompt",
                    "Cannot execute because a node is missing the class_type property.",
                    f"Node ID '#{node_id}'",
                )
            name = node["class_type"]
            if name in self._nodes:
                continue
            if self._old:
                text = f"Cannot execute because node {name} does not exist."
                return problem("invalid_prompt", text, f"Node ID '#{node_id}'")
            return problem(
                "missing_node_type",
                f"Node '{name}' not found. The custom node may not be installed.",
                f"Node ID '#{node_id}'",
                node_id=node_id,
                class_type=name,
                node_title=node.get("_meta", {}).get("title", name),
            )
        return None

    def _upstream(self, node_id: str) -> list[str]:
        found: dict[str, None] = {}
        todo = [node_id]
        while todo:
            here = todo.pop()
            if here in found or here not in self._graph:
                continue
            found[here] = None
            todo += [v[0] for v in self._graph[here].get("inputs", {}).values() if is_link(v)]
        return list(found)

    def _valid(self, node_id: str) -> bool:
        if node_id in self._seen:
            return self._seen[node_id]
        self._seen[node_id] = True
        node = self._graph[node_id]
        known = self._nodes[node["class_type"]]["input"]
        given = node.get("inputs", {})
        errors: list[dict[str, Any]] = []
        good = True
        for group in ("required", "optional"):
            for name, spec in known.get(group, {}).items():
                if name not in given:
                    if group == "required" and spec[0] != "COMFY_AUTOGROW_V3":
                        errors.append(
                            problem(
                                "required_input_missing", "Required input is missing", name, input_name=name
                            )
                        )
                elif is_link(given[name]):
                    found = self._link(name, spec, given[name])
                    good = good and found is not False
                    errors += [found] if isinstance(found, dict) else []
                else:
                    errors += self._literal(node["class_type"], name, spec, given[name])
        if errors:
            self._errors[node_id] = errors
        self._seen[node_id] = good and not errors
        return self._seen[node_id]

    def _link(self, name: str, spec: list[Any], link: list[Any]) -> dict[str, Any] | bool:
        source, index = str(link[0]), int(link[1])
        if source not in self._graph:
            return problem(
                "exception_during_inner_validation",
                "Exception when validating inner node",
                f"'{source}'",
                input_name=name,
                linked_node=link,
            )
        outputs = self._nodes[self._graph[source]["class_type"]]["output"]
        received, wanted = outputs[index] if index < len(outputs) else "NOTHING", spec[0]
        loose = {"*", "COMFY_MATCHTYPE_V3"}
        fits = (
            received in loose
            or not isinstance(wanted, str)
            or wanted in loose
            or received in wanted.split(",")
            or wanted == "COMBO"
        )
        if not fits:
            return problem(
                "return_type_mismatch",
                "Return type mismatch between linked nodes",
                f"{name}, received_type({received}) mismatch input_type({wanted})",
                input_name=name,
                input_config=spec,
                received_type=received,
                linked_node=link,
            )
        return self._valid(source)

    def _literal(self, node: str, name: str, spec: list[Any], value: Any) -> list[dict[str, Any]]:
        extra = {"input_name": name, "input_config": spec, "received_value": value}
        if (node, name) in PICTURE_INPUTS:
            if value in self._pictures:
                return []
            text = f"{name} - Invalid image file: {value}"
            return [problem("custom_validation_failed", "Custom validation failed for node", text, **extra)]
        allowed = choices(spec)
        if allowed is not None:
            if value in allowed:
                return []
            listed = str(allowed) if len(allowed) <= 20 else f"(list of length {len(allowed)})"
            details = f"{name}: {value!r} not in {listed}"
            return [problem("value_not_in_list", "Value not in list", details, **extra)]
        return _number(name, spec, value, extra) if spec[0] in NUMBERS else []


def _number(name: str, spec: list[Any], value: Any, extra: dict[str, Any]) -> list[dict[str, Any]]:
    try:
        number = NUMBERS[spec[0]](value)
    except (TypeError, ValueError) as error:
        text = f"Failed to convert an input value to a {spec[0]} value"
        return [problem("invalid_input_type", text, f"{name}, {value}, {error}", **extra)]
    limits = spec[1] if len(spec) > 1 else {}
    if "min" in limits and number < limits["min"]:
        text = f"Value {number} smaller than min of {limits['min']}"
        return [problem("value_smaller_than_min", text, name, **extra)]
    if "max" in limits and number > limits["max"]:
        text = f"Value {number} bigger than max of {limits['max']}"
        return [problem("value_bigger_than_max", text, name, **extra)]
    return []


def is_link(value: Any) -> bool:
    """Whether an input's value is the output of another node."""
    return isinstance(value, list) and len(value) == 2 and isinstance(value[1], int)


def error_body(verdict: Verdict) -> dict[str, Any] | None:
    """What POST /prompt answers with status 400; None when it would queue the graph."""
    return None if verdict.error is None else {"error": verdict.error, "node_errors": verdict.node_errors}
