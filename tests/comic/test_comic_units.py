"""Lengths as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.units import (
    DECIMALS,
    UNITS,
    Unit,
    format_length,
    nudge_step,
    parse_length,
    points_of,
    stepped,
)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("12 mm", 12 * 72 / 25.4),
        ("12", 12 * 72 / 25.4),
        ("0.5in", 36.0),
        ('0,5"', 36.0),
        (".5 in", 36.0),
        ("36pt", 36.0),
        ("40 px", 40 * 72 / 300),
        ("1 cm", 10 * 72 / 25.4),
        ("10+2mm", 12 * 72 / 25.4),
        ("1in + 10 мм", 72 + 10 * 72 / 25.4),
        ("2*(10 + 5)", 30 * 72 / 25.4),
        ("1in/4", 18.0),
        ("3 * 12 pt", 36.0),
        ("-4 pt", -4.0),
        ("1/2in", 36.0),
        ("1in + 1/2 in", 108.0),
        ('3 * 1/4"', 54.0),
        ("10 - -2 pt", 10 * 72 / 25.4 + 2),
    ],
)
def test_lengths_are_understood(text: str, points: float) -> None:
    assert parse_length(text, "mm", 300) == pytest.approx(points)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "mm",
        "12 parsec",
        "12 mm mm",
        "1/0",
        "2mm*3mm",
        "4mm/2mm",
        "1/0in",
        "4/(2mm)",
        "4/(1mm+1mm)",
        "(3",
        "3)",
        "1..2",
        "12 ; 3",
        "+",
    ],
)
def test_what_is_no_length_is_told_with_an_example(text: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_length(text, "mm", 300)
    assert "mm" in caught.value.hint


@given(st.floats(-2000, 2000), st.sampled_from(UNITS), st.sampled_from((72, 150, 300, 600)))
def test_what_is_shown_reads_back_as_what_it_was(points: float, unit: Unit, dpi: int) -> None:
    shown = format_length(points, unit, dpi)
    off = 0.5 * 10 ** -DECIMALS[unit] * points_of(unit, dpi)
    assert abs(parse_length(shown, unit, dpi) - points) <= off + 1e-9
    assert "-0 " not in f"{shown} "


@given(st.floats(-500, 500), st.sampled_from(UNITS), st.integers(-5, 5).filter(bool), st.booleans())
def test_steps_land_on_whole_steps_and_go_the_right_way(
    points: float, unit: Unit, steps: int, fine: bool
) -> None:
    there = stepped(points, steps, unit, 300, fine=fine)
    one = stepped(0.0, 1, unit, 300, fine=fine)
    assert there / one == pytest.approx(round(there / one), abs=1e-6)
    assert (there > points) == (steps > 0)
    assert abs(there - points) <= abs(steps) * one + 1e-6


def test_an_arrow_key_steps_by_half_a_millimetre() -> None:
    assert nudge_step("mm", 300) == pytest.approx(0.5 * 72 / 25.4)
    assert nudge_step("pt", 300) == 1.0
