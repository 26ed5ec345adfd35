"""A page of records to its display list, rebuilt only where records changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.chains import chains
from kitsumy_desktop.comic.document import Document, Effect, Item
from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import page_format, panel_shapes
from kitsumy_desktop.craft.balloons.outline import Member, chain_bounds
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import balloon_style, spoken_lettering
from kitsumy_desktop.drawing.balloon import balloon_group
from kitsumy_desktop.drawing.display import GroupItem, PageDrawing
from kitsumy_desktop.drawing.effect import effect_group
from kitsumy_desktop.drawing.figures import figures_before
from kitsumy_desktop.drawing.panel import panel_group
from kitsumy_desktop.drawing.sfx import sfx_group
from kitsumy_desktop.drawing.stacking import stacked

PAGES_KEPT = 64

Key: TypeAlias = tuple[object, ...]
Groups: TypeAlias = dict[RecordId, tuple[Key, GroupItem]]


class PageDrawer:
    """Draws pages; keeps the groups of recently drawn pages, each with the values it was made from.

    A group is the same object as in the drawing before unless one of those values changed, so renderers
    may cache by identity. Not for use from several threads at once.
    """

    def __init__(self, book: FaceBook, pages_kept: int = PAGES_KEPT) -> None:
        self._book = book
        self._pages_kept = pages_kept
        self._pages: OrderedDict[PageId, tuple[Groups, PageDrawing]] = OrderedDict()

    def draw(self, document: Document, page_id: PageId) -> PageDrawing:
        """The page's display list; the same object as last time if nothing on it changed.

        Raises KeyError for an unknown page.
        """
        held = self._pages.get(page_id)
        before: Groups = held[0] if held is not None else {}
        groups = _Drawing(document, document.page(page_id), self._book, before)
        drawing = groups.drawing()
        if held is not None and _same(held[1], drawing):
            drawing = held[1]
        self._pages[page_id] = (groups.made, drawing)
        self._pages.move_to_end(page_id)
        if len(self._pages) > self._pages_kept:
            self._pages.popitem(last=False)
        return drawing


class _Drawing:
    """One pass over a page."""

    def __init__(self, document: Document, page: Page, book: FaceBook, before: Groups) -> None:
        self._document = document
        self._page = page
        self._book = book
        self._before = before
        self._shapes = panel_shapes(document, page.id)
        self._sheet = page_format(document.comic, page)
        self.made: Groups = {}

    def drawing(self) -> PageDrawing:
        fmt = self._sheet
        panels = [p for p in self._document.panels(self._page.id) if not p.hidden]
        seen = {None, *(p.id for p in panels)}
        order = sorted(panels, key=lambda p: (p.polygon is not None, p.level if p.polygon else 0))
        items = [i for i in self._document.items(self._page.id) if not i.hidden and i.panel in seen]
        lowest = tuple(takewhile(lambda item: isinstance(item, Effect), items))
        groups: list[GroupItem] = []
        for panel in order:
            # An effect beneath all words belongs to its panel: another panel over it covers it as well.
            groups.append(self._panel(panel))
            groups += [self._item(i) for i in lowest if isinstance(i, Effect) and i.panel == panel.id]
        rest = [i for i in lowest if i.panel is None] + items[len(lowest) :]
        groups += self._items(tuple(rest), tuple(groups))
        return PageDrawing(fmt.trim_box, fmt.bleed_box, self._page.paper, tuple(groups))

    def _panel(self, panel: Panel) -> GroupItem:
        shape = self._shapes[panel.id]
        bleed = self._sheet.bleed_box
        return self._group(panel.id, (panel, shape, bleed), lambda: panel_group(panel, shape, bleed))

    def _items(self, items: tuple[Item, ...], drawn: tuple[GroupItem, ...]) -> list[GroupItem]:
        """Groups from the back to the front, over those drawn already; what lies below a balloon may show on
        figures before it."""
        joined = chains(items)
        groups: list[GroupItem] = []
        for item in stacked(items, joined):
            if isinstance(item, Balloon):
                groups.append(self._balloon(item, joined.get(item.id, (item,)), (*drawn, *groups)))
            else:
                groups.append(self._item(item))
        return groups

    def _balloon(self, balloon: Balloon, chain: tuple[Balloon, ...], below: Sequence[GroupItem]) -> GroupItem:
        """Text, with the outline of the whole chain in its first group and figures before its last one."""
        style = balloon_style(self._document, self._page, balloon)
        ink = spoken_lettering(self._document, balloon).ink
        members = tuple(Member(b, spoken_lettering(self._document, b), self._shape(b.panel)) for b in chain)
        outlined = members if balloon is chain[0] else ()
        panel = self._figures(chain) if balloon is chain[-1] else None
        on_it = self._effects_of(panel.id, below) if panel is not None else ()

        def make() -> GroupItem:
            group = balloon_group(balloon, style, ink, self._book, outlined)
            if panel is None:
                return group
            area = chain_bounds(members)
            cover = figures_before(balloon.id, panel, self._shapes[panel.id], area, on_it)
            return group if cover is None else msgspec.structs.replace(group, items=(*group.items, cover))

        behind = (panel, members if panel is not None else (), on_it)
        return self._group(balloon.id, (balloon, style, ink, outlined, behind), make)

    def _figures(self, chain: tuple[Balloon, ...]) -> Panel | None:
        """The panel whose figures stand before a chain, if any."""
        if not chain[0].behind or chain[0].panel is None:
            return None
        panel = self._document.panel(chain[0].panel)
        return panel if panel.art is not None and panel.art.front else None

    def _effects_of(self, panel: PanelId, groups: Sequence[GroupItem]) -> tuple[GroupItem, ...]:
        records = ((group, self._document.find(group.record)) for group in groups)
        return tuple(g for g, r in records if isinstance(r, Effect) and r.panel == panel)

    def _item(self, item: Effect | Sfx) -> GroupItem:
        comic = self._document.comic
        if isinstance(item, Effect):
            return self._effect(item)
        family = comic.lettering.sfx_face
        return self._group(item.id, (item, family), lambda: sfx_group(item, self._book, family))

    def _effect(self, effect: Effect) -> GroupItem:
        panel = self._document.panel(effect.panel) if effect.panel is not None else None
        shape = self._shape(effect.panel) or self._sheet.bleed_box.corners()
        bleed = self._sheet.bleed_box
        key = (effect, panel, shape, bleed)
        return self._group(effect.id, key, lambda: effect_group(effect, panel, shape, bleed))

    def _shape(self, panel: PanelId | None) -> Polygon | None:
        return self._shapes.get(panel) if panel is not None else None

    def _group(self, record: RecordId, key: Key, make: Callable[[], GroupItem]) -> GroupItem:
        held = self._before.get(record)
        group = held[1] if held is not None and held[0] == key else make()
        self.made[record] = (key, group)
        return group


def _same(a: PageDrawing, b: PageDrawing) -> bool:
    return (
        (a.trim, a.bleed, a.paper) == (b.trim, b.bleed, b.paper)
        and len(a.groups) == len(b.groups)
        and all(x is y for x, y in zip(a.groups, b.groups, strict=True))
    )
