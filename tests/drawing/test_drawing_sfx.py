"""What a dressed sound effect is made of, from the back to the front."""

from __future__ import annotations

import msgspec
import pytest

from kitsumy_desktop.comic.geometry import Point, contains
from kitsumy_desktop.comic.ids import PageId, SfxId
from kitsumy_desktop.comic.path import PathBuilder, flatten
from kitsumy_desktop.comic.records.sfx import Sfx, SfxGradient, SfxOutline, SfxShadow
from kitsumy_desktop.comic.records.tone import Screen
from kitsumy_desktop.drawing.display import Gradient, PathItem, ToneItem
from kitsumy_desktop.drawing.sfx import sfx_group, sfx_reach, swept
from tests.support.lettering_hands import face_book

PLAIN = Sfx(SfxId("sx"), PageId("pg"), None, "BAM", Point(100.0, 60.0), size=40.0)


def test_everything_lies_in_its_order() -> None:
    sfx = msgspec.structs.replace(
        PLAIN,
        outline_width=2.0,
        halo_width=1.0,
        outlines=(SfxOutline("#00ff00", 3.0), SfxOutline("#0000ff", 0.5)),
        shadow=SfxShadow(Point(5, 5), "#333333", True),
        gradient=SfxGradient("#ff0000"),
        halftone=Screen("dot"),
    )
    items = sfx_group(sfx, face_book(), "russo-one").items
    swept_way, shadow, *rings, letters, dots = items
    assert isinstance(swept_way, PathItem) and swept_way.fill == "#333333"
    assert isinstance(shadow, PathItem) and shadow.stroke is not None and shadow.stroke.width == 13.0
    widths = [r.stroke.width for r in rings if isinstance(r, PathItem) and r.stroke is not None]
    assert widths == [13.0, 12.0, 6.0, 4.0], "the outermost first, each twice its reach"
    assert isinstance(letters, PathItem) and isinstance(letters.fill, Gradient)
    assert isinstance(dots, ToneItem) and dots.clip == letters.path
    assert sfx_reach(sfx) == 6.5


def test_a_plain_sound_is_outline_and_letters() -> None:
    items = sfx_group(PLAIN, face_book(), "russo-one").items
    assert [isinstance(i, PathItem) and i.fill for i in items] == [None, PLAIN.fill]
    assert sfx_group(msgspec.structs.replace(PLAIN, text=" "), face_book(), "russo-one").items == ()


def test_two_colours_run_across_the_letters_and_turn_with_them() -> None:
    def ends(angle: float) -> Gradient:
        sfx = msgspec.structs.replace(PLAIN, gradient=SfxGradient("#ff0000", 90.0), angle=angle)
        letters = sfx_group(sfx, face_book(), "russo-one").items[-1]
        assert isinstance(letters, PathItem) and isinstance(letters.fill, Gradient)
        return letters.fill

    upright, lying = ends(0.0), ends(90.0)
    assert upright.start.x == pytest.approx(upright.end.x)
    assert upright.end.y > upright.start.y + 20
    assert lying.start.y == pytest.approx(lying.end.y)
    assert lying.end.x < lying.start.x - 20
    assert upright.stops == ((0.0, PLAIN.fill), (1.0, "#ff0000"))


def test_what_an_outline_sweeps_is_filled_without_holes() -> None:
    square = PathBuilder().move(0, 0).line(10, 0).line(10, 10).line(0, 10).close().path()
    pieces = flatten(swept(square, Point(6, 4)))
    for p in (Point(11, 5), Point(13, 8), Point(5, 12), Point(12, 12.5)):
        assert any(contains(piece, p) for piece in pieces), p
    assert not any(contains(piece, Point(15, 1)) for piece in pieces)
