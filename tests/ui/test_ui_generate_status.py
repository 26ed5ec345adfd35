"""What is said while pictures are made: the life of a GPU, how far, what it costs, what went wrong."""

from __future__ import annotations

import pytest

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.money import CENT
from kitsumy_desktop.comic.records.job import Batch, BatchId
from kitsumy_desktop.editing.commands.art import clear_art
from kitsumy_desktop.generation.events import (
    BatchEnded,
    Event,
    FallbackActivated,
    GenerationProgress,
    Notice,
    PodBooting,
    PodGone,
    PodIdle,
    PodPreemptionWarning,
    PodReady,
)
from kitsumy_desktop.ui.editor.pictures.progress import BatchProgress, Progress, heard
from kitsumy_desktop.ui.parts.spoken import duration
from tests.support.picture_hands import art, dialog, make_comic, order, panels, shown
from tests.support.window_hands import WindowHands

BATCH = BatchId("ba-1")
LIFE: tuple[tuple[Event, str], ...] = (
    (PodBooting("p", 240), "Starting your GPU… (~4 min)"),
    (PodBooting("p", 200), "GPU is booting… (~3 min)"),
    (
        PodBooting("p", 40, "Models are downloaded: 4.0 of 9.8 GB"),
        "Models are downloaded: 4.0 of 9.8 GB… (~40 s)",
    ),
    (PodBooting("p", 0, "ComfyUI starts"), "ComfyUI starts"),
    (PodReady("p"), "GPU ready, drawing begins"),
    (PodPreemptionWarning("p", 30), "GPU is going away, switching"),
    (FallbackActivated(BATCH, "runpod-pod", "runpod-serverless", "lost"), "Switched to RunPod serverless"),
)


def test_the_life_of_a_gpu_in_the_persons_words() -> None:
    progress = Progress().with_batch(BATCH, BatchProgress(total=40))
    assert progress.headline == "Waiting for a place to draw"
    for event, words in LIFE:
        progress = heard(progress, event)
        assert progress.headline == words
    progress = heard(progress.now_drawing(), GenerationProgress(BATCH, 5, 40, 1, 2 * CENT, 10 * CENT, 130.0))
    assert progress.headline == "Drawing 5/40"
    assert progress.figures == "$0.02 of about $0.10 · 2 min left"


def test_the_end_of_a_gpu_is_told_after_its_work() -> None:
    progress = heard(Progress().with_batch(BATCH, BatchProgress(total=1)), PodBooting("p", 60))
    progress = progress.now_drawing().without_batch(BATCH)
    assert progress.headline == ""
    progress = heard(progress, PodIdle("p", 60))
    assert progress.headline == "GPU idle, waiting" and progress.figures == ""
    assert heard(progress, PodIdle("of-another-comic", 60)) is progress
    progress = heard(progress, PodGone("p", True))
    assert progress.headline == "GPU stopped"
    assert heard(progress, PodIdle("p", 60)) is progress


def test_other_comics_batches_are_not_told() -> None:
    progress = Progress()
    for event, _words in LIFE:
        assert heard(progress, event) == progress
    assert heard(progress, GenerationProgress(BATCH, 1, 2, 0, 0, 0)) == progress


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "1 s"), (40, "40 s"), (89, "89 s"), (95, "2 min"), (720, "12 min"), (7500, "2 h 5 min")],
)
def test_durations(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_the_status_line_follows_a_batch(hands: WindowHands) -> None:
    ids = make_comic(hands)
    status = hands.view.picture_status
    assert not status.isVisible()
    batch, jobs = order(hands, ids)
    shown(hands)
    assert status.isVisible() and status.what.text() == "Waiting for a place to draw"
    hands.generation.run(jobs[0].id)
    hands.generation.finish(jobs[0].id)
    hands.generation.finish(jobs[1].id)
    shown(hands)
    assert status.what.text() == "Drawing 2/5"
    assert status.figures.text() == "$0.008 of about $0.02 · 18 s left"
    assert (status.bar.value(), status.bar.maximum()) == (2, 5)
    for job in jobs[2:]:
        hands.generation.finish(job.id)
    hands.generation.end(batch)
    shown(hands)
    assert not status.isVisible()
    assert hands.window.notices.texts()[-1] == "5 pictures arrived · $0.02"


def test_stop_stops_at_the_providers(hands: WindowHands) -> None:
    ids = make_comic(hands)
    batch, _jobs = order(hands, ids)
    shown(hands)
    hands.view.picture_status.stop.click()
    assert hands.view.picture_status.what.text() == "Stopping…"
    hands.idle()
    shown(hands)
    assert hands.generation.called("cancel") == [(batch,)]
    assert not hands.view.picture_status.isVisible() and not hands.view.state.marks
    assert hands.window.notices.texts()[-1] == "Stopped"
    assert not hands.window.actions_["generate.stop"].isEnabled()


def test_failures_are_counted_and_tried_again(hands: WindowHands) -> None:
    ids = make_comic(hands)
    batch, jobs = order(hands, ids[:3])
    hands.generation.finish(jobs[0].id)
    hands.generation.fail(jobs[1].id, "No GPU is free.")
    hands.generation.fail(jobs[2].id, "No GPU is free.")
    hands.generation.end(batch)
    shown(hands)
    assert hands.window.notices.texts()[-1] == "1 picture arrived, 2 failed · $0.004"
    hands.do("generate.retry")
    hands.idle()
    assert hands.generation.called("retry") == [((jobs[1].id, jobs[2].id), False)]
    shown(hands)
    assert {m.kind for m in hands.view.state.marks.values()} == {"waiting"}


def test_what_may_be_paid_already_is_asked_about_and_waits(hands: WindowHands) -> None:
    ids = make_comic(hands)
    batch, jobs = order(hands, ids[:3])
    for job in jobs:
        hands.generation.unsure(job.id)
    hands.generation.end(batch)
    shown(hands)
    words = hands.window.notices.texts()[-1]
    assert words.startswith("3 pictures may have been paid already") and words.endswith("Make them again?")
    assert hands.generation.called("retry") == [], "nothing happens by itself"
    hands.session.select((ids[0],))
    hands.do("picture.again")
    hands.idle()
    assert hands.generation.called("retry") == [((jobs[0].id,), True)]


def test_looking_again_pays_nothing(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids[:1])
    hands.generation.unsure(jobs[0].id)
    shown(hands)
    hands.session.select((ids[0],))
    hands.do("picture.look")
    hands.idle()
    assert hands.generation.called("retry") == [((jobs[0].id,), False)]


def test_events_may_come_before_the_order_is_answered(hands: WindowHands) -> None:
    ids = make_comic(hands)
    state = hands.view.state
    early, over = BatchId("ba-early"), BatchId("ba-over")
    hands.generation.emit(GenerationProgress(early, 1, 4, 0, CENT, 4 * CENT, 30.0))
    assert not state.active, "it could be another comic's"
    state.ordered(early, 4)
    assert state.progress.headline == "Drawing 1/4" and "of about $0.04" in state.progress.figures
    batch = Batch(over, hands.document.comic.id, state="done")
    hands.generation.emit(BatchEnded(batch, 1, 0, 0, 0))
    state.ordered(over, 1)
    assert state.active == (early,)
    _batch, jobs = order(hands, ids[:1])
    queued = jobs[0]
    hands.generation.finish(queued.id)
    state.begin((queued,), ())
    shown(hands)
    assert ids[0] not in state.marks, "what was read before it arrived is older"


def test_switches_and_losses_are_told_with_their_reason(hands: WindowHands) -> None:
    ids = make_comic(hands)
    batch, _jobs = order(hands, ids)
    tell = hands.generation.emit
    tell(FallbackActivated(batch, "runpod-pod", "runpod-serverless", "The GPU was taken away."))
    tell(PodGone("p", False, "RunPod took it back."))
    tell(Notice("The webhook did not answer.", "warning"))
    texts = hands.window.notices.texts()
    assert texts == [
        "Switched from RunPod pod to RunPod serverless: The GPU was taken away.",
        "The GPU is gone. RunPod took it back.",
        "The webhook did not answer.",
    ]
    tell(FallbackActivated(BatchId("ba-of-another"), "gemini", None, "No money."))
    assert hands.window.notices.texts() == texts


def test_an_order_that_fails_is_told(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.fails["start"] = ProviderError("The order could not be kept.")
    assert hands.window.pictures is not None
    hands.do("generate.comic")
    dialog(hands).go.click()
    hands.idle()
    assert "The order could not be kept." in hands.window.notices.texts()[-1]
    assert not hands.view.state.active


def test_a_comic_that_is_opened_again_gets_what_arrived(hands: WindowHands) -> None:
    ids = make_comic(hands)
    comic: ComicId = hands.document.comic.id
    _batch, jobs = order(hands, ids)
    hands.do("file.home")
    hands.idle()
    assert ("leave", (comic,)) in hands.generation.calls and hands.generation.listeners == 0
    take = hands.generation.finish(jobs[0].id)
    hands.generation.fail(jobs[1].id, "The safety filter refused it.")
    hands.window.open_comic(comic)
    hands.idle()
    shown(hands)
    assert art(hands, ids[0]).take == take.id, "it arrived while the comic was closed"
    assert hands.view.state.marks[ids[1]].kind == "failed"
    assert hands.view.state.marks[ids[2]].kind == "waiting"
    assert hands.view.picture_status.isVisible()
    assert hands.generation.listeners == 1


def test_a_picture_is_read_before_it_takes_its_place(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids)
    hands.generation.leave(hands.document.comic.id)
    seen, elsewhere = hands.generation.finish(jobs[0].id), hands.generation.finish(jobs[4].id)
    pictures = hands.view.pictures
    hands.until(lambda: pictures.image(seen.picture, 100, 100) is not None, "it is read")
    assert art(hands, ids[0]).picture != seen.picture, "it was not placed"
    assert pictures.image(elsewhere.picture, 100, 100) is None, "another page can wait"


def test_the_page_in_view_stays_when_pictures_arrive_elsewhere(hands: WindowHands) -> None:
    ids = make_comic(hands)
    first = hands.session.page
    _batch, jobs = order(hands, ids)
    take = hands.generation.finish(jobs[4].id)
    hands.settle()
    assert art(hands, panels(hands)[4]).take == take.id
    assert hands.session.page == first
    assert not hands.window.actions_["edit.undo"].isEnabled(), "what arrives is no step to be undone"
    editor = hands.session.editor
    editor.commit("New picture", clear_art(editor.committed, ids[4]))
    assert hands.session.page == first, "nor does one turn the page that can be undone"
    hands.do("edit.undo")
    assert hands.session.page != first, "an undo does"
