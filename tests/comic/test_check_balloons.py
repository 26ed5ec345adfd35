"""Invariants of balloons, and that documents from before their fields still open."""

from __future__ import annotations

import math
from pathlib import Path

import msgspec
import pytest
from support.balloon_page import balloons_on, with_every_option
from support.sample_comic import sample_comic

from kitsumy_desktop.comic import codec
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import BalloonId, PageId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, size=16, pages=2)[0]


def with_first(document: Document, **fields: object) -> Document:
    first = msgspec.structs.replace(balloons_on(document)[0], **fields)
    return changed(document, [first]).applied_to(document)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"width": 0.0}, "no size"),
        ({"outline": (Point(0, 0), Point(1, 1))}, "three points"),
        ({"outline": (Point(0, 0), Point(1, 1), Point(math.nan, 0))}, "nowhere"),
        ({"tails": (Tail(Point(math.inf, 0)),)}, "nowhere"),
        ({"padding": 0.0}, "cannot be"),
        ({"roundness": 1.5}, "cannot be"),
        ({"joined": BalloonId("nobody")}, "not on its page"),
    ],
)
def test_what_is_wrong_is_told(document: Document, fields: dict[str, object], said: str) -> None:
    found = problems(with_first(document, **fields))
    assert len(found) == 1
    assert said in found[0]


def test_joined_with_another_page(document: Document) -> None:
    other = balloons_on(document, "pg-1")[0]
    assert "not on its page" in problems(with_first(document, joined=other.id))[0]


def test_joined_in_a_circle(document: Document) -> None:
    first, second, *_ = balloons_on(document)
    turned = [
        msgspec.structs.replace(first, joined=second.id),
        msgspec.structs.replace(second, joined=first.id),
    ]
    found = problems(changed(document, turned).applied_to(document))
    assert len(found) == 2
    assert all("goes on from itself" in sentence for sentence in found)


def test_every_option_is_sound_and_survives_the_disk(document: Document) -> None:
    document = with_every_option(document)
    assert problems(document) == []
    for balloon in balloons_on(document):
        assert codec.decode_record(codec.encode_record(balloon)) == balloon


def test_a_balloon_written_before_has_the_usual_look() -> None:
    plain = Balloon(BalloonId("b"), PageId("pg"), None, "x", Point(0, 0), 10, 10)
    assert b"padding" not in codec.encode_record(plain)
    assert codec.decode_record(codec.encode_record(plain)) == plain
