"""A recipe: all that determines a picture. The same recipe is the same picture, and is never paid for
twice."""

from __future__ import annotations

import hashlib
from typing import Literal, NewType, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import PictureHash

RecipeHash = NewType("RecipeHash", str)
"""sha256 of a recipe's canonical JSON, hex."""
SubjectHash = NewType("SubjectHash", str)
"""sha256 of what a recipe shows and how: see `subject_hash`."""

PartRole: TypeAlias = Literal[
    "style", "shot", "cast", "action", "place", "prop", "light", "space", "finish", "hand"
]
"""space: what is left calm for lettering; finish: the style's closing words; hand: the person's own words."""
EditKind: TypeAlias = Literal["image", "inpaint", "upscale"]
"""image: from a picture, by strength; inpaint: only the masked part anew; upscale: the same, larger."""


class PromptPart(msgspec.Struct, frozen=True):
    """A piece of the prompt and where it comes from."""

    role: PartRole
    text: str


class Reference(msgspec.Struct, frozen=True, omit_defaults=True):
    """A picture the model is to follow. `of`: whom or what it shows, as named in the prompt."""

    picture: PictureHash
    of: str = ""


class Lora(msgspec.Struct, frozen=True, omit_defaults=True):
    """A LoRA file of the ComfyUI that draws, and its strength."""

    file: str
    strength: float = 1.0


class Edit(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is done to an existing picture. `mask`: a picture, white where it is to be drawn anew."""

    kind: EditKind
    picture: PictureHash
    strength: float = 0.6
    """0: nothing changes, 1: everything may."""
    mask: PictureHash | None = None
    factor: float = 2.0
    """Of an upscale."""


class Recipe(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that determines a picture, whoever makes it. `model` is an id of the model registry."""

    model: str
    style: str
    parts: tuple[PromptPart, ...] = ()
    negative: str = ""
    """Empty where the model's family takes none."""
    seed: int = 0
    """0 to 2³²-1."""
    width: int = 1024
    """Pixels."""
    height: int = 1024
    """Pixels."""
    steps: int = 0
    """0: the model's own."""
    guidance: float = 0.0
    """0: the model's own."""
    references: tuple[Reference, ...] = ()
    loras: tuple[Lora, ...] = ()
    edit: Edit | None = None
    graph: str = ""
    """Hash of the person's own ComfyUI graph; empty for the model's."""

    @property
    def prompt(self) -> str:
        """The parts as one text, in order."""
        return ", ".join(p.text.strip().rstrip(".,;") for p in self.parts if p.text.strip())


def recipe_hash(recipe: Recipe) -> RecipeHash:
    """The recipe's name in the cache and on its takes."""
    return RecipeHash(_hash(recipe))


def subject_hash(recipe: Recipe) -> SubjectHash:
    """What is shown and how: style, words and references, whatever the seed, size, model or edit.

    A panel is stale when the subject of its picture is no longer the subject of its brief, cast and style.
    Room for lettering and the person's own words belong to one order, not to the subject: a balloon moved
    makes no picture wrong. To be taken from the recipe as ordered, since a model's own wording differs.
    """
    parts = tuple(part for part in recipe.parts if part.role not in ("space", "hand"))
    return SubjectHash(_hash((recipe.style, parts, recipe.references)))


def _hash(value: object) -> str:
    return hashlib.sha256(msgspec.json.encode(value, order="deterministic")).hexdigest()
