"""What of a plan is worth asking again: where a writer is needed. The rest is mended without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from kitsumy_desktop.story.plan.check import is_lettered, plan_problems
from kitsumy_desktop.story.plan.plan import Plan, PlanPage
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.writer.pointers import page_of
from kitsumy_desktop.story.writer.prompts.rules import MOST_WORDS_PANEL
from kitsumy_desktop.story.writer.tongue import language_problems, look_problems

MOST_SAME_SHOTS = 3
ASKED_AGAIN = frozenset(
    (
        "no-panels", "empty-panel", "unknown-speaker", "unknown-figure", "wordy-balloon", "no-speaker",
        "wordy-page", "many-panels", "no-name", "missing", "wrong-shape",
    )
)  # fmt: skip
"""Codes of `plan.check` and `plan.nodes`."""

_NO_PAGE = PlanPage()
"""Stands for pages that are not looked at, so that a check costs what its pages cost."""


def only_pages(plan: Plan, numbers: Sequence[int]) -> Plan:
    """The plan with all pages but these (from 0) empty."""
    pages = tuple(page if i in numbers else _NO_PAGE for i, page in enumerate(plan.pages))
    return msgspec.structs.replace(plan, pages=pages)


def wrong_pages(plan: Plan, numbers: Sequence[int]) -> Sequence[PlanProblem]:
    """What is wrong with these pages (from 0): their panels, names, number of words, language."""
    problems = plan_problems(only_pages(plan, numbers))
    found = [p for p in worth_asking(problems) if page_of(p.where) in numbers]
    return (
        *found,
        *_wordy_panels(plan, numbers),
        *_same_shots(plan, numbers),
        *language_problems(plan, numbers),
    )


def wrong_bible(plan: Plan, settled: frozenset[str]) -> Sequence[PlanProblem]:
    """What is wrong with cast, places and props: above all looks that nobody tells. `settled`: names of
    those whose looks the person gave."""
    found = [p for p in worth_asking(plan_problems(plan)) if page_of(p.where) is None]
    return (*found, *look_problems(plan, settled))


def worth_asking(problems: Iterable[PlanProblem]) -> list[PlanProblem]:
    """Those a writer is needed for."""
    return [p for p in problems if p.code in ASKED_AGAIN]


def shifted(problem: PlanProblem, first: int) -> PlanProblem:
    """A problem of an answer's pages as one of the plan's, whose page `first` the answer begins with."""
    keys = problem.where.split("/")
    keys[2] = str(int(keys[2]) + first)
    return msgspec.structs.replace(problem, where="/".join(keys))


def _same_shots(plan: Plan, numbers: Sequence[int]) -> Iterator[PlanProblem]:
    """Every fourth panel in a row that is seen from as near as those before it."""
    for i in numbers:
        row = 0
        before = ""
        for j, panel in enumerate(plan.pages[i].panels):
            row = row + 1 if panel.shot == before else 1
            before = panel.shot
            if row == MOST_SAME_SHOTS + 1:
                row = 0
                text = f"{MOST_SAME_SHOTS + 1} panels in a row are shot {panel.shot}; choose another."
                yield PlanProblem(f"/pages/{i}/panels/{j}", "same-shot", text, "warning")


def _wordy_panels(plan: Plan, numbers: Sequence[int]) -> Iterator[PlanProblem]:
    for i in numbers:
        for j, panel in enumerate(plan.pages[i].panels):
            words = sum(word_count(line.text) for line in panel.lines if is_lettered(line))
            if words > MOST_WORDS_PANEL:
                text = f"{words} words in one panel; at most {MOST_WORDS_PANEL}."
                yield PlanProblem(f"/pages/{i}/panels/{j}", "wordy-panel", text)
