"""A picture in motion: a chosen area of a panel's picture, blurred along a way or repeated as ghosts."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, centroid
from kitsumy_desktop.comic.ids import PageId, PanelId, SmearId

SmearKind: TypeAlias = Literal["motion", "ghosts"]


class Smear(msgspec.Struct, frozen=True, tag="smear", tag_field="record", omit_defaults=True):
    """The panel's picture inside `area` (page points), copied `copies` times along `way`.

    motion: their average · ghosts: fainter with every step.
    """

    id: SmearId
    page: PageId
    panel: PanelId | None
    area: Polygon
    """At least three corners."""
    way: Point = Point(24.0, 0.0)
    """From the first to the last copy, in points."""
    kind: SmearKind = "motion"
    copies: int = 16
    feather: float = 8.0
    """Points over which the effect sets in along the edge of the area; 0: a crisp edge."""
    hidden: bool = False
    locked: bool = False
    group: str = ""
    pinned: bool = False
    """Locked against editing: pointer and keys on the page pass it by until it is unlocked."""

    @property
    def center(self) -> Point:
        """The middle of the area."""
        return centroid(self.area)
