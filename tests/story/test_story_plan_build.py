"""A plan becomes a sound comic, and the comic has the same plan again."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings

from kitsumy_desktop import assets
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Brief, Figure
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.plan.build import build_plan
from kitsumy_desktop.story.plan.from_comic import plan_of
from kitsumy_desktop.story.plan.mend import mended
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)
from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.story.rough import BALLOON_WORDS
from kitsumy_desktop.story.update.update import update_comic
from tests.support.lettered_pages import face_book
from tests.support.random_plans import broken_plans, sound_plans, with_palettes

BOOK = face_book()
SAMPLES = ("lighthouse.en.txt", "bakery.uk.txt", "tramwaj.pl.txt", "long.en.txt", "clockmaker.prose.en.txt")

PLAN = Plan(
    title="The Lamp",
    language="en",
    author="Me",
    premise="A lamp goes out.",
    genre="mystery",
    summary="It is lit again.",
    cast=(
        PlanCharacter("Anna Bell", ("Anna",), "keeper", "tall", "red coat", voice="short sentences"),
        PlanCharacter("Tom", palette=("#010203",)),
    ),
    places=(PlanThing("Lamp room", "round room, indoors"),),
    props=(PlanThing("lantern", "brass"),),
    pages=(
        PlanPage(
            beat="The lamp goes out.",
            turn="hook",
            panels=(
                PlanPanel(
                    action="Anna runs up to Tom.",
                    lines=(
                        PlanLine("Later.", "caption"),
                        PlanLine("Tom!", "shout", "Anna Bell", manner="out of breath"),
                        PlanLine("KRAK", "sfx"),
                        PlanLine("Keep Tom in the dark.", "note"),
                        PlanLine("Hush.", "whisper", "Tom", off=True),
                    ),
                    type="action",
                    importance=4,
                    shot="wide",
                    angle="low",
                    place="Lamp room",
                    time="night",
                    light="from below",
                    figures=(PlanFigure("Anna Bell", "left", "afraid", "runs"),),
                    props=("lantern",),
                    picture="A woman runs.",
                    space="top",
                ),
            ),
        ),
    ),
)


def build(plan: Plan, **options: object) -> Document:
    chosen = msgspec.structs.replace(BuildOptions(), **options)
    return build_plan(plan, chosen, seeded_ids("test")).document


def script_of(document: Document) -> Script:
    assert document.comic.script is not None
    return document.get(document.comic.script, Script)


def test_everything_of_a_plan_is_in_its_comic() -> None:
    document = build(PLAN)
    comic = document.comic
    assert problems(document) == []
    assert (comic.title, comic.author, comic.language, comic.story.premise) == (
        "The Lamp", "Me", "en", "A lamp goes out.",
    )  # fmt: skip
    (page,) = document.pages()
    assert (page.beat, page.turn) == ("The lamp goes out.", "hook")
    (panel,) = document.panels(page.id)
    assert (panel.type, panel.importance, panel.importance_source) == ("action", 4, "llm")
    assert panel.brief == Brief(
        action="Anna runs up to Tom.",
        figures=(Figure("Anna Bell", "left", "runs", "afraid"),),
        place="Lamp room",
        time="night",
        shot="wide",
        angle="low",
        light="from below",
        space="top",
        props=("lantern",),
        picture="A woman runs.",
    )
    anna, tom = document.characters()
    assert (anna.name, anna.aliases, anna.role, anna.voice) == (
        "Anna Bell", ("Anna",), "keeper", "short sentences",
    )  # fmt: skip
    assert anna.palette[0] == "#b3261e"
    assert len(anna.palette) == 3
    assert tom.palette == ("#010203",)
    assert [document.records[i].name for i in (*comic.places, *comic.props)] == [  # type: ignore[union-attr]
        "Lamp room", "lantern",
    ]  # fmt: skip


def test_lines_are_balloons_with_speaker_kind_and_tail() -> None:
    document = build(PLAN)
    (page,) = document.pages()
    balloons = [i for i in document.items(page.id) if isinstance(i, Balloon)]
    assert [(b.kind, b.speaker, b.off_panel, b.text) for b in balloons] == [
        ("caption", "", False, "Later."),
        ("shout", "Anna Bell", False, "Tom!"),
        ("whisper", "Tom", True, "Hush."),
    ]
    assert [i.text for i in document.items(page.id) if isinstance(i, Sfx)] == ["KRAK"]


def test_options_win_over_the_plan() -> None:
    comic = build(PLAN, title="Other", author="You", language="uk", reading="rtl").comic
    assert (comic.title, comic.author, comic.language, comic.reading) == ("Other", "You", "uk", "rtl")
    assert comic.layout_profile == "manga"
    assert build(msgspec.structs.replace(PLAN, reading="rtl")).comic.reading == "rtl"
    assert build(msgspec.structs.replace(PLAN, reading="rtl"), reading="ltr").comic.reading == "ltr"


def test_the_same_plan_is_the_same_comic() -> None:
    assert build(PLAN) == build(PLAN)
    assert [c.seed for c in build(PLAN).characters()] != [c.seed for c in build(PLAN, seed=2).characters()]


def test_names_are_found_however_they_are_written() -> None:
    panel = PlanPanel(lines=(PlanLine("Hi.", who="ANNA"),), figures=(PlanFigure("anna bell"),))
    document = build(msgspec.structs.replace(PLAN, pages=(PlanPage((panel,)),)))
    (page,) = document.pages()
    (balloon,) = document.items(page.id)
    assert isinstance(balloon, Balloon)
    assert (balloon.speaker, balloon.off_panel) == ("Anna Bell", False)
    assert next(document.panels(page.id)).brief.figures[0].who == "Anna Bell"


def test_a_long_line_is_several_balloons_and_one_line_again() -> None:
    speech = " ".join(f"This is sentence number {i} of a speech." for i in range(10))
    panel = PlanPanel(action="A.", lines=(PlanLine(speech, who="Tom", off=True), PlanLine("Hm.", "caption")))
    plan = msgspec.structs.replace(PLAN, pages=(PlanPage((panel,)),))
    document = build(plan)
    (anchor,) = script_of(document).anchors
    texts = [[document.balloon(i).text for i in line] for line in anchor.lines]
    assert len(texts[0]) > 1
    assert all(len(text.split()) <= BALLOON_WORDS for text in texts[0])
    assert " ".join(texts[0]) == speech
    assert texts[1] == ["Hm."]
    assert plan_of(document).pages == plan.pages


def test_a_plan_without_pages_is_a_blank_page() -> None:
    document = build(Plan())
    assert problems(document) == []
    assert [page.panels for page in document.pages()] == [()]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_plan_of_a_script_is_kept(name: str) -> None:
    text = assets.read_bytes("samples", name).decode()
    plan = plan_of(build_comic(text, BuildOptions(), seeded_ids("script")).document)
    assert plan.pages
    assert plan_of(build(plan)) == plan


@settings(max_examples=40)
@given(sound_plans)
def test_a_comic_has_the_plan_it_was_made_of(plan: Plan) -> None:
    document = build(plan)
    assert problems(document) == []
    assert plan_of(document) == with_palettes(plan, plan_of(document))


@settings(max_examples=30)
@given(sound_plans)
def test_the_script_of_a_plan_is_anchored_to_what_it_became(plan: Plan) -> None:
    document = build(plan)
    script = script_of(document)
    tree = read_story(script.text, document.comic.language, script.kind)
    assert [anchor.panel for anchor in script.anchors] == [
        p for page in document.pages() for p in page.panels
    ]
    for panel, anchor in zip(tree.panels, script.anchors, strict=True):
        assert len(panel.lines) == len(anchor.lines)
        for line, records in zip(panel.lines, anchor.lines, strict=True):
            made = [document.records[record] for record in records]
            assert " ".join(r.text for r in made if isinstance(r, Balloon | Sfx)) == (
                "" if line.kind == "note" else line.text
            )


@settings(max_examples=15)
@given(sound_plans)
def test_its_own_script_changes_nothing_in_the_comic(plan: Plan) -> None:
    document = build(plan)
    update = update_comic(document, script_of(document).text, seeded_ids("new"), BOOK)
    assert update.is_empty
    assert {change.kind for change in update.changes} <= {"same"}


@settings(max_examples=20)
@given(broken_plans)
def test_any_plan_builds_a_sound_comic(plan: Plan) -> None:
    assert problems(build(plan)) == []
    assert problems(build(mended(plan)[0])) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_a_script_is_anchored_line_by_line(name: str) -> None:
    text = assets.read_bytes("samples", name).decode()
    document = build_comic(text, BuildOptions(), seeded_ids("script")).document
    tree, script = read_story(text), script_of(document)
    items = {item.id for page in document.pages() for item in document.items(page.id)}
    named = [record for anchor in script.anchors for line in anchor.lines for record in line]
    assert sorted(named) == sorted(items)
    for panel, anchor in zip(tree.panels, script.anchors, strict=True):
        assert document.panel(anchor.panel).brief.action.startswith(panel.description)
        for line, records in zip(panel.lines, anchor.lines, strict=True):
            made = [document.records[record] for record in records]
            said = " ".join(r.text for r in made if isinstance(r, Balloon | Sfx))
            assert " ".join(said.split()) == ("" if line.kind == "note" else " ".join(line.text.split()))
            assert all(getattr(r, "panel", None) == anchor.panel for r in made)
