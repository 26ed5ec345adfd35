"""Public endpoints: their inputs as RunPod's pages describe them, their prices, and links that expire."""

from __future__ import annotations

import asyncio
import base64
import binascii
import re
from typing import Any

import msgspec
from aiohttp import web
from support.standin import comfy_paint
from support.standin.answers import Bringing, Problem, Rule, reply
from support.standin.contract import public_models
from support.standin.edge import Edge
from support.standin.job import Job, Result
from support.standin.jobs import Endpoint, Worker
from support.standin.world import World

from kitsumy_desktop.comic.money import dollars

PRICES: dict[str, tuple[float, bool]] = {
    "black-forest-labs-flux-1-schnell": (0.0024, True),
    "black-forest-labs-flux-1-dev": (0.02, True),
    "black-forest-labs-flux-1-kontext-dev": (0.025, False),
    "google-nano-banana-2-edit": (0.0875, False),
    "nano-banana-edit": (0.038, False),
    "nano-banana-pro-edit": (0.14, False),
    "p-image-edit": (0.01, False),
    "p-image-t2i": (0.005, False),
    "qwen-image-edit": (0.02, False),
    "qwen-image-edit-2511": (0.02, False),
    "qwen-image-edit-2511-lora": (0.025, False),
    "qwen-image-t2i": (0.02, False),
    "qwen-image-t2i-lora": (0.025, False),
    "seedream-v4-edit": (0.027, False),
    "seedream-v4-t2i": (0.027, False),
    "wan-2-6-t2i": (0.03, False),
    "z-image-turbo": (0.005, False),
}
"""Dollars for a picture, or (True) for a million of pixels; of August 2026."""
RESULT_UNDER = {"wan-2-6-t2i": "result", "p-image-t2i": "result"}
"""Endpoints that name their link so."""
RESOLUTIONS = {"google-nano-banana-2-edit": {"1k": 0.0875, "2k": 0.13, "4k": 0.175},
               "nano-banana-pro-edit": {"1k": 0.14, "2k": 0.14, "4k": 0.24}}  # fmt: skip
KINDS = {"string": str, "integer": int, "float": (int, float), "number": (int, float), "boolean": bool,
         "array": list}  # fmt: skip
_BODY = {"workers": {"min": 0, "max": 50, "idleTimeout": 5}, "scaling": {}, "gpu": {"pools": ["ADA_24"]}}


class Stored(msgspec.Struct):
    """A file behind a link."""

    data: bytes
    kind: str
    until: float
    slug: str
    job: str


class Public:
    """The public endpoints and the files they leave."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.files: dict[str, Stored] = {}
        self.cold: dict[str, float] = {}
        """Slug to the seconds its first job waits."""
        self._endpoints: dict[str, Endpoint] = {}

    def routes(self, app: web.Application, edge: Edge) -> None:
        """Serve the files."""
        edge.add(app, Rule("files", "GET", "/files"), "/image.runpod.ai/{name}", self._file)

    def endpoint(self, slug: str) -> Endpoint | None:
        """The endpoint of that slug, as far as it makes pictures."""
        if slug not in PRICES:
            return None
        if slug not in self._endpoints:
            found = Endpoint(self.world, slug, msgspec.json.decode(msgspec.json.encode(_BODY)), self._make)
            found.public = True
            self._endpoints[slug] = found
        return self._endpoints[slug]

    def refusal(self, endpoint: Endpoint, job: Job) -> web.Response | None:
        """The answer 400 to a request whose input is wrong; None: it is right. Raises Problem 402."""
        if self.world.balance() <= 0:
            raise Problem(402, "Insufficient balance.")
        fault = input_fault(endpoint.id, job.input)
        if fault is None:
            return None
        self.world.violations.append(f"request {endpoint.id} {fault}")
        return reply({"id": job.id, "status": "FAILED", "error": fault}, 400)

    async def _make(self, endpoint: Endpoint, worker: Worker, job: Job) -> Result:
        seconds = self.world.some(self.world.times.public_picture) + self.cold.pop(endpoint.id, 0.0)
        if job.fate == "refused":
            text = job.fate_text or "Content flagged by the safety checker. Please change the prompt."
            return Result(seconds, error=text)
        fails = job.fate in ("error_text", "error_json", "timed_out", "timed_out_retries")
        if fails:
            return Result(seconds)  # what it fails with is decided at its end; nothing is charged
        width, height = wanted_size(job.input)
        kind = str(job.input.get("output_format") or job.input.get("image_format") or "jpeg")
        seed = f"{endpoint.id}{msgspec.json.encode(job.input, order='sorted').decode()}"
        data = await asyncio.to_thread(self._painted, seed, (width, height), kind, job.fate == "black")
        cost = price(endpoint.id, job.input, width * height)
        output: dict[str, Any] = {
            RESULT_UNDER.get(endpoint.id, "image_url"): self._store(data, kind, job, endpoint.id)
        }
        if job.input.get("enable_base64_output"):
            output = {"image": base64.b64encode(data).decode()}
        output["cost"] = cost
        return Result(seconds, output, pictures=1, cost=dollars(cost))

    def _painted(self, seed: str, size: tuple[int, int], kind: str, black: bool) -> bytes:
        image = comfy_paint.painted(seed, size, black=black, noise=self.world.faults.fat)
        return comfy_paint.encoded(image, kind)

    def _store(self, data: bytes, kind: str, job: Job, slug: str) -> str:
        name = f"{self.world.name()}.{kind}"
        faults, now = self.world.faults, self.world.now()
        gone = faults.url_expires and self.world.rng.random() < faults.url_expires
        self.files[name] = Stored(
            data, kind, now - 1 if gone else now + self.world.times.url_kept, slug, job.id
        )
        return f"{self.world.url}/image.runpod.ai/{name}"

    async def _file(self, request: web.Request, body: Any) -> web.StreamResponse:
        stored = self.files.get(request.match_info["name"])
        if stored is None:
            raise Problem(404, "not found")
        if self.world.now() > stored.until:
            return web.Response(status=403, text="<Error><Code>AccessDenied</Code></Error>")
        response = Bringing(body=stored.data, content_type=f"image/{stored.kind}")
        response.picture = (stored.slug, stored.job)
        return response


def wanted_size(given: dict[str, Any]) -> tuple[int, int]:
    """Pixels of the picture an input asks for."""
    if "size" in given:
        width, height = re.split(r"[*x]", str(given["size"]))
        return int(width), int(height)
    if "width" in given or "height" in given:
        return int(given.get("width", 1024)), int(given.get("height", 1024))
    across, down = 1, 1
    if match := re.fullmatch(r"(\d+):(\d+)", str(given.get("aspect_ratio", "1:1"))):
        across, down = int(match[1]), int(match[2])
    unit = {"2k": 2048, "4k": 4096}.get(str(given.get("resolution", "1k")), 1024)
    scale = unit / (across * down) ** 0.5
    return round(across * scale), round(down * scale)


def price(slug: str, given: dict[str, Any], pixels: int) -> float:
    """Dollars."""
    if slug in RESOLUTIONS:
        usual = "2k" if slug.endswith("pro-edit") else "1k"
        return RESOLUTIONS[slug][str(given.get("resolution", usual))]
    each, per_megapixel = PRICES[slug]
    return each * pixels / 1_000_000 if per_megapixel else each


def input_fault(slug: str, given: dict[str, Any]) -> str | None:
    """What is wrong with an input, as such an endpoint says it; without the contracts only the basics."""
    model = public_models().get(slug)
    if model is None:
        return None if given.get("prompt") else "Invalid parameter: prompt is required"
    params = {p["name"].removeprefix("input."): p for p in model["input"]}
    for name, param in params.items():
        if param["required"] and "[]" not in name and name not in given:
            return f"Invalid parameter: {name} is required"
    for name, value in given.items():
        if name not in params:
            return f"Invalid parameter: {name} is not known"
        if (fault := _value_fault(name, value, params[name])) is not None:
            return f"Invalid parameter: {fault}"
    return _pictures_fault(given)


def _value_fault(name: str, value: Any, param: dict[str, Any]) -> str | None:
    kind = KINDS[param["type"]]
    if not isinstance(value, kind) or (param["type"] in ("integer", "float", "number") and value is True):
        return f"{name} must be a {param['type']}"
    doc = param["doc"]
    if (match := re.search(r"divisible by (\d+)", doc)) and value % int(match[1]):
        return f"{name} must be divisible by {match[1]}"
    if match := re.search(r"Range: ([\d.]+)-([\d.]+?)\.?$", doc.strip()):
        low, high = float(match[1]), float(match[2])
        if not low <= value <= high:
            return f"{name} must be between {match[1]} and {match[2]}"
    options = re.findall(r"`([^`]+)`", doc) if re.search(r"Options|Accepts", doc) else []
    if options and value not in options:
        return f"{name} must be one of {', '.join(options)}"
    if name == "size" and not re.fullmatch(r"\d+\*\d+", value):
        return "size format must be width*height"
    most = re.search(r"(?:1-|up to )(\d+)", doc)
    if param["type"] == "array" and most and not 1 <= len(value) <= int(most[1]):
        return f"{name} takes 1 to {most[1]} entries"
    return None


def _pictures_fault(given: dict[str, Any]) -> str | None:
    if "image" in given and not is_picture(given["image"]):
        return "Invalid image URL"
    if not all(is_picture(entry) for entry in given.get("images", ())):
        return "Invalid image URL in images array"
    return None


def is_picture(value: Any) -> bool:
    """Whether it is a data URL with a picture file in it; nobody fetches from elsewhere here."""
    match = re.fullmatch(r"data:image/(png|jpeg|webp);base64,(.+)", str(value))
    if match is None:
        return False
    try:
        data = base64.b64decode(match[2], validate=True)
        return min(comfy_paint.picture_size(data)) > 0
    except (binascii.Error, OSError):
        return False
