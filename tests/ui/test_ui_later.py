"""Panels beside the page are made when they are first needed, and then are as if they had always been."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.ui.editor.script.side import TABS
from kitsumy_desktop.ui.parts.later import Later
from tests.support.sample_comic import sample_comic
from tests.support.window_hands import WindowHands


def test_it_is_made_once_and_only_when_needed() -> None:
    made: list[list[str]] = []
    heard: list[list[str]] = []

    def make() -> list[str]:
        made.append(["thing"])
        return made[-1]

    later = Later(make)
    later.then(heard.append)
    assert made == [] and heard == []
    assert later.get() is later.get() and later.made is made[0]
    later.then(heard.append)
    assert len(made) == 1 and heard == [made[0], made[0]]


def _made(hands: WindowHands) -> set[str]:
    panels = hands.view.words.panels
    laters: dict[str, Later[Any]] = {
        "script": panels.script, "cast": panels.cast, "shelf": panels.shelf, "check": panels.check,
        "history": panels.history, "outline": panels.outline, "find": panels.finder,
    }  # fmt: skip
    return {name for name, later in laters.items() if later.made is not None}


def test_opening_a_comic_makes_only_what_is_seen(hands: WindowHands, tmp_path: Path) -> None:
    hands.open(sample_comic(tmp_path, pages=2, size=32)[0])
    hands.settle()
    shown = {hands.view.words.shown} - {""}
    assert _made(hands) == shown
    hands.do("page.add")
    hands.do("edit.undo")
    hands.do("edit.redo")
    assert _made(hands) == shown, "commands that a panel has a say in do not need it"
    hands.do(TABS["history"])
    assert _made(hands) == shown | {"history"} and hands.view.words.history.isVisible()


def test_every_panel_can_be_shown_and_left_and_the_comic_closed(hands: WindowHands, tmp_path: Path) -> None:
    hands.open(sample_comic(tmp_path, pages=2, size=32)[0])
    hands.settle()
    side = hands.view.words
    for name, command in TABS.items():
        if side.shown != name:
            hands.do(command)
        assert side.shown == name and side.panels.get(name).isVisible()
    assert _made(hands) == set(TABS)
    hands.do("file.home")


def test_tab_leads_from_the_buttons_into_the_panel(hands: WindowHands, tmp_path: Path) -> None:
    hands.open(sample_comic(tmp_path, pages=2, size=32)[0])
    hands.settle()
    side = hands.view.words
    if side.shown != "find":
        hands.do("view.find")
    finder = side.finder
    side.tab("find").setFocus(Qt.FocusReason.TabFocusReason)
    for widget in (finder.words, finder.instead):
        QTest.keyClick(hands.window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
