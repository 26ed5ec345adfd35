"""Layout commands: every one undoes exactly, keeps the document sound, and carries what stands in panels."""

from __future__ import annotations

import random
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.layout_pages import laid_out, reading_order, script, uneven_gutters
from support.lettered_layouts import applied, lettered

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import BalloonId, ComicId, PageId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.layout import Cut, Gutters, Leaf, Split, leaves
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import page_gutters, page_region, panel_shapes
from kitsumy_desktop.craft.layout.templates import templates_for
from kitsumy_desktop.craft.layout.tree import cut_handles
from kitsumy_desktop.editing.commands.art import covered
from kitsumy_desktop.editing.commands.layout import (
    add_panel,
    apply_page_template,
    delete_panel,
    move_page_cut,
    page_specs,
    relayout_page,
    resize_panel_edge,
    set_gutters,
    set_importance,
    shuffle_page,
    split_panel,
    swap_panels,
)
from kitsumy_desktop.editing.commands.panels import attach_panel, detach_panel, move_panel, resize_panel


def sample(profile: str = "us", reading: Reading = "ltr", seed: int = 3) -> Document:
    return lettered(laid_out(script(seed, 18), profile, reading))


def first_page(document: Document, least: int = 4) -> Page:
    return next(p for p in document.pages() if len(p.panels) >= least)


def shapes_of(document: Document, page_id: PageId) -> dict[PanelId, tuple[Point, ...]]:
    return panel_shapes(document, page_id)


def _template(document: Document, page: Page, rng: random.Random) -> Diff:
    choices = templates_for(len(page_specs(document, page.id)))
    return apply_page_template(document, page.id, rng.choice(choices).id) if choices else Diff({})


def _cut(document: Document, page: Page, rng: random.Random) -> Diff:
    if page.layout is None:
        return Diff({})
    comic = document.comic
    grips = cut_handles(page.layout, page_region(comic, page), page_gutters(comic, page), comic.reading)
    if not grips:
        return Diff({})
    grip = rng.choice(grips)
    return move_page_cut(document, page.id, grip.path, grip.index, rng.uniform(-0.2, 1.2))


def _gutters(rng: random.Random) -> Gutters:
    return Gutters(rng.uniform(0, 20), rng.uniform(0, 20))


def any_command(document: Document, rng: random.Random, step: int) -> Diff:
    """One command on a random page, as a person might give it."""
    page = document.page(rng.choice(document.comic.pages))
    new = PanelId(f"n{step}")
    if not page.panels:
        return add_panel(document, page.id, new)
    panel = rng.choice(page.panels)
    commands: list[Callable[[], Diff]] = [
        lambda: add_panel(document, page.id, new, panel),
        lambda: relayout_page(document, page.id),
        lambda: shuffle_page(document, page.id, rng.choice((-1, 1))),
        lambda: _template(document, page, rng),
        lambda: _cut(document, page, rng),
        lambda: set_gutters(document, _gutters(rng), page.id),
        lambda: set_gutters(document, _gutters(rng)),
        lambda: set_importance(document, panel, rng.randint(1, 5)),
        lambda: delete_panel(document, panel),
        lambda: swap_panels(document, panel, rng.choice(page.panels)),
        lambda: move_panel(document, panel, Point(rng.uniform(-30, 30), rng.uniform(-30, 30))),
        lambda: attach_panel(document, panel),
        lambda: resize_panel_edge(document, panel, rng.choice(("t", "r", "b", "l")), rng.uniform(0, 700)),
    ]
    if document.panel(panel).polygon is None:
        commands.append(lambda: split_panel(document, panel, new, rng.choice(("rows", "columns"))))
    return rng.choice(commands)()


@settings(max_examples=30)
@given(seed=st.integers(0, 10_000), reading=st.sampled_from(["ltr", "rtl"]))
def test_any_commands_leave_a_sound_document_and_undo_exactly(seed: int, reading: Reading) -> None:
    rng = random.Random(seed)
    document = sample("manga" if reading == "rtl" else "us", reading)
    for step in range(8):
        document = applied(document, any_command(document, rng, step))
        for page in document.pages():
            in_tree = leaves(page.layout) if page.layout is not None else ()
            assert in_tree == tuple(p for p in page.panels if document.panel(p).polygon is None)


def test_relayout_is_what_pagination_would_plan() -> None:
    document = sample()
    page = first_page(document)
    again = applied(document, relayout_page(document, page.id))
    assert relayout_page(again, page.id).is_empty


def test_relayout_leaves_locked_and_free_panels_alone() -> None:
    document = sample()
    page = first_page(document, 5)
    locked, free = page.panels[1], page.panels[3]
    document = applied(document, detach_panel(document, free))
    document = applied(
        document, changed(document, [msgspec.structs.replace(document.panel(locked), locked=True)])
    )
    before = shapes_of(document, page.id)
    after = applied(document, set_importance(document, page.panels[0], 5))
    shapes = shapes_of(after, page.id)
    assert bounds(shapes[locked]) == pytest.approx(bounds(before[locked]))
    assert shapes[free] == before[free]
    assert shapes[page.panels[0]] != before[page.panels[0]]


def test_importance_by_hand_is_marked_and_makes_room() -> None:
    document = sample()
    page = first_page(document)
    weak = min(page.panels, key=lambda p: document.panel(p).importance)
    after = applied(document, set_importance(document, weak, 5))
    assert after.panel(weak).importance_source == "hand"

    def size(d: Document) -> float:
        return bounds(shapes_of(d, page.id)[weak]).area

    assert size(after) > 1.5 * size(document)
    with pytest.raises(ValueError, match="not 1–5"):
        set_importance(document, weak, 6)


def test_shuffling_walks_through_other_divisions_and_comes_back() -> None:
    document = sample()
    page = first_page(document)
    layouts = [document.page(page.id).layout]
    for _ in range(13):
        document = applied(document, shuffle_page(document, page.id))
        layouts.append(document.page(page.id).layout)
        assert reading_order(shapes_of(document, page.id), "ltr") == list(page.panels)
    assert len(set(layouts)) >= 8
    assert layouts.index(layouts[-1]) < len(layouts) - 1
    back = applied(document, shuffle_page(document, page.id, -1))
    assert back.page(page.id).layout == layouts[-2]


def test_a_page_of_one_panel_shuffles_between_splash_and_frame() -> None:
    document = sample()
    page = first_page(document)
    for panel in page.panels[1:]:
        document = applied(document, delete_panel(document, panel))
    framed = document.page(page.id).full_bleed
    document = applied(document, relayout_page(document, page.id))
    shuffled = applied(document, shuffle_page(document, page.id))
    assert not framed and shuffled.page(page.id).full_bleed != document.page(page.id).full_bleed


def test_a_template_divides_the_page() -> None:
    document = sample()
    page = next(p for p in document.pages() if templates_for(len(p.panels)))
    template = templates_for(len(page.panels))[0]
    after = applied(document, apply_page_template(document, page.id, template.id))
    assert reading_order(shapes_of(after, page.id), "ltr") == list(page.panels)
    with pytest.raises(ValueError, match="takes"):
        apply_page_template(document, page.id, "single")


def test_gutters_of_the_comic_and_of_a_page() -> None:
    document = sample()
    first, second = (p for p in list(document.pages())[:2])
    wide, narrow = Gutters(20.0, 15.0), Gutters(5.0, 4.0)
    document = applied(document, set_gutters(document, narrow, first.id))
    document = applied(document, set_gutters(document, wide))
    live = document.comic.format.live_box
    assert not uneven_gutters(shapes_of(document, first.id), live, narrow)
    if not second.full_bleed:
        assert not uneven_gutters(shapes_of(document, second.id), live, wide)
    document = applied(document, set_gutters(document, None, first.id))
    assert not uneven_gutters(shapes_of(document, first.id), live, wide)
    assert set_gutters(document, None).is_empty


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_a_side_of_a_panel_is_dragged_and_the_neighbours_follow(reading: Reading) -> None:
    document = sample("us", reading)
    page = first_page(document)
    for panel in page.panels:
        box = bounds(shapes_of(document, page.id)[panel])
        for side, now in (("t", box.y), ("b", box.bottom), ("l", box.x), ("r", box.right)):
            to = now + (-11.0 if side in "tl" else 11.0)
            diff = resize_panel_edge(document, panel, side, to)  # type: ignore[arg-type]
            after = bounds(shapes_of(applied(document, diff), page.id)[panel])
            moved = {"t": after.y, "b": after.bottom, "l": after.x, "r": after.right}[side]
            assert moved == pytest.approx(now if diff.is_empty else to)
            assert not uneven_gutters(
                shapes_of(diff.applied_to(document), page.id),
                document.comic.format.live_box,
                document.comic.gutters,
            )


def test_a_cut_stops_before_a_panel_vanishes() -> None:
    document = sample()
    page = first_page(document)
    for at in (-3.0, 4.0):
        after = applied(document, move_page_cut(document, page.id, (), 0, at, 40.0))
        assert min(min(bounds(s).w, bounds(s).h) for s in shapes_of(after, page.id).values()) >= 39.99
    with pytest.raises(KeyError):
        move_page_cut(document, page.id, (9, 9), 0, 0.5)


def test_balloons_effects_and_pictures_go_with_their_panel() -> None:
    document = sample()
    page = first_page(document)
    after = applied(document, set_importance(document, page.panels[-1], 5))
    before_shapes, shapes = shapes_of(document, page.id), shapes_of(after, page.id)
    changed_panels = [p for p in page.panels if shapes[p] != before_shapes[p]]
    assert changed_panels
    for panel in changed_panels:
        box, art = bounds(shapes[panel]), after.panel(panel).art
        balloon = after.balloon(f"b-{panel}")
        assert (balloon.width, balloon.height) == (60.0, 40.0)
        assert box.contains_rect(balloon.box, 1e-6)
        assert balloon.tails[0].tip == pytest.approx(box.center)
        assert after.get(f"s-{panel}", Sfx).center.y == pytest.approx(box.bottom)
        assert art is not None and covered(art, shapes[panel]) == art


def test_a_new_panel_follows_the_one_it_was_asked_after() -> None:
    document = sample()
    page = first_page(document)
    for after in (None, *page.panels):
        order = applied(document, add_panel(document, page.id, PanelId("new"), after)).page(page.id).panels
        assert order[order.index(PanelId("new")) - 1] == (after or page.panels[-1])


def test_an_empty_page_gets_its_first_panel() -> None:
    document = sample()
    page = first_page(document)
    for panel in page.panels:
        document = applied(document, delete_panel(document, panel))
    assert document.page(page.id).layout is None and document.page(page.id).items == ()
    assert relayout_page(document, page.id).is_empty and shuffle_page(document, page.id).is_empty
    document = applied(document, add_panel(document, page.id, PanelId("new")))
    assert bounds(shapes_of(document, page.id)[PanelId("new")]) == document.comic.format.live_box


def test_a_deleted_panel_takes_its_lettering_along() -> None:
    document = sample()
    page = first_page(document)
    gone = page.panels[1]
    after = applied(document, delete_panel(document, gone))
    assert after.find(gone) is None and after.find(f"b-{gone}") is None and after.find(f"s-{gone}") is None
    assert gone not in after.page(page.id).panels


def test_swapped_panels_trade_place_and_reading_order() -> None:
    document = sample()
    page = first_page(document)
    a, b = page.panels[0], page.panels[2]
    after = applied(document, swap_panels(document, a, b))
    before_shapes, shapes = shapes_of(document, page.id), shapes_of(after, page.id)
    assert shapes[a] == before_shapes[b] and shapes[b] == before_shapes[a]
    assert after.page(page.id).panels[:3] == (b, page.panels[1], a)
    other = next(p for p in document.pages() if p.id != page.id)
    with pytest.raises(ValueError, match="two pages"):
        swap_panels(document, a, other.panels[0])


def test_a_panel_cut_in_two_keeps_what_it_was_and_the_new_one_is_like_it() -> None:
    document = sample()
    page = first_page(document)
    panel = page.panels[0]
    after = applied(document, split_panel(document, panel, PanelId("half"), "columns", 0.5, 5.0))
    assert after.panel("half").importance == document.panel(panel).importance
    assert after.panel(panel).art is not None and after.panel("half").art is None
    assert after.page(page.id).panels[:2] == (panel, "half")


def test_a_panel_leaves_the_layout_and_comes_back() -> None:
    document = sample()
    page = first_page(document)
    panel = page.panels[1]
    shape = shapes_of(document, page.id)[panel]
    out = applied(document, detach_panel(document, panel))
    assert shapes_of(out, page.id)[panel] == shape
    assert out.page(page.id).panels == page.panels
    moved = applied(out, move_panel(out, panel, Point(10, -5)))
    assert bounds(shapes_of(moved, page.id)[panel]) == pytest.approx(bounds(shape).moved(Point(10, -5)))
    assert moved.balloon(f"b-{panel}").center == pytest.approx(
        document.balloon(f"b-{panel}").center.plus(Point(10, -5))
    )
    sized = applied(moved, resize_panel(moved, panel, Rect(100, 120, 150, 140)))
    assert bounds(shapes_of(sized, page.id)[panel]) == Rect(100, 120, 150, 140)
    edged = applied(sized, resize_panel_edge(sized, panel, "l", 60))
    assert bounds(shapes_of(edged, page.id)[panel]) == Rect(60, 120, 190, 140)
    back = applied(edged, attach_panel(edged, panel))
    assert back.panel(panel).polygon is None and back.page(page.id).panels == page.panels
    assert attach_panel(back, panel).is_empty
    with pytest.raises(ValueError, match="area"):
        resize_panel(back, panel, Rect(0, 0, 0, 10))


def test_a_caption_in_a_corner_stays_in_the_corner() -> None:
    document = two_tiers()
    page_id = document.comic.pages[0]
    first = document.page(page_id).panels[0]
    box = bounds(panel_shapes(document, page_id)[first])
    corner = Balloon(
        BalloonId("corner"), page_id, first, "Later", Point(box.x + 30, box.y + 12), 60, 24, "caption"
    )
    foot = msgspec.structs.replace(
        corner, id=BalloonId("foot"), center=Point(box.right - 34, box.bottom - 15)
    )
    page = msgspec.structs.replace(document.page(page_id), items=(corner.id, foot.id))
    document = changed(document, [page, corner, foot]).applied_to(document)
    after = move_page_cut(document, page_id, (), 0, 0.7).applied_to(document)
    grown = bounds(panel_shapes(after, page_id)[first])
    assert grown.h > box.h + 50
    assert after.balloon(corner.id).box == corner.box
    low = after.balloon(foot.id).box
    assert (grown.right - low.right, grown.bottom - low.bottom) == pytest.approx((4, 3))


def two_tiers() -> Document:
    """One page of two panels, one above the other."""
    page_id, ids = PageId("pg"), (PanelId("a"), PanelId("b"))
    layout = Split("rows", tuple(Leaf(i) for i in ids), (Cut(0.4),))
    comic = Comic(ComicId("co"), "Two", pages=(page_id,))
    page = Page(page_id, layout=layout, panels=ids)
    records: list[Record] = [comic, page, *(Panel(i, page_id) for i in ids)]
    return Document({r.id: r for r in records})
