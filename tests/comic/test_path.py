"""Outlines as values."""

from __future__ import annotations

import pytest

from kitsumy_desktop.comic.geometry import Point, Rect, area, rotation, translation
from kitsumy_desktop.comic.path import Path, PathBuilder, flatten, polygon_path

SQUARE = Rect(10, 20, 30, 40).corners()


def circle(radius: float) -> Path:
    """A circle about the origin from four cubics."""
    k = radius * 0.5522847498
    b = PathBuilder().move(radius, 0)
    b.cubic(radius, k, k, radius, 0, radius).cubic(-k, radius, -radius, k, -radius, 0)
    b.cubic(-radius, -k, -k, -radius, 0, -radius).cubic(k, -radius, radius, -k, radius, 0)
    return b.close().path()


def test_a_polygon_as_a_path() -> None:
    path = polygon_path(SQUARE)
    assert path.ops == "MLLLZ"
    assert path.points() == SQUARE
    assert path.bounds() == (10, 20, 30, 40)
    assert [op for op, _ in path.segments()] == list("MLLLZ")
    assert polygon_path(SQUARE[:1]) == Path()


def test_a_moved_path() -> None:
    path = circle(10)
    there = path.transformed(translation(5, 6))
    assert there.ops == path.ops
    assert there.points()[0] == Point(15, 6)
    back = there.transformed(translation(-5, -6))
    assert back.xy == pytest.approx(path.xy)


def test_a_turned_circle_covers_the_same_area() -> None:
    (line,) = flatten(circle(10).transformed(rotation(37)), steps=40)
    assert area(line) == pytest.approx(3.14159265 * 100, rel=1e-3)


def test_sub_paths_stay_apart() -> None:
    both = polygon_path(SQUARE).joined(circle(3))
    lines = flatten(both, steps=4)
    assert [len(line) for line in lines] == [4, 17]
    assert both.bounds() == (-3, -3, 43, 63)


def test_an_empty_path_has_no_bounds() -> None:
    with pytest.raises(ValueError, match="no points"):
        Path().bounds()
