"""Find in a comic: where some words stand in its texts, its script, its cast and notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.document import Document, Worded
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.comic.records.script import Script

Place: TypeAlias = Literal["text", "panel", "page", "cast", "script"]
"""text: balloons, captions, sounds · panel: what panels show · page: beats and notes · cast: people, places,
props · script: its lines."""
PLACES: tuple[Place, ...] = ("text", "script", "cast", "panel", "page")


class Query(msgspec.Struct, frozen=True):
    """What is looked for and how."""

    words: str
    case: bool = False
    whole: bool = False
    """Whole words only."""
    places: frozenset[Place] = frozenset(PLACES)


class Match(msgspec.Struct, frozen=True):
    """One find: source[start:end] of a text of a record."""

    record: RecordId
    place: Place
    source: str
    start: int
    end: int
    page: PageId | None = None
    field: str = ""
    """The record's field, where it has several."""

    @property
    def found(self) -> str:
        """The words as they stand there."""
        return self.source[self.start : self.end]


def pattern_of(query: Query) -> re.Pattern[str] | None:
    """What finds the words; None for nothing to look for. Any gap stands for any gap, line breaks too."""
    parts = [re.escape(part) for part in query.words.split()]
    if not parts:
        return None
    body = r"\s+".join(parts)
    if query.whole:
        body = rf"(?<!\w){body}(?!\w)"
    return re.compile(body, re.NOFLAG if query.case else re.IGNORECASE)


def find_all(document: Document, query: Query) -> tuple[Match, ...]:
    """Every find, in the order of a reader: page by page, then script, cast and the rest."""
    pattern = pattern_of(query)
    if pattern is None:
        return ()
    found: list[Match] = []
    for place, texts in _SOURCES.items():
        if place in query.places:
            for record, page, field, source in texts(document):
                spans = (m.span() for m in pattern.finditer(source))
                found += [Match(record, place, source, s, e, page, field) for s, e in spans]
    order = {page: n for n, page in enumerate(document.comic.pages)}
    return tuple(sorted(found, key=lambda m: order.get(m.page, len(order)) if m.page else len(order)))


def with_replacement(matches: tuple[Match, ...], words: str) -> dict[RecordId, str]:
    """New texts for the balloons and sounds among the finds, every find replaced.

    A find in capitals is replaced in capitals, one that begins with a capital by one that does.
    """
    texts: dict[RecordId, str] = {}
    shifts: dict[RecordId, int] = {}
    for match in sorted((m for m in matches if m.place == "text"), key=lambda m: m.start):
        text, shift = texts.get(match.record, match.source), shifts.get(match.record, 0)
        new = _in_case(words, match.found)
        texts[match.record] = text[: match.start + shift] + new + text[match.end + shift :]
        shifts[match.record] = shift + len(new) - (match.end - match.start)
    return texts


def _in_case(words: str, model: str) -> str:
    if words != words.lower() or not model[:1].isupper():
        return words
    letters = [c for c in model if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return words.upper()
    return words[:1].upper() + words[1:]


Text: TypeAlias = tuple[RecordId, PageId | None, str, str]
"""(record, its page, field, text)."""


def _texts(document: Document) -> Iterator[Text]:
    for page in document.pages():
        for item in document.items(page.id):
            if isinstance(item, Worded):
                yield item.id, page.id, "text", item.text


def _panels(document: Document) -> Iterator[Text]:
    for page in document.pages():
        for panel in document.panels(page.id):
            yield panel.id, page.id, "action", panel.brief.action


def _pages(document: Document) -> Iterator[Text]:
    for page in document.pages():
        yield from ((page.id, page.id, name, getattr(page, name)) for name in _PAGE_FIELDS)


def _cast(document: Document) -> Iterator[Text]:
    comic = document.comic
    for record_id in (*comic.cast, *comic.places, *comic.props):
        record = document.find(record_id)
        for name in _CAST_FIELDS:
            text = getattr(record, name, "")
            if text:
                yield record_id, None, name, text


def _script(document: Document) -> Iterator[Text]:
    script = document.find(document.comic.script or "")
    if isinstance(script, Script):
        yield script.id, None, "text", script.text


_PAGE_FIELDS = ("beat", "notes")
_CAST_FIELDS = ("name", "role", "look", "outfit", "voice")
_SOURCES: dict[Place, Callable[[Document], Iterator[Text]]] = {
    "text": _texts,
    "panel": _panels,
    "page": _pages,
    "script": _script,
    "cast": _cast,
}
