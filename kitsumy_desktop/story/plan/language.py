"""Whether words are plausibly in the language they should be in."""

from __future__ import annotations

import re

from kitsumy_desktop.story.lexicon import words_of
from kitsumy_desktop.story.tables.words import words
from kitsumy_desktop.story.text import guess_language

_CYRILLIC_LANGUAGES = words("uk ru be bg mk sr kk ky mn tg")
_LATIN_LANGUAGES = words(
    "en pl de fr es it pt nl cs sk hu ro sv da nb nn no fi et lv lt hr sl sq tr az uz id ms vi tl sw la ca "
    "eu gl is ga eo af"
)
_EITHER = words("sr uz az kk mn")
"""Languages written with both scripts."""
_LETTERS_NEEDED = 30
"""Letters from which a script tells something."""
_WORDS_NEEDED = 12
"""Words from which one Latin language is told from another."""
_ENGLISH = words(
    "the and of is you it that are for this have not be with she was your what they but if can will in "
    "don't it's i'm"
)
"""Small words that no other language here has."""
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_UKRAINIAN, _NOT_UKRAINIAN = re.compile("[іїєґІЇЄҐ]"), re.compile("[ыэъёЫЭЪЁ]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def is_other_language(text: str, language: str) -> bool:
    """Whether a text is clearly not in `language` (a BCP 47 tag): the wrong script, or for English and Polish
    the words of the other one. Short texts and languages nobody here knows are given the benefit of doubt."""
    wanted = language.lower().replace("_", "-").split("-")[0]
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if cyrillic + latin < _LETTERS_NEEDED or wanted in _EITHER:
        return False
    if wanted in _CYRILLIC_LANGUAGES:
        foreign = len(_NOT_UKRAINIAN.findall(text)) if wanted == "uk" else 0
        return latin > cyrillic or foreign > max(1, len(_UKRAINIAN.findall(text)))
    if wanted in _LATIN_LANGUAGES and cyrillic > latin:
        return True
    said = words_of(text)
    if len(said) < _WORDS_NEEDED:
        return False
    english = sum(word in _ENGLISH for word in said) / len(said)
    if wanted == "en":
        return guess_language(text) != "en" and english < 0.05
    return wanted == "pl" and guess_language(text) == "en" and english > 0.2
