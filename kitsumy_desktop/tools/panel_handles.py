"""Handles of panels and gutters: borders and corners in the layout, corners and edges of free outlines.

An upright free rectangle is sized by the eight handles of its box. Any other free outline has a handle on
each corner and each edge, and is sized as a whole by the corners of a box drawn around it.
"""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.craft.layout.borders import Border, CutRef
from kitsumy_desktop.craft.layout.corners import edge_middle
from kitsumy_desktop.craft.layout.outlines import Outline
from kitsumy_desktop.craft.layout.tree import CutHandle
from kitsumy_desktop.editing.commands.gutters import panel_borders
from kitsumy_desktop.editing.commands.polygons import panel_outline
from kitsumy_desktop.tools.balloon_handles import box_handles
from kitsumy_desktop.tools.handle import CORNERS, SIDES, Handle, Side
from kitsumy_desktop.tools.riders import is_held
from kitsumy_desktop.tools.scene import Scene

BOX_PX = 14.0
"""How far the box around a free outline stands off it, in screen pixels."""
LEAST_PX = 34.0
"""An edge that is shorter on screen has no handle of its own in the middle."""
END_PX = 12.0
"""The ends of a gutter are gripped so far from where they are, in screen pixels."""
UPRIGHT = 1e-6


def panel_handles(scene: Scene, panel_id: PanelId, scale: float) -> tuple[Handle, ...]:
    """What a selected panel can be shaped by. `scale`: pixels a point."""
    panel = scene.document.panel(panel_id)
    if not scene.shapes.get(panel_id):
        return ()
    if panel.polygon is None:
        return _border_handles(scene, panel, scale)
    if is_upright(panel):
        return box_handles("panel", panel_id, scene.box(panel_id), tuple(SIDES))
    frame = bounds(panel.polygon).united(scene.box(panel_id))
    return (
        *_outline_handles(panel_id, panel_outline(scene.document, panel_id), scale),
        *box_handles("panel", panel_id, frame.grown(BOX_PX / scale), CORNERS),
    )


def is_upright(panel: Panel) -> bool:
    """Whether a free panel is a straight-edged rectangle along the page."""
    if panel.polygon is None or len(panel.polygon) != 4 or any(panel.bends):
        return False
    corners = bounds(panel.polygon).corners()
    return all(min(p.distance(q) for q in corners) <= UPRIGHT for p in panel.polygon)


def loosened(scene: Scene, handle: Handle) -> Handle:
    """A handle of an upright rectangle's box as the corner or edge of its outline that lies there."""
    panel = scene.document.panel(handle.record)
    outline = panel_outline(scene.document, PanelId(panel.id))
    every = range(len(outline.corners))
    if len(handle.side) == 2:
        index = min(every, key=lambda i: outline.corners[i].distance(handle.at))
        return Handle("vertex", panel.id, outline.corners[index], index=index)
    index = min(every, key=lambda i: edge_middle(outline, i).distance(handle.at))
    return Handle("edge", panel.id, edge_middle(outline, index), index=index)


def gutter_handles(scene: Scene, ref: CutRef, scale: float) -> tuple[Handle, ...]:
    """The two ends of a gutter, by which it is slanted; none where it is too short on screen."""
    cut = cut_of(scene, ref)
    if cut is None or cut.a.distance(cut.b) * scale < 2 * LEAST_PX:
        return ()
    inward = cut.b.minus(cut.a).times(END_PX / scale / cut.a.distance(cut.b))
    places = (cut.a.plus(inward), cut.b.minus(inward))
    return tuple(Handle("slant", scene.page_id, p, index=i, cut=ref) for i, p in enumerate(places))


def cut_of(scene: Scene, ref: CutRef) -> CutHandle | None:
    """Where a gutter lies."""
    return next((c for c in scene.cuts if (c.path, c.index) == (ref.path, ref.index)), None)


def _border_handles(scene: Scene, panel: Panel, scale: float) -> tuple[Handle, ...]:
    """Corners where two movable borders meet, then the middles of borders, bleeds included."""
    borders = panel_borders(scene.document, panel.id)
    shape = scene.places[panel.id]
    if len(borders) != len(shape):
        return ()
    movable = [_movable(scene, border) for border in borders]
    corners = [
        Handle("corner", panel.id, p, _leaning(p, bounds(shape).center), index=i)
        for i, p in enumerate(shape)
        if movable[i] and movable[i - 1]
    ]
    middles = []
    for i, p in enumerate(shape):
        q = shape[(i + 1) % len(shape)]
        if movable[i] and p.distance(q) * scale >= LEAST_PX:
            middles.append(Handle("border", panel.id, _middle(p, q), _facing(p, q), index=i))
    return (*corners, *middles)


def _outline_handles(panel_id: PanelId, outline: Outline, scale: float) -> tuple[Handle, ...]:
    corners = outline.corners
    points = [Handle("vertex", panel_id, p, index=i) for i, p in enumerate(corners)]
    edges = [
        Handle("edge", panel_id, edge_middle(outline, i), index=i)
        for i, p in enumerate(corners)
        if p.distance(corners[(i + 1) % len(corners)]) * scale >= LEAST_PX
    ]
    return (*points, *edges)


def _movable(scene: Scene, border: Border) -> bool:
    """Whether a border lies on a gutter that may be moved, or on an edge of the layout that may bleed."""
    if border.cut is not None:
        return not is_held(scene, border.cut)
    return border.side != "" and not scene.page.full_bleed


def _facing(a: Point, b: Point) -> Side:
    """The side whose cursor tells which way a border moves."""
    return "n" if abs(b.x - a.x) >= abs(b.y - a.y) else "e"


def _leaning(p: Point, middle: Point) -> Side:
    return "nw" if (p.x < middle.x) == (p.y < middle.y) else "ne"


def _middle(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)
