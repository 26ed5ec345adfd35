"""Planning single pages: explicit pages, crowded pages, splashes, locks, alternatives, other formats."""

from __future__ import annotations

import subprocess
import sys

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.layout_pages import document_of, laid_out, overlap, reading_order, script, uneven_gutters

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.geometry import Rect, area, bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.comic.records.layout import Cut, Leaf, Split, leaves
from kitsumy_desktop.comic.shapes import page_region, panel_shapes
from kitsumy_desktop.craft.layout.paginate import alternatives, paginate, plan_page
from kitsumy_desktop.craft.layout.profiles import DEFAULT_PROFILE, PROFILES, LayoutProfile, layout_profile
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec

US = PROFILES["us"]
A5 = PageFormat("a5", "A5", 419.5, 595.3, bleed=8.5, safe=20, margin=28.3)
SQUARE = PageFormat("square", "Square", 595.3, 595.3, bleed=8.5, safe=22.7, margin=34.0)
STRIP = PageFormat("strip", "Strip", 936, 288, bleed=0, safe=9, margin=9)
TALL = PageFormat("tall", "Webtoon", 576, 921.6, bleed=0, safe=18, margin=21.6)


def planned(specs: tuple[PanelSpec, ...], profile: LayoutProfile = US, number: int = 1) -> PagePlan:
    return plan_page(specs, US_COMIC, profile, profile.gutters, "ltr", number)


def marked(counts: tuple[int, ...], seed: int = 1) -> tuple[PanelSpec, ...]:
    specs = list(script(seed, sum(counts)))
    start = 0
    for count in counts:
        specs[start] = msgspec.structs.replace(specs[start], starts_page=True)
        start += count
    return tuple(specs)


def test_pages_the_script_marks_are_kept() -> None:
    counts = (5, 1, 7, 3, 2, 9)
    plans = paginate(marked(counts), US_COMIC, US, US.gutters, "ltr")
    assert tuple(len(plan.panels) for plan in plans) == counts


def test_a_crowded_marked_page_is_kept_when_the_first_panel_is_marked() -> None:
    counts = (4, 20, 3)
    plans = paginate(marked(counts), US_COMIC, US, US.gutters, "ltr")
    assert tuple(len(plan.panels) for plan in plans) == counts


def test_a_mark_in_a_script_without_pages_is_a_page_break() -> None:
    specs = [*script(4, 40)]
    specs[25] = msgspec.structs.replace(specs[25], starts_page=True)
    plans = paginate(specs, US_COMIC, US, US.gutters, "ltr")
    assert specs[25].id in [plan.panels[0] for plan in plans]
    assert tuple(p for plan in plans for p in plan.panels) == tuple(s.id for s in specs)
    assert max(len(plan.panels) for plan in plans) <= US.most


@pytest.mark.parametrize("count", [2, 3, 6, 9, 10, 12, 15, 20, 24])
@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_a_page_of_any_number_of_panels_is_planned(count: int, reading: Reading) -> None:
    specs = script(count, count)
    plan = plan_page(specs, US_COMIC, US, US.gutters, reading, 1)
    document = document_of([plan], specs, reading=reading)
    shapes = panel_shapes(document, document.comic.pages[0])
    assert not problems(document)
    assert reading_order(shapes, reading) == [s.id for s in specs]
    assert not uneven_gutters(shapes, US_COMIC.live_box, US.gutters)
    assert min(min(bounds(s).w, bounds(s).h) for s in shapes.values()) > 30


@pytest.mark.parametrize("fmt", [A5, SQUARE, STRIP, TALL], ids=lambda f: f.id)
@pytest.mark.parametrize("profile", tuple(PROFILES))
def test_every_style_works_on_every_kind_of_page(fmt: PageFormat, profile: str) -> None:
    comic = laid_out(script(7, 25), profile, "rtl" if profile == "manga" else "ltr", fmt)
    assert not problems(comic.document)
    for plan, shapes in zip(comic.plans, comic.shapes(), strict=True):
        assert reading_order(shapes, comic.document.comic.reading) == list(plan.panels)
        assert all(area(s) > 0.01 * fmt.live_box.area for s in shapes.values())


def test_a_webtoon_is_one_column() -> None:
    for shapes in laid_out(script(2), "webtoon", fmt=TALL).shapes():
        assert all(bounds(s).w == pytest.approx(TALL.live_box.w) for s in shapes.values())


def test_a_strip_is_one_tier() -> None:
    for plan in laid_out(script(3, 24), "strip", fmt=STRIP).plans:
        assert "/" not in plan.signature and 1 < len(plan.panels) <= 5


def test_a_page_of_one_panel_is_a_splash_only_for_the_greatest_moments() -> None:
    quiet, great = PanelSpec(PanelId("a"), 3), PanelSpec(PanelId("a"), 5, "climax")
    assert planned((quiet,)) == PagePlan((PanelId("a"),), Leaf(PanelId("a")), signature="1")
    assert planned((great,)).full_bleed
    assert not planned((great,), PROFILES["webtoon"]).full_bleed


def test_no_panels_are_no_page() -> None:
    with pytest.raises(ValueError, match="needs a panel"):
        planned(())
    assert paginate((), US_COMIC, US, US.gutters, "ltr") == ()


def test_wordy_panels_get_more_room() -> None:
    quiet = tuple(PanelSpec(PanelId(f"p{i}"), 2) for i in range(6))
    wordy = (msgspec.structs.replace(quiet[0], words=60), *quiet[1:])

    def first_area(specs: tuple[PanelSpec, ...]) -> float:
        document = document_of([planned(specs)], specs)
        return area(panel_shapes(document, document.comic.pages[0])[PanelId("p0")])

    assert first_area(wordy) > 1.2 * first_area(quiet)


@pytest.mark.parametrize("first_page", [1, 2])
def test_a_reveal_waits_behind_the_page_turn(first_page: int) -> None:
    """First on an even page or filling a page, wherever in the chapter it comes; mostly, not at any price."""
    places = range(8, 29, 2)
    good = 0
    for place in places:
        specs = [PanelSpec(PanelId(f"p{i}"), 3) for i in range(36)]
        specs[place] = msgspec.structs.replace(specs[place], importance=5, type="climax")
        plans = paginate(specs, US_COMIC, US, US.gutters, "ltr", first_page)
        number = next(n for n, plan in enumerate(plans, first_page) if specs[place].id in plan.panels)
        plan = plans[number - first_page]
        good += plan.full_bleed or (number % 2 == 0 and plan.panels[0] == specs[place].id)
    assert good >= 0.5 * len(places)


def test_alternatives_are_different_and_in_order() -> None:
    specs = script(5, 6)
    plans = alternatives(specs, US_COMIC, US, US.gutters, "ltr", 1)
    signatures = [plan.signature for plan in plans]
    assert len(plans) == 12 and len(set(signatures)) == 12
    assert plans[0] == planned(specs)
    for plan in plans:
        document = document_of([plan], specs)
        shapes = panel_shapes(document, document.comic.pages[0])
        assert reading_order(shapes, "ltr") == list(plan.panels)


def test_a_structure_to_avoid_gives_way_to_one_nearly_as_good() -> None:
    specs = script(5, 6)
    best = planned(specs)
    other = plan_page(specs, US_COMIC, US, US.gutters, "ltr", 1, avoid=frozenset({best.signature}))
    assert other.signature != best.signature


def test_slants_lean_with_the_seed_and_stay_small() -> None:
    specs = tuple(PanelSpec(PanelId(f"p{i}"), 3, "action") for i in range(5))
    manga = PROFILES["manga"]
    seen = set()
    for seed in range(6):
        plan = plan_page(specs, US_COMIC, manga, manga.gutters, "rtl", 1, seed)
        angles = [cut.angle for cut in _cuts(plan)]
        assert any(angles) and all(abs(a) <= 8 for a in angles)
        assert plan == plan_page(specs, US_COMIC, manga, manga.gutters, "rtl", 1, seed)
        seen.add(tuple(angles))
    assert len(seen) > 1


def test_bleeding_panels_keep_the_gutters_beside_them() -> None:
    """A slanted edge is made longer, never bent, where a panel runs to the bleed."""
    comic = laid_out(script(3), "manga", "rtl")
    bled = 0
    for plan, shapes in zip(comic.plans, comic.shapes(), strict=True):
        bled += len(plan.bleeds)
        panels = list(shapes.values())
        assert all(overlap(a, b) < 1e-6 for i, a in enumerate(panels) for b in panels[:i])
        if not plan.full_bleed:
            assert not uneven_gutters(shapes, US_COMIC.live_box, PROFILES["manga"].gutters)
        for panel, sides in plan.bleeds.items():
            box, bleed = bounds(shapes[panel]), US_COMIC.bleed_box
            reached = {"t": box.y - bleed.y, "l": box.x - bleed.x}
            reached |= {"r": box.right - bleed.right, "b": box.bottom - bleed.bottom}
            assert all(abs(reached[side]) < 1e-6 for side in sides)
    assert bled


@settings(max_examples=25)
@given(
    seed=st.integers(0, 50),
    count=st.integers(2, 8),
    which=st.integers(0, 7),
    importance=st.integers(1, 5),
    reading=st.sampled_from(["ltr", "rtl"]),
)
def test_a_locked_panel_keeps_its_rectangle(
    seed: int, count: int, which: int, importance: int, reading: Reading
) -> None:
    """I10: whatever else of the page changes, and in the tree, because the tree before had it there."""
    specs = script(seed, count)
    before = document_of([planned(specs)], specs, reading=reading)
    held = specs[which % count].id
    rect = bounds(panel_shapes(before, before.comic.pages[0])[held])
    changed = tuple(
        s if s.id == held else msgspec.structs.replace(s, importance=importance, type="action") for s in specs
    )
    plan = plan_page(changed, US_COMIC, US, US.gutters, reading, 1, locked={held: rect})
    after = document_of([plan], changed, reading=reading)
    shapes = panel_shapes(after, after.comic.pages[0])
    assert not problems(after) and not plan.free
    assert bounds(shapes[held]) == pytest.approx(rect, abs=1e-6)
    assert reading_order(shapes, reading) == [s.id for s in specs]
    assert not uneven_gutters(shapes, page_region(after.comic, after.page(after.comic.pages[0])), US.gutters)


def test_a_locked_rectangle_no_cut_can_reach_stays_above_the_others() -> None:
    specs = script(1, 5)
    rect = Rect(200, 300, 90, 80)
    plan = plan_page(specs, US_COMIC, US, US.gutters, "ltr", 1, locked={specs[0].id: rect})
    assert bounds(plan.free[specs[0].id]) == rect
    assert plan.layout is not None and leaves(plan.layout) == tuple(s.id for s in specs[1:])
    assert not problems(document_of([plan], specs))


def test_an_unknown_style_is_the_usual_one() -> None:
    assert layout_profile("no such style") is DEFAULT_PROFILE


def test_planning_is_what_loads_numpy() -> None:
    """The first window opens without it."""
    code = (
        "import sys; import kitsumy_desktop.craft.layout.tree, kitsumy_desktop.craft.layout.templates, "
        "kitsumy_desktop.craft.layout.paginate; sys.exit('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def _cuts(plan: PagePlan) -> list[Cut]:
    found: list[Cut] = []
    stack = [plan.layout]
    while stack:
        node = stack.pop()
        if isinstance(node, Split):
            found += node.cuts
            stack += node.parts
    return found
