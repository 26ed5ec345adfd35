"""Who an action speaks of: which words belong to which figure, and which to the weather or to things."""

from __future__ import annotations

import re
from collections.abc import Callable

from kitsumy_desktop.comic.records.panel import Brief, Figure
from kitsumy_desktop.generation.draft.lexicon import (
    JOINING,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECTS_OF_NATURE,
    TURNS,
)
from kitsumy_desktop.generation.draft.words import fits, words

_Test = Callable[[list[str], str], bool]
_SENTENCES = re.compile(r"[.!?;:\n]+")
_COMMAS = re.compile(r"[,—–()]+")


def clauses(brief: Brief) -> list[str]:
    """The part of the action that speaks of each figure: from its name to the next one's."""
    stems = [_name_stem(figure) for figure in brief.figures]
    found = said_of_people(brief.action, stems)
    owners = [
        (at, i) for at, word in enumerate(found) for i, stem in enumerate(stems) if stem and fits(word, stem)
    ]
    if not owners:
        return [" ".join(found) if i == 0 or len(stems) < 3 else "" for i in range(len(stems))]
    ends = [at for at, _ in owners[1:]] + [len(found)]
    said = [found[at + 1 : end] for (at, _), end in zip(owners, ends, strict=True)]
    for k in reversed(range(len(said) - 1)):
        if set(said[k]) <= JOINING:
            said[k] = said[k + 1]
    parts: list[list[str]] = [[] for _ in stems]
    for (_, i), part in zip(owners, said, strict=True):
        parts[i] += part
    before = found[: owners[0][0]]
    return [" ".join(part or before) for part in parts]


def said_of_people(action: str, names: list[str]) -> list[str]:
    """The action's words without clauses whose subject is weather, an hour or a thing: "snow falls".

    A clause counts when it names a figure (`names`: stems) or a pronoun first, or has no subject of its own
    and goes on from one that counts. Every sentence begins anew.
    """
    kept: list[str] = []
    for sentence in _SENTENCES.split(action):
        counts = True
        for clause in _parted(sentence):
            person = _first(clause, lambda _, w: w in PRONOUNS or any(fits(w, n) for n in names if n))
            nature = _first(clause, _is_nature)
            if min(person, nature) < len(clause):
                counts = person <= nature
            if counts:
                kept += clause
    return kept


def _parted(sentence: str) -> list[list[str]]:
    """Clauses of a sentence: at commas, and before words that may begin another thought."""
    out: list[list[str]] = []
    for piece in _COMMAS.split(sentence):
        out.append([])
        for word in words(piece):
            if word in TURNS:
                out.append([])
            out[-1].append(word)
    return [clause for clause in out if clause]


def _first(clause: list[str], holds: _Test) -> int:
    """Index of the first word of which `holds` is true; the clause's length if there is none."""
    return next((i for i in range(len(clause)) if holds(clause[:i], clause[i])), len(clause))


def _is_nature(before: list[str], word: str) -> bool:
    """Whether a word is a subject of nature; one led by a preposition ("through the rain") is none."""
    return word in SUBJECTS_OF_NATURE and not PREPOSITIONS.intersection(before[-3:])


def _name_stem(figure: Figure) -> str:
    """The unchanging beginning of a name, so that declined forms are found."""
    first = (words(figure.who) or [""])[0]
    return first if len(first) < 4 else first[: max(3, len(first) - 2)]
