"""Finding a cast member's name in running text, in whatever case it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from kitsumy_desktop.story.tables.cast import DIMINUTIVES, ENDINGS, STEM_CHANGES, TITLES

_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_VOWELS = "аеєиіїоуюяйьaeiouyąę"
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'"})


class Mention(NamedTuple):
    """A name found: index of its word in the text, and whose it is."""

    word: int
    name: str


def stems_of(word: str) -> frozenset[str]:
    """What stays of a name before its case endings: Марта → март, Olek → olek, olk."""
    word = word.lower()
    stems = {word}
    if len(word) > 3 and word[-1] in _VOWELS:
        stems.add(word[:-1])
        if len(word) > 4 and word[-2] in "iіьї":
            stems.add(word[:-2])
    for ending, turned in STEM_CHANGES:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stems.add(word[: -len(ending)] + turned)
    return frozenset(stems)


def is_form_of(token: str, name: str, inflected: bool = True) -> bool:
    """Whether `token` is `name` or its possessive; where names are `inflected`, a case or diminutive too."""
    token, name = token.lower().translate(_APOSTROPHES), name.lower().translate(_APOSTROPHES)
    if token == name or token.removesuffix("'s").removesuffix("'") == name:
        return True
    if not inflected or len(name) < 3 or token[:2] != name[:2]:
        return False
    for stem in stems_of(name):
        if len(stem) >= 3 and token.startswith(stem):
            rest = token[len(stem) :]
            if not rest and len(stem) >= len(name) - 1:
                return True
            if rest in ENDINGS or (len(stem) >= 3 and rest in DIMINUTIVES):
                return True
    return False


class NameFinder:
    """Looks for a fixed set of names in many texts."""

    def __init__(
        self,
        names: Iterable[tuple[str, Iterable[str]]],
        common: frozenset[str] = frozenset(),
        small: frozenset[str] = frozenset(),
        inflected: bool = True,
    ) -> None:
        """`names`: (canonical name, all its forms); `common`: those of them that are ordinary nouns.

        `small`: single forms that are ordinary nouns (`baker`), whoever they belong to.
        """
        self._inflected = inflected
        self._by_start: dict[str, list[tuple[str, str, bool]]] = {}
        owners: dict[str, set[str]] = {}
        for name, forms in names:
            for form in (name, *forms):
                tokens = _TOKEN.findall(form)
                for word in tokens:
                    if word.lower() not in TITLES or len(tokens) == 1:
                        owners.setdefault(word.lower(), set()).add(name)
        for word, named in owners.items():
            if len(named) == 1:
                name = next(iter(named))
                entry = (word, name, name in common or word in small)
                self._by_start.setdefault(word[:2], []).append(entry)

    def mentions(self, text: str) -> list[Mention]:
        """Every name in `text`, in order; ordinary nouns in small letters too."""
        found = []
        for i, token in enumerate(_TOKEN.findall(text)):
            for word, name, small in self._by_start.get(token[:2].lower(), ()):
                if (small or token[0].isupper()) and is_form_of(token, word, self._inflected):
                    found.append(Mention(i, name))
                    break
        return found

    def names_in(self, text: str) -> list[str]:
        """Whose names stand in `text`, each once, in order."""
        return list(dict.fromkeys(m.name for m in self.mentions(text)))
