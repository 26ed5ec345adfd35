"""Commands on the picture in a panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Rect, bounds, contains
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.editing.commands.art import clear_art, covered, set_art, set_crop, show_take


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, size=32)[0]


@given(st.floats(0.2, 4), st.floats(-400, 400), st.floats(-400, 400), st.floats(-180, 180), st.floats(0.3, 3))
def test_a_covered_panel_shows_no_background(
    zoom: float, x: float, y: float, angle: float, aspect: float
) -> None:
    shape = Rect(40, 50, 200, 120).corners()
    art = Art(PictureHash("a"), round(600 * aspect), 600, zoom=zoom, offset=Point(x, y), angle=angle)
    placed = covered(art, shape)
    picture = tuple(
        art_transform(placed, shape).apply(p) for p in Rect(0, 0, placed.width, placed.height).corners()
    )
    inner = bounds(shape).grown(-0.01)
    assert all(contains(picture, corner) for corner in inner.corners())
    assert covered(placed, shape).offset.distance(placed.offset) < 1e-6


def test_a_picture_goes_in_and_out(document: Document) -> None:
    panel = next(document.panels(document.comic.pages[0]))
    art = Art(PictureHash("b"), 100, 100)
    after = set_art(document, panel.id, art).applied_to(document)
    assert after.panel(panel.id).art == art
    after = clear_art(after, panel.id).applied_to(after)
    assert after.panel(panel.id).art is None
    assert set_crop(after, panel.id, 2.0, Point(0, 0)).is_empty


def test_zoom_stays_within_its_limits(document: Document) -> None:
    panel = next(document.panels(document.comic.pages[0]))
    for wanted, least, most in ((100.0, 11.9, 12.1), (0.0, 1.0, 12.0)):
        after = set_crop(document, panel.id, wanted, Point(0, 0)).applied_to(document)
        art = after.panel(panel.id).art
        assert art is not None
        assert least <= art.zoom <= most


def test_another_take_of_the_same_shape_sits_where_the_last_one_sat(document: Document) -> None:
    panel = next(document.pages()).panels[0]
    first = Art(PictureHash("a"), 800, 600, zoom=1.5, offset=Point(9, 4), angle=2.0)
    shown = set_art(document, panel, first).applied_to(document)
    alike, other = Art(PictureHash("b"), 1600, 1204, "take"), Art(PictureHash("c"), 600, 800, "take")
    now = show_take(shown, panel, alike).applied_to(shown).panel(panel).art
    assert now is not None and now.picture == "b"
    assert (now.zoom, now.offset, now.angle) == (1.5, Point(9, 4), 2.0)
    now = show_take(shown, panel, other).applied_to(shown).panel(panel).art
    assert now == other, "of another shape it begins anew"
    bare = clear_art(shown, panel).applied_to(shown)
    assert show_take(bare, panel, alike).applied_to(bare).panel(panel).art == alike
