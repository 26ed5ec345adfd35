"""Known people in one panel: each told by side, order and the number of the picture that is really sent."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.recipe_comic import MARA, OLEKSA, PIER, changed, recipe_comic, shape_of

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import CharacterId, PanelId, PictureHash, PropId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Art, Brief, Figure
from kitsumy_desktop.comic.records.place import Prop
from kitsumy_desktop.comic.records.recipe import Recipe, subject_hash
from kitsumy_desktop.generation.recipes.adapt import adapted
from kitsumy_desktop.generation.recipes.compose import compose, panels_showing, stale_panels
from kitsumy_desktop.generation.recipes.models import Model, model, models
from kitsumy_desktop.generation.recipes.people import FAMILIES, telling_of

RUN, ARGUE = PanelId("pg-0-pn-0"), PanelId("pg-0-pn-1")
DENYS = Character(
    CharacterId("ch-denys"), "Denys", look="man of 50, bald", references=(PictureHash("ref-d"),)
)
LANTERN = Prop(PropId("pr-lantern"), "Lantern", look="brass ship's lantern, green glass")
SENTENCE = [m for m in models() if telling_of(m).manner == "sentence" and m.prompt == "natural"]
TAGS = [m for m in models() if telling_of(m).manner == "tags"]
SIDE = st.sampled_from(("left", "center", "right", "back", ""))


def comic(*figures: Figure, panel: PanelId = ARGUE, **brief: object) -> Document:
    """The comic with Denys and a lantern, and a panel that shows these figures."""
    document = changed(recipe_comic(), DENYS, LANTERN)
    record = document.comic
    cast = (*record.cast, DENYS.id)
    document = changed(document, msgspec.structs.replace(record, cast=cast, props=(LANTERN.id,)))
    shown = Brief("They talk.", figures, **brief)  # type: ignore[arg-type]
    return changed(document, msgspec.structs.replace(document.panel(panel), brief=shown))


def made(document: Document, chosen: Model, panel: PanelId = ARGUE) -> Recipe:
    return adapted(compose(document, panel, shape_of(document, panel), model=chosen.id), chosen)


def cast(recipe: Recipe) -> list[str]:
    return [p.text for p in recipe.parts if p.role == "cast"]


def told_numbers(recipe: Recipe) -> dict[str, list[int]]:
    """Whom the prompt says each reference shows."""
    found: dict[str, list[int]] = {}
    for text in cast(recipe):
        person = re.match(r"\w+ .*?person .*?is (\w+) \((?:image|picture)s? ([\d, and]+)\)", text)
        thing = re.match(r"(?:Image|Picture) (\d+) shows (\w+)", text)
        if person:
            found[person[1]] = [int(n) for n in re.findall(r"\d+", person[2])]
        elif thing:
            found.setdefault(thing[2], []).append(int(thing[1]))
    return found


@pytest.mark.parametrize("chosen", SENTENCE, ids=lambda m: m.id)
def test_every_number_names_the_picture_that_is_sent(chosen: Model) -> None:
    document = comic(
        Figure("Denys", "right"), Figure("Олекса", "center"), Figure("Mara", "left"), place="pier"
    )
    recipe = made(document, chosen)
    told = told_numbers(recipe)
    assert {name: [recipe.references[n - 1].of for n in numbers] for name, numbers in told.items()} == {
        name: [name] * len(numbers) for name, numbers in told.items()
    }
    assert sum(map(len, told.values())) == len(recipe.references) <= chosen.references
    people = [t for t in cast(recipe) if t.startswith("The person")]
    assert [re.sub(r"( is \w+).*", r"\1", t) for t in people] == [
        "The person on the left is Mara",
        "The person in the middle is Олекса",
        "The person on the right is Denys",
    ]
    assert all(c.look in text for c, text in zip((MARA, OLEKSA, DENYS), people, strict=True))


def test_members_beyond_the_references_a_model_takes_have_no_number() -> None:
    kontext = made(comic(Figure("Denys"), Figure("Олекса"), Figure("Mara")), model("flux1-kontext"))
    assert told_numbers(kontext) == {"Denys": [1], "Олекса": [2]}
    assert [r.of for r in kontext.references] == ["Denys", "Олекса"]
    mara = next(t for t in cast(kontext) if "Mara" in t)
    assert mara.startswith("The person on the right is Mara: woman of 40")


@pytest.mark.parametrize("chosen", TAGS, ids=lambda m: m.id)
def test_models_that_know_tags_get_counts_and_sides_and_no_names(chosen: Model) -> None:
    told = cast(made(comic(Figure("Олекса", "right"), Figure("Mara", "left", "run", "angry")), chosen))
    assert told[0] == "1boy, 1girl"
    assert told[1].startswith("left: woman of 40") and "angry face, running" in told[1]
    assert told[2].startswith("right: хлопець") and "Mara" not in " ".join(told)
    three = cast(made(comic(Figure("Денис"), Figure("Denys"), Figure("Олекса")), chosen))
    assert three[0].startswith("left: man of 50"), "nobody knows what Денис is: nobody is counted"
    two = cast(made(comic(Figure("Denys"), Figure("Олекса")), chosen))
    assert two[0] == "2boys"


def test_sides_nobody_set_are_shared_out_in_the_briefs_order() -> None:
    chosen = model("flux2-klein-4b")
    two = cast(made(comic(Figure("Олекса"), Figure("Mara")), chosen))
    assert [t[:30] for t in two[:2]] == ["The person on the left is Олек", "The person on the right is Mar"]
    mixed = cast(made(comic(Figure("Олекса"), Figure("Mara", "left")), chosen))
    assert mixed[0].startswith("The person on the left is Mara")
    assert mixed[1].startswith("The person on the right is Олекса")
    both = cast(made(comic(Figure("Олекса", "left"), Figure("Mara", "left")), chosen))
    assert both[1].startswith("One more person on the left is Mara")
    far = cast(made(comic(Figure("Mara", "back"), Figure("Олекса")), chosen))
    assert far[1].startswith("The person in the background is Mara")


def test_a_lone_member_and_strangers_are_told_simply() -> None:
    chosen = model("flux2-klein-4b")
    told = cast(made(comic(Figure("Mara", "left"), Figure("A sailor", "right", "wave")), chosen))
    assert told[0].startswith("Picture 1 shows Mara") and told[2] == "A sailor, waving, on the right"
    three = cast(made(comic(Figure("Mara"), Figure("A sailor", "back"), Figure("Denys")), chosen))
    assert three[2] == "A sailor, in the background" and three[1].startswith(
        "The person on the right is Denys"
    )


def test_every_family_of_the_registry_is_in_the_table_or_draws_nobody() -> None:
    assert {m.family for m in models()} - set(FAMILIES) == {"upscale"}


@given(
    st.lists(st.tuples(st.sampled_from(("Mara", "Олекса", "Denys", "A sailor")), SIDE), max_size=4),
    st.sampled_from(models()),
    st.sampled_from(models()),
)
def test_telling_again_and_for_another_model_says_the_same(
    who: list[tuple[str, str]], first: Model, then: Model
) -> None:
    document = comic(*(Figure(name, side) for name, side in who))  # type: ignore[arg-type]
    wanted = compose(document, ARGUE, shape_of(document, ARGUE))
    once = adapted(wanted, first)
    assert adapted(once, first) == once
    if telling_of(first).manner == telling_of(then).manner == "sentence" and first.prompt == then.prompt:
        direct = adapted(msgspec.structs.replace(wanted, references=once.references), then)
        assert cast(adapted(once, then)) == cast(direct)


def test_the_subject_is_the_same_whatever_the_model() -> None:
    document = comic(Figure("Mara"), Figure("Denys"))
    found = {
        subject_hash(compose(document, ARGUE, shape_of(document, ARGUE), model=m.id))
        for m in models()
        if m.id != "esrgan-x4"
    }
    assert len(found) == 1


def test_outfit_light_props_and_plain_english_go_into_the_prompt() -> None:
    document = comic(
        Figure("Mara", "left"),
        place="pier",
        time="night",
        light="one lamp from below",
        props=("lantern", "a rope"),
        picture="Mara lifts a lantern",
        space="top-left",
    )
    dressed = changed(document, msgspec.structs.replace(MARA, outfit="red storm coat, tall boots"))
    recipe = compose(dressed, ARGUE, shape_of(dressed, ARGUE))
    parts = [(p.role, p.text) for p in recipe.parts]
    assert (
        "cast",
        f"Mara: {MARA.look}, red storm coat, tall boots, colours #f2c230 #22384d, on the left",
    ) in parts
    assert ("action", "Mara lifts a lantern") in parts and "They talk." not in recipe.prompt
    assert parts[4:7] == [
        ("place", "pier: old wooden pier, nets"),
        ("prop", "Lantern: brass ship's lantern, green glass"),
        ("prop", "a rope"),
    ]
    assert ("light", "night, one lamp from below") in parts
    assert ("space", "empty space at the top left for lettering") in parts
    told = compose(comic(Figure("Mara"), panel=RUN, space="bottom"), RUN, shape_of(dressed, RUN))
    assert "empty space at the top for lettering" in told.prompt, "balloons know better"
    quiet = compose(comic(Figure("Mara"), space="none"), ARGUE, shape_of(dressed, ARGUE))
    assert "lettering" not in "".join(p.text for p in quiet.parts if p.role == "space")


def test_a_changed_prop_makes_its_panels_stale_and_no_others() -> None:
    document = comic(Figure("Mara"), props=("LANTERN",))
    subject = subject_hash(compose(document, ARGUE, shape_of(document, ARGUE)))
    art = Art(PictureHash("x"), 10, 10, "take", subject=subject)
    document = changed(document, msgspec.structs.replace(document.panel(ARGUE), art=art))
    assert panels_showing(document, LANTERN.id) == (ARGUE,) and stale_panels(document) == ()
    for other in (
        msgspec.structs.replace(LANTERN, look="tin lantern"),
        msgspec.structs.replace(LANTERN, references=(PictureHash("ref-l"),)),
        msgspec.structs.replace(MARA, outfit="pyjamas"),
    ):
        assert stale_panels(changed(document, other)) == (ARGUE,)
    assert stale_panels(changed(document, msgspec.structs.replace(MARA, voice="gruff"))) == ()
    assert stale_panels(changed(document, msgspec.structs.replace(PIER, look="new"))) == ()


def test_a_props_pictures_come_last() -> None:
    shown = msgspec.structs.replace(LANTERN, references=(PictureHash("ref-l"),))
    document = changed(comic(Figure("Mara"), place="pier", props=("lantern",)), shown)
    recipe = compose(document, ARGUE, shape_of(document, ARGUE))
    assert [r.of for r in recipe.references] == ["Mara", "Mara", "Mara", "Pier", "Lantern"]
