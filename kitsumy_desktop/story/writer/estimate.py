"""What a run will take, in tokens, before anything is asked: the real questions with stand-ins for answers.

low: short answers, nothing asked again · high: long answers and two repairs of everything. Calibrated with
the storyteller of the tests, whose answers are terser than those of most models; a model that thinks aloud
takes more than `high` says.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.text import TextModel, rough_tokens
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)
from kitsumy_desktop.story.writer import sizes
from kitsumy_desktop.story.writer.asks import (
    Question,
    beats_question,
    bible_question,
    pages_question,
    rewrite_question,
    text_ask,
)
from kitsumy_desktop.story.writer.keep import begun
from kitsumy_desktop.story.writer.prompts import tasks
from kitsumy_desktop.story.writer.revise import PAGES_AT_ONCE
from kitsumy_desktop.story.writer.revise import checked as checked_revision
from kitsumy_desktop.story.writer.score_asks import score_batches, scores_question
from kitsumy_desktop.story.writer.suggest import text_questions, weighable
from kitsumy_desktop.story.writer.suggest_beat import beat_question
from kitsumy_desktop.story.writer.suggestion import SuggestionWish
from kitsumy_desktop.story.writer.text_asks import text_batches, texts_question
from kitsumy_desktop.story.writer.texts import Use, texts_of
from kitsumy_desktop.story.writer.wishes import Revision, Wishes
from kitsumy_desktop.story.writer.writer import checked

_REPAIRS = 2
_REPAIR_SHARE = 0.5
"""Of an answer that is asked for again when it goes badly, and of the question that goes with it."""
_LESS, _MORE = 0.75, 1.4
"""Shortest and longest material against the usual."""
_MEMBERS, _PLACES, _PROPS = 4, 4, 2
_PANELS = 5


class Estimate(msgspec.Struct, frozen=True):
    """Questions of a smooth run, and tokens asked and answered at least and at most."""

    asks: int
    input_low: int
    input_high: int
    output_low: int
    output_high: int


def estimate_writing(wishes: Wishes, model: TextModel) -> Estimate:
    """A whole story. Raises InputError for wishes that cannot be written or a model too small."""
    wishes = checked(wishes)
    plan = _stand_in(wishes)
    questions = [bible_question(wishes, model)]
    size = sizes.beats_an_ask(model, wishes.language)
    for first in range(size, wishes.pages, size):
        last = min(wishes.pages, first + size)
        questions.append(beats_question(plan, first + 1, last, model, wishes.seed))
    size = sizes.pages_an_ask(model, wishes.language)
    for first in range(0, wishes.pages, size):
        last = min(wishes.pages, first + size)
        questions.append(pages_question(plan, first + 1, last, model, wishes.seed))
    return _estimate(questions, model, known=False)


def estimate_revision(plan: Plan, revision: Revision, model: TextModel) -> Estimate:
    """A change of a plan. Raises InputError for one that cannot be done."""
    numbers = checked_revision(plan, revision)
    questions: list[Question] = []
    if revision.kind in ("rewrite", "retone"):
        wish = tasks.WISH_TONE if revision.kind == "retone" else tasks.WISH_WORDS
        size = sizes.pages_an_ask(model, plan.language)
        for start in range(0, len(numbers), size):
            shown = tuple(i + 1 for i in numbers[start : start + size])
            questions.append(rewrite_question(plan, shown, wish, revision.words, model, revision.seed))
        return _estimate(questions, model, known=True)
    use: Use = "translate" if revision.kind == "translate" else "shorten"
    language = revision.words if use == "translate" else plan.language
    for start in range(0, len(numbers), PAGES_AT_ONCE):
        run = numbers[start : start + PAGES_AT_ONCE]
        places = texts_of(plan, run, use, revision.page is None and start == 0)
        for batch in text_batches(places.values(), model, language):
            questions.append(
                texts_question(plan, batch, use, model, language=language, step="texts", seed=revision.seed)
            )
    return _estimate(questions, model, known=True)


def estimate_suggestion(document: Document, wish: SuggestionWish, model: TextModel) -> Estimate:
    """A proposal for a comic. Raises InputError where the wish means nothing that is there."""
    if wish.kind == "beat":
        return _estimate([beat_question(document, wish, model)], model, known=True)
    if wish.kind == "importance":
        batches = score_batches(list(weighable(document, wish)), model)
        asked = [scores_question(document, batch, model, wish.seed) for batch in batches]
        return _estimate(asked, model, known=True)
    return _estimate((q for q, _ in text_questions(document, wish, model)), model, known=True)


def _estimate(questions: Iterable[Question], model: TextModel, *, known: bool) -> Estimate:
    """`known`: the material is as it will be sent."""
    less, more = (0.9, 1.1) if known else (_LESS, _MORE)
    asks, low_in, high_in, low_out, high_out = 0, 0.0, 0.0, 0.0, 0.0
    for question in questions:
        ask = text_ask(model, question)
        own = rough_tokens(ask.system + ask.user)
        asks += 1
        low_in += own * less
        answer = min(question.expected * sizes.HIGH, model.longest)
        schema = rough_tokens(ask.schema) if model.structured else 0
        first = own * more + schema
        high_in += first + _REPAIRS * (first + answer) * _REPAIR_SHARE
        low_out += question.expected * sizes.LOW
        high_out += answer * (1 + _REPAIRS * _REPAIR_SHARE)
    return Estimate(asks, int(low_in), int(high_in) + 1, int(low_out), int(high_out) + 1)


def _stand_in(wishes: Wishes) -> Plan:
    """A plan as long as the wished one will be, its texts of usual length."""

    def said(letters: int) -> str:
        word = "abcde " if sizes.factor(wishes.language) == 1 else "абвгд "
        return (word * (letters // 6 + 1))[:letters]

    cast = tuple(PlanCharacter(f"Name {i}", (), said(30), "x" * 180, "x" * 90, ("#112233",) * 3, said(40))
                 for i in range(max(0, _MEMBERS - len(wishes.cast))))  # fmt: skip
    places = tuple(PlanThing(f"Place {i}", "x" * 90) for i in range(max(0, _PLACES - len(wishes.places))))
    panel = PlanPanel(
        action=said(70),
        lines=(PlanLine(said(45), who="Name 0"),),
        place="Place 0",
        figures=(PlanFigure("Name 0", "left", "calm", "standing"),),
    )
    page = PlanPage((panel,) * _PANELS, said(60))
    return msgspec.structs.replace(
        begun(wishes),
        title=said(20),
        summary=said(260),
        cast=(*wishes.cast, *cast),
        places=(*wishes.places, *places),
        props=tuple(PlanThing(f"Prop {i}", "x" * 50) for i in range(_PROPS)),
        pages=(page,) * wishes.pages,
    )
