"""Page templates of one's own: a page's layout taken down, and laid on another page."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.bends import flat_outline
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.forms.fit import formed
from kitsumy_desktop.comic.forms.table import MIRRORED
from kitsumy_desktop.comic.geometry import Point, Polygon
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.layout import Axis, Cut, Gutters, LayoutNode, Leaf, leaves
from kitsumy_desktop.comic.records.page_template import PageTemplate, TemplatePanel
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import page_format, page_gutters, panel_places, tree_shapes
from kitsumy_desktop.craft.layout.nodes import map_cuts, relabelled
from kitsumy_desktop.craft.layout.tree import insert_panel, without
from kitsumy_desktop.editing.commands.carry import reshaped

Fewer: TypeAlias = Literal["add", "drop"]
"""A page with fewer panels than the template: empty ones are added, or the last places are left out."""
More: TypeAlias = Literal["room", "free"]
"""A page with more: the layout makes room for them after its last place, or they stay where they are."""

OTHER = {"l": "r", "r": "l"}


def taken_down(document: Document, page_id: PageId, template_id: str, name: str) -> PageTemplate:
    """The page's layout as a template. Raises InputError for a page without panels or without a name."""
    comic, page = document.comic, document.page(page_id)
    if not name.strip():
        raise InputError("A template needs a name.")
    if not page.panels:
        raise InputError("A page without panels makes no template.", "Add a panel first.")
    numbers = {panel: PanelId(str(n)) for n, panel in enumerate(page.panels)}
    panels = tuple(
        TemplatePanel(p.polygon, p.bends, p.border, p.form, p.bleed, p.level)
        for p in document.panels(page_id)
    )
    return PageTemplate(
        id=template_id,
        name=name.strip(),
        sheet=page_format(comic, page),
        panels=panels,
        layout=None if page.layout is None else relabelled(page.layout, numbers),
        gutters=page_gutters(comic, page),
        full_bleed=page.full_bleed,
        reading=comic.reading,
    )


def lay_template(
    document: Document,
    page_id: PageId,
    template: PageTemplate,
    fresh: IdSource,
    fewer: Fewer = "add",
    more: More = "room",
) -> Diff:
    """The page's panels in the template's places, in reading order, framed as there; lengths are scaled to
    the page's format. What stands in the panels goes along."""
    comic, page = document.comic, document.page(page_id)
    fitted = for_sheet(template, page_format(comic, page), comic.reading)
    panels = list(document.panels(page_id))
    if fewer == "drop":
        fitted = _without_last(fitted, len(panels))
    while len(panels) < len(fitted.panels):
        panels.append(Panel(PanelId(fresh("pn")), page_id, importance_source="hand"))
    placed = [_placed(panel, place) for panel, place in zip(panels, fitted.panels, strict=False)]
    names = {PanelId(str(n)): panel.id for n, panel in enumerate(placed)}
    layout = None if fitted.layout is None else relabelled(fitted.layout, names)
    extra = panels[len(placed) :]
    if more == "free":
        placed += _staying(document, page_id, extra, max(p.level for p in placed) + 1)
    else:
        for panel in extra:
            layout = _with_room(layout, panel.id)
            placed.append(msgspec.structs.replace(panel, polygon=None, bends=(), form=None, bleed=""))
    page = msgspec.structs.replace(
        page,
        layout=layout,
        panels=tuple(p.id for p in placed),
        gutters=None if fitted.gutters == comic.gutters else fitted.gutters,
        full_bleed=fitted.full_bleed,
    )
    return reshaped(document, [page, *placed], pages=[page_id])


def for_sheet(template: PageTemplate, sheet: PageFormat, reading: Reading) -> PageTemplate:
    """The template for another page format: trim to trim, live area to live area, bleed to bleed; free panels
    mirrored where the comic reads the other way (the tree is, by itself)."""
    old, mirrored = template.sheet, template.reading != reading
    wide = sheet.live_box.w / old.live_box.w
    high = sheet.live_box.h / old.live_box.h
    panels = tuple(_panel_on(panel, old, sheet, mirrored) for panel in template.panels)
    gutters = Gutters(_rounded(template.gutters.rows * high), _rounded(template.gutters.columns * wide))
    layout = None if template.layout is None else _scaled(template.layout, wide, high)
    return msgspec.structs.replace(
        template, sheet=sheet, panels=panels, gutters=gutters, layout=layout, reading=reading
    )


def _panel_on(panel: TemplatePanel, old: PageFormat, new: PageFormat, mirrored: bool) -> TemplatePanel:
    bleed = "".join(OTHER.get(side, side) for side in panel.bleed) if mirrored else panel.bleed
    if mirrored and panel.form is not None:
        form = msgspec.structs.replace(panel.form, id=MIRRORED.get(panel.form.id, panel.form.id))
        panel = msgspec.structs.replace(panel, form=form)
    if panel.polygon is None:
        return msgspec.structs.replace(panel, bleed=bleed)
    xs = _stations(old.width, old.margin, old.bleed), _stations(new.width, new.margin, new.bleed)
    ys = _stations(old.height, old.margin, old.bleed), _stations(new.height, new.margin, new.bleed)
    polygon: Polygon = tuple(Point(_mapped(p.x, *xs), _mapped(p.y, *ys)) for p in panel.polygon)
    bends = panel.bends
    if mirrored:
        polygon = tuple(Point(new.width - p.x, p.y) for p in reversed(polygon))
        bends = (*reversed(bends[:-1]), bends[-1]) if bends else ()
    return msgspec.structs.replace(panel, polygon=polygon, bends=bends, bleed=bleed)


def _stations(side: float, margin: float, bleed: float) -> tuple[float, ...]:
    """Bleed, trim and live area along one side of a sheet, from one edge to the other."""
    return (-bleed, 0.0, margin, side - margin, side, side + bleed)


def _mapped(v: float, old: tuple[float, ...], new: tuple[float, ...]) -> float:
    """A coordinate between the same stations of another sheet; beyond them as far as it was."""
    for (a, b), (c, d) in zip(pairwise(old), pairwise(new), strict=True):
        if a <= v <= b and b > a:
            return c + (v - a) / (b - a) * (d - c)
    return new[0] + v - old[0] if v < old[0] else new[-1] + v - old[-1]


def _rounded(points: float) -> float:
    return round(points, 2)


def _scaled(node: LayoutNode, wide: float, high: float) -> LayoutNode:
    """The tree with the gutters of single cuts scaled."""

    def scaled(cut: Cut, axis: Axis) -> Cut:
        factor = high if axis == "rows" else wide
        gutter = None if cut.gutter is None else _rounded(cut.gutter * factor)
        return msgspec.structs.replace(cut, gutter=gutter)

    return map_cuts(node, scaled)


def _placed(panel: Panel, place: TemplatePanel) -> Panel:
    return msgspec.structs.replace(
        panel,
        polygon=place.polygon,
        bends=place.bends,
        border=place.border,
        form=place.form,
        bleed=place.bleed,
        level=place.level,
    )


def _without_last(template: PageTemplate, count: int) -> PageTemplate:
    """Only the first places; their neighbours grow into the others'."""
    layout = template.layout
    for n in range(len(template.panels) - 1, count - 1, -1):
        if layout is not None and template.panels[n].polygon is None:
            layout = without(layout, PanelId(str(n)))
    return msgspec.structs.replace(template, layout=layout, panels=template.panels[:count])


def _with_room(layout: LayoutNode | None, panel: PanelId) -> LayoutNode:
    return Leaf(panel) if layout is None else insert_panel(layout, panel, leaves(layout)[-1])


def _staying(document: Document, page_id: PageId, panels: list[Panel], level: int) -> list[Panel]:
    """Panels where they are, free and above the others."""
    places = panel_places(document, page_id)
    return [
        msgspec.structs.replace(p, level=level)
        if p.polygon is not None
        else msgspec.structs.replace(p, polygon=places[p.id], bleed="", level=level)
        for p in panels
    ]


def template_shapes(template: PageTemplate) -> tuple[Polygon, ...]:
    """What the template's panels look like on its own sheet, in page points and reading order."""
    sheet = template.sheet
    region = sheet.bleed_box if template.full_bleed else sheet.live_box
    places: dict[PanelId, Polygon] = {}
    if template.layout is not None:
        places = tree_shapes(template.layout, region.corners(), template.gutters, template.reading)
    shapes = []
    for n, panel in enumerate(template.panels):
        name = PanelId(str(n))
        place = flat_outline(panel.polygon, panel.bends) if panel.polygon is not None else places[name]
        shapes.append(formed(place, panel.form, name) if panel.form is not None else place)
    return tuple(shapes)
