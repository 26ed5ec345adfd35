"""Emphasis, sizes and spelling of whole balloons; find and replace; lettering styles."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

import msgspec
import pytest
from support.full_comic import full_comic
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import LetteringStyle
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.style import balloon_style, spoken_lettering
from kitsumy_desktop.editing.commands.lettering_styles import (
    StyleScope,
    balloons_where,
    give_style,
    keep_style,
    remove_style,
)
from kitsumy_desktop.editing.commands.words import emphasised, replaced, resized_words, respelled
from kitsumy_desktop.editing.find import Query, find_all, with_replacement

BOOK = shipped_faces()
FIRST, SECOND = "pg-0-bl-0", "pg-0-bl-2"


@cache
def sample() -> Document:
    with tempfile.TemporaryDirectory() as folder:
        return full_comic(Path(folder))


def with_text(*texts: str) -> Document:
    """The sample whose first balloons say these texts."""
    there = [b for b in sample().items("pg-0") if isinstance(b, Balloon)]  # type: ignore[arg-type]
    return replaced(sample(), [(b.id, t) for b, t in zip(there, texts, strict=False)], BOOK).applied_to(
        sample()
    )


def test_emphasis_of_whole_balloons_goes_on_for_all_then_off() -> None:
    document = with_text("One", "*Two*")
    ids = ["pg-0-bl-0", "pg-0-bl-1"]
    on = emphasised(document, ids, "*", BOOK).applied_to(document)
    assert [on.balloon(i).text for i in ids] == ["*One*", "*Two*"]
    off = emphasised(on, ids, "*", BOOK).applied_to(on)
    assert [off.balloon(i).text for i in ids] == ["One", "Two"]


def test_letters_grow_with_their_bodies() -> None:
    document = sample()
    sound = next(i for i in document.items("pg-0") if isinstance(i, Sfx))  # type: ignore[arg-type]
    after = resized_words(document, [FIRST, sound.id], 1.25, BOOK).applied_to(document)
    assert after.balloon(FIRST).text_scale == pytest.approx(1.25)
    assert after.balloon(FIRST).width > document.balloon(FIRST).width
    assert after.get(sound.id, Sfx).size == pytest.approx(sound.size * 1.25)
    huge = resized_words(document, [FIRST, sound.id], 1e6, BOOK).applied_to(document)
    assert huge.balloon(FIRST).text_scale == 4.0 and huge.get(sound.id, Sfx).size == 400.0
    assert problems(huge) == []


def test_the_whole_comic_is_spelled_anew() -> None:
    document = with_text("Wait…", "No — yes", "fine")
    after = respelled(document, BOOK).applied_to(document)
    assert [after.balloon(f"pg-0-bl-{n}").text for n in range(3)] == ["Wait...", "No -- yes", "fine"]
    assert respelled(after, BOOK).is_empty
    assert respelled(document, BOOK, ["pg-0-bl-1"]).touched() == {"pg-0-bl-1"}


def test_finds_are_told_in_reading_order_with_their_place() -> None:
    document = with_text("The lantern is here", "A LANTERN!", "lanterns")
    page = msgspec.structs.replace(document.page("pg-1"), notes="The lantern goes out")
    document = changed(document, [page]).applied_to(document)
    found = find_all(document, Query("lantern"))
    assert [(m.record, m.place) for m in found[:3]] == [
        ("pg-0-bl-0", "text"),
        ("pg-0-bl-1", "text"),
        ("pg-0-bl-2", "text"),
    ]
    assert ("pg-1", "page") in [(m.record, m.place) for m in found]
    assert [m.found for m in found[:3]] == ["lantern", "LANTERN", "lantern"]
    here = [m.record for m in find_all(document, Query("lantern", whole=True, places=frozenset({"text"})))]
    assert [i for i in here if i.startswith("pg-0")] == ["pg-0-bl-0", "pg-0-bl-1"]
    exact = [m.record for m in find_all(document, Query("lantern", case=True, places=frozenset({"text"})))]
    assert [i for i in exact if i.startswith("pg-0")] == ["pg-0-bl-0", "pg-0-bl-2"]
    assert find_all(document, Query("  ")) == ()
    assert find_all(document, Query("Lamp", places=frozenset({"cast"})))[0].record == "pr-lamp"


def test_words_are_found_across_line_breaks_and_with_signs_in_them() -> None:
    document = with_text("Where\nis it?", "a*b (c)")
    assert find_all(document, Query("where is it?"))[0].found == "Where\nis it?"
    assert find_all(document, Query("b (c)"))[0].record == "pg-0-bl-1"


def test_replacing_keeps_capitals_and_counts_every_find() -> None:
    document = with_text("Cat and cat. CAT!", "concatenate")
    found = find_all(document, Query("cat", whole=True, places=frozenset({"text"})))
    texts = with_replacement(found, "fox")
    assert texts == {"pg-0-bl-0": "Fox and fox. FOX!"}
    after = replaced(document, texts.items(), BOOK).applied_to(document)
    assert after.balloon("pg-0-bl-0").text == "Fox and fox. FOX!"
    assert problems(after) == []
    exact = with_replacement(find_all(document, Query("cat", places=frozenset({"text"}))), "McFox")
    assert exact["pg-0-bl-1"] == "conMcFoxenate"


def test_a_style_changes_all_that_wear_it() -> None:
    document = sample()
    ghost = document.comic.lettering.styles[0]
    assert balloons_where(document, StyleScope(style="st-ghost")) == tuple(f"pg-{n}-bl-2" for n in range(3))
    bigger = msgspec.structs.replace(ghost, scale=1.6, paper="#eeeeff", line="#0000aa", stroke=2.0, bold=True)
    after = keep_style(document, bigger, BOOK).applied_to(document)
    assert after.balloon(SECOND).width > document.balloon(SECOND).width
    style = balloon_style(after, after.page("pg-0"), after.balloon(SECOND))
    assert style.bold and style.italic
    lettering = spoken_lettering(after, after.balloon(SECOND))
    assert (lettering.paper, lettering.line, lettering.stroke) == ("#eeeeff", "#0000aa", 2.0)
    assert spoken_lettering(after, after.balloon(FIRST)) == after.comic.lettering
    assert problems(after) == []


def test_styles_are_given_replaced_and_removed() -> None:
    document = sample()
    shout = LetteringStyle("st-shout", "Shouting", scale=1.3)
    document = keep_style(document, shout, BOOK).applied_to(document)
    chosen = balloons_where(document, StyleScope(kind="shout"))
    document = give_style(document, chosen, "st-shout", BOOK).applied_to(document)
    assert all(document.balloon(i).style == "st-shout" for i in chosen)
    gone = remove_style(document, "st-shout", BOOK, instead="st-ghost").applied_to(document)
    assert [s.id for s in gone.comic.lettering.styles] == ["st-ghost"]
    assert all(gone.balloon(i).style == "st-ghost" for i in chosen)
    assert problems(gone) == []


@pytest.mark.parametrize("name", ["", "  ", "ghost"])
def test_a_style_needs_a_name_of_its_own(name: str) -> None:
    with pytest.raises(InputError):
        keep_style(sample(), LetteringStyle("st-new", name), BOOK)


def test_a_scope_may_be_narrowed_by_page_speaker_and_words() -> None:
    document = with_text("Lantern")
    assert balloons_where(document, StyleScope(pages=("pg-1",), style="st-ghost")) == ("pg-1-bl-2",)
    spoken = tuple(f"pg-{n}-bl-{b}" for n in range(3) for b in range(2))
    assert balloons_where(document, StyleScope(speaker="anna")) == spoken
    assert balloons_where(document, StyleScope(words="LANTERN"))[0] == "pg-0-bl-0"
