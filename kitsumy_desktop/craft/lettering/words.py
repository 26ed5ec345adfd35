"""Where a line may break: words, what clings to them, and short words that must not end a line."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

NBSP = "\u00a0\u202f\u2007"

ONE_LETTER_GLUE = frozenset({"uk", "pl", "be", "ru", "cs", "sk"})
"""Languages whose typography forbids a one-letter word at a line's end."""

FUNCTION_WORDS = {
    "en": "a an the i of to in on at by as or and but for if is it so we he my our your no oh",
    "uk": "не ні на до за по від під над при про для без або але що як це та то ти ми ви він чи бо же",
    "pl": "nie na do za po od pod nad przy dla bez lub ale że jak to ja ty my wy on czy bo się ze we",
}
"""Short words that read badly alone at a line's end."""

_FUNCTION = {language: frozenset(words.split()) for language, words in FUNCTION_WORDS.items()}

_BREAK_AFTER = re.compile(r"(?<=\w\w)[-‐/](?=\w\w)|[—–](?=\w)|…(?=\w)")
_STRIP = "\"'“”„«»‘’‚()[]*—–-.,!?…:;"
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”»’)\]]*$")


class Word(NamedTuple):
    """text[start:end], kept on one line."""

    text: str
    start: int
    end: int
    spaced: bool
    """A space stands before it; else a line may break there without one."""
    forced: bool
    """A new line must begin with it."""
    dangles: bool
    """Reads badly at a line's end."""
    sentence: bool
    """A sentence ends with it."""

    @property
    def clusters(self) -> tuple[int, ...]:
        """Where its letters begin, combining marks kept with their letter."""
        return tuple(
            i for i in range(self.start, self.end) if not unicodedata.category(self.text[i]).startswith("M")
        )

    def cut(self, letters: int) -> tuple[Word, Word]:
        """The first `letters` letters, and the rest."""
        at = self.clusters[letters]
        head = self._replace(end=at, dangles=False, sentence=False)
        return head, self._replace(start=at, spaced=False, forced=False)

    def inner(self) -> tuple[Word, ...]:
        """The words glued together in this one."""
        parts, spaced, forced = [], self.spaced, self.forced
        for m in re.finditer(r"\S+", self.text[self.start : self.end]):
            start, end = self.start + m.start(), self.start + m.end()
            parts.append(self._replace(start=start, end=end, spaced=spaced, forced=forced, sentence=False))
            spaced, forced = True, False
        return (*parts[:-1], parts[-1]._replace(sentence=self.sentence)) if parts else ()


def find_words(text: str, language: str) -> tuple[Word, ...]:
    """The unbreakable stretches of `text`, clinging words joined."""
    spans: list[tuple[int, int, bool, bool]] = []
    forced, previous_end = False, 0
    for m in re.finditer(r"[^\s]+(?:[" + NBSP + r"][^\s]+)*", text):
        gap = text[previous_end : m.start()]
        forced = "\n" in gap and bool(spans)
        if spans and not forced and _clings(text, spans[-1], m.group(), language):
            start, _, spaced, was_forced = spans[-1]
            spans[-1] = (start, m.end(), spaced, was_forced)
        else:
            spans.append((m.start(), m.end(), bool(spans), forced))
        previous_end = m.end()
    return tuple(w for span in spans for w in _at_hyphens(text, span, language))


def _clings(text: str, before: tuple[int, int, bool, bool], word: str, language: str) -> bool:
    """Whether `word` may not be parted from what stands before it."""
    if not any(c.isalnum() for c in word):
        return True
    last = text[before[0] : before[1]].split()[-1]
    core = last.strip(_STRIP)
    if not core:
        return before[1] - before[0] == len(last)
    return language in ONE_LETTER_GLUE and len(core) == 1 and core.isalpha() and last[-1].isalpha()


def _at_hyphens(text: str, span: tuple[int, int, bool, bool], language: str) -> list[Word]:
    start, end, spaced, forced = span
    words = []
    for m in _BREAK_AFTER.finditer(text, start, end):
        words.append(Word(text, start, m.end(), spaced, forced, False, False))
        start, spaced, forced = m.end(), False, False
    last = text[start:end].split()[-1]
    sentence = _ENDS_SENTENCE.search(last) is not None
    words.append(Word(text, start, end, spaced, forced, _dangles(last, language), sentence))
    return words


def _dangles(word: str, language: str) -> bool:
    if not word[-1].isalnum():
        return False
    core = word.strip(_STRIP).lower()
    return len(core) <= 2 or core in _FUNCTION.get(language, frozenset())
