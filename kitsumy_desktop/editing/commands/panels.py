"""Free panels: outlines of their own, out of the layout and back into it."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Item
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import LayoutNode, Leaf
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import panel_places, panel_shapes
from kitsumy_desktop.craft.layout.corners import edge_bent, edge_middle
from kitsumy_desktop.craft.layout.outlines import Outline, outline_of
from kitsumy_desktop.craft.layout.tree import insert_panel, without
from kitsumy_desktop.editing.commands.carry import reshaped


def resize_panel(document: Document, panel_id: PanelId, box: Rect) -> Diff:
    """Stretch a free panel to the bounding box `box`; a panel of the layout is taken out of it first.

    Raises ValueError for a box without area.
    """
    if box.w <= 0 or box.h <= 0:
        raise ValueError("a panel needs an area")
    panel = document.panel(panel_id)
    old = bounds(panel_shapes(document, panel.page)[panel_id])

    def there(p: Point) -> Point:
        return Point(box.x + (p.x - old.x) * box.w / old.w, box.y + (p.y - old.y) * box.h / old.h)

    if panel.polygon is None:
        place = panel_places(document, panel.page)[panel_id]
        return set_polygon(document, panel_id, tuple(there(p) for p in place))
    outline = Outline(panel.polygon, panel.bends)
    middles = [there(edge_middle(outline, i)) for i in range(len(panel.polygon))]
    stretched = outline_of([there(p) for p in panel.polygon], panel.bends)
    for i, bend in enumerate(panel.bends):
        stretched = edge_bent(stretched, i, middles[i]) if bend else stretched
    return _shaped(document, panel, stretched)


def move_panel(document: Document, panel_id: PanelId, by: Point) -> Diff:
    """Move a free panel; a panel of the layout is taken out of it first."""
    panel = document.panel(panel_id)
    if panel.polygon is not None:
        moved = tuple(p.plus(by) for p in panel.polygon)
        return _shaped(document, panel, Outline(moved, panel.bends))
    place = panel_places(document, panel.page)[panel_id]
    return set_polygon(document, panel_id, tuple(p.plus(by) for p in place))


def detach_panel(document: Document, panel_id: PanelId) -> Diff:
    """Take a panel out of the layout: it keeps its shape as a free panel, its neighbours grow beneath it."""
    panel = document.panel(panel_id)
    if panel.polygon is not None:
        return Diff({})
    return set_polygon(document, panel_id, panel_places(document, panel.page)[panel_id])


def set_polygon(document: Document, panel_id: PanelId, polygon: Polygon) -> Diff:
    """Give a panel a straight-edged outline of its own, in page points, bleeds included. Raises ValueError
    for fewer than three corners."""
    if len(polygon) < 3:
        raise ValueError("a panel needs three corners")
    panel = document.panel(panel_id)
    page = document.page(panel.page)
    if panel.polygon is None and page.layout is not None:
        page = msgspec.structs.replace(page, layout=without(page.layout, panel_id))
    panel = msgspec.structs.replace(panel, polygon=polygon, bends=(), bleed="")
    return reshaped(document, [page, panel], pages=[page.id])


def attach_panel(document: Document, panel_id: PanelId) -> Diff:
    """Put a free panel back into the layout, after the panel it follows in reading order."""
    panel = document.panel(panel_id)
    if panel.polygon is None:
        return Diff({})
    page = document.page(panel.page)
    panel = msgspec.structs.replace(panel, polygon=None, bends=(), level=0)
    return reshaped(document, [grown(document, page, panel_id, page.panels), panel], pages=[page.id])


def grown(document: Document, page: Page, panel_id: PanelId, order: tuple[PanelId, ...]) -> Page:
    """A page with a leaf for `panel_id`, after the last panel of the tree that precedes it in `order`."""
    if page.layout is None:
        layout: LayoutNode = Leaf(panel_id)
    else:
        before = order[: order.index(panel_id)]
        in_tree = [p for p in before if document.panel(p).polygon is None]
        layout = insert_panel(page.layout, panel_id, in_tree[-1] if in_tree else None)
    return msgspec.structs.replace(page, layout=layout, panels=order)


def _shaped(document: Document, panel: Panel, outline: Outline) -> Diff:
    panel = msgspec.structs.replace(panel, polygon=outline.corners, bends=outline.bends)
    return reshaped(document, [panel], pages=[panel.page])


def emptied_of(document: Document, panel_id: PanelId) -> tuple[Page, tuple[Item, ...]]:
    """A panel's page without it, its neighbours grown into its place; and what went with it."""
    panel = document.panel(panel_id)
    page = document.page(panel.page)
    gone = tuple(item for item in document.items(page.id) if item.panel == panel_id)
    left = {item.id for item in gone}
    layout = page.layout
    if layout is not None and panel.polygon is None:
        layout = without(layout, panel_id)
    page = msgspec.structs.replace(
        page,
        layout=layout,
        panels=tuple(p for p in page.panels if p != panel_id),
        items=tuple(i for i in page.items if i not in left),
    )
    return page, gone
