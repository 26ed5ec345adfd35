"""Lettering styles of a comic: made, changed, removed, given to balloons; one put in place of another."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.comic.records.comic import LetteringStyle
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import lettering_style
from kitsumy_desktop.editing.commands.letter import fit_balloon


class StyleScope(msgspec.Struct, frozen=True):
    """Which balloons a style is given to; None and empty leave that open."""

    pages: Collection[PageId] | None = None
    kind: BalloonKind | None = None
    speaker: str | None = None
    """A name; "" is nobody's."""
    style: str | None = None
    """The style they have; "" is none."""
    words: str = ""
    """Part of the text, whatever its case."""


def keep_style(document: Document, style: LetteringStyle, book: FaceBook) -> Diff:
    """A new style, or another look of one there is: its balloons are fitted to their text anew.

    Raises InputError for a style without a name, or with the name of another one.
    """
    name = " ".join(style.name.split())
    others = [s for s in document.comic.lettering.styles if s.id != style.id]
    if not name:
        raise InputError("A lettering style needs a name.")
    if any(s.name.casefold() == name.casefold() for s in others):
        raise InputError(f"There is a lettering style “{name}” already.")
    style = msgspec.structs.replace(style, name=name)
    known = lettering_style(document.comic, style.id) is not None
    styles = document.comic.lettering.styles
    kept = tuple(style if s.id == style.id else s for s in styles) if known else (*styles, style)
    first = _with_styles(document, kept)
    wearing = balloons_where(document, StyleScope(style=style.id))
    return first.then(_fitted(first.applied_to(document), wearing, book))


def remove_style(document: Document, style_id: str, book: FaceBook, instead: str = "") -> Diff:
    """Take a style away; balloons that have it get `instead`, or none."""
    wearing = balloons_where(document, StyleScope(style=style_id))
    first = give_style(document, wearing, instead, book)
    after = first.applied_to(document)
    return first.then(_with_styles(after, tuple(s for s in after.comic.lettering.styles if s.id != style_id)))


def give_style(document: Document, ids: Iterable[RecordId], style_id: str, book: FaceBook) -> Diff:
    """Letter these balloons in a style ("" is none); bodies follow where the letters change their room."""
    balloons = [r for r in map(document.find, ids) if isinstance(r, Balloon) and r.style != style_id]
    first = changed(document, [msgspec.structs.replace(b, style=style_id) for b in balloons])
    return first.then(_fitted(first.applied_to(document), [b.id for b in balloons], book))


def balloons_where(document: Document, scope: StyleScope) -> tuple[RecordId, ...]:
    """The balloons of the comic's pages that fit a scope, in order."""
    found = []
    for page in document.pages():
        if scope.pages is None or page.id in scope.pages:
            found += [b.id for b in document.items(page.id) if isinstance(b, Balloon) and _fits(b, scope)]
    return tuple(found)


def _fits(balloon: Balloon, scope: StyleScope) -> bool:
    return (
        (scope.kind is None or balloon.kind == scope.kind)
        and (scope.speaker is None or balloon.speaker.casefold() == scope.speaker.casefold())
        and (scope.style is None or balloon.style == scope.style)
        and scope.words.casefold() in balloon.text.casefold()
    )


def _fitted(document: Document, ids: Iterable[RecordId], book: FaceBook) -> Diff:
    """Bodies fitted to their text, but for those a person shaped or sized."""
    diff = EMPTY
    for balloon in (document.balloon(i) for i in ids):
        if not (balloon.outline or balloon.sized):
            diff = diff.then(fit_balloon(diff.applied_to(document), balloon.id, book))
    return diff


def _with_styles(document: Document, styles: tuple[LetteringStyle, ...]) -> Diff:
    comic = document.comic
    lettering = msgspec.structs.replace(comic.lettering, styles=styles)
    record: Record = msgspec.structs.replace(comic, lettering=lettering)
    return changed(document, [record])
