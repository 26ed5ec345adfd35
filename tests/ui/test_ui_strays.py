"""No part of the window is ever shown before it has its place: it would flash up as a window of its own, and
take the focus away from where the person types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.settings.dialog import SettingsDialog
from tests.support.picture_hands import make_comic
from tests.support.sample_plan import sample_plan
from tests.support.story_hands import WISHES, premise_page
from tests.support.window_hands import WindowHands

SIDES = ("view.script", "view.cast", "view.shelf", "view.story_check")
DIALOGS = (
    "comic.cast",
    "file.export",
    "file.export_script",
    "help.shortcuts",
    "tools.calculator",
    "generate.comic",
)


class Strays(QObject):
    """Widgets that are given a window of the system though they are neither window nor dialog nor popup."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees every event of the program."""
        if event.type() == QEvent.Type.WinIdChange and isinstance(watched, QWidget) and watched.isWindow():
            plain = watched.windowType() == Qt.WindowType.Window and watched.parentWidget() is None
            if plain and not isinstance(watched, QMainWindow | QDialog):
                self.found.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[Strays]:
    """Looks on while the test runs."""
    made = Strays()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_a_part_shown_too_early_is_noticed(strays: Strays) -> None:
    button = QPushButton("Too early")
    button.show()
    frame = QWidget()
    QVBoxLayout(frame).addWidget(button)
    assert set(strays.found) == {"QPushButton “”"}
    frame.deleteLater()


def test_nothing_flashes_up_in_an_open_comic(strays: Strays, hands: WindowHands) -> None:
    panels = make_comic(hands)
    for side in SIDES:
        hands.do(side)
    page = hands.document.comic.pages[0]
    for record in (page, panels[0], *hands.document.page(page).items[:2]):
        hands.session.select((record,))
        hands.settle()
    for command in DIALOGS:
        hands.do(command)
        for dialog in hands.window.findChildren(QDialog):
            dialog.close()
        hands.settle()
    hands.idle()
    assert set(strays.found) == set()


def test_nothing_flashes_up_on_the_way_from_an_idea_to_a_plan(strays: Strays, hands: WindowHands) -> None:
    dialog = premise_page(hands)
    for source in ("script", "blank", "premise"):
        dialog.show_source(source)
        hands.settle()
    dialog.close()
    hands.window.make_comic(NewComic("", BuildOptions(), 0, plan=sample_plan(WISHES)))
    hands.idle()
    view = hands.window.stories.plan
    assert view is not None
    for part in ("story", "cast", "things"):
        view.list.turn_to_part(part)
        hands.settle()
    view.list.turn_to_page(0)
    hands.do("file.settings")
    settings = hands.window.findChild(SettingsDialog)
    assert settings is not None
    for name in ("accounts", "writer", "pictures", "runpod", "comfy"):
        settings.show_page(name)
        hands.settle()
    settings.close()
    hands.idle()
    assert set(strays.found) == set()
