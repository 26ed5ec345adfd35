"""Points, rectangles, affine maps and polygons. Lengths are points (1/72 in), y grows downward."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

EPSILON = 1e-9


class Point(NamedTuple):
    """A place, or a displacement."""

    x: float
    y: float

    def plus(self, other: Point) -> Point:
        """This point moved by `other`."""
        return Point(self.x + other.x, self.y + other.y)

    def minus(self, other: Point) -> Point:
        """The displacement from `other` to this point."""
        return Point(self.x - other.x, self.y - other.y)

    def times(self, factor: float) -> Point:
        """This displacement made `factor` times as long."""
        return Point(self.x * factor, self.y * factor)

    def length(self) -> float:
        """Distance from the origin."""
        return math.hypot(self.x, self.y)

    def distance(self, other: Point) -> float:
        """Distance to `other`."""
        return math.hypot(self.x - other.x, self.y - other.y)


Polygon: TypeAlias = tuple[Point, ...]


class Size(NamedTuple):
    """Width and height."""

    w: float
    h: float


class Rect(NamedTuple):
    """An upright rectangle: left, top, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """x of the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """y of the bottom edge."""
        return self.y + self.h

    @property
    def center(self) -> Point:
        """The middle."""
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    @property
    def area(self) -> float:
        """Width times height."""
        return self.w * self.h

    def grown(self, dx: float, dy: float | None = None) -> Rect:
        """The rectangle with every side moved outward by `dx` (left, right) and `dy` (top, bottom)."""
        dy = dx if dy is None else dy
        return Rect(self.x - dx, self.y - dy, self.w + 2 * dx, self.h + 2 * dy)

    def moved(self, by: Point) -> Rect:
        """The rectangle displaced by `by`."""
        return Rect(self.x + by.x, self.y + by.y, self.w, self.h)

    def contains(self, p: Point) -> bool:
        """Whether `p` is inside or on the edge."""
        return self.x <= p.x <= self.right and self.y <= p.y <= self.bottom

    def contains_rect(self, other: Rect, tolerance: float = EPSILON) -> bool:
        """Whether `other` lies inside, edges included."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )

    def intersection(self, other: Rect) -> Rect | None:
        """The common part, or None where there is none of positive area."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        w, h = min(self.right, other.right) - x, min(self.bottom, other.bottom) - y
        return Rect(x, y, w, h) if w > 0 and h > 0 else None

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def corners(self) -> Polygon:
        """Clockwise from the top left."""
        return (
            Point(self.x, self.y),
            Point(self.right, self.y),
            Point(self.right, self.bottom),
            Point(self.x, self.bottom),
        )


class Affine(NamedTuple):
    """x' = a·x + c·y + e, y' = b·x + d·y + f (the order of PDF, SVG and Qt)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def apply(self, p: Point) -> Point:
        """Where `p` goes."""
        return Point(self.a * p.x + self.c * p.y + self.e, self.b * p.x + self.d * p.y + self.f)

    def then(self, after: Affine) -> Affine:
        """This map followed by `after`."""
        return Affine(
            after.a * self.a + after.c * self.b,
            after.b * self.a + after.d * self.b,
            after.a * self.c + after.c * self.d,
            after.b * self.c + after.d * self.d,
            after.a * self.e + after.c * self.f + after.e,
            after.b * self.e + after.d * self.f + after.f,
        )

    def inverse(self) -> Affine:
        """The map back. Raises ZeroDivisionError for a map that flattens."""
        det = self.a * self.d - self.b * self.c
        a, b, c, d = self.d / det, -self.b / det, -self.c / det, self.a / det
        return Affine(a, b, c, d, -(a * self.e + c * self.f), -(b * self.e + d * self.f))


IDENTITY = Affine()


def translation(dx: float, dy: float) -> Affine:
    """A move."""
    return Affine(1, 0, 0, 1, dx, dy)


def scaling(sx: float, sy: float | None = None) -> Affine:
    """A stretch about the origin."""
    return Affine(sx, 0, 0, sx if sy is None else sy, 0, 0)


def rotation(degrees: float) -> Affine:
    """A turn about the origin, clockwise on screen (y down)."""
    r = math.radians(degrees)
    return Affine(math.cos(r), math.sin(r), -math.sin(r), math.cos(r), 0, 0)


def bounds(points: Iterable[Point]) -> Rect:
    """The smallest rectangle around `points`. Raises ValueError when there is none."""
    pts = list(points)
    if not pts:
        raise ValueError("no points")
    x0, x1 = min(p.x for p in pts), max(p.x for p in pts)
    y0, y1 = min(p.y for p in pts), max(p.y for p in pts)
    return Rect(x0, y0, x1 - x0, y1 - y0)


def signed_area(polygon: Sequence[Point]) -> float:
    """Shoelace area; positive for clockwise on screen (y down)."""
    total = 0.0
    for i, p in enumerate(polygon):
        q = polygon[(i + 1) % len(polygon)]
        total += p.x * q.y - q.x * p.y
    return total / 2


def area(polygon: Sequence[Point]) -> float:
    """Area of a simple polygon, never negative."""
    return abs(signed_area(polygon))


def centroid(polygon: Sequence[Point]) -> Point:
    """Centre of mass of a simple polygon; of its corners where it has no area."""
    total = signed_area(polygon)
    if abs(total) < EPSILON:
        n = max(1, len(polygon))
        return Point(sum(p.x for p in polygon) / n, sum(p.y for p in polygon) / n)
    cx = cy = 0.0
    for i, p in enumerate(polygon):
        q = polygon[(i + 1) % len(polygon)]
        cross = p.x * q.y - q.x * p.y
        cx += (p.x + q.x) * cross
        cy += (p.y + q.y) * cross
    return Point(cx / (6 * total), cy / (6 * total))


def contains(polygon: Sequence[Point], p: Point) -> bool:
    """Whether `p` is inside, by the even-odd rule."""
    inside = False
    j = len(polygon) - 1
    for i, a in enumerate(polygon):
        b = polygon[j]
        if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x:
            inside = not inside
        j = i
    return inside


def beyond(p: Point, origin: Point, normal: Point) -> float:
    """How far `p` lies on the side of a line that its unit normal points to; negative on the other side."""
    return (p.x - origin.x) * normal.x + (p.y - origin.y) * normal.y


def clip_half_plane(polygon: Sequence[Point], origin: Point, normal: Point) -> Polygon:
    """The part of a convex polygon where (p − origin)·normal ≥ 0 (Sutherland–Hodgman)."""
    out: list[Point] = []
    for i, p in enumerate(polygon):
        q = polygon[(i + 1) % len(polygon)]
        dp = (p.x - origin.x) * normal.x + (p.y - origin.y) * normal.y
        dq = (q.x - origin.x) * normal.x + (q.y - origin.y) * normal.y
        if dp >= -EPSILON:
            out.append(p)
        if (dp > EPSILON and dq < -EPSILON) or (dp < -EPSILON and dq > EPSILON):
            t = dp / (dp - dq)
            out.append(Point(p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t))
    return tuple(out)


def segment_distance(p: Point, a: Point, b: Point) -> float:
    """Distance from `p` to the segment a–b."""
    dx, dy = b.x - a.x, b.y - a.y
    squared = dx * dx + dy * dy
    t = 0.0 if squared < EPSILON else max(0.0, min(1.0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared))
    return math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy)


def pixels(length_pt: float, dpi: float) -> int:
    """Whole pixels of a length in points, half rounded up (6.875 in at 300 dpi is 2063, not 2062)."""
    return math.floor(length_pt * dpi / 72 + 0.5)
