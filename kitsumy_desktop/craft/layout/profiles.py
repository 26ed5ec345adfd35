"""Style profiles: how pages are divided in the traditions of comics, as data.

The area ladder and the shapes aimed at follow the size contrast of Manga109 pages (neighbouring ranks differ
by about 1.6) and the mean of 5.2 panels a page of the TINTIN corpus.
"""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.layout import Gutters

NEVER = math.inf
WIDE = 2.0
"""Width over height from which a page is a strip."""
STRIP_PANELS = 3.6
STRIP_MOST = 5
"""Mean and greatest number of panels of such a page."""
SHAPES = {"establishing": 1.85, "action": 1.25, "dialogue": 1.05, "transition": 0.85, "climax": 1.35}


class LayoutProfile(msgspec.Struct, frozen=True, omit_defaults=True):
    """The constants of one style. Costs are the unit-less terms of the page's total cost."""

    id: str
    name: str
    gutters: Gutters = Gutters()
    """What a new comic of this style starts with, in points."""
    areas: tuple[float, ...] = (0.055, 0.09, 0.15, 0.24, 0.40)
    """Share of the live area aimed at, by importance 1–5."""
    shapes: dict[str, float] = msgspec.field(default_factory=lambda: dict(SHAPES))
    """Width over height aimed at, by panel type."""
    area_weight: float = 2.4
    shape_weight: float = 2.1
    tier: tuple[float, ...] = (0.10, 0.0, 0.0, 0.35, 0.60, 1.0)
    """Cost of a tier of 1, 2, … panels."""
    stack: tuple[float, float] = (0.12, 0.35)
    """Cost of a column of two and of three panels within a tier."""
    repeat: float = 0.25
    """Cost of a tier with as many panels as the one above it."""
    panels: float = 5.2
    """Mean number of panels a page aimed at."""
    glue: float = 0.65
    """How stiff pages are: 0 any number of panels does, 1 every panel wants its absolute size."""
    most: int = 9
    """Most panels of a page where the layout chooses."""
    turn: float = 2.6
    """Reward for a climax that waits behind a page turn."""
    splash: float = 0.35
    """Cost of a page of one panel; only panels of importance 5 may have it."""
    variety: float = 0.30
    """Cost of a page divided like an earlier one."""
    slants: dict[str, tuple[float, float]] = {}
    """Least and greatest slant of a cut beside a panel of that type, in degrees."""
    bleed_from: int = 6
    """Panels at the page's edge run to the bleed from this importance on; 6: none does."""
    splash_bleeds: bool = True
    """A page of one panel of importance 5 fills trim and bleed."""


_PROFILES = (
    LayoutProfile(id="us", name="American", tier=(0.0, 0.0, 0.0, 0.35, 0.60, 1.0), repeat=0.10),
    LayoutProfile(
        id="euro",
        name="Franco-Belgian",
        gutters=Gutters(8.5, 8.5),
        tier=(0.15, 0.0, -0.05, 0.20, 0.60, 1.0),
        repeat=0.05,
        panels=7.0,
        most=12,
    ),
    LayoutProfile(
        id="manga",
        name="Manga",
        gutters=Gutters(14.0, 6.0),
        stack=(-0.05, 0.20),
        panels=4.9,
        slants={"action": (2.5, 6.0), "climax": (3.0, 7.0)},
        bleed_from=4,
    ),
    LayoutProfile(
        id="strip",
        name="Comic strip",
        area_weight=1.0,
        tier=(0.4, 0.1, 0.0, 0.0, 0.60, 1.0),
        stack=(NEVER, NEVER),
        repeat=0.0,
        most=12,
        panels=8.0,
        turn=0.0,
        splash=2.0,
        variety=0.0,
        splash_bleeds=False,
    ),
    LayoutProfile(
        id="webtoon",
        name="Webtoon",
        gutters=Gutters(36.0, 9.0),
        tier=(0.0, NEVER, NEVER, NEVER, NEVER, NEVER),
        stack=(NEVER, NEVER),
        repeat=0.0,
        panels=3.0,
        most=5,
        turn=0.0,
        variety=0.0,
        splash_bleeds=False,
    ),
)

PROFILES: dict[str, LayoutProfile] = {profile.id: profile for profile in _PROFILES}
DEFAULT_PROFILE = PROFILES["us"]


def on_format(profile: LayoutProfile, fmt: PageFormat) -> LayoutProfile:
    """The profile as it is meant on a format: a page much wider than high holds one tier."""
    if fmt.width < WIDE * fmt.height:
        return profile
    return msgspec.structs.replace(profile, panels=STRIP_PANELS, most=STRIP_MOST)


def least_side(fmt: PageFormat) -> float:
    """The least side of a panel, in points: 20 % of the page's shorter side."""
    return 0.20 * min(fmt.width, fmt.height)


def layout_profile(profile_id: str) -> LayoutProfile:
    """The profile of that id; the default for an id this version does not know."""
    return PROFILES.get(profile_id, DEFAULT_PROFILE)
