"""Who speaks where: faces and mouths of a panel's people in page points, and tails that keep to them."""

from __future__ import annotations

import math
from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Point, Polygon, contains, signed_area
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.shapes import art_transform, face_boxes, mouth_points

NEAR_FACE = 0.3
"""A face may be missed by this part of its size."""


class Mouth(NamedTuple):
    """A mouth in page points, the height of its face, and whose it is."""

    at: Point
    size: float
    who: str


def mouths(art: Art | None, shape: Polygon) -> tuple[Mouth, ...]:
    """The mouths of a picture whose owners are known, in the order of `art.faces`."""
    if art is None or len(shape) < 3:
        return ()
    boxes, points = face_boxes(art, shape), mouth_points(art, shape)
    return tuple(
        Mouth(point, max(box.h, 1e-6), face.who)
        for face, box, point in zip(art.faces, boxes, points, strict=True)
        if face.who.strip()
    )


def mouth_of(who: str, art: Art | None, shape: Polygon) -> Mouth | None:
    """The mouth of a person by name; None where the picture does not show them."""
    wanted = who.strip().casefold()
    return next((m for m in mouths(art, shape) if m.who.strip().casefold() == wanted), None)


def person_at(art: Art | None, shape: Polygon, at: Point) -> str:
    """The name of whoever's face, or outlined figure, is at a page point; empty: nobody known."""
    if art is None or len(shape) < 3:
        return ""
    for face, box in zip(art.faces, face_boxes(art, shape), strict=True):
        if face.who.strip() and box.grown(NEAR_FACE * box.h).contains(at):
            return face.who
    for figure in figure_outlines(art, shape):
        if contains(figure, at):
            return next((m.who for m in mouths(art, shape) if contains(figure, m.at)), "")
    return ""


def figure_outlines(art: Art, shape: Polygon) -> tuple[Polygon, ...]:
    """The outlines of `Art.front` in page points, all running the same way round; none of less than three
    corners."""
    place = art_transform(art, shape)
    found = []
    for outline in art.front:
        points = tuple(place.apply(Point(p.x * art.width, p.y * art.height)) for p in outline)
        if len(points) >= 3:
            found.append(points if signed_area(points) >= 0 else tuple(reversed(points)))
    return tuple(found)


def followed_tip(tip: Point, old: Mouth, new: Mouth, old_center: Point, new_center: Point) -> Point:
    """Where a tip goes when the mouth it keeps to moves from `old` to `new`.

    Its distance from the mouth grows and shrinks with the face; it stays on the same side of the way from
    the mouth to the body, whose centre may have moved as well. Page points.
    """
    off = tip.minus(old.at)
    if off.length() < 1e-9:
        return new.at
    before, after = old_center.minus(old.at), new_center.minus(new.at)
    turn = math.atan2(after.y, after.x) - math.atan2(before.y, before.x)
    grow = new.size / old.size
    c, s = math.cos(turn) * grow, math.sin(turn) * grow
    return Point(new.at.x + c * off.x - s * off.y, new.at.y + s * off.x + c * off.y)


def aimed_tip(center: Point, mouth: Mouth) -> Point:
    """Where a tail bound to a mouth ends: short of the face, on the way from the body. Page points."""
    way = center.minus(mouth.at)
    length = max(way.length(), 1e-9)
    return mouth.at.plus(way.times(min(0.45, max(0.55 * mouth.size / length, 0.2))))
