"""A recipe as one model makes it, and which model makes it when the wanted one is not there."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.recipe import Lora, PromptPart, Recipe, Reference
from kitsumy_desktop.generation.recipes.graph import graph_kind
from kitsumy_desktop.generation.recipes.models import Model, model, models
from kitsumy_desktop.generation.recipes.people import told_apart
from kitsumy_desktop.generation.recipes.sizes import MEGAPIXEL, bucket, suits
from kitsumy_desktop.generation.recipes.words import as_tags
from kitsumy_desktop.generation.styles import Style, style

_SHOWS = "Picture 1 shows "


def adapted(recipe: Recipe, model: Model) -> Recipe:
    """The recipe with that model's size, steps, guidance, wording, negative and number of references.

    Idempotent. A recipe for the person's own graph is left as it is: the graph says how it draws.
    """
    if recipe.graph:
        return recipe
    same = recipe.model == model.id
    references = recipe.references[: model.references] if model.makes("reference") else ()
    width, height = _size(recipe, model)
    return msgspec.structs.replace(
        recipe,
        model=model.id,
        parts=_parts(recipe, model, references),
        negative=_negative(recipe, model),
        width=width,
        height=height,
        steps=recipe.steps if same and recipe.steps else model.steps,
        guidance=recipe.guidance if same and recipe.guidance else model.guidance,
        references=references,
        loras=recipe.loras if model.loras and (same or _family(recipe.model) == model.family) else (),
    )


def with_loras(recipe: Recipe, loras: Sequence[Lora]) -> Recipe:
    """The recipe with these LoRAs, if its model takes any. One without strength changes nothing and is left
    out, so that the picture is the same as without it. Raises InputError for an unknown model."""
    kept = tuple(lora for lora in loras if lora.file and lora.strength) if model(recipe.model).loras else ()
    return msgspec.structs.replace(recipe, loras=kept)


def stand_in(recipe: Recipe, available: Sequence[str], *, fixed_model: bool) -> Model | None:
    """The wanted model where it is among `available` (ids), else the nearest that can do the same.

    It must be able to draw from text, do the edit, or follow references; among those come first: one that
    follows references if the recipe has some, one whose pictures may be sold if that held for the wanted
    one, the same family, the same kind of prompt, then the registry's order. None: nobody can.
    """
    there = set(available)
    if recipe.model in there:
        return model(recipe.model)
    if fixed_model:
        return None
    kind = graph_kind(recipe)
    wanted = next((m for m in models() if m.id == recipe.model), None)
    able = [
        m for m in models() if m.id in there and (m.makes(kind) or (kind == "reference" and m.makes("text")))
    ]
    order = {m.id: number for number, m in enumerate(models())}

    def distance(other: Model) -> tuple[bool, bool, bool, bool, int]:
        return (
            bool(recipe.references) and not other.makes("reference"),
            wanted is not None
            and wanted.licence.pictures_commercial
            and not other.licence.pictures_commercial,
            wanted is not None and other.family != wanted.family,
            wanted is not None and other.prompt != wanted.prompt,
            order[other.id],
        )

    return min(able, key=distance, default=None)


def _size(recipe: Recipe, model: Model) -> tuple[int, int]:
    if suits(recipe.width, recipe.height, model):
        return recipe.width, recipe.height
    pixels = min(recipe.width * recipe.height, model.megapixels * MEGAPIXEL)
    return bucket(recipe.width / max(1, recipe.height), pixels, model)


def _negative(recipe: Recipe, model: Model) -> str:
    if not model.negative:
        return ""
    known = _style(recipe.style)
    told = recipe.negative or (known.negative if known else "")
    return (
        told
        if not model.avoid or told.endswith(model.avoid)
        else ", ".join(filter(None, (told, model.avoid)))
    )


def _parts(recipe: Recipe, model: Model, references: tuple[Reference, ...]) -> tuple[PromptPart, ...]:
    told = told_apart(recipe.parts, model, references)
    if told is None:
        told = tuple(p for p in recipe.parts if not (p.role == "cast" and p.text.startswith(_SHOWS)))
        if references:
            first = next((i for i, p in enumerate(told) if p.role == "cast"), len(told))
            told = (*told[:first], PromptPart("cast", _shown(references)), *told[first:])
    return _tagged(told, recipe, model) if model.prompt == "tag" else told


def _shown(references: tuple[Reference, ...]) -> str:
    """Who is who in the reference pictures, for models that follow them by number."""
    told = (f"picture {n} shows {r.of or 'what to follow'}" for n, r in enumerate(references, start=1))
    text = ", ".join(told) + ": keep faces, clothes and colours"
    return text[0].upper() + text[1:]


def _tagged(parts: tuple[PromptPart, ...], recipe: Recipe, model: Model) -> tuple[PromptPart, ...]:
    known = _style(recipe.style)
    found: list[PromptPart] = []
    for part in parts:
        text = part.text
        if part.role == "style" and known is not None and known.tags:
            text = known.tags
        elif part.role == "shot":
            text = as_tags(text)
        found.append(PromptPart(part.role, text))
    last = PromptPart("finish", model.quality)
    return tuple(found) if not model.quality or last in found else (*found, last)


def _style(style_id: str) -> Style | None:
    try:
        return style(style_id)
    except InputError:
        return None


def _family(model_id: str) -> str:
    return next((m.family for m in models() if m.id == model_id), "")
