"""Word tables that find their words in running text, whatever the inflection."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_WORD = re.compile(r"[^\W_]+(?:['’ʼ.][^\W_]+)*")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'"})


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes as ', hyphens separating."""
    return [w.group().lower() for w in _WORD.finditer(text.translate(_APOSTROPHES))]


MASKED = "-"


class Lexicon:
    """Meanings by word. The table names a meaning, then its words for each language on indented lines::

        run:
            en run | runs | sprint* | runs for * life
            pl biegn*

    Words under the meaning `-` hide others: `rain falls` is nobody falling.
    `stem*` stands for every word that begins so, `*` alone for any one word of a phrase; phrases go first.
    """

    def __init__(self, table: str, languages: tuple[str, ...] = ("en", "uk", "pl")) -> None:
        self._words: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._longest = 0
        meaning = ""
        for line in table.strip("\n").splitlines():
            if not line.startswith(" "):
                meaning = line.rstrip(": ")
                continue
            language, _, entries = line.strip().partition(" ")
            for entry in entries.split("|") if language in languages else ():
                self._add(entry.strip(), meaning)

    def _add(self, entry: str, meaning: str) -> None:
        parts = tuple(entry.split())
        if len(parts) > 1:
            self._phrases.setdefault(parts[0].rstrip("*")[:3], []).append((parts, meaning))
        elif entry.endswith("*"):
            self._stems.setdefault(entry[:-1], meaning)
            self._longest = max(self._longest, len(entry) - 1)
        elif entry:
            self._words.setdefault(entry, meaning)

    def meaning(self, word: str) -> str:
        """What one lower-case word means; empty where it means nothing here."""
        found = self._words.get(word)
        if found is not None:
            return found
        for end in range(min(len(word), self._longest), 1, -1):
            found = self._stems.get(word[:end])
            if found is not None:
                return found
        return ""

    def found(self, words: list[str]) -> Iterator[tuple[int, str]]:
        """(index of the word, meaning) for all of `words` (lower case) that mean something, in order."""
        i = 0
        while i < len(words):
            meaning, length = self._phrase_at(words, i)
            meaning = meaning or self.meaning(words[i])
            if meaning and meaning != MASKED:
                yield i, meaning
            i += length

    def in_text(self, text: str) -> list[str]:
        """Meanings in the order they appear in `text`, with repeats."""
        return [meaning for _, meaning in self.found(words_of(text))]

    def first(self, text: str) -> str:
        """The first meaning in `text`, or empty."""
        return next((meaning for _, meaning in self.found(words_of(text))), "")

    def _phrase_at(self, words: list[str], i: int) -> tuple[str, int]:
        for parts, meaning in self._phrases.get(words[i][:3], ()):
            there = words[i : i + len(parts)]
            if len(there) == len(parts) and all(map(_fits, there, parts)):
                return meaning, len(parts)
        return "", 1


def _fits(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


@cache
def lexicon(table: str, language: str) -> Lexicon:
    """The words of a table for a text of that language; no Polish word is read in English text."""
    return Lexicon(table, ("pl",) if language == "pl" else ("en", "uk"))
