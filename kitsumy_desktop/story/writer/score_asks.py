"""Questions about how much panels matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.story.writer.asks import Question, spare_tokens
from kitsumy_desktop.story.writer.material import fitted
from kitsumy_desktop.story.writer.prompts import tasks

MOST_PANELS = 60
SCORE_TOKENS = 16
_PANEL_TOKENS = 90


def score_batches(panels: Sequence[Panel], model: TextModel) -> Iterator[Sequence[Panel]]:
    """The panels, as many at a time as one question holds."""
    room = spare_tokens(model, MOST_PANELS * SCORE_TOKENS)
    size = max(4, min(MOST_PANELS, room * 7 // 10 // _PANEL_TOKENS))
    return (panels[start : start + size] for start in range(0, len(panels), size))


def scores_question(document: Document, panels: Sequence[Panel], model: TextModel, seed: int) -> Question:
    """Weigh these panels."""
    comic = document.comic
    expected = len(panels) * SCORE_TOKENS
    spare = spare_tokens(model, expected)
    each = max(30, spare * 7 // 10 // len(panels))
    views = [_view(document, panel, i + 1, each) for i, panel in enumerate(panels)]
    return Question(
        step=f"scores {panels[0].id}",
        shape="importance",
        task=tasks.SCORES,
        values={"count": str(len(panels))},
        material={
            "title": fitted(comic.title, 30),
            "summary": fitted(comic.story.summary or comic.story.premise, spare // 5),
            "panels": views,
        },
        expected=expected,
        seed=seed,
        language=comic.language,
    )


def _view(document: Document, panel: Panel, number: int, tokens: int) -> dict[str, Any]:
    said = [
        f"{item.speaker}: {item.text}" if isinstance(item, Balloon) and item.speaker else item.text
        for item in document.worded(panel.page)
        if item.panel == panel.id
    ]
    view: dict[str, Any] = {
        "n": number,
        "page": document.comic.pages.index(panel.page) + 1,
        "shot": panel.brief.shot,
        "action": fitted(panel.brief.action, tokens // 2),
        "said": fitted(" / ".join(said), tokens // 3),
    }
    return {key: value for key, value in view.items() if value}
