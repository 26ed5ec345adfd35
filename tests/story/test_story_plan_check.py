"""Every rule of the craft finds what breaks it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given

from kitsumy_desktop.story.languages import can_be
from kitsumy_desktop.story.plan.check import RULES, plan_problems
from kitsumy_desktop.story.plan.naming import Names
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)
from tests.support.random_plans import broken_plans

ANNA, TOM = PlanFigure("Anna", "left"), PlanFigure("Tom", "right")
TALK = (PlanLine("Where is the lamp?", who="Anna"), PlanLine("It is gone.", who="Tom"))
GOOD = Plan(
    title="The Lamp",
    cast=(PlanCharacter("Anna", ("Captain Bell",), palette=("#aa0011",)), PlanCharacter("Tom")),
    places=(PlanThing("Lamp room"),),
    props=(PlanThing("lantern"),),
    pages=(
        PlanPage((PlanPanel("They meet.", TALK, importance=4, figures=(ANNA, TOM), place="lamp room"),)),
        PlanPage((PlanPanel("Tom leaves.", figures=(TOM,), props=("lantern",)),)),
    ),
)
LONG = " ".join(f"word{i}" for i in range(26))


def panel(**changes: object) -> Plan:
    """The good plan with its first panel changed."""
    first = msgspec.structs.replace(GOOD.pages[0].panels[0], **changes)
    return msgspec.structs.replace(GOOD, pages=(PlanPage((first,)), GOOD.pages[1]))


def page(*panels: PlanPanel) -> Plan:
    return msgspec.structs.replace(GOOD, pages=(PlanPage(panels), GOOD.pages[1]))


def whole(**changes: object) -> Plan:
    return msgspec.structs.replace(GOOD, **changes)


RED = PlanCharacter("Anna", palette=("#aa0011", "red"))
TOLD = PlanPanel("A.", (PlanLine(LONG[:-7], "caption"),), importance=4)
SPLASH = PlanPanel("A.", importance=5)
ROW = PlanPanel("A.", importance=4)
FIGURES = "/pages/0/panels/0/figures"
LINES = "/pages/0/panels/0/lines"
UKRAINIAN = "Вогонь згас, і ніхто не знає, чому він більше не горить."

BROKEN: dict[str, list[tuple[str, Plan]]] = {
    "no-pages": [("/pages", whole(pages=()))],
    "no-panels": [("/pages/0", page())],
    "empty-panel": [("/pages/0/panels/1", page(ROW, PlanPanel(shot="close")))],
    "empty-line": [(f"{LINES}/0", panel(lines=(PlanLine("  ", who="Anna"),)))],
    "no-name": [
        (f"{FIGURES}/0/who", panel(figures=(PlanFigure(" "),), lines=())),
        ("/cast/2/name", whole(cast=(*GOOD.cast, PlanCharacter("")))),
        ("/props/1/name", whole(props=(*GOOD.props, PlanThing(" ")))),
    ],
    "same-name": [("/cast/2/name", whole(cast=(*GOOD.cast, PlanCharacter("ANNA"))))],
    "unknown-speaker": [(f"{LINES}/0/who", panel(lines=(PlanLine("Hm.", who="Bo", off=True),)))],
    "unknown-figure": [(f"{FIGURES}/2/who", panel(figures=(ANNA, TOM, PlanFigure("Bo"))))],
    "same-figure": [(f"{FIGURES}/2", panel(figures=(ANNA, TOM, PlanFigure("captain bell"))))],
    "wordy-balloon": [(f"{LINES}/0/text", panel(lines=(PlanLine(LONG, who="Anna"),)))],
    "bad-colour": [("/cast/0/palette/1", whole(cast=(RED, GOOD.cast[1])))],
    "importance-range": [("/pages/0/panels/0/importance", panel(importance=0))],
    "two-splashes": [("/pages/0", page(SPLASH, SPLASH))],
    "flat-pages": [("/pages/0", panel(importance=3))],
    "speaker-side": [
        (FIGURES, panel(lines=TALK[::-1])),
        (FIGURES, whole(reading="rtl")),
    ],
    "unsaid-off": [(f"{LINES}/1", panel(figures=(ANNA,)))],
    "no-speaker": [(f"{LINES}/0/who", panel(lines=(PlanLine("Hm."),)))],
    "unknown-thing": [
        ("/pages/0/panels/0/place", panel(place="harbour")),
        ("/pages/0/panels/0/props/0", panel(props=("key",))),
    ],
    "wordy-page": [("/pages/0", page(*(TOLD,) * 9))],
    "many-panels": [("/pages/0", page(*(ROW,) * 10))],
    "other-language": [
        ("/pages/0", panel(lines=(PlanLine(UKRAINIAN, "caption"),))),
        ("/pages/0", msgspec.structs.replace(GOOD, language="uk", pages=panel(lines=(*TALK, *TALK)).pages)),
    ],
}  # fmt: skip


def test_a_good_plan_has_no_problems() -> None:
    assert plan_problems(GOOD) == ()
    assert plan_problems(whole(language="de")) == ()


def test_every_rule_has_a_plan_that_breaks_it() -> None:
    assert list(BROKEN) == [rule.code for rule in RULES]


CASES = [(code, where, plan) for code, cases in BROKEN.items() for where, plan in cases]


@pytest.mark.parametrize(("code", "where", "plan"), CASES)
def test_a_rule_finds_what_breaks_it(code: str, where: str, plan: Plan) -> None:
    severity = next(rule.severity for rule in RULES if rule.code == code)
    found = [p for p in plan_problems(plan) if p.code == code]
    assert [(p.where, p.severity) for p in found] == [(where, severity)]
    assert found[0].text.endswith(".")


ALLOWED: list[Callable[[], Plan]] = [
    lambda: panel(lines=(PlanLine("Hello?", who="Voice", off=True),)),
    lambda: panel(lines=(PlanLine("Hello!", who="Anna & Tom", off=True),)),
    lambda: panel(lines=(PlanLine("Hello!", who="CAPTAIN BELL"),)),
    lambda: panel(lines=(PlanLine(LONG, "note"),)),
    lambda: panel(figures=(ANNA, TOM, PlanFigure("Crowd", "back"))),
    lambda: panel(figures=(PlanFigure("Anna", "back"), PlanFigure("Tom", "left"))),
    lambda: whole(pages=GOOD.pages[1:]),
]


@pytest.mark.parametrize("plan", ALLOWED)
def test_what_is_allowed(plan: Callable[[], Plan]) -> None:
    assert plan_problems(plan()) == ()


def test_errors_come_first() -> None:
    plan = panel(importance=0, place="harbour", lines=(PlanLine(LONG, who="Bo"),))
    severities = [p.severity for p in plan_problems(plan)]
    assert severities == sorted(severities, key=("error", "warning").index)
    assert set(severities) == {"error", "warning"}


@given(broken_plans)
def test_every_problem_points_into_the_plan(plan: Plan) -> None:
    raw = msgspec.to_builtins(plan)
    fields = {f for kind in (Plan, PlanPage, PlanPanel, PlanLine, PlanFigure) for f in kind.__struct_fields__}
    for problem in plan_problems(plan):
        node = raw
        for key in problem.where.strip("/").split("/"):
            if isinstance(node, list | tuple):
                node = node[int(key)]
            else:
                assert key in fields | {"name", "palette"}
                node = node.get(key, ())


def test_languages() -> None:
    english = "The light goes out and nobody in the tower knows what to do about it."
    polish = "Światło gaśnie i nikt w wieży nie wie, co z tym teraz zrobić, a statek płynie."
    russian = "Свет погас, и мы не знаем, почему он больше не горит. Это было вчера."
    assert can_be(english, "en")
    assert can_be(polish, "pl")
    assert can_be(UKRAINIAN, "uk")
    assert not can_be(english, "uk")
    assert not can_be(english, "pl")
    assert not can_be(polish, "en")
    assert not can_be(UKRAINIAN, "de-AT")
    assert not can_be(russian, "uk")
    assert can_be("BOOM", "uk")
    assert can_be(UKRAINIAN, "x-klingon")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Marta", "Marta Koval"),
        ("marta koval", "Marta Koval"),
        ("Marta Kovall", "Marta Koval"),
        ("Тарасові", "Тарас"),
        ("Bartholomew", "Bartolomew"),
        ("Guard 3", ""),
        ("Old Marta", ""),
        ("Zed", ""),
        ("", ""),
    ],
)
def test_near_names(written: str, meant: str) -> None:
    named = [("Marta Koval", ()), ("Тарас", ()), ("Bartolomew", ()), ("Guard 1", ()), ("Guard 2", ())]
    assert Names(named, "uk").near(written) == meant
