"""Sound effects as outlines: centre, turn, arc, slant, fallback."""

from __future__ import annotations

import msgspec
import pytest

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PageId, SfxId
from kitsumy_desktop.comic.path import Path, flatten
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.sfx import sfx_outline
from tests.support.lettering_hands import face_book

BOOM = Sfx(SfxId("sx"), PageId("pg"), None, "HOOH", Point(100.0, 60.0), size=40.0)


def _draw(**changes: object) -> Path:
    return sfx_outline(msgspec.structs.replace(BOOM, **changes), face_book(), "russo-one")


def _ink(path: Path) -> Rect:
    points = [p for line in flatten(path) for p in line]
    x0, y0 = min(p.x for p in points), min(p.y for p in points)
    return Rect(x0, y0, max(p.x for p in points) - x0, max(p.y for p in points) - y0)


def test_the_letters_stand_about_the_centre() -> None:
    ink = _ink(_draw())
    assert ink.center.distance(BOOM.center) < 2.0
    assert ink.h == pytest.approx(40.0 * face_book().face("russo-one").cap_height, rel=0.06)
    bigger = _ink(_draw(size=80.0))
    assert bigger.w == pytest.approx(2 * ink.w, rel=1e-6)


def test_a_quarter_turn_swaps_width_and_height() -> None:
    upright, turned = _ink(_draw()), _ink(_draw(angle=90.0))
    assert turned.w == pytest.approx(upright.h, rel=1e-3)
    assert turned.h == pytest.approx(upright.w, rel=1e-3)
    assert turned.center.distance(BOOM.center) < 2.0


def test_an_arc_lifts_the_middle_or_sinks_it() -> None:
    flat, up, down = _ink(_draw()), _ink(_draw(arc=70.0)), _ink(_draw(arc=-70.0))
    assert up.bottom > flat.bottom + 3
    assert up.y > flat.y - 3
    assert down.y < flat.y - 3
    assert down.bottom < flat.bottom + 3
    assert _draw(arc=0.4) == _draw(arc=0.0)


def test_slant_leans_the_letters_without_lifting_them() -> None:
    flat, leaning = _ink(_draw()), _ink(_draw(slant=20.0))
    assert leaning.h == pytest.approx(flat.h)
    assert leaning.w > flat.w + 3


def test_lines_stand_one_above_the_other() -> None:
    one, two = _ink(_draw()), _ink(_draw(text="HOOH\nHOOH"))
    assert two.w == pytest.approx(one.w)
    assert 1.8 * one.h < two.h < 2.6 * one.h
    assert two.center.distance(BOOM.center) < 2.0


def test_cyrillic_in_a_latin_face_is_drawn_by_its_fallback() -> None:
    assert _draw(text="БУХ", face="bangers") == _draw(text="БУХ", face="russo-one")
    assert _draw(text="BOOM", face="bangers") != _draw(text="BOOM", face="russo-one")


def test_nothing_to_hear_nothing_to_draw() -> None:
    assert _draw(text="") == Path()
    assert _draw(text=" \n ") == Path()
