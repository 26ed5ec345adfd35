"""What was typed and what arrives meet in one text; lines and records are found both ways."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.script import Anchor
from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.ui.editor.script.merge import Edit, carried, edit_between, merged, units
from kitsumy_desktop.ui.editor.script.places import Place, Places, places_in

WORDS = st.text(alphabet="ab\nЖ😀", max_size=40)
SCRIPT = """PAGE ONE

PANEL 1. ANNA waits.
ANNA: Late
again.

SFX: TOCK

PANEL 2. A dog.

PAGE TWO

PANEL 1. The sea.
"""
ANCHORS = (
    Anchor(PanelId("p1"), (("b1", "b2"), ("x1",))),
    Anchor(PanelId("p2")),
    Anchor(PanelId("p3")),
)


@given(WORDS, WORDS)
def test_the_smallest_replacement_makes_the_other_text(before: str, after: str) -> None:
    edit = edit_between(before, after)
    assert edit.applied_to(before) == after
    assert edit.is_empty == (before == after)
    assert not edit.text or before[edit.start : edit.start + 1] != edit.text[0] or edit.start == edit.end
    start, end = edit.in_units(before)
    data = before.encode("utf-16-le")
    assert (data[: 2 * start] + edit.text.encode("utf-16-le") + data[2 * end :]).decode("utf-16-le") == after


@given(WORDS, WORDS, WORDS)
def test_two_changes_in_different_places_both_hold(base: str, one: str, other: str) -> None:
    """Whatever two people do to one text: either both changes are in the result, or mine alone."""
    mine = edit_between(base, f"{one}{base}")
    theirs = edit_between(base, f"{base}{other}")
    moved = carried(theirs, mine)
    if moved is not None:
        assert moved.applied_to(mine.applied_to(base)) == f"{one}{base}{other}"
    else:
        assert theirs.start <= mine.end and mine.start <= theirs.end, "they touch"


def test_changes_far_apart_are_never_given_up() -> None:
    base = "one\ntwo\nthree\n"
    mine = edit_between(base, "one\ntwo!\nthree\n")
    above, below = edit_between(base, "0\none\ntwo\nthree\n"), edit_between(base, "one\ntwo\nthree\n4\n")
    for theirs, both in ((above, "0\none\ntwo!\nthree\n"), (below, "one\ntwo!\nthree\n4\n")):
        moved = carried(theirs, mine)
        assert moved is not None and moved.applied_to("one\ntwo!\nthree\n") == both
    assert carried(edit_between(base, "one\nTWO\nthree\n"), edit_between(base, "one\n2\nthree\n")) is None


@given(st.lists(st.sampled_from(["", "x", "y!", "z"]), min_size=2, max_size=6), st.data())
def test_typing_in_several_places_leaves_room_for_the_page(tails: list[str], data: st.DataObject) -> None:
    """The person changed some lines and the page another one: all of it is in the text."""
    lines = [f"line {n}\n" for n in range(len(tails))]
    mine = [line.replace("\n", f"{tail}\n") for line, tail in zip(lines, tails, strict=True)]
    at = data.draw(st.integers(0, len(lines) - 1))
    theirs = [*lines[:at], lines[at].replace("line", "the page"), *lines[at + 1 :]]
    edit = merged("".join(lines), "".join(mine), "".join(theirs))
    assert edit is not None
    wanted = [*mine[:at], mine[at].replace("line", "the page"), *mine[at + 1 :]]
    assert edit.applied_to("".join(mine)) == "".join(wanted)


@given(WORDS, WORDS, WORDS)
def test_whoever_comes_first_the_text_is_the_same(base: str, one: str, other: str) -> None:
    """Of changes that lie apart. Where they touch, whoever types keeps their place, and the other one's words
    come in beside it."""
    first, second = merged(base, one, other), merged(base, other, one)
    assert merged(base, base, other) == edit_between(base, other)
    mine, theirs = edit_between(base, one), edit_between(base, other)
    if mine.end < theirs.start or theirs.end < mine.start:
        assert first is not None and second is not None
        assert first.applied_to(one) == second.applied_to(other)
    elif first is not None:
        brought = first.applied_to(one)
        assert len(brought) == len(one) + first.growth


def test_qt_counts_in_units_of_two_bytes() -> None:
    assert (units("ab"), units("Жж"), units("😀")) == (2, 2, 2)
    assert Edit(1, 2, "x").in_units("😀b") == (2, 3)


def test_lines_and_records_find_each_other() -> None:
    places = Places(places_in(read_story(SCRIPT), ANCHORS))
    lines = SCRIPT.split("\n")
    assert places.lines_of("p1") == (2, 7), "up to the next panel"
    assert places.lines_of("b1") == places.lines_of("b2") == (3, 4)
    first = places.lines_of("p3")
    assert first is not None and lines[first[0]].startswith("PANEL 1. The sea")
    assert places.at(4) == Place(3, 4, PanelId("p1"), "b1")
    found = [places.at(n) for n in (2, 5, 6, 8)]
    assert [p.record if p else None for p in found] == ["p1", "p1", "x1", "p2"]
    assert places.at(0) is None, "a page's heading is no panel"
    assert places.lines_of("nobody") is None


def test_lines_typed_above_move_what_is_below() -> None:
    places = Places(places_in(read_story(SCRIPT), ANCHORS))
    places.shift(3, 2)
    assert places.lines_of("x1") == (8, 8)
    assert places.lines_of("p1") == (2, 9)
    at = places.at(8)
    assert at is not None and at.record == "x1"
    places.shift(3, -2)
    assert places.lines_of("x1") == (6, 6)
