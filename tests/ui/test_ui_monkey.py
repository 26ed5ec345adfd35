"""Commands of the window and hands on the canvas in any order: the comic stays sound, nothing is lost."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QDialog
from support.full_comic import full_comic
from support.hand import Hand

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import between
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.tools.handles import handles
from kitsumy_desktop.tools.table import TOOLS
from kitsumy_desktop.ui.actions.table import COMMANDS
from tests.support.window_hands import WindowHands

STEPS = int(os.environ.get("KITSUMY_MONKEY_STEPS", "60"))
ELSEWHERE = (
    "file.",
    "generate.",
    "picture.",
    "writer.",
    "plan.",
    "theme.",
    "language.",
    "help.",
    "tools.",
    "view.",
)
"""Commands that leave the comic, ask for pictures or words, or only change what is seen."""
ARRIVING = frozenset({"page.draw", "panel.draft"})
"""Pictures that arrive are no steps: a panel that is taken back and made again waits for its draft anew."""
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Monkey:
    """Does something to an open comic, by its dice."""

    def __init__(self, hands: WindowHands, dice: Random) -> None:
        self.hands = hands
        self.dice = dice
        self.did: list[str] = []
        self._hand = Hand(hands.view.canvas)
        self._acts = (self._command, self._command, self._drag, self._drag_handle, self._select, self._turn)

    def act(self) -> None:
        """One thing, to its end."""
        self.dice.choice(self._acts)()
        self._put_away()
        self.hands.idle()

    def _command(self) -> None:
        names = [c.id for c in COMMANDS if not c.id.startswith(ELSEWHERE) and c.id not in ARRIVING]
        ready = [n for n in names if self.hands.window.actions_[n].isEnabled()]
        name = self.dice.choice(ready)
        self.did.append(name)
        self.hands.do(name)

    def _drag(self) -> None:
        self.hands.view.canvas.set_tool(self.dice.choice(TOOLS).id)
        self._pull(self._place())
        self.hands.view.canvas.set_tool("select")

    def _drag_handle(self) -> None:
        canvas = self.hands.view.canvas
        found = handles(canvas.host.scene(), canvas.camera.view_scale)
        if found:
            self._pull(self.dice.choice(found).at)

    def _pull(self, begin: Point) -> None:
        modifier = self.dice.choice(MODIFIERS)
        self.did.append(f"{self.hands.view.canvas.tool} at {begin.x:.0f}, {begin.y:.0f} {modifier.name}")
        self._hand.press_at(begin, modifier).drag_to(self._place(), modifier)
        if self.dice.random() < 0.25:
            self._hand.escape()
        self._hand.release(modifier)

    def _select(self) -> None:
        page = self.hands.session.page
        assert page is not None
        record = self.hands.document.page(page)
        everything = [*record.panels, *record.items]
        chosen = self.dice.sample(everything, min(len(everything), self.dice.randint(0, 4)))
        self.did.append(f"select {chosen}")
        self.hands.session.select(tuple(chosen))

    def _turn(self) -> None:
        self.hands.session.turn(self.dice.choice((-1, 1)))
        self.did.append("turn")
        self.hands.settle()

    def _place(self) -> Point:
        canvas = self.hands.view.canvas
        at = QPointF(self.dice.uniform(0, canvas.width()), self.dice.uniform(0, canvas.height()))
        return canvas.camera.to_page(Point(at.x(), at.y()))

    def _put_away(self) -> None:
        """Dialogs that a command opened are closed again; what was being typed is kept."""
        for dialog in self.hands.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.hands.view.canvas.finish()
        self.hands.settle()


@pytest.mark.parametrize("seed", range(int(os.environ.get("KITSUMY_MONKEY_RUNS", "2"))))
def test_whatever_is_done_is_sound_and_can_be_undone(hands: WindowHands, tmp_path: Path, seed: int) -> None:
    start = full_comic(tmp_path, size=64)
    for picture in tmp_path.iterdir():
        if picture.is_file():
            hands.library.add_picture(picture.read_bytes())
    hands.open(start)
    monkey = Monkey(hands, Random(seed))
    for _ in range(STEPS):
        monkey.act()
        found = problems(hands.document)
        assert found == [], (found, monkey.did[-4:])
    end = hands.document
    assert reopened(hands, end) == end, "the library has what is shown"
    back_and_forth(hands, start, end)


def reopened(hands: WindowHands, document: Document) -> Document:
    """The comic as the library would open it."""
    return hands.library.load(document.comic.id).document


def back_and_forth(hands: WindowHands, start: Document, end: Document) -> None:
    """Undo to the start and redo to the end give the very same comics."""
    editor = hands.session.editor
    while editor.undo():
        pass
    assert between(editor.committed.records, start.records).changes == {}
    while editor.redo():
        pass
    assert between(editor.committed.records, end.records).changes == {}
