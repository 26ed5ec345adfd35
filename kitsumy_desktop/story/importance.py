"""How much each panel matters (1–5) and what it is for, from the script's own signs.

A weighted sum of what the writer wrote: splash and wide shots, action verbs, reveals, sounds and exclamations
raise a panel, details and silence lower it. The sum is classed by fixed thresholds and, in a story long
enough, by rank among its panels.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

import msgspec

from kitsumy_desktop.comic.records.panel import PanelType
from kitsumy_desktop.story.lexicon import lexicon, words_of
from kitsumy_desktop.story.tables.weights import (
    ABSOLUTE_SHARE,
    ACTION_VERBS,
    BIG_WORDS,
    QUANTILES,
    RANKED_FROM,
    REVEAL_WORDS,
    STAGE_WORDS,
    THRESHOLDS,
    TYPE_WORDS,
)
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.tree import ScriptPage, ScriptPanel, ScriptTree


class Rating(msgspec.Struct, frozen=True):
    """Importance 1–5, the panel's type, and the sum behind them."""

    importance: int
    type: PanelType
    score: float


class Signs(msgspec.Struct, frozen=True):
    """What the script says about one panel, counted."""

    marks: frozenset[str]
    wide: bool
    detail: bool
    same: bool
    verbs: int
    reveals: int
    bigs: int
    sounds: int
    exclamations: int
    lines: int
    speakers: int
    words: int
    described: int
    shouted: bool
    scene: bool
    time_skip: bool
    alone: bool
    first: bool
    last: bool
    at: float
    """Where in the story, 0..1."""

    @property
    def silent(self) -> bool:
        """Nobody speaks, nothing sounds."""
        return not self.lines and not self.sounds


def rate(tree: ScriptTree) -> tuple[Rating, ...]:
    """A rating for every panel of the story, in order."""
    signs = _all_signs(tree)
    scores = [score(s) for s in signs]
    ranked = sorted(scores)
    ratings = []
    for sign, value in zip(signs, scores, strict=True):
        importance = 1 + bisect_right(THRESHOLDS, value)
        if len(scores) >= RANKED_FROM:
            quantile = (bisect_right(ranked, value) - 0.5) / len(ranked)
            rank = 1 + bisect_right(QUANTILES, quantile)
            importance = round(ABSOLUTE_SHARE * importance + (1 - ABSOLUTE_SHARE) * rank)
        kind = panel_type(sign)
        if importance == 5 and kind != "establishing":
            kind = "climax"
        ratings.append(Rating(importance, kind, value))
    return tuple(ratings)


def _all_signs(tree: ScriptTree) -> list[Signs]:
    total = max(1, len(tree.panels) - 1)
    found: list[Signs] = []
    for page in tree.pages:
        for i, panel in enumerate(page.panels):
            found.append(_placed(_signs(panel.bare, tree.language), page, i, len(found) / total))
    return found


def _placed(signs: Signs, page: ScriptPage, index: int, at: float) -> Signs:
    """A panel's own signs with those of its place in the story."""
    return msgspec.structs.replace(
        signs,
        marks=signs.marks | (page.marks if index == 0 else frozenset()),
        alone=page.explicit and len(page.panels) == 1,
        first=page.explicit and index == 0,
        last=page.explicit and index == len(page.panels) - 1,
        at=at,
    )


@lru_cache(4096)
def _signs(panel: ScriptPanel, language: str) -> Signs:
    """A panel's own signs. Remembered: a script is read again after every change."""
    text = panel.shown
    words = words_of(text)
    stage = {meaning for _, meaning in lexicon(STAGE_WORDS, language).found(words[:14])}
    spoken = list(panel.spoken())
    said = " ".join(line.text for line in panel.lines)
    return Signs(
        marks=panel.marks,
        wide="wide" in stage or words[:1] == ["wide"],
        detail="detail" in stage,
        same="same" in stage,
        verbs=len({words[i] for i, _ in lexicon(ACTION_VERBS, language).found(words)}),
        reveals=sum(1 for _ in lexicon(REVEAL_WORDS, language).found(words)),
        bigs=sum(1 for _ in lexicon(BIG_WORDS, language).found(words)),
        sounds=sum(1 for _ in panel.sounds()),
        exclamations=said.count("!"),
        lines=len(spoken),
        speakers=len({line.speaker for line in spoken if line.speaker}),
        words=sum(word_count(line.text) for line in spoken),
        described=len(words),
        shouted=any(line.kind == "shout" for line in spoken),
        scene="scene" in panel.marks,
        time_skip=_skips_time(panel, language),
        alone=False,
        first=False,
        last=False,
        at=0.0,
    )


def _skips_time(panel: ScriptPanel, language: str) -> bool:
    told = [panel.shown, *(line.text for line in panel.lines if line.kind == "caption")]
    return any("transition" in lexicon(TYPE_WORDS, language).in_text(text) for text in told)


def score(s: Signs) -> float:
    """The weighted sum; about 1 for an ordinary panel."""
    return _staging(s) + _drama(s) + _talk(s) + _position(s)


def _staging(s: Signs) -> float:
    value = 3.0 * bool(s.marks & {"splash", "spread"}) + 0.9 * (s.wide or s.scene)
    value -= 1.1 * (s.detail or "inset" in s.marks) + 0.6 * s.same
    return value + 0.25 * min(1.0, s.described / 40)


def _drama(s: Signs) -> float:
    verbs = 0.8 * min(1, s.verbs) + 0.35 * 0.8 * (s.verbs > 1)
    return verbs + 0.9 * min(1, s.reveals) + 0.8 * min(1, s.bigs) + 0.6 * min(2, s.sounds)


def _talk(s: Signs) -> float:
    value = 0.25 * min(3, s.exclamations) + 0.35 * min(1.5, s.words / 18) + 0.3 * s.shouted
    return value + 0.1 * s.speakers - 0.25 * (s.silent and s.described < 12)


def _position(s: Signs) -> float:
    value = 2.2 * s.alone + 0.25 * s.first + 0.15 * s.last
    return value + 0.8 * max(0.0, 1 - abs(s.at - 0.85) / 0.15) + 0.2 * (s.at == 0)


def panel_type(s: Signs) -> PanelType:
    """The type with the most votes."""
    votes: dict[PanelType, float] = {
        "dialogue": 0.6 + 1.6 * (s.lines > 0 and s.speakers > 0) + 0.2 * s.lines,
        "action": 1.2 * min(1, s.sounds) + 2.0 * min(2, s.verbs) * 0.7 + 0.4 * s.shouted,
        "establishing": 2.5 * s.wide + 0.9 * s.scene + 0.4 * s.first,
        "transition": 1.1 * s.silent + 1.2 * (s.detail or "inset" in s.marks) + 1.6 * s.time_skip,
        "climax": 1.3 * min(1, s.reveals) + 2.0 * bool(s.marks & {"splash", "spread"}),
    }
    return max(votes, key=lambda kind: votes[kind])
