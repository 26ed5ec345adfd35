"""Whether what people read stands in the language of the comic, and what picture models read in English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kitsumy_desktop.story.languages import can_be, language_name
from kitsumy_desktop.story.plan.plan import Plan, PlanPanel
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.writer.wishes import Remark

PICTURES = "en"


def language_problems(plan: Plan, pages: Iterable[int]) -> Iterator[PlanProblem]:
    """Panels of the pages (from 0), or whole pages of few words, that cannot be in the plan's language; and
    pictures that are not told in English."""
    text = f"The text is not {language_name(plan.language)}."
    for i in pages:
        panels = plan.pages[i].panels
        wrong = [j for j, panel in enumerate(panels) if not _is_in(panel, plan.language)]
        yield from (PlanProblem(f"/pages/{i}/panels/{j}", "language", text) for j in wrong)
        if not wrong and not can_be(" ".join(said for p in panels for said in read_of(p)), plan.language):
            yield PlanProblem(f"/pages/{i}", "language", text)
        for j, panel in enumerate(panels):
            if not can_be(_without(panel.picture, names_in(panel)), PICTURES):
                where = f"/pages/{i}/panels/{j}/picture"
                yield PlanProblem(where, "picture-language", "The picture is to be told in English.")


def look_problems(plan: Plan, settled: frozenset[str]) -> Iterator[PlanProblem]:
    """Looks that are missing or not told in English, but for those the person gave (`settled`: names)."""
    for kind in ("cast", "places", "props"):
        for i, node in enumerate(getattr(plan, kind)):
            if node.name in settled:
                continue
            if not node.look.strip() and kind != "props":
                yield PlanProblem(f"/{kind}/{i}", "no-look", f"Nothing tells how {node.name} looks.")
            elif not can_be(_without(node.look, {node.name}), PICTURES):
                yield PlanProblem(f"/{kind}/{i}/look", "look-language", "The look is to be told in English.")


def language_remarks(plan: Plan, pages: Iterable[int]) -> Iterator[Remark]:
    """What stayed in another language in spite of everything, page by page."""
    language = language_name(plan.language)
    if not can_be(plan.summary, plan.language):
        yield Remark("/summary", f"The plot is not told in {language}.")
    for i in pages:
        codes = {problem.code for problem in language_problems(plan, [i])}
        if "language" in codes:
            yield Remark(f"/pages/{i}", f"Page {i + 1} is not, or not all, in {language}.")
        if "picture-language" in codes:
            text = f"Page {i + 1}: not all pictures are told in English, which picture models read best."
            yield Remark(f"/pages/{i}", text)


def read_of(panel: PlanPanel) -> tuple[str, str]:
    """What a panel says in the comic's language: its action and its words. Names do not count."""
    names = names_in(panel)
    words = " ".join(line.text for line in panel.lines if line.kind != "sfx")
    return _without(panel.action, names), _without(words, names)


def names_in(panel: PlanPanel) -> set[str]:
    """The names a panel uses, which are of no language."""
    named = {f.who for f in panel.figures} | {line.who for line in panel.lines} | {panel.place, *panel.props}
    return {name for name in named if name}


def _is_in(panel: PlanPanel, language: str) -> bool:
    return all(can_be(text, language) for text in read_of(panel))


def _without(text: str, names: Iterable[str]) -> str:
    for name in names:
        text = text.replace(name, " ")
    return text
