"""Something to grab: its kind, where it is, what it belongs to. A value the tools and the overlay share."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.craft.layout.borders import CutRef

HandleKind: TypeAlias = Literal[
    "tail",
    "bend",
    "size",
    "scale",
    "turn",
    "stretch",
    "bend_sfx",
    "warp",
    "warp_add",
    "panel",
    "border",
    "corner",
    "vertex",
    "edge",
    "slant",
    "crop",
    "scale_many",
    "turn_many",
    "tail_add",
    "tail_width",
    "point",
    "point_add",
    "lines_center",
    "lines_radius",
    "lines_turn",
    "lines_bend",
    "area_corner",
    "area_edge",
    "area_box",
    "tone_end",
    "smear_way",
]
Side: TypeAlias = Literal["nw", "n", "ne", "e", "se", "s", "sw", "w", ""]

SIDES: dict[Side, Point] = {
    "nw": Point(-1, -1),
    "n": Point(0, -1),
    "ne": Point(1, -1),
    "e": Point(1, 0),
    "se": Point(1, 1),
    "s": Point(0, 1),
    "sw": Point(-1, 1),
    "w": Point(-1, 0),
}
CORNERS: tuple[Side, ...] = ("nw", "ne", "se", "sw")


class Handle(msgspec.Struct, frozen=True):
    """Something to grab, at a page point. `side` or `index` tell which of its kind."""

    kind: HandleKind
    record: RecordId
    at: Point
    side: Side = ""
    index: int = 0
    cut: CutRef | None = None
    """The gutter it belongs to; `record` is the page then."""
