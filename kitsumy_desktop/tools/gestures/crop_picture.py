"""Pan and zoom a picture inside its panel."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.editing.commands.art import ZOOM_MAX, ZOOM_MIN, set_crop
from kitsumy_desktop.editing.selection import only
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.gestures.move_items import straight
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag to move the picture · wheel or corners to zoom · Alt: may leave the panel uncovered · Esc: done"


def pan_picture(scene: Scene, press: Pointer, panel_id: PanelId) -> Gesture:
    """The picture follows the pointer; the panel stays covered unless Alt is held."""
    art = scene.document.panel(panel_id).art
    touches = (panel_id,) if art is not None else ()
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, selection=only(panel_id), touches=touches))
    while True:
        diff = Diff({})
        if art is not None and pointer.at != press.at:
            way = straight(pointer.at.minus(press.at), pointer.shift)
            diff = set_crop(
                scene.document, panel_id, art.zoom, art.offset.plus(way), art.angle, covering=not pointer.alt
            )
        if pointer.released:
            return Done("Move picture", diff, selection=only(panel_id))
        pointer = yield Shown(diff, HINT)


def zoom_picture(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """A corner of the picture follows the pointer, the picture's centre stays."""
    panel = scene.document.panel(handle.record)
    pointer = yield from wait_for_drag(press, Shown(hint=HINT, touches=(panel.id,)))
    while True:
        diff = Diff({})
        if panel.art is not None and pointer.at != press.at:
            center = bounds(scene.shapes[panel.id]).center.plus(panel.art.offset)
            factor = pointer.at.distance(center) / max(press.at.distance(center), 1e-6)
            diff = zoomed(scene, panel.id, factor, center, covering=not pointer.alt)
        if pointer.released:
            return Done("Zoom picture", diff)
        pointer = yield Shown(diff, HINT)


def zoomed(scene: Scene, panel_id: PanelId, factor: float, about: Point, *, covering: bool = True) -> Diff:
    """The picture made `factor` times as large while what lies at `about` stays there."""
    art: Art | None = scene.document.panel(panel_id).art
    if art is None:
        return Diff({})
    zoom = max(ZOOM_MIN, min(ZOOM_MAX, art.zoom * factor))
    middle: Rect = bounds(scene.shapes[panel_id])
    from_about = middle.center.plus(art.offset).minus(about).times(zoom / art.zoom)
    offset = about.plus(from_about).minus(middle.center)
    return set_crop(scene.document, panel_id, zoom, offset, art.angle, covering=covering)
