"""The layout of pages: plan, shuffle, templates, gutters, cuts; add, divide, delete, swap, resize panels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Rect, Size, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Axis, Gutters, LayoutNode
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_format, page_gutters, page_region, panel_places, tree_shapes
from kitsumy_desktop.comic.staying import stays
from kitsumy_desktop.craft.layout.assemble import signature_of
from kitsumy_desktop.craft.layout.nodes import TreePath, path_of, relabelled, split_at
from kitsumy_desktop.craft.layout.paginate import SPLASH, alternatives, plan_page
from kitsumy_desktop.craft.layout.profiles import layout_profile
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec
from kitsumy_desktop.craft.layout.templates import apply_template
from kitsumy_desktop.craft.layout.tree import cut_through, held_cut, split_leaf
from kitsumy_desktop.editing.commands.carry import reshaped
from kitsumy_desktop.editing.commands.panels import emptied_of, grown, resize_panel

Side: TypeAlias = Literal["t", "r", "b", "l"]

LEAST_SIDE = 24.0
"""No cut may be dragged so far that a panel gets smaller than this, in points."""
CHOICES = 12
"""How many alternatives shuffling walks through."""


def page_specs(document: Document, page_id: PageId) -> tuple[PanelSpec, ...]:
    """The panels of a page that the layout places; free panels are placed by hand."""
    words: dict[PanelId | None, int] = {}
    for item in document.items(page_id):
        if isinstance(item, Balloon):
            words[item.panel] = words.get(item.panel, 0) + len(item.text.split())
    return tuple(
        PanelSpec(p.id, p.importance, p.type, words.get(p.id, 0), p.brief.shot)
        for p in document.panels(page_id)
        if p.polygon is None
    )


def relayout_page(document: Document, page_id: PageId, seed: int | None = None) -> Diff:
    """Plan the page anew. Locked panels keep their rectangle and free panels stay; `seed` None: the
    comic's."""
    specs = page_specs(document, page_id)
    if not specs:
        return Diff({})
    comic = document.comic
    plan = plan_page(
        specs,
        page_format(comic, document.page(page_id)),
        layout_profile(comic.layout_profile),
        page_gutters(comic, document.page(page_id)),
        comic.reading,
        comic.pages.index(page_id) + 1,
        comic.seed if seed is None else seed,
        locked=locked_rects(document, page_id),
    )
    return reshaped(document, _planned(document, page_id, plan), pages=[page_id])


def shuffle_page(document: Document, page_id: PageId, step: int = 1) -> Diff:
    """The next (or, with a negative `step`, an earlier) way to divide the page, in order of merit; it
    begins again after the last."""
    specs = page_specs(document, page_id)
    if not specs:
        return Diff({})
    comic, page = document.comic, document.page(page_id)
    plans = alternatives(
        specs,
        page_format(comic, page),
        layout_profile(comic.layout_profile),
        page_gutters(comic, page),
        comic.reading,
        comic.pages.index(page_id) + 1,
        comic.seed,
        CHOICES,
        locked=locked_rects(document, page_id),
    )
    signatures = [plan.signature for plan in plans]
    now = SPLASH if page.full_bleed else signature_of(page.layout)
    place = signatures.index(now) + step if now in signatures else 0
    return reshaped(document, _planned(document, page_id, plans[place % len(plans)]), pages=[page_id])


def apply_page_template(document: Document, page_id: PageId, template_id: str) -> Diff:
    """Divide the page as the template says. Raises ValueError when it takes another number of panels."""
    comic, page = document.comic, document.page(page_id)
    page = msgspec.structs.replace(page, full_bleed=False)
    region = page_region(comic, page)
    ids = tuple(spec.id for spec in page_specs(document, page_id))
    tree = apply_template(template_id, ids, Size(region.w, region.h), page_gutters(comic, page))
    return reshaped(document, [msgspec.structs.replace(page, layout=tree)], pages=[page_id])


def move_page_cut(
    document: Document, page_id: PageId, path: TreePath, index: int, at: float, least: float = LEAST_SIDE
) -> Diff:
    """Move one cut of the page's tree to `at`; it stops before a panel gets smaller than `least` points.

    Raises KeyError where there is no such cut.
    """
    comic, page = document.comic, document.page(page_id)
    if page.layout is None:
        raise KeyError(f"page {page_id} has no layout")
    tree = held_cut(
        page.layout,
        page_region(comic, page),
        page_gutters(comic, page),
        comic.reading,
        path,
        index,
        at,
        least,
    )
    return reshaped(document, [msgspec.structs.replace(page, layout=tree)], pages=[page_id])


def set_gutters(document: Document, gutters: Gutters | None, page_id: PageId | None = None) -> Diff:
    """A page's own gutter rule (None: the comic's again), or with no page the comic's rule."""
    if page_id is not None:
        page = msgspec.structs.replace(document.page(page_id), gutters=gutters)
        return reshaped(document, [page], pages=[page_id])
    if gutters is None:
        return Diff({})
    comic = msgspec.structs.replace(document.comic, gutters=gutters)
    pages = [page.id for page in document.pages() if page.gutters is None]
    return reshaped(document, [comic], pages=pages)


def set_importance(document: Document, panel_id: PanelId, importance: int) -> Diff:
    """A panel's importance by hand, 1–5, and its page planned anew. Raises ValueError out of range."""
    if not 1 <= importance <= 5:
        raise ValueError(f"importance {importance} is not 1–5")
    panel = document.panel(panel_id)
    first = reshaped(
        document, [msgspec.structs.replace(panel, importance=importance, importance_source="hand")]
    )
    return first.then(relayout_page(first.applied_to(document), panel.page))


def add_panel(document: Document, page_id: PageId, panel_id: PanelId, after: PanelId | None = None) -> Diff:
    """A new panel after `after` in reading order (None: after the last); its neighbours make room."""
    page = document.page(page_id)
    if after is None and page.panels:
        after = page.panels[-1]
    panel = Panel(panel_id, page_id, importance_source="hand")
    where = page.panels.index(after) + 1 if after is not None else 0
    order = (*page.panels[:where], panel_id, *page.panels[where:])
    return reshaped(document, [grown(document, page, panel_id, order), panel], pages=[page_id])


def split_panel(
    document: Document,
    panel_id: PanelId,
    new_id: PanelId,
    axis: Axis,
    at: float = 0.5,
    angle: float = 0.0,
) -> Diff:
    """Cut a panel of the layout in two with the page's gutter; the new one follows in reading order.

    Raises KeyError for a free panel.
    """
    panel = document.panel(panel_id)
    page = document.page(panel.page)
    if page.layout is None:
        raise KeyError(f"no leaf {panel_id}")
    where = page.panels.index(panel_id) + 1
    page = msgspec.structs.replace(
        page,
        layout=split_leaf(page.layout, panel_id, new_id, axis, at, angle),
        panels=(*page.panels[:where], new_id, *page.panels[where:]),
    )
    new = Panel(
        new_id, page.id, type=panel.type, importance=panel.importance, border=panel.border, bleed=panel.bleed
    )
    return reshaped(document, [page, new], pages=[page.id])


def delete_panel(document: Document, panel_id: PanelId) -> Diff:
    """Take a panel off its page with its balloons and SFX; its neighbours grow into its place."""
    page, gone = emptied_of(document, panel_id)
    return reshaped(document, [page], [panel_id, *(item.id for item in gone)], [page.id])


def swap_panels(document: Document, a: PanelId, b: PanelId) -> Diff:
    """Two panels of one page change places, in shape and reading order. Raises ValueError across pages."""
    first, second = document.panel(a), document.panel(b)
    if first.page != second.page:
        raise ValueError("panels of two pages cannot be swapped")
    page = document.page(first.page)
    other = {a: b, b: a}
    page = msgspec.structs.replace(
        page,
        layout=None if page.layout is None else relabelled(page.layout, other),
        panels=tuple(other.get(p, p) for p in page.panels),
    )
    records = (
        page,
        _in_place_of(first, second),
        _in_place_of(second, first),
    )
    return reshaped(document, records, pages=[page.id])


def resize_panel_edge(
    document: Document, panel_id: PanelId, side: Side, to: float, least: float = LEAST_SIDE
) -> Diff:
    """Move one side of a panel to the page coordinate `to` (x for l and r, y for t and b).

    In the layout the cut on that side moves, so the neighbours follow; a side on the edge of the layout
    stays. A free panel is stretched.
    """
    panel = document.panel(panel_id)
    if panel.polygon is not None:
        return resize_panel(document, panel_id, _with_side(bounds(panel.polygon), side, to, least))
    comic, page = document.comic, document.page(panel.page)
    if page.layout is None:
        raise KeyError(f"no leaf {panel_id}")
    found = _cut_beside(page.layout, path_of(page.layout, panel_id), side, comic.reading)
    if found is None:
        return Diff({})
    path, index = found
    gutters = page_gutters(comic, page)
    gap = split_at(page.layout, path).cuts[index].gutter
    if gap is None:
        gap = gutters.rows if side in "tb" else gutters.columns
    middle = to - gap / 2 if side in "tl" else to + gap / 2
    box = bounds(panel_places(document, page.id)[panel_id])
    point = Point(box.center.x, middle) if side in "tb" else Point(middle, box.center.y)
    at = cut_through(page.layout, page_region(comic, page), gutters, comic.reading, path, index, point)
    return move_page_cut(document, page.id, path, index, at, least)


def locked_rects(document: Document, page_id: PageId) -> dict[PanelId, Rect]:
    """The rectangles of the locked panels of the page's tree, bleeds left out."""
    comic, page = document.comic, document.page(page_id)
    if page.layout is None:
        return {}
    shapes = tree_shapes(
        page.layout, page_region(comic, page).corners(), page_gutters(comic, page), comic.reading
    )
    return {p: bounds(s) for p, s in shapes.items() if stays(document.panel(p)) and len(s) > 2}


def _in_place_of(panel: Panel, other: Panel) -> Panel:
    return msgspec.structs.replace(
        panel, polygon=other.polygon, bends=other.bends, bleed=other.bleed, level=other.level
    )


def _planned(document: Document, page_id: PageId, plan: PagePlan) -> Iterable[Record]:
    """The records of a page that follows `plan`; panels the plan does not know keep their place."""
    page = document.page(page_id)
    yield _with_plan(page, plan)
    for panel_id in plan.panels:
        panel = document.panel(panel_id)
        bleed = panel.bleed if stays(panel) else plan.bleeds.get(panel_id, "")
        yield msgspec.structs.replace(panel, bleed=bleed, polygon=plan.free.get(panel_id), bends=())


def _with_plan(page: Page, plan: PagePlan) -> Page:
    return msgspec.structs.replace(page, layout=plan.layout, full_bleed=plan.full_bleed)


def _cut_beside(
    node: LayoutNode, path: TreePath, side: Side, reading: Reading
) -> tuple[TreePath, int] | None:
    """The split and the index of the cut that bounds a leaf on `side`; None at the edge of the layout."""
    axis = "rows" if side in "tb" else "columns"
    first = side == "t" or side == ("r" if reading == "rtl" else "l")
    for depth in range(len(path) - 1, -1, -1):
        split = split_at(node, path[:depth])
        index = path[depth] - 1 if first else path[depth]
        if split.axis == axis and 0 <= index < len(split.cuts):
            return path[:depth], index
    return None


def _with_side(box: Rect, side: Side, to: float, least: float) -> Rect:
    if side == "l":
        x = min(to, box.right - least)
        return Rect(x, box.y, box.right - x, box.h)
    if side == "r":
        return Rect(box.x, box.y, max(least, to - box.x), box.h)
    if side == "t":
        y = min(to, box.bottom - least)
        return Rect(box.x, y, box.w, box.bottom - y)
    return Rect(box.x, box.y, box.w, max(least, to - box.y))
