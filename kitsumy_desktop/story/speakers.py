"""Who speaks in prose: names near verbs of saying, pronouns, and the turn-taking of a talk."""

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
_POSSESSIVE = re.compile(r"['’ʼ]s?$")


class Speakers:
    """The names of a story and the talk as far as it has been read."""

    def __init__(self, paragraphs: list[list[Piece]]) -> None:
        self.names, self.gender = _find_names(paragraphs)
        self.recent: list[str] = []
        """Who spoke last, the latest at the end."""
        self.mentioned: list[str] = []

    def of_paragraph(self, pieces: list[Piece], new_turn: bool) -> str:
        """Who speaks in a paragraph; "" where nothing tells. `new_turn`: it follows another's speech."""
        told = [p.text for p in pieces if not p.spoken]
        speaker = next((s for text in told if (s := self._by_verb(text))), "")
        if not speaker:
            speaker = self._only_one_named(" ".join(told))
        if not speaker and self.recent:
            speaker = self._next_turn() if new_turn else self.recent[-1]
        for text in told:
            self.hear(text)
        if speaker:
            self.recent = [*(r for r in self.recent if r != speaker), speaker]
            self.mentioned.append(speaker)
        return speaker

    def hear(self, text: str) -> None:
        """Notes who is spoken of, for later pronouns."""
        self.mentioned += self._named(text)
        self.mentioned = self.mentioned[-8:]

    def scene_ends(self) -> None:
        """A new scene: turns start afresh."""
        self.recent = []

    def _named(self, text: str) -> list[str]:
        found = []
        for token in _TOKEN.findall(text):
            for name in self.names:
                small = name.islower() or name in self._nouns
                if (token[0].isupper() or small) and is_form_of(token, name):
                    found.append(name)
        return found

    @property
    def _nouns(self) -> frozenset[str]:
        return frozenset()

    def _by_verb(self, text: str) -> str:
        """The name next to a verb of saying, or the one a pronoun there stands for."""
        tokens = [t.group() for t in _TOKEN.finditer(text)]
        lower = [t.lower().replace("’", "'") for t in tokens]
        for i, word in enumerate(lower):
            if not SAID_WORDS.meaning(word):
                continue
            for j in (i + 1, i - 1, i + 2, i - 2, i + 3, i - 3):
                if 0 <= j < len(tokens):
                    name = self._name_of(tokens[j])
                    if name:
                        return name
            for j in (i + 1, i - 1):
                if 0 <= j < len(lower) and lower[j] in PRONOUN_SPEAKERS:
                    return self._by_gender(lower[j] in FEMALE, lower[j] in MALE)
            female, male = word.endswith(FEMALE_VERB_ENDINGS), word.endswith(MALE_VERB_ENDINGS)
            if female or male:
                return self._by_gender(female, male)
        return ""

    def _name_of(self, token: str) -> str:
        for name in self.names:
            if (token[0].isupper() or name[0].islower()) and is_form_of(token, name):
                return name
        return ""

    def _by_gender(self, female: bool, male: bool) -> str:
        want = "f" if female else "m" if male else ""
        for name in reversed([*self.mentioned]):
            if not want or self.gender.get(name, want) == want:
                return name
        return ""

    def _only_one_named(self, told: str) -> str:
        named = list(dict.fromkeys(self._named(told)))
        return named[0] if len(named) == 1 else ""

    def _next_turn(self) -> str:
        return self.recent[-2] if len(self.recent) > 1 else self._other_than(self.recent[-1])

    def _other_than(self, name: str) -> str:
        others = [m for m in reversed(self.mentioned) if m != name]
        return others[0] if others else ""


def _find_names(paragraphs: list[list[Piece]]) -> tuple[list[str], dict[str, str]]:
    """Names of people, and f or m where verbs and pronouns near by tell."""
    mid: Counter[str] = Counter()
    said: Counter[str] = Counter()
    placed: Counter[str] = Counter()
    gender: dict[str, Counter[str]] = {}
    for pieces in paragraphs:
        for n, piece in enumerate(pieces):
            near_speech = not piece.spoken and len(pieces) > 1
            _count_names(piece, near_speech and n <= 2, mid, said, placed, gender)
    names = [n for n in {**said, **mid} if said[n] or mid[n] - placed[n] >= 2]
    merged = _one_per_person(names, said, mid)
    return merged, {n: gender[n].most_common(1)[0][0] for n in merged if gender.get(n)}


def _count_names(
    piece: Piece,
    near_speech: bool,
    mid: Counter[str],
    said: Counter[str],
    placed: Counter[str],
    gender: dict[str, Counter[str]],
) -> None:
    tokens = list(_TOKEN.finditer(piece.text))
    lower = [t.group().lower().replace("’", "'") for t in tokens]
    for i, token in enumerate(tokens):
        word = _POSSESSIVE.sub("", token.group())
        noun = _common_noun_speaker(lower, i) if near_speech else ""
        if noun:
            said[noun] += 1
            continue
        if not word[0].isupper() or len(word) < 2 or word.lower() in NOT_CHARACTERS or word.lower() in TITLES:
            continue
        starts = i == 0 or re.search(r"[.!?…:][”»\"’]*\s*[—–-]?\s*$", piece.text[: token.start()])
        beside = [lower[j] for j in (i - 1, i + 1) if 0 <= j < len(lower)]
        verb = next((w for w in beside if SAID_WORDS.meaning(w)), "")
        if near_speech and verb:
            said[word] += 1
        elif not starts:
            mid[word] += 1
            placed[word] += bool(i and lower[i - 1] in PLACE_PREPOSITIONS)
        _note_gender(word, lower[i + 1 : i + 9], verb, gender)


def _note_gender(word: str, after: list[str], verb: str, gender: dict[str, Counter[str]]) -> None:
    told = gender.setdefault(word, Counter())
    if verb.endswith(FEMALE_VERB_ENDINGS):
        told["f"] += 3
    elif verb.endswith(MALE_VERB_ENDINGS) and not verb.isascii():
        told["m"] += 3
    told["f"] += sum(w in FEMALE for w in after)
    told["m"] += sum(w in MALE for w in after)
    if not word.isascii() or word.endswith("a"):
        told["f" if word.endswith(FEMALE_NAME_ENDINGS) else "m"] += 1
    if not +told:
        del gender[word]


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


def _one_per_person(names: list[str], said: Counter[str], mid: Counter[str]) -> list[str]:
    """One form for each name: the one that stands by a verb of saying most, then the most frequent."""
    ordered = sorted(names, key=lambda n: (-said[n], -mid[n], len(n)))
    kept: list[str] = []
    for name in ordered:
        if not any(is_form_of(name, k) or stems_of(name) & stems_of(k) for k in kept):
            kept.append(name)
    return kept
