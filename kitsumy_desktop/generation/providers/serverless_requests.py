"""What is sent to a ComfyUI worker on a serverless endpoint, and what its answers mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.preferences import OwnGraph
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.failures import FailureKind, ProviderFailure
from kitsumy_desktop.generation.provider import Progress, ReadPicture
from kitsumy_desktop.generation.providers.common import Kind, ToSend, fit_to_send
from kitsumy_desktop.generation.recipes.graph import build_graph, graph_pictures
from kitsumy_desktop.generation.recipes.models import models
from kitsumy_desktop.generation.runpod.errors import error_words, is_safety, scrubbed
from kitsumy_desktop.generation.runpod.values import JobStatus

OFFICIAL_PIXELS = 2048 * 2048
"""A larger PNG may not come back from a worker that knows no other format: RunPod drops large results."""
LOSSLESS_PIXELS = 1_600_000
"""Up to here a PNG is small enough; larger pictures come as WebP from our own handler."""
WEBP_QUALITY = 95
KEEP_BYTES = 1_500_000
"""Input pictures up to this size are sent as they are."""
_EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
_MISSING = re.compile(
    r"not in \[|not in list|value_not_in_list|does not exist|missing_node_type|not found\. The custom node"
    r"|invalid_prompt.*node",
    re.I | re.S,
)
_LACKS = re.compile(r"'([^'\[\]]+\.(?:safetensors|ckpt|pth|pt|gguf|sft))'\s+not in", re.I)
_MEMORY = re.compile(r"out of memory|CUDA error|allocat", re.I)


def accepts(recipe: Recipe, *, ours: bool) -> bool:
    """Whether the finished picture can come back from such an endpoint."""
    return ours or recipe.width * recipe.height <= OFFICIAL_PIXELS


async def request_for(
    recipe: Recipe, read: ReadPicture, *, ours: bool, own: OwnGraph | None, tag: str, budget: int
) -> dict[str, Any]:
    """worker-comfyui's input; `format` besides for our own handler. `budget`: bytes the body may have.

    Raises InputError for a recipe that cannot be drawn, ProviderFailure "input" for pictures too large.
    """
    wanted = graph_pictures(recipe)
    pictures = await _pictures(recipe, wanted, read, budget)
    names = {p: f"{p[:20]}.{_EXTENSIONS[s.mime]}" for p, s in zip(wanted, pictures, strict=True)}
    request: dict[str, Any] = {"workflow": build_graph(recipe, names, None, own)}
    if pictures:
        request["images"] = [
            {"name": names[p], "image": s.base64} for p, s in zip(wanted, pictures, strict=True)
        ]
    if tag:
        request["tag"] = tag
    if ours:
        lossless = recipe.width * recipe.height <= LOSSLESS_PIXELS
        request["format"] = {"type": "png"} if lossless else {"type": "webp", "quality": WEBP_QUALITY}
    return request


async def _pictures(
    recipe: Recipe, wanted: Sequence[PictureHash], read: ReadPicture, budget: int
) -> tuple[ToSend, ...]:
    if not wanted:
        return ()
    edited = recipe.edit.picture if recipe.edit else None
    mask = recipe.edit.mask if recipe.edit else None
    found: list[tuple[bytes, Kind]] = []
    for picture in wanted:
        kind: Kind = "picture" if picture == edited else "mask" if picture == mask else "reference"
        found.append((await read(picture), kind))
    return await fit_to_send(found, budget - 256 * 1024, keep=KEEP_BYTES)


def progress_of(status: JobStatus) -> Progress:
    """What a running job tells: our handler's steps, or nothing (worker-comfyui tells none)."""
    told = status.output
    if not isinstance(told, dict):
        return Progress("Being drawn")
    share = told.get("share")
    step, steps = told.get("step"), told.get("steps")
    if share is None and isinstance(step, int) and isinstance(steps, int) and steps > 0:
        share = step / steps
    known = isinstance(share, int | float) and not isinstance(share, bool)
    text = told.get("text")
    return Progress(
        text if isinstance(text, str) and text else "Being drawn",
        share=min(1.0, max(0.0, float(share))) if known and share is not None else None,
    )


def result_of(status: JobStatus) -> tuple[str, str] | None:
    """Kind ("base64" or "s3_url") and content of the first picture; None: the output holds none."""
    output = status.output
    images = output.get("images") if isinstance(output, dict) else None
    for image in images if isinstance(images, list) else ():
        if isinstance(image, dict) and isinstance(image.get("data"), str) and image["data"]:
            return ("s3_url" if image.get("type") == "s3_url" else "base64"), image["data"]
    return None


def failure_of(status: JobStatus, paid: Money) -> ProviderFailure:
    """Why a job that is over brought no picture."""
    output: Mapping[str, Any] = status.output if isinstance(status.output, dict) else {}
    message, trace = error_words(status.error or output.get("error"))
    details = output.get("details")
    more = scrubbed(" ".join(d for d in details if isinstance(d, str))) if isinstance(details, list) else ""
    kind, text, hint = _meaning(status, f"{message}. {more}" if more else message, output)
    detail = " ".join(filter(None, (status.status, message, more, trace)))
    return ProviderFailure(kind, text, hint, paid=paid, detail=detail)


def _meaning(status: JobStatus, message: str, output: Mapping[str, Any]) -> tuple[FailureKind, str, str]:
    if status.status == "COMPLETED":
        if output.get("status") == "success_no_images":
            return "input", "The graph saved no picture.", "It needs a Save Image node."
        return (
            "lost",
            "RunPod says the picture is made, but it did not arrive: it was too large, as a rule.",
            "Make it smaller, or use an endpoint made by this program.",
        )
    if status.status == "CANCELLED":
        return "gone", "The job was cancelled at RunPod.", ""
    if status.status == "TIMED_OUT" or "timed out" in message:
        return "timeout", "The picture took too long on the endpoint.", "A faster GPU may help."
    if "validation failed" in message.lower() or _MISSING.search(message):
        lacking = _LACKS.search(message)
        if lacking or _MISSING.search(message):
            what = f"“{lacking[1]}”" if lacking else "a node or model that the picture needs"
            return "model", f"The endpoint lacks {what}.", "Choose another model or endpoint."
        return "input", f"ComfyUI would not take the graph: {message[:200]}", ""
    if _MEMORY.search(message):
        return "model", "The endpoint's GPU has not enough memory for this picture.", "Choose a larger GPU."
    if is_safety(message):
        return "refused", "A safety filter refused the picture.", "Change the words of the panel."
    because = f": {message[:200]}" if message else ""
    return "server", f"The endpoint could not make the picture{because}.", ""


class Queueing:
    """How a watched job waits: since when, what it was when it last ran, whether it was handed on."""

    def __init__(self, since: float) -> None:
        self.since = since
        self.ran: JobStatus | None = None
        self.again = False

    @property
    def lost(self) -> str:
        """What is to be said first of a job that was handed on."""
        return "RunPod gave the job to another worker; it may be charged twice. " if self.again else ""


def longest_ms(recipe: Recipe) -> int:
    """How long the picture may take on a worker: ten times what is usual, five minutes at least."""
    usual = next((m.seconds for m in models() if m.id == recipe.model), 60.0)
    return int(max(300.0, 10.0 * usual) * 1000)
