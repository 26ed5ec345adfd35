"""The knife: a line through panels of the layout and free ones makes two of each, a gutter between them."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.geometry import Point, Polygon, area, bounds, contains
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId
from kitsumy_desktop.comic.records.layout import LayoutNode, leaves
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_gutters, page_region, panel_places, panel_shapes
from kitsumy_desktop.craft.layout.knife import Blade, Knife
from kitsumy_desktop.craft.layout.outlines import Outline, clipped
from kitsumy_desktop.editing.commands.halves import held, made_from, main_piece, shared_out, with_copies
from kitsumy_desktop.editing.commands.layout import LEAST_SIDE
from kitsumy_desktop.editing.commands.stacking import panel_stack

COVERED = 0.5
"""A panel is cut when the stroke covers at least this share of its way through the panel."""
PROBES = 25
"""Places along a stroke where is looked which panel lies on top."""


def cut_panels(
    document: Document,
    page_id: PageId,
    a: Point,
    b: Point,
    fresh: IdSource,
    *,
    all_crossed: bool = False,
    gutter: float | None = None,
) -> Diff:
    """Cut along the line through a and b (page points): the panel the stroke a–b mostly lies on, or all it
    crosses. `gutter` in points; None: the page's rule.

    Pictures, balloons and sound effects stay where they stand and belong to the half they stand in. Nothing
    changes where a half would be narrower than `LEAST_SIDE`.
    """
    if a.distance(b) < 1e-6:
        return EMPTY
    blade = Blade(a, b, gutter)
    shapes = panel_shapes(document, page_id)
    crossed = crossed_panels(document, page_id, a, b, shapes, all_crossed=all_crossed)
    tree = [p for p in crossed if document.panel(p).polygon is None]
    change = _cut_tree(document, page_id, blade, tree, fresh)
    for panel_id in (p for p in crossed if p not in tree):
        change = change.then(_cut_free(change.applied_to(document), panel_id, blade, fresh))
    return change


def crossed_panels(
    document: Document,
    page_id: PageId,
    a: Point,
    b: Point,
    shapes: dict[PanelId, Polygon],
    *,
    all_crossed: bool,
) -> tuple[PanelId, ...]:
    """The panels that a stroke is meant for, in reading order."""
    seen = [p for p in document.panels(page_id) if not p.hidden and len(shapes[p.id]) > 2]
    crossed = [p.id for p in seen if not p.pinned and _covers(a, b, shapes[p.id])]
    if all_crossed or len(crossed) < 2:
        return tuple(crossed)
    free = [p for p in panel_stack(document, page_id)[::-1] if not document.panel(p).hidden]
    on_top = [*free, *(p.id for p in seen if p.polygon is None)]
    votes = dict.fromkeys(crossed, 0)
    for k in range(PROBES):
        at = Point(a.x + (b.x - a.x) * k / (PROBES - 1), a.y + (b.y - a.y) * k / (PROBES - 1))
        top = next((p for p in on_top if contains(shapes[p], at)), None)
        if top in votes:
            votes[top] += 1
    return (max(crossed, key=lambda p: votes[p]),)


def in_tree_order(document: Document, page: Page, layout: LayoutNode | None) -> tuple[PanelId, ...]:
    """The page's panels read as `layout` says; free ones follow whom they followed before."""
    followers: dict[PanelId | None, list[PanelId]] = {}
    last: PanelId | None = None
    for panel_id in page.panels:
        if document.panel(panel_id).polygon is None:
            last = panel_id
        else:
            followers.setdefault(last, []).append(panel_id)
    order = list(followers.pop(None, []))
    for panel_id in leaves(layout) if layout is not None else ():
        order += [panel_id, *followers.pop(panel_id, [])]
    return (*order, *(p for rest in followers.values() for p in rest))


def _covers(a: Point, b: Point, shape: Polygon) -> bool:
    """Whether the stroke covers enough of what its line has in common with a panel."""
    way = b.minus(a)
    length = way.length()
    u = way.times(1 / length)
    ends = sorted(_passes(a, u, shape))
    runs = list(zip(ends[::2], ends[1::2], strict=False))
    total = sum(end - start for start, end in runs)
    on = sum(max(0.0, min(end, length) - max(start, 0.0)) for start, end in runs)
    return total > 1e-6 and on >= COVERED * total


def _passes(origin: Point, u: Point, shape: Polygon) -> Iterable[float]:
    """Where a line enters and leaves an outline, measured along it."""
    for i, p in enumerate(shape):
        q = shape[i - 1]
        dp = (p.x - origin.x) * -u.y + (p.y - origin.y) * u.x
        dq = (q.x - origin.x) * -u.y + (q.y - origin.y) * u.x
        if (dp > 0) != (dq > 0):
            t = dp / (dp - dq)
            x, y = p.x + (q.x - p.x) * t - origin.x, p.y + (q.y - p.y) * t - origin.y
            yield x * u.x + y * u.y


def _cut_tree(
    document: Document, page_id: PageId, blade: Blade, crossed: list[PanelId], fresh: IdSource
) -> Diff:
    comic, page = document.comic, document.page(page_id)
    if page.layout is None or not crossed:
        return EMPTY
    gutters, region = page_gutters(comic, page), page_region(comic, page).corners()
    shapes, places = panel_shapes(document, page_id), panel_places(document, page_id)
    new = {panel: PanelId(fresh("pn")) for panel in crossed}

    def named(panel_id: PanelId) -> tuple[PanelId, PanelId]:
        sides = list(blade.sides(places[panel_id], gutters, comic.reading))
        first = main_piece(document.panel(panel_id), shapes[panel_id], sides) == 0
        return (panel_id, new[panel_id]) if first else (new[panel_id], panel_id)

    knife = Knife(blade, crossed, gutters, comic.reading, LEAST_SIDE, named)
    layout = knife.cut(page.layout, region)
    if not knife.parted:
        return EMPTY
    made = [made_from(document.panel(p), new[p]) for p in crossed if p in knife.parted]
    page = msgspec.structs.replace(page, layout=layout, panels=in_tree_order(document, page, layout))
    after = changed(document, [page, *made]).applied_to(document)
    now, room = panel_shapes(after, page_id), panel_places(after, page_id)
    records: list[Record] = []
    copies: dict[str, list[Item]] = {}
    for panel_id in crossed:
        if panel_id in knife.parted:
            pieces = {p: now[p] for p in (panel_id, new[panel_id])}
            records += _parted(document, document.panel(panel_id), shapes[panel_id], pieces, fresh, copies)
    records = [_trimmed(r, room[r.id], region) if isinstance(r, Panel) else r for r in records]
    page = msgspec.structs.replace(page, items=with_copies(page.items, copies))
    return changed(document, [page, *records])


def _parted(
    document: Document,
    panel: Panel,
    shape: Polygon,
    pieces: dict[PanelId, Polygon],
    fresh: IdSource,
    copies: dict[str, list[Item]],
) -> list[Record]:
    """Everything that becomes of one panel: itself, the new ones, its items; `copies` is added to."""
    if panel.art is not None:
        panel = msgspec.structs.replace(panel, art=held(panel.art, shape, pieces[panel.id]))
    moved, extra = shared_out(document, panel, pieces, fresh)
    copies |= extra
    made: list[Record] = [made_from(panel, p) for p in pieces if p != panel.id]
    return [panel, *made, *moved, *(c for several in extra.values() for c in several)]


def _trimmed(panel: Panel, shape: Polygon, region: Polygon) -> Panel:
    """Without bleeds on sides that are no longer at the edge."""
    if not panel.bleed:
        return panel
    box, own = bounds(region), bounds(shape)
    at_edge = {
        "l": own.x <= box.x + 1e-6,
        "r": own.right >= box.right - 1e-6,
        "t": own.y <= box.y + 1e-6,
        "b": own.bottom >= box.bottom - 1e-6,
    }
    return msgspec.structs.replace(panel, bleed="".join(s for s in panel.bleed if at_edge[s]))


def _cut_free(document: Document, panel_id: PanelId, blade: Blade, fresh: IdSource) -> Diff:
    comic, panel = document.comic, document.panel(panel_id)
    page = document.page(panel.page)
    if panel.polygon is None:
        return EMPTY
    normal, half = blade.normal(comic.reading), blade.width(page_gutters(comic, page)) / 2
    whole = Outline(panel.polygon, panel.bends)
    outlines = [
        *clipped(whole, blade.a.plus(normal.times(-half)), normal.times(-1)),
        *clipped(whole, blade.a.plus(normal.times(half)), normal),
    ]
    if len(outlines) < 2 or any(_small(outline.flat) for outline in outlines):
        return EMPTY
    shape = panel_shapes(document, page.id)[panel_id]
    main = main_piece(panel, shape, [outline.flat for outline in outlines])
    ids = [panel_id if i == main else PanelId(fresh("pn")) for i in range(len(outlines))]
    where = page.panels.index(panel_id)
    order = (*page.panels[:where], *ids, *page.panels[where + 1 :])
    by_id = dict(zip(ids, outlines, strict=True))
    bare = [_outlined(panel if i == panel_id else made_from(panel, i), by_id[i]) for i in ids]
    page = msgspec.structs.replace(page, panels=order)
    now = panel_shapes(changed(document, [page, *bare]).applied_to(document), page.id)
    copies: dict[str, list[Item]] = {}
    records = _parted(document, panel, shape, {i: now[i] for i in ids}, fresh, copies)
    records = [_outlined(r, by_id[r.id]) if isinstance(r, Panel) else r for r in records]
    page = msgspec.structs.replace(page, items=with_copies(page.items, copies))
    return changed(document, [page, *records])


def _outlined(panel: Panel, outline: Outline) -> Panel:
    return msgspec.structs.replace(panel, polygon=outline.corners, bends=outline.bends)


def _small(shape: Polygon) -> bool:
    box = bounds(shape)
    return area(shape) < LEAST_SIDE * max(box.w, box.h)
