"""Whose face is whose."""

from __future__ import annotations

import pytest

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import CharacterId, ComicId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.panel import Art, ArtKind, Brief, FaceBox, Figure, Panel, Shot
from kitsumy_desktop.craft.placement.job import FaceSpot
from kitsumy_desktop.craft.placement.people import Voices, body_rects, face_spots

SHAPE = Rect(100, 100, 200, 100).corners()
LEFT, RIGHT = FaceBox(0.1, 0.3, 0.1, 0.2), FaceBox(0.7, 0.3, 0.1, 0.2)


def voices() -> Voices:
    anna = Character(CharacterId("c1"), "Anna", aliases=("The Captain",))
    comic = Comic(ComicId("c"), "t", cast=(anna.id,))
    return Voices(Document({comic.id: comic, anna.id: anna}))


def panel(
    *faces: FaceBox, figures: tuple[Figure, ...] = (), kind: ArtKind = "imported", **brief: Shot
) -> Panel:
    art = Art(PictureHash("0" * 64), 800, 400, kind=kind, faces=faces)
    return Panel(PanelId("p"), PageId("pg"), brief=Brief(figures=figures, **brief), art=art)


def who(p: Panel, speakers: tuple[str, ...] = (), reading: Reading = "ltr") -> list[str]:
    spots = face_spots(p, SHAPE, speakers, voices(), reading)
    return [s.who for s in sorted(spots, key=lambda s: s.rect.x)]


@pytest.mark.parametrize("name", ["Anna", "ANNA", " anna ", "the captain"])
def test_one_spelling_per_person(name: str) -> None:
    assert voices().of(name) == "anna"
    assert voices().of("Borys") == "borys"
    assert voices().of("") == ""


def test_named_faces_keep_their_names_and_places() -> None:
    (spot,) = face_spots(panel(FaceBox(0.1, 0.3, 0.1, 0.2, "ANNA")), SHAPE, (), voices(), "ltr")
    assert spot.who == "anna"
    assert spot.rect == pytest.approx((120, 130, 20, 20))
    assert spot.mouth == pytest.approx((130, 130 + 0.72 * 20))


def test_nameless_faces_go_to_the_figures_from_left_to_right() -> None:
    figures = Figure("Borys", "right"), Figure("Anna", "left")
    assert who(panel(RIGHT, LEFT, figures=figures)) == ["anna", "borys"]


def test_a_known_face_is_not_given_twice() -> None:
    known = FaceBox(0.1, 0.3, 0.1, 0.2, "Borys")
    assert who(panel(known, RIGHT, figures=(Figure("Borys", "left"), Figure("Anna", "right")))) == [
        "borys",
        "anna",
    ]


def test_one_face_goes_to_the_one_who_speaks() -> None:
    figures = Figure("Anna", "left"), Figure("Borys", "right")
    assert who(panel(LEFT, figures=figures), ("Borys",)) == ["borys"]


@pytest.mark.parametrize(("reading", "expected"), [("ltr", ["anna", "borys"]), ("rtl", ["borys", "anna"])])
def test_without_a_brief_the_first_to_speak_stands_first(reading: Reading, expected: list[str]) -> None:
    assert who(panel(LEFT, RIGHT), ("Anna", "Borys", "Anna"), reading) == expected


def test_faces_out_of_sight_do_not_count() -> None:
    assert who(panel(FaceBox(0.98, 0.3, 0.2, 0.2, "Anna"))) == []


def test_guesses_without_a_picture() -> None:
    bare = Panel(
        PanelId("p"), PageId("pg"), brief=Brief(figures=(Figure("Borys", "right"), Figure("Anna", "left")))
    )
    assert who(bare) == ["anna", "borys"]
    for spot in face_spots(bare, SHAPE, (), voices(), "ltr"):
        assert Rect(100, 100, 200, 100).contains_rect(spot.rect)
        assert spot.rect.contains(spot.mouth)


def test_when_nothing_is_guessed() -> None:
    figures = (Figure("Anna"),)
    assert who(panel(figures=figures, kind="draft")) == [], "a draft knows its faces"
    assert who(panel(figures=figures, shot="insert")) == [], "a detail shows no face"
    assert who(panel(figures=figures)) == ["anna"], "a picture whose faces nobody found"


def test_bodies_stand_below_their_faces_and_in_the_panel() -> None:
    face = FaceSpot(Rect(120, 120, 20, 20), Point(130, 134), "anna")
    low = FaceSpot(Rect(120, 185, 20, 20), Point(130, 199), "anna")
    (body,) = body_rects([face, low], SHAPE)
    assert (body.y, body.bottom) == (140, 200)
    assert body.x < 120 < 140 < body.right
