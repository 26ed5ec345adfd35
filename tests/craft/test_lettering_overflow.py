"""Nothing overflows its balloon: ink against the drawn outline, not against the composer's own word."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.craft.lettering.compose import candidate_boxes, natural_box, set_text, text_overflows
from tests.support.lettering_hands import (
    KINDS,
    balloon_of,
    body_polygon,
    face_book,
    ink_outside,
    strings,
    style_for,
)

STRINGS = 2100


@pytest.mark.parametrize("number", range(len(KINDS)))
def test_no_ink_outside_the_body(number: int) -> None:
    book, kind = face_book(), KINDS[number]
    dice = random.Random(number)
    spilled = []
    for i, (language, text) in enumerate(strings(900 + number, STRINGS // len(KINDS))):
        style = style_for(kind, language, dice.choice([6.5, 8.0, 11.0]), caps=i % 3 == 0)
        box = natural_box(text, kind, style, book, dice.choice([None, None, 1.15, 1.6, 2.2]))
        placed = set_text(text, kind, style, book, box)
        outside = ink_outside(placed, body_polygon(balloon_of(kind, box, name=f"bl-{i}")), book)
        if outside or placed.overflow or not placed.lines:
            spilled.append((text, outside, placed.overflow))
    assert spilled == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_candidate_box_holds_its_text(kind: BalloonKind) -> None:
    book = face_book()
    for language, text in strings(77, 40):
        style = style_for(kind, language)
        boxes = candidate_boxes(text, kind, style, book)
        assert 1 <= len(boxes) <= 3
        for box in boxes:
            assert not set_text(text, kind, style, book, box).overflow


@given(st.sampled_from(KINDS), st.integers(0, 39), st.floats(4.0, 160.0), st.floats(4.0, 120.0))
@settings(deadline=None)
def test_whether_a_text_fits_is_known_without_setting_it(
    kind: BalloonKind, number: int, width: float, height: float
) -> None:
    book = face_book()
    language, text = tuple(strings(77, 40))[number]
    style = style_for(kind, language, caps=number % 2 == 0)
    box = Size(width, height)
    assert text_overflows(text, kind, style, book, box) == set_text(text, kind, style, book, box).overflow


def test_a_body_made_by_hand_is_either_filled_or_reported() -> None:
    book, dice = face_book(), random.Random(5)
    seen = {True: 0, False: 0}
    for i, (language, text) in enumerate(strings(33, 240)):
        kind = KINDS[i % len(KINDS)]
        style = style_for(kind, language)
        free = natural_box(text, kind, style, book)
        box = Size(free.w * dice.uniform(0.5, 1.6), free.h * dice.uniform(0.6, 1.6))
        placed = set_text(text, kind, style, book, box)
        outside = ink_outside(placed, body_polygon(balloon_of(kind, box, name=f"bl-{i}")), book)
        assert placed.overflow or outside == 0, text
        seen[placed.overflow] += 1
    assert min(seen.values()) > 20


@given(
    st.text(
        st.one_of(st.sampled_from("aЇż *_\\\n-—…'\u0301\u00a0\u200b"), st.characters(codec="utf-8")),
        max_size=60,
    ),
    st.sampled_from(KINDS),
    st.floats(8, 120),
    st.floats(8, 80),
)
@settings(max_examples=120, deadline=None)
def test_any_text_can_be_set_in_any_body(text: str, kind: BalloonKind, width: float, height: float) -> None:
    book, style = face_book(), style_for(kind, "uk")
    box = natural_box(text, kind, style, book)
    assert not set_text(text, kind, style, book, box).overflow
    placed = set_text(text, kind, style, book, Size(width, height))
    assert all(0 <= line.start < line.end <= len(text) for line in placed.lines)
