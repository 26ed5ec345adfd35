"""Groups, hiding, locking, and what lies above what."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, bounds, contains
from kitsumy_desktop.comic.ids import PageId, PanelId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.groups import (
    group,
    leave_group,
    move_all,
    regrouped,
    set_hidden,
    set_pinned,
    show_all,
    ungroup,
    unpin_all,
)
from kitsumy_desktop.editing.commands.letter import letter_page
from kitsumy_desktop.editing.commands.stacking import (
    moved_in,
    panel_stack,
    put_in_panel,
    put_items,
    put_panels,
    restacked,
)
from kitsumy_desktop.editing.selection import Selection, items_of, members, only, panels_of, tab_order, unit
from tests.support.sample_comic import sample_comic, shipped_faces

PAGE = PageId("pg-0")
BL = [f"pg-0-bl-{n}" for n in range(7)]
FREE = PanelId("pg-0-pn-5")


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, kinds=("PNG",), size=32)[0]


def grouped(document: Document, *ids: str) -> Document:
    after = group(document, ids, seeded_ids("group")).applied_to(document)
    assert problems(after) == []
    return after


def test_a_group_is_taken_whole_and_gone_into(document: Document) -> None:
    after = grouped(document, BL[0], BL[2], FREE)
    assert unit(after, BL[2]) == (FREE, BL[0], BL[2])
    assert unit(after, BL[1]) == (BL[1],)
    inside = only(BL[0])
    assert unit(after, BL[2], inside) == (BL[2],)
    assert unit(after, BL[2], Selection((FREE, BL[0], BL[2]))) == (FREE, BL[0], BL[2])


def test_hidden_and_locked_members_are_not_taken_along(document: Document) -> None:
    after = grouped(document, BL[0], BL[1], BL[2])
    after = set_hidden(after, [BL[0]], True).applied_to(after)
    after = set_pinned(after, [BL[1]], True).applied_to(after)
    assert unit(after, BL[2]) == (BL[2],)
    assert unit(after, BL[0]) == (BL[2], BL[0])


def test_grouping_again_leaves_no_group_of_one(document: Document) -> None:
    after = grouped(document, BL[0], BL[1])
    after = group(after, [BL[1], BL[2]], seeded_ids("second")).applied_to(after)
    assert after.balloon(BL[0]).group == ""
    assert len(members(after, PAGE, after.balloon(BL[1]).group)) == 2
    assert leave_group(after, [BL[1]]).applied_to(after).balloon(BL[2]).group == ""
    assert ungroup(after, [BL[2]]).applied_to(after).balloon(BL[1]).group == ""


def test_one_thing_makes_no_group(document: Document) -> None:
    with pytest.raises(InputError, match="at least two"):
        group(document, [BL[0]], seeded_ids("x"))


def test_copies_have_groups_of_their_own(document: Document) -> None:
    after = grouped(document, BL[0], BL[1], BL[2])
    copies = regrouped([after.balloon(BL[0]), after.balloon(BL[1])], seeded_ids("copy"))
    assert copies[0].group == copies[1].group != after.balloon(BL[0]).group
    assert regrouped([after.balloon(BL[0])], seeded_ids("copy"))[0].group == ""


def test_a_group_moves_together_and_none_leaves_the_bleed(document: Document) -> None:
    after = grouped(document, BL[0], FREE)
    rider = msgspec.structs.replace(after.balloon(BL[6]), panel=FREE)
    after = changed(after, [rider]).applied_to(after)
    before = bounds(panel_shapes(after, PAGE)[FREE])
    moved = move_all(after, (BL[0], FREE, BL[6]), Point(4000.0, 5.0)).applied_to(after)
    way = bounds(panel_shapes(moved, PAGE)[FREE]).center.minus(before.center)
    assert way.y == pytest.approx(5.0)
    assert 0.0 < way.x < 200.0
    for balloon in (BL[0], BL[6]):
        own = moved.balloon(balloon).center.minus(after.balloon(balloon).center)
        assert own.x == pytest.approx(way.x)
        assert own.y == pytest.approx(way.y)


def test_hidden_things_are_not_drawn_with_what_stands_in_a_hidden_panel(document: Document) -> None:
    drawer = PageDrawer(shipped_faces())

    def drawn(shown: Document) -> set[str]:
        return {g.record for g in drawer.draw(shown, PAGE).groups}

    after = set_hidden(document, [BL[0], "pg-0-pn-2"], True).applied_to(document)
    assert drawn(document) - drawn(after) == {BL[0], "pg-0-pn-2", BL[4], BL[5], "pg-0-fx"}
    assert drawn(show_all(after, PAGE).applied_to(after)) == drawn(document)
    assert BL[0] not in tab_order(after, PAGE)


def test_placement_leaves_hidden_and_locked_balloons(document: Document) -> None:
    after = set_hidden(document, [BL[0]], True).applied_to(document)
    after = set_pinned(after, [BL[1]], True).applied_to(after)
    lettered = letter_page(after, PAGE, shipped_faces()).applied_to(after)
    assert lettered.balloon(BL[0]) == after.balloon(BL[0])
    assert lettered.balloon(BL[1]) == after.balloon(BL[1])
    assert lettered.balloon(BL[2]) != after.balloon(BL[2])


def test_locked_things_are_not_worked_on(document: Document) -> None:
    after = set_pinned(document, [BL[0], FREE], True).applied_to(document)
    chosen = Selection((BL[0], BL[1], FREE))
    assert items_of(chosen, after) == (BL[1],)
    assert panels_of(chosen, after) == ()
    assert unpin_all(after, PAGE).applied_to(after) == document


@given(
    st.lists(st.sampled_from("abcdef"), unique=True, min_size=1),
    st.sets(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"))),
    st.sampled_from(("forward", "backward", "front", "back")),
)
def test_a_step_keeps_the_order_of_the_chosen_and_of_the_rest(
    chosen: list[str], touching: set[tuple[str, str]], step: str
) -> None:
    def overlap(a: str, b: str) -> bool:
        return (a, b) in touching or (b, a) in touching

    order = tuple("abcdef")
    after = moved_in(order, chosen, step, overlap)  # type: ignore[arg-type]
    assert sorted(after) == sorted(order)
    rest = [i for i in after if i not in chosen]
    assert rest == sorted(rest)
    if step in ("front", "back"):
        taken = [i for i in after if i in chosen]
        assert taken == sorted(taken)
    if step == "forward":
        # Nothing sinks below what it lay above.
        assert all(after.index(c) >= order.index(c) - len(chosen) for c in chosen)


def test_forward_goes_past_the_next_thing_that_is_overlapped() -> None:
    order = ("a", "b", "c", "d")

    def overlap(a: str, b: str) -> bool:
        return {a, b} in ({"a", "c"}, {"a", "d"})

    once = moved_in(order, {"a"}, "forward", overlap)
    assert once == ("b", "c", "a", "d")
    assert moved_in(once, {"a"}, "forward", overlap) == ("b", "c", "d", "a")
    assert moved_in(order, {"b"}, "forward", overlap) == order
    assert moved_in(("b", "c", "d", "a"), {"a"}, "backward", overlap) == ("b", "c", "a", "d")


def test_free_panels_are_stacked_by_level(document: Document) -> None:
    other = PanelId("pn-other")
    page = document.page(PAGE)
    square = (Point(300, 500), Point(420, 500), Point(420, 620), Point(300, 620))
    after = changed(
        document,
        [msgspec.structs.replace(page, panels=(*page.panels, other)), Panel(other, PAGE, polygon=square)],
    ).applied_to(document)
    assert panel_stack(after, PAGE) == (FREE, other)
    forward = restacked(after, PAGE, [FREE], "forward", lambda a, b: True)
    before, after = after, forward.applied_to(after)
    assert panel_stack(after, PAGE) == (other, FREE)
    assert [g.record for g in PageDrawer(shipped_faces()).draw(after, PAGE).groups][5:7] == [other, FREE]
    assert forward.inverse().applied_to(after) == before
    assert panel_stack(put_panels(after, PAGE, [FREE], above=None).applied_to(after), PAGE) == (FREE, other)
    assert restacked(after, PAGE, [FREE], "front", lambda a, b: True).is_empty


def test_items_are_put_above_others(document: Document) -> None:
    order = document.page(PAGE).items
    after = put_items(document, PAGE, [order[0], order[3]], above=order[5]).applied_to(document)
    assert after.page(PAGE).items == (
        *order[1:3], order[4], order[5], order[0], order[3], *order[6:],
    )  # fmt: skip
    back = put_items(after, PAGE, [order[5]], above=None).applied_to(after)
    assert back.page(PAGE).items[0] == order[5]
    same = put_items(document, PAGE, [order[2], order[3]], above=order[2])
    assert same.is_empty


def test_an_item_put_into_another_panel_keeps_its_place_in_it(document: Document) -> None:
    shapes = panel_shapes(document, PAGE)
    target = PanelId("pg-0-pn-3")
    after = put_in_panel(document, [BL[0], "pg-0-fx"], target).applied_to(document)
    moved = after.balloon(BL[0])
    assert moved.panel == target
    assert contains(shapes[target], moved.center)
    was = document.balloon(BL[0])
    assert was.panel is not None
    old, new = bounds(shapes[was.panel]), bounds(shapes[target])
    assert (moved.center.x - new.x) / new.w == pytest.approx((was.center.x - old.x) / old.w)
    assert moved.order > max(
        i.order for i in document.items(PAGE) if isinstance(i, Balloon) and i.panel == target
    )
    assert problems(after) == []
    loose = put_in_panel(document, [BL[0]], None).applied_to(document).balloon(BL[0])
    assert (loose.panel, loose.center) == (None, was.center)
