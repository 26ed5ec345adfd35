"""Gutters and borders by hand: exactly as wide as said, nothing overlaps or gets too small, undo exact."""

from __future__ import annotations

import random
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.layout_pages import laid_out, overlap, script
from support.lettered_layouts import applied, lettered

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, PictureHash, seeded_ids
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Cut, Gutters, LayoutNode, Leaf, leaves
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.comic.shapes import (
    cut_line,
    face_boxes,
    page_gutters,
    page_region,
    panel_shapes,
    split_regions,
    tree_shapes,
)
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.nodes import split_at
from kitsumy_desktop.craft.layout.outlines import Outline, crosses_itself
from kitsumy_desktop.craft.layout.tree import cut_handles
from kitsumy_desktop.editing.commands.cuts import cut_panels
from kitsumy_desktop.editing.commands.gutters import (
    MOST_ANGLE,
    drag_borders,
    gutter_width,
    panel_borders,
    set_bleed,
    set_cut_gutter,
    slant_cut,
    straighten_cut,
)
from kitsumy_desktop.editing.commands.layout import LEAST_SIDE
from kitsumy_desktop.editing.commands.merging import merge_panels
from kitsumy_desktop.editing.commands.panels import (
    attach_panel,
    detach_panel,
    move_panel,
    resize_panel,
    set_polygon,
)
from kitsumy_desktop.editing.commands.polygons import inset_panels, panel_outline, set_outline


def sample(reading: Reading = "ltr", seed: int = 3) -> Document:
    return lettered(laid_out(script(seed, 18), "manga" if reading == "rtl" else "us", reading))


def first_page(document: Document) -> Page:
    return next(p for p in document.pages() if p.layout is not None and len(p.panels) >= 4)


def refs(document: Document, page: Page) -> list[CutRef]:
    if page.layout is None:
        return []
    comic = document.comic
    found = cut_handles(page.layout, page_region(comic, page), page_gutters(comic, page), comic.reading)
    return [CutRef(c.path, c.index) for c in found]


def chord(document: Document, page: Page, ref: CutRef) -> tuple[Point, Point]:
    comic = document.comic
    assert page.layout is not None
    found = cut_handles(page.layout, page_region(comic, page), page_gutters(comic, page), comic.reading)
    cut = next(c for c in found if (c.path, c.index) == (ref.path, ref.index))
    return cut.a, cut.b


def gaps(
    node: LayoutNode, region: Polygon, gutters: Gutters, reading: Reading
) -> Iterator[tuple[float, float]]:
    """(distance between the panels on both sides, width of the gutter) of every cut."""
    if isinstance(node, Leaf):
        return
    rule = gutters.rows if node.axis == "rows" else gutters.columns
    regions = split_regions(region, node, gutters, reading)
    below = [tree_shapes(p, r, gutters, reading) for p, r in zip(node.parts, regions, strict=True)]
    for i, cut in enumerate(node.cuts):
        origin, n = cut_line(region, node.axis, cut, reading)
        before, behind = (
            [(p.x - origin.x) * n.x + (p.y - origin.y) * n.y for s in shapes.values() for p in s]
            for shapes in below[i : i + 2]
        )
        yield min(behind) - max(before), rule if cut.gutter is None else cut.gutter
    for part, sub in zip(node.parts, regions, strict=True):
        yield from gaps(part, sub, gutters, reading)


def sound(document: Document, page: Page) -> None:
    """The page's tree is exactly as its cuts say."""
    comic = document.comic
    if page.layout is None:
        return
    region, gutters = page_region(comic, page), page_gutters(comic, page)
    assert leaves(page.layout) == tuple(p for p in page.panels if document.panel(p).polygon is None)
    for gap, width in gaps(page.layout, region.corners(), gutters, comic.reading):
        assert gap == pytest.approx(width, abs=1e-6)
    shapes = list(tree_shapes(page.layout, region.corners(), gutters, comic.reading).values())
    assert all(region.contains_rect(bounds(s), 1e-6) for s in shapes)
    assert all(overlap(a, b) < 1e-6 for i, a in enumerate(shapes) for b in shapes[:i])


HANDS = ("border", "corner", "slant", "width", "rule", "cut", "merge", "inset", "bleed", "straight")


def any_reshaping(document: Document, page: Page, rng: random.Random, step: int) -> Diff:
    """One thing a hand may do to the panels of a page."""
    fresh = seeded_ids(f"r{step}")
    cuts, panel = refs(document, page), rng.choice(page.panels)
    way = Point(rng.uniform(-80, 80), rng.uniform(-80, 80))
    borders = panel_borders(document, panel)
    what = rng.choice(
        ("border", "corner", "slant", "width", "rule", "cut", "merge", "inset", "bleed", "straight")
    )
    if what in ("border", "corner") and borders:
        i = rng.randrange(len(borders))
        grabbed = (i,) if what == "border" else (i - 1, i)
        return drag_borders(document, panel, grabbed, way)
    if what in ("slant", "width", "rule", "straight") and cuts:
        ref = rng.choice(cuts)
        if what == "slant":
            a, b = chord(document, page, ref)
            return slant_cut(document, page.id, ref, a, b.plus(way), rng.choice((0.0, 5.0)))
        if what == "straight":
            return straighten_cut(document, page.id, ref)
        return set_cut_gutter(document, page.id, ref, rng.uniform(0, 60) if what == "width" else None)
    if what == "cut":
        at = Point(rng.uniform(40, 440), rng.uniform(40, 700))
        return cut_panels(document, page.id, at.minus(way.times(9)), at.plus(way.times(9)), fresh)
    if what == "merge" and len(page.panels) > 2:
        at_panel = rng.randrange(len(page.panels) - 1)
        try:
            return merge_panels(document, page.panels[at_panel : at_panel + 2])
        except InputError:
            return Diff({})
    if what == "inset":
        return inset_panels(document, (panel,), fresh)[0]
    return set_bleed(document, (panel,), rng.choice("trbl"), rng.random() < 0.7)


@settings(max_examples=25)
@given(seed=st.integers(0, 10_000), reading=st.sampled_from(["ltr", "rtl"]))
def test_any_reshaping_keeps_the_page_sound_and_undoes_exactly(seed: int, reading: Reading) -> None:
    rng = random.Random(seed)
    document = sample(reading, seed % 30)
    page_id = rng.choice(document.comic.pages)
    for step in range(10):
        document = applied(document, any_reshaping(document, document.page(page_id), rng, step))
        sound(document, document.page(page_id))


@settings(max_examples=25)
@given(seed=st.integers(0, 10_000), x=st.floats(-300, 300), y=st.floats(-300, 300))
@example(seed=45, x=260.0, y=247.0)
def test_no_slant_makes_a_panel_too_small_or_gutters_cross(seed: int, x: float, y: float) -> None:
    rng = random.Random(seed)
    document = sample(seed=seed % 30)
    page = first_page(document)
    before = {p: _sides(s) for p, s in panel_shapes(document, page.id).items()}
    for _ in range(3):
        ref = rng.choice(refs(document, document.page(page.id)))
        a, b = chord(document, document.page(page.id), ref)
        document = applied(document, slant_cut(document, page.id, ref, a, b.plus(Point(x, y))))
        sound(document, document.page(page.id))
    for panel, shape in panel_shapes(document, page.id).items():
        for now, was in zip(_sides(shape), before[panel], strict=True):
            assert now >= min(LEAST_SIDE, was) - 1e-3
    angles = [c.angle for c in _cuts(document.page(page.id).layout)]
    assert all(abs(angle) <= MOST_ANGLE for angle in angles)


def _sides(shape: Polygon) -> tuple[float, float]:
    box = bounds(shape)
    return area(shape) / box.h, area(shape) / box.w


def _cuts(node: LayoutNode | None) -> Iterator[Cut]:
    if node is not None and not isinstance(node, Leaf):
        yield from node.cuts
        for part in node.parts:
            yield from _cuts(part)


@settings(max_examples=25)
@given(dx=st.floats(-20, 20), dy=st.floats(-20, 20), reading=st.sampled_from(["ltr", "rtl"]))
def test_a_dragged_border_follows_the_hand(dx: float, dy: float, reading: Reading) -> None:
    document = sample(reading)
    page = first_page(document)
    panel = page.panels[0]
    for i, border in enumerate(panel_borders(document, panel)):
        if border.cut is None:
            continue
        after = applied(document, drag_borders(document, panel, (i,), Point(dx, dy)))
        moved = panel_borders(after, panel)[i]
        n = Point(border.b.y - border.a.y, border.a.x - border.b.x).times(1 / border.a.distance(border.b))
        way = moved.middle.minus(border.middle)
        assert way.x * n.x + way.y * n.y == pytest.approx(dx * n.x + dy * n.y, abs=1e-6)


def test_outer_borders_have_a_side_and_bleed_past_half_the_way() -> None:
    document = sample()
    page = first_page(document)
    panel = page.panels[0]
    found = {b.side: i for i, b in enumerate(panel_borders(document, panel)) if b.side}
    assert {"t", "l"} <= set(found)
    fmt = document.comic.format
    half = (fmt.margin + fmt.bleed) / 2
    shy = drag_borders(document, panel, (found["t"],), Point(0, -half + 1))
    assert shy.is_empty or document.panel(panel).bleed != shy.applied_to(document).panel(panel).bleed
    bare = applied(document, set_bleed(document, (panel,), "t", False))
    after = applied(bare, drag_borders(bare, panel, (found["t"],), Point(0, -half - 1)))
    assert after.panel(panel).bleed == "t"
    assert bounds(panel_shapes(after, page.id)[panel]).y == pytest.approx(fmt.bleed_box.y)
    back = applied(after, drag_borders(after, panel, (found["t"],), Point(0, half + 1)))
    assert back.panel(panel).bleed == ""


def test_a_gutter_of_its_own_stays_when_the_rule_changes_until_it_is_reset() -> None:
    document = sample()
    page = first_page(document)
    ref = refs(document, page)[0]
    wide = applied(document, set_cut_gutter(document, page.id, ref, 20.0))
    assert gutter_width(wide, page.id, ref) == 20.0
    ruled = msgspec.structs.replace(wide.page(page.id), gutters=Gutters(4.0, 4.0))
    wide = changed(wide, [ruled]).applied_to(wide)
    assert gutter_width(wide, page.id, ref) == 20.0
    reset = applied(wide, set_cut_gutter(wide, page.id, ref, None))
    assert gutter_width(reset, page.id, ref) == 4.0
    moved = applied(reset, drag_borders(reset, page.panels[0], (2,), Point(0, 5)))
    assert split_at(moved.page(page.id).layout, ref.path).cuts[ref.index].gutter is None  # type: ignore[arg-type]


def test_an_inset_keeps_away_from_the_faces() -> None:
    document = sample()
    page = first_page(document)
    panel = document.panel(page.panels[0])
    for face in (FaceBox(0.6, 0.6, 0.3, 0.3), FaceBox(0.05, 0.05, 0.9, 0.4), FaceBox(0.1, 0.5, 0.2, 0.3)):
        art = Art(PictureHash("0" * 64), 1000, 1000, faces=(face,))
        bare = msgspec.structs.replace(page, items=())
        gone = [i.id for i in document.items(page.id)]
        faced = changed(document, [bare, msgspec.structs.replace(panel, art=art)], gone).applied_to(document)
        diff, (new,) = inset_panels(faced, (panel.id,), seeded_ids("i"))
        after = applied(faced, diff)
        shape, inset = panel_shapes(faced, page.id)[panel.id], bounds(after.panel(new).polygon or ())
        box = bounds(shape)
        assert inset.area == pytest.approx(box.area / 4)
        assert after.page(page.id).panels.index(new) == after.page(page.id).panels.index(panel.id) + 1
        (seen,) = face_boxes(faced.panel(panel.id).art or art, shape)
        corners = [Rect(x, y, inset.w, inset.h) for x in _ends(box, inset.w) for y in _rows(box, inset.h)]
        assert _common(inset, seen) <= min(_common(other, seen) for other in corners) + 0.02 * seen.area
        assert box.contains_rect(inset, 1e-6)


def _ends(box: Rect, w: float) -> tuple[float, float]:
    return box.x + 9, box.right - w - 9


def _rows(box: Rect, h: float) -> tuple[float, float]:
    return box.y + 9, box.bottom - h - 9


def _common(a: Rect, b: Rect) -> float:
    both = a.intersection(b)
    return both.area if both else 0.0


CURVED = Outline(Rect(100, 100, 200, 120).corners(), (0.2, 0.0, 0.0, -0.1))


def curved(document: Document) -> tuple[Document, PanelId, PageId]:
    """A free panel with curves."""
    page = first_page(document)
    panel = page.panels[1]
    document = applied(document, set_polygon(document, panel, CURVED.corners))
    return applied(document, set_outline(document, panel, CURVED)), panel, page.id


def test_curves_go_along_when_a_free_panel_is_moved_and_stretched() -> None:
    document, panel, page = curved(sample())
    shape = panel_shapes(document, page)[panel]
    moved = applied(document, move_panel(document, panel, Point(10, 20)))
    assert panel_outline(moved, panel).bends == CURVED.bends
    assert panel_shapes(moved, page)[panel][3] == pytest.approx((shape[3].x + 10, shape[3].y + 20))
    box = bounds(shape)
    wide = Rect(box.x, box.y, box.w * 1.5, box.h * 0.8)
    after = applied(document, resize_panel(document, panel, wide))
    assert bounds(panel_shapes(after, page)[panel]) == pytest.approx(wide, abs=3)
    assert applied(after, detach_panel(after, panel)) == after
    back = applied(after, attach_panel(after, panel))
    assert back.panel(panel).bends == () and back.panel(panel).polygon is None


@pytest.mark.parametrize(
    "outline",
    [
        Outline(tuple(Point(*p) for p in ((100.0, 100.0), (200.0, 200.0), (200.0, 100.0), (100.0, 200.0)))),
        Outline(tuple(Point(*p) for p in ((100.0, 100.0), (110.0, 100.0), (105.0, 108.0)))),
    ],
)
def test_outlines_that_cross_themselves_or_hold_nothing_are_refused(outline: Outline) -> None:
    document, panel, _ = curved(sample())
    with pytest.raises(InputError):
        set_outline(document, panel, outline)
    assert not crosses_itself(CURVED)
