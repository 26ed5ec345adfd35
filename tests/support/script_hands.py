"""Writing in the script panel of a window, and services that wait, fail or answer late."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.story.update.reading import script_of_comic
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.editor.script.panel import ScriptPanel
from tests.support.picture_hands import make_comic
from tests.support.window_hands import WindowHands


class Updating:
    """Stands before the studio's `update`: fails as often as told, and can keep its callers waiting."""

    def __init__(self, hands: WindowHands) -> None:
        self.calls: list[str] = []
        self.failures: list[KitsumyError] = []
        self.stuck = False
        """No answer ever comes."""
        self.open = asyncio.Event()
        self.open.set()
        self.honest = hands.studio.update
        """The studio's own."""
        hands.studio.update = self.update  # type: ignore[method-assign]

    async def update(self, document: Document, text: str) -> Update:
        """As the studio does, when it may."""
        self.calls.append(text)
        if self.failures:
            raise self.failures.pop(0)
        if self.stuck:
            await asyncio.get_running_loop().create_future()
        answer = await self.honest(document, text)
        await self.open.wait()
        return answer


def focused(widget: QWidget) -> bool:
    """Ask for the focus; whether it is there. A window that was closed just now may still have it."""
    if not widget.isActiveWindow():
        widget.activateWindow()
    widget.setFocus()
    return widget.hasFocus()


class ScriptHands:
    """A comic of two pages in a window with its script shown."""

    def __init__(self, hands: WindowHands) -> None:
        self.hands = hands
        self.panels = make_comic(hands)
        self.comic = hands.document.comic.id
        hands.do("view.script")
        hands.until(lambda: len(self.panel.watch.places) > 0, "the lines are known")
        hands.until(lambda: focused(self.panel.text), "the text has the focus")

    @property
    def panel(self) -> ScriptPanel:
        """The script panel."""
        return self.hands.view.words.script

    @property
    def shown(self) -> str:
        """The text in the editor."""
        return self.panel.text.words

    @property
    def kept(self) -> str:
        """The text in the comic."""
        script = script_of_comic(self.hands.document)
        assert script is not None
        return script.text

    @property
    def steps(self) -> list[str]:
        """Names of the steps that can be undone, the last one last."""
        history = self.hands.session.editor.history
        return [entry.label for entry in history.entries[: history.position]]

    def caret(self, words: str, *, after: bool = True) -> None:
        """Put the caret after (or before) these words, as a click would not."""
        at = self.shown.index(words) + (len(words) if after else 0)
        cursor = self.panel.text.textCursor()
        cursor.setPosition(at)
        self.panel.text.setTextCursor(cursor)

    def type(self, words: str) -> None:
        """Type, key by key."""
        for letter in words:
            if letter == "\n":
                QTest.keyClick(self.panel.text, Qt.Key.Key_Return)
            else:
                # Not QTest.keyClicks, which knows no letter beyond Latin-1.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(self.panel.text, event)

    def erase(self, words: str) -> None:
        """Select these words and delete them."""
        at = self.shown.index(words)
        cursor = self.panel.text.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
        self.panel.text.setTextCursor(cursor)
        QTest.keyClick(self.panel.text, Qt.Key.Key_Delete)

    def press(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        QTest.keyClick(self.panel.text, key, modifiers)

    def click(self, words: str) -> None:
        """Click on the line these words stand on."""
        line = self.shown[: self.shown.index(words)].count("\n")
        block = self.panel.text.document().findBlockByNumber(line)
        self.panel.text.reveal((line, line))
        at = self.panel.text.cursorRect(QTextCursor(block)).center()
        QTest.mouseClick(self.panel.text.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(4, 0))
        self.hands.settle()

    def applied(self) -> None:
        """Wait until what was typed is in the comic and its lines are known."""
        self.hands.until(lambda: self.panel.keeper.state == "calm", "the text is applied")
        self.hands.until(lambda: not self.panel.watch.busy, "the lines are known")
        assert self.kept == self.shown

    def rest(self, seconds: float) -> None:
        """Let time go by."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.hands.settle()
