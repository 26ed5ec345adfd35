"""The writer changes a plan: asked with a quote, proposed page by page, taken or left; and plans as files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import Revision
from kitsumy_desktop.ui.settings.dialog import SettingsDialog
from kitsumy_desktop.ui.writing_desk.plan_view import PlanView
from kitsumy_desktop.ui.writing_desk.proposal import STORY, ProposalView
from kitsumy_desktop.ui.writing_desk.revise import RevisionDialog
from tests.support.fake_writing import PAID_MODEL
from tests.support.story_hands import found, opened
from tests.support.window_hands import WindowHands


@pytest.fixture
def view(hands: WindowHands) -> PlanView:
    """A written plan, its second page in view."""
    made = opened(hands)
    made.list.turn_to_page(1)
    hands.settle()
    return made


def ready(hands: WindowHands, dialog: RevisionDialog) -> None:
    """Wait for the quote."""
    hands.until(lambda: dialog.quoting.quote is not None, "the quote came")


def first_lines(plan: Plan) -> list[str]:
    """Each page's first line."""
    return [page.panels[0].lines[0].text.split(":")[0] for page in plan.pages]


def proposal(view: PlanView) -> ProposalView:
    """What is proposed."""
    assert view.proposal is not None, "nothing is proposed"
    return view.proposal


def test_a_page_is_rewritten_as_wished_and_taken(hands: WindowHands, view: PlanView) -> None:
    before = view.book.plan
    view.page.rewrite.click()
    dialog = found(hands, RevisionDialog)
    assert dialog.this_page.isChecked() and not dialog.go.isEnabled(), "a wish is needed"
    dialog.wish.setPlainText("Marta finds the letter here.")
    ready(hands, dialog)
    assert dialog.quoting.told.text() == "$0.005 – $0.01 · 30 s · 1 question"
    dialog.all_pages.setChecked(True)
    hands.until(lambda: "4 questions" in dialog.quoting.told.text(), "the quote followed")
    dialog.this_page.setChecked(True)
    dialog.go.click()
    hands.idle()
    asked = hands.writing.called("revise")[0]
    assert asked[1] == Revision("rewrite", 1, "Marta finds the letter here.")
    assert asked[3] == view.work.writing
    shown = proposal(view)
    assert shown.isVisible() and shown.changed == [1] and view.book.plan == before
    assert not view.make.isEnabled() and not hands.window.actions_["edit.undo"].isEnabled()
    shown.take.click()
    hands.idle()
    assert first_lines(view.book.plan) == ["Page 1", "rewrite", "Page 3", "Page 4"]
    assert view.page.isVisible()
    hands.do("edit.undo")
    assert view.book.plan == before


def test_some_pages_are_taken_and_others_left(hands: WindowHands, view: PlanView) -> None:
    view.revise(Revision("shorten"), PAID_MODEL)
    hands.idle()
    shown = proposal(view)
    assert shown.changed == [0, 1, 2, 3]
    shown.checks[0].setChecked(False)
    shown.checks[3].setChecked(False)
    assert shown.take.text() == "Take 2"
    shown.take.click()
    assert first_lines(view.book.plan) == ["Page 1", "shorten", "shorten", "Page 4"]


def test_a_proposal_is_discarded(hands: WindowHands, view: PlanView) -> None:
    before = view.book.plan
    view.revise(Revision("shorten"), PAID_MODEL)
    hands.idle()
    shown = proposal(view)
    for check in shown.checks.values():
        check.setChecked(False)
    assert not shown.take.isEnabled()
    shown.leave.click()
    hands.idle()
    assert view.proposal is None and view.book.plan == before and view.make.isEnabled()


def test_what_would_change_is_marked_in_both_themes(hands: WindowHands, view: PlanView) -> None:
    view.revise(Revision("shorten", 0), PAID_MODEL)
    hands.idle()
    shown = proposal(view)
    (old, *_), (new, *_) = shown._texts[0], shown._texts[1]
    assert "<s>" in old.text() and "<s>" not in new.text()
    light = new.text()
    hands.do("theme.dark")
    assert new.text() != light


def test_what_would_change_beside_the_pages_is_shown_and_may_be_left(
    hands: WindowHands, view: PlanView
) -> None:
    before = view.book.plan
    hands.writing.revised = lambda plan, revision: replace(
        plan, summary="Another end.", pages=(replace(plan.pages[0], beat="Dawn"), *plan.pages[1:])
    )
    view.revise(Revision("retone", None, "Dark"), PAID_MODEL)
    hands.idle()
    shown = proposal(view)
    assert shown.changed == [STORY, 0] and "Another end." in shown._texts[1][0].text()
    shown.checks[STORY].setChecked(False)
    shown.take.click()
    assert view.book.plan.summary == before.summary and view.book.plan.pages[0].beat == "Dawn"


def test_a_translation_is_taken_whole(hands: WindowHands, view: PlanView) -> None:
    view.ask_revision("translate")
    dialog = found(hands, RevisionDialog)
    assert not dialog.this_page.isVisible()
    dialog.choice.setCurrentText("Elvish")
    assert dialog.told.isVisible() and not dialog.go.isEnabled()
    dialog.choice.setCurrentText("Українська")
    ready(hands, dialog)
    dialog.go.click()
    hands.idle()
    assert hands.writing.called("revise")[0][1] == Revision("translate", None, "uk")
    assert proposal(view).checks == {} and proposal(view).changed == [STORY, 0, 1, 2, 3]
    proposal(view).take.click()
    assert view.book.plan.language == "uk"
    assert view.options.language == "uk"


def test_the_tone_is_chosen_or_typed(hands: WindowHands, view: PlanView) -> None:
    view.list.turn_to_part("story")
    view.ask_revision("retone")
    dialog = found(hands, RevisionDialog)
    assert dialog.revision.page is None, "no page is in view"
    dialog.choice.setCurrentText("like a fable")
    ready(hands, dialog)
    assert dialog.revision == Revision("retone", None, "like a fable")
    dialog.reject()


def test_a_revision_is_stopped(hands: WindowHands, view: PlanView) -> None:
    before = view.book.plan
    hands.writing.hold("revise")
    view.revise(Revision("shorten"), PAID_MODEL)
    hands.until(lambda: view.writer.stop.isVisible(), "the writer works")
    assert view.writer.stage.text() == "Working on the plan…" and view.page.beat.isReadOnly()
    view.writer.stop.click()
    hands.idle()
    assert view.proposal is None and view.book.plan == before and not view.book.locked
    assert not view.writer.isVisible()
    hands.writing.let_go("revise")


def test_a_revision_that_failed_is_tried_again(hands: WindowHands, view: PlanView) -> None:
    hands.writing.fails["revise"] = ProviderError("The server is busy.", retryable=True)
    view.revise(Revision("shorten", 0), PAID_MODEL)
    hands.idle()
    assert view.writer.stage.text() == "The server is busy."
    del hands.writing.fails["revise"]
    view.writer.again.click()
    hands.idle()
    assert proposal(view).changed == [0]


def test_another_proposal_is_asked_for(hands: WindowHands, view: PlanView) -> None:
    view.revise(Revision("shorten", 0), PAID_MODEL)
    hands.idle()
    proposal(view).repeat.click()
    assert view.proposal is None
    hands.idle()
    assert [args[1].seed for args in hands.writing.called("revise")] == [1, 2]
    assert proposal(view).changed == [0]


def test_nothing_would_change(hands: WindowHands, view: PlanView) -> None:
    hands.writing.revised = lambda plan, revision: plan
    view.revise(Revision("shorten"), PAID_MODEL)
    hands.idle()
    assert proposal(view).changed == [] and not proposal(view).take.isEnabled()


def test_without_a_writer_the_settings_are_offered(hands: WindowHands, view: PlanView) -> None:
    hands.writing.known_models = ()
    view.page.shorten.click()
    dialog = found(hands, RevisionDialog)
    hands.until(lambda: dialog.quoting.set_up.isVisible(), "there is nobody to ask")
    assert not dialog.go.isEnabled()
    dialog.quoting.set_up.click()
    found(hands, SettingsDialog).close()


def test_a_plan_is_saved_to_a_file(hands: WindowHands, view: PlanView, tmp_path: Path) -> None:
    path = tmp_path / "light.json"
    hands.window.stories.save_plan(view.book.plan, path)
    hands.idle()
    told = json.loads(path.read_bytes())
    assert told["format"] == "kitsumy-plan" and len(told["pages"]) == 4
    hands.window.stories.save_plan(view.book.plan, tmp_path / "nowhere" / "light.json")
    hands.idle()
    assert "could not be written" in hands.window.notices.texts()[-1]


def test_a_saved_plan_is_opened_again(hands: WindowHands, view: PlanView, tmp_path: Path) -> None:
    path = tmp_path / "light.json"
    plan = view.book.plan
    hands.window.stories.save_plan(plan, path)
    hands.idle()
    hands.window.show_home()
    hands.window.stories.open_plan_file(path)
    hands.idle()
    again = hands.window.stories.plan
    assert again is not None and again.book.plan == plan
