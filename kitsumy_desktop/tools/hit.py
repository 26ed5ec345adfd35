"""What is under the pointer: tail tip before handles before balloon before SFX before gutter before panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.document import Item
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds, contains, segment_distance
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.layout.tree import CutHandle
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HANDLE_PX = 8.0
"""How near to a handle counts, in screen pixels."""
CUT_PX = 5.0
"""How near to the middle of a gutter counts at least, in screen pixels."""
EDGE_PX = 3.0
"""How far outside a balloon or its tail still counts, in screen pixels."""

TargetKind: TypeAlias = Literal["handle", "balloon", "sfx", "cut", "panel", "nothing"]


class Target(msgspec.Struct, frozen=True):
    """What the pointer is on."""

    kind: TargetKind
    record: RecordId | None = None
    handle: Handle | None = None
    cut: CutHandle | None = None


NOWHERE = Target("nothing")


def hit(scene: Scene, pointer: Pointer, *, cropping: bool = False) -> Target:
    """The topmost target at the pointer."""
    handle = handle_at(handles(scene, pointer.scale, cropping=cropping), pointer)
    if handle is not None:
        return Target("handle", handle.record, handle)
    return item_at(scene, pointer) or cut_at(scene, pointer) or panel_at(scene, pointer.at) or NOWHERE


def handle_at(candidates: Sequence[Handle], pointer: Pointer) -> Handle | None:
    """The nearest handle in reach; a tail tip or bend wins over the handles of a body that it lies on."""
    near = [h for h in candidates if h.at.distance(pointer.at) <= pointer.reach(HANDLE_PX)]
    return min(near, key=lambda h: (h.kind not in ("tail", "bend"), h.at.distance(pointer.at)), default=None)


def item_at(scene: Scene, pointer: Pointer) -> Target | None:
    """The topmost balloon there, else the topmost sound effect; what is selected wins over its neighbours."""
    reach = pointer.reach(EDGE_PX)
    there = [
        i
        for i in scene.items()
        if _near(i, pointer.at, reach) and any(_touches(p, pointer.at, reach) for p in scene.outline(i))
    ]
    if not there:
        return None
    best = max(enumerate(there), key=lambda n: (n[1].id in scene.selection, isinstance(n[1], Balloon), n[0]))[
        1
    ]
    return Target("sfx" if isinstance(best, Sfx) else "balloon", best.id)


def cut_at(scene: Scene, pointer: Pointer) -> Target | None:
    """The nearest gutter, where no free panel covers it."""
    if any(contains(scene.shapes[p], pointer.at) for p in scene.free_panels()):
        return None
    best: tuple[float, CutHandle] | None = None
    for cut in scene.cuts:
        reach = max(scene.gutter(cut) / 2, pointer.reach(CUT_PX))
        distance = segment_distance(pointer.at, cut.a, cut.b)
        if distance <= reach and (best is None or distance < best[0]):
            best = (distance, cut)
    return Target("cut", cut=best[1]) if best is not None else None


def panel_at(scene: Scene, at: Point) -> Target | None:
    """The topmost panel: free ones lie above those of the layout."""
    found = panel_under(scene, at)
    return Target("panel", found) if found is not None else None


def panel_under(scene: Scene, at: Point, besides: PanelId | None = None) -> PanelId | None:
    """The id of the topmost panel at a page point, `besides` not counted."""
    free = scene.free_panels()
    order = [p for p in scene.shapes if p not in free] + list(free)
    for panel in reversed(order):
        if panel != besides and contains(scene.shapes[panel], at):
            return panel
    return None


def _near(item: Item, at: Point, reach: float) -> bool:
    """Whether a look at the outline is worth while: only balloons tell cheaply how far they reach."""
    if not isinstance(item, Balloon):
        return True
    box = item.box
    for tail in () if item.off_panel else item.tails:
        box = box.united(Rect(tail.tip.x, tail.tip.y, 0.0, 0.0))
    slack = reach + 0.5 * max((item.width, item.height, *(t.tip.distance(item.center) for t in item.tails)))
    return box.grown(slack).contains(at)


def _touches(polygon: Polygon, at: Point, reach: float) -> bool:
    box = bounds(polygon).grown(reach)
    if not box.contains(at):
        return False
    if contains(polygon, at):
        return True
    return any(segment_distance(at, polygon[i - 1], p) <= reach for i, p in enumerate(polygon))
