"""What workers of one's own endpoints do: worker-comfyui's handler, or ours, with an imitated ComfyUI."""

from __future__ import annotations

import asyncio
import base64
import binascii
import io
import json
from typing import Any

from PIL import Image
from support.standin import comfy_paint
from support.standin.comfy import FakeComfy
from support.standin.job import Job, Result
from support.standin.jobs import Endpoint, Worker
from support.standin.world import World

from kitsumy_desktop.worker import handler

LARGEST_RESULT = 19 * 1024 * 1024
"""Bytes of a result beyond which a worker's POST is refused and the result is lost."""
Pictures = dict[str, bytes]
STEPS = tuple({"text": "Drawing", "step": n, "steps": 4} for n in (1, 2, 3))
"""What our handler tells while it draws."""
_FLUX = {"text_encoders": ["clip_l.safetensors", "t5xxl_fp8_e4m3fn.safetensors"], "vae": ["ae.safetensors"]}
IMAGES: dict[str, dict[str, list[str]]] = {
    "base": {},
    "base-cuda12.8.1": {},
    "flux1-schnell": {"diffusion_models": ["flux1-schnell.safetensors"], **_FLUX},
    "flux1-dev": {"diffusion_models": ["flux1-dev.safetensors"], **_FLUX},
    "flux1-dev-fp8": {"checkpoints": ["flux1-dev-fp8.safetensors"]},
    "sdxl": {
        "checkpoints": ["sd_xl_base_1.0.safetensors"],
        "vae": ["sdxl_vae.safetensors", "sdxl-vae-fp16-fix.safetensors"],
    },
    "sd3": {"checkpoints": ["sd3_medium_incl_clips_t5xxlfp8.safetensors"]},
    "z-image-turbo": {
        "diffusion_models": ["z_image_turbo_bf16.safetensors"],
        "text_encoders": ["qwen_3_4b.safetensors"],
        "vae": ["ae.safetensors"],
        "model_patches": ["Z-Image-Turbo-Fun-Controlnet-Union.safetensors"],
    },
}
"""What the official images hold, by the end of their names."""


class ComfyWorkers:
    """The handler of endpoints that run ComfyUI. Each endpoint has its own models."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._comfy: dict[str, FakeComfy] = {}
        self.options: dict[str, Any] = {}
        """For every endpoint's ComfyUI made from now on, such as `models`."""

    def comfy(self, endpoint: Endpoint) -> FakeComfy:
        """The ComfyUI of an endpoint's workers."""
        if endpoint.id not in self._comfy:
            options = {"models": image_models(endpoint.body), **self.options}
            self._comfy[endpoint.id] = FakeComfy(**options)
        return self._comfy[endpoint.id]

    async def handle(self, endpoint: Endpoint, worker: Worker, job: Job) -> Result:
        """A job, as worker-comfyui 5.8.5 does it, or our own handler where the endpoint starts that."""
        comfy, own = self.comfy(endpoint), ours(endpoint)
        wish: handler.Wish | None = None
        if own:
            try:
                wish = handler.Wish(job.input)
            except handler.Refused as refused:
                return Result(0.2, {"details": refused.details}, str(refused))
        elif (error := input_error(job.input)) is not None:
            return Result(0.2, error=error)
        pictures = uploaded(job.input.get("images", []))
        if pictures is None:
            return Result(0.5, {"details": ["not a picture"]}, "Failed to upload one or more input images")
        refusal = comfy.validate(job.input["workflow"], pictures)
        if refusal is not None:
            return Result(0.5, error=handler._validation(refusal) if own else validation_text(refusal))
        seconds = self._world.some(self._world.times.picture) / worker.card.speed
        try:
            output = await asyncio.to_thread(self._drawn, comfy, job, pictures, wish)
        except handler.Refused as refused:
            return Result(seconds, {"details": refused.details}, str(refused))
        images = output.get("images", ())
        if sum(len(image["data"]) for image in images) > LARGEST_RESULT:
            job.fate = "lost_large"
        return Result(seconds, output, pictures=len(images), progress=STEPS if own else ())

    def _drawn(
        self, comfy: FakeComfy, job: Job, pictures: Pictures, wish: handler.Wish | None
    ) -> dict[str, Any]:
        comfy.noise = self._world.faults.fat
        images = []
        for name, data in comfy.render(job.input["workflow"], pictures):
            if job.fate == "black":
                data = blackened(data)
            if wish is not None:
                name, data = handler.fitted(name, data, wish.kind, wish.quality)
            text = base64.b64encode(data).decode()
            images.append({"filename": name, "type": "base64", "data": text})
        comfy.files.clear()
        return {"images": images} if images else {"status": "success_no_images", "images": []}


def image_models(body: dict[str, Any]) -> dict[str, list[str]] | None:
    """Models of a worker: those in its image, and those it is told to fetch. None: an image nobody knows
    here has them all."""
    there = IMAGES.get(str(body.get("image", "")).partition("worker-comfyui:5.8.5-")[2])
    if there is None:
        return None
    found = {folder: list(names) for folder, names in there.items()}
    for file in json.loads(body.get("env", {}).get("KITSUMY_FILES") or "[]"):
        found.setdefault(file["folder"], []).append(file["name"])
    return found


def ours(endpoint: Endpoint) -> bool:
    """Whether its workers run our handler."""
    return "KITSUMY_HANDLER" in endpoint.body.get("env", {})


def input_error(given: Any) -> str | None:
    """What the handler says to an input that is none."""
    if not isinstance(given.get("workflow"), dict):
        return "Missing 'workflow' parameter"
    images = given.get("images")
    good = isinstance(images, list) and all(
        isinstance(i, dict) and {"name", "image"} <= i.keys() for i in images
    )
    if images is not None and not good:
        return "'images' must be a list of objects with 'name' and 'image' keys"
    return None


def uploaded(images: list[dict[str, str]]) -> Pictures | None:
    """Input pictures by name; None when one is no picture file."""
    found: Pictures = {}
    try:
        for image in images:
            data = base64.b64decode(image["image"].split(",", 1)[-1], validate=True)
            comfy_paint.picture_size(data)
            found[image["name"]] = data
    except (binascii.Error, OSError):
        return None
    return found


def validation_text(refused: dict[str, Any]) -> str:
    """A refusal of ComfyUI in the handler's words (Python's, not JSON)."""
    if not refused.get("node_errors"):
        error = refused["error"]
        return f"{error['message']}. Raw response: {refused}"
    lines = [f"• Node {node} (errors): {error['errors']}" for node, error in refused["node_errors"].items()]
    return "Workflow validation failed:\n" + "\n".join(lines)


def blackened(data: bytes) -> bytes:
    """A picture of the same size without content."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(data)) as opened:
        Image.new("RGB", opened.size).save(out, "PNG")
    return out.getvalue()
