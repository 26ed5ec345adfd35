"""Importance and type: single signs, and agreement with panels labelled by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kitsumy_desktop import assets
from kitsumy_desktop.story.importance import Rating, rate
from kitsumy_desktop.story.read import read_story

LABELS: dict[str, list[int]] = json.loads(Path(__file__).with_name("importance_labels.json").read_text())


def rated(text: str) -> list[Rating]:
    return list(rate(read_story(text, kind="script")))


def rated_panel(description: str, *lines: str) -> Rating:
    """One panel in the middle of a quiet page."""
    page = ["PAGE 1", "Panel 1. A room.", f"Panel 2. {description}", *lines, "Panel 3. A chair."]
    return rated("\n".join(page))[1]


def quadratic_kappa(a: list[int], b: list[int]) -> float:
    """Cohen's kappa with quadratic weights."""
    observed = sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) / len(a)
    expected = sum((x - y) ** 2 for x in a for y in b) / len(a) ** 2
    return 1 - observed / expected


def test_agreement_with_the_labelled_panels() -> None:
    told: list[int] = []
    found: list[int] = []
    for name, labels in LABELS.items():
        ratings = rate(read_story(assets.read_bytes("samples", name).decode()))
        assert len(ratings) == len(labels)
        told += labels
        found += [r.importance for r in ratings]
    assert len(told) >= 60
    assert quadratic_kappa(told, found) >= 0.7
    assert sum(abs(a - b) <= 1 for a, b in zip(told, found, strict=True)) / len(told) >= 0.95


@pytest.mark.parametrize(
    "description",
    [
        "Wide establishing shot of the harbour.",
        "Загальний план. Море і скелі.",
        "Plan ogólny. Morze i skały.",
    ],
)
def test_wide_shots_matter_and_establish(description: str) -> None:
    rating = rated_panel(description)
    assert rating.type == "establishing"
    assert rating.score > rated_panel("Anna by the table.").score


@pytest.mark.parametrize(
    ("description", "sound"),
    [
        ("She leaps and crashes through the window.", "SFX: CRASH!"),
        ("Вона стрибає і розбиває вікно.", "ЗВУК: ДЗЕНЬ!"),
        ("Skacze i rozbija okno. Już się nie boi.", "EFEKT: TRZASK!"),
    ],
)
def test_action(description: str, sound: str) -> None:
    rating = rated_panel(description, sound)
    assert rating.type == "action"
    assert rating.importance >= 4


@pytest.mark.parametrize("description", ["Insert: a key.", "Деталь: ключ.", "Detal: klucz."])
def test_details_are_small(description: str) -> None:
    rating = rated_panel(description)
    assert (rating.importance, rating.type) == (1, "transition")


def test_talk_is_dialogue() -> None:
    rating = rated_panel("Anna and Ivan at the table.", "ANNA: Tea?", "IVAN: Please.")
    assert rating.type == "dialogue"
    assert 2 <= rating.importance <= 3


def test_a_splash_page_is_the_climax() -> None:
    ratings = rated("PAGE 1\nPanel 1. A.\nPanel 2. B.\nPAGE 2 (SPLASH)\nPanel 1. The tower falls.")
    assert (ratings[2].importance, ratings[2].type) == (5, "climax")


def test_reveals_shouts_and_sounds_raise_a_panel() -> None:
    calm = rated_panel("Anna opens the box.").score
    assert rated_panel("Anna opens the box. At last!").score > calm
    assert rated_panel("Anna opens the box.", "SFX: CREAK").score > calm
    assert rated_panel("Anna opens the box.", "ANNA (SHOUT): No!").score > calm
    assert rated_panel("Same shot. Anna opens the box.").score < calm


def test_ranks_spread_a_flat_story() -> None:
    text = "PAGE 1\n" + "".join(f"Panel {i}. Anna.\nANNA: Word{' word' * i}.\n" for i in range(1, 10))
    assert len({r.importance for r in rated(text)}) >= 2


def test_empty_story() -> None:
    assert rated("") == []
