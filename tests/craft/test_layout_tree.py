"""Edits of the layout tree: gutters stay constant, every panel stays, nothing shrinks to nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.layout_pages import document_of, overlap, script, uneven_gutters

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.geometry import Point, area, bounds, contains
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import US_COMIC
from kitsumy_desktop.comic.records.layout import Cut, Gutters, LayoutNode, Leaf, Split, leaves
from kitsumy_desktop.comic.shapes import tree_shapes
from kitsumy_desktop.craft.layout.assemble import signature_of
from kitsumy_desktop.craft.layout.nodes import map_cuts, path_of, split_at
from kitsumy_desktop.craft.layout.paginate import plan_page
from kitsumy_desktop.craft.layout.profiles import PROFILES
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec
from kitsumy_desktop.craft.layout.tree import (
    cut_handles,
    cut_through,
    held_cut,
    insert_panel,
    move_cut,
    split_leaf,
    swap,
    turn_cut,
    without,
)

LIVE = US_COMIC.live_box
GUTTERS = Gutters(12.0, 7.0)
A, B, C, D = (PanelId(x) for x in "abcd")
THREE = Split("rows", (Leaf(A), Split("columns", (Leaf(B), Leaf(C)), (Cut(0.5),))), (Cut(0.5),))


def planned_tree(seed: int, count: int) -> LayoutNode:
    us = PROFILES["us"]
    layout = plan_page(script(seed, count), US_COMIC, us, GUTTERS, "ltr", 1).layout
    assert layout is not None
    return layout


def boxes(node: LayoutNode, reading: Reading = "ltr") -> dict[PanelId, tuple[float, ...]]:
    return {p: tuple(bounds(s)) for p, s in tree_shapes(node, LIVE.corners(), GUTTERS, reading).items()}


def edited(tree: LayoutNode, data: st.DataObject, step: int) -> LayoutNode:
    """One edit drawn at random."""
    panels = leaves(tree)
    panel = data.draw(st.sampled_from(panels))
    what = data.draw(st.sampled_from(("move", "split", "without", "insert", "swap")))
    handles = cut_handles(tree, LIVE, GUTTERS, "ltr")
    if what == "move" and handles:
        grip = data.draw(st.sampled_from(handles))
        at = data.draw(st.floats(-0.5, 1.5))
        return held_cut(tree, LIVE, GUTTERS, "ltr", grip.path, grip.index, at, 24)
    box = bounds(tree_shapes(tree, LIVE.corners(), GUTTERS, "ltr")[panel])
    if what == "split" and min(box.w, box.h) > 80:
        axis = data.draw(st.sampled_from(("rows", "columns")))
        return split_leaf(tree, panel, PanelId(f"new{step}"), axis, data.draw(st.floats(0.4, 0.6)))
    if what == "without" and len(panels) > 2:
        left = without(tree, panel)
        assert left is not None
        return left
    if what == "insert" and min(box.w, box.h) > 60 and len(panels) < 10:
        return insert_panel(tree, PanelId(f"new{step}"), data.draw(st.sampled_from((None, *panels))))
    return swap(tree, panel, data.draw(st.sampled_from(panels)))


@settings(max_examples=40)
@given(data=st.data(), seed=st.integers(0, 30), count=st.integers(2, 8))
def test_gutters_stay_constant_through_any_edits(data: st.DataObject, seed: int, count: int) -> None:
    tree = planned_tree(seed, count)
    for step in range(data.draw(st.integers(1, 8))):
        tree = edited(tree, data, step)
        specs = [PanelSpec(panel) for panel in leaves(tree)]
        document = document_of([PagePlan(leaves(tree), tree)], specs, gutters=GUTTERS)
        assert not problems(document)
        closed = tree_shapes(tree, LIVE.corners(), Gutters(0, 0), "ltr")
        assert sum(area(s) for s in closed.values()) == pytest.approx(LIVE.area)
    assert not uneven_gutters(tree_shapes(tree, LIVE.corners(), GUTTERS, "ltr"), LIVE, GUTTERS)


def test_the_judge_of_gutters_sees_an_uneven_one() -> None:
    odd = Split("rows", (Leaf(A), Leaf(B)), (Cut(0.5, gutter=GUTTERS.rows + 0.5),))
    assert uneven_gutters(tree_shapes(odd, LIVE.corners(), GUTTERS, "ltr"), LIVE, GUTTERS)


@given(angle=st.floats(-8, 8), at=st.floats(0.3, 0.7), reading=st.sampled_from(["ltr", "rtl"]))
def test_slanted_cuts_keep_the_gutter(angle: float, at: float, reading: Reading) -> None:
    tree = turn_cut(turn_cut(move_cut(THREE, (), 0, at), (), 0, angle), (1,), 0, -angle)
    shapes = tree_shapes(tree, LIVE.corners(), GUTTERS, reading)
    assert not uneven_gutters(shapes, LIVE, GUTTERS)
    panels = list(shapes.values())
    assert all(overlap(a, b) < 1e-6 for i, a in enumerate(panels) for b in panels[:i])


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_handles_lie_in_the_gutters(reading: Reading) -> None:
    tree = turn_cut(planned_tree(3, 7), (), 0, 4.0)
    shapes = tree_shapes(tree, LIVE.corners(), GUTTERS, reading)
    handles = cut_handles(tree, LIVE, GUTTERS, reading)
    assert len(handles) == 6
    for grip in handles:
        assert grip.a.distance(grip.b) > 50
        for t in (0.01, 0.5, 0.99):
            p = Point(grip.a.x + (grip.b.x - grip.a.x) * t, grip.a.y + (grip.b.y - grip.a.y) * t)
            assert not any(contains(s, p) for s in shapes.values())
            assert LIVE.grown(1e-6).contains(p)


@given(
    angle=st.floats(-8, 8),
    dx=st.floats(-30, 30),
    dy=st.floats(-30, 30),
    reading=st.sampled_from(["ltr", "rtl"]),
    which=st.integers(0, 1),
)
def test_a_dragged_cut_goes_through_the_pointer(
    angle: float, dx: float, dy: float, reading: Reading, which: int
) -> None:
    tree = turn_cut(THREE, () if which == 0 else (1,), 0, angle)
    grip = cut_handles(tree, LIVE, GUTTERS, reading)[which]
    to = Point((grip.a.x + grip.b.x) / 2 + dx, (grip.a.y + grip.b.y) / 2 + dy)
    at = cut_through(tree, LIVE, GUTTERS, reading, grip.path, grip.index, to)
    moved = cut_handles(move_cut(tree, grip.path, grip.index, at), LIVE, GUTTERS, reading)[which]
    way, off = moved.b.minus(moved.a), to.minus(moved.a)
    assert abs(way.x * off.y - way.y * off.x) / way.length() < 1e-6


def test_moving_a_cut_moves_only_its_neighbours() -> None:
    tree = planned_tree(2, 8)
    before = boxes(tree)
    after = boxes(move_cut(tree, (), 0, split_at(tree, ()).cuts[0].at + 0.03))
    third = set(leaves(split_at(tree, ()).parts[2]))
    assert {p for p in before if before[p] == after[p]} >= third
    assert before != after


@given(at=st.floats(-2, 3))
def test_a_cut_stops_at_the_least_size(at: float) -> None:
    moved = held_cut(THREE, LIVE, GUTTERS, "ltr", (1,), 0, at, 90)
    assert all(box[2] >= 90 - 1e-3 for box in boxes(moved).values())


def test_gutters_wider_than_the_page_leave_panels_without_a_shape() -> None:
    shapes = tree_shapes(THREE, LIVE.corners(), Gutters(2000.0, 2000.0), "ltr")
    assert all(area(shape) == 0 for shape in shapes.values())


def test_a_panel_that_is_smaller_already_never_shrinks() -> None:
    tiny = move_cut(THREE, (1,), 0, 0.1)
    width = boxes(tiny)[B][2]
    assert boxes(held_cut(tiny, LIVE, GUTTERS, "ltr", (1,), 0, 0.02, 90))[B][2] >= width - 1e-3
    assert boxes(held_cut(tiny, LIVE, GUTTERS, "ltr", (1,), 0, 0.15, 90))[B][2] > width


def test_a_panel_is_cut_in_two() -> None:
    tree = split_leaf(THREE, A, D, "columns", 0.25, 5.0)
    assert leaves(tree) == (A, D, B, C)
    assert split_at(tree, (0,)).cuts == (Cut(0.25, 5.0),)
    ltr, rtl = boxes(tree), boxes(tree, "rtl")
    assert ltr[A][0] < ltr[D][0] and rtl[A][0] > rtl[D][0]


def test_neighbours_take_the_room_of_a_panel_that_goes() -> None:
    assert without(THREE, C) == Split("rows", (Leaf(A), Leaf(B)), (Cut(0.5),))
    assert without(THREE, A) == THREE.parts[1]
    assert without(Leaf(A), A) is None
    row = Split("columns", (Leaf(A), Leaf(B), Leaf(C)), (Cut(0.2), Cut(0.6)))
    assert without(row, B) == Split("columns", (Leaf(A), Leaf(C)), (Cut(0.4),))
    assert without(row, A) == Split("columns", (Leaf(B), Leaf(C)), (Cut(0.6),))


@pytest.mark.parametrize("after", [None, A, B, C])
def test_a_new_panel_follows_the_one_it_was_put_after(after: PanelId | None) -> None:
    order = list(leaves(insert_panel(THREE, D, after)))
    assert order[order.index(D) - 1] == after if after else order[0] == D
    assert sorted(order) == [A, B, C, D]


def test_a_tier_gets_room_in_proportion_and_a_full_one_is_followed_by_another() -> None:
    row = Split("columns", (Leaf(A), Leaf(B)), (Cut(0.4),))
    three = insert_panel(row, C, B)
    assert [c.at for c in split_at(three, ()).cuts] == pytest.approx([0.4 * 2 / 3, 2 / 3])
    full = insert_panel(three, D, C)
    assert signature_of(full) == "1111"
    assert signature_of(insert_panel(full, PanelId("e"), D)) == "1111/1"


def test_swapped_panels_change_places_only() -> None:
    tree = swap(THREE, A, C)
    assert leaves(tree) == (C, B, A)
    assert boxes(tree)[C] == boxes(THREE)[A]
    with pytest.raises(KeyError):
        swap(THREE, A, D)


def test_paths_and_cuts_are_found() -> None:
    assert path_of(THREE, C) == (1, 1)
    assert map_cuts(THREE, lambda cut, axis: Cut(cut.at, 3.0 if axis == "rows" else 0.0)) == turn_cut(
        THREE, (), 0, 3.0
    )
    for missing in (lambda: path_of(THREE, D), lambda: split_at(THREE, (0,)), lambda: split_at(THREE, (9,))):
        with pytest.raises(KeyError):
            missing()
