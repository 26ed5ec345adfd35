"""Keys that can be changed: shown, pressed, refused, taken from others, brought back, remembered."""

from __future__ import annotations

import string
from typing import Any, cast

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from kitsumy_desktop.library.settings import SettingsFile
from kitsumy_desktop.ui.dialogs.shortcuts import ShortcutsDialog, fields
from kitsumy_desktop.ui.keymap import TOOL, USUAL, Keymap, refusal
from kitsumy_desktop.ui.memory import Memory
from tests.support.shell_hands import open_blank
from tests.support.window_hands import WindowHands

Key = Qt.Key
Ctrl, Alt, Shift = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def dialog(hands: WindowHands) -> ShortcutsDialog:
    """The table of keys, opened by its own key."""
    hands.do("help.shortcuts")
    made = hands.window.findChild(ShortcutsDialog)
    assert made is not None
    hands.until(made.isVisible, "the table is shown")
    return made


def choose(table: ShortcutsDialog, entry: str) -> None:
    """Go to a row and wait for a key."""
    table.table.setCurrentItem(table.row(entry))
    table.field.wait()
    assert table.field.waiting


def combination(key: str) -> QKeyCombination:
    """A portable key as it is pressed."""
    sequence: Any = QKeySequence.fromString(key)
    pressed: QKeyCombination = sequence[0]
    return pressed


def leave(hands: WindowHands, table: ShortcutsDialog) -> None:
    """Close the table and go back to the page."""
    table.close()
    hands.window.activateWindow()
    hands.until(hands.window.isActiveWindow, "the window is active")
    hands.view.canvas.setFocus()


def answer(hands: WindowHands, table: ShortcutsDialog, text: str) -> None:
    """Press a button of the question that stands over the table."""
    box = table.findChild(QMessageBox)
    assert box is not None
    button = next(b for b in box.findChildren(QPushButton) if b.text() == text)
    button.click()
    hands.settle()


def test_the_table_shows_every_command_and_tool_once(hands: WindowHands) -> None:
    table = dialog(hands)
    listed = [entry for entries in fields().values() for entry in entries]
    assert sorted(listed) == sorted(USUAL)
    for entry in listed:
        assert table.row(entry).text(0)
        assert table.row(entry).text(1) == hands.window.actions_.keys.shown(entry)
    table.close()


def test_a_new_key_holds_at_once_everywhere(hands: WindowHands) -> None:
    open_blank(hands)
    table = dialog(hands)
    choose(table, "page.duplicate")
    QTest.keyClick(table.field, Key.Key_D, Ctrl | Alt | Shift)
    assert not table.field.waiting
    action = hands.window.actions_["page.duplicate"]
    assert action.shortcut().toString() == "Ctrl+Alt+Shift+D"
    assert "Ctrl+Alt+Shift+D" in action.toolTip()
    assert table.row("page.duplicate").text(1) == "Ctrl+Alt+Shift+D"
    leave(hands, table)
    QTest.keyClick(hands.view.canvas, Key.Key_D, Ctrl | Alt | Shift)
    hands.settle()
    assert len(hands.document.comic.pages) == 4


def test_only_changes_are_remembered(hands: WindowHands) -> None:
    hands.window.actions_.keys.put("view.fit", "Ctrl+9")
    assert hands.memory.shortcuts() == {"view.fit": "Ctrl+9"}
    again = Keymap(Memory(SettingsFile(hands.library.home / "settings.json")))
    assert again.key("view.fit") == "Ctrl+9" and again.key("view.width") == USUAL["view.width"]
    again.reset("view.fit")
    assert Memory(SettingsFile(hands.library.home / "settings.json")).shortcuts() == {}


def test_a_key_of_somebody_else_is_taken_only_when_told(hands: WindowHands) -> None:
    table = dialog(hands)
    choose(table, "view.width")
    QTest.keyClick(table.field, Key.Key_0, Ctrl)
    assert hands.window.actions_.keys.key("view.width") == USUAL["view.width"]
    answer(hands, table, "Leave it")
    assert hands.window.actions_.keys.key("view.fit") == "Ctrl+0"
    choose(table, "view.width")
    QTest.keyClick(table.field, Key.Key_0, Ctrl)
    answer(hands, table, "Take it")
    keys = hands.window.actions_.keys
    assert (keys.key("view.width"), keys.key("view.fit")) == ("Ctrl+0", "")
    table.table.setCurrentItem(table.row("view.fit"))
    table.usual.click()
    assert (keys.key("view.width"), keys.key("view.fit")) == ("", "Ctrl+0")
    table.all_usual.click()
    answer(hands, table, "Bring back")
    assert all(keys.key(entry) == usual for entry, usual in USUAL.items())
    table.close()


def test_escape_leaves_and_backspace_takes_away(hands: WindowHands) -> None:
    table = dialog(hands)
    choose(table, "view.fit")
    QTest.keyClick(table.field, Key.Key_Escape)
    assert not table.field.waiting and table.isVisible()
    assert hands.window.actions_.keys.key("view.fit") == "Ctrl+0"
    choose(table, "view.fit")
    QTest.keyClick(table.field, Key.Key_Backspace)
    assert hands.window.actions_.keys.key("view.fit") == ""
    assert hands.window.actions_["view.fit"].shortcut().isEmpty()
    table.close()


def test_a_tool_takes_a_letter_and_the_canvas_obeys(hands: WindowHands) -> None:
    open_blank(hands)
    table = dialog(hands)
    choose(table, TOOL + "hand")
    letter = next(c for c in string.ascii_uppercase if not hands.window.actions_.keys.holders(c))
    QTest.keyClick(table.field, Key(ord(letter)))
    leave(hands, table)
    QTest.keyClick(hands.view.canvas, Key(ord(letter)))
    hands.settle()
    assert hands.view.canvas.tool == "hand"
    assert f"({letter})" in hands.view.tool_bar.tools["hand"].toolTip()


REFUSED = [
    ("view.fit", Key.Key_A, Qt.KeyboardModifier.NoModifier),
    ("view.fit", Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    (TOOL + "hand", Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    (TOOL + "hand", Key.Key_Left, Shift),
    ("view.fit", Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    ("view.fit", Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ("view.fit", Key.Key_N, Ctrl | Alt),
    ("view.fit", Key.Key_L, Ctrl | Alt | Shift),
    ("view.fit", Key.Key_F, Alt),
]
TAKEN = [
    ("view.fit", Key.Key_A, Shift),
    ("view.fit", Key.Key_A, Ctrl),
    ("view.fit", Key.Key_F8, Qt.KeyboardModifier.NoModifier),
    ("view.fit", Key.Key_Space, Ctrl),
    ("view.fit", Key.Key_B, Ctrl | Alt),
    ("view.fit", Key.Key_Left, Alt),
    (TOOL + "hand", Key.Key_A, Qt.KeyboardModifier.NoModifier),
    (TOOL + "hand", Key.Key_A, Shift),
]


@pytest.mark.parametrize(("entry", "key", "modifiers"), REFUSED)
def test_keys_that_write_or_move_are_refused(entry: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert refusal(entry, QKeyCombination(modifiers, key))


@pytest.mark.parametrize(("entry", "key", "modifiers"), TAKEN)
def test_other_keys_are_taken(entry: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert refusal(entry, QKeyCombination(modifiers, key)) == ""


def test_the_usual_keys_would_be_taken_too() -> None:
    for entry, key in USUAL.items():
        if key:
            assert refusal(entry, combination(key)) == "", (entry, key)


def test_what_is_refused_says_why(hands: WindowHands) -> None:
    table = dialog(hands)
    choose(table, "view.fit")
    QTest.keyClick(table.field, Key.Key_A)
    assert table.field.waiting and "writes a letter" in table.told.text()
    QTest.keyClick(table.field, Key.Key_Escape)
    table.close()


def test_search_by_name_and_by_key(hands: WindowHands) -> None:
    table = dialog(hands)
    table.search.setText("fit wi")
    shown = [e for e in USUAL if not table.row(e).isHidden()]
    assert shown == ["view.width"]
    table.search.setText(hands.window.actions_.keys.shown("view.fit"))
    assert "view.fit" in [e for e in USUAL if not table.row(e).isHidden()]
    table.close()


def test_unknown_entries_in_the_settings_do_no_harm(hands: WindowHands) -> None:
    hands.memory.keep_shortcuts({"no.such": "Ctrl+9", "view.fit": "Ctrl+8"})
    keys = Keymap(hands.memory)
    assert keys.key("view.fit") == "Ctrl+8" and keys.key("no.such") == ""
    assert cast(object, keys.holders("Ctrl+9")) == ()
