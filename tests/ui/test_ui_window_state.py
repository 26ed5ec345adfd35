"""What the window remembers, how it follows the system's colours, how it looks on screens of many dots."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.library.settings import SettingsFile
from kitsumy_desktop.ui.editor.look import Left, Look
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.theme.theme import Theme
from tests.support.shell_hands import open_blank
from tests.support.window_hands import WindowHands

SCALED = Path(__file__).resolve().parents[1] / "support" / "scaled_window.py"


def again(hands: WindowHands) -> None:
    """Leave the comic and come back to it."""
    comic = hands.document.comic.id
    hands.do("file.home")
    hands.idle()
    hands.window.open_comic(comic)
    hands.settle()
    hands.idle()


def test_a_comic_opens_at_the_page_it_was_left_at(hands: WindowHands) -> None:
    open_blank(hands)
    last = hands.document.comic.pages[-1]
    hands.session.show_page(last)
    hands.settle()
    hands.do("view.width")
    again(hands)
    assert hands.session.page == last
    hands.until(lambda: hands.view.canvas.navigator.fitting == "width", "the width is fitted again")


def test_a_zoom_of_ones_own_is_remembered(hands: WindowHands) -> None:
    open_blank(hands)
    hands.settle()
    hands.view.canvas.zoom_to(1.3)
    again(hands)
    hands.until(lambda: abs(hands.view.canvas.zoom - 1.3) < 0.001, "the zoom is as it was")


def test_turning_the_page_keeps_the_way_of_looking(hands: WindowHands) -> None:
    open_blank(hands)
    hands.do("view.width")
    hands.do("page.next")
    hands.settle()
    assert hands.view.canvas.navigator.fitting == "width"


def test_a_page_that_is_gone_is_no_place_to_open_at(hands: WindowHands) -> None:
    open_blank(hands)
    hands.memory.keep_place(hands.document.comic.id, "pg-gone", "nonsense")
    comic = hands.document.comic.id
    hands.window._close_comic()
    hands.memory.keep_place(comic, "pg-gone", "nonsense")
    hands.idle()
    hands.window.open_comic(comic)
    hands.settle()
    assert hands.session.page == hands.document.comic.pages[0]
    assert hands.view.canvas.navigator.fitting == "page"


def test_sides_and_their_width_are_remembered(hands: WindowHands) -> None:
    open_blank(hands)
    hands.do("view.script")
    hands.view.halves([430, 600])
    wide = hands.view.halves()[0]
    again(hands)
    assert hands.view.words.shown == "script"
    assert abs(hands.view.halves()[0] - wide) <= 12


def test_places_of_a_hundred_comics_are_kept_and_no_more(hands: WindowHands) -> None:
    for n in range(130):
        hands.memory.keep_place(f"co-{n}", f"pg-{n}", "page")
    fresh = Memory(SettingsFile(hands.library.home / "settings.json"))
    assert fresh.place("co-129") == ("pg-129", "page") and fresh.place("co-3") == ("", "")


@pytest.mark.parametrize("mode", ["page", "width", "1.5000", "", "0", "-3", "1e9", "nan"])
def test_any_words_in_the_settings_are_a_way_to_look(hands: WindowHands, mode: str) -> None:
    open_blank(hands)
    Left.remembered("pg", mode).look.apply(hands.view.canvas)
    assert 0 < hands.view.canvas.zoom < 100
    if mode == "1.5000":
        assert hands.view.canvas.zoom == pytest.approx(1.5)
    assert Look.of(hands.view.canvas).mode


def test_the_window_follows_the_colours_of_the_system(qapp: QApplication) -> None:
    theme = Theme(qapp, "system")
    hints = QGuiApplication.styleHints()
    heard: list[str] = []
    theme.changed.connect(lambda: heard.append(theme.scheme))
    before = hints.colorScheme()
    try:
        for wanted, scheme in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
            hints.setColorScheme(wanted)
            hints.colorSchemeChanged.emit(wanted)
            if hints.colorScheme() == wanted:
                assert theme.scheme == scheme
        assert heard
        count = len(heard)
        theme.choose("light")
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.scheme == "light" and len(heard) == count + 1, "a choice of one's own stays"
    finally:
        hints.setColorScheme(before)
        theme.deleteLater()


@pytest.mark.slow
@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_a_screen_of_many_dots_shows_more_of_them(tmp_path: Path, factor: str) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": factor}
    ran = subprocess.run(
        [sys.executable, str(SCALED), str(tmp_path)],
        env=environment,
        capture_output=True,
        timeout=120,
        check=True,
    )
    told = json.loads(ran.stdout.splitlines()[-1])
    ratio = float(factor)
    assert told["ratio"] == ratio
    for shown, logical in (("window", "logical"), ("canvas", "canvas_logical")):
        assert told[shown] == [round(n * ratio) for n in told[logical]]
    assert told["scale"] == pytest.approx(told["view_scale"] * ratio), (
        "the page is drawn at the screen's dots"
    )
    assert told["steepest"] > 150, "lines are as sharp as one dot beside another"
    assert told["icon"] >= 18 * ratio
