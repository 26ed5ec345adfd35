"""The questions: rules, material and task put together. Pure: the same plan gives the same question, so that
an answer kept from before is found again."""

from __future__ import annotations

from string import Template
from typing import Any

import msgspec

from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.comic.records.text import TextAsk, TextModel, rough_tokens
from kitsumy_desktop.story.languages import language_name
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer import shapes, sizes
from kitsumy_desktop.story.writer.material import block, fitted
from kitsumy_desktop.story.writer.prompts import tasks
from kitsumy_desktop.story.writer.prompts.rules import PLAINLY, RULES
from kitsumy_desktop.story.writer.views import (
    beats_view,
    cast_view,
    page_end_view,
    page_view,
    running_summary,
    things_view,
)
from kitsumy_desktop.story.writer.wishes import Wishes

_READING = {
    "ltr": "from left to right: who speaks first in a panel stands left",
    "rtl": "from right to left: who speaks first in a panel stands right",
}
_TEMPERATURES: dict[shapes.Shape, float] = {"texts": 0.5, "nodes": 0.6, "importance": 0.2}
"""Less than the usual where faithfulness counts for more than invention."""
_USUAL_TEMPERATURE = 0.8
_AHEAD = 2
"""Beats of the pages after those that are written, so that nothing is told too early."""


class Try(msgspec.Struct, frozen=True):
    """Which try at a question it is, and what went wrong with those before it."""

    number: int = 0
    notes: str = ""
    plain: bool = False
    """It was refused: say what may be done instead."""


FIRST = Try()


class Question(msgspec.Struct, frozen=True):
    """What is to be asked, before it is fitted to a model. `expected`: tokens of a usual answer."""

    step: str
    shape: shapes.Shape
    task: str
    values: dict[str, str]
    material: dict[str, Any]
    expected: int
    seed: int
    language: str


def text_ask(model: TextModel, question: Question, attempt: Try = FIRST) -> TextAsk:
    """The question as it is sent. Raises InputError when it does not fit into the model's context."""
    system = f"{RULES}\n\n{PLAINLY}" if attempt.plain else RULES
    language = language_name(question.language)
    notes = Template(attempt.notes).substitute(language=language)
    task = Template(question.task).substitute(question.values, language=language, notes=notes)
    user = f"{block(question.material)}\n\n{task}"
    sizes.check_room(model, system + user)
    room = sizes.room_of(model, question.expected)
    answer = min(room.answer, model.context - rough_tokens(system + user) - sizes.MARGIN)
    return TextAsk(
        system=system,
        user=user,
        schema=shapes.schema_text(question.shape),
        schema_name=f"kitsumy_{question.shape}",
        most_tokens=max(sizes.LEAST_ANSWER, answer),
        temperature=_TEMPERATURES.get(question.shape, _USUAL_TEMPERATURE),
        seed=derived_seed(question.seed, question.step, attempt.number),
        step=question.step,
    )


def spare_tokens(model: TextModel, expected: int) -> int:
    """What the material of a question may take."""
    rules = rough_tokens(RULES) + rough_tokens(PLAINLY) + 480
    return max(200, sizes.room_of(model, expected).question - rules)


def bible_question(wishes: Wishes, model: TextModel) -> Question:
    """The story before its pages, with the beats of as many pages as one answer holds."""
    last = min(wishes.pages, sizes.beats_an_ask(model, wishes.language))
    expected = sizes.bible_tokens(wishes.language, last)
    spare = spare_tokens(model, expected)
    arc = next(text for most, text in tasks.ARCS if wishes.pages <= most)
    if last < wishes.pages:
        arc = f"{arc} {tasks.ARC_FIRST}"
    values = {"pages": str(wishes.pages), "last": str(last)}
    return Question(
        step="plot",
        shape="bible",
        task=tasks.BIBLE,
        values={**values, "arc": Template(arc).substitute(values)},
        material={
            "premise": fitted(wishes.premise, spare * 6 // 10),
            "title": wishes.title,
            "genre": fitted(wishes.genre, 60),
            "tone": fitted(wishes.tone, 60),
            "audience": fitted(wishes.audience, 60),
            "fixed_cast": cast_view(wishes.cast, spare * 3 // 10),
            "fixed_places": things_view(wishes.places, spare // 10),
        },
        expected=expected,
        seed=wishes.seed,
        language=wishes.language,
    )


def beats_question(plan: Plan, first: int, last: int, model: TextModel, seed: int) -> Question:
    """Beats of pages `first`–`last` (from 1) of a long story."""
    expected = (last - first + 1) * sizes.beat_tokens(plan.language)
    spare = spare_tokens(model, expected)
    ends = last == len(plan.pages)
    return Question(
        step=f"beats {first}-{last}",
        shape="beats",
        task=tasks.BEATS,
        values={
            "first": str(first),
            "last": str(last),
            "pages": str(len(plan.pages)),
            "count": str(last - first + 1),
            "ending": ", which these pages reach" if ends else "",
        },
        material={
            **_story(plan, spare),
            "cast": [{"name": m.name, "role": m.role} for m in plan.cast],
            "beats_so_far": running_summary(plan.pages, first, spare // 2),
        },
        expected=expected,
        seed=seed,
        language=plan.language,
    )


def pages_question(
    plan: Plan, first: int, last: int, model: TextModel, seed: int, short: int = 0
) -> Question:
    """Pages `first`–`last` (from 1), panel by panel; `short`: how many answers were cut off before."""
    count = last - first + 1
    expected = count * sizes.page_tokens(plan.language)
    spare = spare_tokens(model, expected)
    ahead = min(len(plan.pages), last + _AHEAD)
    return Question(
        step=f"pages {first}-{last}",
        shape="pages",
        task=tasks.PAGES,
        values={
            "first": str(first),
            "last": str(last),
            "pages": str(len(plan.pages)),
            "count": str(count),
            "panels": sizes.panels_wanted(model, plan.language),
            "reading": _READING[plan.reading],
            "turns": _turns(first, last, len(plan.pages)),
        },
        material={
            **_story(plan, spare),
            **_bible(plan, spare),
            "written_before": running_summary(plan.pages, first, spare // 5),
            "page_before": page_end_view(plan.pages[first - 2], spare // 6) if first > 1 else [],
            "beats_now": beats_view(plan.pages, first, last),
            "beats_ahead": beats_view(plan.pages, last + 1, ahead),
        },
        expected=expected,
        seed=seed,
        language=plan.language,
    )


def rewrite_question(
    plan: Plan, numbers: tuple[int, ...], wish: str, words: str, model: TextModel, seed: int
) -> Question:
    """Pages with the `numbers` (from 1, a run) again; `wish` says in our words how `words` is meant."""
    first, last = numbers[0], numbers[-1]
    expected = len(numbers) * sizes.page_tokens(plan.language)
    spare = spare_tokens(model, expected)
    after = plan.pages[last].panels[:1] if last < len(plan.pages) else ()
    return Question(
        step=f"rewrite {first}-{last}",
        shape="pages",
        task=tasks.REWRITE_PAGES,
        values={
            "numbers": f"{first}-{last}",
            "count": str(len(numbers)),
            "panels": sizes.panels_wanted(model, plan.language),
            "wish": wish,
        },
        material={
            **_story(plan, spare),
            **_bible(plan, spare),
            "page_before": page_end_view(plan.pages[first - 2], spare // 10) if first > 1 else [],
            "pages_now": [page_view(plan.pages[n - 1]) for n in numbers],
            "page_after": list(after),
            "wish": fitted(words, 300),
        },
        expected=expected,
        seed=seed,
        language=plan.language,
    )


def _story(plan: Plan, spare: int) -> dict[str, Any]:
    """What the story is, in a third of the room at most."""
    return {
        "title": plan.title,
        "genre": fitted(plan.genre, 60),
        "tone": fitted(plan.tone, 60),
        "audience": fitted(plan.audience, 60),
        "premise": fitted(plan.premise, spare // 5),
        "summary": fitted(plan.summary, spare // 8),
    }


def _bible(plan: Plan, spare: int) -> dict[str, Any]:
    """Cast, places and props, in a third of the room."""
    return {
        "cast": cast_view(plan.cast, spare // 4),
        "places": things_view(plan.places, spare // 10),
        "props": things_view(plan.props, spare // 16),
    }


def _turns(first: int, last: int, pages: int) -> str:
    """Which of the pages are turned."""
    turned = [str(n) for n in range(first, last + 1) if n % 2 and n < pages]
    if not turned:
        return ""
    return f"\n- The reader turns the leaf after page {' and '.join(turned)}: its last panel must ask for it."
