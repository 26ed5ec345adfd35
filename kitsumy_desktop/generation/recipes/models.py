"""The model registry: every model family we can ask for, as data (resources/models.json)."""

from __future__ import annotations

from functools import cache
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop import assets
from kitsumy_desktop.comic.errors import InputError

GraphKind: TypeAlias = Literal["text", "image", "inpaint", "reference", "upscale"]
Folder: TypeAlias = Literal[
    "checkpoints", "diffusion_models", "text_encoders", "vae", "loras", "upscale_models", "clip_vision"
]


class ModelFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file ComfyUI needs for a model. `bytes` as the source says, 0: not known."""

    folder: Folder
    name: str
    url: str
    bytes: int = 0
    sha256: str = ""


class Licence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a model's makers allow, in brief. `pictures_commercial`: pictures may be sold."""

    name: str
    url: str
    open: bool
    pictures_commercial: bool


class Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A model. Sizes in pixels; `seconds` on an A40 for one picture, `load_seconds` more the first time."""

    id: str
    name: str
    family: str
    """Models of one family stand in for each other."""
    prompt: Literal["natural", "tag"]
    graphs: dict[GraphKind, str]
    """Which graph files (resources/graphs/<name>.json) make what."""
    files: tuple[ModelFile, ...]
    licence: Licence
    steps: int
    guidance: float
    negative: bool
    """Whether a negative prompt has an effect."""
    references: int
    """How many reference pictures it takes."""
    loras: bool
    megapixels: float
    """The size it was trained for."""
    multiple: int
    """Width and height are multiples of it."""
    smallest: int
    largest: int
    vram_gb: int
    disk_gb: int
    seconds: float
    load_seconds: float
    image_tag: str = ""
    """Tag of the worker image that holds the files already; empty: they are downloaded."""
    quality: str = ""
    """Words its makers ask for at the end of every prompt."""
    avoid: str = ""
    """Words its makers ask for in every negative prompt."""
    public: str = ""
    """Slug of the public endpoint for text only."""
    public_edit: str = ""
    """Slug of the public endpoint for references and edits."""
    google: str = ""
    """Name in Google's Gemini API."""

    def makes(self, kind: GraphKind) -> bool:
        """Whether it can do that at all: by a graph of ours, at a public endpoint, at Google's."""
        hosted = {
            "text": bool(self.public or self.google),
            "reference": bool(self.public_edit or self.google),
            "image": bool(self.public_edit or self.google),
        }
        return kind in self.graphs or hosted.get(kind, False)


@cache
def models() -> tuple[Model, ...]:
    """All models in the order they are offered."""
    return msgspec.json.decode(assets.read_bytes("models.json"), type=tuple[Model, ...])


def model(model_id: str) -> Model:
    """The model of that id. Raises InputError for an unknown one."""
    for known in models():
        if known.id == model_id:
            return known
    raise InputError(
        f"There is no model called “{model_id}”.", "Known models: " + ", ".join(m.id for m in models())
    )
