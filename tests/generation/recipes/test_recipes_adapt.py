"""Recipes as each model makes them, and who stands in for whom."""

from __future__ import annotations

import os
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.recipe_comic import recipe_comic, shape_of

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import PanelId, PictureHash
from kitsumy_desktop.comic.records.recipe import (
    Edit,
    Lora,
    PromptPart,
    Recipe,
    Reference,
    recipe_hash,
)
from kitsumy_desktop.generation.recipes.adapt import adapted, stand_in, with_loras
from kitsumy_desktop.generation.recipes.compose import compose
from kitsumy_desktop.generation.recipes.models import Model, model, models
from kitsumy_desktop.generation.recipes.sizes import bucket, suits

RUN = PanelId("pg-0-pn-0")
texts = st.text(min_size=0, max_size=30)
parts = st.lists(
    st.builds(PromptPart, st.sampled_from(("style", "shot", "cast", "action", "finish", "hand")), texts),
    max_size=6,
).map(tuple)
recipes = st.builds(
    Recipe,
    model=st.sampled_from([m.id for m in models()]),
    style=st.sampled_from(("noir", "manga", "unknown")),
    parts=parts,
    negative=st.sampled_from(("", "photo, blurry")),
    seed=st.integers(0, 2**32 - 1),
    width=st.integers(1, 9000),
    height=st.integers(1, 9000),
    steps=st.integers(0, 60),
    guidance=st.sampled_from((0.0, 1.0, 7.5)),
    references=st.lists(
        st.builds(
            Reference, st.sampled_from("abcdef").map(PictureHash), st.sampled_from(("", "Mara", "Олекса"))
        ),
        max_size=6,
    ).map(tuple),
    loras=st.lists(st.builds(Lora, texts), max_size=2).map(tuple),
)
chosen_models = st.sampled_from(models())


@given(recipes, chosen_models)
def test_adapting_twice_is_adapting_once(recipe: Recipe, chosen: Model) -> None:
    once = adapted(recipe, chosen)
    assert adapted(once, chosen) == once
    assert recipe_hash(adapted(once, chosen)) == recipe_hash(once)


@given(recipes, chosen_models)
def test_an_adapted_recipe_is_within_the_model(recipe: Recipe, chosen: Model) -> None:
    made = adapted(recipe, chosen)
    assert made.model == chosen.id and made.seed == recipe.seed
    assert suits(made.width, made.height, chosen)
    assert len(made.references) <= chosen.references
    assert made.references == recipe.references[: len(made.references)]
    assert bool(made.negative) <= chosen.negative
    assert not made.loras or chosen.loras
    if chosen.steps:
        assert made.steps > 0
    widest = chosen.largest / chosen.smallest
    aspect = recipe.width / recipe.height
    if 1 / widest <= aspect <= widest and not suits(recipe.width, recipe.height, chosen):
        assert made.width / made.height == pytest.approx(aspect, rel=0.12)


@given(
    st.floats(20, 900),
    st.floats(20, 900),
    st.sampled_from([m.id for m in models() if m.id != "esrgan-x4"]),
)
def test_panels_of_any_shape_get_their_aspect_unless_limits_forbid(w: float, h: float, model_id: str) -> None:
    chosen = model(model_id)
    recipe = adapted(compose(recipe_comic(), RUN, Rect(0, 0, w, h).corners(), model=model_id), chosen)
    assert suits(recipe.width, recipe.height, chosen)
    widest = chosen.largest / chosen.smallest
    if 1 / widest <= w / h <= widest:
        assert recipe.width / recipe.height == pytest.approx(w / h, rel=0.12)
    else:
        assert max(recipe.width / recipe.height, recipe.height / recipe.width) == pytest.approx(
            widest, rel=0.05
        )


def test_what_the_person_set_holds_for_their_model_only() -> None:
    recipe = Recipe("sdxl", "noir", steps=44, guidance=3.0, loras=(Lora("mine.safetensors"),))
    same = adapted(recipe, model("sdxl"))
    assert (same.steps, same.guidance, same.loras) == (44, 3.0, recipe.loras)
    sister = adapted(recipe, model("animagine-xl-4"))
    assert (sister.steps, sister.guidance, sister.loras) == (28, 5.5, recipe.loras)
    other = adapted(recipe, model("z-image-turbo"))
    assert (other.steps, other.guidance, other.loras) == (8, 1.0, ())


def test_negatives_come_back_where_they_work() -> None:
    recipe = compose(recipe_comic(), RUN, shape_of(recipe_comic(), RUN))
    assert adapted(recipe, model("flux2-klein-4b")).negative == ""
    assert adapted(recipe, model("sdxl")).negative.startswith("flat digital colour, 3d")
    anime = adapted(recipe, model("animagine-xl-4")).negative
    assert anime.startswith("flat digital colour") and anime.endswith("average score")


def test_references_are_told_by_number_and_cut_to_the_model() -> None:
    recipe = compose(recipe_comic(), PanelId("pg-0-pn-1"), shape_of(recipe_comic(), "pg-0-pn-1"))
    assert len(recipe.references) == 5
    kontext = adapted(recipe, model("flux1-kontext"))
    assert [r.of for r in kontext.references] == ["Mara", "Олекса"]
    told = [p.text for p in kontext.parts if p.role == "cast"]
    assert told[0].startswith("The person on the left is Mara (image 1): woman of 40")
    assert told[1].startswith("The person on the right is Олекса (image 2): ")
    klein = adapted(kontext, model("flux2-klein-4b"))
    assert sum("Mara (image 1)" in p.text for p in klein.parts) == 1
    alone = compose(recipe_comic(), RUN, shape_of(recipe_comic(), RUN))
    told = [p.text for p in adapted(alone, model("flux1-kontext")).parts if p.role == "cast"]
    assert told[0] == "Picture 1 shows Mara, picture 2 shows Mara: keep faces, clothes and colours"
    assert len(told) == 2
    assert adapted(recipe, model("sdxl")).references == ()


def test_tag_models_get_tags() -> None:
    document = recipe_comic(style="manga")
    made = adapted(compose(document, RUN, shape_of(document, RUN)), model("animagine-xl-4"))
    by_role = {p.role: p.text for p in made.parts}
    assert by_role["style"] == "monochrome, greyscale, manga, screentone, lineart"
    assert by_role["shot"] == "wide shot, from below"
    assert by_role["action"] == "Мара біжить по молу."
    assert made.parts[-1] == PromptPart("finish", model("animagine-xl-4").quality)


def test_an_own_graph_is_left_alone() -> None:
    recipe = Recipe("sdxl", "noir", width=1000, height=1000, graph="abc", negative="x")
    assert adapted(recipe, model("flux2-klein-4b")) == recipe


def text_recipe(model_id: str, **more: object) -> Recipe:
    return msgspec.structs.replace(Recipe(model_id, "noir"), **more)


HERE = Edit("inpaint", PictureHash("p"), mask=PictureHash("m"))


@pytest.mark.parametrize(
    ("recipe", "available", "chosen"),
    [
        (text_recipe("sdxl"), ["flux1-dev", "sdxl"], "sdxl"),
        (text_recipe("sdxl"), ["z-image-turbo", "animagine-xl-4"], "animagine-xl-4"),
        (text_recipe("flux1-schnell"), ["z-image-turbo", "flux1-dev", "qwen-image"], "z-image-turbo"),
        (text_recipe("flux1-schnell"), ["flux1-dev"], "flux1-dev"),
        (text_recipe("flux1-dev"), ["z-image-turbo", "flux1-schnell"], "flux1-schnell"),
        (text_recipe("animagine-xl-4"), ["flux1-schnell", "sdxl"], "sdxl"),
        (text_recipe("flux2-klein-4b"), ["nano-banana", "p-image"], "p-image"),
        (text_recipe("flux2-klein-4b"), ["nano-banana"], None),
        (
            text_recipe("flux2-klein-4b", references=(Reference(PictureHash("a")),)),
            ["z-image-turbo", "qwen-image-edit", "flux1-kontext"],
            "qwen-image-edit",
        ),
        (
            text_recipe("flux2-klein-4b", references=(Reference(PictureHash("a")),)),
            ["z-image-turbo"],
            "z-image-turbo",
        ),
        (text_recipe("flux2-klein-4b", edit=HERE), ["p-image", "sdxl"], "sdxl"),
        (text_recipe("flux2-klein-4b", edit=HERE), ["p-image", "seedream-v4"], None),
        (text_recipe("esrgan-x4", edit=Edit("upscale", PictureHash("p"))), ["sdxl"], None),
        (text_recipe("gone-from-the-registry"), ["sdxl", "z-image-turbo"], "z-image-turbo"),
        (text_recipe("sdxl"), [], None),
    ],
)
def test_stand_ins(recipe: Recipe, available: list[str], chosen: str | None) -> None:
    found = stand_in(recipe, available, fixed_model=False)
    assert (found.id if found else None) == chosen


@given(recipes, st.lists(st.builds(Lora, texts, st.sampled_from((0.0, 0.4, 1.5))), max_size=3))
def test_loras_are_kept_only_where_they_do_something(recipe: Recipe, loras: list[Lora]) -> None:
    made = with_loras(recipe, loras)
    assert all(lora.file and lora.strength and lora in loras for lora in made.loras)
    assert not made.loras or model(recipe.model).loras
    assert with_loras(made, made.loras) == made
    assert adapted(made, model(recipe.model)).loras == made.loras


def test_a_fixed_model_has_no_stand_in() -> None:
    assert stand_in(text_recipe("sdxl"), ["animagine-xl-4"], fixed_model=True) is None
    assert stand_in(text_recipe("sdxl"), ["sdxl"], fixed_model=True) == model("sdxl")


PRINT_HASH = """
from support.recipe_comic import recipe_comic, shape_of
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.recipe import recipe_hash, subject_hash
from kitsumy_desktop.generation.recipes.adapt import adapted
from kitsumy_desktop.generation.recipes.compose import compose
from kitsumy_desktop.generation.recipes.models import model
document = recipe_comic()
recipe = compose(document, PanelId("pg-0-pn-1"), shape_of(document, "pg-0-pn-1"))
print(recipe_hash(recipe), subject_hash(recipe), recipe_hash(adapted(recipe, model("sdxl"))))
"""


def test_a_recipes_hash_is_the_same_in_every_process() -> None:
    found = set()
    for salt in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", PRINT_HASH],
            env={**os.environ, "PYTHONHASHSEED": salt, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(run.stdout)
    document = recipe_comic()
    recipe = compose(document, PanelId("pg-0-pn-1"), shape_of(document, "pg-0-pn-1"))
    assert len(found) == 1 and found.pop().split()[0] == recipe_hash(recipe)


def test_buckets_keep_to_the_models_pixels() -> None:
    assert bucket(1.0, 10**9, model("sdxl")) == (1024, 1024)
    assert bucket(1.5, 10**9, model("sdxl")) == (1280, 832)
    assert bucket(10.0, 10**9, model("flux1-schnell")) == (1536, 256)
    assert bucket(1.0, 1, model("flux2-klein-4b")) == (800, 800)
