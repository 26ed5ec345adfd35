"""What a double-click changes at once: a slanted gutter is straightened, an edge gets a corner."""

from __future__ import annotations

from kitsumy_desktop.comic.bends import arc_point, edges
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.corners import corner_added
from kitsumy_desktop.craft.layout.outlines import Outline
from kitsumy_desktop.editing.commands.gutters import straighten_cut
from kitsumy_desktop.editing.commands.polygons import panel_outline, set_outline
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.tools.gesture import Done
from kitsumy_desktop.tools.hit import hit
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

ON_EDGE_PX = 6.0
"""How near to an edge counts, in screen pixels."""
OFF_CORNER_PX = 10.0
"""How far from its ends, in screen pixels."""
PROBES = 64


def doubled(scene: Scene, pointer: Pointer) -> Done | None:
    """What a double-click does here; None where it means nothing of this kind."""
    target = hit(scene, pointer)
    ref = target.handle.cut if target.handle is not None else None
    if target.cut is not None:
        ref = CutRef(target.cut.path, target.cut.index)
    if ref is not None:
        diff = straighten_cut(scene.document, scene.page_id, ref)
        return Done("Straighten gutter", diff, selection=Selection((), ref))
    panel = scene.document.find(scene.selection.single or "")
    if not isinstance(panel, Panel) or panel.polygon is None or panel.pinned:
        return None
    if target.kind in ("balloon", "sfx"):
        return None
    seen = panel_outline(scene.document, PanelId(panel.id))
    place = _on_edge(seen, pointer)
    if place is None:
        return None
    outline = corner_added(seen, place[0], pointer.at, place[1])
    return Done("Add corner", set_outline(scene.document, PanelId(panel.id), outline, seen=True))


def _on_edge(outline: Outline, pointer: Pointer) -> tuple[int, float] | None:
    """The edge at the pointer and the share of it before the pointer."""
    found: list[tuple[float, int, float]] = []
    for i, (p, q, bend) in enumerate(edges(outline.corners, outline.bends)):
        if min(p.distance(pointer.at), q.distance(pointer.at)) < pointer.reach(OFF_CORNER_PX):
            continue
        places: list[tuple[float, Point]] = [
            (k / PROBES, arc_point(p, q, bend, k / PROBES)) for k in range(1, PROBES)
        ]
        share, near = min(places, key=lambda place: place[1].distance(pointer.at))
        step = p.distance(q) / PROBES
        found.append((max(0.0, near.distance(pointer.at) - step), i, share))
    distance, edge, share = min(found, default=(float("inf"), 0, 0.0))
    return (edge, share) if distance <= pointer.reach(ON_EDGE_PX) else None
