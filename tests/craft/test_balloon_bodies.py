"""Roundness, padding and free outlines: the body keeps around its text, and the text in its body."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.lettering_hands import KINDS, balloon_of, face_book, style_for

from kitsumy_desktop.comic.forms.outline import is_simple
from kitsumy_desktop.comic.geometry import Point, Polygon, Size, bounds, contains
from kitsumy_desktop.comic.path import flatten
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.comic.records.comic import Lettering
from kitsumy_desktop.craft.balloons.base import base_curve, free_curve
from kitsumy_desktop.craft.balloons.inner import inner_of
from kitsumy_desktop.craft.balloons.outline import balloon_outline
from kitsumy_desktop.craft.lettering.balloon_text import (
    body_around,
    natural_body,
    overflows,
    set_balloon,
    text_box,
)
from kitsumy_desktop.drawing.balloon import outline_items
from kitsumy_desktop.drawing.display import PathItem

TEXT = "Nobody has been down here in forty years, and there is a good reason for that."


def star_shaped(radii: list[float]) -> Polygon:
    """Control points at even angles, that far from the middle."""
    step = math.tau / len(radii)
    return tuple(Point(r * math.cos(k * step), r * math.sin(k * step)) for k, r in enumerate(radii))


def fitted(balloon: Balloon, text: str = TEXT) -> Balloon:
    balloon = msgspec.structs.replace(balloon, text=text)
    size = natural_body(balloon, style_for(balloon.kind), face_book(), balloon.width / balloon.height)
    return msgspec.structs.replace(balloon, width=size.w, height=size.h)


def text_corners(balloon: Balloon) -> list[Point]:
    text, origin = set_balloon(balloon, style_for(balloon.kind), face_book())
    corners = []
    for line in text.lines:
        for x in (line.x, line.x + line.width):
            corners += [Point(x, line.y).plus(origin), Point(x, line.y - line.height).plus(origin)]
    return corners


@given(
    st.sampled_from(KINDS),
    st.one_of(st.none(), st.floats(0, 1)),
    st.floats(0.6, 3),
    st.floats(0.5, 3),
)
@settings(max_examples=40, deadline=None)
def test_text_stays_inside_whatever_the_corners_and_the_padding(
    kind: BalloonKind, roundness: float | None, padding: float, aspect: float
) -> None:
    balloon = msgspec.structs.replace(
        balloon_of(kind, Size(60 * aspect, 60)), roundness=roundness, padding=padding
    )
    balloon = fitted(balloon)
    assert not overflows(balloon, style_for(kind), face_book())
    rim = tuple(base_curve(balloon).samples)
    assert all(contains(rim, p) for p in text_corners(balloon))


@given(st.sampled_from(KINDS), st.lists(st.floats(0.45, 1.0), min_size=6, max_size=16), st.floats(0.6, 2.5))
@settings(max_examples=40, deadline=None)
def test_a_free_body_is_closed_and_simple_and_holds_its_text(
    kind: BalloonKind, radii: list[float], aspect: float
) -> None:
    outline = star_shaped(radii)
    assume(is_simple(free_curve(outline).samples[:-1:2]))
    balloon = fitted(msgspec.structs.replace(balloon_of(kind, Size(70 * aspect, 70)), outline=outline))
    assert not overflows(balloon, style_for(kind), face_book())
    rim = tuple(base_curve(balloon).samples)
    assert all(contains(rim, p) for p in text_corners(balloon))
    drawn = balloon_outline(balloon, Lettering())
    assert drawn.body.ops.startswith("M") and drawn.body.ops.endswith("Z")
    assert all(math.isfinite(v) for v in drawn.body.xy)
    first = flatten(drawn.body, 8)[0]
    assert first[0].distance(first[-1]) < 1e-6 or drawn.body.ops[-2] == "L"


@pytest.mark.parametrize("kind", KINDS)
def test_round_and_square_keep_to_the_box(kind: BalloonKind) -> None:
    for roundness in (0.0, 0.2, 0.5, 0.9, 1.0):
        balloon = msgspec.structs.replace(balloon_of(kind, Size(90, 40)), roundness=roundness)
        box = bounds(base_curve(balloon).samples)
        assert box.w == pytest.approx(90, abs=0.1)
        assert box.h == pytest.approx(40, abs=0.1)
    square = msgspec.structs.replace(balloon_of("speech", Size(90, 40)), roundness=0.0)
    assert base_curve(square).length == pytest.approx(260)


def test_padding_is_room_on_every_side() -> None:
    plain, padded = (
        fitted(msgspec.structs.replace(balloon_of("speech", Size(90, 50)), padding=p)) for p in (1.0, 2.0)
    )
    assert padded.width > plain.width and padded.height > plain.height
    box = text_box(padded, 8.0)
    assert box.center == padded.center
    assert body_around(padded, Size(box.w, box.h), 8.0) == (
        pytest.approx(padded.width),
        pytest.approx(padded.height),
    )


def test_room_of_a_bent_body_lies_where_it_is_wide() -> None:
    """A body with a waist at the left: the text goes to the right."""
    pear = (Point(-1, 0), Point(-0.5, -0.25), Point(0.3, -1), Point(1, 0), Point(0.3, 1), Point(-0.5, 0.25))
    inner = inner_of(msgspec.structs.replace(balloon_of("speech", Size(100, 60)), outline=pear))
    assert inner.x > 0.15
    assert inner.w < 0.8


def test_a_double_line_is_two_with_paper_between() -> None:
    balloon = msgspec.structs.replace(
        balloon_of("speech", Size(80, 50)), double=True, stroke=1.0, fill="#80aabbcc", ink="#222222"
    )
    thick, thin = outline_items(balloon_outline(balloon, Lettering()))
    assert isinstance(thick, PathItem) and isinstance(thin, PathItem)
    assert thick.stroke is not None and thin.stroke is not None
    assert (thick.stroke.width, thin.stroke.width) == (3.0, 1.0)
    assert thin.stroke.colour == "#aabbcc"
    assert thick.path is thin.path


def test_no_line_at_all() -> None:
    balloon = msgspec.structs.replace(balloon_of("whisper", Size(80, 50)), stroke=0.0, double=True)
    (only,) = outline_items(balloon_outline(balloon, Lettering()))
    assert isinstance(only, PathItem) and only.stroke is None
