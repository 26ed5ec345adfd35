"""A sound effect as display items: shadow, outlines, letters and their dots, from the back to the front."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.geometry import Affine, Point, rotation
from kitsumy_desktop.comic.path import Path, flatten
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.sfx import sfx_outline
from kitsumy_desktop.drawing.display import DisplayItem, Gradient, GroupItem, PathItem, Stroke, ToneItem

FLAT = 6
"""Straight pieces a curve of a deep shadow is made of."""


def sfx_group(sfx: Sfx, book: FaceBook, default_family: str) -> GroupItem:
    """The letters with `outline_width` points of outline around them, the halo around that, and so on.

    A stroke lies half inside its path, so each is twice as wide as what is to show outside the letters.
    """
    letters = sfx_outline(sfx, book, default_family)
    items: list[DisplayItem] = []
    if letters.ops:
        rings = _rings(sfx)
        if sfx.shadow is not None:
            items += _shadow(sfx, letters, rings[0][1] if rings else 0.0)
        items += [PathItem(letters, stroke=Stroke(colour, 2 * reach)) for colour, reach in rings]
        items.append(PathItem(letters, fill=_fill(sfx, letters)))
        if sfx.halftone is not None:
            items.append(ToneItem(sfx.halftone, letters))
    return GroupItem(sfx.id, tuple(items))


def sfx_reach(sfx: Sfx) -> float:
    """How far the outlines reach around the letters, in points."""
    rings = _rings(sfx)
    return rings[0][1] if rings else 0.0


def _rings(sfx: Sfx) -> list[tuple[str, float]]:
    """(colour, reach in points) of every outline, the outermost first."""
    reach, rings = 0.0, []
    own = ((sfx.outline, sfx.outline_width), (sfx.halo, sfx.halo_width))
    for colour, width in (*own, *((ring.colour, ring.width) for ring in sfx.outlines)):
        if width > 0:
            reach += width
            rings.append((colour, reach))
    return rings[::-1]


def _fill(sfx: Sfx, letters: Path) -> str | Gradient:
    gradient = sfx.gradient
    if gradient is None:
        return sfx.fill
    upright = letters.transformed(rotation(-sfx.angle))
    box = upright.bounds()
    way = math.radians(gradient.angle)
    toward = Point(math.cos(way), math.sin(way))
    half = (abs(toward.x) * box.w + abs(toward.y) * box.h) / 2
    turn = rotation(sfx.angle)
    start, end = (turn.apply(box.center.plus(toward.times(s * half))) for s in (-1, 1))
    return Gradient(start, end, ((0.0, sfx.fill), (1.0, gradient.to)))


def _shadow(sfx: Sfx, letters: Path, reach: float) -> list[DisplayItem]:
    """The letters moved, as wide as their outermost outline; a deep one fills the way there."""
    shadow = sfx.shadow
    if shadow is None or shadow.by == (0.0, 0.0):
        return []
    stroke = Stroke(shadow.colour, 2 * reach) if reach > 0 else None
    moved = letters.transformed(Affine(e=shadow.by.x, f=shadow.by.y))
    items: list[DisplayItem] = [PathItem(moved, shadow.colour, stroke)]
    if shadow.depth:
        items.insert(0, PathItem(swept(letters, shadow.by), shadow.colour, stroke))
    return items


def swept(outline: Path, by: Point) -> Path:
    """What the edges of an outline cover on their way along `by`: one quadrilateral an edge, all turning the
    same way, so that the non-zero rule unites them."""
    ops: list[str] = []
    xy: list[float] = []
    for line in flatten(outline, FLAT):
        for a, b in zip(line, [*line[1:], line[0]], strict=True):
            cross = (b.x - a.x) * by.y - (b.y - a.y) * by.x
            if abs(cross) < 1e-9:
                continue
            p, q = (a, b) if cross > 0 else (b, a)
            ops.append("MLLLZ")
            xy += (p.x, p.y, q.x, q.y, q.x + by.x, q.y + by.y, p.x + by.x, p.y + by.y)
    return Path("".join(ops), tuple(xy))
