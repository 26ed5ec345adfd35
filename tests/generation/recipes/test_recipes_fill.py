"""Fitting graphs to a server: the three encodings of a choice, defaults, file names, what is missing."""

from __future__ import annotations

from typing import Any

import pytest

from kitsumy_desktop.generation.recipes.fill import choices, filled, missing


def known_with(**inputs: Any) -> dict[str, Any]:
    return {"Thing": {"input": {"required": inputs}, "output": ["IMAGE"]}}


def node(**inputs: Any) -> dict[str, Any]:
    return {"1": {"class_type": "Thing", "inputs": inputs, "_meta": {"title": "thing"}}}


DYNAMIC = [
    "COMFY_DYNAMICCOMBO_V3",
    {
        "options": [
            {"key": "auto", "inputs": {"required": {"codec": ["COMBO", {"options": ["h264", "vp9"]}]}}},
            {"key": "raw", "inputs": {"required": {"depth": ["INT", {"default": 8}]}}},
        ]
    },
]


@pytest.mark.parametrize(
    ("entry", "value"),
    [
        ([["euler", "heun"], {}], "euler"),
        ([["euler", "heun"], {"default": "heun"}], "heun"),
        ([["euler", "heun"]], "euler"),
        (["COMBO", {"options": ["simple", "karras"]}], "simple"),
        (["COMBO", {"options": ["simple", "karras"], "default": "karras"}], "karras"),
        (["INT", {"default": 20, "min": 1}], 20),
        (["INT", {"min": 3}], 3),
        (["FLOAT", {}], 0.0),
        (["STRING", {}], ""),
        (["BOOLEAN", {"default": True}], True),
    ],
)
def test_a_required_input_left_out_gets_the_servers_default(entry: Any, value: Any) -> None:
    assert filled(node(), known_with(new=entry))["1"]["inputs"] == {"new": value}


def test_a_dynamic_choice_brings_its_own_inputs() -> None:
    known = known_with(format=DYNAMIC)
    assert filled(node(), known)["1"]["inputs"] == {"format": "auto", "format.codec": "h264"}
    assert filled(node(format="raw"), known)["1"]["inputs"] == {"format": "raw", "format.depth": 8}
    given = node(format="auto", **{"format.codec": "vp9"})
    assert filled(given, known) == given


def test_what_is_there_stays_and_links_are_not_invented() -> None:
    known = known_with(steps=["INT", {"default": 20}], model=["MODEL"], name=[[]])
    graph = node(steps=4, extra="kept")
    assert filled(graph, known)["1"]["inputs"] == {"steps": 4, "extra": "kept"}
    assert filled(graph, {})["1"] == graph["1"]
    assert graph == node(steps=4, extra="kept"), "the graph handed in is not changed"


def test_files_are_named_as_the_server_lists_them() -> None:
    known = known_with(unet=[["flux/klein/Flux-2.safetensors", "a\\b\\other.sft"]])
    assert filled(node(unet="flux-2.safetensors"), known)["1"]["inputs"]["unet"] == (
        "flux/klein/Flux-2.safetensors"
    )
    assert filled(node(unet="other.sft"), known)["1"]["inputs"]["unet"] == "a\\b\\other.sft"
    assert filled(node(unet="none.sft"), known)["1"]["inputs"]["unet"] == "none.sft"


def test_missing_nodes_and_files_are_named() -> None:
    known = known_with(
        unet=[["there.safetensors"]], vae=["COMBO", {"options": []}], how=[["euler"]], image=[["old.png"]]
    )
    graph = node(unet="gone.safetensors", vae="ae.safetensors", how="heun", image="new.png")
    graph["2"] = {"class_type": "IPAdapter", "inputs": {}}
    told = missing(graph, known)
    assert told.nodes == ("IPAdapter",) and told.files == ("gone.safetensors", "ae.safetensors") and told
    assert not missing(node(unet="there.safetensors"), known)


def test_choices_of_every_encoding() -> None:
    assert choices([["a", "b"]]) == ("a", "b")
    assert choices(["COMBO", {"options": ["a"]}]) == ("a",)
    assert choices(DYNAMIC) == ("auto", "raw")
    assert choices(["MODEL"]) is None and choices(["INT", {"default": 1}]) is None and choices([]) is None
