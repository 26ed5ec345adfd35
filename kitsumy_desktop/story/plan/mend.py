"""Puts a plan right without asking anybody: always the same way, every change told, no word lost.

What is too long is divided and never cut off, who is not known is matched or introduced, what is out of range
is brought into it. Afterwards `plan_problems` finds no error; warnings that only a writer can mend stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

import msgspec

from kitsumy_desktop.story.plan.check import SPLASH, STRONG, is_empty
from kitsumy_desktop.story.plan.mend_cast import (
    mend_colours,
    mend_figures,
    mend_names,
    mend_people,
    mend_things,
)
from kitsumy_desktop.story.plan.mend_panels import (
    mend_lines,
    mend_long_lines,
    mend_off,
    mend_sides,
    mend_speakers,
)
from kitsumy_desktop.story.plan.plan import Plan, PlanPage, PlanPanel
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.plan.tell import Tell
from kitsumy_desktop.story.writer.wishes import Remark

Step: TypeAlias = Callable[[Plan, Tell], Plan]


class Mending(NamedTuple):
    """One way of putting right, and the codes of the problems it is for."""

    codes: tuple[str, ...]
    step: Step


def mended(plan: Plan, problems: Iterable[PlanProblem] | None = None) -> tuple[Plan, tuple[Remark, ...]]:
    """The plan put right, and what was done. `problems`: only those of such codes are mended; None: all that
    can be. A plan without problems comes back as it is."""
    wanted = None if problems is None else {problem.code for problem in problems}
    remarks: list[Remark] = []

    def tell(where: str, text: str) -> None:
        remarks.append(Remark(where, text))

    for mending in MENDINGS:
        if wanted is None or not wanted.isdisjoint(mending.codes):
            plan = mending.step(plan, tell)
    return plan, tuple(remarks)


def mend_empty(plan: Plan, tell: Tell) -> Plan:
    """Panels of which nothing is told go where others stand beside them; else they show the page's beat. A
    page without panels gets one, a plan without pages a page."""
    if not plan.pages:
        tell("/pages", "The plan had no page; it has one now.")
        plan = msgspec.structs.replace(plan, pages=(PlanPage(),))
    told = plan.summary or plan.premise or plan.title or "…"
    pages: list[PlanPage] = []
    for p, page in enumerate(plan.pages):
        kept = tuple(panel for panel in page.panels if not is_empty(panel))
        if len(kept) < len(page.panels) and kept:
            tell(f"/pages/{p}", f"Page {p + 1}: empty panels were taken out.")
        if not kept:
            first = page.panels[0] if page.panels else PlanPanel()
            kept = (msgspec.structs.replace(first, action=page.beat.strip() or told),)
            tell(f"/pages/{p}", f"Page {p + 1} had nothing to show; its panel shows what the page is for.")
        same = len(kept) == len(page.panels) and kept[0] is page.panels[0]
        pages.append(page if same else msgspec.structs.replace(page, panels=kept))
    return _with_pages(plan, pages)


def mend_importance(plan: Plan, tell: Tell) -> Plan:
    """Importance within 1 to 5, one 5 on a page (the climax, else the first), a 4 on every two pages."""
    pages: list[PlanPage] = []
    for p, page in enumerate(plan.pages):
        scores = [min(SPLASH, max(1, panel.importance)) for panel in page.panels]
        if scores != [panel.importance for panel in page.panels]:
            tell(f"/pages/{p}", f"Page {p + 1}: importance was brought between 1 and 5.")
        top = [i for i, score in enumerate(scores) if score == SPLASH]
        if len(top) > 1:
            keep = next((i for i in top if page.panels[i].type == "climax"), top[0])
            scores = [STRONG if i in top and i != keep else score for i, score in enumerate(scores)]
            tell(f"/pages/{p}", f"Page {p + 1}: one panel keeps importance 5, the others have 4.")
        pages.append(_scored(page, scores))
    for p in range(0, len(pages) - 1, 2):
        at = [(q, n) for q in (p, p + 1) for n in range(len(pages[q].panels))]
        if at and all(pages[q].panels[n].importance < STRONG for q, n in at):
            q, n = max(at, key=lambda spot: _weight(pages[spot[0]].panels[spot[1]]))
            scores = [panel.importance for panel in pages[q].panels]
            scores[n] = STRONG
            pages[q] = _scored(pages[q], scores)
            tell(f"/pages/{q}/panels/{n}/importance", f"Page {q + 1}: panel {n + 1} stands out now.")
    return _with_pages(plan, pages)


def _weight(panel: PlanPanel) -> tuple[int, int]:
    return panel.importance, ("transition", "dialogue", "establishing", "action", "climax").index(panel.type)


def _scored(page: PlanPage, scores: list[int]) -> PlanPage:
    if scores == [panel.importance for panel in page.panels]:
        return page
    pairs = zip(page.panels, scores, strict=True)
    panels = tuple(msgspec.structs.replace(panel, importance=score) for panel, score in pairs)
    return msgspec.structs.replace(page, panels=panels)


def _with_pages(plan: Plan, pages: list[PlanPage]) -> Plan:
    return plan if plan.pages == tuple(pages) else msgspec.structs.replace(plan, pages=tuple(pages))


MENDINGS: tuple[Mending, ...] = (
    Mending(("no-name", "same-name"), mend_names),
    Mending(("bad-colour",), mend_colours),
    Mending(("empty-line",), mend_lines),
    Mending(("no-name", "same-figure"), mend_figures),
    Mending(("unknown-speaker", "unknown-figure"), mend_people),
    Mending(("same-figure",), mend_figures),
    Mending(("unsaid-off",), mend_off),
    Mending(("no-speaker",), mend_speakers),
    Mending(("wordy-balloon",), mend_long_lines),
    Mending(("speaker-side",), mend_sides),
    Mending(("no-pages", "no-panels", "empty-panel"), mend_empty),
    Mending(("importance-range", "two-splashes", "flat-pages"), mend_importance),
    Mending(("unknown-thing",), mend_things),
)
"""In the order in which they are done: later ones rely on what earlier ones left."""
