"""Parts of a plan that cannot stay are asked for again by JSON pointer; nothing but them is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter, PlanPage, PlanPanel
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.writer import sizes
from kitsumy_desktop.story.writer.answering import Unanswered
from kitsumy_desktop.story.writer.asks import Question, spare_tokens
from kitsumy_desktop.story.writer.desk import Desk
from kitsumy_desktop.story.writer.names import with_names
from kitsumy_desktop.story.writer.pointers import Part, by_part, page_of, part_at, part_of, with_part
from kitsumy_desktop.story.writer.prompts import tasks
from kitsumy_desktop.story.writer.reading import ReadPart, read_parts
from kitsumy_desktop.story.writer.views import cast_view, things_view, tokens_of
from kitsumy_desktop.story.writer.wrong import worth_asking

Wrong: TypeAlias = Callable[[Plan], Sequence[PlanProblem]]
"""What is wrong with a plan, as far as it is looked at now."""

MOST_ROUNDS = 2


async def repaired(
    desk: Desk, plan: Plan, wrong: Wrong, unread: Iterable[PlanProblem], label: str, seed: int
) -> Plan:
    """The plan with failing parts written again, at most twice each; what still fails stays as it was.

    `unread`: what was not understood in the answers the parts come from. A model that gives no usable answer
    ends the repair, not the run; other failures are raised.
    """
    left = tuple(unread)
    for number in range(1, MOST_ROUNDS + 1):
        failing = by_part(plan, (*wrong(plan), *left))
        if not failing:
            break
        found: dict[str, ReadPart] = {}
        for i, batch in enumerate(batches(plan, failing, desk.model)):
            step = f"repair {label} {number}.{i + 1}"
            question = repair_question(plan, {w: failing[w] for w in batch}, desk.model, step, seed)
            try:
                found.update((await desk.ask(question, read_parts(batch), "repair")).value)
            except Unanswered:
                continue
        plan, left = _better(plan, found, wrong, left)
    return plan


def _better(
    plan: Plan, found: Mapping[str, ReadPart], wrong: Wrong, unread: tuple[PlanProblem, ...]
) -> tuple[Plan, tuple[PlanProblem, ...]]:
    """The plan with those new parts that have less wrong with them than the old ones."""
    after = plan
    for where, read in found.items():
        after = with_part(after, where, _as_planned(part_at(plan, where), read.part))
    after = with_names(after, _pages_of(found))
    before, now = by_part(plan, (*wrong(plan), *unread)), _counted(wrong(after))
    for where, read in found.items():
        parts_of_page = [w for w in now if w == where or w.startswith(f"{where}/")]
        if sum(now[w] for w in parts_of_page) + len(worth_asking(read.problems)) >= len(
            before.get(where, ())
        ):
            after = with_part(after, where, _present(part_at(plan, where)))
        else:
            unread = tuple(p for p in unread if part_of(p.where) != where and not p.where.startswith(where))
            unread += tuple(worth_asking(read.problems))
    return after, unread


def _counted(problems: Iterable[PlanProblem]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for problem in problems:
        where = part_of(problem.where)
        counts[where] = counts.get(where, 0) + 1
    return counts


def _present(part: Part | None) -> Part:
    if part is None:
        raise LookupError("a part that was asked for again has gone")
    return part


def _as_planned(old: Part | None, new: Part) -> Part:
    """The new part with what it must not lose: a page's beat and turn, a member's or thing's name."""
    if isinstance(old, PlanPage) and isinstance(new, PlanPage):
        return msgspec.structs.replace(new, beat=new.beat or old.beat, turn=old.turn or new.turn)
    if isinstance(old, PlanPage | PlanPanel) or old is None or isinstance(new, PlanPage | PlanPanel):
        return new
    return msgspec.structs.replace(new, name=old.name or new.name)


def _pages_of(pointers: Iterable[str]) -> list[int]:
    """The pages (from 0) the pointers lie in, each once."""
    pages = (page_of(where) for where in pointers)
    return list(dict.fromkeys(page for page in pages if page is not None))


def batches(plan: Plan, failing: Mapping[str, object], model: TextModel) -> Iterator[list[str]]:
    """The pointers, as many at a time as one answer surely holds."""
    most = int(min(model.longest, model.context * 45 // 100) * 0.8)
    batch: list[str] = []
    used = 0
    for where in failing:
        size = expected_tokens(plan, where)
        if batch and used + size > most:
            yield batch
            batch, used = [], 0
        batch.append(where)
        used += size
    if batch:
        yield batch


def expected_tokens(plan: Plan, where: str) -> int:
    """Of a part written again."""
    part = part_at(plan, where)
    if isinstance(part, PlanPage):
        return sizes.page_tokens(plan.language, max(4.0, len(part.panels)))
    if isinstance(part, PlanPanel):
        return sizes.panel_tokens(plan.language)
    return sizes.MEMBER if isinstance(part, PlanCharacter) else sizes.THING


def repair_question(
    plan: Plan, failing: Mapping[str, Sequence[str]], model: TextModel, step: str, seed: int
) -> Question:
    """These parts again; with them only the names they may use."""
    expected = sum(expected_tokens(plan, where) for where in failing)
    spare = spare_tokens(model, expected)
    parts = [
        {"where": where, "node": part_at(plan, where), "wrong": list(dict.fromkeys(told))}
        for where, told in failing.items()
    ]
    names = max(100, spare - tokens_of(parts))
    return Question(
        step=step,
        shape="nodes",
        task=tasks.REPAIR,
        values={"count": str(len(parts))},
        material={
            "cast": cast_view(plan.cast, names // 3),
            "places": things_view(plan.places, names // 8),
            "props": things_view(plan.props, names // 8),
            "beats": [{"page": n + 1, "beat": plan.pages[n].beat} for n in _pages_of(failing)],
            "parts": parts,
        },
        expected=expected,
        seed=seed,
        language=plan.language,
    )
