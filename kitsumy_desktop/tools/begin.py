"""Which gesture a press begins, by tool and by what is under the pointer. A table per tool."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from kitsumy_desktop.comic.ids import IdSource, PanelId, RecordId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands.together import movable
from kitsumy_desktop.editing.selection import NOTHING, Selection, only
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown
from kitsumy_desktop.tools.gestures.add_effect import add_area, add_lines
from kitsumy_desktop.tools.gestures.add_item import add_balloon_gesture, add_sfx_gesture
from kitsumy_desktop.tools.gestures.add_panel import add_panel_gesture
from kitsumy_desktop.tools.gestures.add_tail import add_tail
from kitsumy_desktop.tools.gestures.bend_tail import bend_tail
from kitsumy_desktop.tools.gestures.crop_picture import pan_picture, zoom_picture
from kitsumy_desktop.tools.gestures.drag_area import drag_area
from kitsumy_desktop.tools.gestures.drag_border import drag_border
from kitsumy_desktop.tools.gestures.drag_cut import drag_cut
from kitsumy_desktop.tools.gestures.drag_guide import drag_guide
from kitsumy_desktop.tools.gestures.drag_lines import drag_lines
from kitsumy_desktop.tools.gestures.drag_point import drag_edge, drag_vertex
from kitsumy_desktop.tools.gestures.drag_tail import drag_tail
from kitsumy_desktop.tools.gestures.knife import knife
from kitsumy_desktop.tools.gestures.marquee import marquee
from kitsumy_desktop.tools.gestures.move_items import drag_copies, drag_items
from kitsumy_desktop.tools.gestures.outline_figure import outline_figure
from kitsumy_desktop.tools.gestures.paint_mask import paint_mask
from kitsumy_desktop.tools.gestures.resize_balloon import resize_balloon
from kitsumy_desktop.tools.gestures.resize_panel import resize_panel
from kitsumy_desktop.tools.gestures.scale_sfx import scale_sfx
from kitsumy_desktop.tools.gestures.shape_balloon import add_point, drag_point
from kitsumy_desktop.tools.gestures.slant_cut import slant_gutter, widen_gutter
from kitsumy_desktop.tools.gestures.stretch_sfx import stretch_sfx
from kitsumy_desktop.tools.gestures.swap_panels import drag_panel
from kitsumy_desktop.tools.gestures.transform_many import scale_many, turn_many
from kitsumy_desktop.tools.gestures.turn_sfx import turn_sfx
from kitsumy_desktop.tools.gestures.warp_sfx import add_warp_point, bend_sfx, drag_warp
from kitsumy_desktop.tools.gestures.widen_tail import widen_tail
from kitsumy_desktop.tools.handle import Handle, HandleKind
from kitsumy_desktop.tools.hit import beneath, hit, item_at, panel_under
from kitsumy_desktop.tools.panel_handles import is_upright, loosened
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HandleGesture: TypeAlias = Callable[[Scene, Pointer, Handle], Gesture]


def _panel_handle(scene: Scene, press: Pointer, handle: Handle) -> Gesture:
    """A box is stretched; with Ctrl a rectangle becomes another outline, corner by corner."""
    if press.ctrl and is_upright(scene.document.panel(handle.record)):
        loose = loosened(scene, handle)
        return (drag_vertex if loose.kind == "vertex" else drag_edge)(scene, press, loose)
    return resize_panel(scene, press, handle)


BY_HANDLE: dict[HandleKind, HandleGesture] = {
    "tail": drag_tail,
    "bend": bend_tail,
    "size": resize_balloon,
    "scale": scale_sfx,
    "turn": turn_sfx,
    "stretch": stretch_sfx,
    "bend_sfx": bend_sfx,
    "warp": drag_warp,
    "warp_add": add_warp_point,
    "panel": _panel_handle,
    "border": drag_border,
    "corner": drag_border,
    "vertex": drag_vertex,
    "edge": drag_edge,
    "slant": slant_gutter,
    "crop": zoom_picture,
    "scale_many": scale_many,
    "turn_many": turn_many,
    "tail_add": add_tail,
    "tail_width": widen_tail,
    "point": drag_point,
    "point_add": add_point,
    "lines_center": drag_lines,
    "lines_radius": drag_lines,
    "lines_turn": drag_lines,
    "lines_bend": drag_lines,
    "area_corner": drag_area,
    "area_edge": drag_area,
    "area_box": drag_area,
    "tone_end": drag_area,
    "smear_way": drag_area,
}


def begin(tool: str, scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    """The gesture that a press with this tool starts. Raises KeyError for a tool without gestures."""
    return _BY_TOOL[tool](scene, press, fresh)


def _select(scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    target = hit(scene, press)
    if target.handle is not None:
        return BY_HANDLE[target.handle.kind](scene, press, target.handle)
    if target.guide is not None:
        return drag_guide(scene, press, target.guide)
    if press.ctrl and target.cut is not None:
        return widen_gutter(scene, press, target.cut)
    if press.ctrl:
        return _with_ctrl(scene, press, target.record, fresh)
    if target.cut is not None:
        return drag_cut(scene, press, target.cut)
    if target.record is None:
        return marquee(scene, press)
    if target.kind == "panel":
        return _on_panel(scene, press, PanelId(target.record))
    return drag_items(scene, press, target.record)


def _with_ctrl(scene: Scene, press: Pointer, record: RecordId | None, fresh: IdSource) -> Gesture:
    """A click goes to what lies beneath; a drag copies what can be moved, else it selects by a rectangle."""
    if record is not None and movable(scene.document, (record,)):
        return drag_copies(scene, press, record, fresh, beneath(scene, press))
    return marquee(scene, press, clicked=beneath(scene, press))


def _on_panel(scene: Scene, press: Pointer, panel: PanelId) -> Gesture:
    if press.shift:
        return marquee(scene, press, clicked=scene.selection.toggled_all(scene.unit(panel)))
    if scene.document.panel(panel).polygon is not None or len(scene.unit(panel)) > 1:
        return drag_items(scene, press, panel)
    return drag_panel(scene, press, panel, only(panel))


def _crop(scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    target = hit(scene, press, cropping=True)
    if target.handle is not None and target.handle.kind == "crop":
        return zoom_picture(scene, press, target.handle)
    selected = scene.document.find(scene.selection.single or "")
    panel = panel_under(scene, press.at)
    if panel is None and isinstance(selected, Panel):
        return click(NOTHING, tool="select")
    if panel is None:
        return click(NOTHING)
    return pan_picture(scene, press, panel)


def _text(scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    target = item_at(scene, press)
    if target is None or target.record is None:
        return click(NOTHING)
    return click(only(target.record), edit=target.record)


def click(selection: Selection, *, edit: str | None = None, tool: str | None = None) -> Gesture:
    """A press that means the same wherever it is released."""
    pointer = yield Shown(selection=selection)
    while not pointer.released:
        pointer = yield Shown(selection=selection)
    return Done(selection=selection, edit=edit, tool=tool)


Begin: TypeAlias = Callable[[Scene, Pointer, IdSource], Gesture]

_BY_TOOL: dict[str, Begin] = {
    "select": _select,
    "crop": _crop,
    "text": _text,
    "panel": add_panel_gesture,
    "knife": knife,
    "balloon": add_balloon_gesture,
    "caption": lambda scene, press, fresh: add_balloon_gesture(scene, press, fresh, caption=True),
    "sfx": add_sfx_gesture,
    "lines": add_lines,
    "tone": add_area,
    "mask": lambda scene, press, fresh: paint_mask(scene, press),
    "figure": lambda scene, press, fresh: outline_figure(scene, press),
}
