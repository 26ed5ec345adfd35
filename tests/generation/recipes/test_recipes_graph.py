"""Graphs of every model against a real /object_info; sizes, seeds, LoRAs, references, masks in place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.graph_check import problems

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.recipe import Edit, Lora, PromptPart, Recipe, Reference
from kitsumy_desktop.generation.recipes.graph import build_graph, graph_kind, graph_pictures
from kitsumy_desktop.generation.recipes.models import GraphKind, Model, model, models

NAMES = {PictureHash(c): f"{c}.png" for c in "abcdepm"}
CASES = [(m.id, kind) for m in models() for kind in m.graphs]


@pytest.fixture(scope="module")
def known() -> dict[str, Any]:
    path = Path(__file__).resolve().parents[4] / "shared/contracts/comfyui/object_info-0.33.0.json"
    if not path.is_file():
        pytest.skip("the contract files stand beside the project only where it is developed")
    return json.loads(path.read_text())


def recipe_for(chosen: Model, kind: GraphKind, loras: int = 0) -> Recipe:
    edits: dict[str, Edit] = {
        "image": Edit("image", PictureHash("p"), 0.4),
        "inpaint": Edit("inpaint", PictureHash("p"), 0.8, mask=PictureHash("m")),
        "upscale": Edit("upscale", PictureHash("p"), factor=2.0),
    }
    follows = kind == "reference" or (kind in ("image", "inpaint") and chosen.references > 0)
    return Recipe(
        model=chosen.id,
        style="noir",
        parts=(PromptPart("style", "black-and-white comic"), PromptPart("action", "Мара біжить по молу.")),
        negative="colour",
        seed=4_000_000_001,
        width=832,
        height=1216,
        references=tuple(Reference(PictureHash(c)) for c in "abcde"[: chosen.references]) if follows else (),
        loras=tuple(Lora(f"one{n}.safetensors", 0.7) for n in range(loras)),
        edit=edits.get(kind),
    )


def titled(graph: dict[str, Any]) -> dict[str, Any]:
    found = {node["_meta"]["title"]: node for node in graph.values()}
    assert len(found) == len(graph), "two nodes with one title"
    return found


@pytest.mark.parametrize(("model_id", "kind"), CASES)
@pytest.mark.parametrize("loras", [0, 2])
def test_every_graph_is_accepted(known: dict[str, Any], model_id: str, kind: GraphKind, loras: int) -> None:
    chosen = model(model_id)
    recipe = recipe_for(chosen, kind, loras if chosen.loras else 0)
    assert graph_kind(recipe) == kind
    graph = build_graph(recipe, NAMES, known)
    assert problems(graph, known) == []
    assert graph == build_graph(recipe, NAMES), "a superset needs nothing from this server"
    saved = [n for n in graph.values() if n["class_type"] == "SaveImage"]
    assert [(n["_meta"]["title"], n["inputs"]["filename_prefix"]) for n in saved] == [
        ("kitsumy output", "kitsumy")
    ]


@pytest.mark.parametrize(("model_id", "kind"), CASES)
def test_every_value_arrives(model_id: str, kind: GraphKind) -> None:
    chosen = model(model_id)
    recipe = recipe_for(chosen, kind, 1 if chosen.loras else 0)
    text = json.dumps(build_graph(recipe, NAMES), ensure_ascii=False)
    assert '"width": 832' in text and '"height": 1216' in text
    for file in chosen.files:
        assert f'"{file.name}"' in text
    for picture in graph_pictures(recipe):
        assert f'"{NAMES[picture]}"' in text
    if kind != "upscale":
        assert "4000000001" in text and "Мара біжить по молу" in text
        assert '"batch_size": 1' in text
        assert ("colour" in text) == chosen.negative
    assert text.count("one0.safetensors") == (1 if chosen.loras else 0)


def test_everything_reaches_the_output(known: dict[str, Any]) -> None:
    """No node but an unused size is left hanging: what is put in is really between the model and the end."""
    for model_id, kind in CASES:
        chosen = model(model_id)
        graph = build_graph(recipe_for(chosen, kind, 2 if chosen.loras else 0), NAMES)
        reached, waiting = set(), [k for k, n in graph.items() if n["class_type"] == "SaveImage"]
        while waiting:
            key = waiting.pop()
            if key not in reached:
                reached.add(key)
                waiting += [v[0] for v in graph[key]["inputs"].values() if isinstance(v, list)]
        idle = {graph[k]["_meta"]["title"] for k in graph if k not in reached}
        assert idle <= {"size"}, (model_id, kind, idle)
        assert ("size" in idle) == (kind in ("image", "inpaint")), (model_id, kind)


def test_loras_stand_in_a_row_between_the_model_and_everything_that_uses_it() -> None:
    graph = build_graph(recipe_for(model("sdxl"), "text", 2), NAMES)
    nodes = titled(graph)
    ids = {node["_meta"]["title"]: key for key, node in graph.items()}
    assert nodes["lora 1"]["inputs"]["model"] == [ids["model"], 0]
    assert nodes["lora 2"]["inputs"]["model"] == [ids["lora 1"], 0]
    assert nodes["lora 2"]["inputs"]["clip"] == [ids["lora 1"], 1]
    assert nodes["sampler"]["inputs"]["model"] == [ids["lora 2"], 0]
    assert nodes["positive"]["inputs"]["clip"] == [ids["lora 2"], 1]
    assert nodes["lora 1"]["inputs"]["strength_clip"] == 0.7


def test_references_are_followed_one_after_the_other() -> None:
    graph = build_graph(recipe_for(model("flux2-klein-4b"), "reference"), NAMES)
    nodes, ids = titled(graph), {node["_meta"]["title"]: key for key, node in graph.items()}
    assert [nodes[f"reference {n}"]["inputs"]["image"] for n in (1, 2, 3, 4)] == [
        "a.png",
        "b.png",
        "c.png",
        "d.png",
    ]
    assert nodes["reference 3 followed"]["inputs"]["conditioning"] == [ids["reference 2 followed"], 0]
    assert nodes["guider"]["inputs"]["positive"] == [ids["reference 4 followed"], 0]
    edit = titled(build_graph(recipe_for(model("qwen-image-edit"), "reference"), NAMES))
    assert {"image1", "image2", "image3"} <= set(edit["positive"]["inputs"])


@pytest.mark.parametrize(("strength", "total", "skipped"), [(1.0, 4, 0), (0.5, 8, 4), (0.4, 10, 6)])
def test_strength_keeps_the_steps_that_are_drawn(strength: float, total: int, skipped: int) -> None:
    """Starting from a picture skips the first part of a longer way, so as many steps are drawn as ever."""
    recipe = Recipe("flux2-klein-4b", "noir", edit=Edit("image", PictureHash("p"), strength))
    nodes = titled(build_graph(recipe, NAMES))
    assert nodes["sigmas"]["inputs"]["steps"] == total
    assert nodes["later sigmas"]["inputs"]["step"] == skipped
    other = Recipe("z-image-turbo", "noir", edit=Edit("image", PictureHash("p"), strength))
    assert titled(build_graph(other, NAMES))["sampler"]["inputs"]["denoise"] == strength


def test_an_inpainted_picture_keeps_its_other_pixels() -> None:
    nodes = titled(build_graph(recipe_for(model("sdxl"), "inpaint"), NAMES))
    graph = build_graph(recipe_for(model("sdxl"), "inpaint"), NAMES)
    ids = {node["_meta"]["title"]: key for key, node in graph.items()}
    assert nodes["kitsumy output"]["inputs"]["images"] == [ids["kept"], 0]
    assert nodes["kept"]["inputs"]["destination"] == [ids["start sized"], 0]
    assert nodes["kept"]["inputs"]["source"] == [ids["decoded"], 0]
    assert nodes["sampler"]["inputs"]["latent_image"] == [ids["masked start"], 0]


def test_pictures_to_upload_come_once_each() -> None:
    recipe = Recipe(
        "flux2-klein-4b",
        "noir",
        references=(Reference(PictureHash("a")), Reference(PictureHash("p"))),
        edit=Edit("inpaint", PictureHash("p"), mask=PictureHash("m")),
    )
    assert graph_pictures(recipe) == ("a", "p", "m")


def test_what_a_model_cannot_do_is_said() -> None:
    with pytest.raises(InputError, match="cannot do this"):
        build_graph(Recipe("p-image", "noir"), NAMES)
    with pytest.raises(InputError, match="takes 0 reference"):
        build_graph(
            Recipe(
                "sdxl",
                "noir",
                references=(Reference(PictureHash("a")),),
                edit=Edit("image", PictureHash("p")),
            ),
            NAMES,
        )
    with pytest.raises(InputError, match="no region"):
        build_graph(Recipe("sdxl", "noir", edit=Edit("inpaint", PictureHash("p"))), NAMES)
    with pytest.raises(InputError, match="no model called"):
        build_graph(Recipe("nothing", "noir"), NAMES)


def test_the_registry_is_whole() -> None:
    ids = [m.id for m in models()]
    assert len(set(ids)) == len(ids)
    for known_model in models():
        assert known_model.graphs or known_model.public or known_model.public_edit or known_model.google
        assert bool(known_model.files) == bool(known_model.graphs)
        assert all(f.url.startswith("https://huggingface.co/") and f.name in f.url for f in known_model.files)
        assert all(f.bytes >= 0 and f.sha256 == "" for f in known_model.files)
        assert known_model.licence.name and known_model.licence.url.startswith("https://")
        assert known_model.smallest % 2 == 0 and known_model.largest % known_model.multiple == 0
    tags = {m.id: m.image_tag for m in models() if m.image_tag}
    assert tags == {
        "sdxl": "sdxl",
        "flux1-schnell": "flux1-schnell",
        "flux1-dev": "flux1-dev-fp8",
        "z-image-turbo": "z-image-turbo",
    }


def test_no_node_is_used_that_the_reference_graphs_of_its_family_do_not_know(contracts: Path) -> None:
    """A check of plausibility: the loaders and samplers of each family are those of the recorded graphs."""
    index = json.loads((contracts / "comfyui/workflows/index.json").read_text())
    recorded = {name: set(entry["nodes"]) for name, entry in index.items() if name != "_meta"}
    pairs = {
        ("sdxl", "text"): "sdxl_lora_txt2img",
        ("flux1-dev", "text"): "flux1_dev_fp8_checkpoint",
        ("flux1-kontext", "reference"): "flux1_kontext_reference",
        ("flux2-klein-4b", "reference"): "flux2_klein4b_distilled_reference",
        ("flux2-klein-4b", "text"): "flux2_klein4b_distilled_txt2img",
        ("qwen-image", "text"): "qwen_image_txt2img",
        ("qwen-image-edit", "reference"): "qwen_image_edit_references",
        ("z-image-turbo", "text"): "z_image_turbo_txt2img",
        ("esrgan-x4", "upscale"): "esrgan_upscale",
    }
    variants = {"ConditioningZeroOut", "ImageScaleToTotalPixels", "FluxKontextImageScale", "LoraLoader"}
    for (model_id, kind), name in pairs.items():
        ours = {n["class_type"] for n in build_graph(recipe_for(model(model_id), kind), NAMES).values()}
        assert ours ^ recorded[name] <= variants, (model_id, kind, ours ^ recorded[name])


def test_the_check_accepts_recorded_graphs_and_refuses_broken_ones(
    contracts: Path, known: dict[str, Any]
) -> None:
    recorded = sorted((contracts / "comfyui/workflows").glob("[!i]*.json"))
    assert len(recorded) >= 27
    for path in recorded:
        if path.name != "index.json":
            assert problems(json.loads(path.read_text()), known) == [], path.name
    graph = build_graph(recipe_for(model("sdxl"), "text"), NAMES)
    sampler = next(n for n in graph.values() if n["class_type"] == "KSampler")
    for name, broken in (("seed", "x"), ("scheduler", "none"), ("positive", ["1", 0]), ("model", ["99", 0])):
        kept, sampler["inputs"][name] = sampler["inputs"][name], broken
        assert len(problems(graph, known)) == 1, name
        sampler["inputs"][name] = kept
    del sampler["inputs"]["steps"]
    assert "steps is missing" in problems(graph, known)[0]
