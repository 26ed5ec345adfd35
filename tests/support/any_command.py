"""Every editing command there is, with arguments made up by their names and types: what a monkey picks from.

A new command is found by itself. A parameter nobody has thought of makes `call` fail with its name: give it a
method in `any_value.Values`.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from random import Random
from typing import Any, Literal, NamedTuple

from support.any_value import WORDS, Values

import kitsumy_desktop.editing.commands as package
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.geometry import Affine, Point, Rect, Size
from kitsumy_desktop.comic.ids import IdSource, RecordId
from kitsumy_desktop.comic.records.layout import Gutters
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.cast import CAST
from kitsumy_desktop.editing.commands.places import PLACES
from kitsumy_desktop.editing.commands.props import PROPS
from kitsumy_desktop.editing.commands.sheets import SheetKind
from kitsumy_desktop.tools.scene import Scene

INTERNAL = frozenset({"reshaped", "with_styles", "fitted", "without_lone", "change_cut"})
"""Parts of other commands: alone they leave a document half done, or take values only those make."""
REFUSALS = (KeyError, IndexError, ValueError, KitsumyError)
"""What commands document for arguments that do not fit."""


class Call(NamedTuple):
    """One command as it was called, for the reader of a failure."""

    name: str
    arguments: dict[str, Any]
    diff: Diff


def commands() -> dict[str, Callable[..., Any]]:
    """Public functions of editing/commands that take a document and give a change, by module and name."""
    found: dict[str, Callable[..., Any]] = {}
    for module in iter_modules(package.__path__):
        loaded = import_module(f"{package.__name__}.{module.name}")
        for name, value in vars(loaded).items():
            if not inspect.isfunction(value) or value.__module__ != loaded.__name__:
                continue
            given = str(inspect.signature(value).return_annotation)
            first = next(iter(inspect.signature(value).parameters), "")
            public = name[0] != "_" and name not in INTERNAL
            if public and first == "document" and given.startswith(("Diff", "tuple[Diff")):
                found[f"{module.name}.{name}"] = value
    return found


class Monkey:
    """Calls commands on a document with arguments from its dice."""

    def __init__(self, book: FaceBook, fresh: IdSource) -> None:
        self._book = book
        self._fresh = fresh
        self._commands = commands()

    @property
    def names(self) -> tuple[str, ...]:
        """All commands."""
        return tuple(self._commands)

    def call(self, name: str, document: Document, dice: Random) -> Call:
        """What a command would change; nothing where it refuses these arguments."""
        function = self._commands[name]
        arguments: dict[str, Any] = {}
        try:  # a document may have nothing of which an argument could be made
            arguments = Arguments(document, dice, self._book, self._fresh, name).for_(function)
            made = function(document, **arguments)
        except REFUSALS:
            made = Diff({})
        return Call(name, arguments, made if isinstance(made, Diff) else made[0])


class Arguments:
    """Arguments of one call, all about one page."""

    def __init__(
        self, document: Document, dice: Random, book: FaceBook, fresh: IdSource, command: str
    ) -> None:
        scene = Scene(document, dice.choice(document.comic.pages), book)
        self._values = Values(scene, dice, fresh, command)
        self._dice = dice
        self._book = book
        self._fresh = fresh
        self._command = command
        self._sheets = CAST

    def for_(self, function: Callable[..., Any]) -> dict[str, Any]:
        """An argument for every parameter; those with a default get one half of the time."""
        hints = typing.get_type_hints(function)
        made: dict[str, Any] = {}
        for name, parameter in list(inspect.signature(function).parameters.items())[1:]:
            if parameter.kind is inspect.Parameter.VAR_KEYWORD:
                made |= self._values.fields()
            elif parameter.default is inspect.Parameter.empty or self._dice.random() < 0.5:
                made[name] = self.value(name, hints[name])
        return made

    def value(self, name: str, kind: Any) -> Any:
        """Something of that kind. Raises TypeError for a kind nobody thought of."""
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if origin is Literal:
            return self._dice.choice(inner)
        if type(None) in inner and self._dice.random() < 0.3:
            return None
        if origin in (typing.Union, types.UnionType) and type(None) in inner:
            return self.value(name, next(k for k in inner if k is not type(None)))
        if inspect.isclass(origin) and issubclass(origin, Mapping):
            return {i: self._for_record(i, inner[1]) for i in self._values.some(self._values.seen())}
        if kind is SheetKind:
            self._sheets = self._dice.choice((CAST, PLACES, PROPS))
            return self._sheets
        if name == "record_id":
            new = self._command == "sheets.add"
            there = getattr(self._values.document.comic, self._sheets.order)
            return self._fresh("sh") if new else self._values.one(there)
        return self._by_kind(name, kind)

    def _by_kind(self, name: str, kind: Any) -> Any:
        values, dice = self._values, self._dice
        certain: dict[Any, Callable[[], Any]] = {
            FaceBook: lambda: self._book,
            IdSource: lambda: self._fresh,
            Gutters: lambda: Gutters(dice.uniform(2, 20), dice.uniform(2, 20)),
            Art: values.art,
            Affine: values.affine,
            bool: lambda: dice.random() < 0.5,
        }
        by_name = getattr(values, name, None)
        likely: dict[Any, Callable[[], Any]] = {
            Point: values.point,
            Rect: values.rect,
            Size: lambda: Size(dice.uniform(20, 200), dice.uniform(20, 160)),
            float: lambda: dice.uniform(0.05, 0.95),
            int: lambda: dice.randint(-1, 5),
            str: lambda: dice.choice(WORDS),
        }
        if kind in certain:
            return certain[kind]()
        if inspect.ismethod(by_name):
            return by_name()
        if kind in likely:
            return likely[kind]()
        raise TypeError(f"{self._command}: no maker for {name}: {kind}")

    def _for_record(self, record: RecordId, kind: Any) -> Any:
        if kind is Rect:
            return self._values.scene.box(record)
        return self._values.by() if kind is Point else self._values.affine()
