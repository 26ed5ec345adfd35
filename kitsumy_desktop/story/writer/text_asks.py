"""Questions about single texts: shorter, in another language, as somebody wishes. Only the texts are sent and
answered, by number, so that nothing else of a plan can change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from string import Template

from kitsumy_desktop.comic.records.text import TextModel, rough_tokens
from kitsumy_desktop.story.languages import language_name
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer import sizes
from kitsumy_desktop.story.writer.asks import Question, spare_tokens
from kitsumy_desktop.story.writer.material import fitted
from kitsumy_desktop.story.writer.prompts import tasks
from kitsumy_desktop.story.writer.texts import NumberedText

MOST_TEXTS = 48
_FRAME = 16
"""Tokens around a text in an answer."""

TASKS = {"shorten": tasks.SHORTEN, "translate": tasks.TRANSLATE, "rewrite": tasks.REWRITE_TEXTS}


def text_batches(
    texts: Iterable[NumberedText], model: TextModel, language: str
) -> Iterator[list[NumberedText]]:
    """The texts, as many at a time as one answer surely holds."""
    most = int(min(model.longest, model.context * 35 // 100) * 0.8)
    batch: list[NumberedText] = []
    used = 0
    for text in texts:
        size = expected_tokens([text], language)
        if batch and (used + size > most or len(batch) == MOST_TEXTS):
            yield batch
            batch, used = [], 0
        batch.append(text)
        used += size
    if batch:
        yield batch


def expected_tokens(texts: Sequence[NumberedText], language: str) -> int:
    """Of the answer: about as many letters as the texts have."""
    return sum(_FRAME + len(t.text) * sizes.factor(language) // 4 for t in texts)


def texts_question(
    plan: Plan,
    texts: Sequence[NumberedText],
    use: str,
    model: TextModel,
    *,
    language: str,
    step: str,
    seed: int,
    wish: str = "",
) -> Question:
    """Ask for these texts; `use` is a key of TASKS."""
    expected = expected_tokens(texts, language)
    spare = max(60, spare_tokens(model, expected) - sum(_FRAME + rough_tokens(t.text) for t in texts))
    speaking = {t.who for t in texts}
    voices = [
        {"name": m.name, "voice": fitted(m.voice, 40)} for m in plan.cast if m.name in speaking and m.voice
    ]
    values = {"count": str(len(texts))}
    shape = Template(tasks.TEXTS_SHAPE).substitute(language=language_name(language))
    return Question(
        step=step,
        shape="texts",
        task=TASKS[use],
        values={**values, "texts": shape},
        material={
            "title": fitted(plan.title, 30),
            "tone": fitted(plan.tone, 60),
            "summary": fitted(plan.summary, spare // 3),
            "names": [m.name for m in plan.cast][: spare // 8],
            "voices": voices[: spare // 60],
            "texts": list(texts),
            "wish": fitted(wish, 300),
        },
        expected=expected,
        seed=seed,
        language=language,
    )
