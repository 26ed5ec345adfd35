"""Snapping: to edges, to middles, to equal gaps; the same place always gives the same answer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.tools.snap import Edge, SnapGap, SnapLine, Snapper

BOX = Rect(100.0, 100.0, 40.0, 20.0)
NO_WAY = Point(0.0, 0.0)


def edges(box: Rect) -> tuple[list[Edge], list[Edge]]:
    """What a box offers to snap to."""
    columns = [Edge(x, box.y, box.bottom) for x in (box.x, box.center.x, box.right)]
    return columns, [Edge(y, box.x, box.right) for y in (box.y, box.center.y, box.bottom)]


def test_the_nearest_edge_pulls_and_a_line_runs_from_one_to_the_other() -> None:
    columns, rows = edges(Rect(200.0, 300.0, 50.0, 50.0))
    snap = Snapper(columns, rows).moved(BOX, Point(97.0, 20.0), 5.0)
    assert snap.way == Point(100.0, 20.0)
    assert snap.marks == (SnapLine("columns", 200.0, 120.0, 350.0),)


def test_both_axes_snap_at_once_and_one_can_be_left_out() -> None:
    columns, rows = edges(Rect(200.0, 300.0, 50.0, 50.0))
    snapper = Snapper(columns, rows)
    assert snapper.moved(BOX, Point(103.0, 203.0), 5.0).way == Point(105.0, 205.0)
    level = snapper.moved(BOX, Point(103.0, 203.0), 5.0, y=False)
    assert level.way == Point(105.0, 203.0)
    assert {mark.axis for mark in level.marks} == {"columns"}


def test_nothing_in_reach_pulls_and_nothing_is_shown() -> None:
    columns, rows = edges(Rect(200.0, 300.0, 50.0, 50.0))
    assert Snapper(columns, rows).moved(BOX, Point(30.0, 40.0), 5.0) == (Point(30.0, 40.0), ())
    assert Snapper().moved(BOX, Point(97.0, 20.0), 5.0) == (Point(97.0, 20.0), ())
    assert Snapper(columns, rows).moved(BOX, Point(98.0, 20.0), -1.0).way == Point(98.0, 20.0)


def test_a_gap_becomes_as_wide_as_the_one_beside_it() -> None:
    row = [Rect(0.0, 100.0, 30.0, 20.0), Rect(42.0, 95.0, 30.0, 30.0)]
    snap = Snapper(boxes=row).moved(BOX, Point(-13.0, 3.0), 5.0)
    assert BOX.x + snap.way.x == approx(84.0)
    gaps = [n for g in snap.marks if isinstance(g, SnapGap) for n in (g.low, g.high)]
    assert gaps == approx([72.0, 84.0, 30.0, 42.0])


def test_between_two_neighbours_both_gaps_become_equal() -> None:
    row = [Rect(0.0, 100.0, 30.0, 20.0), Rect(250.0, 100.0, 30.0, 20.0)]
    snap = Snapper(boxes=row).moved(BOX, Point(22.0, 0.0), 5.0)
    there = BOX.x + snap.way.x
    assert there - 30.0 == approx(250.0 - (there + BOX.w))
    assert len(snap.marks) == 2


def test_panels_snap_to_a_gutter_even_to_a_single_neighbour() -> None:
    column = [Rect(100.0, 20.0, 40.0, 60.0)]
    snap = Snapper(boxes=column, gaps=(9.0, 11.0)).moved(BOX, Point(0.0, -6.0), 5.0)
    assert BOX.y + snap.way.y == approx(80.0 + 11.0)
    (gap,) = (mark for mark in snap.marks if isinstance(mark, SnapGap))
    assert gap.axis == "rows" and (gap.low, gap.high) == approx((80.0, 91.0))


def test_only_the_grabbed_sides_snap() -> None:
    columns, rows = edges(Rect(200.0, 300.0, 50.0, 50.0))
    snapper = Snapper(columns, rows)
    assert snapper.pulled(BOX, Point(1, 0), Point(58.0, 199.0), 5.0).way == Point(60.0, 199.0)
    assert snapper.pulled(BOX, Point(-1, 1), Point(98.0, 178.0), 5.0).way == Point(100.0, 180.0)


def test_guides_and_points_snap() -> None:
    columns, rows = edges(Rect(200.0, 300.0, 50.0, 50.0))
    snapper = Snapper(columns, rows)
    assert snapper.line("columns", 248.0, 5.0) == (250.0, (SnapLine("columns", 250.0, 300.0, 350.0),))
    assert snapper.line("rows", 100.0, 5.0) == (100.0, ())
    assert snapper.point(Point(203.0, 326.0), 5.0).way == Point(-3.0, -1.0)


boxes = st.builds(Rect, st.floats(0, 400), st.floats(0, 700), st.floats(5, 120), st.floats(5, 120))


@given(st.lists(boxes, max_size=12), boxes, st.floats(-60, 60), st.floats(-60, 60), st.floats(0.5, 12))
def test_snapping_never_goes_farther_than_its_reach_and_stays_where_it_snapped(
    others: list[Rect], box: Rect, dx: float, dy: float, reach: float
) -> None:
    columns = [e for other in others for e in edges(other)[0]]
    rows = [e for other in others for e in edges(other)[1]]
    snapper = Snapper(columns, rows, others, (9.0, 9.0))
    snap = snapper.moved(box, Point(dx, dy), reach)
    assert abs(snap.way.x - dx) <= reach + 1e-9
    assert abs(snap.way.y - dy) <= reach + 1e-9
    assert snapper.moved(box, Point(dx, dy), reach) == snap
    lines = [mark for mark in snap.marks if isinstance(mark, SnapLine)]
    places = {"columns": (0.0, 0.5, 1.0), "rows": (0.0, 0.5, 1.0)}
    for line in lines:
        start, length = (box.x + snap.way.x, box.w) if line.axis == "columns" else (box.y + snap.way.y, box.h)
        assert min(abs(start + share * length - line.at) for share in places[line.axis]) < 1e-5
        assert line.low <= line.high


@given(st.lists(boxes, min_size=1, max_size=8), boxes)
def test_every_bracket_is_as_long_as_another_one(others: list[Rect], box: Rect) -> None:
    marks = Snapper(boxes=others).moved(box, NO_WAY, 8.0).marks
    for axis in ("columns", "rows"):
        gaps = sorted(m.high - m.low for m in marks if isinstance(m, SnapGap) and m.axis == axis)
        for n, gap in enumerate(gaps):
            others_alike = [g for k, g in enumerate(gaps) if k != n and abs(g - gap) < 1e-3]
            assert others_alike, gaps
