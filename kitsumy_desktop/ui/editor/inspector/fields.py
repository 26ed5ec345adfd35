"""Fields of a form as data: how to read a record's value, what widget shows it, what a new value changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.ui.parts.gallery import Draw

Read: TypeAlias = Callable[[Document, Any], Any]
Change: TypeAlias = Callable[[Document, Any, Any], Diff]
"""change(document, record, value): what the new value changes."""


class Number(msgspec.Struct, frozen=True):
    """A spin box."""

    low: float
    high: float
    step: float = 1.0
    decimals: int = 0
    suffix: str = ""


class Length(msgspec.Struct, frozen=True):
    """A length from `low` to `high` points, shown and typed in the person's unit; `fine`: thin things."""

    low: float
    high: float
    fine: bool = False


class Choice(msgspec.Struct, frozen=True):
    """A combo box of (value, name)."""

    options: tuple[tuple[Any, str], ...]


class Words(msgspec.Struct, frozen=True):
    """A text; `lines` > 1 makes it a small editor."""

    lines: int = 1


class Check(msgspec.Struct, frozen=True):
    """A check box."""


class Colour(msgspec.Struct, frozen=True):
    """A colour button."""


class Pictures(msgspec.Struct, frozen=True):
    """Small drawn pictures of (value, name), in so many columns; `folded`: behind a button."""

    options: tuple[tuple[Any, str], ...]
    draw: Draw
    columns: int
    folded: bool = False


Widget: TypeAlias = Pictures | Number | Length | Choice | Words | Check | Colour


class Field(msgspec.Struct, frozen=True):
    """One row of a form. `label` is also the name of the undo step."""

    label: str
    widget: Widget
    read: Read
    change: Change


def attribute(name: str) -> Read:
    """Reads `record.name`; dots lead into nested values."""
    path = name.split(".")

    def read(document: Document, record: Record) -> Any:
        value: Any = record
        for part in path:
            value = getattr(value, part)
        return value

    return read


def with_attribute(record: Any, name: str, value: Any) -> Any:
    """The record with `name` (dots lead into nested values) set to `value`."""
    first, _, rest = name.partition(".")
    inner = with_attribute(getattr(record, first), rest, value) if rest else value
    return msgspec.structs.replace(record, **{first: inner})


def changing(name: str) -> Change:
    """Sets `record.name`; dots lead into nested values."""

    def change(document: Document, record: Any, value: Any) -> Diff:
        return changed(document, [with_attribute(record, name, value)])

    return change


def plain_field(label: str, widget: Widget, name: str) -> Field:
    """A row that shows and sets `record.name`."""
    return Field(label, widget, attribute(name), changing(name))
