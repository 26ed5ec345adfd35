"""Typing on the page: live, one step, input methods, clipboard, and the way out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from pytestqt.qtbot import QtBot
from support.canvas_room import Room
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.geometry import Point, Size
from kitsumy_desktop.craft.lettering.compose import set_text
from kitsumy_desktop.craft.lettering.style import balloon_style

Mod = Qt.KeyboardModifier
Key = Qt.Key


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    made.canvas.select((made.balloon().id,))
    assert made.canvas.edit_text()
    yield made
    made.close()


def test_typing_is_seen_at_once_and_is_one_step(room: Room) -> None:
    before = room.editor.committed
    room.hand.type_text("Нічого не чути, зовсім нічого. A dlaczego? Because nobody is there at all.")
    balloon = room.balloon()
    assert balloon.text.startswith("Нічого не чути")
    style = balloon_style(room.document, room.document.page(room.page), balloon)
    box = Size(balloon.width, balloon.height)
    assert not set_text(balloon.text, balloon.kind, style, shipped_faces(), box).overflow
    assert room.journal.labels == []
    room.hand.click_at(Point(-40, 300))
    assert room.journal.labels == ["Edit text"]
    room.editor.undo()
    assert room.document == before


def test_escape_ends_typing_and_loses_nothing(room: Room) -> None:
    before = room.editor.committed
    room.hand.sees("Esc").type_text("kept").escape()
    assert room.canvas.host.text is None
    assert room.balloon().text == "kept"
    assert room.journal.labels == ["Edit text"]
    room.editor.undo()
    assert room.document == before


def test_escape_after_typing_nothing_is_no_step(room: Room) -> None:
    before = room.editor.committed
    room.hand.escape()
    assert room.document == before
    assert room.journal.labels == []
    assert room.canvas.host.text is None


def test_losing_the_keyboard_keeps_what_was_typed(room: Room) -> None:
    room.hand.type_text("kept").lose_focus()
    assert room.journal.labels == ["Edit text"]
    assert room.balloon().text == "kept"


def test_words_lines_selection_and_undo(room: Room) -> None:
    hand = room.hand
    session = room.canvas.host.text
    assert session is not None
    hand.type_text("one two three\nfour")
    hand.key(Key.Key_Left, Mod.ControlModifier | Mod.ShiftModifier)
    assert session.buffer.selected == "four"
    hand.type_text("5")
    hand.key(Key.Key_Home)
    hand.key(Key.Key_Up)
    assert session.buffer.caret < session.buffer.text.index("\n") + 1
    hand.key(Key.Key_Backspace, Mod.ControlModifier)
    hand.key(Key.Key_Z, Mod.ControlModifier)
    hand.key(Key.Key_Z, Mod.ControlModifier)
    hand.key(Key.Key_End, Mod.ControlModifier)
    assert session.buffer.caret == len(session.buffer.text)
    hand.key(Key.Key_A, Mod.ControlModifier)
    assert session.buffer.selected == session.buffer.text
    assert room.canvas.host.text is session


def test_the_clipboard(room: Room) -> None:
    hand = room.hand
    hand.type_text("cut me")
    for standard in (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Cut):
        combination = QKeySequence.keyBindings(standard)[0][0]
        hand.key(combination.key(), combination.keyboardModifiers())
    assert room.balloon().text == ""
    assert QGuiApplication.clipboard().text() == "cut me"
    combination = QKeySequence.keyBindings(QKeySequence.StandardKey.Paste)[0][0]
    hand.key(combination.key(), combination.keyboardModifiers())
    assert room.balloon().text == "cut me"


def test_an_input_method_composes_and_commits(room: Room) -> None:
    QGuiApplication.sendEvent(room.canvas, QInputMethodEvent("に", []))
    assert room.balloon().text == "に"
    committed = QInputMethodEvent("", [])
    committed.setCommitString("日本")
    QGuiApplication.sendEvent(room.canvas, committed)
    assert room.balloon().text == "日本"
    query = room.canvas.inputMethodQuery
    assert query(Qt.InputMethodQuery.ImSurroundingText) == "日本"
    assert query(Qt.InputMethodQuery.ImCursorPosition) == 2
    caret = query(Qt.InputMethodQuery.ImCursorRectangle)
    box = room.balloon().box
    inside = room.canvas.camera.to_page(Point(caret.center().x(), caret.center().y()))
    assert box.contains(inside)


def test_a_click_puts_the_caret_where_it_is(room: Room) -> None:
    room.hand.type_text("wwwwwwww")
    session = room.canvas.host.text
    assert session is not None
    carets = session.carets()
    for index in range(9):
        top, bottom = carets.caret(index)
        room.hand.click_at(Point((top.x + bottom.x) / 2, (top.y + bottom.y) / 2))
        assert session.buffer.caret == index


def test_a_sound_effect_is_typed_as_well(room: Room) -> None:
    room.canvas.select((room.sfx().id,))
    room.canvas.edit_text()
    room.hand.type_text("ГУП")
    assert room.sfx().text == "ГУП"
    room.hand.key(Key.Key_Return, Mod.ControlModifier)
    assert room.journal.labels == ["Edit text"]
