"""Free panels: an outline of their own given and judged; insets over panels."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.forms.table import FORMS, Edge, Rounding
from kitsumy_desktop.comic.geometry import Polygon, Rect, area, bounds, contains
from kitsumy_desktop.comic.ids import IdSource, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Brief, Panel
from kitsumy_desktop.comic.shapes import face_boxes, page_format, page_gutters, panel_shapes
from kitsumy_desktop.craft.layout.outlines import Outline, crosses_itself
from kitsumy_desktop.editing.commands.carry import reshaped

MOST_CORNERS = 12
"""A shape with more is taken by its box, not by its corners."""
LEAST_AREA = 150.0
"""A panel has at least so many square points; smaller ones cannot be gripped any more."""


def panel_outline(document: Document, panel_id: PanelId) -> Outline:
    """Corners and bends of a free panel as they are seen. Raises KeyError for one of the layout.

    A shape with few corners is its outline: other edges of the place it is laid into would not show. Of one
    with many, and of one that only follows the edges of its place, the outline is that place.
    """
    panel = document.panel(panel_id)
    if panel.polygon is None:
        raise KeyError(f"{panel_id} is no free panel")
    if _is_drawn(panel):
        shape = panel_shapes(document, panel.page)[panel_id]
        if len(shape) <= MOST_CORNERS:
            return Outline(shape)
    return Outline(panel.polygon, panel.bends)


def _is_drawn(panel: Panel) -> bool:
    """Whether its shape has corners of its own, wherever it is laid into."""
    form = FORMS.get(panel.form.id) if panel.form is not None else None
    return form is not None and not isinstance(form.make, Edge | Rounding)


def set_outline(document: Document, panel_id: PanelId, outline: Outline, *, seen: bool = False) -> Diff:
    """Give a free panel another outline; what stands in it goes along.

    `seen`: the outline was made from `panel_outline`; a shape whose corners those were is an outline now.

    Raises InputError for an outline that crosses itself, or holds next to nothing, KeyError for a panel of
    the layout.
    """
    before = panel_outline(document, panel_id)
    if len(outline.corners) < 3 or area(outline.flat) < LEAST_AREA:
        raise InputError("The panel would hold nothing.", "A panel needs three corners and some room.")
    if crosses_itself(outline):
        raise InputError("The panel's outline would cross itself.", "Keep its edges apart.")
    panel = document.panel(panel_id)
    own = before == Outline(panel.polygon or (), panel.bends)
    form = None if seen and not own else panel.form
    panel = msgspec.structs.replace(panel, polygon=outline.corners, bends=outline.bends, form=form)
    return reshaped(document, [panel], pages=[panel.page])


def inset_panels(
    document: Document, panel_ids: Sequence[PanelId], fresh: IdSource
) -> tuple[Diff, tuple[PanelId, ...]]:
    """A free panel over each of these, a quarter of its size, in the corner with least to be seen; it is
    read right after it. Answers the change and the new panels."""
    change, made = EMPTY, []
    for panel_id in panel_ids:
        now = change.applied_to(document)
        panel = now.panel(panel_id)
        page, shape = now.page(panel.page), panel_shapes(now, panel.page)[panel_id]
        if len(shape) < 3:
            continue
        new = PanelId(fresh("pn"))
        box = calm_corner(now, panel, shape)
        brief = Brief(place=panel.brief.place, time=panel.brief.time, light=panel.brief.light, shot="insert")
        inset = Panel(
            new,
            page.id,
            brief=brief,
            type=panel.type,
            importance=1,
            importance_source="hand",
            border=panel.border,
            polygon=box.corners(),
            level=panel.level + 1 if panel.polygon is not None else 0,
        )
        where = page.panels.index(panel_id) + 1
        page = msgspec.structs.replace(page, panels=(*page.panels[:where], new, *page.panels[where:]))
        change = change.then(changed(now, [page, inset]))
        made.append(new)
    return change, tuple(made)


def calm_corner(document: Document, panel: Panel, shape: Polygon) -> Rect:
    """A quarter of a panel's box in the corner where faces, balloons and free panels are hidden least.

    Of equal ones the last to be read.
    """
    page = document.page(panel.page)
    rule = page_gutters(document.comic, page)
    fmt = page_format(document.comic, page)
    inner = (bounds(shape).intersection(fmt.live_box) or bounds(shape)).grown(-rule.columns, -rule.rows)
    size = Rect(0, 0, bounds(shape).w / 2, bounds(shape).h / 2)
    right = document.comic.reading == "ltr"
    choices = [
        Rect(x, y, size.w, size.h)
        for y in (inner.bottom - size.h, inner.y)
        for x in ((inner.right - size.w, inner.x) if right else (inner.x, inner.right - size.w))
    ]
    faces = face_boxes(panel.art, shape) if panel.art is not None else ()
    words = [i.box for i in document.items(page.id) if isinstance(i, Balloon)]
    shapes = panel_shapes(document, page.id)
    frees = [bounds(shapes[p.id]) for p in document.panels(page.id) if p.polygon is not None and p != panel]

    def hidden(box: Rect) -> float:
        lost = 4 * sum(_common(box, face) for face in faces) + sum(_common(box, w) for w in words)
        outside = sum(not contains(shape, c) for c in box.corners()) * box.area / 40
        return lost + sum(_common(box, free) for free in frees) + outside

    return min(choices, key=lambda box: round(hidden(box), 3))


def _common(a: Rect, b: Rect) -> float:
    both = a.intersection(b)
    return both.area if both is not None else 0.0
