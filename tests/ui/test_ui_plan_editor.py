"""What hands do to a plan: cards, lines, figures, pages; every edit a step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kitsumy_desktop.story.plan.plan import Plan, PlanFigure, PlanLine
from kitsumy_desktop.ui.writing_desk.grip import Grip
from kitsumy_desktop.ui.writing_desk.panel_card import PanelCard
from kitsumy_desktop.ui.writing_desk.plan_view import PlanView
from tests.support.story_hands import opened, page_count
from tests.support.window_hands import WindowHands

LONG = " ".join(["word"] * 26)


@pytest.fixture
def view(hands: WindowHands) -> PlanView:
    """A written plan, its second page in view."""
    made = opened(hands)
    made.list.turn_to_page(1)
    hands.settle()
    return made


def card(view: PlanView, number: int) -> PanelCard:
    """A panel of the page in view."""
    return view.page.cards[number]


def drag(hands: WindowHands, grip: Grip, target: QWidget, below: bool) -> None:
    """Drag with the mouse to the upper or lower part of a widget."""
    rect = target.rect()
    to = target.mapToGlobal(QPoint(rect.center().x(), rect.bottom() - 2 if below else rect.top() + 2))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    for at in (grip.mapToGlobal(QPoint(6, 20)), to):
        QTest.mouseMove(grip, grip.mapFromGlobal(at))
        hands.settle()
    QTest.mouseRelease(
        grip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip.mapFromGlobal(to)
    )
    hands.settle()


def test_a_panel_is_described_anew_and_taken_back(hands: WindowHands, view: PlanView) -> None:
    before = view.book.plan
    panel = card(view, 1)
    panel.action.setPlainText("Marta drops the lamp.")
    panel.type.choose("climax")
    panel.shot.choose("close")
    panel.angle.choose("dutch")
    panel.importance.choose(5)
    QTest.keyClicks(panel.time, "dawn")
    QTest.keyClicks(panel.light, "fire")
    panel.place.edit.setText("Skerry")
    panel.place.edit.textEdited.emit("Skerry")
    view.page.turn.choose("hook")
    edited = view.book.plan.pages[1].panels[1]
    assert (edited.action, edited.type, edited.shot, edited.angle, edited.importance) == (
        "Marta drops the lamp.",
        "climax",
        "close",
        "dutch",
        5,
    )
    assert (edited.time, edited.light, edited.place) == ("dawn", "fire", "Skerry")
    after = view.book.plan
    assert after.pages[1].turn == "hook"
    steps = 0
    while hands.window.actions_["edit.undo"].isEnabled():
        hands.do("edit.undo")
        steps += 1
    assert view.book.plan == before and steps == 9, "typing into one field is one step"
    assert panel.action.toPlainText() == "Marta grips the rail and looks up."
    assert panel.importance.value == 3
    while view.redo_button.isEnabled():
        view.redo_button.click()
    assert view.book.plan == after


def test_what_is_typed_later_is_a_step_of_its_own(view: PlanView) -> None:
    panel = card(view, 0)
    panel.action.setPlainText("One")
    panel.action.left.emit()
    panel.action.setPlainText("One two")
    view.book.undo()
    assert view.book.plan.pages[1].panels[0].action == "One"


def test_the_importance_is_set_by_mouse_and_keys(view: PlanView) -> None:
    dots = card(view, 1).importance
    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, pos=QPoint(dots.width() - 8, 12))
    assert view.book.plan.pages[1].panels[1].importance == 5
    QTest.keyClick(dots, Qt.Key.Key_Left)
    assert dots.value == 4 and dots.accessibleName() == "Importance 4 of 5"
    QTest.keyClick(dots, Qt.Key.Key_2)
    assert view.book.plan.pages[1].panels[1].importance == 2


def test_lines_are_added_edited_moved_and_removed(view: PlanView) -> None:
    panel = card(view, 1)
    panel.add_line.click()
    line = panel.lines[2]
    line.text.setPlainText("Hold on!")
    line.kind.choose("shout")
    line.who.edit.setText("Oleh")
    line.who.edit.textEdited.emit("Oleh")
    lines = view.book.plan.pages[1].panels[1].lines
    assert lines[2] == PlanLine("Hold on!", "shout", "Oleh")
    QTest.keyClick(line.grip, Qt.Key.Key_Up)
    assert [x.text for x in view.book.plan.pages[1].panels[1].lines] == [
        "Not tonight. Please.",
        "Hold on!",
        "KRAKK",
    ]
    panel.lines[0].remove.click()
    assert [x.text for x in view.book.plan.pages[1].panels[1].lines] == ["Hold on!", "KRAKK"]
    assert not panel.lines[1].who.isVisible(), "nobody says a sound effect"


def test_a_line_is_dragged_into_another_panel(hands: WindowHands, view: PlanView) -> None:
    line = card(view, 1).lines[0]
    drag(hands, line.grip, card(view, 0).lines[0], below=False)
    panels = view.book.plan.pages[1].panels
    assert [x.text for x in panels[1].lines] == ["KRAKK"]
    assert panels[0].lines[0].text == "Not tonight. Please." and len(panels[0].lines) == 2
    drag(hands, card(view, 0).lines[0].grip, card(view, 0).lines[1], below=True)
    assert view.book.plan.pages[1].panels[0].lines[1].text == "Not tonight. Please."


def test_panels_are_moved_by_hand_keys_and_buttons(hands: WindowHands, view: PlanView) -> None:
    first, second, third = (p.action for p in view.book.plan.pages[1].panels)

    def order() -> list[str]:
        return [panel.action for panel in view.book.plan.pages[1].panels]

    drag(hands, card(view, 0).grip, card(view, 1), below=True)
    assert order() == [second, first, third]
    drag(hands, card(view, 1).grip, card(view, 0), below=False)
    assert order() == [first, second, third]
    QTest.keyClick(card(view, 0).grip, Qt.Key.Key_Down)
    assert order() == [second, first, third]
    card(view, 2).up.click()
    assert order() == [second, third, first]
    card(view, 0).down.click()
    assert order() == [third, second, first]
    assert not card(view, 0).up.isEnabled() and not card(view, 2).down.isEnabled()


def test_a_panel_is_dragged_to_another_page(hands: WindowHands, view: PlanView) -> None:
    moving = view.book.plan.pages[1].panels[0]
    grip, pages = card(view, 0).grip, view.list.pages
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    to = pages.viewport().mapToGlobal(pages.visualItemRect(pages.item(3)).center())
    QTest.mouseMove(grip, grip.mapFromGlobal(to))
    QTest.mouseRelease(
        grip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip.mapFromGlobal(to)
    )
    hands.settle()
    assert view.book.plan.pages[3].panels[-1] == moving and len(view.book.plan.pages[1].panels) == 2
    assert view.list.page == 1


def test_pages_are_turned_with_keys(hands: WindowHands, view: PlanView) -> None:
    view.page.beat.setFocus()
    for key, page in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 1), (Qt.Key.Key_PageUp, 0)):
        QTest.keyClick(view.page.beat, key, Qt.KeyboardModifier.ControlModifier)
        hands.settle()
        assert view.list.page == page


def test_a_drag_is_left_with_escape(hands: WindowHands, view: PlanView) -> None:
    before = view.book.plan
    grip = card(view, 0).grip
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, QPoint(4, 300))
    hands.settle()
    assert view.page._marker.isVisible()
    QTest.keyClick(grip, Qt.Key.Key_Escape)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert not view.page._marker.isVisible() and view.book.plan == before


def test_panels_and_figures_come_and_go(view: PlanView) -> None:
    view.page.add.click()
    assert len(view.page.cards) == 4
    fresh = view.book.plan.pages[1].panels[3]
    assert fresh.place == "Lamp room" and not fresh.action, "where the panel before it was"
    panel = card(view, 3)
    panel.add_figure.click()
    panel.add_figure.click()
    row = panel.figures[1]
    row.side.choose("right")
    QTest.keyClicks(row.expression, "calm")
    QTest.keyClicks(row.pose, "sitting")
    assert view.book.plan.pages[1].panels[3].figures == (
        PlanFigure("Marta"),
        PlanFigure("Oleh", "right", "calm", "sitting"),
    )
    panel.figures[0].remove.click()
    row = panel.figures[0]
    row.who.edit.setText("Marta")
    row.who.edit.textEdited.emit("Marta")
    assert [f.who for f in view.book.plan.pages[1].panels[3].figures] == ["Marta"]
    panel.remove.click()
    assert len(view.page.cards) == 3


def test_pages_are_added_moved_and_removed(view: PlanView) -> None:
    beats = [page.beat for page in view.book.plan.pages]
    view.list.down.click()
    assert view.list.page == 2 and [p.beat for p in view.book.plan.pages][2] == beats[1]
    view.list.up.click()
    view.list.add.click()
    assert view.list.page == 2 and page_count(view) == 5
    view.page.beat.setPlainText("A page between")
    assert view.list.pages.item(2).text() == "A page between"
    for _page in range(5):
        view.list.remove.click()
    assert page_count(view) == 0 and view.story.isVisible()
    assert not view.make.isEnabled()
    view.book.undo()
    assert page_count(view) == 1


def test_a_page_is_dragged_in_the_list(hands: WindowHands, view: PlanView) -> None:
    beats = [page.beat for page in view.book.plan.pages]
    model = view.list.pages.model()
    parent = view.list.pages.rootIndex()
    assert model.moveRow(parent, 0, parent, 3)
    hands.settle()
    assert [p.beat for p in view.book.plan.pages] == [beats[1], beats[2], beats[0], beats[3]]
    assert view.list.page == 2 and view.page.beat.toPlainText() == beats[0]


def test_the_cast_is_edited_and_a_new_name_goes_everywhere(hands: WindowHands, view: PlanView) -> None:
    view.list.turn_to_part("cast")
    marta = view.cast.cards[0]
    marta.name.setText("Marta Berg")
    marta.name.left.emit()
    plan = view.book.plan
    assert plan.cast[0].name == "Marta Berg"
    spoken = {line.who for page in plan.pages for panel in page.panels for line in panel.lines}
    seen = {figure.who for page in plan.pages for panel in page.panels for figure in panel.figures}
    assert spoken == {"Marta Berg", "Oleh", ""} and seen == {"Marta Berg", "Oleh"}
    marta.name.setText("Oleh")
    marta.name.left.emit()
    assert view.book.plan.cast[0].name == "Oleh 2", "two of one name cannot be told apart"
    marta.name.setText("  ")
    marta.name.left.emit()
    assert marta.name.text() == "Oleh 2"
    marta.look.setPlainText("a tall woman")
    marta.palette_row.put(0, "#112233")
    QTest.keyClicks(marta.role, "!")
    edited = view.book.plan.cast[0]
    assert edited.look == "a tall woman" and edited.palette[0] == "#112233" and edited.role.startswith("!")
    view.cast.add.click()
    assert view.book.plan.cast[2].name == "Somebody"
    view.cast.cards[2].remove.click()
    assert len(view.cast.cards) == 2


def test_places_and_props_are_edited(view: PlanView) -> None:
    view.list.turn_to_part("things")
    room = view.things.cards["places"][0]
    room.name.setText("Lantern room")
    room.name.left.emit()
    room.look.setPlainText("brass")
    plan = view.book.plan
    assert plan.places[0].name == "Lantern room" and plan.places[0].look == "brass"
    assert {p.place for page in plan.pages for p in page.panels} == {"Skerry", "Lantern room"}
    bulb = view.things.cards["props"][0]
    bulb.name.setText("Bulb")
    bulb.name.left.emit()
    assert view.book.plan.pages[0].panels[2].props == ("Bulb",)
    view.things.add["props"].click()
    view.things.add["props"].click()
    assert [p.name for p in view.book.plan.props] == ["Bulb", "Prop", "Prop 2"]
    view.things.cards["props"][0].remove.click()
    assert [p.name for p in view.book.plan.props] == ["Prop", "Prop 2"]


def test_the_story_is_told_in_its_own_fields(view: PlanView) -> None:
    view.list.turn_to_part("story")
    view.story.summary.setPlainText("Short.")
    view.story.genre.edit.setText("Sea story")
    view.story.genre.edit.textEdited.emit("Sea story")
    assert view.book.plan.summary == "Short." and view.book.plan.genre == "Sea story"


def test_long_balloons_are_marked_and_remarks_lead_to_them(hands: WindowHands, view: PlanView) -> None:
    hands.until(lambda: not view.problems._timer.isActive(), "looked for")
    count = view.problems.list.count()
    line = card(view, 1).lines[0]
    assert line.count.text() == "3"
    line.text.setPlainText(LONG)
    assert line.count.text() == "26/25" and line.count.property("role") == "over"
    hands.until(lambda: view.problems.list.count() == count + 1, "the remark came")
    view.list.turn_to_part("story")
    view.problems.button.click()
    items = [view.problems.list.item(n) for n in range(view.problems.list.count())]
    item = next(i for i in items if i.text().startswith("Page 2, panel 2: "))
    view.problems.list.itemClicked.emit(item)
    hands.settle()
    assert view.list.page == 1 and view.page.isVisible()
    card(view, 1).lines[0].text.setPlainText("Short.")
    hands.until(lambda: view.problems.list.count() == count, "the remark went")


def test_a_field_grows_with_its_text(hands: WindowHands, view: PlanView) -> None:
    action = card(view, 0).action
    one = action.height()
    action.setPlainText("word " * 120)
    hands.settle()
    assert action.height() > one + action.fontMetrics().lineSpacing()
    action.setPlainText("word")
    hands.settle()
    assert action.height() == one


def test_everything_can_be_reached_with_tab_and_has_a_name(hands: WindowHands, view: PlanView) -> None:
    view.page.beat.setFocus()
    named = set()
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        words = focused.text() if isinstance(focused, QAbstractButton) else ""
        named.add(focused.accessibleName() or words or type(focused).__name__)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {"What is seen", "Shot", "Angle", "Place", "Kind of line", "Speaker", "What is said"} <= named
    assert not {name for name in named if name.startswith("Q")}, "everything has a name"


@pytest.mark.parametrize(
    "change",
    [
        lambda view: view.page.add.click(),
        lambda view: card(view, 0).remove.click(),
        lambda view: card(view, 0).action.setPlainText("never"),
    ],
)
def test_nothing_is_changed_while_the_writer_works(
    view: PlanView, change: Callable[[PlanView], None]
) -> None:
    before: Plan = view.book.plan
    view.book.lock(True)
    change(view)
    assert view.book.plan == before
    view.book.lock(False)
