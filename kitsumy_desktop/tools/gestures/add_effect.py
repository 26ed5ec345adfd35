"""Make lines, a tone or a smear where the pointer says, with the look last used."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, bounds
from kitsumy_desktop.comic.ids import IdSource, PanelId, RecordId
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands.effects import add_effect, label_of, made, prefix_of
from kitsumy_desktop.editing.effect_presets import preset
from kitsumy_desktop.editing.selection import only
from kitsumy_desktop.tools.effect_kinds import HINTS
from kitsumy_desktop.tools.gesture import Done, Gesture, Marks, Shown, travelled, wait_for_drag
from kitsumy_desktop.tools.gestures.add_item import kept_inside
from kitsumy_desktop.tools.hit import panel_under
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snap import Snapper
from kitsumy_desktop.tools.snapping import led, snapper_for

LEAST = 6.0
"""Points a drawn area or ellipse must measure."""
SLIM = 0.45
"""Half the height of what speed lines leave free, as a share of half its length."""
BOTH = Point(1.0, 1.0)
NEARBY = 2.0
"""Points between two corners of an area drawn freely."""


def add_lines(scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    """Focus lines and flashes from the centre outward, speed and stream lines along the motion."""
    name = scene.effects.lines
    look = preset(name)
    lines_id = fresh(prefix_of(look))
    panel = panel_under(scene, press.at)
    shown = Shown(hint=HINTS[name], marks=Marks(panel=panel))
    pointer = yield from wait_for_drag(press, shown)
    touches: tuple[RecordId, ...] = ()
    while True:
        effect = made(scene.document, scene.page_id, panel, lines_id, look)
        if isinstance(effect, Lines) and travelled(press, pointer):
            effect = _drawn(effect, press, pointer)
        diff = add_effect(scene.document, effect)
        if pointer.released:
            return Done(label_of(look), diff, selection=only(lines_id), tool="select")
        pointer = yield Shown(diff, HINTS[name], touches=touches)
        touches = (lines_id,)


def add_area(scene: Scene, press: Pointer, fresh: IdSource) -> Gesture:
    """A tone or smear over a rectangle, over an area drawn freely with Alt, or over the whole panel."""
    name = scene.effects.tone
    look = preset(name)
    effect_id: RecordId = fresh(prefix_of(look))
    panel = _panel(scene, press)
    pointer = yield from wait_for_drag(press, Shown(hint=HINTS[name], marks=Marks(panel=panel)))
    way: list[Point] = [press.at]
    free = pointer.alt
    snapper = Snapper() if free else snapper_for(scene, ())
    press, _ = led(snapper, press.at, BOTH, press, press)
    while True:
        pointer, snaps = led(snapper, press.at, BOTH, press, pointer)
        if pointer.released:
            break
        if pointer.at.distance(way[-1]) >= NEARBY:
            way.append(pointer.at)
        outline = _area(scene, press, pointer, way, free)
        pointer = yield Shown(hint=HINTS[name], marks=Marks(outline=outline, snaps=snaps))
    area = _area(scene, press, pointer, [*way, pointer.at], free) if travelled(press, pointer) else None
    if area is not None and min(bounds(area)[2:]) < LEAST:
        return Done()
    try:
        effect: Effect = made(scene.document, scene.page_id, panel, effect_id, look, area)
    except InputError as error:
        return Done(refused=error)
    return Done(
        label_of(look),
        add_effect(scene.document, effect),
        selection=only(effect_id),
        tool="select",
    )


def _drawn(lines: Lines, press: Pointer, pointer: Pointer) -> Lines:
    way = pointer.at.minus(press.at)
    if lines.kind in ("focus", "burst"):
        rx, ry = abs(way.x), abs(way.y)
        if pointer.shift or min(rx, ry) < LEAST:
            rx = ry = way.length()
        return msgspec.structs.replace(lines, center=press.at, rx=rx, ry=ry)
    middle = Point(press.at.x + way.x / 2, press.at.y + way.y / 2)
    half = way.length() / 2
    angle = math.degrees(math.atan2(way.y, way.x))
    return msgspec.structs.replace(lines, center=middle, angle=angle, rx=half, ry=half * SLIM)


def _area(scene: Scene, press: Pointer, pointer: Pointer, way: list[Point], free: bool) -> Polygon:
    bleed = scene.sheet.bleed_box
    if free:
        return tuple(kept_inside(p, bleed) for p in way)
    at = pointer.at
    if pointer.shift:
        side = max(abs(at.x - press.at.x), abs(at.y - press.at.y))
        at = Point(
            press.at.x + math.copysign(side, at.x - press.at.x),
            press.at.y + math.copysign(side, at.y - press.at.y),
        )
    return bounds((kept_inside(press.at, bleed), kept_inside(at, bleed))).corners()


def _panel(scene: Scene, press: Pointer) -> PanelId | None:
    """The panel pressed on; beside all panels, the one that is selected."""
    found = panel_under(scene, press.at)
    chosen = scene.document.find(scene.selection.single or "")
    return chosen.id if found is None and isinstance(chosen, Panel) else found
