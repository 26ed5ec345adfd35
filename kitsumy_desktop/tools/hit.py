"""What is under the pointer: tail tip before handles before balloon before SFX before gutter before panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.document import ITEMS, Effect, Item
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds, contains, segment_distance
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.tree import CutHandle
from kitsumy_desktop.editing.commands.effects import in_front
from kitsumy_desktop.editing.selection import NOTHING, Selection, only
from kitsumy_desktop.tools.effect_handles import touches_effect
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.tools.panel_handles import cut_of, gutter_handles
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.riders import is_held
from kitsumy_desktop.tools.scene import Scene

HANDLE_PX = 8.0
"""How near to a handle counts, in screen pixels."""
CUT_PX = 5.0
"""How near to the middle of a gutter counts at least, in screen pixels."""
GUIDE_PX = 3.0
"""How near to an own guide counts, in screen pixels."""
EDGE_PX = 3.0
"""How far outside a balloon or its tail still counts, in screen pixels."""

TargetKind: TypeAlias = Literal["handle", "balloon", "sfx", "effect", "cut", "panel", "guide", "nothing"]


class Target(msgspec.Struct, frozen=True):
    """What the pointer is on."""

    kind: TargetKind
    record: RecordId | None = None
    handle: Handle | None = None
    cut: CutHandle | None = None
    guide: int | None = None
    """Number of one of the page's own guides."""


NOWHERE = Target("nothing")


def hit(scene: Scene, pointer: Pointer, *, cropping: bool = False) -> Target:
    """The topmost target at the pointer."""
    handle = handle_at(handles(scene, pointer.scale, cropping=cropping), pointer)
    if handle is not None:
        cut = cut_of(scene, handle.cut) if handle.cut is not None else None
        return Target("handle", handle.record if cut is None else None, handle, cut)
    guide = None if cropping else guide_at(scene, pointer)
    if guide is not None:
        return Target("guide", guide=guide)
    found = item_at(scene, pointer) or _rim_at(scene, pointer) or cut_at(scene, pointer)
    if found is not None and found.cut is not None and not cropping:
        ends = gutter_handles(scene, CutRef(found.cut.path, found.cut.index), pointer.scale)
        end = handle_at(ends, pointer)
        return Target("handle", handle=end, cut=found.cut) if end is not None else found
    return found or panel_at(scene, pointer.at) or NOWHERE


def handle_at(candidates: Sequence[Handle], pointer: Pointer) -> Handle | None:
    """The nearest handle in reach; a tail tip or bend wins over the handles of a body that it lies on."""
    near = [h for h in candidates if h.at.distance(pointer.at) <= pointer.reach(HANDLE_PX)]
    return min(near, key=lambda h: (h.kind not in ("tail", "bend"), h.at.distance(pointer.at)), default=None)


def guide_at(scene: Scene, pointer: Pointer) -> int | None:
    """The nearest own guide in reach, unless guides are hidden or locked."""
    if not scene.aids.guides_shown or scene.aids.guides_locked:
        return None
    off = [
        (abs((pointer.at.x if g.axis == "columns" else pointer.at.y) - g.at), n)
        for n, g in enumerate(scene.page.guides)
    ]
    distance, number = min(off, default=(float("inf"), 0))
    return number if distance <= pointer.reach(GUIDE_PX) else None


def item_at(scene: Scene, pointer: Pointer) -> Target | None:
    """The topmost balloon there, else the topmost sound effect, else the topmost effect; what is selected
    wins over its neighbours."""
    there = items_at(scene, pointer)
    return _item_target(next((i for i in there if i.id in scene.selection), there[0])) if there else None


def items_at(scene: Scene, pointer: Pointer) -> tuple[Item, ...]:
    """Every item there: balloons, sound effects, effects, of each kind the topmost first."""
    reach = pointer.reach(EDGE_PX)
    there = [
        i
        for i in scene.in_reach()
        if (
            touches_effect(scene, i, pointer) and not _covered(scene, i, pointer)
            if isinstance(i, Effect)
            else _near(i, pointer.at, reach) and any(_touches(p, pointer.at, reach) for p in scene.outline(i))
        )
    ]
    there.reverse()
    return tuple(sorted(there, key=lambda i: (not isinstance(i, Balloon), not isinstance(i, Sfx))))


def _covered(scene: Scene, effect: Effect, pointer: Pointer) -> bool:
    """Whether a free panel over the effect's own hides it there; what is selected can always be grabbed."""
    panel = panel_under(scene, pointer.at)
    if panel is None or effect.panel in (None, panel) or effect.id in scene.selection:
        return False
    return scene.document.panel(panel).polygon is not None and not in_front(scene.document, effect)


def targets_at(scene: Scene, pointer: Pointer) -> tuple[Target, ...]:
    """Everything that can be selected at the pointer, in the order in which clicks go through it: balloons,
    sound effects, effects, then panels from the top."""
    panels = (p for p in reversed(scene.panels_in_reach()) if contains(scene.shapes[p], pointer.at))
    return (
        *(_item_target(i) for i in items_at(scene, pointer)),
        *(Target("panel", p) for p in panels),
    )


def beneath(scene: Scene, pointer: Pointer) -> Selection:
    """What lies under what is selected at the pointer, by itself even in a group; the topmost again behind
    the last one; nothing where there is nothing."""
    there = [t.record for t in targets_at(scene, pointer) if t.record is not None]
    if not there:
        return NOTHING
    now = scene.selection.single
    return only(there[(there.index(now) + 1) % len(there)] if now in there else there[0])


def cut_at(scene: Scene, pointer: Pointer) -> Target | None:
    """The nearest gutter that may be moved, where no free panel covers it."""
    if any(contains(scene.shapes[p], pointer.at) for p in scene.free_panels()):
        return None
    best: tuple[float, CutHandle] | None = None
    for cut in scene.cuts:
        reach = max(scene.gutter(cut) / 2, pointer.reach(CUT_PX))
        distance = segment_distance(pointer.at, cut.a, cut.b)
        near = distance <= reach and (best is None or distance < best[0])
        if near and not is_held(scene, CutRef(cut.path, cut.index)):
            best = (distance, cut)
    return Target("cut", cut=best[1]) if best is not None else None


def _rim_at(scene: Scene, pointer: Pointer) -> Target | None:
    """The free panel that is selected, a little beyond its border as well."""
    panel = scene.document.find(scene.selection.single or "")
    if not isinstance(panel, Panel) or panel.polygon is None or panel.pinned or panel.hidden:
        return None
    near = _touches(scene.shapes.get(panel.id, ()), pointer.at, pointer.reach(CUT_PX))
    on_top = near and panel_under(scene, pointer.at, besides=panel.id) not in scene.free_panels()
    return Target("panel", panel.id) if on_top else None


def panel_at(scene: Scene, at: Point) -> Target | None:
    """The topmost panel: free ones lie above those of the layout."""
    found = panel_under(scene, at)
    return Target("panel", found) if found is not None else None


def panel_under(scene: Scene, at: Point, besides: PanelId | None = None) -> PanelId | None:
    """The id of the topmost panel at a page point, `besides` not counted."""
    for panel in reversed(scene.panels_in_reach()):
        if panel != besides and contains(scene.shapes[panel], at):
            return panel
    return None


def kind_of(record: object) -> TargetKind:
    """What a record is as a target."""
    if isinstance(record, Panel):
        return "panel"
    if isinstance(record, Balloon):
        return "balloon"
    if isinstance(record, Sfx):
        return "sfx"
    return "effect" if isinstance(record, ITEMS) else "nothing"


def _item_target(item: Item) -> Target:
    return Target(kind_of(item), item.id)


def _near(item: Item, at: Point, reach: float) -> bool:
    """Whether a look at the outline is worth while: only balloons tell cheaply how far they reach."""
    if not isinstance(item, Balloon) or item.joined is not None:
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
