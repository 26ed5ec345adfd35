"""Finding and replacing over the comic, and lettering styles, in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.editing.find import Match
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.lettering_styles import LetteringStylesDialog
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.editor.find.panel import FindPanel
from kitsumy_desktop.ui.editor.script.rows import WHAT
from tests.support.window_hands import WindowHands

SCRIPT = """PAGE ONE
PANEL 1. Anna holds a lantern.
ANNA: The lantern is mine.
PAGE TWO
PANEL 1. A quay.
OLEH: Your LANTERN? Whose lantern!
"""


def panel(hands: WindowHands) -> FindPanel:
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late"), 0))
    hands.idle()
    hands.do("view.find")
    return hands.view.words.finder


def said(hands: WindowHands) -> list[str]:
    return [
        b.text for p in hands.document.pages() for b in hands.document.items(p.id) if isinstance(b, Balloon)
    ]


def finds(found: FindPanel) -> list[Match]:
    rows = (found.rows.item(i).data(WHAT) for i in range(found.rows.count()))
    return [m for m in rows if isinstance(m, Match)]


def test_typing_finds_and_enter_goes_from_find_to_find(hands: WindowHands) -> None:
    found = panel(hands)
    QTest.keyClicks(found.words, "lantern")
    hands.until(lambda: bool(found.found), "it was looked for")
    places = [m.place for m in finds(found)]
    assert places.count("text") == 3 and "script" in places and "panel" in places
    QTest.keyClick(found.words, Qt.Key.Key_Return)
    first = found.chosen
    assert first is not None and hands.session.page == first.page
    for _ in range(3):
        QTest.keyClick(found.words, Qt.Key.Key_Return)
    assert found.chosen != first
    there = next(m for m in finds(found) if m.place == "text" and m.page != first.page)
    found.rows.setCurrentRow(finds_row(found, there))
    assert hands.session.page == there.page and hands.session.selection == (there.record,)


def finds_row(found: FindPanel, match: Match) -> int:
    return next(i for i in range(found.rows.count()) if found.rows.item(i).data(WHAT) == match)


def test_replacing_all_is_one_step_and_the_script_follows(hands: WindowHands) -> None:
    found = panel(hands)
    found.words.setText("lantern")
    found.look()
    found.instead.setText("lamp")
    before = said(hands)
    found.all.click()
    hands.idle()
    assert said(hands) == ["The lamp is mine.", "Your LAMP? Whose lamp!"]
    script = hands.document.records[hands.document.comic.script or ""]
    assert "lamp is mine" in script.text  # type: ignore[union-attr]
    hands.do("edit.undo")
    assert said(hands) == before


def test_one_find_is_replaced_and_the_next_is_chosen(hands: WindowHands) -> None:
    found = panel(hands)
    found.where.setCurrentIndex(found.where.findData("text"))
    found.words.setText("lantern")
    found.look()
    found.instead.setText("lamp")
    found.rows.setCurrentRow(finds_row(found, finds(found)[0]))
    assert found.one.isEnabled()
    found.one.click()
    hands.until(lambda: len(found.found) == 2, "the list follows")
    assert said(hands)[0] == "The lamp is mine."


def test_what_is_not_there_says_so(hands: WindowHands) -> None:
    found = panel(hands)
    found.words.setText("submarine")
    found.look()
    assert not found.found and not found.all.isEnabled()
    assert found._nothing.title.text() == "Nothing found"


def test_a_find_in_the_script_opens_it_at_the_line(hands: WindowHands) -> None:
    found = panel(hands)
    found.where.setCurrentIndex(found.where.findData("script"))
    found.words.setText("quay")
    found.look()
    found.rows.setCurrentRow(finds_row(found, finds(found)[0]))
    assert hands.view.words.shown == "script"
    line = hands.view.words.script.text.textCursor().block().text()
    assert "quay" in line


def test_emphasis_and_sizes_by_commands(hands: WindowHands) -> None:
    panel(hands)
    balloon = next(r for r in hands.document.records.values() if isinstance(r, Balloon))
    hands.session.show_page(balloon.page)
    hands.session.select((balloon.id,))
    hands.do("text.strong")
    assert hands.document.balloon(balloon.id).text == f"*{balloon.text}*"
    hands.do("text.strong")
    assert hands.document.balloon(balloon.id).text == balloon.text
    hands.do("text.larger")
    assert hands.document.balloon(balloon.id).text_scale > 1
    hands.view.canvas.edit_text()
    hands.view.canvas.host.text.move("end")  # type: ignore[union-attr]
    hands.do("text.italic")
    text = hands.view.canvas.host.text
    assert text is not None, "typing goes on"
    assert text.buffer.text.count("_") == 2
    hands.view.canvas.finish()
    assert hands.document.balloon(balloon.id).text.count("_") == 2


def test_a_style_is_made_changed_given_and_deleted(hands: WindowHands) -> None:
    panel(hands)
    hands.do("lettering.styles")
    dialog = hands.window.findChild(LetteringStylesDialog)
    assert dialog is not None
    dialog.new.click()
    dialog.name.setText("Ghost")
    dialog.name.editingFinished.emit()
    dialog.italic.click()
    dialog.scale.setValue(1.3)
    dialog.scale.editingFinished.emit()
    (style,) = hands.document.comic.lettering.styles
    assert (style.name, style.italic, style.scale) == ("Ghost", True, 1.3)
    dialog._set_colour("ink", "#334455")
    assert hands.document.comic.lettering.styles[0].ink == "#334455"
    dialog.plain["ink"].click()
    assert hands.document.comic.lettering.styles == (style,) and not dialog.plain["ink"].isEnabled()
    dialog.scope.setCurrentIndex(dialog.scope.findData("comic:"))
    dialog.give.click()
    balloons = [r for r in hands.document.records.values() if isinstance(r, Balloon)]
    assert balloons and all(b.style == style.id for b in balloons)
    dialog.name.setText("  ")
    dialog.name.editingFinished.emit()
    assert "needs a name" in dialog.told.text()
    dialog.delete.click()
    assert hands.document.comic.lettering.styles == ()
    assert all(hands.document.balloon(b.id).style == "" for b in balloons)
    dialog.reject()
