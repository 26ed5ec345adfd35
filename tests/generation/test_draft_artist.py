"""What an author relies on: same request, same bytes; people told apart; faces where they are said to be."""

import io
from typing import get_args

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kitsumy_desktop.comic.ids import CharacterId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Brief, CameraAngle, Figure, Shot
from kitsumy_desktop.generation.draft.artist import PLACES, Draft, draw_draft
from kitsumy_desktop.generation.draft.casting import cast_look
from kitsumy_desktop.generation.draft.request import DraftRequest
from kitsumy_desktop.generation.styles import styles

MARTA = Character(CharacterId("c1"), "Marta", look="young woman, long red hair, green coat", seed=3)
IVAN = Character(CharacterId("c2"), "Іван", look="старий з білою бородою, синій светр, окуляри", seed=9)
KUBA = Character(CharacterId("c3"), "Kuba", seed=5)
CAST = {c.name: c for c in (MARTA, IVAN, KUBA)}


def request(
    *who: str, size: tuple[int, int] = (240, 240), style: str = "euro-bd", seed: int = 5, **brief: str
) -> DraftRequest:
    figures = tuple(Figure(name) for name in who)
    shown = Brief(figures=figures, **brief)  # type: ignore[arg-type]
    return DraftRequest(shown, tuple(CAST[n] for n in who), None, style, *size, seed)


def pixels(draft: Draft) -> npt.NDArray[np.float64]:
    with Image.open(io.BytesIO(draft.jpeg)) as picture:
        return np.asarray(picture.convert("RGB"), dtype=np.float64)


def histogram(draft: Draft) -> npt.NDArray[np.float64]:
    """Colours of the middle of the picture, where the figure stands."""
    picture = pixels(draft)
    h, w, _ = picture.shape
    body = picture[h // 5 :, w // 3 : w * 2 // 3].reshape(-1, 3) // 43
    bins = (body @ np.array([36, 6, 1])).astype(int)
    counts = np.bincount(bins, minlength=216).astype(np.float64)
    return counts / counts.sum()


def distance(a: Draft, b: Draft) -> float:
    return float(np.abs(histogram(a) - histogram(b)).sum() / 2)


def test_same_request_same_bytes() -> None:
    wanted = request("Marta", "Іван", place="street", time="night", action="Marta runs, Іван сміється")
    assert draw_draft(wanted).jpeg == draw_draft(wanted).jpeg
    assert draw_draft(wanted).jpeg != draw_draft(request("Marta", "Іван", place="forest")).jpeg


def test_picture_is_a_jpeg_of_the_asked_size_with_full_colour() -> None:
    draft = draw_draft(request("Marta", size=(200, 150)))
    with Image.open(io.BytesIO(draft.jpeg)) as picture:
        assert (picture.format, picture.size, picture.mode) == ("JPEG", (200, 150), "RGB")
        assert all(layer[1:3] == (1, 1) for layer in picture.layer)  # type: ignore[attr-defined]
    assert (draft.width, draft.height) == (200, 150)


def test_characters_are_told_apart_and_stay_themselves() -> None:
    """Across panels (pose, seed) a character stays nearer to itself than to any other."""
    first = {n: draw_draft(request(n, shot="medium", seed=1, action="stands")) for n in CAST}
    again = {n: draw_draft(request(n, shot="medium", seed=2, action="talks")) for n in CAST}
    for name in CAST:
        own = distance(first[name], again[name])
        for other in CAST:
            if other != name:
                assert distance(first[name], again[other]) > own, (name, other)


def test_a_look_is_read_in_three_languages() -> None:
    marta, ivan = cast_look(MARTA), cast_look(IVAN)
    assert (marta.female, marta.hair, marta.top) == (True, "long", "coat")
    assert marta.top_colour[1] > marta.top_colour[0]
    assert (ivan.age, ivan.beard, ivan.glasses, ivan.top) == ("old", "full", True, "sweater")
    assert ivan.top_colour[2] > ivan.top_colour[0]
    zofia = cast_look(Character(CharacterId("c4"), "Zofia", look="starsza pani, czarny płaszcz, kapelusz"))
    assert (zofia.female, zofia.age, zofia.top, zofia.hat) == (True, "old", "coat", "fedora")


def test_palette_of_the_character_wins() -> None:
    dressed = cast_look(Character(CharacterId("c5"), "Ola", palette=("#102030", "nonsense")))
    assert dressed.top_colour == (16, 32, 48)


def test_all_styles_draw_differently() -> None:
    drafts = [
        pixels(draw_draft(request("Marta", style=s.id, place="street", size=(160, 160)))) for s in styles()
    ]
    for i, a in enumerate(drafts):
        for b in drafts[i + 1 :]:
            assert np.abs(a - b).mean() > 2.0


@pytest.mark.parametrize("shot", get_args(Shot))
def test_every_shot_and_angle_at_extreme_aspects(shot: str) -> None:
    for k, angle in enumerate(get_args(CameraAngle)):
        size = ((96, 320), (320, 100), (200, 200))[k % 3]
        draft = draw_draft(request("Marta", "Kuba", size=size, shot=shot, angle=angle, place="street"))
        assert len(draft.faces) == (0 if shot == "insert" else 2)
        for face in draft.faces:
            assert 0 <= face.x <= face.x + face.w <= 1.000001 and 0 <= face.y <= face.y + face.h <= 1.000001
            assert face.w > 0.002 and face.h > 0.002


@pytest.mark.parametrize("place", sorted(PLACES))
def test_every_place_at_every_hour_and_weather(place: str) -> None:
    seen = set()
    for when in ("day", "dusk", "night", "rain", "snow", "fog", "fire"):
        draft = draw_draft(request("Marta", place=place, time=when, size=(120, 96), shot="wide"))
        seen.add(draft.jpeg)
    assert len(seen) >= 3, "the hour shows"


def test_faces_lie_on_skin() -> None:
    """The cheek beside the nose is of the character's own skin."""
    for name in CAST:
        for shot in ("full", "medium", "close"):
            draft = draw_draft(request(name, shot=shot, size=(400, 400), style="euro-bd", action="stands"))
            face, skin = draft.faces[0], np.array(cast_look(CAST[name]).skin)
            picture = pixels(draft)
            x, y = int(face.x * 400), int(face.y * 400)
            w, h = max(1, int(face.w * 400)), max(1, int(face.h * 400))
            box = picture[y : y + h, x : x + w].reshape(-1, 3)
            near = (np.abs(box - skin).max(axis=1) < 48).mean()
            assert near > (0.12 if CAST[name] is IVAN else 0.3), (name, shot, near)


def test_faces_are_named_in_the_order_of_the_brief_and_stand_in_reading_order() -> None:
    draft = draw_draft(request("Kuba", "Marta", "Іван", size=(480, 240), shot="medium"))
    assert [f.who for f in draft.faces] == ["Kuba", "Marta", "Іван"]
    assert draft.faces[0].x < draft.faces[1].x < draft.faces[2].x
    for face in draft.faces:
        assert face.mouth_x is not None and face.mouth_y is not None
        assert face.x <= face.mouth_x <= face.x + face.w and face.y <= face.mouth_y <= face.y + face.h


def test_heads_leave_the_top_to_balloons() -> None:
    for shot in ("wide", "full", "medium", "close"):
        draft = draw_draft(request("Marta", shot=shot, size=(300, 300)))
        assert draft.faces[0].y > 0.2, shot


def test_a_figure_without_a_character_is_drawn_as_well() -> None:
    brief = Brief(figures=(Figure("Stranger"), Figure("Another")))
    assert len(draw_draft(DraftRequest(brief, width=160, height=120)).faces) == 2


@settings(max_examples=25, deadline=None)
@given(
    st.text(max_size=60),
    st.text(max_size=20),
    st.text(max_size=20),
    st.text(max_size=20),
    st.lists(st.text(max_size=12), max_size=7),
)
def test_any_brief_is_drawn(action: str, place: str, time: str, look: str, who: list[str]) -> None:
    figures = tuple(Figure(name, pose=action[:20], expression=look) for name in who)
    cast = tuple(Character(CharacterId(f"c{i}"), name, look=look) for i, name in enumerate(who))
    draft = draw_draft(DraftRequest(Brief(action, figures, place, time), cast, width=96, height=64))
    assert len(draft.faces) == len(who)
