"""Panels lie where the tree says: covering the region, one gutter apart, mirrored right to left."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds, segment_distance
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.layout import Cut, Gutters, LayoutNode, Leaf, Split
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, FaceBox, Panel
from kitsumy_desktop.comic.shapes import art_transform, face_boxes, mouth_points, panel_shapes, tree_shapes

REGION = Rect(10, 20, 400, 600)
GUTTERS = Gutters(rows=8, columns=5)


def trees(max_depth: int = 2) -> st.SearchStrategy[Callable[[list[int]], LayoutNode]]:
    """Trees without slants; panels are numbered when a tree is built."""
    leaf = st.just(lambda n: Leaf(PanelId(f"p{_next(n)}")))
    if max_depth == 0:
        return leaf
    part = trees(max_depth - 1)
    splits = st.builds(
        lambda axis, parts: lambda n: Split(axis, tuple(p(n) for p in parts), _even(len(parts))),
        st.sampled_from(["rows", "columns"]),
        st.lists(part, min_size=2, max_size=3),
    )
    return leaf | splits


def _next(count: list[int]) -> int:
    count[0] += 1
    return count[0]


def _even(parts: int) -> tuple[Cut, ...]:
    return tuple(Cut(i / parts) for i in range(1, parts))


@given(trees(), st.sampled_from(["ltr", "rtl"]))
def test_panels_and_gutters_fill_the_region(
    make: Callable[[list[int]], LayoutNode], reading: Reading
) -> None:
    tree = make([0])
    shapes = tree_shapes(tree, REGION.corners(), GUTTERS, reading)
    whole = tree_shapes(tree, REGION.corners(), Gutters(0, 0), reading)
    assert sum(area(s) for s in whole.values()) == pytest.approx(REGION.area)
    boxes = [bounds(s) for s in shapes.values()]
    assert all(REGION.contains_rect(b, 1e-6) for b in boxes)
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            gap = max(b.x - a.right, a.x - b.right, b.y - a.bottom, a.y - b.bottom)
            assert gap >= min(GUTTERS.rows, GUTTERS.columns) - 1e-6
    mirrored = tree_shapes(tree, REGION.corners(), GUTTERS, "rtl" if reading == "ltr" else "ltr")
    for panel, shape in shapes.items():
        box, twin = bounds(shape), bounds(mirrored[panel])
        assert twin == pytest.approx((REGION.x + REGION.right - box.right, box.y, box.w, box.h))


@given(st.floats(-15, 15), st.sampled_from(["ltr", "rtl"]), st.sampled_from(["rows", "columns"]))
def test_a_slanted_cut_keeps_its_gutter(angle: float, reading: Reading, axis: str) -> None:
    tree = Split(axis, (Leaf(PanelId("a")), Leaf(PanelId("b"))), (Cut(0.5, angle=angle, gutter=12.0),))  # type: ignore[arg-type]
    a, b = tree_shapes(tree, REGION.corners(), GUTTERS, reading).values()
    assert min(_distance(p, b) for p in a) == pytest.approx(12.0, abs=1e-6)


def _distance(p: Point, polygon: Polygon) -> float:
    return min(segment_distance(p, q, polygon[(i + 1) % len(polygon)]) for i, q in enumerate(polygon))


def page_with(panel: Panel, page: Page | None = None) -> Document:
    """A comic of one page with one panel."""
    page = page or Page(PageId("pg"), Leaf(panel.id), (panel.id,))
    comic = Comic(ComicId("co"), "T", pages=(page.id,))
    return Document({r.id: r for r in (comic, page, panel)})


def test_only_named_sides_on_the_edge_bleed() -> None:
    panel = Panel(PanelId("a"), PageId("pg"), bleed="tl")
    document = page_with(panel)
    box = bounds(panel_shapes(document, PageId("pg"))[panel.id])
    bleed, live = document.comic.format.bleed_box, document.comic.format.live_box
    assert (box.x, box.y) == pytest.approx((bleed.x, bleed.y))
    assert (box.right, box.bottom) == pytest.approx((live.right, live.bottom))


def test_a_full_bleed_page_and_a_free_panel() -> None:
    panel = Panel(PanelId("a"), PageId("pg"))
    splash = Page(PageId("pg"), Leaf(panel.id), (panel.id,), full_bleed=True)
    document = page_with(panel, splash)
    assert bounds(panel_shapes(document, splash.id)[panel.id]) == document.comic.format.bleed_box
    free = msgspec.structs.replace(
        panel, polygon=(Point(100, 90), Point(150, 90), Point(100, 140)), bleed="trbl"
    )
    document = page_with(free, Page(PageId("pg"), None, (panel.id,)))
    assert panel_shapes(document, splash.id)[panel.id] == free.polygon


@pytest.mark.parametrize("left", [0.0, 27.0, 32.0])
def test_a_free_panels_side_near_the_trim_runs_to_the_bleed_and_keeps_its_slants(left: float) -> None:
    polygon = (Point(left, 200), Point(200, 240), Point(200, 400), Point(left, 400))
    panel = Panel(PanelId("a"), PageId("pg"), polygon=polygon, bleed="lr")
    document = page_with(panel, Page(PageId("pg"), None, (panel.id,)))
    shape, bleed = panel_shapes(document, PageId("pg"))[panel.id], document.comic.format.bleed_box
    slant = 40 / (200 - left)
    assert shape[0] == pytest.approx((bleed.x, 240 - slant * (200 - bleed.x)))
    assert shape[3] == pytest.approx((bleed.x, 400))
    assert shape[1:3] == polygon[1:3]


def test_a_free_panel_away_from_the_trim_does_not_bleed() -> None:
    polygon = Rect(40, 100, 100, 100).corners()
    panel = Panel(PanelId("a"), PageId("pg"), polygon=polygon, bleed="l")
    document = page_with(panel, Page(PageId("pg"), None, (panel.id,)))
    assert panel_shapes(document, PageId("pg"))[panel.id] == polygon


@given(st.floats(-1, 1), st.booleans())
def test_a_bent_edge_stands_as_high_as_its_bend_says(bend: float, clockwise: bool) -> None:
    polygon = Rect(100, 300, 80, 60).corners()
    bends: tuple[float, ...] = (bend, 0.0, 0.0, 0.0)
    if not clockwise:
        polygon, bends = polygon[::-1], (0.0, 0.0, bend, 0.0)
    panel = Panel(PanelId("a"), PageId("pg"), polygon=polygon, bends=bends)
    document = page_with(panel, Page(PageId("pg"), None, (panel.id,)))
    shape = panel_shapes(document, PageId("pg"))[panel.id]
    if abs(bend) < 1e-6:
        assert shape == polygon
    else:
        top = shape[12 if clockwise else 14]
        assert top == pytest.approx((140, 300 - bend * 80))


SIDES = st.integers(1, 4000)
LENGTHS = st.floats(5, 500)


@given(SIDES, SIDES, st.floats(1, 4), st.floats(-180, 180), LENGTHS, LENGTHS)
def test_a_picture_covers_its_panel(
    width: int, height: int, zoom: float, angle: float, w: float, h: float
) -> None:
    art = Art(PictureHash("0" * 64), width, height, zoom=zoom)
    shape = Rect(30, 40, w, h).corners()
    there = art_transform(art, shape)
    corners = [there.apply(Point(x, y)) for x, y in ((0, 0), (width, 0), (width, height), (0, height))]
    assert bounds(corners).grown(1e-6).contains_rect(bounds(shape))
    turned = art_transform(msgspec.structs.replace(art, angle=angle), shape)
    middle = turned.apply(Point(width / 2, height / 2))
    assert middle == pytest.approx(bounds(shape).center, abs=1e-6)


def test_faces_and_mouths_go_with_the_picture() -> None:
    faces = (FaceBox(0.25, 0.25, 0.5, 0.5), FaceBox(0, 0, 0.1, 0.1, mouth_x=0.05, mouth_y=0.08))
    art = Art(PictureHash("0" * 64), 100, 100, faces=faces)
    shape = Rect(0, 0, 200, 200).corners()
    assert face_boxes(art, shape)[0] == pytest.approx((50, 50, 100, 100))
    assert mouth_points(art, shape) == (pytest.approx((100, 50 + 72)), pytest.approx((10, 16)))
