"""The script panel with real worker processes: the pages follow, and closing keeps the last words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.app import work
from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.editor.script import keeper
from tests.support.script_hands import ScriptHands, Updating
from tests.support.window_hands import WindowHands


@pytest.fixture
def script(qapp: QApplication, tmp_path: Path) -> Iterator[ScriptHands]:
    """The script of a comic in a window with worker processes of its own."""
    made = WindowHands(qapp, tmp_path / "home", pool=Pool(work.warm, 2, gentle=True))
    yield ScriptHands(made)
    made.close()


def said(script: ScriptHands) -> list[str]:
    """What is said in the comic as it is kept on disk."""
    document = script.hands.library.load(script.comic).document
    return [r.text for r in document.records.values() if isinstance(r, Balloon)]


def test_typed_applied_and_closed_in_the_middle_of_a_word(script: ScriptHands) -> None:
    script.caret("Late again.")
    script.type(" As ever.")
    script.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    script.applied()
    assert "Late again. As ever." in said(script)
    script.caret("Sorry!")
    script.type(" Truly.")
    script.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    script.type(" Tru")
    script.hands.do("file.home")
    assert "Sorry! Truly. Tru" in said(script), "the comic waits for its last words"
    script.hands.idle()
    assert "Sorry! Truly. Tru" in said(script), "and nothing older comes after them"


def test_closing_never_waits_long(script: ScriptHands, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that does not answer costs the pages their last change, never the text."""
    monkeypatch.setattr(keeper, "LAST_S", 0.2)
    updating = Updating(script.hands)
    updating.stuck = True
    script.caret("Sorry!")
    script.type(" Truly.")
    script.hands.do("file.home")
    document = script.hands.library.load(script.comic).document
    assert document.comic.script is not None
    record = document.records[document.comic.script]
    assert "Sorry! Truly." in getattr(record, "text", "")
    assert any("could not follow" in text for text in script.hands.window.notices.texts())
    assert isinstance(script.hands.run(updating.honest(document, record.text)), Update)  # type: ignore[union-attr]
