"""What can be set for the whole comic."""

from __future__ import annotations

from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
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
    with_attribute,
)


def _plain(name: str) -> Any:
    def change(document: Document, record: Comic, value: Any) -> Diff:
        return changed(document, [with_attribute(record, name, value)])

    return change


def _gutter(side: str) -> Any:
    def change(document: Document, record: Comic, value: float) -> Diff:
        return set_gutters(document, msgspec.structs.replace(record.gutters, **{side: value}))

    return change


def comic_fields(book: FaceBook, styles: tuple[tuple[str, str], ...]) -> tuple[Field, ...]:
    """Title, author, style, reading, and the lettering of the comic."""
    faces = tuple((family.id, family.name) for family in book.families())
    return (
        Field("Title", Words(), attribute("title"), _plain("title")),
        Field("Author", Words(), attribute("author"), _plain("author")),
        Field("Style", Choice(styles), attribute("style"), _plain("style")),
        Field(
            "Reading",
            Choice((("ltr", "Left to right"), ("rtl", "Right to left"))),
            attribute("reading"),
            _plain("reading"),
        ),
        Field("Row gutter", Length(0, 72), attribute("gutters.rows"), _gutter("rows")),
        Field("Column gutter", Length(0, 72), attribute("gutters.columns"), _gutter("columns")),
        Field("Lettering", Choice(faces), attribute("lettering.face"), _plain("lettering.face")),
        Field(
            "Captions", Choice(faces), attribute("lettering.caption_face"), _plain("lettering.caption_face")
        ),
        Field("Effects", Choice(faces), attribute("lettering.sfx_face"), _plain("lettering.sfx_face")),
        Field(
            "Text size",
            Number(5, 24, 0.5, 1, " pt"),
            attribute("lettering.size"),
            _plain("lettering.size"),
        ),
        Field("Capitals only", Check(), attribute("lettering.all_caps"), _plain("lettering.all_caps")),
        Field(
            "Bars on the I only where it stands alone",
            Check(),
            attribute("lettering.crossbar_i"),
            _plain("lettering.crossbar_i"),
        ),
        Field(
            "Spell dots and dashes while typing",
            Check(),
            attribute("lettering.spelling"),
            _plain("lettering.spelling"),
        ),
    )
