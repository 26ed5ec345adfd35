"""What can be set for a balloon or caption."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Lettering
from kitsumy_desktop.craft.balloons.outline import PEN
from kitsumy_desktop.craft.lettering.balloon_text import overflows
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import balloon_style, spoken_lettering
from kitsumy_desktop.editing.commands.balloons import LEAST_WIDTH, MOST_WIDTH
from kitsumy_desktop.editing.commands.items import set_kind, set_text
from kitsumy_desktop.editing.commands.letter import fit_balloon
from kitsumy_desktop.ui.editor.inspector.fields import (
    Change,
    Check,
    Choice,
    Colour,
    Field,
    Length,
    Number,
    Read,
    Words,
    attribute,
    changing,
)

KINDS = (
    ("speech", "Speech"),
    ("thought", "Thought"),
    ("shout", "Shout"),
    ("whisper", "Whisper"),
    ("radio", "Radio"),
    ("weak", "Weak"),
    ("caption", "Caption"),
)

LENS = 0.85
"""Roundness that comes nearest to the lens of most kinds."""


def _scale(book: FaceBook) -> Change:
    """The body grows or shrinks with its letters."""

    def change(document: Document, balloon: Balloon, value: float) -> Diff:
        edited = changed(document, [msgspec.structs.replace(balloon, text_scale=value)])
        return edited.then(fit_balloon(edited.applied_to(document), balloon.id, book))

    return change


def _fitting(book: FaceBook, name: str) -> Change:
    """The body follows what its text needs; one sized by hand only where the text would not fit."""

    def change(document: Document, balloon: Balloon, value: Any) -> Diff:
        edited = changed(document, [msgspec.structs.replace(balloon, **{name: value})])
        after = edited.applied_to(document)
        now = after.balloon(balloon.id)
        style = balloon_style(after, after.page(now.page), now)
        if now.sized and not overflows(now, style, book):
            return edited
        return edited.then(fit_balloon(after, balloon.id, book))

    return change


def _usual(name: str, usual: Callable[[Lettering, Balloon], Any]) -> Read:
    """A value of the balloon's own, or what its speaker's lettering has."""

    def read(document: Document, balloon: Balloon) -> Any:
        own = getattr(balloon, name)
        return usual(spoken_lettering(document, balloon), balloon) if own is None else own

    return read


def _tail_width(document: Document, balloon: Balloon) -> float:
    return balloon.tails[0].width if balloon.tails else 1.0


def _widen(document: Document, balloon: Balloon, value: float) -> Diff:
    tails = tuple(msgspec.structs.replace(tail, width=value) for tail in balloon.tails)
    return changed(document, [msgspec.structs.replace(balloon, tails=tails)])


def balloon_look_fields(book: FaceBook) -> tuple[Field, ...]:
    """Padding, corners, lines, colours, tails, and what stands before the balloon."""
    return (
        Field("Padding", Number(0.3, 4, 0.1, 2, " ×"), attribute("padding"), _fitting(book, "padding")),
        Field(
            "Roundness",
            Number(0, 1, 0.05, 2),
            _usual("roundness", lambda _lettering, b: 0.0 if b.kind == "caption" else LENS),
            changing("roundness"),
        ),
        Field("Fill", Colour(), _usual("fill", lambda lettering, _b: lettering.paper), changing("fill")),
        Field(
            "Line colour",
            Colour(),
            _usual("ink", lambda lettering, _b: lettering.line or lettering.ink),
            changing("ink"),
        ),
        Field(
            "Line width",
            Length(0, 12, fine=True),
            _usual("stroke", lambda lettering, b: lettering.stroke * PEN.get(b.kind, 1.0)),
            changing("stroke"),
        ),
        Field("Double line", Check(), attribute("double"), changing("double")),
        Field("Tail width", Number(LEAST_WIDTH, MOST_WIDTH, 0.1, 2, " ×"), _tail_width, _widen),
        Field("Joined by a connector", Check(), attribute("bridge"), changing("bridge")),
        Field("Behind the figure", Check(), attribute("behind"), changing("behind")),
    )


def balloon_fields(book: FaceBook) -> tuple[Field, ...]:
    """Text, kind, speaker, text scale, lock."""
    return (
        Field(
            "Text",
            Words(4),
            attribute("text"),
            lambda document, b, text: set_text(document, b.id, text, book),
        ),
        Field(
            "Kind",
            Choice(KINDS),
            attribute("kind"),
            lambda document, b, kind: set_kind(document, b.id, kind, book),
        ),
        Field("Speaker", Words(), attribute("speaker"), changing("speaker")),
        Field(
            "Text scale",
            Number(0.4, 4, 0.05, 2, " ×"),
            attribute("text_scale"),
            _scale(book),
        ),
        Field("Speaker is off panel", Check(), attribute("off_panel"), changing("off_panel")),
        Field("Keep where it is", Check(), attribute("locked"), changing("locked")),
    )
