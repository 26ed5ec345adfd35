"""Rulers, own guides, units and exact lengths: what the window does, and what it remembers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.hand import Hand

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.comic.units import MM, UNITS, Unit, points_of
from kitsumy_desktop.ui.canvas.rulers import Ruler
from kitsumy_desktop.ui.canvas.ticks import LEAST_LABEL_PX, LEAST_TICK_PX, scale_for, ticks
from kitsumy_desktop.ui.dialogs.guide_place import GuidePlace
from kitsumy_desktop.ui.parts.length_box import MIXED, LengthBox
from kitsumy_desktop.ui.units import Units
from tests.support.window_hands import WindowHands

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def comic(sample_window: WindowHands) -> WindowHands:
    """The sample comic, open, measured in millimetres."""
    sample_window.do("unit.mm")
    return sample_window


def pull(ruler: Ruler, start: QPointF, end: QPointF, *, release: bool = True) -> None:
    """Press on a ruler, move over the canvas, let go; places are the ruler's."""
    kinds = [(QEvent.Type.MouseButtonPress, start), (QEvent.Type.MouseMove, (start + end) / 2)]
    kinds.append((QEvent.Type.MouseMove, end))
    if release:
        kinds.append((QEvent.Type.MouseButtonRelease, end))
    for kind, at in kinds:
        moving = kind == QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moving else LEFT
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        event = QMouseEvent(kind, at, ruler.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
        QGuiApplication.sendEvent(ruler, event)


def guides(hands: WindowHands) -> tuple[Guide, ...]:
    return hands.document.page(hands.view.canvas.page).guides


def on_ruler(hands: WindowHands, ruler: Ruler, at: Point) -> QPointF:
    """A page point in a ruler's own places."""
    canvas = hands.view.canvas
    there = canvas.mapToGlobal(QPointF(*canvas.camera.to_view(at)))
    return QPointF(ruler.mapFromGlobal(there))


def test_a_guide_is_pulled_out_of_a_ruler_in_one_step(comic: WindowHands) -> None:
    ruled, canvas = comic.view.ruled, comic.view.canvas
    canvas.set_aids(snapping=False)
    pull(ruled.across, QPointF(200, 8), on_ruler(comic, ruled.across, Point(200, 333)))
    pull(ruled.down, QPointF(8, 200), on_ruler(comic, ruled.down, Point(111, 300)))
    assert [g.axis for g in guides(comic)] == ["rows", "columns"]
    scale = canvas.camera.view_scale
    assert [g.at for g in guides(comic)] == pytest.approx([333, 111], abs=1.5 / scale)
    assert comic.session.editor.history.position == 2
    comic.do("edit.undo")
    assert len(guides(comic)) == 1


def test_a_guide_let_go_on_the_ruler_or_by_esc_is_none(comic: WindowHands) -> None:
    ruled = comic.view.ruled
    over = on_ruler(comic, ruled.across, Point(200, 333))
    pull(ruled.across, QPointF(200, 8), over, release=False)
    assert len(comic.session.document.page(comic.view.canvas.page).guides) == 1
    Hand(comic.view.canvas).escape()
    assert comic.session.document.page(comic.view.canvas.page).guides == ()
    pull(ruled.across, QPointF(200, 8), over, release=False)
    pull(ruled.across, QPointF(200, 8), QPointF(220, 6))
    assert guides(comic) == ()
    assert comic.session.editor.history.position == 0


def test_hidden_guides_are_shown_when_one_is_made(comic: WindowHands) -> None:
    comic.do("guides.show")
    assert not comic.view.canvas.host.aids.guides_shown
    ruled = comic.view.ruled
    pull(ruled.across, QPointF(200, 8), on_ruler(comic, ruled.across, Point(200, 333)))
    assert comic.view.canvas.host.aids.guides_shown
    assert comic.window.actions_["guides.show"].isChecked()


def test_an_exact_guide_is_asked_for_and_moved(comic: WindowHands) -> None:
    comic.do("guides.add_level")
    dialog = comic.view.findChild(GuidePlace)
    assert dialog is not None
    dialog.box.lineEdit().setText("10 + 2 mm")
    dialog.box.interpretText()
    dialog._place()
    comic.settle()
    assert guides(comic) == (Guide("rows", pytest.approx(12 * MM)),)
    comic.view.canvas.guide_wanted.emit(0)
    second = next(d for d in comic.view.findChildren(GuidePlace) if d.isVisible())
    assert second.box.value() == pytest.approx(12 * MM)
    second.box.setValue(50.0)
    second._place()
    assert guides(comic) == (Guide("rows", 50.0),)
    comic.do("guides.clear")
    assert guides(comic) == ()


def test_choices_are_remembered(comic: WindowHands) -> None:
    comic.do("view.rulers")
    comic.do("view.snapping")
    comic.do("guides.lock")
    comic.do("unit.in")
    comic.do("align.to_page")
    assert not comic.view.ruled.across.isVisible()
    assert not comic.view.canvas.host.aids.snapping
    document = comic.document
    comic.do("file.home")
    comic.idle()
    comic.window.open_comic(document.comic.id)
    comic.settle()
    assert not comic.view.ruled.across.isVisible()
    aids = comic.view.canvas.host.aids
    assert (aids.snapping, aids.guides_shown, aids.guides_locked) == (False, True, True)
    assert comic.session.units.unit == "in"
    assert aids.step == pytest.approx(0.05 * 72)
    assert comic.window.actions_["align.to_page"].isChecked()
    assert comic.window.actions_["unit.in"].isChecked() and not comic.window.actions_["unit.mm"].isChecked()


def test_a_pan_copies_the_rulers_scale_and_a_zoom_paints_it_anew(comic: WindowHands) -> None:
    ruler, canvas = comic.view.ruled.across, comic.view.canvas
    ruler.grab()
    held = ruler._strip.cacheKey()
    canvas.navigator.pan(40, 0)
    shifted = ruler.grab().toImage()
    assert ruler._strip.cacheKey() == held
    ruler._painted = None
    assert ruler.grab().toImage() == shifted
    canvas.navigator.zoom_by(1.5)
    ruler.grab()
    assert ruler._strip.cacheKey() != held


def test_the_pointer_is_marked_on_both_rulers(comic: WindowHands) -> None:
    canvas, ruled = comic.view.canvas, comic.view.ruled
    Hand(canvas).hover_at(Point(100, 200))
    there = canvas.camera.to_view(Point(100, 200))
    assert ruled.across._pointer == round(there.x)
    assert ruled.down._pointer == round(there.y)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert ruled.across._pointer is None


@given(st.sampled_from(UNITS), st.floats(0.05, 32.0), st.sampled_from((72.0, 300.0, 600.0)))
def test_lines_and_numbers_can_be_told_apart_at_every_zoom(unit: Unit, zoom: float, dpi: float) -> None:
    pixels = zoom * 96 / 72
    scale = scale_for(unit, dpi, pixels)
    step = scale.step * points_of(unit, dpi) * pixels
    assert step >= LEAST_LABEL_PX
    assert scale.parts == 1 or step / scale.parts >= LEAST_TICK_PX
    found = list(ticks(scale, -100.0, 400.0))
    labels = [t for t in found if t.label]
    assert len({t.label for t in labels}) == len(labels)
    for tick in labels:
        assert float(tick.label) * points_of(unit, dpi) == pytest.approx(tick.at, abs=1e-3 * scale.points)


@pytest.fixture
def box(qtbot: QtBot) -> LengthBox:
    made = LengthBox(Units(300.0, "mm"), 0.0, 1000.0)
    qtbot.addWidget(made)
    made.show()
    return made


def typed(box: LengthBox, text: str) -> None:
    """Text typed over what is there, then Enter."""
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_a_field_takes_any_unit_and_sums_and_shows_its_own(box: LengthBox) -> None:
    for text, points in (("1in", 72.0), ("10+2mm", 12 * MM), ("36 pt", 36.0), ("2,5", 2.5 * MM)):
        typed(box, text)
        assert box.value() == pytest.approx(points, abs=1e-5)
    assert box.text() == "2.5 mm"


def test_a_field_puts_back_what_is_no_length(box: LengthBox) -> None:
    box.show_value(72.0)
    typed(box, "lots")
    assert box.value() == 72.0
    assert box.text() == "25.4 mm"


def test_reading_what_is_shown_changes_nothing(box: LengthBox, qtbot: QtBot) -> None:
    box.show_value(12.3456)
    with qtbot.assertNotEmitted(box.valueChanged):
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 12.3456


def test_steps_are_whole_ones_and_another_unit_says_the_same(box: LengthBox) -> None:
    box.show_value(10.2 * MM)
    box.stepUp()
    assert box.value() == pytest.approx(10.5 * MM, abs=1e-5)
    box.stepDown()
    box.stepDown()
    assert box.value() == pytest.approx(9.5 * MM, abs=1e-5)
    box._units.choose("pt")
    assert box.text() == "26.93 pt"


def test_different_values_are_shown_as_mixed_until_one_is_typed(box: LengthBox, qtbot: QtBot) -> None:
    box.show_value(None)
    assert box.mixed and box.text() == MIXED
    with qtbot.waitSignal(box.valueChanged):
        typed(box, "0")
    assert box.value() == 0.0 and not box.mixed
