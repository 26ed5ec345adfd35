"""The layout of a page that gains, loses or reorders panels: as much of it stays as can."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Rect, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, derived_seed
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import LayoutNode, Leaf, leaves
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_format, page_gutters, page_region, tree_shapes
from kitsumy_desktop.comic.staying import stays
from kitsumy_desktop.craft.layout.nodes import relabelled
from kitsumy_desktop.craft.layout.paginate import plan_page
from kitsumy_desktop.craft.layout.profiles import layout_profile
from kitsumy_desktop.craft.layout.spec import PanelSpec
from kitsumy_desktop.craft.layout.tree import insert_panel, without
from kitsumy_desktop.editing.commands.layout import locked_rects

LEAST_SIDE = 60.0
"""A panel that would get smaller than this, in points, asks for the whole page to be planned anew."""
HELD = 0.05
"""Points by which a locked panel's rectangle may differ before the page is planned around it."""


class Sheet(msgspec.Struct, frozen=True):
    """A page as it is to be laid out: its panels in reading order as they then are, and their words."""

    page: Page
    number: int
    panels: tuple[Panel, ...]
    words: Mapping[PanelId, int]
    held: Mapping[PanelId, Rect] = {}
    """Rectangles of locked panels that come from another page."""


def laid_out(document: Document, sheet: Sheet) -> tuple[Page, tuple[Panel, ...]]:
    """The page with its layout, and its panels.

    Equal panels in equal order keep the layout; another order fills the same places in that order, but
    for locked and free panels; a panel more or less makes its neighbours shrink or grow, and where that
    does not do the page is planned anew around what is locked.
    """
    page = msgspec.structs.replace(sheet.page, panels=tuple(p.id for p in sheet.panels))
    in_tree = [p.id for p in sheet.panels if p.polygon is None]
    here = list(leaves(page.layout)) if page.layout is not None else []
    if set(in_tree) == set(here):
        return _reordered(page, sheet, in_tree, here), sheet.panels
    if not in_tree:
        return msgspec.structs.replace(page, layout=None), sheet.panels
    if here and not sheet.held and not page.full_bleed and _little(here, in_tree):
        known = set(here)
        orderly = here == [p for p in sheet.page.panels if p in known]
        layout = _grown(page.layout, here, in_tree)
        if orderly and layout is not None and list(leaves(layout)) != in_tree:
            layout = None
        if layout is not None and _good(document.comic, page, layout, locked_rects(document, page.id)):
            return msgspec.structs.replace(page, layout=layout), sheet.panels
    locked = dict(sheet.held)
    if document.find(page.id) is not None:
        locked.update({p: r for p, r in locked_rects(document, page.id).items() if p in in_tree})
    return _planned(document.comic, sheet, page, locked)


def _reordered(page: Page, sheet: Sheet, wanted: list[PanelId], here: list[PanelId]) -> Page:
    locked = {p.id for p in sheet.panels if stays(p)}
    free_here = [p for p in here if p not in locked]
    free_wanted = [p for p in wanted if p not in locked]
    if page.layout is None or free_here == free_wanted or sheet.page.panels == page.panels:
        return page
    layout = relabelled(page.layout, dict(zip(free_here, free_wanted, strict=True)))
    return msgspec.structs.replace(page, layout=layout)


def _little(here: list[PanelId], wanted: list[PanelId]) -> bool:
    """Whether most of the page stays."""
    stay = len(set(here) & set(wanted))
    return 2 * stay >= max(len(here), len(wanted))


def _grown(layout: LayoutNode | None, here: list[PanelId], wanted: list[PanelId]) -> LayoutNode | None:
    """The tree with the new panels in it: in the place of one that goes, or beside the one before."""
    keep, fresh = set(wanted), [p for p in wanted if p not in here]
    for new in fresh:
        before = wanted[: wanted.index(new)]
        after = next((p for p in reversed(before) if layout is not None and p in leaves(layout)), None)
        order = list(leaves(layout)) if layout is not None else []
        at = order.index(after) + 1 if after is not None else 0
        if layout is None:
            layout = Leaf(new)
        elif at < len(order) and order[at] not in keep:
            layout = relabelled(layout, {order[at]: new})
        else:
            layout = insert_panel(layout, new, after)
    for old in here:
        if old not in keep and layout is not None and old in leaves(layout):
            layout = without(layout, old)
    return layout


def _good(comic: Comic, page: Page, layout: LayoutNode, locked: Mapping[PanelId, Rect]) -> bool:
    """Whether every panel is large enough and locked ones are where they were."""
    shapes = tree_shapes(layout, page_region(comic, page).corners(), page_gutters(comic, page), comic.reading)
    boxes = {p: bounds(shape) for p, shape in shapes.items() if len(shape) > 2}
    if len(boxes) < len(shapes) or any(min(b.w, b.h) < LEAST_SIDE for b in boxes.values()):
        return False
    return all(p not in boxes or _near(boxes[p], rect) for p, rect in locked.items())


def _near(a: Rect, b: Rect) -> bool:
    return a.contains_rect(b, HELD) and b.contains_rect(a, HELD)


def _planned(
    comic: Comic, sheet: Sheet, page: Page, locked: Mapping[PanelId, Rect]
) -> tuple[Page, tuple[Panel, ...]]:
    specs = [
        PanelSpec(p.id, p.importance, p.type, sheet.words.get(p.id, 0), p.brief.shot)
        for p in sheet.panels
        if p.polygon is None
    ]
    plan = plan_page(
        specs,
        page_format(comic, page),
        layout_profile(comic.layout_profile),
        page_gutters(comic, page),
        comic.reading,
        sheet.number,
        derived_seed(comic.seed, "page", sheet.number),
        locked=locked,
    )
    page = msgspec.structs.replace(page, layout=plan.layout, full_bleed=plan.full_bleed)
    by_plan = set(plan.panels)
    panels = tuple(
        msgspec.structs.replace(
            p, polygon=plan.free.get(p.id), bleed=p.bleed if stays(p) else plan.bleeds.get(p.id, "")
        )
        if p.id in by_plan
        else p
        for p in sheet.panels
    )
    return page, panels


def held_rects(document: Document, page_id: PageId, coming: list[Panel]) -> dict[PanelId, Rect]:
    """Where locked panels that come to a page stood on their own."""
    found: dict[PanelId, Rect] = {}
    for panel in coming:
        if stays(panel) and panel.polygon is None and panel.page != page_id:
            rects = locked_rects(document, panel.page) if document.find(panel.page) is not None else {}
            if panel.id in rects:
                found[panel.id] = rects[panel.id]
    return found
