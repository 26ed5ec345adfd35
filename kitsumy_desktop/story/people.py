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
)

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
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


def find_names(paragraphs: list[list[Piece]]) -> tuple[list[str], dict[str, str]]:
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
        following = tokens[i + 1].group() if i + 1 < len(tokens) else ""
        if noun and not following[:1].isupper():
            said[noun] += 1
            continue
        if not word[0].isupper() or len(word) < 2 or word.lower() in NOT_CHARACTERS or word.lower() in TITLES:
            continue
        starts = i == 0 or re.search(r"[.!?…:][”»\"’]*\s*[—–-]?\s*$", piece.text[: token.start()])
        before = i - 2 if i > 1 and lower[i - 1] in TITLES else i - 1
        beside = [lower[j] for j in (before, i + 1) if 0 <= j < len(lower)]
        verb = next((w for w in beside if SAID_WORDS.meaning(w)), "")
        if near_speech and verb:
            said[word] += 1
        elif not starts or (before < i - 1):
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
