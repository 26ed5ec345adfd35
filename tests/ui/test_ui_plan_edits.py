"""Edits of a plan as values: what is moved is not lost, what is renamed is renamed everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kitsumy_desktop.story.plan.plan import Plan, PlanPage, PlanPanel
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import MOST_STEPS, PlanBook
from kitsumy_desktop.ui.writing_desk.counts import page_full, page_words
from kitsumy_desktop.ui.writing_desk.problems import place_of
from tests.support.sample_plan import sample_plan

PLAN = sample_plan()
LAST = len(PLAN.pages) - 1

Move = Callable[[Plan], Plan]
PAGES = st.integers(0, LAST)
PANELS = st.integers(0, 2)
MOVES: st.SearchStrategy[Move] = st.one_of(
    st.builds(lambda a, b: lambda p: edits.move_page(p, a, b), PAGES, st.integers(-2, 12)),
    st.builds(
        lambda page, a, b: lambda p: edits.move_panel(p, page, a, b), PAGES, PANELS, st.integers(-2, 5)
    ),
    st.builds(lambda page, a, b: lambda p: edits.move_line(p, page, (a, 0), (b, 0)), PAGES, PANELS, PANELS),
)


def texts(plan: Plan) -> Counter[str]:
    """Everything that is seen and said."""
    return Counter(
        text
        for page in plan.pages
        for panel in page.panels
        for text in (panel.action, *(line.text for line in panel.lines))
    )


def movable(plan: Plan) -> bool:
    """Whether every panel still has a first line."""
    return all(panel.lines for page in plan.pages for panel in page.panels)


@given(st.lists(MOVES, max_size=12))
def test_moving_loses_nothing(moves: list[Move]) -> None:
    plan = PLAN
    for move in moves:
        if movable(plan):
            plan = move(plan)
    assert texts(plan) == texts(PLAN)


@given(st.lists(MOVES, max_size=8), st.data())
def test_undo_and_redo_go_through_every_plan(moves: list[Move], data: st.DataObject) -> None:
    book, seen = PlanBook(PLAN), [PLAN]
    for move in moves:
        if movable(book.plan):
            before = book.plan
            book.change("Move", move(book.plan))
            seen += [book.plan] if book.plan != before else []
    at = len(seen) - 1
    for forward in data.draw(st.lists(st.booleans(), max_size=12)):
        if forward:
            book.redo()
            at = min(len(seen) - 1, at + 1)
        else:
            book.undo()
            at = max(0, at - 1)
        assert book.plan == seen[at]


def test_only_so_many_steps_are_kept() -> None:
    book = PlanBook(PLAN)
    for number in range(MOST_STEPS + 20):
        book.change("Title", replace(book.plan, title=str(number)))
    steps = 0
    while book.undoable:
        book.undo()
        steps += 1
    assert steps == MOST_STEPS and book.plan.title == "19"


def test_a_panel_sent_to_its_own_page_stays() -> None:
    assert edits.send_panel(PLAN, 1, 0, 1) == PLAN
    sent = edits.send_panel(PLAN, 0, 2, 1)
    assert sent.pages[1].panels[-1] == PLAN.pages[0].panels[2] and texts(sent) == texts(PLAN)


def test_whoever_leaves_the_cast_still_speaks() -> None:
    left = edits.remove_member(PLAN, 0)
    assert [member.name for member in left.cast] == ["Oleh"] and left.pages == PLAN.pages


def test_a_name_is_made_free() -> None:
    assert edits.free_name("Oleh", []) == "Oleh"
    assert edits.free_name("Oleh", ["Oleh", "Oleh 2"]) == "Oleh 3"


def test_a_page_is_full_by_words_panels_or_one_balloon() -> None:
    page = PLAN.pages[0]
    assert not page_full(page) and page_words(page) == 29
    assert page_full(PlanPage(tuple(PlanPanel() for _ in range(10))))
    long = replace(page.panels[1].lines[0], text="word " * 26)
    assert page_full(replace(page, panels=(replace(page.panels[1], lines=(long,)),)))
    short = replace(long, text="word " * 20)
    assert page_full(replace(page, panels=(replace(page.panels[1], lines=(short,) * 3),)))
    note = replace(long, kind="note")
    assert not page_full(replace(page, panels=(replace(page.panels[1], lines=(note,)),)))


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("/pages/3/panels/1/lines/0", (3, 1)),
        ("/pages/3", (3, None)),
        ("/pages/3/beat", (3, None)),
        ("/cast/0", (None, None)),
        ("", (None, None)),
    ],
)
def test_pointers_lead_to_their_place(where: str, place: tuple[int | None, int | None]) -> None:
    assert place_of(where) == place
