"""Handles of lines, tones and smears; and where a pointer means them."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.geometry import (
    Point,
    Polygon,
    Rect,
    area,
    bounds,
    contains,
    rotation,
    segment_distance,
    translation,
)
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.craft.lines.arc import TIGHTEST, Arcs
from kitsumy_desktop.editing.commands.effects import home
from kitsumy_desktop.tools.handle import SIDES, Handle, Side
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene, effect_area

LEAST_PX = 18.0
"""Handles of an ellipse stand this far from its centre at least, in screen pixels."""
TURN_PX = 26.0
"""How far the turning handle stands off the ellipse, in screen pixels."""
BEND_AT = 0.45
"""How far back along the middle stream line its bending handle is, as a share of how far the panel
reaches: the turning handle is ahead."""
FEW_CORNERS = 8
"""Areas of more corners, drawn freely, are stretched by their box instead."""
RIM_PX = 6.0
"""How near to its outline or centre an effect counts that is not selected, in screen pixels."""
MOST_OF = 0.6
"""An area that covers more of its panel than this is grabbed by its rim: it must not shut the panel off."""

RADII: dict[Side, Point] = {side: SIDES[side] for side in ("e", "s", "w", "n")}


def effect_handles(scene: Scene, effect: Effect, scale: float) -> tuple[Handle, ...]:
    """What can be dragged of an effect. `scale`: pixels a point."""
    if isinstance(effect, Lines):
        return _lines_handles(scene, effect, scale)
    found = _area_handles(effect)
    if isinstance(effect, Smear):
        return (Handle("smear_way", effect.id, effect.center.plus(effect.way)), *found)
    screen = effect.screen
    if screen.density_to is None or screen.start is None or screen.end is None:
        return found
    ends = (Handle("tone_end", effect.id, p, index=i) for i, p in enumerate((screen.start, screen.end)))
    return (*ends, *found)


def touches_effect(scene: Scene, effect: Effect, pointer: Pointer) -> bool:
    """Whether a press there means the effect: inside it when it is selected or small, else its rim.

    Lines are meant by the ellipse they leave free, or its centre.
    """
    shape = effect_area(effect)
    if isinstance(effect, Lines) and effect.center.distance(pointer.at) <= pointer.reach(RIM_PX):
        return True
    if not bounds(shape).grown(pointer.reach(RIM_PX)).contains(pointer.at):
        return False
    inside = contains(shape, pointer.at)
    rim_only = isinstance(effect, Lines) or _shuts_off(scene, effect)
    if inside and (effect.id in scene.selection or not rim_only):
        return True
    near = pointer.reach(RIM_PX)
    return any(segment_distance(pointer.at, shape[i - 1], p) <= near for i, p in enumerate(shape))


def reach_of_lines(scene: Scene, lines: Lines) -> float:
    """How far the shape the lines are drawn in reaches from their centre."""
    place = home(scene.document, lines.page, lines.panel)
    return max(p.distance(lines.center) for p in place)


def bend_place(lines: Lines, reach: float) -> Point:
    """Where the bending handle is, relative to the centre and the angle undone."""
    along = -BEND_AT * reach
    if abs(lines.bend) < 1e-3:
        return Point(along, 0.0)
    return Arcs(lines.bend, reach, Rect(0.0, 0.0, reach, reach)).at(along, 0.0)[0]


def bend_for(at: Point, reach: float) -> float:
    """The bend, −1..1, whose middle line runs through `at` (relative, the angle undone)."""
    if abs(at.y) < 1e-6 or reach <= 0:
        return 0.0
    radius = (at.x * at.x + at.y * at.y) / (2 * at.y)
    return max(-1.0, min(1.0, reach / TIGHTEST / radius))


def _lines_handles(scene: Scene, lines: Lines, scale: float) -> tuple[Handle, ...]:
    place = rotation(lines.angle).then(translation(lines.center.x, lines.center.y))
    least = LEAST_PX / scale
    rx, ry = max(least, lines.rx), max(least, lines.ry)
    found = [Handle("lines_turn", lines.id, place.apply(Point(rx + TURN_PX / scale, 0.0)))]
    if lines.kind == "stream":
        bent = bend_place(lines, reach_of_lines(scene, lines))
        if math.hypot(bent.x, bent.y) > rx + 2 * TURN_PX / scale or lines.bend:
            found.append(Handle("lines_bend", lines.id, place.apply(bent)))
    found += [
        Handle("lines_radius", lines.id, place.apply(Point(way.x * rx, way.y * ry)), side)
        for side, way in RADII.items()
    ]
    return (*found, Handle("lines_center", lines.id, lines.center))


def _area_handles(effect: Tone | Smear) -> tuple[Handle, ...]:
    if len(effect.area) > FEW_CORNERS:
        box = bounds(effect.area)
        return tuple(
            Handle(
                "area_box",
                effect.id,
                Point(box.center.x + way.x * box.w / 2, box.center.y + way.y * box.h / 2),
                side,
            )
            for side, way in SIDES.items()
        )
    corners = [Handle("area_corner", effect.id, p, index=i) for i, p in enumerate(effect.area)]
    edges = [
        Handle("area_edge", effect.id, _middle(p, effect.area[(i + 1) % len(effect.area)]), index=i)
        for i, p in enumerate(effect.area)
    ]
    return (*corners, *edges)


def _shuts_off(scene: Scene, effect: Tone | Smear) -> bool:
    place: Polygon = home(scene.document, effect.page, effect.panel)
    return area(effect.area) > MOST_OF * area(place)


def _middle(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)
