"""The script panel is the script: what is typed there changes the pages, as one step, and is never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.export_script import ScriptExportRequest
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.editor.script import keeper
from tests.support.script_hands import ScriptHands, Updating, focused
from tests.support.window_hands import WindowHands

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def script(hands: WindowHands) -> ScriptHands:
    """The script of a comic of two pages."""
    return ScriptHands(hands)


def balloons(hands: WindowHands) -> list[str]:
    """What is said on the pages."""
    return [r.text for p in hands.document.pages() for r in hands.document.items(p.id)]


def test_typing_changes_the_page_after_a_pause(script: ScriptHands, hands: WindowHands) -> None:
    before = script.steps
    script.caret("Late again.")
    script.type(" Oh well.")
    assert "Late again." in balloons(hands), "nothing happens between two keys"
    script.applied()
    assert "Late again. Oh well." in balloons(hands)
    assert script.steps == [*before, "Edit script"], "one step"
    assert problems(hands.document) == []
    assert script.panel.told.text().startswith("Page 1: 1 panel changed")


def test_a_new_panel_is_laid_out_and_drawn(script: ScriptHands, hands: WindowHands) -> None:
    page = hands.document.comic.pages[0]
    script.caret("PAGE TWO", after=False)
    script.type("PANEL 4. Rain begins.\nANNA: Of course.\n\n")
    script.press(Qt.Key.Key_Return, CONTROL)
    script.applied()
    made = list(hands.document.panels(page))
    assert len(made) == 4 and made[3].brief.action == "Rain begins."
    assert "1 new panel" in script.panel.told.text()
    hands.until(lambda: hands.document.panel(made[3].id).art is not None, "the new panel is drawn")
    hands.idle()
    hands.do("edit.undo")
    assert len(list(hands.document.panels(page))) == 3 and "Rain" not in script.shown


def test_leaving_the_text_applies_it_at_once(script: ScriptHands, hands: WindowHands) -> None:
    script.caret("Sorry!")
    script.type("!!")
    hands.view.canvas.setFocus()
    hands.settle()
    script.applied()
    assert "Sorry!!!" in balloons(hands)


def test_escape_goes_to_the_page(script: ScriptHands, hands: WindowHands) -> None:
    script.caret("Sorry!")
    script.type("!")
    script.press(Qt.Key.Key_Escape)
    hands.until(hands.view.canvas.hasFocus, "the page has the focus")
    script.applied()
    assert "Sorry!!" in balloons(hands)


def test_undo_takes_back_first_what_is_not_applied(script: ScriptHands, hands: WindowHands) -> None:
    first = script.shown
    script.caret("Late again.")
    script.type(" A")
    script.applied()
    script.type(" and B")
    script.press(Qt.Key.Key_Z, CONTROL)
    assert script.shown.count(" A and B") == 0 and "Late again. A" in script.shown
    script.rest(keeper.PAUSE_MS / 1000 + 0.2)
    script.applied()
    assert "Late again. A" in balloons(hands), "what was applied is still there"
    script.press(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    assert script.shown == first == script.kept
    assert "Late again." in balloons(hands)
    script.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    hands.settle()
    assert "Late again. A" in script.shown and "Late again. A" in balloons(hands)


def test_the_undo_button_knows_of_the_typed_text_too(script: ScriptHands, hands: WindowHands) -> None:
    script.caret("Sorry!")
    script.type("?")
    script.applied()
    script.type("!")
    hands.do("edit.undo")
    assert "Sorry!?" in script.shown and "Sorry!?!" not in script.shown
    script.applied()
    assert "Sorry!?" in balloons(hands)


def test_what_cannot_be_applied_is_kept_told_and_tried_again(
    script: ScriptHands, hands: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "AGAIN_MS", 50)
    script.panel.keeper._patience = 50
    updating = Updating(hands)
    updating.failures = [InputError("The worker is gone.", "Try later."), InputError("Still gone.")]
    script.caret("Sorry!")
    script.type(" Sorry.")
    script.press(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: script.panel.keeper.state == "failed", "the failure is told")
    assert "The worker is gone." in script.panel.told.text() and "kept" in script.panel.told.text()
    assert "Sorry! Sorry." in script.shown and "Sorry! Sorry." not in script.kept
    script.applied()
    assert "Sorry! Sorry." in balloons(hands) and len(updating.calls) == 3
    assert "gone" not in script.panel.told.text()


def test_typing_goes_on_while_the_pages_are_worked_out(script: ScriptHands, hands: WindowHands) -> None:
    updating = Updating(hands)
    updating.open.clear()
    script.caret("Sorry!")
    script.type(" One.")
    script.press(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: len(updating.calls) == 1, "it is asked")
    script.type(" Two.")
    updating.open.set()
    hands.until(lambda: "One." in script.kept, "the first part is applied")
    assert "Sorry! One. Two." in script.shown, "what was typed meanwhile stays"
    script.applied()
    assert "Sorry! One. Two." in balloons(hands)


def test_a_gesture_meanwhile_is_not_lost(script: ScriptHands, hands: WindowHands) -> None:
    """The page changes while the text is worked out: it is worked out again, from the page as it is."""
    updating = Updating(hands)
    updating.open.clear()
    script.caret("Sorry!")
    script.type(" Really.")
    script.press(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: len(updating.calls) == 1, "it is asked")
    said = next(r for r in hands.document.records.values() if isinstance(r, Balloon) and r.text == "Sorry!")
    hands.session.replace("Colour", type(said)(**{**_fields(said), "fill": "#ffeeaa"}))
    updating.open.set()
    script.applied()
    now = hands.document.balloon(said.id)
    assert (now.text, now.fill) == ("Sorry! Really.", "#ffeeaa")
    assert len(updating.calls) == 2


def _fields(record: Balloon) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.__struct_fields__}


@pytest.mark.parametrize("how", ["home", "close"])
def test_closing_keeps_what_was_typed_a_moment_ago(script: ScriptHands, hands: WindowHands, how: str) -> None:
    comic = hands.document.comic.id
    script.caret("Sorry!")
    script.type(" Last words.")
    if how == "home":
        hands.do("file.home")
    else:
        hands.window.close()
    opened = hands.library.load(comic)
    assert "Sorry! Last words." in [
        r.text for r in opened.document.records.values() if isinstance(r, Balloon)
    ]
    assert opened.problems == ()
    hands.idle()


def test_closing_keeps_the_text_even_where_the_pages_cannot_follow(
    script: ScriptHands, hands: WindowHands
) -> None:
    comic = hands.document.comic.id
    updating = Updating(hands)
    updating.failures = [InputError("No."), InputError("No."), InputError("No.")]
    script.caret("Sorry!")
    script.type(" Last words.")
    hands.do("file.home")
    document = hands.library.load(comic).document
    assert document.comic.script is not None
    assert "Sorry! Last words." in document.records[document.comic.script].text  # type: ignore[union-attr]
    assert any("No." in text for text in hands.window.notices.texts())


def test_balloons_and_undo_change_the_text_in_place(script: ScriptHands, hands: WindowHands) -> None:
    """The page changes the script: caret and what is in view stay where they are."""
    script.caret("The sea")
    script.panel.text.setFocus()
    said = next(r for r in hands.document.records.values() if isinstance(r, Balloon) and r.text == "Sorry!")
    hands.session.replace("Edit text", type(said)(**{**_fields(said), "text": "So very sorry!"}))
    hands.settle()
    assert "OLEH: So very sorry!" in script.shown == script.kept or "So very sorry!" in script.shown
    cursor = script.panel.text.textCursor()
    assert script.shown[: cursor.position()].endswith("The sea"), "the caret stays with its words"
    assert script.panel.keeper.state == "calm"
    hands.do("edit.undo")
    assert "So very sorry!" not in script.shown
    cursor = script.panel.text.textCursor()
    assert script.shown[: cursor.position()].endswith("The sea")


def test_spaces_that_do_not_break_and_rare_line_ends_survive(script: ScriptHands, hands: WindowHands) -> None:
    script.caret("Sorry!")
    script.panel.text.insertPlainText(" 10\u00a0km")
    script.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    script.type("Ж")
    script.applied()
    assert "Sorry! 10\u00a0km\nЖ" in script.kept


def test_keys_of_the_text_are_not_those_of_the_page(script: ScriptHands, hands: WindowHands) -> None:
    """A panel is selected on the page; Delete, select all and page down mean the text all the same."""
    hands.session.select((script.panels[0],))
    script.caret("PAGE ONE", after=False)
    script.press(Qt.Key.Key_A, CONTROL)
    assert script.panel.text.textCursor().selectedText() != ""
    assert hands.session.selection == (script.panels[0],)
    script.caret("OLEH runs", after=False)
    script.press(Qt.Key.Key_Delete)
    assert "PANEL 2. LEH runs" in script.shown
    assert hands.document.find(script.panels[0]) is not None
    script.type("O")
    page = hands.session.page
    hands.session.select(())
    script.caret("PAGE ONE", after=False)
    script.press(Qt.Key.Key_PageDown)
    assert script.panel.text.textCursor().blockNumber() > 0
    assert hands.session.page == page, "not before the caret has come to rest"
    script.applied()


def test_a_draft_follows_its_words(script: ScriptHands, hands: WindowHands) -> None:
    before = hands.document.panel(script.panels[2]).art
    assert before is not None and before.kind == "draft"
    script.caret("A dog looks up")
    script.type(" in the harbour at night")
    script.press(Qt.Key.Key_Return, CONTROL)
    script.applied()

    def redrawn() -> bool:
        """Whether another draft is there."""
        now = hands.document.panel(script.panels[2]).art
        return now is not None and now.picture != before.picture

    hands.until(redrawn, "it was drawn again")
    hands.idle()
    assert hands.session.editor.history.undoable is not None
    assert hands.session.editor.history.undoable.label == "Edit script", "the draft is no step of its own"


def test_typing_without_a_pause_is_applied_from_time_to_time(
    script: ScriptHands, hands: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.panel.keeper._longest.setInterval(150)
    monkeypatch.setattr(keeper, "PAUSE_MS", 60_000)
    script.caret("Sorry!")
    for letter in " and so on":
        script.type(letter)
        script.rest(0.03)
    hands.until(lambda: script.kept != script.shown or "Sorry! an" in script.kept, "a part is applied")
    assert "Sorry! a" in script.kept, "nobody paused, and it is in the comic"
    script.press(Qt.Key.Key_Return, CONTROL)
    script.applied()


def test_what_is_exported_holds_the_last_words(
    script: ScriptHands, hands: WindowHands, tmp_path: Path
) -> None:
    assert hands.window.script is not None
    script.caret("Sorry!")
    script.type(" Truly.")
    hands.window.script.export(ScriptExportRequest(tmp_path / "late.txt", "full"))
    hands.idle()
    assert "Sorry! Truly." in (tmp_path / "late.txt").read_text(encoding="utf-8")


def test_a_balloon_typed_on_the_page_is_in_the_script(script: ScriptHands, hands: WindowHands) -> None:
    said = next(r for r in hands.document.records.values() if isinstance(r, Balloon) and r.text == "Sorry!")
    hands.session.select((said.id,))
    hands.until(lambda: focused(hands.view.canvas), "the page has the focus")
    hands.do("edit.text")
    canvas = hands.view.canvas
    QTest.keyClick(canvas, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(canvas, " Again")
    QTest.keyClick(canvas, Qt.Key.Key_Return, CONTROL)
    hands.settle()
    assert hands.document.balloon(said.id).text == "Sorry! Again"
    assert "OLEH: Sorry! Again" in script.kept and script.shown == script.kept
    hands.do("edit.undo")
    assert "Again" not in script.shown, "one step back undoes both"


def test_a_comic_of_blank_pages_can_be_written(hands: WindowHands) -> None:
    hands.window.make_comic(NewComic("", BuildOptions(title="Blank"), 2))
    hands.until(lambda: hands.window.view is not None, "it is open")
    hands.do("view.script")
    panel = hands.view.words.script
    hands.until(panel.nothing.isVisible, "there is no script")
    panel.nothing.button.click()
    hands.idle()
    assert len(hands.document.comic.pages) == 2
    text = panel.text
    hands.until(lambda: focused(text), "the text has the focus")
    text.moveCursor(text.textCursor().MoveOperation.End)
    text.insertPlainText("\nPANEL 2. Rain.\nANNA: At last.\n")
    panel.keeper.apply()
    hands.until(lambda: panel.keeper.state == "calm", "it is applied")
    assert len(hands.document.comic.pages) == 2 and "At last." in balloons(hands)
    hands.idle()


def test_polish_letters_are_letters_and_no_commands(script: ScriptHands) -> None:
    """Windows tells AltGr+L as Ctrl+Alt+L, which is a command where it writes no letter."""
    both = CONTROL | Qt.KeyboardModifier.AltModifier
    for text, is_letter in (("ł", True), ("", False), ("\x0c", False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_L, both, text)
        event.ignore()
        QApplication.sendEvent(script.panel.text, event)
        assert event.isAccepted() == is_letter
    script.caret("Sorry!")
    QApplication.sendEvent(script.panel.text, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, both, "ł"))
    assert "Sorry!ł" in script.shown
    script.press(Qt.Key.Key_Return, CONTROL)
    script.applied()


def test_who_writes_the_same_words_in_both_places_is_told(script: ScriptHands, hands: WindowHands) -> None:
    said = next(r for r in hands.document.records.values() if isinstance(r, Balloon) and r.text == "Sorry!")
    script.erase("Sorry!")
    script.type("Forgive me!")
    hands.session.replace("Edit text", type(said)(**{**_fields(said), "text": "Sorely missed!"}))
    assert "being written in the script" in hands.window.notices.texts()[-1]
    assert "OLEH: Forgive me!" in script.shown, "what is typed stays"
    script.applied()
    assert "Forgive me!" in balloons(hands)
