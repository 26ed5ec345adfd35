"""The shelf beside the page: what left the script waits there, and comes back with its picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.ui.editor.script.rows import BELOW
from kitsumy_desktop.ui.editor.script.shelf import ShelfPanel
from tests.support.script_hands import ScriptHands
from tests.support.window_hands import WindowHands

DOG = "PANEL 3. A dog looks up.\n"


@pytest.fixture
def script(hands: WindowHands) -> ScriptHands:
    """The script of a comic of two pages."""
    return ScriptHands(hands)


def shelf(hands: WindowHands) -> ShelfPanel:
    """The shelf, shown."""
    if hands.view.words.shown != "shelf":
        hands.do("view.shelf")
    return hands.view.words.shelf


def remove_the_dog(script: ScriptHands) -> None:
    """Delete the third panel of the first page in the text."""
    script.erase(DOG)
    script.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    script.applied()


def test_what_leaves_the_script_is_on_the_shelf_with_its_picture(
    script: ScriptHands, hands: WindowHands
) -> None:
    art = hands.document.panel(script.panels[2]).art
    assert art is not None
    remove_the_dog(script)
    assert "1 panel on the shelf" in script.panel.told.text()
    assert hands.view.words.tab("shelf").accessibleName() == "Shelf · 1", (
        "the tab says that something is there"
    )
    panel = shelf(hands)
    assert panel.rows.count() == 1
    row = panel.rows.item(0)
    assert row.text() == "A dog looks up." and row.data(BELOW) == "Page 1, panel 3"
    hands.until(lambda: not row.icon().isNull() and row.icon().actualSize(panel.rows.iconSize()).width() > 40,
                "its picture is shown")  # fmt: skip
    panel.rows.setCurrentRow(0)
    QTest.keyClick(panel.rows, Qt.Key.Key_Return)
    hands.idle()
    returned = hands.document.panel(script.panels[2])
    assert returned.art == art and "A dog looks up." in script.kept
    assert hands.document.comic.shelf == () and problems(hands.document) == []
    assert hands.session.selection == (script.panels[2],)
    assert panel.rows.count() == 0 and hands.view.words.tab("shelf").accessibleName() == "Shelf"
    assert script.steps[-1] == "Put back"
    hands.do("edit.undo")
    assert panel.rows.count() == 1


def test_discarding_can_be_undone(script: ScriptHands, hands: WindowHands) -> None:
    remove_the_dog(script)
    panel = shelf(hands)
    panel.rows.setCurrentRow(0)
    panel.discard.click()
    assert hands.document.comic.shelf == () and panel.rows.count() == 0
    assert not panel.back.isEnabled() and not panel.discard.isEnabled()
    hands.do("edit.undo")
    assert len(hands.document.comic.shelf) == 1 and panel.rows.count() == 1
    assert panel.back.isEnabled()


def test_the_latest_is_first_and_a_click_on_the_button_puts_it_back(
    script: ScriptHands, hands: WindowHands
) -> None:
    remove_the_dog(script)
    script.erase("PANEL 2. The sea.\n")
    script.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    script.applied()
    panel = shelf(hands)
    assert [panel.rows.item(n).text() for n in range(panel.rows.count())] == ["The sea.", "A dog looks up."]
    panel.rows.setCurrentRow(1)
    panel.back.click()
    hands.idle()
    assert [panel.rows.item(n).text() for n in range(panel.rows.count())] == ["The sea."]
    assert hands.session.page == hands.document.comic.pages[0]


def test_an_empty_shelf_says_what_it_is_for(script: ScriptHands, hands: WindowHands) -> None:
    panel = shelf(hands)
    assert not panel.rows.isVisible() and not panel.back.isVisible()
    assert panel.grab().width() > 0


def test_one_of_the_three_is_shown_at_a_time(script: ScriptHands, hands: WindowHands) -> None:
    side, actions = hands.view.words, hands.window.actions_
    assert side.shown == "script" and hands.memory.side("script")
    QTest.mouseClick(side.tab("check"), Qt.MouseButton.LeftButton)
    hands.idle()
    assert side.shown == "check" and side.check.isVisible() and not side.script.isVisible()
    assert actions["view.story_check"].isChecked() and not actions["view.script"].isChecked()
    assert hands.memory.side("check") and not hands.memory.side("script")
    QTest.mouseClick(side.tab("check"), Qt.MouseButton.LeftButton)
    assert side.shown == "check", "a tab turns to its panel; it hides nothing"
    hands.do("view.story_check")
    assert side.shown == "" and not side.isVisible()
    hands.do("view.shelf")
    comic = hands.document.comic.id
    hands.do("file.home")
    hands.window.open_comic(comic)
    hands.settle()
    assert hands.view.words.shown == "shelf", "the next comic opens as the last was left"


def test_it_can_be_dragged_onto_another_page(script: ScriptHands, hands: WindowHands) -> None:
    remove_the_dog(script)
    panel = shelf(hands)
    hands.session.show_page(hands.document.comic.pages[1])
    assert panel.rows.dragEnabled()
    carried = panel.rows.mimeData([panel.rows.item(0)])
    canvas, button = hands.view.canvas, Qt.MouseButton.LeftButton
    at, none = QPoint(200, 200), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.MoveAction, carried, button, none)
    QApplication.sendEvent(canvas, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(canvas, QDropEvent(QPointF(at), Qt.DropAction.MoveAction, carried, button, none))
    hands.idle()
    returned = hands.document.panel(script.panels[2])
    assert returned.page == hands.document.comic.pages[1] and returned.art is not None
    assert hands.document.comic.shelf == () and problems(hands.document) == []
    assert hands.session.selection == (script.panels[2],)
    assert script.kept.index("A dog looks up.") > script.kept.index("PAGE TWO"), "the script follows"
