"""A story on disk while it grows: the writer's words and the person's changes come together."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.app.writing.hand import with_hand
from kitsumy_desktop.app.writing.kept import Kept, as_json, from_json
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.writing import Writing, WritingId
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.story.plan.plan import Plan, PlanPage, PlanPanel
from kitsumy_desktop.story.writer.wishes import WritingNews

STORY = WritingId("wr-1")


def page(words: str) -> PlanPage:
    """A page of one panel."""
    return PlanPage((PlanPanel(words),))


def plan(*words: str, **fields: str) -> Plan:
    """A plan of pages of one panel each."""
    return Plan(pages=tuple(map(page, words)), **fields)


@pytest.fixture
def library(kitsumy_home: Path) -> Iterator[Library]:
    """A library in which a story was begun."""
    opened = Library.open(kitsumy_home)
    opened.writing.save(Writing(STORY, "{}", "m"))
    yield opened
    opened.close()


@pytest.fixture
def kept(library: Library) -> Kept:
    """The story as it grows; the clock counts up."""
    ticks = itertools.count(100)
    return Kept(library.writing, STORY, lambda: float(next(ticks)))


def stored(library: Library) -> Writing:
    """The story as it is on disk."""
    found = library.writing.writing(STORY)
    assert found is not None
    return found


def test_every_news_with_a_plan_is_on_disk(library: Library, kept: Kept) -> None:
    assert kept.heard(WritingNews("plot")).plan is None
    assert stored(library).plan == ""
    kept.heard(WritingNews("pages", 1, 2, plan=plan("one")))
    assert from_json(stored(library).plan, Plan) == plan("one")
    assert stored(library).state == "open" and stored(library).changed >= 100
    kept.keep(plan("one", "two"), state="written")
    assert stored(library).state == "written"


def test_what_the_person_changed_meanwhile_stays(library: Library, kept: Kept) -> None:
    kept.heard(WritingNews("pages", 1, 3, plan=plan("one", title="Lamp")))
    by_hand = msgspec.structs.replace(plan("ONE", title="The Lamp"))
    library.writing.save(msgspec.structs.replace(stored(library), plan=as_json(by_hand)))
    news = kept.heard(WritingNews("pages", 2, 3, plan=plan("one", "two", title="Lamp")))
    assert news.plan == plan("ONE", "two", title="The Lamp")
    assert kept.keep(plan("one", "two", "three", title="Lamp")) == plan(
        "ONE", "two", "three", title="The Lamp"
    )


def test_a_failure_keeps_plan_and_reason(library: Library, kept: Kept) -> None:
    kept.keep(plan("one"))
    kept.end("failed", "The server is away.")
    assert (stored(library).state, stored(library).reason) == ("failed", "The server is away.")
    assert from_json(stored(library).plan, Plan) == plan("one")


def test_a_forgotten_story_is_not_brought_back(library: Library, kept: Kept) -> None:
    library.writing.forget(STORY)
    assert kept.keep(plan("one")) == plan("one")
    kept.end("cancelled")
    assert library.writing.writing(STORY) is None


def test_what_is_no_plan_is_told() -> None:
    with pytest.raises(InputError, match="cannot be read"):
        from_json("{", Plan)


words = st.lists(st.sampled_from("abcd"), max_size=4)


@given(wrote=words, edited=words, more=words)
def test_pages_of_the_person_and_later_pages_are_all_there(
    wrote: list[str], edited: list[str], more: list[str]
) -> None:
    fresh = plan(*wrote, *more)
    together = with_hand(plan(*wrote), plan(*edited), fresh)
    if wrote == edited:
        assert together == fresh
    else:
        assert together.pages == (*map(page, edited), *map(page, more))


@given(title=st.text(max_size=3), tone=st.text(max_size=3))
def test_fields_follow_whoever_changed_them(title: str, tone: str) -> None:
    wrote, fresh = plan("a", title="t", tone="dry"), plan("a", "b", title="t2", tone="dry2")
    together = with_hand(wrote, msgspec.structs.replace(wrote, title=title), fresh)
    assert together.title == (title if title != "t" else "t2") and together.tone == "dry2"
    assert with_hand(wrote, msgspec.structs.replace(wrote, tone=tone), fresh).tone in (tone, "dry2")
