"""A story being written: told as it comes, stopped, failed, gone on with, found again, made a comic."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.errors import LibraryError, ProviderError
from kitsumy_desktop.comic.records.writing import WritingId
from kitsumy_desktop.story.plan.plan import Plan, PlanPage
from kitsumy_desktop.story.writer.wishes import Remark
from kitsumy_desktop.ui.home.unfinished import Unfinished
from kitsumy_desktop.ui.writing_desk.plan_view import PlanView
from kitsumy_desktop.ui.writing_desk.writer_bar import readable
from tests.support.fake_writing import script_of_news
from tests.support.sample_plan import sample_plan
from tests.support.story_hands import WISHES, editor, opened, write, written
from tests.support.window_hands import WindowHands

BROKEN = ProviderError("The server did not answer.", "Try again in a moment.", retryable=True)


def unfinished(hands: WindowHands) -> Unfinished:
    """The list of the library, loaded."""
    hands.window.show_home()
    hands.idle()
    return hands.window.home.unfinished


def phase(view: PlanView) -> str:
    """What the writer does."""
    return view.work.phase


def kept_plan(hands: WindowHands, writing: WritingId) -> Plan:
    """A story's plan on disk."""
    return msgspec.json.decode(hands.writing.kept_writings[writing].plan, type=Plan)


def test_the_editor_fills_while_the_story_is_written(hands: WindowHands) -> None:
    hands.writing.hold("write")
    view = write(hands)
    hands.until(lambda: written(view) == 1, "the first page came")
    bar = view.writer
    assert bar.isVisible() and bar.stage.text() == "Writing page 2/4…"
    assert view.list.page == 0, "the newest page is in view"
    assert view.book.locked and not view.make.isEnabled() and view.page.beat.isReadOnly()
    assert [m.name for m in view.book.plan.cast] == ["Marta", "Oleh"]
    hands.writing.let_go("write")
    hands.idle()
    assert view.book.plan == sample_plan(WISHES)
    assert not bar.isVisible() and view.make.isEnabled() and not view.page.beat.isReadOnly()
    assert view.list.page == 3


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ('{"pages": [{"beat": "The lamp dies", "panels": [{"action": "Night', "The lamp dies Night"),
        ('lf a word", "shot": "wide", "importance": 4, "action": "She looks up."}', "She looks up."),
        (r'{"text": "He said \"no\" twice.\nThen yes."', 'He said "no" twice. Then yes.'),
        ("Plain words, as they come", "Plain words, as they come"),
        ('{"pag', ""),
        ("", ""),
    ],
)
def test_what_the_writer_says_is_seen_without_its_marks(said: str, seen: str) -> None:
    assert readable(said) == seen


def test_the_person_turns_elsewhere_and_stays_there(hands: WindowHands) -> None:
    hands.writing.hold("write")
    view = write(hands)
    hands.until(lambda: written(view) == 1, "the first page came")
    view.list.turn_to_part("cast")
    hands.writing.let_go("write")
    hands.idle()
    assert view.list.page is None and view.cast.isVisible()
    assert len(view.cast.cards) == 2


def test_stop_keeps_what_is_there(hands: WindowHands) -> None:
    hands.writing.hold("write")
    view = write(hands)
    hands.until(lambda: written(view) == 1, "the first page came")
    view.writer.stop.click()
    hands.idle()
    assert phase(view) == "stopped" and not view.book.locked
    assert view.writer.stage.text() == "Stopped after page 1 of 4."
    view.page.beat.setPlainText("My own beat")
    hands.until(lambda: bool(hands.writing.called("keep_plan")), "the edit was kept")
    assert view.work.writing is not None
    assert kept_plan(hands, view.work.writing).pages[0].beat == "My own beat"
    hands.writing.let_go("write")
    view.writer.again.click()
    hands.idle()
    assert hands.writing.called("go_on") == [(view.work.writing,)]
    assert written(view) == 4 and phase(view) == "idle"


def test_a_failure_is_told_and_tried_again(hands: WindowHands) -> None:
    hands.writing.fails["write"] = hands.writing.fails["go_on"] = BROKEN
    hands.writing.breaks_after = 6
    view = write(hands)
    hands.idle()
    assert phase(view) == "failed" and written(view) == 1
    assert view.writer.stage.text() == BROKEN.user_text and view.writer.said.whole == BROKEN.hint
    assert view.writer.again.text() == "Try again"
    view.writer.again.click()
    hands.idle()
    assert phase(view) == "failed", "it failed once more"
    del hands.writing.fails["go_on"]
    view.writer.again.click()
    hands.idle()
    assert phase(view) == "idle" and written(view) == 4
    assert len(hands.writing.called("write")) == 1, "what was begun is gone on with, not begun anew"


def test_after_a_failure_the_person_goes_on_by_hand(hands: WindowHands) -> None:
    hands.writing.fails["write"] = BROKEN
    hands.writing.breaks_after = 6
    view = write(hands)
    hands.idle()
    view.writer.dismiss.click()
    assert not view.writer.isVisible() and view.make.isEnabled()
    view.make.click()
    hands.idle()
    assert len(hands.document.comic.pages) == 4, "pages that were not written are there to be drawn on"
    assert problems(hands.document) == []


def test_a_story_that_fails_before_it_begins(hands: WindowHands) -> None:
    hands.writing.fails["writings"] = BROKEN
    view = write(hands)
    hands.idle()
    assert phase(view) == "failed" and view.writer.again.isVisible()
    del hands.writing.fails["writings"]
    view.writer.again.click()
    hands.idle()
    assert written(view) == 4


def test_a_plan_becomes_a_comic_with_its_drafts(hands: WindowHands) -> None:
    view = write(hands)
    hands.idle()
    writing = view.work.writing
    view.form.style_choice.setCurrentIndex(1)
    view.form.author.setText("Somebody")
    view.make.click()
    hands.idle()
    comic = hands.document.comic
    assert comic.title == "The Second Light" and comic.author == "Somebody"
    assert comic.style == hands.studio.styles()[1].id
    assert len(comic.pages) == 4 and hands.window.stories.plan is None
    assert all(p.art for page in hands.document.pages() for p in hands.document.panels(page.id))
    assert hands.writing.called("made") == [(writing, comic.id)]
    assert unfinished(hands).ids() == []


def test_a_second_click_makes_no_second_comic(hands: WindowHands) -> None:
    view = opened(hands)
    view.make.click()
    view.make_wanted.emit()
    hands.idle()
    assert len(hands.library.comics()) == 1


def test_a_comic_that_cannot_be_made_leaves_the_plan_open(
    hands: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_args: object) -> object:
        raise LibraryError("The disk is full.")

    view = opened(hands)
    monkeypatch.setattr(hands.studio, "compose_plan", full)
    view.make.click()
    hands.idle()
    assert "The disk is full." in hands.window.notices.texts()[-1]
    assert hands.window.stories.plan is view and view.make.isEnabled()


def test_leaving_while_the_comic_is_laid_out_makes_none(
    hands: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slow(*_args: object) -> object:
        return await asyncio.Event().wait()

    view = opened(hands)
    monkeypatch.setattr(hands.studio, "compose_plan", slow)
    view.make.click()
    hands.until(lambda: view.busy.busy, "it is laid out")
    view.home.click()
    hands.idle()
    assert hands.library.comics() == () and len(hands.window.home.unfinished.rows) == 1


def test_leaving_stops_the_writer_and_the_library_offers_the_story(hands: WindowHands) -> None:
    hands.writing.hold("write")
    view = write(hands)
    hands.until(lambda: written(view) == 1, "the first page came")
    view.home.click()
    hands.idle()
    assert hands.window.stories.plan is None
    assert "waits in the library" in hands.window.notices.texts()[-1]
    row = hands.window.home.unfinished.rows[0]
    assert row.isVisible() and row.story.title == "The Second Light"
    assert row.told.text() == "1 of 4 pages written"
    hands.writing.let_go("write")
    row.go_on.click()
    hands.idle()
    assert written(editor(hands)) == 4


def test_unfinished_stories_say_how_far_they_came(hands: WindowHands) -> None:
    whole = sample_plan(WISHES)
    hands.writing.keep(WISHES, whole, "written")
    hands.writing.keep(WISHES, None, "failed", "The key was not accepted.")
    broken = hands.writing.keep(WISHES, whole)
    known = hands.writing.kept_writings[broken]
    hands.writing.kept_writings[broken] = msgspec.structs.replace(known, plan="{")
    shown = unfinished(hands)
    failed, written = shown.rows
    assert failed.told.text() == "0 of 4 pages written · The key was not accepted."
    assert failed.go_on.isVisible() and not failed.open.isVisible()
    assert failed.story.title.startswith("A keeper's lamp")
    assert written.told.text() == "4 pages, ready to be a comic"
    assert not written.go_on.isVisible()
    written.open.click()
    hands.idle()
    view = editor(hands)
    assert view.book.plan == whole and phase(view) == "idle" and not view.writer.isVisible()


def test_an_interrupted_story_is_opened_before_it_is_gone_on_with(hands: WindowHands) -> None:
    whole = sample_plan(WISHES)
    rest = tuple(PlanPage(beat=page.beat) for page in whole.pages[2:])
    part = msgspec.structs.replace(whole, pages=(*whole.pages[:2], *rest))
    hands.writing.keep(WISHES, part)
    unfinished(hands).rows[0].open.click()
    hands.idle()
    view = editor(hands)
    assert phase(view) == "stopped" and view.writer.stage.text() == "Stopped after page 2 of 4."
    assert not hands.writing.called("go_on")
    view.writer.again.click()
    hands.idle()
    assert view.book.plan == whole


def test_forgetting_can_be_undone_until_the_notice_goes(hands: WindowHands) -> None:
    writing = hands.writing.keep(WISHES, sample_plan(WISHES), "written")
    unfinished(hands).rows[0].forget.click()
    hands.idle()
    assert hands.window.home.unfinished.ids() == [] and writing in hands.writing.kept_writings
    hands.window.stories._keep(writing)
    hands.idle()
    assert hands.window.home.unfinished.ids() == [writing]
    hands.window.home.unfinished.rows[0].forget.click()
    hands.window.stories.forget_now()
    hands.idle()
    assert hands.writing.called("forget") == [(writing,)]


def test_remarks_and_a_story_of_no_pages(hands: WindowHands) -> None:
    hands.writing.remarks = (Remark("/pages/0", "A balloon was cut in two."),)
    view = write(hands)
    hands.idle()
    view.problems.look()
    assert view.problems.list.item(0).text() == "Page 1: A balloon was cut in two."
    hands.writing.story = lambda wishes: msgspec.structs.replace(sample_plan(wishes), pages=())
    view = write(hands)
    hands.idle()
    assert not view.make.isEnabled() and not view.change.isEnabled()


@pytest.mark.parametrize("where", ["home", "comic"])
def test_the_last_edit_is_kept_however_the_editor_is_left(hands: WindowHands, where: str) -> None:
    view = opened(hands)
    writing = view.work.writing
    assert writing is not None
    view.story.title.setText("Left Light")
    view.story.title.textEdited.emit("Left Light")
    if where == "home":
        hands.do("file.home")
    else:
        view.make.click()
    hands.idle()
    assert kept_plan(hands, writing).title == "Left Light"


def test_news_of_a_story_that_was_stopped_change_nothing(hands: WindowHands) -> None:
    hands.writing.hold("write")
    view = write(hands)
    hands.until(lambda: written(view) == 1, "the first page came")
    view.writer.stop.click()
    hands.idle()
    stopped = view.book.plan
    for news in script_of_news(sample_plan(WISHES)):
        hands.writing.tells[-1](news)
    assert view.book.plan == stopped and phase(view) == "stopped"


def test_closing_the_window_stops_the_writer_and_keeps_the_story(hands: WindowHands) -> None:
    hands.writing.hold("write")
    view = write(hands)
    hands.until(lambda: written(view) == 1, "the first page came")
    hands.window.close()
    hands.idle()
    (kept,) = hands.writing.kept_writings.values()
    assert kept.state == "cancelled"
    assert sum(bool(page.panels) for page in kept_plan(hands, kept.id).pages) == 1
    hands.writing.let_go("write")
