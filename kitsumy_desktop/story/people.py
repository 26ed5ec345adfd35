"""The people of a prose story: which words are names, and whether she or he."""

from __future__ import annotations

import re
from collections import Counter

from kitsumy_desktop.story.names import is_form_of, stems_of
from kitsumy_desktop.story.quotes import SAID_WORDS, Piece
from kitsumy_desktop.story.tables.cast import TITLES
from kitsumy_desktop.story.tables.said import (
    ARTICLES,
    FEMALE,
    FEMALE_NAME_ENDINGS,
    FEMALE_VERB_ENDINGS,
    MALE,
    MALE_VERB_ENDINGS,
    NOT_CHARACTERS,
    PLACE_PREPOSITIONS,
    PRONOUN_SPEAKERS,
)

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_SENTENCE_START = re.compile(r"[.!?…:][”»\"’]*\s*[—–-]?\s*$")
_SPEAKING = ("speech", "shout", "whisper", "thought", "weak")
_ADVERB_ENDINGS = ("о", "е", "и", "ши", "чи", "o", "e", "y", "ąc")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")


def shown_names(names: list[str], paragraphs: list[list[Piece]]) -> dict[str, str]:
    """Names that mostly stand with a title, with it: Pell → Mr. Pell."""
    text = " ".join(p.text for pieces in paragraphs for p in pieces)
    found: dict[str, str] = {}
    for name in names:
        titled = re.findall(rf"\b([^\W\d_]+\.?) {re.escape(name)}\b", text)
        titles = Counter(t for t in titled if t.rstrip(".").lower() in TITLES and t[0].isupper())
        if titles and 2 * sum(titles.values()) > text.count(name):
            found[name] = f"{titles.most_common(1)[0][0]} {name}"
    return found


def find_names(paragraphs: list[list[Piece]], language: str) -> tuple[list[str], dict[str, str]]:
    """Names of people, and f or m where verbs and pronouns near by tell."""
    census = _Census(language != "en")
    for pieces in paragraphs:
        for n, piece in enumerate(pieces):
            census.read(piece.text, near_speech=not piece.spoken and len(pieces) > 1 and n <= 2)
    names = census.one_per_person()
    genders = {n: census.gender[n].most_common(1)[0][0] for n in names if census.gender.get(n)}
    return names, genders


class _Census:
    """Counts where each capital word stands."""

    def __init__(self, inflected: bool) -> None:
        self.inflected = inflected
        self.nouns: Counter[str] = Counter()
        """Ordinary nouns after a verb of saying, in languages without articles: сказав дідусь."""
        self.said: Counter[str] = Counter()
        """Beside a verb of saying."""
        self.inside: Counter[str] = Counter()
        """Within a sentence."""
        self.starting: Counter[str] = Counter()
        """At the start of one, where every word has its capital."""
        self.placed: Counter[str] = Counter()
        """After in, at, from: more likely a place."""
        self.small: set[str] = set()
        self.gender: dict[str, Counter[str]] = {}

    def read(self, text: str, *, near_speech: bool) -> None:
        """Counts the words of one piece."""
        tokens = list(_TOKEN.finditer(text))
        lower = [t.group().lower().replace("’", "'") for t in tokens]
        for i, token in enumerate(tokens):
            word = _POSSESSIVE.sub("", token.group())
            noun = _common_noun_speaker(lower, i) if near_speech else ""
            following = tokens[i + 1].group() if i + 1 < len(tokens) else ""
            if noun and not following[:1].isupper():
                self.said[noun] += 1
            elif not word[:1].isupper():
                self.small.add(word)
                if near_speech and self._is_noun_speaker(lower, i):
                    self.nouns[word] += 1
                    self._note_gender(word, [], lower[i - 1])
            elif len(word) > 1 and word.lower() not in NOT_CHARACTERS | TITLES:
                starts = i == 0 or bool(_SENTENCE_START.search(text[: token.start()]))
                self._count(word, i, lower, starts=starts, near_speech=near_speech)

    def _count(self, word: str, i: int, lower: list[str], *, starts: bool, near_speech: bool) -> None:
        titled = i > 1 and lower[i - 1] in TITLES
        beside = [lower[j] for j in (i - 2 if titled else i - 1, i + 1) if 0 <= j < len(lower)]
        verb = next((w for w in beside if SAID_WORDS.meaning(w)), "")
        if near_speech and verb:
            self.said[word] += 1
        elif starts and not titled:
            self.starting[word] += 1
        else:
            self.inside[word] += 1
            self.placed[word] += bool(i and lower[i - 1] in PLACE_PREPOSITIONS)
        self._note_gender(word, lower[i + 1 : i + 9], verb)

    def _note_gender(self, word: str, after: list[str], verb: str) -> None:
        told = self.gender.setdefault(word, Counter())
        if verb.endswith(FEMALE_VERB_ENDINGS):
            told["f"] += 3
        elif verb.endswith(MALE_VERB_ENDINGS) and not verb.isascii():
            told["m"] += 3
        told["f"] += sum(w in FEMALE for w in after)
        told["m"] += sum(w in MALE for w in after)
        if not word.isascii() or word.endswith("a"):
            told["f" if word.endswith(FEMALE_NAME_ENDINGS) else "m"] += 1
        if not +told:
            del self.gender[word]

    def _is_person(self, word: str) -> bool:
        inside = self.inside[word] - self.placed[word]
        known = inside + (min(1, self.starting[word]) if inside > 0 else 0)
        return bool(self.said[word]) or (known >= 2 and word.lower() not in self.small)

    def _is_noun_speaker(self, lower: list[str], i: int) -> bool:
        word = lower[i]
        noun = len(word) >= 4 and not word.endswith(_ADVERB_ENDINGS) and word not in PRONOUN_SPEAKERS
        return self.inflected and noun and i > 0 and SAID_WORDS.meaning(lower[i - 1]) in _SPEAKING

    def one_per_person(self) -> list[str]:
        """One form for each name: the one by a verb of saying most often, then the most frequent."""
        nouns = [n for n, count in self.nouns.items() if count + self.starting[n.capitalize()] >= 2]
        names = [n for n in {**self.said, **self.inside} if self._is_person(n)] + nouns
        kept: list[str] = []
        for name in sorted(names, key=lambda n: (-self.said[n], -self.inside[n], len(n))):
            same = any(
                is_form_of(name, k, self.inflected) or (self.inflected and stems_of(name) & stems_of(k))
                for k in kept
            )
            if not same:
                kept.append(name)
        return kept


def _common_noun_speaker(lower: list[str], i: int) -> str:
    """keeper in `said the old keeper` and `the keeper said`."""
    word = lower[i]
    if len(word) < 3 or SAID_WORDS.meaning(word) or word in TITLES:
        return ""
    article = i > 0 and (
        lower[i - 1] in ARTICLES or (i > 1 and lower[i - 1] in TITLES and lower[i - 2] in ARTICLES)
    )
    if not article:
        return ""
    start = i - 2 if lower[i - 1] in ARTICLES else i - 3
    before = lower[start] if start >= 0 else ""
    after = lower[i + 1] if i + 1 < len(lower) else ""
    return word if SAID_WORDS.meaning(before) or (SAID_WORDS.meaning(after) and i <= 2) else ""
