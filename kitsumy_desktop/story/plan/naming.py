"""Whose name is meant: the members of a cast, the places and the props by any way they are written."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from kitsumy_desktop.story.cast import same_person
from kitsumy_desktop.story.names import is_form_of
from kitsumy_desktop.story.speech_line import VOICE_WORDS, line_class

_NEAR = 0.84
"""How alike two names are (difflib) that are taken for one with a slip of the pen."""
_SHORTEST = 4
"""Letters a name needs before a slip is believed."""
_JOINED = re.compile(r"\s*(?:[&,+/]|\b(?:and|та|і|й|i|oraz)\b)\s*")


def plain_name(name: str) -> str:
    """A name as names are compared: spaces and case do not matter."""
    return " ".join(name.split()).casefold()


def is_voice(name: str) -> bool:
    """Whether a speaker is no one person: a voice, a radio, a crowd, the narrator."""
    return bool(VOICE_WORDS.first(name)) or line_class(name) is not None


class Names:
    """The names of a cast (or of places, of props), and the way from a name as it is written to them."""

    def __init__(self, named: Iterable[tuple[str, Iterable[str]]], language: str = "en") -> None:
        """`named`: names with their aliases; in languages other than English names are inflected."""
        self.names: list[str] = []
        self._inflected = not language.startswith("en")
        self._by_form: dict[str, str] = {}
        pairs = [(name, tuple(aliases)) for name, aliases in named if name.strip()]
        for name, _ in pairs:
            self.names.append(name)
            self._by_form.setdefault(plain_name(name), name)
        for name, aliases in pairs:
            for alias in filter(str.strip, aliases):
                self._by_form.setdefault(plain_name(alias), name)

    def known(self, name: str) -> str:
        """The name that is meant, whatever its case; empty where there is none such."""
        return self._by_form.get(plain_name(name), "")

    def is_group(self, name: str) -> bool:
        """Whether several known names are said at once: Anna & Tom."""
        parts = [part for part in _JOINED.split(name) if part]
        return len(parts) > 1 and all(self.known(part) or self.near(part) for part in parts)

    def near(self, name: str) -> str:
        """The one name that an unknown name most likely means; empty where none or several may be meant."""
        if not name.strip():
            return ""
        for alike in (self._is_short_for, self._is_form_of, self._is_slip_of):
            found = list(dict.fromkeys(own for own in self.names if alike(name, own)))
            if len(found) == 1:
                return found[0]
            if found:
                return ""
        return ""

    def _is_short_for(self, name: str, own: str) -> bool:
        return same_person(name, own) or same_person(own, name)

    def _is_form_of(self, name: str, own: str) -> bool:
        one_word = " " not in name.strip() and " " not in own.strip()
        return one_word and is_form_of(name, own, self._inflected)

    def _is_slip_of(self, name: str, own: str) -> bool:
        a, b = plain_name(name), plain_name(own)
        if min(len(a), len(b)) < _SHORTEST or re.sub(r"\D", "", a) != re.sub(r"\D", "", b):
            return False
        return difflib.SequenceMatcher(None, a, b).ratio() >= _NEAR
