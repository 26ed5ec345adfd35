"""A spread cut into two pages at the fold."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Effect, Item, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds, clip_half_plane
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId
from kitsumy_desktop.comic.placing import displaced, renamed
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.layout import LayoutNode
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Guide, Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import page_gutters, page_region, panel_shapes
from kitsumy_desktop.craft.layout.fold import Halves, crosses, parted, share_before
from kitsumy_desktop.craft.layout.nodes import relabelled
from kitsumy_desktop.editing.commands.held import held_panels
from kitsumy_desktop.editing.commands.outline import at_home

NEAR_FOLD = 1e-6
"""A panel whose edge is this near the fold, in points, runs up to it."""


def split_spread(document: Document, page_id: PageId, fresh: IdSource) -> tuple[Diff, PageId]:
    """The spread as two pages, and the id of the second one.

    Everything goes to the page on which it lies, where it was. A panel across the fold becomes one on each
    page, cut at the fold, with the picture running on; its effects are on both, its lettering on the page
    where it stands; a sliver of at most 15 % across the fold is cut off. Notes stay with the first page.
    Raises InputError for a single page.
    """
    page = document.page(page_id)
    if not page.spread:
        raise InputError("This page is not a spread.", "Choose a spread.")
    knife = _Knife(document, page, fresh)
    halves = [knife.half(second) for second in (False, True)]
    order = list(document.comic.pages)
    order.insert(order.index(page_id) + 1, knife.new_page)
    comic = msgspec.structs.replace(document.comic, pages=tuple(order))
    change = changed(document, [comic, *(r for half in halves for r in half)])
    after = change.applied_to(document)
    for second, home in enumerate((page_id, knife.new_page)):
        change = change.then(changed(after, held_panels(after, home, knife.old_shapes(bool(second)))))
    return change, knife.new_page


class _Knife:
    """One spread under the knife."""

    def __init__(self, document: Document, page: Page, fresh: IdSource) -> None:
        self.document, self.page, self.fresh = document, page, fresh
        comic = document.comic
        self.new_page = PageId(fresh("pg"))
        self.fold, self.rtl = comic.format.width, comic.reading == "rtl"
        self.shapes = panel_shapes(document, page.id)
        self.tree = self._parted()
        free = (p for p in document.panels(page.id) if p.polygon is not None and self._crosses(p.id))
        crossing = (*self.tree.crossing, *(p.id for p in free))
        self.twins = {p: PanelId(fresh("pn")) for p in page.panels if p in crossing}

    def half(self, second: bool) -> Iterable[Record]:
        """The records of one page."""
        ids = [p for p in self.page.panels if p in self.twins or self._is_second(p) == second]
        items = [i for item in self.document.items(self.page.id) if (i := self._item(item, second))]
        names = self.twins if second else {}
        tree: LayoutNode | None = self.tree.second if second else self.tree.first
        yield msgspec.structs.replace(
            self.page,
            id=self.new_page if second else self.page.id,
            layout=relabelled(tree, names) if tree is not None else None,
            panels=tuple(names.get(p, p) for p in ids),
            items=tuple(i.id for i in items),
            spread=False,
            notes="" if second else self.page.notes,
            beat="" if second else self.page.beat,
            turn=self.page.turn if second == (self.page.turn == "hook") else "",
            guides=self._guides(second),
        )
        yield from (self._panel(p, second) for p in ids)
        known = {i.id for i in items}
        yield from (at_home(i, self.new_page if second else self.page.id, known) for i in items)

    def old_shapes(self, second: bool) -> dict[PanelId, Polygon]:
        """Where the panels of a page were, in its own points."""
        by = self._shift(second)
        names = self.twins if second else {}
        return {names.get(p, p): tuple(q.minus(by) for q in shape) for p, shape in self.shapes.items()}

    def _parted(self) -> Halves:
        comic, page = self.document.comic, self.page
        if page.layout is None:
            return Halves(None, None, ())
        box = comic.format.bleed_box if page.full_bleed else comic.format.live_box
        halves = (box.moved(self._shift(False)), box.moved(self._shift(True)))
        region, rule = page_region(comic, page), page_gutters(comic, page)
        return parted(page.layout, region, halves, self.fold, rule, comic.reading)

    def _shift(self, second: bool) -> Point:
        """Where a page's own origin lies on the spread."""
        return Point(self.fold if second != self.rtl else 0.0, 0.0)

    def _crosses(self, panel: PanelId) -> bool:
        shape = self.shapes[panel]
        return len(shape) > 2 and crosses(shape, self.fold, self.document.comic.reading)

    def _is_second(self, panel: PanelId) -> bool:
        shape = self.shapes[panel]
        if len(shape) < 3:
            return False
        return share_before(shape, self.fold, self.document.comic.reading) < 0.5

    def _panel(self, panel_id: PanelId, second: bool) -> Panel:
        panel, shape = self.document.panel(panel_id), self.shapes[panel_id]
        names = self.twins if second else {}
        page = self.new_page if second else self.page.id
        moved = msgspec.structs.replace(panel, id=names.get(panel_id, panel_id), page=page)
        by = self._shift(second)
        if panel.polygon is not None:
            cut = self._cut(panel.polygon, second)
            polygon = tuple(p.minus(by) for p in cut)
            bends = panel.bends if cut == panel.polygon else ()
            return msgspec.structs.replace(moved, polygon=polygon, bends=bends)
        inner = "r" if not by.x else "l"
        if self._reaches(shape, inner) and not self.page.full_bleed and inner not in panel.bleed:
            return msgspec.structs.replace(moved, bleed=panel.bleed + inner)
        return moved

    def _cut(self, polygon: Polygon, second: bool) -> Polygon:
        """A free panel's outline as far as a page has it, its bleed over the fold included."""
        bleed = self.document.comic.format.bleed
        left = not self._shift(second).x
        origin = Point(self.fold + (bleed if left else -bleed), 0.0)
        cut = clip_half_plane(polygon, origin, Point(-1.0 if left else 1.0, 0.0))
        return polygon if len(cut) < 3 or cut == polygon else cut

    def _reaches(self, shape: Polygon, inner: str) -> bool:
        if len(shape) < 3:
            return False
        box: Rect = bounds(shape)
        return box.right >= self.fold - NEAR_FOLD if inner == "r" else box.x <= self.fold + NEAR_FOLD

    def _item(self, item: Item, second: bool) -> Item | None:
        """The item as it is on a page; None where it is on the other one."""
        home = self.new_page if second else self.page.id
        by = self._shift(second).times(-1.0)
        if item.panel in self.twins and isinstance(item, Effect):
            moved = displaced(item, by)
            if not second:
                return moved
            return renamed(moved, self.fresh, home, self.twins[PanelId(item.panel or "")])
        if self._belongs_second(item) != second:
            return None
        panel = self.twins.get(item.panel, item.panel) if second and item.panel is not None else item.panel
        return msgspec.structs.replace(displaced(item, by), page=home, panel=panel)

    def _belongs_second(self, item: Item) -> bool:
        if item.panel is not None and item.panel not in self.twins:
            return self._is_second(item.panel)
        x = item.center.x if isinstance(item, Balloon | Sfx | Lines) else bounds(item.area).center.x
        return (x > self.fold) != self.rtl

    def _guides(self, second: bool) -> tuple[Guide, ...]:
        """Those across the sheet, and those that stand on the page's side."""
        by = self._shift(second).x
        rows = [g for g in self.page.guides if g.axis == "rows"]
        columns = [g for g in self.page.guides if g.axis == "columns" and (g.at > self.fold) == bool(by)]
        return (*rows, *(msgspec.structs.replace(g, at=g.at - by) for g in columns))
