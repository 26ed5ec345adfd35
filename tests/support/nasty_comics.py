"""Comics changed by hand at random: every text of them may become one that looks like something else."""

from __future__ import annotations

import random

import msgspec
from support.nasty_texts import LOOKALIKES

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.scripts.safe import normal, one_line

TEXTS = tuple(text for text in LOOKALIKES if normal(text))


def changed_by_hand(document: Document, seed: int) -> Document:
    """The comic with about half of its texts changed."""
    dice = random.Random(seed)
    return Document({key: _changed(record, dice) for key, record in document.records.items()})


def _changed(record: Record, dice: random.Random) -> Record:
    text = dice.choice(TEXTS)
    if dice.random() < 0.5:
        return record
    replace = msgspec.structs.replace
    if isinstance(record, Comic):
        return replace(record, title=text, author=dice.choice(TEXTS))
    if isinstance(record, Panel):
        return replace(record, brief=replace(record.brief, action=dice.choice((text, ""))))
    if isinstance(record, Balloon):
        return replace(record, text=text)
    if isinstance(record, Sfx):
        return replace(record, text=text)
    if isinstance(record, Character):
        return replace(record, look=text, outfit=dice.choice(TEXTS))
    return replace(record, beat=text) if isinstance(record, Page) else record


def told(document: Document) -> list[object]:
    """What a script tells of a comic, page by page."""
    comic = document.comic
    found: list[object] = [one_line(comic.title), one_line(comic.author)]
    found.append([(c.name, normal(c.look), normal(c.outfit)) for c in document.characters()])
    for page in document.pages():
        items = list(document.items(page.id))
        for panel in document.panels(page.id):
            balloons = [i for i in items if isinstance(i, Balloon) and i.panel == panel.id]
            said = [
                (b.kind, normal(b.text), b.speaker, b.off_panel)
                for b in sorted(balloons, key=lambda b: b.order)
            ]
            sounds = [normal(i.text) for i in items if isinstance(i, Sfx) and i.panel == panel.id]
            found.append((normal(panel.brief.action), panel.brief.place, said, sounds))
        found.append(len(page.panels))
    return found
