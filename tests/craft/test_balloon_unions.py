"""Bodies that meet become one outline: closed, simple, around both, whatever they are."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.lettering_hands import KINDS, balloon_of

from kitsumy_desktop.comic.forms.outline import is_simple
from kitsumy_desktop.comic.geometry import Point, Rect, Size, area, contains, segment_distance
from kitsumy_desktop.comic.ids import BalloonId
from kitsumy_desktop.comic.path import flatten
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind, Tail
from kitsumy_desktop.comic.records.comic import Lettering
from kitsumy_desktop.craft.balloons.base import lens, rounded
from kitsumy_desktop.craft.balloons.bodies import body_loop
from kitsumy_desktop.craft.balloons.loop import Loop
from kitsumy_desktop.craft.balloons.outline import Member, chain_outline
from kitsumy_desktop.craft.balloons.union import union, united

EM = 8.0


def at(balloon: Balloon, x: float, y: float, **fields: object) -> Balloon:
    return msgspec.structs.replace(balloon, center=Point(x, y), **fields)


def near(outline: tuple[Point, ...], p: Point) -> float:
    """How far a point is from the outline."""
    return min(segment_distance(p, outline[i - 1], q) for i, q in enumerate(outline))


def polygon_of(loop: Loop) -> tuple[Point, ...]:
    return tuple(loop.samples[:-1])


@given(
    st.sampled_from(KINDS),
    st.sampled_from(KINDS),
    st.floats(-90, 90),
    st.floats(-70, 70),
    st.floats(20, 120),
    st.floats(16, 80),
)
@settings(max_examples=40, deadline=None)
def test_two_bodies_make_one_outline_around_both_or_none(
    one: BalloonKind, other: BalloonKind, x: float, y: float, w: float, h: float
) -> None:
    a = body_loop(balloon_of(one, Size(90, 50)), EM)
    b = body_loop(at(balloon_of(other, Size(w, h), name="other"), x, y), EM)
    assume(is_simple(polygon_of(a)) and is_simple(polygon_of(b)))
    both = union(a, b)
    if both is None:
        assert not contains(polygon_of(a), Point(x, y)) or not contains(polygon_of(b), Point(0, 0))
        return
    outline = polygon_of(both)
    assert all(math.isfinite(v) for p in outline for v in p)
    assert area(outline) >= 0.995 * max(area(polygon_of(a)), area(polygon_of(b)))
    assert area(outline) <= 1.03 * (area(polygon_of(a)) + area(polygon_of(b)))
    for p in (Point(0, 0), Point(x, y)):
        assert contains(outline, p)
    for loop in (a, b):
        assert all(contains(outline, p) or near(outline, p) < 0.4 for p in loop.samples)
    if {one, other} <= {"speech", "whisper", "caption", "thought"}:
        assert is_simple(outline)


def test_outlines_keep_their_curves() -> None:
    """What is left of the bodies is still made of them: no straight pieces where there were curves."""
    both = union(lens(Rect(0, 0, 80, 40)), lens(Rect(50, 15, 80, 40)))
    assert both is not None
    assert not any(p.straight for p in both.pieces)
    assert len(both.pieces) <= 12
    ends = [p.p3.distance(q.p0) for p, q in zip(both.pieces, (*both.pieces[1:], both.pieces[0]), strict=True)]
    assert max(ends) < 0.01


def test_boxes_that_share_an_edge_make_one() -> None:
    both = union(rounded(Rect(0, 0, 50, 20), 0), rounded(Rect(50, 0, 40, 20), 0))
    if both is not None:
        assert area(polygon_of(both)) == pytest.approx(1800, abs=1)
    lower = union(rounded(Rect(0, 0, 50, 20), 0), rounded(Rect(0, 15, 50, 20), 0))
    assert lower is not None
    assert area(polygon_of(lower)) == pytest.approx(1750, abs=1)


def test_one_within_the_other_is_swallowed() -> None:
    large, small = lens(Rect(0, 0, 100, 60)), lens(Rect(40, 25, 15, 10))
    assert union(large, small) is large
    assert union(small, large) is large
    assert union(small, lens(Rect(200, 0, 10, 10))) is None


def test_several_join_through_one_another_in_any_order() -> None:
    row = [lens(Rect(k * 40, 0, 55, 30)) for k in range(4)]
    assert len(united(row)) == 1
    assert len(united([row[0], row[3], row[1], row[2]])) == 1
    assert len(united([row[0], row[2]])) == 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("bridge", [False, True])
@pytest.mark.parametrize("way", [Point(0, 90), Point(150, 10), Point(-120, 70), Point(20, 30)])
def test_joined_balloons_are_one_outline_wherever_they_stand(
    kind: BalloonKind, bridge: bool, way: Point
) -> None:
    first = balloon_of(kind, Size(80, 44), (Tail(Point(-70, 50)),))
    second = at(balloon_of(kind, Size(70, 40), name="second"), *way, joined=BalloonId("bl"), bridge=bridge)
    drawn = chain_outline([Member(b, Lettering(), None) for b in (first, second)])
    lines = flatten(drawn.body, 6)
    assert len(lines) == 1
    for place in (first.center, second.center, Point(way.x / 2, way.y / 2)):
        assert contains(lines[0], place)


def test_a_connector_has_the_same_width_all_the_way() -> None:
    first = balloon_of("speech", Size(60, 40))
    second = at(
        balloon_of("speech", Size(60, 40), name="second"), 0, 120, joined=BalloonId("bl"), bridge=True
    )
    drawn = chain_outline([Member(b, Lettering(), None) for b in (first, second)])
    line = flatten(drawn.body, 8)[0]
    widths = {sum(contains(line, Point(x / 10, y)) for x in range(-100, 100)) for y in (40, 60, 80)}
    assert len(widths) == 1
    assert 25 <= widths.pop() <= 45


def test_the_first_gives_the_look() -> None:
    first = msgspec.structs.replace(
        balloon_of("whisper", Size(60, 40)), ink="#123456", fill="#abcdef", stroke=2.0
    )
    second = at(balloon_of("shout", Size(60, 40), name="second"), 30, 30, joined=BalloonId("bl"))
    drawn = chain_outline([Member(b, Lettering(), None) for b in (first, second)])
    assert (drawn.ink, drawn.fill, drawn.stroke) == ("#123456", "#abcdef", 2.0)
    assert drawn.dash
