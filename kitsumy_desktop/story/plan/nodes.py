"""JSON values to the structs of a plan, node by node: what can be understood is kept, what cannot is named.

Reads what a language model answers and what other tools write; `tables.names` and `tables.meanings` say which
names and words are known. Never raises, whatever the value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias, cast, get_args, get_origin, get_type_hints

import msgspec

from kitsumy_desktop.comic.records.panel import PanelType
from kitsumy_desktop.story.plan.plan import (
    Importance,
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.plan.spoken import line_of_text, settled_line
from kitsumy_desktop.story.plan.tables.names import CAMERA_KEYS, IGNORED, KEYS, LAYOUT_KEYS, LINE_KEYS
from kitsumy_desktop.story.plan.words import (
    DEEPEST,
    flag_of,
    is_nothing,
    meaning_of,
    meanings_in,
    plain_key,
    score_of,
    text_of,
    words_of_list,
)


class Score(msgspec.Struct, frozen=True):
    """How much a panel matters, and what it is for."""

    importance: Importance = 3
    type: PanelType = "dialogue"


Node: TypeAlias = Plan | PlanCharacter | PlanThing | PlanPage | PlanPanel | PlanFigure | PlanLine | Score
Fields: TypeAlias = dict[str, Any]


class Leftover(NamedTuple):
    """Words under a key that no field takes."""

    where: str
    key: str
    text: str


Spill: TypeAlias = Callable[[Node, list[Leftover]], Node]
"""Where leftovers go: gives the node that keeps them, or the same node where they are ignored."""

_JOINED = {
    "action": " ",
    "summary": " ",
    "beat": " ",
    "look": ", ",
    "outfit": ", ",
    "voice": ", ",
    "role": ", ",
    "pose": ", ",
    "expression": ", ",
    "picture": " ",
    "light": ", ",
    "time": ", ",
}
"""Texts that take the words of every key that means them, and what stands between."""
_WORDY = 3
"""Words from which a text under an ignored key is more than a mark."""
_TELLING = 3
"""Words up to which a text for a fixed value says no more than the value."""
_LINE_ORDER = ("note", "caption", "speech", "thought", "whisper", "shout", "sfx")
"""In which order lines of different keys are read."""


class NodeReader:
    """Reads any number of nodes; `problems` collects what could not be understood, with its JSON pointer."""

    def __init__(self, spill: Spill | None = None) -> None:
        self.problems: list[PlanProblem] = []
        self._spill = spill
        self._said_more: list[Leftover] = []
        """Texts of the node being read that say more than the value they stand for."""

    def plan(self, value: Any, where: str = "") -> Plan:
        """A plan, or as much of one as there is."""
        return cast(Plan, self._read(Plan, value, where, first="summary"))

    def page(self, value: Any, where: str = "") -> PlanPage:
        """A page; a list is taken for its panels, a text for its beat."""
        if isinstance(value, list):
            value = {"panels": value}
        return cast(PlanPage, self._read(PlanPage, value, where, first="beat"))

    def panel(self, value: Any, where: str = "") -> PlanPanel:
        """A panel; a text is taken for its action."""
        return cast(PlanPanel, self._read(PlanPanel, value, where, first="action"))

    def score(self, value: Any, where: str = "") -> Score:
        """A panel's score; a bare number is its importance."""
        return cast(Score, self._read(Score, value, where, first="importance"))

    def line(self, value: Any, where: str = "", kind: str = "speech") -> PlanLine | None:
        """A line; a text may name its speaker: `ANNA (whisper): Hello`. None where it has no words."""
        if isinstance(value, str):
            line = line_of_text(text_of(value), kind)
        else:
            line = cast(PlanLine, self._read(PlanLine, value, where, first="text", given={"kind": kind}))
        if not line.text:
            if not is_nothing(text_of(value)):
                self._problem(where, "missing", "This line has no text.")
            return None
        return settled_line(line)

    def lines(
        self, value: Any, where: str = "", kind: str = "speech", depth: int = 0
    ) -> tuple[PlanLine, ...]:
        """Lines from a list, from one line, from a text, or from an object of texts by speaker."""
        if isinstance(value, dict) and not _has_text(value):
            value = [
                {"who": who, "text": part, "kind": kind}
                for who, told in value.items()
                for part in (told if isinstance(told, list) else [told])
            ]
        found: list[PlanLine] = []
        many = isinstance(value, list)
        for i, part in enumerate(value if many else [value]):
            at = f"{where}/{i}" if many else where
            if isinstance(part, list) and depth < DEEPEST:
                found += self.lines(part, at, kind, depth + 1)
            elif part is not None and not (isinstance(part, str) and is_nothing(part)):
                line = self.line(part, at, kind)
                found += [line] if line else []
        return tuple(found)

    # One struct from an object.

    def _read(
        self, kind: type[Node], value: Any, where: str, first: str, given: Fields | None = None
    ) -> Node:
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            value = {first: value}
        if not isinstance(value, dict):
            if value is not None:
                self._problem(where, "wrong-shape", "Here an object is expected.")
            return kind(**self._needed(kind))
        given = given or {}
        fields: Fields = dict(given)
        outer, self._said_more = self._said_more, []
        keys = {plain_key(str(key)): str(key) for key in value}
        for field, names in KEYS[kind.__name__].items():
            for name in names:
                key = keys.get(plain_key(name))
                if key is None or (field in fields and field not in _JOINED and field not in given):
                    continue
                del keys[plain_key(name)]
                self._take(kind, fields, field, value[key], f"{where}/{_escaped(key)}")
        if kind is PlanPanel:
            self._take_panel_keys(fields, value, keys, where)
        node = kind(**self._needed(kind) | fields)
        left = [*self._said_more, *_leftovers(value, keys, where)]
        self._said_more = outer
        return self._spill(node, left) if self._spill and left else node

    def _needed(self, kind: type[Node]) -> Fields:
        return {f.name: "" for f in msgspec.structs.fields(kind) if f.required}

    def _take(self, kind: type[Node], fields: Fields, field: str, value: Any, where: str) -> None:
        """Puts one value where it belongs, behind what is there already where that is text."""
        shape = _shapes(kind)[field]
        if shape is str:
            text = text_of(value, _JOINED.get(field, " "))
            if field != "text" and is_nothing(text):
                text = ""
            before = fields.get(field, "")
            parts = [p for p in (before, text) if p]
            fields[field] = text if text == before else _JOINED.get(field, " ").join(parts)
        elif shape is bool:
            fields[field] = flag_of(value)
        elif shape is int:
            self._take_score(fields, field, value, where)
        elif get_origin(shape) is Literal:
            self._take_word(fields, field, value, where, get_args(shape))
        else:
            fields[field] = self._many(shape, value, where)

    def _take_score(self, fields: Fields, field: str, value: Any, where: str) -> None:
        score = score_of(value)
        if score is None:
            if not is_nothing(text_of(value)):
                self._problem(where, "unknown-word", f"“{text_of(value)[:40]}” is no importance from 1 to 5.")
            return
        if not 1 <= score <= 5:
            self._problem(where, "range", f"Importance goes from 1 to 5, not {score}.")
        fields[field] = min(5, max(1, score))

    def _take_word(
        self, fields: Fields, field: str, value: Any, where: str, allowed: tuple[str, ...]
    ) -> None:
        text = text_of(value)
        found = meaning_of(field, value, allowed)
        if found is not None:
            fields[field] = found
            self._keep_rest(text, where)
        outside = field == "kind" and "off" in meanings_in(field, text)
        if outside:
            fields["off"] = True
        if found is not None or is_nothing(text) or outside:
            return
        self._problem(where, "unknown-word", f"“{text[:40]}” is none of {', '.join(filter(None, allowed))}.")
        if self._spill and field == "kind":
            fields["manner"] = text

    def _many(self, shape: Any, value: Any, where: str) -> tuple[Any, ...]:
        inner = get_args(shape)[0]
        if inner is str:
            return words_of_list(value)
        if inner is PlanLine:
            return self.lines(value, where)
        read: dict[Any, Callable[[Any, str], Node]] = {
            PlanPage: self.page,
            PlanPanel: self.panel,
            PlanFigure: self._figure,
            PlanCharacter: lambda v, w: self._named(PlanCharacter, v, w),
            PlanThing: lambda v, w: self._named(PlanThing, v, w),
        }
        return tuple(read[inner](part, at) for part, at in _parts(inner, value, where))

    def _named(self, kind: type[Node], value: Any, where: str) -> Node:
        """A member or a thing; a text may go on after the name: `Anna: tall, red coat`."""
        if isinstance(value, str):
            name, _, look = value.partition(": ") if ": " in value else value.partition(" - ")
            value = {"name": name, "look": look}
        node = self._read(kind, value, where, first="name")
        if not getattr(node, "name", ""):
            self._problem(where, "missing", "This has no name.")
        return node

    def _figure(self, value: Any, where: str) -> Node:
        """A figure; a text may say more in brackets: `Anna (left, smiling)`."""
        if isinstance(value, str) and "(" in value:
            name, _, rest = text_of(value).partition("(")
            told = [part.strip() for part in rest.strip(" )").split(",")]
            sides = [part for part in told if meanings_in("position", part)]
            value = {"who": name.strip(), "pose": [part for part in told if part not in sides[:1]]}
            value |= {"position": sides[0]} if sides else {}
        node = self._read(PlanFigure, value, where, first="who")
        if not cast(PlanFigure, node).who:
            self._problem(where, "missing", "This figure has no name.")
        return node

    def _take_panel_keys(
        self, fields: Fields, value: dict[Any, Any], keys: dict[str, str], where: str
    ) -> None:
        """What panels have under names of their own: cameras, captions, sounds, layouts."""
        for plain, key in list(keys.items()):
            at = f"{where}/{_escaped(key)}"
            if plain in CAMERA_KEYS:
                if self._take_camera(fields, value[key]):
                    self._keep_rest(text_of(value[key]), at)
                    del keys[plain]
            elif plain in LAYOUT_KEYS and "importance" not in fields and score_of(text_of(value[key])):
                self._take_score(fields, "importance", value[key], at)
                del keys[plain]
        by_kind = {"speech": fields.get("lines", ())}
        for kind, names in LINE_KEYS.items():
            for name in names:
                key_of = keys.pop(plain_key(name), None)
                if key_of is not None:
                    more = self.lines(value[key_of], f"{where}/{_escaped(key_of)}", kind)
                    by_kind[kind] = (*by_kind.get(kind, ()), *more)
        fields["lines"] = tuple(line for kind in _LINE_ORDER for line in by_kind.get(kind, ()))
        fields["lines"] = _voiced(fields["lines"], fields.get("figures", ()))
        if not fields.get("action"):
            fields["action"] = fields.get("picture", "")

    def _keep_rest(self, text: str, where: str) -> None:
        if len(text.split()) > _TELLING:
            self._said_more.append(Leftover(where, where.rsplit("/", 1)[-1], text))

    def _take_camera(self, fields: Fields, value: Any) -> bool:
        """Shot and angle of a text about the camera; whether it tells of either."""
        text = text_of(value)
        shapes = _shapes(PlanPanel)
        known = False
        for field in ("shot", "angle"):
            found = meaning_of(field, text, get_args(shapes[field])) if text else None
            if found:
                fields.setdefault(field, found)
                known = True
        return known

    def _problem(self, where: str, code: str, text: str) -> None:
        self.problems.append(PlanProblem(where, code, text))


@cache
def _shapes(kind: type[Node]) -> dict[str, Any]:
    """The type of every field: str, bool, int, a Literal, or a tuple of something."""
    found: dict[str, Any] = {}
    for field, hint in get_type_hints(kind).items():
        literals = tuple(
            word for part in get_args(hint) if get_origin(part) is Literal for word in get_args(part)
        )
        found[field] = Literal[literals] if literals else hint
    return found


def _has_text(value: dict[Any, Any]) -> bool:
    keys = {plain_key(str(key)) for key in value}
    return not keys.isdisjoint(plain_key(name) for name in KEYS["PlanLine"]["text"])


def _parts(inner: type[Node], value: Any, where: str) -> Iterator[tuple[Any, str]]:
    """The nodes of a list; of an object either its values, called by their keys, or the object alone."""
    if isinstance(value, list):
        yield from ((part, f"{where}/{i}") for i, part in enumerate(value))
    elif isinstance(value, dict):
        known = {plain_key(name) for names in KEYS[inner.__name__].values() for name in names}
        if known & {plain_key(str(key)) for key in value}:
            yield value, where
            return
        named = KEYS[inner.__name__].get("name") or KEYS[inner.__name__].get("who")
        for key, part in value.items():
            at = f"{where}/{_escaped(str(key))}"
            if named and isinstance(part, dict):
                part = part if _names(part, named) else {named[0]: str(key), **part}
            elif named:
                second = "pose" if inner is PlanFigure else "look"
                part = {named[0]: str(key), second: part}
            yield part, at
    elif inner is PlanFigure and isinstance(value, str):
        yield from ((name, where) for name in words_of_list(value))
    elif not is_nothing(text_of(value)):
        yield value, where


def _names(value: dict[Any, Any], names: tuple[str, ...]) -> bool:
    return any(plain_key(str(key)) in {plain_key(n) for n in names} for key in value)


def _voiced(lines: tuple[PlanLine, ...], figures: tuple[PlanFigure, ...]) -> tuple[PlanLine, ...]:
    """Speech that names nobody is the only figure's, unless that one says other lines by name."""
    who = figures[0].who if len(figures) == 1 else ""
    if not who or any(line.who == who for line in lines):
        return lines
    silent = ("caption", "sfx", "note")
    return tuple(
        line if line.who or line.kind in silent else msgspec.structs.replace(line, who=who) for line in lines
    )


def _leftovers(value: dict[Any, Any], keys: dict[str, str], where: str) -> Iterator[Leftover]:
    """Words under keys that nothing took; numbers, marks and the usual bookkeeping are none."""
    for plain, key in keys.items():
        text = text_of(value[key], "; ")
        marks = plain in IGNORED and len(text.split()) < _WORDY
        if not marks and any(c.isalpha() for c in text) and not is_nothing(text):
            yield Leftover(f"{where}/{_escaped(key)}", key, text)


def _escaped(key: str) -> str:
    """A key as a JSON pointer has it."""
    return key.replace("~", "~0").replace("/", "~1")
