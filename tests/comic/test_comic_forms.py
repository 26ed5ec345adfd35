"""Shape presets: in any place they are simple, inside it, large enough, and the same every time."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.forms.fit import LEAST_AREA, formed
from kitsumy_desktop.comic.forms.outline import (
    Run,
    cleaned,
    inward,
    is_convex,
    is_simple,
    runs,
    simplified,
)
from kitsumy_desktop.comic.forms.patterns import Pattern, patterned, rounded, zigzag
from kitsumy_desktop.comic.forms.table import FORMS
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds, contains, segment_distance
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import Leaf
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel, PanelForm
from kitsumy_desktop.comic.shapes import panel_places, panel_shapes

PANEL = PanelId("pn-1")
WIDE = Rect(10, 20, 400, 90).corners()
TALL = Rect(10, 20, 70, 330).corners()
SQUARE = Rect(-50, 20, 180, 170).corners()
SLANTED = (Point(14, 12), Point(180, 26), Point(190, 150), Point(10, 112))
FIVE = (Point(140, 105), Point(380, 100), Point(390, 150), Point(330, 195), Point(135, 190))
THREE = (Point(0, 0), Point(200, 10), Point(60, 160))
ROUND = tuple(
    Point(100 + 80 * math.cos(a / 40 * math.tau), 90 + 70 * math.sin(a / 40 * math.tau)) for a in range(40)
)
HOLLOW = (Point(0, 0), Point(200, 0), Point(200, 80), Point(90, 90), Point(80, 200), Point(0, 200))
PLACES = {"wide": WIDE, "tall": TALL, "square": SQUARE, "slanted": SLANTED, "five": FIVE, "three": THREE,
          "round": ROUND}  # fmt: skip


def crossings(polygon: Polygon) -> int:
    """Pairs of edges that cross, each with each."""
    n, found = len(polygon), 0
    for i in range(n):
        for j in range(i + 2, n):
            if i == 0 and j == n - 1:
                continue
            a, b = polygon[i], polygon[(i + 1) % n]
            c, d = polygon[j], polygon[(j + 1) % n]
            found += _sides(a, b, c, d) < 0 and _sides(c, d, a, b) < 0
    return found


def _sides(a: Point, b: Point, c: Point, d: Point) -> float:
    one = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    other = (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x)
    return math.copysign(1, one) * math.copysign(1, other) if one and other else 0


def within(place: Polygon, shape: Polygon, slack: float = 1e-6) -> bool:
    """Every corner, and the middle of every edge, in the place or at most `slack` from its edge."""
    middles = [Point((a.x + b.x) / 2, (a.y + b.y) / 2) for a, b in pairwise(shape)]
    return all(
        contains(place, p)
        or min(segment_distance(p, place[i - 1], place[i]) for i in range(len(place))) <= slack
        for p in (*shape, *middles)
    )


def one_panel(panel: Panel) -> Document:
    comic = Comic(id=ComicId("co"), title="", pages=(PageId("pg"),))
    page = Page(PageId("pg"), layout=Leaf(panel.id) if panel.polygon is None else None, panels=(panel.id,))
    return Document({"co": comic, "pg": page, panel.id: panel})


def test_there_are_enough_presets_with_names_of_their_own() -> None:
    assert len(FORMS) >= 24
    assert len({form.name for form in FORMS.values()}) == len(FORMS)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_simple_inside_and_large_enough(form: str, place: Polygon) -> None:
    for amount in (0.3, 1.0, 3.0):
        shape = formed(place, PanelForm(form, amount, 5), PANEL)
        assert len(shape) >= 3
        assert crossings(shape) == 0 and is_simple(shape)
        assert within(place, shape)
        assert area(shape) >= LEAST_AREA * area(place) - 1e-6


@pytest.mark.parametrize("form", FORMS)
def test_a_form_shows_in_an_upright_place(form: str) -> None:
    """The usual amount of every preset can be had there, without falling back to the place."""
    for place in (WIDE, TALL, SQUARE):
        shape = formed(place, PanelForm(form), PANEL)
        assert area(shape) < 0.999 * area(place)


@given(
    st.sampled_from(sorted(FORMS)),
    st.floats(0, 3),
    st.integers(0, 50),
    st.tuples(*[st.floats(-40, 40)] * 8),
    st.floats(60, 500),
    st.floats(60, 500),
)
@settings(max_examples=100, deadline=None)
def test_a_form_in_any_slanted_place(
    form: str, amount: float, seed: int, off: tuple[float, ...], w: float, h: float
) -> None:
    corners = Rect(0, 0, w, h).corners()
    share = min(w, h) / 200
    place = tuple(
        Point(p.x + off[2 * i] * share, p.y + off[2 * i + 1] * share) for i, p in enumerate(corners)
    )
    if not is_convex(place):
        return
    shape = formed(place, PanelForm(form, amount, seed), PANEL)
    assert crossings(shape) == 0
    assert within(place, shape)
    assert area(shape) >= LEAST_AREA * area(place) - 1e-6


@pytest.mark.parametrize("form", FORMS)
def test_a_hollow_place_gives_its_box_or_its_edges(form: str) -> None:
    shape = formed(HOLLOW, PanelForm(form), PANEL)
    assert is_simple(shape) and len(shape) >= 3
    assert bounds(HOLLOW).contains_rect(bounds(shape), 1e-6)


@pytest.mark.parametrize("form", [form.id for form in FORMS.values() if form.dice])
def test_dice_are_thrown_by_the_seed_and_the_panel(form: str) -> None:
    one = formed(WIDE, PanelForm(form, seed=1), PANEL)
    formed.cache_clear()
    assert formed(WIDE, PanelForm(form, seed=1), PANEL) == one
    assert formed(WIDE, PanelForm(form, seed=2), PANEL) != one
    assert formed(WIDE, PanelForm(form, seed=1), PanelId("pn-2")) != one


@pytest.mark.parametrize("form", [form.id for form in FORMS.values() if not form.dice])
def test_other_forms_do_not_care_for_dice(form: str) -> None:
    assert formed(WIDE, PanelForm(form, seed=1), PANEL) == formed(WIDE, PanelForm(form, seed=2), PANEL)


def test_what_nobody_knows_and_what_has_no_room_stays_as_it_is() -> None:
    tiny = Rect(0, 0, 4, 300).corners()
    assert formed(WIDE, PanelForm("of a later version"), PANEL) == WIDE
    assert formed(tiny, PanelForm("circle"), PANEL) == tiny
    assert formed((), PanelForm("circle"), PANEL) == ()


def test_a_circle_is_one_and_a_long_place_gets_a_pill() -> None:
    circle = formed(SQUARE, PanelForm("circle"), PANEL)
    middle = Rect(-50, 20, 180, 170).center
    assert all(p.distance(middle) == pytest.approx(85, abs=0.1) for p in circle)
    pill = bounds(formed(WIDE, PanelForm("circle"), PANEL))
    assert pill.h == pytest.approx(90) and 150 < pill.w < 260


def test_one_sided_forms_leave_the_other_sides_alone() -> None:
    shape = formed(WIDE, PanelForm("torn-bottom"), PANEL)
    assert {WIDE[0], WIDE[1]} <= set(shape)
    assert all(p.y in (20, 110) or p.y > 100 for p in shape)
    assert not {p for p in shape if p.y < 100} - {WIDE[0], WIDE[1]}


def test_the_shape_of_a_panel_follows_and_its_place_is_known() -> None:
    for polygon in (None, SLANTED):
        panel = Panel(PANEL, PageId("pg"), polygon=polygon, form=PanelForm("burst"))
        document = one_panel(panel)
        place = panel_places(document, PageId("pg"))[PANEL]
        shape = panel_shapes(document, PageId("pg"))[PANEL]
        assert shape != place and within(place, shape)
        plain = changed(document, [msgspec.structs.replace(panel, form=None)]).applied_to(document)
        assert panel_shapes(plain, PageId("pg"))[PANEL] == place


def test_crossing_outlines_are_found_as_by_trying_all_pairs() -> None:
    dice = random.Random(4)
    simple = 0
    for _ in range(300):
        polygon = tuple(Point(dice.uniform(0, 9), dice.uniform(0, 9)) for _ in range(dice.randint(4, 7)))
        assert is_simple(polygon) == (crossings(polygon) == 0)
        simple += is_simple(polygon)
    assert 30 < simple < 270


def test_runs_go_from_corner_to_corner() -> None:
    assert [run.length for run in runs(WIDE)] == pytest.approx([400, 90, 400, 90])
    (whole,) = runs(ROUND)
    assert whole.closed and whole.at(0).at == whole.at(whole.length).at
    assert inward(WIDE[0], WIDE[1]) == Point(0, 1)
    assert Run((Point(0, 0), Point(10, 0))).at(4).moved(3) == Point(4, 3)


def test_cleaning_turns_clockwise_and_leaves_out_what_says_nothing() -> None:
    points = [WIDE[0], WIDE[0], Point(50, 20), *WIDE[1:]]
    assert set(cleaned(points)) == set(WIDE)
    assert cleaned(points[::-1]) and set(cleaned(points[::-1])) == set(WIDE)
    assert cleaned((Point(0, 0), Point(5, 5))) == ()
    assert len(simplified(ROUND, 4.0)) < len(ROUND) / 2


def test_a_corner_beside_a_side_that_is_left_out_stays() -> None:
    shape = patterned(WIDE, Pattern(zigzag(10)), 5, 1, lambda run: run.points[0].y == run.points[1].y)
    assert set(WIDE) <= set(shape)
    assert bounds(rounded(WIDE, 20)) == pytest.approx(bounds(WIDE))
    assert not set(WIDE) & set(rounded(WIDE, 20))
    assert rounded(WIDE, 0) == WIDE
