"""Arranging in the window: commands, step and repeat, numbers, and forms for several objects."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QPlainTextEdit
from support.hand import Hand

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.geometry import Rect, bounds
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.ui.parts.length_box import MIXED
from tests.support.window_hands import WindowHands


@pytest.fixture
def comic(sample_window: WindowHands) -> WindowHands:
    """The sample comic, open."""
    return sample_window


def balloons(hands: WindowHands) -> list[Balloon]:
    page = hands.view.canvas.page
    return [i for i in hands.document.items(page) if isinstance(i, Balloon)]


def sfx(hands: WindowHands) -> Sfx:
    return next(i for i in hands.document.items(hands.view.canvas.page) if isinstance(i, Sfx))


def panels(hands: WindowHands) -> list[Panel]:
    return list(hands.document.panels(hands.view.canvas.page))


def box(hands: WindowHands, record: RecordId) -> Rect:
    return Scene(hands.document, hands.view.canvas.page, hands.session.services.book).box(record)


def choose(hands: WindowHands, *ids: RecordId) -> None:
    hands.session.select(ids)
    hands.settle()


def steps(hands: WindowHands) -> int:
    return hands.session.editor.history.position


def test_things_are_aligned_to_each_other_the_panel_the_page_and_the_safe_area(comic: WindowHands) -> None:
    one, two = balloons(comic)[0].id, balloons(comic)[2].id
    choose(comic, one, two)
    comic.do("align.right")
    assert box(comic, one).right == pytest.approx(box(comic, two).right)
    assert steps(comic) == 1
    comic.do("edit.undo")
    homes = {i: comic.document.balloon(i).panel for i in (one, two)}
    comic.do("align.to_panel")
    comic.do("align.left")
    shapes = panel_shapes(comic.document, comic.view.canvas.page)
    for record, home in homes.items():
        assert home is not None
        assert box(comic, record).x == pytest.approx(bounds(shapes[home]).x)
    sheet = comic.document.comic.format
    comic.do("align.to_safe")
    comic.do("align.bottom")
    assert box(comic, one).bottom == pytest.approx(sheet.safe_box.bottom)
    comic.do("align.to_page")
    comic.do("align.centre")
    assert box(comic, one).center.x == pytest.approx(sheet.width / 2)
    assert problems(comic.document) == []


def test_a_single_thing_is_aligned_to_its_panel(comic: WindowHands) -> None:
    one = balloons(comic)[0]
    choose(comic, one.id)
    comic.do("align.middle")
    shape = panel_shapes(comic.document, comic.view.canvas.page)[one.panel or panels(comic)[0].id]
    assert box(comic, one.id).center.y == pytest.approx(bounds(shape).center.y)


def test_gaps_are_made_equal_and_two_things_are_too_few(comic: WindowHands) -> None:
    ids = [b.id for b in balloons(comic)[:3]]
    choose(comic, *ids[:2])
    comic.do("distribute.gaps_down")
    assert steps(comic) == 0
    choose(comic, *ids)
    comic.do("distribute.gaps_down")
    row = sorted((box(comic, i) for i in ids), key=lambda b: b.center.y)
    assert row[1].y - row[0].bottom == pytest.approx(row[2].y - row[1].bottom)


def test_sizes_are_made_equal_to_the_last_one_selected(comic: WindowHands) -> None:
    one, two = balloons(comic)[5], balloons(comic)[1]
    choose(comic, one.id, two.id)
    comic.do("equal.size")
    assert comic.document.balloon(one.id).width == pytest.approx(two.width)
    assert comic.document.balloon(one.id).height == pytest.approx(two.height)


def test_letters_are_turned_and_mirrored(comic: WindowHands) -> None:
    before = sfx(comic)
    choose(comic, before.id)
    comic.do("arrange.turn_right")
    assert (sfx(comic).angle - before.angle) % 360 == pytest.approx(90)
    comic.do("arrange.turn_left")
    comic.do("arrange.flip_across")
    assert sfx(comic).flipped and sfx(comic).angle == pytest.approx(-before.angle)
    comic.do("arrange.flip_across")
    assert not sfx(comic).flipped
    assert sfx(comic).center == pytest.approx(before.center, abs=2.0)


def test_a_panel_without_anything_to_turn_says_so(comic: WindowHands) -> None:
    bare = next(p for p in panels(comic) if p.polygon is None and p.art is not None)
    choose(comic, bare.id)
    comic.do("panel.clear")
    now = steps(comic)
    comic.do("arrange.flip_across")
    assert steps(comic) == now


def test_a_page_is_mirrored_and_back_in_one_step_each(comic: WindowHands) -> None:
    before = comic.document
    comic.do("page.mirror")
    assert comic.document != before and problems(comic.document) == []
    comic.do("edit.undo")
    assert comic.document == before


def test_copies_go_on_the_way_of_the_last_ones(comic: WindowHands) -> None:
    one = balloons(comic)[0]
    choose(comic, one.id)
    comic.do("edit.duplicate")
    (first,) = comic.session.selection
    hand = Hand(comic.view.canvas)
    comic.view.canvas.set_aids(snapping=False)
    hand.press(first).drag(20, 31).release()
    comic.settle()
    comic.do("edit.duplicate")
    (second,) = comic.session.selection
    way = box(comic, first).center.minus(box(comic, one.id).center)
    assert box(comic, second).center.minus(box(comic, first).center) == pytest.approx(way, abs=1e-6)
    choose(comic, one.id)
    comic.do("edit.duplicate")
    (other,) = comic.session.selection
    assert box(comic, other).center.minus(box(comic, one.id).center) == pytest.approx((12, 12))


def test_free_panels_are_copied_with_what_stands_in_them_and_others_are_not(comic: WindowHands) -> None:
    free = next(p for p in panels(comic) if p.polygon is not None)
    choose(comic, free.id)
    comic.do("edit.duplicate")
    (copy,) = comic.session.selection
    assert comic.document.panel(copy).polygon is not None
    assert problems(comic.document) == []
    fixed = next(p for p in panels(comic) if p.polygon is None)
    choose(comic, fixed.id)
    now = steps(comic)
    comic.do("edit.duplicate")
    assert steps(comic) == now


def test_place_and_size_are_typed_in_numbers(comic: WindowHands) -> None:
    position = comic.view.inspector.position
    one = balloons(comic)[1]
    choose(comic, one.id)
    assert position.left.value() == pytest.approx(one.box.x, abs=1e-5)
    position.left.setValue(300.0)
    position.finish()
    assert box(comic, one.id).x == pytest.approx(300.0)
    assert steps(comic) == 1
    position.wide.setValue(one.width + 30.0)
    position.finish()
    assert comic.document.balloon(one.id).width == pytest.approx(one.width + 30.0, abs=0.01)
    assert steps(comic) == 2
    assert not position.angle.isVisible()
    choose(comic, sfx(comic).id)
    assert position.angle.isVisible()
    position.angle.setValue(33.0)
    position.finish()
    assert sfx(comic).angle == 33.0
    comic.do("edit.undo")
    assert sfx(comic).angle != 33.0


def test_the_common_box_of_several_is_moved_and_stretched_in_one_step(comic: WindowHands) -> None:
    position = comic.view.inspector.position
    ids = (sfx(comic).id, balloons(comic)[1].id)
    choose(comic, *ids)
    position.top.setValue(150.0)
    position.finish()
    assert min(box(comic, i).y for i in ids) == pytest.approx(150.0)
    wanted = position.high.value() * 1.2
    position.high.setValue(wanted)
    position.finish()
    both = box(comic, ids[0]).united(box(comic, ids[1]))
    assert both.h == pytest.approx(wanted, abs=0.05)
    assert steps(comic) == 2


def test_a_panel_of_the_layout_shows_its_place_but_cannot_be_moved(comic: WindowHands) -> None:
    position = comic.view.inspector.position
    fixed = next(p for p in panels(comic) if p.polygon is None)
    choose(comic, fixed.id)
    assert position.isVisible() and not position.left.isEnabled()
    choose(comic)
    assert not position.isVisible()


def test_several_balloons_show_what_they_share_and_change_together(comic: WindowHands) -> None:
    ids = [b.id for b in balloons(comic)[:3]]
    choose(comic, *ids)
    form = comic.view.inspector.section("balloon").form
    assert form.isVisible()
    named = {w.accessibleName(): w for w in form.findChildren(QComboBox)}
    assert named["Kind"].currentIndex() == -1
    text = form.findChild(QPlainTextEdit)
    assert text is not None and text.toPlainText() == "" and MIXED in text.placeholderText()
    scale = next(w for w in form.findChildren(QDoubleSpinBox) if w.accessibleName() == "Text scale")
    assert scale.value() == 1.0
    scale.setValue(1.2)
    form.finish()
    assert [comic.document.balloon(i).text_scale for i in ids] == [1.2, 1.2, 1.2]
    assert steps(comic) == 1
    comic.do("edit.undo")
    assert [comic.document.balloon(i).text_scale for i in ids] == [1.0, 1.0, 1.0]


def test_a_tick_that_holds_for_some_is_half_ticked_and_then_set_for_all(comic: WindowHands) -> None:
    one, two = balloons(comic)[0], balloons(comic)[1]
    choose(comic, one.id)
    form = comic.view.inspector.section("balloon").form
    kept = next(w for w in form.findChildren(QCheckBox) if w.text() == "Keep where it is")
    kept.click()
    assert comic.document.balloon(one.id).locked
    choose(comic, one.id, two.id)
    assert kept.checkState() == Qt.CheckState.PartiallyChecked
    kept.click()
    assert comic.document.balloon(one.id).locked and comic.document.balloon(two.id).locked
    choose(comic, one.id)
    assert kept.checkState() == Qt.CheckState.Checked and not kept.isTristate()


def test_things_of_different_kinds_show_where_they_are_and_what_all_have(comic: WindowHands) -> None:
    choose(comic, balloons(comic)[0].id, sfx(comic).id)
    inspector = comic.view.inspector
    assert inspector.position.isVisible()
    assert not inspector.section("balloon").isVisible()
    assert not inspector.section("sfx").isVisible()
    form = inspector.section("common").form
    assert form.isVisible()
    ticks = {w.text(): w for w in form.findChildren(QCheckBox)}
    assert ticks["Locked against editing"].checkState() == Qt.CheckState.Unchecked
    ticks["Locked against editing"].click()
    assert sfx(comic).pinned and balloons(comic)[0].pinned
    comic.do("edit.undo")
    assert not sfx(comic).pinned and not balloons(comic)[0].pinned
