"""The props of a brief in a draft: held, lying about, filling an insert; outfits and light are seen too."""

from __future__ import annotations

import io

import msgspec
import numpy as np
import pytest
from PIL import Image

from kitsumy_desktop.comic.ids import CharacterId, PropId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Brief, Figure
from kitsumy_desktop.comic.records.place import Prop
from kitsumy_desktop.generation.draft.acting import act
from kitsumy_desktop.generation.draft.artist import draw_draft, setting
from kitsumy_desktop.generation.draft.casting import cast_look
from kitsumy_desktop.generation.draft.request import DraftRequest
from kitsumy_desktop.generation.draft.things import taken_in_hand, things_of
from kitsumy_desktop.generation.styles import style

MARA = Character(CharacterId("c"), "Mara", look="woman of 40, grey hair", seed=3)
FLAME = Prop(PropId("p"), "The Flame", look="brass lantern")


def request(brief: Brief) -> DraftRequest:
    return DraftRequest(brief=brief, cast=(MARA,), props=(FLAME,), width=300, height=200)


def drawn(brief: Brief) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.asarray(Image.open(io.BytesIO(draw_draft(request(brief)).jpeg)).convert("RGB"))


def test_a_props_name_or_its_look_says_what_it_is() -> None:
    assert things_of(request(Brief(props=("the flame", "меч", "amulet", "sword")))) == ["lantern", "sword"]


@pytest.mark.parametrize(("pose", "held"), [("stand", "lantern"), ("run", "lantern"), ("sleep", "")])
def test_who_has_a_hand_free_holds_it(pose: str, held: str) -> None:
    brief = Brief("", (Figure("Mara", "left", pose),), props=("the flame", "cat"))
    parts = act(brief, (cast_look(MARA),), style("noir").hand, 1)
    holding, lying = taken_in_hand(parts, ["lantern", "cat"])
    assert holding[0].held == held and lying == ([] if held else ["lantern"])


def test_what_the_words_put_in_a_hand_already_is_not_there_twice() -> None:
    brief = Brief("Mara holds a lantern", (Figure("Mara"),), props=("the flame",))
    parts = act(brief, (cast_look(MARA),), style("noir").hand, 1)
    assert taken_in_hand(parts, ["lantern"]) == (parts, [])


@pytest.mark.parametrize("shot", ["full", "insert"])
@pytest.mark.parametrize("figures", [(Figure("Mara"),), ()])
def test_a_panel_with_a_prop_is_another_picture(shot: str, figures: tuple[Figure, ...]) -> None:
    brief = Brief("", figures, "street", shot=shot)  # type: ignore[arg-type]
    with_it = msgspec.structs.replace(brief, props=("the flame",))
    assert (drawn(brief) != drawn(with_it)).any()


def test_an_outfit_is_worn() -> None:
    dressed = cast_look(msgspec.structs.replace(MARA, outfit="red raincoat, black hat"))
    bare = cast_look(MARA)
    assert dressed.hat and not bare.hat
    assert dressed.top == "coat" and dressed.top_colour[0] > 2 * dressed.top_colour[2]
    assert (dressed.hair_colour, dressed.height) == (bare.hair_colour, bare.height)


def test_light_says_the_hour_where_the_time_does_not() -> None:
    assert setting(request(Brief(place="street", light="cold moonlight at night")))[1] == "night"
    assert setting(request(Brief(place="street", time="day", light="a lamp")))[1] == "day"
    assert setting(request(Brief(place="street")))[1] == "day"
