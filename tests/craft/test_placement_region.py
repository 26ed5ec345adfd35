"""Clearances of bodies in panels against plain sampling."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, contains, segment_distance
from kitsumy_desktop.craft.placement.region import ROUND, Region, body_region

NOTCHED: Polygon = tuple(Point(*p) for p in ((0, 0), (200, 0), (200, 160), (120, 160), (120, 70), (0, 70)))


def slanted(lean: float) -> Polygon:
    return Point(0, 0), Point(200, 0), Point(200 - lean, 150), Point(lean / 2, 150)


def sampled_clearance(shape: Polygon, c: Point, a: float, b: float, boxy: bool) -> float:
    """Smallest signed distance from 720 points of the body's rim to the polygon's edge."""
    worst = math.inf
    for k in range(720):
        t = 2 * math.pi * k / 720
        x, y = math.cos(t), math.sin(t)
        r = max(abs(x), abs(y)) if boxy else (abs(x) ** ROUND + abs(y) ** ROUND) ** (1 / ROUND)
        p = Point(c.x + a * x / r, c.y + b * y / r)
        d = min(segment_distance(p, u, v) for u, v in zip(shape, (*shape[1:], shape[0]), strict=True))
        worst = min(worst, d if contains(shape, p) else -d)
    return worst


places = st.tuples(st.floats(40, 160), st.floats(35, 115), st.floats(8, 35), st.floats(8, 30))


@settings(max_examples=30)
@given(st.floats(-60, 60), places, st.booleans())
def test_clearance_in_slanted_panels(
    lean: float, place: tuple[float, float, float, float], boxy: bool
) -> None:
    x, y, a, b = place
    region = Region(slanted(lean))
    assert region.convex
    got = float(region.clearance(*(np.array([v]) for v in (x, y, a, b)), boxy)[0])
    expected = sampled_clearance(slanted(lean), Point(x, y), a, b, boxy)
    if expected > 0:
        assert got == pytest.approx(expected, abs=0.2)
    else:
        assert got < 0.2


@settings(max_examples=30)
@given(places, st.booleans())
def test_clearance_in_a_notched_panel(place: tuple[float, float, float, float], boxy: bool) -> None:
    x, y, a, b = place
    region = Region(NOTCHED)
    assert not region.convex
    got = float(region.clearance(*(np.array([v]) for v in (x, y, a, b)), boxy)[0])
    expected = sampled_clearance(NOTCHED, Point(x, y), a, b, boxy)
    if expected > 2:
        assert got == pytest.approx(expected, abs=1.5)
    elif expected < -3:
        assert got < 0


@settings(max_examples=40)
@given(st.floats(-60, 60), st.floats(-80, 280), st.floats(-80, 230), st.booleans())
def test_pushed_bodies_are_inside(lean: float, x: float, y: float, boxy: bool) -> None:
    region = Region(slanted(lean))
    a, b = np.array([30.0]), np.array([20.0])
    cx, cy = region.pushed_inside(np.array([x]), np.array([y]), a, b, boxy, 3.0)
    assert region.clearance(cx, cy, a, b, boxy)[0] >= 3 - 1e-6
    again = region.pushed_inside(cx, cy, a, b, boxy, 3.0)
    assert (again[0][0], again[1][0]) == pytest.approx((cx[0], cy[0]))


def test_orientation_and_repeated_corners_do_not_matter() -> None:
    shape = slanted(20)
    doubled = (shape[0], *shape, shape[-1])
    one = np.array([100.0]), np.array([70.0]), np.array([20.0]), np.array([10.0])
    expected = Region(shape).clearance(*one, False)[0]
    assert Region(tuple(reversed(shape))).clearance(*one, False)[0] == pytest.approx(expected)
    assert Region(doubled).clearance(*one, False)[0] == pytest.approx(expected)


def test_safe_area_cuts_the_panel() -> None:
    shape = Rect(-9, -9, 200, 100).corners()
    assert body_region(shape, Rect(20, 20, 400, 400)).box == pytest.approx((20, 20, 171, 71))
    beyond = Rect(500, 500, 20, 20)
    assert body_region(shape, beyond).box == Rect(-9, -9, 200, 100), "no safe part: the panel itself"
