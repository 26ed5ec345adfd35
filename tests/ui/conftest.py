"""A window for every test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.canvas_room import Room
from support.sample_comic import sample_comic

from tests.support.window_hands import WindowHands


@pytest.fixture(scope="session", autouse=True)
def _clipboard_is_empty_at_the_end(qapp: QApplication) -> Iterator[None]:
    """The offscreen platform would keep what was copied until there is no Python any more."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[WindowHands]:
    """The open window."""
    made = WindowHands(qapp, tmp_path / "home")
    yield made
    made.close()


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """A canvas on the sample comic, shown."""
    made = Room(tmp_path)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    yield made
    made.close()


@pytest.fixture
def sample_window(hands: WindowHands, tmp_path: Path) -> WindowHands:
    """The window with the sample comic open."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    hands.open(sample_comic(folder, kinds=("PNG",), size=64)[0])
    return hands
