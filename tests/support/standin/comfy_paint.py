"""What the imitated ComfyUI draws: real pictures of the size the graph asks for, told apart by its words."""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections.abc import Mapping
from typing import Any

from PIL import Image, ImageDraw, PngImagePlugin
from support.standin.comfy_nodes import Graph, is_link

Size = tuple[int, int]
RUNS = 3
"""zlib's Z_RLE: for large fields of one colour the quickest."""
SOURCES = (
    "images", "image", "samples", "latent_image", "pixels", "latent", "destination", "image1", "guider",
    "video", "mask",
)  # fmt: skip
"""Inputs that a picture flows through, the likeliest first."""
SAVERS = (
    "SaveImage",
    "PreviewImage",
    "SaveImageWebsocket",
    "SaveAnimatedWEBP",
    "SaveAnimatedPNG",
    "SaveVideo",
)


def signature(graph: Graph, node_id: str, pictures: Mapping[str, bytes]) -> str:
    """Hash of all that a node's output depends on: two nodes with the same one are the same work."""
    node = graph.get(node_id)
    if node is None:
        return "missing"
    parts: list[str] = [str(node["class_type"])]
    for name, value in sorted(node.get("inputs", {}).items()):
        if is_link(value):
            parts.append(f"{name}<{signature(graph, str(value[0]), pictures)}:{value[1]}")
        elif name == "image" and value in pictures:
            parts.append(f"{name}={hashlib.sha256(pictures[value]).hexdigest()}")
        else:
            parts.append(f"{name}={value!r}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


class Sizes:
    """Sizes of pictures and latents, in pixels, by walking a graph upwards."""

    def __init__(self, graph: Graph, pictures: Mapping[str, bytes]) -> None:
        self._graph = graph
        self._pictures = pictures

    def of(self, node_id: str) -> Size:
        """A node's output size; 512 × 512 where the graph does not say."""
        node = self._graph[node_id]
        kind, inputs = str(node["class_type"]), node.get("inputs", {})
        if kind in ("LoadImage", "LoadImageMask"):
            return picture_size(self._pictures.get(inputs.get("image", ""), b""))
        if kind.startswith("Empty") or kind in ("SolidMask", "LatentUpscale", "ImageCrop", "ImageScale"):
            return self._stated(node_id)
        before = self._before(node_id)
        if kind in ("ImageScaleBy", "LatentUpscaleBy"):
            return _times(before, float(inputs.get("scale_by", 1)))
        if kind == "ImageUpscaleWithModel":
            return _times(before, self._model_factor(inputs))
        if kind == "ImageScaleToTotalPixels":
            wanted = float(inputs.get("megapixels", 1)) * 1024 * 1024
            return _times(before, (wanted / (before[0] * before[1])) ** 0.5)
        if kind == "ImagePadForOutpaint":
            more = [int(inputs.get(side, 0)) for side in ("left", "right", "top", "bottom")]
            return before[0] + more[0] + more[1], before[1] + more[2] + more[3]
        return before

    def _before(self, node_id: str) -> Size:
        inputs = self._graph[node_id].get("inputs", {})
        links = [inputs[name] for name in SOURCES if is_link(inputs.get(name))]
        for link in links:
            if str(link[0]) in self._graph:
                return self.of(str(link[0]))
        return 512, 512

    def _stated(self, node_id: str) -> Size:
        inputs = self._graph[node_id].get("inputs", {})
        width = self._number(inputs.get("width", 512))
        height = self._number(inputs.get("height", 512))
        if width and height:
            return width, height
        before = self._before(node_id)
        if width:
            return width, max(1, round(before[1] * width / before[0]))
        return (max(1, round(before[0] * height / before[1])), height) if height else before

    def _number(self, value: Any) -> int:
        if not is_link(value):
            return int(float(value))
        source = self._graph.get(str(value[0]), {})
        if source.get("class_type") == "GetImageSize":
            return self._before(str(value[0]))[int(value[1])]
        return int(float(source.get("inputs", {}).get("value", 512)))

    def _model_factor(self, inputs: Mapping[str, Any]) -> float:
        link = inputs.get("upscale_model")
        name = str(self._graph.get(str(link[0]), {}).get("inputs", {}).get("model_name", "")) if link else ""
        return 2.0 if "x2" in name.lower() or "2x" in name.lower() else 4.0

    def batch(self, node_id: str) -> int:
        """How many pictures a node gives at once."""
        inputs = self._graph[node_id].get("inputs", {})
        if not is_link(inputs.get("batch_size", 1)) and "batch_size" in inputs:
            return int(inputs["batch_size"])
        for name in SOURCES:
            if is_link(inputs.get(name)) and str(inputs[name][0]) in self._graph:
                return self.batch(str(inputs[name][0]))
        return 1


def _times(size: Size, factor: float) -> Size:
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


def picture_size(data: bytes) -> Size:
    """Size of a picture file."""
    if not data:
        return 512, 512
    with Image.open(io.BytesIO(data)) as image:
        return image.size


def painted(
    seed: str, size: Size, *, black: bool = False, noise: bool = False, cheap: bool = False
) -> Image.Image:
    """A picture that is the same for the same seed: fields of colour with some figures in them.

    `noise`: one that does not compress, three bytes a pixel; `cheap`: one with a palette, quick to make.
    """
    if black:
        return Image.new("RGB", size)
    rng = random.Random(seed)
    if noise:
        return Image.frombytes("RGB", size, rng.randbytes(size[0] * size[1] * 3))
    if cheap:
        image = Image.new("P", size)
        image.putpalette([rng.randrange(40, 250) for _ in range(48)])
        colours: list[Any] = list(range(16))
    else:
        field = Image.frombytes("RGB", (6, 6), bytes(rng.randrange(40, 240) for _ in range(108)))
        image = field.resize(size, Image.Resampling.NEAREST)
        colours = [tuple(rng.randrange(256) for _ in range(3)) for _ in range(16)]
    draw = ImageDraw.Draw(image)
    for _ in range(6):
        x, y = rng.randrange(size[0]), rng.randrange(size[1])
        r = max(2, rng.randrange(max(3, min(size) // 4)))
        draw.ellipse((x - r, y - r, x + r, y + r), fill=rng.choice(colours), outline=rng.choice(colours))
    return image


def png(image: Image.Image, graph: Graph, extra: Mapping[str, Any] | None = None) -> bytes:
    """A PNG as SaveImage writes it: the whole prompt and the extra values in text chunks."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("prompt", json.dumps(graph))
    for name, value in (extra or {}).items():
        texts.add_text(name, json.dumps(value))
    out = io.BytesIO()
    image.save(out, "PNG", pnginfo=texts, compress_level=1, compress_type=RUNS)
    return out.getvalue()


def encoded(image: Image.Image, kind: str, quality: int = 80) -> bytes:
    """A JPEG, PNG or WebP without any text."""
    out = io.BytesIO()
    image.convert("RGB").save(out, kind.upper(), quality=quality)
    return out.getvalue()


def saved(kind: str, image: Image.Image, graph: Graph, extra: Mapping[str, Any]) -> tuple[str, bytes]:
    """Ending and bytes of what a saving node writes."""
    if kind == "SaveAnimatedWEBP":
        return "webp", encoded(image, "webp")
    if kind == "SaveVideo":
        # nobody here plays it: only the kind of file is told from its beginning
        return "mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + hashlib.sha256(image.tobytes()).digest()
    return "png", png(image, graph, extra)
