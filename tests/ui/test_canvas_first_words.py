"""A new balloon, caption or sound effect and its first words: one step, or nothing if nothing came of it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot
from support.canvas_room import Room
from support.hand import Hand

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.editing.editor import Mode
from tests.support.window_hands import WindowHands

Mod = Qt.KeyboardModifier
Key = Qt.Key


def clicked(room: Room, tool: str = "balloon") -> Hand:
    """A new one, made by a click."""
    room.canvas.set_tool(tool)
    return room.hand.click_at(Point(60, 180))


def drawn(room: Room, tool: str = "balloon") -> Hand:
    """A new one, its body drawn."""
    room.canvas.set_tool(tool)
    return room.hand.press_at(Point(60, 180)).drag(70, 40).release()


MADE: dict[str, Callable[[Room], Hand]] = {"click": clicked, "drag": drawn}
LABELS = {"balloon": "Add balloon", "caption": "Add caption", "sfx": "Add sound effect"}


def elsewhere(room: Room) -> None:
    room.hand.click_at(Point(-40, 300))


def another_tool(room: Room) -> None:
    room.canvas.set_tool("hand")


def focus_lost(room: Room) -> None:
    room.hand.lose_focus()


def ctrl_enter(room: Room) -> None:
    room.hand.key(Key.Key_Return, Mod.ControlModifier)


def escaped(room: Room) -> None:
    room.hand.escape()


WAYS_OUT = (escaped, elsewhere, another_tool, focus_lost, ctrl_enter)


@pytest.mark.parametrize("leave", WAYS_OUT)
@pytest.mark.parametrize("tool", LABELS)
@pytest.mark.parametrize("how", MADE)
def test_made_and_written_is_one_step(room: Room, how: str, tool: str, leave: Callable[[Room], None]) -> None:
    before = room.editor.committed
    room.canvas.set_tool(tool)
    MADE[how](room) if tool == "balloon" else (clicked if how == "click" else drawn)(room, tool)
    room.hand.type_text("Hi there")
    assert room.editor.committed is before and room.journal.labels == []
    leave(room)
    assert room.journal.labels == [LABELS[tool]]
    (new,) = set(room.document.records) - set(before.records)
    made = room.document.records[new]
    assert isinstance(made, Balloon | Sfx) and made.text == "Hi there"
    assert problems(room.document) == []
    assert room.editor.undo()
    assert room.document == before
    assert room.editor.redo()
    assert room.document.records[new] == made


@pytest.mark.parametrize("how", MADE)
def test_escape_with_nothing_written_leaves_nothing(room: Room, how: str) -> None:
    room.editor.commit("First", changed(room.document, [_moved(room)]))
    room.editor.undo()
    before, labels = room.editor.committed, list(room.journal.labels)
    MADE[how](room)
    assert room.document != before, "it is shown while it waits for words"
    room.hand.escape()
    assert room.document == before and not room.editor.previewing
    assert room.canvas.host.text is None and room.canvas.host.selection.ids == ()
    assert room.journal.labels == labels
    assert room.editor.redo(), "what was undone can still be done again"


@pytest.mark.parametrize("typed", ["", " \n "])
@pytest.mark.parametrize("leave", [elsewhere, another_tool])
def test_what_was_clicked_and_left_without_a_word_is_not_made(
    room: Room, typed: str, leave: Callable[[Room], None]
) -> None:
    before = room.editor.committed
    clicked(room).type_text(typed)
    leave(room)
    assert room.document == before and room.journal.labels == []


@pytest.mark.parametrize("leave", [elsewhere, another_tool, focus_lost, ctrl_enter])
def test_a_body_that_was_drawn_is_kept_without_words(room: Room, leave: Callable[[Room], None]) -> None:
    before = room.editor.committed
    drawn(room)
    leave(room)
    assert room.journal.labels == ["Add balloon"]
    assert room.balloon(-1).text == "" and room.balloon(-1).sized
    room.editor.undo()
    assert room.document == before


@pytest.mark.parametrize("leave", [focus_lost, ctrl_enter])
def test_a_new_balloon_is_kept_for_whoever_goes_on_to_change_it(
    room: Room, leave: Callable[[Room], None]
) -> None:
    clicked(room)
    leave(room)
    assert room.journal.labels == ["Add balloon"]
    assert room.canvas.host.selection.ids == (room.balloon(-1).id,)


def test_typing_and_deleting_everything_again_leaves_nothing(room: Room) -> None:
    before = room.editor.committed
    clicked(room).type_text("ab")
    room.hand.key(Key.Key_Backspace).key(Key.Key_Backspace).escape()
    assert room.document == before and room.journal.labels == []


def test_an_existing_balloon_may_be_emptied(room: Room) -> None:
    room.canvas.select((room.balloon().id,))
    assert room.canvas.edit_text()
    room.hand.key(Key.Key_Backspace).escape()
    assert room.balloon().text == "" and room.journal.labels == ["Edit text"]


@pytest.mark.parametrize("mode", ["record", "preserve_redo"])
def test_what_others_do_meanwhile_takes_nothing_away(room: Room, mode: Mode) -> None:
    clicked(room).type_text("Hi")
    selected = room.canvas.host.selection
    panel = room.editor.committed.panel(room.panel().id)
    arrived = changed(room.editor.committed, [msgspec.structs.replace(panel, importance=5)])
    room.editor.commit("Change", arrived, mode)
    _settled()
    assert room.canvas.host.text is not None and room.canvas.host.selection == selected
    room.hand.type_text(" you").escape()
    assert room.balloon(-1).text == "Hi you" and room.panel().importance == 5
    assert problems(room.document) == []


def test_what_others_delete_meanwhile_stays_deleted(room: Room) -> None:
    clicked(room).type_text("Hi")
    page = room.editor.committed.page(room.page)
    fewer = msgspec.structs.replace(page, items=page.items[1:])
    room.editor.commit("Delete", changed(room.editor.committed, [fewer], page.items[:1]))
    _settled()
    room.hand.type_text(" you").escape()
    assert room.document.page(room.page).items == (*page.items[1:], room.balloon(-1).id)
    assert room.balloon(-1).text == "Hi you" and problems(room.document) == []


def test_what_is_done_with_it_before_it_has_words_finds_it_made(room: Room) -> None:
    clicked(room).type_text("Hi")
    room.canvas.secure()
    assert room.journal.labels == ["Add balloon"]
    made = room.editor.committed.balloon(room.canvas.host.selection.ids[0])
    room.editor.commit("Kind", changed(room.editor.committed, [msgspec.structs.replace(made, kind="shout")]))
    _settled()
    room.hand.type_text("!").escape()
    assert room.balloon(-1).text == "Hi!" and room.balloon(-1).kind == "shout"
    assert room.journal.labels == ["Add balloon", "Kind", "Edit text"]


def test_a_full_disk_leaves_the_comic_as_it_was(room: Room, qtbot: QtBot) -> None:
    before = room.editor.committed
    clicked(room).type_text("Hi")
    room.journal.full = True
    with qtbot.waitSignal(room.canvas.failed, timeout=1000):
        room.hand.escape()
    assert room.document == before and room.canvas.host.text is None


def test_a_page_that_goes_away_takes_the_typing_with_it(room: Room) -> None:
    clicked(room).type_text("Hi")
    page = room.document.page(room.page)
    committed = room.editor.committed
    gone = [page.id, *page.panels, *committed.page(page.id).items]
    comic = msgspec.structs.replace(
        committed.comic, pages=tuple(p for p in committed.comic.pages if p != page.id)
    )
    room.editor.commit("Delete page", changed(committed, [comic], gone))
    _settled()
    room.canvas.finish()
    assert room.canvas.host.text is None
    assert problems(room.document) == [] and room.journal.labels == ["Delete page"]


@pytest.mark.parametrize("command", ["add.balloon", "add.caption", "add.sfx"])
def test_the_menu_makes_one_that_is_typed_into_as_one_step(sample_window: WindowHands, command: str) -> None:
    hands = sample_window
    before, steps = hands.document, len(hands.session.editor.history.entries)
    hands.do(command)
    Hand(hands.view.canvas).type_text("Hi")
    hands.settle()
    (new,) = hands.session.selection
    assert hands.session.document.find(new) is not None and hands.document.find(new) is None
    Hand(hands.view.canvas).escape()
    assert len(hands.session.editor.history.entries) == steps + 1
    assert hands.document.find(new) is not None
    hands.do("edit.undo")
    assert hands.document == before


def test_a_new_balloon_gets_its_kind_before_its_words(sample_window: WindowHands) -> None:
    hands = sample_window
    canvas = hands.view.canvas
    canvas.set_tool("balloon")
    hand = Hand(canvas).click_at(canvas.center())
    hands.settle()
    (new,) = hands.session.selection
    hands.do("balloon.shout")
    hands.settle()
    assert hands.session.editor.committed.balloon(new).kind == "shout"
    assert canvas.edit_text()
    hand.type_text("NO").escape()
    assert (hands.document.balloon(new).text, hands.document.balloon(new).kind) == ("NO", "shout")
    assert problems(hands.document) == []


def test_a_change_from_elsewhere_in_the_window_finds_the_new_balloon(sample_window: WindowHands) -> None:
    hands = sample_window
    canvas = hands.view.canvas
    canvas.set_tool("balloon")
    hand = Hand(canvas).click_at(canvas.center()).type_text("Hi")
    (new,) = hands.session.selection
    shown = hands.session.document.balloon(new)
    hands.session.replace("Style", msgspec.structs.replace(shown, stroke=4.0))
    _settled()
    hand.type_text("!").escape()
    assert (hands.document.balloon(new).text, hands.document.balloon(new).stroke) == ("Hi!", 4.0)
    assert problems(hands.document) == []


def _settled() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


def _moved(room: Room) -> Balloon:
    balloon = room.balloon()
    return msgspec.structs.replace(balloon, center=balloon.center.plus(Point(3, 0)))
