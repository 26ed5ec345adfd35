"""How much a model can be asked at once, in tokens. Figures measured on the storyteller of the tests by
`rough_tokens`; where a provider counts, its bill replaces them."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.text import TextModel, rough_tokens
from kitsumy_desktop.story.languages import base_of, is_latin

MOST_PAGES_AN_ASK = 4
MOST_BEATS_AN_ASK = 40
USUAL_PANELS = "4 to 6"
FEW_PANELS = "3 or 4"
FEWEST_PANELS = "2 or 3"

_PANEL = 190
"""Tokens of a panel in JSON, its English parts and names of fields."""
_PANEL_WORDS = 55
"""… and of its action and lines, in Latin letters; twice as many in others."""
_PAGE_FRAME = 40
_BEAT = 45
MEMBER = 130
THING = 45
_BIBLE = 4 * MEMBER + 6 * THING + 200
LOW, HIGH = 0.4, 1.9
"""Shortest and longest answers against the usual, for quotes."""
_ROOM = 1.9
"""How much longer than expected an answer may get before it is cut off."""
MARGIN = 160
"""Tokens a model's own wrapping of the question takes."""
LEAST_ANSWER = 420
"""Fewer tokens hold no page at all."""


class Room(msgspec.Struct, frozen=True):
    """What one answer may hold, and what is left for the question."""

    answer: int
    question: int


def factor(language: str) -> int:
    """How many times more tokens the same text takes than in Latin letters."""
    return 1 if is_latin(base_of(language)) else 2


def panel_tokens(language: str) -> int:
    """Of a usual panel's answer."""
    return _PANEL + _PANEL_WORDS * factor(language)


def page_tokens(language: str, panels: float = 5.2) -> int:
    """Of a usual page's answer."""
    return int(panels * panel_tokens(language)) + _PAGE_FRAME


def bible_tokens(language: str, beats: int) -> int:
    """Of a bible with so many beats."""
    return _BIBLE + 60 * factor(language) + beats * beat_tokens(language)


def beat_tokens(language: str) -> int:
    """Of one page's beat."""
    return _BEAT // 2 + _BEAT // 2 * factor(language)


def room_of(model: TextModel, expected: int) -> Room:
    """How the model's context is divided for an answer of about `expected` tokens."""
    answer = min(model.longest, max(LEAST_ANSWER, int(expected * _ROOM)), model.context * 6 // 10)
    return Room(answer, model.context - answer - MARGIN)


def pages_an_ask(model: TextModel, language: str) -> int:
    """How many pages are asked for at once: as many as surely fit into an answer, at most four."""
    longest = min(model.longest, model.context * 45 // 100)
    return max(1, min(MOST_PAGES_AN_ASK, int(longest * 0.8) // page_tokens(language)))


def beats_an_ask(model: TextModel, language: str) -> int:
    """How many beats are asked for at once, beside a bible."""
    longest = min(model.longest, model.context * 45 // 100)
    spare = int(longest * 0.8) - bible_tokens(language, 0)
    return max(4, min(MOST_BEATS_AN_ASK, spare // beat_tokens(language)))


def panels_wanted(model: TextModel, language: str) -> str:
    """How many panels a page is to have, so that one page fits into an answer."""
    longest = min(model.longest, model.context * 45 // 100)
    fits = longest * 0.9 / panel_tokens(language)
    if fits < 4:
        return FEWEST_PANELS
    return FEW_PANELS if fits < 6 else USUAL_PANELS


def check_room(model: TextModel, question: str) -> None:
    """Raises InputError when a question and a useful answer do not fit into the model's context."""
    needed = rough_tokens(question) + LEAST_ANSWER + MARGIN
    if needed > model.context or model.longest < LEAST_ANSWER:
        raise InputError(
            f"{model.title} can hold too little text at once to write a comic.",
            f"Choose a model with a context of {max(8192, needed)} tokens or more.",
        )
