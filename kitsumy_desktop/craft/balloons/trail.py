"""The trail of ellipses that leads from a thought to the head it comes from."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point, contains
from kitsumy_desktop.comic.path import Path, flatten
from kitsumy_desktop.comic.records.balloon import Tail
from kitsumy_desktop.craft.balloons.loop import Loop, Piece, between, closed_path
from kitsumy_desktop.craft.balloons.tails import SHORTEST, bend_point

BIGGEST, SMALLEST = 0.55, 0.17
"""Radius of the first and the last ellipse, in letter sizes."""

PITCH = 1.35
"""Letter sizes of trail an ellipse takes."""

INKED = 0.72
"""Part of the trail's length that ellipses cover at most."""

CIRCLE = 0.5523
"""Handle length of a quarter circle."""


def thought_trail(body: Loop, center: Point, tail: Tail, em: float) -> tuple[Path, ...]:
    """Ellipses from the cloud to the tip, each smaller than the one before; none for a tip inside."""
    hull = flatten(closed_path(body.pieces), 6)[0]
    root = body.at(body.towards(center, tail.tip))
    length = root.distance(tail.tip)
    if contains(hull, tail.tip) or length < SHORTEST * em:
        return ()
    control = bend_point(root, tail.tip, max(-1.0, min(1.0, tail.bend)))
    radii = _radii(length, em * max(tail.width, 0.1))
    gap = (length - 2 * sum(radii)) / len(radii)
    ellipses, at = [], 0.0
    for r in radii:
        at += gap + r
        t = at / length
        place = between(between(root, control, t), between(control, tail.tip, t), t)
        ellipses.append(ellipse(place, r * 1.2, r * 0.9))
        at += r
    return tuple(ellipses)


def ellipse(center: Point, rx: float, ry: float) -> Path:
    """An ellipse of four cubics."""
    k, (x, y) = CIRCLE, center
    right, below, left, above = Point(x + rx, y), Point(x, y + ry), Point(x - rx, y), Point(x, y - ry)
    return closed_path(
        [
            Piece(right, Point(x + rx, y + k * ry), Point(x + k * rx, y + ry), below),
            Piece(below, Point(x - k * rx, y + ry), Point(x - rx, y + k * ry), left),
            Piece(left, Point(x - rx, y - k * ry), Point(x - k * rx, y - ry), above),
            Piece(above, Point(x + k * rx, y - ry), Point(x + rx, y - k * ry), right),
        ]
    )


def _radii(length: float, em: float) -> list[float]:
    count = max(2, min(5, round(length / (PITCH * em)) + 1))
    radii = [em * (BIGGEST + (SMALLEST - BIGGEST) * k / (count - 1)) for k in range(count)]
    room = INKED * length / (2 * sum(radii))
    return [r * min(1.0, room) for r in radii]
