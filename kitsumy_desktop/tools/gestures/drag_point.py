"""Free panels by their outline: corners moved, taken away, pulled out of an edge; edges curved."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.craft.layout.corners import corner_added, corner_moved, corner_removed, edge_bent
from kitsumy_desktop.craft.layout.outlines import Outline
from kitsumy_desktop.editing.commands.polygons import panel_outline, set_outline
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.riders import with_riders
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snapping import reach_of, snapper_for

POINT_HINT = "Drag the corner · Shift: straight · onto the next one, or Alt+click: remove · Ctrl: no snapping"
EDGE_HINT = "Drag: a new corner · Ctrl: curve the edge"
ONTO_PX = 8.0
"""A corner let go so near to the next one, in screen pixels, is taken away."""


def drag_vertex(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """A corner of a free panel follows the pointer within the bleed; onto a neighbour, it is taken away."""
    panel = PanelId(handle.record)
    outline = panel_outline(scene.document, panel)
    hand = _Hand(scene, panel, outline, outline.corners[handle.index])
    pointer = yield from wait_for_drag(press, Shown(hint=POINT_HINT, touches=with_riders(scene, {panel})))
    if pointer.released and pointer.at == press.at:
        gone = corner_removed(outline, handle.index) if press.alt else outline
        return Done("Remove corner", hand.diff(gone))
    while True:
        to, marks = hand.place(press, pointer)
        near = [outline.corners[i % len(outline.corners)] for i in (handle.index - 1, handle.index + 1)]
        onto = len(outline.corners) > 3 and any(p.distance(to) <= pointer.reach(ONTO_PX) for p in near)
        wanted = corner_removed(outline, handle.index) if onto else corner_moved(outline, handle.index, to)
        diff = hand.diff(wanted)
        if pointer.released:
            return Done("Remove corner" if onto else "Move corner", diff)
        pointer = yield Shown(diff, hand.hint or POINT_HINT, marks)


def drag_edge(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The middle of an edge: a new corner follows the pointer, with Ctrl the edge is curved instead."""
    panel = PanelId(handle.record)
    outline = panel_outline(scene.document, panel)
    hand = _Hand(scene, panel, outline, handle.at)
    pointer = yield from wait_for_drag(press, Shown(hint=EDGE_HINT, touches=with_riders(scene, {panel})))
    if pointer.released and pointer.at == press.at:
        return Done()
    while True:
        curved = pointer.ctrl
        to, marks = hand.place(press, pointer, snap=not curved)
        wanted = edge_bent(outline, handle.index, to) if curved else corner_added(outline, handle.index, to)
        diff = hand.diff(wanted)
        if pointer.released:
            return Done("Curve edge" if curved else "Add corner", diff)
        pointer = yield Shown(diff, hand.hint or EDGE_HINT, marks)


class _Hand:
    """A place on an outline under the pointer, and the last outline that was possible."""

    def __init__(self, scene: Scene, panel: PanelId, outline: Outline, at: Point) -> None:
        self._scene = scene
        self._panel = panel
        self._outline = outline
        self._at = at
        self._snapper = snapper_for(scene, (panel,))
        self._good = EMPTY
        self.hint = ""
        """What is wrong with what the pointer wants now."""

    def place(self, press: Pointer, pointer: Pointer, *, snap: bool = True) -> tuple[Point, Marks]:
        """Where the pointer has brought it, within the bleed, and what it lines up with."""
        way = pointer.at.minus(press.at)
        if pointer.shift:
            way = Point(way.x, 0.0) if abs(way.x) >= abs(way.y) else Point(0.0, way.y)
        to = _kept(self._at.plus(way), self._scene.sheet.bleed_box)
        if not snap or pointer.shift:
            return to, Marks()
        found = self._snapper.point(to, reach_of(press, pointer))
        return _kept(to.plus(found.way), self._scene.sheet.bleed_box), Marks(snaps=found.marks)

    def diff(self, wanted: Outline) -> Diff:
        """The change to an outline; to the last one that was possible where this one is not."""
        self.hint = ""
        if wanted == self._outline:
            self._good = EMPTY
            return EMPTY
        try:
            self._good = set_outline(self._scene.document, self._panel, wanted, seen=True)
        except InputError as refused:
            self.hint = refused.user_text
        return self._good


def _kept(p: Point, box: Rect) -> Point:
    return Point(min(max(p.x, box.x), box.right), min(max(p.y, box.y), box.bottom))
