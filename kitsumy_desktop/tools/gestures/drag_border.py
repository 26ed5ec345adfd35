"""Drag a border or a corner of a panel of the layout: gutters and neighbours follow, outer sides bleed."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.craft.layout.borders import Border
from kitsumy_desktop.craft.layout.corners import corner_moved, edge_moved
from kitsumy_desktop.craft.layout.outlines import Outline
from kitsumy_desktop.editing.commands.gutters import drag_borders, panel_borders
from kitsumy_desktop.editing.commands.panels import detach_panel
from kitsumy_desktop.editing.commands.polygons import set_outline
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.riders import beside, with_riders
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import Snapper
from kitsumy_desktop.tools.snapping import cut_snapper, reach_of, snapper_for

HINT = (
    "Drag: neighbours follow · over the live area's edge: bleed · Alt: this panel alone · Ctrl: no snapping"
)
ALONE_HINT = "The panel leaves the layout: its neighbours grow beneath it"


def drag_border(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """One border, or the two that meet in a corner, follow the pointer as far as the panels allow.

    With Alt the panel is taken out of the layout and only its own outline changes.
    """
    panel_id = PanelId(handle.record)
    borders = panel_borders(scene.document, panel_id)
    count = len(borders)
    grabbed = (handle.index,) if handle.kind == "border" else ((handle.index - 1) % count, handle.index)
    refs = [ref for i in grabbed if (ref := borders[i].cut) is not None]
    touches = with_riders(scene, {panel_id, *beside(scene, refs)})
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=touches))
    snapper = _snapper(scene, [borders[i] for i in grabbed], panel_id)
    label = "Move corner" if handle.kind == "corner" else "Move gutter" if refs else "Bleed"
    held = EMPTY
    while True:
        diff, marks = EMPTY, Marks()
        if pointer.at != press.at:
            snap = snapper.point(handle.at.plus(pointer.at.minus(press.at)), reach_of(press, pointer))
            way = pointer.at.minus(press.at).plus(snap.way)
            marks = Marks(snaps=snap.marks)
            if pointer.alt:
                held = diff = _alone(scene, panel_id, handle, way) or held
            else:
                diff = drag_borders(scene.document, panel_id, grabbed, way)
        if pointer.released:
            return Done("Reshape panel" if pointer.alt else label, diff)
        pointer = yield Shown(diff, ALONE_HINT if pointer.alt else HINT, marks)


def _snapper(scene: Scene, borders: list[Border], panel: PanelId) -> Snapper:
    """A single border lines up as its gutter does; a corner with everything but its own panel."""
    if len(borders) == 1 and borders[0].cut is not None:
        border = borders[0]
        level = abs(border.a.y - border.b.y) < 1e-6
        upright = abs(border.a.x - border.b.x) < 1e-6
        if level or upright:
            return cut_snapper(scene, borders[0].cut.path, borders[0].cut.index)
    return Snapper() if len(borders) == 1 else snapper_for(scene, (panel,))


def _alone(scene: Scene, panel_id: PanelId, handle: Handle, way: Point) -> Diff | None:
    """The panel out of the layout with the border or corner moved; None where its outline would not hold."""
    first = detach_panel(scene.document, panel_id)
    after = first.applied_to(scene.document)
    outline = Outline(scene.places[panel_id])
    if handle.kind == "corner":
        outline = corner_moved(outline, handle.index, outline.corners[handle.index].plus(way))
    else:
        outline = edge_moved(outline, handle.index, way)
    try:
        return first.then(set_outline(after, panel_id, outline))
    except InputError:
        return None
