"""The layout's measured bars: ten scripts of forty panels, judged from the shapes of real documents."""

from __future__ import annotations

from functools import cache
from statistics import mean

import msgspec
import pytest
from support.layout_pages import (
    LaidOut,
    aspect_deviations,
    climaxes_well_placed,
    document_of,
    importance_correlation,
    laid_out,
    overlap,
    reading_order,
    script,
    uneven_gutters,
    uniform_script,
)

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.geometry import area, bounds
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import US_COMIC
from kitsumy_desktop.comic.records.layout import Gutters
from kitsumy_desktop.comic.shapes import page_region, panel_shapes
from kitsumy_desktop.craft.layout.profiles import PROFILES, least_side

SEEDS = range(10)
PAGE_STYLES = ("us", "euro", "manga")
READINGS: tuple[Reading, ...] = ("ltr", "rtl")


@cache
def comics(profile: str, reading: Reading) -> tuple[LaidOut, ...]:
    return tuple(laid_out(script(seed), profile, reading) for seed in SEEDS)


@pytest.mark.parametrize("profile", PAGE_STYLES)
def test_area_follows_importance(profile: str) -> None:
    assert mean(importance_correlation(c) for c in comics(profile, "ltr")) >= 0.85


@pytest.mark.parametrize("profile", PAGE_STYLES)
def test_panels_get_the_shape_their_type_asks_for(profile: str) -> None:
    assert mean(d for c in comics(profile, "ltr") for d in aspect_deviations(c, profile)) <= 0.30


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("profile", tuple(PROFILES))
def test_a_reader_who_sees_only_polygons_reads_in_script_order(profile: str, reading: Reading) -> None:
    for comic in comics(profile, reading):
        for plan, shapes in zip(comic.plans, comic.shapes(), strict=True):
            assert reading_order(shapes, reading) == list(plan.panels)


@pytest.mark.parametrize("profile", PAGE_STYLES)
def test_pages_differ(profile: str) -> None:
    assert mean(len({p.signature for p in c.plans}) / len(c.plans) for c in comics(profile, "ltr")) >= 0.75


@pytest.mark.parametrize("profile", PAGE_STYLES)
def test_climaxes_wait_behind_a_page_turn_or_fill_a_page(profile: str) -> None:
    placed = [climaxes_well_placed(c) for c in comics(profile, "ltr")]
    assert sum(good for good, _ in placed) >= 0.5 * sum(total for _, total in placed)


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("profile", tuple(PROFILES))
def test_panels_and_gutters_tile_the_live_area(profile: str, reading: Reading) -> None:
    """Without gutters the panels cover it exactly once; with them every gutter is as wide as the rule."""
    for comic in comics(profile, reading)[:4]:
        plain = tuple(msgspec.structs.replace(plan, bleeds={}) for plan in comic.plans)
        closed = document_of(plain, comic.specs, profile=profile, reading=reading, gutters=Gutters(0.0, 0.0))
        spaced = document_of(plain, comic.specs, profile=profile, reading=reading)
        for page in closed.pages():
            region = page_region(closed.comic, page)
            shapes = list(panel_shapes(closed, page.id).values())
            assert sum(area(s) for s in shapes) == pytest.approx(region.area, abs=1e-6)
            assert all(region.contains_rect(bounds(s), 1e-6) for s in shapes)
            assert all(overlap(a, b) < 1e-6 for i, a in enumerate(shapes) for b in shapes[:i])
            assert not uneven_gutters(panel_shapes(spaced, page.id), region, spaced.comic.gutters)


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("profile", PAGE_STYLES)
def test_no_panel_is_a_sliver(profile: str, reading: Reading) -> None:
    least = least_side(US_COMIC)
    assert least == pytest.approx(0.2 * US_COMIC.width)
    for comic in comics(profile, reading):
        for shapes in comic.shapes():
            for shape in shapes.values():
                box = bounds(shape)
                assert area(shape) / max(box.w, box.h) >= least - 1e-6
                assert 0.33 <= box.w / box.h <= 3.3


@pytest.mark.parametrize("profile", tuple(PROFILES))
def test_the_same_script_gives_the_same_pages(profile: str) -> None:
    assert laid_out(script(3), profile).plans == comics(profile, "ltr")[3].plans


def test_scripts_without_any_shape_keep_the_order_and_the_size_bars() -> None:
    shapeless = [laid_out(uniform_script(seed)) for seed in SEEDS]
    assert mean(importance_correlation(c) for c in shapeless) >= 0.85
    for comic in shapeless:
        assert not problems(comic.document)
        for plan, shapes in zip(comic.plans, comic.shapes(), strict=True):
            assert reading_order(shapes, "ltr") == list(plan.panels)


def test_only_the_most_important_panels_fill_a_page() -> None:
    for comic in comics("us", "ltr"):
        importance = {spec.id: spec.importance for spec in comic.specs}
        for plan in comic.plans:
            if len(plan.panels) == 1:
                assert importance[plan.panels[0]] == 5 and plan.full_bleed
            else:
                assert not plan.full_bleed
