"""Sound effects in the room that is left."""

from __future__ import annotations

import math

import pytest

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size, contains, rotation
from kitsumy_desktop.comic.ids import BalloonId, SfxId
from kitsumy_desktop.craft.placement.effects import place_effects
from kitsumy_desktop.craft.placement.job import (
    BalloonJob,
    EffectJob,
    FaceSpot,
    PanelJob,
    Placed,
    PlacedEffect,
)

PANEL = Rect(40, 40, 260, 180)
FACE = FaceSpot(Rect(80, 110, 40, 50), Point(100, 148), "anna")
BALLOON = BalloonJob(BalloonId("b"), "speech", "anna", False, 4, (Size(90, 50),))
PLACED = Placed(BalloonId("b"), Point(100, 70), Size(90, 50), ())


def job(shape: Polygon | None = None, face: FaceSpot = FACE) -> PanelJob:
    corners = PANEL.corners() if shape is None else shape
    return PanelJob(corners, Rect(0, 0, 477, 738), (face,), (), (BALLOON,), "ltr", 1)


def corners(effect: EffectJob, placed: PlacedEffect) -> list[Point]:
    """Corners of the placed extent on the page."""
    turn = rotation(placed.angle)
    w, h = effect.ems.w * placed.size / 2, effect.ems.h * placed.size / 2
    middle = effect.offset.times(placed.size)
    return [
        placed.center.plus(turn.apply(Point(middle.x + dx * w, middle.y + dy * h)))
        for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]


def covered(effect: EffectJob, placed: PlacedEffect, rect: Rect) -> bool:
    """Whether any point of a fine grid over the rectangle's ellipse lies under the effect."""
    shape = corners(effect, placed)
    c = rect.center
    for k in range(400):
        t, r = k * 2.399963, math.sqrt((k + 0.5) / 400)
        if contains(shape, Point(c.x + r * math.cos(t) * rect.w / 2, c.y + r * math.sin(t) * rect.h / 2)):
            return True
    return False


@pytest.mark.parametrize("ems", [Size(2.4, 1.0), Size(5.5, 1.1), Size(1.2, 1.2)])
@pytest.mark.parametrize("size", [20.0, 36.0, 80.0])
def test_clear_of_faces_balloons_and_edges(ems: Size, size: float) -> None:
    effect = EffectJob(SfxId("s"), ems, size)
    (placed,) = place_effects(job(), [PLACED], [effect])
    assert placed.size <= size
    assert placed.angle != 0.0
    assert not covered(effect, placed, FACE.rect)
    assert not covered(effect, placed, Rect(55, 45, 90, 50))
    assert all(PANEL.grown(1).contains(c) for c in corners(effect, placed))


def test_angle_and_size_are_kept_where_they_fit() -> None:
    effect = EffectJob(SfxId("s"), Size(2.0, 1.0), 24.0, angle=11.0, offset=Point(0.2, -0.3))
    (placed,) = place_effects(job(), [PLACED], [effect])
    assert (placed.angle, placed.size) == (11.0, 24.0)
    assert all(PANEL.contains(c) for c in corners(effect, placed))


def test_two_effects_keep_apart() -> None:
    effects = [EffectJob(SfxId(n), Size(2.5, 1.0), 26.0) for n in "ab"]
    first, second = place_effects(job(), [PLACED], effects)
    shape = corners(effects[0], first)
    assert not any(contains(shape, c) for c in corners(effects[1], second))


def test_slanted_panel() -> None:
    shape = (Point(40, 40), Point(300, 40), Point(240, 220), Point(90, 220))
    effect = EffectJob(SfxId("s"), Size(3.0, 1.0), 30.0)
    (placed,) = place_effects(job(shape), [PLACED], [effect])
    assert all(contains(shape, c) for c in corners(effect, placed))


def test_an_effect_too_large_for_the_panel_still_gets_a_place() -> None:
    effect = EffectJob(SfxId("s"), Size(30.0, 1.0), 90.0)
    (placed,) = place_effects(job(), [PLACED], [effect])
    assert placed.size < 20
    assert PANEL.contains(placed.center)


def test_nothing_to_do() -> None:
    assert place_effects(job(), [PLACED], []) == ()
