"""Screentone: a grey made of dots, lines or grain, as an object."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, centroid
from kitsumy_desktop.comic.ids import PageId, PanelId, ToneId

ScreenKind: TypeAlias = Literal["dot", "line", "cross", "sand", "flat"]


class Screen(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a grey is screened: `lpi` lines an inch, `angle` in degrees, `density` 0..1 covered by ink.

    `density_to` other than None makes a gradient from `start` to `end` (page points).
    """

    kind: ScreenKind = "dot"
    lpi: float = 60.0
    angle: float = 45.0
    density: float = 0.3
    density_to: float | None = None
    start: Point | None = None
    end: Point | None = None
    colour: str = "#111111"
    seed: int = 0


class Tone(msgspec.Struct, frozen=True, tag="tone", tag_field="record", omit_defaults=True):
    """A screened area inside `area` (page points) and its panel, screened at the renderer's resolution."""

    id: ToneId
    page: PageId
    panel: PanelId | None
    area: Polygon
    """At least three corners."""
    screen: Screen = Screen()
    hidden: bool = False
    locked: bool = False
    group: str = ""
    pinned: bool = False
    """Locked against editing: pointer and keys on the page pass it by until it is unlocked."""

    @property
    def center(self) -> Point:
        """The middle of the area."""
        return centroid(self.area)
