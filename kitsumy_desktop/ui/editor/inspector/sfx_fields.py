"""What can be set for a sound effect."""

from __future__ import annotations

from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.ui.editor.inspector.fields import (
    Change,
    Check,
    Choice,
    Colour,
    Field,
    Number,
    Words,
    attribute,
)


def _plain(name: str) -> Change:
    def change(document: Document, sfx: Sfx, value: Any) -> Diff:
        return changed(document, [msgspec.structs.replace(sfx, **{name: value})])

    return change


def _field(label: str, widget: Any, name: str) -> Field:
    return Field(label, widget, attribute(name), _plain(name))


def sfx_fields(book: FaceBook) -> tuple[Field, ...]:
    """Letters, face, size, turn, arc, slant, colours, outlines, lock."""
    faces = (("", "As the comic"), *((family.id, family.name) for family in book.families()))
    return (
        _field("Letters", Words(), "text"),
        _field("Face", Choice(faces), "face"),
        _field("Size", Number(6, 400, 1, 0, " pt"), "size"),
        _field("Turn", Number(-180, 180, 1, 0, " °"), "angle"),
        _field("Arc", Number(-180, 180, 5, 0, " °"), "arc"),
        _field("Slant", Number(-45, 45, 1, 0, " °"), "slant"),
        _field("Fill", Colour(), "fill"),
        _field("Outline", Colour(), "outline"),
        _field("Outline width", Number(0, 20, 0.2, 1, " pt"), "outline_width"),
        _field("Halo", Colour(), "halo"),
        _field("Halo width", Number(0, 30, 0.5, 1, " pt"), "halo_width"),
        _field("Keep where it is", Check(), "locked"),
    )
