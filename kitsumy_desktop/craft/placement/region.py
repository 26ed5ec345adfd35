"""Where a body may stand: the part of a panel in which a balloon of a given size keeps clear of the edge."""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from kitsumy_desktop.comic.geometry import (
    EPSILON,
    Point,
    Polygon,
    Rect,
    bounds,
    clip_half_plane,
    signed_area,
)

Floats: TypeAlias = npt.NDArray[np.float64]
Flags: TypeAlias = npt.NDArray[np.bool_]

ROUND = 2.4
"""Exponent of the superellipse |x/a|^p + |y/b|^p = 1 that stands for a balloon's body."""
RIM_POINTS = 24
LEAST_SHARE = 0.15
"""A panel across the fold has this share of its width in the safe area of each page, or all on one."""


class Region:
    """A polygon with a fast answer to "how far inside is a body of this size at this place"."""

    def __init__(self, polygon: Polygon) -> None:
        clockwise = polygon if signed_area(polygon) >= 0 else tuple(reversed(polygon))
        corners = _without_repeats(clockwise)
        self.polygon: Polygon = corners
        self.box: Rect = bounds(corners)
        self.corners: Floats = np.array(corners, dtype=np.float64)
        following = np.roll(self.corners, -1, axis=0)
        along = following - self.corners
        lengths = np.hypot(along[:, 0], along[:, 1])
        self.ends: Floats = following
        self.outward: Floats = np.stack([along[:, 1], -along[:, 0]], axis=1) / lengths[:, None]
        """Unit normals that point out of the polygon, one for the edge after each corner."""
        self.reach: Floats = np.einsum("ec,ec->e", self.outward, self.corners)
        self.convex = bool(
            np.all(self.corners @ self.outward.T - self.reach[None, :] <= 1e-6 * max(1.0, lengths.max()))
        )

    def clearance(self, cx: Floats, cy: Floats, a: Floats, b: Floats, boxy: bool) -> Floats:
        """Smallest distance in points from a body to the edge; negative: it sticks out by that much.

        `a`, `b` are half sizes; `boxy` bodies fill their box, the others are superellipses.
        """
        if self.convex:
            return self._clearance_of_convex(cx, cy, a, b, boxy)
        return self._clearance_by_rim(cx, cy, a, b, boxy)

    def _clearance_of_convex(self, cx: Floats, cy: Floats, a: Floats, b: Floats, boxy: bool) -> Floats:
        towards = cx[:, None] * self.outward[:, 0] + cy[:, None] * self.outward[:, 1]
        support = self._support(a, b, boxy)
        clear: Floats = np.min(self.reach - towards - support, axis=1)
        return clear

    def _clearance_by_rim(self, cx: Floats, cy: Floats, a: Floats, b: Floats, boxy: bool) -> Floats:
        ux, uy = rim(boxy)
        x = cx[:, None] + a[:, None] * ux
        y = cy[:, None] + b[:, None] * uy
        distance = self.edge_distance(x.ravel(), y.ravel())
        signed = np.where(self.holds(x.ravel(), y.ravel()), distance, -distance)
        clear: Floats = signed.reshape(x.shape).min(axis=1)
        inside_out = np.abs(self.corners[:, 0] - cx[:, None]) / a[:, None]
        upside = np.abs(self.corners[:, 1] - cy[:, None]) / b[:, None]
        pierced = np.any(np.maximum(inside_out, upside) < (1.0 if boxy else 0.8), axis=1)
        return np.where(pierced, np.minimum(clear, -np.minimum(a, b)), clear)

    def pushed_inside(
        self, cx: Floats, cy: Floats, a: Floats, b: Floats, boxy: bool, pad: float
    ) -> tuple[Floats, Floats]:
        """Centres near by at which bodies keep `pad` clear of the edge, as far as a few pushes reach.

        Pushes go straight across or straight down, so that what lay along a tier's edge still does. Only for
        convex regions; elsewhere the centres come back as they are.
        """
        if not self.convex:
            return cx, cy
        start = cx, cy
        support = self._support(a, b, boxy)
        steep = np.abs(self.outward[:, 0]) >= np.abs(self.outward[:, 1])
        way_x = np.where(steep, 1 / np.where(steep, self.outward[:, 0], 1.0), 0.0)
        way_y = np.where(steep, 0.0, 1 / np.where(steep, 1.0, self.outward[:, 1]))
        for _ in range(2 * len(self.reach)):
            towards = cx[:, None] * self.outward[:, 0] + cy[:, None] * self.outward[:, 1]
            beyond = towards + support + pad - self.reach
            worst = np.argmax(beyond, axis=1)
            by = np.maximum(0.0, np.take_along_axis(beyond, worst[:, None], axis=1)[:, 0])
            if by.max() < 1e-9:
                break
            cx = cx - by * way_x[worst]
            cy = cy - by * way_y[worst]
        else:
            better = self.clearance(cx, cy, a, b, boxy) > self.clearance(*start, a, b, boxy)
            return np.where(better, cx, start[0]), np.where(better, cy, start[1])
        return cx, cy

    def _support(self, a: Floats, b: Floats, boxy: bool) -> Floats:
        """How far bodies reach along each edge's normal (the support function of box or superellipse)."""
        n = np.abs(self.outward)
        wide, high = a[:, None] * n[:, 0], b[:, None] * n[:, 1]
        if boxy:
            return wide + high
        q = ROUND / (ROUND - 1)
        support: Floats = (wide**q + high**q) ** (1 / q)
        return support

    def edge_distance(self, x: Floats, y: Floats) -> Floats:
        """Distance from each point to the polygon's edge."""
        start = self.corners
        along = self.ends - start
        squared = np.maximum(np.einsum("ec,ec->e", along, along), EPSILON)
        dx, dy = x[:, None] - start[:, 0], y[:, None] - start[:, 1]
        t = np.clip((dx * along[:, 0] + dy * along[:, 1]) / squared, 0.0, 1.0)
        distance: Floats = np.hypot(dx - t * along[:, 0], dy - t * along[:, 1]).min(axis=1)
        return distance

    def holds(self, x: Floats, y: Floats) -> Flags:
        """Which points lie inside, by the even-odd rule."""
        x0, y0 = self.corners[:, 0], self.corners[:, 1]
        x1, y1 = self.ends[:, 0], self.ends[:, 1]
        crosses = (y0 > y[:, None]) != (y1 > y[:, None])
        rise = np.where(np.abs(y1 - y0) < EPSILON, EPSILON, y1 - y0)
        right = x[:, None] < (x1 - x0) * (y[:, None] - y0) / rise + x0
        inside: Flags = np.sum(crosses & right, axis=1) % 2 == 1
        return inside


def rim(boxy: bool) -> tuple[Floats, Floats]:
    """Points on the edge of a unit body: of a square, or of the superellipse that stands for a balloon."""
    angles = np.arange(RIM_POINTS) * (2 * math.pi / RIM_POINTS)
    x, y = np.cos(angles), np.sin(angles)
    scale = (
        np.maximum(np.abs(x), np.abs(y)) if boxy else (np.abs(x) ** ROUND + np.abs(y) ** ROUND) ** (1 / ROUND)
    )
    return x / scale, y / scale


def body_region(shape: Polygon, safe: Rect) -> Region:
    """The part of a panel inside the page's safe area; the whole panel where they do not meet."""
    part = shape
    for origin, normal in (
        (Point(safe.x, safe.y), Point(1, 0)),
        (Point(safe.x, safe.y), Point(0, 1)),
        (Point(safe.right, safe.bottom), Point(-1, 0)),
        (Point(safe.right, safe.bottom), Point(0, -1)),
    ):
        part = clip_half_plane(part, origin, normal)
    useful = len(part) >= 3 and abs(signed_area(part)) > 0.05 * abs(signed_area(shape))
    return Region(part if useful else shape)


def safe_part(shape: Polygon, boxes: tuple[Rect, ...]) -> tuple[Rect, tuple[Rect, ...]]:
    """The safe area for what stands in a panel, and bands within it where nothing may: round the fold.

    `boxes`: the safe areas of a sheet from left to right, two on a spread. A panel that has no room worth the
    name on one of them has all of it on the other.
    """
    left, right = boxes[0], boxes[-1]
    if left == right:
        return left, ()
    box = bounds(shape)
    shares = [0.0 if (part := box.intersection(b)) is None else part.w for b in (left, right)]
    if min(shares) < LEAST_SHARE * sum(shares):
        return (left if shares[0] >= shares[1] else right), ()
    return left.united(right), (Rect(left.right, left.y, right.x - left.right, left.h),)


def nearest_safe(boxes: tuple[Rect, ...], at: Point) -> Rect:
    """The safe area in which something at `at` stands, or nearest to it."""
    return min(boxes, key=lambda b: max(b.x - at.x, at.x - b.right))


def _without_repeats(polygon: Polygon) -> Polygon:
    kept = [p for i, p in enumerate(polygon) if p.distance(polygon[i - 1]) > 1e-6]
    return tuple(kept) if len(kept) >= 3 else polygon
