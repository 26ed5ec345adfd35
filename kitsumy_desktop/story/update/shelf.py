"""The shelf: what changed scripts left behind, put back on a page or thrown away."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, ShelvedId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.carry import reshaped
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.update.follow import with_script
from kitsumy_desktop.story.update.layouts import Sheet, laid_out
from kitsumy_desktop.story.update.structure import brought_in


def put_back(document: Document, shelved_id: ShelvedId, page: PageId | None = None) -> Diff:
    """What lies on the shelf back on a page, as one change that the script follows.

    `page` None: the page it came from, or the one that has its number now. A panel takes its old number
    there with its balloons, its picture and its takes; single balloons go back into their panel, or into
    the one that stands in its place. Raises InputError for what is not on the shelf.
    """
    shelved = _shelved(document, shelved_id)
    home = document.page(page) if page is not None else _home(document, shelved)
    back = _panel_back if shelved.panel is not None else _items_back
    after = back(document, shelved, home).applied_to(document)
    return with_script(document, changed(document, after.records.values(), [shelved_id]))


def discard(document: Document, shelved_id: ShelvedId) -> Diff:
    """What lies on the shelf thrown away; undo brings it back. Raises InputError as `put_back`."""
    _shelved(document, shelved_id)
    return changed(document, [_without(document, shelved_id)], [shelved_id])


def _shelved(document: Document, shelved_id: ShelvedId) -> Shelved:
    found = document.find(shelved_id)
    if not isinstance(found, Shelved) or shelved_id not in document.comic.shelf:
        raise InputError("This is not on the shelf any more.", "It may have been put back already.")
    return found


def _without(document: Document, shelved_id: ShelvedId) -> Record:
    comic = document.comic
    return msgspec.structs.replace(comic, shelf=tuple(s for s in comic.shelf if s != shelved_id))


def _home(document: Document, shelved: Shelved) -> Page:
    was = shelved.panel.page if shelved.panel is not None else shelved.items[0].page
    there = document.find(was)
    if isinstance(there, Page):
        return there
    pages = document.comic.pages
    return document.page(pages[min(max(shelved.page, 1), len(pages)) - 1])


def _panel_back(document: Document, shelved: Shelved, page: Page) -> Diff:
    assert shelved.panel is not None
    panel = msgspec.structs.replace(shelved.panel, page=page.id)
    panels = list(document.panels(page.id))
    panels.insert(min(max(shelved.number - 1, 0), len(panels)), panel)
    number = document.comic.pages.index(page.id) + 1
    words = _words([*document.items(page.id), *shelved.items])
    made, placed = laid_out(document, Sheet(page, number, tuple(panels), words))
    items = [msgspec.structs.replace(i, page=page.id) for i in shelved.items]
    made = msgspec.structs.replace(made, items=(*made.items, *(i.id for i in items)))
    records: list[Record] = [_without(document, shelved.id), made, *placed, *items]
    first = reshaped(document, records, [shelved.id], [page.id])
    after = first.applied_to(document)
    box = bounds(panel_shapes(after, page.id)[panel.id])
    inside: list[Record] = []
    for item in items:
        now = after.records[item.id]
        assert isinstance(now, Item)
        inside.append(brought_in(now, box))
    return first.then(changed(after, inside))


def _words(items: Iterable[Item]) -> dict[PanelId, int]:
    found: dict[PanelId, int] = {}
    for item in items:
        if isinstance(item, Balloon) and item.panel is not None:
            found[item.panel] = found.get(item.panel, 0) + word_count(item.text)
    return found


def _items_back(document: Document, shelved: Shelved, page: Page) -> Diff:
    """Single items into the panel they were in, where that is on the page still."""
    wanted = shelved.items[0].panel
    there = document.find(wanted) if wanted is not None else None
    if isinstance(there, Panel) and there.page != page.id:
        page = document.page(there.page)
    panel = wanted if wanted in page.panels else _nearest(page, shelved.number)
    records: list[Record] = [_without(document, shelved.id)]
    for item in shelved.items:
        moved = msgspec.structs.replace(item, page=page.id, panel=panel if item.panel is not None else None)
        if panel is not None and item.panel is not None:
            box = bounds(panel_shapes(document, page.id)[panel])
            moved = brought_in(moved, box)
        records.append(moved)
    records.append(msgspec.structs.replace(page, items=(*page.items, *(item.id for item in shelved.items))))
    return changed(document, records, [shelved.id])


def _nearest(page: Page, number: int) -> PanelId | None:
    return page.panels[min(max(number, 1), len(page.panels)) - 1] if page.panels else None
