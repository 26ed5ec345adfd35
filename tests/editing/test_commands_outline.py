"""Panels moved through the story."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from support.sample_comic import sample_comic
from support.trees import comic_of, page_of, trees

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.records.layout import LayoutNode
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.outline import move_panel_to, set_beat


@given(trees("a"), trees("b"), st.data())
def test_a_panel_stands_where_it_was_put(one: LayoutNode, two: LayoutNode, data: st.DataObject) -> None:
    document = comic_of(page_of(one, "p1"), page_of(two, "p2"))
    panel = data.draw(st.sampled_from(document.page("p1").panels))
    home = data.draw(st.sampled_from(("p1", "p2")))
    most = len(document.page(home).panels) - (home == "p1")
    index = data.draw(st.integers(0, most))
    diff = move_panel_to(document, panel, PageId(home), index)
    after = diff.applied_to(document)
    assert problems(after) == []
    assert after.page(home).panels[index] == panel
    assert diff.inverse().applied_to(after) == document
    both = {*after.page("p1").panels, *after.page("p2").panels}
    assert both == {*document.page("p1").panels, *document.page("p2").panels}
    rest = [p for p in document.page(home).panels if p != panel]
    assert [p for p in after.page(home).panels if p != panel] == rest, "the others keep their order"


def test_on_its_own_page_shapes_stay_and_panels_change_places(tmp_path: Path) -> None:
    document = sample_comic(tmp_path, size=32)[0]
    page = document.comic.pages[0]
    order = document.page(page).panels
    after = move_panel_to(document, order[3], page, 0).applied_to(document)
    before, now = panel_shapes(document, page), panel_shapes(after, page)
    assert [now[p] for p in (order[3], *order[:3])] == [before[p] for p in order[:4]]
    assert problems(after) == []


def test_what_is_said_goes_along(tmp_path: Path) -> None:
    document = sample_comic(tmp_path, pages=2, size=32)[0]
    one, two = document.comic.pages
    panel = document.page(one).panels[2]
    said = [i.id for i in document.items(one) if i.panel == panel]
    assert said
    after = move_panel_to(document, panel, two, 1).applied_to(document)
    assert problems(after) == []
    assert [i.id for i in after.items(two) if i.panel == panel] == said
    assert all(i.panel != panel for i in after.items(one))
    box = panel_shapes(after, two)[panel]
    assert len(box) > 2


def test_moved_to_where_it_is_nothing_changes(tmp_path: Path) -> None:
    document = sample_comic(tmp_path, size=32)[0]
    page = document.comic.pages[0]
    assert move_panel_to(document, document.page(page).panels[2], page, 2).is_empty


def test_a_beat_is_told(tmp_path: Path) -> None:
    document = sample_comic(tmp_path, size=32)[0]
    page = document.comic.pages[0]
    after = set_beat(document, page, "They meet.").applied_to(document)
    assert after.page(page).beat == "They meet."
    assert set_beat(after, page, "They meet.").is_empty
