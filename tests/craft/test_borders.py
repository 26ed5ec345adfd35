"""Borders: the same every time, close to the outline, simple where they are the picture's edge."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.comic.forms.fit import formed
from kitsumy_desktop.comic.forms.outline import is_simple
from kitsumy_desktop.comic.forms.table import FORMS
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds, contains
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.path import flatten, polygon_path
from kitsumy_desktop.comic.records.panel import Border, BorderStyle, PanelForm
from kitsumy_desktop.craft.borders.frame import panel_frame
from kitsumy_desktop.craft.borders.styles import STYLES
from kitsumy_desktop.craft.borders.values import Frame

PANEL = PanelId("pn-1")
BOX = Rect(12, 10, 176, 110)
UPRIGHT = BOX.corners()
SLANTED = (Point(14, 12), Point(180, 26), Point(190, 120), Point(10, 112))
UNEVEN: tuple[BorderStyle, ...] = ("rough", "sketchy", "worn", "ink", "jagged", "broken")
EATING: tuple[BorderStyle, ...] = ("jagged", "cloud", "rounded")
DRAWN = [style for style in STYLES if style != "none"]


def frame(
    style: BorderStyle, outline: Polygon = UPRIGHT, bleed: Rect | None = None, **values: float
) -> Frame:
    return panel_frame(outline, Border(style=style, **values), PANEL, bleed)  # type: ignore[arg-type]


def reach(border: Border) -> float:
    """How far a border may leave the outline: the pen, the hand's wavering, what runs past a corner."""
    return 2 * border.width + 3 * (0.7 + 0.35 * border.width) * border.amount + 8 * max(1, border.amount)


def length(drawn: Frame) -> float:
    """Of all marks."""
    return sum(
        a.distance(b) for mark in drawn.marks for line in flatten(mark.path) for a, b in pairwise(line)
    )


def test_every_style_has_its_own_look() -> None:
    looks = {style: frame(style) for style in STYLES}
    assert len({(look.outline, look.marks) for look in looks.values()}) == len(STYLES)
    assert not looks["none"].marks
    assert all(looks[style].marks for style in DRAWN)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("form", ["", *FORMS])
def test_a_border_keeps_close_to_any_shape(style: BorderStyle, form: str) -> None:
    shape = formed(SLANTED, PanelForm(form), PANEL) if form else SLANTED
    border = Border(style=style, width=1.6)
    drawn = panel_frame(shape, border, PANEL)
    room = bounds(shape).grown(reach(border))
    assert is_simple(drawn.outline)
    assert drawn.clip == polygon_path(drawn.outline)
    assert area(drawn.outline) > 0.5 * area(shape)
    assert all(room.contains_rect(mark.path.bounds()) for mark in drawn.marks)


@given(
    st.sampled_from(sorted(STYLES)), st.floats(0.1, 12), st.floats(0, 3), st.integers(0, 99),
    st.floats(8, 500), st.floats(8, 500),
)  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_a_border_of_any_size(
    style: BorderStyle, width: float, amount: float, seed: int, w: float, h: float
) -> None:
    border = Border(style=style, width=width, amount=amount, seed=seed)
    drawn = panel_frame(Rect(0, 0, w, h).corners(), border, PANEL)
    room = Rect(0, 0, w, h).grown(reach(border))
    assert room.contains_rect(bounds(drawn.outline))
    assert all(room.contains_rect(mark.path.bounds()) for mark in drawn.marks)
    assert all(mark.width >= 0 for mark in drawn.marks)


@pytest.mark.parametrize("style", UNEVEN)
def test_dice_are_thrown_by_the_seed_and_the_panel(style: BorderStyle) -> None:
    one = frame(style, seed=1)
    panel_frame.cache_clear()
    assert frame(style, seed=1) == one
    assert frame(style, seed=2) != one
    assert panel_frame(BOX.corners(), Border(style=style, seed=1), PanelId("pn-2")) != one


@pytest.mark.parametrize("style", STYLES)
def test_the_same_values_give_the_same_object(style: BorderStyle) -> None:
    assert frame(style) is frame(style)


@pytest.mark.parametrize("style", EATING)
def test_a_border_that_changes_the_outline_changes_where_the_picture_shows(style: BorderStyle) -> None:
    drawn = frame(style)
    assert all(contains(BOX.grown(1e-6).corners(), p) for p in drawn.outline)
    assert not set(BOX.corners()) <= set(drawn.outline) or style == "jagged"
    assert area(drawn.outline) < BOX.area
    assert drawn.marks[0].path == drawn.clip, "the line runs along the picture's edge"


@pytest.mark.parametrize("style", EATING)
def test_without_a_width_there_is_no_line_but_still_the_shape(style: BorderStyle) -> None:
    assert frame(style, width=0).marks == ()
    assert frame(style, width=0).outline == frame(style).outline


@pytest.mark.parametrize("style", DRAWN)
def test_nothing_is_drawn_along_the_bleed(style: BorderStyle) -> None:
    bleed = Rect(0, BOX.y, 400, 600)
    drawn = frame(style, bleed=bleed)
    top = [p for mark in drawn.marks for line in flatten(mark.path) for p in line if p.y < BOX.y + 0.5]
    assert all(min(abs(p.x - BOX.x), abs(p.x - BOX.right)) < 10 for p in top), "but for ends of the sides"
    assert length(drawn) > 0.3 * (BOX.w + BOX.h)
    everywhere = Rect(BOX.x, BOX.y, BOX.w, BOX.h)
    if style not in ("jagged", "cloud", "rounded"):
        assert all(not mark.path.ops for mark in frame(style, bleed=everywhere).marks)


def test_a_broken_line_lacks_about_a_seventh() -> None:
    around = Rect(0, 0, 900, 700)
    missing = [
        1 - length(frame("broken", around.corners(), seed=seed)) / (2 * (around.w + around.h))
        for seed in range(8)
    ]
    assert all(0.1 <= share <= 0.2 for share in missing)


def test_the_inner_line_of_a_double_border_lies_inside() -> None:
    """2.2 pens in, .4 pens wide."""
    _outer, inner = frame("double", width=2.0).marks
    outside, inside = (bounds(line) for line in flatten(inner.path))
    assert outside == pytest.approx(BOX.grown(-4.0)) and inside == pytest.approx(BOX.grown(-4.8))


def test_more_strength_wavers_more() -> None:
    def off(amount: float) -> float:
        return max(
            max(BOX.y - p.y, p.y - BOX.bottom, BOX.x - p.x, p.x - BOX.right)
            for p in frame("rough", amount=amount).outline
        )

    assert off(0.3) < off(1) < off(3)


def test_no_outline_has_no_border() -> None:
    assert frame("rough", ()).marks == ()
    line = (Point(0, 0), Point(9, 9), Point(3, 3))
    assert frame("rough", line).marks == ()
