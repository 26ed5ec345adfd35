"""A short script, its comic, and what a changed text of it makes of it."""

from __future__ import annotations

from support.updated_comics import BOOK, disagreeing_anchors, script_text

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PictureHash, TakeId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.update.update import update_comic
from kitsumy_desktop.story.update.values import Update

SCRIPT = """Title: The Boat

CHARACTERS
MARTA - 30, tall, red coat
OLEH - 60, white beard

PAGE ONE (THREE PANELS)

Panel 1. Wide shot of a harbour at night. Marta waits on the quay.
CAPTION: Nobody came that night.
MARTA: Where is he?

Panel 2. Close on Oleh in his boat.
OLEH: I am late, I know.
SFX: SPLASH

Panel 3. They look at each other.
MARTA (whisper): You came.

PAGE TWO (TWO PANELS)

Panel 1. The boat leaves the harbour.
OLEH: Hold on!

Panel 2. Marta laughs in the wind.
MARTA: Faster!
"""
TAKE = Art(PictureHash("ab" * 32), 800, 600, "take", TakeId("take-1"))


def comic(text: str = SCRIPT) -> Document:
    return build_comic(text, BuildOptions(language="en"), seeded_ids("merge")).document


def updated(document: Document, text: str) -> tuple[Document, Update]:
    update = update_comic(document, text, seeded_ids(f"update{len(text)}"), BOOK)
    after = update.diff.applied_to(document)
    assert problems(after) == []
    assert disagreeing_anchors(after) == []
    assert update_comic(after, text, seeded_ids("again"), BOOK).is_empty
    return after, update


def replaced(document: Document, old: str, new: str) -> tuple[Document, Update]:
    text = script_text(document)
    assert text.count(old) == 1
    return updated(document, text.replace(old, new))


def panels(document: Document) -> list[Panel]:
    return [panel for page in document.pages() for panel in document.panels(page.id)]


def balloon(document: Document, text: str) -> Balloon:
    return next(r for r in document.records.values() if isinstance(r, Balloon) and r.text == text)


def with_records(document: Document, *records: Panel | Balloon | Sfx) -> Document:
    return changed(document, records).applied_to(document)


def kinds(update: Update) -> list[str]:
    return [change.kind for change in update.changes]


def shelf(document: Document) -> list[Shelved]:
    return [document.get(ref, Shelved) for ref in document.comic.shelf]
