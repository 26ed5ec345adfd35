"""One question until it has an answer that can be used: refusals, cut-off and unreadable answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Generic, TypeVar

import msgspec

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.records.text import TextAnswer
from kitsumy_desktop.story.writer.asks import FIRST, Question, Try, text_ask
from kitsumy_desktop.story.writer.cut import cut_back, is_whole
from kitsumy_desktop.story.writer.prompts import tasks
from kitsumy_desktop.story.writer.source import Heard, TextSource

T = TypeVar("T")

MOST_TRIES = 3
"""How often a question is asked until an answer can be read."""
MOST_KEPT_TRIES = 12
"""… where answers kept from a run that failed are skipped."""

_REFUSAL = re.compile(
    r"\b(i['’]?m sorry|i am sorry|i can(['’]t|not)|i won['’]t|i am unable|i['’]m unable"
    r"|unable to (help|assist)|as an ai|against (my|the) (policy|guidelines)"
    r"|can(['’]t|not) (help|assist|comply|continue)"
    r"|не можу (допомогти|виконати|написати|створити)|вибач|перепрош|nie mog[ęe]|przykro mi|przepraszam"
    r"|es tut mir leid|ich kann (das|dabei|diese)|lo siento|no puedo|je suis désolé|je ne peux pas)",
    re.IGNORECASE,
)
_LOOKED_AT = 600
"""Characters at the beginning in which a refusal is looked for."""


class Reply(msgspec.Struct, Generic[T], frozen=True):
    """An answer that could be read. `short`: it was cut off, `value` is what of it is complete."""

    value: T
    short: bool = False


class Poor(msgspec.Struct, Generic[T], frozen=True):
    """An answer that will do when no better one comes; `notes` tells the next try what was wrong with it."""

    value: T
    notes: str


Reader = Callable[[str, bool], T | Poor[T] | None]
"""Reads the text of an answer; the flag tells that its end is missing. None: nothing in it can be used."""


class Unanswered(ProviderError):
    """A model gave no answer that can be used. `refused`: it would not."""

    def __init__(self, user_text: str, hint: str, *, refused: bool) -> None:
        super().__init__(user_text, hint, retryable=not refused)
        self.refused = refused


def is_refusal(answer: TextAnswer) -> bool:
    """Whether a model declined: it says so itself, or there are words of refusal and no JSON."""
    if answer.finish == "refused":
        return True
    return "{" not in answer.text and bool(_REFUSAL.search(answer.text[:_LOOKED_AT]))


async def answered(
    source: TextSource,
    question: Question,
    read: Reader[T],
    heard: Heard | None = None,
    *,
    past_kept: bool = True,
) -> Reply[T]:
    """Ask until an answer can be used: once more in plainer words after a refusal, at most three times in
    all. Raises Unanswered, and whatever the source raises.

    `past_kept`: useless answers that were kept from a run before do not count, so that trying again later is
    not bound to fail in the same way.
    """
    poor: Reply[T] | None = None
    attempt, fresh = FIRST, 0
    while True:
        if heard is not None and attempt.number:
            heard("")
        answer = _spoken(await source.ask(text_ask(source.model, question, attempt), heard))
        fresh += not (answer.cached and past_kept)
        refused = is_refusal(answer)
        cut = answer.finish == "length" or ("{" in answer.text and not is_whole(answer.text))
        value = None if refused else read(answer.text, cut)
        if isinstance(value, Poor):
            poor = Reply(value.value, cut)
        elif value is not None:
            return Reply(value, cut)
        if poor is not None and attempt.number + 1 >= MOST_TRIES:
            return poor
        if fresh >= MOST_TRIES or attempt.number + 1 >= MOST_KEPT_TRIES or (refused and attempt.plain):
            if poor is not None:
                return poor
            raise _unanswered(source, question, answer, refused)
        attempt = _next(attempt, answer, refused, value.notes if isinstance(value, Poor) else "")


def _spoken(answer: TextAnswer) -> TextAnswer:
    """The answer without what the model thought aloud before it."""
    return msgspec.structs.replace(answer, text=answer.text.rsplit("</think>", 1)[-1])


def whole_part(text: str, cut: bool, depth: int = 1) -> str:
    """The text of an answer as far as it is complete; empty: nothing is."""
    return cut_back(text, depth) if cut else text


def _next(attempt: Try, answer: TextAnswer, refused: bool, notes: str) -> Try:
    if refused:
        return msgspec.structs.replace(attempt, number=attempt.number + 1, plain=True)
    notes = notes or (tasks.NOTE_SHORT if answer.finish == "length" else tasks.NOTE_AGAIN)
    return msgspec.structs.replace(attempt, number=attempt.number + 1, notes=notes)


def _unanswered(source: TextSource, question: Question, answer: TextAnswer, refused: bool) -> Unanswered:
    title, what = source.model.title, stage_words(question.step)
    if refused:
        return Unanswered(
            f"{title} declined to write {what}.",
            "What is written so far is kept. Say it differently in the premise, or choose another model.",
            refused=True,
        )
    return Unanswered(
        f"The answer of {title} for {what} was cut off each time."
        if answer.finish == "length"
        else f"The answer of {title} for {what} could not be read.",
        "What is written so far is kept. Try again, or choose another model.",
        refused=False,
    )


def stage_words(step: str) -> str:
    """A step in words: "plot" → the plot, "pages 3-4" → pages 3-4."""
    kind, _, numbers = step.partition(" ")
    named = {
        "plot": "the plot",
        "beats": f"the beats of pages {numbers}",
        "repair": "parts that had to be written again",
        "texts": "the new texts",
        "panel": "the new panel",
        "scores": "the weights of the panels",
    }
    if kind in ("pages", "rewrite"):
        first, _, last = numbers.partition("-")
        return f"page {first}" if first == last else f"pages {numbers}"
    return named.get(kind, step)
