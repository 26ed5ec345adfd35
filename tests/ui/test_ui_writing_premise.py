"""The premise in the new-comic dialog: what is asked for, what it costs, what there is without a writer."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.money import CENT
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.story.plan.write import write_plan
from kitsumy_desktop.ui.dialogs.new_comic import NewComic, NewComicDialog
from kitsumy_desktop.ui.home.view import HomeView
from kitsumy_desktop.ui.settings.dialog import SettingsDialog
from kitsumy_desktop.ui.writing_desk.words import language_tag, price_text
from tests.support.fake_writing import FREE_MODEL, PAID_MODEL
from tests.support.sample_plan import sample_plan
from tests.support.story_hands import WISHES, editor, found, premise_page
from tests.support.window_hands import WindowHands


def texts(box: QComboBox) -> list[str]:
    """What can be chosen."""
    return [box.itemText(n) for n in range(box.count())]


def drop(onto: NewComicDialog | HomeView, path: Path) -> None:
    """Drop a file on the dialog or the library."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    onto.dropEvent(event)


def test_the_quote_follows_what_is_wished_and_whom(hands: WindowHands) -> None:
    dialog = premise_page(hands, "")
    quoting = dialog.premise.quoting
    assert not dialog.make.isEnabled(), "there is nothing to write about"
    dialog.premise.premise.setPlainText(WISHES.premise)
    dialog.premise.pages.setValue(4)
    hands.until(lambda: quoting.quote is not None, "the quote came")
    assert quoting.told.text() == "$0.01 – $0.03 · 2 min · 3 questions"
    dialog.premise.pages.setValue(16)
    hands.until(lambda: "6 questions" in quoting.told.text(), "the quote followed the pages")
    assert [t.split(" · ")[1] for t in texts(quoting.models)] == [
        "$0.10 in, $0.30 out a million tokens",
        "free on this computer",
    ]
    quoting.models.setCurrentIndex(1)
    quoting.models.activated.emit(1)
    hands.until(lambda: quoting.told.text().startswith("free"), "the quote followed the model")
    assert quoting.model == FREE_MODEL
    assert hands.writing.kept_preferences.model == FREE_MODEL.id, "it is proposed first from now on"
    asked = hands.writing.called("quote_writing")
    assert len(asked) <= 4, "a quote is asked for when the choices rest, not at each of them"


def test_what_was_chosen_is_what_is_wished(hands: WindowHands) -> None:
    dialog = premise_page(hands)
    page = dialog.premise
    wanted: list[object] = []
    dialog.chosen.connect(wanted.append)
    page.genre.setCurrentText("Mystery")
    page.tone.setCurrentText("like a storm")
    page.audience.setCurrentText("Adults")
    page.pages.setValue(3)
    page.cast.add.click()
    page.cast.rows[0].name.setText("Marta")
    page.cast.rows[0].look.setText("grey plait")
    page.cast.add_row("Oleh")
    page.cast.add_row("marta", "another one")
    page.cast.add_row("", "nobody")
    page.cast.rows[1].remove.click()
    dialog.form.language.setCurrentText("Deutsch?")
    assert not dialog.make.isEnabled(), "no such language"
    dialog.form.language.setCurrentText("Polish")
    dialog.title_edit.setText("The Second Light")
    dialog.title_edit.textEdited.emit("The Second Light")
    assert dialog.make.isEnabled() and dialog.make.text() == "Write"
    hands.writing.hold("write")
    dialog.make.click()
    assert len(wanted) == 1 and isinstance(wanted[0], NewComic)
    wishes = wanted[0].wishes
    assert wishes is not None and wanted[0].model == PAID_MODEL
    assert (wishes.premise, wishes.genre, wishes.tone, wishes.audience, wishes.pages) == (
        WISHES.premise,
        "Mystery",
        "like a storm",
        "Adults",
        3,
    )
    assert wishes.language == "pl" and wishes.title == "The Second Light"
    assert wishes.seed >= 1
    assert [(m.name, m.look) for m in wishes.cast] == [("Marta", "grey plait")]
    hands.settle()
    assert editor(hands).work.phase == "writing"
    hands.writing.let_go("write")
    hands.idle()


def test_without_a_writer_it_is_said_what_one_would_add_and_the_words_are_laid_out(
    hands: WindowHands,
) -> None:
    hands.writing.known_models = ()
    dialog = premise_page(hands, "Anna opened the door. “Late again,” she said. Oleh ran down the street.")
    page = dialog.premise
    assert page.without.isVisible() and "cast, places and a script" in page.without.text()
    assert "RunPod" in page.quoting.told.text()
    assert dialog.make.text() == "Lay out as prose"
    dialog.make.click()
    hands.idle()
    panels = [p for comic_page in hands.document.pages() for p in hands.document.panels(comic_page.id)]
    assert any("door" in panel.brief.action for panel in panels)
    assert not hands.writing.called("write")


def test_a_writer_is_set_up_and_the_premise_is_still_there(hands: WindowHands) -> None:
    hands.writing.known_models = ()
    dialog = premise_page(hands)
    dialog.premise.quoting.set_up.click()
    settings = found(hands, SettingsDialog)
    assert not dialog.isVisible(), "the settings can be used"
    assert settings.nav.currentItem().text() == "Writer"
    hands.writing.known_models = (PAID_MODEL,)
    settings.close()
    hands.until(dialog.isVisible, "the dialog came back")
    hands.until(lambda: dialog.premise.quoting.model == PAID_MODEL, "it looked again")
    assert dialog.premise.text == WISHES.premise and dialog.make.text() == "Write"
    dialog.reject()


def test_a_limit_and_a_failing_quote_are_told(hands: WindowHands) -> None:
    hands.writing.refusal = "This could cost more than a story may ($0.01)."
    dialog = premise_page(hands)
    quoting = dialog.premise.quoting
    hands.until(lambda: "more than a story may" in quoting.told.text(), "the limit is told")
    assert not dialog.make.isEnabled()
    hands.writing.refusal = ""
    hands.writing.fails["quote_writing"] = ProviderError("The prices are not known.", "Look later.")
    dialog.premise.pages.setValue(9)
    hands.until(lambda: "prices are not known" in quoting.told.text(), "the failure is told")
    assert dialog.make.isEnabled(), "a writer without a price can still be asked"
    dialog.reject()


def test_looking_for_writers_may_fail(hands: WindowHands) -> None:
    hands.writing.fails["models"] = ProviderError("The settings cannot be read.")
    dialog = premise_page(hands)
    assert "cannot be read" in dialog.premise.quoting.told.text()
    assert dialog.premise.offline
    dialog.reject()


def test_a_plan_is_dropped_and_opened(hands: WindowHands, tmp_path: Path) -> None:
    path = tmp_path / "light.json"
    plan = sample_plan(WISHES)
    path.write_bytes(write_plan(plan))
    hands.window.stories.ask_new_comic()
    dialog = found(hands, NewComicDialog)
    drop(dialog, path)
    hands.until(lambda: dialog.source == "plan", "the plan was read")
    assert dialog.make.text() == "Open plan" and dialog.title_edit.text() == plan.title
    dialog.title_edit.setText("Another Light")
    dialog.make.click()
    hands.idle()
    view = editor(hands)
    assert view.book.plan == msgspec.structs.replace(plan, title="Another Light")
    assert view.work.writing is not None, "it is kept like a story that was written here"


def test_what_is_no_plan_is_told_and_changes_nothing(hands: WindowHands, tmp_path: Path) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps({"weather": "fine"}), encoding="utf-8")
    hands.window.stories.ask_new_comic()
    dialog = found(hands, NewComicDialog)
    dialog.text.setPlainText("PAGE ONE")
    drop(dialog, path)
    hands.until(lambda: "wrong.json" in dialog._told.text(), "it is told")
    assert dialog.source == "script" and dialog.text.toPlainText() == "PAGE ONE"
    drop(dialog, tmp_path / "missing.txt")
    assert "missing.txt" in dialog._told.text()
    dialog.reject()
    hands.window.stories.open_plan_file(path)
    hands.idle()
    assert "wrong.json" in hands.window.notices.texts()[-1]
    assert hands.window.stories.plan is None


def test_a_text_is_dropped(hands: WindowHands, tmp_path: Path) -> None:
    path = tmp_path / "late.txt"
    path.write_text("PAGE ONE\nPANEL 1. Anna waits.", encoding="utf-8")
    dialog = premise_page(hands)
    drop(dialog, path)
    assert dialog.source == "script" and "Anna waits" in dialog.text.toPlainText()
    assert dialog.title_edit.placeholderText() == "late"
    dialog.reject()


def test_files_are_dropped_on_the_library(hands: WindowHands, tmp_path: Path) -> None:
    story, planned = tmp_path / "late.txt", tmp_path / "light.json"
    story.write_text("PAGE ONE\nPANEL 1. Anna waits.", encoding="utf-8")
    planned.write_bytes(write_plan(sample_plan(WISHES)))
    drop(hands.window.home, story)
    dialog = found(hands, NewComicDialog)
    assert "Anna waits" in dialog.text.toPlainText()
    dialog.reject()
    drop(hands.window.home, planned)
    hands.idle()
    assert editor(hands).book.plan.title == "The Second Light"


def test_languages_are_known_by_name_and_tag() -> None:
    assert language_tag("українська") == "uk"
    assert language_tag(" german ") == "de"
    assert language_tag("Brazilian Portuguese") == "pt-BR"
    assert language_tag("pt_BR") == "pt-BR"
    assert language_tag("Klingon") == ""


def test_prices_are_told_in_plain_words() -> None:
    hourly = TextModel("runpod-vllm", "mine", per_second=CENT // 10)
    assert price_text(hourly) == "$3.60 an hour while it works"
    far = TextModel("local-text", "m", where="http://192.168.1.5:11434/v1")
    assert price_text(far) == "free"
