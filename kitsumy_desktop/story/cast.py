"""The cast: who there is, under which names, how they look."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

import msgspec

from kitsumy_desktop.comic.ids import CharacterId, IdSource, derived_seed
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.story.lexicon import Lexicon, words_of
from kitsumy_desktop.story.names import NameFinder
from kitsumy_desktop.story.speech_line import MOD_WORDS, VOICE_WORDS, is_name
from kitsumy_desktop.story.tables.cast import AGES, BODY_WORDS, COLOURS, PALETTES, TITLES
from kitsumy_desktop.story.tables.said import ARTICLES
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import ScriptTree

COLOUR_WORDS, BODY = Lexicon(COLOURS), Lexicon(BODY_WORDS)
_INTRODUCED = re.compile(
    r"\b([^\W\d_]{2,}(?: [^\W\d_]{2,}){0,2}) ?\((\d{1,2}\b[^()]{3,160}|[^()]*,[^()]{3,160})\)"
)
_AGED = re.compile(r"\b([^\W\d_]{2,}(?: [^\W\d_]{2,}){0,2}), (\d{1,2}, [^.;]{3,160})")
_CAPS_NAME = re.compile(r"\b[^\W\d_]{3,}(?:[ ][^\W\d_]{3,})?\b")


class Member(msgspec.Struct, frozen=True):
    """One character under one name, with every way the script writes it."""

    name: str
    forms: tuple[str, ...] = ()
    look: str = ""
    outfit: str = ""


class Cast:
    """The members of a story and the way from a name as it is written to the member."""

    def __init__(
        self, members: tuple[Member, ...], common: frozenset[str], callings: dict[str, str], inflected: bool
    ) -> None:
        """`common`: members named by an ordinary noun; `callings`: what a member is, as in "the baker"."""
        self.members = members
        forms = ((m.name, (*m.forms, *filter(None, [callings.get(m.name)]))) for m in members)
        self.finder = NameFinder(forms, common, frozenset(callings.values()), inflected)
        self._by_form = {form.lower(): m.name for m in members for form in (m.name, *m.forms)}
        self._key = (members, common, tuple(sorted(callings.items())), inflected)
        self._hash = hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cast) and self._key == other._key

    def __hash__(self) -> int:
        return self._hash

    def canonical(self, speaker: str) -> str:
        """The member's name for a speaker as the script writes it; the speaker itself where there is none."""
        return self._by_form.get(speaker.lower(), display_name(speaker))

    def is_member(self, name: str) -> bool:
        """Whether a canonical name is in the cast."""
        return any(m.name == name for m in self.members)

    def records(self, ids: IdSource, seed: int) -> tuple[Character, ...]:
        """The cast as records, each with a seed and a palette of its own."""
        return tuple(_record(m, i, ids, seed) for i, m in enumerate(self.members))


def find_cast(tree: ScriptTree) -> Cast:
    """The cast of a story: its list, its speakers, and those a description introduces."""
    looks = {display_name(e.name): e.look for e in tree.cast}
    outfits = {display_name(e.name): e.outfit for e in tree.cast if e.outfit}
    descriptions = [p.description for p in tree.panels]
    for text in descriptions:
        for name, look in _introduced(text):
            looks.setdefault(name, look)
    written = Counter(line.speaker for line in tree.lines if line.speaker)
    names = dict.fromkeys([*looks, *(display_name(s) for s in written)])
    names.update(dict.fromkeys(_silent(descriptions, written)))
    groups = _merged([n for n in names if not VOICE_WORDS.meaning(n.lower()) and not VOICE_WORDS.first(n)])
    members = tuple(
        Member(name, _forms(name, group, written), _first_told(group, looks), _first_told(group, outfits))
        for name, group in groups.items()
    )
    common = _common(members, descriptions)
    callings = {m.name: calling for m in members if (calling := _calling(m.look, tree.language))}
    return Cast(members, common, callings, tree.language != "en")


def _first_told(names: list[str], told: dict[str, str]) -> str:
    return next((told[name] for name in names if told.get(name)), "")


@lru_cache(4096)
def _introduced(text: str) -> tuple[tuple[str, str], ...]:
    """Names a description introduces with a look. Remembered: scripts are read again after every change."""
    told: list[tuple[str, str]] = []
    for found in (*_INTRODUCED.finditer(text), *_AGED.finditer(text)):
        words = found[1].split()
        while words and not is_caps(words[0]):
            words = words[1:]
        if words and is_name(" ".join(words)):
            told.append((display_name(" ".join(words)), found[2].strip()))
    return tuple(told)


@lru_cache(4096)
def _loud_words(text: str) -> tuple[str, ...]:
    """Words of a description that stand in capitals, each once."""
    return tuple(dict.fromkeys(w for w in _CAPS_NAME.findall(text) if is_caps(w)))


def display_name(name: str) -> str:
    """A name as it is shown: MARTA KOVAL → Marta Koval; what has small letters stays."""
    name = " ".join(name.split())
    return " ".join(_titled(word) for word in name.split()) if is_caps(name) and len(name) > 2 else name


def _titled(word: str) -> str:
    parts = re.split(r"(['’ʼ-])", word)
    short = len(parts) > 1 and len(parts[0]) == 1
    return "".join(
        p.capitalize() if i == 0 or short or parts[i - 1] == "-" else p.lower() for i, p in enumerate(parts)
    )


def _silent(descriptions: list[str], written: Counter[str]) -> list[str]:
    """Names in capitals that stand in two panels or more without ever speaking."""
    if not descriptions or sum(map(is_caps, descriptions)) * 3 > len(descriptions):
        return []
    seen: Counter[str] = Counter()
    for text in descriptions:
        seen.update(_loud_words(text))
    known = {word.lower() for name in written for word in name.split()}
    return [
        display_name(name)
        for name, count in seen.items()
        if count >= 2 and is_name(name) and not known & set(words_of(name)) and not MOD_WORDS.first(name)
    ]


def _merged(names: list[str]) -> dict[str, list[str]]:
    """Names that mean the same person, under the fullest one that was written first."""
    groups: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda n: (-len(n.split()), names.index(n))):
        home = [g for g in groups if same_person(name, g)]
        if len(home) == 1:
            groups[home[0]].append(name)
        else:
            groups[name] = [name]
    return {g: groups[g] for g in sorted(groups, key=lambda g: min(names.index(n) for n in groups[g]))}


def same_person(short: str, full: str) -> bool:
    """Whether a shorter name means whoever has the full one: Marta is Marta Koval, Young Marta is not."""
    a, b = words_of(short), words_of(full)
    if a == b:
        return True
    rest = [w for w in b if w not in a]
    return (
        bool(a)
        and set(a) < set(b)
        and not (set(rest) & AGES)
        and not set(a) <= TITLES
        and not any(w.isdigit() for w in rest)
    )


def _forms(name: str, group: list[str], written: Counter[str]) -> tuple[str, ...]:
    forms = dict.fromkeys(f for f in group if f != name)
    forms.update(dict.fromkeys(w for w in written if display_name(w) in group and w != name))
    return tuple(forms)


def _common(members: tuple[Member, ...], descriptions: list[str]) -> frozenset[str]:
    """Members whose name is an ordinary noun: descriptions write it small."""
    text = " ".join(descriptions)
    found = set()
    for member in members:
        words = [w for w in member.name.split() if w.lower() not in TITLES]
        if words and len(words[-1]) >= 4 and re.search(rf"\b{re.escape(words[-1].lower()[:-1])}", text):
            found.add(member.name)
    return frozenset(found)


def _calling(look: str, language: str) -> str:
    """What a look begins with, if that is a noun: "the baker, round" gives baker."""
    first = look.split(",")[0].lower().split()
    if not 1 <= len(first) <= 3 or len(first[-1]) < 4 or not all(w.isalpha() for w in first):
        return ""
    return first[-1] if language != "en" or first[0] in ARTICLES else ""


def garment_colours(look: str) -> tuple[str, ...]:
    """Colours a look tells of, but for those of hair, eyes and skin."""
    words = words_of(look)
    body = {i for i, _ in BODY.found(words)}
    worn = (colour for i, colour in COLOUR_WORDS.found(words) if not body & {i + 1, i + 2})
    return tuple(dict.fromkeys(worn))[:3]


def usual_palette(look: str, index: int, seed: int) -> tuple[str, ...]:
    """Three colours for the member of that place in the cast: those its look tells of, then a usual set."""
    told = garment_colours(look)
    start = derived_seed(seed, "palettes")
    usual = PALETTES[(start + index) % len(PALETTES)]
    return (*told, *(c for c in usual if c not in told))[:3]


def _record(member: Member, index: int, ids: IdSource, seed: int) -> Character:
    told = ", ".join(filter(None, (member.outfit, member.look)))
    return Character(
        id=CharacterId(ids("ch")),
        name=member.name,
        aliases=member.forms,
        look=member.look,
        palette=usual_palette(told, index, seed),
        seed=derived_seed(seed, "character", member.name),
        outfit=member.outfit,
    )
