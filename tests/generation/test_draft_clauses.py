"""Weather, hours and things fall without taking the people with them."""

import pytest

from kitsumy_desktop.comic.records.panel import Brief, Figure
from kitsumy_desktop.generation.draft.acting import act
from kitsumy_desktop.generation.draft.look import Look
from kitsumy_desktop.generation.styles import style


def pose(action: str, who: str = "Marta") -> str:
    (part,) = act(Brief(action, (Figure(who),)), (Look(who),), style("euro-bd").hand, 1)
    return part.pose_name


@pytest.mark.parametrize(
    "action",
    [
        "Snow falls on the street.",
        "Marta stands. Rain falls.",
        "Night falls over the harbour.",
        "The lamp goes out and falls silent. Marta stands.",
        "Marta stands while snow falls around her.",
        "Падає сніг.",
        "Марта стоїть, падає дощ.",
        "Йде дощ. Марта стоїть.",
        "Pada śnieg.",
        "Marta stoi. Pada deszcz.",
        "Zapada noc, pada deszcz",
    ],
)
def test_weather_and_hours_make_nobody_fall(action: str) -> None:
    who = "Марта" if "а" in action else "Marta"
    assert pose(action, who) in {"stand", "stand_easy", "stand_firm", "talk", "explain"}


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("Marta slips on the ice and falls.", "fall"),
        ("In the snow Marta falls.", "fall"),
        ("Through the rain she runs home.", "run"),
        ("Falls down the stairs.", "fall"),
        ("Rain falls. Marta runs home.", "run"),
        ("Сніг сипле, а вона падає.", "fall"),
        ("Ona pada w śnieg.", "fall"),
        ("Marta fights the wheel of her little boat.", "steer"),
    ],
)
def test_people_do_what_is_said_of_them(action: str, expected: str) -> None:
    assert pose(action) == expected


def test_each_keeps_its_own_words_when_weather_comes_between() -> None:
    brief = Brief("Marta runs. Snow falls. Ivan sits, angry.", (Figure("Marta"), Figure("Ivan")))
    marta, ivan = act(brief, (Look("Marta"), Look("Ivan")), style("euro-bd").hand, 1)
    assert (marta.pose_name, ivan.pose_name, ivan.mood) == ("run", "sit", "angry")
