"""What can be set for a balloon or caption."""

from __future__ import annotations

from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.items import set_kind, set_text
from kitsumy_desktop.editing.commands.letter import fit_balloon
from kitsumy_desktop.ui.editor.inspector.fields import Change, Check, Choice, Field, Number, Words, attribute

KINDS = (
    ("speech", "Speech"),
    ("thought", "Thought"),
    ("shout", "Shout"),
    ("whisper", "Whisper"),
    ("radio", "Radio"),
    ("weak", "Weak"),
    ("caption", "Caption"),
)


def _plain(name: str) -> Change:
    def change(document: Document, balloon: Balloon, value: Any) -> Diff:
        return changed(document, [msgspec.structs.replace(balloon, **{name: value})])

    return change


def _scale(book: FaceBook) -> Change:
    """The body grows or shrinks with its letters."""

    def change(document: Document, balloon: Balloon, value: float) -> Diff:
        edited = changed(document, [msgspec.structs.replace(balloon, text_scale=value)])
        return edited.then(fit_balloon(edited.applied_to(document), balloon.id, book))

    return change


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
        Field("Speaker", Words(), attribute("speaker"), _plain("speaker")),
        Field(
            "Text scale",
            Number(0.5, 3, 0.05, 2, " ×"),
            attribute("text_scale"),
            _scale(book),
        ),
        Field("Speaker is off panel", Check(), attribute("off_panel"), _plain("off_panel")),
        Field("Keep where it is", Check(), attribute("locked"), _plain("locked")),
    )
