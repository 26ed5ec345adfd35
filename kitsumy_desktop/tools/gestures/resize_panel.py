"""Drag a handle of a free panel: its outline is stretched."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.geometry import Point, Size
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.editing.commands import panels
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.resize_balloon import resized_box
from kitsumy_desktop.tools.handle import SIDES, Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import Snapped
from kitsumy_desktop.tools.snapping import pulled, snapper_for

LEAST = Size(24.0, 24.0)
"""No panel is made smaller than this, in points."""
HINT = "Drag to resize the panel · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping"


def resize_panel(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """The grabbed sides follow the pointer within the bleed; what stands in the panel keeps its place."""
    panel_id = PanelId(handle.record)
    box, bleed = scene.box(panel_id), scene.sheet.bleed_box
    riders = tuple(i.id for i in scene.items() if i.panel == panel_id)
    snapper = snapper_for(scene, (panel_id, *riders), panels=True)
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(panel_id, *riders)))
    while True:
        diff, snap = Diff({}), Snapped(Point(0.0, 0.0))
        if pointer.at != press.at:
            snap = pulled(snapper, box, SIDES[handle.side], press, pointer)
            wanted = resized_box(
                box,
                SIDES[handle.side],
                snap.way,
                LEAST,
                proportional=pointer.shift,
                centred=pointer.alt,
            )
            diff = panels.resize_panel(scene.document, panel_id, wanted.intersection(bleed) or box)
        if pointer.released:
            return Done("Resize panel", diff)
        pointer = yield Shown(diff, HINT, Marks(snaps=snap.marks))
