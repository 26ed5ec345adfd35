"""Printed page numbers and what lies open at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.trees import blank_pages

from kitsumy_desktop.comic.paging import (
    facing_page,
    is_verso,
    misplaced_spreads,
    openings,
    page_count,
    page_numbers,
    stands_left,
)
from kitsumy_desktop.comic.records.comic import Reading

SIZES = st.text("112", max_size=40)


def shown(sizes: str) -> list[str]:
    """The openings as text: "-" for no page."""
    found = openings(blank_pages(sizes).pages())
    return [f"{o.first or '-'}{o.second or '-'}" for o in found]


def test_the_first_page_is_alone_and_the_others_face_each_other() -> None:
    assert shown("11111") == ["-0", "12", "34"]
    assert shown("1111") == ["-0", "12", "3-"]


def test_a_spread_fills_an_opening() -> None:
    assert shown("121") == ["-0", "11", "2-"]
    assert [n.text for n in page_numbers(blank_pages("121")).values()] == ["1", "2–3", "4"]
    assert page_count(blank_pages("121")) == 4


def test_a_spread_that_begins_on_a_recto_is_told() -> None:
    document = blank_pages("11211")
    assert misplaced_spreads(document) == ("2",)
    assert shown("11211") == ["-0", "1-", "22", "-3", "4-"]
    assert misplaced_spreads(blank_pages("121")) == ()
    assert misplaced_spreads(blank_pages("2")) == ("0",)


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_who_faces_whom(reading: Reading) -> None:
    document = blank_pages("1112", reading)
    assert [facing_page(document, p) for p in document.comic.pages] == [None, "2", "1", None]
    left = [stands_left(document, p) for p in document.comic.pages[:3]]
    assert left == ([True, False, True] if reading == "rtl" else [False, True, False])


@given(SIZES)
def test_numbers_run_on_and_openings_hold_every_page_once(sizes: str) -> None:
    document = blank_pages(sizes)
    numbers = list(page_numbers(document).values())
    told = [n for first, last in numbers for n in range(first, last + 1)]
    assert told == list(range(1, page_count(document) + 1))
    found = openings(document.pages())
    assert tuple(p for o in found for p in o.pages) == document.comic.pages
    for opening in found:
        assert opening.first or opening.second
        if not opening.is_spread:
            assert opening.first is None or is_verso(page_numbers(document)[opening.first].first)
            assert opening.second is None or not is_verso(page_numbers(document)[opening.second].first)
