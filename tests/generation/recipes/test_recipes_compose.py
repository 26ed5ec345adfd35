"""From panels to recipes: parts in order, cast word for word, seeds, sizes, references, stale marks."""

from __future__ import annotations

import msgspec
import pytest
from support.recipe_comic import MARA, OLEKSA, PIER, changed, recipe_comic, shape_of, with_art

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PanelId, PictureHash
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.recipe import Edit, Recipe, recipe_hash, subject_hash
from kitsumy_desktop.generation.recipes.compose import (
    compose,
    panels_with,
    stale_panels,
    too_coarse,
    turnaround_recipe,
)
from kitsumy_desktop.generation.recipes.models import model
from kitsumy_desktop.generation.recipes.parts import lettering_space

RUN, ARGUE, DECK, WAVE = (PanelId(f"pg-0-pn-{i}") for i in range(4))


def composed(document: Document, panel: PanelId, **more: object) -> Recipe:
    return compose(document, panel, shape_of(document, panel), **more)  # type: ignore[arg-type]


def generated(document: Document, *panels: PanelId) -> Document:
    """The panels filled with pictures of exactly what is wanted now."""
    for panel in panels:
        subject = subject_hash(composed(document, panel))
        art = Art(PictureHash(f"pic-{panel}"), 1024, 1024, "take", subject=subject)
        document = with_art(document, panel, art)
    return document


def test_parts_stand_in_the_order_of_the_craft() -> None:
    recipe = composed(recipe_comic(), RUN, words="more rain")
    assert [(p.role, p.text) for p in recipe.parts[:-3]] == [
        ("style", "ink-and-watercolour graphic novel"),
        ("shot", "wide shot, seen from a low angle"),
        (
            "cast",
            f"Mara: {MARA.look}, colours #f2c230 #22384d, frightened face, running, on the left",
        ),
        ("action", "Мара біжить по молу."),
        ("place", "pier: old wooden pier, nets"),
        ("light", "night"),
    ]
    assert [p.role for p in recipe.parts[-3:]] == ["space", "finish", "hand"]
    assert recipe.parts[-3].text == "empty space at the top for lettering"
    assert "no speech balloons" in recipe.parts[-2].text and recipe.parts[-1].text == "more rain"
    assert (
        recipe.prompt.startswith("ink-and-watercolour graphic novel, wide shot") and ".," not in recipe.prompt
    )


def test_everybody_in_the_panel_is_described_also_strangers() -> None:
    texts = [p.text for p in composed(recipe_comic(), ARGUE).parts if p.role == "cast"]
    assert len(texts) == 2 and texts[1] == f"Олекса: {OLEKSA.look}, angry face, pointing, on the right"
    assert [p.text for p in composed(recipe_comic(), WAVE).parts if p.role == "cast"] == [
        "Nobody, waving, in the background"
    ]
    deck = composed(recipe_comic(), DECK)
    assert {p.role for p in deck.parts} == {"style", "shot", "action", "place", "finish"}
    assert next(p.text for p in deck.parts if p.role == "place") == "deck"


def test_styles_without_colours_are_told_none() -> None:
    noir = recipe_comic(style="noir")
    told = next(p.text for p in composed(noir, RUN).parts if p.role == "cast")
    assert told == f"Mara: {MARA.look}, frightened face, running, on the left"
    document = generated(noir, RUN, ARGUE)
    assert stale_panels(changed(document, msgspec.structs.replace(MARA, palette=()))) == ()


def test_sheets_come_first_then_pictures_in_turns_then_the_place() -> None:
    assert [(r.picture, r.of) for r in composed(recipe_comic(), ARGUE).references] == [
        ("sheet-mara", "Mara"),
        ("ref-oleksa", "Олекса"),
        ("ref-mara-1", "Mara"),
        ("ref-mara-2", "Mara"),
        ("ref-pier", "Pier"),
    ]
    assert composed(recipe_comic(), DECK).references == ()


def test_a_balloons_room_is_asked_for_where_it_stands() -> None:
    document = recipe_comic()
    box = Rect(27, 27, 423, 171)
    for x, y, told in (
        (0.5, 0.1, "top"),
        (0.5, 0.9, "bottom"),
        (0.1, 0.5, "left"),
        (0.9, 0.5, "right"),
    ):
        balloon = document.get("pg-0-bl", Balloon)
        moved = msgspec.structs.replace(balloon, center=Point(box.x + x * box.w, box.y + y * box.h))
        assert lettering_space(changed(document, moved), document.panel(RUN), box.corners()) == told
    assert lettering_space(document, document.panel(DECK), box.corners()) == ""


def test_the_same_panel_gives_the_same_recipe_and_another_another() -> None:
    first, again = composed(recipe_comic(), RUN), composed(recipe_comic(), RUN)
    assert recipe_hash(first) == recipe_hash(again)
    assert first.seed != composed(recipe_comic(), ARGUE).seed
    assert composed(recipe_comic(), RUN, seed=9).seed == 9
    assert recipe_hash(composed(recipe_comic(), RUN, seed=9)) != recipe_hash(first)


def test_models_are_chosen_by_style_and_references() -> None:
    assert composed(recipe_comic(), RUN).model == "flux2-klein-4b"
    assert composed(recipe_comic(style="manga"), DECK).model == "animagine-xl-4"
    assert composed(recipe_comic(style="manga"), RUN).model == "flux2-klein-4b", "tag models follow nobody"
    sdxl = composed(recipe_comic(), RUN, model="sdxl")
    assert sdxl.model == "sdxl" and "speech bubble" in sdxl.negative
    assert composed(recipe_comic(), RUN).negative == ""
    with pytest.raises(InputError, match="no model called"):
        composed(recipe_comic(), RUN, model="dall-e")
    with pytest.raises(InputError, match="no picture style"):
        composed(recipe_comic(style="cubist"), RUN)


def test_the_wording_does_not_depend_on_the_model() -> None:
    document = recipe_comic(style="manga")
    one, other = composed(document, RUN), composed(document, RUN, model="animagine-xl-4")
    assert one.parts == other.parts and subject_hash(one) == subject_hash(other)


@pytest.mark.parametrize("model_id", ["flux2-klein-4b", "sdxl", "qwen-image", "flux1-schnell"])
@pytest.mark.parametrize(("w", "h"), [(200, 100), (100, 200), (431, 684), (130, 130), (423, 150)])
def test_sizes_follow_the_panel_at_printing_dpi_within_the_model(model_id: str, w: float, h: float) -> None:
    document, chosen = recipe_comic(), model(model_id)
    recipe = compose(document, RUN, Rect(50, 60, w, h).corners(), model=model_id)
    assert recipe.width % chosen.multiple == recipe.height % chosen.multiple == 0
    assert chosen.smallest <= min(recipe.width, recipe.height)
    assert max(recipe.width, recipe.height) <= chosen.largest
    assert recipe.width / recipe.height == pytest.approx(w / h, rel=0.12)
    asked = (w / 72 * 300) * (h / 72 * 300)
    most = chosen.megapixels * 1024 * 1024
    if max(recipe.width, recipe.height) < chosen.largest:
        assert recipe.width * recipe.height == pytest.approx(min(most, max(0.6 * most, asked)), rel=0.13)


def test_edits_keep_the_shape_of_the_picture_they_start_from() -> None:
    art = Art(PictureHash("p"), 1536, 1024, "take")
    document = with_art(recipe_comic(), RUN, art)
    larger = composed(document, RUN, edit=Edit("upscale", PictureHash("p"), factor=2.0))
    assert (larger.model, larger.width, larger.height) == ("esrgan-x4", 3072, 2048)
    assert composed(document, RUN, model="sdxl", edit=larger.edit).model == "esrgan-x4"
    huge = composed(document, RUN, edit=Edit("upscale", PictureHash("p"), factor=100))
    assert (huge.width, huge.height) == (8192, 5462)
    again = composed(document, RUN, edit=Edit("inpaint", PictureHash("p"), mask=PictureHash("m")))
    assert again.width / again.height == pytest.approx(1.5, rel=0.03)
    dropped = composed(document, RUN, edit=Edit("image", PictureHash("other")))
    assert dropped.width / dropped.height == pytest.approx(423 / 164, rel=0.12)


def test_a_turnaround_sheet_follows_the_reference_pictures() -> None:
    recipe = turnaround_recipe(recipe_comic(), MARA.id)
    assert [r.picture for r in recipe.references] == ["ref-mara-1", "ref-mara-2"]
    assert recipe.width / recipe.height == pytest.approx(1.5, rel=0.05)
    assert "turnaround sheet" in recipe.prompt and MARA.look in recipe.prompt
    assert "single illustration" not in recipe.prompt
    assert turnaround_recipe(recipe_comic(), OLEKSA.id, "qwen-image-edit").model == "qwen-image-edit"


def test_nothing_is_stale_that_was_just_made() -> None:
    assert stale_panels(generated(recipe_comic(), RUN, ARGUE, DECK, WAVE)) == ()


def test_a_changed_sheet_makes_its_panels_stale_and_no_others() -> None:
    document = generated(recipe_comic(), RUN, ARGUE, DECK, WAVE)
    other = changed(document, msgspec.structs.replace(MARA, look="woman of 60"))
    assert stale_panels(other) == (RUN, ARGUE) == panels_with(other, MARA.id)
    boy = changed(document, msgspec.structs.replace(OLEKSA, turnaround=PictureHash("new")))
    assert stale_panels(boy) == (ARGUE,)
    coloured = changed(document, msgspec.structs.replace(MARA, palette=("#ffffff",)))
    assert stale_panels(coloured) == (RUN, ARGUE)
    place = changed(document, msgspec.structs.replace(PIER, look="concrete"))
    assert stale_panels(place) == (RUN, ARGUE)
    seeded = changed(document, msgspec.structs.replace(MARA, seed=99))
    assert stale_panels(seeded) == ()


def test_a_changed_style_or_brief_makes_stale() -> None:
    document = generated(recipe_comic(), RUN, ARGUE, DECK, WAVE)
    styled = changed(document, msgspec.structs.replace(document.comic, style="pulp"))
    assert stale_panels(styled) == (RUN, ARGUE, DECK, WAVE)
    panel = document.panel(DECK)
    brief = msgspec.structs.replace(panel.brief, action="Full deck.")
    assert stale_panels(changed(document, msgspec.structs.replace(panel, brief=brief))) == (DECK,)


def test_lettering_layout_and_own_words_make_nothing_stale() -> None:
    document = generated(recipe_comic(), RUN, ARGUE, DECK, WAVE)
    balloon = document.get("pg-0-bl", Balloon)
    assert stale_panels(changed(document, msgspec.structs.replace(balloon, center=Point(80, 170)))) == ()
    subject = subject_hash(composed(recipe_comic(), RUN, words="more rain", seed=3, model="qwen-image"))
    art = Art(PictureHash("x"), 1024, 1024, "take", subject=subject)
    assert stale_panels(with_art(document, RUN, art)) == ()


def test_drafts_and_pictures_by_hand_are_never_stale() -> None:
    document = recipe_comic()
    for panel, art in (
        (RUN, Art(PictureHash("a"), 10, 10, "draft")),
        (ARGUE, Art(PictureHash("b"), 10, 10, "imported")),
        (DECK, Art(PictureHash("c"), 10, 10, "take")),
    ):
        document = with_art(document, panel, art)
    assert stale_panels(document) == ()


def test_coarse_pictures_are_told_by_the_pixels_they_show() -> None:
    document = recipe_comic()
    shape = shape_of(document, RUN)
    wide = max(p.x for p in shape) - min(p.x for p in shape)
    enough = round(wide / 72 * 201)
    for panel, art in (
        (RUN, Art(PictureHash("a"), enough, enough, "take")),
        (ARGUE, Art(PictureHash("b"), enough, enough, "take", zoom=1.1)),
        (DECK, Art(PictureHash("c"), 200, 200, "imported")),
        (WAVE, Art(PictureHash("d"), 10, 10, "draft")),
    ):
        document = with_art(document, panel, art)
    assert too_coarse(document) == (ARGUE, DECK)
    assert too_coarse(document, dpi=300) == (RUN, ARGUE, DECK)
    assert too_coarse(document, dpi=5) == ()
