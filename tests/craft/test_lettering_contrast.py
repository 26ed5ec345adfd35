"""Contrast of letters and what they stand on, against figures anybody can look up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.craft.lettering.contrast import READABLE, contrast

colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


@pytest.mark.parametrize(
    ("ink", "paper", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
        ("#111111", "#ffffff", 18.88),
    ],
)
def test_known_figures(ink: str, paper: str, ratio: float) -> None:
    assert contrast(ink, paper) == pytest.approx(ratio, abs=0.005)


@given(colours, colours)
def test_it_is_the_same_both_ways_and_within_bounds(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1.0 <= contrast(one, other) <= 21.0


def test_the_limit_lies_between_two_greys_on_white() -> None:
    assert contrast("#777777", "#ffffff") < READABLE < contrast("#767676", "#ffffff")


@pytest.mark.parametrize("wrong", ["", "red", "#fff", "112233#"])
def test_what_is_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        contrast(wrong, "#ffffff")
