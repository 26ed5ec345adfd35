"""Speed, focus, stream lines and flashes: where they run, what they leave free, and that dice repeat."""

from __future__ import annotations

import math
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds
from kitsumy_desktop.comic.ids import LinesId, PageId
from kitsumy_desktop.comic.path import Path, flatten
from kitsumy_desktop.comic.records.lines import Lines, LinesKind, Taper
from kitsumy_desktop.craft.inset import common, inset, is_convex
from kitsumy_desktop.craft.lines.draw import drawn_lines

BOX = Rect(20, 30, 300, 200)
SHAPE: Polygon = BOX.corners()
KINDS: tuple[LinesKind, ...] = ("focus", "speed", "stream", "burst")


def lines(kind: LinesKind = "focus", **fields: object) -> Lines:
    return Lines(LinesId("ln-1"), PageId("pg-1"), None, BOX.center, kind=kind, **fields)  # type: ignore[arg-type]


def strokes(path: Path) -> list[list[Point]]:
    return flatten(path)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_record_draws_the_same_lines_and_another_seed_or_id_others(kind: LinesKind) -> None:
    one = lines(kind)
    assert drawn_lines(one, SHAPE) == drawn_lines(msgspec.structs.replace(one), SHAPE)
    assert drawn_lines(one, SHAPE) != drawn_lines(msgspec.structs.replace(one, seed=1), SHAPE)
    assert drawn_lines(one, SHAPE) != drawn_lines(msgspec.structs.replace(one, id=LinesId("ln-2")), SHAPE)


def test_focus_lines_are_as_many_as_asked_for_reach_the_edge_and_leave_the_ellipse_free() -> None:
    drawn = strokes(drawn_lines(lines(count=120, rx=70.0, ry=40.0), SHAPE).ink)
    assert len(drawn) == 120
    for stroke in drawn:
        depth = min(math.hypot((p.x - BOX.center.x) / 70, (p.y - BOX.center.y) / 40) for p in stroke)
        assert depth >= 1 - 1e-6
        assert any(not BOX.contains(p) for p in stroke), "the broad end lies beyond the edge"


def test_shorter_focus_lines_begin_at_the_edge() -> None:
    whole = drawn_lines(lines(count=60), SHAPE).ink
    short = drawn_lines(lines(count=60, length=0.4), SHAPE).ink
    for a, b in zip(strokes(whole), strokes(short), strict=True):
        near_a, near_b = (min(p.distance(BOX.center) for p in s) for s in (a, b))
        assert near_b > near_a
        assert max(p.distance(BOX.center) for p in a) == pytest.approx(
            max(p.distance(BOX.center) for p in b), rel=0.02
        )


@pytest.mark.parametrize("angle", [0.0, 25.0, 90.0, -140.0])
def test_speed_lines_run_along_their_angle_and_stay_off_the_ellipse(angle: float) -> None:
    made = lines("speed", count=80, angle=angle, rx=60.0, ry=35.0)
    r = math.radians(-angle)
    for stroke in strokes(drawn_lines(made, SHAPE).ink):
        turned = [
            Point(
                (p.x - BOX.center.x) * math.cos(r) - (p.y - BOX.center.y) * math.sin(r),
                (p.x - BOX.center.x) * math.sin(r) + (p.y - BOX.center.y) * math.cos(r),
            )
            for p in stroke
        ]
        assert bounds(turned).h <= made.thickness * 1.5 + 1e-6
        assert all(math.hypot(p.x / 60, p.y / 35) >= 0.97 for p in turned)


def test_without_an_ellipse_speed_lines_run_through() -> None:
    assert len(strokes(drawn_lines(lines("speed", count=80, rx=0.0, ry=0.0), SHAPE).ink)) == 80


def test_one_bend_makes_arcs_about_one_pole() -> None:
    drawn = strokes(
        drawn_lines(lines("stream", bend=0.6, rx=0.0, ry=0.0, count=40, thickness=0.2), SHAPE).ink
    )
    assert drawn
    reach = max(p.distance(BOX.center) for p in SHAPE)
    pole = Point(BOX.center.x, BOX.center.y + reach / 1.25 / 0.6)
    for stroke in drawn:
        away = [p.distance(pole) for p in stroke]
        assert max(away) - min(away) < 0.6


def test_a_burst_is_one_outline_with_a_star_left_out() -> None:
    drawn = strokes(drawn_lines(lines("burst", count=50, rx=60.0, ry=40.0), SHAPE).ink)
    assert [len(part) for part in drawn] == [4, 100]
    assert all(math.hypot((p.x - BOX.center.x) / 60, (p.y - BOX.center.y) / 40) >= 0.99 for p in drawn[1])


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_beneath_shows_on_every_side(kind: LinesKind) -> None:
    drawn = drawn_lines(lines(kind, backing="#ffffff", count=30, bend=0.4), SHAPE)
    assert drawn.backing.ops
    assert not drawn_lines(lines(kind, count=30), SHAPE).backing.ops
    ink, under = strokes(drawn.ink), strokes(drawn.backing)
    assert len(ink) == len(under)
    if kind == "burst":
        near_ink, near_under = (min(p.distance(BOX.center) for p in s[1]) for s in (ink, under))
        assert near_under < near_ink
    else:
        assert all(bounds(b).contains_rect(bounds(a), 0.05) for a, b in zip(ink, under, strict=True))


def test_bundles_stand_close_together() -> None:
    def gaps(bundle: int) -> list[float]:
        drawn = strokes(drawn_lines(lines(count=60, bundle=bundle, disarray=0.0, jitter=0.0), SHAPE).ink)
        tips = [min(s, key=lambda p: p.distance(BOX.center)) for s in drawn]
        angles = sorted(math.atan2(p.y - BOX.center.y, p.x - BOX.center.x) for p in tips)
        return [b - a for a, b in pairwise(angles)]

    assert max(gaps(5)) > 2 * max(gaps(1))
    assert min(gaps(5)) < 0.5 * min(gaps(1))


@given(
    kind=st.sampled_from(KINDS),
    count=st.integers(1, 60),
    taper=st.sampled_from(("none", "start", "end", "both")),
    numbers=st.lists(st.floats(0, 1), min_size=4, max_size=4),
    angle=st.floats(-180, 180),
    center=st.tuples(st.floats(-400, 700), st.floats(-400, 700)),
    radii=st.tuples(st.floats(0, 300), st.floats(0, 300)),
)
def test_any_lines_are_finite_closed_outlines(
    kind: LinesKind,
    count: int,
    taper: Taper,
    numbers: list[float],
    angle: float,
    center: tuple[float, float],
    radii: tuple[float, float],
) -> None:
    disarray, jitter, length, bend = numbers
    made = lines(
        kind,
        count=count,
        taper=taper,
        disarray=disarray,
        jitter=jitter,
        length=max(0.02, length),
        bend=2 * bend - 1,
        angle=angle,
        rx=radii[0],
        ry=radii[1],
        backing="#ffffff",
    )
    made = msgspec.structs.replace(made, center=Point(*center))
    for path in (drawn_lines(made, SHAPE).ink, drawn_lines(made, SHAPE).backing):
        assert all(math.isfinite(v) and abs(v) < 1e5 for v in path.xy)
        assert path.ops.count("M") == path.ops.count("Z")
        assert not path.ops or path.ops[0] == "M"


def test_nothing_is_drawn_in_a_shape_without_an_area() -> None:
    assert not drawn_lines(lines(), ()).ink.ops


def test_inset_of_convex_and_notched_shapes() -> None:
    assert bounds(inset(SHAPE, 5.0)) == pytest.approx(BOX.grown(-5.0))
    assert inset(SHAPE, 400.0) == SHAPE, "nothing would be left"
    notched: Polygon = tuple(
        Point(x, y) for x, y in ((0, 0), (100, 0), (100, 60), (50, 60), (50, 100), (0, 100))
    )
    smaller = inset(notched, 2.0)
    assert not is_convex(notched)
    assert Point(48.0, 58.0) in [Point(round(p.x, 6), round(p.y, 6)) for p in smaller]
    assert bounds(common(notched, Rect(20, 20, 20, 20).corners())) == Rect(20, 20, 20, 20)
