"""Touched panels lettered; what was not touched keeps its place."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

import msgspec

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.staying import stays
from kitsumy_desktop.craft.lettering.balloon_text import overflows
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.editing.commands.letter import fit_balloon, letter_page

OVERLAP = 1.0
"""Points by which two bodies may lie over each other before their panel is placed anew."""


def lettered(document: Document, refit: Iterable[RecordId], loose: set[PanelId], book: FaceBook) -> Document:
    """Balloons in `refit` fitted to their new words where they stand; panels in `loose`, and those where the
    new words no longer go beside what is there, placed anew but for what is locked."""
    loose = set(loose)
    for record_id in dict.fromkeys(refit):
        balloon = document.find(record_id)
        if not isinstance(balloon, Balloon) or (balloon.panel in loose and not stays(balloon)):
            continue
        document = _fitted(document, balloon, book)
        if not stays(balloon) and balloon.panel is not None and _crowded(document, record_id):
            loose.add(balloon.panel)
    pages: dict[PageId, set[PanelId]] = {}
    for panel in loose:
        page = document.page_of(panel)
        if page is not None:
            pages.setdefault(page, set()).add(panel)
    for page in document.comic.pages:
        if page in pages:
            document = _page_lettered(document, page, pages[page], book)
    return document


def _fitted(document: Document, balloon: Balloon, book: FaceBook) -> Document:
    """A locked body stays as it is while its text goes in; every other one follows its text."""
    if stays(balloon):
        style = balloon_style(document, document.page(balloon.page), balloon)
        if not overflows(balloon, style, book):
            return document
    fitted = fit_balloon(document, balloon.id, book).applied_to(document)
    if not stays(balloon):
        return fitted
    # placed by hand: it may grow, but about the very point it was put
    grown = msgspec.structs.replace(fitted.balloon(balloon.id), center=balloon.center)
    return _with(fitted, [grown])


def _crowded(document: Document, record_id: RecordId) -> bool:
    balloon = document.balloon(record_id)
    others = (i for i in document.items(balloon.page) if isinstance(i, Balloon) and i.id != record_id)
    return any(_overlap(balloon.box, o.box) for o in others if o.panel == balloon.panel)


def _overlap(a: Rect, b: Rect) -> bool:
    return (
        min(a.right, b.right) - max(a.x, b.x) > OVERLAP and min(a.bottom, b.bottom) - max(a.y, b.y) > OVERLAP
    )


def _page_lettered(document: Document, page: PageId, panels: set[PanelId], book: FaceBook) -> Document:
    """`letter_page` with everything outside `panels` held where it is."""
    there = tuple(document.items(page))
    if not any(i.panel in panels and not stays(i) for i in there):
        return document
    held = [msgspec.structs.replace(i, locked=True) for i in there if i.panel not in panels]
    diff = letter_page(_with(document, held), page, book)
    placed: list[Record] = [
        after
        for record_id, (_, after) in diff.changes.items()
        if after is not None
        and (record_id == page or (isinstance(after, Balloon | Sfx) and after.panel in panels))
    ]
    return _with(document, placed)


def _with(document: Document, records: Iterable[Record]) -> Document:
    changed = dict(document.records)
    changed.update((r.id, r) for r in records)
    return Document(MappingProxyType(changed))
