"""What turning, stretching and mirroring does to each kind of thing."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.document import Item
from kitsumy_desktop.comic.geometry import Point, Rect, bounds, rotation, scaling, signed_area
from kitsumy_desktop.comic.ids import BalloonId, LinesId, PageId, PanelId, SfxId, SmearId, ToneId
from kitsumy_desktop.comic.mapping import about, mapped, mapped_panel, onto
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone

PAGE = PageId("pg")
SQUARE = Rect(10, 20, 40, 30).corners()
ACROSS = scaling(-1.0, 1.0)
CENTER = Point(100.0, 50.0)

BALLOON = Balloon(
    BalloonId("bl"),
    PAGE,
    None,
    "Hi",
    Point(60, 40),
    50.0,
    30.0,
    tails=(Tail(Point(70, 90), bend=0.4),),
    outline=(Point(-1, 0), Point(0, -1), Point(1, 0.5)),
)
SFX = Sfx(SfxId("fx"), PAGE, None, "BOOM", Point(60, 40), angle=20.0)
LINES = Lines(LinesId("ln"), PAGE, None, Point(60, 40), rx=30.0, ry=10.0, angle=30.0, bend=0.5)
TONE = Tone(ToneId("tn"), PAGE, None, SQUARE, Screen(start=Point(10, 20), end=Point(50, 50)))
SMEAR = Smear(SmearId("sm"), PAGE, None, SQUARE, way=Point(24.0, 6.0))
ITEMS: tuple[Item, ...] = (BALLOON, SFX, LINES, TONE, SMEAR)


def flat(value: object) -> list[float]:
    """Every number of a record."""
    if isinstance(value, bool | str) or value is None:
        return []
    if isinstance(value, int | float):
        return [float(value)]
    if isinstance(value, msgspec.Struct):
        return [n for name in value.__struct_fields__ for n in flat(getattr(value, name))]
    return [n for part in value for n in flat(part)] if isinstance(value, tuple) else []


@pytest.mark.parametrize("item", ITEMS, ids=lambda i: type(i).__name__)
@pytest.mark.parametrize("m", [ACROSS, scaling(1.0, -1.0)], ids=["across", "down"])
def test_a_mirror_twice_is_no_mirror(item: Item, m: object) -> None:
    there = mapped(item, about(CENTER, m))  # type: ignore[arg-type]
    assert there != item
    assert flat(mapped(there, about(CENTER, m))) == pytest.approx(flat(item))  # type: ignore[arg-type]


@pytest.mark.parametrize("item", ITEMS, ids=lambda i: type(i).__name__)
def test_four_quarter_turns_lead_back(item: Item) -> None:
    there = item
    for _ in range(4):
        there = mapped(there, about(CENTER, rotation(90.0)))
    assert flat(there) == pytest.approx(flat(item), abs=1e-6)


def test_letters_are_mirrored_in_their_own_frame() -> None:
    across, down = mapped(SFX, ACROSS), mapped(SFX, scaling(1.0, -1.0))
    assert isinstance(across, Sfx) and isinstance(down, Sfx)
    assert (across.flipped, across.upside_down, across.angle) == (True, False, -20.0)
    assert (down.flipped, down.upside_down, down.angle) == (False, True, -20.0)


def test_a_stretch_makes_letters_taller_and_keeps_them_as_wide() -> None:
    upright = msgspec.structs.replace(SFX, angle=0.0)
    there = mapped(upright, scaling(1.0, 2.0))
    assert isinstance(there, Sfx)
    assert there.size == pytest.approx(2 * upright.size)
    assert there.stretch * there.size == pytest.approx(upright.size)


def test_a_balloon_keeps_upright_and_its_tail_bends_the_other_way() -> None:
    turned, flipped = mapped(BALLOON, rotation(90.0)), mapped(BALLOON, ACROSS)
    assert isinstance(turned, Balloon) and isinstance(flipped, Balloon)
    assert (turned.width, turned.height, turned.sized) == (50.0, 30.0, False)
    grown = mapped(BALLOON, scaling(2.0))
    assert isinstance(grown, Balloon) and (grown.width, grown.sized) == (100.0, True)
    assert flipped.tails[0].bend == -0.4
    assert flipped.outline == (Point(-1, 0.5), Point(0, -1), Point(1, 0))


def test_a_mirrored_panel_is_clockwise_and_its_curves_stay_on_their_edges() -> None:
    polygon = (Point(0, 0), Point(40, 0), Point(50, 30), Point(0, 30))
    panel = Panel(PanelId("pn"), PAGE, polygon=polygon, bends=(0.1, 0.2, 0.3, 0.4))
    there = mapped_panel(panel, ACROSS)
    assert there.polygon is not None and signed_area(there.polygon) > 0
    edges = {frozenset((p, there.polygon[(n + 1) % 4])): there.bends[n] for n, p in enumerate(there.polygon)}
    for n, p in enumerate(polygon):
        q = polygon[(n + 1) % 4]
        assert edges[frozenset((Point(-p.x, p.y), Point(-q.x, q.y)))] == panel.bends[n]


@given(st.floats(-50, 50), st.floats(-50, 50), st.floats(10, 90), st.floats(10, 90), st.floats(0.3, 3.0))
def test_a_box_goes_onto_a_box(x: float, y: float, w: float, h: float, grown: float) -> None:
    old, new = Rect(x, y, w, h), Rect(y, x, w * grown, h / grown)
    there = bounds(onto(old, new).apply(p) for p in old.corners())
    assert list(there) == pytest.approx(list(new), abs=1e-6)
