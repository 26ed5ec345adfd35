"""The window in three languages: chosen in the menu and in the settings, without a restart, nothing lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QMainWindow

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.story.plan.plan import Plan, PlanPage
from kitsumy_desktop.ui import i18n
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.mnemonics import with_letters
from kitsumy_desktop.ui.parts.length_box import NumberBox
from kitsumy_desktop.ui.settings.dialog import SettingsDialog
from kitsumy_desktop.ui.settings.language import LanguagePage
from kitsumy_desktop.ui.shell import Shell
from kitsumy_desktop.ui.units import usual_unit
from tests.support.shell_hands import open_blank, put_words
from tests.support.window_hands import WindowHands


@pytest.fixture(autouse=True)
def _silence() -> Iterator[None]:
    yield
    i18n.be_silent()


def choose(hands: WindowHands, command: str) -> None:
    """A language by its menu entry; the views follow."""
    hands.do(command)
    hands.idle()
    hands.settle()


def menu_titles(hands: WindowHands) -> list[str]:
    """The menu bar as it is read."""
    return [action.text() for action in hands.window.menuBar().actions()]


def test_menus_library_and_commands_change_at_once(hands: WindowHands) -> None:
    english = [t.replace("&", "") for t in menu_titles(hands)]
    assert english[:2] == ["File", "Edit"]
    choose(hands, "language.uk")
    assert "Файл" in [t.replace("&", "") for t in menu_titles(hands)]
    assert hands.window.actions_["edit.undo"].text() == tr("Undo") != "Undo"
    assert hands.window.home.new_button.text() == tr("New comic") != "New comic"
    assert hands.memory.language() == "uk"
    assert hands.window.actions_["language.uk"].isChecked()
    assert not hands.window.actions_["language.system"].isChecked()
    choose(hands, "language.en")
    assert [t.replace("&", "") for t in menu_titles(hands)] == english


def test_every_menu_has_a_letter_of_its_own_in_every_language(hands: WindowHands) -> None:
    for command in ("language.en", "language.uk", "language.pl"):
        choose(hands, command)
        letters = [title[title.index("&") + 1].casefold() for title in menu_titles(hands)]
        assert len(set(letters)) == len(letters)


def test_the_open_comic_stays_as_it_was(hands: WindowHands) -> None:
    open_blank(hands)
    hands.session.show_page(hands.document.comic.pages[1])
    balloon, _sfx = put_words(hands)
    hands.session.select((balloon,))
    canvas = hands.view.canvas
    hands.settle()
    canvas.zoom_to(1.7)
    canvas.navigator.pan(-30, -40)
    hands.do("view.script")
    before, middle, editor = hands.document, canvas.center(), hands.session.editor
    choose(hands, "language.pl")
    assert hands.session.editor is editor and hands.document is before
    assert hands.session.page == before.comic.pages[1]
    assert hands.session.selection == (balloon,)
    hands.until(lambda: abs(hands.view.canvas.zoom - 1.7) < 0.001, "the zoom is as it was")
    assert hands.view.canvas.center().distance(middle) < 3
    assert hands.view.words.shown == "script"
    assert hands.view.inspector.accessibleName() == tr("Inspector") != "Inspector"
    hands.do("edit.undo")
    assert hands.document != before
    hands.do("edit.redo")
    assert hands.document.records == before.records


def test_steps_are_named_in_the_language_of_the_window(hands: WindowHands) -> None:
    open_blank(hands)
    hands.do("page.add")
    undo = hands.window.actions_["edit.undo"]
    assert "Add page" in undo.text()
    choose(hands, "language.uk")
    assert "Add page" not in undo.text() and i18n.told("Add page") in undo.text()


def test_what_runs_is_waited_for(hands: WindowHands) -> None:
    open_blank(hands)
    gate = asyncio.Event()

    async def wait() -> None:
        await gate.wait()

    view = hands.view
    hands.window.tasks.spawn(wait(), "a long work")
    hands.do("language.uk")
    hands.settle()
    assert hands.window.view is view
    assert menu_titles(hands)[0].replace("&", "") == tr("File")
    gate.set()
    hands.until(lambda: hands.window.view is not view, "the views follow")
    hands.idle()


def test_a_plan_keeps_its_steps_and_its_place(hands: WindowHands) -> None:
    plan = Plan(title="A plan", pages=(PlanPage(), PlanPage()))
    shown = hands.window.stories._show_plan(plan, hands.memory.new_comic())
    shown.book.change("Edit story", Plan(title="Another", pages=plan.pages))
    shown.list.turn_to_page(1)
    choose(hands, "language.pl")
    made = hands.window.stories.plan
    assert made is not None and made is not shown
    assert made.book.plan.title == "Another" and made.place == 1
    made.undo()
    assert made.book.plan.title == "A plan"
    hands.do("file.home")
    hands.idle()


def test_a_proposal_of_the_writer_waits_for_its_answer(hands: WindowHands) -> None:
    open_blank(hands)
    assert hands.window.suggestions is not None
    hands.window.suggestions.bar.show()
    view = hands.view
    hands.do("language.pl")
    hands.settle()
    assert hands.window.view is view and tr("File") != "File"
    hands.window.suggestions.bar.hide()
    hands.until(lambda: hands.window.view is not view, "the views follow")
    hands.idle()


def test_the_settings_choose_it_too_and_stay_open(hands: WindowHands) -> None:
    hands.window.set_up("language")
    page = hands.window.findChild(SettingsDialog)
    assert page is not None
    choices = page.pages["language"]
    assert isinstance(choices, LanguagePage) and choices.choices[""].isChecked()
    choices.choices["pl"].click()
    hands.idle()
    hands.settle()
    dialogs = [d for d in hands.window.findChildren(SettingsDialog) if d.isVisible()]
    assert [d.windowTitle() for d in dialogs] == [tr("Settings")]
    made = dialogs[0].pages["language"]
    assert isinstance(made, LanguagePage) and made.choices["pl"].isChecked()
    assert dialogs[0].page == "language"
    dialogs[0].close()
    hands.settle()


def test_numbers_follow_the_language(hands: WindowHands) -> None:
    choose(hands, "language.uk")
    assert QLocale().toString(1234.5, "f", 1).endswith(",5")
    choose(hands, "language.en")
    assert QLocale().toString(1.5, "f", 1) == "1.5"


def test_fields_for_numbers_follow_the_language(hands: WindowHands) -> None:
    open_blank(hands)
    balloon, _sfx = put_words(hands)
    hands.session.select((balloon,))

    def texts() -> list[str]:
        boxes = hands.view.inspector.findChildren(QDoubleSpinBox)
        return [box.text() for box in boxes if box.isVisible() and any(c in box.text() for c in ".,")]

    for command, point in (("language.uk", ","), ("language.en", "."), ("language.pl", ",")):
        choose(hands, command)
        hands.until(lambda: bool(texts()), "fields are shown")
        assert all(point in text for text in texts()), texts()


def test_errors_are_told_in_the_language_of_the_window(hands: WindowHands) -> None:
    choose(hands, "language.uk")
    hands.window.notices.tell_error(InputError("Choose another name.", "Add a page first."))
    told = hands.window.notices.texts()[-1]
    assert told == f"{tr('Choose another name.')} {tr('Add a page first.')}"
    assert told != "Choose another name. Add a page first."


def test_a_sentence_with_values_is_found_by_its_pattern() -> None:
    assert i18n.told("“a b.png” cannot be read.") == "“a b.png” cannot be read."
    i18n.speak("pl")
    said = i18n.told("“a b.png” cannot be read.")
    assert "a b.png" in said and "cannot" not in said


def test_what_nobody_translated_stays_as_it_is() -> None:
    i18n.speak("uk")
    assert i18n.told("Wholly unknown: x {y} (z)") == "Wholly unknown: x {y} (z)"
    assert i18n.told("") == ""


def test_the_system_language_is_one_the_window_knows() -> None:
    assert i18n.system_language() in i18n.LANGUAGES
    assert i18n.speak("") == i18n.system_language()
    assert i18n.speak("xx") == i18n.system_language()


def test_letters_of_menus() -> None:
    assert with_letters(["File", "Find", "Fit", "F"]) == ["&File", "F&ind", "Fi&t", "F"]
    assert with_letters(["A & B", "A"]) == ["&A && B", "A"]


def test_words_stay_readable_while_the_language_changes(hands: WindowHands) -> None:
    open_blank(hands)
    for command in ("language.uk", "language.pl", "language.en"):
        choose(hands, command)
        labels = [w.text() for w in hands.view.findChildren(QLabel) if w.isVisible()]
        assert any(labels) and not any("{" in text or "%n" in text for text in labels)
        assert hands.view.canvas.camera.to_page(Point(0, 0)) is not None


def test_themes_follow_after_views_were_made_anew(hands: WindowHands) -> None:
    open_blank(hands)
    hands.do("view.script")
    choose(hands, "language.pl")
    hands.do("theme.dark")
    hands.idle()
    hands.do("file.home")
    hands.idle()
    hands.do("theme.light")
    assert hands.window.view is None


def test_steps_of_lettering_styles_are_told_in_the_windows_language(hands: WindowHands) -> None:
    choose(hands, "language.uk")
    for step in ("New lettering style", "Give a lettering style", "Move tail", "Nudge", "Connector"):
        assert i18n.told(step) != step


def test_the_heading_beside_the_page_stands_in_its_place_in_every_language(hands: WindowHands) -> None:
    open_blank(hands)
    hands.do("view.history")
    hands.idle()
    for command in ("language.en", "language.uk", "language.pl"):
        choose(hands, command)
        side = hands.view.words
        (title,) = [w for w in side.findChildren(QLabel) if w.parent() is side]
        assert (title.x(), title.contentsMargins().left()) == (16, 0)


def test_a_window_made_before_the_language_was_chosen_writes_numbers_in_it(hands: WindowHands) -> None:
    shell = Shell("light", b"")
    i18n.speak("pl")
    content, box = QMainWindow(), NumberBox(0.0, 100.0)
    content.setCentralWidget(box)
    box.show_value(8.5)
    shell.fill(content)
    assert box.text() == "8,50"
    shell.deleteLater()


def test_another_language_of_the_window_is_no_other_country(
    hands: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("uk_UA"))
    choose(hands, "language.en")
    assert QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    assert usual_unit("") == "mm"
    assert usual_unit("pt") == "pt"
