"""The history that can be walked, and versions with a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.editor.history.model import DONE_ROLE, NOW_ROLE
from kitsumy_desktop.ui.editor.history.panel import HistoryPanel
from tests.support.window_hands import WindowHands

SCRIPT = "PAGE ONE\nPANEL 1. A door. ANNA waits.\nANNA: Late again.\n"


def history(hands: WindowHands) -> HistoryPanel:
    """A comic with three steps, its history in view."""
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late"), 0))
    hands.idle()
    for _ in range(3):
        hands.do("add.caption")
        hands.view.canvas.finish()
    hands.do("view.history")
    hands.idle()
    return hands.view.words.history


def captions(hands: WindowHands) -> int:
    return sum(isinstance(r, Balloon) and r.kind == "caption" for r in hands.document.records.values())


def row(panel: HistoryPanel, number: int) -> tuple[str, bool, bool]:
    """What a row says, whether it is done, whether the comic is there."""
    index = panel.steps.steps.index(number)
    return str(index.data()), bool(index.data(DONE_ROLE)), bool(index.data(NOW_ROLE))


def test_a_click_goes_to_a_step_and_back_again(hands: WindowHands) -> None:
    panel = history(hands)
    last = panel.steps.steps.rowCount() - 1
    assert row(panel, last)[1:] == (True, True)
    assert row(panel, 0)[0] == "At the beginning"
    end = hands.document
    place = panel.steps.visualRect(panel.steps.steps.index(last - 2)).center()
    QTest.mouseClick(panel.steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert captions(hands) < 3
    assert row(panel, last - 2)[1:] == (True, True)
    assert row(panel, last)[1:] == (False, False)
    panel.steps.activated.emit(panel.steps.steps.index(last))
    assert hands.document == end


def test_where_the_comic_stands_is_in_sight_from_the_first_moment(hands: WindowHands) -> None:
    hands.window.resize(1200, 640)
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late"), 0))
    hands.idle()
    for _ in range(25):
        hands.do("add.caption")
        hands.view.canvas.finish()
    hands.do("view.history")
    hands.idle()
    steps = hands.view.words.history.steps
    now = steps.visualRect(steps.steps.index(steps.steps.position))
    assert steps.viewport().rect().contains(now)


def test_walking_is_one_transaction_and_survives_in_the_library(hands: WindowHands) -> None:
    panel = history(hands)
    panel.steps.activated.emit(panel.steps.steps.index(0))
    opened = hands.library.load(hands.document.comic.id)
    assert opened.document == hands.document
    assert opened.history.position == 0
    assert len(opened.history.entries) == panel.steps.steps.rowCount() - 1


def test_a_version_is_kept_and_restored_as_one_step(hands: WindowHands) -> None:
    panel = history(hands).versions
    assert not panel.keep.isEnabled() and not panel.restore.isEnabled()
    QTest.keyClicks(panel.name, "Before the fire")
    panel.keep.click()
    hands.until(lambda: panel.list.count() == 1, "the version is listed")
    hands.idle()
    assert panel.name.text() == ""
    assert panel.list.item(0).text() == "Before the fire"
    assert not panel.list.item(0).icon().isNull()
    then = hands.document
    hands.do("add.caption")
    hands.view.canvas.finish()
    changed = hands.document
    panel.list.setCurrentRow(0)
    panel.restore.click()
    hands.idle()
    assert hands.document == then
    hands.do("edit.undo")
    assert hands.document == changed


def test_a_versions_picture_keeps_its_colours_where_it_is_chosen(hands: WindowHands) -> None:
    panel = history(hands).versions
    QTest.keyClicks(panel.name, "Before the fire")
    panel.keep.click()
    hands.until(lambda: panel.list.count() == 1, "the version is listed")
    icon = panel.list.item(0).icon()
    usual, chosen = (icon.pixmap(64, 64, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected))
    assert not usual.isNull() and usual == chosen


def test_restoring_what_is_there_says_so(hands: WindowHands) -> None:
    panel = history(hands).versions
    panel.name.setText("Now")
    panel.keep_version()
    hands.until(lambda: panel.list.count() == 1, "the version is listed")
    hands.idle()
    steps = len(hands.session.editor.history.entries)
    panel.list.setCurrentRow(0)
    panel.restore_version()
    hands.idle()
    assert len(hands.session.editor.history.entries) == steps
    assert "as it was" in hands.window.notices.texts()[-1]


def test_versions_are_renamed_and_deleted(hands: WindowHands) -> None:
    panel = history(hands).versions
    panel.name.setText("One")
    panel.keep_version()
    hands.until(lambda: panel.list.count() == 1, "the version is listed")
    hands.idle()
    panel.list.item(0).setText("Uno")
    hands.idle()
    assert [v.name for v in hands.library.versions.listed(hands.document.comic.id)] == ["Uno"]
    panel.list.item(0).setText("   ")
    hands.idle()
    assert panel.list.item(0).text() == "Uno", "a version keeps a name"
    panel.list.setCurrentRow(0)
    panel.remove.click()
    box = panel.findChild(QMessageBox)
    assert box is not None and "Uno" in box.text()
    next(b for b in box.findChildren(QPushButton) if b.text() == "Delete").click()
    hands.idle()
    assert panel.list.count() == 0
    assert panel._stack.currentIndex() == 1
