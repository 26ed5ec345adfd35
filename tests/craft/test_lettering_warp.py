"""Bent letters: what rests stays, what bends bends smoothly, and the list of sounds can be set."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PageId, SfxId
from kitsumy_desktop.comic.path import PathBuilder, flatten
from kitsumy_desktop.comic.records.sfx import Sfx, Warp
from kitsumy_desktop.craft.lettering.sfx import sfx_letters, sfx_outline, sfx_place
from kitsumy_desktop.craft.lettering.sfx_looks import LOOK_BY_ID, LOOKS, WORDS
from kitsumy_desktop.craft.lettering.warp import ENVELOPE, Baseline, warped
from tests.support.lettering_hands import face_book

BOX = Rect(-2.0, -0.5, 4.0, 1.0)
SQUARE = PathBuilder().move(-2, -0.5).line(2, -0.5).line(2, 0.5).line(-2, 0.5).close().path()
BOOM = Sfx(SfxId("sx"), PageId("pg"), None, "HOOH", Point(100.0, 60.0), size=40.0)
strength = st.floats(-1, 1)


def far(a: Point, line: list[Point]) -> float:
    return min(a.distance(p) for p in line)


@pytest.mark.parametrize(
    "warp", [Warp(), Warp("wave"), Warp("bulge"), Warp("perspective"), Warp("envelope")], ids=lambda w: w.kind
)
def test_a_warp_without_strength_is_no_warp(warp: Warp) -> None:
    assert warped(SQUARE, BOX, warp) is SQUARE


def test_an_envelope_at_rest_moves_nothing() -> None:
    bent = warped(SQUARE, BOX, Warp("envelope", points=ENVELOPE))
    for line in flatten(bent, 4):
        for p in line:
            on_edge = min(abs(abs(p.x) - 2), abs(abs(p.y) - 0.5))
            assert on_edge < 1e-9


def test_the_corners_of_an_envelope_are_where_its_points_are() -> None:
    points = list(ENVELOPE)
    points[3] = Point(1.4, -2.0)
    line = flatten(warped(SQUARE, BOX, Warp("envelope", points=tuple(points))))[0]
    assert far(Point(2.8, -1.0), line) < 1e-9
    assert far(Point(-2.0, 0.5), line) < 1e-9


def test_straight_edges_bend() -> None:
    line = flatten(warped(SQUARE, BOX, Warp("bulge", 0.8)), 6)[0]
    assert far(Point(0.0, -0.9), line) < 0.05, "the middle of the upper edge is lifted"
    assert far(Point(-2.0, -0.5), line) < 1e-6, "its ends stay"


def test_perspective_makes_one_side_larger() -> None:
    right = flatten(warped(SQUARE, BOX, Warp("perspective", 0.8)))[0]
    tall = [p.y for p in right if p.x > max(q.x for q in right) - 1e-6]
    low = [p.y for p in right if p.x < min(q.x for q in right) + 1e-6]
    assert max(tall) - min(tall) > 1.5 * (max(low) - min(low))


@given(st.sampled_from(["wave", "bulge", "perspective"]), strength, strength)
def test_whatever_the_strength_letters_stay_finite_and_near(kind: str, amount: float, across: float) -> None:
    path = sfx_outline(
        msgspec.structs.replace(BOOM, warp=Warp(kind, amount, across)), face_book(), "russo-one"
    )  # type: ignore[arg-type]
    assert all(math.isfinite(v) for v in path.xy)
    assert path.bounds().center.distance(BOOM.center) < 400
    assert path.ops.count("Z") == sfx_outline(BOOM, face_book(), "russo-one").ops.count("Z")


def test_letters_walk_along_a_baseline() -> None:
    curve = Baseline((Point(-2, 0), Point(0, 1), Point(2, 0)))
    middle = curve.place(0.0, 0.0).apply(Point(0, 0))
    assert middle.distance(Point(0, 1)) < 0.02
    ahead = curve.place(curve.length / 2 + 1.0, 0.0).apply(Point(0, 0))
    assert ahead.x > 2.4 and ahead.y > 0 - 1.2, "behind its end it goes straight on"
    assert far(Point(2, 0), [curve.place(curve.length / 2, 0.0).apply(Point(0, 0))]) < 1e-6


def test_letters_are_made_once_for_sounds_that_only_lie_elsewhere() -> None:
    book = face_book()
    here = sfx_letters(BOOM, book, "russo-one")
    there = sfx_letters(
        msgspec.structs.replace(BOOM, center=Point(1, 1), angle=30.0, size=12.0, fill="#000000"),
        book,
        "russo-one",
    )
    assert here is there


def test_mirrored_letters_lie_in_the_same_box() -> None:
    plain = sfx_outline(BOOM, face_book(), "russo-one").bounds()
    mirrored = sfx_outline(msgspec.structs.replace(BOOM, flipped=True), face_book(), "russo-one").bounds()
    assert mirrored.w == pytest.approx(plain.w)
    assert mirrored.right - 100 == pytest.approx(100 - plain.x)
    assert sfx_place(msgspec.structs.replace(BOOM, upside_down=True)).d == -40


def test_stretch_and_tracking_widen() -> None:
    plain = sfx_outline(BOOM, face_book(), "russo-one").bounds()
    wide = sfx_outline(msgspec.structs.replace(BOOM, stretch=2.0), face_book(), "russo-one").bounds()
    loose = sfx_outline(msgspec.structs.replace(BOOM, tracking=0.5), face_book(), "russo-one").bounds()
    assert wide.w == pytest.approx(2 * plain.w, rel=0.02)
    assert wide.h == pytest.approx(plain.h)
    assert loose.w == pytest.approx(plain.w + 3 * 0.5 * 40, rel=0.01)


@pytest.mark.parametrize("language", ["en", "uk", "pl"])
def test_every_sound_of_the_list_can_be_set(language: str) -> None:
    book = face_book()
    for word in WORDS:
        look = LOOK_BY_ID[word.look]
        sound = look.worn_by(msgspec.structs.replace(BOOM, text=word.text(language)))
        assert sfx_outline(sound, book, "russo-one").ops, word.meaning
    assert len({w.text(language) for w in WORDS}) == len(WORDS)
    assert {look.face for look in LOOKS} <= {family.id for family in book.families()}


def test_a_look_grows_with_the_letters() -> None:
    look = LOOK_BY_ID["boulder"]
    small, large = (look.worn_by(msgspec.structs.replace(BOOM, size=s)) for s in (20.0, 80.0))
    assert small.shadow is not None and large.shadow is not None
    assert large.shadow.by.x == pytest.approx(4 * small.shadow.by.x)
    assert large.outline_width == pytest.approx(4 * small.outline_width)
    assert (small.text, small.center, small.angle) == (BOOM.text, BOOM.center, BOOM.angle)
