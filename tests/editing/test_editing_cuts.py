"""The knife and its counterpart: gutters exactly as ruled, nothing moves that was not meant, nothing lost."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.layout_pages import laid_out, reading_order, script, uneven_gutters
from support.lettered_layouts import applied, lettered

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds, contains
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash, ToneId, seeded_ids
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.layout import Cut, Gutters, LayoutNode, Leaf, Split, leaves
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Border, Brief, FaceBox, Figure, Panel, PanelForm
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.comic.shapes import art_transform, page_gutters, page_region, panel_shapes, tree_shapes
from kitsumy_desktop.editing.commands.art import covered
from kitsumy_desktop.editing.commands.cuts import cut_panels
from kitsumy_desktop.editing.commands.layout import LEAST_SIDE
from kitsumy_desktop.editing.commands.merging import merge_panels

PAGE = PageId("pg")
A, B, C, D = (PanelId(x) for x in "abcd")
GUTTERS = Gutters(12.0, 7.0)
ART = Art(PictureHash("0" * 64), 1000, 1000)


def page_of(
    layout: LayoutNode | None, *free: Panel, reading: Reading = "ltr", panels: tuple[Panel, ...] = ()
) -> Document:
    """One page; `panels` says more about panels of the layout than that they exist."""
    told = {p.id: p for p in panels}
    inside = [told.get(p, Panel(p, PAGE)) for p in (leaves(layout) if layout is not None else ())]
    everyone = [*inside, *free]
    page = Page(PAGE, layout, tuple(p.id for p in everyone))
    comic = Comic(ComicId("comic"), "Test", reading=reading, pages=(PAGE,), gutters=GUTTERS)
    records: list[Record] = [comic, page, *everyone]
    return Document({r.id: r for r in records})


def even(document: Document, page_id: PageId) -> bool:
    """Whether every gutter of the page's tree is exactly as ruled."""
    page, comic = document.page(page_id), document.comic
    if page.layout is None:
        return True
    region, gutters = page_region(comic, page), page_gutters(comic, page)
    shapes = tree_shapes(page.layout, region.corners(), gutters, comic.reading)
    return not uneven_gutters(shapes, region, gutters)


def placed(document: Document, panel: PanelId) -> tuple[float, ...]:
    """Where the picture's pixels are on the page."""
    found = document.panel(panel)
    assert found.art is not None
    return tuple(art_transform(found.art, panel_shapes(document, found.page)[panel]))


def knife(document: Document, a: tuple[float, float], b: tuple[float, float], **how: object) -> Document:
    fresh = seeded_ids("knife")
    return applied(document, cut_panels(document, PAGE, Point(*a), Point(*b), fresh, **how))  # type: ignore[arg-type]


def test_a_cut_leaves_the_pages_gutter_and_the_line_in_its_middle() -> None:
    after = knife(page_of(Leaf(A)), (-20, 300), (500, 300))
    shapes = panel_shapes(after, PAGE)
    new = next(p for p in shapes if p != A)
    upper, lower = sorted((bounds(shapes[A]), bounds(shapes[new])), key=lambda box: box.y)
    assert upper.bottom == pytest.approx(294) and lower.y == pytest.approx(306)
    assert even(after, PAGE)
    layout = after.page(PAGE).layout
    assert isinstance(layout, Split) and layout.parts == (Leaf(new), Leaf(A))
    assert layout.cuts[0].at == pytest.approx((300 - 27) / (738 - 54)) and layout.cuts[0].angle == 0


def test_a_gutter_of_its_own() -> None:
    shapes = panel_shapes(knife(page_of(Leaf(A)), (240, 0), (240, 740), gutter=30.0), PAGE)
    left, right = sorted((bounds(s) for s in shapes.values()), key=lambda box: box.x)
    assert right.x - left.right == pytest.approx(30)


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_reading_order_follows_the_comics_direction(reading: Reading) -> None:
    document = page_of(Leaf(A), reading=reading)
    after = knife(document, (200, 0), (200, 740))
    shapes = panel_shapes(after, PAGE)
    xs = [bounds(shapes[p]).x for p in after.page(PAGE).panels]
    assert xs == sorted(xs, reverse=reading == "rtl")


def test_the_faces_decide_who_keeps_the_picture_and_it_stays_where_it_was() -> None:
    art = msgspec.structs.replace(ART, faces=(FaceBox(0.1, 0.05, 0.2, 0.2),), offset=Point(10, 0), zoom=1.2)
    brief = Brief("They talk", (Figure("Ada"),), place="Kitchen", time="night")
    border = Border("rough", 3)
    panel = Panel(A, PAGE, brief=brief, art=art, border=border, type="action", importance=4)
    before = page_of(Leaf(A), panels=(panel,))
    after = knife(before, (0, 250), (480, 250))
    shapes = panel_shapes(after, PAGE)
    (new,) = (p for p in shapes if p != A)
    assert area(shapes[A]) < area(shapes[new])
    assert placed(after, A) == pytest.approx(placed(before, A))
    assert after.panel(A).brief == brief and after.panel(new).art is None
    assert after.panel(new).brief == Brief(place="Kitchen", time="night")
    assert (after.panel(new).border, after.panel(new).type, after.panel(new).importance) == (
        border,
        "action",
        4,
    )


def test_without_faces_the_larger_half_keeps_the_picture() -> None:
    after = knife(page_of(Leaf(A), panels=(Panel(A, PAGE, art=ART),)), (0, 500), (480, 500))
    assert bounds(panel_shapes(after, PAGE)[A]).y == pytest.approx(27)


def test_balloons_stand_still_and_belong_to_their_half() -> None:
    document = lettered(laid_out(script(3, 18)))
    page = next(p for p in document.pages() if len(p.panels) >= 4)
    panel = max(page.panels, key=lambda p: area(panel_shapes(document, page.id)[p]))
    box = bounds(panel_shapes(document, page.id)[panel])
    a, b = Point(box.x - 5, box.center.y - 20), Point(box.right + 5, box.center.y - 20)
    after = applied(document, cut_panels(document, page.id, a, b, seeded_ids("k")))
    shapes = panel_shapes(after, page.id)
    items = [i for i in document.items(page.id) if i.panel == panel]
    assert len({after.records[i.id].panel for i in items}) == 2  # type: ignore[union-attr]
    for item in items:
        now = after.records[item.id]
        assert isinstance(now, Item) and now.panel is not None
        assert msgspec.structs.replace(now, panel=panel) == item
        inside = shapes[now.panel]
        assert contains(tuple(bounds(inside).grown(GUTTERS.rows).corners()), item.center)


def test_a_tone_over_both_halves_is_in_both() -> None:
    document = page_of(Leaf(A))
    tone = Tone(ToneId("tn"), PAGE, A, Rect(50, 100, 200, 300).corners())
    page = msgspec.structs.replace(document.page(PAGE), items=("tn",))
    document = changed(document, [page, tone]).applied_to(document)
    after = knife(document, (0, 250), (480, 250))
    tones = [i for i in after.items(PAGE) if isinstance(i, Tone)]
    assert {t.panel for t in tones} == set(after.page(PAGE).panels)
    assert {t.area for t in tones} == {tone.area}


def test_a_stroke_that_covers_too_little_or_leaves_too_little_cuts_nothing() -> None:
    document = page_of(Leaf(A))
    for a, b in (((0, 300), (150, 300)), ((0, 27 + LEAST_SIDE), (480, 27 + LEAST_SIDE)), ((0, 5), (480, 5))):
        diff = cut_panels(document, PAGE, Point(*a), Point(*b), seeded_ids("k"))
        assert diff.is_empty


TIER = Split(
    "rows", (Split("columns", (Leaf(A), Leaf(B), Leaf(C)), (Cut(0.3), Cut(0.6))), Leaf(D)), (Cut(0.5),)
)


def test_a_cut_through_a_whole_tier_makes_two_tiers() -> None:
    after = knife(page_of(TIER), (0, 200), (480, 200), all_crossed=True)
    layout = after.page(PAGE).layout
    assert isinstance(layout, Split) and layout.axis == "rows" and len(layout.parts) == 3
    assert [len(leaves(part)) for part in layout.parts] == [3, 3, 1]
    assert list(after.page(PAGE).panels) == reading_order(panel_shapes(after, PAGE), "ltr")
    assert even(after, PAGE)


def test_without_shift_only_the_panel_under_the_stroke_is_cut() -> None:
    after = knife(page_of(TIER), (10, 200), (160, 210))
    layout = after.page(PAGE).layout
    assert isinstance(layout, Split) and isinstance(layout.parts[0], Split)
    assert len(after.page(PAGE).panels) == 5 and len(leaves(layout.parts[0].parts[0])) == 2


def test_a_cut_beside_a_gutter_of_its_kind_stands_beside_it_in_the_tree() -> None:
    after = knife(page_of(Split("rows", (Leaf(A), Leaf(B)), (Cut(0.5),))), (0, 540), (480, 540))
    layout = after.page(PAGE).layout
    assert isinstance(layout, Split) and len(layout.parts) == 3 and even(after, PAGE)


def free_panel(polygon: Polygon, bends: tuple[float, ...] = (), panel: PanelId = A) -> Panel:
    return Panel(panel, PAGE, polygon=polygon, bends=bends, art=ART)


@given(angle=st.floats(-30, 30), bend=st.floats(-0.2, 0.4), upright=st.booleans())
@example(angle=-25.0, bend=-0.1875, upright=True)
def test_a_free_panel_is_cut_with_its_curves(angle: float, bend: float, upright: bool) -> None:
    shape = Rect(100, 100, 200, 160).corners()
    document = page_of(Leaf(B), free_panel(shape, (bend, 0.0, 0.2, 0.0)))
    whole = panel_shapes(document, PAGE)[A]
    reach = 110  # so that the stroke always lies on this panel more than on the one below
    way = Point(reach, 2 * angle) if not upright else Point(2 * angle, reach)
    middle = Point(200, 180)
    after = applied(
        document, cut_panels(document, PAGE, middle.minus(way), middle.plus(way), seeded_ids("k"))
    )
    shapes = panel_shapes(after, PAGE)
    pieces = [shapes[p] for p in after.page(PAGE).panels if after.panel(p).polygon is not None]
    assert len(pieces) == 2
    gap = (GUTTERS.columns if upright else GUTTERS.rows) * (200 + 200 * 0.4)
    assert area(whole) - gap * 1.5 < sum(map(area, pieces)) < area(whole)
    n = Point(-way.y, way.x).times(1 / way.length())
    width = GUTTERS.columns if upright else GUTTERS.rows
    away = [[(p.x - middle.x) * n.x + (p.y - middle.y) * n.y for p in piece] for piece in pieces]
    nearest = sorted(min(distances, key=abs) for distances in away)
    assert nearest == pytest.approx([-width / 2, width / 2], abs=1e-6)
    assert placed(after, A) == pytest.approx(placed(document, A))


@settings(max_examples=30)
@given(seed=st.integers(0, 10_000), reading=st.sampled_from(["ltr", "rtl"]))
@example(seed=245, reading="rtl")
@example(seed=1756, reading="rtl")
def test_any_cuts_and_merges_keep_gutters_even_and_undo_exactly(seed: int, reading: Reading) -> None:
    rng, fresh = random.Random(seed), seeded_ids(str(seed))
    document = lettered(laid_out(script(seed % 40, 18), "manga" if reading == "rtl" else "us", reading))
    for _ in range(6):
        page = document.page(rng.choice(document.comic.pages))
        if rng.random() < 0.6 or len(page.panels) < 2:
            diff = _any_cut(document, page, rng, fresh)
        else:
            diff = _any_merge(document, page, rng)
        before, document = document, applied(document, diff)
        after = document.page(page.id)
        in_tree = leaves(after.layout) if after.layout is not None else ()
        assert in_tree == tuple(p for p in after.panels if document.panel(p).polygon is None)
        assert even(document, page.id) or not even(before, page.id)
        kept = {i.id for i in before.items(page.id)}
        assert kept <= {i.id for i in document.items(page.id)}


def _any_cut(document: Document, page: Page, rng: random.Random, fresh: object) -> Diff:
    at, lean = Point(rng.uniform(20, 460), rng.uniform(20, 720)), rng.uniform(-0.15, 0.15)
    reach = rng.uniform(60, 800)
    way = Point(reach, lean * reach) if rng.random() < 0.5 else Point(lean * reach, reach)
    every = rng.random() < 0.5
    return cut_panels(document, page.id, at.minus(way), at.plus(way), fresh, all_crossed=every)  # type: ignore[arg-type]


def _any_merge(document: Document, page: Page, rng: random.Random) -> Diff:
    """Two that follow each other; where they are no neighbours, nothing may happen at all."""
    at = rng.randrange(len(page.panels) - 1)
    try:
        return merge_panels(document, page.panels[at : at + 2])
    except InputError as refused:
        assert refused.hint
        return Diff({})


@pytest.mark.parametrize("line", [((0, 300), (480, 310)), ((200, 0), (210, 740))])
def test_merging_what_was_cut_restores_the_layout(
    line: tuple[tuple[float, float], tuple[float, float]],
) -> None:
    panel = Panel(A, PAGE, art=ART, brief=Brief("Rain", (Figure("Ada"),)))
    document = page_of(Leaf(A), panels=(panel,))
    cut = knife(document, *line)
    after = applied(cut, merge_panels(cut, cut.page(PAGE).panels))
    assert after.page(PAGE) == document.page(PAGE)
    assert after.panel(A).brief == panel.brief
    assert placed(after, A) == pytest.approx(placed(document, A))


GRID = Split(
    "rows",
    (
        Split("columns", (Leaf(A), Leaf(B)), (Cut(0.4),)),
        Split("columns", (Leaf(C), Leaf(D)), (Cut(0.4),)),
    ),
    (Cut(0.5),),
)


def test_panels_above_each_other_merge_where_their_gutters_align() -> None:
    document = page_of(GRID)
    before = panel_shapes(document, PAGE)
    after = applied(document, merge_panels(document, (B, D)))
    shapes = panel_shapes(after, PAGE)
    assert even(after, PAGE)
    (tall,) = {B, D} & set(shapes)
    assert bounds(shapes[tall]) == pytest.approx(bounds(before[B]).united(bounds(before[D])))
    for panel in (A, C):
        assert bounds(shapes[panel]) == pytest.approx(bounds(before[panel]), abs=1e-6)
    assert after.page(PAGE).panels == (A, C, tall)


@pytest.mark.parametrize("ids", [(A, D), (A, B, C)])
def test_panels_that_make_no_one_place_are_refused(ids: tuple[PanelId, ...]) -> None:
    with pytest.raises(InputError, match="side by side"):
        merge_panels(page_of(GRID), ids)


def test_panels_whose_gutters_do_not_align_are_refused() -> None:
    second = Split("columns", (Leaf(C), Leaf(D)), (Cut(0.55),))
    assert isinstance(GRID.parts[0], Split)
    with pytest.raises(InputError, match="side by side"):
        merge_panels(page_of(Split("rows", (GRID.parts[0], second), (Cut(0.5),))), (B, D))


def test_what_two_panels_show_comes_together_and_a_second_picture_goes_on_the_shelf() -> None:
    one = Panel(A, PAGE, brief=Brief("Ada waits.", (Figure("Ada"),), props=("lamp",)), art=ART, importance=2)
    other_brief = Brief("Bo comes.", (Figure("Bo"), Figure("ada")), place="Hall", props=("lamp", "key"))
    other = Panel(B, PAGE, brief=other_brief, art=ART, importance=5)
    document = page_of(GRID, panels=(one, other))
    after = applied(document, merge_panels(document, (A, B)))
    kept = after.panel(B)
    assert kept.brief.action == "Ada waits. Bo comes."
    assert [f.who for f in kept.brief.figures] == ["Bo", "ada"]
    assert kept.brief.place == "Hall" and kept.brief.props == ("lamp", "key") and kept.importance == 5
    (shelved,) = (after.get(s, Shelved) for s in after.comic.shelf)
    assert shelved.panel == one and (shelved.page, shelved.number) == (1, 1)


def test_balloons_of_merged_panels_are_read_in_turn() -> None:
    document = lettered(laid_out(script(3, 18)))
    page = next(p for p in document.pages() if len(p.panels) >= 4)
    merged = None
    for first, second in zip(page.panels, page.panels[1:], strict=False):
        try:
            merged = merge_panels(document, (first, second))
            break
        except InputError:
            continue
    assert merged is not None
    after = applied(document, merged)
    said = [i for i in after.items(page.id) if i.id in (f"b-{first}", f"b-{second}")]
    assert len({i.panel for i in said}) == 1
    assert [i.id for i in sorted(said, key=lambda i: i.order)] == [f"b-{first}", f"b-{second}"]  # type: ignore[union-attr]


@given(bend=st.floats(-0.3, 0.3))
def test_free_halves_merge_back_into_one_outline(bend: float) -> None:
    shape = Rect(100, 100, 200, 160).corners()
    document = page_of(Leaf(B), free_panel(shape, (0.0, bend, 0.0, 0.0)))
    cut = knife(document, (200, 50), (205, 300))
    free = [p for p in cut.page(PAGE).panels if cut.panel(p).polygon is not None]
    assert len(free) == 2
    after = applied(cut, merge_panels(cut, free))
    whole = panel_shapes(document, PAGE)[A]
    again = panel_shapes(after, PAGE)[A]
    assert area(again) == pytest.approx(area(whole), rel=1e-6)
    assert bounds(again) == pytest.approx(bounds(whole), abs=1e-6)


def test_free_panels_far_apart_and_of_two_kinds_are_told_apart() -> None:
    near = free_panel(Rect(300, 100, 80, 80).corners(), panel=C)
    far = free_panel(Rect(60, 500, 80, 80).corners(), panel=D)
    document = page_of(Split("rows", (Leaf(A), Leaf(B)), (Cut(0.5),)), near, far)
    with pytest.raises(InputError, match="side by side"):
        merge_panels(document, (C, D))
    with pytest.raises(InputError, match="lies on"):
        merge_panels(document, (A, D))
    after = applied(document, merge_panels(document, (A, C)))
    assert after.page(PAGE).panels == (A, B, D) and after.page(PAGE).layout == document.page(PAGE).layout
    records: list[Record] = [r for r in after.records.values() if isinstance(r, Shelved)]
    assert len(records) == 1


def test_pictures_stay_put_in_halves_that_bleed_and_cover_those_with_a_form() -> None:
    bled = msgspec.structs.replace(free_panel(Rect(20, 100, 200, 160).corners()), bleed="l")
    document = page_of(Leaf(B), bled)
    after = knife(document, (0, 190), (240, 190))
    assert placed(after, A) == pytest.approx(placed(document, A))
    formed = Panel(A, PAGE, art=ART, bleed="t", form=PanelForm("circle"))
    document = page_of(Leaf(A), panels=(formed,))
    after = knife(document, (0, 400), (480, 400))
    assert after.panel(A).bleed == "t" and after.panel(A).form == formed.form
    art = after.panel(A).art
    assert art is not None and covered(art, panel_shapes(after, PAGE)[A]) is art
