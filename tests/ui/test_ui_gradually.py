"""Small steps between which the window answers."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitsumy_desktop.ui.parts.gradually import Gradually


def test_one_step_a_turn_until_none_is_left(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    work = Gradually(owner)
    work.begin([partial(done.append, n) for n in range(3)])
    assert done == []
    qtbot.waitUntil(lambda: not work.isActive())
    assert done == [0, 1, 2]


def test_what_is_begun_anew_takes_the_place_of_the_rest(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    work = Gradually(owner)
    work.begin([lambda: done.append("old")] * 50)
    work.begin([lambda: done.append("new")])
    qtbot.waitUntil(lambda: not work.isActive())
    assert done == ["new"]


def test_a_hand_that_drags_something_is_not_disturbed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, done = QObject(), list[int]()
    work = Gradually(owner)
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    work.begin([lambda: done.append(1)])
    qtbot.wait(30)
    assert done == []
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    qtbot.waitUntil(lambda: done == [1])
