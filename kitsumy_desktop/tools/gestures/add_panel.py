"""Draw a free panel: a rectangle above the panels of the layout."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.selection import only
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.resize_panel import LEAST
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snapping import DrawnBox

HINT = "Drag a rectangle for a panel above the others"


def add_panel_gesture(scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    """A panel of the size drawn, within the bleed; one that is too small is not made."""
    panel_id = PanelId(fresh("pn"))
    bleed = scene.sheet.bleed_box
    drawn = DrawnBox(scene, press, panels=True)
    pointer = yield from wait_for_drag(press, Shown(hint=HINT))
    while True:
        whole, snaps = drawn.box(pointer)
        box = whole.intersection(bleed)
        if pointer.released:
            break
        outline = box.corners() if box is not None else None
        pointer = yield Shown(hint=HINT, marks=Marks(outline=outline, snaps=snaps))
    if box is None or box.w < LEAST.w or box.h < LEAST.h:
        return Done()
    diff = add_free_panel(scene.document, scene.page_id, panel_id, box)
    return Done("Add panel", diff, selection=only(panel_id), tool="select")


def add_free_panel(document: Document, page_id: PageId, panel_id: PanelId, box: Rect) -> Diff:
    """An upright free panel, last in the page's reading order."""
    page = document.page(page_id)
    panel = Panel(panel_id, page_id, importance=1, importance_source="hand", polygon=box.corners())
    return changed(document, [msgspec.structs.replace(page, panels=(*page.panels, panel_id)), panel])
