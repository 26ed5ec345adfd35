"""Arcs about one pole: the ways of stream lines. Places here are relative to the effect, its angle undone."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect

TIGHTEST = 1.25
"""Radius of the middle arc at full bend is the reach of the shape over this."""
LOOKS = 20
"""Places along an arc where the ellipse kept free is looked for; between them its edge is interpolated."""
NEAREST = 4.0
"""Points from the pole within which nothing is drawn: lines would only crowd there."""
SEEN = 24
"""Places along an arc where it is asked whether it lies in the shape's box."""


class Arcs:
    """Arcs about a pole that lies `bend` to one side: the sharper the nearer. `box` is that of the shape,
    `free` how far from the centre an ellipse may reach."""

    def __init__(self, bend: float, reach: float, box: Rect, free: float = 0.0) -> None:
        self.radius = math.copysign(reach / TIGHTEST / abs(bend), bend)
        half = math.pi * abs(self.radius)
        self._step = 2 * half / SEEN
        self._room = box.grown(half / SEEN)
        self._around = self._looks(half, SEEN)
        self._near = self._looks(free * 1.6, LOOKS)

    def angle(self, along: float) -> float:
        """Radians that a way along the middle arc turns."""
        return abs(along / self.radius)

    def at(self, along: float, aside: float) -> tuple[Point, Point]:
        """The place, and the unit vector aside there; `along` is measured on the middle arc."""
        t = along / self.radius
        n = Point(-math.sin(t), math.cos(t))
        left = self.radius - aside
        return Point(-n.x * left, self.radius - n.y * left), n

    def aside(self, corners: Polygon) -> tuple[float, float]:
        """How far to both sides of the middle arc the shape reaches, as far as there are arcs."""
        pole = Point(0.0, self.radius)
        far = max(p.distance(pole) for p in corners)
        near = max(NEAREST, _box_distance(corners, pole))
        sides = [self.radius - math.copysign(d, self.radius) for d in (far, near)]
        return min(sides), max(sides)

    def in_view(self, aside: float) -> tuple[float, float] | None:
        """The part of an arc from where it first enters the box to where it last leaves it."""
        left, room = self.radius - aside, self._room
        x0, y0, x1, y1 = room.x, room.y, room.right, room.bottom
        seen = [
            s for s, nx, ny in self._around if x0 <= -nx * left <= x1 and y0 <= self.radius - ny * left <= y1
        ]
        if not seen:
            return None
        half = math.pi * abs(self.radius)
        return max(-half, seen[0] - self._step / 2), min(half, seen[-1] + self._step / 2)

    def free(self, aside: float, rx: float, ry: float) -> tuple[float, float] | None:
        """Where an arc runs through an ellipse; None where it does not."""
        if abs(aside) > max(rx, ry):
            return None
        left = self.radius - aside
        depths = [math.hypot(nx * left / rx, (self.radius - ny * left) / ry) - 1 for _, nx, ny in self._near]
        within = [i for i, d in enumerate(depths) if d < 0]
        if not within:
            return None
        steps = [s for s, _, _ in self._near]
        return _edge(steps, depths, within[0], -1), _edge(steps, depths, within[-1], 1)

    def _looks(self, reach: float, count: int) -> list[tuple[float, float, float]]:
        """Places along every arc, with the unit vectors aside: the same for all of them."""
        steps = [reach * (2 * i / count - 1) for i in range(count + 1)]
        return [(s, -math.sin(s / self.radius), math.cos(s / self.radius)) for s in steps]


def _edge(steps: list[float], depths: list[float], i: int, side: int) -> float:
    """Where the depth passes zero between place `i` and its neighbour."""
    j = max(0, min(len(steps) - 1, i + side))
    share = depths[i] / (depths[i] - depths[j]) if j != i else 0.0
    return steps[i] + (steps[j] - steps[i]) * share


def _box_distance(corners: Polygon, pole: Point) -> float:
    """Distance from the pole to the shape's box; 0 within it."""
    x0, x1 = min(p.x for p in corners), max(p.x for p in corners)
    y0, y1 = min(p.y for p in corners), max(p.y for p in corners)
    return math.hypot(max(x0 - pole.x, 0.0, pole.x - x1), max(y0 - pole.y, 0.0, pole.y - y1))
