"""Pages joined into spreads and spreads cut into pages: nothing moves on the sheet."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sample_comic import sample_comic
from support.trees import comic_of, page_of, trees

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, area, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, ToneId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Cut, Gutters, LayoutNode, Leaf, Split
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.comic.shapes import art_transform, page_region, panel_shapes
from kitsumy_desktop.editing.commands.layout import relayout_page, shuffle_page
from kitsumy_desktop.editing.commands.pages import move_pages
from kitsumy_desktop.editing.commands.spreads import add_spread, make_spread
from kitsumy_desktop.editing.commands.unspread import split_spread

NEAR = 1e-6
READINGS = st.sampled_from(("ltr", "rtl"))


def joined(document: Document, page: str) -> Document:
    return make_spread(document, PageId(page)).applied_to(document)


def cut(document: Document, page: str) -> tuple[Document, PageId]:
    diff, new = split_spread(document, PageId(page), seeded_ids("cut"))
    after = diff.applied_to(document)
    assert diff.inverse().applied_to(after) == document
    return after, new


def first_shift(document: Document) -> float:
    """Where the page read first lies on a spread."""
    return document.comic.format.width if document.comic.reading == "rtl" else 0.0


def same_shape(a: Polygon, b: Polygon, dx: float = 0.0) -> bool:
    return len(a) == len(b) and all(
        abs(p.x + dx - q.x) < NEAR and abs(p.y - q.y) < NEAR for p, q in zip(a, b, strict=True)
    )


def moved(shape: Polygon, dx: float) -> Polygon:
    return tuple(Point(p.x + dx, p.y) for p in shape)


@given(trees("a"), trees("b"), READINGS)
def test_joined_pages_lie_where_they_lay(one: Any, two: Any, reading: Any) -> None:
    document = comic_of(page_of(one, "p1"), page_of(two, "p2"), reading=reading)
    after = joined(document, "p1")
    assert problems(after) == []
    assert after.comic.pages == ("p1",)
    assert after.page("p1").panels == (*document.page("p1").panels, *document.page("p2").panels)
    shapes = panel_shapes(after, PageId("p1"))
    width = document.comic.format.width
    for page, dx in (("p1", first_shift(document)), ("p2", width - first_shift(document))):
        for panel, shape in panel_shapes(document, PageId(page)).items():
            assert same_shape(shape, shapes[panel], dx)
            assert after.panel(panel).art == document.panel(panel).art


@given(trees("a"), trees("b"), READINGS)
def test_joined_and_cut_again_is_as_before(one: Any, two: Any, reading: Any) -> None:
    document = comic_of(page_of(one, "p1"), page_of(two, "p2"), reading=reading)
    after, new = cut(joined(document, "p1"), "p1")
    assert problems(after) == []
    for page, again in (("p1", PageId("p1")), ("p2", new)):
        before, now = document.page(page), after.page(again)
        assert now.layout == before.layout
        assert msgspec.structs.replace(now, id=before.id) == before
        for panel in before.panels:
            assert msgspec.structs.replace(after.panel(panel), page=before.id) == document.panel(panel)


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_items_and_free_panels_come_back_to_the_point(tmp_path: Path, reading: str) -> None:
    document = sample_comic(tmp_path, pages=2, size=32, reading=reading)[0]
    one, two = document.comic.pages
    spread = joined(document, one)
    assert problems(spread) == []
    assert len(spread.page(one).items) == 2 * len(document.page(one).items)
    after, new = cut(spread, one)
    for before, now in ((one, one), (two, new)):
        for a, b in zip(document.worded(before), after.worded(now), strict=True):
            assert b.center.distance(a.center) < NEAR
            there = msgspec.structs.replace(b, page=a.page, center=a.center)
            if isinstance(a, Balloon) and isinstance(there, Balloon):
                assert all(t.tip.distance(u.tip) < NEAR for t, u in zip(a.tails, there.tails, strict=True))
                there = msgspec.structs.replace(there, tails=a.tails)
            assert there == a


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
@pytest.mark.parametrize("full", [(True, True), (True, False), (False, True)])
@given(one=trees("a"), two=trees("b"))
def test_pictures_of_full_bleed_pages_stay_and_come_back(
    reading: Any, full: tuple[bool, bool], one: Any, two: Any
) -> None:
    """At the fold there is no bleed: panels end there, their pictures run on, and reach it again after."""
    document = comic_of(
        page_of(one, "p1", full_bleed=full[0]), page_of(two, "p2", full_bleed=full[1]), reading=reading
    )
    spread = joined(document, "p1")
    after, new = cut(spread, "p1")
    assert problems(spread) == problems(after) == []
    width = document.comic.format.width
    for page, again, dx in (("p1", "p1", first_shift(document)), ("p2", new, width - first_shift(document))):
        before, now = panel_shapes(document, PageId(page)), panel_shapes(after, PageId(again))
        for panel, shape in before.items():
            on = panel_shapes(spread, PageId("p1"))[panel]
            limit = document.comic.format.bleed + NEAR
            assert (
                max(abs(a - b) for a, b in zip(bounds(moved(shape, dx)), bounds(on), strict=True)) < 2 * limit
            )
            assert same_shape(shape, now[panel])
            art, held = document.panel(panel).art, spread.panel(panel).art
            assert art is not None
            assert held is not None
            old, new_way = art_transform(art, moved(shape, dx)), art_transform(held, on)
            assert max(abs(a - b) for a, b in zip(old, new_way, strict=True)) < 1e-5


def crossing() -> Document:
    """A spread of a panel across the fold above one on each page."""
    a, b, c = (Leaf(PanelId(i)) for i in "abc")
    tree = Split("rows", (a, Split("columns", (b, c), (Cut(0.5),))), (Cut(0.4),))
    return comic_of(page_of(tree, "s", spread=True))


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_a_panel_across_the_fold_goes_on_over_the_page(reading: Any) -> None:
    document = crossing()
    comic = msgspec.structs.replace(document.comic, reading=reading)
    document = changed(document, [comic]).applied_to(document)
    area_of_a = bounds(panel_shapes(document, PageId("s"))[PanelId("a")]).corners()
    tone = Tone(ToneId("tn"), PageId("s"), PanelId("a"), area=area_of_a)
    page = msgspec.structs.replace(document.page("s"), items=(tone.id,))
    document = changed(document, [page, tone]).applied_to(document)
    after, new = cut(document, "s")
    assert problems(after) == []
    first, second = after.page("s").panels, after.page(new).panels
    assert first == ("a", "b")
    assert second[1] == "c"
    assert second[0] not in document.records
    art = document.panel("a").art
    assert art is not None
    old = art_transform(art, panel_shapes(document, PageId("s"))[PanelId("a")])
    shift = first_shift(document)
    for home, panel, dx in (("s", "a", shift), (new, second[0], document.comic.format.width - shift)):
        shape = panel_shapes(after, PageId(home))[PanelId(panel)]
        held = after.panel(panel).art
        assert held is not None
        way = art_transform(held, shape)
        assert way.e + dx == pytest.approx(old.e)
        assert tuple(way)[:4] == pytest.approx(tuple(old)[:4])
        box = bounds(shape)
        inner = box.right if not dx else box.x
        bleed, width = document.comic.format.bleed, document.comic.format.width
        assert inner == pytest.approx(width + bleed if not dx else -bleed), "the picture runs over the fold"
    assert len(list(after.items(PageId("s")))) == len(list(after.items(new))) == 1, "the tone is on both"


@given(trees("a", depth=3), READINGS, st.booleans())
def test_any_spread_can_be_cut(tree: Any, reading: Any, full: bool) -> None:
    document = comic_of(page_of(tree, "s", spread=True, full_bleed=full), reading=reading)
    after, new = cut(document, "s")
    assert problems(after) == []
    told = {*after.page("s").panels, *after.page(new).panels}
    assert told >= set(document.page("s").panels)
    for home in (PageId("s"), new):
        assert not after.page(home).spread
        region = page_region(after.comic, after.page(home)).grown(after.comic.format.bleed + 30)
        for shape in panel_shapes(after, home).values():
            assert not shape or region.contains_rect(bounds(shape), 1e-6)


def test_what_pages_have_of_their_own_is_kept(tmp_path: Path) -> None:
    document = sample_comic(tmp_path, pages=2, size=32)[0]
    one, two = (document.page(p) for p in document.comic.pages)
    one = msgspec.structs.replace(one, notes="first", beat="They meet.", guides=(Guide("columns", 50.0),))
    two = msgspec.structs.replace(
        two,
        notes="second",
        turn="hook",
        text_size=4.0,
        gutters=Gutters(20, 20),
        guides=(Guide("columns", 60.0),),
    )
    document = changed(document, [one, two]).applied_to(document)
    after = joined(document, one.id)
    page = after.page(one.id)
    assert (page.notes, page.beat, page.turn) == ("first\nsecond", "They meet.", "hook")
    assert page.guides == (Guide("columns", 50.0), Guide("columns", 60.0 + document.comic.format.width))
    shapes = panel_shapes(after, one.id)
    for panel, shape in panel_shapes(document, two.id).items():
        assert same_shape(shape, shapes[panel], document.comic.format.width), "its own gutters"
    scales = {b.text_scale for b in after.items(one.id) if hasattr(b, "text_scale")}
    assert scales == {1.0, 0.5}, "text keeps its size"


def test_who_cannot_be_joined_is_told(tmp_path: Path) -> None:
    document = sample_comic(tmp_path, pages=3, size=32)[0]
    one, two, three = document.comic.pages
    with pytest.raises(InputError, match="no page after"):
        make_spread(document, three)
    with pytest.raises(InputError, match="not a spread"):
        split_spread(document, one, seeded_ids("x"))
    after = joined(document, two)
    with pytest.raises(InputError, match="already"):
        make_spread(after, one)
    with pytest.raises(InputError, match="already"):
        make_spread(after, two)


def test_a_new_spread_is_one_panel_over_both_pages(tmp_path: Path) -> None:
    document = sample_comic(tmp_path, pages=2, size=32)[0]
    after = add_spread(document, PageId("new"), PanelId("pn"), 1).applied_to(document)
    assert problems(after) == []
    assert after.comic.pages[1] == "new"
    box = bounds(panel_shapes(after, PageId("new"))[PanelId("pn")])
    fmt = document.comic.format
    assert box.w == pytest.approx(2 * fmt.width - 2 * fmt.margin)
    assert area(box.corners()) > 0


def test_spreads_move_as_one(tmp_path: Path) -> None:
    document = joined(sample_comic(tmp_path, pages=4, size=32)[0], "pg-1")
    after = move_pages(document, [PageId("pg-1")], 0).applied_to(document)
    assert after.comic.pages == ("pg-1", "pg-0", "pg-3")
    assert all(a != b for a, b in pairwise(after.comic.pages))


@given(trees("a"), READINGS)
def test_a_spread_is_laid_out_over_both_pages(tree: LayoutNode, reading: Reading) -> None:
    document = comic_of(page_of(tree, "s", spread=True), reading=reading)
    for command in (relayout_page, shuffle_page):
        after = command(document, PageId("s")).applied_to(document)
        assert problems(after) == []
        shapes = panel_shapes(after, PageId("s")).values()
        sheet = document.comic.format.spread()
        assert all(sheet.bleed_box.contains_rect(bounds(s), 1e-6) for s in shapes)
        reach = [bounds(s) for s in shapes]
        assert max(b.right for b in reach) > 1.5 * document.comic.format.width
        assert min(b.x for b in reach) < 0.5 * document.comic.format.width
