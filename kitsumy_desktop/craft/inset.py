"""A polygon made smaller by the same distance on every side."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.geometry import EPSILON, Point, Polygon, clip_half_plane, signed_area

SHARPEST = 4.0
"""A corner moves inward by at most so many times the distance."""


def inset(polygon: Polygon, by: float) -> Polygon:
    """`polygon` with every side moved inward by `by` points; itself where nothing would be left.

    Convex ones are cut exactly; corners of others move along their bisector, which is right for distances
    that are small beside the sides.
    """
    if by <= 0 or len(polygon) < 3:
        return polygon
    clockwise = polygon if signed_area(polygon) > 0 else tuple(reversed(polygon))
    smaller = _cut(clockwise, by) if is_convex(clockwise) else _moved(clockwise, by)
    return smaller if len(smaller) > 2 and signed_area(smaller) > EPSILON else polygon


def is_convex(polygon: Polygon) -> bool:
    """Whether every corner turns the same way."""
    turns = [
        (polygon[i - 1].x - polygon[i - 2].x) * (p.y - polygon[i - 1].y)
        - (polygon[i - 1].y - polygon[i - 2].y) * (p.x - polygon[i - 1].x)
        for i, p in enumerate(polygon)
    ]
    return all(t >= -1e-6 for t in turns) or all(t <= 1e-6 for t in turns)


def common(polygon: Polygon, convex: Polygon) -> Polygon:
    """The part of `polygon` inside a convex one (Sutherland–Hodgman)."""
    clockwise = convex if signed_area(convex) > 0 else tuple(reversed(convex))
    left = polygon
    for i, p in enumerate(clockwise):
        normal = _inward(clockwise[i - 1], p)
        if normal is not None and left:
            left = clip_half_plane(left, p, normal)
    return left


def _cut(polygon: Polygon, by: float) -> Polygon:
    left = polygon
    for i, p in enumerate(polygon):
        normal = _inward(polygon[i - 1], p)
        if normal is not None and left:
            left = clip_half_plane(left, p.plus(normal.times(by)), normal)
    return left


def _moved(polygon: Polygon, by: float) -> Polygon:
    corners = [p for i, p in enumerate(polygon) if p.distance(polygon[i - 1]) > EPSILON]
    moved: list[Point] = []
    for i, p in enumerate(corners):
        before, after = _inward(corners[i - 1], p), _inward(p, corners[(i + 1) % len(corners)])
        if before is None or after is None:
            continue
        both = before.plus(after)
        squared = both.x * both.x + both.y * both.y
        reach = min(2 * by / max(squared, EPSILON), SHARPEST * by)
        moved.append(p.plus(both.times(reach)))
    return tuple(moved)


def _inward(a: Point, b: Point) -> Point | None:
    """Unit normal to the inside of a clockwise polygon (y down); None for a side without length."""
    dx, dy = b.x - a.x, b.y - a.y
    length = math.hypot(dx, dy)
    return Point(-dy / length, dx / length) if length > EPSILON else None
