"""Align, distribute, make equal, turn, mirror, copy: exact, one change, taken back exactly."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds
from kitsumy_desktop.comic.ids import BalloonId, ComicId, PageId, PanelId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import leaves
from kitsumy_desktop.comic.records.page import Guide, Page
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.shapes import page_region, panel_shapes
from kitsumy_desktop.editing.commands import arrange, flips
from kitsumy_desktop.editing.commands.arrange import Edge, Rule, Way
from kitsumy_desktop.editing.commands.guides import add_guide, place_guide, set_guides
from kitsumy_desktop.editing.commands.together import duplicate_together, move_each

PAGE = PageId("pg")
EDGES: dict[Edge, tuple[str, float]] = {
    "left": ("x", 0.0),
    "centre": ("x", 0.5),
    "right": ("x", 1.0),
    "top": ("y", 0.0),
    "middle": ("y", 0.5),
    "bottom": ("y", 1.0),
}


def comic_of(balloons: list[Balloon], panels: list[Panel] | None = None) -> Document:
    """A page with these things and no layout."""
    panels = panels or []
    page = Page(PAGE, panels=tuple(p.id for p in panels), items=tuple(b.id for b in balloons))
    comic = Comic(ComicId("co"), "Test", pages=(PAGE,))
    records: list[Record] = [comic, page, *balloons, *panels]
    return Document({r.id: r for r in records})


def balloon(number: int, x: float, y: float, w: float = 40.0, h: float = 20.0, **more: object) -> Balloon:
    """A balloon by its middle."""
    return Balloon(BalloonId(f"b{number}"), PAGE, None, "", Point(x, y), w, h, **more)  # type: ignore[arg-type]


def boxes(document: Document) -> dict[str, Rect]:
    """Boxes of all balloons and free panels."""
    found: dict[str, Rect] = {b.id: b.box for b in document.items(PAGE) if isinstance(b, Balloon)}
    return {**found, **{p.id: bounds(p.polygon) for p in document.panels(PAGE) if p.polygon}}


def after(document: Document, diff: Diff) -> Document:
    """The document after a change that can be taken back exactly."""
    there = diff.applied_to(document)
    assert problems(there) == []
    assert diff.inverse().applied_to(there) == document
    return there


rects = st.lists(
    st.tuples(st.floats(60, 400), st.floats(60, 650), st.floats(20, 90), st.floats(15, 80)),
    min_size=3,
    max_size=8,
)


@given(rects, st.sampled_from(sorted(EDGES)))
def test_aligned_edges_are_the_same_number(places: list[tuple[float, ...]], edge: Edge) -> None:
    document = comic_of([balloon(n, *place) for n, place in enumerate(places)])
    there = boxes(after(document, arrange.align(document, boxes(document), edge)))
    axis, share = EDGES[edge]
    at = [getattr(b, axis) + share * (b.w if axis == "x" else b.h) for b in there.values()]
    assert max(at) - min(at) < 1e-6
    for old, new in zip(boxes(document).values(), there.values(), strict=True):
        assert (new.w, new.h) == (old.w, old.h)
        assert (new.y == old.y) if axis == "x" else (new.x == old.x)


@given(rects, st.sampled_from(("across", "down")), st.sampled_from(("gaps", "centres")))
def test_distances_are_equal_and_the_outermost_stay(
    places: list[tuple[float, ...]], way: Way, rule: Rule
) -> None:
    document = comic_of([balloon(n, *place) for n, place in enumerate(places)])
    there = boxes(after(document, arrange.distribute(document, boxes(document), way, rule)))
    across = way == "across"

    def middle(b: Rect) -> float:
        return b.center.x if across else b.center.y

    old_row = sorted(boxes(document).items(), key=lambda n: middle(n[1]))
    row = [there[name] for name, _ in old_row]
    if rule == "centres":
        steps = [middle(b) - middle(a) for a, b in pairwise(row)]
    else:
        steps = [(b.x - a.right) if across else (b.y - a.bottom) for a, b in pairwise(row)]
    assert max(steps) - min(steps) < 1e-6
    assert list(row[0]) == pytest.approx(list(old_row[0][1]))
    assert list(row[-1]) == pytest.approx(list(old_row[-1][1]))


def test_what_is_locked_stays_and_the_rest_aligns_to_it() -> None:
    document = comic_of([balloon(0, 100, 100, pinned=True), balloon(1, 200, 200), balloon(2, 300, 300)])
    there = after(document, arrange.align(document, boxes(document), "left"))
    assert [b.x for b in boxes(there).values()] == [80.0, 80.0, 80.0]
    assert there.balloon("b0") == document.balloon("b0")
    stuck = comic_of([balloon(0, 100, 100), balloon(1, 210, 200, pinned=True), balloon(2, 300, 300)])
    assert arrange.distribute(stuck, boxes(stuck), "across", "gaps").is_empty


def test_a_group_moves_as_one_thing() -> None:
    document = comic_of(
        [balloon(0, 100, 100, group="g"), balloon(1, 160, 140, group="g"), balloon(2, 300, 300)]
    )
    there = after(document, arrange.align(document, boxes(document), "right"))
    a, b, c = boxes(there).values()
    assert b.right == c.right
    assert (b.x - a.x, b.y - a.y) == (60.0, 40.0)


def test_things_become_as_large_as_the_one_selected_last() -> None:
    document = comic_of([balloon(0, 100, 100, 40, 20), balloon(1, 200, 200, 60, 50)])

    def unlimited(_: str, size: object) -> object:
        return size

    wide = arrange.equal_size(document, boxes(document), "b1", "width", unlimited)  # type: ignore[arg-type]
    there = boxes(after(document, wide))
    assert (there["b0"].w, there["b0"].h) == pytest.approx((60, 20))
    assert there["b0"].center == document.balloon("b0").center


def test_a_free_panel_takes_what_stands_in_it_and_a_rider_goes_its_own_way() -> None:
    panel = Panel(PanelId("pn"), PAGE, polygon=Rect(100, 100, 100, 100).corners())
    inside = msgspec.structs.replace(balloon(0, 150, 150), panel=panel.id, tails=(Tail(Point(150, 180)),))
    document = comic_of([inside], [panel])
    carried = after(document, move_each(document, {"pn": Point(50, 0)}))
    assert carried.balloon("b0").center == Point(200, 150)
    assert carried.balloon("b0").tails[0].tip == Point(200, 180)
    own = after(document, move_each(document, {"pn": Point(50, 0), "b0": Point(10, 5)}))
    assert own.balloon("b0").center == Point(160, 155)


def test_copies_of_a_panel_have_copies_of_what_stands_in_it_and_groups_of_their_own() -> None:
    panel = Panel(PanelId("pn"), PAGE, polygon=Rect(100, 100, 100, 100).corners())
    inside = msgspec.structs.replace(balloon(0, 150, 150), panel=panel.id)
    first = balloon(1, 300, 300, group="g")
    second = balloon(2, 300, 350, group="g", joined=BalloonId("b1"))
    document = comic_of([inside, first, second], [panel])
    diff, twins = duplicate_together(document, ["pn", "b1", "b2"], seeded_ids("c"), Point(20, 10))
    there = after(document, diff)
    assert sorted(twins.values()) == ["b0", "b1", "b2", "pn"]
    new = {old: there.find(copy) for copy, old in twins.items()}
    rider, joined, lead = new["b0"], new["b2"], new["b1"]
    assert isinstance(rider, Balloon) and isinstance(joined, Balloon) and isinstance(lead, Balloon)
    assert rider.panel == next(c for c, old in twins.items() if old == "pn")
    assert rider.center == Point(170, 160)
    assert joined.joined == lead.id
    assert joined.group == lead.group not in ("", "g")


def test_guides_are_added_placed_and_removed() -> None:
    document = comic_of([])
    one = after(document, add_guide(document, PAGE, Guide("rows", 30.0)))
    assert add_guide(one, PAGE, Guide("rows", 30.0)).is_empty
    there = after(one, place_guide(one, PAGE, 0, 44.0))
    assert there.page(PAGE).guides == (Guide("rows", 44.0),)
    assert after(there, set_guides(there, PAGE, ())).page(PAGE).guides == ()


def rounded(shape: Polygon) -> list[tuple[float, float]]:
    """Corners that can be compared, whichever comes first."""
    return sorted((round(p.x, 5) + 0.0, round(p.y, 5) + 0.0) for p in shape)


@pytest.fixture
def sample(tmp_path: Path) -> Document:
    document, _ = sample_comic(tmp_path, kinds=("PNG",), size=64)
    return document


def test_a_mirrored_page_has_every_panel_at_its_mirrored_place(sample: Document) -> None:
    page = sample.comic.pages[0]
    sample = add_guide(sample, page, Guide("columns", 100.0)).applied_to(sample)
    there = after(sample, flips.mirror_page(sample, page))
    width = sample.comic.format.width
    old, new = panel_shapes(sample, page), panel_shapes(there, page)
    for panel, shape in old.items():
        assert rounded(new[panel]) == rounded(tuple(Point(width - p.x, p.y) for p in shape))
    layout = there.page(page).layout
    assert layout is not None
    tree = [p for p in there.page(page).panels if there.panel(p).polygon is None]
    assert tuple(tree) == leaves(layout)
    assert there.page(page).guides == (Guide("columns", width - 100.0),)
    balloon = next(i for i in sample.items(page) if isinstance(i, Balloon) and i.tails)
    assert there.balloon(balloon.id).tails[0].tip.x == pytest.approx(width - balloon.tails[0].tip.x)
    assert there.balloon(balloon.id).text == balloon.text
    again = flips.mirror_page(there, page).applied_to(there)
    assert panel_shapes(again, page).keys() == old.keys()
    for panel, shape in panel_shapes(again, page).items():
        assert rounded(shape) == rounded(old[panel])


def test_a_picture_is_mirrored_in_its_panel_and_tails_follow_the_mouths(sample: Document) -> None:
    page = sample.comic.pages[0]
    balloon = next(
        i
        for i in sample.items(page)
        if isinstance(i, Balloon) and i.tails and i.panel is not None and sample.panel(i.panel).art
    )
    panel = sample.panel(balloon.panel or "")
    box = bounds(panel_shapes(sample, page)[panel.id])
    there = after(sample, flips.flip(sample, [panel.id], box.center, "across"))
    art, was = there.panel(panel.id).art, panel.art
    assert art is not None and was is not None
    assert art.flipped is not was.flipped
    tip = there.balloon(balloon.id).tails[0].tip
    assert tip.x == pytest.approx(2 * box.center.x - balloon.tails[0].tip.x)
    assert there.balloon(balloon.id).center == balloon.center


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(st.sampled_from(("across", "down")), st.floats(-179, 179), st.floats(-40, 40), st.floats(-40, 40))
def test_a_mirrored_picture_mirrored_again_is_as_it_was(
    mirror: str, angle: float, x: float, y: float
) -> None:
    art = Art("0" * 64, 100, 80, angle=angle, offset=Point(x, y))  # type: ignore[arg-type]
    there = flips.mirrored_art(flips.mirrored_art(art, mirror), mirror)  # type: ignore[arg-type]
    assert there.flipped is False
    assert (there.angle, *there.offset) == pytest.approx((angle, x, y))


def test_turning_a_page_region_keeps_what_fits(sample: Document) -> None:
    page = sample.comic.pages[0]
    free = next(p for p in sample.panels(page) if p.polygon is not None)
    center = bounds(free.polygon or ()).center
    there = after(sample, flips.turn(sample, [free.id], center, 90.0))
    turned = bounds(there.panel(free.id).polygon or ())
    before = bounds(free.polygon or ())
    assert (turned.w, turned.h) == pytest.approx((before.h, before.w))
    assert page_region(there.comic, there.page(page)) == page_region(sample.comic, sample.page(page))
    assert changed(there, []).is_empty


def test_a_guide_that_lies_nowhere_is_a_fault() -> None:
    document = comic_of([])
    lost = set_guides(document, PAGE, [Guide("rows", float("inf"))]).applied_to(document)
    assert problems(document) == []
    assert [p for p in problems(lost) if "guide" in p] != []
