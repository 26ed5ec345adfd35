"""Where a page's panels lie: polygons derived from the layout tree, never stored twice."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.bends import flat_outline
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.forms.fit import formed
from kitsumy_desktop.comic.geometry import (
    EPSILON,
    Affine,
    Point,
    Polygon,
    Rect,
    bounds,
    clip_half_plane,
    rotation,
    scaling,
    translation,
)
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.layout import Cut, Gutters, LayoutNode, Leaf, Split
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Panel

EDGE_NEAR = 6.0
"""A corner of a free panel so near to the live area's edge, or beyond it, runs to the bleed with its side."""
MOST_PULL = 3.0
"""A side of a free panel that runs to the bleed makes the sides beside it at most so many times as long."""


def page_gutters(comic: Comic, page: Page) -> Gutters:
    """The gutter rule that holds on a page."""
    return page.gutters or comic.gutters


def page_format(comic: Comic, page: Page) -> PageFormat:
    """The sheet a page lies on: the comic's format, or two facing pages of it for a spread."""
    return comic.format.spread() if page.spread else comic.format


def safe_boxes(comic: Comic, page: Page) -> tuple[Rect, ...]:
    """Where text may stand, from left to right: on a spread one box for each page, clear of the fold."""
    one = comic.format.safe_box
    return (one, one.moved(Point(comic.format.width, 0.0))) if page.spread else (one,)


def page_region(comic: Comic, page: Page) -> Rect:
    """The rectangle the page's tree divides: the live area, or trim + bleed for a full-bleed page."""
    sheet = page_format(comic, page)
    return sheet.bleed_box if page.full_bleed else sheet.live_box


def cut_line(region: Polygon, axis: str, cut: Cut, reading: Reading) -> tuple[Point, Point]:
    """A cut through `region` as (point on the line, unit normal toward the later part)."""
    box = bounds(region)
    mirrored = reading == "rtl"
    angle = math.radians(-cut.angle if mirrored else cut.angle)
    if axis == "rows":
        return Point(box.center.x, box.y + cut.at * box.h), Point(-math.sin(angle), math.cos(angle))
    x = box.right - cut.at * box.w if mirrored else box.x + cut.at * box.w
    sign = -1.0 if mirrored else 1.0
    return Point(x, box.center.y), Point(sign * math.cos(angle), sign * math.sin(angle))


def split_regions(region: Polygon, split: Split, gutters: Gutters, reading: Reading) -> tuple[Polygon, ...]:
    """The regions of a split's parts; neighbours stand exactly one gutter apart, slanted cuts included.

    A part whose gutters leave it no room has no corners.
    """
    if len(region) < 3:
        return ((),) * len(split.parts)
    rule = gutters.rows if split.axis == "rows" else gutters.columns
    lines = [
        (*cut_line(region, split.axis, cut, reading), rule if cut.gutter is None else cut.gutter)
        for cut in split.cuts
    ]
    regions: list[Polygon] = []
    for i in range(len(split.parts)):
        part = region
        if i > 0:
            origin, normal, gap = lines[i - 1]
            part = clip_half_plane(part, origin.plus(normal.times(gap / 2)), normal)
        if i < len(lines):
            origin, normal, gap = lines[i]
            part = clip_half_plane(part, origin.plus(normal.times(-gap / 2)), normal.times(-1))
        regions.append(part)
    return tuple(regions)


def tree_shapes(
    node: LayoutNode, region: Polygon, gutters: Gutters, reading: Reading
) -> dict[PanelId, Polygon]:
    """Polygon of every leaf under `node`, in reading order."""
    if isinstance(node, Leaf):
        return {node.panel: region}
    shapes: dict[PanelId, Polygon] = {}
    for part, sub in zip(node.parts, split_regions(region, node, gutters, reading), strict=True):
        shapes.update(tree_shapes(part, sub, gutters, reading))
    return shapes


def panel_shapes(document: Document, page_id: PageId) -> dict[PanelId, Polygon]:
    """Polygon of every panel of a page in page points, in reading order, bleeds and forms included."""
    shapes = panel_places(document, page_id)
    for panel in document.panels(page_id):
        if panel.form is not None:
            shapes[panel.id] = formed(shapes[panel.id], panel.form, panel.id)
    return shapes


def panel_places(document: Document, page_id: PageId) -> dict[PanelId, Polygon]:
    """What panels would look like without their forms: where each form is laid into."""
    comic, page = document.comic, document.page(page_id)
    region = page_region(comic, page)
    tree: dict[PanelId, Polygon] = {}
    if page.layout is not None:
        tree = tree_shapes(page.layout, region.corners(), page_gutters(comic, page), comic.reading)
    sheet = page_format(comic, page)
    shapes: dict[PanelId, Polygon] = {}
    for panel in document.panels(page_id):
        if panel.polygon is not None:
            shapes[panel.id] = _free_shape(panel.polygon, panel, sheet)
        else:
            shapes[panel.id] = _bled(tree.get(panel.id, ()), panel, region, sheet.bleed_box)
    return shapes


def _bled(shape: Polygon, panel: Panel, region: Rect, bleed: Rect) -> Polygon:
    """A panel of the tree whose sides on the region's edge run to the bleed where it says so."""
    for side, (axis, now, then) in _sides(region, bleed).items() if panel.bleed else ():
        if side in panel.bleed:
            shape = _pulled(shape, axis, now, then)
    return shape


def _free_shape(polygon: Polygon, panel: Panel, sheet: PageFormat) -> Polygon:
    """A free panel's outline, curves flattened, sides near the trim at the bleed where it says so."""
    shape = flat_outline(polygon, panel.bends)
    for side, (axis, edge, then) in _sides(sheet.live_box, sheet.bleed_box).items() if panel.bleed else ():
        if side in panel.bleed:
            shape = _run_out(shape, axis, edge, then)
    return shape


def _sides(near: Rect, far: Rect) -> dict[str, tuple[int, float, float]]:
    """(axis, coordinate, coordinate to run to) of each side."""
    return {
        "l": (0, near.x, far.x),
        "r": (0, near.right, far.right),
        "t": (1, near.y, far.y),
        "b": (1, near.bottom, far.bottom),
    }


def _run_out(shape: Polygon, axis: int, edge: float, then: float) -> Polygon:
    """The corners near `edge` or beyond it moved to `then`: along the side that leads there from within,
    so that it keeps its slant, or straight where that would lead far away."""
    sign = 1.0 if then > edge else -1.0

    def beyond(p: Point) -> bool:
        return sign * (p[axis] - edge) >= -EDGE_NEAR

    moved: list[Point] = []
    for i, p in enumerate(shape):
        if not beyond(p):
            moved.append(p)
            continue
        within = [q for q in (shape[i - 1], shape[(i + 1) % len(shape)]) if not beyond(q)]
        t = (then - within[0][axis]) / (p[axis] - within[0][axis]) if within else 0.0
        if within and 0 < t <= MOST_PULL:
            q = within[0]
            moved.append(Point(q.x + (p.x - q.x) * t, q.y + (p.y - q.y) * t))
        else:
            moved.append(Point(then, p.y) if axis == 0 else Point(p.x, then))
    return tuple(moved)


def _pulled(shape: Polygon, axis: int, now: float, then: float) -> Polygon:
    """The edge of `shape` on the line x or y = `now` moved to `then`, the edges beside it made longer, so
    that they keep their slant and the gutter along them its width."""
    pulled: list[Point] = []
    for i, p in enumerate(shape):
        beside = [q for q in (shape[i - 1], shape[(i + 1) % len(shape)]) if abs(q[axis] - now) >= 1e-6]
        if abs(p[axis] - now) >= 1e-6 or not beside:
            pulled.append(p)
            continue
        q = beside[0]
        t = (then - q[axis]) / (p[axis] - q[axis])
        pulled.append(Point(q.x + (p.x - q.x) * t, q.y + (p.y - q.y) * t))
    return tuple(pulled)


def art_transform(art: Art, shape: Polygon) -> Affine:
    """Picture pixels to page points: mirrored if wanted, made to cover the panel's box, then zoomed, turned
    and moved about its centre."""
    box = bounds(shape)
    cover = max(box.w / max(1, art.width), box.h / max(1, art.height)) * max(art.zoom, EPSILON)
    return (
        translation(-art.width / 2, -art.height / 2)
        .then(scaling(-cover if art.flipped else cover, cover))
        .then(rotation(art.angle))
        .then(translation(box.center.x + art.offset.x, box.center.y + art.offset.y))
    )


def face_boxes(art: Art, shape: Polygon) -> tuple[Rect, ...]:
    """The picture's faces as upright boxes in page points, in the order of `art.faces`."""
    m = art_transform(art, shape)
    boxes = []
    for face in art.faces:
        corners = Rect(
            face.x * art.width, face.y * art.height, face.w * art.width, face.h * art.height
        ).corners()
        boxes.append(bounds(m.apply(p) for p in corners))
    return tuple(boxes)


def mouth_points(art: Art, shape: Polygon) -> tuple[Point, ...]:
    """The mouth of every face in page points; 0.72 down the face's box where it is not known."""
    m = art_transform(art, shape)
    points = []
    for face in art.faces:
        x = face.mouth_x if face.mouth_x is not None else face.x + face.w / 2
        y = face.mouth_y if face.mouth_y is not None else face.y + face.h * 0.72
        points.append(m.apply(Point(x * art.width, y * art.height)))
    return tuple(points)
