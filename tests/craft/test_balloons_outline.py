"""Outlines of balloons: around their text, one closed curve with their tails, always the same."""

from __future__ import annotations

import itertools
import math
import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size, bounds, contains
from kitsumy_desktop.comic.path import flatten
from kitsumy_desktop.comic.records.balloon import BalloonKind, Tail
from kitsumy_desktop.comic.records.comic import Lettering
from kitsumy_desktop.craft.balloons.outline import balloon_bounds, balloon_outline, outline_contains
from kitsumy_desktop.craft.balloons.superellipse import half_width_at
from tests.support.lettering_hands import KINDS, balloon_of, body_polygon, outside_count

TAILED: tuple[BalloonKind, ...] = ("speech", "shout", "whisper", "radio", "weak")
INSIDE = 0.99
"""Of the base curve: chords of the flattened outline cut 0.5 % at most."""

sizes = st.tuples(st.floats(15, 110), st.floats(0.7, 3.5)).map(lambda hr: Size(hr[0] * hr[1], hr[0]))
angles, lengths, bends = st.floats(0, 6.2831), st.floats(0.9, 4.0), st.floats(-1, 1)


def _tip(size: Size, angle: float, reach: float) -> Point:
    return Point(math.cos(angle) * size.w / 2 * reach, math.sin(angle) * size.h / 2 * reach)


def _crossings(polygon: Polygon) -> int:
    """How often the sides of a closed polygon cross each other."""
    count, n = 0, len(polygon)
    boxes = [bounds((polygon[i], polygon[(i + 1) % n])) for i in range(n)]
    for i in range(n):
        for j in range(i + 2, n - (i == 0)):
            a, b = boxes[i], boxes[j]
            apart = a.right < b.x or b.right < a.x or a.bottom < b.y or b.bottom < a.y
            if not apart and _cross(polygon[i], polygon[(i + 1) % n], polygon[j], polygon[(j + 1) % n]):
                count += 1
    return count


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)

    tiny = 1e-7
    return side(a, b, c) * side(a, b, d) < -tiny and side(c, d, a) * side(c, d, b) < -tiny


@pytest.mark.parametrize("kind", KINDS)
@given(size=sizes, name=st.text("abcdef0123456789", min_size=1, max_size=6))
@settings(max_examples=20, deadline=None)
def test_the_body_lies_around_its_base_curve(kind: BalloonKind, size: Size, name: str) -> None:
    polygon = body_polygon(balloon_of(kind, size, name=name))
    a, b = size.w / 2, size.h / 2
    inner: list[Point] = []
    for k in range(61):
        y = b * (-1 + k / 30)
        x = half_width_at(y, a, b)
        inner += [Point(x * INSIDE, y * INSIDE), Point(-x * INSIDE, y * INSIDE)]
    assert outside_count(inner, polygon) == 0


@pytest.mark.parametrize("kind", TAILED)
@given(size=sizes, angle=angles, reach=st.floats(1.6, 4.0), bend=bends)
@settings(max_examples=25, deadline=None)
def test_body_and_tail_are_one_simple_curve_that_reaches_the_tip(
    kind: BalloonKind, size: Size, angle: float, reach: float, bend: float
) -> None:
    tip = _tip(size, angle, reach)
    balloon = balloon_of(kind, size, (Tail(tip, bend),))
    outline = balloon_outline(balloon, Lettering(), None)
    assert outline.body.ops.count("M") == outline.body.ops.count("Z") == 1
    polygon = tuple(flatten(outline.body, 6)[0])
    assert _crossings(polygon) == 0
    bare = tuple(flatten(balloon_outline(balloon_of(kind, size), Lettering(), None).body, 6)[0])
    if not contains(bare, tip) and min(p.distance(tip) for p in bare) > 8.0:
        assert min(p.distance(tip) for p in polygon) < 1e-6


@pytest.mark.parametrize("kind", TAILED)
def test_two_tails_do_not_cut_each_other(kind: BalloonKind) -> None:
    dice = random.Random(11)
    size = Size(90.0, 56.0)
    for _ in range(40):
        first = dice.uniform(0, 6.28)
        tips = [_tip(size, first, 2.4), _tip(size, first + dice.uniform(0.5, 5.7), 2.4)]
        balloon = balloon_of(kind, size, tuple(Tail(t, 0.0) for t in tips))
        polygon = tuple(flatten(balloon_outline(balloon, Lettering(), None).body, 6)[0])
        assert _crossings(polygon) == 0
        assert all(min(p.distance(t) for p in polygon) < 1e-6 for t in tips)


def test_tails_to_one_mouth_share_the_body_in_peace() -> None:
    tails = (Tail(Point(10, 90)), Tail(Point(12, 92)), Tail(Point(8, 95)))
    outline = balloon_outline(balloon_of("speech", Size(80, 50), tails), Lettering(), None)
    assert outline.body.ops.count("M") == 1
    assert all(min(p.distance(t.tip) for p in flatten(outline.body, 4)[0]) < 1e-6 for t in tails)


@pytest.mark.parametrize("kind", KINDS)
def test_a_tip_inside_the_body_has_no_tail(kind: BalloonKind) -> None:
    plain = balloon_outline(balloon_of(kind, Size(80, 50)), Lettering(), None)
    inside = balloon_outline(balloon_of(kind, Size(80, 50), (Tail(Point(5, 8)),)), Lettering(), None)
    assert inside == plain


def test_a_thought_trails_off_in_smaller_and_smaller_ellipses() -> None:
    tip = Point(30.0, 95.0)
    outline = balloon_outline(balloon_of("thought", Size(90, 50), (Tail(tip, 0.3),)), Lettering(), None)
    boxes = [e.bounds() for e in outline.extras]
    assert 2 <= len(boxes) <= 5
    assert [b.w for b in boxes] == sorted((b.w for b in boxes), reverse=True)
    assert [b.center.distance(tip) for b in boxes] == sorted(
        (b.center.distance(tip) for b in boxes), reverse=True
    )
    assert all(a.intersection(b) is None for a, b in itertools.pairwise(boxes))
    assert boxes[-1].grown(1.0).contains(tip)
    assert not any(contains(flatten(outline.body)[0], b.center) for b in boxes)


def test_an_off_panel_tail_ends_at_the_border() -> None:
    panel = Rect(-100, -60, 200, 130).corners()
    balloon = msgspec.structs.replace(
        balloon_of("speech", Size(80, 40), (Tail(Point(40.0, 200.0)),)), off_panel=True
    )
    assert balloon_outline(balloon, Lettering(), panel).body.bounds().bottom == pytest.approx(70.0)
    near = msgspec.structs.replace(balloon, tails=(Tail(Point(10.0, 30.0)),))
    assert balloon_outline(near, Lettering(), panel).body.bounds().bottom == pytest.approx(70.0)
    assert balloon_outline(balloon, Lettering(), None).body.bounds().bottom == pytest.approx(200.0)


def test_the_same_balloon_always_looks_the_same_and_its_neighbour_does_not() -> None:
    for kind in ("thought", "shout", "radio", "weak"):
        one = balloon_of(kind, Size(90, 50), name="bl-1")
        assert balloon_outline(one, Lettering(), None) == balloon_outline(one, Lettering(), None)
        other = msgspec.structs.replace(one, id="bl-2")
        assert balloon_outline(other, Lettering(), None) != balloon_outline(one, Lettering(), None)


def test_pen_fill_and_dash() -> None:
    lettering = Lettering(stroke=1.0, ink="#222222", paper="#fefefe")
    whisper = balloon_outline(balloon_of("whisper", Size(60, 40)), lettering, None)
    assert (whisper.dash, whisper.stroke, whisper.ink, whisper.fill) == (
        (4.0, 3.0),
        1.0,
        "#222222",
        "#fefefe",
    )
    assert balloon_outline(balloon_of("shout", Size(60, 40)), lettering, None).stroke > 1.0
    coloured = msgspec.structs.replace(balloon_of("speech", Size(60, 40)), fill="#ffee00")
    assert balloon_outline(coloured, lettering, None).fill == "#ffee00"


def test_bounds_and_hits_take_in_tails_and_trails() -> None:
    tip = Point(0.0, 90.0)
    for kind in ("speech", "thought"):
        balloon = balloon_of(kind, Size(80, 40), (Tail(tip),))
        outline = balloon_outline(balloon, Lettering(), None)
        box = balloon_bounds(balloon, Lettering())
        assert box.contains_rect(balloon.box)
        assert box.bottom >= 88
        assert outline_contains(outline, Point(0, 0))
        assert not outline_contains(outline, Point(38, 60))
    speech = balloon_outline(balloon_of("speech", Size(80, 40), (Tail(tip),)), Lettering(), None)
    assert outline_contains(speech, Point(0, 45))
