"""Two and more known people in one picture, told apart: side, order and reference pictures by number.

`compose` writes one plain part for each person, whatever the model: "Mara: grey hair, running, on the left".
Here these parts are read back and written as one family of models understands them best. What was written
for one family can be read back as well, so that a stand-in of another family is told in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.records.recipe import PromptPart, Reference
from kitsumy_desktop.generation.draft.wardrobe import SEXES
from kitsumy_desktop.generation.draft.words import earliest_of
from kitsumy_desktop.generation.recipes.models import Model
from kitsumy_desktop.generation.recipes.words import SIDES

Manner: TypeAlias = Literal["sentence", "tags"]


class Telling(msgspec.Struct, frozen=True):
    """How a family is told who is who. `image`: what its documentation calls a reference picture."""

    manner: Manner = "sentence"
    image: str = "image"


FAMILIES: Mapping[str, Telling] = {
    "flux2": Telling(),
    "flux1": Telling(),
    "gemini": Telling(),
    "seedream": Telling(),
    "p-image": Telling(),
    "z-image": Telling(),
    # the node that reads references for Qwen puts "Picture 1:" before the first of them
    "qwen": Telling(image="picture"),
    # trained on tags, 77 tokens at a time: names say nothing to them and sentences run out of room
    "sdxl": Telling("tags"),
}
PLAIN = Telling()
ORDER = ("left", "center", "right", "back", "")
"""Sides in the order a picture is read; those without a side last."""
_FREE = {2: ("left", "right"), 3: ("left", "center", "right")}
"""Sides that so many people take when the brief gives them none, in the brief's order."""
_SIDE_OF = {words: side for side, words in SIDES.items()}
_COUNTED = {"female": "girl", "male": "boy"}
_APART = "Every person keeps the face, hair and clothes given here; nothing is mixed or exchanged"
_FOLLOW = "Every person keeps the face, hair and clothes of the {image} named here; nothing is mixed"
_CLOSING = {_APART, *(_FOLLOW.format(image=t.image) for t in (PLAIN, *FAMILIES.values()))}
_SENTENCE = re.compile(
    r"(?:The|One more) person(?: (?P<side>on the left|in the middle|on the right|in the background))?"
    r"(?: is (?P<name>.+?))?(?: \((?:image|picture)s? [\d, and]+\))?(?P<rest>(?::|,) .*)?",
    re.DOTALL,
)
_TAGGED = re.compile(r"(?P<side>left|center|right|background|also): (?P<rest>.*)", re.DOTALL)
_COUNTS = re.compile(r"\d(?:girls?|boys?)(?:, \d(?:girls?|boys?))*")
_SHOWS = re.compile(r"(?:Image|Picture) \d+ shows ")


class Person(msgspec.Struct, frozen=True):
    """One person's part, taken apart. `rest`: all after the name, its mark (":" or ",") included."""

    name: str
    rest: str = ""
    side: str = ""
    known: bool = False
    """Described in the cast, or shown by a reference picture."""


def telling_of(model: Model) -> Telling:
    """How a model is told who is who."""
    return FAMILIES.get(model.family, PLAIN)


def told_apart(
    parts: Sequence[PromptPart], model: Model, references: Sequence[Reference]
) -> tuple[PromptPart, ...] | None:
    """The parts with everybody told apart for that model and the references it is really sent.

    None where there are fewer than two known people: a lone one needs no such words. Idempotent.
    """
    if sum(p.role == "cast" for p in parts) < 2:
        return None
    plain = tuple(p for p in parts if not _is_ours(p))
    names = sorted({r.of for r in references if r.of}, key=len, reverse=True)
    people = [(_read(p.text, names)) for p in plain if p.role == "cast"]
    known = _sided([p for p in people if p.known])
    if len({(p.name or p.rest) for p in known}) < 2:
        return None
    others = [p for p in people if not p.known]
    telling = telling_of(model)
    write = _tags if telling.manner == "tags" else _sentences
    words = write(known, others, references, telling)
    first = next(i for i, p in enumerate(plain) if p.role == "cast")
    head = tuple(p for p in plain[:first] if p.role != "cast")
    tail = tuple(p for p in plain[first:] if p.role != "cast")
    return (*head, *(PromptPart("cast", text) for text in words), *tail)


def _is_ours(part: PromptPart) -> bool:
    """Whether an earlier telling put the part in, beside the people themselves."""
    return part.role == "cast" and (
        part.text in _CLOSING
        or _COUNTS.fullmatch(part.text) is not None
        or _SHOWS.match(part.text) is not None
    )


def _read(text: str, names: Sequence[str]) -> Person:
    """A person's part, plain or as any family is told it."""
    tagged, said = _TAGGED.fullmatch(text), _SENTENCE.fullmatch(text)
    if tagged is not None:
        side = "back" if tagged["side"] == "background" else tagged["side"].replace("also", "")
        return Person("", f": {tagged['rest']}", side, known=True)
    if said is not None:
        side = _SIDE_OF.get(said["side"] or "", "")
        return Person(said["name"] or "", said["rest"] or "", side, known=True)
    side = next((s for s, words in SIDES.items() if text.endswith(f", {words}")), "")
    if side:
        text = text[: -len(SIDES[side]) - 2]
    name = next((n for n in names if text == n or text.startswith((f"{n}: ", f"{n}, "))), "")
    if name:
        return Person(name, text[len(name) :], side, known=True)
    mark = re.search(r": |, ", text)
    end = mark.start() if mark else len(text)
    known = mark is not None and (mark.group() == ": " or text[end:].startswith(", colours #"))
    return Person(text[:end], text[end:], side, known)


def _sided(people: Sequence[Person]) -> list[Person]:
    """People in the order the picture is read, each on a side: those without one take those left free."""
    taken = {p.side for p in people}
    free = [s for s in _FREE.get(len(people), ORDER[:3]) if s not in taken]
    free += [s for s in ORDER[:3] if s not in taken and s not in free]
    placed = []
    for person in people:
        side = person.side or (free.pop(0) if free else "")
        placed.append(msgspec.structs.replace(person, side=side))
    return sorted(placed, key=lambda p: ORDER.index(p.side))


def _sentences(
    known: Sequence[Person], others: Sequence[Person], references: Sequence[Reference], telling: Telling
) -> list[str]:
    things = [
        f"{telling.image.capitalize()} {number} shows {reference.of}"
        for number, reference in enumerate(references, start=1)
        if reference.of and reference.of not in {p.name for p in known}
    ]
    told = []
    for number, person in enumerate(known):
        alone = person.side and person.side not in {p.side for p in known[:number]}
        lead = " ".join(filter(None, ("The person" if alone else "One more person", SIDES.get(person.side))))
        name = f" is {person.name}" if person.name else ""
        told.append(f"{lead}{name}{_numbers(person, references, telling)}{person.rest}")
    followed = any(r.of == p.name for r in references for p in known)
    last = _FOLLOW.format(image=telling.image) if followed else _APART
    return [*things, *told, *map(_plain, others), last]


def _numbers(person: Person, references: Sequence[Reference], telling: Telling) -> str:
    """ " (image 1)", " (images 1 and 3)", or nothing."""
    found = [str(n) for n, r in enumerate(references, start=1) if person.name and r.of == person.name]
    if not found:
        return ""
    if len(found) == 1:
        return f" ({telling.image} {found[0]})"
    return f" ({telling.image}s {', '.join(found[:-1])} and {found[-1]})"


def _tags(
    known: Sequence[Person], others: Sequence[Person], _references: Sequence[Reference], _telling: Telling
) -> list[str]:
    """ "1boy, 1girl", then "left: …", "right: …": names would be drawn as if they were words."""
    marks = {"": "also", "back": "background"}
    told = [f"{marks.get(p.side, p.side)}: {p.rest.lstrip(':, ') or p.name}" for p in known]
    return [*_counts(known, others), *told, *map(_plain, others)]


def _counts(known: Sequence[Person], others: Sequence[Person]) -> list[str]:
    """How many of each there are; nothing where it is not known of everybody."""
    kinds = [_COUNTED.get(earliest_of(f"{p.name} {p.rest}", SEXES), "") for p in (*known, *others)]
    if "" in kinds:
        return []
    number = {kind: kinds.count(kind) for kind in ("boy", "girl") if kind in kinds}
    return [", ".join(f"{n}{kind}{'s' if n > 1 else ''}" for kind, n in number.items())]


def _plain(person: Person) -> str:
    side = SIDES.get(person.side, "")
    return f"{person.name}{person.rest}{f', {side}' if side else ''}"
