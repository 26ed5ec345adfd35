"""The mask as a value, and the gesture that paints it."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.editing.commands.art import clear_art, set_crop
from kitsumy_desktop.tools.gesture import Done, Shown
from kitsumy_desktop.tools.gestures.paint_mask import paint_mask
from kitsumy_desktop.tools.mask import LEAST_RADIUS, MOST_RADIUS, mask_for, still_fits
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.scene import Scene


@cache
def sample() -> Document:
    with tempfile.TemporaryDirectory() as folder:
        return sample_comic(Path(folder), size=64)[0]


def scene_of(document: Document) -> Scene:
    return Scene(document, PageId(document.comic.pages[0]), shipped_faces())


def paint(scene: Scene, way: list[Point], *, alt: bool = False) -> Done:
    """Press at the first point, go over the others, release at the last."""
    gesture = paint_mask(scene, Pointer(way[0], alt=alt))
    assert isinstance(next(gesture), Shown)
    for at in way[1:]:
        gesture.send(Pointer(at))
    try:
        gesture.send(Pointer(way[-1], released=True))
    except StopIteration as end:
        done = end.value
        assert isinstance(done, Done)
        return done
    raise AssertionError("a release ends the gesture")


@given(st.floats(1, 3), st.floats(-20, 20), st.floats(-40, 40), st.floats(0.2, 0.8), st.floats(0.2, 0.8))
def test_strokes_lie_on_the_picture_however_it_sits(
    zoom: float, off: float, angle: float, x: float, y: float
) -> None:
    panel = next(sample().pages()).panels[0]
    document = set_crop(sample(), panel, zoom, Point(off, -off), angle).applied_to(sample())
    scene = scene_of(document)
    box = bounds(scene.shapes[panel])
    at = Point(box.x + x * box.w, box.y + y * box.h)
    done = paint(scene, [at])
    art = document.panel(panel).art
    assert done.mask is not None and art is not None and done.diff.is_empty
    back = art_transform(art, scene.shapes[panel]).apply(done.mask.strokes[0].points[0])
    assert back.distance(at) < 1e-6


def test_strokes_stay_with_their_panel_until_they_are_cleared() -> None:
    scene = scene_of(sample())
    first, second = next(sample().pages()).panels[:2]
    middles = {p: bounds(scene.shapes[p]).center for p in (first, second)}
    done = paint(scene, [middles[first], middles[second]])
    assert done.mask is not None and done.mask.panel == first
    scene.mask = done.mask
    again = paint(scene, [middles[second]], alt=True)
    assert again.mask is not None and again.mask.panel == first and again.mask.strokes[-1].erase
    scene.mask = done.mask.cleared()
    other = paint(scene, [middles[second]])
    assert other.mask is not None and other.mask.panel == second
    assert other.mask.radius / other.mask.longer == done.mask.radius / done.mask.longer


def test_there_is_nothing_to_paint_on_without_a_picture() -> None:
    panel = next(sample().pages()).panels[0]
    bare = clear_art(sample(), panel).applied_to(sample())
    scene = scene_of(bare)
    gesture = paint_mask(scene, Pointer(bounds(scene.shapes[panel]).center))
    assert "no picture" in next(gesture).hint
    assert mask_for(bare, panel) is None and mask_for(bare, None) is None


def test_a_mask_belongs_to_one_picture() -> None:
    panel = next(sample().pages()).panels[0]
    mask = mask_for(sample(), panel)
    assert mask is not None and still_fits(mask, sample())
    assert not still_fits(mask, clear_art(sample(), panel).applied_to(sample()))


@given(st.lists(st.floats(0.1, 10), max_size=30))
def test_the_brush_stays_within_its_limits(factors: list[float]) -> None:
    mask = mask_for(sample(), next(sample().pages()).panels[0])
    assert mask is not None
    for factor in factors:
        mask = mask.sized(mask.radius * factor)
        assert LEAST_RADIUS * mask.longer <= mask.radius <= MOST_RADIUS * mask.longer


@given(st.lists(st.sampled_from([Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1)]), max_size=60))
def test_the_arrow_keys_keep_the_brush_on_the_picture(ways: list[Point]) -> None:
    mask = mask_for(sample(), next(sample().pages()).panels[0])
    assert mask is not None
    for way in ways:
        mask = mask.moved(way)
        assert 0 <= mask.brush.x <= mask.width and 0 <= mask.brush.y <= mask.height
