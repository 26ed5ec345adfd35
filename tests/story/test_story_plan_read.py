"""Plan files, ours and those of other tools, become plans; no words of theirs are lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.plan.build import build_plan
from kitsumy_desktop.story.plan.check import plan_problems
from kitsumy_desktop.story.plan.mend import mended
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
)
from kitsumy_desktop.story.plan.read import read_plan, read_plan_told
from kitsumy_desktop.story.plan.tolerant import parse_node
from kitsumy_desktop.story.plan.write import write_plan
from tests.support.foreign_plans import BUBBLES, FLAT, FOREIGN, PLANNER, UKRAINIAN, data_of, texts_in


def panels(plan: Plan) -> list[PlanPanel]:
    return [panel for page in plan.pages for panel in page.panels]


BREATH = "directorsCut: hold this for a breath"


def said(panel: PlanPanel) -> list[tuple[str, str, str]]:
    return [(line.kind, line.who, line.text) for line in panel.lines]


def test_a_planner_with_structure_and_panel_breakdown() -> None:
    plan = read_plan(data_of(PLANNER))
    assert (plan.title, plan.language) == ("The Paper Boat", "en")
    mira, ilo = plan.cast
    assert (mira.name, mira.outfit, mira.voice) == ("Mira", "yellow raincoat", "stubborn and kind")
    assert mira.look == "small girl with black braids, age: ten years old"
    assert mira.palette == ("#f0c020", "#203040")
    assert ilo.name == "Grandpa Ilo"
    first, second = plan.pages
    assert first.beat.startswith("Mira folds a boat. The rain takes it.")
    window, head = first.panels
    assert (window.shot, window.angle) == ("wide", "high")
    assert (window.type, window.space) == ("establishing", "top-right")
    assert window.figures == (PlanFigure("Mira", "left", "curious", "leans"),)
    assert ("shout", "Mira", "It floats!") in said(window)
    assert window.picture == "flooded street, girl at window, negative space for text"
    assert head.figures == (PlanFigure("Grandpa Ilo"),)
    gently = PlanLine("Not for long.", who="Grandpa Ilo", manner="gently")
    assert head.lines == (gently, PlanLine("drip", "sfx"))
    (boat,) = second.panels
    assert (boat.importance, boat.type, boat.angle) == (5, "climax", "bird")
    assert ("caption", "", "It had come further than any of us.") in said(boat)


def test_a_flat_list_of_panels() -> None:
    plan = read_plan(data_of(FLAT))
    assert [len(page.panels) for page in plan.pages] == [4, 4]
    waits, watch, *_, summer = panels(plan)
    assert waits.action == "A fox waits at a bus stop in the snow."
    assert said(waits) == [("caption", "", "Winter came early.")]
    assert waits.figures == (PlanFigure("Fox", "center"),)
    assert panels(plan)[2].figures == (PlanFigure("Owl", "center"),)
    assert panels(plan)[4].figures == ()
    assert said(watch) == [("speech", "Fox", "Late again.")]
    assert said(panels(plan)[3]) == [("whisper", "Fox", "Thank you.")]
    assert said(summer) == [("caption", "", "THE END"), ("speech", "Fox", "Oh.")]
    better, _ = mended(plan)
    assert [member.name for member in better.cast] == ["Fox", "Owl"]


def test_layouts_and_bubbles() -> None:
    plan, remarks = read_plan_told(data_of(BUBBLES))
    assert (plan.title, plan.author, plan.reading) == ("Night Shift", "K. Lem", "rtl")
    assert plan.cast == (
        PlanCharacter("Rex", look="robot with one red eye"),
        PlanCharacter("Dr. Ode", role="inventor", look="thin, in a white coat"),
    )
    door, glasses = panels(plan)
    assert (door.importance, door.shot, door.angle, door.place) == (4, "wide", "low", "Laboratory")
    assert door.light == "sparks from the left"
    narrator, crash = ("caption", "", "3 a.m."), ("sfx", "", "KRRAK")
    assert said(door)[:3] == [("radio", "Rex", "I AM AWAKE"), narrator, crash]
    assert ("note", "", "camera: low angle wide shot of the laboratory door") in said(door)
    assert (glasses.importance, glasses.shot) == (2, "extreme_close")
    assert said(glasses) == [("thought", "Dr. Ode", "Finally."), ("note", "", BREATH)]
    told = {remark.where: remark.text for remark in remarks}
    assert "hero-top" in told["/pages/0/layout"]
    assert "directorsCut" in told["/pages/0/panels/1/directorsCut"]


def test_a_ukrainian_plan() -> None:
    plan = read_plan(data_of(UKRAINIAN))
    assert (plan.title, plan.author, plan.language) == ("Зозулин годинник", "О. Лис", "uk")
    assert [(m.name, m.outfit, m.voice) for m in plan.cast] == [
        ("Оленка", "зелене пальто", "тихий"), ("Дід Панас", "", ""),
    ]  # fmt: skip
    (page,) = plan.pages
    assert page.beat == "Годинник зупинився."
    door, window = page.panels
    assert (door.shot, door.importance, door.place) == ("wide", 4, "Майстерня")
    assert door.figures == (PlanFigure("Оленка", "left", pose="здивована"),)
    assert said(door) == [
        ("whisper", "Оленка", "Діду, чому так тихо?"),
        ("speech", "ДІД ПАНАС", "Бо зозуля полетіла."),
    ]
    assert window.shot == "close"
    assert ("caption", "", "Опівночі все стихло.") in said(window)
    assert ("sfx", "", "ТІК") in said(window)
    assert [m.name for m in mended(plan)[0].cast] == ["Оленка", "Дід Панас"]


@pytest.mark.parametrize("name", FOREIGN)
def test_no_words_of_a_foreign_plan_are_lost(name: str) -> None:
    plan, remarks = read_plan_told(data_of(FOREIGN[name]))
    kept = write_plan(plan).decode().lower()
    fixed = {"wide shot", "high angle", "eye level", "bird's eye", "extreme close-up", "top right"}
    fixed |= {"jagged electronic", "загальний план", "крупний план"}
    for text in texts_in(FOREIGN[name]):
        words = text.replace("(", " ").replace(")", " ").replace(":", " ").replace(",", " ").split()
        missing = [word for word in words if word.lower() not in kept]
        assert text in fixed or missing in ([], ["whisper"], ["зліва"]), text
    assert all(remark.text.endswith(".") for remark in remarks)


@pytest.mark.parametrize("name", FOREIGN)
def test_a_foreign_plan_makes_a_comic(name: str) -> None:
    better, _ = mended(read_plan(data_of(FOREIGN[name])))
    assert [p for p in plan_problems(better) if p.severity == "error"] == []
    assert problems(build_plan(better, BuildOptions(), seeded_ids("x")).document) == []
    assert read_plan(write_plan(better)) == better


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON"),
        (b"PAGE ONE\nPanel 1. Anna waits.\nANNA: Hello?", "not JSON"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not JSON"),
        (b"[]", "not JSON"),
        (b'{"name": "shopping", "items": ["milk", "bread"]}', "no panels"),
        (b'{"pages": []}', "no panels"),
        (b'{"pages": [{"panels": []}]}', "no panels"),
        (b'{"format": "kitsumy-plan", "version": 9}', "newer version"),
    ],
)
def test_what_is_no_plan_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(InputError) as caught:
        read_plan(data, "wrong.json")
    assert words in caught.value.user_text
    assert "wrong.json" in caught.value.user_text
    assert caught.value.hint


def test_our_own_plan_with_more_in_it_keeps_that_too() -> None:
    plan = Plan(title="T", pages=(PlanPage((PlanPanel("Anna waits."),)),))
    raw = json.loads(write_plan(plan))
    raw["pages"][0]["panels"][0]["sticker"] = "a small blue star"
    raw["pages"][0]["panels"][0]["importance"] = 12
    found, remarks = read_plan_told(data_of(raw))
    assert found.pages[0].panels[0].lines == (PlanLine("sticker: a small blue star", "note"),)
    assert found.pages[0].panels[0].importance == 5
    assert {remark.where for remark in remarks} == {
        "/pages/0/panels/0/sticker", "/pages/0/panels/0/importance",
    }  # fmt: skip


def test_a_damaged_file_is_read_as_far_as_possible() -> None:
    data = data_of(PLANNER)
    found, remarks = read_plan_told(data[: data.index(b"shakes")])
    assert found.cast[0].name == "Mira"
    assert panels(found)[0].action.startswith("A street under water")
    assert any("damaged" in remark.text for remark in remarks)


def test_pages_as_lists_and_panels_with_page_numbers() -> None:
    one, two, three = ({"description": text} for text in ("One.", "Two.", "Three."))
    nested = {"pages": [[one, two], [three]]}
    assert [len(page.panels) for page in read_plan(data_of(nested)).pages] == [2, 1]
    flat = [{"page": page, "description": text} for page, text in ((2, "B."), (1, "A."), (2, "C."))]
    found = read_plan(data_of({"title": "T", "panels": flat}))
    assert [[panel.action for panel in page.panels] for page in found.pages] == [["A."], ["B.", "C."]]
    single = {"pages": [{"description": "One.", "caption": "Once."}, {"description": "Two."}]}
    assert [panel.action for panel in panels(read_plan(data_of(single)))] == ["One.", "Two."]


_KEYS = "panels pages title dialogue text speaker description characters name layout camera"
keys = st.sampled_from(_KEYS.split())
values = st.recursive(
    st.none() | st.integers(-9, 9) | st.sampled_from(("Anna", "splash", "a b c d", "", "none")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=14,
)


@given(values)
def test_any_json_is_read_or_refused(value: Any) -> None:
    try:
        plan = read_plan(data_of(value))
    except InputError:
        return
    assert any(page.panels for page in plan.pages)


@pytest.mark.parametrize("depth", [40, 400, 980, 4000])
@pytest.mark.parametrize(
    ("start", "opener", "closer", "end"),
    [
        ("", "[", "]", ""),
        ('{"panels": [{"description": "A.", "lines": ', "[", "]", "}]}"),
        ('{"format": "kitsumy-plan", "pages": ', '{"pages": ', "}", "}"),
        ("", '{"plan": ', "}", ""),
    ],
)
def test_no_depth_makes_it_fail(depth: int, start: str, opener: str, closer: str, end: str) -> None:
    text = f'{start}{opener * depth}"x"{closer * depth}{end}'
    parse_node(text, "pages")
    try:
        assert read_plan(text.encode()).pages
    except InputError as refused:
        assert refused.user_text


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        assert read_plan(data).pages
    except InputError as refused:
        assert refused.user_text
