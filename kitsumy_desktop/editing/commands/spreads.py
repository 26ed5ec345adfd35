"""Spreads: two pages joined into one sheet, and a new one; `unspread` has the way back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.placing import displaced
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.layout import Cut, LayoutNode, Leaf, Split
from kitsumy_desktop.comic.records.page import Guide, Page, PageTurn
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_gutters, page_region, panel_places, panel_shapes
from kitsumy_desktop.craft.layout.fold import retraced, ruled
from kitsumy_desktop.editing.commands.held import held_panels

EVERY_SIDE = "trbl"


def add_spread(document: Document, page_id: PageId, panel_id: PanelId, at: int) -> Diff:
    """A blank spread of one panel, so that it is the page record of that number (0 = first)."""
    page = Page(page_id, layout=Leaf(panel_id), panels=(panel_id,), spread=True)
    order = list(document.comic.pages)
    order.insert(at, page_id)
    comic = msgspec.structs.replace(document.comic, pages=tuple(order))
    return changed(document, [comic, page, Panel(panel_id, page_id)])


def make_spread(document: Document, page_id: PageId) -> Diff:
    """The page and the next one as one sheet; all that is on them stays where it was.

    The first page's paper, gutter rule and text size hold; panels and balloons of the second keep their own.
    Guides across a page run across the whole sheet. Raises InputError where there is no single page after a
    single page.
    """
    halves = _two_pages(document, page_id)
    comic, first, second = document.comic, halves[0].page, halves[1].page
    layout, freed = _joined_layout(document, halves)
    spread = msgspec.structs.replace(
        first,
        layout=layout,
        panels=(*first.panels, *second.panels),
        items=(*first.items, *second.items),
        full_bleed=first.full_bleed and second.full_bleed,
        spread=True,
        notes="\n".join(n for n in (first.notes, second.notes) if n),
        beat=" ".join(b for b in (first.beat, second.beat) if b),
        turn=_turn(first.turn, second.turn),
        guides=_guides(halves),
    )
    panels = [p for half in halves for p in _carried_panels(document, half, spread, freed)]
    items = [_carried_item(half, i, page_id) for half in halves for i in document.items(half.page.id)]
    order = tuple(p for p in comic.pages if p != second.id)
    records: list[Record] = [msgspec.structs.replace(comic, pages=order), spread, *panels, *items]
    change = changed(document, records, [second.id])
    wanted = {
        panel: tuple(p.plus(half.by) for p in shape)
        for half in halves
        for panel, shape in panel_shapes(document, half.page.id).items()
    }
    after = change.applied_to(document)
    return change.then(changed(after, held_panels(after, spread.id, wanted)))


class _Half(NamedTuple):
    """A page on its way into a spread."""

    page: Page
    by: Point
    """From the page's points to the spread's."""
    scale: float
    """Its text size as a multiple of the spread's."""


def _two_pages(document: Document, page_id: PageId) -> tuple[_Half, _Half]:
    comic = document.comic
    first = document.page(page_id)
    after = comic.pages[comic.pages.index(page_id) + 1 :][:1]
    second = document.page(after[0]) if after else None
    if first.spread:
        raise InputError("This page is a spread already.", "Choose a single page.")
    if second is None:
        raise InputError("There is no page after this one to join it with.", "Add a page, or a new spread.")
    if second.spread:
        raise InputError(
            "The page after this one is a spread already.", "Choose a single page before a single page."
        )
    width = comic.format.width
    shifts = (Point(width, 0.0), Point(0.0, 0.0))
    one, two = shifts if comic.reading == "rtl" else shifts[::-1]
    sizes = [p.text_size or comic.lettering.size for p in (first, second)]
    return _Half(first, one, 1.0), _Half(second, two, sizes[1] / sizes[0])


def _joined_layout(
    document: Document, halves: tuple[_Half, _Half]
) -> tuple[LayoutNode | None, frozenset[PageId]]:
    """The spread's tree, and the pages whose panels become free because the other one has no tree."""
    comic = document.comic
    nodes = [half.page.layout for half in halves]
    if None in nodes:
        return None, frozenset(half.page.id for half in halves if half.page.layout is not None)
    fold = comic.format.width
    full = all(half.page.full_bleed for half in halves)
    sheet = comic.format.spread()
    region = sheet.bleed_box if full else sheet.live_box
    outer = [0.0 if half.page.full_bleed else comic.format.margin for half in halves]
    rtl = comic.reading == "rtl"
    left, right = outer[::-1] if rtl else outer
    middle = fold + (right - left) / 2
    at = (region.right - middle) / region.w if rtl else (middle - region.x) / region.w
    sides = (
        Rect(region.x, region.y, fold - left - region.x, region.h),
        Rect(fold + right, region.y, region.right - fold - right, region.h),
    )
    parts: list[LayoutNode] = []
    for half, now in zip(halves, sides[::-1] if rtl else sides, strict=True):
        page = half.page
        assert page.layout is not None  # none is None: see above
        tree = page.layout
        if page_gutters(comic, page) != page_gutters(comic, halves[0].page):
            tree = ruled(tree, page_gutters(comic, page))
        was = page_region(comic, page).moved(half.by)
        parts.append(retraced(tree, was, now, page_gutters(comic, page), comic.reading))
    return Split("columns", (parts[0], parts[1]), (Cut(at, gutter=left + right),)), frozenset()


def _carried_panels(
    document: Document, half: _Half, spread: Page, freed: frozenset[PageId]
) -> Iterable[Panel]:
    """A page's panels on the spread, their pictures not yet held in place."""
    places = panel_places(document, half.page.id) if half.page.id in freed else {}
    bleeds = half.page.full_bleed and not spread.full_bleed
    for panel in document.panels(half.page.id):
        polygon = panel.polygon or places.get(panel.id)
        moved = tuple(p.plus(half.by) for p in polygon) if polygon else None
        yield msgspec.structs.replace(
            panel,
            page=spread.id,
            polygon=moved,
            bleed=EVERY_SIDE if bleeds and moved is None else panel.bleed,
        )


def _carried_item(half: _Half, item: Item, page: PageId) -> Item:
    moved = msgspec.structs.replace(displaced(item, half.by), page=page)
    if isinstance(moved, Balloon) and abs(half.scale - 1) > 1e-6:
        return msgspec.structs.replace(moved, text_scale=moved.text_scale * half.scale)
    return moved


def _guides(halves: tuple[_Half, _Half]) -> tuple[Guide, ...]:
    moved = (
        msgspec.structs.replace(g, at=g.at + (half.by.x if g.axis == "columns" else 0.0))
        for half in halves
        for g in half.page.guides
    )
    return tuple(dict.fromkeys(moved))


def _turn(first: PageTurn, second: PageTurn) -> PageTurn:
    """What a sheet does for the reader: its last panel hooks, or its first one answers a hook."""
    if second == "hook":
        return "hook"
    return "reveal" if first == "reveal" else ""
