"""Points, rectangles, maps and polygons."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kitsumy_desktop.comic.geometry import (
    IDENTITY,
    Affine,
    Point,
    Rect,
    area,
    bounds,
    centroid,
    clip_half_plane,
    contains,
    pixels,
    rotation,
    scaling,
    segment_distance,
    signed_area,
    translation,
)

numbers = st.floats(-1000, 1000, allow_nan=False).map(lambda v: round(v, 3))
lengths = st.floats(0.5, 500).map(lambda v: round(v, 3))
points = st.builds(Point, numbers, numbers)
rects = st.builds(Rect, numbers, numbers, lengths, lengths)
maps = st.builds(
    lambda s, r, t: scaling(*s).then(rotation(r)).then(translation(*t)),
    st.tuples(st.floats(0.2, 5), st.floats(0.2, 5)),
    st.floats(-360, 360),
    points,
)


def near(p: Point, q: Point, tolerance: float = 1e-6) -> bool:
    """Whether two points are the same but for rounding."""
    return p.distance(q) <= tolerance


@given(maps, maps, points)
def test_maps_compose_in_the_order_they_are_named(m: Affine, n: Affine, p: Point) -> None:
    assert near(m.then(n).apply(p), n.apply(m.apply(p)), 1e-5)


@given(maps, points)
def test_an_inverse_leads_back(m: Affine, p: Point) -> None:
    assert near(m.inverse().apply(m.apply(p)), p, 1e-5)
    assert near(IDENTITY.apply(p), p)


def test_a_turn_is_clockwise_on_screen() -> None:
    assert near(rotation(90).apply(Point(1, 0)), Point(0, 1))


def test_a_flat_map_has_no_inverse() -> None:
    with pytest.raises(ZeroDivisionError):
        scaling(1, 0).inverse()


@given(rects, rects)
def test_the_common_part_lies_in_both(a: Rect, b: Rect) -> None:
    common = a.intersection(b)
    assert common == b.intersection(a)
    if common is not None:
        assert a.contains_rect(common, 1e-6)
        assert b.contains_rect(common, 1e-6)
    assert a.united(b).contains_rect(a, 1e-6)
    assert a.united(b).contains_rect(b, 1e-6)


@given(rects, points)
def test_a_rectangle_and_its_corners_agree(rect: Rect, p: Point) -> None:
    around = bounds(rect.corners())
    assert around == pytest.approx(rect, abs=1e-9)
    assert signed_area(rect.corners()) == pytest.approx(rect.area, abs=1e-4)
    assert near(centroid(rect.corners()), rect.center, 1e-3)
    if rect.grown(-1e-6).contains(p):
        assert contains(rect.corners(), p)
    elif not rect.grown(1e-6).contains(p):
        assert not contains(rect.corners(), p)


@given(rects, st.floats(0, 50), points)
def test_growing_and_moving(rect: Rect, by: float, p: Point) -> None:
    assert rect.grown(by).grown(-by) == pytest.approx(rect, abs=1e-9)
    assert rect.grown(by, 0).h == rect.h
    assert near(rect.moved(p).center, rect.center.plus(p))


@given(rects, points, st.floats(0, 2 * math.pi))
def test_a_cut_leaves_nothing_over_and_nothing_out(rect: Rect, origin: Point, turn: float) -> None:
    normal = Point(math.cos(turn), math.sin(turn))
    kept = clip_half_plane(rect.corners(), origin, normal)
    rest = clip_half_plane(rect.corners(), origin, normal.times(-1))
    assert area(kept or ()) + area(rest or ()) == pytest.approx(rect.area, abs=1e-3, rel=1e-6)
    for p in kept:
        away = p.minus(origin)
        assert away.x * normal.x + away.y * normal.y >= -1e-6


@given(points, points, points)
def test_distance_to_a_segment(p: Point, a: Point, b: Point) -> None:
    d = segment_distance(p, a, b)
    assert d <= min(p.distance(a), p.distance(b)) + 1e-6
    assert d == pytest.approx(segment_distance(p, b, a), abs=1e-6)
    samples = [Point(a.x + (b.x - a.x) * t / 20, a.y + (b.y - a.y) * t / 20) for t in range(21)]
    assert d <= min(p.distance(s) for s in samples) + 1e-6


def test_centroid_of_no_area_is_the_middle_of_the_corners() -> None:
    assert centroid([Point(0, 0), Point(2, 2), Point(4, 4)]) == Point(2, 2)


def test_bounds_of_nothing() -> None:
    with pytest.raises(ValueError, match="no points"):
        bounds([])


@given(st.lists(points, min_size=3, max_size=8), points)
def test_area_does_not_depend_on_where_a_polygon_begins(polygon: list[Point], by: Point) -> None:
    turned = polygon[1:] + polygon[:1]
    assert area(turned) == pytest.approx(area(polygon), abs=1e-3)
    assume(area(polygon) > 1)
    assert signed_area(polygon[::-1]) == pytest.approx(-signed_area(polygon), abs=1e-3)
    assert area([p.plus(by) for p in polygon]) == pytest.approx(area(polygon), rel=1e-6, abs=1e-2)


@pytest.mark.parametrize(
    ("length", "dpi", "expected"), [(6.875 * 72, 300, 2063), (72, 300, 300), (0, 300, 0)]
)
def test_pixels_round_half_up(length: float, dpi: float, expected: int) -> None:
    assert pixels(length, dpi) == expected
