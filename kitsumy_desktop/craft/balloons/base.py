"""The base curve of a body: what its kind, its roundness or its own control points make of its box."""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.comic.geometry import Point, Rect, signed_area
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.balloons.loop import Loop, Piece, line
from kitsumy_desktop.craft.balloons.superellipse import HANDLE

QUARTER = 0.5523
"""Handle length of a quarter ellipse, as a part of its half axis."""
FLAT = 1e-3
"""Roundness below which corners are corners."""


def base_curve(balloon: Balloon) -> Loop:
    """The curve the body keeps around: free control points, else the asked roundness, else the kind's."""
    if len(balloon.outline) >= 3:
        return free_curve(control_points(balloon))
    if balloon.roundness is not None:
        return rounded(balloon.box, max(0.0, min(1.0, balloon.roundness)))
    if balloon.kind == "caption":
        return rounded(balloon.box, 0.0)
    return lens(balloon.box)


def control_points(balloon: Balloon) -> tuple[Point, ...]:
    """The control points of a free body in page points; none for another one."""
    c, a, b = balloon.center, balloon.width / 2, balloon.height / 2
    return tuple(Point(c.x + p.x * a, c.y + p.y * b) for p in balloon.outline)


def lens(box: Rect) -> Loop:
    """The curve of `superellipse`, which suits lens-shaped text best."""
    return Loop(_quarters(box, HANDLE))


def rounded(box: Rect, roundness: float) -> Loop:
    """A box whose corners get rounder from none (0) to an ellipse (1).

    Small corners are parts of circles; towards the ellipse they stretch to its half axes.
    """
    if roundness < FLAT:
        corners = box.corners()
        return Loop([line(p, q) for p, q in zip(corners, corners[1:] + corners[:1], strict=True)])
    if roundness > 1 - FLAT:
        return Loop(_quarters(box, QUARTER))
    a, b = box.w / 2, box.h / 2
    small, part = min(a, b), roundness * roundness
    rx, ry = roundness * (small + (a - small) * part), roundness * (small + (b - small) * part)
    return Loop(_rounded_pieces(box, rx, ry))


def free_curve(points: Sequence[Point]) -> Loop:
    """The smooth closed curve through control points, clockwise whichever way they run."""
    way = list(points) if signed_area(points) >= 0 else list(reversed(points))
    return Loop(through(way))


def through(points: Sequence[Point]) -> list[Piece]:
    """A smooth closed curve through points (Catmull–Rom)."""
    n = len(points)
    pieces = []
    for i in range(n):
        before, p, q, after = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
        p1 = p.plus(q.minus(before).times(1 / 6))
        p2 = q.minus(after.minus(p).times(1 / 6))
        pieces.append(Piece(p, p1, p2, q))
    return pieces


def _quarters(box: Rect, handle: float) -> list[Piece]:
    c, a, b, h = box.center, box.w / 2, box.h / 2, handle
    right, below = Point(c.x + a, c.y), Point(c.x, c.y + b)
    left, above = Point(c.x - a, c.y), Point(c.x, c.y - b)
    return [
        Piece(right, Point(c.x + a, c.y + h * b), Point(c.x + h * a, c.y + b), below),
        Piece(below, Point(c.x - h * a, c.y + b), Point(c.x - a, c.y + h * b), left),
        Piece(left, Point(c.x - a, c.y - h * b), Point(c.x - h * a, c.y - b), above),
        Piece(above, Point(c.x + h * a, c.y - b), Point(c.x + a, c.y - h * b), right),
    ]


def _rounded_pieces(box: Rect, rx: float, ry: float) -> list[Piece]:
    """Four corners and the straight sides between them, clockwise from the top left corner's end."""
    corners = box.corners()
    into = (Point(0, -ry), Point(rx, 0), Point(0, ry), Point(-rx, 0))
    pieces: list[Piece] = []
    for i, corner in enumerate(corners):
        # the side before a corner runs along `into`, the side after it along the next one
        start, end = corner.minus(into[i]), corner.plus(into[(i + 1) % 4])
        if pieces and pieces[-1].p3.distance(start) > 1e-9:
            pieces.append(line(pieces[-1].p3, start))
        first, last = _towards(start, corner), _towards(end, corner)
        pieces.append(Piece(start, first, last, end))
    if pieces[-1].p3.distance(pieces[0].p0) > 1e-9:
        pieces.append(line(pieces[-1].p3, pieces[0].p0))
    return pieces


def _towards(p: Point, corner: Point) -> Point:
    return p.plus(corner.minus(p).times(QUARTER))
