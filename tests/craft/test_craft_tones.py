"""Screens: exact greys, the same pixels in any area, no moiré, the same screen at every resolution."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.tone import Screen, ScreenKind
from kitsumy_desktop.craft.tones.lattice import screen_lattice, snapped
from kitsumy_desktop.craft.tones.screen import Pixels, bits, coverage, is_flat, repeat

SCREENED: tuple[ScreenKind, ...] = ("dot", "line", "cross", "sand")


def remaining(ink: npt.NDArray[np.uint8], period: float) -> float:
    """Standard deviation after blurring one period: what the eye sees of a pattern it cannot resolve."""
    rows, columns = (np.fft.fftfreq(n) for n in ink.shape)
    sigma = period / 2
    weight = np.exp(-2 * (np.pi * sigma) ** 2 * (rows[:, None] ** 2 + columns[None, :] ** 2))
    blurred = np.fft.ifft2(np.fft.fft2(ink.astype(float)) * weight).real
    edge = round(6 * sigma)
    return float(blurred[edge:-edge, edge:-edge].std())


@pytest.mark.parametrize("kind", SCREENED)
@pytest.mark.parametrize("density", [0.0, 0.05, 0.3, 0.5, 0.85, 1.0])
@pytest.mark.parametrize(("lpi", "angle", "dpi"), [(60, 45, 300), (60, 45, 170), (42, 15, 200), (20, 75, 96)])
def test_a_grey_covers_what_it_says(
    kind: ScreenKind, density: float, lpi: float, angle: float, dpi: float
) -> None:
    screen = Screen(kind, lpi, angle, density)
    side = repeat(screen, dpi / 72)
    assert coverage(screen, Pixels(0, 0, side, side), dpi / 72).mean() / 255 == pytest.approx(
        density, abs=0.01
    )


@pytest.mark.parametrize("kind", SCREENED)
def test_plates_cover_what_they_say_too(kind: ScreenKind) -> None:
    for density in (0.1, 0.3, 0.62):
        plate = bits(Screen(kind, density=density), Pixels(0, 0, 1120, 1120), 600 / 72)
        assert plate.mean() == pytest.approx(density, abs=0.01)


@pytest.mark.parametrize("kind", (*SCREENED, "flat"))
def test_a_gradient_runs_from_one_grey_to_the_other(kind: ScreenKind) -> None:
    screen = Screen(kind, density=0.1, density_to=0.9, start=Point(24, 0), end=Point(120, 0))
    ink = coverage(screen, Pixels(0, 0, 600, 400), 300 / 72) / 255.0
    assert ink[:, :90].mean() == pytest.approx(0.1, abs=0.015)
    assert ink[:, 280:320].mean() == pytest.approx(0.5, abs=0.03)
    assert ink[:, 505:].mean() == pytest.approx(0.9, abs=0.015)


@given(
    kind=st.sampled_from((*SCREENED, "flat")),
    x=st.integers(-300, 300),
    y=st.integers(-300, 300),
    w=st.integers(1, 90),
    h=st.integers(1, 90),
    gradient=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_a_pixel_is_the_same_in_any_area(
    kind: ScreenKind, x: int, y: int, w: int, h: int, gradient: bool
) -> None:
    screen = Screen(
        kind,
        lpi=35.0,
        angle=20.0,
        density=0.3,
        density_to=0.8 if gradient else None,
        start=Point(0, 0),
        end=Point(30, 60),
    )
    whole = coverage(screen, Pixels(-300, -300, 700, 700), 2.3)
    part = coverage(screen, Pixels(x, y, w, h), 2.3)
    assert np.array_equal(part, whole[y + 300 : y + 300 + h, x + 300 : x + 300 + w])


@pytest.mark.parametrize("kind", SCREENED)
def test_the_same_screen_gives_the_same_pixels_and_sand_has_dice(kind: ScreenKind) -> None:
    area = Pixels(7, 9, 200, 150)
    one, other = (coverage(Screen(kind, seed=seed), area, 4.0) for seed in (1, 2))
    assert np.array_equal(one, coverage(Screen(kind, seed=1), area, 4.0))
    assert np.array_equal(one, other) == (kind != "sand")


@pytest.mark.parametrize(
    ("dpi", "most"), [(96, 0.01), (130, 0.01), (150, 3.6), (200, 2.0), (300, 1.4), (600, 1.4)]
)
def test_no_moire(dpi: float, most: float) -> None:
    """craft.md §4.2 measured 3.3–3.6 at 150 dpi, up to 24.9 at 96, and 1.2–1.4 with snapped cells."""
    ink = coverage(Screen("dot", 60.0, 45.0, 0.3), Pixels(0, 0, 900, 900), dpi / 72)
    assert remaining(ink, max(2.0, dpi / 60)) <= most


def test_finer_than_two_and_a_half_pixels_a_period_there_is_only_the_grey() -> None:
    screen = Screen("dot", 60.0, density=0.3)
    assert is_flat(screen, 149 / 72)
    assert not is_flat(screen, 151 / 72)
    assert set(np.unique(coverage(screen, Pixels(0, 0, 50, 50), 2.0))) == {77}


def test_cells_are_whole_pixels_on_the_plate() -> None:
    """craft.md §4.2: (7, 7) is 60.61 lpi at 600 dpi."""
    lattice = screen_lattice(60.0, 45.0, 600 / 72, 640)
    assert (lattice.a, lattice.b, lattice.cells, lattice.period) == (7, 7, 1, 14)
    assert 600 / lattice.cell == pytest.approx(60.61, abs=0.01)


@given(period=st.floats(2.5, 60), angle=st.floats(-360, 360))
@settings(max_examples=80, deadline=None)
def test_any_screen_has_a_repeat_near_what_was_asked_for(period: float, angle: float) -> None:
    lattice = snapped(period, angle, 640)
    assert lattice.period <= max(640, 30 * period)
    assert lattice.cell == pytest.approx(period, rel=0.06)


@pytest.mark.parametrize("kind", SCREENED)
def test_a_picture_and_the_plate_show_the_same_places(kind: ScreenKind) -> None:
    screen = Screen(kind, lpi=45.0)
    picture = coverage(screen, Pixels(500, 500, 150, 150), 300 / 72).astype(float)
    plate = bits(screen, Pixels(1000, 1000, 300, 300), 600 / 72).reshape(150, 2, 150, 2).mean((1, 3)) * 255
    assert np.corrcoef(picture.ravel(), plate.ravel())[0, 1] > 0.9
