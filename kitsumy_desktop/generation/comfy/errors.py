"""ComfyUI's refusals and failures in the person's words: which node, which file, which value."""

from __future__ import annotations

import re
from typing import Any

from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Reply

FOLDER_OF: dict[str, str] = {
    "ckpt_name": "checkpoints",
    "unet_name": "diffusion_models",
    "clip_name": "text_encoders",
    "clip_name1": "text_encoders",
    "clip_name2": "text_encoders",
    "clip_name3": "text_encoders",
    "clip_name4": "text_encoders",
    "vae_name": "vae",
    "lora_name": "loras",
    "model_name": "upscale_models",
    "control_net_name": "controlnet",
    "style_model_name": "style_models",
}
"""Inputs that name a model file → folder below ComfyUI's models."""
_OUT_OF_MEMORY = re.compile(
    r"OutOfMemory|out of memory|exceed allowed memory|MPS backend out of memory", re.I
)
_MISSING_NODE = re.compile(r"Node '([^']+)' not found|node (\S+) does not exist")
_NOT_IN_LIST = re.compile(r"(\w+): '([^']+)' not in")


def refused(reply: Reply) -> ProviderFailure:
    """What POST /prompt means by an answer other than 2xx."""
    body = reply.json()
    if isinstance(body, dict) and isinstance(body.get("error"), dict):
        return graph_failure(body["error"], body.get("node_errors"))
    if isinstance(body, dict) and body.get("node_errors"):
        return graph_failure({}, body["node_errors"])
    return unexpected(reply)


def unexpected(reply: Reply, *, sent: bool = False) -> ProviderFailure:
    """An answer that is not ComfyUI's own: of a proxy before it, or of a server that is starting."""
    detail = f"{reply.status} {reply.text[:200]}"
    if reply.status in (401, 403):
        return ProviderFailure(
            "key",
            "This ComfyUI lets nobody in without a password.",
            "Check its address, and whether a password stands before it.",
            detail=detail,
        )
    if reply.status == 413:
        return ProviderFailure("input", "A picture is too large for this ComfyUI.", detail=detail)
    return ProviderFailure(
        "server",
        "ComfyUI answered with an error.",
        "Look at its window or log; starting it again often helps.",
        retry_after=reply.seconds(),
        sent=sent,
        detail=detail,
    )


def graph_failure(error: dict[str, Any], node_errors: Any) -> ProviderFailure:
    """A graph that was not accepted, in whole or in part: the worst of what is said about it."""
    nodes = node_errors if isinstance(node_errors, dict) else {}
    found = [
        _node_failure(str(node.get("class_type", "")), problem)
        for node in nodes.values()
        if isinstance(node, dict)
        for problem in _list(node.get("errors"))
        if isinstance(problem, dict)
    ]
    missing = [f for f in found if f.kind == "model"]
    if missing:
        return missing[0] if len(missing) == 1 else _several(missing)
    if found:
        return found[0]
    return _whole_failure(error)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _several(failures: list[ProviderFailure]) -> ProviderFailure:
    hints = list(dict.fromkeys(f.hint for f in failures if f.hint))
    texts = list(dict.fromkeys(f.user_text for f in failures))
    names = [t.split("“")[-1].split("”")[0] for t in texts]
    listed = ", ".join(f"“{name}”" for name in names)
    text = texts[0] if len(texts) == 1 else f"ComfyUI lacks {listed}."
    return ProviderFailure(
        "model", text, " ".join(hints), detail="; ".join(f.detail for f in failures)[:1000]
    )


def missing_node(name: str, detail: str = "") -> ProviderFailure:
    """A class of node is not there."""
    return ProviderFailure(
        "model",
        f"ComfyUI lacks the node “{name}”.",
        "Update ComfyUI, or install the package that brings this node.",
        detail=detail,
    )


def missing_file(name: str, folder: str = "", detail: str = "") -> ProviderFailure:
    """A model file is not there."""
    where = f"models/{folder}" if folder else "its models folder"
    return ProviderFailure(
        "model",
        f"ComfyUI lacks the file “{name}”.",
        f"Put it into {where} and start ComfyUI again.",
        detail=detail,
    )


def _whole_failure(error: dict[str, Any]) -> ProviderFailure:
    kind, message = str(error.get("type", "")), str(error.get("message", ""))
    detail = f"{kind}: {message} {error.get('details', '')}"[:500]
    extra = error.get("extra_info")
    if isinstance(extra, dict) and kind == "missing_node_type" and extra.get("class_type"):
        return missing_node(str(extra["class_type"]), detail)
    if found := _MISSING_NODE.search(message):
        return missing_node(found[1] or found[2], detail)
    if kind == "prompt_no_outputs":
        return ProviderFailure(
            "input", "The graph saves no picture.", "Add a Save Image node to it.", detail=detail
        )
    return ProviderFailure(
        "input", f"ComfyUI does not accept the graph: {message or 'no reason given'}", detail=detail
    )


def _node_failure(node: str, problem: dict[str, Any]) -> ProviderFailure:
    kind, message = str(problem.get("type", "")), str(problem.get("message", ""))
    details, extra = str(problem.get("details", "")), problem.get("extra_info")
    extra = extra if isinstance(extra, dict) else {}
    name, value = str(extra.get("input_name", "")), extra.get("received_value")
    detail = f"{node}: {kind}: {message} {details}"[:500]
    if kind == "value_not_in_list":
        if name in FOLDER_OF:
            folder = "clip_vision" if node == "CLIPVisionLoader" else FOLDER_OF[name]
            return missing_file(str(value), folder, detail)
        text = f"This ComfyUI does not know “{value}” for “{name}” of the node “{node}”."
        return ProviderFailure("model", text, "Update ComfyUI.", detail=detail)
    if "Invalid image file" in details:
        return ProviderFailure("server", "ComfyUI has lost a picture that was sent to it.", detail=detail)
    if kind == "required_input_missing":
        text = f"The node “{node}” misses its input “{name or details}”."
        hint = "This ComfyUI may be newer or older than the graph; update it."
        return ProviderFailure("model", text, hint, detail=detail)
    if kind in ("value_smaller_than_min", "value_bigger_than_max", "invalid_input_type"):
        text = f"ComfyUI does not accept {value!r} for “{name}” of the node “{node}”."
        return ProviderFailure("input", text, message, detail=detail)
    return ProviderFailure(
        "input", f"The node “{node}” cannot be used like this: {message} {details}".strip(), detail=detail
    )


def run_failure(data: dict[str, Any]) -> ProviderFailure:
    """An `execution_error`: a node failed while drawing."""
    node, text = str(data.get("node_type", "")), str(data.get("exception_message", "")).strip()
    kind = str(data.get("exception_type", ""))
    detail = f"{node}: {kind}: {text}"[:500]
    if _OUT_OF_MEMORY.search(f"{kind} {text}"):
        return ProviderFailure(
            "model",
            "The GPU's memory is too small for this picture.",
            "Choose a smaller model or size, or close other programs that use the GPU.",
            detail=detail,
        )
    first = text.splitlines()[0][:200] if text else kind
    return ProviderFailure("server", f"ComfyUI failed in the node “{node}”: {first}", detail=detail)


def stopped() -> ProviderFailure:
    """A run was interrupted, by us or by somebody at ComfyUI's own window."""
    return ProviderFailure("input", "The picture was stopped in ComfyUI.", "Try again when you like.")


def told_in(text: str) -> ProviderFailure | None:
    """What a text that quotes ComfyUI's refusal means (a serverless worker's error), None: something else."""
    if found := _MISSING_NODE.search(text):
        return missing_node(found[1] or found[2], text[:500])
    if found := _NOT_IN_LIST.search(text):
        return missing_file(found[2], FOLDER_OF.get(found[1], ""), text[:500])
    if _OUT_OF_MEMORY.search(text):
        return run_failure({"exception_message": text})
    return None
