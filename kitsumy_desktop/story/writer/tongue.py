"""Whether what the reader reads stands in the language the comic is to have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kitsumy_desktop.story.plan.plan import Plan, PlanPanel
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.writer.languages import can_be, language_name
from kitsumy_desktop.story.writer.wishes import Remark


def language_problems(plan: Plan, pages: Iterable[int]) -> Iterator[PlanProblem]:
    """Panels of the pages (from 0), or whole pages of few words, that cannot be in the plan's language."""
    text = f"The text is not {language_name(plan.language)}."
    for i in pages:
        panels = plan.pages[i].panels
        wrong = [j for j, panel in enumerate(panels) if not can_be(read_of(panel), plan.language)]
        yield from (PlanProblem(f"/pages/{i}/panels/{j}", "language", text) for j in wrong)
        if not wrong and not can_be(" ".join(map(read_of, panels)), plan.language):
            yield PlanProblem(f"/pages/{i}", "language", text)


def language_remarks(plan: Plan, pages: Iterable[int]) -> Iterator[Remark]:
    """What stayed in another language in spite of everything, page by page."""
    language = language_name(plan.language)
    if not can_be(plan.summary, plan.language):
        yield Remark("/summary", f"The plot is not told in {language}.")
    for i in pages:
        if any(language_problems(plan, [i])):
            yield Remark(f"/pages/{i}", f"Page {i + 1} is not, or not all, in {language}.")


def read_of(panel: PlanPanel) -> str:
    """What a panel says in the comic's language; names do not count for a language."""
    names = {f.who for f in panel.figures} | {line.who for line in panel.lines}
    text = " ".join((panel.action, *(line.text for line in panel.lines if line.kind != "sfx")))
    for name in filter(None, names):
        text = text.replace(name, " ")
    return text
