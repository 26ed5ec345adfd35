"""Who speaks in prose: names near verbs of saying, pronouns, and the turn-taking of a talk."""

from __future__ import annotations

import re

from kitsumy_desktop.story.names import is_form_of
from kitsumy_desktop.story.people import find_names, shown_names
from kitsumy_desktop.story.quotes import SAID_WORDS, Piece
from kitsumy_desktop.story.tables.said import (
    FEMALE,
    FEMALE_VERB_ENDINGS,
    INTRODUCTIONS,
    MALE,
    MALE_VERB_ENDINGS,
    NOBODY_KNOWN,
    PRONOUN_SPEAKERS,
)

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_INTRODUCED = re.compile(INTRODUCTIONS, re.IGNORECASE)


class Speakers:
    """The names of a story and the talk as far as it has been read."""

    def __init__(self, paragraphs: list[list[Piece]], language: str) -> None:
        self.names, self.gender = find_names(paragraphs, language)
        self._inflected = language != "en"
        self._shown = shown_names(self.names, paragraphs)
        self.recent: list[str] = []
        """Who spoke last, the latest at the end."""
        self.mentioned: list[str] = []

    def of_paragraph(self, pieces: list[Piece], new_turn: bool) -> str:
        """Who speaks in a paragraph; "" where nothing tells. `new_turn`: it follows another's speech."""
        told = [p.text for p in pieces if not p.spoken]
        speaker: str | None = None
        for text in told:
            speaker = self._by_verb(text) if speaker is None else speaker
            self.hear(text)
        if speaker is None:
            speaker = self._only_one_named(" ".join(told))
            if not speaker and self.recent:
                speaker = self._next_turn() if new_turn else self.recent[-1]
        if speaker:
            self.recent = [*(r for r in self.recent if r != speaker), speaker]
            self.mentioned.append(speaker)
            self._introduce(speaker, " ".join(p.text for p in pieces if p.spoken))
        return self.shown(speaker)

    def shown(self, name: str) -> str:
        """A speaker's name as the cast has it: Mr. Pell, Keeper."""
        return self._shown.get(name, name.capitalize() if name.islower() else name)

    def later_name(self, shown: str) -> str:
        """The name of someone who was shown as an ordinary noun (Man) before being introduced."""
        return self._shown.get(shown.lower(), shown)

    def _introduce(self, speaker: str, said: str) -> None:
        """`My name is Mr. Pell` names whoever was only `the old man` so far."""
        found = _INTRODUCED.search(said)
        if found and found[2][0].isupper() and speaker.islower():
            self._shown[speaker] = self._shown.get(found[2], f"{found[1] or ''}{found[2]}")

    def hear(self, text: str) -> None:
        """Notes who is spoken of, for later pronouns."""
        self.mentioned += self._named(text)
        self.mentioned = self.mentioned[-8:]

    def scene_ends(self) -> None:
        """A new scene: turns start afresh."""
        self.recent = []

    def _named(self, text: str) -> list[str]:
        return [name for token in _TOKEN.findall(text) if (name := self._name_of(token))]

    def _by_verb(self, text: str) -> str | None:
        """The name next to a verb of saying, or whom a pronoun there stands for; None: no such verb."""
        tokens = [t.group() for t in _TOKEN.finditer(text)]
        lower = [t.lower().replace("’", "'") for t in tokens]
        for i, word in enumerate(lower):
            if not SAID_WORDS.meaning(word):
                continue
            found = self._beside(tokens, i)
            if found:
                return found
            beside = [lower[j] for j in (i + 1, i - 1) if 0 <= j < len(lower)]
            if any(w in NOBODY_KNOWN for w in beside):
                return ""
            pronoun = next((w for w in beside if w in PRONOUN_SPEAKERS), "")
            female = pronoun in FEMALE or (not pronoun and word.endswith(FEMALE_VERB_ENDINGS))
            male = pronoun in MALE or (not pronoun and word.endswith(MALE_VERB_ENDINGS))
            if pronoun or female or male:
                return self._by_gender(female, male)
        return None

    def _beside(self, tokens: list[str], verb: int) -> str:
        for j in (verb + 1, verb - 1, verb + 2, verb - 2, verb + 3, verb - 3):
            if 0 <= j < len(tokens) and (name := self._name_of(tokens[j])):
                following = self._name_of(tokens[j + 1]) if j + 1 < len(tokens) else ""
                return following or name
        return ""

    def _name_of(self, token: str) -> str:
        for name in self.names:
            if (token[0].isupper() or name[0].islower()) and is_form_of(token, name, self._inflected):
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
