"""The takes of a panel: every picture ever made for it, and any of them back with a click."""

from __future__ import annotations

import threading

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QPushButton

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.dialogs.generate_recipe import RecipeDialog
from kitsumy_desktop.ui.editor.pictures.takes import TakesStrip
from kitsumy_desktop.ui.editor.pictures.takes_model import SHOWN_ROLE
from tests.support.picture_hands import art, dialog, make_comic, opened, order, shown
from tests.support.window_hands import WindowHands


def make_takes(hands: WindowHands, panel: PanelId, count: int) -> list[Take]:
    """So many pictures for a panel, the last one shown."""
    made = []
    for _ in range(count):
        _batch, jobs = order(hands, (panel,))
        made.append(hands.generation.finish(jobs[0].id))
    return made


def strip(hands: WindowHands, panel: PanelId) -> TakesStrip:
    """The takes of a panel that is selected."""
    hands.session.select((panel,))
    takes = hands.view.takes
    hands.until(lambda: bool(takes.takes.takes) and takes.isVisible(), "the takes are there")
    return takes


def row(takes: TakesStrip, number: int) -> QModelIndex:
    return takes.takes.index(number, 0)


def click(takes: TakesStrip, number: int) -> None:
    box = takes.visualRect(row(takes, number))
    takes.scrollTo(row(takes, number))
    QTest.mouseClick(takes.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def menu_of(hands: WindowHands, takes: TakesStrip, number: int) -> dict[str, QAction]:
    takes.customContextMenuRequested.emit(takes.visualRect(row(takes, number)).center())
    hands.settle()
    menu = next(m for m in takes.findChildren(QMenu) if m.isVisible())
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_latest_take_comes_first_and_a_click_puts_another_one_back(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    made = make_takes(hands, panel, 3)
    takes = strip(hands, panel)
    assert [t.id for t in takes.takes.takes] == [t.id for t in reversed(made)]
    assert [row(takes, n).data(SHOWN_ROLE) for n in range(3)] == [True, False, False]
    before = hands.document
    click(takes, 2)
    assert art(hands, panel).take == made[0].id
    assert [row(takes, n).data(SHOWN_ROLE) for n in range(3)] == [False, False, True]
    hands.do("edit.undo")
    assert hands.document == before, "one step"
    assert not hands.window.actions_["edit.undo"].isEnabled()


def test_a_picture_of_the_same_shape_sits_as_the_one_before(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    made = make_takes(hands, panel, 2)
    moved = msgspec.structs.replace(art(hands, panel), zoom=1.7, offset=Point(8, -5), angle=3.0)
    hands.session.replace("Move picture", msgspec.structs.replace(hands.document.panel(panel), art=moved))
    takes = strip(hands, panel)
    click(takes, 1)
    now = art(hands, panel)
    assert now.take == made[0].id
    assert (now.zoom, now.offset, now.angle) == (1.7, Point(8, -5), 3.0)


def test_thumbnails_are_read_beside_the_window(hands: WindowHands, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = make_comic(hands)[0]
    make_takes(hands, panel, 3)
    threads: set[str] = set()
    whole = PictureCache.load

    def load(cache: PictureCache, *args: object) -> QImage:
        threads.add(threading.current_thread().name)
        return whole(cache, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(PictureCache, "load", load)
    takes = strip(hands, panel)
    decoration = Qt.ItemDataRole.DecorationRole
    hands.until(lambda: all(row(takes, n).data(decoration) is not None for n in range(3)), "thumbnails")
    assert threads and threading.main_thread().name not in threads
    image = row(takes, 0).data(decoration)
    assert max(image.width(), image.height()) <= 200, "small ones"


def test_a_take_tells_what_it_is(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    make_takes(hands, panel, 1)
    takes = strip(hands, panel)
    tip = row(takes, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.split("\n") == [
        "RunPod public endpoint",
        "flux-schnell · seed 0",
        "192 × 128 pixels",
        "$0.004",
        "2026-09-21 14:13",
    ]
    assert row(takes, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", shown")


def test_a_take_that_arrives_joins_the_strip(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    make_takes(hands, panel, 1)
    takes = strip(hands, panel)
    _batch, jobs = order(hands, (panel,))
    late = hands.generation.finish(jobs[0].id)
    hands.until(lambda: len(takes.takes.takes) == 2, "the second take")
    assert takes.takes.takes[0].id == late.id


def test_what_the_person_changed_meanwhile_stays_and_the_take_waits(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    first = make_takes(hands, panel, 1)[0]
    _batch, jobs = order(hands, (panel,))
    hands.session.select((panel,))
    hands.do("panel.clear")
    late = hands.generation.finish(jobs[0].id)
    takes = strip(hands, panel)
    assert hands.document.panel(panel).art is None
    hands.until(lambda: len(takes.takes.takes) == 2, "the one that waits")
    assert [t.id for t in takes.takes.takes] == [late.id, first.id]


def test_keys_choose_use_and_remove(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    made = make_takes(hands, panel, 3)
    takes = strip(hands, panel)
    takes.setFocus()
    takes.setCurrentIndex(row(takes, 0))
    QTest.keyClick(takes, Qt.Key.Key_Right)
    assert takes.current_take() == made[1]
    QTest.keyClick(takes, Qt.Key.Key_Return)
    assert art(hands, panel).take == made[1].id
    QTest.keyClick(takes, Qt.Key.Key_Delete)
    assert "Show another one first" in hands.window.notices.texts()[-1]
    takes.setCurrentIndex(row(takes, 2))
    QTest.keyClick(takes, Qt.Key.Key_Delete)
    (box,) = opened(hands, QMessageBox)
    next(b for b in box.findChildren(QPushButton) if b.text() == "Remove").click()
    hands.until(lambda: len(takes.takes.takes) == 2, "it is gone")
    assert made[0].id not in hands.generation.made_takes


def test_a_take_as_the_beginning_of_another_picture(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    made = make_takes(hands, panel, 2)
    takes = strip(hands, panel)
    menu_of(hands, takes, 1)["Make a new one from it…"].trigger()
    asked = dialog(hands)
    assert (asked.wish.kind, asked.wish.picture) == ("image", made[0].picture)
    asked.go.click()
    hands.idle()
    assert hands.generation.orders[-1][0].panels == (panel,)


def test_the_recipe_can_be_read(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    make_takes(hands, panel, 1)
    takes = strip(hands, panel)
    actions = menu_of(hands, takes, 0)
    assert not actions["Remove…"].isEnabled(), "the panel shows it"
    actions["Show its recipe…"].trigger()
    (recipe,) = opened(hands, RecipeDialog)
    texts = [label.text() for label in recipe.findChildren(QLabel)]
    assert "Morning on a quiet street. ANNA waits by a door." in texts and "$0.004" in texts
    copy = next(b for b in recipe.findChildren(QPushButton) if b.text() == "Copy prompt")
    copy.click()
    assert "quiet street" in hands.app.clipboard().text()
    recipe.close()


def test_a_panel_without_takes_says_so(hands: WindowHands) -> None:
    panel = make_comic(hands)[0]
    hands.session.select((panel,))
    shown(hands)
    assert not hands.view.takes.isVisible()
    words = [w.text() for w in hands.view.inspector.findChildren(QLabel) if w.isVisible()]
    assert "No picture was made for this panel yet." in words
    assert hands.view.takes.indexAt(QPoint(5, 5)).row() == -1
