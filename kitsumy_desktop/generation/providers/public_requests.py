"""Which public endpoint makes a recipe, at what size and price, and the request it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.facts import PublicEndpoint
from kitsumy_desktop.generation.provider import ReadPicture
from kitsumy_desktop.generation.providers.common import (
    Kind,
    ToSend,
    fit_to_send,
    nearest_ratio,
    nearest_size,
    size_of_ratio,
)
from kitsumy_desktop.generation.recipes.adapt import adapted, stand_in
from kitsumy_desktop.generation.recipes.graph import graph_pictures
from kitsumy_desktop.generation.recipes.models import Model, models
from kitsumy_desktop.generation.recipes.sizes import MEGAPIXEL, OVER

MEGA = 1_000_000
"""RunPod's megapixel."""
SEEDS = 2**31
"""Endpoints take seeds below it."""


def endpoint_for(recipe: Recipe, public: Sequence[PublicEndpoint]) -> PublicEndpoint | None:
    """The endpoint of the recipe's model for what it asks: one that takes all its references, the registry's
    own choice, the cheapest. None: there is none."""
    able = [p for p in public if p.model == recipe.model and p.model and _able(p, recipe)]
    chosen = {s for m in models() if m.id == recipe.model for s in (m.public, m.public_edit)}

    def rank(endpoint: PublicEndpoint) -> tuple[bool, bool, Money, str]:
        too_many = endpoint.references < len(recipe.references)
        return too_many, endpoint.slug not in chosen, price_of(recipe, endpoint), endpoint.slug

    return min(able, key=rank, default=None)


def adapted_for(recipe: Recipe, public: Sequence[PublicEndpoint], *, fixed_model: bool) -> Recipe | None:
    """The recipe as a public endpoint makes it, or None. Idempotent."""
    if recipe.graph:
        return None
    able = [p for p in public if p.model and _able(p, recipe)]
    if recipe.references and recipe.edit is None:
        # where nobody follows references, a model that draws from words alone is better than nothing
        able += [p for p in public if p.model and not p.needs_reference and not recipe.loras]
    chosen = stand_in(recipe, tuple(dict.fromkeys(p.model for p in able)), fixed_model=fixed_model)
    if chosen is None:
        return None
    most = max((p.references for p in able if p.model == chosen.id), default=0)
    fewer = msgspec.structs.replace(recipe, references=recipe.references[:most])
    made = _hosted(adapted(fewer, chosen), chosen, fewer.references)
    endpoint = endpoint_for(made, public)
    if endpoint is None:
        return None
    width, height = _size(made, endpoint, chosen, (recipe.width, recipe.height))
    return msgspec.structs.replace(made, width=width, height=height)


def _hosted(made: Recipe, chosen: Model, references: tuple[Any, ...]) -> Recipe:
    """LoRAs of a hosted model stay only if they are links: its files are not ours."""
    return msgspec.structs.replace(
        made, loras=tuple(lora for lora in made.loras if lora.file.startswith("https://"))
    )


def _able(endpoint: PublicEndpoint, recipe: Recipe) -> bool:
    if any(lora.file.startswith("https://") for lora in recipe.loras) and "loras" not in endpoint.takes:
        return False
    if "loras" in endpoint.takes and not recipe.loras:
        return False
    if recipe.edit is not None:
        return recipe.edit.kind == "image" and "strength" in endpoint.takes
    if recipe.references:
        return endpoint.references > 0
    return not endpoint.needs_reference


def price_of(recipe: Recipe, endpoint: PublicEndpoint) -> Money:
    """A picture's price."""
    if not endpoint.per_megapixel:
        return endpoint.price
    return round(endpoint.price * recipe.width * recipe.height / MEGA)


def _size(recipe: Recipe, endpoint: PublicEndpoint, model: Model, asked: tuple[int, int]) -> tuple[int, int]:
    if endpoint.sizes:
        if asked in endpoint.sizes:
            return asked
        return nearest_size(endpoint.sizes, recipe.width, recipe.height)
    if "aspect_ratio" in endpoint.takes:
        ratio = nearest_ratio(endpoint.ratios, recipe.width, recipe.height)
        return size_of_ratio(ratio, MEGAPIXEL)
    if not {"width", "size"} & set(endpoint.takes):
        return recipe.width, recipe.height
    step = endpoint.multiple
    low, high = -(-endpoint.smallest // step) * step, endpoint.largest // step * step
    width, height = (min(high, max(low, round(n / step) * step)) for n in (recipe.width, recipe.height))
    if width * height > model.megapixels * MEGAPIXEL * OVER:
        width, height = (max(low, min(n, high) // step * step) for n in (recipe.width, recipe.height))
    return width, height


def budget_of(recipe: Recipe, body: int) -> int:
    """Bytes that pictures may take in a request body of that size: words and names come off."""
    return body - 64 * 1024 - 8 * len(recipe.prompt)


async def pictures_of(recipe: Recipe, read: ReadPicture, budget: int) -> tuple[ToSend, ...]:
    """All pictures of a recipe made fit for sending: references in order, then what is edited."""
    found: list[tuple[bytes, Kind]] = []
    references = {r.picture for r in recipe.references}
    for picture in graph_pictures(recipe):
        found.append((await read(picture), "reference" if picture in references else "picture"))
    return await fit_to_send(found, budget) if found else ()


def request_for(recipe: Recipe, endpoint: PublicEndpoint, pictures: Sequence[ToSend]) -> dict[str, Any]:
    """The endpoint's input. Only names it knows are sent."""
    every: dict[str, Any] = {
        "width": recipe.width,
        "height": recipe.height,
        "size": f"{recipe.width}{endpoint.size_mark}{recipe.height}",
        "seed": recipe.seed % SEEDS,
        "negative_prompt": recipe.negative,
        "num_inference_steps": min(recipe.steps, endpoint.most_steps),
        "guidance": min(10.0, recipe.guidance),
        "loras": [{"path": lora.file, "scale": lora.strength} for lora in recipe.loras],
    }
    if endpoint.ratios:
        every["aspect_ratio"] = nearest_ratio(endpoint.ratios, recipe.width, recipe.height)
    if endpoint.formats:
        name = "output_format" if "output_format" in endpoint.takes else "image_format"
        every[name] = "png" if "png" in endpoint.formats else endpoint.formats[0]
    if pictures:
        every["images"] = [p.uri for p in pictures]
        every["image"] = pictures[0].uri
    if recipe.edit is not None:
        every["strength"] = recipe.edit.strength
    empty: tuple[Any, ...] = ("", 0, 0.0, [])
    asked = {k: v for k, v in every.items() if k in endpoint.takes and (k == "seed" or v not in empty)}
    return {"prompt": recipe.prompt, **asked, **endpoint.extra}
