"""Drag balloons, captions, SFX: they stay within the bleed and where they were put. Alt carries tails."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.editing.commands.groups import move_all
from kitsumy_desktop.editing.selection import Selection, items_of, panels_of
from kitsumy_desktop.tools.gesture import Done, Gesture, Shown, wait_for_drag
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene

HINT = "Drag to move · Shift: straight · Alt: the tail moves along"


def drag_items(scene: Scene, press: Pointer, grabbed: RecordId) -> Gesture:
    """Selects what was grabbed, then moves all selected items. Shift at the press adds or takes away."""
    selection = scene.selection
    if press.shift:
        selection = selection.toggled_all(scene.unit(grabbed))
    elif grabbed not in selection:
        selection = Selection(scene.unit(grabbed))
    ids = moving(scene, selection)
    pointer = yield from wait_for_drag(
        press, Shown(hint=HINT, selection=selection, touches=ids if grabbed in selection else ())
    )
    if pointer.released and pointer.at == press.at:
        return Done(selection=selection if press.shift else Selection(scene.unit(grabbed)))
    while True:
        way = straight(pointer.at.minus(press.at), pointer.shift and not press.shift)
        diff = move_all(scene.document, ids, way, carry_tails=pointer.alt)
        if pointer.released:
            return Done(f"Move {noun(scene, ids)}", diff)
        pointer = yield Shown(diff, HINT)


def moving(scene: Scene, selection: Selection) -> tuple[RecordId, ...]:
    """What of a selection moves with the pointer: items, free panels, and what stands in those."""
    found = map(scene.document.find, panels_of(selection, scene.document))
    panels = [p.id for p in found if isinstance(p, Panel) and p.polygon is not None]
    riders = (i.id for i in scene.items() if i.panel in panels)
    return tuple(dict.fromkeys((*panels, *riders, *items_of(selection, scene.document))))


def straight(way: Point, held: bool) -> Point:
    """The way along its longer axis only, while Shift is held."""
    if not held:
        return way
    return Point(way.x, 0.0) if abs(way.x) >= abs(way.y) else Point(0.0, way.y)


def noun(scene: Scene, ids: tuple[RecordId, ...]) -> str:
    """What a step of the history calls these records."""
    if len(ids) != 1:
        return f"{len(ids)} items"
    record = scene.document.find(ids[0])
    if isinstance(record, Sfx):
        return "sound effect"
    if isinstance(record, Balloon):
        return "caption" if record.kind == "caption" else "balloon"
    return "panel"
