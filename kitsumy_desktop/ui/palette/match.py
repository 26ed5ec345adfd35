"""How well something typed fits a name: its letters in order, at the beginnings of words or together."""

from __future__ import annotations

from typing import NamedTuple

START, WORD, NEXT, FOUND = 16, 10, 8, 1
"""What a letter is worth as the first of the name, of a word, right after the one before, elsewhere."""
SKIPPED = 0.15
"""What each letter costs that is passed over."""
BREAKS = frozenset(" -–—·/,.:…(▸")


class Fit(NamedTuple):
    """How well it fits, and which letters of the name were found."""

    score: float
    at: tuple[int, ...] = ()


def fit(typed: str, name: str) -> Fit | None:
    """The fit of `typed` (folded, without blanks at its ends) in a folded name; None: it is not in it.

    Words may be typed in any order: "panel add" finds "add panel".
    """
    whole = _in_order(typed.replace(" ", ""), name)
    words = typed.split()
    if len(words) < 2:
        return whole
    apart = [_in_order(word, name) for word in words]
    if any(found is None for found in apart):
        return whole
    found = [f for f in apart if f is not None]
    mixed = Fit(sum(f.score for f in found), tuple(sorted({n for f in found for n in f.at})))
    return mixed if whole is None or mixed.score > whole.score else whole


def _in_order(letters: str, name: str) -> Fit | None:
    """The best of: the letters together, at beginnings of words, or the first that come."""
    if not letters:
        return Fit(0.0)
    together = _together(letters, name)
    if together is not None:
        return together
    chosen: list[int] = []
    at = -1
    for letter in letters:
        at = _next(letter, name, at + 1)
        if at < 0:
            return _first(letters, name)
        chosen.append(at)
    return _scored(name, chosen)


def _together(letters: str, name: str) -> Fit | None:
    """All letters beside each other, at the beginning of a word if possible."""
    at, best = name.find(letters), -1
    while at >= 0:
        if best < 0 or at == 0 or name[at - 1] in BREAKS:
            best = at
            if at == 0 or name[at - 1] in BREAKS:
                break
        at = name.find(letters, at + 1)
    return None if best < 0 else _scored(name, list(range(best, best + len(letters))))


def _next(letter: str, name: str, start: int) -> int:
    """Where a letter comes next: right here, else at the beginning of a word, else anywhere."""
    if start < len(name) and name[start] == letter:
        return start
    at = name.find(letter, start)
    while at > 0 and name[at - 1] not in BREAKS:
        at = name.find(letter, at + 1)
    return at if at >= 0 else name.find(letter, start)


def _first(letters: str, name: str) -> Fit | None:
    """Each letter where it comes first: found whenever it can be found at all."""
    chosen: list[int] = []
    at = -1
    for letter in letters:
        at = name.find(letter, at + 1)
        if at < 0:
            return None
        chosen.append(at)
    return _scored(name, chosen)


def _scored(name: str, chosen: list[int]) -> Fit:
    score, before = 0.0, -2
    for at in chosen:
        if at == 0:
            score += START
        elif name[at - 1] in BREAKS:
            score += WORD
        elif at == before + 1:
            score += NEXT
        else:
            score += FOUND
        before = at
    skipped = len(name) - len(chosen)
    return Fit(score - SKIPPED * skipped, tuple(chosen))
