"""The small text work all of the story room shares: cleaning, sentences, portions, the language."""

from __future__ import annotations

import re
from functools import lru_cache

from kitsumy_desktop.story.tables.words import words

_CONTROL = dict.fromkeys(
    [*range(9), *range(11, 32), *range(127, 160), 0xFEFF, 0x200B, 0x200E, 0x200F, 0x2060]
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_LETTERS = re.compile(r"[^\W\d_]")
_SENTENCE_END = re.compile(r"""(?:[.!?…]+|\.{2,})["”»’')\]*_]*(?=\s|$)""")
_CLAUSE_END = re.compile(r"[,;:—–][\"”»’)]*(?=\s)")
_ABBREVIATIONS = words("mr mrs ms dr st no vs prof capt sgt lt np tzw ul św p ім вул м р т див")

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z]")
_POLISH = re.compile("[ąćęłńóśźż]", re.IGNORECASE)
_POLISH_WORDS = words("nie się jest na że jak ale czy już tylko strona kadr oraz który gdzie jej jego")


def clean_text(text: str) -> str:
    """Line ends as \\n, tabs as spaces; control characters and lone surrogates gone."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _SURROGATES.sub("\ufffd", text).translate(_CONTROL).replace("\u00a0", " ").replace("\t", "    ")


def word_count(text: str) -> int:
    """Words: runs of non-space that hold a letter or digit."""
    return sum(any(c.isalnum() for c in w) for w in text.split())


@lru_cache(8192)
def is_caps(text: str) -> bool:
    """Whether there are letters and all of them are capitals."""
    letters = _LETTERS.findall(text)
    return bool(letters) and not any(c.islower() for c in letters)


def guess_language(text: str) -> str:
    """en, uk or pl, by letters and small words."""
    sample = text[:20000]
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    if cyrillic > latin:
        return "uk"
    marks = len(_POLISH.findall(sample))
    small = sum(w in _POLISH_WORDS for w in sample.lower().split())
    return "pl" if marks >= max(2, latin / 200) or small >= max(2, len(sample.split()) / 25) else "en"


def sentences(text: str) -> list[str]:
    """The sentences of a text, marks included; joined by single spaces they give the text back."""
    text = " ".join(text.split())
    found: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if _is_abbreviation(text[start : end.end()]) or _goes_on(text[end.end() :]):
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    if text[start:].strip():
        found.append(text[start:].strip())
    return found


def _is_abbreviation(so_far: str) -> bool:
    last = so_far.rstrip(".").rsplit(None, 1)
    word = last[-1].lower() if last else ""
    return so_far.endswith(".") and not so_far.endswith("..") and (word in _ABBREVIATIONS)


def _goes_on(rest: str) -> bool:
    return rest.lstrip()[:1].islower()


def portions(text: str, limit: int) -> list[str]:
    """`text` in pieces of at most `limit` words, cut at sentences, else at clauses, else between words.

    Pieces are filled evenly, so that no piece is a lone word where it can be helped.
    """
    count = word_count(text)
    if count <= limit:
        return [" ".join(text.split())] if text.strip() else []
    aim = count / -(-count // limit)
    pieces: list[str] = []
    for unit in (u for s in sentences(text) for u in _units(s, limit)):
        room = pieces and word_count(pieces[-1]) + word_count(unit) <= limit
        if room and word_count(pieces[-1]) + word_count(unit) / 2 <= max(aim, 1):
            pieces[-1] += " " + unit
        else:
            pieces.append(unit)
    return pieces


def _units(sentence: str, limit: int) -> list[str]:
    if word_count(sentence) <= limit:
        return [sentence]
    clauses: list[str] = []
    start = 0
    for end in _CLAUSE_END.finditer(sentence):
        clauses.append(sentence[start : end.end()].strip())
        start = end.end()
    clauses.append(sentence[start:].strip())
    units: list[str] = []
    for clause in filter(None, clauses):
        words = clause.split()
        each = -(-len(words) // -(-len(words) // limit))
        chunks = [" ".join(words[i : i + each]) for i in range(0, len(words), each)]
        for chunk in chunks:
            if units and word_count(units[-1]) + word_count(chunk) <= limit:
                units[-1] += " " + chunk
            else:
                units.append(chunk)
    return units
