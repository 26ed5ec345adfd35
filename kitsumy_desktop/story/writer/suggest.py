"""Proposals for a comic that is there: a Diff and its parts in words. Nothing is changed here."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError, ProviderError
from kitsumy_desktop.comic.ids import BalloonId, IdSource
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.layout import relayout_page
from kitsumy_desktop.editing.commands.letter import fit_balloon
from kitsumy_desktop.story.languages import can_be
from kitsumy_desktop.story.plan.from_comic import plan_of
from kitsumy_desktop.story.plan.nodes import Score
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.writer.answering import answered
from kitsumy_desktop.story.writer.asks import Question
from kitsumy_desktop.story.writer.reading import read_scores, read_texts
from kitsumy_desktop.story.writer.score_asks import score_batches, scores_question
from kitsumy_desktop.story.writer.source import Heard, TextSource
from kitsumy_desktop.story.writer.suggest_beat import suggest_beat
from kitsumy_desktop.story.writer.suggestion import Suggested, SuggestedPart, SuggestionWish
from kitsumy_desktop.story.writer.text_asks import text_batches, texts_question
from kitsumy_desktop.story.writer.texts import NumberedText


async def suggest(
    source: TextSource,
    document: Document,
    wish: SuggestionWish,
    ids: IdSource,
    book: FaceBook,
    heard: Heard | None = None,
) -> Suggested:
    """What a model proposes. Raises InputError where the wish means nothing that is there, ProviderError
    where the model had nothing to propose, and whatever the source raises."""
    if wish.kind == "beat":
        return await suggest_beat(source, document, wish, ids, book, heard)
    if wish.kind == "importance":
        return await _scored(source, document, wish, heard)
    return await _reworded(source, document, wish, book, heard)


async def _reworded(
    source: TextSource, document: Document, wish: SuggestionWish, book: FaceBook, heard: Heard | None
) -> Suggested:
    """Balloons in other words, their bodies fitted to them."""
    texts = numbered(document, wish)
    told: dict[int, str] = {}
    for question, numbers in text_questions(document, wish, source.model):
        told.update((await answered(source, question, read_texts(numbers), heard)).value)
    after, diff = document, Diff({})
    parts: list[SuggestedPart] = []
    for balloon_id, text in texts.items():
        new = told.get(text.n, "")
        if not new or new == text.text or not _fits(wish, text.text, new, document.comic.language):
            continue
        balloon = msgspec.structs.replace(document.balloon(balloon_id), text=new)
        change = changed(after, [balloon])
        change = change.then(fit_balloon(change.applied_to(after), balloon_id, book))
        after, diff = change.applied_to(after), diff.then(change)
        parts.append(SuggestedPart(balloon_id, text.text, new))
    return _proposed(source, diff, parts)


def _fits(wish: SuggestionWish, before: str, after: str, language: str) -> bool:
    if not can_be(after, language):
        return False
    return wish.kind != "shorter" or (word_count(after), len(after)) < (word_count(before), len(before))


async def _scored(
    source: TextSource, document: Document, wish: SuggestionWish, heard: Heard | None
) -> Suggested:
    """Importance and type weighed again; pages whose panels changed their weight are laid out anew."""
    panels = list(weighable(document, wish))
    scores: list[Score] = []
    for batch in score_batches(panels, source.model):
        question = scores_question(document, batch, source.model, wish.seed)
        scores += (await answered(source, question, read_scores(len(batch)), heard)).value
    new: list[Panel] = []
    parts: list[SuggestedPart] = []
    for panel, score in zip(panels, scores, strict=True):
        if (score.importance, score.type) != (panel.importance, panel.type):
            parts.append(SuggestedPart(panel.id, _weight(panel), _weight(score)))
            new.append(
                msgspec.structs.replace(
                    panel, importance=score.importance, type=score.type, importance_source="llm"
                )
            )
    diff = changed(document, new)
    after = diff.applied_to(document)
    for page in dict.fromkeys(p.page for p in new if p.importance != document.panel(p.id).importance):
        change = relayout_page(after, page)
        after, diff = change.applied_to(after), diff.then(change)
    return _proposed(source, diff, parts)


def _weight(of: Panel | Score) -> str:
    return f"{of.importance} · {of.type}"


def _proposed(source: TextSource, diff: Diff, parts: list[SuggestedPart]) -> Suggested:
    if not parts:
        raise ProviderError(
            f"{source.model.title} has nothing to propose here.",
            "Try again, or say in other words what you wish.",
            retryable=True,
        )
    return Suggested(diff, tuple(parts))


def numbered(document: Document, wish: SuggestionWish) -> dict[BalloonId, NumberedText]:
    """The balloons that are meant, numbered in reading order as they were chosen. Raises InputError."""
    found = [record for target in wish.targets if isinstance(record := document.find(target), Balloon)]
    if not found:
        raise InputError("No balloon is chosen.", "Choose one or more balloons first.")
    if wish.kind == "rewrite" and not wish.words.strip():
        raise InputError("It was not said how to rewrite it.", "Say in a few words what you wish.")
    return {b.id: NumberedText(i + 1, b.text, b.kind, b.speaker) for i, b in enumerate(dict.fromkeys(found))}


def text_questions(
    document: Document, wish: SuggestionWish, model: TextModel
) -> Iterator[tuple[Question, list[int]]]:
    """What is asked about balloons, and the numbers of the texts in each question."""
    plan = plan_of(document)
    use = "shorten" if wish.kind == "shorter" else "rewrite"
    for batch in text_batches(numbered(document, wish).values(), model, plan.language):
        question = texts_question(
            plan,
            batch,
            use,
            model,
            language=plan.language,
            step=f"texts {wish.kind} {batch[0].n}",
            seed=wish.seed,
            wish=wish.words,
        )
        yield question, [text.n for text in batch]


def weighable(document: Document, wish: SuggestionWish) -> Iterator[Panel]:
    """The panels that are meant, in reading order, without those whose weight was set by hand. Raises
    InputError."""
    chosen = [
        panel
        for page in document.pages()
        for panel in document.panels(page.id)
        if panel.id in wish.targets and panel.importance_source != "hand"
    ]
    if not chosen:
        text = "No panel is chosen whose importance was not set by hand."
        raise InputError(text, "Choose other panels; what you set by hand stays.")
    return iter(chosen)
