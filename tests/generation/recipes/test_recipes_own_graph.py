"""The person's own graph: values in the mapped inputs, clear words for what cannot work."""

from __future__ import annotations

import copy
import json
from typing import Any

import msgspec
import pytest

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.preferences import OwnGraph
from kitsumy_desktop.comic.records.recipe import Edit, PromptPart, Recipe, Reference, recipe_hash
from kitsumy_desktop.generation.recipes.graph import build_graph
from kitsumy_desktop.generation.recipes.own_graph import check_own, for_own, own_hash, references_of

GRAPH: dict[str, Any] = {
    "57:8": {
        "class_type": "CLIPTextEncode",
        "inputs": {"text": "old", "clip": ["4", 1]},
        "_meta": {"title": "words"},
    },
    "4": {
        "class_type": "CheckpointLoaderSimple",
        "inputs": {"ckpt_name": "mine.safetensors"},
        "_meta": {"title": "my model"},
    },
    "5": {
        "class_type": "KSampler",
        "inputs": {"seed": 1, "steps": 12, "denoise": 1.0},
        "_meta": {"title": "KSampler"},
    },
    "6": {
        "class_type": "KSampler",
        "inputs": {"seed": 2, "steps": 3, "denoise": 1.0},
        "_meta": {"title": "KSampler"},
    },
    "7": {"class_type": "LoadImage", "inputs": {"image": "x.png"}, "_meta": {"title": "face/left"}},
    "9": {"class_type": "SaveImage", "inputs": {"images": ["5", 0], "filename_prefix": "mine"}},
}
SLOTS = {"prompt": "words/text", "seed": "#5/seed", "reference1": "face/left/image"}
NAMES = {PictureHash(c): f"{c}.png" for c in "pm"}
RECIPE = Recipe("sdxl", "noir", parts=(PromptPart("action", "“Стій!” — каже Мара"),), seed=77)


def own(graph: Any = GRAPH, slots: dict[str, str] | None = None) -> OwnGraph:
    text = graph if isinstance(graph, str) else json.dumps(graph)
    return OwnGraph("my graph", text, SLOTS if slots is None else slots)


def test_values_arrive_and_nothing_else_changes() -> None:
    recipe = msgspec.structs.replace(RECIPE, references=(Reference(PictureHash("p"), "Mara"),))
    built = build_graph(recipe, NAMES, own=own())
    wanted = copy.deepcopy(GRAPH)
    wanted["57:8"]["inputs"]["text"] = "“Стій!” — каже Мара"
    wanted["5"]["inputs"]["seed"] = 77
    wanted["7"]["inputs"]["image"] = "p.png"
    assert built == wanted


def test_the_graphs_own_steps_hold_unless_the_recipe_says_otherwise() -> None:
    slots = {**SLOTS, "steps": "#5/steps"}
    assert build_graph(RECIPE, NAMES, own=own(slots=slots))["5"]["inputs"]["steps"] == 12
    more = msgspec.structs.replace(RECIPE, steps=30)
    assert build_graph(more, NAMES, own=own(slots=slots))["5"]["inputs"]["steps"] == 30


def test_edits_need_their_places() -> None:
    edit = msgspec.structs.replace(RECIPE, edit=Edit("inpaint", PictureHash("p"), 0.3, mask=PictureHash("m")))
    with pytest.raises(InputError, match="no place for a picture"):
        build_graph(edit, NAMES, own=own())
    slots = {**SLOTS, "picture": "face/left/image", "strength": "#5/denoise"}
    with pytest.raises(InputError, match="no place for a mask"):
        build_graph(edit, NAMES, own=own(slots=slots))
    plain = msgspec.structs.replace(RECIPE, edit=Edit("image", PictureHash("p"), 0.3))
    built = build_graph(plain, NAMES, own=own(slots=slots))
    assert built["7"]["inputs"]["image"] == "p.png" and built["5"]["inputs"]["denoise"] == 0.3


@pytest.mark.parametrize(
    ("graph", "slots", "told", "hint"),
    [
        ("{", SLOTS, "no JSON", "Export \\(API\\)"),
        ({"nodes": [], "links": []}, SLOTS, "saved workflow", "Export \\(API\\)"),
        ([1], SLOTS, "API format", "Export \\(API\\)"),
        ({}, SLOTS, "API format", "Export \\(API\\)"),
        ({"1": {"class_type": "A"}}, SLOTS, "API format", "Export \\(API\\)"),
        (GRAPH, {"prompt": "wrods/text"}, "no node “wrods”", "words"),
        (GRAPH, {"prompt": "#99/text"}, "no node “#99”", "words"),
        (GRAPH, {"prompt": "words/txt"}, "no input “txt”", "text, clip"),
        (GRAPH, {**SLOTS, "seed": "KSampler/seed"}, "2 nodes called “KSampler”", "#5/seed, #6/seed"),
        (GRAPH, {"seed": "#5/seed"}, "no place for the prompt", "prompt"),
        (GRAPH, {**SLOTS, "mood": "words/text"}, "nothing a graph can be told", "reference1"),
        (GRAPH, {**SLOTS, "reference": "words/text"}, "nothing a graph can be told", "reference1"),
        ({k: v for k, v in GRAPH.items() if k != "9"}, SLOTS, "saves no picture", "Save Image"),
    ],
)
def test_what_cannot_work_is_said(graph: Any, slots: dict[str, str], told: str, hint: str) -> None:
    with pytest.raises(InputError, match=told) as caught:
        check_own(own(graph, slots))
    assert caught.value.hint
    with pytest.raises(InputError, match=hint):
        build_graph(RECIPE, NAMES, own=own(graph, slots))


def test_another_graph_or_mapping_is_another_picture() -> None:
    assert own_hash(own()) == own_hash(own())
    assert own_hash(own()) != own_hash(own(slots={"prompt": "words/text"}))
    assert references_of(own()) == 1


def test_a_servers_new_inputs_are_filled_in_own_graphs_too() -> None:
    known = {"KSampler": {"input": {"required": {"fresh": ["INT", {"default": 5}]}}, "output": ["LATENT"]}}
    assert build_graph(RECIPE, NAMES, known, own())["6"]["inputs"]["fresh"] == 5


def test_a_recipe_is_ordered_from_an_own_graph() -> None:
    references = tuple(Reference(PictureHash(c)) for c in "pm")
    recipe = for_own(msgspec.structs.replace(RECIPE, references=references, negative="x"), own())
    assert recipe.graph == own_hash(own()) and recipe.references == references[:1] and recipe.negative == ""
    taught = own(slots={**SLOTS, "negative": "words/text"})
    assert for_own(RECIPE, taught).negative.startswith("colour, grey gradients")
    assert recipe_hash(for_own(RECIPE, taught)) != recipe_hash(for_own(RECIPE, own()))
