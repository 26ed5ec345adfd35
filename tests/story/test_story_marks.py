"""Page and panel marks in every dialect and language."""

from __future__ import annotations

import pytest

from kitsumy_desktop.story.marks import dashed_panel, page_mark, panel_mark
from kitsumy_desktop.story.numbers import number_at


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3),
        ("12)", 12),
        ("4b", 4),
        ("3-тя сторінка", 3),
        ("XIV", 14),
        ("xxxix", 39),
        ("IX.", 9),
        ("one", 1),
        ("Twenty-one", 21),
        ("thirty two", 32),
        ("seventh", 7),
        ("перша", 1),
        ("третій", 3),
        ("П'ЯТЬ", 5),
        ("п’ятнадцята", 15),
        ("двадцять друга", 22),
        ("pierwsza", 1),
        ("trzecia", 3),
        ("ÓSMA", 8),
        ("dwudziesta czwarta", 24),
    ],
)
def test_numbers_in_digits_roman_and_words(text: str, value: int) -> None:
    found = number_at(text)
    assert found is not None and found.value == value


@pytest.mark.parametrize("text", ["page", "", "-3", "xl", "вона", "woda"])
def test_what_is_no_number(text: str) -> None:
    assert number_at(text) is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("PAGE ONE", 1),
        ("Page 3:", 3),
        ("PAGE #7", 7),
        ("**Page 2**", 2),
        ("=== Page 4 ===", 4),
        ("pg. 12", 12),
        ("p. 5", 5),
        ("PAGE IV", 4),
        ("FIRST PAGE", 1),
        ("Page Two - The Storm", 2),
        ("PAGE THREE (FIVE PANELS)", 3),
        ("PAGE ONE – THREE PANELS", 1),
        ("СТОРІНКА ПЕРША", 1),
        ("Сторінка 4.", 4),
        ("ДРУГА СТОРІНКА", 2),
        ("стор. 8", 8),
        ("СТОРІНКА П’ЯТА (ШІСТЬ КАДРІВ)", 5),
        ("STRONA PIERWSZA", 1),
        ("Strona 3 – 5 kadrów", 3),
        ("TRZECIA STRONA", 3),
        ("str. 11", 11),
    ],
)
def test_page_marks(line: str, number: int) -> None:
    mark = page_mark(line)
    assert mark is not None
    assert mark.number == number
    assert mark.last is None


@pytest.mark.parametrize(
    "line",
    [
        "Page 3 of the diary is torn out.",
        "Pages flutter in the wind.",
        "s. Anna and the fish",
        "Сторінка щоденника порожня.",
        "Strona 5 książki jest pusta.",
        "One page is missing from the book.",
        "p. much everybody is here",
    ],
)
def test_sentences_are_no_page_marks(line: str) -> None:
    assert page_mark(line) is None


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("PAGES 4-5 (SPREAD)", 4, 5),
        ("PAGES TWO AND THREE", 2, 3),
        ("Сторінки 6–7", 6, 7),
        ("СТОРІНКИ ДРУГА І ТРЕТЯ", 2, 3),
        ("STRONY 8 i 9", 8, 9),
    ],
)
def test_spreads(line: str, first: int, last: int) -> None:
    mark = page_mark(line)
    assert mark is not None
    assert (mark.number, mark.last) == (first, last)
    assert "spread" in mark.marks


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("PAGE ONE – THREE PANELS", 3),
        ("PAGE 2 (6 panels)", 6),
        ("СТОРІНКА ПЕРША (П'ЯТЬ КАДРІВ)", 5),
        ("STRONA 1 – 5 KADRÓW", 5),
        ("PAGE NINE", None),
    ],
)
def test_promised_panels(line: str, count: int | None) -> None:
    mark = page_mark(line)
    assert mark is not None and mark.panels == count


@pytest.mark.parametrize(
    "line", ["PAGE 5 - SPLASH", "SPLASH PAGE", "СТОРІНКА 3 (СПЛЕШ)", "STRONA 2: CAŁA STRONA"]
)
def test_splash_pages(line: str) -> None:
    mark = page_mark(line)
    assert mark is not None and "splash" in mark.marks


@pytest.mark.parametrize(
    ("line", "number", "text"),
    [
        ("Panel 1. Rain.", 1, "Rain."),
        ("PANEL TWO - A door.", 2, "A door."),
        ("PANEL 3", 3, ""),
        ("[4] A wave.", 4, "A wave."),
        ("[Panel 5]", 5, ""),
        ("Frame 6: Night.", 6, "Night."),
        ("First panel: dawn", 1, "dawn"),
        ("Кадр 2. Ніч.", 2, "Ніч."),
        ("ПАНЕЛЬ ТРЕТЯ — Дощ", 3, "Дощ"),
        ("ПЕРШИЙ КАДР: світанок", 1, "світанок"),
        ("Kadr 3: Noc.", 3, "Noc."),
        ("KLATKA CZWARTA – deszcz", 4, "deszcz"),
        ("Ujęcie 5", 5, ""),
        ("**Panel 7:** A cat.", 7, "** A cat."),
    ],
)
def test_panel_marks(line: str, number: int, text: str) -> None:
    mark = panel_mark(line)
    assert mark is not None
    assert mark.number == number
    assert mark.text.lstrip("* ") == text.lstrip("* ")


def test_panel_brackets_tell_insets_and_leave_other_brackets_alone() -> None:
    inset = panel_mark("Panel 2 (inset): her hand")
    other = panel_mark("Panel 3 (same place): her hand")
    assert inset is not None and inset.marks == {"inset"} and inset.text == "her hand"
    assert other is not None and not other.marks and "same place" in other.text


@pytest.mark.parametrize(
    "line", ["Frame of the door in shadow.", "Кадри миготять на стіні.", "Marta looks up."]
)
def test_sentences_are_no_panel_marks(line: str) -> None:
    assert panel_mark(line) is None


def test_serifu_panels_may_carry_page_and_panel_numbers() -> None:
    found = dashed_panel("- 2.3 A cat on a roof")
    assert found is not None
    page, mark = found
    assert (page, mark.number, mark.text) == (2, 3, "A cat on a roof")
