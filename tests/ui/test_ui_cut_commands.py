"""Merging, insets, bleeds and single gutters by commands, menus and the inspector."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QInputDialog
from support.hand import Hand
from support.layout_pages import laid_out, script
from support.lettered_layouts import lettered

from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Gutters
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.nodes import split_at
from kitsumy_desktop.editing.commands.gutters import gutter_width, set_cut_gutter
from kitsumy_desktop.tools.hit import hit
from kitsumy_desktop.tools.panel_handles import cut_of
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.ui.actions.contexts import CUT
from tests.support.window_hands import WindowHands

ROOT = CutRef((), 0)


@pytest.fixture
def desk(hands: WindowHands) -> Iterator[WindowHands]:
    """A page of several panels in view."""
    document = lettered(laid_out(script(3, 18)))
    hands.open(document)
    page = next(p for p in document.pages() if p.layout is not None and len(p.panels) >= 4)
    hands.session.show_page(page.id)
    hands.settle()
    yield hands


def page_of(desk: WindowHands) -> Page:
    assert desk.session.page is not None
    return desk.document.page(desk.session.page)


def click_gutter(desk: WindowHands, ref: CutRef = ROOT) -> None:
    canvas = desk.view.canvas
    cut = cut_of(canvas.host.scene(), ref)
    assert cut is not None
    scale = canvas.camera.view_scale
    along = [cut.a.plus(cut.b.minus(cut.a).times(n / 40)) for n in range(4, 37)]
    free = next(p for p in along if hit(canvas.host.scene(), Pointer(p, scale)).kind == "cut")
    Hand(canvas).click_at(free)
    desk.settle()


def labels(desk: WindowHands) -> str:
    step = desk.session.editor.history.undoable
    return step.label if step is not None else ""


def test_neighbours_are_merged_in_one_step_and_strangers_are_refused_with_a_word(desk: WindowHands) -> None:
    page, before = page_of(desk), desk.document
    pair = _siblings(desk)
    desk.session.select(pair)
    desk.do("panel.merge")
    assert labels(desk) == "Merge panels" and len(page_of(desk).panels) == len(page.panels) - 1
    assert len(desk.session.selection) == 1 and desk.session.selection[0] in pair
    desk.do("edit.undo")
    assert desk.document == before
    desk.session.select(pair[:1])
    desk.do("panel.merge")
    assert desk.document == before


def _siblings(desk: WindowHands) -> tuple[PanelId, ...]:
    scene = desk.view.canvas.host.scene()
    layout = page_of(desk).layout
    assert layout is not None
    for cut in scene.cuts:
        parts = split_at(layout, cut.path).parts[cut.index : cut.index + 2]
        pair = tuple(getattr(part, "panel", None) for part in parts)
        if None not in pair:
            return pair  # type: ignore[return-value]
    raise AssertionError("no two panels beside each other")


def test_an_inset_is_selected_and_read_after_its_panel(desk: WindowHands) -> None:
    first = page_of(desk).panels[0]
    desk.session.select((first,))
    desk.do("panel.inset")
    (new,) = desk.session.selection
    assert page_of(desk).panels[1] == new
    shapes = panel_shapes(desk.document, page_of(desk).id)
    assert bounds(shapes[first]).contains_rect(bounds(shapes[PanelId(new)]), 1e-6)


def test_bleeds_are_set_side_by_side_and_taken_away_again(desk: WindowHands) -> None:
    first = page_of(desk).panels[0]
    desk.session.select((first,))
    desk.do("panel.bleed_all")
    assert set(desk.document.panel(first).bleed) == set("trbl")
    desk.do("panel.bleed_r")
    assert set(desk.document.panel(first).bleed) == set("tbl")
    desk.do("panel.bleed_all")
    desk.do("panel.bleed_all")
    assert desk.document.panel(first).bleed == ""


def test_a_clicked_gutter_has_fields_of_its_own_and_goes_back_to_the_rule(desk: WindowHands) -> None:
    assert not desk.window.actions_["gutter.reset"].isEnabled()
    click_gutter(desk)
    assert desk.session.gutter == ROOT
    section = desk.view.inspector.section("gutter")
    assert section.isVisibleTo(desk.view)
    page = page_of(desk).id
    width, slant = section.form.findChildren(QDoubleSpinBox)[:2]
    ruled = gutter_width(desk.document, page, ROOT)
    width.setValue(width.value() * 2)
    desk.view.inspector.finish()
    assert gutter_width(desk.document, page, ROOT) == pytest.approx(2 * ruled, rel=0.02)
    slant.setValue(4)
    desk.view.inspector.finish()
    layout = page_of(desk).layout
    assert layout is not None and split_at(layout, ()).cuts[0].angle == pytest.approx(4)
    desk.do("gutter.straight")
    desk.do("gutter.reset")
    layout = page_of(desk).layout
    assert layout is not None and split_at(layout, ()).cuts[0].gutter is None
    assert split_at(layout, ()).cuts[0].angle == 0
    desk.session.select((page_of(desk).panels[0],))
    desk.settle()
    assert desk.session.gutter is None and not section.isVisibleTo(desk.view)


def test_a_width_in_numbers(desk: WindowHands) -> None:
    click_gutter(desk)
    desk.do("gutter.width")
    (dialog,) = desk.view.findChildren(QInputDialog)
    dialog.setDoubleValue(17.5)
    dialog.accept()
    desk.settle()
    assert gutter_width(desk.document, page_of(desk).id, ROOT) == 17.5
    assert labels(desk) == "Gutter width"


def test_the_gutter_selected_is_let_go_when_it_is_no_more(desk: WindowHands) -> None:
    layout = page_of(desk).layout
    assert layout is not None
    scene = desk.view.canvas.host.scene()
    pair = _siblings(desk)
    ref = next(
        CutRef(c.path, c.index)
        for c in scene.cuts
        if getattr(split_at(layout, c.path).parts[c.index], "panel", None) == pair[0]
    )
    click_gutter(desk, ref)
    desk.do("gutter.merge")
    assert labels(desk) == "Merge panels"
    assert desk.session.gutter is None
    assert set(CUT) >= {"gutter.width", "gutter.merge"}


def test_a_page_follows_the_comics_gutters_again(desk: WindowHands) -> None:
    page = page_of(desk)
    own = msgspec.structs.replace(page, gutters=Gutters(3.0, 4.0))
    desk.session.replace("Own gutters", own)
    click_gutter(desk)
    desk.session.commit("Wide", set_cut_gutter(desk.document, page.id, ROOT, 30.0))
    desk.do("gutter.comic_rule")
    assert page_of(desk).gutters is None
    assert gutter_width(desk.document, page.id, ROOT) == desk.document.comic.gutters.rows
    position = desk.session.editor.history.position
    desk.do("gutter.comic_rule")
    assert desk.session.editor.history.position == position


def test_gutters_are_reached_and_moved_by_keys_alone(desk: WindowHands) -> None:
    desk.do("gutter.next")
    assert desk.session.gutter == ROOT
    canvas = desk.view.canvas
    before = cut_of(canvas.host.scene(), ROOT)
    hand = Hand(canvas)
    for _ in range(3):
        hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    canvas.finish()
    after = cut_of(canvas.host.scene(), ROOT)
    assert before is not None and after is not None and after.a.y > before.a.y + 5
    assert labels(desk) == "Nudge" and desk.session.editor.history.position == 1
    seen = {desk.session.gutter}
    while True:
        desk.do("gutter.next")
        if desk.session.gutter in seen:
            break
        seen.add(desk.session.gutter)
    assert len(seen) == len(canvas.host.scene().cuts) and desk.session.gutter == ROOT
