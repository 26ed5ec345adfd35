"""Random gestures on a comic: small valid changes, the same ones for the same random numbers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import (
    BalloonId,
    CharacterId,
    ComicId,
    IdSource,
    PageId,
    PanelId,
    PictureHash,
    ScriptId,
    SfxId,
)
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.sfx import Sfx

Gesture = Callable[[Document, Random, IdSource], Diff]

_WORDS = ("Стій!", "Where is it?", "Żółw idzie.", "“Quote” \\ back", "…", "line\nbreak", "🦊")


def blank_comic(comic_id: str = "co-1", title: str = "Test") -> Document:
    """A comic with one empty page."""
    page = Page(id=PageId("pg-first"))
    comic = Comic(id=ComicId(comic_id), title=title, pages=(page.id,))
    return Document({comic.id: comic, page.id: page})


def add_page(document: Document, random: Random, ids: IdSource) -> Diff:
    """A page somewhere in the comic."""
    page = Page(id=PageId(ids("pg")))
    pages = list(document.comic.pages)
    pages.insert(random.randint(0, len(pages)), page.id)
    return changed(document, [page, _with(document.comic, pages=tuple(pages))])


def delete_page(document: Document, random: Random, ids: IdSource) -> Diff:
    """A page goes, with everything on it; the last one stays."""
    if len(document.comic.pages) < 2:
        return changed(document, [])
    page = document.page(random.choice(document.comic.pages))
    pages = tuple(p for p in document.comic.pages if p != page.id)
    return changed(document, [_with(document.comic, pages=pages)], [page.id, *page.panels, *page.items])


def move_page(document: Document, random: Random, ids: IdSource) -> Diff:
    """Pages in another order."""
    pages = list(document.comic.pages)
    random.shuffle(pages)
    return changed(document, [_with(document.comic, pages=tuple(pages))])


def add_panel(document: Document, random: Random, ids: IdSource) -> Diff:
    """A free panel."""
    page = _any_page(document, random)
    box = Rect(random.uniform(0, 200), random.uniform(0, 400), random.uniform(20, 200), 90.0)
    panel = Panel(id=PanelId(ids("pa")), page=page.id, polygon=box.corners(), importance=random.randint(1, 5))
    return changed(document, [panel, _with(page, panels=(*page.panels, panel.id))])


def fill_panel(document: Document, random: Random, ids: IdSource) -> Diff:
    """A picture into a panel."""
    page = _any_page(document, random)
    if not page.panels:
        return changed(document, [])
    panel = document.panel(random.choice(page.panels))
    art = Art(picture=PictureHash(f"{random.getrandbits(256):064x}"), width=100, height=80)
    return changed(document, [_with(panel, art=art)])


def add_item(document: Document, random: Random, ids: IdSource) -> Diff:
    """A balloon or a sound effect."""
    page = _any_page(document, random)
    panel = random.choice(page.panels) if page.panels else None
    center = Point(random.uniform(0, 400), random.uniform(0, 700))
    item: Record
    if random.random() < 0.3:
        item = Sfx(SfxId(ids("sx")), page.id, panel, random.choice(_WORDS), center)
    else:
        item = Balloon(
            BalloonId(ids("bl")),
            page.id,
            panel,
            random.choice(_WORDS),
            center,
            80.0,
            40.0,
            tails=(Tail(center),),
        )
    return changed(document, [item, _with(page, items=(*page.items, item.id))])


def move_item(document: Document, random: Random, ids: IdSource) -> Diff:
    """A balloon or a sound effect elsewhere."""
    items = [i for page in document.pages() for i in document.items(page.id)]
    if not items:
        return changed(document, [])
    item = random.choice(items)
    return changed(document, [_with(item, center=Point(random.uniform(0, 400), random.uniform(0, 700)))])


def delete_item(document: Document, random: Random, ids: IdSource) -> Diff:
    """A balloon or a sound effect goes."""
    page = _any_page(document, random)
    if not page.items:
        return changed(document, [])
    gone = random.choice(page.items)
    return changed(document, [_with(page, items=tuple(i for i in page.items if i != gone))], [gone])


def rename(document: Document, random: Random, ids: IdSource) -> Diff:
    """Another title."""
    return changed(
        document, [_with(document.comic, title=f"{random.choice(_WORDS)} {random.randint(1, 99)}")]
    )


def add_to_bible(document: Document, random: Random, ids: IdSource) -> Diff:
    """A member of the cast, and the script rewritten."""
    character = Character(CharacterId(ids("ch")), random.choice(_WORDS))
    script = Script(ScriptId("script"), random.choice(_WORDS) * 50)
    comic = _with(document.comic, cast=(*document.comic.cast, character.id), script=script.id)
    return changed(document, [character, script, comic])


GESTURES: tuple[Gesture, ...] = (
    add_page,
    delete_page,
    move_page,
    add_panel,
    add_panel,
    fill_panel,
    add_item,
    add_item,
    move_item,
    move_item,
    delete_item,
    rename,
    add_to_bible,
)

ARRIVALS: tuple[Gesture, ...] = (fill_panel, move_item)
"""What may arrive by itself, without a step in the history: fields of records that are there."""


def any_gesture(document: Document, random: Random, ids: IdSource) -> Diff:
    """One of all gestures; empty when it finds nothing to act on."""
    return random.choice(GESTURES)(document, random, ids)


def any_arrival(document: Document, random: Random, ids: IdSource) -> Diff:
    """One of the changes that arrive by themselves."""
    return random.choice(ARRIVALS)(document, random, ids)


def _any_page(document: Document, random: Random) -> Page:
    return document.page(random.choice(document.comic.pages))


def _with(record: Record, **fields: object) -> Record:
    return msgspec.structs.replace(record, **fields)
