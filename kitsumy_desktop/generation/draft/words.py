"""Finding what a brief speaks of: words matched by stem, in English, Ukrainian and Polish."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


def words(text: str) -> list[str]:
    """Lower-case words in order."""
    return [w.replace("’", "'").replace("ʼ", "'") for w in _WORD.findall(text.lower())]


def fits(word: str, stem: str) -> bool:
    """Whether a word has that stem; a stem that ends in `.` is a whole word."""
    return word == stem[:-1] if stem.endswith(".") else word.startswith(stem)


@cache
def _stems(line: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(entry.split("_")) for entry in line.split())


def places_of(found: list[str], line: str) -> list[int]:
    """Indices of words where a stem of `line` begins; `a_b` in the line means two words in a row."""
    hits = []
    for i in range(len(found)):
        for entry in _stems(line):
            if i + len(entry) <= len(found) and all(fits(found[i + k], s) for k, s in enumerate(entry)):
                hits.append(i)
                break
    return hits


def first_of(text: str, table: Mapping[str, str], default: str = "") -> str:
    """The key of the first row in table order that the text speaks of."""
    found = words(text)
    return next((key for key, line in table.items() if places_of(found, line)), default)


def all_of(text: str, table: Mapping[str, str]) -> list[str]:
    """Keys of all rows the text speaks of, in table order."""
    found = words(text)
    return [key for key, line in table.items() if places_of(found, line)]


def earliest_of(text: str, table: Mapping[str, str], default: str = "") -> str:
    """The key of the row whose word comes first in the text."""
    found = words(text)
    hits = [(at[0], key) for key, line in table.items() if (at := places_of(found, line))]
    return min(hits, key=lambda h: h[0])[1] if hits else default
