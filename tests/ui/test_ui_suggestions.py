"""Proposals of the writer for the open comic: asked with a quote, shown on the page, taken or left."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import EMPTY, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.ids import BalloonId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.editing.commands.layout import add_panel
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.writer.suggestion import Suggested, SuggestedPart, SuggestionWish
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.settings.dialog import SettingsDialog
from kitsumy_desktop.ui.writing_desk.suggest import Suggestions
from kitsumy_desktop.ui.writing_desk.suggest_dialog import SuggestDialog
from tests.support.fake_writing import PAID_MODEL
from tests.support.story_hands import found
from tests.support.window_hands import WindowHands

SCRIPT = """PAGE ONE
PANEL 1. Morning on a quiet street. ANNA waits by a door.
ANNA: Late again, and I have waited all morning.
PANEL 2. OLEH runs toward her.
OLEH: Sorry, the boat would not start!
PAGE TWO
PANEL 1. They laugh.
ANNA: Come in.
"""


@pytest.fixture
def comic(hands: WindowHands) -> WindowHands:
    """A comic of two pages, open."""
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late"), 0))
    hands.idle()
    return hands


def suggestions(hands: WindowHands) -> Suggestions:
    """Of the open comic."""
    made = hands.window.suggestions
    assert made is not None
    return made


def balloons(hands: WindowHands) -> list[BalloonId]:
    """Of the page in view."""
    page = hands.session.page
    assert page is not None
    return [i.id for i in hands.document.items(page) if isinstance(i, Balloon)]


def panels(hands: WindowHands) -> tuple[PanelId, ...]:
    """Of the page in view."""
    page = hands.session.page
    assert page is not None
    return hands.document.page(page).panels


def shown_text(hands: WindowHands, balloon: BalloonId) -> str:
    """A balloon's text as the page shows it."""
    return hands.session.editor.document.balloon(balloon).text


def propose(hands: WindowHands, *targets: BalloonId) -> Suggestions:
    """A shorter text for balloons, shown on the page."""
    hands.session.select(targets)
    made = suggestions(hands)
    made.ask(SuggestionWish("shorter", targets), PAID_MODEL)
    hands.idle()
    return made


def test_a_shorter_text_is_asked_for_shown_and_taken(comic: WindowHands) -> None:
    first = balloons(comic)[0]
    text = shown_text(comic, first)
    comic.session.select((first,))
    comic.do("writer.shorter")
    dialog = found(comic, SuggestDialog)
    comic.until(lambda: dialog.quoting.quote is not None, "the quote came")
    assert dialog.quoting.told.text() == "$0.005 – $0.01 · 30 s · 1 question"
    dialog.go.click()
    comic.idle()
    bar = suggestions(comic).bar
    assert bar.isVisible() and bar.before.whole == text and bar.after.whole == text.split()[0]
    assert shown_text(comic, first) == text.split()[0]
    assert comic.document.balloon(first).text == text, "nothing is written yet"
    bar.take.click()
    comic.idle()
    assert comic.document.balloon(first).text == text.split()[0]
    assert not bar.isVisible() and problems(comic.document) == []
    comic.do("edit.undo")
    assert comic.document.balloon(first).text == text, "it was one step"


@pytest.mark.parametrize("how", ["button", "escape", "selection", "page", "command", "home"])
def test_a_proposal_is_left(comic: WindowHands, how: str) -> None:
    first = balloons(comic)[0]
    before = comic.document
    made = propose(comic, first)
    assert shown_text(comic, first) == "Late"
    if how == "button":
        made.bar.leave.click()
    elif how == "escape":
        QTest.keyClick(comic.view.canvas, Qt.Key.Key_Escape)
    elif how == "selection":
        comic.session.select(panels(comic)[:1])
    elif how == "page":
        comic.do("page.next")
    elif how == "command":
        comic.do("writer.importance")
        found(comic, SuggestDialog).reject()
    else:
        comic.do("file.home")
        comic.idle()
        return
    comic.idle()
    assert not made.bar.isVisible() and not comic.session.editor.previewing
    assert comic.document == before and comic.session.editor.document == before


def test_another_gesture_takes_its_place(comic: WindowHands) -> None:
    first = balloons(comic)[0]
    made = propose(comic, first)
    comic.do("page.shuffle")
    comic.idle()
    assert not made.bar.isVisible()
    assert comic.document.balloon(first).text == shown_text(comic, first)
    assert comic.document.balloon(first).text.startswith("Late again")


def test_a_picture_that_arrives_leaves_the_proposal_standing(comic: WindowHands) -> None:
    first = balloons(comic)[0]
    made = propose(comic, first)
    panel = comic.document.panel(panels(comic)[0])
    arrived = changed(comic.document, [replace(panel, art=None)])
    comic.session.editor.commit("Picture", arrived, "preserve_redo")
    comic.idle()
    assert made.bar.isVisible() and shown_text(comic, first) == "Late"
    made.bar.take.click()
    assert comic.document.balloon(first).text == "Late"
    assert comic.document.panel(panel.id).art is None


def test_again_asks_differently(comic: WindowHands) -> None:
    made = propose(comic, balloons(comic)[0])
    made.bar.repeat.click()
    comic.idle()
    asked = [args[1].seed for args in comic.writing.called("suggest")]
    assert asked == [1, 2] and made.bar.take.isVisible()


def test_several_changes_are_gone_through(comic: WindowHands) -> None:
    made = propose(comic, *balloons(comic))
    bar = made.bar
    assert bar.number.text() == "1/2"
    bar.on.click()
    assert bar.number.text() == "2/2" and bar.after.whole == "Sorry,"
    bar.on.click()
    assert bar.number.text() == "2/2"
    bar.back.click()
    assert bar.number.text() == "1/2"


def test_a_rewrite_needs_a_wish_and_a_beat_does_not(comic: WindowHands) -> None:
    comic.session.select((balloons(comic)[0],))
    comic.do("writer.rewrite")
    dialog = found(comic, SuggestDialog)
    comic.until(lambda: dialog.quoting.known, "models are known")
    assert not dialog.go.isEnabled()
    dialog.wish.setPlainText("angrier")
    assert dialog.asked.words == "angrier" and dialog.go.isEnabled()
    dialog.reject()
    comic.idle()
    comic.session.select(panels(comic))
    comic.do("writer.beat")
    dialog = found(comic, SuggestDialog)
    comic.until(lambda: dialog.go.isEnabled(), "it may be asked")
    assert dialog.asked == SuggestionWish("beat", panels(comic)[:1])
    dialog.reject()


def test_a_panel_that_was_added_is_drawn(comic: WindowHands) -> None:
    def beat(document: Document, wish: SuggestionWish) -> Suggested:
        fresh = PanelId(comic.studio.ids("pn"))
        diff = add_panel(document, document.comic.pages[0], fresh)
        return Suggested(diff, (SuggestedPart(fresh, "", "She looks up."),))

    comic.writing.suggested = beat
    before = len(panels(comic))
    comic.session.select(panels(comic)[:1])
    made = suggestions(comic)
    made.ask(SuggestionWish("beat", panels(comic)[:1]), PAID_MODEL)
    comic.idle()
    assert not made.bar.before.isVisible() and made.bar.after.whole == "She looks up."
    made.bar.take.click()
    comic.idle()
    assert len(panels(comic)) == before + 1
    assert all(comic.document.panel(panel).art for panel in panels(comic))


def test_the_importance_of_the_page_or_of_chosen_panels_is_scored_again(comic: WindowHands) -> None:
    comic.session.select(())
    comic.do("writer.importance")
    dialog = found(comic, SuggestDialog)
    assert dialog.asked.targets == panels(comic)
    dialog.reject()
    comic.idle()
    comic.session.select(panels(comic)[1:])
    comic.do("writer.importance")
    dialog = found(comic, SuggestDialog)
    assert dialog.asked.targets == panels(comic)[1:]
    comic.until(lambda: dialog.go.isEnabled(), "it may be asked")
    before = comic.document.panel(panels(comic)[1]).importance
    dialog.go.click()
    comic.idle()
    suggestions(comic).take()
    assert comic.document.panel(panels(comic)[1]).importance == before % 5 + 1


def test_a_failure_is_told_and_tried_again(comic: WindowHands) -> None:
    comic.writing.fails["suggest"] = ProviderError("The server is busy.", "Wait a moment.", retryable=True)
    made = propose(comic, balloons(comic)[0])
    assert made.bar.head.text() == "The server is busy." and not made.bar.take.isVisible()
    del comic.writing.fails["suggest"]
    made.bar.repeat.click()
    comic.idle()
    assert made.bar.take.isVisible()


def test_the_writer_would_change_nothing(comic: WindowHands) -> None:
    comic.writing.suggested = lambda document, wish: Suggested(EMPTY, ())
    made = propose(comic, balloons(comic)[0])
    assert "leave it as it is" in made.bar.head.text()
    made.bar.leave.click()
    assert not made.bar.isVisible()


def test_asking_is_stopped(comic: WindowHands) -> None:
    comic.writing.hold("suggest")
    first = balloons(comic)[0]
    comic.session.select((first,))
    made = suggestions(comic)
    made.ask(SuggestionWish("shorter", (first,)), PAID_MODEL)
    comic.until(lambda: made.said == "Hm. ", "the writer says something")
    made.bar.stop.click()
    comic.idle()
    assert not made.bar.isVisible() and not comic.session.editor.previewing
    comic.writing.let_go("suggest")


def test_without_a_writer_the_settings_are_offered(comic: WindowHands) -> None:
    comic.writing.known_models = ()
    comic.session.select((balloons(comic)[0],))
    comic.do("writer.shorter")
    dialog = found(comic, SuggestDialog)
    comic.until(lambda: dialog.quoting.set_up.isVisible(), "there is nobody to ask")
    dialog.quoting.set_up.click()
    found(comic, SettingsDialog).close()
    comic.idle()


def test_nothing_is_proposed_in_a_library_another_window_holds(
    comic: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    comic.session.select((balloons(comic)[0],))
    assert comic.window.actions_["writer.shorter"].isEnabled()
    monkeypatch.setattr(Library, "read_only", property(lambda library: True))
    comic.session.select((*panels(comic)[:1],))
    for command in ("writer.shorter", "writer.rewrite", "writer.beat", "writer.importance"):
        assert not comic.window.actions_[command].isEnabled()
