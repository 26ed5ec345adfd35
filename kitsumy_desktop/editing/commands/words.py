"""The words of balloons and sounds: emphasis, size, spelling of dots and dashes."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document, Worded
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.markup import toggled
from kitsumy_desktop.craft.lettering.spelling import spelled
from kitsumy_desktop.editing.commands.items import set_text
from kitsumy_desktop.editing.commands.letter import fit_balloon

SMALLEST, LARGEST = 0.4, 4.0
"""Limits of a balloon's text scale."""
SFX_SIZES = (6.0, 400.0)
"""Limits of the letters of a sound, in points."""


def emphasised(document: Document, ids: Iterable[RecordId], mark: str, book: FaceBook) -> Diff:
    """All words of these balloons between marks of emphasis, or without them where all stand so already."""
    balloons = [r for r in map(document.find, ids) if isinstance(r, Balloon) and r.text.strip()]
    wrapped = {b.id: toggled(b.text, 0, len(b.text), mark)[0] for b in balloons}
    longer = [b for b in balloons if len(wrapped[b.id]) > len(b.text)]
    # Some have the emphasis and some not: all get it.
    return _each(document, ((b.id, wrapped[b.id]) for b in longer or balloons), book)


def resized_words(document: Document, ids: Iterable[RecordId], factor: float, book: FaceBook) -> Diff:
    """Letters of balloons and sounds made larger or smaller; bodies follow their text."""
    diff = EMPTY
    for record in map(document.find, ids):
        if isinstance(record, Balloon):
            scale = max(SMALLEST, min(LARGEST, record.text_scale * factor))
            diff = diff.then(_rescaled(diff.applied_to(document), record, scale, book))
        elif isinstance(record, Sfx):
            size = max(SFX_SIZES[0], min(SFX_SIZES[1], record.size * factor))
            diff = diff.then(changed(document, [msgspec.structs.replace(record, size=size)]))
    return diff


def respelled(document: Document, book: FaceBook, ids: Iterable[RecordId] | None = None) -> Diff:
    """Dots and dashes of these balloons (None: of the whole comic) as the comic's language has them."""
    language = document.comic.language
    found = document.records.values() if ids is None else map(document.find, ids)
    balloons = (r for r in found if isinstance(r, Balloon) and document.page_of(r.id) is not None)
    return _each(document, ((b.id, spelled(b.text, language)) for b in balloons), book)


def spelled_for(document: Document, item_id: RecordId, text: str) -> str:
    """What was typed, with the language's dots and dashes where the comic wants that; sounds as typed."""
    wanted = document.comic.lettering.spelling and isinstance(document.find(item_id), Balloon)
    return spelled(text, document.comic.language) if wanted else text


def replaced(document: Document, texts: Iterable[tuple[RecordId, str]], book: FaceBook) -> Diff:
    """New words for balloons and sounds, as one change."""
    there = ((i, text) for i, text in texts if isinstance(document.find(i), Worded))
    return _each(document, there, book)


def _each(document: Document, texts: Iterable[tuple[RecordId, str]], book: FaceBook) -> Diff:
    diff = EMPTY
    for item_id, text in texts:
        diff = diff.then(set_text(diff.applied_to(document), item_id, text, book))
    return diff


def _rescaled(document: Document, balloon: Balloon, scale: float, book: FaceBook) -> Diff:
    first = changed(document, [msgspec.structs.replace(balloon, text_scale=scale)])
    if balloon.outline:
        return first
    return first.then(fit_balloon(first.applied_to(document), balloon.id, book))
