"""Drag a panel of the layout onto another one: they change places."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.editing.commands.layout import swap_panels
from kitsumy_desktop.editing.selection import Selection, only
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.hit import panel_under
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drop on another panel to change places · double-click to move the picture inside"


def drag_panel(scene: Scene, press: Pointer, panel_id: PanelId, selection: Selection) -> Gesture:
    """A click selects; a drag shows the panel that would change places with this one."""
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, selection=selection))
    while True:
        other = panel_under(scene, pointer.at, besides=panel_id)
        if other is not None and scene.document.panel(other).polygon is not None:
            other = None
        if pointer.released:
            if other is None or pointer.at == press.at:
                return Done(selection=selection)
            diff: Diff = swap_panels(scene.document, panel_id, other)
            return Done("Swap panels", diff, selection=only(panel_id))
        way = pointer.at.minus(press.at)
        ghost = tuple(p.plus(way) for p in scene.shapes[panel_id])
        pointer = yield Shown(hint=HINT, marks=Marks(panel=other, outline=ghost, carried=True))
