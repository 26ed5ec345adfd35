"""Nobody walks on water, and vehicles have an inside."""

import io

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from kitsumy_desktop.comic.records.panel import Brief, Figure
from kitsumy_desktop.generation.draft.aboard import HULL, footing
from kitsumy_desktop.generation.draft.artist import draw_draft, setting
from kitsumy_desktop.generation.draft.request import DraftRequest


def drawn(place: str, action: str, who: str = "Mama") -> npt.NDArray[np.int64]:
    figures = (Figure(who),) if who else ()
    brief = Brief(action, figures, place, shot="full")
    draft = draw_draft(DraftRequest(brief, style="euro-bd", width=240, height=200, seed=3))
    with Image.open(io.BytesIO(draft.jpeg)) as picture:
        return np.asarray(picture.convert("RGB"), dtype=np.int64)


def share(picture: npt.NDArray[np.int64], colour: tuple[int, int, int]) -> float:
    """Share of the lowest third that is near a colour."""
    low = picture[picture.shape[0] * 2 // 3 :]
    return float((np.abs(low - np.array(colour)).max(axis=2) < 40).mean())


@pytest.mark.parametrize(
    ("said", "kind", "expected"),
    [
        ("out at sea. Mama fights the wheel of her little boat", "sea", "boat"),
        ("Море. Мама стоїть на палубі човна", "sea", "boat"),
        ("Morze. Mama steruje łodzią, na pokładzie", "sea", "boat"),
        ("sea. Mama swims", "sea", "swim"),
        ("by the sea. Mama waits", "sea", "jetty"),
        ("озеро. Мама чекає", "river", "jetty"),
        ("sea. She grabs the radio", "sea", "boat"),
    ],
)
def test_footing(said: str, kind: str, expected: str) -> None:
    assert footing(said, kind) == expected


def test_a_hull_stands_before_the_legs_of_those_on_board() -> None:
    aboard = drawn("out at sea", "Mama fights the wheel of her boat")
    ashore = drawn("by the sea", "Mama waits")
    assert share(aboard, HULL) > 0.3 > 0.1 > share(ashore, HULL)


def test_open_water_without_people_stays_open() -> None:
    assert share(drawn("out at sea", "Waves", who=""), HULL) < 0.02


@pytest.mark.parametrize(
    ("place", "action", "kind"),
    [
        ("train, indoors", "", "train"),
        ("tram", "", "tram"),
        ("INT. AUTOBUS", "", "bus"),
        ("у вагоні поїзда", "", "train"),
        ("wnętrze tramwaju", "", "tram"),
        ("Zosia's car", "", "car"),
        ("INT. SPACESHIP", "", "spaceship"),
        ("каюта", "", "cabin"),
        ("", "Inside the tram. Everybody sleeps.", "tram"),
        ("train station", "", "street"),
        ("street", "Inside the tram", "street"),
        ("EXT. SPACESHIP", "", "space"),
    ],
)
def test_vehicles(place: str, action: str, kind: str) -> None:
    assert setting(DraftRequest(Brief(action, place=place)))[0] == kind


def test_insides_of_vehicles_differ() -> None:
    pictures = [drawn(place, "Mama stands") for place in ("tram", "bus", "train", "car", "spaceship")]
    for i, a in enumerate(pictures):
        for b in pictures[i + 1 :]:
            assert np.abs(a - b).mean() > 4.0
