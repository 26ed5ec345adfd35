"""Any plan is mended, always the same way, and no word of it is lost."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest
from hypothesis import given, settings

from kitsumy_desktop.story.plan.check import RULES, plan_problems
from kitsumy_desktop.story.plan.mend import MENDINGS, mended
from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter, PlanFigure, PlanLine, PlanPage, PlanPanel
from tests.support.random_plans import bare_words, broken_plans, sound_plans, words_in

LEFT_TO_WRITERS = {"no-speaker", "wordy-page", "many-panels", "other-language"}


def one_panel(
    *lines: PlanLine, figures: tuple[PlanFigure, ...] = (), names: tuple[str, ...] = ("Anna",)
) -> Plan:
    panel = PlanPanel("They talk.", lines, figures=figures)
    return Plan(cast=tuple(map(PlanCharacter, names)), pages=(PlanPage((panel,)),))


def first(plan: Plan) -> PlanPanel:
    return plan.pages[0].panels[0]


@settings(max_examples=30)
@given(broken_plans)
def test_no_error_is_left(plan: Plan) -> None:
    better, remarks = mended(plan)
    left = plan_problems(better)
    assert [p for p in left if p.severity == "error"] == []
    assert {p.code for p in left} <= LEFT_TO_WRITERS
    assert remarks or {p.code for p in plan_problems(plan)} <= LEFT_TO_WRITERS


@settings(max_examples=30)
@given(broken_plans)
def test_no_word_is_lost(plan: Plan) -> None:
    lost = Counter(words_in(plan)) - Counter(words_in(mended(plan)[0]))
    figures = [f for page in plan.pages for panel in page.panels for f in panel.figures]
    merged = {word for f in figures for word in bare_words(f"{f.pose} {f.expression}")}
    assert set(lost) <= merged, "only what a figure named twice says twice is said once"


@settings(max_examples=30)
@given(broken_plans)
def test_mending_again_changes_nothing(plan: Plan) -> None:
    better = mended(plan)[0]
    assert mended(plan)[0] == better
    again, remarks = mended(better)
    assert (again, remarks) == (better, ())


@settings(max_examples=30)
@given(sound_plans)
def test_who_knows_what_he_does_is_left_alone(plan: Plan) -> None:
    codes = {p.code for p in plan_problems(plan)}
    better, _ = mended(plan)
    if codes <= LEFT_TO_WRITERS:
        assert better == plan


def test_every_code_is_mended_or_left_to_writers() -> None:
    mended_codes = {code for mending in MENDINGS for code in mending.codes}
    assert mended_codes | LEFT_TO_WRITERS == {rule.code for rule in RULES}


def test_a_long_balloon_is_divided_at_its_sentences() -> None:
    speech = " ".join(f"This is sentence {i} of it." for i in range(8))
    plan = one_panel(PlanLine(speech, "whisper", "Anna", off=True, manner="softly"))
    better, remarks = mended(plan)
    lines = first(better).lines
    assert len(lines) == 2
    assert " ".join(line.text for line in lines) == speech
    assert all(line.text.endswith(".") and len(line.text.split()) <= 25 for line in lines)
    assert {(x.kind, x.who, x.off, x.manner) for x in lines} == {("whisper", "Anna", True, "softly")}
    assert [(r.where, r.text) for r in remarks] == [
        ("/pages/0/panels/0/lines/0", "A long line was divided into 2 balloons.")
    ]


def test_unknown_names_are_matched_or_introduced() -> None:
    plan = one_panel(
        PlanLine("Hi.", who="Ana Bel", off=True),
        PlanLine("Ho.", who="BO", off=True),
        PlanLine("Hey.", who="Bo", off=True),
        PlanLine("Hello?", who="Voice", off=True),
        names=("Anna Bell",),
    )
    better, remarks = mended(plan)
    assert [line.who for line in first(better).lines] == ["Anna Bell", "BO", "BO", "Voice"]
    assert [member.name for member in better.cast] == ["Anna Bell", "BO"]
    assert [r.text for r in remarks][:1] == ["Ana Bel is taken for Anna Bell."]


def test_two_of_a_name_stay_two() -> None:
    plan = Plan(
        cast=(PlanCharacter("Anna", look="tall"), PlanCharacter("anna", look="short"), PlanCharacter("")),
        pages=(PlanPage((PlanPanel("A."),)),),
    )
    assert [(m.name, m.look) for m in mended(plan)[0].cast] == [
        ("Anna", "tall"), ("anna 2", "short"), ("Character 1", ""),
    ]  # fmt: skip


def test_colours() -> None:
    plan = one_panel()
    odd = ("#ABC", "AA00ff", "navy", "shiny")
    plan = msgspec.structs.replace(plan, cast=(PlanCharacter("Anna", palette=odd, outfit="coat"),))
    (anna,) = mended(plan)[0].cast
    assert anna.palette == ("#aabbcc", "#aa00ff", "#24365e")
    assert anna.outfit == "coat, navy, shiny"


@pytest.mark.parametrize(("reading", "expected"), [("ltr", ["right", "left"]), ("rtl", ["left", "right"])])
def test_who_speaks_first_stands_where_reading_begins(reading: str, expected: list[str]) -> None:
    plan = one_panel(
        PlanLine("Hi.", who="Tom"),
        PlanLine("Ho.", who="Anna"),
        figures=(PlanFigure("Anna", "left"), PlanFigure("Tom", "right")),
        names=("Anna", "Tom"),
    )
    better, remarks = mended(msgspec.structs.replace(plan, reading=reading))
    assert [figure.position for figure in first(better).figures] == expected
    assert len(remarks) == (reading == "ltr")


def test_who_speaks_is_in_the_picture_or_heard_from_outside() -> None:
    talk = (PlanLine("Hi.", who="Tom"), PlanLine("Ho.", who="Anna"), PlanLine("Over.", "radio", "Bo"))
    names = ("Anna", "Tom", "Bo")
    alone = first(mended(one_panel(*talk, names=names))[0])
    assert alone.figures == (PlanFigure("Tom", "left"), PlanFigure("Anna", "right"))
    assert [line.off for line in alone.lines] == [False, False, True]
    plan = one_panel(*talk[:2], figures=(PlanFigure("Bo", "left"),), names=names)
    panel = msgspec.structs.replace(first(plan), action="Anna runs towards Bo.")
    better = first(mended(msgspec.structs.replace(plan, pages=(PlanPage((panel,)),)))[0])
    assert better.figures == (PlanFigure("Bo", "left"), PlanFigure("Anna", "center"))
    assert [line.off for line in better.lines] == [True, False]
    insert = msgspec.structs.replace(first(plan), shot="insert", figures=())
    better = first(mended(msgspec.structs.replace(plan, pages=(PlanPage((insert,)),)))[0])
    assert better.figures == ()
    assert [line.off for line in better.lines] == [True, True]


def test_what_nobody_says_is_said_by_who_is_there() -> None:
    there = (PlanFigure("Anna"),)
    alone = first(mended(one_panel(PlanLine("Hm."), PlanLine("Later.", "caption"), figures=there))[0])
    assert [line.who for line in alone.lines] == ["Anna", ""]
    answered = first(mended(one_panel(PlanLine("Hm?"), PlanLine("Yes.", who="Anna"), figures=there))[0])
    assert [line.who for line in answered.lines] == ["", "Anna"]


def test_importance() -> None:
    def scores(*pages: tuple[int, ...]) -> list[list[int]]:
        panels = [PlanPage(tuple(PlanPanel("A.", importance=i) for i in page)) for page in pages]
        better, _ = mended(Plan(pages=tuple(panels)))
        return [[panel.importance for panel in page.panels] for page in better.pages]

    assert scores((9, 0)) == [[5, 1]]
    assert scores((5, 2, 5)) == [[5, 2, 4]]
    assert scores((2, 3), (1,)) == [[2, 4], [1]]
    assert scores((2, 4), (1,)) == [[2, 4], [1]]
    assert scores((2,)) == [[2]]


def test_empty_panels_and_pages() -> None:
    plan = Plan(
        summary="A lamp.", pages=(PlanPage(beat="It goes out."), PlanPage((PlanPanel(), PlanPanel("B."))))
    )
    better, _ = mended(plan, plan_problems(plan)[:1])
    assert [[panel.action for panel in page.panels] for page in better.pages] == [["It goes out."], ["B."]]
    assert [p.action for p in mended(Plan(summary="A lamp."))[0].pages[0].panels] == ["A lamp."]


def test_lines_without_words_become_notes() -> None:
    plan = one_panel(PlanLine("", who="Anna", manner="sighs"), PlanLine("Well.", who="Anna", off=True))
    assert first(mended(plan)[0]).lines == (
        PlanLine("Anna (sighs)", "note"),
        PlanLine("Well.", who="Anna", off=True),
    )


def test_only_what_is_asked_for_is_mended() -> None:
    long = " ".join(["word"] * 30)
    plan = one_panel(PlanLine(long, who="Bo", off=True))
    wordy = [p for p in plan_problems(plan) if p.code == "wordy-balloon"]
    better, remarks = mended(plan, wordy)
    assert [line.who for line in first(better).lines] == ["Bo", "Bo"]
    assert len(remarks) == 1
    assert mended(plan, []) == (plan, ())
