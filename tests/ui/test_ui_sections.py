"""Sections of the inspector: folded by their headings, and remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kitsumy_desktop.ui.editor.inspector.section import Section
from kitsumy_desktop.ui.i18n import be_silent
from kitsumy_desktop.ui.parts.choice import ChoiceBox
from kitsumy_desktop.ui.parts.length_box import NumberBox
from tests.support.shell_hands import open_blank, put_words
from tests.support.window_hands import WindowHands


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """The next test reads English again."""
    yield
    be_silent()


def section(hands: WindowHands, name: str) -> Section:
    return hands.view.inspector.section(name)


def test_a_heading_folds_its_section_and_opens_it(hands: WindowHands) -> None:
    open_blank(hands)
    balloon, _ = put_words(hands)
    hands.session.select((balloon,))
    hands.settle()
    one, other = section(hands, "balloon"), section(hands, "balloon_look")
    tall = one.sizeHint().height()
    QTest.mouseClick(one.heading, Qt.MouseButton.LeftButton)
    assert not one.form.isVisible() and one.heading.isVisible()
    assert one.sizeHint().height() < tall / 3
    assert other.form.isVisible()
    one.heading.setFocus()
    QTest.keyClick(one.heading, Qt.Key.Key_Space)
    assert one.form.isVisible() and one.sizeHint().height() == tall


def test_what_was_being_changed_is_kept_when_its_section_is_folded(hands: WindowHands) -> None:
    open_blank(hands)
    balloon, _ = put_words(hands)
    hands.session.select((balloon,))
    hands.settle()
    before = hands.document.find(balloon)
    box = section(hands, "balloon_look").findChildren(NumberBox)[0]
    box.setValue(1.5)
    assert hands.document.find(balloon) == before
    section(hands, "balloon_look").heading.click()
    assert hands.document.find(balloon) != before


def test_folded_sections_stay_folded_in_the_next_comic_and_at_the_next_start(hands: WindowHands) -> None:
    open_blank(hands)
    balloon, _ = put_words(hands)
    hands.session.select((balloon,))
    hands.settle()
    section(hands, "balloon_look").heading.click()
    comic = hands.document.comic.id
    hands.do("file.home")
    hands.idle()
    hands.window.open_comic(comic)
    hands.settle()
    hands.session.select((balloon,))
    hands.settle()
    assert not section(hands, "balloon_look").form.isVisible()
    assert section(hands, "balloon").form.isVisible()
    assert hands.memory.folded() == {"balloon_look"}


def test_point_and_comma_both_begin_decimals(hands: WindowHands) -> None:
    open_blank(hands)
    balloon, _ = put_words(hands)
    for language in ("en", "uk"):
        hands.do(f"language.{language}")
        hands.idle()
        for typed in ("1.5", "1,5"):
            hands.session.select((balloon,))
            hands.settle()
            box = section(hands, "balloon_look").findChildren(NumberBox)[0]
            box.lineEdit().selectAll()
            QTest.keyClicks(box.lineEdit(), typed)
            box.interpretText()
            assert box.value() == 1.5, (language, typed)
            box.setValue(1.0)
            hands.view.inspector.finish()


def test_a_long_choice_ends_in_dots_and_a_tip_has_the_rest(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.setPlaceholderText("—")
    box.addItems(["Short", "A very long name of a way to bend letters"])
    box.resize(120, 28)
    box.show()
    assert box.words() == "—"
    box.setCurrentIndex(0)
    assert box.words() == "Short"
    box.setCurrentIndex(1)
    assert box.words().endswith("…") and box.toolTip() == box.currentText()
    box.resize(500, 28)
    assert box.words() == box.currentText()
    box.setCurrentIndex(-1)
    assert box.words() == "—" and not box.grab().isNull()
