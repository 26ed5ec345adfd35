"""From a recipe to the graph ComfyUI runs: one SaveImage titled "kitsumy output", one picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.preferences import OwnGraph
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.recipes.fill import filled
from kitsumy_desktop.generation.recipes.models import GraphKind, Model, model
from kitsumy_desktop.generation.recipes.own_graph import own_graph
from kitsumy_desktop.generation.recipes.template import Assembly, Graph, Value, template

OUTPUT = "kitsumy output"
"""Title of the node that saves the picture."""


def build_graph(
    recipe: Recipe,
    names: Mapping[PictureHash, str],
    known: Mapping[str, Any] | None = None,
    own: OwnGraph | None = None,
) -> Graph:
    """The graph of an adapted recipe in ComfyUI's API format.

    `names`: what LoadImage calls the pictures of `graph_pictures`; `known`: the server's /object_info, None
    where it cannot be asked; `own`: the person's graph in place of the model's. Raises InputError for what
    the model or the graph cannot do, KeyError for a picture without a name.
    """
    graph = _shipped(recipe, names) if own is None else own_graph(recipe, names, own)
    return graph if known is None else filled(graph, known)


def graph_kind(recipe: Recipe) -> GraphKind:
    """What kind of graph a recipe needs."""
    if recipe.edit is not None:
        return recipe.edit.kind
    return "reference" if recipe.references else "text"


def graph_pictures(recipe: Recipe) -> tuple[PictureHash, ...]:
    """Pictures that must be uploaded first, each once."""
    pictures = [reference.picture for reference in recipe.references]
    if recipe.edit is not None:
        pictures.append(recipe.edit.picture)
        if recipe.edit.mask is not None:
            pictures.append(recipe.edit.mask)
    return tuple(dict.fromkeys(pictures))


def _shipped(recipe: Recipe, names: Mapping[PictureHash, str]) -> Graph:
    chosen, kind = model(recipe.model), graph_kind(recipe)
    name = chosen.graphs.get(kind)
    if name is None:
        raise InputError(f"{chosen.name} cannot do this.", f"Choose a model with “{kind}”.")
    if kind == "inpaint" and recipe.edit is not None and recipe.edit.mask is None:
        raise InputError("There is no region to draw anew.", "Paint over a part of the picture first.")
    assembly = Assembly(template(name))
    _put_references(assembly, recipe, chosen, names)
    if kind in ("image", "inpaint"):
        assembly.put(kind)
    for number, lora in enumerate(recipe.loras, start=1):
        assembly.put("lora", number, {"lora": lora.file, "lora_strength": lora.strength})
    assembly.fill(_values(recipe, chosen, names))
    for folder in ("checkpoints", "diffusion_models", "text_encoders", "vae", "upscale_models"):
        assembly.fill_each(folder, (f.name for f in chosen.files if f.folder == folder))
    return assembly.graph()


def _put_references(
    assembly: Assembly, recipe: Recipe, chosen: Model, names: Mapping[PictureHash, str]
) -> None:
    if len(recipe.references) > chosen.references:
        raise InputError(f"{chosen.name} takes {chosen.references} reference pictures.", "Leave some out.")
    for number, reference in enumerate(recipe.references, start=1):
        assembly.put("reference", number, {"reference": names[reference.picture]})


def _values(recipe: Recipe, chosen: Model, names: Mapping[PictureHash, str]) -> dict[str, Value]:
    steps = recipe.steps or chosen.steps
    values: dict[str, Value] = {
        "prompt": recipe.prompt,
        "negative": recipe.negative,
        "seed": recipe.seed,
        "width": recipe.width,
        "height": recipe.height,
        "steps": steps,
        "total_steps": steps,
        "guidance": recipe.guidance or chosen.guidance,
    }
    edit = recipe.edit
    if edit is None:
        return values
    values["picture"] = names[edit.picture]
    if edit.mask is not None:
        values["mask"] = names[edit.mask]
    if edit.kind != "upscale":
        strength = min(1.0, max(0.01, edit.strength))
        total = max(steps, round(steps / strength))
        values |= {"strength": strength, "total_steps": total, "skipped_steps": total - steps}
    return values
