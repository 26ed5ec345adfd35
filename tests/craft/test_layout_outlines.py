"""Outlines of free panels: cut, joined, bent; what a line takes from one side it gives to the other."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kitsumy_desktop.comic.bends import arc_point, part_of_bend
from kitsumy_desktop.comic.geometry import Point, Rect, area, bounds, signed_area
from kitsumy_desktop.craft.layout.corners import (
    corner_added,
    corner_moved,
    corner_removed,
    edge_bent,
    edge_middle,
    edge_moved,
)
from kitsumy_desktop.craft.layout.outlines import Outline, clipped, crosses_itself, joined, outline_of

SQUARE = Rect(0, 0, 100, 100)
BENDS = st.tuples(*[st.floats(-0.15, 0.5)] * 4)


def comb() -> Outline:
    """A beam with two teeth."""
    corners = ((0, 0), (100, 0), (100, 100), (70, 100), (70, 30), (30, 30), (30, 100), (0, 100))
    return Outline(tuple(Point(float(x), float(y)) for x, y in corners))


@given(bend=st.floats(-1, 1), share=st.floats(0.05, 0.95), t=st.floats(0, 1))
def test_a_part_of_an_arc_lies_on_the_arc(bend: float, share: float, t: float) -> None:
    p, q = Point(10, 20), Point(90, 60)
    end = arc_point(p, q, bend, share)
    part = arc_point(p, end, part_of_bend(bend, share), t)
    assert part.distance(arc_point(p, q, bend, share * t)) < 1e-3


@given(bends=BENDS, angle=st.floats(0, 2 * math.pi), off=st.floats(-30, 30))
def test_a_line_parts_an_outline_without_loss(bends: tuple[float, ...], angle: float, off: float) -> None:
    outline = outline_of(SQUARE.corners(), bends)
    assume(not crosses_itself(outline))
    normal = Point(math.cos(angle), math.sin(angle))
    origin = SQUARE.center.plus(normal.times(off))
    pieces = [*clipped(outline, origin, normal), *clipped(outline, origin, normal.times(-1))]
    assert sum(area(p.flat) for p in pieces) == pytest.approx(area(outline.flat), rel=4e-3)
    for piece in pieces:
        assert not crosses_itself(piece)
        assert signed_area(piece.corners) > 0 or any(piece.bends)


def test_a_hollow_outline_falls_into_several_pieces() -> None:
    teeth = clipped(comb(), Point(0, 60), Point(0, 1))
    assert sorted(bounds(t.corners) for t in teeth) == [Rect(0, 60, 30, 40), Rect(70, 60, 30, 40)]
    (beam,) = clipped(comb(), Point(0, 60), Point(0, -1))
    assert area(beam.corners) == pytest.approx(100 * 60 - 40 * 30)
    assert clipped(comb(), Point(0, 200), Point(0, 1)) == ()
    assert clipped(comb(), Point(0, -5), Point(0, 1)) == (comb(),)


@given(bends=BENDS, gap=st.floats(0.5, 20), at=st.floats(45, 55))
def test_halves_come_together_again(bends: tuple[float, ...], gap: float, at: float) -> None:
    outline = outline_of(SQUARE.corners(), bends)
    assume(not crosses_itself(outline))
    (left,) = clipped(outline, Point(at - gap / 2, 0), Point(-1, 0))
    (right,) = clipped(outline, Point(at + gap / 2, 0), Point(1, 0))
    whole = joined(left, right, 24)
    assert whole is not None and not crosses_itself(whole)
    # Across the gap a curve is a straight line.
    assert area(whole.flat) == pytest.approx(area(outline.flat), abs=gap * gap * 2 + 30)
    assert bounds(whole.flat).w == pytest.approx(bounds(outline.flat).w, abs=1e-6)


def test_what_is_joined_faces_each_other_or_lies_inside() -> None:
    here = Outline(SQUARE.corners())
    assert joined(here, Outline(Rect(130, 0, 50, 100).corners()), 24) is None
    assert joined(here, Outline(Rect(20, 20, 30, 30).corners()), 24) == here
    beside = joined(here, Outline(Rect(109, 0, 50, 100).corners()), 24)
    assert beside is not None and bounds(beside.corners) == Rect(0, 0, 159, 100) and len(beside.corners) == 4


@given(i=st.integers(0, 3), x=st.floats(-150, 250), y=st.floats(-150, 250))
def test_crossing_is_seen_by_area_and_order(i: int, x: float, y: float) -> None:
    moved = corner_moved(Outline(SQUARE.corners()), i, Point(x, y))
    n, p = 4, moved.corners
    assume(all(abs(_turn(p[k], p[(k + 1) % n], p[(k + 2) % n])) > 1e-3 for k in range(n)))
    opposite, before, after = p[(i + 2) % n], p[i - 1], p[(i + 1) % n]
    crossed = _cut(p[i], before, after, opposite) or _cut(p[i], after, before, opposite)
    assert crosses_itself(moved) == crossed


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)


def _cut(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


@given(bends=BENDS, i=st.integers(0, 3), share=st.floats(0.1, 0.9))
def test_a_corner_on_an_edge_changes_nothing_to_be_seen(
    bends: tuple[float, ...], i: int, share: float
) -> None:
    outline = outline_of(SQUARE.corners(), bends)
    added = corner_added(outline, i, Point(0, 0), share)
    assert len(added.corners) == 5
    assert area(added.flat) == pytest.approx(area(outline.flat), rel=4e-3)


@given(bends=BENDS, i=st.integers(0, 3), height=st.floats(-30, 40))
def test_an_edge_is_bent_through_a_point(bends: tuple[float, ...], i: int, height: float) -> None:
    outline = outline_of(SQUARE.corners(), bends)
    p, q = outline.corners[i], outline.corners[(i + 1) % 4]
    out = Point((q.y - p.y) / 100, (p.x - q.x) / 100)
    middle = Point((p.x + q.x) / 2, (p.y + q.y) / 2)
    bent = edge_bent(outline, i, middle.plus(out.times(height)))
    assert edge_middle(bent, i).distance(middle.plus(out.times(height))) < 1e-3
    others = [k for k in range(4) if k != i]
    assert [bent.bends[k] if bent.bends else 0.0 for k in others] == pytest.approx(
        [bends[k] for k in others], abs=1e-6
    )


def test_corners_are_taken_away_down_to_three_and_edges_move_with_both_ends() -> None:
    outline = outline_of(SQUARE.corners(), (0.2, 0.0, 0.0, 0.1))
    less = corner_removed(outline, 0)
    assert less.corners == SQUARE.corners()[1:] and less.bends == ()
    assert corner_removed(less, 1) == less
    moved = edge_moved(outline, 3, Point(-10, 0))
    assert bounds(moved.corners) == Rect(-10, 0, 110, 100) and moved.bends == outline.bends
