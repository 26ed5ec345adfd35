"""The command palette: what is typed finds what is meant, and Enter does it."""

from __future__ import annotations

import string
import time

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kitsumy_desktop.ui.palette.entries import Entry, find
from kitsumy_desktop.ui.palette.match import fit
from kitsumy_desktop.ui.palette.palette import Palette
from tests.support.shell_hands import open_blank
from tests.support.window_hands import WindowHands

Key = Qt.Key


def palette(hands: WindowHands) -> Palette:
    """The palette, opened as a person opens it."""
    QTest.keyClick(
        hands.window, Key.Key_Space, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    made = hands.window.finder.palette
    assert made.isVisible()
    return made


def names(shown: Palette) -> list[str]:
    """What is found, the best first."""
    return [match.entry.name for match in shown.model.matches]


def test_letters_in_order_find_a_command_and_enter_does_it(hands: WindowHands) -> None:
    open_blank(hands)
    shown = palette(hands)
    QTest.keyClicks(shown.search, "fit wid")
    assert names(shown)[0] == "Fit width"
    QTest.keyClick(shown.search, Key.Key_Return)
    hands.settle()
    assert shown.isHidden()
    assert hands.view.canvas.navigator.fitting == "width"
    assert hands.memory.recent() == ("view.width",)


def test_what_was_used_lately_comes_first(hands: WindowHands) -> None:
    open_blank(hands)
    for typed in ("zoom in", "fit width"):
        shown = palette(hands)
        QTest.keyClicks(shown.search, typed)
        QTest.keyClick(shown.search, Key.Key_Return)
        hands.settle()
    assert names(palette(hands))[:2] == ["Fit width", "Zoom in"]


def test_pages_and_tools_are_found(hands: WindowHands) -> None:
    open_blank(hands)
    pages = hands.document.comic.pages
    shown = palette(hands)
    QTest.keyClicks(shown.search, f"page {len(pages)}")
    assert names(shown)[0] == f"Page {len(pages)}"
    QTest.keyClick(shown.search, Key.Key_Return)
    hands.settle()
    assert hands.session.page == pages[-1]
    shown = palette(hands)
    QTest.keyClicks(shown.search, "hand")
    assert shown.current() is not None
    QTest.keyClick(shown.search, Key.Key_Return)
    hands.settle()
    assert hands.view.canvas.tool == "hand"


def test_what_cannot_be_done_says_why_and_stays(hands: WindowHands) -> None:
    shown = palette(hands)
    QTest.keyClicks(shown.search, "duplicate page")
    match = shown.current()
    assert match is not None and match.entry.name == "Duplicate page"
    assert match.entry.refused == "Open a comic first."
    QTest.keyClick(shown.search, Key.Key_Return)
    assert shown.isVisible()
    assert "Not now: Open a comic first." in str(
        shown.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    )


def test_escape_closes_and_gives_the_focus_back(hands: WindowHands) -> None:
    open_blank(hands)
    hands.view.canvas.setFocus()
    shown = palette(hands)
    assert shown.search.hasFocus()
    QTest.keyClick(shown.search, Key.Key_Escape)
    assert shown.isHidden() and hands.view.canvas.hasFocus()


def test_a_focus_elsewhere_closes_it(hands: WindowHands) -> None:
    open_blank(hands)
    shown = palette(hands)
    hands.view.strip.setFocus()
    assert shown.isHidden() and hands.view.strip.hasFocus()


def test_arrows_go_round_and_a_click_does_it(hands: WindowHands) -> None:
    open_blank(hands)
    shown = palette(hands)
    QTest.keyClick(shown.search, Key.Key_Up)
    assert shown.list.currentIndex().row() == shown.model.rowCount() - 1
    QTest.keyClick(shown.search, Key.Key_Down)
    assert shown.list.currentIndex().row() == 0
    QTest.keyClicks(shown.search, "fit page")
    where = shown.list.visualRect(shown.model.index(0)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    hands.settle()
    assert hands.view.canvas.navigator.fitting == "page" and shown.isHidden()


def test_nothing_found_says_so(hands: WindowHands) -> None:
    shown = palette(hands)
    QTest.keyClicks(shown.search, "qqqqzz")
    assert shown.nothing.isVisible() and not shown.list.isVisible()
    QTest.keyClick(shown.search, Key.Key_Return)
    assert shown.isVisible()


def test_menus_and_english_names_are_searched_as_well() -> None:
    entries = [
        Entry("a", "Сторінка за шириною", "Fit width", "Вигляд"),
        Entry("b", "Уся сторінка", "Fit page", "Вигляд"),
        Entry("c", "Кадр", "Panel", "Додати"),
    ]
    assert [m.entry.id for m in find("fit w", entries, (), 9)] == ["a"]
    assert {m.entry.id for m in find("вигляд", entries, (), 9)} == {"a", "b"}
    assert find("сторінка", entries, (), 9)[0].entry.id == "a"


def test_beginnings_of_words_win() -> None:
    entries = [Entry("1", "Fit the spread"), Entry("2", "First panel"), Entry("3", "Flip")]
    assert find("fp", entries, (), 9)[0].entry.id == "2"
    together = fit("panel", "a panel")
    scattered = fit("panel", "p a n e l")
    assert together is not None and scattered is not None


@given(st.text(string.ascii_lowercase + " ", min_size=1, max_size=30), st.data())
def test_any_letters_of_a_name_in_order_find_it(name: str, data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(name), max_size=len(name)))
    typed = " ".join("".join(c for c, keep in zip(name, kept, strict=True) if keep).split())
    found = fit(typed, name)
    assert found is not None
    assert all(name[n] in typed for n in found.at)


def test_three_hundred_commands_are_searched_within_a_frame() -> None:
    entries = [
        Entry(str(n), f"Command number {n} with panels", f"Befehl {n} mit Bildern", f"Menu {n % 12} ▸ Part")
        for n in range(300)
    ]
    slow = "command number with panels and more"
    # Against a plain search of the same texts, so that a slow machine changes nothing.
    start = time.perf_counter()
    for typed in (slow[: n + 1] for n in range(len(slow))):
        find(typed, entries, (), 60)
    ours = (time.perf_counter() - start) / len(slow)
    start = time.perf_counter()
    for _ in range(100):
        sum("panels" in e.name.casefold() + e.english.casefold() + e.where.casefold() for e in entries)
    plain = (time.perf_counter() - start) / 100
    assert ours < 290 * plain  # which takes 55 µs where a frame takes 16 ms
