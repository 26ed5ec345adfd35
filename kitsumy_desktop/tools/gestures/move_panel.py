"""Drag a free panel: what stands in it goes along."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.editing.commands import panels
from kitsumy_desktop.editing.selection import only
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.move_items import straight
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag to move the panel · Shift: straight"


def move_panel(scene: Scene, press: Pointer, panel_id: PanelId) -> Gesture:
    """The panel moves within the bleed, its balloons and SFX with it."""
    box, bleed = scene.box(panel_id), scene.sheet.bleed_box
    touches = (panel_id, *(i.id for i in scene.items() if i.panel == panel_id))
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, selection=only(panel_id), touches=touches))
    while True:
        diff = Diff({})
        if pointer.at != press.at:
            way = kept(straight(pointer.at.minus(press.at), pointer.shift), box, bleed)
            diff = panels.move_panel(scene.document, panel_id, way)
        if pointer.released:
            return Done("Move panel", diff, selection=only(panel_id))
        pointer = yield Shown(diff, HINT)


def kept(way: Point, box: Rect, within: Rect) -> Point:
    """The part of `way` that keeps a box inside another."""
    return Point(
        max(min(way.x, max(0.0, within.right - box.right)), min(0.0, within.x - box.x)),
        max(min(way.y, max(0.0, within.bottom - box.bottom)), min(0.0, within.y - box.y)),
    )
