"""Emphasis marks, capitals, and words that cling together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.craft.lettering.markup import BIG, ITALIC, STRONG, parse_markup, upper
from kitsumy_desktop.craft.lettering.words import find_words


def _words(text: str, language: str) -> list[str]:
    return [w.text[w.start : w.end] for w in find_words(text, language)]


@pytest.mark.parametrize(
    ("source", "text", "flags"),
    [
        ("a *b* c", "a b c", {2: STRONG}),
        ("_ab_", "ab", {0: ITALIC, 1: ITALIC}),
        ("**A** b", "A b", {0: BIG}),
        ("*a **b***", "a b", {0: STRONG, 1: STRONG, 2: STRONG | BIG}),
        (r"2 \* 2 \_x\_ \\", r"2 * 2 _x_ \ ".strip(), {}),
        ("2 * 2 * 2", "2 * 2 * 2", {}),
        ("snake_case_name", "snake_case_name", {}),
        ("*alone", "*alone", {}),
        ("**", "**", {}),
        ("", "", {}),
    ],
)
def test_marks(source: str, text: str, flags: dict[int, int]) -> None:
    marked = parse_markup(source)
    assert marked.text == text
    assert {i: f for i, f in enumerate(marked.flags) if f} == flags
    assert [source[i] for i in marked.sources] == list(text)


@given(st.text("ab *_\\\nї", max_size=40))
@settings(max_examples=200)
def test_any_text_parses_and_only_marks_disappear(source: str) -> None:
    marked = parse_markup(source)
    assert len(marked.text) == len(marked.sources) == len(marked.flags)
    assert list(marked.sources) == sorted(set(marked.sources))
    gone = set(range(len(source))) - set(marked.sources)
    assert all(source[i] in "*_\\" for i in gone)


def test_a_long_row_of_marks_is_read_at_once() -> None:
    assert parse_markup("*" * 3000).text


def test_capitals_keep_their_sources() -> None:
    marked = upper(parse_markup("straße *її*"), "en")
    assert marked.text == "STRASSE ЇЇ"
    assert marked.sources == (0, 1, 2, 3, 4, 4, 5, 6, 8, 9)
    assert upper(parse_markup("izmir"), "tr").text == "İZMİR"
    assert upper(parse_markup("iść"), "pl").text == "IŚĆ"


def test_one_letter_words_cling_to_the_next_in_ukrainian_and_polish() -> None:
    assert _words("Я живу в місті, а ти і він у селі", "uk") == [
        "Я живу",
        "в місті,",
        "а ти",
        "і він",
        "у селі",
    ]
    assert _words("Idę z psem i kotem w góry", "pl") == ["Idę", "z psem", "i kotem", "w góry"]
    assert _words("I see a cat", "en") == ["I", "see", "a", "cat"]


def test_dashes_and_marks_cling() -> None:
    assert _words("— Привіт — сказав він !", "uk") == ["— Привіт —", "сказав", "він !"]
    assert _words("one\u00a0two three", "en") == ["one\u00a0two", "three"]


def test_breaks_inside_words() -> None:
    assert _words("well-known e-mail — no", "en") == ["well-", "known", "e-mail —", "no"]
    assert [w.spaced for w in find_words("well-known fact", "en")] == [False, False, True]
    assert _words("So…what?", "en") == ["So…", "what?"]


def test_line_breaks_of_the_author_are_kept() -> None:
    assert [w.forced for w in find_words("\na b\nc\n", "en")] == [False, False, True]


def test_words_that_read_badly_at_a_lines_end() -> None:
    dangling = {
        w.text[w.start : w.end] for w in find_words("go to the big old house, he did.", "en") if w.dangles
    }
    assert dangling == {"go", "to", "the", "he"}
    assert {w.text[w.start : w.end] for w in find_words("Stop. Go on!", "en") if w.sentence} == {
        "Stop.",
        "on!",
    }
