"""Handles of a sound effect: turn, size, width, and the points that bend its letters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.sfx import sfx_letters, sfx_place
from kitsumy_desktop.tools.handle import CORNERS, Handle
from kitsumy_desktop.tools.scene import Scene

TURN_PX = 24.0
"""How far the turning handle stands off the box, in screen pixels."""
BEND_PX = 16.0
"""How far the bending handle stands off the letters, in screen pixels."""
FLAT = Rect(-0.5, -0.35, 1.0, 0.7)
"""Box of a sound without letters, em."""
CLEAR_PX = 14.0
"""How far corners and sides stand off an envelope, whose points lie on the same box, in screen pixels."""
ACROSS = 0.25
"""Share of the text's width that a full `across` moves the bending handle."""


def sfx_handles(scene: Scene, sfx: Sfx, scale: float) -> tuple[Handle, ...]:
    """Points of an envelope or baseline, the bending handle, the turning one, sides, corners."""
    shape = scene.sfx_shape(sfx)[0]
    top = _middle(shape[0], shape[1])
    up = top.minus(_middle(shape[2], shape[3]))
    length = max(up.length(), 1e-6)
    turn = Handle("turn", sfx.id, top.plus(up.times(TURN_PX / scale / length)))
    if sfx.warp.kind == "envelope":
        shape = _grown(shape, CLEAR_PX / scale)
    sides = (
        Handle("stretch", sfx.id, _middle(shape[1], shape[2]), "e"),
        Handle("stretch", sfx.id, _middle(shape[3], shape[0]), "w"),
    )
    corners = (Handle("scale", sfx.id, p, side) for p, side in zip(shape, CORNERS, strict=True))
    return (*_warp_handles(scene, sfx), *_bend_handle(scene, sfx, scale), turn, *sides, *corners)


def text_box(scene: Scene, sfx: Sfx) -> Rect:
    """The box its text fills before it is warped, em about the middle."""
    box = sfx_letters(sfx, scene.book, scene.document.comic.lettering.sfx_face).box
    return box if box.w > 0 and box.h > 0 else FLAT


def unit_place(box: Rect, p: Point) -> Point:
    """A point given in half widths and half heights of the text's box, in em."""
    return Point(box.center.x + p.x * box.w / 2, box.center.y + p.y * box.h / 2)


def unit_of(box: Rect, p: Point) -> Point:
    """A point in em, in half widths and half heights of the text's box."""
    return Point((p.x - box.center.x) / (box.w / 2), (p.y - box.center.y) / (box.h / 2))


def _grown(shape: Sequence[Point], by: float) -> Polygon:
    """A rectangle that may be turned, corners clockwise from its top left, grown by points on all sides."""
    across, down = (shape[i].minus(shape[0]) for i in (1, 3))
    x = across.times(by / max(across.length(), 1e-6))
    y = down.times(by / max(down.length(), 1e-6))
    steps = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return tuple(p.plus(x.times(a)).plus(y.times(b)) for p, (a, b) in zip(shape, steps, strict=True))


def _warp_handles(scene: Scene, sfx: Sfx) -> tuple[Handle, ...]:
    place, points = sfx_place(sfx), sfx.warp.points
    if sfx.warp.kind == "envelope":
        box = text_box(scene, sfx)
        return tuple(
            Handle("warp", sfx.id, place.apply(unit_place(box, p)), index=i) for i, p in enumerate(points)
        )
    if sfx.warp.kind == "path":
        found = [Handle("warp", sfx.id, place.apply(p), index=i) for i, p in enumerate(points)]
        between = (_middle(a, b) for a, b in pairwise(points))
        found += [Handle("warp_add", sfx.id, place.apply(p), index=i + 1) for i, p in enumerate(between)]
        return tuple(found)
    return ()


def _bend_handle(scene: Scene, sfx: Sfx, scale: float) -> tuple[Handle, ...]:
    """Below the middle of the text; where a wave, bulge or perspective is, as far off as it is strong."""
    if sfx.warp.kind in ("envelope", "path"):
        return ()
    box, warp = text_box(scene, sfx), sfx.warp
    gap = BEND_PX / scale / max(sfx.size, 1e-6)
    at = Point(box.center.x, box.bottom + gap)
    if warp.kind != "none":
        at = at.plus(Point(warp.across * box.w * ACROSS, warp.amount * box.h / 2))
    return (Handle("bend_sfx", sfx.id, sfx_place(sfx).apply(at)),)


def _middle(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)
