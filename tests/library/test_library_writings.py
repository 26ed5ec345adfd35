"""Stories and answers on disk: an answer and its price together or not at all."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.comic.records.text import TextAnswer
from kitsumy_desktop.comic.records.writing import Writing, WritingId
from kitsumy_desktop.library import sweep
from kitsumy_desktop.library.library import Library

STORY = Writing(WritingId("wr-1"), '{"premise":"A lamp"}', "runpod-text/m", began=5.0, changed=6.0)
ANSWER = TextAnswer("{}", input_tokens=12, output_tokens=3, paid=40)


def line(number: int, amount: int = 40) -> Charge:
    """A line of the ledger for the story."""
    return Charge(
        ChargeId(f"ch-{number}"), 10.0, "text", "runpod-text", amount, batch=BatchId(STORY.id), note="plot"
    )


def test_an_answer_comes_back_after_a_restart(library: Library, kitsumy_home: Path) -> None:
    assert library.writing.answer("k") is None
    library.writing.keep_answer("k", ANSWER, [line(1)])
    library.close()
    again = Library.open(kitsumy_home)
    assert again.writing.answer("k") == ANSWER
    assert again.writing.spent(0.0, batch=BatchId(STORY.id)) == 40
    assert [c.provider for c in again.work.charges()] == ["runpod-text"]
    again.close()


def test_an_answer_that_cannot_be_charged_is_not_kept(library: Library) -> None:
    wrong = msgspec.structs.replace(line(1), amount=None)  # NOT NULL
    with pytest.raises(LibraryError):
        library.writing.keep_answer("k", ANSWER, [wrong])
    assert library.writing.answer("k") is None


def test_a_question_of_a_killed_program_is_booked_once(library: Library, kitsumy_home: Path) -> None:
    for number in (1, 2, 3):
        library.writing.asking(line(number))
    library.writing.keep_answer("k", ANSWER, [line(9)], asked=ChargeId("ch-1"))
    library.writing.charge([], asked=ChargeId("ch-2"))
    assert library.writing.spent(0.0) == 40 and library.writing.has_asked()
    library.close()
    again = Library.open(kitsumy_home)
    again.writing.settle_asked()
    again.writing.settle_asked()
    assert [c.id for c in again.work.charges()] == ["ch-3", "ch-9"] and not again.writing.has_asked()
    again.close()


def test_an_answer_that_cannot_be_read_counts_as_none(library: Library) -> None:
    library.writing.keep_answer("k", ANSWER, [])
    with library._connections.writing() as db:
        db.execute("UPDATE answers SET json = '{'")
    assert library.writing.answer("k") is None


def test_stories_wait_until_their_comic_is_made(library: Library) -> None:
    library.writing.save(STORY)
    later = msgspec.structs.replace(STORY, id=WritingId("wr-2"), changed=9.0)
    library.writing.save(later)
    assert library.writing.writings() == (later, STORY)
    grown = msgspec.structs.replace(STORY, plan='{"title":"x"}', state="written", changed=20.0)
    library.writing.save(grown)
    assert library.writing.writings() == (grown, later) and library.writing.writing(STORY.id) == grown
    library.writing.save(msgspec.structs.replace(grown, state="made"))
    assert library.writing.writings() == (later,)
    library.writing.forget(later.id)
    assert library.writing.writings() == () and library.writing.writing(later.id) is None


def test_a_story_that_cannot_be_read_is_told(library: Library) -> None:
    library.writing.save(STORY)
    with library._connections.writing() as db:
        db.execute("UPDATE writings SET json = '{'")
    with pytest.raises(LibraryError, match="begun cannot be read"):
        library.writing.writings()


def test_only_what_is_old_and_over_is_swept(library: Library) -> None:
    moment = sweep.moment()
    old, waiting = (
        msgspec.structs.replace(STORY, id=WritingId(name), state=state, changed=moment.timestamp())
        for name, state in (("wr-old", "made"), ("wr-waiting", "written"))
    )
    library.writing.save(old)
    library.writing.save(waiting)
    library.writing.keep_answer("k", ANSWER, [line(1)])
    assert sweep.forget_old_writing(library._connections, moment) == 0
    assert sweep.forget_old_writing(library._connections, moment + timedelta(days=40)) == 1
    assert library.writing.writing(old.id) is None and library.writing.answer("k") == ANSWER
    assert sweep.forget_old_writing(library._connections, moment + timedelta(days=200)) == 1
    assert library.writing.writings() == (waiting,)
    assert library.writing.spent(0.0) == 40, "the ledger keeps its lines"
