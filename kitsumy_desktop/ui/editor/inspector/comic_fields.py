"""What can be set for the whole comic."""

from __future__ import annotations

from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.layout import set_gutters
from kitsumy_desktop.ui.editor.inspector.fields import (
    Check,
    Choice,
    Field,
    Length,
    Number,
    Words,
    attribute,
    changing,
)


def _gutter(side: str) -> Any:
    def change(document: Document, record: Comic, value: float) -> Diff:
        return set_gutters(document, msgspec.structs.replace(record.gutters, **{side: value}))

    return change


def comic_fields(book: FaceBook, styles: tuple[tuple[str, str], ...]) -> tuple[Field, ...]:
    """Title, author, style, reading, and the lettering of the comic."""
    faces = tuple((family.id, family.name) for family in book.families())
    return (
        Field("Title", Words(), attribute("title"), changing("title")),
        Field("Author", Words(), attribute("author"), changing("author")),
        Field("Style", Choice(styles), attribute("style"), changing("style")),
        Field(
            "Reading",
            Choice((("ltr", "Left to right"), ("rtl", "Right to left"))),
            attribute("reading"),
            changing("reading"),
        ),
        Field("Row gutter", Length(0, 72), attribute("gutters.rows"), _gutter("rows")),
        Field("Column gutter", Length(0, 72), attribute("gutters.columns"), _gutter("columns")),
        Field("Lettering", Choice(faces), attribute("lettering.face"), changing("lettering.face")),
        Field(
            "Captions", Choice(faces), attribute("lettering.caption_face"), changing("lettering.caption_face")
        ),
        Field("Effects", Choice(faces), attribute("lettering.sfx_face"), changing("lettering.sfx_face")),
        Field(
            "Text size",
            Number(5, 24, 0.5, 1, " pt"),
            attribute("lettering.size"),
            changing("lettering.size"),
        ),
        Field("Capitals only", Check(), attribute("lettering.all_caps"), changing("lettering.all_caps")),
        Field(
            "Bars on the I only where it stands alone",
            Check(),
            attribute("lettering.crossbar_i"),
            changing("lettering.crossbar_i"),
        ),
        Field(
            "Spell dots and dashes while typing",
            Check(),
            attribute("lettering.spelling"),
            changing("lettering.spelling"),
        ),
    )
