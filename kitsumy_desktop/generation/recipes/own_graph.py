"""The person's own ComfyUI graph: checked with clear words, its mapped inputs set, the rest left alone."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.preferences import OwnGraph
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.recipes.template import Graph, Value
from kitsumy_desktop.generation.styles import style

SLOTS = (
    "prompt", "negative", "seed", "width", "height", "steps", "guidance", "strength", "picture", "mask",
)  # fmt: skip
"""Our words for what a graph can be told; besides "reference1", "reference2" and so on."""
_EXPORT = "In ComfyUI choose Workflow → Export (API) and use that file."


def own_hash(own: OwnGraph) -> str:
    """Name of a graph with its slots in recipes: another graph is another picture."""
    return hashlib.sha256(msgspec.json.encode((own.graph, own.slots), order="deterministic")).hexdigest()


def check_own(own: OwnGraph) -> None:
    """Raise InputError for a graph that cannot work: no JSON, not the API format, slots that lead nowhere,
    no prompt, no picture at the end."""
    graph = _parsed(own)
    for word, where in own.slots.items():
        if word not in SLOTS and not _is_reference(word):
            raise InputError(
                f"“{word}” is nothing a graph can be told.",
                "Known: " + ", ".join(SLOTS) + ", reference1, reference2 …",
            )
        _place(own.name, graph, where)
    if "prompt" not in own.slots:
        raise InputError(
            f"The graph “{own.name}” has no place for the prompt.", "Map “prompt” to the text of a node."
        )
    if not any(node["class_type"] in ("SaveImage", "SaveImageAdvanced") for node in graph.values()):
        raise InputError(
            f"The graph “{own.name}” saves no picture.",
            "Add a Save Image node; previews are not handed over.",
        )


def references_of(own: OwnGraph) -> int:
    """How many reference pictures a graph takes."""
    return sum(1 for word in own.slots if _is_reference(word))


def for_own(recipe: Recipe, own: OwnGraph) -> Recipe:
    """A composed recipe as it is ordered from the person's own graph: named by the graph, with as many
    references as it takes, and the style's negative where it takes one."""
    negative = ""
    if "negative" in own.slots:
        negative = recipe.negative or style(recipe.style).negative
    return msgspec.structs.replace(
        recipe,
        graph=own_hash(own),
        negative=negative,
        references=recipe.references[: references_of(own)],
    )


def own_graph(recipe: Recipe, names: Mapping[PictureHash, str], own: OwnGraph) -> Graph:
    """The person's graph with the recipe's values in its mapped inputs. Raises InputError."""
    check_own(own)
    graph = _parsed(own)
    values = _values(recipe, names)
    for word, what in (("picture", "picture to start from"), ("mask", "mask")):
        if word in values and word not in own.slots:
            raise InputError(
                f"The graph “{own.name}” has no place for a {what}.",
                f"Map “{word}” to a Load Image node, or use another graph.",
            )
    for word, value in values.items():
        if word in own.slots:
            key, name = _place(own.name, graph, own.slots[word])
            graph[key]["inputs"][name] = value
    return graph


def _values(recipe: Recipe, names: Mapping[PictureHash, str]) -> dict[str, Value]:
    values: dict[str, Value] = {
        "prompt": recipe.prompt,
        "negative": recipe.negative,
        "seed": recipe.seed,
        "width": recipe.width,
        "height": recipe.height,
    }
    if recipe.steps:
        values["steps"] = recipe.steps
    if recipe.guidance:
        values["guidance"] = recipe.guidance
    for number, reference in enumerate(recipe.references, start=1):
        values[f"reference{number}"] = names[reference.picture]
    if recipe.edit is not None:
        values["picture"] = names[recipe.edit.picture]
        values["strength"] = recipe.edit.strength
        if recipe.edit.mask is not None:
            values["mask"] = names[recipe.edit.mask]
    return values


def _parsed(own: OwnGraph) -> Graph:
    try:
        graph = msgspec.json.decode(own.graph)
    except msgspec.DecodeError as error:
        raise InputError(f"The graph “{own.name}” is no JSON file.", _EXPORT) from error
    if isinstance(graph, dict) and "nodes" in graph and "links" in graph:
        raise InputError(f"The graph “{own.name}” is a saved workflow, not its API format.", _EXPORT)
    if not isinstance(graph, dict) or not graph or not all(_is_node(node) for node in graph.values()):
        raise InputError(f"The graph “{own.name}” is not in ComfyUI's API format.", _EXPORT)
    return graph


def _is_node(node: Any) -> bool:
    return (
        isinstance(node, dict)
        and isinstance(node.get("class_type"), str)
        and isinstance(node.get("inputs"), dict)
    )


def _is_reference(word: str) -> bool:
    return word.startswith("reference") and word[len("reference") :].isdecimal()


def _place(graph_name: str, graph: Graph, where: str) -> tuple[str, str]:
    """Node id and input of "title/input" or "#id/input"."""
    title, _, name = where.rpartition("/")
    if title.startswith("#"):
        found = [key for key in graph if key == title[1:]]
    else:
        found = [key for key, node in graph.items() if _title(node) == title]
    if not found:
        titles = ", ".join(sorted({t for t in map(_title, graph.values()) if t}))
        raise InputError(f"The graph “{graph_name}” has no node “{title}”.", f"Its nodes: {titles}")
    if len(found) > 1:
        raise InputError(
            f"The graph “{graph_name}” has {len(found)} nodes called “{title}”.",
            "Give them different titles in ComfyUI, or name one by its number: "
            + ", ".join(f"#{key}/{name}" for key in found),
        )
    inputs = graph[found[0]]["inputs"]
    if name not in inputs:
        raise InputError(
            f"The node “{title}” of the graph “{graph_name}” has no input “{name}”.",
            "Its inputs: " + ", ".join(inputs),
        )
    return found[0], name


def _title(node: Mapping[str, Any]) -> str:
    meta = node.get("_meta")
    title = meta.get("title", "") if isinstance(meta, dict) else ""
    return title if isinstance(title, str) else ""
