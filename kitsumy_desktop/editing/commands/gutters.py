"""Gutters and borders of the layout by hand: moved, slanted, widened; outer borders run to the bleed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.layout import Cut, LayoutNode
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import cut_line, page_format, page_gutters, page_region
from kitsumy_desktop.craft.layout.borders import Border, CutRef, OuterSide, borders_of
from kitsumy_desktop.craft.layout.knife import cut_along
from kitsumy_desktop.craft.layout.nodes import map_cuts, split_at, with_node
from kitsumy_desktop.craft.layout.tree import cut_through, held_line, region_of
from kitsumy_desktop.editing.commands.carry import reshaped
from kitsumy_desktop.editing.commands.layout import LEAST_SIDE

MOST_ANGLE = 60.0
"""No cut is slanted further, in degrees."""
WIDEST = 144.0
"""No gutter gets wider, in points."""

Values: TypeAlias = Mapping[Literal["at", "angle", "gutter"], float]


def panel_borders(document: Document, panel_id: PanelId) -> tuple[Border, ...]:
    """The borders of a panel of the layout, bleeds left out; none for a free one."""
    panel = document.panel(panel_id)
    comic, page = document.comic, document.page(panel.page)
    if panel.polygon is not None or page.layout is None:
        return ()
    region = page_region(comic, page).corners()
    return borders_of(page.layout, region, page_gutters(comic, page), comic.reading, panel_id)


def drag_borders(document: Document, panel_id: PanelId, borders: Sequence[int], way: Point) -> Diff:
    """Borders of a panel of the layout (one, or two that meet in a corner) displaced by `way` points.

    A border at a gutter moves the gutter, and the neighbours follow as far as they can; one on the layout's
    edge runs to the bleed when it is drawn more than half the way there, and comes back likewise.
    """
    panel = document.panel(panel_id)
    page = document.page(panel.page)
    found = panel_borders(document, panel_id)
    for index in borders:
        border = found[index]
        if border.cut is not None:
            page = _with_cut_displaced(document, page, border.cut, way)
        elif border.side:
            panel = _bled(document, page, panel, border.side, way)
    return reshaped(document, [page, panel], pages=[page.id])


def move_gutter(document: Document, page_id: PageId, ref: CutRef, way: Point) -> Diff:
    """A gutter displaced by `way` points, as far as the panels allow. Raises KeyError for no such cut."""
    page = _with_cut_displaced(document, document.page(page_id), ref, way)
    return reshaped(document, [page], pages=[page_id])


def slant_cut(
    document: Document, page_id: PageId, ref: CutRef, a: Point, b: Point, step: float = 0.0
) -> Diff:
    """Turn a cut about `a` so that it runs through `b`, to whole multiples of `step` degrees if there are
    any; the neighbours follow as far as they can. Raises KeyError where there is no such cut."""
    comic, page = document.comic, document.page(page_id)
    layout = _layout(page)
    axis = split_at(layout, ref.path).axis
    box = bounds(
        region_of(layout, page_region(comic, page), page_gutters(comic, page), comic.reading, ref.path)
    )
    way = b.minus(a)
    if (abs(way.x) if axis == "rows" else abs(way.y)) < 1e-3:
        return Diff({})
    angle = cut_along(box, a, b, axis, comic.reading, None).angle
    if step > 0:
        angle = round(angle / step) * step
    angle = max(-MOST_ANGLE, min(MOST_ANGLE, angle))
    there = cut_along(box, a, a.plus(_along(axis, angle, comic.reading == "rtl")), axis, comic.reading, None)
    return change_cut(document, page_id, ref, {"at": there.at, "angle": angle})


def straighten_cut(document: Document, page_id: PageId, ref: CutRef) -> Diff:
    """A cut without its slant, about its middle."""
    return change_cut(document, page_id, ref, {"angle": 0.0})


def set_cut_gutter(document: Document, page_id: PageId, ref: CutRef, width: float | None) -> Diff:
    """The width in points of one gutter alone, as far as the panels allow; None: the page's rule again."""
    if width is not None:
        return change_cut(document, page_id, ref, {"gutter": max(0.0, min(WIDEST, width))})
    page = document.page(page_id)
    layout = _with(page, ref, gutter=None)
    return reshaped(document, [msgspec.structs.replace(page, layout=layout)], pages=[page_id])


def forget_gutters(document: Document, page_id: PageId) -> Diff:
    """Every gutter of a page as wide as the rule says."""
    page = document.page(page_id)
    if page.layout is None:
        return Diff({})
    layout = map_cuts(page.layout, lambda cut, _: msgspec.structs.replace(cut, gutter=None))
    return reshaped(document, [msgspec.structs.replace(page, layout=layout)], pages=[page_id])


def gutter_width(document: Document, page_id: PageId, ref: CutRef) -> float:
    """How wide a gutter is, in points. Raises KeyError where there is no such cut."""
    page = document.page(page_id)
    split = split_at(_layout(page), ref.path)
    rule = page_gutters(document.comic, page)
    own = split.cuts[ref.index].gutter if ref.index < len(split.cuts) else None
    return own if own is not None else rule.rows if split.axis == "rows" else rule.columns


def change_cut(document: Document, page_id: PageId, ref: CutRef, wanted: Values) -> Diff:
    """One cut's place, angle or gutter as far toward what is wanted as the panels allow."""
    page = _held(document, document.page(page_id), ref, wanted)
    return reshaped(document, [page], pages=[page_id])


def set_bleed(document: Document, panel_ids: Sequence[PanelId], side: str, on: bool) -> Diff:
    """Let panels run to the bleed on a side (t, r, b or l), or not."""
    records = []
    for panel in map(document.panel, panel_ids):
        kept = "".join(s for s in panel.bleed if s != side) + (side if on else "")
        records.append(msgspec.structs.replace(panel, bleed=kept))
    pages = dict.fromkeys(panel.page for panel in records)
    return reshaped(document, records, pages=pages) if records else changed(document, [])


def _held(document: Document, page: Page, ref: CutRef, wanted: Values) -> Page:
    comic, layout = document.comic, _layout(page)
    before = split_at(layout, ref.path).cuts
    region, gutters = page_region(comic, page), page_gutters(comic, page)
    layout = held_line(layout, region, gutters, comic.reading, ref.path, ref.index, wanted, LEAST_SIDE)
    if "gutter" not in wanted:
        layout = _with(msgspec.structs.replace(page, layout=layout), ref, gutter=before[ref.index].gutter)
    return msgspec.structs.replace(page, layout=layout)


def _with(page: Page, ref: CutRef, *, gutter: float | None) -> LayoutNode:
    """The page's tree with the gutter of one cut said anew."""
    split = split_at(_layout(page), ref.path)
    cuts = list(split.cuts)
    if not 0 <= ref.index < len(cuts):
        raise KeyError(f"no cut {ref.index} at {ref.path}")
    cuts[ref.index] = msgspec.structs.replace(cuts[ref.index], gutter=gutter)
    return with_node(_layout(page), ref.path, msgspec.structs.replace(split, cuts=tuple(cuts)))


def _with_cut_displaced(document: Document, page: Page, ref: CutRef, way: Point) -> Page:
    """A cut brought to where it was in the document plus `way`; the page may have changed meanwhile."""
    comic, was = document.comic, document.page(page.id)
    layout, gutters = _layout(was), page_gutters(comic, was)
    split = split_at(layout, ref.path)
    outline = region_of(layout, page_region(comic, was), gutters, comic.reading, ref.path)
    origin, _ = cut_line(outline, split.axis, split.cuts[ref.index], comic.reading)
    at = cut_through(
        _layout(page),
        page_region(comic, page),
        gutters,
        comic.reading,
        ref.path,
        ref.index,
        origin.plus(way),
    )
    return _held(document, page, ref, {"at": at})


def _bled(document: Document, page: Page, panel: Panel, side: OuterSide, way: Point) -> Panel:
    sheet = page_format(document.comic, page)
    live, bleed = page_region(document.comic, page), sheet.bleed_box
    near, far = _edge(live, side), _edge(bleed, side)
    if near == far:
        return panel
    now = far if side in panel.bleed else near
    to = now + (way.x if side in "lr" else way.y)
    kept = "".join(s for s in panel.bleed if s != side)
    out = (to - near) / (far - near) > 0.5
    return msgspec.structs.replace(panel, bleed=kept + side if out else kept)


def _edge(box: Rect, side: OuterSide) -> float:
    return {"l": box.x, "r": box.right, "t": box.y}.get(side, box.bottom)


def _along(axis: str, angle: float, mirrored: bool) -> Point:
    """A way along a cut of this angle."""
    _, normal = cut_line(Rect(0, 0, 1, 1).corners(), axis, Cut(0.5, angle), "rtl" if mirrored else "ltr")
    return Point(-normal.y, normal.x).times(100)


def _layout(page: Page) -> LayoutNode:
    if page.layout is None:
        raise KeyError(f"page {page.id} has no layout")
    return page.layout
