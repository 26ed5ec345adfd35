"""What language models answer is read node by node, however untidy it is."""

from __future__ import annotations

import json
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.story.plan.nodes import Score
from kitsumy_desktop.story.plan.plan import Plan, PlanFigure, PlanLine, PlanPage, PlanPanel
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.plan.schema import ANSWER_KINDS, AnswerKind
from kitsumy_desktop.story.plan.tolerant import parse_node, read_json
from tests.support.random_plans import sound_plans

PAGE = PlanPage(
    beat="They leave.",
    turn="hook",
    panels=(
        PlanPanel(
            action="Anna runs.",
            lines=(PlanLine("Go!", "shout", "Anna"), PlanLine("KRAK", "sfx")),
            figures=(PlanFigure("Anna", "left", "afraid", "runs"),),
            importance=4,
            type="action",
            shot="wide",
        ),
    ),
)
ANSWER = msgspec.json.encode(PAGE).decode()


def codes(problems: tuple[PlanProblem, ...]) -> list[tuple[str, str]]:
    return [(problem.where, problem.code) for problem in problems]


@pytest.mark.parametrize(
    "answer",
    [
        ANSWER,
        f"```json\n{ANSWER}\n```",
        f"Sure! Here {{is}} page [1], as you asked:\n\n{ANSWER}\n\nTell me if {{you}} want more.",
        f'<think>They might {{ run }} or {{"panels": 3}}</think>{ANSWER}',
        ANSWER.replace("]}", ",]}").replace('"}', '",}'),
        ANSWER.replace('"', "'"),
        ANSWER[:-1] + "}",
        json.dumps({"page": json.loads(ANSWER)}),
        json.dumps({"result": {"page": json.loads(ANSWER)}}),
        json.dumps([json.loads(ANSWER)["panels"][0]]),
    ],
    ids=["plain", "fence", "talk", "thinking", "commas", "quotes", "end", "wrapped", "twice", "list"],
)
def test_the_same_page_in_many_clothes(answer: str) -> None:
    page, problems = parse_node(answer, "page")
    assert page is not None
    assert page.panels == PAGE.panels
    assert problems == ()


def test_words_for_fixed_values_are_understood() -> None:
    panel = {
        "description": "Anna hides.",
        "type": "Fight scene",
        "importance": "high",
        "shot": "closeup",
        "angle": "Low-angle",
        "characters": [{"name": "Anna", "position": "far left", "emotion": "worried"}],
        "dialogue": [
            {"speaker": "Anna", "text": "Hush.", "type": "whispering"},
            {"speaker": "Tom", "text": "Hey!", "type": "yell", "off": "yes"},
            {"speaker": "Narrator", "text": "Later.", "type": "speech"},
            {"speaker": "Tom", "text": "Over.", "type": "off-panel radio voice"},
        ],
        "narration": "It is night.",
        "mood_board": "ignored",
    }
    read, problems = parse_node(json.dumps(panel), "panel")
    assert problems == ()
    assert read == PlanPanel(
        action="Anna hides.",
        lines=(
            PlanLine("It is night.", "caption"),
            PlanLine("Hush.", "whisper", "Anna"),
            PlanLine("Hey!", "shout", "Tom", off=True),
            PlanLine("Later.", "caption"),
            PlanLine("Over.", "radio", "Tom", off=True),
        ),
        type="action",
        importance=4,
        shot="close",
        angle="low",
        figures=(PlanFigure("Anna", "left", "worried"),),
    )


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("shot", "close-up", "close"),
        ("shot", "extremeCloseUp", "extreme_close"),
        ("shot", "EXTREME WIDE SHOT", "extreme_wide"),
        ("shot", "крупний план", "close"),
        ("shot", "plan ogólny", "wide"),
        ("angle", "bird's-eye view", "bird"),
        ("angle", "worm's eye", "worm"),
        ("angle", "eye level", "eye"),
        ("type", "establishing_shot", "establishing"),
        ("type", "кульмінація", "climax"),
        ("importance", 5.0, 5),
        ("importance", "3/5", 3),
        ("importance", "splash", 5),
        ("space", "top right", "top-right"),
        ("space", "None", "none"),
    ],
)
def test_synonyms(field: str, value: object, expected: object) -> None:
    panel, problems = parse_node(json.dumps({"action": "A.", field: value}), "panel")
    assert problems == ()
    assert getattr(panel, field) == expected


def test_what_cannot_be_understood_is_named_and_the_rest_is_kept() -> None:
    broken = json.loads(ANSWER)
    broken["panels"][0] |= {
        "type": "bananas",
        "importance": 9,
        "lines": [{"who": "Anna"}, "Go!", 7],
    }
    broken["panels"].append(5.5)
    broken["panels"].append(True)
    page, problems = parse_node(json.dumps(broken), "page")
    assert page is not None
    assert sorted(codes(problems)) == [
        ("/panels/0/importance", "range"),
        ("/panels/0/lines/0", "missing"),
        ("/panels/0/type", "unknown-word"),
        ("/panels/2", "wrong-shape"),
    ]
    first = page.panels[0]
    assert (first.action, first.importance, first.type) == ("Anna runs.", 5, "dialogue")
    assert [line.text for line in first.lines] == ["Go!", "7"]


def test_an_answer_that_ends_in_the_middle() -> None:
    page, problems = parse_node(ANSWER[: ANSWER.index("KRAK") + 2], "page")
    assert page is not None
    assert ("", "cut-off") in codes(problems)
    assert page.panels[0].action == "Anna runs."
    assert page.panels[0].lines[0] == PlanLine("Go!", "shout", "Anna")


@pytest.mark.parametrize(
    "answer", ["", "I cannot help with that.", "[", "{", "null", "42", "[]", "{}", "[" * 4000]
)
@pytest.mark.parametrize("kind", ANSWER_KINDS)
def test_no_answer(answer: str, kind: AnswerKind) -> None:
    node, problems = parse_node(answer, kind)
    assert node is None
    assert codes(problems) == [("", "not-json")]


def test_an_answer_of_another_kind() -> None:
    node, problems = parse_node('{"recipe": {"flour": 2}}', "page")
    assert node is None
    assert codes(problems) == [("", "missing")]


def test_scores() -> None:
    expected = (Score(4, "climax"), Score(2, "dialogue"))
    told = [{"importance": 4, "type": "climax"}, {"importance": "2", "type": "talking"}]
    assert parse_node(json.dumps({"panels": told}), "importance") == (expected, ())
    assert parse_node(json.dumps(told), "importance") == (expected, ())
    assert parse_node("[5, 1]", "importance") == ((Score(5), Score(1)), ())


def test_a_bible() -> None:
    answer = {
        "title": "The Lamp",
        "characters": {"Anna": {"appearance": "tall", "clothing": "red coat"}, "Tom": "short"},
        "locations": ["Lamp room: round"],
        "pages": [{"beat": "It goes out.", "turn": "cliffhanger"}, "It is lit."],
    }
    plan, problems = parse_node(json.dumps(answer), "bible")
    assert problems == ()
    assert isinstance(plan, Plan)
    assert [(m.name, m.look, m.outfit) for m in plan.cast] == [
        ("Anna", "tall", "red coat"),
        ("Tom", "short", ""),
    ]
    assert [(p.name, p.look) for p in plan.places] == [("Lamp room", "round")]
    assert plan.pages == (PlanPage(beat="It goes out.", turn="hook"), PlanPage(beat="It is lit."))


def test_lines_written_as_a_script() -> None:
    lines, problems = parse_node('["ANNA (whisper): Hush.", "SFX: KRAK", "Go on"]', "lines")
    assert problems == ()
    assert lines == (PlanLine("Hush.", "whisper", "ANNA"), PlanLine("KRAK", "sfx"), PlanLine("Go on"))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["panels", "pages", "lines", "text", "who", "action", "type", "importance", "cast"]
            ),
            inner,
        )
    ),
    max_leaves=12,
)


@given(json_values, st.sampled_from(ANSWER_KINDS), st.integers(0, 30))
def test_no_value_makes_it_fail(value: object, kind: AnswerKind, cut: int) -> None:
    text = json.dumps(value, ensure_ascii=False)
    parse_node(text, kind)
    parse_node(text[: len(text) - cut], kind)


@given(st.text(max_size=80), st.sampled_from(ANSWER_KINDS))
def test_no_text_makes_it_fail(text: str, kind: AnswerKind) -> None:
    parse_node(text, kind)
    read_json("{" + text)


@settings(max_examples=15)
@given(sound_plans, st.floats(0.1, 1.0))
def test_of_a_cut_answer_the_pages_before_the_cut_are_whole(plan: Plan, share: float) -> None:
    whole = msgspec.json.encode({"pages": plan.pages}).decode()
    text = whole[: int(len(whole) * share)]
    expected, _ = parse_node(whole, "pages")
    found, problems = parse_node(text, "pages")
    assert ("", "cut-off") in codes(problems) or text == whole or found is None
    if found is not None and expected is not None:
        assert found[:-1] == expected[: len(found) - 1]


def test_the_repair_is_not_loaded_before_it_is_needed() -> None:
    code = (
        "import sys, kitsumy_desktop.story.plan.tolerant as t; t.parse_node('{}', 'page');"
        "assert 'json_repair' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
