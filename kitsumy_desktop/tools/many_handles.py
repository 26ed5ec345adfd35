"""The common box of several selected things: handles that stretch and turn all of them."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.editing.commands.together import movable
from kitsumy_desktop.editing.selection import is_hidden, standing
from kitsumy_desktop.tools.handle import SIDES, Handle
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.tools.snapping import box_of

TURN_PX = 24.0
"""How far the turning handle stands off the box, in screen pixels."""


def many_box(scene: Scene) -> Rect | None:
    """The box around what of several selected things can be moved; None for fewer than two of them."""
    if len(scene.selection) < 2:
        return None
    found = [i for i in movable(scene.document, scene.selection.ids) if _seen(scene, i)]
    return box_of(scene, found) if len(found) > 1 else None


def many_handles(scene: Scene, scale: float) -> tuple[Handle, ...]:
    """The turning handle above the box, its corners, its sides; `scale`: pixels a point."""
    box, leader = many_box(scene), scene.selection.primary
    if box is None or leader is None:
        return ()
    c = box.center
    turn = Handle("turn_many", leader, Point(c.x, box.y - TURN_PX / scale))
    sides = sorted(SIDES, key=len, reverse=True)
    places = ((s, Point(c.x + SIDES[s].x * box.w / 2, c.y + SIDES[s].y * box.h / 2)) for s in sides)
    return (turn, *(Handle("scale_many", leader, at, side) for side, at in places))


def _seen(scene: Scene, record_id: str) -> bool:
    record = standing(scene.document.find(record_id))
    return record is not None and not is_hidden(scene.document, record)
