"""Sex and age of the cast, from the words and numbers of a look in three languages."""

from __future__ import annotations

import pytest

from kitsumy_desktop.comic.ids import CharacterId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.generation.draft.casting import cast_look


def cast(look: str, name: str = "Sam"):
    """The look of a character described like that."""
    return cast_look(Character(CharacterId("ch"), name, look=look, seed=4))


@pytest.mark.parametrize(
    ("look", "female"),
    [
        ("her grandfather, the keeper, white beard", False),
        ("his sister, a baker", True),
        ("40, village teacher, green dress", True),
        ("її дід, сива борода", False),
        ("його бабуся, синя хустка", True),
        ("jej dziadek, siwa broda", False),
        ("jego siostra, czerwony płaszcz", True),
        ("she wears a red coat", True),
        ("he wears a red coat", False),
    ],
)
def test_kin_counts_more_than_whose_kin(look: str, female: bool) -> None:
    assert cast(look).female is female


@pytest.mark.parametrize(
    ("look", "age"),
    [
        ("11, small and quick", "child"),
        ("16, courier", "teen"),
        ("35, a fisherwoman", "adult"),
        ("60, the baker", "old"),
        ("дев'ять, 9 років", "child"),
        ("68 років, сива", "old"),
        ("12 lat, krótkie włosy", "child"),
        ("190 cm, red coat", "adult"),
        ("70 kg, red coat", "adult"),
    ],
)
def test_an_age_in_years(look: str, age: str) -> None:
    assert cast(look).age == age
